"""Terms and their points, made by `make bench-answer ARGS=--kin`; `policy.answer.kin` reads them."""

from __future__ import annotations

from typing import Final

SIZE: Final = 48

TERMS: Final = """
0|00|1|10th|10th grader|11|12|1212|13|2|20|2am|3|3rd|3rd grad|5|5th|5th grad|6th|6th grader|7|8th|8th grad|9
9th|9th grad|a 6th|a beach|a beer|a bit|a blog|a brand|a chart|a chat|a class|a classmat|a clip|a clos|a coach
a colleagu|a com|a complaint|a coursemat|a cowork|a coworker|a crook|a dad|a day|a digital|a dirty
a disciplinary|a disclaimer|a discussion|a disney|a dm|a doe|a dorm|a drak|a facebook|a fake|a fami|a fellow
a field|a flyer|a former|a forum|a freshman|a friend|a funny|a girl|a good|a goofy|a grad|a group|a groupchat
a guy|a hate|a hot|a job|a joke|a journalist|a kid|a knif|a lab|a lad|a laugh|a lecturer|a legal|a lie|a line
a link|a list|a littl|a lock|a mate|a mean|a meet|a member|a messag|a mom|a mother|a nadi|a nasty|a new
a newspaper|a note|a notic|a otro|a page|a paragraph|a parent|a part|a party|a person|a personal|a phon
a photo|a photograph|a pic|a pictur|a play|a player|a podcast|a policy|a post|a principal|a privat|a problem
a professional|a professor|a project|a public|a pupil|a quick|a quot|a racist|a random|a rant|a real
a reporter|a rule|a sampl|a saturday|a school|a screenshot|a second|a secretary|a selfi|a server|a sil|a singl
a site|a small|a social|a song|a sophomor|a staff|a stalker|a stat|a story|a strang|a student|a supervisor
a ta|a teach|a teacher|a team|a teammat|a text|a third|a tiktok|a todo|a tweet|a twitter|a university|a usar
a vendor|a video|a websit|a week|a whatsapp|a whol|a work|a youtub|abierto|able|able to|about class|about free
about grad|about onlin|about peopl|about politic|about post|about practic|about school|about social
about someon|about student|about weekend|about work|abov|abre|abrir|abrir el|abrir la|abrir un|abrir una|abus
abus on|abuso|acabar|academic|academico|accent|accept|accept a|acceptabl|acceptabl use|acceso|acceso a|access
access to|accident|accident can|accord|accord to|account|account and|account consider|account does|account for
account if|account is|account my|account safe|account they|account to|account what|account with|aceptabl
aceptabl de|aceptar|aceptar la|acepto|acknowledg|aclarar|aclarar que|aconseja|aconseja sobr|aconsejan|acosa
acosan|acosar|acoso|acoso en|acoso por|acount|across|act|act like|act on|act the|action|actividad|activity
actua|actual|actualment|acuerdo|ad|add|add a|add kid|add me|add my|address|address and|address in|address on
adecuada|adecuado|adema|adema de|admin|administracion|administrador|administration|admission|adress|adult
adulto|adulto que|advertis|advic|advic for|advic on|advis|advisor|afecta|after hour|afterward|age|ago|ago and
agr|agr to|agre|agregar|agregar a|ahead|ahi|ahora|ahora mismo|aide|aim|aim at|ajust|ajust de|ajustar
al director|al grupo|al hablar|al instagram|al mit|al personal|album|alert|algo feo|algo mio|alguien ha|algun
algun consejo|all day|allow|allowlist|alon|along|along with|alow|alow to|already|also count|alumna|alumna me
alumno|alumno a|alumno con|alumno de|alumno desd|alumno en|alumno me|alumno no|alumno para|alumno por
alumno que|always|ambient|amenaza|amiga|amigo|amistad|amistad de|amistad la|an account|an aide|an app
an educator|an emergency|an employ|an employe|an exampl|an eye|an idiot|an instagram|an instructor|an official
an old|an onlin|an outsid|an unpopular|and answer|and ask|and call|and dad|and district|and everybody
and forth|and grad|and job|and kid|and nobody|and now|and parent|and post|and shar|and staff|and strang
and text|and upload|angry|announc|annual|ano|ano y|anonimo|anonymou|another coach|another person
another student|another teach|another teacher|answ|answer|answer a|answer for|answer her|answer him|answer my
ant|ant de|ante|anti|anunciar|anuncio|any advic|any general|any imag|anyway|anywher|ap|aparato|aparecer|apart
aplica|aplica la|aplicacion|aplican|aply|apoyo|app|app a|app and|app for|app my|app that|app to|app too
app when|appear|applicability|apply|apply to|approv|approval|aprender|aprobacion|aprobo|apropiado|aqui
are staff|are student|are teach|argu|argu about|argu against|around|around with|art|art teacher|articl|artist
artist draw|as ap|as cyberbully|as face|as principal|as social|as staff|as well|asesor|asi|ask|ask anybody
ask anyon|ask befor|ask for|ask her|ask him|ask how|ask if|ask is|ask me|ask my|ask of|ask should|ask the
ask to|ask was|ask what|ask why|asleep|asleep in|assign|assistant|assistant coach|assistant principal|asunto
asunto de|asunto escolar|at home|at lunch|at mit|at mmsd|at night|at peopl|at school|at university|at work
athlet|athlet on|atiend|attach|attitud|audienc|august|aula|aun|aunqu|aunqu no|author|authorisation|authority
automatic|autor|autor en|autorizacion|autorizada|availabl|avis|avisan|avisar|avisar a|avisar por|avisarl
avisarl a|aviso|aviso de|aviso en|aviso si|avoid|away|away when|awful|ayuda|ayuda con|ayuda si|ayudan|ayudar
bachelorett|bachelorett party|back|back and|back on|back the|back to|background|bad|bad does|bad on|bad stuff
badg|bake|bake sale|ban|ban from|band|band page|banner|banter|bar|barbecu|barbecu with|bas|basi|basic|basical
basta|basta con|bday|be able|be careful|be facebook|be nice|be open|be punish|be register|be respectful
be social|be sure|beach|beach pic|beat|becaus she|becom|bedroom|beer|befor|befor hit|befor i|befor post
befor put|befor shar|beforehand|begin|behalf|behav|behav onlin|behavior|behavior in|behavior on|behavior onlin
behaviour|behind|being able|being fed|being mean|being neglect|being onlin|being target|belong|belong in
bereal|besid|best|best frend|best to|better|better for|better to|bff|bia|bien|bien publicar|bien que|big|bike
bike and|bind|bind me|bio|bio say|bio that|biografia|birth|birthdat|birthday|bit|bit of|bite|bite me|blam
blast|block|blog|blog about|blog be|blog can|blog de|blog del|blog for|blog is|blog mention|blog privado
blog que|blog say|blog tambien|blog that|blog wher|bloquear|bloquear a|bloqueo|blow|blow up|blur|board
board policy|board rul|book|bookmark|booster|booster page|borrar|borro|boss|boss go|bot|bother|bother with
bound|bound by|boundary|bout|boy|boy on|boyfriend|boyfriend want|brand|brand new|brand on|break|break the
break thes|bring|bring a|bring it|bring this|broadcast|brok|brok down|brok the|broma|brother|buddy|buddy w
buen|buena|build|build also|build in|build on|built|buisness|bulli|bully|bully if|burlan|burlan de|burlarm
burlarm de|burlars|burlars de|bus|bus brok|bus can|bus is|buscan|buscar|business|button|by accident|by email
by himself|by text|cada|cada ano|cada cuanto|cada mensaj|cal|cal a|cal my|calificacion|calificacion de|call
call a|call him|call me|call somebody|call someon|call the|callado|callado si|cambio|came|came out|camera
campaign|campu|campu comput|can call|can coach|can cyberbully|can find|can happen|can help|can kid|can peopl
can reach|can read|can staff|can student|can teach|can writ|canal|canal de|canal del|cancel|canciller|cannot
cant stand|canva|capitulo|captain|captura|captura de|cara|cara de|caracter|card|card on|care|care about
care what|careful|careful do|careful on|carry|carta|cartoon|cas|casa|casa en|casa le|casi|caso|castigo|caught
caus|caus troubl|cell|cell in|cell is|cell number|celular|celular a|celular personal|central|central offic
cerrada|cerrado|cerrado es|cerveza|cerveza en|chair|chanc|chancellor|chancellor regulation|chang|channel
channel and|channel for|channel open|channel what|chapter|chapter on|character|charg|chart|chat|chat a
chat about|chat and|chat as|chat de|chat del|chat for|chat hes|chat if|chat is|chat on|chat por|chat que
chat that|chat what|chat with|chat y|check|check my|check on|check the|check what|check who|check with|chico
child|child neglect|children|children and|chist|chist subido|chist y|choic|choos|chos|ciberacoso|cit|citation
cite|citizenship|city|ciudadania|ciudadania digital|cla|cla page|claim|clas|clas debe|clas que|clas se
clas sin|clas una|class|class about|class account|class and|class as|class be|class blog|class channel
class chat|class facebook|class forum|class group|class instagram|class is|class just|class on|class pag
class page|class pictur|class post|class should|class site|class twitter|class use|class wiki|class will
classmat|classmat in|classmat on|classroom|classroom channel|clav|clav a|clear|click|clip|clip in|clip of|clos
clos friend|clos group|club|club account|club advisor|club does|club instagram|club page|club prez|club use|co
coach|coach do|coach follow|coach have|coach here|coach keep|coach messag|coach must|coach on|coach put
coach talk|coach to|coach want|coach who|coach writ|coach wrot|code|code for|code of|codigo|codigo de|colega
colega a|colega en|colgar|colleagu|colleagu in|colleagu say|collect|colleg|colleg and|com|com about|com and
com on|com section|come|come across|come back|come in|coment|comentar|comentario|comentario de|comentario lo
comment|common|common sens|communicat|communication|community|como amigo|como ciberacoso|como contacto
como decido|como elijo|como empleado|como red|companera|companera de|companero|companero de|companero en
companero me|companero para|companero se|company|company that|compart|comparten|compartir|compartir mi
comparto|comparto en|complain|complain about|complaint|complaint about|comportars|comput|comput and
computadora|computadora y|computer|comun|comunicacion|comunican|comunicarm|comunicarm con|comunicars|comunidad
con alumno|concern|condicion|condicion de|conduct|conduct is|conduct rul|conducta|conducta en|conducta se
confidencial|confidential|confidentiality|confidentiality rul|configur|configuracion|configuracion de|connect
conoc|conocer|consecuencia|consecuencia para|consejo|consejo de|consejo para|consent|consentimiento|consequenc
consequenc for|consider|considera|considera que|considera red|constant|contact|contact a|contact with
contactar|contacto|contar|contar en|contenido|contenido para|content|content on|contesta|contestar|contestarl
contestarl a|conto|contra|contractor|contrasena|contrasena con|contrasena de|contratista|control|conversacion
conversar|conversation|convien|convien poner|convien que|cook|cool|cool to|copi|copiar|copy|copyright|corner
corner do|correct|correo|correo de|correo personal|cosa|cosa de|cosa que|cosa rara|cost|costumbr|couch|counsel
count|count as|count for|count if|count on|count onlin|count too|count when|cours|cours chat|cours on
cours page|coursemat|cousin|cov|cover|cover by|cover here|cover me|cover or|cover student|cover the|cowork
cowork in|cowork religion|coworker|coworker in|coworker keep|crack|crack about|crear|creat|credential|credit
creencia|creepy|creepy stuff|creer|creo|creo que|crest|crest in|crisi|criterio|critica|criticism|crook|cross
cualquier|cualquier imagen|cualquiera|cualquiera pueda|cuando hablo|cuando publico|cuando trato|cuando uso
cuanto|cuanto se|cue|cuenta|cuenta como|cuenta de|cuenta del|cuenta en|cuenta es|cuenta esta|cuenta haciendom
cuenta oficial|cuenta para|cuenta personal|cuenta privada|cuenta profesional|cuenta que|cuentan|cuentan como
cuidado|cuidado con|cuidar|cumpl|cumpl las|cumplir|cumplir las|current|curso|curso me|curso para|custody|cute
cyber|cyber bully|cyberbully|cyberbuly|da|da miedo|dad|dad have|dad want|dado|dai|dan|danar|danc|dang|dang of
danger|danino|dano|dar|dar a|dar mi|dark|dark and|darl|dat|data|date|dato|dato de|dato del|dato para
dato personal|daught|daught coach|daughter|daughter get|daughter got|daughter is|daughter on|day|day can
de abrir|de amistad|de autor|de broma|de cada|de casa|de celular|de ciudadania|de clas|de conducta|de cosa
de darl|de empleado|de esta|de estudiant|de estudio|de expresion|de facebook|de fiesta|de forma|de foto
de googl|de horario|de internet|de maestro|de mmsd|de nosotro|de nuestro|de otra|de otro|de piso|de politica
de privacidad|de publicar|de red|de semana|de subir|de tecnologia|de tercero|de texto|de todo|de tono
de trabajo|de uso|de verdad|de whatsapp|deal|deal with|death|death threat|debat|debat club|debat team
debe cuidar|debe decir|debe tener|deber|deberia|debia|debo aclarar|debo ajustar|debo avisar|debo cuidar
debo dar|debo mostrar|debo pensar|debo pensarlo|debo poner|debo respetar|debo tener|debo usar|decid|decido
decido que|decir|decir dond|decir en|decir lo|decir que|decirlo|defamation|default|defin|definicion|definition
definition of|deja|dejar|dejar el|deje|dejo|del campu|del club|del curso|del departamento|del distrito|del doe
del equipo|del estudiant|del grupo|del instituto|del mit|del proyecto|del trabajo|delay|delet|delet it
delet my|dema|den|dentro|denuncia|denunciar|denunciar si|denuncio|depart|depart and|depart handl|depart page
departamento|dept|derby|derecho|derecho de|desactivar|desaparec|describ|description|desd|desd la|desd mi
desd su|deseada|design|designada|desnuda|despedir|despedir por|despu|despu de|detail|detail to|detect|detector
devic|dia|diagnosi|dibujo|dibujo de|dice|dice el|dice la|dice que|dicen|dicen las|didnt ask|dieron|differenc
differenc between|different|dificil|digest|digit|digital|digital citizenship|digital en|dignidad|dignity|digo
dijeron|dijo|dijo que|dio|direccion|direccion de|direccion en|direct|directament|directo|directo a|director
director si|directora|directora tien|directorio|directory|directory information|dirty|dirty jok|disability
disagre|disagre with|disappear|disciplin|disciplin for|disciplinary|disclaimer|disclaimer on|disclos|disclosur
discord|discord by|discord for|discord o|discriminacion|discrimination|discuss|discussion|disney|disrupt
distinto|district|distrito|distrito para|distrito puedo|diversity|divulgar|dm|dm a|dm one|dmd|dmed|dming
dming each|dms|do family|do kid|do now|do onlin|do page|do parent|do peopl|do privacy|do school|do student
do teach|doc|docent|docu|docu meant|documento|dodgy|dodgy stuff|doe|doe see|does bully|does coach|does ferpa
does madison|does mit|does mmsd|does slack|doesnt follow|domain|dond leo|dond trabajo|dont feel|dont follow
dont speak|dorm|dos|dos vec|doxx|doy|dracut|dracut school|drag|drag the|drak|drak song|drama|drama club|draw
draw on|driv|driven|drop|drop my|drunk|duda|dudo|dumb|dumb stuff|duradera|duty|e|easier|ed|edad|edgy|edificio
edit|edit my|edu|educacion|education|educational|educator|eighth|eighth grad|ejemplo|el acoso|el aviso|el blog
el bot|el canal|el chat|el ciberacoso|el codigo|el correo|el dibujo|el distrito|el entrenador|el equipo
el expedient|el fin|el foro|el grupo|el instagram|el logo|el logotipo|el maestro|el mit|el mundo|el nombr
el perfil|el personal|el profesor|el proyecto|el reglamento|el respeto|el salon|el sentido|el sitio
el telefono|el trabajo|el uso|el video|election|electronico|elegir|elementary|elijo|ella|els|else|else can
email|email about|email and|email do|email for|email in|email parent|email that|email to|embarrass|emergencia
emergency|empezar|empleada|empleado|empleado que|empleo|employ|employe|employe be|employer|employer on
employer should|empresa|en clas|en facebook|en instagram|en internet|en linea|en nombr|en nuestro|en persona
en privado|en red|en tiktok|en toda|encourag|encuentra|end|end up|enfermedad|engag|english|enlac|enlac a
enough|enough to|enrol|enseguida|ensenanza|ensenar|ensenar el|entiend|entiend por|entienden|entienden por
entir|entonc|entr|entra|entra en|entrada|entran|entran en|entrar|entrenador|entrenador le|entrenador me|entry
enumera|enviar|ephemeral|equipo|equipo del|equipo en|equipo que|equipo y|error|es ciberacoso|es mejor
es obligatorio|es privada|es privado|es seguro|es solo|es uso|escaneado|escolar|escolar con|escrib|escriben
escriben en|escribi|escribio|escribio que|escribir|escribir a|escribirl|escribirl a|escribo|escribo en|escrita
escrito|escuchar|escuela|escuela en|escuela para|escuela por|escuela pued|escuela que|eso|espera|espera de
esperar|essay|essay to|esta|esta bien|esta guia|esta herramienta|esta norma|esta pauta|esta permitido
esta politica|esta prohibido|esta regla|estan molestando|este chat|este documento|este reglamento|estoy
estoy en|estoy furioso|estoy obligado|estudiant|estudiant como|estudiant en|estudiant me|estudiant para
estudiant por|estudio|ethical|etica|etiqueta|etiquetar|etiquetar a|etiqueto|even|even though|event|every fami
every set|every singl|every year|everybody|everybody in|everybody is|everybody on|everyon|everywher|ex|exact
exam|examen|exampl|exampl of|excepcion|exception|excursion|exist|existen|expect|expect of|expect to
expectation|expedient|expedient de|explain|explain to|explica|export|expos|expresion|expression|exs|eye|eye on
fac|fac on|face|face is|face on|face to|facebok|facebook|facebook about|facebook accept|facebook allow
facebook and|facebook as|facebook buddy|facebook do|facebook es|facebook friend|facebook group|facebook is
facebook page|facebook para|facebook post|facebook privado|facebook to|facebook with|facility|fact|faculty
fail|fail and|fail math|fail so|fail the|fair|fake|fake profil|fal|fal off|fall|fall under|fals|falsa|falso
falta|faltarl|fami|familia|familia de|familia desd|familia que|familiar|family|family and|family for
family get|family with|far|fast|favorit|favorito|fecha|fed|federal|federal law|feed|feed that|feedback|feel
fellow|fellow teacher|feo|ferpa|ferpa and|ferpa still|ferpa y|field|field trip|fiesta|fifth|fifth grad|fight
figur|figur id|fija|fil|fil in|file|file of|film|film a|film my|filter|filtro|fin|fin de|final|find|find it
find my|find the|finger|finsta|fir|fir for|fire|firm|firmo|first|first if|first year|fit|five|fix|flag|flag it
flatmat|flip|fly|flyer|flyer for|folk|follow|follow a|follow her|follow it|follow me|follow my|follow someon
follow the|follow thes|follow this|follow when|football|footnot|for break|for check|for class|for cyberbully
for employ|for friend|for fun|for good|for homework|for kid|for madison|for mit|for onlin|for peopl|for pictur
for publicity|for report|for robotic|for room|for school|for social|for staff|for student|for teach|for work
for writ|forbidden|forc|form|form in|forma|former|former student|formulario|foro|foro de|forth|forum|forward
forward it|foto|foto de|foto del|foto desnuda|foto mia|foto que|fotografia|found|found my|found out|free
free speech|free time|free to|freedom|freedom of|freind|frend|fresh|freshman|freshmen|friend|friend a
friend can|friend fal|friend is|friend my|friend on|friend only|friend request|friend so|friend with
from class|from family|from leak|from outsid|front|front offic|fuera|fuera de|fuera del|fueron|full|full name
fun|fun of|funcion|fund|fund and|funny|funny photo|furioso|furiou|futur|futuro|g|gam|game|gang|gang up|gave
gave me|gave us|gc|gender|general|general advic|gent|get disciplin|get fir|get kick|get well|girl|girl and
girl in|girl on|giv|giv my|give|give it|give my|give out|give the|given|gmail|gmail and|go ahead|go home
go onlin|go snoop|go wrong|goal|goal of|going round|gone|gone for|good|good about|good behavior|good enough
good idea|good once|good thing|good to|goofy|googl|googl doc|googl en|googl for|got suspend|gotta act|govern
grab|grab a|grab any|grad|grad are|grad in|grad on|grad student|grad which|gradebook|grader|grado|graduat
grandma|grav|great|great shot|groom|grosera|groseria|gross|ground|group|group and|group chat|group for
group is|group onlin|group selfi|groupchat|groupm|grupo|grupo de|grupo privado|grupo que|guard|guard the
guarda|guardan|guia|guia de|guid|guid for|guid to|guidanc|guidelin|guidelin cover|guidelin say|gusta|gusta a
guy|guy from|guy i|guy in|guy keep|guy what|gym|gym teacher|ha|haber|habl|habla|habla de|hablan|hablan de
hablar|hablar con|hablar de|hablar mal|hablo|hablo en|hablo por|hace|hace falta|hacemo|hacen|hacer broma
hacer dano|hacer nada|hacers|haciendom|haciendom pasar|haga|haga quedar|hagan|hago ant|hal|half|half my
half the|hall|hallway|han|hand|hand it|hand out|handl|handl a|handl school|hang|hang out|happen|happen if
happen to|happy|harass|harass by|harass me|harass policy|hard|harm|harrass|has noth|has zero|hasta|hasta que
hat|hate|hateful|hateful thing|hav|hav to|have pictur|havent|havent look|hay problema|haya|hayan|head|header
header nam|headshot|health|hear|hear about|heard|heat|held|held to|help|help for|help me|help us|help with
her injury|her kid|her life|her personal|her photo|her privat|her stepdad|herramienta|herramienta para|hes
hes bring|hicieron|hid|hide|high|high school|highway|hija|hija en|hijo|hijo en|hilariou|himself|hint|hint that
hir|hir a|hire|his account|his bike|his personal|his privat|historia|history|hit|hit follow|hit her|hit post
hit send|hit up|hizo|hold|holiday|home|home about|home address|home and|home on|home phon|homeroom|homework
hook|hook for|horario|horribl|horribl thing|hospital|hospital can|hot|hot take|hotmail|hour|hous|hous party
housemat|how bad|how careful|how come|how long|how often|how old|how peopl|hoy|hr|humiliat|hurt|hurt a|hurt me
i accept|i act|i add|i already|i answer|i argu|i ask|i behav|i block|i bound|i bring|i call|i chat|i check
i choos|i click|i coach|i com|i come|i complain|i contact|i count|i decid|i delet|i disagre|i dm|i drop
i email|i expect|i feel|i film|i find|i follow|i forward|i found|i friend|i giv|i give|i grab|i hand|i handl
i hav|i havent|i hit|i ignor|i includ|i leav|i lie|i link|i live|i lock|i mention|i messag|i name|i open|i owe
i pass|i past|i pick|i post|i publish|i read|i rep|i report|i repost|i responsibl|i reus|i ring|i run|i safe
i scroll|i send|i sent|i set|i shar|i shoot|i show|i sign|i skip|i speak|i start|i stay|i stick|i suppos|i tag
i talk|i teach|i text|i thought|i throw|i took|i trust|i turn|i tweet|i upload|i vent|i wait|i warn|i work
i writ|i wrot|icon|id rather|idea|idea is|idea thes|idea to|identidad|identidad en|identifiqu|identify
identity|idiot|iep|iep in|if everybody|if kid|ignor|igual|igual que|im furiou|im new|im plan|im safe|im speak
im start|im writ|imag|imag off|imagen|imagen de|importa|importa a|in 8th|in class|in danger|in general
in madison|in mind|in person|in pictur|in september|in touch|in troubl|in writ|inadecuado|inapropiado
inapropriat|inbox|includ|includ in|incluida|incluido|incluir|incluso|incluy|indebido|informacion
informacion confidencial|informar|informatica|information|information i|information out|information to|inicial
injury|innit|insid|instagram|instagram a|instagram as|instagram de|instagram for|instagram in|instagram is
instagram last|instagram or|instagram personal|instagram privado|instagram say|instagram se|instagram so
instanc|instead|instead of|institucion|institucion en|institut|institut account|institut on|instituto
instructor|insult|insult me|insulta|insulta a|insultan|insultan en|insultan todo|insultar|insultar a|insulto
integridad|integrity|intelectual|intellectual|intellectual property|intend|interactiv|interactiva|interest
internet|internet as|internet behavior|internet for|internet igual|internet puedo|intimidant|intimidat|invent
invit|invit only|involv|ip|ir|is already|is ask|is better|is common|is fail|is free|is laugh|is lock|is meant
is post|is privat|is run|is send|is set|is shar|is social|is swear|is talk|is tel|is trash|is wrong|it ask
it best|it better|it cool|it count|it later|it mention|it onlin|it stay|it wise|item|its none|ive switch|jefe
job|job is|job on|job over|join|join in|jok|jok about|jok and|joke|joke about|joke around|journalist|judg
jugador|jugador en|jugadora|juicio|junior|junta|junto|just copy|just facebook|just ignor|just onlin|just rep
just teach|just wrot|k|keep|keep an|keep ask|keep harass|keep hit|keep mak|keep messag|keep post|keep put
keep say|keep send|keep writ|kept|kick|kid|kid a|kid about|kid and|kid are|kid at|kid death|kid fami|kid from
kid go|kid grad|kid have|kid i|kid in|kid is|kid keep|kid nam|kid on|kid onlin|kid post|kid put|kid they
kid to|kid told|kid who|kid writ|kid wrot|kill|kind|kind of|knif|knif tomorrow|la acepto|la aplicacion
la autorizacion|la cara|la carta|la ciudadania|la clas|la configuracion|la contrasena|la cuenta|la definicion
la direccion|la directora|la edad|la escuela|la excursion|la familia|la foto|la guia|la imagen|la institucion
la junta|la ley|la libertad|la maestra|la norma|la oficina|la pagina|la plataforma|la policia|la politica
la privacidad|la red|la responsabilidad|la solicitud|la supervisora|la tarea|la universidad|la university|lab
lab account|lab is|label|label a|label my|laboratorio|lacross|lad|lad in|lad on|land|land on|languag|laptop
laptop and|las calificacion|las clas|las computadora|las condicion|las cuenta|las familia|las foto|las guia
las herramienta|las ley|las norma|las nota|las opinion|las pagina|las pauta|las politica|las red|las regla
last|last night|last week|late|late night|later|laugh|launch|launch a|law|law and|law count|law do|law on
law still|law that|le aviso|le escrib|le importa|le manda|le pasa|le pegan|le pido|le pregunto|le toca|lead
leader|leak|leak my|lean|learn|leav|leav a|leav it|leav the|lector|lectur|lecturer|leer|left|legal|leo|lesson
letter|letter home|level|ley|ley de|ley se|libertad|libertad de|libr|library|libro|lie|lie about|life|lik
like she|limit|lin|line|line about|linea|linea es|linea y|link|link in|link on|link to|link with|linkedin|lio
list|list my|list of|list with|lista|lista con|lista de|listen|littl|liv|live|llama|llaman|llamar|llamo|llegan
llego|llego un|lleva|llevan|llevar|llevar un|lo comparto|lo mismo|lo prohib|location|lock|lock account
lock down|lock my|lock so|log|log in|login|login for|login to|logo|logo on|logotipo|logotipo de|long|look
look at|look bad|look for|loop|los ajust|los alumno|los chico|los comentario|los dato|los dema|los derecho
los dia|los empleado|los equipo|los estudiant|los jugador|los maestro|los marcador|los medio|los mensaj
los nino|los nombr|los padr|los papa|los profesor|los sitio|lose|loss|love|love the|love to|lugar|lunch|luz
machin|mad|madison|madison school|madr|maestra|maestra de|maestra me|maestra publico|maestro|maestro nos
maestro por|maestro pued|mail|mail for|main|main one|mak|mak a|mak fun|make clear|make fun|make jok|make sure
mal|mal a|mal de|mal por|mala|mama|mama me|man|man is|man we|manag|manda|manda mensaj|mandar|mandar mensaj
mandar un|mandarl|mandarl un|mandat|mandat reporter|mando|mando solicitud|mano|marca|marcador|mark|mat|match
mate|mater|mater when|material|math|math teacher|matter|matter for|matter if|matter when|mayor|me aplica
me back|me da|me dijo|me dio|me escrib|me escribio|me han|me hateful|me insultan|me llego|me mando|me onlin
me pide|me piden|me pidio|me sigu|me talk|me toca|me van|mean|mean by|mean for|mean i|mean to|meant|meant for
meant to|media|media as|media docu|media for|media guidelin|media here|media in|media mean|media or|media rul
media too|media under|medio|medio digital|medio que|meet|mejor|mejor que|mem|mem and|memb|memb only|member
member of|meme|mencion|menor|mensaj|mensaj a|mensaj de|mensaj directo|mensaj en|mensaj para|mensaj privado
mensaj que|mention|mention it|mention my|mention wher|mess|mess up|messag|messag a|messag about|messag and
messag does|messag from|messag him|messag in|messag me|messag my|messag on|messag that|messag the|messag to
messenger|meter|metropolitan|mi amiga|mi biografia|mi blog|mi casa|mi celular|mi clas|mi clav|mi comentario
mi companera|mi contrasena|mi correo|mi cuenta|mi departamento|mi direccion|mi entrenador|mi equipo|mi escuela
mi ex|mi facebook|mi gmail|mi grupo|mi hija|mi hijo|mi identidad|mi imagen|mi instagram|mi jefe|mi nombr
mi numero|mi pagina|mi perfil|mi profesor|mi propia|mi propio|mi reputacion|mi supervisor|mi telefono
mi tiempo|mi trabajo|mi vida|mia|mia en|mia y|mick|mick out|microblog|middl|miedo|miembro|min|mind|mind if
mind on|mio|mirar|mirror|mis alumno|mis amigo|mis companero|mis cuenta|mis estudiant|mis jugador
mis publicacion|mis red|misbehav|misbehav onlin|miserabl|mision|misma|mismo|miss|mission|misus|mit|mit and
mit para|mit sobr|mmsd|mmsd en|moan|moan about|mobil|mobil on|mock|moderat|moderation|moderator|modo|modul
molestando|mom|mom and|mom never|mom or|monday|monitor|month|moodl|most|mostrar|mother|mother email|mov|move
movi|ms|ms k|msg|muestra|muestren|mujer|mujer eso|mundo|must parent|my 3rd|my 5th|my 9th|my account|my address
my advis|my ap|my bday|my best|my bff|my bio|my blog|my boss|my boyfriend|my brother|my captain|my cell
my channel|my child|my class|my classmat|my classroom|my co|my coach|my colleagu|my colleg|my cours|my cousin
my cowork|my coworker|my daught|my daughter|my depart|my digit|my dorm|my duty|my employer|my ex|my exs
my facebook|my feed|my finsta|my flatmat|my follow|my free|my friend|my gmail|my grad|my group|my home
my homeroom|my hous|my housemat|my instagram|my job|my joke|my kid|my lab|my lectur|my linkedin|my lock
my login|my mat|my mate|my mobil|my mom|my name|my number|my old|my page|my parent|my party|my passcod
my password|my pasword|my personal|my phon|my plan|my play|my post|my presentation|my principal|my privat
my professor|my profil|my profl|my public|my pupil|my room|my roommat|my school|my seminar|my snapchat|my son
my sophomor|my staff|my star|my story|my student|my supervisor|my swim|my teach|my teacher|my team|my teammat
my tiktok|my timelin|my tutor|my tweet|my twitter|my undergrad|my university|my vacation|my word|my work
my yahoo|nada|nadi|nadi mas|nadi me|nag|nag me|nah|nak|nam|nam and|nam in|nam may|nam my|nam on|nam the|name
name and|name in|name of|name on|name the|name to|nasty|nasty messag|nasty post|nasty stuff|necesita|necesito
necesito permiso|necesito un|need approval|need permission|need rul|neglect|neglect in|neglect must|neither
net|network|network for|never agr|never answ|never ask|never sent|never sign|new|new account|new app
new discord|new here|new media|new teacher|news|newspaper|next|next to|next week|next year|nice|nice to|night
night and|night messag|night on|ninguna|nino|nino en|no credit|no cumpl|no cumplir|no deseada|no firmo
no hablo|no quier|no quiero|no rule|no solo|nobody|nobody at|nobody can|nobody else|noch|nombr|nombr de
nombr del|nombr y|nombra|non|none|none of|norma|norma de|norma dice|norma sobr|norma trata|normal|nosotro|not
not social|not sure|nota|nota en|note|note on|note that|noth|noth in|noth to|notic|notic on|noticia|notifi
notify|now|now strang|nud|nud i|nuestra|nuestra pagina|nuestro|nuestro grupo|nueva|nuevo|numb|numb on|number
number do|number for|number in|number is|number of|number on|number so|number to|numero|numero de|numero en
nunca|o slack|obey|obligado|obligado a|obligan|obligatorio|obligatorio que|ocultar|of child|of conduct|of kid
of line|of mit|of onlin|of peopl|of social|of staff|off|off campu|off googl|off limit|off steam|offensiv|offer
offic|offic account|offic need|official|official account|official channel|official mit|oficial|oficial de
oficial del|oficina|oficina que|often|often does|okay|old|old post|older|older student|on digital|on discord
on facebook|on instagram|on linkedin|on messenger|on monday|on onlin|on pinterest|on privacy|on privat
on saturday|on slack|on snapchat|on social|on staff|on student|on tiktok|on top|on twitter|on whatsapp|on x
on yikyak|on youtub|on zoom|onboard|one boy|one girl|one kid|one player|one stupid|onlin|onlin abus|onlin and
onlin as|onlin becaus|onlin behaviour|onlin can|onlin class|onlin conduct|onlin debat|onlin discussion
onlin harass|onlin if|onlin is|onlin man|onlin or|onlin rul|onlin stuff|onlin too|onlin tool|onlin what
onlin who|onlin without|only reshar|only writ|open|open a|open is|open to|opinar|opinar de|opinion|opinion son
opt|opt out|or dad|or nah|orientacion|orientation|oth|other kid|other onlin|other peopl|other student
other teach|otherwis|otra|otra maestra|otra persona|otro|otro en|otro nino|otro sin|ought|ought i|our account
our announc|our booster|our channel|our class|our club|our cours|our depart|our dept|our discord|our event
our flyer|our gc|our group|our gym|our lab|our list|our modul|our onlin|our page|our parent|our poetry
our post|our privat|our school|our server|our site|our society|our student|our teach|our team|our work
out onlin|outsid|over facebook|over snapchat|over text|overall|overnight|overnight and|owe|owe them|own
own account|own blog|own cell|own email|own facebok|own facebook|own gmail|own instagram|own lin|own page
own phon|own profil|own snapchat|own the|own time|own twitter|own youtub|owner|p|p p|pack|padlet|padr|padr en
padr que|padr sobr|pag|pag and|page|page about|page be|page can|page do|page does|page for|page have|page if
page in|page is|page just|page list|page manag|page on|page real|page say|page so|page that|page to|page what
page wher|page with|pagina|pagina de|pagina del|pagina para|pagina privada|pagina propia|pagina que
pagina solo|paint|paint on|palabra|pap|papa|papa no|paper|paperwork|para abrir|para asunto|para aviso
para clas|para empleado|para escribir|para estudiant|para hablar|para usar|paragraph|parent|parent a
parent about|parent ask|parent befor|parent can|parent from|parent get|parent here|parent is|parent my
parent never|parent on|parent sign|parent tag|parent that|parent volunteer|parental|part|part in|part of
participar|particular|partner|party|party pic|pasa|pasa a|pasa con|pasa en|pasa si|pasar|pasar a|pasar por
paso|pass|pass along|pass it|pass out|pass that|passcod|password|password to|past|past a|pasword|pasword to
paus|pauta|pauta a|pc|pedir|pedir permiso|pedir que|pedirl|pedirl permiso|pegan|pegar|peligro|pensar
pensar ant|pensar en|pensarlo|pensarlo dos|peopl|peopl are|peopl at|peopl can|peopl here|peopl i|peopl in
peopl keep|peopl know|peopl on|peopl onlin|peopl see|peopl still|peopl to|peopl who|peopl with|perdida|perfil
perfil dice|perfil es|perfil esta|perfil personal|perfil privado|perfil que|perjudicar|permiso|permiso a
permiso para|permiso que|permission|permission slip|permission to|permit|permit to|permitido|persnal|person
person i|person in|person liv|persona|persona en|personal|personal a|personal account|personal blog
personal cell|personal de|personal en|personal facebook|personal information|personal instagram|personal page
personal para|personal phon|personal profil|personal que|personal se|personal si|personal twitter|personal use
personal y|phon|phon and|phon count|phon numb|phon number|phon or|phon to|phon what|photo|photo form
photo from|photo i|photo in|photo of|photo on|photo so|photo up|photograph|photographer|pic|pic and|pic are
pic from|pic if|pic in|pic of|pic ok|pic on|pic to|pic with|pic without|pick|pictur|pictur and|pictur from
pictur i|pictur is|pictur of|pictur on|pida|pide|pide la|piden|pidio|pidio mi|pido|piensa|pienso|pienso de|pii
pil|pile|pile on|pin|pinterest|piso|plac|plac on|plain|plan|plan a|plan is|plan lesson|plataforma|platform
platform the|platicar|play|play from|play on|play to|player|plug|podcast|podcast with|podia|podria|podrian
poetry|point|point of|polic|policia|policy|policy about|policy app|policy are|policy cov|policy cover
policy for|policy is|policy number|policy on|policy say|polit|polit on|politic|politic in|politic on|politica
politica de|politica en|politica lo|politica sobr|politica trata|political|pone|pone el|ponen|poner|poner ahi
poner el|poner en|poner la|poner mi|poner que|poner quien|poner su|poner un|ponerm|ponga|pongo|pop|pop up
por chat|por correo|por internet|por mensaj|por otra|por red|por sms|por whatsapp|porn|portarm|portars
portars en|posibl|position|possibl|post|post a|post about|post and|post are|post by|post exam|post for
post from|post i|post in|post is|post it|post matter|post must|post my|post of|post on|post onlin|post pic
post someth|post that|post the|post thing|post to|post vanish|poster|practic|practic tim|practica|prank
predeterminado|prefer|preguntar|preguntarm|pregunto|preocupa|prepar|presenc|presencia|present|presentation
president|press|press ask|pretend|pretend to|pretty|previo|previsto|prez|primero|principal|principal do
principal have|principal say|principl|print|print stuff|prior|privacidad|privacidad de|privacy|privacy control
privacy law|privacy set|privada|privada de|privada puedo|privada que|privado|privado a|privado de|privado que
privado se|privado sin|privat|privat account|privat and|privat blog|privat facebook|privat information
privat instagram|privat life|privat messag|privat one|privat page|privat phon|privat profil|privat so
privat tiktok|privat twitter|privat whatsapp|problem|problema|procedimiento|procedur|prof|profesional
profesional por|profesor|profesor en|profesora|professional|professional account|professional site
professionalism|professor|professor on|profil|profil is|profil of|profil on|profil pic|profil to|profl|program
programa|programa de|prohib|prohibido|project|project and|project is|promo|promot|prompt|proof|proof that
proper|property|propia|propia pagina|propiedad|propio|propio instagram|proposito|proteccion|protect|protect me
protect student|protection|proveedor|provid|proyecto|proyecto en|prudent|public|public page|publica
publicacion|publicacion pued|publicado|publican|publican los|publicar|publicar algo|publicar la|publicar las
publicar lo|publicarla|publicaron|publicity|publicity which|publico|publiqu|publish|publish a|publish someth
pued compartir|pued pasar|pued perjudicar|pued usar|pued ver|pueda|puedan|pueden despedir|pueden mandar
pueden sancionar|pueden usar|puedo abrir|puedo aceptar|puedo agregar|puedo borrar|puedo burlarm|puedo colgar
puedo compartir|puedo contar|puedo copiar|puedo dar|puedo decir|puedo dejar|puedo empezar|puedo ensenar
puedo escribir|puedo escribirl|puedo hablar|puedo mandar|puedo mandarl|puedo opinar|puedo pedir|puedo poner
puedo publicar|puedo quedarm|puedo quejarm|puedo seguir|puedo subir|puedo tener|puedo usar|puesto|punish
punish for|pupil|pupil from|pupil in|purpos|puse|push|puso|put|put a|put her|put onlin|put teacher|put up
que aconsejan|que avisar|que avisarl|que castigo|que conocer|que convien|que correo|que cosa|que criterio
que cualquiera|que cuenta|que cuidado|que cuidar|que cumplir|que da|que dar|que darl|que dato|que deberia
que deje|que dice|que dicen|que digo|que entienden|que escribi|que escribio|que escribo|que hacemo|que hizo
que imagen|que ley|que llevar|que nadi|que norma|que numero|que pasa|que paso|que pedir|que pienso
que politica|que poner|que pongo|que portarm|que publican|que publico|que publiqu|que quier|que recomienda
que regla|que respetar|que revisar|que riesgo|que sirv|que sirven|que solo|que subo|que tan|que tenemo
que tener|que tipo|que trabajo|que usar|que va|que ventaja|que ver|que vi|que ya|queda|quedar|quedar mal
quedarm|quedarm callado|queja|quejarm|quejarm de|queremo|queremo abrir|queria|question|question when|quick
quien aviso|quien ayuda|quien guarda|quien hizo|quien respond|quien revisa|quier|quier decir|quiera|quiero
quiero hablar|quiero publicar|quiero que|quiero ver|quiet|quit|quitar|quitar el|quot|quot my|race|racist
racista|rais|random|rant|rant about|rant on|rapido|rara|rat|rather|rather than|raza|razonabl|rea|reach|reach a
reach me|reach my|reach the|read|read it|read my|read out|read the|read what|ready|ready for|ready to|real
reason|reasonabl|reciben|recibir|recomienda|recomienda el|recomiendan|record|record cal|record of|recurso|red
red de|red del|red lo|red para|red personal|red que|red social|red y|reddit|referenc|referencia|refresh
register|register the|registrar|registration|registro|registry|regla|regla de|regla hay|regla para|regla sobr
regla valen|reglamento|regula|regular|regularidad|regulation|relacion|relat|relation|relationship|relativ
releas|religion|religion in|rely|rely on|remark|remark under|remind|remind from|reminder|remov|removal|rep
rep to|repeat|reply|report|report a|report card|report it|report someth|report that|reporta|reportar
reportarlo|reporter|reporter on|reporto|repost|repost an|represent|reprobando|reprobo|reputacion|reputation
request|requir|requir of|requir to|reshar|resourc|respect|respectful|respectful to|respeta|respetar
respetar las|respeto|respond|respond por|responder|responder a|respondo|responsabilidad|responsabilidad en
responsabl|responsibility|responsibl|responsibl for|respuesta|rest|result|retention|reus|reveal|review|revisa
revisar|revisar lo|riesgo|riesgo tien|rige|rigen|rigen cuando|rigen el|right|right away|right now|ring|rip
risk|rite|rn|robotic|robotic club|role|romp|romp las|room|roommat|roster|round|rout|rude|rul|rul about|rul app
rul are|rul count|rul cover|rul for|rul lean|rul on|rul reach|rul say|rul still|rul when|rule|rule about
rule cov|rule fit|rule for|rule is|rule number|rule on|rumor|run|run a|run for|run the|runner|runner is|sabe
sabe que|saber|safe|safe and|safe from|safeguard|safety|said yes|sale|sale de|salen|salir|salir en|salon|salvo
sampl|sancion|sancionar|sancionar a|sanction|saturday|saturday and|sav|sav link|save|say|say creepy|say mit
say wher|say yes|scan|scar|schedul|school|school account|school and|school as|school be|school board
school buisness|school business|school can|school care|school chat|school crest|school facebook|school fund
school in|school instagram|school name|school on|school own|school pag|school page|school site|school stuff
school what|school wifi|schooler|scienc|scienc fair|scop|scor|scor on|screen|screenshot|screenshot my
screenshot of|screenshot who|scrol|scroll|se aplica|se aplican|se burlan|se considera|se entiend|se espera
se llama|se permit|se queda|se vale|sea|search|search for|seccion|second|secret|secretary|section|security
see sign|seguidor|seguir|seguir a|segun|segun la|segun las|segura|seguridad|seguro|self|selfi|selfi con
selfi from|selfi w|selfi with|selfy|semana|seminar|send|send a|send her|send home|send it|send me|send my
senior|senior want|sens|sent|sent back|sent me|sent the|sentenc|sentido|sentido comun|separat|september
ser mujer|seriou|serious|serv|server|servic|servicio|servidor|set|set a|set on|set to|set up|setup|seventh
seventh grad|sever|sex|sexual|shar|shar a|shar and|shar her|shar it|shar my|shar the|shar their|shar what|she
she being|shoot|short|shot|shot of|should student|should teach|shouldnt|show|show me|show my|show our|show the
shower|shut|shut down|si borro|si romp|si solo|si veo|sick|side|siempr|siendo|siendo maestro|sign|sign of
sign off|sign the|sign up|sigu|sigu en|sil|silenc|silent|sin decir|sin pedir|sin pedirl|sin permiso
sin preguntarm|sinc|sinc its|singl|singl day|sirv|sirv esta|sirv este|sirven|sistema|sit|sit does|site|site or
site with|sitio|sitio de|sitio profesional|sitio que|situation|skip|skip the|slack|slack count|slack cuentan
slag|slag off|slap|slap the|sleep|sleep on|slid|slip|slur|small|sms|smth|snap|snapchat|snapchat after
snapchat do|snapchat is|snitch|snoop|snoop on|so hes|so nobody|so parent|so peopl|so student|so that
sobr ciudadania|sobr red|social|social de|social en|social media|social network|social segun|society|softwar
sola|solicitud|solicitud de|solo|solo a|solo es|solo la|solo para|some cowork|some site|somebody|somebody els
somebody onlin|somebody wrot|someon|someon cal|someon els|someon else|someon harass|someon onlin
someon religion|someon sent|someon upload|someth bad|someth gross|someth nasty|someth new|someth onlin
someth wrong|somewher|somth|son|son face|son mia|son suspension|son teacher|song|song under|sophomor
sophomor are|sort|sort of|sound|sound like|sourc|soy empleada|soy maestra|soy responsabl|spac|speak|speak for
speak up|special|speech|spicy|spot|spr|spr break|spread|squad|staff|staff about|staff and|staff barbecu
staff channel|staff digital|staff may|staff member|staff must|staff on|staff party|staff put|staff talk
staff to|staff use|staff when|staff who|stalk|stalker|stanc|stand|stand for|stand on|standard|star|star runner
start|start a|start an|start it|start monday|start my|start the|stat|stat on|statut|stay|stay between|stay in
stay safe|steam|step|stepdad|stepdad hit|stick|stick a|stick to|still count|still post|stop|stop it|stopit
stor|story|story without|straight|strang|strang keep|street|stuck|student|student about|student and
student back|student be|student can|student do|student found|student from|student here|student id|student in
student information|student is|student just|student keep|student need|student ok|student on|student onlin
student post|student privacy|student read|student record|student report|student sent|student so|student social
student through|student to|student who|study|stuff onlin|stupid|su casa|su celular|su cuenta|su foto
su instagram|su nombr|sube|subi|subido|subido de|subio|subir|subir cosa|subir foto|subir un|subir una|subject
subo|sudden|suit|summer|sunday|super|supervisar|supervisor|supervisora|supervisora debe|support|suppos
suppos to|sure|sure a|sure about|sure if|sure my|sure the|sure what|sus alumno|sus estudiant|suspend
suspension|suspension on|suspiciou|swap|swear|swear at|swim|swim has|switch|switch every|syllabu|system|ta
tabl|tag|tag a|tag me|tag my|tak|tak the|taken|talk|talk about|talk and|talk back|talk in|talk to|talk with
tambien|tambien al|tambien en|tambien entra|tambien habla|tambien los|tambien para|tambien valen|tampoco|tan
tanto|tape|tarea|target|teach|teach allow|teach and|teach at|teach blog|teach bound|teach class|teach have
teach onlin|teach page|teach privat|teach put|teach talk|teacher|teacher about|teacher allow|teacher and
teacher ask|teacher at|teacher get|teacher has|teacher have|teacher here|teacher is|teacher keep
teacher messag|teacher on|teacher post|teacher put|teacher start|teacher text|teacher to|teacher use
teacher want|teacher wrot|team|team account|team channel|team chat|team instagram|team page|team photo
team pic|team server|team site|team stuff|team twitter|team want|teammat|teas|tech|tech use|technology
tecnologia|tel|tel a|tel him|telefono|telefono de|telefono en|telefono personal|telephon|tell kid|tell parent
tell student|tema|templat|ten|tenemo|tenemo regla|tener|tener al|tener cuidado|tener en|tercero|term|termino
test|test can|text|text a|text her|text my|text the|textbook|texto|that|that count|that cover|that fall
that fine|that just|that look|that not|that privat|that protect|that sound|that teacher|that tolerat
the acceptabl|the account|the admission|the advic|the advisor|the ap|the app|the assistant|the band|the best
the big|the blog|the board|the boss|the bot|the build|the bus|the campu|the chancellor|the channel|the chat
the children|the cla|the class|the classroom|the club|the coach|the code|the com|the community|the company
the computer|the conduct|the consequenc|the corner|the cours|the cyberbully|the dang|the deal|the debat
the depart|the description|the differenc|the disclaimer|the district|the doe|the drama|the election|the even
the federal|the field|the first|the form|the fresh|the front|the full|the game|the gc|the goal|the group
the groupm|the guid|the guidanc|the guidelin|the hall|the hallway|the header|the highway|the hook|the hospital
the idea|the institut|the internet|the job|the kid|the lab|the lacross|the lad|the law|the lectur|the letter
the library|the line|the link|the list|the login|the logo|the main|the man|the media|the mick|the mom|the name
the net|the network|the new|the notic|the number|the offic|the official|the onlin|the open|the overall
the page|the paper|the parent|the party|the password|the peopl|the person|the personal|the photo|the pic
the platform|the play|the podcast|the point|the polic|the policy|the principal|the privacy|the professional
the project|the public|the read|the reply|the rest|the risk|the robotic|the room|the rul|the rule|the school
the seminar|the senior|the server|the sit|the site|the social|the society|the squad|the staff|the story
the student|the syllabu|the teach|the teacher|the team|the test|the tool|the toolkit|the uni|the university
the video|the visibility|the web|the websit|the weekend|the whol|the win|the work|the world|the worst|the year
their business|their class|their privat|their school|themselv|ther|ther no|thes guidelin|thes onlin|thes rul
thes tool|they break|they bring|they defin|they mean|they teach|theyd|theyr|thing onlin|think|think about
think theyr|think twic|third|third party|this app|this cover|this docu|this group|this guidanc|this policy
this text|thos opinion|though|thought|thre|thread|threat|threat and|threaten|threaten to|throw|ti|tick|tied
tiempo|tiempo libr|tiktok|tiktok from|tiktok real|til|till|tim|time|timelin|tip|tip for|tipo|tipo de|to act
to add|to answer|to argu|to ask|to bite|to blog|to call|to check|to come|to copy|to credit|to dm|to drop
to face|to family|to find|to follow|to friend|to give|to hand|to handl|to hear|to help|to himself|to hurt
to instagram|to join|to joke|to kid|to leav|to list|to lock|to memb|to mention|to messag|to name|to open
to oth|to parent|to pass|to past|to peopl|to point|to post|to pretend|to privat|to protect|to pupil|to reach
to read|to register|to rep|to report|to run|to scar|to send|to set|to shar|to show|to shut|to sign|to sleep
to speak|to spread|to staff|to start|to stay|to stick|to stop|to student|to tag|to talk|to text|to treat
to upload|to wait|to watch|to writ|toca|toda|toda la|toda las|today|todo|todo el|todo lo|todo los|together
together in|tolerat|tomando|tomando cerveza|tomorrow|tomorrow to|tone|tonight|tono|took|took a|took the|tool
tool for|toolkit|top|top of|topic|total|touch|touch with|tourna|toward|town|trabaja|trabajar|trabajo
trabajo de|trabajo en|trabajo para|track|traen|traer|train|train on|tran|transcript|transportation
transportation offic|trash|trata|trata de|trata del|tratan|tratar|trato|trato con|treat|treat each|treat peopl
treat the|trip|trip and|trol|troubl|troubl at|troubl for|true|trust|trust privacy|try|try to|turn|turn off
turn that|turn up|tutor|tweet|tweet about|tweet what|twelv|twic|twic befor|twitter|twitter about|twitter and
twitter for|twitter profil|two year|typ|type|umbrella|un alumno|un amigo|un aviso|un blog|un canal|un chat
un chico|un colega|un comentario|un companero|un correo|un dato|un ejemplo|un empleado|un enlac|un entrenador
un estudiant|un foro|un grupo|un jugador|un libro|un lio|un maestro|un meme|un mensaj|un papa|un post|un prof
un profesor|un sitio|un solo|un telefono|un video|una alumna|una aplicacion|una app|una companera|una conducta
una cuenta|una emergencia|una estudiant|una fiesta|una foto|una jugadora|una lista|una maestra|una mama
una norma|una opinion|una pagina|una politica|una publicacion|una queja|una red|uncomfortabl|undergrad
undergraduat|uneasy|uni|union|unit|universidad|universidad en|universidad pued|universidad sobr|university
unless|uno|unpopular|unpopular opinion|unresolv|unreview|unsuitabl|up onlin|up pictur|updat|upload|upload a
upload it|upload me|upload my|upload the|upset|upsid|upsid does|urgent|us onlin|us teach|usa|usada|usamo|usan
usar|usar el|usar la|usar las|usar mi|usar para|usar red|usar su|usar un|usar una|use common|use policy
use social|usen|usernam|using instead|uso|uso aceptabl|uso de|uso los|uso mi|usted|util|va|va a|vacacion
vacation|vacation pic|vale|vale para|vale tambien|valen|valen en|valen las|valen tambien|valor|valu|van|van a
vanish|vanish for|ve bien|vea|vec|vec ant|ven|vendor|vendor want|vengan|vent|venta|ventaja|veo|ver|ver con
ver lo|ver mis|verdad|vez|vi|vi en|vida|video|video de|video del|video from|video of|video were|video with
view|view are|vigila|vigilan|vigilar|vile|violar|violation|viral|visibility|visibl|visibl to|vista|vivo|volunt
voluntario|volunteer|volunteer in|voy|vuelv|w kid|w nam|wait|wait befor|wait till|wall|want staff|warn|watch
watch out|watch the|watch what|way|we already|we bound|we hir|we launch|we shar|we show|we start|we suppos
we talk|we treat|web|web address|web as|websit|week|week and|weekend|weekend plan|weigh|weird|weird stuff
welcom|well|well as|well note|went|were post|weve|weve got|what count|what else|what expect|what good
what happen|what kind|what law|what legal|what now|what number|what personal|what policy|what rul|what rule
what section|what student|what teach|what tone|what upsid|whatever|whatever i|whatsapp|whatsapp group
whatsapp para|when peopl|when post|when put|wher|wher the|wherever|wherever i|whether|which app|which board
which federal|which kind|which law|which p|which policy|which rul|which rule|which section|which sit
whiteboard|who brok|who decid|who fail|who job|who misus|who own|who suppos|who wrot|whoever|whol|whol school
whol squad|whol world|whos idea|whos job|wich|wifi|wiki|wild|win|wise|wise to|with dignity|with family
with kid|with nam|with parent|with pupil|with staff|with student|within|within the|without ask|without tel
word|word to|work|work account|work for|work group|work laptop|work on|work page|work relat|work should
work site|work with|workplac|world|worri|worri about|worry|wors|worst|worst that|worth|would love|writ
writ about|writ for|writ in|writ it|writ my|writ on|writ one|writ the|writ to|writ under|writ view|written
wrong|wrong if|wrong in|wrot|wrot a|wrot about|wrot in|wrot on|wrot someth|wrot that|wrot to|x|x3|y alumno
y quiero|y toda|y ya|ya|ya es|ya nadi|ya no|yahoo|year|year ago|year can|year old|yearbook|yes|yes befor
yesterday|yet|yikyak|yo mismo|yourself|youtub|youtub and|youtub channel|zero|zoom
"""

POINTS: Final = """
eNqUvFevZUl+5Rc+tjv22sxbmZWV5atNdbMd2cOhkSiOAwGCoCABEgRoHvgd9KRXfQY9DaAXzcOIGIHCkDOkqBmyyR6ablazu7xLf91x24fX2j
2fgFWFyrzunNgR//9avxU79j0sX2TV63+w2g6rx+MHxeYzevqly1+nj8qU//LD8Z2T7Jd+/LuX//KXzsn7f3j5y4/ueW09Vf3YFCSnieuYuyJs
n1m9iIKEIQxMioFw1SgxFG5kQ7FPufyoaMpjWvC4i3qbhl3XhjtdWUZnbqqXnrUfnrzC3P7Dn5aHe6158NblkJ0+l8UJ69Ntnur6kmyKffulpP
b4KCqxL4fFEYtfOzpvtk99zKshMD1yKUkknpMQLPHUh5ESgs9RFlgUkpCSq+BMzex8efY39MtWf7H6ZHdFcn4dro6Ob4Znxxfj9iiku89W2zde
P1WvDcu3Wta1dlDHeTa6RTlP900S7ZzM83zrxyfH+/xGzp8V7WdBv9S0g42k8NRo3saQBIk8Z24gQua5JFwTz6zLWeMzV/NjS5Iar2Z2f/9qbN
/+sPvkrfk3t91x7HL3SpV9dhGSWfzg2f7u+/H5x69t7p6ZxWd/tjSPvjmWBy71dWGrgjTjfTaUbZtIrvvVrShl5C+S7M1htj5J/FU5Y2TwB+ez
lOwhcaOrQi76I/l4f8Jm9ag+J9q0R4f+q4q10m4KdXhigp/l28GzVmM4Tahlf96sb5eDTtehPq/sZ18eXXoW+o9FevR+czZIa8v5rrglszDbqV
4LlgszP98dmmG2MWOv6+rqann68tVM04Uk2/BKjGyur87K07k568+0YnWgmXrs498LNn/mnn58Z2EvmkFuKNFXlhROMxmD9rlyymQ0EU+Con1K
h0hlF5t9JWPhHLUsicGpXpGGC1LRFMyMHygjbiubK0lSuc/ZNZsz+eKwWJPNnXWa9zs/+4xkd+R4f7e3L+aeFOxwQa4fpsNy98VtePda3nxcni
j+dzvzuTjxjU2yIVjYUFobBxmJoK4gY0Wcsq1Jq5GNtdCM7mxsaZbcfnzppNtn8anSF3acEcbC82fHTyv5IV36/dd2No3xZXVU5q/wMZ7XzoV8
ZoKQI6V5SswTFu1ILSd9pM5mMTBnShUlW1LC5Sja/ThoVtBaGF91dNC7OssXg+Bz29KjfOkHs6In/YNOlDH4xWFjzl95WovF7qhfLcvFQen+9l
yXcv+FWj7LT0R4+Pnj1eBfOS2P5i/4+Nc2qdx7RlFWSjM+UGrGnFNuWqYGmjMyP9Q6hKrgme5JvGlPnioebo9HqVabpyfdx3xRkuK4f3LBwhsP
Tpf1vdcf/drHv37/1P3k0H7Fy3p4+PBzI+48n8m58Ho7l6np8cr7ZpcbeTTfL/sv5Fad8vjV3IXmfReqqg00HySTNDEjsbwoR2Kd5ZABaZVvmW
UokyWPyR18kgWLMkEVcuox2dSanrYSjUF9VyR0RT/PvJBLxoQchKutaYUUyrR9RzULmADmnWSUUdvI+S3JAuUzNuzMwMvA7bYfe6lkNpjDXkuK
kcy8sysWtBmeSX0p8oGULx3qw3ZUhd2aaL3w+D5GxUHFmKl8q22uaUg+xRXkSdAeg+W4+tgSPlbsQEV2lheFOa+3Z1fCGK6pOMpmXPSa8wgd9s
6vlLTH28SDgM6wjMRRk8TzJJJgNEyDsD4fIiEuzPno8ryXyaXAQz8aaCDhWXXcls9GS/JDIiobY+QkkxzDdIG2jHmmh0CpVSNThiQSODGDKZZc
RqlHKkrKNzSqmDrXjAMtLJozY3lP1VBoOY4mzwo3g3xnUoikXMO8HVKSdpzbjsvcjuaWD3JI+yLW0vGyJkrIlAwdj/jCFZehaIq4z2VvIaXFjM
TWb9prdzuQmGusLOeZU4TQtogq2aSDKQrZyXzkxA6Wz1PKrSMjk2Z4stvNEq7OtjGXB7ePtCMz10EzspOkWtK2Mbv2874abzrKC8j2coCSt6XX
GpXkY1iw5BuVctJYIhwd8wMGEfVa935ICtPUYGJHdAo3vO+LECJXqWRni2iKuyqqIqmpsopoeWLMlGFfUK+zgXZWUpZ3aVbm1EmzzPD/vaAjHX
dB52QMLHDVJUa1gCD6kafILOx4LEmFGu0ui8p3qR6D6yZ5Si4O2az2Ued0CDFlyhYuej+GHvrIerRztPsms6yYxkCYC56R4KSDUQUiEhGsG1Pm
DMkik2zuGF3OU9ixVZ9qmsToGik55lUdagfpxWKM233WD5Z1WViuaybuqazBbHcUPky8cIlwk3phuTeGFDppNlgaIOnWyTxxW8VkgsvQ1oMkNp
SVLPuAsqLKhogmNSyF2pMsEeqJ4srL3qNpPOcNgT6SIMOYC4lS5DpwMxIFJR345Nkq5koJxg4Rb5ARoZQXMaDKSrnJ58WQhYBJK4fxmFoscdFq
rLsqCz3WfMyuBRud7yIqXnjas43XMtPOjYFqLatDJ0XI6pDIyEeaZbPC5tLNaw4G8MQbnjTNjrlMK2PTobdEhmzjRR671MhetNfZpthZpttMsF
NWGH6a2RMCd61Fd6RIO3SZbfLb12nGcTUXcCLORy/BPA79zktfYKydsKP3WIl1UcQ4dtfKU4kZx1Q57VXyfT/SBY+0mN/dVY/HA53vQ0LrWKIp
5CTRmfVYzdTHvIlUWMJysrEGa6yYaUYa9uRQBMIU+AENsB6TD31cMxcfDqvhYAGEBF8dqiFlA+s0GC/TaHTDwj4rpE1mZ1RYBFdBTsVlgKVAky
JEMSNQJCZ4iQJILCTVowJ56tFqnhCOaZ7+7YYRQEm5yo+74sU40uIAFdHOo46EwKJrY+JAkxMKEi9MLoaUL2zE2/EFIBGvppjIvFN+raOgseOp
dehjmLbeYlW80b2bp1VSmZAHdWj8cnmsO1GUlx2lbPY56v5AMm2Y0roJjMN+R8eYqxymBfKi1Di6jFOQ6KCJ4WIIJLUp+YzCgnc9JkRRZschQX
34LirvdMfKUcuoFgP3q2zWr1nIO6NGWFYxoyBZwaJ23DnZNwz6ophG7dsRPaAzOpRNbvOa+SKFFBMkG5WZCyqDwXRiPcgh+ngbaPJoi/XsXpmk
SWqpee19WW0dmTV6Ae+Q6GWVEsGLe0KDSoQEAR8VAqrgKYmYPE+4lxB/khivl1T3AxQppqXlbBZ5ZHuq4grNCXlZaXhyr6UhkWojBL4yyJIIkQ
XRU5LoEHUcnUhRBJf2fT/cDmOxuBzFalM8gL05GJggxhURsuFtKYV0QYyaSgunhykRC9CCZNIQjWXoZO7DdJFwsEwBwckkBzRHIQRoJ8RtiIe5
ODBHtA0aS17zarZUGrwOpwzEDYO2mculoXdmKRRiUMoCLspZywLqqfEDUzaOKeBavKbDvnT5NjnSuwUXTV351lkjJBdhtCbBgy0jmEueOIMIxa
JThBOUbw11w9/gHRTLFIs4ig7feiNSxmI2Ni7lD/GDJ+ImBd/cNrIJ+oJs99YZLAunWgqC5hdreG6LplHMJVHa6ItIc4P+kSVUDxdGjFAN1gpL
JDlGExAKMuJKT6mjHVO+d731kGVqbI7UFHczsVVJThQKIx37Uk7I3QFMlHMlsak0PpQMDR3DDHoLTvAwDdS2QOk4HvUc4JsGKuBkwVvpwAo6K1
VB5djiG32ibk1TR4piXAYQ2ADfT34ccAlD7jMebW2U5GGoFg5+AzULwI7McXTtlDdbC1YL1Dm+rPKCDT7AsHTWcdqKwWy53qqcVnvR2jJT3tRu
yJV1c/dcoLDYjRY1+vbsbu6GoggsUYaqSSKabE5R5o4pyDXoZeDLySN1RHg76mmcuY2YN0GeEUTLvXQ0Y7YbwSiqkHQBMKDgOoNsIiWNWEsXQk
ECiZkwWEMSPcu98T4psXC5WiREKnJOYfXG5Sd75lR3tdYetOH1kOVlwSXLE0oOvkvMkhOlTQXaAjsx3+NVQI5d4UObqZpzuehiGBRKSbbdDgS6
zxqDGaSBz/0m1max5gMr1972HHGCVhVBh4rEUjbS3ri2h6jBgJOVJcx6hBgG5FZhM0MdbzOQ4jRQWdhS96yGBY82pCaS1u0w/bcLQFEXL4QHkB
A2VY4ic6gFFFlFbgTj4zRXqL1V0ANx/bLJobA2MO9NGiGcSWJJI+ZRz00LwASUjejwwnO8GoHW+GQktRTNT+iaiUatxVhZJ0Qj6yUjrR8oc7w/
AaZ4uTpKCN3SY1EAxZHQLNLgZXA21aEtxkVdd/UAKmnYmO1DC1OQJdN4fSygGtI1c7f5wdTE0Sa/WoXz9rntBce3QUxY7MN+VLOWUlAHJ6RIHN
RX1QZ+M/aUGcU4gYVJ1osxFSlCdgWHwliXsq6/3u2AQHkMVnugnYkFdYKhhkmuhCYh7i2FCkNk++AGDnnBKxHLLYs00YjCly7yLPUmVjW8X0s/
IDRgCHMPPUASDgRtp0u0H7SoUDTlXguKsADqRpH7Io91DCqgyQ3G7iWgkQ6O2SxLhoiCuQLBGfKd2QovW0BKzRCVKwN0xOMjJzjWiEsFeSH4TC
AwaQ9l5q6ZgY2ltXwYFxS2L3mrosNVMAh9JyATWCkUSGNhncCT5MEjpjlRQ5NmwzgrMx0sHQzTAAloJ6m0OzAJwmccaKBM2IcFsFX1NWOWxowV
TdiyzgFJ2qIC4gwOEYFGVDeumRY+C2nwms9HWAkSQiGnv0wuNha5JoJQSBjyR2V7mgsLmfKi7+yo4wQzEO/b4CmXJJ8NLSY7CzM/irlAeDSliS
HsY404d9PMCt51SrWZng3eVZyGI6ro6tQ6VRz60cOhA6z1LrnK1noPH+GiwEhB8DIIJq2AMMogdcxjCz/qhZqbjC56JrOF08PaXcv5tMiM0pyG
HjoL2SbQSd5CfUYCQ4GHlZjaRCsNzI2wCFiM4DTDBculpJlXE5KgJ4OhAxxK1nmBKaZLFVFYITpqc+4tysv4DPzglWQFzynWOVHIpArwUyEqil
Roa9INkTUVhpNW3gg30bUuCGVZgkZKhkQCGANYqFrJFhZ86dE+lEnFdnNAIhDgEt9lmlUKsp6t22GsEwFrcjMQ2XAT2pQhhQ4HYEJWdMgJqDRo
ZmMRXxFOvV0oUbum62kP+rOQNEQttEposknVR1Qzh99rQkm50JARwzs96DzN6SBK0oUOkoweFjb2I6aWEFO6GJCIRfQHxTo0EstWfRzawKXdwU
+VbBCOBdw1D32KpcoXWBCJt43IHWMv8EmQ0zhEIw34FGo2sAWpsWwR1lsybpFPmYQOO2R9O2Qc8mgMrFhVcJ8SFwwYlh7vuUzBwlVA+oW3EW8w
GqcMzSMCIdysC/3jfjhk3CN4UppkYtYADRjLdFKl47xlBQSQcG6t42AP3/QuaYgTVYVndZyAMVCJeUVOKDhqK4JceyqFYgQxrPv0OVJFHjMgeg
yFZvuhclEmUEQlQDqQIc7XAtE1NzSyTf90Z/wMPOW5BrbCzFDhWhvMT4XLxDJD4ngNoESJJOI8kYXgWLboc4IvW8nzUmo4mQ4T9ntkG+QztHQO
SxYEg1/QOPmy15jIJjinEaEwraMpOom3rOTJkHekPwsMoThQYgWImUAEIJuGapDztE9kRoVsGBFCT7Ln8GwXhTd4S40pyQaQG96hKCYgIRZMWR
KuKMePCsRLkq1zGzWrsAIx2fBscxDj5G1YTxLnLKv0WCBvC80Zkk2ZA9pdaVKM0uNiKM3sQYLlc5/IHvUc4QMZAQp5DShHSEOx9PBatQf65CzA
8OfIByAeL5j12iUHYPU5ejHvmct8LrNaVphjDBXAh563qP5Rao1INRFiwazS1hSAlYxmYTGydqQTWiOCjxyWD2VoDWAHP1YCiCD4SnMFsuHg1J
luRO9QYGNvlSHggeNWZhVKcfpyLlBegw2t40K1VQ8YFHnVGYB9mXuoIIMVBkB/Ynp6EWsih9MS1u5qunHdZgkvQTu4JaxrcIqsY9MmVuw7FY4h
kmMFVIURyIzk+22d7N6dG3I/y58qedPHWdnaKGqOKIfVtlha6othnleaRVAojDkpNiAH0MQ5A7VVEu+nEVRDAJYZx8aRoAQnW+dRKLFGpoqNBx
ViYQK6WsAGo6ZUEAmJhPspfIHQBmkScpzGqPkKDAyp09qSPkOlMbPY9EOHfpRFfbsnY79Z34goz5Hv77FxtzEnDp4/Ez4SqwoGNlQLdDRqo+At
1lwATIlCPUagpIWod4ghljvELs79gLjjtuOqpr4yq66to6lLE8wFj/VzhuId55dCtP5mEZCkwYyYPSxBIrBLBOUc0ARlRjicdpSgJHwxEgrfzC
2aJbIM3y1MWxYR4UeiaomAhgxyjs53RzB0tsCcqhSchjipXgY1iBxtKYQziDMF0g9gIArkXaIQdfOlDKMHfGVh2komUO46zwsjwTo8yLEvAE6E
qUbbLsJBsDBokwb4h35hI5qUypbRbORoweX64Masnis4OJjDspyRNQLF3HBD2nw5sGwu56h2JsSoijzvEVXKXshqPisQPe2Bh+K2PIvhuD4Y60
nao11Q9FqFHrmOszn0rJiqoZb5AdGLEuX5jZrRPEN+AS0wAADMDTQeaJHBzXLwnhmHgPDom/uIis6IiVM18js9RFrCRCACkB1kWM7AXcOQheKA
KgMt42onbo4ExXTb+gl3AU4Hh5eV46gC4hRI6aTtgTQpRzZwDPwAQqbwIxIyJ/CjMjIqYhVLjZ8gPEavIH00NSlsIWujwydCBiIMLlKSW9l7jA
6SmAdiizwx1/dZ7so5urWa2B6V73rHeEENphrLAw8mJo7BjAaw6pHdkSJkIZHFYgLelIY3I8+gVmXYVWzqHagcG6VsSJZpzFZW5DwWA10GhA0d
aVYjzPowbY8BgKLz8K9xlUOHXVSAWlwELtiTkUWRQycNRx6IEDjEf+EB2J41mY2pbObjHou3HLVVQVjdJfBR1uYK4dEg8npo+WmrHltEbQ8u0g
adO8KC0dVo8uleIeFDIgKfzgBNxUAqdDrsjVQcdgPwoAXJ6IzZaMdoPEdPLWlrR9thmQmCxa5rqAbhptH1ufclDIpXy4GosmBhXarYhnWhwrTz
HzFFFFwBKYE/AbUy0if0JBy0dcmYQehSqHPJyh7fDf/j+MbJvCFxhgvuBkCTHrMFPNkzq3UsAKZq+HnamfbjRqg6iE0bIHYvG6fxZrDzqAs0iY
MwtpG5NsZRBGcAfqAdxMmQ112Ic4/O5tC+AlpRoFZ8y5ARvAWSKtaEtHAozjEyi6BuGdKhEDB1CLtA8MBHU5SjCbGAAKOwyoDNKlwJYxOEMd0m
OJfL0slgMm8W+rzIENdG1o0lE4Pw0sILGtb0kujN2GUpm/GdqwA7opADrBcoM4K9aZ4W0w4nCCGwub0VbZOWlqQbmwl6mLM5zNXEY1rNUS3rfb
qts1I1/oBhjhqjNtddm2NuVYSFEwy2anOjDEQKIW3Eco+BVZkyA+a5yCxTXKJh+VypyvACtBcIDBecjtB3i56InQdbli6YrOiBz4z0kaN2Uw6C
jXDOpFsXxyp0ziGNgk+HIdTO5mxG+dzNSR74i8s7gdQt0mLJTtEE1A6N3a9TKqLdNDzNWxW4xzsDQigM1BiajEe2EmkqJtMTXwCBdcnoQUz7O1
eVn4gA2YVO4C1yj6FoykRGIbuq9lh5iv6G5LURZM0AJdFpg6WzDLPN5QQwqJIeTK/9ytt6LaUcjwi1kdv5FOpQISNiJrxdVTAEBEx0JdTUtU6K
kcK3OCmB4v0ckX02yqyRAFQ+l2hyrkrNlxi67Gis5iSDNRwkazq6B4hTasTE82D7WIHIaVaaeQ4ZSzXNix54imXiVEilXIqDstAh5F20beX5UP
GSzF2oFDQPTYawEzuqleKqYSFbJxUb0i0xn4Rn+9wzhA43bUNGJIaMQh+silOEZEZyVWWwFvhaNl7jpzlsLDBZBp5StCWBp4iZ4ejDcUY7/Bhq
p8Q3AJ2QtQ3PMXxWAR57vx2hXZz3Odx15mcrtDfbRLi5Lvjxs3AECjFFL11DM/A4RbZBzGoPN3KtSw5Wui60E2gJyP10G1Ojr5PqiCuVEND8/i
RKcaOom4MQIm9B3LYzO6d4p7TLUJ0QZIE/rVqmW3WVbZSkHnjlpl3OvIQLeduhxYpNkJuha8AGnQ4zc8gsTJIJWAvjmS95CXVlfAkqV8nwhLyu
aRgx+UAkkiFwLQbWD2JcGPwEUJ3QfNomBMovyz2aGZLD2llX03jzBj7eiCVDt77G/GZH54ePmjV9FRFs84EunZHf9ukOE51gfq+rF8Xti8b2+Q
ytei523rdHy7n+qdEv14ucv03mhrzZmdv5nbScP7KTqJgB5sdligiq9ueULfk+olkVpwtoN5nDVGQOD+1sqjJUPVEG68po8AqKamIjjebhEJUY
Y8xQLXk2TDdZZ0FPKGCPJZMyQ3Y28cBA4odyx8XJocr0LDCLGjLT5kw7LF0q6bRSgkHII0tCIiajO01Kla6m2xOiQwADp02uIwqvsNyAK1bnWn
k0A9JicdsfRzTksozx0CJ5HG+Q3EfrxTjCy7lsYGQSqVuELncLEYCGWFkeSVcmgOTOm7EioxVzBV91gUe3TM5nQvdrWQwszVBZ25qcHZLQC+TO
jLhdPS0YeE2COgC9qJfpfmBgU4Z3JBvUGNWUNJXMKVIzw6wo2ZORzNcYjAA9FIAil3VdHGGeNELFABesn27B6WlbFDSXzEgW065+nrtdodOogd
XJsmEMApOUAlkcKqv8MFQgMYbuR1xwYFlVpJlAPwZoBsBN9HmDOe5EQZVACPApk7CMQ3vsSZdJkxiZ1W6wBfJA3u4PdBh21Q2L9Gig+Voemo04
BbhkBQdmUGYb+AXRMNgRAUqzsc6wGiwrR0VHfDk01gxmLLRvMQUV0iywLoo+OvwxWniUzB1ke89bAv2flWMmLtBZy2Y1ZjkaL405gNF2nRBNjF
teHlyuMpYlDufpAtaV+mh7MiRDC7kuw2hoNSDVHfObnC9ILLnIdp15cbR8WXQv3+6Cqjechx6zsdgvUJnqhI6O52KtF1VIuTbJrM/UHGa8Y8qa
7JHSQA3TPsrvv/ctcr+dfeMYiPFN/xunJw+72S+88/n7N++exeN9U/35yYMf7at+7Pt+0yC/wx8jBqYFDUEXOkpqilgkLHyujgbwTaacTsg5Lo
HhHC3tTEirFslP5wxKIdeUVPPBD2fV+Yw5QQY1hzEiGTFaHRtOxizk4F+MD/K7WmR82gNzh0Fl1mNx/IzfWNApTWO3x7zopkLlxQUKhlVxFghy
7KqoU0LvQoLV85xPdyDx8ohW9rZ4+sbJT7pNgyTz9mL80X989b//vd/4rW+a4ruh1M9+8fqP6zd3784e/8l+8Tvi3q+rbhL+6Sa5B0ODcvwgs0
UJegakMQqxGAwiL+DB5SdSwg871VTFZn849DIecb/9YPXKP3rrqw9dOLFSby7qj5+8frNu1OOb1/+7i6OvdpsRZYKE3rstEw/uL3t+0o8g7KLb
JmZ8U/YbiracHxfEV9vH6bTVjZ7LF/ee7Xp5NHx4cffezg8V+vCnP4q/8gls+yRcNysePv3ovHjTnG9cZLmmI7PTXbzR4O0G5GWx7PxOVyYXvY
Uw+BVTdP2STmI75DfV3MRZn72IH9XrPBVqd9OX9Z6Iz2Zn4eHj+2cX97uhO158XmwWRfH8xS//5v/2TP/Ov3r1f1Ht/XfePbvz9ZO6+col/dT5
J9+uFl27XDxjy+IqsUPI9gSgXN56MtvrIxpVpoGSLMXcYYDUTXcRgaJoao4sgRXz6fkv/nn1we/8m4/v/A/dy0++/b8umn/x10/e3/37X/6d//
mHQr56TU5/cHX/UXz87G/n3371ePbDjTk+8Pru80bfjYVdvsn9WT0O/mp558GN5tBxuQ9lyztTkwpkcG0O69jOIS5fru86ee9C0Z+wUUv/zvmz
l7Yq/ulX4rvpk+/d0J/9ws+6i3fZzdcCRAujm04iUAUAcEMY8LHI2ipJPt37D4ZH2S5HKZbSLZslb3V5//qT1cwVX1svqqfukGXsW/nVS7FOf/
LN+q3i2X+1MR+trpqHb7qPS+hepFw7JN/ES0RHFyeUL0H9gJ/DdDjOzn0auIctpYHto5jxfuu7Xbg5ffjJh2fkb8fb5s5Z94ZfyL5Z/NKH1dmF
f0W0evan++OvfiOkAGOwCOps0NAZDXE0KZ/OEakArJnX05YuJy2oGxK2bojc3Tyub9+xK8ficHhbEdot7PxiEI/FfpjdvvEg+T3R9kjputktHU
Gi65xZIAXQFNxiMjsZZRFYR22QZl6RhGKMQATnrPqYvfN4tw8L/4rpPVnBz0J+FmV6kac03fldz0jH8wN6zGTOg12mXe7gc0gKrQqPXIegFL2D
qwFKw4H5gmgWMHMDFNsO6DoAP769EHVsTXlYIU6OyDGZZlkmz2YwwloQYxEB0lEInnNnIOqFIP3gSTvdzBG0HcCzPKp64Im4wocg0EYGejMdOV
DTjUqeMUorknOdoUDK0cGeW4/l24rljjDVI2U6CBJlBLOPtDudwuA+05Qs/XSeZYrbkRptx2MArkxtJImQgep93DTTQa4iTLdy4JiZLuJYAEJl
IiFFttG3MCUWNHAhcGElU6TP+BCpSHgBobtMIUQaZL98tlS1BmkoC94xngQAge+aXkDdYuQSr4Mm8agK5IOUmMoVlWqHxI6QkvAVoidrRshjyC
Gaa6ITokLOcSkZHDgh2iFHhj5DuCWVDhiZaUaMZbo5J6X1NMWYU6RQr4fkhjTthXuGkFIqD3SfwvW0K6+dgQcGjn8wSthJNnKNy+BCpSzmjQw6
DFy6xB0dPCAXhsCYgPNwIhezMWGgPFcKkVr5LnqMRBBhdq9/mj39pb/5Mvve5vz6/J+szXdeuMvnf/XqL/7qZ4wf3eqjjzd3nsUX2/eKt+cns4
+3IbeA68aQ0mtHF9JX04nMRlWLgcOLkOGDGmF1Hc2ilJ2vD2+88UcH9o0fnP0mG8/uXSyOHmjbP9wWN0Tc3E8shFneStRHSfZG19G5+fyFpaub
7A4NWVFIhLkYKitGMm1n0wRVQbxCLiI2cLxPd/byj2v+xkeL79Chmh8VcrEYbOXDLnpzVMxtK/Mdr1TfSljqOB2RAHsBMxtBk9QU/wBUYOJ8DE
hRnDod6aLTPGZY7sQ6vnxB9fa3l+zviv/m9Itfud6/Of/0+It3VPl080G2+eKN9/7ZOm/q7p++GuPRoPaYVYOWP5O04UdqWFlXiF4NFeXGdswN
RQNU9j7AwJKEoPeM7Y6G/VJcnPmsnPfZ42eRzPvrD8r10Xt7da1Ok6frj+996MfzrxQkgCdAE0YzkAZjKsjBeFUQ2iMt7SY6K6YqPaCbJh5XbN
h1FDmM6Wvx/menXbnL2gcDPazrOnVXt3fF06Hb1/L+J8c/Hmnr3n8+iFABaG2a33Qqd4EtIzlqiiCe3PE6K6kUaT7LxuOcj3ln/b4XV/fv/Eyl
/P4NO8v87SV99eV7+T1Rm9tvzMhq+JwlvTv/yfYe+6uni+Lq86Hcn2YvFvHing3ZTZzfyoFVX6yOHvXmzkIcH0L1cO6043786Y2Me/r04s9+7f
w/zd3bv/G34yK+Rj9692v8rb98V//wP2n9lvr+/r3v/PbLL6V/P75991+/7y+//FMIkWQ9p1oH6K2kVAORW0Y7MwW1wrtqJZLvpWIHr0Y7eDmU
stFxVoWoESqoBpa2xaztxrWW1d4XK+WKwQu+rQUkub+d9rtHVlp7s0nzRRzXN8v89nQzlOqzR/74+g70Sdvyx4Ns5uXRUTNrXLbfvUlDf7Fky0
dfUvX1777xC1n78Ov8x8NrV4eVOr3PZn/xiX/l3s/uF/TRa7XJHy/8kz+5fPjDeJJd/KIwb5i3CfnV5tnTl9i4Tm81l/LLY23P4/yr5sKBC1gL
HmudsNMJpgJ502c+zAmxiFqFnc5kICL8/B56KMJ0QsJq4fZRdQxoWFBfWIh8ZbzDDImhGMfZqBAvEOsRuJSNasy02QzZ1XR0Y0n6Bc9IWEXXlb
lBWk898dNeNl+GmNlZk3cp3ye+r8+/hfjY1e15pQt/uxzkvWY4BCqtU2Xtshndpdn+FK65fJnofHje1DR3uW5qxQKJZ+1pfefkYucvbxoxVfQl
f8vv25Wq2+IOKUr/zO5j2azkgSUExmwRT+zy3kUy3W2LvnJkE187tMAOG/PKJg9i3pPm8miYs6Mn5ra5OZh77SYu7HSbdWvVdh7zM3J1vvePZT
Yrri+0tyG9dq5W3Xp9fd6E1rYP8tW3HtSbLytHXukdZOnCmOOTzwZ2/rR6yFxelZmumPOzXkDhhzkRwhVwAIGKZiOMPu5vPyZFXeZ13ZTRHd6s
chKvT5r3spfDxdnRR7PHR88WJ+uWV7Pvf17+2y9vDxnxq/Xt1/oze8HMrE37j/jNMV+ZJ/S945tz1467L+VKPFw8Vbd89bb4bPu1B/9hN/9v//
CV3yrvnB/9amm/++rTMS7uvhh3P/nG1fzo+Xfy7dzFk2qoAz/sx+n+KBGnlkl+JNKx9ZUefTeXxPVN0bGqPyNST7c0HWifGOjz4hL6vMnPYLBZ
NsXdCLT8Oa/midIwnR6Ct3FiCZkC7Wr9+UjPnxavElfO5jpbaO8WlrXw8jmb0rcE203nwPBXS4bh+PzDnt37cvYWs+VskeuFdn5uaUPIuBTKA2
B6ppWJ0zsa8kkzP/mfZj98npWv/37NDl/Nh9fOX3VfPf3po79+987ZvzC//7Pdj/+fl17/Wfa7d3579ri48WTy1jaMXvYC+QkWHhElhB16gLa2
XZNcwxdWlPlxmaj1LtGK9nDpvHEyzrhXlhMCSnJiDLmzY3DT6bpQZToFFJtX+lh3oA9128sR6smyGUOYi34XUN6Hxhy2tAq05MurYbsZzaJ79M
VVW5OzErBw6hDrBnG89Dt2yIngaKTKlATRF75kPP7Lpx0ZRO1LEYMBOc2HKyBSBvbZ7/LhoJ6aWQ6vvxfzLD476u7dpsv7wzNfyfUI1JjZ9Z0m
daHIOvVhoJuZN4tGzjeGjxq52OKSkinI4MjEv+O0GzdDgUS4EDlEYgSLwhLoCw2T/5Ddcbqd51X9o1dW2bOKn7/+SH397u3wi4KH7ZNnf/ebd3
43PPmtD188uXj+1yerz8ZiXPesmTitk5qRItdR5Wx3IBtx5VTjRLiyH+v7zfMC8P34+p2ESuyy8uTw7EzW5s3lcvaY8TLqb2RJ3FDy/juLb+Wb
b13d3GSP93dX/pC3M7Ff+Lv88NmybC7uJaPuNLO/Ky725x/6B38czBwp9eqozsHj/e1mvB3y9OzE336LvExXBVs+80//tLxz56vDF8t35F/uTq
9p6tfP/bMdr/Nqm2nXDIW9r/uGl9Vlr9V56dfg63y52R7u19Vr3nfjDXmJ3QwrjlB/8k7NzcvFdiG75nr+3JHOVkJN5wXmLw3bYfdOv2nCeO/l
7cnsZLku7vh3anv7etmmiKSk0HHN5/PVK/a8nB3dUx+Q9qXD1lj7CxnvNuW33xgXb9/104ZYjABDJETKXZsVVQKjKuTUELIhhuTOE+vbeF4wWq
kh3oTtTIaw7/xQpsVdP6yQ2pHTUGFf5LurgTXjehau2NMvirh672leDIjE65e/lP/mj0L9wQfk7OX6mz8wP/7y0feb2aDL2y8Gs7n6RER9/NIH
j6yNrPNUauXi1TNKNrulha4emNk1hctuB8CXLgZiUxxAcGoMjETUFNcmswNjo6Gcx+lw5ZBKIUMhwzB3dQgOH1U3kmylnMewfWivT6/H0W3S03
UZ5VA97eOFKO/fu73+6KPPxjTOh9nZy+OPP3jRHC0fzNAzQjF16KpXm/3R053+R0JfL94+vfNx6pbvfC3/afqEzOzF5g5iK5qU8O607ig/5/Hm
SOisOfarJzPdHWfP1atkRtzynfOhL+EdL0aeKZeZKENNbVHniBjFbDdcr8aLmdpKJ22njoI9PVXDuc8Oy4GlaW966F9U6lRUrluTWT5bsc1+ex
Kf9dX+oyx/0pds/fB4HctNfSB6TvoqHOb9ya5D4Uq+vR6evxF/Qtu/+/+aOz8b/vjPf+/hs+v4T25v3j578UutXxXbPlNX9Ttk9dKZbu+l4+2X
dDxsmv7jLLu3Cr7xF2I4ZfF6s2vvIDbLMUnY1UIoUQpEQ54cZNmgshBJkN3BEZEj3kQUk9x/9gxXe9avvcnXzxez/a7O83rcviBf0qGR5f3NeE
cty4cf1ure0bc/fAeoK3nIvCQ0zwxJo3BExDF13gRjmD+GjhKl2Q31JV9cLnb93kV1tvfPypPX9YzvT7Y0Ox6fXfIvNZU/To2LFtN4+YNXdv/1
t7+3e/r08L1v/J8vFr/9+1/5H70/Wf1jod86uW0WBORWf/5V+urKPpxvipUnB0fmtdmO4/r0057dfVK+QW1ezsB4mXWlI22MZi6zaKTquAKjIE
dFQw43vF2uHmy8OT57fbxH0supJLruPu+HyzMmSJGuZvE9f7MTjxf52ZOXn/bv1PX1zcgPP1mMxlgk16vgl3T15h2KtBorYvnuNu4yb6vh5qB3
rprpR7ebvgfCv/x874a/P3er4UF7sn2x2B1eOf4wvTQMF8nfrK9vfyq/G6YAZELCa/2XgzAMiq2MQvePyeUiNi1iJKy6ZqQ7AD1PxuNRXIxD6/
ewIZf+s1qBGvPP1x89Oifs7u4qvLo9S9+F+D/44uidB41CnLgsVJPKLGu4uGwrf5Q95cf+7iLdWajTK50xnrU3z9vOMf5XHmGKoJV9xiKLnvVs
Oh6CFEUZhV+KgsCzAJ5+Ov0TyGHbvf7XH/y/f/Fn3Gwe7B6r5fYZIcXx6qXaVR+9Kz5wt6nU+/tPWSbVcrbZveF90Ta7XT3dM/WGSGenAyBSmY
Q4yMb0c71Qw3QWgE3H/vuw/nT/95+9Z1M6bQ982d8G4tZHZ7yTLy7Mzgw0z+3aDHOuNG/czE+PeMnpKIxIJNEwHXizimZtans9AhYCm5OD0kXD
8mgc8Tb2XDKQNMsTaRDqaS9+flgO1ZJpnkI0Ro0qJRF7wkcPcZYxzeJBMu7FYTpvw30vCFnOmQ6Evpjrdd+Y5jCdX/Q3vg6E5LBeiFDhs0jUIJ
jCzHE6SC1rWdp+HOxI5mY6kqw8BFL4/q4ksaQk73231fNsJRp9LC9TDqQP05nJrUl+eaMQfVTEJKLONwi/LJv2vWi2HyqQfsgo4l097/i6IcFN
twJdX3/aN5dKmWz7aJT9cUaeH8o54fs7YVMlcvTwp+kUMct/nT41j8Zzc+K9zaYt4un5jOkYfiKWjTFlghLwL0nRT2cNGKMzMSN8pgJNVI4SnU
aZAhn2qYiQCz8vJJLJEFwc+CjJtIPTienkCHHJShFZQHZbc4Z3AY3F8r8Eezo9a0RCEj3Ei0s5Wm8QbmIIkgkTUWoEGU+isy1NnBEXUy/N6Eog
MDBNZ2mfq8ux9uvTsXr/ERU/fHxUn/HhB9R+emOHd58/rsoX/UnBn0pXs6u2LKbHAh2FdBJ7c+nJZrPwuag2YTzUkiwu62nEYOlIQE0R0Rp9Cs
xlMtkMpUMxz4aFxoB9Yfci7a0NVOU7yNd010iSA50/LUNlthcnGVtVyKyLrtw+NZc5ub69+nz1weLF5T8/PW50Zj97pxuXxuXFSdmOwubNIN1R
HPO4TAKTTjfWQzlGP9oRoXHhCsRfs3Wz08pW83Y/Pli/GD83n9/eyJsvztb9T9mx/kZJX9wx3/+JefL80i/Odv3nB20b9qT/wjilY+nF5eZ1u9
UP7arxftySn4XD88Ku724YJcPsqoxBMDNaUzNHZZjOl4ya9aLi6BcoAkH7olEUJgdlL4NCMZsge2dW/mhf2e6z7+Ws/7iYpWPPlN/WYz6ccJYw
cFL1T/TlK9PRGxamMxbaogmbY05DjXmbduHSNK1BY5aByQRdwsEJaVXI/f1l719aUnqXhwdxdrg6cl80n8zV5bP7+sN16Ix4yR/2D++P/hbaCo
oqs/62yR6HXByvUjMXmpJjOR6qpZseh2+Jl7ORi2UI+fPt6ts3O3r8+TKK8xA+H+brZXGnODoc3WZH4Reqn7B4pXqaTHzlYijKDgGkdFj5VgjK
FfWWVTlseHqe1HCip2OZoqBCNtN5IAjD5+bkLfA5vRr0IgwR82A6Uyaxbkr4i79yx6MqmW1nmW+0ooVrMQ2IOBGCUgY6PRmMkQo6+bxmzNAQfO
hiF1iPIiWVn1QFi4cPgoQUTvdRKRAI+ZXoMXriXB5rSqZ9JxsCcthsQQnowNYL6fwh8KFr4jalzhVkt1ZJjs0ZTUVVztZZPMTenb9kpgOGWs1b
qKTuGl+ErMgKS3VbH2hSJ35cbEMKV4EphGaxhBDpPfRvtKheTfsmijRZniJjC4OdiTxQXYzTc4nMuWp+adlqo+8Sr7NcCrCfzzwdU3IFl9FzYR
jn080UQqbT7Qmz4dTYp6BHpJJIITGh4KSKWQ4/GBQT1NixQ+IMtIO2ILhEn5wieEOFPgDABCMzSZIZxqQdgtN0kg3lBkUysqwSGDGPZHxqzOFG
3+QWia7o0Ahqc9kvVUURbzGLAStdIpFiUrSzKOtSqkSAxFxFzhCuicKci9QnH3uaJZYhju3Hwq5mC6feWKyerz4ZJ9lOu3W5Tf618v6s7cvVl/
LN2zEub4/bY/FOeweu5E6t3Bt5uxX7xFaz59XbTsV182kKVXX8Znv1xe1RflRcV/+43Q5hv5xdhxAXB6OpgXtNd4CTyqBXNrZHR4f2/t7o0y/p
0Xj78Tzb/f0TjSA9iJjV0ZV346Yv1N1Bi1WVO1GX9wwtUubvxXCyPn923j69Oj77qyf97HL+3cM1F2/BELCS2XOh1PH4kjp5QObOHO97va5mnv
MnN1ff+f7/fin+2f/1yu+J+t5rb56evL3s2re26stEL99W5dAultdyttgzvg1iS/6h+8molXLr6LyWRyRgqQWTMkzHDpFYghaoH8YtFQCa6VmU
QA2ganACgODQioTbwtRVKtTI8zwkvpwXj61JfZzcxp87tBdiMzrLu+kRq+noCWds2mzOnCsiqYKjOeNhbiMXPhaZExgam47tsorSwsKjYOpzpR
K1u33Pr4bm8oL4NPjcL+GSaPFghcLFxXEAmExPbhhKOK4h+r6Y3tRbX43UGS9kGlDqS4Gf4cj3IQdYdj0UyChWxUGOXamSLsRuOi6lW7utSADm
cTfds4G2VnZ69IyEyeLmNMgsKxXwiAV9bPGiKb8rxtwkJFRk081QvuUXPhxaF+gCotSqpe25cTy0rQ/ZMRWnazSSHgteJm4z2LeSMQM19CSfns
OhpKtiN3CZNdp3IrapsJ7Jjlo6diyil0Wy3bRBwbjKvKu6MRU59EyS6UQx5Am8JMaUDbIY6hF4GxbVgvay5G2qrOTFwMAahIgcjIIl6XpwZtHO
wElkJaCLlTxiBfLmYtYGW8xZHlj+RCHvSXgAw2SjZiJBQWX0UIrp2Uc6pKj2/TybHtwrY2/aMZXqVgw2x0xlwPgC1C6dLgKfHjYvmJgbP4ekxE
zMQE8BcwS0CZhqzKv0HMRgTedQnFEfgKymCgaLShlpZZbPSXSsmx60CPtMMO9Un35+b2uk+JBkFBgqM+JEM7AV5N9LPz3vZJvpUE7qO8g/czog
qVE27avGruCWC3AJyhy1m1GTZ/ekSK0raTUf/qHnZxAH1WBJPmq8Bj4WIVrBC7wK4z0gRamWAhOnZ0ThQtRa46df9AFRTiRLGTNJQk+5JRnSY8
wstILO/aCIUooLBI0EAsTcIFyKHXJtXgTL8CcBdhidjIA8gj1AioUCTUkT5kifenRdWC2QA522rVdXAN9QjXaVcZY5lTKQoZweNvfTE320MrbQ
NrNqyQwy2ABBKOZDgTAoWEoZdKVJXmOYIE9iKe/jdGcBlBim02eciyLJ5JOFr1Sm4dMR15ENwD9nfn5YcTrUBteZTskm11PjfZ848MmFHfIfkb
mftVWdZ/NeOCcsYgs3YvS5IcP02KhSSAtEk5+Tr50eQZ1WyY/TiSs7QTYXAUnfkOngG88KTjlaI8xh0gp90vo8diLXYDe6NiWiishSeUtSE2nT
YEp3PCNlT9ihtC1/SS8aL+cJYUYvQQXgsdJmDm9aLNSM1CUncXAN8DBa00ZiBeA+IfmACm3reu+CHd04PdqqKw5BhMByqkuv1IgoGWfa4kKOFf
Gj5CTBvokUPPEDA95o4BFnBiEI6VfYEBUuedkxJWGc3KF+wA6EIt5hdDMr+3EMVehdZn5+qD5jtFywGT8FEzRxJWTeOKRaWYHIYqYH1mtr+fRs
JlQU7p/FiBITyvXTaR+kCnSFhrBiZdFzLOFiyBZzLgyPQsMURJKtcDnxxiRgd+iH6f4vHczgJ/hHacPvtdCSw11IFh2xo/IjbEnM8lzJ6SgpqY
idKnDKCnZ6rgrsowuGHhKBbRGNBMvhX2XvfD6U/tD//OEsZKw07UczY7WH/hWcSYZq1yxNj58naBpHeN7tTX9yvN9NFfbhU/FYHVbt/cfxyfyD
S/908+Q7tfz0z8+e3zGf7P50pp90f/Dy5eL+528NJ+3yzZPj6pik06fbr/yr99b/x4s3XpOX+q//7P++nf3oaGF+5V9//DP2zW1TQ/tD6Y6I/X
Q2K2Z3VbtmqfrUFS/o485f26N5fe/F4dev8mPOhrox+c0s72b78273n19Znnzla3TzzrBK/+7ytR/tf7L5y4/ir+hd/W9f+5e3tw+1+3H8bPtV
P60L/Bl9oBIvMBs8qcHPEHRI15hy8OPNeg1f46HH8sl2Hg6Lqi+XrxdvWPLwsTM/2z3l30sqyKc/+KNH2V98sPvDWWuWafHS+a+pe4/bIj4/1Y
f76iv6nqZ3HqWrHw50+d2w5yf9D/7G2S/2Tz9rhm1J1Wz2qlhdBjiAgB+3NFjlIEJoxQTaZiI64P10i1HBp4rRTyKVQz28nlvnYdkDgkzmwbBF
UNO5jzidIu4tswPyNC297JLZGnuYHmeBEPM8pcNA3KzHO0q8BKoALpD82IE8CmOpNHx67lpM1dCLEZHXWYyHeO6nJrI6yRXy8BLOow7My+Qq+Q
/9/Qw1Q8JMoh2beXywsPu4rA/DZ12/RWKIVZweWK3NZuHGIm8O31dzsHcM0+/jgF8lUHicHlQlSCEkwbinnYNpwtC7KcI82YTrkE41NWGPphk6
BNtUjtMvl7C8MF3IM8KgEglJIwxcTXmQuDTtExBW4OVDb5gtNXKC6JWmZf58eoSyErkc6fzI+pRzCA7cZTr2Tz1hdPqtBK0XwqOFgWh64I7ObI
yFq+GzMc/gjHh/m4kQkNEcxj4dxItQQAlaUzFvKZ32EXlLo1fMEcJ7D5mAeKnU4EtLh+mdonHRITpWbtp4nNgRfv35xylmsWTX73/3vedfWxbX
95p/+qFrzz/48KMPXjx719z+/b+72Gzv//j1v7iO9Yf/8aW2I2A3wfrD6W13JFm/Chfb4Kr9pjk03ZE3myeq84ub2VXH7f5FabKbQjyX6biitp
zL5nx2x993vHATozBVk9NjdRA3bFW9uFoe7PZgPz1RWDG5/sIe4usazeQe16tgHh99sryNxzeF5g817eLy4w8e78wfdLVssqrwKxWYVbm4oOTB
F+1FsUplRy+H/nHbbsrsaLa7umk0UR/2mU0o906wFUfOit1eik9C9TcNne2vYvu8zETxyj9X1fvbJ6++XG4vHXwCJEtYrw6t9hFyuYhYpnEwCC
SMTg/kxlYPYICMpqb+B+/PDNMv5UGX6OK4LV4MHZl+vwrPrIOh8ulmIRiBoQsGltvE1PaT532/Kih5lqn5zb1QPd5fKGNtUTbZ0V1W1fqJfa24
nLOHer/yw6ZDpC3HjNVKhtOjlpADXWwsu5tWTw6t6PrzuF7l6pDq00/O3iie19d3V5er6uuH/3DHXQ0r0dEfMF0+zl5Z//+UvcevJll2J3ZN3P
ARn/+ez8yXtirLdld3s+lJoaXhSBySAjQcjDQABWihhTajlRZaDKiFtNFGgkYrAQMIAiQBJIWBRG96yG6y2ba6TFZmpXsv89nPf+EjrtW5xb+g
doXMyvcibpzzM/fec85OfVGcvPjgl/+Tm5/dXMQvj+bBcURO8pwd3xtP3OqBbo/qpkw6/Zro9Qil43ZapzktCbozO5h83l1VVRyM3QL843G8Rk
VMLuKVcOBFm7vUZ6psiiwcoFfX9dOfjvYn5nBw/8x3flD1M6sQt6MbwPjBsAsDIOA0wv3+/GYDHiieta13WF9VzKiL+oqvjpbox7fPF9GojJp8
3A+Rd+xlz6/LGxdHPVV6w4/PZ8N08dN+3Ot9ev1uK0Jj8rBuHb+jnXIpyC7P5TU3sYjBhdGwkMheocLMZdJovIwPZhM3vg52w/tK31Ejoyfn5c
NeuNLnJ8++e+f5Zf4n99OqH2668E7eS1Zvn3hPbzw6Sd6Qx/ngmO0/3Nwcnj1jtw+udl4Kvw6Ky5Hjr8vBoDhanJWndVzH+sqv3rjhq8Gydvt+
2Q2u3KQBGlGx/3xopq07jFrn5Xw+A0FajRCorJSQKyxnDXoVdse97X6/DtVwMA/bO1MZvj59fSESb1B+8M7J7NlX23Yxds4oSx/Q7U4c7qjDxo
mZ6ObZ8x+eTxYXZy8P03WXFnqzfXkjA+7QtueTqlw/IbERCQKRTkzTgPirwDq12G1D5CSgpAqubH2iBN8CodsTXq0CGWp7tdHDDMR8CVBrqpQW
miUdqO7W7xQDALUdWRSmtjANNLstCmVEErMVHWS1KgPQKvAQjRvbzRJm4HkEKr0g1REGFQywLpGowbbxso85ZXpgUAA/IJOMSUhMyDlFXRwZHN
S1S2jn9ozPUFYuFVqVZDYGvuJoHPSdSNbTjVmFqhNghpVq4piaXWwqURVV16xV2sp6jojMQamdrmfHpQrBDPqi9eC3GBYpsDuoBinkBQ1YINK6
StoWM63WOjDS6boUfGDQVSziDAQeplhoA3/te/bUi3QMlBv1wZQDv1Tttm6uM4MjhQFrMq/xCWlbgk1CQfOFEQL8JVW3CV13EPZHwGjzpi/ohn
pNhDF31o3sn7CmSLrrRZApCVLf3/LK6xMdVE37OvZxbnCzEMhow2YL0jTznc1tNn+ZdSIfbgdrr+esHbDaqzgIiN70W4XBAkiwGgIVlWeqMraX
zSvV8IZxv0UuamUoUQOSkhvhsivvmLxxD1e76XiPs53dG8ude6foPaeR5tNoe/0c0b+Ldn9aHDT/7pOXID/drZyQ2/v+FtfHvEl293rtjdEoiI
ILCsTwdFOOvRdv7P/+Mr3x6Xledi/dulfXrCv2Dk5uJn0+eiFPBsw/nU3uvdpp/Td7r/T92UER71QzLG9dJVe44n2+n7qFYSMBvnoy1tMp8T26
xt3iAHRy6L7s3/ze1vUuL1pRX/caWzyQhkWfoQQQyIzbnZ3H/K4IhFOXtNpwPmuIcHrleWvScpKXiIz9YuJn9UX6uDRlzPLrC7YajHm6Xb64Uz
iL9fz28ZxOfrHw9odP3llOA7EeDhtazmT/RVnJpTefJaI+Hc3rq3ZKQQedMBHI+Xg/LrxL0rn6C50Nj0rWYQCPrlfJF/cswde6vAJVRblCSFMN
HtUJRANmC8yEdKTtLQV2G3LJs7szDrVFbaAwKiv/fRGBptWLFiXBBozmFsWkYC5GMaQgKDtXASdB+HIQRh4lngeBG3Dlbwab+Wib/XZ39vT27X
s//Z3gPnKWv5I/j6//zP/ay5/o/gAAfNrfPuXMfSBkJinuIDT3qCrcoV/sKuw6TdSAask5BHkXdX3QX1wGBCtfuWD2OwOPHgjOXew0AxYiLUJZ
ENHSXtc68gumlLrugpplRl9FCVpdmbrqnIMTultnM/lCLZPpVI2qO396/vz59vL5hCwm3q/X790c6ujL1o9sPz2fNwdBMozqm9f9z3Xe3ro62w
wOTZ/6DTB94ax121V+QQ53i2vAv8ZIwZDryhKsld3aDW1hiEMSeC3QnY1X+7Y5BKwDSLwGVU5R0PN5GM7fcfuROlGZiNXCHx1y9brZ7y5vl985
TIY958PjH3xjRy3d6tWrOXnDEfjWw1/7+Pj/nL/Gdz+tUX9nXYPuuNEHJB1vO33SC7Ju/LgAGdk0HByeMUE0Kfxr0eKologxpeBhQrsJAtZdta
ArFc1BFEtGwcb7Kgt0Tey+UKmIXxHq2FaBmvv2cibIkpIJBZDbKiGyCOWh7iUKOYXtakVRWJKwqEwMvzyftr6q0dAtN7ZRjQHAbGERXOsbCfho
0ktpPRCebeGklRcUxB8A1HCP2etetTDCow1xI1UyVKE4kLZ0NMgCn7otD0uOkpAg1SEZdCzgEjhqpESFbqCxf392+KPPH85uzi9ix++Pb/dRB9
b/HL0Y9rvWH+UGzMZ+BlYd6WgVSQpSoPOMksoWbaNSyBrcPzgIvgVp78S1zgs28epxTjdEyNjBPgXEi9qoF1F7c573O2l34SCm3HTJg2tvu95x
QVjQmDBFIkI0GPkexHZFnElr8t6ADbVyiTtuhc6Vx+Im8roAb1d1M/eFS3VWhGguqsXgkLR212LJTVOGIh11WZl6ZZafxeeldsQQqLQdFZ7pe2
qbjDzT5TNTbpmLiK9QSEh3k4qkTzsccxGgMFDSI4GxRM1Ak/aobgqKFnbHnaE8TnMFMCHzgFRYflG5B4xr2wlQjsH0UA7hoJTSofVTGExHDmzd
1rgWgsqsssYDDJKt4ie2mDi0bU0tmngBLC1RkedwHPgRdYSpmoZGsVPYLZutIM6OLgY8IVuUU8cBsEVB7NRUVYNagCDDJFBFa2PUYIhawGGHVN
zThjbYqwn4KY9j2fPdLqbY49blyboDA+OC9m4722ECZ8jVhEiatIDusPRG9R1fjgUID/COIDRcT4PicUxj7ZkygL+hxjXqfOKA93fsznFrQl8o
F4wzuGJpeABG0mAwiBSphXFUTMVKVhkG9aO0oLXrJGENxBvErqBgpQlVEG5S26vzOvDgy/LcEW5qK6qaTkWV7ojiRHTEb6QDCtXRXBsdcZJLjw
Yak85hpvRIwoNeWFHbRhAHCa0AHQFfGcEY1R5RxtbLg/mGJROYCdaazggwLvNN7NXUsy17FfxusOxY2PKuhletiya2utmUHQHX3uCI+Bysa0B9
jEMCutG0CDMrbYTkthILXkWbzvERwBt2Q1BFqKeALmJYT/BeneH2gAGiWds+d7QDCAfP3lL48tgJWt4N/ZAGDg4zz+fgdiM/18zP0YQyN3UNRI
vuvE43QlfwT22vsi7WsCjwaSESZFYr6driRRCNijq04T5oWA4aitqOXIjKxPNaFzBNUsUFj0E7+ki4RqEgtaRp7CYm8xWR8H4G6x44RuqWsM6w
Rg58L1gHJkmhXV95EHS007Z0BPLTcA0Y4CDNv+jrAwDpq+LREy1lrGL4BKzsj9gq361KZ+VAogX75/mI8V4flrZ/8I06eokXYgv2D6LNsbcWpO
uRDshf4o4Q41AAQI9oBmSB3HAknRK1OetUnB1mJyYcTB/m+WOx/7wa5+L94a2vkuInxWd6icQwbHZxcbUPRmFVdXmaTk12hq6K/n4fnQR48qiP
1JsX1a2XuO85iTZfXUzTwbF5XmxK2bTSPgauIeRIQFmFYNlgtUJFA4kBTnTqxQUI0qQT4AGUA7pT+7jmGLDMMxwgwNvYkvRK+1tNYtdvTKq0hx
34O4NP0bf27t5O+Af9Rz+Tu9v8a+jV/cXFzR8czR44UT2/Vfzh+O8mK/9+/t1ydGN5RDrbLCTAGhgk5C5QGW5SUiXrsO05yDSRmLMNZk7s5J3r
Ms/r0IABO6iUdD1biRGDrOAizuwzaly5Mqc5qFWPbwVija9rBwNP2Xrg3B30cT3bn0wP/NE6gfgjxaiUwiUPbHOKejoqAIUFvCDkn5XFgOa2Pb
R0POKYoAkxdg13CVgXD/kp8Kvkciu8lnqyGWAifdxRXAniwYdmtjmhH7usJkMVAsMl+gL4ttMCRRwxxIBU7U8nDuk5ZR3IAN4KmEkDbyCvISFq
dUwgR4WhQ2TbzTgGF7q1bQG0RMaNEdFu4VRCA50Hou/tV3G3YwaKto5bUwbui3Yt+SJzKDgMAf9KA9r4HjZYJRGQtuxI5zcAtfaAn9R1CO4doT
54l85RUjsSGNhXXZxTqgZjwX0fklD6NbAJgYcDb4cp76PYbhoKam+IaK8DKOStbaNJWwPfweWhMnWE4CeqDGyM3feCD5MiWieGglvvRNwExPG1
D4TPKi9Tw3vrMh6fhcO+6GhJm4Jdbuv+Rf0KDa9v9BYiMPuv/NTdvPmV46V7rcBswpr7jZMaUDKuxswDRpOdPfBRtq0xPJa9oChJDE7TNNRniX
IBLJyNIGiFmp0hHi6Bz4Owd+gfhB06y3HRE7o8uLe+AnRvDWQ+5wSAsLX9QpAOK1bura/YGjlGbrCfdJVpujYTHcdFGG6JG+NkxS+eYXL+6MBM
Fv0ZYacbtLp7/dh9INO1H49iVaAgSNpM73yifvz6BxmN94oq2S+v2nJ2lNF6PkZjPnyed5MD0t+hmWppPzR5OUTbQOzT6xMwqZN9U2dROf0xHZ
aHL+qbn9XBnrdXOO9ehRN10G0aE7RNAysOENNt7X3M1HEdjby68eIk9UEnLZVTMgJ0Wnord10TjsJls7rymKmShDR7ZcZoneKJBL2gJS9oMw2J
7uopaAaIAL3eXtDk0gUwlU7o2rL/9SgcBmq0eJ6Y5mR4f5jtx0tydFKOo+VZDVayY6wGswL/nLmcWoTxYrAuvENOo8gAN2BlPH9tXYVoSQ3U28
vxyt5Z4SYdSY4XcnLt4Xky8PXtxpTRLi+OfQhGmcdJ0Z4VsuvFGjVSMkAJ2gKGEKfGPQRY4QNg1WDSc0Ii+LCqIWWUDR0kquejJWNenUEkH4e9
T48mX1tnhxz/ilyZ+zOefPAdP5+Qze1d+D3GENuwy3bWAUNj6zeVsZ0pFdakcWJtb1kQBSTCB2DUX37n8+o36GL2jW/+q9+/+7vnn5FfPqO5uj
O/wHcvDgYJ8u+vX8+fD2m2Hv27Fel92f3D+eeRiu73Km8VBjflAZKxlndpfXIeqB8qoLFpbyub/prvHbWPEd8OOjxIY5+ZsW1ipgSLeBnKemhc
AiAncyGXvlGBA4GWZa4H+RnUOjDXkZJjeNm4Xl2DV/SNTteu2LMdQDo9z6r+6k2zGx1PzY0O0Jx2gSNXJNCpC4hWmXTdDcrkuotXXRS0B5XeU7
Kn+huTA9en9gJMUmZOXie3UKcXdQmyYqeMah0x4eidZFA3i6Xc0N7u8EV7ib3BgTi6qHMyevu9vRzksj+aRlNfrJS3erHbvc6/+bL0b4WL8+Wz
V+JWC/Dm4bDhJXUncY9rW7PMCGi7SuqGD8BPD0Bij23/gPUWD6QJ+4xi42MTdPYgtS1BYkDWuLZuvatBToATcgtQhhl2FM4CMVZip5yzLRn42T
X+cNhr34DH3TmRI43eV8/nh/mA3toUS1bsv+cJAo8DOqOzF9oc3piCOTqxR9GN8TTqmYrbnm8heB0A+ISc4YPqoOp9PT6YDb5yb7EfrW9//VGU
3Rr1L+uteb3Rf/ZrOTq6jI5ufXz5rt973hGvCRGLXUDzQSBCkL79DdNJTBvVuiUn6z7I45r5aSkj7JbgBDqH4pQ4HekxnhodujXpIkZa0TDRes
XU9oPFQc/u1NmWMdLzKqBmV2LPnpKjyAfpaFtnJRC1TqWUU3i5CvB144Valah/PIEwOGL5fsYJyfVM+XPnRYvSFhfdjWVzy822tRTbn4IwDTaL
RIT9wpyphVf2/rMcf6J5k+ucDo+mKLubOYF/FS8vyG1OVx/v9Uauspsnne32gQwLJDgKBpQqaRAQBKwX21P7AiS+RCUHrsd1cQG4kuIhrTPijt
gO9tRwBiaV8yRFwwId7e+4veuRH+ArdT1bL0ZFMr7M9o4295fI8b7tPvlHE3nj48uvl/v335yKfxLKjx7/3vrkyc8GuP4vh4ux7efsSEl8283D
QQ3wJ0hT3sES+S7IQqxLuiRgyCMpR5VPvmy/kVq20t772KkmmY+9RRJ4/QoI/p5moPl7hB2P9XXA/Wlw0+CdctD4W9fb2HJ0ZByv7Xrtbbba4e
ueB1iN57Ggl92Myrwn1SbBganPy+KaBUG0Xl2dxYxJ0+wQuZ5EbDdszgfxRXN4jdHba/fTiy5NilLCp2uI7f/ZNbVtXYUUpA73HOI7CoxRDeoH
REVHtrVmTMiX2+TG5Qt6d7Hz9nGcjo50cFFzXW4Wz0FLKXJ2L9rGK/5g7xVC58477E2JvNC6UFD+DNQZIk2OpTAckgdoudtIhOBvkNOBtggSQT
gfDM86PJ5H+yBUg8BzQ6R0BFLHYB4ZDOHLQICAT8OdrS8Dk4Gw6wvEHT9WnpaBwIRy3hk7EQPWjSrDW3AnIIqYxz3bZBKizDZl1iTlHFYIUVvZ
Dy6joR72vQ6kdEwIbnKPhk4dNsIoxcKlD55PbkYG0yUd8hBFYe0EvRHtD/t+sK5uYr308/R17yKZPh6jbbvNvZ8pLp4XN5wTdLXxfyk4iEp98P
HDjr3cgtg6u1h/ZQddKWVfg9oGZ7yDNGwxwHQnwckTEJOBV7EQ/AcVrN4Qj9h6Vc4QuHcBNs9J7Ewj0H6wwmCGIZG0KQlCEajgVk41eJV/2ACQ
joH/dODL6kaHpamwDlMVBitRybBTAjQFBmcDPoI3s23LXUwO3SPuDvDlA0zFmFUc9YosWAMG4d7N5Nakva2jdq8XXjRFQZp+VbEW7KWKWTMfel
s+eRQ3RV4wv+8M64f3/jG9YZ6042jfXykh4A2l7V1ntzkhk1zKtZc58Bfgu13iqV6yj0FeK88BJpoPmmhbp2y2wzPm7VWyoKeP5+qjj1YPJSCA
97feIK+/nbftaG8Y9nYuweIZwXxutTgNmL3iWdk7/qoLiFESCw2/mYP/BEMXuFIvikHTCwa97M1R2u1kwwN1c/dylDzwIfgnt/bdZjaEjJ7tPT
3MfdTdGUG0YM921HaRxGArmWQBWJfIeIKFzPcliGjw236BBUOiFxeX6FwkLLp/MEJouHp5HPWv35Tz08dh9W+Hc0+dn2ffPPzGr5Tj3b2/+YWD
xUdF9aQ/+dRl/fuzqt3uun55b/n4BEDve/derMjjWw5k4+Vf8b/z33iw3U7275TXpyDYfdpP13nW7vZzzpztpQ62WZqHL0xctmNK02nRtZeSje
Jl83LR5P0Ys3K1QnwceZ/LuK3TKzZZpL7u3Zk5zf3hwfwhbUbX28GWqbK18QGWCKhCAyzkGswFa4jfgsVnMcRr6oHZA05sIHzIOvEWwQ4xiwcr
tigcd3SoRzh/Gb3BwnJ3gcLe6aJY4a739yM3S/uz87Ivtqa3XJ/dWvbLM3Bgg2J/7/pDdTCts8ope3daE5+NZDqLjuvQO1dNCCndhCOSO82TWV
u2w63HbhaOly0d8ebfNlf3CN3H8Xo6Cgbr2EuLxFMqnGIli6sXrT5Zqootdq+C1fW8jrCZxY6HcBMa23Y84v2s7MJrdV0vet7UduOpEeQcaTcn
n7rtp8wrs7WIjtxD5VxHpff+9KxWBiK/aFo78wNpA5nHqR0gUoHvxqAPAKts3063wK2X4FbmF50zic8rv4o/bZj3Xu80zMdRnS/dzd0zAQHsYc
2GVw+69I7IJyEF/CyB+jJwiYxrFuIGUChAMShVA5LdYNsHX3oQ0VobDApH04JjO3mtO78y+HoZ1a7rZjVZLgaZv6qElQ4Nb3hVAaz5X7qe17bH
gLRJFVc+uPSBF3QaLHDh8NIdqNbDqdKU9XltmxS53LZFbCOBZW2nF1B3RJnJ8XTDSYenDkm0Ql7koBta2t7skaNFjzubJMoVyoroTeOTLN/Gbh
DxdcKDSdVsNXJa3naN6YUhRJ8krvAcT2JG7CwQ7FInIsgPWtV5AdhupBUFXW9bv9mGS6DNhACB3zdae6C/iatK7HhRw5nLtj1u5xJFPWzHVnnx
wgek8o3kKMWBM6rS2WZUDuoShLwXpSHEFCEl3vq2/V0IL+p3/UZot+nWRW4H+hhAGyE7DLLJlcTUQFM0+gIAkQu23e65OcsfbvMfB/1dd5m9eB
Hu9nChb+McTJpKTfnpzr2/aPYLNP4Gufjh2Vl4F5KxM7RExOvg6xvsAWpTX9s26KpFmvlxpVWAXNt/ypHw9Kx16gmrVZVj7g9dvHh88M57Nx7s
tr07yazL710v6aT9Ra87fb36Fu0mUWzrDaTAjoTfIGGJCGKlUUiBlAaOtZsRnRSl4iDuSWlvC2Cs8bKTTqt9B9kOsDVpU1Ip99IwOUOjAix8Gf
Zf4+qtdH/9CtRQrACi4+HGyJ7ril7Jwm3ixVfTlU74Jm037U7t9tK+d4jqIF9/79XVWa/f2z1ffPrxOHUEXryZZ9sPvG5nMfu9/vBPwoNzcu+f
PXr0+O8vBzc3f1OVHQ/trskiffF6Sv3GV3dawg/mebutX0zQslgF5fXR9e3v1njdfDJX2tiicoNbltdeyzqmopa0TtmpRvCeaMu1ncCT+df2zG
FBFcLII5DpwuIdtnNNfLuvWgug78beCCpdUVGdbAmqRa5ELTrbRhJkSJZZMKFNT7KCgtDBirWw3Nj2nOgCZTenUQV4K4XDQMLIpnNs+0JQNAoC
Ff5Id67XUeIQEO6kgdTBbadaeyMUw4q6xJaladAHigIuOMrOV2kCXGIkteFx4YYahETZtZDSqMfsiSNuBrXbRYrPG3a9oNhPYEHupBM2iFCyCI
eNzkmQ7yX79fr5zuR28laL7weOcieD1xczn393kdLH81+6fB2Pv74u6ZP1pdu5ZtFX2X20ixOfxAs1/9AbjY67q+im86job5Fpk6ValqR2g9Jl
8vLNi3V6cfAG/3Y5/aP1Mf/F8fLiTrrf+j///tWPe//s8e63v4ov0efq3XN2b3y68zUZSDvhxvcNA4XkwAdrKAmCRjgRqnnaeCIiWqOGgRHijR
tc3d2YpNy7X/2vwf3L8nZ9d5mW7/zo8/vlZHf19ptDjP7m1ut08uF0kbFVuOQntlk0NpThwqf2XiFtbR89HhvbGBwQAxwfCVx779bTHCSscm2n
ccjBJQIz5irbJjiSyJ7cGJZ4mkBuanulCz5lpDSHnLSDMSKytrnLGpQ7rteUEUMJ7vdAqJS0CyWIFtxqauSqmFbSq5Jd+ld3Ei4mkl0yOf37+b
vEhPm7Y1kVzwQ/vP2dg219q9o4icz6eeU6myMXgHJ8H3zu8Cn8s0Gun7MeFbxSB+6u5P2j7BGJCrQTKduqFuvAa2wHKohGpBxOWG0nO/mKMH+s
fc48k7eMgTUTX/SdB9ktkK0JRm0W9gdRGig3Ya0WSdNhX02pLqtuDwMiOMoeJgJzUJ9TJMFkMWbndyi7Oc0MBvlEFZOcEVU0uhXbL/vzpafttC
zHL0PQKLTCX2xySxILEGV+TEE0d50BY5AEiro1UrbNdYfscAgFlgqyKPa/OCBBeuQDrDeQSQ3ZVrHJ0Q6t2lU3Ot9NhgN145IYob2botvbBmVw
d76zzJmny2/f/JF7S91cBlUejMcbe7bhU+Zq2+mJaFunEVREuPZaCuCEwJsYaF8yEStjN9FWdPfBX+SD2893f9V4FTp2+u5SBYdF3LnJcuygTl
eedOlwEIo1u6TzPN0ErjYZ3/eF085NWO7sHUp2qER71KpZ2EsTe3zduPrlSy9ph4tOb29Xc82jd66JPx76P22L5ub3T1/Et3/usw2rqtt7ROCn
o1N5Nz+I+0PAfuKTEugeOJi6SdAFpZdu3crQ0bJhLOrD+3nzpEExi0nk2/7bXou4IuBQQeswIA6ebEBZeODZPTuiithOx0xjqXs+nssbl5Pr84
/4ZkRO2oOH80V8Wv/cHzrmx++8MW5+e6Eu+Neusm8s1SqZEZUYrsMtKrsVUI/Huyg2nOZqvPHQNk5DvVMCzfex3AFpQloZBBygUrvgL6UER2Gr
UIk2bbC2LaM9xaetqnkgkN/ijCoBxqiuDQ3EligGiOrEvXitz3d3/OmVTA5/umXu4N7jyvNe9VUaR8zr1Z1tb1Zg1XLpRQHKL/cOjvcPxqU3Ab
5co3kh+t2uwzaf0BuD3m3VvGqQ16M0CE/di5MQuf0KpWeorMI5aUQbLoAjeoRe7W6li7qBENJOLCH2tiitYdF8Zr4YlmmvcyNbrVcIsEtuKk2A
TOeCzQQZQQhyg9z2/lW+Bz6saSVPWl0zjjvj85Doy4iTUK2nEV7dZhsviffSV3tuXg2ey4/WtxvxsD4Xu2rVVtTb2Xv4Gr8cP9K/eO0fbFX52b
ngfmiHqindpbG73o7LBNeHAet5vUU38nQU7nTmDtvx9Ip89GXvn2dvbtGLNwbPvBnoSs2M95df3fl4fPPJo/p8dhrQYlA+723fPcTdomHo5rdq
8Heo9Z0WC1tcjBHJQgZh2VS6E/yLK8UtVaHtTKkBH3rmlb73SZ48/Z2vF7+//ceLs29erv7pWeZe/ufVN1Xyr8Nw/Z17P4y7+e7tLoluta/myp
46KVzvx3zJEqx80Q6xQHiqIvD9GMs2aHzT9YUMYYk7oaX2BSj+MJQr5dnpK2YiW64TE0taAABswxwL7vkcZIapS6fm03zrbQ4Pyx81I92EjfzZ
crYR9+Rx5T1jbvfo8HNSbMbTjY4G+uJlXIMKDybnTVsFs3hFY3CZ8yDE4tLhVNg9u6g336uQC5ZekoO41yrpJsOnpuXhCaptjXp66fo+zQxJEW
8GAZ1kuxTtYROsaF8PS4VoMngBkq53AdQcu3h4Hkd6uGjw+HK+OWpd9ezrSTPqKLsYpmgPrNH6oIhMzvr4x/u1GcVvfC86vztil4uravNbf6d/
LJ3n7egpfbg49r/v3lGq1sg4yPPgq3sQ0q5fATZ4oBSp4/odCSKjdEUcqpWdHVeFZbtoqtbNIN7vb8Wh19L+coZXTlOtyahN4yVg48hv6Osf7M
iHSjm2T4W93i8xcg3qQzLEplK2kk+Bi4HYs8PgCNdFTUQks7Cp2HlZNSemTH/no/Is+Vv+2b+djK/e7+HLX//l+J/Sf/PyrWcP/v3hnf3//uF/
/N+yFiPurhRD/qTu99rtUBT6/Pzks2wPjAQtH8/SSb0GfPlwsxrPpmuUxTpPloCYxyOxO4iCVVH0nz3ZfOfJ/cGgqtYf/rH4pU340eVR0WvuHv
Fb808F/f5o98bkeuCn7zrnu7NYPDfjdZ0m79/ttswk1+7d4YrWbyemSi543dkaJAqZ3zWNR8WWJbqVOtpSMjkimZL+giV9wSWGgKlkG3OHFkwS
pYKYsMoOQyxz2heUiH6Pt7utUqJnACIAnwWigwwEKUh+QYW05VJtx8BJ6tbySS8AMLXDX1wXhKrbiZCCRGkdtwxN0tYeRSF1Q+k5te7nsVdHCT
hZ3ylYKE0Iuco7lHSFdFUDfJu4KIK40KLG4JTdqHVzGgcdYw6WKc3AzPoOTZddyENUMIf1MGQYuFVnpSrlMbcaqkEwytPINiqzR02Yec14te0J
6tTUgOf3fOlnOpRul3sh4BrwfG0GSEkF9o0BDBFhyPBL9+treWQnFfmBU4PEawoahXkq0LVgfZS0FBEA1R4JUEKwTlQFnpdy4GOnotxEYRd0sJ
IcjEIQUICwWjoksMVpbUKMvb2gvuzzfGl/6ksOFq9b+vYko3HBrQJrFvbACtWaA6mDsIbsc0yL7Ubkl32ekiTYrE2U7TpyksqZql6J1+uTP/v8
9v7RPJZXf3xr/El9Ug5PVtOm5upzabsI2xnCPra3YVoDeNGIal6EftA5ppuF7lZV0q25r6StJQl0FyqFnHGU0CDKGnnRvdi4L7pBos4uLsrvVO
mnfibDBY69OyjdZg482sw4Oq+W9cNXaOm8CF+etaPtLqlR+nPS3f4F7hzvzlgOXy+//sGeoMb9h83XTqG0NsIUuiuoa2KCSNgjLl5roNtdL2Gl
2rvlVEWtLpjCg5ZttPHLXkmjvo87OVZ3e1nr7Vf9Kk7JctzJROob7auD1ch9+/w1fz7wA3y+XLi/yf4q+OCT42Uyyyv04/s/a45G//yoXP0QDe
7Q+6vOhzeOq5JzY1yhm47sultnVIPWzWvsZH5k/N6tpBVL3O/rfilcwXTYAA1gW14jNeqhTCcNbknTEl1HoQrdowjcaJf2TFzUbioGOpFuYGL4
BSC/Gcua8WIv7k0xv+iut+jS1m5Htdr0+TDKpHjsrOv2EVn8xD/drP/qf8z+5//6D37+X/+r/+F39e9+7V+Sj//3Qf83/7uP//BP/vAv5j8/Q7
fzU4jOkRBhg0+LwOwkqtwLZBwkrnfuPk3qJ5vgor71tW59dOktw82f2eI31wUJoXEjIUKp0eCkHOwQDO/gqEqQVnipESEHbBarOpDAB6x62SPr
yd0FUsuXrFhv55vDkbcNLhOd7FFQEfx1WzcxzXs1Ap9+XmfycroNfmVZXo+fHT76fjm4ckT96c33brxNf/TsuNm7nDjOX+4W/o3ZgJ6P9NH67/
24qd/xkDuLbjmflQ/E8WKd/Eg8vPP+S+fwUTobr69M9lnbs6eMFDHwEwTbSRyG+4LW1Hd8gdxNR1hfdfBOwraaUQJ3Ww/peFxik7jcjYZgZDu8
Vd4umczckLTrar0HS5J46KCSZNi061HPd1JfDp85O71r+bkhowevz/Lu8CXq5e5+L/it9O6TbHDb9L4V0K80WgDSwfIZtwFv2aka42DY1UbHLX
Hs7RW666abzokw28FkJLzl7dfebDLfnnvZXvcSBzfc9E60WtUXq4VetJej1/zRxf0ds0rVqjg9e4d3cU2roGkaRwSkQjTAXmrb8Nfg1Nq2ZQ1f
1XGgWgeLrsoHvOrSu9eFt7NO9vDG0TGocBeENwtbIx0ZmaoVQZfgsTNp4naqR81uhxfT0UYCkAWAXOg7Yb+8QZYf6uevTQTMv5LDWRzs9bd6OB
uN4itO3g9JukbBZ/fuqb2rq8NlFuPcE98F6eYdNNEx/+SrBb45Ddzq7PH8j6Qw1IDgBgpBPuhWu+UF4KaBYiX1nMrxdINAZXhehyXAczmv/FDN
6rF/81VH9m6PVjtXw91P+yfS/conlyZ673Ay7/mPbl0Xx2//7PCtYwB0wAwQOyioNWWBx72GhYWddNXbdo4TJI7w2DrsUMBC4nvLpnvOJs7Bg7
2HibfPPn3bTy/exvn2r/Cr/+n2M695trz8rf2vfH3wze7On7x3t3n5Zefd2443YNLCXj/2mCc2CWXZgDb5AtVP7ZlYLZsdbzQkAye9nkSmPZ9u
ypPd46cvvA8fHfw3TerMPrma5K/66eN/EcQ75+l39YSM0L3ce+28fz9+tAe+VrdBL9tSztObyMV5ufU8HaPtlKpo5m0JtUclS3CN8chb2oEtwC
dubXBdx3cwprwoI4eGugq5N+pUCWbC1jc0JohA6gXXw41bbYE7n1ISTPgyfGUe3HUv3o+Tw9U7YfqWebnTdz9xHz5tTnAz63/+pefPKjtzCSxw
rbBtqoc67Hiq9l0noR6lROYRuFmqRdFIzEB7ORC8goSywnYOVK0zx3VxlrIgEGnsxGbj0VBIumlKgGNWCzuxXYBvcTxb/I5EnbtF2cyziAKPN5
edncrcM9FTfc2m0Upc3hw/XBzsPluOP2fOr71Cu3/+l/S9Vr2pfF9O0Yfddrr3XvFk8Kc7529lx/2q7vR4HyIA2cnrlVs3weqSRsiJWdrisLKj
zuMe2o4v+mX/whFDJSKFOy+uCqeqgwMI040dA2kiAS4aoojoEKKEyxwyOIjDrVpuP42Hj/Gt9INXQbHaZyI/ma3Px9Fs9carv+ZX+Kb8/Fb7kX
g+f/Mf3V+I9+5n3aCfFU0ip1IwPFoe5Oa0f1TEJw2685GAhP2ZT34als+PMH5/3LH403nz1nt/uU3eeX3wgbhwnBvOnlPIclxMqpR5IA6jQjjc
4/vd/bxtf/71/pc9vyiRf9UgeiM2xeMfY/fxk8nFUbJzIRfLNpn1Ty8QoXYA4SUuCq9Cw3Y1CtEkrI/SZw/wovV09pPL3vjcUa16kHPDrwEvjo
35o+mj7Vurlsbe+Q16caTf2Z99vo2+j2/kbwJBT8J3hu1buDvNnNXh8vj24lM/3MsgQOJ59mX7C/3DPEcALOmCXndrB8S9Jq7pFElUwSUBmeat
BXZyQyo77IzYocMqsKdg0naNqyFYkR+BBmTCbuyHIkBqmIGKJi1hop2Wou6RFvcGaPhoebO+v8G9/HJyeEyJVhXY9KuRaaq44QG/qXVb0LRuQC
LeSa+N3s+bN2I5nlyr6/FmzzEl8ZoKLXb6B3cnVxd9nIY7mTs/dE5I1js6MQf3dX01GKXfch/kBx+OY5WWZ4fNnE9J9/ZBXrbP+fPvnsZ/+Mv9
PzvYvPuLH7Hb5t7Oyzffwb9wepzO/ngaqcHyuw/6t+uD+ubuk/k3/uTR//cyBzcYmMbXaWRvnZOgsw1YCxrXjQZhqupQBoh7oWlK1REwwaX3Yq
8/0w3bvegl5FCcjB8YPwGeeOoI5ZyKqbxcjpRIyo38zuePX/2/4OoDF1QqCWqX4VCXXgrRFSont1fMS+2bBnyTZpKbeZ5V5y3Lql6Gj/Jt2c8H
7d1RUtdyr/9KxKtdcmt+rxtUu2/3v/KYv4UGs/C0r4iwXzaEnHOFqxLPVoIAV2mnC3DcJtqVQd8dZLqP3Nap3Kz9tD84TRwyeaa33fRO7R6sTy
/My831jZaFL4Imoe7gwl2RO29/Iv/a9hvICStdTJwWNK6TIOwpwTVIf9/VbC0IWBzcgsJ2D5bkXNLT2fvf2jsK1A2/+JlLUp/dfP77PjX+5HhU
lqMfvWjbi/s4vrz9Y7wYnLzRPJx/WfyRHVYMoND2fSDKlntyBh7R+AJim7IG3OdWQd6KUCg7xlVie40YMpyYhGNHGlQre45ph2zXRelVhd2ds2
OTMU2wz+3VIqe1m2UqLAOscp6ugKs8OpkFyY/QfG+w5vnApWc9MLI6qwsnyXTn02WpgvODQV3wOz8ZPRtEh2/Oont/0HwWHL5onrsov3qrMqfN
wflV7Ptgclf3htXI7XfNfc8f9C7vPu2v3K4wZzlb4dd7o/Ex+emzwotuPYHQ8cGta3g+jmIBCeqAgld+yzg4V2Ca+jpoUdsEW9XVqmGwLpqqVs
M6lUFU1p5byrJNHBlS347onGzBZLuuX7lqxXvhSBIcUulJ11HMh+CXlCvGTdjVXQy01jnMNdRltt2anZxmBDhHDzNDXBUarTgsM8sks3eAtCds
zwlj4obAy7hOUNFWAari1lORnerQCiaRoEHrRC3vQsi4bICog2KfZFpITTbRhTfJx6/HTy8/Th4+HB+qJ+msqn9y5v2QPV92uTroR4evm19e9+
4kuISEnYAhBh8ZGLV1PZcllNsZdVvtlKYQqpahx5OqO6qdEEK5ta8G8iCUkeyyyAuDHisDg8yi7nIH0K9qHa2HJb8l3YQqXpUabDAL7Ml5qzpA
ZlQp3nXg8bzaVi+I0EV9WDiwTXZMNwNOPDO8f+CtytVbrxJ8spE7ZuHJp1c1LfarS31yxF/tHjxZDJ3vq/52mL4xBomaBram3K+chgMQwJeTFW
lRFVdGdomS3oDXasldez8AnkrTwMUaeZS7XAMiWW/Q4ho1fqOUPZqzw811KZndRvNIIethsvtI/KjePr/16PWLmzej2WI2ndJV0oXR6hInUa84
BJl3Kuj9ZSIA44ESM72SvIizqowiUOetDw6VKcexU6aBB0KsTalx2jH9SpTv3s0L3O/41dlwfuybdj3uzStn4F8wUe/qspicteOjp7vixvysf6
PDLMFftM1Xhncl9UjDibFDhxxux9q3SMRW8kBUeSq2jTaNE0LOUnDejdeGGmtmp8i1SmiNbdk5h4fyWh/5JDeNreMIkyAXrPHrzjHAPV6beI2U
JDSZENgLkXK7dQg6T2D4QZJ2yO2Y25WNWyAThPamBCOdjuz1dnhG27qB2GLLuA0y7mgMiMKNHXxHtS89eFLjpEhRv4N3amJtiz9Mn7UO2JMasS
/Opzi2kya5P1QtJAjxIxHSgDSehwayIyD3wkkGyra97qet2aS9V4HokpJNp816ge8G/buuOKJs0Jor3J+98s7pNjTl61MxqhYKccYqqhXwuu+r
DrwfdROQYWAjlL2Q31a0xhxUf1VpCOMOSIfMqpWIYGHyED4RFaBvKF5Hl7HeBFL6wIFVHg3cGLzpZN1vUuMEFy3g29EEb15Fw6Ph4a6T0054fF
wuZgfY2/qfvxx+6/add6scVAPufCALDUveo1gLKmHVqR0PbVwNmko7EuBWKuZ4DtXVpnTrooenbEmzDZarVpmkzHaXVVa9fqS7Ha9RZPdW7/fy
1gv2PnmbbzohAf9ZjSGUfIe6VU/YLoVW8p9hkku/pQdT8MurRgTy8vXk6U7e/sXmfu+mEz/4xmM1+sjpjzdv/8wHZ+zmIT188+8yytvxt7p4/l
tnn2V/rIIWi3Crvb7LlLuvTFS3Hau9aJTbMbwaApTaOb3IIFeaSnPBgr6fcdr5m4aJoZYMxa7QdtxjKamxx4MCFgHoxalVDbAX9AFA9Rej4Q34
LV5rh1iJZhoQYBXgMPxgQO8IpBIBYmWtjxt7HGkAZ5ADSKv7RZA0hYgd5q3cYADPaWB529zUtRFUEI9sPaTiRoJ3KmtEDIhbt2Clb6vXTF52xs
9vzD1IMz4WSccKP/iiVVP6ENRsk+Wpy2KZx52/0/BM2wI3DUYlSlwNehKkjNMKMEV2xicRIEqBrSuCbA86oX3mgSFiGaFYodQN4OPb8iqPiBak
KUCL59gLFA7yQsdw+GNPOFp4yokh0QKuhEBOidZNyTEhdpB3nfPStE4xVNcQUKCxBJBfSTrRcc/hwEgi6KVJ0flVIFpXjWTtyyGRjQIQazkAOG
R6sN2AEatr5DTazl9DVVdoDesPKWOQ5o2dnaaAP9wYPhTxlXAE7YjsYOW5fUsH2SlMtl5WATzAL4+or0NNa9XxlnASE8CFytiRzgBixBbXGzDZ
DQZAJ7Fmts6oc3qdMj1MFBBNAdLSSK+Sdn9VYQpeXAqaa/jcyFQN+HLwe3VVeVjCd5MdtbecSWL7OAB4AtQI7dg2UwzCCLgYQl5wPKZmLCvkBw
p8j0dK4foOf+2Y7I1B23/htRfovIgnuGlMKMRut3eq9zochsNa3/f288qLxuBkuJ1WSDEQEStY1YXgyDnIfGrcELCS2ZarjHlN0mDsOpDo0u5D
g4DQdgIuJAZqIdqoMGkV1oHRds5xbnthhYKYyGW9Srt9r2hNpHaoF2+qHl532YyjaCfrRLt97mm1s6Vi+0Q8p5dDiz4dwzKueWn7FKBV3r91HB
zdE8N0WJ6JsCL+YRWVVVW4H2zRe0pLGmDfXmN2kSNcRmhrPMPdCACcSlqnDqxS4ODMq4TjAXwrp9VgW2Ne6bAlctSL4f/u0YK4eeCOrpM6ERJ0
fgGaK+VRHVRhC+S73j7D0o3ml9qPg573aq2nOJqa1eXlwq8TGbJw5MbtuKFxIy5LPclSEk7fmKnz5YUYrttwGM587d96OBnF/f7zm7O3dgbkdH
YyLNES7X2wbt3B64Q+mG8vsv3uKdnm5/uife2Hz/ddjJB3b+n10WS8e7DJy3peGlHw0u1MEGRA+/V5vOyREg0XTW+fuzd4F0VFOXJUfDNk1y/s
ebEWWoLkoLaLG1G1Y1fYTnhmgSYRfETbF5sYJ3JIU6yfXoL220GsyRJvfZi6I92NW8rzIKzxuHl6S7vPLh/FS5H20Y0qPebgcg31NEC8EwqfIM
cAYNpxhg5wpM4DByT1lpQqBlpqIOUdLpLapc0aOVeEuUniV75MDQqrauscbsxro7fI1wFCvd3CTOcfv3IztgjIcvBkyuJPvgKOlQzjnTd2J+9P
X78mAR3qfCouvvJkHUyTB7koFYJUtgK/c0GB+kQpwpjLfBY5nfjirNFQMMwcchV7+Dp0N11dxfdO+PnyHj/f3ufjUObX6Q8/8c7DauF9NdtNuj
d668Vp5EbBSiLDhWiiCGlsD00GvtKxC5TRdJLlGJMpOCZvYLq6tDdUXE4QEhLMNYd06iNhQkjiGkwnMGZla1r7oC9w4gUAYQbU3Vz7z0raP4pn
8vf+b6n/4NvvPz+it15k+E///OefHfzhZ/k6/Po3fvCqLLMrV1wfXNv5PqCAGev8cqXVpkzboI0Q09siMWxpZyxP02XlwqsyXDH5ZfsdZaY3i6
MgGY1lN4UciYM4Jkk3lnw9y3ou7VZ3JTlwy94tduYSkhdhhg5WXk8+iu/JV9HezUN3s99TWZB3/Ytf+Tf/3unhBn89+tr3jna9n/nzB/GguMyy
lUjSqf84f5Yftiu1f2Fegx54svPJxUfzr/z1aGiy+fjV/0Paa3bjxhscCUZ1WBttyN7EqbXf8MQtgGudgqWmx0EPdl0cLXA3Ri07uG6Db95PTs
9GpXvVHG5vP/aOjv/JKF1oPPnRbDN8EbnNEmSMJzf95GX8ffi+8NGosm1VO+xq19aC9ZUnnc7hxGYKhJcBjwCWPi4kOJQveR+p6yqqWAI04HNv
thkjuQXH5GG82yinp2SD1iMfA+9z6oW0EVnnxB2381Zq8cZ99crzXiwHXk5W6UjG/a2+VLshv5rieQVMfdp/mB9d757T/iuBL1Zv/AZvJq+fnR
zccvrZy3Hj/cJ2+8LWXZPhkTDOjvM9cbMddXjbHy5qUrWTX0pAycyfBT459K4PA7b70n/ZMOx2NSD2/uQofUUbH9lRyKCLzmv67jVS4Zzhz3Qe
4eMw7N/Gu+1nza4e/cJNCsD5lQcJmHKtkTZY1QoPGki/lqDMCAfHjuPGKFCZnV46jTAYhGHKPr/+zX/5z3/1Bye/9GIH/enu8/9IfHiBflt4j3
vDo2+fPf/hzNSYrT9uXgv16OV17/FLKT0/CUBsSGY7xSZG2FazdnwnKUCZKHB7XHGNjQ+f0LStVGEShp0MOux0RHlaKB0ZU1Hk8w6wkVh8aAWS
qpVftF+XVm/kVm/whlm94ckBEY12wrwRFRgIbfUGg/dr4N3Uy9l/8F/8h7/w4fk3T6f+9wazX0M/2mx+A8sXyfje58+e/v12EIWR89lJu0GfPT
G7q4LzZDIerppoG7elJ/Z5HoldCnrFTZdFt9VJqkw8n7lY5oUBaSCVF0dhLdzGk+BOUgUiKAXpoqlfdbIxng90VRZAzm2HaKevxwd/feAePzR3
N+VqisLo3tFscpVe99zL8X/1f0V7777zl4uXLA7/N+dufdb/m/9FUD9nwKiaKlOHrEPOoHJWTNGk9nfOsGD+WpQYO/MklJWuT2sTXYuXm5fgaY
JWoT7FRbc50D28ioMEv+v223Hgz4YNwXypEvTRanN8+tlPvv/UWV8O0ZKzioi1cnb8bX9a30gXqqaOv3ZfZLIC+SWrqVBhU+dF5YgOZLLtwWKb
tUMQO67yXY7tgPaONBJJeGUsWfnkusjiwE8W3cnlyPZnvn6wbbsbEe7Vzd+PyGMzXPu3f+lVe/0oDyarbytYNUltfZO2G9t2kmIkQPd+MbIhc+
24BzBwg1o3pQJlvKnBiWEUO9Nsd9NidKpvBsNrForJeT3GjGJvlxzKz5dDunvT0c6y34W2pXOga56yycjROss3slhSI+4maPySf9z5oHW7bNWB
GmUzcfnwgpSTwbOP282txaunr9DoV//T9O4b3ZHzTv1/5EGdDD5wy8+L1cntX/9Y/IvW5X5NOt+Ua0/1kNgozkZ3Rq4COefTeevVwqqjjuaVM2
xFgoIN75+1j09eyBiFZbUThKdo0b+PbmdF6rdliUbHc02np0kQ9476xp+cYrd+kHCdxbjLl0YMsAIJGjukOlzUPuNe2btteqFxF4PalXEJbGuP
Nmkc+ZSwrgwdv0pRW+SUXzOEkejE2EtSHfjxZuTyTmCDAtoyg1jXWdUttQsaAXmFWzJQ6aKqc0WdLi0dA6I+kKBMPGGKFjtMySBCCpdysKY0Dw
bU7IH19VLCgYQV7mQY1tJo5YASbJGs7UUi185414RLESWCawdX3tjVlazshpsCISo+WfFvLNTi5t3f+rH+0/WT9iH4DCddSaeffnUS9UY3TqfP
3zsekg8v/nawJcq0GlQN1sxLatSqCoSjpGBlECY+LBNlfhvwxA5e4SVEbx2W3Xid+tvnPP4YR+HBYbia6B1jDvLtefzwCn/KxDlmzoTj6Ztbea
s4XvL1ZFT8/5S92Y9lSXofFuvZz13z5p5Ze1V3VXdPr9MccqiZIcUZySJFSQRkyIZhAwbsB8F+M2BAD4Je7Bf7xbANQ7BMyDZtUBIlkiMKIjlc
ZjhbTy/Ta+2Vlft297OfWP1F+S9oNLoSmXnz3nMivu+3nIj4vssL2al74corbTpYQ0t8vx3ngz1/v55PO8fPZt1ievZpsLf7vDm5nKJNHwVr19
59vvtHFzO0/kDZ/uqlbEO82gUDnWQNfcZ5xUdnkGx7/sXG9oWFYbgk03GuN8NguRz4haejyRykcUcuFFUgqGuduso52tLYNWACX+e554O4rZwZ
Yq6tqG5147Z5IBoqIYnr3MaVO3SBLZFU6RaYgxMlBQwOV+GLMrjYqph4LZMdQVEIKI2lTwsF+C05uKG6ZoFPO74CJyJcmZQItGwM9q0tXc3OFq
ZNuDL7VIC5W2CPg83U4JMCBKnbcogjCsIdpB51hx8k8xrbIB8+QtISZQpcHdiEMvBQpHtVQYjvGaPcg8Q4sBbFtFFEBaFbLNKGOJMJblhzQpzh
q7UPtBFjFQvjYdm6k/itAC8Ffh83FEIb0D0QSIGdNxDiyrWoIBWqUc/V+HLMgxtXKY+BeFDYaOI6CkKA01j5LDGtb/EQ/FUktd/PifSaRRfGvO
DcSe7A7VyFV9AAlZBDQcsrTXPq6QKwCskX3W4MFRJLV56OWHfiBTCN28DOsRRBHWYU7lC2SFtZtTxorY5hxOHqXQCD3IF8szV5YUAFMR7MPOEd
Cb7YSAKI4Hm1ClqDW84aTGkoXBkWR7yyKV0DDg72isYNCX1wuIL5NSGAj8KvA1xxpAS8QCPdVaQwXSQgY0gdA7agtgC3DKoegStvqSKS0VJr7l
PkWVtzElO36zKEd5FOMFsEsWpqb+njJvE5MEromllY10RFQgBQ1lRBZEE3gDNplC9VEwSurn8zyeZ5Xnt+omzohp5VsoRcNWJBcdOVkU+nvAF/
qgZGhPEIRya+7GrgGLJE2lUqZK3GGLyOBliXELKWtHJdwR/UQactnYTL23MdPfXG4eLAJLoebvHL442xfBS26fX9YOX71VG+O2EDIUPSbTwyXX
FNXqTrHNAA5gkvNLgKCoco3HWynhjR60J8k9ZCxMGMRJ6mtAGzjkpjrQi4apqo9KYM+/2Kdk60jHtuOz2R2GeoFPCejOVxE8lL6rmKGWiW8Vpc
lLNwG4XxJJ/L1aD1go47vtO2GXd9PVqmPFS7Z/wpVbnuT/CY2nS1SXvPxEL3S1EGkNwpa5o6yJQJ8nI8m2GNYiUsiCoDyefKLaE6BFsowfMh7r
QVdiVYrHRHRv0Irt51IE1ZULNYQYxKVqGkZQD1xSgqRdfPkWhQyScdOWRnm3qrTqhpZD0OuvqsNc3dBRuUk/C922+U4XGy+a7c2Mrwaz9552xJ
B9xtpTiza183yYOH797ZWHuNXK6MdmpUj0yDEh3U08Mx2pXldXX7y+r5DId0FAyW+ZP+9uvBnfro9aTj8Vicz6b10YN8g54GXXHd8mvK458u5e
aXrc85bafRoBx2S+/z+kdtnwTgqT/Jliw+funj7Oz2xuRkgFbpYq/z8rEfjdpYaQHA4HNdN3KKGeFMubJNHvMiVegO0yIyCgWlX7bUrQq70pAc
UFlTwRqjNQPoyGlLowq0X+XB8LdZkghu+hr5vgxrzwMXGc40oLBUftRiWcmb825nOYjF5dZKZa5HGuTWtMfPWrpZjP2d9y8/Ov2T9Hx9oz4Odk
5NkU/e3H1z+MHuuf+RuPXUfnUNJRvLZmvw4X628Rzmw0tZVJkztrlTpu28KxYYjX11RpJZlV9tJIFcZDj2WXBu03Kv+J2/nv7Tr+Z//+8+NVf2
Nt6ceKvtb/7h+t33/9/263Py6H/+R+Yleyx/7Ss/enbnw/bjD66KuJUqXZSLfpWKJUa00w6SxQHtpaADURN2pA1nTAdTv9ckdK7bODe8Zl5dlO
lpQ4LNoUGrEqYMiC5LQSOyiBplcQ8QkksZVN1CteFBIXzfs0nf5r2ZzhrZ84elNr7ykjyHP+LdPJHVVrLgs51L2Z803xz9i1+7NXqwfj/43VFw
9/f+4O+9ffady1//T9DRxc+PirdWHi7/uNTRJ/HZg2Uy4BPbDUY2LroNexit9f2x32TXJgyj4LWk/SX+5PMs2x2O/nY523kQTa6dS3B33x799r
fvrny+/aH3z1e7X/lXv/db75z/5uzv/+fxxeK9i8W7yYP8j9oifOyf/rhNate0ZiPYW+9Fi3hMnkZ+//hgZ1Bvyyu3gFNmoh3QtjlGNSvI4ixv
vYthio+bK8nWGS4TSfq6GpiROsIvrd+5VyDVA+bdLON2WR3GHeQePPmGVJDi7gikO4kH4Wp9U6FemPQVoBsmPKkJMkL5PoH5BmYd202/O0X9UL
yEeouN+D6vAQoPJj7r3UvRVkf2yqYMB3Rt5REL9+7Ke+fPOfdte51GpoPEjWfp5ngH6aAt+sC/00W/3dRiaXs5BzFbehrJJjCYNBwzZVyJRcpK
TkHyCQsMAvjlWUWaJvSXoGc0KcEhujUiYrXUHkWppaGrP4hqikD4FFy4fmSGcMu1rgkvKOKeNe4kFZeul7s7Y+ohSTPgNFlVOWvBD9cWua0/vI
5cWR8cwkDEHCbVSh+0EajMqPIqY5qet0hYWAMPG0Rk5uoVcghBg5j0MbItWFlrA1ei0rdV4BtXvUC5l2CB2kPNyx7rNycIpE7doTXyTehXbFX0
hYXphZuWhGIa67qSIDy+7Hm0mgC74F5b+JH1VUIlIzFT0ggwJ4I0w2HEJO1YD+4wznIVKVDxcNUULHpQ2ZB6AYhfD/RBBIKOesYdykVL0g3qSv
C6ThWwqq0jHASBDJZtCsFUe65fHPyZlEbGL5oN8gjUA7ACE4qDSnDVSV33sKLoqQTUEfA1mC1GcEsXoJl8DA4DtIy3NKZQeNFnaXvpqvZ5HhCT
qzAyN56NPUjzRuvIEhoQD5AUbku18JkRa1Xhg64rEI6oW63UgXGV9UijQEJCAGlP65AFhvig4uCzmDWuiJUrveeHtvH9lmoOIVYyCIiWuIZCJJ
4qiAxpfOwRV24ZRBslDIyGiOFFPoeJBoTWoLRLyw1MX5iDLHaNerzaJ6KR4KPAHkMA+BFGnnsowjEmpcFLAhQvAFBcO2/CRShJU1lJMsUpKAfA
RI90IQmsSkpb+FJCGJvIIyIiSrWupSKB6FeueAToyZZQ4kqbgFoT8J0T5B2fSataFZCpxFgHIJ1EyYOQgjpPmetr5w7PYpOVgZEilmAHupDnxa
LiusUYss9veDdqA9eZPAJh6blWzh6QEzc2hJcASyvX28+ytgTF6GNaQ44aV6ETWM0w1/rCrTlboHETY1eaRAn470UZkAWH2FiEMHWuQG6OUJIz
G0ZtweuWrCVepTpExyBKaiHZUuAyxHF5ntSqcBVvkQlRb0lSE9W4g2XgBUjEVjDPnZf3mSqtsYyARpYsFj7I0xpzjkF3CmkDgP6Y1JVqmfVEYy
zyv/R5xi+5/7ASuPAoy6YegfT04dOB1fug/qpOWuqkDTCNlDuU70rIxX4OQlEFIDZfnNXDCQwijd1aWSlctyjk0RcH6LBOlbSVton7EEbdznM/
SkyKZAQopySXhcXLKhvAbeuwD/lGpWk08wWnwkNJJZuU9xWL81BPKdjNSPQGQpXeXOg0DNwuLIIIDo2i2JXTY2SZwhQF1kiK+bJIsOAtD0uiCy
u9tHF9UswCtMth+d4V/tmgwrsPbBImnpjzbMPfnY5+aHePd8SpPzwpep0xfTuUn+vvP/mxamq3I9tAPMPnEQRintGQm1hziKEG1JLrdG0AtyG3
pJh/2fqBRyE6ua3eNIePpzufsVdGX3nJHMa7AiL2Nrtsr5Pqz6+ks/ON6OqeZdf5YqjAGvpgIBXEr8IMgZUE9MectqTxnBvLFfAUcsMJsWVRXs
ToSniSdeKrT+pw7ZWbiytZeOtkd1/Zbz1tN/3hV3hxpfP9nT2yEd8gL934svuN8zRY2i5+iS/H5O1Odnt6vto53s03Jnb/9Ehfnq8++srOPEfB
NxLZ0aVGuUzm3iKfzkmgZy4ni+6YszTpiHoZnPIDOxvjmR9martaRVm6c/GTxzID6biON9bq5GzajS5QzrM09eozQ+JF94YiV8jc8K+V20mBfF
WVCgcE0SjsLcMJoAgvWs1iCcZMQbq5c6QEtaAzODilgIk5wJjHFW8CG4LO5jyLXU1Yz9MlYz5QPGGklsoOWzA4Su+hu3968N/9wf8SIvZW/aDZ
5YvnJ5/epiFu2Mm9jdXqWrEb41lTXPvUrJ5vZz+TOp5nJxcXYJw7sjZR00CC0jRyndJiDGaSAED4hfM7xBPKugOXzcl8Dp8VYl1AsizRnPjChE
awFHXWEKjILHM9zToqzi6ezIPTr673JLk7HE1Xn6/eROHuvlntedkh2lpHXj2J6Ve8KD4Z6kGUR1ZBuLyozJuAx6B+nKogUTTog8kPfZ9R27Wm
L2vVakF9Db9rrI/dU2/tisIahkQF5ASZ4CvXxa4h1vYoA0MNbouh2irqNz4DX5oSkGAkZAAumJDYlcqIvDDw3HMC404ugZJz2YFCBZwoeYy0Rd
yPCEstDpNWt4NoEEP2uHI8rncYJAyKujWQcodQ3oIew1GVdBFOXDlYj7QFAuozeUg7UUTbTZhtICApWwsp4w6UcoCM0CALgsTLkpyAtNCm11M8
2PK1nQO6YbaU8Osghutx/e5ZawHj/Jnswu3CxXpCAks0tFZdtWjBmwJPlJMZCRMOPD/LGRt171t7Zm7MVLRI5jq625p855c2/SN1PSYH1aPdZ8
XOTdONOxc6lwWiaNBau8RBx9J6NgAemUWWh7jsjTmhEDswNxACgDlGuS4qGDAd4NRVGCa89iJeW1cAzc96DURsLeJAqSACUu0s+JoFWA4pC+Bn
vnH9K0XAuNtd0FL3Po4MFXZFcSPgn5BbBoKUgQQIxYumOKJPEx+p0Po2QKWrZ+ibbtAKFsMMeiBIAXKMpdid73/Rkazmedi0DZN9n7u2l4REVo
NojMDg+02kSG0pYgiZzJWcaCiQu+/rJmTgON3hNUxdcRj+omwAvEoj3dSKuBIYYAgETAlXPvIUhctx7Tep1U3r2g97FNSXhCTn7sGH20RDm0DS
1niaJ6DJGKemo0EEKxPQtu6EY4t6OYsBngOw2jEQsmcx/NvGRILM0o0iXMJbIt1SURLEYyaFgBwAYFHKILghCfdW+MIWnYGqTNnULGyVaxMM/p
06SrJCeEpg6yqxY1CkbiMHAdoG8Jd+DRzyohkcDgQKuLtx1/BHhBBurjOEQcI3Rvi5aGHiSa3qugK5WsZDKXHUpMwD8cAJwqHXx1EvR50AWJ/C
j4RAGY6Xwm9LAZHMXJNTrLjvHl03HkQZagD5PGKl9BvWAQ9FGEwtCiGv3EFaGCM/cVWTAYkiIM0KmbotcRHYtsUIaBXEvugzQ0nicR83WGo3eK
0FywO6Qhb/f5kh5iGfWh/0FwSZ2yFCW0gW3Eb+8Ts/SJebD5LPF/tvVuH53315benHr//V5/PFZys3n2RqvHHyxbPuyas/mMl/9vq/9C9UXEOg
Q9KhNoQEYKGDDVyCtQGd73YuwC3UkMqAD3lQgmyMc+s6YIMfj2xQbHQjSJq4mqsqQyu51HDbVQtOYlzRcTxJytndj1HWmwWP50/uNcHxd165q0
ZR8MMnRD7yX3t+iufhWfmkc+D9UT7691/5YbQvkxwwSZFKVLGhzTB16/V0WVlTgUMToJJbVbEaTxSfJHNeX55PJO7XnWb2/ARVjISHATtrV2Zq
q4n9UfKrZa/+9q0ttjlZG1VnvEgVdofeG9fsuiLWPQNmIKEoszDDkE49LH3i2aAjkQNQLwLNAQ7IYXMLYwJoC7oPpqSEyfdkwAaCqH4/wACpXO
egmqujo0qvW2HS1e2pf4mLNqAFJoDBbRqvNir0Ij+wVbLGeOekJGcH1bEI/CCYHu0tTo9XkuTTYPF8YGftyAv7V9/6hVx3/va9oDtoRmZ2PNRa
FjA34HxRCxK39jxgX8+64+XRErGUpJlve6mv+qCxpQmF/2XXawrthbuDh8v8ePXIMxdBWZl6+NkGybvz3a7at4Nq5Wj7J6Obw9veR+hXUXUWrN
OjA8yj+tbFYFCMvdda+v7PTyY9GFY9urcZv0b2P28vL4Lq3ekXL//8pluPhoE1nnAF7W1rQBaUkDMevFzQrsdjV3oEa99LK0TK7lOYgbUP+nZv
p98Obo9vTFh0tj89/hfq3RvX4o0vyo9XDKikK4Ht5gcrBRIKMsiCcUAEbs1QBp5NZDWrQVc33KOR9nmM1bLyeOv63js8xK2OCPZ7tbcoOnnUtA
zwM4xCK105dia4Zi8KBzBe95bCxBRMQVgCk4IyB9rGtinUifXTFAaxzkmEGACCcce+GgUa1oiwpdQdp0eBTYBsALbaOSh38AyFykLQRnxgDXd3
Lf0zXgl2Nun2lYRAAZVZCZJ04ukXxEs/jP3oP0guR3evvGLPvOzmE6/xNTPgXdsVAIIQW7/RdcVjMC8V77IZCGfky8iiIGuJ6MzdIf4vWV/RlY
EBaa6J7x4UgVQ3kftSGgEI6+lqxUfEW+n0q0LF7gBbZsPF6v5k3NBew0fFWlaP1f7jyz8fvzJcRcPF4U/7O7OZ831BqCYKVwuc9jMT+h+spMdh
OfYMq5ciB/kUbtTtml3d6HbTi0HnpD6pg/4iOjmwdbb7x3hxGQd1787stS/0/vJ7v//x70x/+frV5e7eo8e3vJOs2lVL/5fenz68Cf4IS6+mst
a+ccqnQBplWVGSmHnK2Kbydet5MVhllOMCh446Ay2A4zx3wNotlGDdqkUTUngD3UyR3wrgSOFxLDAWU7rqi8v14NH12wsQQ1tPsSDL6f6n3s1h
2d70Q7y2W05uXE0nMh+ZR8P8zNvaO+3sXl8z9e//k+nR//Y//OrJbvLXfy8+/+5fXmFf/+//sLjSi/vsKY16NWonvxC3PK5rEsS+kfsPa73/bL
XosLVj3J5fBnjlwbGOiQd6xvUcBcge4OPh1vZlM9wyo19/MP1s8tIfWjSJF4/f/8rgVZ+8fue/uNc52/ztqxsfzIa9zV//X//aw9MrXHtreng1
217Ysbocn62zvBEfbZ+/km2svvnq7qh49Udbg/nejd3gl7/XHcxvHBciOP2F5AG53RxfOzj8dB31B6t3nnRudbq3ro2im2bx5tP/Rhxs/G773i
tyT1ovLiUPK6+rG6MjF0paWes7KnQLUvC9DCGJwHa5pvBSlTEqQpPGYPFKGwLKYb/AUa1ECOySj6TrKdDhcxF6FEvwa6AUBNjigColBfgo98hB
Yu4h44o8AyPTOqKYUBVpGhmBWJMLJAOJ2qXQpqS1ZzqsE4A8IEVNMr7ijqaAsCBLrJjrb1jVtSzAqSApNQNeADBPY0/wAmWOPXsw8MiIyFuCnJ
EQMS/WToDbCwTsDa4WUs9r8wgFQUCDQW3KFHQZ42xpkr4vY6MaNMCJt5kNDi/XF6v5IkQ86Aw6WAm3vjGJI9Xw1N1ouZZPHzyknkLOiF0IHO7E
JzLKFX3kr2ZxP1y8ctDWL/u8HEbX3qyendClKloDaslQ10Ue0ZDl4DEkr2xQe5SwMAfcIK6hIY9kCZbl2Rff3Yw+G7Gkd2zxcv1K+LBDsxVy4h
t1b7b6/vpw+B5NN73ulv/mJ/NH47GYFUQxD1OtYGhAIi7r2CkjnpReCHa2IXLgJ1U3DCIMLgF8TE6DAnONal8jHGAv0AA6BXHbsDuz2MBkD4hf
Ij+oZ2UGMmARNCqwrsONrUNfLUFaAyM32sIbukJ4RqnI82lBAWwNhRnlLPOQ5xZdpReASDduW7AoGCBskQ+B81Xd8xvTc3tc3DMGzkG7u86UxM
I/OLFOFPqN08ClB4LOVYjTTNmiRrqel5NKbM3qRvYX1lwcD9poOuNbvWPddtrD+cA+Spb3Xg/tpD07urxtNxRQEfIrDMawsAYjV7nAGN+VF7Re
BW+rQxH6KXMb01EEOiyvm2ZeZ3QZYdpZYonPuss28ZpUSzvq9TZJowdlg7wuOd2weNqm2iDQw8nzKNDIL+smCsQSRKaIgmAlbFkX8qsNhw2I6U
6ILi4uZqXHLsGe9KYN/7RLV5psWdP4skEHhq753XK/w+xlhtLtbE2uTiC4YbCBhNwOS68BsmoDoDIGahwsduhjCV+1brhwpTvyfKnluHp8MvVP
thcqPTsJdk87e9Hr3QbUdSnLwVv7bOPq8TngwyPWqReXL/iorgUWTFEQNcDLYF1iUMCUWAWkVwOfEreu37aaCLsIIE9PKlsg2Yx2LnDUnjb39w
6fza8J1DHt2eKVTbx3+ePH53uEfXEPLSWlrlQETHqDaABayQhbCW0VEyqAxPUTwhs5yW0DYN7D9TwthusPA1xs0endjdmj5EyHs0cns/tvnL/c
a9OTP/7mO/xT9b330bOPeHH9c0g97XG3WgJMAVRecUlcdxPi6hB5gHFFN6YlnmesKYiMSrPcmDFUrNLqWZbu1V10k6MTv+cLs0rlxL9Vpieb57
OR5i+D/Rk+KTqX3/o0efRb//zgK/9ZvHHyjX9Mjv7G+z/6oPvTd/7OP/o3m/EtagY/adbPVw5OJ/XW1fnwj8YqaYgeXhh/BQjMv0WWnbLIvDpN
N5bc8wmhFSQncW3NuMHBFM9fPwr3v/7h8c4vtX72K/8wOH/l8c+P/MN7b3/ni7R/SyD+WK5MgsPxZXttXa99kEG4Et2da6/rmpztkDJu6pK2Yb
xSMIABt/+bwCswWB2L/KWd3GnWzr62/+z2nUl3+e2/FZZXH92vxWTw1lsXXnDlIqBfkNULdvj0ebG1hYaHF/N4fVLwtbXYVP/2/7qo/92/fn3v
NvmlP02KH37C8Zu/+8fNjhdHvUs2GlUtmt1gkxugRlbb9ZePdxb6VI4nX3RMHrT3rx+/3Lvjv/XyVlitvBfgk/FbO/orf1DerdigWxCW8kUCXB
S0pI2DyTLOw4LTauCFyaq3M6O95AKIldFwXPmj/rBfo2s1DpY8bMYFDnSGF0PLrkVb0U0W52sfbva+wL2RuffpzY4Cz+t7GiUauT5P4HURta4h
FyIJi0ChMxnMQm+BPBDq85Sfra125uJmxPErC/rzs50PokrNnrXHd4bX5fOXt792/avq1Y+uby2PT/0r/dnX/025NpaEntz1nneviqPRydnzTt
RBenuZbMd331ldjZLo8Gtnv9GZJ9+fHO3MDwUNfdCxAdjkZqrreumX1IBdjSse+KJ8UTkpIU3c6UgAHJVWnggVGEIE5OpbMV8/jdQZO50Yk7Wy
aWnTTJdZOhceuI5nr3qbZYc0dbRyec78ZPXWBg5otR9F9V17f2f0qPzx9T+vD774TowfAz+Tr/InA1ftFXhfCuy2ZnmIgDGHjIkQKPJKZ8HCNO
WAul7LCKW44efX7rPRaf+l8w8vtp9rdu1m4pUreGLzIJ+83iFDqVcy0s+Hzy/qi+i8AwwtwBTbWAlAKiRT1xPJBiDVZCFTJJhJgYY4Rm1pMKag
fqMasBAHKlM+CsXAte8DghWiWKjVDCwfEJuKcjovWOnLjjx67WM8PNi8d/nd9upnVXrrDiH5zslpNO+3l19d8ezFNMi8zZ/eO9tnh8nxmhaROw
Tpp/rYFdPywoBaeDvQyqRteu6Zv6PPwWkk845jdebKUfrgH5q2oeOWU7ieljBX24Y3IubAmxGIJbCrQnqImnBSVX7c/8J+aE4/2nmw9/Hbt9jz
p/nmSDcvsbhq8co4fbO6Mhl/Vk8uIfSunxZFkOz+Bf+r7OLPrn9y/Ocvv4U/eV7eC7L87g0/P27ivRtvdIZ5dvB8MkeV3y/jKpSjg9lzOtfhwX
kzGiUDfKgMnkWea2IpmN3SWzDElg3BVsL4g77zq7YC5qJVY32PhrTU1nWyNwooAr943oU5Jq5QvAUmIx1ElHY9pVzhbhL3IsBkVyVS+4Q1JS1R
BCKsJxnAKh4vb//k89//3h+xxfxucUS3zk9KbbpXRqKkT+9Ep/g8HXZma49VAH/Ml8uR0Mk0O7u8wFolAnK4razFfhhLTfOuLU2LYUzD2jiFCK
QWlLK3clCz3THepkzHOhaxb6sikgswSptx50zNTyEigmqyZS9oeSQ5vCtzfeFjoEmwM4l3zdaYm3m+odWFobG9wz81Pe6NYtq1pOir6YIuDk80
GvCnmQz3Rl+PmxIX2RRHzXPfdMmtozK6sk1eTcS3wmv51WVw2u+egttS/VuBCWbysFqNObns+6pblZmgbrluHlI+3FxkTIOqguRsNFbaX+Wuum
JOKY6cCCZhQQsNsQRYYFDoR7zEp2urehnmg1fm0R9/b+59+OjsVb76xh++/3Rc/521W4s3vpWfnV2wh5+I22H/N/94ewVcLfVoTRKVVK4DnCwj
yKclyDy3whkME1/QJVxsmybe1nkcKxBWwDZeKHG+gNtfUkZ8VpS2AdUWlpzbhglpGgEaPV4k9OJnY9ls7OTdZWfttekmUv0KpWJx/KxzMe/5xI
/glfWCjO2ArG9cb1ay0xYM8kYxMCs7LzVpLa7S+UieXD7UzZGHtBdPaZLNhoeLqF658Xqxcf7W+fCD7Y1PsLl/cfsfKpYePX+4udLx2V++G3Rf
W148K5sqYmG6odK3NurnPdFpvWUYZwKVIrmCOMnyiZeA25ollA6WYm60Nla1GEcgJZb2srtSjEHNrtHhg+n4dP2L66duW0qjw40Mm+jrHvPmn5
L8ZD5d279cP51M10Djna51726ns40Pn76Z3Tjew42oyUarB40dNOkZRwX17Ac2MluspxhRrcIoDcBXgCIisWmwADj1kWFu/6QytVsAB52v254l
KjRghFITkKSOLmdDEUJGMRrwPjGu1P7SLICuMGWF5tyVMw6W7nhhR5GWnc9BMfgNZC1vs7Qp/RXVP9taIZ2Ght38IEKpTg7DG9/AXkpTY+Wkvp
w3ny/Cer3EpjeuPRz2dNf3L+wODfxr0cW0lwuTrGKgbFDjvmB1zbIJ86hJaFybuHL9isIEN52qa2JI7AHI7iSWGHPEmA+6E2N3lFP4kK861CFi
rlBLE/oN1tSV40QFW9smLA7cSszzfHm4UI981V+u0vqCe+b0bLGaxAz8z6rdWHZEXJ+HW696tIu7MVqeTU9aczrGzVCgOF1g5nO6iIL6tDPK+5
t9/0kRTQ9nYH+9T3pf7Jf/fmMy+71vvXP5F8/5q0hceefr1fHkZO2737gao5PH+/efnvx5mr9duVVmNuF5Y097ojkc9NtxibpW+d11XOYVGw8j
z1RlviyrM667y+bIBKce3+T9ZR7J03AV96YBTtNi3pvqx0lXje9032tpfpUOk4ttqTUEAbgKClldYaJsoEDiMVeYFisAXoCnKJ7B5LjzV02gL+
azRVzE0aYhhQzZAm93oqMWjYZK92fjL6K2fnCjtz8kJzf9Ib3oHrhjFZYAVWKtBaagyoXbPegzxGvr+nVJpTiNpWMjTnhVS9pEqtMi0++tE18s
wowUxdnDx5RnJa9z0fpAQ9Z7nx9sXL9+TKugT1Z4ub4SVhvaT+d19cUK19dEMxhuPOumEvnR1fMN+3E06Xuld8XPgi4K6Ko7q75/XouzvSi7pm
+egwsUZ9FLi2dyZ6fh6/bdbNRuLZ8G6+DfEcZg4wipasiNkonQxg1GcDs0assXSzGeSa1nua6pV0o1iHFrn5r56YoeH3bBfDQhW/UHYTmCjMct
XytD3D/P5ykaX4tm+qe3uk9YO3z5SScsXvE+Td8UrFltzY/cGvtnbHcxH4eQcZNj/KNn+9O/aGihzodpZuqsDsuIRT+KUh3hh0/QfXC0/Prs/H
IN3xDXUOEXh6/uxsciKb7af++pufLGw4n3nV+5U175K/F3/89X98fD//aT5X8Y3Xz9yu6N4Sf33sM3vXc3vnEL2JfQcIkACbSiPVcSsrJRE9gA
lLulhBCsQXuExlWici3G4GuIWhkEnUKzOOqLxKAkjyujNmob0WSFmy4/C103tQHu9Ss/l0drvZmullVcRCz5k7SrUvzJp+gjZRJ2Z3p4vGHvil
so8/OnX72dzJvByeMn798fFWjYlMrPmpjocIWiovN5bKcE7/Y3+r8gaFnNrq3WBHAGbPext2QL6VXZqQqDs+qkmzK2qcfnm2HnlZks9B4dBnM6
Cm/Nx4KQOoLblXFqwlSJOr+Mjifjnx1s9GnmZ0/3/UGLw3b0gTyPd/1F4R4DxJg27gkf6BHDa9eeD8M33C1B0QScrtt/zV1pLq70Sb1yNLsQG6
un48tFqIr7TbS1d/7T208Qef6ctZMfY53xPiJ/dj5ZrFWPN4XgpaAkDtAS9Byl0vSMls3AIN3mQrIp96VBPr8kSgLc+sp4jahaSVwHaouQEg6V
VVtST1Dc1OBakQ21v0Qth7hkGR6e85CteHQxh6g9DrawRcv4QyKvfTN5rnH6RGxfP83SZcZ2xvXe/uScr4xDf+tpeOXmeSff9EdsiVd7eU8Z2l
mrTlTf5lh1U3XvmbdYO18XjcGaE78kQaq4CnDIAJIZXJ/CPFWAL0QY7Vvj18jt5qkKHvtA88bz7gnv6XGh5WGO56vjbBJZsxGjpAt6vQ5xM1gD
JVsun5djvNsjnc3Nb19s/eEX53znB4EV0aNlbkmyttKauMVJHgRix5Pa6HlmtRd1+n7UfUWo42flpTr289naUY5loljUZowOkLWX1d2wZ2QzzX
9+UvxyvTi+e+O//GHvf5ofkjsoKrNRNmNX9sOo0/g75clxsYrEpb4/1WtNzcfYp/7VnVHAOtO9nWj14CV78fSRP/9eiohdTpZfG924026Mrn/6
dm8x+bLna5apJGY9m37hH5z1w+M6JhzZEyW64+s2pBKnPZp2t3ftzvPyzrrN0GNy5a1vNdvn3/l2btpien2rHP+t1dNff/fA/+i/fuM7N+c/4C
M2+7b54Ur3yV5n+NJtmEYbY9eSADQfRUlomYdcIXgsIi/wVIWA/mFKVcSJq/fd4j7v+qxNYXYlYQx4sodlN9W43ghXfSwCgm2XnWODgb+H3SPM
vGjpDUxxvKzNZOL3fX1G27QXyqQ31pQfXxzZoUIn25et2sk3W8uRBouFagNCTZY4sA1uXXPyME0hyaKZ33qVWwMWRQvX0FrqdtB7jILw0ioDXY
qn4cSPG61KXQlFxjl4Oh31QXlGVU8hGzPBMFy96+aitDDcupW4SILm99JWAwNy2tF+mzSkG+U+zrI9caEPk4DvmFCn58rW/a2ldour+F5a39r3
u0cLlpp6TR4+zUg9GRZopyWn/qRHtleaZbjkt84uiHr19NeCb/v92Tv/0d2bv+3/g27yp/7hlQp7DQ8pwdGxKVeWtBtUa22xWNx8fkcMqlWNHx
Vnq316q2PlGl5BnZrBRZUkaRuUNZ48YLMrMV47labDdlcj/g1+vlxeLCctLbLhX5PT8uH1x93F3rV8tBEx/v3Tb1Wvny929wqvvEX41IvNUC/I
IvOw2A9Xe52+XIZNIMsN1On3F53Hy93zwWIegnWTQw80kx8anVnRUo4XahiN1qRijQUuBMZzfSyawA8QyLEGqAIH0tV+BIDEBijDoxUeKytZS9
ECuYZ3cOcIJQjXWLWub50WSOddjSqwpQBwRuTY4joRjSiEbGdlb2pFOgA97Rne6oCohqQkBGmX6xKIyNhE4hYigvCaMVmqoNaU+GlAu2GoaAeZ
OkHW1ZQKEa2YToMX55VA9FnXD9otKyJtTctYRVwHZ+0KY2hQQQx0DnMbTC1PKEg+1MR1WYdN2iqZsJD0WD2Tvo+SVrZYqiaUgGw4SJRuC7xX/m
X32o8n12+Rt4qdx/3jr390e5H/+Ifea09G2frr/9oc8tnBJ896f5Gqb7z+Z+/6t13vyGDhzC21WmK5ahKZsbZKK1KLYNJrAxisKZolXsSzISho
6RqEaM9TIeEaML+wHm1dNXiC/dhKzCEjOXILGqCQpdBNjZF7dMEM2A7uyn6gViCB3G5QIiD3SUiEqL0k5Ip4eiKe9bZ+Vte3XwLKydnK9WL1sj
qZPhOXtJjGz7POGD05e3BlMsQ35z/vJt4cbKkI2xv5xjwFlLjsmKnK1motTkDGo0345+RPIC5uR4vr2UVn5dFkeDiiq5/xsW9H2ye9xd5gtytW
VsusRD9j3J/p3fzw3eurSnzgtoa8MXv07vPhX6zn46HnxeEPsvKlM1SV/Pzo+csHtwDRp/2Hp+/f7dvDYTiOf/Zw0br6UrnFJiZGmlIoDwQc5H
tWhMqnmNluSbKQ4tIDIMiVaygnuEDWUGpdAWeKFQCSEba1tdUtkmFbNV5AgeaMO7MOw66CBkYeuQqUdWvoHNV1FwuI5RDkkmQW/L3vmlKIpi1y
rT1ws8a37iERKWWs3HlMEI8yAvYGFVooQWmJPa8Fz888C9EXGApRZaRljZLckKbl3BhhmOWmNUxrmzAcwud7uRKg0lDjKxn4jk0842MpGgafkD
a+UNbgCrs+jLXgmJWQYWfNic27UZ+fPZ1fXgRe575dfMpefrBcJ30zin5hvop+6e1dtWjv6OmPor3+l+0XBsgA2QXamIFlx3DhiIhSeXWrubQ+
GyiPDIdIz/mqIK7E3tnRF3GYAlNEDx6XBwOGF93yo4fre+NWnW7h19564PH/eH3rQUjXxjqWTKlF5a7HHd2SEL6cLEQAeVsQ8KHM95ISyWEUVg
Nqgga57vRYuBrkuA3yVkhqEfBe0WAl2qjwrN+VjI0YKloNea6Rr3N+Fg/ncZwnn7cfL3cDL+k9Ob5kyzK781FNtu8UxbXb9Pj44eqtWdRE3VDD
6DPptsIVqoGclDio8pK0TREuqCHdhvhdXpYZ6wu3ixtntnu8heIFSteaDI2ijU5v43S1s748mdy6mvZm1p69evcHwsubnOg84kB1TQKk6BOOG0
5yQMrBJRlQtyKO6YyKctnrHTajZQ2RP+s0EMIospWIwuFSeWm80nQE7k2SXMsrCxXzwWaghv5+srBpso6HK9Pvf/gp+ua6Hb7+nX/8B7/2T977
Mf7m/97KK29/flnfxDfWtzR96+lx+L1eez/96odZslmShgL+r2pyWpu1cgdFdXvgGoY+L/fWz5GOmUmqyw+eLbqp+PydXywv0ez17fdWcLadF9
2do0/R89vbzTefrL/29tLsVM3fuTh7uv79oH6FD/5qZXH3r7+skeJufcTtoYDsbHgbUBk1OPSthATtIXd2AYyldU2yvChsCMlQObsK7oXt9Gf9
XJJkHqEV4s8mZzQbXz2hnUholm6ddjcsQzmxfNA2dYz7ddsPpiZd2xDXPZ/5Ml42OvKtGrx2fLH9JNsa0ufXINEh6JVQGDt4JArELfd6cCkhtk
L6oEM4Tonwc9XxUJMERUYPeOgFX3v9XjfcOvjxL67c/PCX0Rc//WH87H8cWiYPz7L/9Pov/7Xy1etv/enf2z579mX1YVn0ugpXgBBl45FmHGrg
ihSHps+8ftv4JgeQmIVTX8Gt5oxNO1vzGV/f7on69//pSfFv/p93Ht9m3/yTtPjBBwl94599N78e9fvRCV9ZB9yavezVXtMML5C3TH3bHeRgfM
70k9nhHx69cuVKGZwe/bvN9YValt7jPLoIDyu3zqbBT/GGAYuHFXj6pp3Uk4f1etK1bJE97kOAiNrMqjgrpzWqIifZpuYkmgfFeGy3R2rIz2ek
rXt0kaebOlhca820zkbLip2ltmyWI5JHfphMa5n73vKi8oolLuvkjPTqqzc+84Mdkp6/NuQnXr3Lk6WcN9rv9W2ysl6w742eR+pJQFlz5eSzwB
crayXzVZMe0rMnMmXNHfRl+zvP5NUP7f3TH0wo2pie716TY77f/OLDdX7/6sZN9dp+PR/eUeYdsJB+UQ/78kuff+fYUI36xDVEBYgsxTLwAukb
GyEV6tKo0Ge2bK1ASOAXxUUVYVVEfcmF1wGky4BDfG07lBeucZEyXY/pqfFCb+nVSHlup5F17TpR1gIkBlXKSckReE1hXfmzF/wHyk/BbXMsQ2
PKqNRxYmTmrTbNQClNFzjoTCMUFsKvFeBrXcG1BHBJ7SKM8q1it5rc3xntrN/t7K+DzvrxyeRxclgXBxeJlG88m/2Don8jaBaHe3IbRIhlFvxh
wT2PRkQGCIjKkNpUCgA14CpsxWpLId1MIw1v2tadJUAGuENhC8NgYhgaHILvpEvQiRaZTkpi47axIsuOyDCvMg5RImrWeKjFrb8CTHbBjTsYht
YUbQ1xJ1yBXjALXStV064arxeo4Lzuz5NChHXDFKhcjbg/wArsR6CXSHVJ10nPdBHC93LYzKoaSxOgiGvsawHeOrFhzOGy+6ZRQAYadEVNoxLQ
m6oezSwnAHRiCAzN3Mlp3bOSeGkFb2froIlky0PtekJXqgLpDPaDEDD6CuCGg5yQcaaMHzNMIFQ87PabYCxhGprWKB9A2gFUm2ipW9c3yKNBgJ
MAK1ObGgQO1bLvaqD7JKtcM8DIHQ7ilFtqcOSaqhvX2Ych37hNpZpDPGBZaZDUIAAiExuYdxDf1VJGQY+XgIvTBnR1NLZwl5gw96zV7RTDNZMq
pAkkj6C1D5YNAhjUTCCmkGZwwaCRQOtkGC9913/QL8GcIXck1pLIRiwKDfjTxgrdr1wPhHnCLnFgKgM/WbaF7pE5lp2ON8NB1KoAMdx7saHPbU
clmDRBm7bdaNBCyEtmcrnWHjSuDHwOg4qFgs8KOannFKVhsMQk90r3IEEogXDlxwKukdnIlj4TAAOmxIqEOYweOI4Km3TV8+tyRHWgSVi31u0X
MjCYAQwgS1xZRXDbMFeM0tbKqjaee1suVDcGbUhCOtkx/Vy8brz46sHGD35w4wRdHtsdtdb9Bgd/2r0+q/Z3OxYuf5Gt4bNblYyNlagPpnal6B
xdrJfdYgmTFoZD3x29w0s7iQJlWFgZ7pukvcTRI4PRVnjG/tUfMfN7H339cIVvTZ9e/On3f+vJ6Pefoo/Fr3zzu5+U40nWOzxaf64QqE7Xol2Z
ZYHwFFwPphyuvNVrAk0agIrYlTxupaG1CdoZ6Tyb7R9V4shOzi7E4v5sPrn5OK6vPvv9jrkxOZ885cm9/Z8kc8HOw96NMNsS7aJ3ff9JVC2v/k
2dokfPj4KoCvOTN1G1/T5+6sUW2O45ONrr74w+kDLWpg06+ZIKkWxbD2dl5rt+mPkQMnXCc0oRV2zmlm56/gyNv/qc/ezdxYfT69kquxOPRmbZ
7zX3O6nBq6fRQXW2P/NbXXwmO8P1nJcWJg43flBLK1W0ihluGkAi6ussBU2XW2Arlwm1QX4Q8wrP0O3oiezd+qvrbx0rf4Na1Y+7H7yRD/V5Pv
FV997qlWeT1UDEVg3r8bQd9x6z7ol85eb8696dH6208x8PZrff+/hr1x/dK1++e/qsyT4tTedqNf+ivznrjleUKgKc+4BnIDlqSAjhGSYUrSoQ
96JuBiBpG9ON6gXYFqR9kNWG2ipmKqWAlZWaU8sA6jpF1MQBmAivNob6ZdgSH6xwr0xEqFa84+rCi17ZU1E+aIDhxPjj4ZNc7aaqHamHo79KHx
2tXGzgb75us32upx0wplWGdisy89fIOIwjKtbjEDzZlDZ1UR+2B5V3lElkry7ZwWrngVZ3r/SOebjTu+dtPb69eLr1dH/5+rO6c/bGr7wTJ/Sj
WxfBy2Tni3Bb0TwgSw8nkXLHBWkYsDpdYL8pIFkJWfppL5AAc5oHjZlI8lz+i1/p/N+vL3/zN5/ga4fbr5yku+o3/uLmS5/9jv7Fxn/0f/xX6n
o7tr/48s8frnxv/vOPUDU7GKH9Pt3YLBC96IymIKzQ83kyr3SyzI719pKRi/ZKcnp0l5NqeHcKXDpaaLG90UetnrU34edqA4xWTV49rk8GVyje
n6DzTTJN6v5OvA3R4/ElRZ7vDrQgTVWCuQ8oacAP6hpgsrElYh7o1gKMETrIX77d2yVn+v782u754OzglsjSzQ8/PZgKOic9HQ6GFzf3UVHVaE
VU12rX3oARYHFQKYnxlXjR0cBVlIb/JXh3SiUOLQsJIY22YF9J6IeF0gIL+EyKkC8JUA8yHLQIBJJH3PlPIAqJAGFVk/sdnnK4bhODiCMWzeE+
APl90zJsT33P0sJVQYomM0vLeEmT6ZXloDxe6+edkReelrZ/unzww+LVQZbsqMd7O3cPw92rX7scTlcv3/euVXGILqziqayXRaVmKNvh/Xh5eJ
jal1ZDevXGc7FPZbYXYhGulwhVIi9ml221O18bm+FUdVdO1hquttYRu7w437pDbryho3mvyHtPGGmyJ8v3jmW1PpB4ZnVUDWAuzjdKz5/hnVZt
9KOGD6frET+lwUZSpcVcZHqeX+iwen1+7RkOp2K09WyrXElfekN0Pjv9s+Stk1d/PYvUdfb43YPni4p+oIUwgKs2VB7YWW0DV2IE2SACZtGZx0
WYuAIwVgS5NcQul6yz1Zak6guvkqPxSVM/WOm9yV/Z2jYPo8/PfkNnr60UD++tn49233v2r95VLZqH0SEyQWJRt9eeUXkjHWxTNeDt0KhxxOoT
NPaWqoMuL5KUTVpgD7Nsm1WxsgSLV8bJIvVW6tFOB53VWfgy72yumOlg83Tj0h/f70Fidna2r/xkYJ/86qSKyNvy8OVHd8jxymK+UR/Wz/HGoG
tu2395p3MyWqaj9ZcUcasNFWlbH8cVMDcCNlOK+7mvKVo4P4S1x1UHPJpP/U7TxukgPUdJBRYztFfRvFsNOzNbsVCflbUZ9nzdzfdjCqIy5IhC
Fm6NzqwdDBhvWT29fhyzRScTdzjTDXrQxXaef/KMfHJrEhzLV3sdjWjoudOt8Lcaaxk2IJUpqGGCkbUlgZSzZU2yCLQFijkdZ6NobWBF2/+aeH
q9eDmc39g2zH/pqJaF8rsxuTJV16Y/Hzc/nXi2nd9eSpqspDNWYDlflAoFFs0ukzqKxonCJz5lF+Thva18R91Ey/5WfuVseco2r/47/fBo9bur
IGuj1eq8fvyLEOOzv7FZfW7xo7fEreLl0XW6kdV3/YMKE9GVWC0Lr17vy6LtjTmed+yCHeKyONu5toiEjEe9k16ReF6xtj+fBXc2/u3yo4fDP/
nK+Gwc32xP0d7b63vl5euj4v6W/nRbNeyNjbWr65m4HVi3EsR5azLQJAONCtYzpZEdXxiUsKa2OMeeUJwGRNaCuqJ9mnC42woktl9KJ95BT/IX
BaCoq6IH81Rg1znHA0dKQcW6qrGNlmAvmHH7k0H3ScB/XKWBUViVYW3BtbJhYlztUQAdGoenupXBORYCG0ILWoIio03cIaVvq36WNMM0SIN5O9
Ls+GG4XvdY57nw7Y5NeH83LwvN63IhLld5cO4jbI6fzB6Ll5ScsQFTOogag/2ae6DgIS4gN0EouucBmCLqZBcDueXqIhF3s4f14hfwCar58Dnr
FUF1mU3abjfsTT/eX6/olfjT1Wefno3k3bepiPZkfl/apqNbzzIHmwJTVRnQaYoppTys3U4JDR7JC0BtucqpnrKKuqparpiSJ4nFdatQSCRvaq
YCAuwAU8R05CNXOQfIm+iQtK6TXms9z2rBSJBqH8PAhx4NdcUoIl5Fu2SJMRa1KyIgXBEL15nPPe+VjfA9D9tWsYJyX3TzUskmJti3DUbliVVq
9aKO8XznPN8Zrp5N8mj8ZO/+B9u70fLJ1sGBFdEO+8FK9EWw7mXqim4kerFgD6Id2MKtcYaV1Ugya7GIkRR5YPxW0qWrsZ95ChOwQr5Rrc98Gh
sIFbhpz2sECNulIrgWPVlS3mk1rpXrGTUcPanx5lFyy625dgK/6ynVacF6oaZL3LNEryGcu7MRMIzAUMtGraK6SKMrU/ZMlWZAsBYecsaJYYxw
YusacRhvtEDWk7Lk1LWbdE8ipQeCW9UShkq2XpubhoC44KgAd9vpgZNNfMAzGEPa6IaGHGQu3KdhrgOjkQ3XklPpqzaRBrsuUqwNvmz9aimCtB
fPhVeGrlvBqqmCuudXYNITPRctDhKkg3oSa+S2R2i3ioKYsl162olp6ZX40vOi+XQQmCFaXyPYzGzZNQ2ekVYj3J4LhuC9WQWqyWDPWrp0G+Fq
0mVwa2Yc0li1SuK8K1zZah22aW6ICv18nMcLjgbDFIiWCggiCEvpa9vwKksKIlu87My4a82UWO10gGEVyEdkGtEgxUMJ4mUB8K1LmcZNwLYaRn
t5H5LDa4X1W5OCVAWNSknqTh23rRXKpqBTCgq2qUJTuHCTBxoyVwN0K1wit5cO0EspYUQpScW1K03GwKIWykRFY1Vcy0hBxOIatcgD/QKuNo5r
dxYJzPCM4JKB069MDPmvwfCARM4yDDeBQxU3POR5r6URj7HXTcwKy140SsEyMWKlrUkQuseFYNhqa0If4E9o93ChblSpOcyxaFxNNLXsBgqlEE
sqMIH2YNxMO4KIirywWPPjgtgBWfjnc7Q7sTwaSWEi0o5nDLtngzUatB7VosMbyB34vQ1i2Q6rwCTWgw8uMpFjt+GqVTEuLZIFRDRYjsBo6RYl
wAmzwP5/lL1Xr23Zdec308phx5PDzbkSq5iblCippRbklmVZajTa8EM7ALZf7AfbMOCXBgz40Q/+CAZsAw10q93BhiVSpCgxVxVZVffeujmce8
I+Z+eV15rRY5Y/QbFAoFisu/dec40x/r//WnOO0RrXsT/czv9wkUciIEIQReIoqCfYVyaGX8Y6e1hG5OA3fUjSLwYoEAhXO4bFcwn3ue/4Ijdd
7VqD00CqeBD5diyN9AWy0+S0k7u4FY1Xn+umYS5LpSXRxEXMj3fXyesqw+kcMia0T80QJRB0va4jNeMljVpDA+kY3Ti8MzQn2i+Z68pRsiyrqO
wHrPENfDv1KR6NEB4Krwvt/kPJACsAs0jfxdiojikohAapwAHfIYmHiB2gkBDiaCocuM/IhTJT6bzFMnaZ5NTFDum1JQ08T4Zeo7l9dqHYF+eD
YqhldmjCnIYaFIP0RSNgRWLiNKAYjQP+KPecTtLArFq7Kcz2Z0akpXB3UAOL7bZuDKmnIcsa5CLis0XnaA+Ux4UYR3BLoIZqRCBrZIlJZiBJVu
AK0g5Kqm4i6uQdq0sUdUQUvC54E7nG077RqNZeaUTj2H7aKMWNce0UAS9pbF8UVYoadTUQSoiwcf3B3D9HpnNySUPTEOFD3PnchZvrKRy42J1K
27yQI1A/zZDbAY/6X5zgVnaeKncZeEWh7OtAqv0kdhtESukIRYwYat45LCk3nagiPFIVm6/F7hKhMLUbtupmWTpaxH3ZkmBxtjh+o1C10WR1Sq
TZ7NcC6q3t+1/JTJtEejn1Qsiopg27RhlqQEtKdrGKhFrH5WZFl15R8bLGacvVommpcxEvlezqOekGXNdOwHvrRDidAQ0MZAPhQO24KhmWGMwQ
Ab3xhfLCNrXHJ3yoUnC7G6Mieyi8pWELKV6ktnlPTVRnEgdt9P027ZLGlR2XUhNMa1w0PYOAQftV3UBoEJ3xNBQUUIUOFg5Ud0fWUsYd6YZLKL
Dcb+mW2/Wlabu1398s7Dtix6ulV+NWFSiE+pNxe/AHoktBNHQOlFkfeKF0YqPB2sLHaTf3kBeptnLgvyhPBKV9Vzs4sW0GGuHaNsDBGo3sCBnP
5eCvnQTSvVmIctk6GUCYAtWC+FiFHQZeszNh0cJjCIteGBoJtNaYYpDQIfiVMc2Fgm+QPty8RixhNekXpy1k4EBidrLvdMLDHLQjUK2PmG2SCT
HPYkn8uhZ2JNYSuXZTuo64nxpnhOzzll7rOVI3sHZOl0hT95sa9SSYyKHPN4TQ7SqOY+VDeA10VVndanMUiKQ3g1xUdkaU7HW9ygt549qu/YK7
fYnqSg5TthXb53QG97FQIJ6C+dL2xur5xDUICfCB4UqlIgI90qjCtUA56nRoKsdghclxv3W1+nhRls3BeLqqZuZsRPHB574Moyb0kov9TQZkFh
UCv9l8vh41Ltxxswb501HAuQS37jlOkEMggeDZF8WehgCmEpkqWnZhrYt++grbHY1qeCk/EuLKMP5q7l8+BPchLu6i06PBp6QcOuyTc8/sKmmE
65T2bCE2XiQqYBCXjQSNIsSIbntw1e4KS4jpFTiqwJzH8uKGdr41P5/dDQ5O/9E3v7UYzv/A/DT58O/0f/t01k/33rza7UbNjz7MvTF4bzs/zo
fgEobYUZFR5FGqQ8BkWpOUtVD7GxbUkdG2HYipfOBi0H8XgT4ghRiNCAkb+6S2I21om0hXrQxa5UDY2h4MTGEGJCHBGpi80aqoA8AOYef75H3X
WUJpJTKEVMABbk0cAjK7NUhprLvOHWEccgIFXlcRMJxco85xVwOsx5wlgLxCO5X9fM/QrgGtVMTzITwF9isPPAlIIPgv12WhCEDvpT0BoqvBCk
l/Vj6T7nb/2etp13vvv7k9FdEA483uJFs37x+83/y81++b/9IN/ml7LWMiww+eZ7jZlWyDNcXcJM/KddCfRsfSU9u+9/xl3cUffes8Pu476Fur
JV0DpC/FM9nbYNu+HLRoWm+sS0+O1bLco0V5bxrP/MPO58/1hbTdu0A6D1y8ojt+udmC0hdeCWRbdxntynS161Ih5G5ijKcA5Y1X8HWx0gj5wG
mQhIBYngfMQ6AIcW3HPmhPKcc+1Rf2oY2dH8SEIC2JoDq0wnO8HkYpAXIhMtZSQHiJHpcl8DvFCvKfV01jXYvhhrS14p70RNLMJPcoajkD914Y
CWnqKVhWR4OeKhcVEJcisIolWNu5YRWC4antVh1C/VonDfxE2u9J+4YFajGtfeIj24RPf3H6FcAvVE1ppzd5JAaTAzLdkYhzrlDd4bTmUdf0QM
mI7BUtsdYQr6JkU5DOS/zBGQHUrXVuu7QhYhO5xVnhS8apBFbmnhBItl2Av2igRqLCWwI36Ax+blR1gAwuQL5jjwnLBAMGJRC5wrYvaQz8U1hR
6WECkOtCLEMN7KidT4WlgpSxzdh9qeAygO8AJEycRH4BxgHAFIiTsAphCmJNFgUisybijh1Kwtt63OmZDIUTpBnoBIBpCzAhwDgGGIVRaI8L2v
k7WYLQRqNISku4yXLtNZJKgwrrMDznAhAxy8Hjr4T3pqLehXKq1/daOXwZ93HgPKoP3J3kyr3e1mkHLtp7tcD9N28Krx5V4slPZ83FZ8PjPf6V
8kbvOZnT8nH5evBuoSOHOQPzFGVDCd8kauIY356Z0CCUQFDYc4LQRFKtTVqZMQSDTzlFK7ix6o0vV5tOd2N9dhZcV8eX3Hujl6q3Gjb1lFSz2W
XlaXf2ttrjR37urmHN7CAzqDGO5C2BmIalbxHt/A6+MtMUg3QAIkG5Nh4hENbclkJiqSu3/QGJ68ddI+zMS2rPdNMq6Dw7NrDVPveyjsE9VFSL
vhHSZ149dMKGmASXzjJHWxmsYA/cA1igVU6hoDp2WxPYEBV2rmBMgOAhO31KSW0HMULGNBQMemQiwOFcgAMSTtOFXbapQLl7G4uxn54w3YvXbL
pgeyu+sTsE+Yr6+HVpG5+j7SKdt5lzopdhubXKzsw7+821K6+f0w7q1fOzeKvenO7gSnRm51lGXgzRshq88o/mj+zLPrBJ48UajCkqahklZzv1
ZPrY9LP1wRg4iyftctkrt0sX1ZfRdro92/rps3dONmcnRrupuufALXL8X7PzzSSre+OjV/2tiNTVlqrX6Cbdib/25taPPvvqy3dOX45xOD68tQ
+573ivyMOtrWYV7YNH3py/NZnuMbPs3qKjK3tPR99/+bWP3p8fR6tKyLdGbZJsf12mC1KWRWHevIn7l6M3AhIE5JnRkDS6Un5mG6yBYNsZXy7z
R5QBMGE7ZaPGLDRd4UFkQTUxq55qNoOgM2HY5WpEGtw+EtmQ3rtY3Kqw8splvsHaYNmNT/Ym9YOJTgNielemKzNp+q+mI57uRubg+SOyFXbsnd
jt6ywT8RpcrXDBXjaagWrZJ18UflWhfOMPkfABByBzSQ8YGLeE2F6NDYvnAe4CW1ipOdJ+ka34Co/8XrrG/GgQuAxJbxu/KUegZlXRge0Dt7Z9
MFqhz9gFcy90B7YkYEjs9Xd7PmvOo7rANRlUq2SqGFRQ1HAXEAwBQRCXYxI0Xjxs7SyLyCl0KAz1GnBD+YWnWx10I4dhHxw+9oS/iXz4Q+Bydd
6FQdjWZez2fBD1kacS6oHLK10GLgRsCGVVQLvMAxyvfNsCyCd5G7USkC0iaO4KsIMp0EwZym4gQ2bA5q119wbMsj9dxpvD805nuQwDVeeiLgm1
wlW7KaVxIweoimXohwJQalUGbrTRMtAcTh3u1dTkuHMkA71udTjDPojyhjSOFKtYROUWrWYXmp9hx/XUbNrHW2ksvI2zoK8uSgCsQQyaHkKg2H
OlCKfY9+32S+nFqCPEPoGoEY8rB+wO8CH4cst9kOZtidzEZTUoHkcYwn/rZAgGvdlWG/ALWbAeyhicJsfadEIIkCvbur7Gjk/tUKmaJRJ1idNx
oxizraiwTsFzSuovNsFP+a5KeQmpiDwQtIItQkB3EeZl5zju3hxXLB6M62G1CsLTd/wwGQbduF6eH7MkSTxpBuD4+kQkLUAMOHwX5KbNU0U0CB
g1HOqNY7tDM1gyRgCY4lGjMtwWvh9z0WpOPYRaUQVgkcDkp70sK22T+T72qARYx6TX7+G0txYVSkQLAEdkxOLSGftxvGWCTXDS83rY+lkXNWLD
7wUyrU20p9GodWl+vFoe89Ej2yFlET1bvz6tNk7H/+FzMuO/GH7600nz7OrA/fjO8Nrd7embnenwRAr208uU7gkwEjpra1SDBx7XpvFydzUHO+
xhXQ6SYERXtQes6BlyYbeXANwZoBqlBPidlGvtVi4YG8qxNA2jcSiFPR4A5ddUYEvBORQ8yXWa15pOZypMGjnZ58Pzu/XP1cU76415D9e3T3ee
krbYLftqq8sL4UUFU84I+P+klsSd+WI8XLarxHdDd9W2kyO7sTAY3qyJO+WDtUbuYkSW/X47T5bLRQC/XAetF3v3bg17kR+9urX42i5Kn522G/
m6I1XfWwMMMUyTSE3W/s399Jor013UojoGc6H5dtAsRT3UXm/AFsHRB7ufoXW5dZ7cTfWD//vmf/SPf/u732ije5ShxW8/+ZWzz/9w/8HP5pOv
r/F13YD19lhrlKaSQqHpSpYGQewrl9nx8/ZovdYJWNuujZUgWlR0vjG6j/FwE8uNYfXEa75yZXwJOXgwfXfA0e5jsmCPdz87e6/3lydvH6TLp8
7w31xz8NfF79UVcOYPxq9+pPfU3r/84ZWvtR+LCEePJh+47+X9X8e/9bg+OHqg7HwtSF0lODIxcL1pFe88Ke2Azx64dlp4AB6G9v26TWJgPiY8
pEMPdN8AzzgiDwnpQxLFpETGaNsEhAAo1QSuEHyIEJw5Ciobl/CHhds2oPiB4izEAKAuoH4qPfipgA7wf6hZqB9c5efvXWxvrLZc9hN+/r/7ut
3/u5/uff2Pfny+evz0+N6WefGcPpmM8uMxfbNOzWtg36vtIC7TBj1FJ3/LeDp88Kz/1s1fLMX0/PhyD7MXzefLcfUUraqJXs+qzxbqP/7me/ry
5ZN//d9vvPX028H/+5vu+qf/Nl918jToDnbffzf7949+/enlty6fz+TrV+ies7h/c/j7H9F/vl40B+FwNe1DPsQXg3KUXrrmLlZOEq+dwct+MR
a86PQIwe0L95fukSxNXxnbALclvu3fa3Csus42xOMkM4a1HlmlbZq9TFwe7ugknzYym78+03tDatCimu1sCo/u1syOoi86Fypjh0/qTJ5troPv
zcvz8bP9h78sBxMm6geX3j18i3707Eqzc7bB2F9vF/5h3VGcRnBdSF4MKr7eHzgqk4OeFEG3CXXcQfWAlbU0k0w5K8TAl7/pQ+SvNlf57qLzxJ
FYbsm2/d1Xf5n/zfUdfvHZFuvhs9FELGYsDhdP+e//3itS3ejdG711vhevNrtP6/fq4TrZoWam84zx4QcrdvcTPCcvKrR1yimzHYb7YDpt2MlW
rMGeBgLFqcml23nIBCWVawDwoCCRLMX+QcvAKod40ELYhLLQQ+5IQiy81uCP/L4xGyVY2ylFbitlFC8FSgqvB1juOA51jUGetAOj7dxNpBi1Dw
PthDkMtaruXo/oceRu7ZdanW/2XzZgqp7V6HFHWTJ1BzW6pPNaxe7rx8Fh5OIK0/MoHpqLXupebGbZYrp10Xs8HDpbU528aLzL95JTHIEgc701
XxPZBuEiYgNz3KNz7oaiPfPI8GUaJqN16Z5mvRt3krOEkmzYiFGTCVpP3jhQIVHck6Sq0oEAx1OtcaJ0spRqUu+dtrmabvCKbbx307+RllcL//
nB1pFkL4+3/lO3p2evHm0H/cvyaLfaeW+Sv+pIssjP11N9e3tzf45VCJ/re43GdevtYQd1TeVRx0qs8tJO1IDj4DEFN5Hn+gJsCLKkx8sZIwPV
K/Iy3wJ/xo/M/Z3BI7z78PFW1LxIxpeufevScCgnCtIYd1JLDdbKtjM0JHRxICvwbF6NdV6EHQef4I7SDSC8cslxuBF+iGmR/o1yZA/V+1M3Wl
z6VJ/vv1n10naXn4EFGkXnl3cT/9jRYLwYqhHGQU0MxY6mnUOlC1UrFhIMr4Na21MF03AABkFz6Xqx30lhcEEMOGJEkWdrDfVy+Hc5sW08ifY4
5R5vlGplHcd2FXxR6IaETEelqoWuS8+0xu47Zh4CC9K6CZRy113Lt76ydyDre13+zoyBk+ueO+FFbzl0WVqhia/K0aXT4eDxxWI6i50BWUa6OX
wey+lWeNLf9toHvN6e/xt+fnyw9kW7503uHTwi22ZyD3/UpC8yv+QyTNIZekImL9OL6dnhNplN8zBE5eU6Yr4L13KjHEMdaLiI1gOd3T+/4LcT
HW1c//vTg391MvcPfkPQYOPYrcPwcEuFLD6v8s8LJLqtSUdGsgIvFFJDiZsgVnDJ7G5rQjkDB+Y6kmLCNbfHHQVT4OdOxQp5RX23X50maV4Ebe
Y6J/31rS1S16uDBxBXZyB826HpBVdEQXPFtKCabzJwZTHhCeJ2Il/rgeGTod1up4EiwaNpSEgF1rxrakYgM+1Tj67DhOmSlA5DAVOtdgsHqZaH
8Gu9IBgzxmr7ggpLIByUi4BzDOZMQn3t0xBy2x7RonVQgXDlOnH0DEVzo0AwlykAtO908Wv00PaXNu3N9Xm3yBcT0jzRL1tZPmAXO+bGfEMZCo
qMvnjTpGwzj5YUkXT4ppihTrFGcqjqrVAtrpS27bXrmkjtII9w8ECBJ0pCMOi91J2DpPHtABWwfpEChMEB9rsZh4jzQAhalHQBIS2y7UZzA5bT
dxOvMdxz2oppJCsR8362Y0iNDuiuG56JXzx6r7o0P6Z+4Om3OQ926+0Ffg2mokfQoyJuvjnfFAHBHMcmYU7JZstRF3UVJpAGfYSYfQwg1lTa00
8Z2OqN1plunmY3n+x+7fkPnx7+RRhd/95b7Gjn3uYT/Vt8//R7g696p/Bl4f7Daxvy+jvO3x7wsCvA8Q08NMRJUujz9tgxolcHdc8N9ZXelrNS
qGKC9oKzO1N5CTKwtkfMlsTVJKQ4q2nbLauVv0UCP6/W8Enc8WI787WTpeMV5e6d29eeLjZfb6/O0+Zr5clG9Z6bn8n44MlZ8Vru7Amz/eCzlH
QnZzo8b5/fXbcArd9+63/+9u9ee/rVHy3/+sbW4N/d/wc7P/8DvflnOjH4k7fuuhuT/4OeX/sha/+ChxBWXG75b7bTMAuW9FXIeifHB8N6t9u/
Zrpu3YiB27VnWjhrli3tIGmGwLDVThgA/UBdQY4s4J6DD/OxQypmn5C2JQQKDjtRJed4a0EOi6kcf3JEN+8Nu7o/iNZkMGvbP/7xzeffwOUH7V
dOd3R77/FtfTMfvsaXpuT24qTb+cHnbP/rW2Ux3Owv8e7Juv3P/t27v/kjr/he/VuTy/Xqg08+0F9fQYrGz+pLpJPJu73JQi8Hzmr703hnnyg2
nqmNJwN9cvZc0NPH7PXd8phLB1P7diyOY9cpT7ZcsvDxpJmis5duF9q3dBv9/gYeBpe6S25xka/bLgjAR78ZOzfMduntVG6m+rzssnF+8qa38z
Lc59c6fRBK/HldDwQgP2WuMrXnxjjG2oesBqsiBPjHrvYZh8oaatpnBKqNQdmFf2k05k1cu3Sh9KXuvEKhI82GDwslzqebLt1wvFLqZnaizGRx
LJj7u/GLaTd/+wdl0t5GVW90W1wf/Gb5Mx7ll7Of/DW//6/lt9qrf++dP32pzh8I2x3TAQpCLqgr71Mgh1Q7HaISvBiVWUWKDCVG77i9ueQroQ
1NoZYYFWT2UbqBpO7h0HSmclwETLNyVlPR1/RwtA0FZ7pE+7ejZkQFXR7S1fI3u+VJ/bH76hBoTKWv9g7WQff6euFfwuQ7dw5X82Vr3E3ahsDK
ha9VMzdtI1bBbEBIwb1Zvy910Y5CNBbbzjBEPFmZ3Rt06kqkiivR2eTD/ebR4pfx4+2i/qkYzHcOwh57c/g02vWWf/y9zebJR8LEQztnutNtQp
tuQcW6XaNVWskL6pX9SHmo7rdQ/eSlYb9pltPRGMvgLfXh2MtIDFX4E0N0Jy/Nt06nB0eyd+3SxmX3+bAYPnG2Pf44UxhuHPaQfS5t+Z9p+y4E
hdy0OqhsFwkTexmjTs0YlHd1sbP5yfbgm+1f33V+04UDnT8MnZu/GBwOb2UnW7+a3Pvz3++dx6v+q2tPm73F8mlp9YcRH+d2JBaGkKmoCec+8q
JaOpkko75X2ssLDPbbVqOC5+lm8it62gwfHj6v1jRGk9H8zpVXk6f7A+miX6+XD/5y+B3/zuDmf5L0xz+Zy+nuwf6/1L/O0r97+yfT19Fe/DR4
/Z3bT548PNxCpP5pnT38i7f/hL3v3PkfrzgH/1YaCCAnQ40CbKokJw7pMI9Am1rH9squtGozP4VS7m262MnnxWPRy7ZGXD5vv9/upNF42Z2u+I
Yzvv3kpb4VqdMNxafJm1E3vXK7pvzLznuqTR72TRWfq+W6Puf11kDN8roHCprMnE3ghX4/hfTJWF150k1GWfKqvfSGvHc+ubjCN17+yd7bYlp/
R/1V7Bxd/wb98PLR+yfdYOed9Yk8XAf3P+1J1iq/M6ngIjBuO/YiQKc+XjEAxL4pfQGenrmJaACmSVc7uSFN+evJqXcRS//wvG5HD3cernS4ZP
nFdHjp3a+K6vlwihZQZoXTHl2c3362PyHpvM6OivFtSt9x5Yu3Vsno5WeKbI38D6tkp1vsPdoIcPGy/3H92L5MkhBlLhYIu4wNfFeOKsTKHIQU
hQsTDQiH3FROvXIWJl/e+ax/wdiq4Wdlf1P2fidNFt88MqOHv2rEOAy+vz64TV7Kl+nUufjo1ifB47Pw6i+3+9U/Gx78pP8/3HnwXy/efPf9Hx
z87J9sBr94/MP9V3/zzf/tnw0O9XPzZ//VXO6T+Ll9v+My2sduS4YeHxoVg09pep7tOO3x2l8dEJdx4o8Fcg1uVl0VRYd/RT6pxK8PPp6eDg8G
T8T6YKdrXLzLHiuD9prAjLbQTL3Y7XdXO8IDb3CkVsJM/QWvcZisOj7EnNtxhhUA7kAnSc93GwO0oJw3l2l+tXrf7LG3wui+Onx7Mw16fPN6ey
2vwp3C/cX6U/NemXnXPn7k7bjcl4SSAKjLDZRjs5UhP+lkDG5KeQwTvTZKGVwRxu10RXvkyGl95AoWhJqYgA6oFwjM/A43JrJ1FDVetFDEW7WI
K+x/2X5Bmfv8UnyGaHz3/nqhL3tNf//58uNkfvLDqx8lOLkyG91+f/Ppw5c73z1jZ16vydyjvXipCLt5f7ES21SNdl4vP4vXk59d/6yHh1dWo6
vfGJ1/fpp+7YzMcK9qHZcAwfl47USxpmsDeSTX85M63krTlIKbTObuVIRzI5C3Ntl6pIrh+T5dV2/jqyBO91v8Mj9+uXz7O2/fTvGDX/5fwZk+
SB3qVPRVmg11dXw8I3d8TvZv/uEnV/7F+SNy6z5Uwq1ijUZkFASaXl9V+GIoT7rtF5xF1aj1MzcqI3CVZOhrew42QZuNmAyEJzbWMaUtzoPtzb
DUTYjO8n67vrQOrzaz+d5FX3xw++2CbN/eO0fuo8vXr+ie2SAzdeXWRdu0o41efueT/u/grbfX+o+n96+oK+ml3Pxu/P1f3MW33kGXiw39Or3z
2Y35mUPPMlRuZf6bz3u/7SXXzqt/OHlyWcXsnaz+qvfjJzf397+5Hr/ZqZ63X3n9wdmaNrM3Sm9qk3Mapl7adAnTfu0FrtTc9mYjfiqYYR1i1A
SSmDVtWc0A7KX2XTu2MtANw1BLtXK16HBIAkU6pVvbQFEaT1XGHioqWe1fqOE5OuimcvN0ZfbuBqhO+vEZ0ELv4o9+/NX5nSn7ffO174/vpO/+
5Hq5ueJNEO39lHwuqs/GD5fng93e87bYGjRNarbJJCB60/Fp2GtKeTSM1cG5GH7DfO4RnLR74SybJGevZifhw50z8ZHnlt7G24Anm2f9t6vZ77
wF7n0hTZAgY6eqC99uhbWjnSVuIkEKFDTMs9NYosbXTAztQ/1OqjDq7OTUL546U4WIFhIDTnBpJzvZN+sK/rmD7AwFY0RRXt05wWi8NsHApxGO
0si2NjzpZBjgiDDGk5ad0UjYfkxLQ0vGQEX9Lu+bJnFJdhzu3Quvkjm5HD30ti4tdbJ3fnvLv/653rx1cR7srVJ89WgVEhGOY8x18e4CX7y+yp
YRmMhm0JR1ys9r7A8ve9G6ffEccMnueAJDjQkhSnd9gXgVGgmMjCF/pbCvLDRiEXGVaCtUOLPd4YOBuryjnXitmj7veZpoWi4uNmSGTzZS8PyM
jerW1Nz/+YhjX/tO1KJFnG7pEc6HCDPwT1Um5LpabTutx7oDRYakI5OWxUpYw+giw2hkwrytcAIEaWzH4AAhKFEc2ZcRVHeNNh4Bjwprq+zGXN
srF7RL2El+mCnaUTtlQXYhUnXAnaCHHEK4HSQODE8U8IrWQHgtc9xG6A5sZWwcAXW3Q/DLpSdI2MWZHbAIzONqx4OoQGDeCkeC3hZ+4Egt2wJM
gFAdyiGvKUSKQo5xqStQ6QWpjjDkNACTRKI28LFlH3Pq6IFBAZEkA9QQnBbgeh0FsIEap8PKdCFpPLsxbakB4YxpmogFC44q4QedwEq1lBccty
Gso+vgbpxWDQ8auzMR0woWj5smspP6gGVcSUIZMEdHgfZt49/UkKTkQ+lqhjSpSVsqeww/lLnSrvSMsLsztSNJ69CI0Q6zAKkYbLXBjq4IpCVy
KkRISDKs7eYOYt27DrGsTZQ0Aai2qTvtocDoLmQS7h74JRpGASudcCBXV5ZwS7ZZokaF/+jBPju5mB1dvXI+u+FvFxdn7OWqQsPtqnzODo4Xr/
5qb+2rjniJYY98eb4Z4IvVwao9MX5v7LDgPj4Th3W7ksOam3KuA/L89Z886f3ovcMn4XO1CJZP1I3/c2v1k9+99upha+KT+eDD/Zf9ebW5OUOH
R9Pl/YuRjCTqfIfTztgtAAY1kSlYKITGws7k8IhGHSydnX7osJCvrmTRm9htxmfxKXtxenrlUXTx4M7wfJ34++Rsf/re48OyvxEdi+3X+fOXF7
eL8ALjo4t12tvX3k3ndBQa+kQvyI39eftqs0juTX+1LhZyFkVzme7HkXI6+zZAeZGDsRPxiNpBPqXpQdxywinlXDValC74FDvJ4dPwu385ife8
6A8//3jyefE3Jh6Rf2/w4Y9/ucqPht91r73z9HHH/zzdVKNvP5u941TcjmqzU1vs2TAIIsLAlRv8xV4QkoQsCBgYVqMdv6dF0PUhg3z77s91Nf
akPSvnRD0U+2CDfUT8DEwvAXfR1NK33akd2/zJY1Q7kIF2n4hCsHiKKuIYihKKkedgkbq2DQngLeRQwFUd8qLwRCqblRsQctDLV1+8PcsrpaSS
oR2MbEeYSwSfr40xlBK/hFWCMq2U7UBgCJMM25k7OmIep4ngtabgWArI99rF9QGUhCBymoHEM+KMomnvVDuXp3EUbQlsd9jkrc/SphlKh1FIFx
KVFNmhxF3rUQgGQD0XbIqbuAGPlxjw3fdpkvvqy/IPYLQ0LGhzqD5eD9ak4XAZAvxZgiXNA/h+5Co3Iwq7Ec2NQoBYlNpjqsCOzPUJi8EKhVzz
ftAPbJ8E6Xiq/f/nMQWJAsPNUGHnaREE97VG0raOMZxArQCMKuuoaYsoIAMP+axSoMV2Fk3PU2uT0C4UUJwANWPjdaakGuwxfA58mM8IobbLCd
QtxzZhFYxSCAenthvRCyjOvqaBfQcLpqXp7OE0O3pRQH6RMohK8ItdfAh/rqwy33cCsegjkq7lUiOElK4VCsLELzH4zQ4RvuXAZ47cZsBFyGq3
iTHteEVEExZjh0ipxnZwuSYyZ5PReDFRna8rg2e67gXXrogwnizP92339ufVq+IFa1fXzYq0zfnneaYdqOMEROT81aBDnK72SnV+e70s+cnTjf
GTdnly6Fx+5H/GTVI+m37Z/Ui268l2/iZDxcYpcrO0bdHhYbLRXpizQ7tZ75NPDt48udjP2Z9994Z/Y3G/LId7e/1ZweY+lE6yJQvndDB4iVaN
Fz7L/DA4xMvN9gjUNoIcwvUFuXu+SueX3n/z4+UGlf0F/Sftw5n+enHpeOejw42zn/zRJ9HieOM706yXROsXe/KLPeKaBVVjCEGoo6muBQY5lb
R0SdcNuNMKPzESajsB2TK1pK9rFg29cnevPtkB/+ut3jzGYzdcdasXJ/uDtmyQPD1Z5Q98ye15e1gBClLMXU81Qwdz1uWCOpCa0nQ88YwytqFN
ixcOdZs351O9mxBvuPPNN7vfn52T/cdS9UZFrUdOHA6EHs3n4oyqLBycVzRUVdOawMHUDcZVOIFPsf0ZHE9Iq/7MBQjoOt1gI5jbSMyWfrjYWH
tldBA33jC8fMsdHiix/c0qW0TJ9qbpXfmgu1k+ksXWcbM1Q6Ugvp3fZExis8NJYxmmHWFjZFqXBQRhP9ADDUENddnTnjf/1fPn9VthE+6++08f
3P5fjx7Hd37W4p3D806Ok0u7w4BcfzY//0yqdbP1JAc2LoRQAWAgcRJMS8h9QEXw/cLR2PVcTZFuZQ2XxZQ9Zu+0cct1zBtZJcs4mwqSN+Uqv2
aKJLvmZVBuJ4PT7XbgymvJq3z3PJRNCdnvmtADAGocrxWIsEY6NdRMVXdiWEP5IolTFjSNQ5NMj+vRLTwvGApfrVx54NcANYOZYWBqTynBTXX+
+MJ45cb4+tZEy5dKIuaTGtTQzTpHRRoRBGDFaoFoJexzoQ7qB0cUkAW8ga4BnFCYpYY+yv2yRKF/pQKuH5uopzIUp8v0/EqJiXntsYBOW6cYuS
N8xVt4k+FEsXa3/GkSsRukeuQuf9qiyTRxo9HiROwcnK3GjV4nNWGhBz/GzaL7n6F5+WQ03RH7s0F5vKg6Vh6dOTWuPdEc5DHP8rksxnln0ABn
0wWn3wx3Orx4dLkN5aX875h7pYhPVn3b9aGa8sAZJZNYUTu5i0hQ/Y7GsDYtL61/HlYrA2KM6pa4tKkVGBngPHvUX0tHVLwtw9xPmq7zSr86cv
yKFrFiThByOe8VY53E/glJjT89qKvcaZv7tHPZefP8s+4P/vR76yR3vtFuXXnk1rfeuyvefXl10iN/Jk5/x7u2CNDOwdpn+1uQpwVyU9H0N6bj
nWZe74zuxM3poIe8cZy7/pzMemSzZLvtVpS0O4eFAyTt7DN1wzQ3CeDypfC6HhYX4QN8BZizrUXgjA/K1m17YeW8COeT3Ul5vBNWM4Zx7BXjat
ULGtQivTysonJhCqGHk1w7m6RMUBVlw1kZrBlRs9ft2YHzkGYvf2Kik/oXn/351eOc/em6urr3+tuNmHXAhnuxrIYN72twE6Da/cscbbVnboec
9JmflPdOj67Wb+Vyk+e7IOPb14t6vbVktE/I4/5ufnkw/ES+uN+7KC7cUn/99JfDKx982uxf5LOkVK8RXUdN4skMilifFq08X2xVqzLuT9Ejc2
USTtPqUL24/PZn9ePFXaBnBApj961KxhC146FVQ42E+idYRWJhT0tEtPXCCjc4FrSJ/SVFxLaWBQUs0RdppEvTjnzhizlADjCFGtAZjoA3asXt
jGDMZU7XUGNHugrXJPfC3MvYUZoV0+Ys2dVuvruE5UVVzoRqYo2+mKOdL6bDqNfH+VqzzCy9c79s+7LfpHEaH14+u3LtIu4gNxNF28ZXbiUcPw
LvsxzkbHDRM5HaKfSESg/3GMeo1UlUNmTdruIB8qb84jwOTFcSf8bAyopQlMd74KSSal1endF8XkY9OSk9Z+dcOrjy14FXm2Uv66bdPq/yqh5U
/cBk/dNPpcbjHT1sVufLR5ArQaMBESiwKQijw3WrQi2FBO/hAkO59eqLDurg+XnTZdN9nWk9DNLzm+nGp+WG57Xy8OPnlw/0zSYcrtvXDx6jnf
Evx+Vpr3rt3Vq0/nrgrB0NCqEYsKZIApUuEnc9RU7spHU32Aocsqaxd5qpvJyD8LSgFkMMLmkQyKGEwt7Ipk+cvGuI6KLVoaZxQ1IIRVeatmVu
lsjA1D0CPAGVzQ7PG1RugJME0Em7HHtgQAk2XYFinNl5hNTvHBIDXrLUsW9JG8Yjz29sAwCFmwQhO7AvAKBmrWnAVPe80oPqUalW0oRo+6QcKM
evKYNLclyufADmliLf9lHFdZB2knBWyRpsLsRcx1msFfdqzkDNMRCf4ADVnTBwPUAkLsCdClyhmE8RC4keNVCZVhTkzCtJGGEg7ii0BqduK6ix
GBNhOso9rZRPQ9tLqxCOpwH0GrhcQa3zb0lUeUVlOHLDWBsd+bY/NBg+oUJHwO8BDmLgjVadBwCLG/CznZ01KAr4cTEDmQtH0pu1HfVzUAy3oY
pS37UX3GlRCa0FCAUOKgpm2OFsa124jmzTVozxvPFjL9IakKhqBvWoab2kaTWodANiw8LAa0yjeYM5uA5sWmmbEmsfEo9Qh9CY6Ua3AiihI1Io
rW0rGs8BTrdHOjEKytYO4IPkbAjODVyWwa5u18rFOBNA6E6Q6YXkRZxVZRSxtm1964EUY12DHOaIEGtTapx2jlb4i/FKmGBuOrclBHfETh6Ou5
i4jdMS0aLQQYMo6BLZ7xJOuQkqD+fC7jWHIGBhUbF20Rt4I48vmlkIRT4C+0zTC/dU0kpzlXAtc7+TvFYktcdxHMw8O8WdSeyJjgqIEbh78KOw
Y8dc4i+2vGD4j9016kHBdV0wb16E3AKzxqBa1E1YI4OCSHCW29HR41HiUL+cDtzefNdkF6CjD+1M5yavriebO7KXbh1dteP+vmS/MtveEBnCIW
aDUDCwco1EsAasBponvt8GYFiMDLHdSm5HBwUiC+XifSeueyPPpG1z6pGNiJdwt+Uq6PzIdyGr2rDQTEY+/rL9tRphKtfjceOIaNQOWqXmXZR4
Ds90nhsfiWhRLQM+jqTM8iCFQkZqiBVmnEZpzuxBP+FhcN4d6wqJ3RIjzj3mrASEJABwPTSmiagbFqrJbG8gxTWULaNyYlsJEQGLuoJQFF7ceu
2mBuj0GYIfL+x5F4jVUsAVyci1e/bdRgh7sAdhKyuNoljYQ8OeGzVy7adbLEFNT1VAk5QvPbfu5uM2R+DdWAv+O+B2qCPUYh2TukwB1dMQwoVL
ZSov6EG4OG0YOcQOYF9rgF7mrbmmXDtCxWB+PQMFMLC9mUJaO01LAlYGaCCkD+5YKRq1AXLAQXEq4qBdLfEbFTjDWFdQGKgz6PHSGRqUjWSjGY
7AnSVI+5I60hDPwYAV006t5mEV6f7KNetao3ixsGbXtizxHW2Zk7SMNYGJujUsToMCBF6Gs/55QLoASI+GhjuBY/fmoJZgbAfGkjCxG3YoqTjp
Qgwc7BliZw5LqD0maxEvYcnpJk2hRPKGQuKCqU2xcbW3FnHo0JLTbNDFjmcPyQWAfKhJenpMO7ruKahaYDkgzx2i2BBJJmyPhMAELfIwgl9nO1
9xKIeeAtBwxLqQOsAKET8QqCP20JPARMEyMC/WmlLsu9hehMMk11XlsErT/AOmj9DB/sW9Bmr0WXCeqvLinGVysl1uemL9eD5MvWZy7W6eeeKd
8aTX3LoK9becDju+Glw9Pbg1b87fH8W9ZznZ608P4wWNz19lACyly9aZN673ZmEtAD7moxab4eDK6Gzz5M2vjn/vcfT+qmY98vDQ/2jebDYtjh
Li+E0h6v20NmtFm1bg10E1K+LzcpBUvW62hZjjRBGCq69rPz6dnBWvRnWMsqINc1M65f6Ny71l+tI8rS6dpW/VHGOxOug/bBd+JlhDBXYkcmuJ
WpfQWWSPSS6ma7GG2zLmhUgkULiJGF5vbQXLJ5+/JIe0oJvf/kef/PH/9OxDf/PXJyfbd14JMSy+cWvzJpWfO7PJKKrQRSYP+hfKnUzvv3gTD7
IhWzmmrWQV8x7a3XtVHrnRauyt3F66nLTF1kGGzluOgqKaLBauQZHpFBgcAYLmGsXAXTlKG2qbv1edVyECdV89RZvvfRuj1dZoVZp8Jrb86bX2
5b333vD7f3j13evusbfj1d8bvHFiXCp8qa8I5LPAYC/BjHv2oKh9sKo944GJlnCVrWN4aGw7X80z27cauUS7OtUG6NNgpZGDy8A1sCImAIoI3b
jzfPhwwy1FSuRTqB2gAcJhGljWtjpGyu06EKQwdBSgnRNALWLE9uZg4GrdnsHCizqQDLBwlAydYhiWeH0tHYVOznwuRmbRC4oySEJX1Nbrt3Zn
bwFGPzSa+xghaVvMEZeB5eyQhGQLaAQF1w5/j2jgwv92v9hhZl+HRAi8lkF8SIdQsx1ixMhZMrg0ipPwC/31S7MyTeGVjdXfpu48ZkDv4CfDIt
BUJkpw+/Kx8ZTEAdhrqoMQYfCmToJozFECTIMC+7aGCww8KGknNRS0MGiaBWYTh/uggmwcBLXL+9MnjckXoTpNNd7Bq5NwvX/OvOuP2BO1sepu
fZN32mURHWebq1l6dD/Y6uHd+PK62Vwej7xq96Z89t60tzr8VDx828yqd/+Bg+zxsSCd7c/q8PFD78YG30xuNrP+7Ml22u3fQR/dLtLlzi/r37
wl1yTMDtL9av757s7t3lca83YAAL89fPn6LGp+MBnQTy7+/tGbZPPvrQr62fzEK+S2WJH1V1J2n16jVSKbS2Lmr/batMQvXLdde92yO2HhyNvz
y7w8e/4uJx9ejvMz8epJ/nYS1Sf+46oLqrNBld3FuL2pVnLZLPOLLXQ0vfedXAad27nAaE7W4C3HAZDPjXbB+IRVECkwjiyGCtoAmLrEN7oOvC
4LkB9nkzLaAoSTo6WpzH4dtrZBtz51S1/Kcty2ux4xi/j4MpNPx0TUXXOWb2yh89PkQgFizzfy+hrR/Std2c5DjasoyOrxjfDs5gk+2vPIev7h
dOc/L6732hdHamluzrLw1e615hk7Xwfr6afOPHn7bHT7DxZfdr/rpHv38aT/+L/4+vJ/6f6D5MlvvVn+d+3f1i//sfrWU/XPU/HimSf75Yvh3s
Fmfyv65BOg7KjlrB0n4lT3SBtzdaAyAdDa6/Ccwso4HZOd52FQU1IUX/p5ZtEHp7Bz0aGi/6h3PFkNav3yWf+DLuu5h+b1NOh/diO/e5k2JwP5
+Ln/qw8AS1WoUk+eg9jyVDoBg1rRuk3gNDj0sDP1XJ1xbbLaDYLcdMKPcqniJUtbF7Qv9ZlqO9AniRH4ENM5cKuN0LLykH3D0yxIeI5oWpANhd
3ECQmCeuxq9sWpaPgAhpQEPLKMDbVsXcWAYtwNxLGK1h4hvYgq3/FN53WA5QzY2BOFMsqAxjuMVVVQMs8O2VjZmaLUMN/BieO4dn8CZC8snjTa
UwS59qEl76CgNQ4RQ+xzllDbmsh2K2SgpvDlEnfMtnDRHIVQUJjGXNkGPQ4zyPc87oI5Ma6yrp/b/eDwLxGAMuTJBCAggXVw7Wl+p/JdVDRsSX
w6GpFiQwaspVKJKMqIN6aAEAFQtUgqKC7a0U3WrgEPY7/VHYarawIwBKCY2KQRceOadBKcGfUwF3ZuPDW1YLB+DfGA6P2s73sJawTrqcZboSr1
ibPKETey8E0LNoHUnXEqAnbUnp6yvTJ0CI5UKqUlVMCK2UcHTVwA8ROodICULdhJxwPmAUbS4FxztaxCCqstizkOoHLjMKSm77U91Mp4Vc/Khh
L0RT+lJm+9ilcXp2FSMLqcLKFqms1u/MjMewdswWrGw/7CS/JGGjMoK6p3HXprVYcbfG8zzr+i1ws5lbZXw3FwI8zwkrlqeVacUPGGjq5VGcIz
7fbaEKJifRhVe8GpjHnlfVWtzG9lph5yyII2bxqCSgpXxUF/mQEGBZ7rUmKioFEIS7JhWrUjHElLyZNk63P8uhb3BxfZRTxyXzftfihlgjZYTg
OxY5LADchaTl2GIgieOl7SQOtd+1qka09WvbNXLx69Hm5mcvPiN5PC6wZXi8v/SjzeubPx4qLWg/4y89M33q6PQkprlBaVwqtx5IyILtYNxi7y
R67v0FlYOmwpV/WWOgvaNDiGylOdv9j92Hvee3LrBx/9ZgXgcvKzaqP3auN+6jn1bSf9PUUAGHVnG5gYI3zN7XgziFqWByWYDFeDqgH45j2Qfd
f3RjNpsvAhWnnpzsa2L5cXZk2Xq8knP9qrf+WxTl3U6W1nu73+o/7/c+eP908aRQBDWwgMFyNQTwTWlDSNKHLbFcQQWVMfwqYLa7NwU9Z1hbrk
zFW4Ve4ipXGwHkYx4JrOSi6CkMaJJheTdsl2LtBVvsJnP2vChnKhoWjpMvitRqzpaatbtosCt0GXnNGgnBMyY1HppRd9OfSrmBWUQE5oqlq43g
D+OhlyvTEZqLi9XTAZ8DUsHu71VmgPm+WLCVxh5PenY9D7EfNUQ4dzOYwGYbTVdae9OS1Jdd6wRbgbD94biFwY7hLEIGw85EgXKAe4gbAA7JRt
NWObMEpTu7adOHHQlz0/K30jOUpxwEZVerEalYO69CC3ozTEthcHcJPv29NOEmO/6zdlysiiO3DJxlvn/fuvbz/bn81AGtX23o7OaH/fCde9Lt
RNVOsombz96MvOl++om/rSSWWJhqQSSzZriGqnO3YM0LaTuGzRZ5dz3a4WzAPiP6towJoX7WQYiz6bFkndrUiy3rw2K9fpRkCmId0ZOH3RZRwU
IFuzk3uTS6uL4dLj4Jn/8uUw/Tvx0eM/1csTtLzN7uLZDXX8el/8YbytzhY/1z+aLm50/Eze1XfSb7y49S9+9la2c/ZrIAZn86tjUrWhuGgfk+
umwLfOKqkWl6Y8ss1VY5M4/TqarGLldBlICXJ7QG2KaakqE8ENiwHgFA+6DqM6WKKmbPu1f8WQpbOOXz8/WxcJRUs3NnXEZ6m/kcXETNBEbjb9
RuSKNLth2sWLTO5W7WzO3LkaCpMVukPL6GS7J0uW8fa1XkbKVVoAi9o9E6wTJpTKHkvowB0i8OLajjACepWYa/hlHSt7pKR0KLN8gNtkn46KGC
cFvbsUeakujq5kQZ59L33tuUu/TZDZPGl3/57ozPbzJOGnWrhpi/Ns7e6G2l/sV0Ndc/NBRE+SN+OZW7s7oy87v0bIZJBrHLVuAgpLPZA6Y9s7
YGPsfh4OHxQpwCL78AzZ44egJvZlIGC33aSE4LNAMY3iHVQh5WtTSfDUfs3BCbvA7nYUuo8bM4U/H9VF4Vl7QmSferKJSRdLZNvv+KMMQCPggz
irvevd0rPjJvlcdhtTU6Wr9SxcS93U2aDwjtfjo374cvUzXnX6aCxaQ3xYXKwdUElAB5B/+IvBXQF3GVhWAXsB5R00H2oIf9167fWrIhvfitLS
vZNsJd3+LEp76WCuxvu46iDFk+VS1OGkVy06LuOGdP25CEfU5cFVxHt1XdEy6O+uXFsjnUozWGuhNHMlzaSoGoMYI/D1VAlwVqRxwSgJ4gvpxk
KZGDgDfqPv2ggBT0g4pvA3YLqQQJ7gEYMK7xldgJMjFaaGewm4Xok07zKAbxSgAKw/o8gBA4WhVgVC2nnf3LUjPQx4LKRpw1p7ANgBPc9lUk3q
dRa8uLz78nxz9MxMqivRetCOcnF6+K0Pxxu9jVHv48HsVR42/7CT054z6auNjRa5mT9shWuiOQtXF2Qsyfr0svRErfa9ZZmeyqJJ7JO5qFJlgw
P7KCOQSgPfL6QovMjwK/MyNzHcxlpWQK125LZnFBSk0OQxGGNPK1AcfyVCsLd2NxEyjd+ZcQac5EGoNubL9icX8HvavKodOwCdgFG2+w9grSyq
ALW61LXPN4mhpEEEIkXosOVVU7JKhVQQO33InjMFMfOBIcpAGQzZ09m2aV8cveEQ4uB8HZRz2sJ3urVnEirhmkE3Esb8JdwbJm3rdrgNAWiL33
Q0oUGil7rgYQUkYo+6Yj8kfersDnTXNVrKtiGN3FmrenK2xFeglO1e+tbzrR8WF+TguMZJr2216+2mxKVx1tXTOO7a8Emm+XFz0L+2028u907f
5nwTb0R8/1Rcebx/dKXg5NEY/8b/eeDJ7frx+sx83nsqVBJSQDSPd7HNdHt8ixm9hgpqu+x5wNtS23HyrSS4ZWaGeu+XWRpf0HzoCMjfqi0We/
Omi5ZRn0T7mZ1fY+Jbjhv25CNK8j4sezkSeRdropft2TN39cRZf2Kup4eoXP4mo7xNr6buuj+dp9UcfgBWjFM7iAhTxwCeG9MInkGQO1q3WUMM
ogF1G9yhGCmTh2tsJnyuZ+j/o+y9mi3JsvOw7TJ3+uPP9eWruqt9T/dYDIxIgIQIgqIQIilRIYVeFFJQetMjHxD4A5ReFCGGIiSFGIIYNAIF0Q
AgXM8A0z2u7XSXd9ffe3z63FZr1z+YmYfq7jr3nszca31m515rnV//b2azNvsxLn8md+dRb335V26P9slX853lq7dxmH42mH/r7VlVDfclqTZU
13FQ++fpzttbb4XH2bvBo3Q6Upc2FgeDcPfe6Gvj048Ucr2uqNQKggD7nm1z155xwBHvsdrKCEEWkz7COgcLBzLdO5Vv3b7et+lQPXw97/AiWz
2Yt1ptNYP24F55MNyMCStpNuPLu+n11WDe2dE4DrHMTAP5BKpdrzEC/Q3slQB++cr3eRtEC6/zOh/15Vn37d8ckZH26LPvtur84+jwj6sz8fxt
gz8dTB5sZbY/7r0nbz7cRd+sr11u1a0ZbAEwWULqoQIlT5s5pFibYZz7Pjhbt/XWw25sWQ/A2TezUPfYs9Za8mRf6BNfTfmwm3dHxo+/Hs/H4d
PsgvYHP1m/fvWxmlzeD+EagdTcjKIm1KjhYPDAAYo1IyGYA+MrAgpRaQwGBpNZS0VqDaZgplhPsNkmFPkckSAmRZ9ZoYUsbNMDasTlBliFF7wo
cjoEQnplZy+Xw/NimoXLaft0dU89/6CUuFouZ++orTfrbfHdk7g71l3QynTjJ6zyYxk2vTsj3NR7ZNajF0EvOolWU9J54ppwLxhkcNK/l72RD/
uTpscfAP7GlT8wV+pNVA5zmedbGQZXev98q/p2kGTjxYAAqSXKuvICu8GRm4KFfAGJ4WZ6o8rziGuvrhV4XDC2sgMbQ1zVJTGpJ0L4jPWQDGWb
aoZRpAPJpWJKJF5HWmw4AuSgzLj3IB6WGIUS/uyoqBKNPPglIWGsbUvXQQ1bWnrpGKwMuFRgCxYCiHCsMXjmGIwN5CoJsetY0kE+Y9DdhHa4WL
hpHxTUn2saCjxjlRRAGsaAVxAkCLzG97XgZmK44LVlSVfIqoPvJIDG1kQ6qkVAIy/JfOKn1RpwM8Gmb83YbZqhwJ5eVSum9rfS78v5/5b7ny++
q7LNrV1t589G97/xwVPy3s5ryQ+6O7Ef0v7VEfh/1xjTi1FuuheGlniikM+pavQmUsCziICSn0kfAUUSGVAAMXBQPtg2z+FqOc/KjMQvzJqa54
0YjHovLgbHoGzXFzw8q8/3Li/KATwPv93obBZ+TuqJKR/3DsmpWhlvc1We1D98zujseNTcbKsv/2QAIehsLHYHDZtgBW6HIFgav9ZGW5Qa3VWm
RXXDNoyAz/Uf/b2n8R98/c0fBI/aNmrPw90/mnpHv9A//Olyffk0NufSmMtHs3Fu0rYr+7dV1bpm7rBgAteVh3gELqmzWjOQJ7byO9lIMPob3i
Fk3USwduIaiwAoN+ATK2Gz84AbXlWFlh4BfYCLbo190uGgast1X8nQFWQEMpFcgQppYoZZmSSs13lVVXWxjEdVVxpPp/115ystey0qgBTd9iog
rwnawLY+AgK1mtaJ8FpaIOVDaAPJlhPWblVoNQlWLegso2vPP+qP2wjVc1mVK2QKqlS0IBGzskOWDJAg1nebWF4oqARvLjBSjetTK7nBS+vnNT
JBKb0kxls+Szx3PTm3yqcR4jnoVG4JNq32uGNs4KRWKaDxDoKYoOUE9EDrMWFBWXZSw4W7fhNNjtsSgMBrvbhGPEFFaQjvIp/EthlKbxUnOWs6
FWLtCglq1+l6ieGOe+71j5sbQzuQsAHuR1bjzvcEfKMnmceYbrwEmRBZrinGuHFtXl0Xa4CJci2NdocMrGG4Va6lpsIMBzaDpXE9anHbSM8Vwi
lAzRjorVWQZZnyCs/XzgabopV87ndFn5SCQiaLrEu7oGHUb2nUmHrVvZyqK0IjNXKdONxLWtCVWoAScf2WAQcMqET3CtknLQefcc4W063PNs0y
B5uf5vrp9O33Vm8tLqthNKNn+/qzFz87Z+LoL8d/9GsBXny8rbFhXuuOqlNIBFvDBULagXy3YPSZGFDRlJu6qSIwOb3INSaxIHSFxa2X17z13B
mvlrSs7DTQdk+25dLWxG6Ccw+VcgarBpoCHIIENQQ2u91E/UGcheBEvNbItIFA1lNqyqrbwSZg7IWi11pvPVrPpjLI6cUAXGUQITKRwXicPXPT
4laahPO9WnVh55UKhB4isHaWd40AnlcQgWHLghKpgOW1DJGBT+iRYibC3kC6vqys8VvbqxAGx0+YRTZCsIwBdbuZNjUe/I9rkJIQgz9vvwgQuS
EPatcupaFGvKwhYBbMNQ5aZKUbjUexbgzqhIS1M8pGKYCPa+7IJZXSqwtQ9ZDh8BW+aC1cI9inuAhFmBMV2WWie/LI19fGHkOz7mQaVZePNi+q
sRZnzeGNFUD2vWtbZ8kbvTmxt05uFXuXCpVif+uP3u3zefw0/Tza3v7iwVvX29fRL709HeLCe36lluPP3z01UVP8STssXQu1reDTgwFdJDN2P0
0Hj46u9cU1+u5rnOrz+myCmvhwAsFtq6/yk3rWaLyqV8/zyaynT753fvrGcvwX//0Hv4M/uPvOlT+bD/YGzz+5ffLV+adeoK8uP5vP54G/wKf3
Njtn18PiD07tTrH9wa8++0fh02tv/crvoejtjP30Pyke6B8sruevqEIqSYkkXW3AgDG7EYxYrwj0AkRTOFwwEmO/2kYdKdpIhvVJ01QeLdhmbg
fF2NeH64Cj+GxS3WddOrx1Pw2GOrr4msnp0XrYjNc6/gW9zlKaIvalPA3t+kFdYD14xQZi/EX0IBfnUe9g+f707z28c/k3228rNy3POtYVdW3I
WgA2eH4tmq4JTVAZw0Tt1QBZNsDu7FVZ1yW47nawdedKs/fkVJqtednInx1q81WeQLqm0fWDvxX2FxfLG2+N1TPVQBD5HNKGhhnErI6QcpOaWu
Lm27l8N0aVtugAqGkoo06nq9XR+YXXqkRIFXaQaYokfoc9N+TFs8w5oA2AMygILZRiAHSuyTxxmybc7xRogg0kbwiX3mnWxr3Wh0jkukTM1RS5
p22AZNbwYS+lbl6mtzYMLkHqWkVcpFV3ULMIUqUV2jtnT/2dciUqsHLh2pvX0VA/fniTRGdJfRp++ZCv1Kl/eDU5jabz1zp+pNwsVLjPQGoMVo
sJiP62ZQYghTZ+B6oOEdEkkOUxQA2YM1IHnrsPr4UshIThqUE4MrRyI6gaEA4SgAYT05pKlWIBvxW0tTGY+c7evWzVUMsYMQHrl1NdLkVBTAB2
z4t6ktN51fpX+/fq9YMrIB4vMIUAGdzbCmlWkb2tyypbymX/ZHCn/VZX72wXj1sibXtS5buypzN8kQ/TU2/Ta4OJl581yts9GB1YfuSPimDxau
Uvn14e3RuezoDddvcrevTW1UMU0eGne+1HxiajL46W6sc7D57/+xs3r672fvu3bv1dM5+QWrNrXjqNf7L++LL3sFeu7fTc23gxRyjIkp7QPj/z
UnJW4YIcVTrHAX+iTgvv6f7RyYO7Y7s+7A7GCIUjszyd7z/dHrI9m5+Wq0uVlK83uE7C0SP5ULSz6YPZbDTpF5tZ1kNLBNZ1vtBZGLZbCcYXyL
9V+ub0SniSsLdYsnnd7H9UvVJcn19sHze3b7LXalDx8YunP00n0+9fF4+Hm2X1HxwqALKAuWNvNAIhAx4PJK0CCdqB4jU571pBKLWudBkJGYCY
nu6/PInERNYEVR5dHrKU2h4blCbbLIH+BgM22zkeF9NDUm2ZUly7WQAhmEhmkrfzbHliEy4jneY4aqrA+Ammx9ur8ebWkcjHy6bduhq5GW21T5
q04fiisftBjcXAXHrzS9ZPwnD0zJT9wj/GLUfrO4vm+EpUbNY6rU1D03vBgce683tNR2alv4L47d8XBlZdP6T9/aa+ujKXw0GlLxtZ+SFLZr2q
inh5KnHjX+wsucLN4aVP637xLA72Lo726+N+dXNU/ZjI/13iZ+u7kJop7rr4nJy9/9VP2tF4EtvL29tlz0/t1W3pCeUZxk1F7Qr0m+9mBwEcda
jCNC7ANNK0X2vwsO5UDAnaEHVYRYEFWn6uSV71zctXWEg38ITXZyDyQ4ZK12gLBW2fCQ7y14ZEzRmrswgMTW/ln/PQ9Ndk+lx1KBCkiwuu/J6q
FK/P2eGNyZU/qv6gOfvom394/yff/cUb99Y/fPVu95OgGU1Ov49ef31v9jVY7y8K9Ouf8GVnRcTTc30s2+XgfL3s94OyLEANVp7y/CpHgR+IAT
DjytBp5evFGxVejK7Mp59fL7bnJPCeR6K8xtWhXR/jEsDueG+/DrPRrVX9+uykfwNkmnk5hjH3PY4CkLiALi9bD4LJUnWsWhCrsWDMehgkNimv
1WQdb9W90/GSF10cHIPmm8TkLFmchprmapMMhWWT6QztiYruKI4Ncm8VPFl7MVG6Udqv/MC6jvDgi3kSgDpzZw1x7JNCl+CBdUkXgVj34BtIsT
nhGcWif/5Qz0jqeX3flKl49UULrit+dLOanC36zenftrPlnemtL/6znTc+D/WvBt/f/90/I//Dv1bjO781P2te4cf/77/v+f1s5G1unT/L4vP/
vGeH2zeDx9+5YH8e9b9x9U/e+T2V/nf/+q3r+18r5OGgPPxsc1D/zQ/m323quV9WAWKpm6G4la2tx/zLoDmj4B/P8gpfZqV+yAdpxX/51eQ1r4
iiE+/Sv2h5YMBEr0fnUdeC3rwWlfO9F2c6u5mB9DPywDtIzqv1liJeBffeVsSARAKPD/8AoE79QMmkam0Uumm/SIO1dcMj/MvP4RGH6LJbXJj3
2GDN8ZdquhWCXuvK+C1fnU4DPatWe1WSL9QzcldWbs/ZIgkCO5KsI4ESlLu3kb5hFNeY6rYTqtN+3QHqh88/+rEt+c2Knx9mqXwr3to91beldd
t3D9mr5MNoP3r68BMlTm7z2eufjO90Cw2SLzBWSMJFooxjUk+6XaicYFrpntqUtakLuBlmSdxdagsYqcAk+n0RueoyxgIN2hHVURgsgqTN62Wz
ssMSXLiJFSkIKwPKdAvxF4IP8tq0AUMHRkkGeOP7PSsFZpTGVbDWeMEP8nO21x9fu1PGl/kE3+3l/nqYs16yCHvtYHlxP+WYZHjZf7E/kfWXze
v2c+pFXizXPgDD7rQPLrNX2YlPtiItLut8U16Udt70mnPRmrbtcemBt6oLP5O49CJbYU/nwo8DH2H3+qghC7CKtcRqDU9bBfFS4iz3RiB9Pc6I
O+XErBXWaM48owiFyyeuiAiDm1I2cG24wF3C3xq3N4rhy6QGv0SF1IE0Iu9JY1+eZWyRJzz3lhaeJPO7tK77XZi7/gIZDjCBays70nAwIVqDI/
KoayfOZKllQ21jbUzBGxmwQsAH2pcRqPzWneTDwkgEzxxMqJRZ71zgwSLcIpoHge+FoA4iQcBSgZfGIOqZQhSuAQFIgis0LGjcoVEGQcZAfwRJ
GPgRaDFmFfaERD4OEAL3m2hYc1dpojaY4JjKGrABd9zTcDF1xXGcUJL1K10D+NagQ4wMiS9FwF6eoBYNcRtqlKMGMwRKKnD9QxBxozZrQGkhDI
QMh+toSYE6jgxvXUsmD7eFgmcFNwsPtsPIiq5ttF9ad1wZdeCK50jpQFXIgDWyxscx06D3PD8D+0JrVmBJKms7C8iZtixbpX4f44ltXafvOIxd
EhhwiGKEic/NUtIKjS5bEFJysQT/0mgpO04l1wC+nvb9zkauxbfwUa1rVxBnVSDB/VAQnQpEGzjCGp5UwXZNSNq2CbHHVMesnwmZS2f5rVA8Cy
xEm1Rp1IAJkoj6FFHr4gekbOVmOGH4v6d8eGog7MB94ca9Qwm56w2NG+1R572MNK6yWXjahsqNaQkobyz12liZhjNZwTMCp6+omx4RR0HrhULH
CtMmojwMQIom4OcSoJDW0W0bs42ONE6vYi3inWI0gV8sS5GMl3EGdj/KL90xOnTEk3hjDr8sddmERxdFudpbTe4+W+vRo2xW3I7U+Hh9HB32f+
WrRzvjePuVv3zto95do99YbrVlr0Fv1T+dXumCq+JyYRbbH1WvyrQ9e+U4XtlCP5Pv/XhsZ8nxKb4xu2gGN433CH8PL/PJ50/v3R51Rw9m0bXy
0lS72EMsGF/xhtqsTqa9d594c2WiTABNgXtweQTPx80wkJ7UFWbanbNlloNLNdqVrqpWIeLKUHHHOshxIbirJ9eu3z929d8BQUBiyOjGjYIVFP
ys8SmvTK5EFdZtFYa07WQIqecZyM4Ou+ZPMVBDrWnYesoNoGB+idZalRGYpTjEney8wBW8MSrg85S9NMqNNRE4odkfnpT2W/u5tte/RdNnR7NR
vWATzGdMnw9u738+uWseHl9+PNPXTodgYQ5mqL7sPV7utrfS8XiUfdk/ftJdv/WL10953P9nTzZ+Ov2dmqZPmL3zyeDNXu/MvfzBrZuf4r6ZtR
zIJghctzgbFG0XSf+08cFsebwBfAGgfHJiRWrhJwJiZBqZtRku4vDiig2Ryeb11aGc7nyb2IM82o3r6EO1qV0DLMg8yEUNj7YT8BVIRyBaiNdp
TtwUXW1T4rYj8OpiVMMTH7d31PX09tnWuLtZnQ0/WVxDN09llMlNdBye8DdO8+RFsToiFRcxAIbGYjwIdFDgCKVtSVoT8L5LMOBHV+fgWc2WSg
nm3reYtqtWNjZ4ne3l+X6vNIO6JtKvxLpre5kfRP3wxmBJj3JNomuV7JQ9af0uIKEXe7lXXax6ydv7a3hcH8NK39r7v1jEiqS9dXpj6PsXVZQv
I3uerga4H/jruo8+2542GT0PePazBe0H5jws6jZqRqucwnKscn48GewDmY5uvELUxmzHi759Jk7n68fnAerr04O4uEpoOwK0ud7oNlrLcUn31o
uuf2Tlte2tuvL3ojkaH7P+7Sfjs2u+nrJ3NDKLkRot9y/PE14Pu40p8v3rXboxVy501q1z5HZ5Od1uhMqPjkU1s9Wl4fngK/rLWzeu2qfv/yn9
xojtph/faevuifqw9+LgzhEpv3XF8//qlzenM+9kRkW/D9zB3ftfRDtAcPhThNS9OMyR8gHZLQf9T5xUyayMu05ECqVxAPY6NSKVjieBAog7Ug
kWSHmCGxA2TeAXwK/atylkKtAtBUdeuzm2lBY9Kg2sKXVV3VQmjIG9p6CEtHW9oW0rx6MzQQabhFOMXAc3V/thO1cYI0IegPVeyoqmSI1Vo9XF
J/V3D959C/3kzX/l/9It/nr6051KmEv04eRnvfDBuL6THcTf/ODVIfDFYlLZcaV8V41AbLx2g4ypFMh3bWhdOwzagNZjEwTiI4oEXCtQWq0NMR
7lAtd+3FNgNmI3vaUF+qPg3JsMYj4wHnGdOHwZAiT9nP0xFIpT7iMTIwfiCLjdDWYC0+mp0FINcEZ6XeLnSqnGVWR1ocZNQKmxq9q7o/rG28AN
uxcPshxjBSxn/KY9LHLUx/nBqMlTkAiWqPcebcmQ15dDX2ydbwh7reDLI7R1I/2NV1+v6t3+V7v5UJjsXmvNBa2EPKfNCVtWzaMP2g9++dObH/
72n/+O+YOdX8bzjyP2+h/OP7n/4FF3fWOGP+/nQUPhxKyE6IJ5OKgj35UxUMQ3ns7mpptMgZM4N1sXIa096h+0rJ7AKlQ5FsHQx7N7e2++feWV
7bZ3M73o8tvnczppf5F3zw8Xv0q7SZws37hXP339x4//Yj//6xeffjK8e0v+w2/+u3+WjnB355P780GbLt798rO2L94YLqZsFsm4NE1cthuuR0
1deHGod9PNjBJsgmULQoJ0QVMZKxPZsE7jGe8/5E/9sddly8UVe//J1epKSfL/77PBR320+Sd/zo7mbdiffv133vg3f+e/+oWv/o0G8UQ6QGPX
TsLX7lCAB/rMbViLjoBDAzvAOIrm3ioeUqFLZtfTFwYthwflwdW2QtVJ/cnHH/6L2Xd2dwS5+MH/88p7Z/NCyCcL2T4QJD5L61u3HsWcrkHOBJ
uH7OmvjDbfeCG/07vlL/uPvt47ujj94/s/1Hvy/lH/v8jr8vPjYjEZEH9zcWa63Sz6VAzKYnjoX52NUjV87YyX72zdOnrXa3YO5/0ZeMFWu01g
oroOJBwjuXEzDRtw6h61nptKmPGo7WHNG+ELsg6X4/RRv14EJpgO87N29kpx8f7l4t1hdK3DD0ldf7r5NGjx6/refW9s/KP3P2sf/Yf/9i//x3
H1y/Qf/8/tNybv/PZ3/pffn0y+Yr/wo4//YtZ8c/Bf/+G/v/bGjYO/G1z7O2fvKF9gHTXdGgQbyXPpk3BIa0Vxh0BQutmUcE0yIAy8tBda16nb
tIGqKw/yq8vBY5NpXLuZgYyXoBhBxgdSIUxDgjS4bxV0uotls2I41eUC+Tq8EtaFazoabbrOoICl5TpgoLWU7etotn7l6mQbt6GQ3O32Bc3M3g
y6Bo3orF9vcMLCWjxIZ5wGi3xGV12b9lho3Z41J8gakN02YuC/AgySD36JzzReotpXqMSdhy8/OlqeB5pfmYvPD3dpumMuXwnLy34fBHT3eUI+
Rlfm8c7fOolXz6Qci7+oUTwLqIeXY8HiPC1Tq9oRXw/QnIgvpBmcN4ePdw5ElCN9QcKgckU8gPgIkNuVVAC1W80pSOEOgzSwfqOrIozgcpFtgT
IVWDk/xSqaxSrT1GYGV775mnraDjcmu9uhcuo/5dm73xWDJ37x+dODiwU/TMNwsxj4PMwX94KRN/NAti0AWxn4iDfPcWzjql2XFXsxPH1Dg1UG
UQdyzc1jxUAQlDU0dF0EAYWN4rUOQrAWStSqs23ajspo6cRvC86utc1gRat6i67B/INeHEJa+0vsx3garj36yAR5qH0xuAR/OLvYPr5YB/TK6o
XYjXP4r6XUxYyBsLlJRaM64l8cxppC5Hvw3aoD0SngQYWicY02uXZ5jBo3hJoAfTJQpt0qmDfF7ngwqz6Ry5PXD+dPhgH85DLbXeJGjX11It7q
p2fx4WF8+Rh9y1y63s7u9JVeIwXk2jVeC+K0tQnYIEMhLMggCFzDYlwoNvTX+vz//l69mQyEV2bGmw22sgefv3/Z50fXXtlMr759XO1k+Xs3rx
9537r+zWT8pPvXcp4bBZkK8Y6oO5LeVqkipKVxx0JwSrCkvdBrSRSllHc6l4vCwBVZZAisBPNI20SwIMAdIMMiAbGhQ9cxL/ViwlqzrCJVR7Xx
o87f7Xqj+Wpa2nV6DR7jJ3rxp/+mefol/pDqa9u/fyf/tb/7Lv5xTqJCfzrb8LN2QlneFeMVnWXxMzH5yo/Nx+YKqKrFmve+h2e/cfCd5x8u3I
YDjXLPW+PN1E3AtK0neb13eDPqnew+8qsFyrrem9PRWb+47tmfd15ebSocksfqaRMup6cn88EE681ssM2bZiWD55cZWsWSh8O5vky+YXB4kV70
Iv6MNZpfrqN+WZqyVm3jM4yCzOOApY051YMN6Kw4a3VPWxWxjlACqyhdQZVGunNvLgVp3TsT8PvcdQFiGeJtFIXutArYDgug2zIP8IkJqmvs+o
G7elJfm6aUOHZW3HNHpzuvAoM8x8jNoJCRVtKCXhcooCaIuWbgPYG4MpsAocVCkwYcbbTWQ/w8AQetmrKw23X3YLvSgzwMr7TN5wvs69mT4sNW
LOSjrpl11RK13lSrtenj9loogr5YhwElm+6R380GkRnuvA33dK8wqX+2PDCDJ7vDXOCvzsf/oB3hxcdPewG6oU/YxVvTk3ylw8n66MmTpfgGU6
9OW5VIWkRBZXBZBzcJKL1yE1IIhSpU4aCRJQBBJxvR2iwMog7lm3jghdwLG5Y2oVpy/KDPepxhc8mnzWURZ+ZK/DF/EeBozZdDvfxKCLXP22Zl
0Jvz+HywuxRoECk78VUWR19et/Zwdbn8Ynnz0WWF2zfL+x2yu4Om2aBwv9zqUP885kNIeU7OeqPsQXZlfXRxtrywd2Ydb0z/PK8b3yemenoz7+
2nJIyLkZv2vZIPh1klk/1icX1w5F0hmZjxNOhrwDYPEaOMK5DEzmPCKvt+h4UhQnlAP25vOcAKgsKoUOkOOApZUgUKJ5DFBkxrR0Pja4DJl4O7
3Fp7IXCy7yVoRrN1iLb3DL84+oHYHB5dOZy+uPGR5R8t1v31868uo+JZdmeePttvNhMPBx1Bra1U1crUZ3sKqLNkzczs5FqRJ4xNuf3k4fuKK5
S0n9wKhoMOoZwj5mEV1JXFc9sXXAQ+krNiXPENok21P3pepI2HAlnyZUVXiet2iGKASU/U3Pb9YcJJYPKElgVhwamCUKdJvDA4Fa1GLWMFaGY3
fpTrGpmeF8QQzNgNFAUJrCrUEmE929bUQ838i/u8V2yKa9nVJy3dghDzvbi+zBeoezv3n7d7dLhgLfb86795py9vN3XpXVQVWlNTBlXZc8dWBa
fdSJT+OV7Oexd+IHMeiSP36iBC+7NCYtVb1QyTGKWEnItJ+qjJ/sV28XazxuWLN7fbG7/wD3pj89P7/9H7WH24fna4sHdNM9i5+/XHN//8dOG/
+rzRgalX6MzYwKhoNxv+0iDAz1cTknlPIN8tEK+CiGbY0x2jsUQIbSBA5to1mPTNMD2IrddZv89pvo4DmkpzJXpxsT2JSt9Ioc6rypXb0JPXST
I8aOmk2I8n23u2fvXu8v5WcvBPYHH/5c1vpWoc3xiL3m228Z+enMXo/lYzfdqqkA3o+aWf7kWMP9MWexUAjcMMDXhjsMcBZFTnGoVrhmvQSqa1
HlMkAadjpeVBLklYcVcUFCJ3KNIq1grtdpUobjG4yEqHPgoDY1mpow5cf+PquOCRJiCnDNaotCwqCKhkg6qu83y1ItbwdZ257gJ98IPpPMiYdT
/kJx6EbS2NBbXlq9Z40p3jkyiGx+VXdbWz90lJbt7vfQ13veEoisahEOOWrhEqx8yX0ucVhXxDpDUE2Nt6vJQsKP0+5BuKpJvCCxhKLNEy9GME
yFpzT4KzYu48tkyU6qKg3QAReX1B8LImYBs90fRJy1znRuYDVBcCcRJ6udMJtgmCRhrjjgBjuoTbDYzIW1Cbfh3XVYdJhC02jJrMoxrypAiIm0
+g/dj6npsvC1TcgtBmnlCN6BpwdAVcIRjjDGkQRZ0b10d1Irvai3w1SfPC8XdQ14hIN6HdDWKMgHPAHVbgpwcqRv3Ix62Rm/coCh5klXj1LDr3
GiSLIjzEoo1VsGXB1ruK/pg1nipoZ0Mui5wOpr0p84IdeCwyixsZhCmm7Fz3wo4OE5lKUkTpprVt17vpXlgViyD0YnUxIag3MxcaGapsrnGcDo
I1AX0lmOamQK5en+i6BSisrQIc9wMQ3G60LDxSFRJw0ZK97AXhRncDPIVEcPdwsDsUYwTpGt1wa607eqANx5ZnXfDz9g/pxh0tx6YMjRIQP7QB
iVC4Zn8UG8/3bSBab65p3fIAZS/Lb4N25caNm+blkTItOAqZlTkjzE0X4g3u4OpaSwD0Oy9y+YUktkY5oa3d5A1StC38NxDqHWgqW1RpaKWfWX
e0PwMF05m8lahJNJlUXY1nSbHxOfx+VUT9dILLKmqwQB496iNKpKGWg1q1iPZVVIuV5XXXEZ2GdMvtrpQBISIL2kB6HYN/ENYKyFu4DvCpoBCt
BQXuadMXsXHdNXkA5iSxKGJDTNgGKxO4nizDSF+iHm1TZbbtRqsBgBKCpBUCATMJn1CfcFo2Rnh4E+riFvx9mDAmxeY4DHt9tA6H9oUIN37Hk1
rmbgaFO8RnVdgC51F36pCBI0OeIIT5yFS6jSnmXQFp2Qa1Ddiq5A2qpdaSQGSghrpSc/EyXoPQ2HKTYKK9suNMLZWv+xH3mGyVG4tp3KZ86x6V
qwv1mC98L2KIS5aI7uU50khARiEU+j9v/w1NFBgzwEpPuXKLrmRJ5nPuTvJRpjO1oa6XWQ061FpgUQQR0nIWAve5qTQkZD4FXCSxJcSP/DDwfQ
hxAKRaARxTgxRjQJCp624N8o1R5BNCYQFdn9KwxWHknFwJS1WChCRlVwUjkyaR2gKf7o74ZxZPFmpfDtu43dhl0tWDHBYtXSlbcpLmKlaQLiAS
G2aNxB1YT9KFoQDwBXfNVQhqW3cEWAGBa6ReEyLSRKA+OyDhkHYF5ARx3YE3gH9+RVufxla4VxfwNHVAurj2Da0B3TAmrRW+CiBcQEBr12bT1f
IDxDEIUciRrUXjC9BISjGPiaCTitRrn/IAS+YDJFo3YcWLhRfZtqCBgesTdcY1CvuA8i7YJfJL7Fd4R2iKwccQuJP4TPVopX0jIHBchIeeG11i
KG4wAEcNjhgYzAdM48RyV+aRaz+HG+4yuKe2YT3lDkXTwhVCVxCgjeEspTGDK/FtISRrfOPTaM3yMJk0XgG0ZDfriKV1c+bhJpz6RUlVXpLnq2
zRW1VRZXbEZU8FBC8Ojp6H8+GtGy+KfDr65dPrjL6hewGQwWfBi+a1SX8z4Ren/r8iD9q9L6V+pXtdddRaCBIgHp6CRNKha89kdee67VlLfIul
BMvhQbh02sbrmJE9hLfDQMfrOuji1azX+HscHL9fDQf+/NV6u+QYULCbNpO9ZLV8+53fW5BvfXDwN4Jqur83GlwlUtxY+nPsra46ThmkJUr6RW
yXlhbuZXSyAHu44SOswa4BYWMAY0kkXEiACKQkuH5ARIIlICAQQXR6JeSbWbiVpzpl+7x/kK+ujE/I8/g7sm548YK//i/7W4N2eSEGy9H5jZkZ
nn7da/MDsfvxv/v7p6+13ytvm4s3/lP8as//y+J3x/9ucq3/Opuex8vd5+tU+ggxGbtpwNYTVVBY4GZiVW9MEyyrHFYJ8j8B4rcdA9VZ2hgALQ
hskHpnIJTM6om+KKsz3x/V6LT+y0bWeLq/evvoG59dnXz7yfb8Ctiis7uJfrGFexefv1ntNw+SGPdv/EaUsNuL5vHi+yEIrN3+xXqzfWfAc1Wv
hrO6VotXlps7i9V6IPyn51fDbvZEngRb8yuf/2Br99GuXN65yN44nUyVMYpLVwsdS83d2x5mOhFBllV1p5KSztfu+Lxo07qX1ST56Hd+b/5nO7
fI9WIDDvatLXN4fhXYsteLw4RvSrpJt+Yrb9eWL/x6zx9Em3sbceZz10taW9mjtNauChsD5npcab/0fVdN4MnGtowS3p4JrRLuxmP4gzYxmBW+
x10zSSF46pU0U1VdVC3pC4lcI/SmAl1HECQsVk7NYsBf4UYZex1oVqAoLW0LuhgHg4ymXnOxhBSMABGrMkcOh01qujry5CDoChAPIttovF/TM9
NFRreyaN3kCgoCGBfAC9odjbcmxBiuWwZeq8MalJdghTtSqFRz2hgEeNjCN/ImpdiWvu0Z0yOxIIlZZqnKWx8EUKA6Utri5Nk8O+9xr8h4Ur39
4MU5npwOpsO3+SiY7qtk7/7yZrPidLw4j99djG7vyI7SCqlAIAYajlJXu+UbD8CUcAJBX3WsaW3qdliAISFJsUmpO4lLwRli7WYZhzgg1AttR2
VsGkDZmLvaxjDogjA42i0fZdtnf3/bO707vvVH3zTXfxbw/Zv/63f/8d4b//CfvvrejTtFq/dadf/Hvbtfe5z/NRlWLVfVDdu0/bC3uB0P58we
sNPk4Ql+57kJ+jfaWvVp+ewILscP3B4DcLYBNF0inLbIBKC+NuYs63ZGSRVBALRspElvKsSeNVXqDvETwHblGV+gXBjGa6kwNeCqCKh6Ay7ONZ
+uHXsZ5hU7R6usPf+t9sXF3cmrP/xvr3zry7j96+iD3f/j99Rv//N6cPs3Zo/Kd6qT//P3++0BvSW03znPOzadjLyw2OFpTc0AbfyLhb06Nywc
ylbHprtcMMtxYIunOHjC6LRCw6Lspb0hl5NWDuJIJy1+7jeHMhH84DW19g/neNp8UuWET/wndWSvPmzC4e3t+c6z0Z2f9V6o4Bsfnqe9K2/Ey6
3R92+d22vZdf/KdP34sVgGnPWP99Ys3hfXF2CjbZgOd4vr2/NjED2T6fDKir9RHIy1f+VF450M0xlgy2gWJ2wgztOrOE6mbXwCIETOxEjMitjI
qCnMz45Pzj8CWxCjtes5y4CCy41kuT5BOElFs8kv6Gq4+Upc32169TefjW7EZ7ufPrjJ/+kffSyf8be2znVwS0OezrbeLFfNwOiDanfSa2PU+y
LlUdbzX6CHSvlJ3uGkjBK3W+1TGugOhL6twNt4lgPdcSUsyDzQYGBXpImL6ny+IEJBHuqw09JIIBnBsHCTfZHn6kiXrqukax+vf973xW6IsAbP
RxSYHN8ZL5C9nLlaVfjldMClhw14X8EAAwvawPV7bkCDIaCikTs5R1sWdGABcVhZzzOhyrFuI+O8EaK1BB2Tg/tqCAhZ44duAD34WpC41M3Esx
S7CQ8dcnsyRMqmFFsvDn/ys3u8ENO67gZl64BvKykxX459ACo/9YR3WmILeS0q0Tbjrfs1OXiWvoZFnPUC3guEzDpSWNv0XemB79fU99zuDkId
kibIi7P5nAgcKaUCqQQYuzQEWVoHrqgRbA3GlUDUgqmVjdQAtthVT7Se77bvqJWIihpEOwP55cNlrHEOod9FpGtRBRII3AfYiUZwyDkMdqdhId
w616QNPddupIP85hnAfdh07o2hBeWlQOvxVHKj4UoYhIIAAe6ORblt7aYzjQg7DLYikCZc1xeLS+u637QoAPWDrB+BXcJVghyqwhoErfaIm/UA
OokJi1Hlg3rivualyWNCKmmzTVySlNaQz2m4H7Z1I7bg021NAm+fIWUWYdVF3sQQH+9dugFJi0vW+qSdjZ6d3rYBuuL1LzbrCzftPnKFDB0FWU
8CC3gZtQRr2oFjhj87XjYpoigmfitFe3H9PFt063BaiSzx5eXwBN96/8P7/OaP3ui9sXXnstHP2q1devv67vzde2LRCsiJDoOj5xtko5Jivxv0
N52I84xzN8tItjTgaGfL05MqBJUPPhNgPPLzBDQrL8jaY0FRhWEX26wH2hR1hhBiqkC/bM/Z+mibFH057EkvXlZE0TWKl/zaYjU/8L1slvAeIl
mGSunnqF2ixZFGA7vuKhWepUCvQ+AjOQEu6zy17AZzkp8cPlmKYz2uELe9t0UJ/tgXoKGNCDRDQDyNH4EFZ5xpREA1Goixxp2oEdiycI4eDwbP
vaTzH/uzuDfJgdN/OiOn65NBt0zFHdw/5L8eBV/Evzb54vDzR77Aa0B8DIp3DcY8TOD3doXyN10bIBPVPcNVNDVsjSfRZj1vugpW3vdDlOjatc
oqXk7uqYJVsmlYEER9M6rihcJ7j3DWtsHqaUMTUJrrX0nJo+Abg7N3VvlefDo4vU75bPPcy08PHn8r9cuq+RawEYi96uftR3Txo8dR7V4rhLN6
sUrjsLyQT2SGp/7VRYhXVVydbk/xsuNvQ2ozn6tNo7XnIbAICvDEI7UbjEF14HsvO44xanzmngJkr5GqaoRO+tVSk1n64Gg8S+dZc23mX8bPls
35ZnV3c/H0p+rE1/emf5rZJ5sfhKVk0RDMJz4cnbcDHZ/uNFfXZubdP1udnJ3vkvL5I/Fit3tx44fcfjb/eNL0OgtOdcXmYU13jWq0P72/4KYQ
Kn/Cp3bin1Z+unUGYLBO8zj4eT8vvNzwsh6lOvGCsr8gZ4mgR8sge741C0ee7YJ6ZDQ5XA/I9Cyo4zKgfexhnI3CgxOTVdo+mz0V1+jVlp2c/P
GL8suH+UdXUXfA3uYHb92M8MWD8Eq8n7UyjxFqg1ThwzCdFIt+PP2i5wffn95YHqHlsx3xNz7viezy7jr74ub4kWcHdw57/PLV9OHgWt5USXP6
FWsDNde7iZpnS36nPD3/4MVnD/5MeOsUshD5WQXg0fNyH3S0YrrZAETYzoauJZQgmWqai2qVXyztbrQ1NtVoFJuyX/bGh6zat6sij3r5oj2Lxi
Tsj0Mty9KcvTpYgUR25ywBtT3iGzcxyqIuVFp1TFfAoAK1auRaIyqKV5FfI4UCL4KfCl0vUay562TnjukRxLVEDUOS1hRIw0r4EWCCvDlPs0+U
7GVNLYR7bxyxz8VlLg7Do5ys4/HZeXX0mXgUzq/xy3Qx6MhiAIqXmelxM28nXkGHF8/PvNXidPww0vzmgg9v9y6PD+NX53QdD81lb/ukiMKtwW
bxl/986f3+v3ivOmjv/rk6+fGPxviv/MlPs7tSbjfbo4SfKRRe3QgSlor4nOHu+IVEZ2dDkbL+qWnmK2rHh3PGlDvnatwQBSMzW3mljo5N2NPc
dfu5fCUYUrRVbYbBBUDS/Xg9tkXVDLFBZ73wjg10ALdvXF2wermvl3rMpB2Qo2t+b3kOXIOEbQC/2pzlwCSZpJskLAzJy/Au9W2bryLqZ7aMVD
yuZaGx34q6a+wgCpMWKV+4A93AWloOrlBgyrKKPB2jOjVoULG1ceXGoS8sy/yFGfy8/fpOyk/v9r/kJd49b3oZ5HR4Z3cryZbGjOaJUPZilbbx
od+1w3f3GraXaNQxvwAOdvvJ1O1UpgS5Nq0KY4kr4qta1q4MSuJOQGBJW3GvIcZ1UHYNsaqwH3uh11AeGAMiwU1QGVpa1/p6Zd3uhGoDvwOyZ1
a4uuHWBIFHQUQwJCD2eFuGYMMC2Sb9AYoSetkJnyfzbqQGplWLmi0nkdU0P5HdnQ1He68HoAmu15NN2XvttYFvtet2iguDUVRgxLivvJrzllda
9yu4RBLi2nhNZEmShSxET8Vo9zvv/mCG9Tt/eCjL97PD986vXT0bPGKDdCbyG+9+PX765ubPri7PZH6dnO8qyfzQA/bTsesqlnlt2ERRiRvM+K
a1NOm5KsOZUy0opMzrJA/6Qd6CSdg0gT8NVmnTS9Z+Q7h3WTbx6IA1U3EYqQ6xlNCgUzZM4nPdtXxmRAfOC5gUIa+RWEnVWXe2mRrls5I2HmuZ
1FGQRa3gOpCggQdUhDSkGLQ0c0fFNIs0jsoNAZnVgfVj5bnVfBu8oI1T7Fce/FuTgRJWIStIbHR/qs/p0dmG8qWVYOyfk1/f/rWD4PiXvl70Dj
O281518Ve90792q+HP/strfzvyHvDeJv/6/j8NdfK0H/zmGz9vf0ilqfRpKC2GsDbwAfB34C5tDaEVWLc/0/p0g7RSLcN+EyoE6ER9pSs/SEli
ZQrAZYhtmg41VRvRFvIrgmeJFS6E5q7+jpBAoYZ6FOQQ/LCnMTdGIplrwcGjwW8GfgSQ6ALQIS+7yxAstCVt4Gltoo1fezQEmoFlyWlQmcrV6q
US1SbotLNGlehCGWp34MPnjTuoy32MW5DTPR8kBGuNlXENdlrnxY1GN/3JnB8atmzImlc3xven77dxly1/QrvySr9fn5fMN/F4lX0tXKpIg20B
RmgRVgZuSkVe6WeaGCpzbKVrZS5cgQBm2oshHNyOtysWRq4rAiYKO+jywEwY0AetTmuJrOGsw91g4PlskYq8O2QPn6/S9dZvHbfL+uPk+cP2zk
kQNY/2R994fXd5evMs/dFIyq++4z3RClmpNm2DG47IoARvnnt1zYPOTY5OsnSK2iqqAIe4vugxLp4mwQk/Nsn1H14Xy4Q8Wsv13S+PLrmosk1z
Y2vWjjf+Sp8F922vuyGPE9ePi1pqU7fdbjGgoEdzjWXcYQMESWwfEkJSWKSEKndPvnIzUWOy5BysWoNyEEUAix5Kcb/nUVJS17kbVYA08CAWbt
uPdQC5NgGYgnUktQd2b7bycdPQNoeFp2DHomf++WAndf0b4VKl8MK6LAorTe6a87Jy4EZOdxo3M9dZBaIUbwB8m1UE8WBQ6yaxgA0ddrrzKl5u
jNcRa8ooDTK8qSMwRXCb88Cw4Oe9X5D3rv1BZ1wPW0kg0zsfLOnL8TIBJS/9FAKIUyFEubWkfr5ZL5KMJ+3lZqlGSC19ZCsI+sBT6lTuvRigEP
dY+LD2zm2IohcX4DXfTas6+PZf+/Q7/+jsYf2L/9Ps6ZXt5Wj9m5N7c282uPu9hffYPwyu239bzXwZtla5js8vm9gXgSdQvU6iQoUEJHXDIC3b
OIUUieJNNT8JVVk3KPURC5Lddfq82uBsDioi6joUgX3mCvUAqGomShoDnIayLBo8Ihql/auz9HGzxIOlQjQEvOQYgAaRHkBmE6BKhivw/MDSbv
SfWhJRub65vgaK0sgH5wl/K4nve661UYWAv32jtQYvAjaad4smuLA+6/VR3aMB0gMjqzjsSBdZUElh1Hm0r01Qbi+CYnyiVL8bCzMhmi4buFqO
wRopeLTInBctuP4xMwul6mr9dN1E7/O2v339739463dPf4avfIJFEnXzYKJTNe3ad5YXehatH5Y7hyKOddsI5MaFBuEkDy5lgZMKfJEHbOmaYV
GDYqmM8ixY2sodzWnckwPrzaNxGZ01FXLzeih4fsRfbkfA5yUBfdKQUACrf1ndmRAf4Z/0T+mVh8FPXkmbn222nu3PP0xfvaBXtxbR0U92PNVT
s6m51uafSh+C1VLptCFWRPstgEgCy93KoEaAgWS1TCKMI9bWXtFYCEyQlwWa0TqPl3WeRQR0IvVxHbpOanArJOx6mnQNMoGEy1RJWCPEhatPAX
JjoK8QhgC2sLauXYPxNAFydd1E3JtBaSEXlE1bCUjGaMkwUDzIZyn5tiZ2YJeQ4C3ETG69AcorRf2KGd6pCIOtJKFlqENBy5l07J+x0ABQytgY
AEQZyrwoKFF8QS/YyTxZNbPhlJ3Bj3GJr+FY8wgAYb/28uKUrHPdRcNZ+eovPVzHe58GW9d8nIDlDbuLpCJotjSL6hVahfT8zZT21M5dHoQzNZ
fXV1s5v3jW3+z3HvfzsLr4av3a96bmx3paov+4aSBaY/zmrlfdLme72R8uy9ff+eMZ+8aH41+3+Wg7GUa3vEoPz/ylGZbX8W68yNC5MUxjku+b
47KMZND54ak+Df3byoTLnWW/Kc9Wn8Vnhy+u34rx7sn9rYfB92f0soen1/pdtExsDpY0LPO9t0Ge08tyqLsk77J1coXFR/5WZOroRtMtdtjnyb
X1jyukb0zLak6SG5srrZ286POttsAReTbZGn08ujN7dvz04tC+c9rFpRyLBTBGEijVYZbIWCMOvicAa8FwyQO+5Flb1mVboUFjmDKg0zY3+AwE
W9wkHvjo54jtpKkNRG+Rrw73Dl/RLXnlej/9Yb1zTex+ebfN1apEPqPyMs9Bi80vvfMdkC6vPPu4vNeG/S/akPI5kj8+WZz2eTzJx8sIr3pZ8a
UcPG58b9vmh0PshTjEShwkj5uqatDw4f64nNb8IokW7dO3xh9t8/7dS5wJq+9Vk0TLTVbHzZVwZcfzwg4/jhajXvuJyg4GW00kLUH99ZO0Vr1x
a5Zdb3d3gEk8nRaVZoQMx2xPhl9WqyuUj3P0vCvk1nm9VpERTS7aGzw0L7aSZqxBnbOGxLoCYbdUyRkJN6GdKwhg0laAS0h0tOOurY8wSLliO8
M8t/Hk3vzXQcFwjUrR2MrN7gP1BSoCtyCmuC37RPPSjTYQKFKLthWSkDVCtS2rzguAL71unEaMwIrcImHgiCFxFYdMtZWnSl50AVp5IAQ8JkCS
sAXYS06R76nKlzG1g8b2QtfPo0yAVfXKSpyIXGo/ZA6Qwc9g2XRkLeGfGAUMDiCL4w5EJ+EyMY1wjeY8YAWFVF5r+Br8shwW8Jk1ioMfEyzUoL
E0w1RHPheMsxgegGkqb86je6ob7VIzxGq+rXalSevLA5AnS3ZuhsX8ZJ231e6jbnOyh5q1scOJx7rJ3mZvZQc0ITZ7sbkeD6v40tBHG1sfF/0z
dwA7OWEvxk+eq3Z1bcFWxdXGiiOB3mapuOh5drcanHVbGx7q9XID4pYV1lxiHVfUK3rSq0UCy9YRsy0C3kYCDTqeCwJIJ3TTNoS6SS01GCDANN
c5RQ/cvBtl9AgrqwSpmOcqapUFA7sAoCTRZQefBVBTinidVZIKdyCtoyZwHbNUplzDC9XTVrCFLQkyTW1jylcLscbh49XFAh2Pj5FYz8qL0dPX
8775oDdMaaTz6fzgKZ94Y/slf6Mdazdh1d/YTrGCge/TBHeoTogkAiS+6yUUN3GbxODAN2hoWR6gfECr9r4Jvpq2yxfipMrTP387Dvsf7LuJZr
f07ZP+8WAd8LqM7l7QzvgRj2qP1UaoYbMLptG4qV9aqstg3TW9CMJ087SRWpfLnWH97NuH5b3dVLXNtu49PlbB7y6v8W1x70c9uge/xphDvcRZ
fXxxndTJ0VqIDGQadb2ihyCVvDU5bxI3MKJCGQ3gQVEVY7ctknNmgkLQ09tey0K8NXj09pOns+bRj3721bfH76fhi4Ws+eWP5s/pN+nhfLn9xS
/cEFfDoyMZoM4d7/VMIowEk9UWGYt6VGhQF5DVlRnpSmq7GY6Aqzr3n8Fcg5QXrmufwbLEkFweqmwtKTLuMAkuhQ8iNkipJ/TxLTn7vRjlbwlv
/v/T9h5LkmZZetjVv/5dhodMnVVZVS2qp6u7p3sEMQLADGgEQZgRC67IDRfc8Q1o3PAR+AKgGY1GM5oRwBiBUZjpmWk11dNdWqSKFCE9XP36ap
5b4AvUgrXJrAwPd//vPecTV5yD39+l5GZex1Ny8fk8KvPPydh/ZN6/O/c/2xWVffq3v/vmh//D58X/9Ud/+B/OXp9eF+oni8X/nLVXvzP54q+G
C//hvroRfU1e6vGTC7ra9IcrqQoVrt+HApkW1Y3nS9dsp0kPhrUIPRdBNtdx4bXPbVNVF0xHGKKJeAoO1bQQEGs+CIY32K0ywxMAKaxSa1oDz6
okCvWwy9POvftcvyHcnv5OsSeOGrAw5NOL7nhIp0PUqZs9K59/mQALh/52iA7Wl71LAFAsWAgMHi6YuT6Umuc+VG8C+9Y21DHQzWfyg7v0H+Zo
8cZZndQLf/ri/iLT7uLD/NXioG7u+atktiX6UWefTRi+gwwbYtILB9YklDjHvk04oLLZ6C4lGNtQVBjQTWAjAWk8Ur6LQ9OSJGsMRAD48Fj71q
itC4WkdJIP4DHgVwAcQSQVuek7wGBQMmD2sIag6g2H/O1C1SSBWdYxmnPSZQkYYhQuj8o6w7XAWQ68ISPWAD6AsANwsAULJ0p0HErDG1K3qIi+
KkYuQlcckNsW1LKyYXkrMxHLnYw8nqHBp9pGk5poMWxHoooaE5+L6ebmdX51ENlF9OKLW/rbB2e3Sv7BwYG8f+fPBojaR/P5op7e/XZl4NtDRA
MIgatJETxDA7A0SnseiR1MRlk+Bbnlcp6D0h/Nu+rydZ4vldwblStn6F5ajxkd2s6j0IfoKY+f0Se/fnFUFW7xjfzbt4tu1hekO2z3QbG4m4F6
TopYvnVot3gPlMjFcXoPbQh4oIh9qU7WrAHrjbS+70HD1pOmROZTDGOouUwr+iJ5kruh8PiT3uy79PPfPkhu7q7LLt9Qv6Q2ruWyXp8IM8efbW
8fRgfm3krX75z+Tjvz665bN41LVdmFo0XwuOHSiVNWlgJNaa9SbISZ9dRl9QylYTNCKsn5ZoyT02jVWnu1ic/asyr7jend0fjZ6T4+mNJC3buY
XL+5j98f1H6B6tuZEoi2oTxaWArrDGjWqci4aJoYJQIDavRiKGO0CgV0QIeyU/5ofuTQnejVk4dbZL4cb19g2XXP6PQb3yHJ5I3JF0fl4aur97
PP2N2D9uJ17/cmHJR+pmtQ1boloWG3tBUjfBZrEgokYt7TLml4NgVbqCAyGSgyv8VcaLqFeEfUtcbhcUmFI/SqpNNtY5qNIsDDG3DX2nfKe/DA
kBwRQhoMgOjApnJToIwJmybEbUnMSM0kutlPl0Dn/3laNeiEDOnpF/ZB9fb1N69J9/IyWf7D7MsffhM/W6rf6XTaKNQaQcCpRCKUCkioj0ODiy
FBSY/bBtxuL/pkpGsqwGyJcGHBMAgE394BwhBjbhPZDbHPUCQ50yuP66SdJqCkugmlRDOOl8YOEzvxaSRO8gWXwyI761/28gztVnVLFr4wOVqY
V/mRHkzYaLQhCxNQlEk6DrVQUhBYvtatHTaOhp6fWYYZAHNpUTYeUL/X6U57PXLzoWQOYFj5S9/+fTWb57qdvbyhb698Fdkeb/L4aTGFePNtvi
19RNNIpQT1ijtu3Fb1OzZg1+vrC5L6frzT7YX+FmSJcRxMEolDGT9hrOm9d5EaTCkbR4HkOXjGYYsp510kwO+BC9LOxvAaGqplMsVJZOOMo95q
OiI8DQvfaZ8MdNgJC4pDAKOHY39IACgpxugIJ1a0nAaQh0H3HPsUZJsb/FC1xJZyFZrPxgyQCw3yunfbuWhpSttlvIrFl/3+sj5evNnOJ8dz0X
izyav2bv+wn+Z0dp0++/X1w6Pf2n+MTqZ/eZHK8p3/0+7cS57OQD0k6Wmo08y0yWxhI/B2A2s2Q5HsxTVKo0vIRj56CWTUEhohyCzWbNEN77ZW
HtY0atWVTKLXb5jqehzrWn36ej56cCJyYm/Hj93ZbUw/XVswzpo4QE9HOjC0lKkxlb3wPvRqFkIy570N7fNaUJlWyrgS0TaRYEnBffta4v00nt
1Sk07Qa7yRCwO00A2gVLPLfr65sNbj2CvnTdT0QnNQ1sSGw2XdMGhdSrlrrEQJyGgibN+z1tWivIH32RcrLW2+8PRGng8X/eCvJbf8Zls0dsVf
z8o0fTzbM1fVTaudaE7oyXxO+arZ69uJ7FD8iZK12e4rUawnL4hIbq5P0jm/bbTTOBQ5wtEYE6MlUBh1mg+DpxLGWVrXg2vQvbOURTbToaE8UH
BYYy4IR1JIlHusSAUOXIS6Hsw7Z1MQU+CTJRnIehRfAlSkdTRL3fb1+NHth7dOulkck0ay61BHe0G63ap6uG7KdrvbX/v5+d3x85+dLv6WjOm7
t93rd/giXf3hevfi+PYms2+KL+1Ffu8xn/wBOZ3Wyyez6MvM371jW7Q9uaVuxg06e5lcXotbp/Vz+S7PWllPyhfbP3Szi+N3zyU7uP/gVzfj9g
dP61l+O/nirjsoHAil+cv15ZcH7/1XC/PP2BldfPLF5M0ZoBcogZh1YEuSQYfe7DJcH2ld2AZrjCNpDorabmLjQ3c/wiAQorSAMAJ/BpwvZJMb
Hu4G6niD7ZaXI2T2IGHKVY/zxEXn2QKB3E9HczdGMWqi9fJBMf7uFqV3dttpXeCLrOKHswdPosffurwRc0MggKQV4VQFDPVgVTgPLDKwYJCrKK
Gkzige8XW6mhobE4VLnsbETbjKFXIoc4CealQJG3r1VZlaJzsDMagb6WIwudfreDQQAeayaT/Xq7gcnuN+h8ffMreK2x/gZ92vs4/vodlvpD98
0UX/zXBfOZ4RL7gHsbX1Egas9j1xZDZkUuzIBjJCpqkc++MmQgdq9Pz+5ewiufX37s6vXv2j/z7Kkfzs8rfYw/faHx8f7v3LL9RZD5YoZ8uzhv
T95voW+B2MCR9IDFGdUwIek2Q+inwV5yysEyE8JKGSLXECrAftZw3fJsWqF9t67weYkWq3mcZk5NYTLQ6XbqM9dso3nSpKbjRvz3aOJXJIW3kK
HHucfGHieJc/sdlnE5pN7r5fuQM2tm/x5Hj37M6AXsx/9tsHfxqh49//xYaQY//qwRt48jcP5V/9qsDvmj8s/+y7/+W3xs3/Pvyj9/71MK2H9y
3oSdZSFMeA05RaKmKSSyG6QWURyfsuK5nhlU35doiUHBSDqNyCdpytjfOxrshEqD7zSwWiDe2VT7PRHMdPlwfzT1VoM2YoOAzwRGDijeUA1Zwa
Mghtm6SHdOSG8wQIgOZJy3qE+oasr7zp94tmvyb3l/aL4Vf7zTajaXsQ6eFHJ4fpsuK7W5cxdh///lV3XDd109VWnewmZ/2x0uPReswnj2+duL
R79fzB7ebknXHU/RZYmY/psBWXTXF+VD4VvjxZdft7UX0DUizdUPE58slxcXf2N7M3R519Md53/z4/WXqqcdwqj6KE66aleEcLjnPUAvSE+9pt
MK8kNFRoiYacAxxhTEosWE5opZRB3eKrM/HAPj5PGQhR1UdoO6DQscCOFa6BD+1LNXDdk3CDYYs2lFyS7DytLd+wctwcOrZn9zfmHI3j14vQMp
eFM0bMuVCqXuEB2wGjloR9E8pTBwQIyrfFLeGsyfq4dZNzFNkjoYsI6cv+DD17cvXjjx8eTSBTt396/E0pzy/z5e6JmTm7g7Au8Y2uU+RkOhnc
Kt4eLtqI1cshGsykn1d6m4lpiebFnOUfmZre3Dr6VYKiowHdWlSPa/O9B5OHOGazzW9ODd//SK+zX9766fLd9F8/fftNtjEYDMKOIgLeJIl1Y9
0k5QU8TmRGoSkr6BS6ibe6IGdtXlBdPztdukfC8dmD7/zdo3+3eowPryqL7u8amjTZXiST+1sH6MY/u9g/t32nm2bwJfEkKibL8kzWCHDRozyc
oTQshgDPVSiETXZ9DCNvvu59/EpMq2iVrJ8gnTrLtlfnZC3rVswPN/zWl9tB3Ha7pCz8HXErJSsDmpNK0vtehvNlHlgHANJS7xOwXVFouE7AT8
cEgBG0mgav6ENtsHYIbXcNNplx4Ro96pGIIX8CFaLQWthj0EgGhEZHvEfFxlIuJrVbi5Hg6aP6Zrfi5GZb2RjRq1nWGp2P5atpp6SsBcjDRMth
KGZd0tqokj4GpQ4R7RhA69RcO2ksHYeaXcg2ORtG4nZ/5QqTFLM6W2cja9L7z7PXzd5nzuUT+QP1U2nv/0OVMPLB8P/3+aKvux/UXm2NSTpkKv
8icv36JNvyS7s3i8SYsc987S+mNHu0v7o2p9f9pN+uy4hmbJ/Ln4/u3cKHDDQ7mZG1e6XOTYY/ec+djmajt1M/arH6lE+CpWeWCVDQCNwls2iw
kH/WNL6Bf5MZDe2aEoZSy1SDcrFmCR/hW+3ZpTu8k+dnFULn6rKaPC0+irKfoUl0y4/OenmDHD0uRh9edskWF7U66q80Phc3d5Oj9Xi91/TN9u
XysItxlV+DlDZXzY8R6lB1vNtbydnZ/v7VXzyd/8U8yb7x3e3jN7q7ZPeHePvs++9c72+FvFL++3ebW9ff23uw0JF0UZcm/UWTvvQxn899PQtr
kXtWVmXWEVn4Goxd3kd0z7j0xd2rqOhV+dbLb58bMv7F/l/+0/nlo4+ef+d6f++tkvwOzPuT/1svt2/vL/r/mqeHlhIWutEIxVXgQj1kmLCuo1
YUiWALrjq7NuD7BKW3t8qbr26kaSJ05uCFAF8FFbzmhNAC2BXSBiwgrbmLtA/7syZxTrMI3ELoC0wlApHSUWbAG4KdLB3LuN2FenpA8jjTwkKS
WUtC+X7HiZOizgRJrdS0ByLX8LeW9InBAg0aF4U3oeAOcqBFFAJg6BkAhaM4dmHLytBwaZJAWlpjPDhNROUu4j4TDjxnUqpYkWQIl3kqy5iOhO
jjCO3MCoiBK4xrJOBLgiiz4fKPw6ErLUKgvqjrMFAxkGNjMqcHyJLURmkEVs2UwBqYe08TwBNM4Gm888oTRDEQCIdP8YrCt9cKaUXVbhdqLCBQ
etbrOPG9I0ohyxBwL2ltRuBJgK88PujNDmEpi7THodiZjRJHJYXh9JAF2jEBEAbamig6hB7gLhT1JobolBqnw1vGFHU3+d5eMctMNBFgFCZtjx
Nzm9mq6u5Skwjx+gdyd7H3zssfyTcGsqo3t/Gm/fG3/gX/9tWbF3/3F5+8+8vd7/5JXhG0/s67T8quVV/Vt4eRgAEngJ3Sgb5qkzmHqazXqw7c
6Pgm1F5Uo6KOIt5dUn8gPo6jDWlMN4/O92hyfuu4KibvdbWoPJ1sdvQXL+e/+bFyyZ9/cC/7uutR9ei1b9BRlw1N07vD2F7sVxd6urtezrTZsc
sTx1eXn9w3+vj4s1jNhyGzMCPG5nvJoaKLtSRX9dPuqEkIvnny6+fsZy/I30wbVAzZYvIeXSzBo7rM1sTnpUkd2Bx7M1TrZLOKcdpsNv2v6viz
VQMygkwfHKeT67P+dx++xuYRqf7D7M7LzS+xLD7/pf6b730Q/fvp6/q9Oz/5rV/9xfiLxe+K3f/4/enTv/076cYz7bgYUJuL1lwxV7cVvUkqdc
3RMC2HYrhIO14I82gSqfZlZ08eMkiWTMhpnVS74uwxHxMyFfPGj7dXDtHpHr28/eRgc/Al647NixW5q7JF9areHjyUR6/k3urper/P5UtH/Lo1
rXh5RibOHt22hds+By8YuisGS2Zo6jKjCpiNsKWpiPN2YBSiFgmAAjs0VWv9k9Pxws3Gy82nyzv/eHfvSffW2XYXD+3m1dJs0xmNbvefr5s+Oq
T12dmnNQVBSTQHzjWDmMpCWkgnBozitLWQadhHdiOB+jHRdTVY1H76Ug+psAJsiOhEGq+vjnvKNsn+NpsdNDYWw+1ZumUHi9tJVtkXKz7nB55j
ltQc39vG+349+6TL76BkZe6JA5ar19HBaXPvaTffGvTPu3qok9Ih1TMfTkJ356PjB+ywVKM8vsTtw81ylVVvp+pm1X0zRVEsvm79/F2+6VajI0
1+DZKQ3uXTX+YsqvLuo+j97tj5N169GL6z/50P/iA5+/by9TvzIytggBm3fsCgThhiDcPh4kyFOsOwEzYUa05Vgk0EgjABEAsH1CvuhpQYzvoV
1elucGwXbiDtz6dF5s7vdN8iBbo+7eImM6BrsOJUDppXOEJRxNqMRIQXMOWWNlRb3/nQrQSUM2L86953kLIsnRhC6V0A9XB72csYswEksDNoCJ
OPrQSAtB2oZiCgNipbb4UChLeIcvBuMhSSBC9jndSSGas5EAS8J4oTkzeI75qPXp+PUQEjAkLY9/SStlFl9Qu/XSzr9cbatD9d/C12F3JbdIUt
OjY1MCNoY0njKrI+TUBTVqxzXxxtYr1dZcKI6HttOz6qxy/60fe68xbvusOzzW+u9D/cV/+FtyyvOTr/nP8xvZavltPs9r9d/Js/eHEtb/qvfb
+eyoJKJ3vg4Jyh+nx66/b8cKzTRVLpfn9bk1K/yfRy1XyTmDKKQrlO4BRMBryrw21vagAjVRT2UgaZ4M4apUlWR2uwNW7XK+t43HUG7dLLZq9h
Vd7ur4ZdvOxUtdG3kNo+7yGLX42fx922epEbnOcRRw6iJw0bSER3DMmYhpYYKGziCJrKKFlFknccFf5mc731xcKY6fzR2e/95ItnycMPyP7kdq
rMvTRdcr9pRqdXH4jaXk1WWUbX8oLm4mJU3zTXOL8+obfadOky7V5emze+lKEo5RVfHFTtNT9tY/MPvdX10LSTwndOT5y7w5wskdwZkA8XMTnw
x/b2d8ZvviS3NuQF1fmn5O7DN98++zh94eO7aTR9/N6Dt/64n35SX96Ozq/kXrrMxJvv9du7fXTvY2QziROXibxDF+XsRC/IZg8IZ5C+v/Fo1V
zcIU2U6nsOTalkL2WSgvKGeRpCi5HdwFUKkkAICGpjLaAfOIZe9s1XW0o03qmq1fBvEUslhH6U+xSb3AtmvK/BqfsIZWB4tIbQBZEBDObHOrTU
pQC2tGUh9FGMs1Ht67gvc2B7UEaGZ85mE+rGRvfI2CjP0k6LHsiRudIOwpZfaaC4leBdo9ihqKkhgQYJ6set6MmW+COyO75To2I0nh0W90+v5y
lWDLxzcjA2X9bjc8TUs/7c7c7tZXcsbpWHWtrq+y6/ubgW9PqpWa4fmsmjaGD6Ykiei/0CCH7cZauHSROhddng+nFdVvFJtTmtbCN/XtLsrc3t
6abt70+a8+PNw+jOUfn3yd5hAvijBORG5YKw9LqTTJEND7UMiqzuFY+IFDYnWQxeRDCyzUnbTIZajz6K6sWz7HCy+9Hs08cvv/3RD/PJ2Ym2H5
03JzP0229z/G151B2txfL+7P1U7h+Zem+xWg3szv3xxIBQsPcFjU21fUl/PT29fuvip6fu1hU3oUP74J0IVWpSJzGJYL6JF4byrxAMKeepESVp
wRTjYWvaopg91h+rm4+Pnr365K070dnj6lbumlsEHKGc1+O3zTe667PtVifbNPu656t3ggnju0eJ+ESPHzy/2/t6ulOvotFaN7PlpEo2LCH0fP
bO1B0++403c0OwAfM5xb5FaTqMLQjRnvbchw522oN0jqlTlRSc2j4f6WX07u6d2f72Gz+4Ep3nybuJASfyB/FuM/zu3h/hO9dPJv8W/554SVoQ
c+nDH16oqNyOGzmVf2/l0euFl+LOO58M/+b71+99u/xkyvjl5/d/i5z/qx+i3TcvH7z/xkaJ/eP44vqu2Xtqj1f3E2rj93TcljJ+OfhQW32+Ia
t8HH9ru/+5XH1sfWhxr0BbpS0SEjRrCAuPgSVsOIAiRQ6GIvZu4njvcd9dnMV+m1KwAhDnUYGbSsjdoERej1T02szBuzoVpTj9Ub67ymNIIM6+
avsCutUSBfkT9ufVgEkcYQBtQDwlQUeYmi1w12sazplwzmXcrJzdNOWQDBniblsXnt90jvpFedMKHMFXbMHjUgrWQpsI6VCAWYUNZyxc1wnJwX
lEiwZ3XIFzd77UOJQFcOGMJRgcLEH2KB970raYmtCzE4QQAwJmSTRwwHfRg4ESrEsVeL5dxHBZkgqJgZ1qpyYbn7yWXiTldrhtSBJRVdcgFBBl
KBR+wGEXCOwA9laD4SCD9/3Og2Df7vYz5dFYm5T3hQZnAlyVAJn4dRim0EqcBh0Wh+sqBQZAKtBeHZHOK94igJ1Qt79K2r0bdAS6QSXRpV7xG6
2zT/1+ene/2c1GQ++GzBx1471mSiudzz3F/Q69NTVJSOkmLjtr3RtiEENVj5y/nL1y7xA/Pruq5SfT8dNElidnSepvpVfiAeXdvGafTGidfrC8
rzbnyeWU7tAbf339/vazq/h6zj7AN2NVLIuDy+VyQd9qv0sP33qQ/uLqNPmXMr7bFeeL/Bfzb58+/en96df1F0aA9HUA/DJpQ1FD+CNtaZJHSu
zAyh2paLQFkjTDOH6pG+KGYbb3uMdHr/I3iM6KMo7gPUwpSYvQMCJhLUsMhAe3qTyWSAHI+J2RthlS6RF1JaOcZAOZC6vTxBAUIeOrgbZFOHZO
WnlQnir89kV2LMpRckLEIqs9Z7jt1WpkfLQ+jhXHPMtcWIAEzcU9dyDYPGZgSQ1ER2itTKTf4iQ0d/Sg4VoBWODLlPZDb2aAKVxI4iIYD8UoDg
0DdpJSMKAREb7o45ZNQGGU5hos+NddLwJcDc3AVTPVoWueG1ypvFMbp2pQlEoPg9CuT1lFMiv7ULJRJoqPpG7ZyiY2JZWOotij0Z68pnMnqiLq
nGrSUKcW+XB20+EeE5XEoa6OD3UO+509W5dJ6Ma+e00LRZZD6qwfp7ZQOu9RIwYHAw3ob0GwoRGTtR2QpFp6quSughBYCzrYzfoYtLnlQpHcVC
TcbWrsmkGmrMYizfV4xAq0jOETNLlpKwIevZJY86gFx6OxxqV0ESWOlzuZTKzLiNxXxGSNmyRr5khzmuUKJIKjhDJdxxG1WkeA4lKthc6nvM1A
k1s01SgqvZ8hOVCJoxb3oWxHDO9QhGIZ2GmKBxDOyXboAH5otgOv4jtGIPC0S2/kxfrcepoPEring3cpeYFq7gqddsqLgkBkMMsUYMlgAJStND
IIGu1D7atwMYfxmCIdD7ILt7yCbkQQdcYzIfV0fq3oeBUXAoAQtBCIk1BbfwDxwCMQSqhDmqUITQhyQdfpUN87nO4goHVYwrE0WDYk8l8t4Ghi
paAwsR2DEAALCnqQAs0y5xIAqcH2Hc/AfHV8xNZgTFGkU4/iShJVbhiFPA89wVyEQt1NkGVJWKOVjSahu41CnY+Y6/SmHRRFr0F1Gi/ycAxQQe
iHXS48gBGL+jSshCeSlOEcCpOJ8C7luE+9hkA3u8aB1IrA5oTeVzBA8YCBiDNPsyz/qgVCr2EQENe9sRisHecA+F1lPES4FCQeIm7D1cqh78En
EUzBAYIvBnEQcAKv+s51seFHrW2im/TiTMkq42g9HUUZwFAM6ABK8SwBEWho7+OeJr0MtaGGeZTDHJZ2jROVJWIdVzGwMHCqpelAVztgGzEyA4
90BIymARMtpKCRkIMtQfCdOKIkPK+yC8E7UEPNQIBqwJBQ8LqkZMY5D5FHAEYHAmoZaAxTcItpIbCJewsMBXnuwdUmLHTlcAOQZCe06SkBrEDw
1KEIKQor8AZJGaFQlEGgCrUXiNRtjkMzeDCMgzD59hrsJGQ2xLKHd5UzSCot4iqU6iGALBbEwB6V40qOCE88a+a027XnXd0VstXFTOHh5U1YAA
qNtAAEeczq3QRmoM8KE6Xj3sRcT/KsJ9N0QuPGXqhsiFCxQuBkqR5SUODYaDY4QV2cZjRlWKOa5QTFHii5J8pFyRKhZB3n3IaarqGxsPehVwRt
BWOhYzdYAQbewUDu63Dfh3y1VpkEozu42HKAMjAYgH2ks7FqR1ltxRB3aaSw1ZUcTEYwFtGsT19XLcuvEI4y5VhGwm6ny+WAesggF+QDQNEk1J
ebrNMJOPUYR0w4i7j04cJ+GqoQgic1NA7W1TjTWphZgXtLUQJahyeRinqe1mzweLSVjCUF0xFfpxIlPAUJ1am0XIwue67mV13EDtlm0uyVO9fw
1N0MbbI4TtrD4eWe1NYn1Gdf+74G/CzLVpqrrNYYZ0imXQZ2WoVSmmrgeRqZkaxSyHEQXKH5BFBbpyDuGPXIh4WssIkKNOZ6ggcbaRmuMjEHOR
1bJ0zbS5cwzGiSboql7MEKhb1BGfqhoIgZmurQNBbtVGKDJv2a/XQkAHQHH9sPs20785FM7N6uUwIyetigvUgOO6V4chNdkUHJJTOpBiyLOo06
lS0sKERERjnYRpkrkvimRhQzp9vezTjP/9PCuUCEoZ1IEyUsTCuQYAcyOiWYD5mrOI+50QbeqEcE8J1RUhPS8hIlMbUMKG7TrdYMpsQQLXdZDO
8d7g4Tu2WIw3gagAUU1hwxYzrj1CV+4KEEXdMZ1kdSTnnsHGoVQ1RojwccKtknMWCCb7yK2wINtbL0KsegumSTsngk5260PYxcuHxCCreV2GRb
y3SJNWFFRFyL5MgBEu7apG4gV9HJfoYyX2uT7erNbgtKK1IDpWaA6YxoYpxoR77+qhCdSkzoy8lA7Y9DqynPu8LbSo9MB5w0dr3RJYS965mCae
YEFIMQMK6J1rhzi2PITYDjLjeqPyPDudbxajy4a5p0lCtQfqNNBln2wLFaLI3DDeeQMSmBWOl7PbA2hkEGU+MdCOlYMIivcOKUkQZz8OxUQ4bZ
gQjArAQiKCUubBtwhfKdqq1dMV4TFZve1n0WMMR+1Tu9RxGELbM03FzBgR2invUzb92ozERNSwL8B+BEVMQ7rAFnWMz9sI5mWVokMs/Duhtoce
DiCUODUjNpKQ63zjxQASAqj6zegeWKIVaAC1S4s2s0YjxUzBM4NCZ0KJyXA+kgdNSBAQIWBZZBCBwu/L/uq2Z/8CPvOUE6p3ULDNs0vQEeosD1
TWjtyUUfmv6BxwN1qXHo0QXJ5yX4lFCvASLNKArzAbLCDeBkMLdh00NrUGoqlsAlam+vw50fEdFB8OhQQBJGVvsUHK5uAUsTwAL41gxLUEIiWD
MUk1bsrPZdCSkJVhBhQAYWE6+Dv1dmWA5xHHniwrUmCaqOSukx6EhQgUOR3VAHuIyyRK9buz+OxxBcUznOVCQuqWO2qGVGb2QhchTGE5vQ1hAD
CFgU6h+2HagZAm+ZEBDNOxX3wgHdyTz0mwY+CDc7AZ0cO6whnHeouQH9nVHUz8ZsH112eZcWkMSn5eSEAkP0PpQfTKJMiw3QUVLHMO0NDlPIYH
i0CNtCgqVfJalGIotBnGSahIWXsK1MYmFkSiMYeHsQKpaudAShDHPzoqRtlG9AVXB7GJr7RLZo2pjhAxjO0g51J6hvBtOCWl53YQNdghRVLeQj
C92yQKYNoIhSB3jVUxkLsPAgawRv4/ir+15ShlQGbWZxQqmORoZz1BFIjrLsKZKuZWYIMQ5ELJPOhutobhYBsqQRckozqroIorZivQUrAg+dWt
yytAXd3yQHcTc14H0ByzWSIi1d6ofcewBR3UqjlAHLG0rpC7DHoNIgONLeFiuxGy5tDO9nkhFoUeBa0A7AsuM8HbZxTGgMMU+chJ+XbSudhwCx
LeqoqMJZIN38px5HEMJRVIL/ALEfGixuKSQsYEkBQhLQxcfh6iDW4ZSDixEodyB6kLcsh8EFYQho4SXqNzLUlETBHWYycow5m4A/RzRKELATKH
DwrFwCksRRnIE+zFTKuGQlkB1KRM74iKBk0qt+j40j0dFhNx6ZSnGlBE7nEP9IeDBnFsXMChyOFEAEAOCSwtgZDBYHUZCD6wsbCGKA+FRCqwmB
cCq5w2oAL5GBM/GAzcZ2kfJEh1rCYAQ8cr1ExSZVaItSIazN8pFLs22cFRC1dEqSVvk2LTaYmlqBuAdzAB/oJMRaaGnlcZ9Y4XQ0hBZDSFMbW9
pv2tb62MBcwggY8LIFfLVQNFIjG4GA4QiUaqJZAxrUqh2uDBgUWUBgeg++iJkEJgfihjESqx4hFUr6Z8SDH9zCZwKizVnNQ6ElnBbyaitBjYOH
7FrWpcKf9owPyesD9FEsy3K6lOb2nN0c4D6uUKLhD0DvASJk6VwD70xMFPatQTNkWVQ6nG7D2n/jEun4TO1ca0YCkrak3RVIBg9eh1etXI57iK
JOjehyst3QXhWdOeQtonVvF/cpoyzibNa4gfL6Br4bzzmIfN4NW6rSE++Ldd3LK846Yhg1fai5DMnmFERcy2Wp2S6ySzDECcsqMqS93xivwkqs
MJUOR8V9KKDDbYyI1cGJGRJhxymzJDYunJpDEQAl/G3YQrpaZryhJI3BMYMR8gUEUwnyABRc5rZYauXC/b8U5lK6dN2eXp5Bxo1sb5gEPyWTIv
FerzNau+irBYoO4k1PEtv70KYuGhCoX+DjGOkNi3JH7I0PZRos31xFIzkBT1SrMdAS4z34ugTvMnjSLcv6WsTXhKlipdH+STsgRS7SSaI0+DM2
WWKEhvXOmRyZIRR/so2JwACB/eAxiRLHgOqZiFAOLhnwEoin1ho0ley00zJcGnVgMQcdgjWOwQU7yAKPlR1ATxujAXpMKHauZCjvWg9p6MRtch
MNYnC2MyonarelrSeKrECy7WpI/NBgDcAIHHu4E6xV5yG5bNLXCGgC5DcnrXYjafNhAB3fYd43cX1n5L6w+1gfDM1DfKmaqRpt1TUIro1xkRhA
FKSedTuGGw9P5OFZyTYUVtQAXIS6mgrah5MOoQ4Zw0K5EU0w+G8jo7Bk2AEugfp9oGQfXQm7RqECO9H74ySilYz14iBBaMnNfNFe6Ystz5P7qb
RLHp0n/OD8uLvIzlv18+pps/fTMpn62Tv9rxT5/N5+lBkwyaB4BC5gyoHmIwXuKypEj0HD4VQZMRDvegTyI3Q+Y68m2U7y7cnkcb2x6Hr24fPD
w8/K06Ritj/35x+f388XF7sye3Q9bfL+yW0jYDxxKAkNUsKH21QMycwNA9WhA5IPHRNC7zoBssDtJP2661faFF2ta5qqFfCKo9pMNeRFAVANRs
66TdKDqMCphuzBfZNXabV2q6vfHd+s3omGW1fuC9T/cPaDP/icvnXvL1w6Qf/i/zgs8R998dF7P/unP87LJ8FjeBC5xAGfeniYAcKVF2WP4mgb
SGZ6RcGbKZX1RUdBcN4Aa6TWd7I1s17UvBxakXN4SQ4umqwJV1XdqUan68YYMql2+dpm22POX/pjxSswMTVJJpP6oGSvbLpczp4P51tDOy5hfO
qsj7rG1bu307o+4Xq+8+dIvVm88c0zcrz4yIHg+f7fjRP07vnL+4/f/SxOLpvsyuxfjE4uv7zaf5wM79x/h7wq70an9v6miI4vxFUJCZMeMYQX
w/6rV5PzK79gJ79Af9p++DfvfvT4x9/5QfzzV82jIy+/7w8iewMc9dby3ubs/PRlM3t+mH79fnYtGEGgNRAR1iVUC+IHBx5oYJ0jA2BeryJNgA
W4cQ1pDAJPz0BEOW987EDdYjR2od95qsNmXLgSm2iVxV6CRJbD6t7L8bUfXVzyL/Cb/+R0rm16+N43yqF8PKVTfH5x019Ha/Zy92p7rMt7fXvF
z3SxOSz7n90cn7KD9M5vU/XO+NiYg/N+NSs/xvNZ0/J6OmDu/zFqQVV1PqrSyK36+IYmZLpPuwUCG5x3fojElpqpq7HNw1nVA3A/4EcYhKJFbd
RbSPwusZkCeV31quuHBIRi7drUtfkNQRu5jkMJE0+xBesTbr2D0oomHhQMGCDS2wHxLBbdDiecTyw9NF87XywLtKEgHUlkow4R0Weh1wsMOW1o
qMhZWQ46G2zHNjZxMJ4djO0MZVgAMHW+u2JJMraNGJEbFQ8oXKYAg481ZZKCCHAE0oCThIP2Fr5K4thC4qidaSuhITX7/k7exSQlcZ95NRgBMg
48Rg80aFWTxxEex33VhcrpgBI47HAAFzERF87verz6ya837d19MFmLb346+0B+rPa2fWeP6i2fOS8y5964XiKG1K/kbQ+U+HXrJ7z6658ur8q7
4+9Q/877yar7j8NbZ/iZ+eHTLw9Gp8+a4+X0nctfVz/Y/PVfb741un/noepkZ7IIJZ7PNtlNt6GjLRis3PQYtDfiXV7YBuGoqkKjNhEvSby55o
Z88/T10M3pObUTN/m8ufrup5X50O2z5XvkDWq+/fD06QuS3d6PFHA+6Co8rT1GEQHVBKMJ/iSU5q0JNfiEjA2Zp8BTKNT90iaOa43SHmRy8LVg
IyQHNpVhoYTS0IgOABGEJouA9NCuC5yved6uh2KrE8oTyvLUeXaYWRxnIMkyJDqUxFtSZ9WOgq/PkAVpixxBsQ4LWyxKdEIyDXZQ5kxHKW4K4K
6kVzcjkNOA0SDCmPey0rSpwiULocBNyzjKm5D5etRn1JMOkhxsJgkMCDFhBy9Cifq0YOAXW0FTygAZwsr0jAN99iDtQ9Fb4lvkgC57N8B4wCMo
SgTXzeCOarGhgNsHhxV43wxEiGWDilrMm0QgiLwti+14kfbHPtN1BsqLFeuB7CVgO0Xmx2gvmP0urDGFZU2JwGXDpynAe9ZHpgoF+ouK08izYQ
o2q1PCRoaGK/MAZD0TzKfhyCImYLog40B69BysFXXlIEAOkFAfW7EsjSixU4NSE26facM7IK8ccNUKg+2Y5S1OWqIKjUliIUtoRcGD8KVMH/RR
xBp8bGkXn05RSdjgIYoLnkyLTs1UNqBQ5ghGnEQgMFpsti5BmMcbMwwtoAhkDvYpBccT1vnBt4YvqdI2IdvWJio3oqbzS9nY3eTELqavVtV2vt
a64Bbn42v7AnUtwSfFakTAKGDFKn3ZGr1DLT/Z15PxinZPojpVJ+ni5PaQVOWtow65O+k2p11RKyt2zbDRhZ3W++lx1R0M4werwe41RfxWN1/f
uxZvn1RRKub6oNl7U9VJ7woU2/v77WL/qmvuzX6wtyzjo41/d0wuo2u13rpHl/MG7OOJPtQH5K1Pqv3VPhDl5SZfCZYAeILXD3fJNpVoKyPxdz
cm9kahEids1pZXm1kz6RoAhigr03BVmDQYHKdVDCYHx3LcB10BtJ+5nTZo4gtGNcBUuG+1q/dqDz7JJ5g+w9pM1PLgyLRHrX+V5KhI77SLL5f3
+mknwYZ7NhbIQADudl/Wc1pdLIzx10//+bKKo8moy0bx4/Lh4WX0rLj0tdz95G5xk5vRYcLXXXT+aNhC4k7wVbR6AojvlqUCKL5k+GCbpUlzdP
zqRo/W+6WQxHZNXVDUzeZifOzyKu9znwxlWdEGpftX4Ex0V21HrrmiNd+qnA+UXCycXd1McLQTLf+683U5dH52/Cm6vCye3V5mn4vvm6cr+sb8
ZqfeSNdn0+hD8YYbwo3Dhl4RMA3hlBkBRsSmp0r1GUBA5+DnPuxoYRYaw2Ag+JoAtGGUSJqWDRfaeckoVU38vImiTNpVeiUz2Y5Jy0puJ6rop5
uG3qX18XUk3/ir9tb3buHV4X/H1eH2y8uTX95d/OizNysg0xP4HDp+nO/k3nySn+fPh+v03jv/W//l+cGf3L00j/EPq89Wqx/cP8On3zj2zxj7
+bhX7VtpmUfN5u4yD5dXaJBthlYMjAeY2l7hHANdC6YlTdocpTz0fzCtilVpQ8dsZEKZ/8HBQ/jIgQuKmeq7HIMV1lpxX9GwSDNGjrVhxYqLLQ
b9WgMsQuyRnrmUSat4BNyrNegmlEcR/AKQkJMVwllqwsWKjWSuFC50a49IROmW7CJ907FdXx66ftrGFemetVVRSBDljd+gbACjwJsbGdE9meFk
3kbOd5wXFeva1nle42TolzuSoT2P4je7g1/M6ZRu1STW5uI1frPjcVrqqyY9U8tlgkxdyi7z4Raq6B2Ih0tx2a1RNJWVgVe209tpfg/xm6I4mO
ESdXVeVV+8OHFf9AC+uUCxgFmMs+mMZbrfY/nUFNtaDDDSQ0cY8tsWRyBoogGsUe8LrSPMQebHvfM+1JRWKLV26MOxrQHkkZWuDtXEMDKeQpgF
jSMJySkjvkloPBJhz9AMFHuNShBsEfZU1di7iDsFv8NdahAD8hSgpTgaIk9uRAqit9e9nTYwOcBsJGpLCl4jjREiJSs8ntholNfYgZHNwpGZSX
zTO9RYqizJwW5H4bYSJz2CTwtVKDEIoiHCobl2BEhvOUjkJOd6Ak4qlSZar25WK+HIqDcVkwooBkJ+h53NOY5jkwCFbsP4kLCz+9WJCtA5FOSk
gIyJgNUtvF/CDPehHYyZIBCoWHBgahr1OiY2NFhPJCSlIzJcSaQeKWAiliLBAUQBvMKO6cgZBoOuSn7dhU2phGsMXxVFoZUIsiBNKdegfxkFGA
V9CSnhLAejbyTxoXYZjoBX04jYFEkIruAPmcZgA6mMpCe185jGxsXhlH6ampWFeGfW75lBucLnhtaEuG1aYa2isMQvfNcAexGBQydf5LCiDji7
FRjmhTGYzNaGMowEsQKo0LQwKjV8PwgR0IgeLL/DrqdpnCYw4lyAQcE6rPAJeFfpwlYzYGfMZC0pOhixmlWgBfYsYGnX4AIDJ7Mil2YDua6jS6
Oq245dFcf2Ds4QDx0Qj/ANeaaS1385aid3wi4YucqnPYzdfnu9jnqcvl1LLvrUQ9aG+28Z0balpL5MBpq4cDm+T6LOI5ymoPYwJwV8d77EEY3u
3tqLWbl6ditdvHjLXz35Itr8eYGI393sfrT34JE83Lv/4ffG2xsbFo8IpnkWQ1R8tfnTlmioK6ouQ0VBLfU8KkqXxPlmJpR89sPnP33j9v/6P4
1/7xvf/S77z5Z/9if/Szb6ndvXavO9Vfzkzmt5ryc/Hdr60a8Pbg75+l85CA/CWoIyDl+wcANYuNYP0o3DfW6vGhxZbTyXxlswfcFfKOyGWRSi
GCHsaghV12aQSMrHuGOh6BECDSu8CLWItgfXTX7w13+k5yeH8/bbq88/elmjPUjVT8Y/ftCqfnf3o08vy1n53/65eD599Jt/vDpaurm5+B774P
en0ctbu5v/J6qmf//L7/zO0x9+/kff+uLFxYtPn98uvlw+/Mn9QRwf/mGVvLqbfpnT+Ggpko1nu5bIDujpJdmdcBLTF2MKTLmKD9lVU77aectl
7MA8hd26UCHeKqdAV+vBOwoD8FUxTI8NGPNQJFDKOlrNiDZ2N30t9bVVIylevXK+rp/Na8vpQuFhX+HtGp3YUOWBGmaEx85JOjgkDdhDJGVoKK
/C8aFwSkNxF4PKZNZg0Kpt9Ppo8QVPy0dXBq0L9wqP0fapaD+qCN5r79z9+fjholu/f313/uf4YIZahyVnodNqaHKqOFGI6qH1qpc89IvMBpJE
vu1DdwASUARQKxIdJHSiQ2F71yOYH0VRg8F4uJxvRAL5vnM5vgRhaWUtVnQu7ejMXfqrm3p0sGDbbWRvTJrqdLG5fXFkFnmBUGuS2p/JMRh7DK
zDO9+jQWqexKHHEvAkg0iIVdYnPg4RAXCsUQfek12J8VU6Vv1L/kk7S+Z76TOyzppNO3qyzmghIfKr19tlsjfnWTY+arKNyityPFzu0p83sfjW
cbc5TiKtbm0umrfr6PIbR2QP3x1PL64yN2KPvu7r69tfevvwPyZP7yU/uN4h/DI5+41xftkOY87P22T2usw3w0++9c/y5Cf/bvjVi+/Wt56a9u
GH+rNb7PtXqyVrWfPbC3QqFRf5ZxXLV1lkd//w4Jti8vHf9S+Wj2wMmi2rPEj0EhQRkt6WjIKTICAMHKYKLK2pijEmzcrKoZQ+WUcD2gwx515l
IjGiANAFYjT1oe81JFwc7TRNh0G4rpnIkQMneUgm8YPV0Scv71/fXl8XWBTzoylYIMau8evRSLXA4ZiM6lubr/t6UOTyMwE0s11zcyT5P2Ep/q
7+sLow281wlr1aTbzuRZ6+1H//6/ziveunj57V7CpPzL/3e89vT8j04djvqZIuh13CNg+axBZ61WmgHT5Ekn+pk84yyaP2ph29MlQs9qzZ8wzp
qbXrJAunOHFjVZxbgqY9uAkOksoB3ldAEDwO+9SOtygaaB9KR1KsYofHTageFQ7nEWDN0HLeuhYD/sYOwE6H7lCDgiytwxo1xK7moMYs+F7sdP
z/3R+8bLNXLtwfRE24P2j3narKvKdd7iqssqLjbM/aVAsJU5zF3U0dv7QJm098XbIIozkfdvlYs6ZEDTK8GCgb27DNsi2Si5glE0jiOoKnjyTq
nV4OPiSzHAMlyyZemLpukN26Ln29N/48TUZ3dxhfldmZ4113ZppPQBiVNQi58VE8XLV3k80v5QjdVM14s1xMf/1O9Z3kHrf71xc3f5fP7t3qXk
8PyJPl1C2Ltr48Tb+XqBefo4vNtKWZQkvT0Okk9oqzCXDDli83zjPAqOkL1+c8dYfEn1XKTqMb0AYAebaHAQM1ADDkIShFFwr1EoKLHof6NiZ3
cW1NF0dAd36YwGQaMrNEzNu5PSwhFwqn+zp7vQO/cHG0/ikmj54Zu07ruJ+uUbz4MnEn2Ru1Pa5fitd0nY8lT/1qeVpPPt4m7+fPbv1I8M3Lky
s5qaJktlfPVLRoJsQ6PTvz0a4pxj3Zcdqu1rOwiXKVx9VH0W48XFUmtKIJO6+dwGAEJCgTgE2BVTtkWrUU93pKK8vB9XMVisqyr8LGhOV+iI/I
9SJUeVVfnesDLSeA/RxoQ9CZAzCm/rr94AwoPIlZxK3bXGu3XuVKsLxGpm0inFzurCAcXoEwcAiyGVYuGRuQszVBnEjVgStVrbWR1m04LUhDVY
wExcTJIi1bBwwDcAzykGBS2njHTKi3KYAJai2yAV6ccq3hGbqGCkuwML4SvCWWJT0NvzbQHDIsMqQKVaIrlTo1UOAy7dObYat2auAGbODgZQ/i
L5TaUgrUaSijS3AMo8Ip6m0Hck2HcnvwRkJ6D+QbWhECjMkEga6rPTJxKVAphA5nsMIlSdATM4KsB2EICggsJoHfATYdwC1Q3VCOGw8+Ia4dET
pq+JAk3PQDLqvV1fJGyCE1nY7CEV1n465KMclzzTPHgOlvKmrBezgP0wNRb3WCEo7Cfc9ENwZ0pTYg9oZQcinyrrKdNhLTzVc8pgVvYC7AdUSZ
bp3LBZtpmmXhftIwQl0rNqAfCN70BAwezNemOb+5AtsJ8RWKgitiRQF4jpsMBCLGCfas1TTcWtVh1clhEg5geBZm03OfuQhS1EU+tfCphIZNqE
aDFtQJF1wnRCuS2LHOIPdc5zMSd1FMFyBTbQvubm/eb0L5ofn+ykRtavzAgbQoAuZBgEegLZUBCeRDAz/cEE8Ug9xnCi2kvbGpCZc4HPFMgUgP
rXZA9NcqFIogqOeuchkRhrKytj0vE3AvXkes42HrxVHvwuF5+E/B4BqHQq9r6xNt4rxCqZBdPjKgk8TAEtl2oiI+BRvWg1npTIqYyiFemI8TTh
WNC+1D6TNmLHWRq8F7YaHg6SFE6BAKCX9V7R5Ch1BQ7zAFijVNOL8NwwYsG84J4tAItFCItLnEJlkrL2TWdSUdIgXTl1mXWoQs8C9YPRYOnBJu
IqmKjY1lBGYyIgRwt5ex4aFN5Ci0YY47M8gWzCQ3RkQAdAPJWmZlAi40NsbyyJEEW5DKgDdM9pgOnKQVzUstbEJSYXAiQk9EwkqjXejtamIEb4
vCGdqBgr/dJW48cQpMeYxDDagtDFm4M82IPAzXDXGZ2iXayCycpoS86cISOQjMcGIilaLqidUO6DFGIiKDiBo50FCMHmbLEphf5Mdk0GGhGPxe
AlPU5GA9Yabgl7YjiC5laLiS7Vyt+hYhKo1R4PoGqwB/IkVSB5kOLgxeN4CgTLyhYMrgZ0Oou0+7rmMQRQj1NNSMAa8G3sy0mLEkkbwF00Zt5E
YKN9fW0jjlLeCtaDqhMphlKr663kr6wQLW+gFQ3oRNDDu4WofqauRqqMPUQrq0rCsTPnc8CzsFbpMY26NN3pqZqFwhOMR40P3glFnraapDlaXQ
+nZIe/j6DvBcdkDEOAeDShXQg7TFZvPq8ooPJlfaJNKAJCG5kJh3WfDkLCKgn0PzOB/u4ezyHh0N4/QxjP1TxKP9FcqTGbvN7m+fpwdPfq//za
n97m4yJi8+e6NDo3eeH81OL0g8v3XWP4nGvXo6n8fZ+zs0ikZvfJOOjxamPx1DwL+ZTlE0uZ7oKLRfgwiuINA96Yad8PzasyTD5cLCuBDcJCbl
bEQ6wkinw6I/TFVir1W4lWBxiXwrGTgCrlDkWl456sRcaJpbX6fBsJhQ1hCikIwhp7yVzNIEcNiGFQNtSASfTp0twk1Nup3jCvnFVXQxZ9zdsv
t9WV2W2lZnnUxWY49kUXTwzRd2f/1iBrHFnccWkhqAFRGqxog6heBvIL+CJQIgBBUWTpCMwGhqcU1fp9NX7pt5+Sv1rD/UXZt3L3ci3UTfePWs
e/DOZ6Pkzd25/XC2+PDhq8MYa3h8sNwkFJkYbAoScNTe9K61dXZDvFv0lBd+u11lkx71JTier3ke/uXu08Xo/f1jtvgy+2Ud7kA+/vRqM1oU1T
vX/6Fy/y9lb9JsWXbd9+3+9Ld997WZL5uqzOoLhUKhB0iRIAWJpCSbbhSUbNoaOTyyB57YEwTDAw80VzgcliMsWR7IVpCiKNqCSMICQJAECkBV
obrsu9ffd7vT795rlz5BIqJQlS/vO/ecs1fz+5+z11r8lfSDrZeX6Zn/b2+9uGb289aHlx4+bBlCoVd2yC29Zr3uOTiPG3mMBrkhl3iL05pD1P
Rs5AynYeBzGfK+rWUX+BGyFLmka2QrPcoBym42gmxvZuH9TB5GaWyZk/1XaElQO51MN32fjD8pfgnMNb+2JtO9v/NxWn/59Lvp25c4nc/t9DCr
+bv/1rAP/+LwyS18eHylvbtcH5EPFufjmVcz369ZuSH9BJ9ubn6+tGh0nJpkpderaXd62SlyM42svn4n2tDKvZ6qZHWctj049Rb4e3jsGW04Nx
oDCwLfOMNIEMbwD/ZeZj1zpmEGWy9ILa+9NO/EZFGAJhR9OdjMIXioEay822pQlsr9yeRiT9L6SpufZrJhfUOAoWgvA/Web6IHo1G0GW9a0SyH
pu3czLczQJm1HrSnPK/d6HXegjvz1dBv1se2PZIn5NlB6+6wYn59+yLvNrEQVyejW6/xCNeLa5fj8s2je/05Umml1rb5VfGn9quP0VPxAHz6g5
dvbK4X/+Bza/Pj4899tX/ngxrQ1I1kTA2V8eqYZevl/Hi233V6Ndp5YEeRnG1eGqTdEZ40jbyzZaXvfESJiEPLh01rIBXE3pnWhS4XgM4Si/Cw
ErlURRCQTOIANgpIC3mXXiynKukbymjMxxCNQ+mTW0fCYspqyzmDLAK5lgf35IbEMShKVFBREJeGl4uh7Q78OkAoA8BsILsGU6SsjzDEVcg3wo
kiQUMMJ0jD/vpJg/AU8mmQ9MJSE54PEpygsKGZhY02AuyZw6qGfYmWpsQqB5GSRokJLa50GFCPIE5BDtgQCDM8PL1ApoVDwrcZsG4aXu2lKKEO
DJ4hCz9j/DOOxJpEzgC+xSw3mGakBlmVAYcw7ePdkpm4OklEU01mpasGq+iw6UW6V+jBWgwlqjSbnkJwzkA6I17OKlwEnKCLqWxF8WB954I9zh
p/2Z1kF/mDq1OPUPQ19oyMycHZNtkbDcdpnU4BI55zv7oxacIi41gPVxAaEMBNioiuNQW0BugDd4Vll5AGTRgHhSBhFjFoU5LX1gOCdXCJBmJj
CeCQoUFyHqUF4uflqDgKez375603t5DFULjRkbYSYK0Hyuxb3jWWdUJS0YTn1tVnta85RjkgKpuaLszow6BfQp/RHqzMQFaoEe5jm4PwYVGc1Y
RkmDUJQDxJwPF1XmnZYxTB8qx7COSL0QpWt7AtTWDBm3ZIEBKZgFNxkHwii0FcRToGtGM1Vj5qUJNIqsN7YUQqB6Rg+8FI6zBpSRIuUJjl4OHy
YlIJ2g7WLMzWyMSAmnWrJYkGxu6avHfLcXwhSDJpgaGF3pityFtPKu+KVLLByot4Ixb9yN2V42HY4UAS3XoGxobDDCTiY44SkIbWCCQ9kTLcEq
DIbYfyQuIefCgyZyC5o3rEjzdkUKPlY7EdRsq0O9juRfM6bgqwCnrn1Xgrq6ZrYtToZBOj8kt/X2yEeu9Bxi9ps/5y3r7xgf9Dek3m5SR+1qU3
r/xifftuM3jV8lQvGz/lEEarBNTPOFIzF6tQlU5HYWKOUiDbN6GKHkxuADCPqAdEhT8BFYVXCBEL054q3IZqmxiUQ2itweJNDnpkGLbHCiKBVB
y4/0YzEITUMdw12mNSe/iDhIwf3psA3REE3OpFBaLNEAmEJEBk2MgIYAdEoxz+HEQdTRwegF4iOgEfBXCUMWhRDT5pVQS/1BCv2g5s6nIzSnrq
k+oSu0aZHiwNh0fG8NUOe4d67gAWQzPnCJKv5RqpMD2pUMIyFj+v/tIdCaOFQr8Un4ZiOZBLDBxJQPSEY9AewpJ0oUWGBFZCaY+zPYIxHFUnXQ
R+qpdoIJMQrDHc9gXcuiyULqeslTrrPYjFMIkUYoxGUQYewzhNBfYJLAEOfdlM2F4AQQGkkhVWhn4XCGxaa4nj3vUsYtoAf9pQtEhA2YIsJSF0
dB6uk8IK0ySOG6ulh8gjMcNEArsjjFLlUOj4D7HUddiDdoSzsFoPhmcKjxfJDrFRHAueADSnioRZHYnHsH5gzaFvKAojCny7QbzxTKxR2LU6xJ
CoJReZHoAx1QVIOxoaZPRgA30d9rFIzVPQV6AGbJr48L6zpyAqYsUUZDa4r7G3GSwiDUNTIK9oXwzTxJjcobhnYdqHokIHwwHmhxiAYxxbRNaR
xDUnsVclBlyAuK97iNhCYdYbHoEnh+cAAjJQhHtwd0DItoEImnUe5RYux2AZ9l+1FVEJBvtyqOnCO7Q6S0XSwMHApw0tYnB40I2pBikSRRpEah
zwl2jrQAHBnYw4sV1jtMkgGo8kxAUSZrSiLoosUZqvYh5FYMpxHhkp0ggCL/IJLfs+vECJW+Wswxg0XRPqfsNzdo4qTM2YCAg/eoOnNlE8S7LQ
OJDQ9nnXyxDKQT6FtO2DFge1Cj8Jm05F14A6T8LYznDphHRwAyEQ25SDfbZEg+yybeuynI+BMKa+iU1aaEtFhnmyNDxTZpxBbs1KJ8SaDyjJOA
ArmKpnoCTCQCuIxqAwRNi5iWIW+9aF0dRwLkYq4VlubQ1isumUiWMaaxsMtNERXHpGyJp1JAkja5jG4I2IhS4Oy3icRRkIvZEANIwqgBu3xTHc
lxmkW8Hbfr6X34nwaNaa2FiQro0i/WpIR9Is3NHkYN1dPz29fvtj8g36+PtX33qcyEVK3+jRi/PWPVLieOvao5q0g+roailk9NUbdiYWF/2z95
F5vPrix8cNMZri0Dwazqh1uBN5Eybuakht2JJx4mMKQqJdg7ZUk0p2QMf5wskW60bs15dtbcf5K+X+6FVzumXRr9Cn5sXLcu/rvxCb0ePvfWH6
3PXyJs6WGg9KPkWWgeUT0KyQycDhnI1AYoEBqLD3Omz09kHNhmcdqOtB/waepsAmhKAiNHizKug51YwZJAHI01F4/gwAJlKicMdp7JPQTBtcwy
rtUQ253CUReLnv4KS7sNk5UqsOwYlDdoBAJFMeuqsxIBm4DAd5qMoR2vQr3sIVodiILITYREHC2LDCt5B64LsS7jXVjnezxzvhto7ZeJHGZHJe
MBG2wlNjCwayTSjRoDXAbVtmic5NOoK/1GF+oO9rcMIed31leTUgRQPBAiJWxiDIUj2oedakDPJG58PgRojukTDB07Gy+aI8vTjHFvR7h2OQ9x
6QJwO7r4YePAbD/U06Bw5DmTSxshTntNEkTtYGR9nEFNJnZVobul3bPM6mjOXxUbLEqRij8bAhxSbtIb1MQm0FZAcnMzgx1wts8ACYHu6dH0hX
chV64dDn3r/kKZpSp73OGhXBqfmIQGKCuFo3oDhUt0SqRJlnQ1ZUnZR9HK1jPrUXA7JxjGNTMpyvKUha2yXLbniwwzTveZNVsLa6MuBkUeieZ7
CJlIVMhq0GZZzR1rv2kqDeXi6vjADJ9qQp4nJS8oGBEKhAuTEHlgApfmBV6O+AtAr7Nh2t+kJPIwgTKhbM2hgWyTgaZi1zS+GACFQ3eIXvCQDj
Z3scam+EJi0YGgptuMHevIDfEJqxbhT2F7hAonBX3QgAwPRxmDroTZfquHtWA4hHKgyQL9qcELnKAW6qSNQmHnGwLDB9txEQzkKbINwL10sAgI
jkkpcSbl4JyYhvVkMBIgiyg/QsjmswX+4SgH3jAmKxMGA8k1Gra5ZIaeGkw4MVUPMuAxi1NHZ9qAMAaH3O9/UqVVwPILdK7ANoOzMjcwS6qyN1
RfxmkOmMXx9qv+xGEz/emETZNlVVBffddCuREHJ1WK4sgbxcNmCH1oRC5NB0iRhkOHAY3AA5Q0pDIqx3IiB3P4F8e7ZCh5eepzOtQEzI+TLU8E
LgXXARfFkBf4x9rEnm4R+IBIyEtpeQhkzXtyDLokohD9wcxl4Cw9MMfuIKZHmtK0LjKFZtmHVTawtpn0c0ormIRKRBR2YCnDTWcLaghyB/UgPJ
CVRVFLoIaQlMhukqZ1zablXpZD0BvFQjoBvEKEQ9UDodhFNmRcb60HDG5izpwQlN6MdPGORCZnswLEdi+DCcuHdDCG2uaqphH1fLQ2Kkd51JnQ
MdYoDfIDgiyOlbkEBRj9PMJIyzjsZ24HqSKpVtVdiL9nGRt2yRerrWfCoTowu+LqhtwY4xkwC3mhU9WErvQJcSB1o9lNwBrrSrnpnUdJZT6wZR
aGxsmOGhy7uFeygA58OQA6MTWQCNjlaKD6LcFK9YNdXrzrWDwd556mpDUNNgmxgFAZn2rlSh3x0OW9SqUNPutVOQkTeeY7CMZJiRxNa9MGxoQT
/zbNgAbwxOgTfm8R62EJ15lBFnczhnRPos1HWGhtZwA8EELAW9zyFe4lhtuNY8MR6tw5NsFYVH1B50oRhFwhtUkhYMUKy1MaEAKnIKwfnHlVpD
8AwFHqngIwrm3kDqchxsDQ6ONI/qrLZtI/uXsr1qsMvP3pySWthjX6B6A6lVo8MDzikn4LBMliqXQCCdbdVeMlEs5u0VcD8h5obFna7aDOhlSA
ZRIGgJOiSmT6N7j7fp6Wv8rf2xSgcfVehf71XJ+KOzYveX75+nq5PF5OX4/AdE64fb4n75EAy8jUGw+YyCXfPONueCsrRex0N0aVgZRLpkHWog
UVNQM+BhHWUG1C1kP+el9CsEqFfyrpjSKrxEinKIcwq4H0frLj5/Rj7mGi+P8S+al++Mliff++Tjb8v4h9/5J79X/c+//MsHf3y8xcz5j7748c
+f/RlAZgI5paOwAj3vFe+Bp0pdj6yvD5bP7Gk+wE2JwOJb3jYaiDN0+/PhvbcOEVOEp/at0oljzc7mxFdJwisHibNvQZipFoMiL9VlmWQX49pN
ek7RWSd/vCvjyfx0FF1rDNDu2ezFyaq/cu7pkbu8GLVkstpLUs73hCmi6HDmZ4dzzl8kbjGK9oq1VVfoNp+zxdXW52iSLDc/3t/+/jjbfekCq4
c7B2l7eL5+Ui6aDyfVSfHd0QtK6/n3bz9ph19P5tPZF62H6NwiTGLwDEshZaSmcVrxTnQG9TlQkG9LVQpBkB5w0A49Yw0YSAgIPYpAeoUyIgf0
TPtsCX6gMdcBc0dJg2jRAPnvY9JVi22UDHKiRsO6arZI/+hYrh7t1e1fnM/O8PV1viV33TN3LTz3BoFqAfYxC8UrIaWFus+296rhzq5k1KPEcO
4gs/h4MZTtDh1MjuTl8vSuJDcO4uPivNrH0esn0yvDG4MGH6rJkf2kSuuI1M35DXtgXrp49sW35zc3r/0mWl69c3LnCT14651Prs13jzN1LidH
h/iDZfcr2xM0DZOGBc4hbUQqVmJEJETUDoAwHXQpCpvUvY/BjytwTdDxARwsSIqNWxhgtU0T+qf1fR/HWHKQ06EglnGdYudrkO8Swq/AEgQSSH
1ttP5so6/FJDwJCRqV+0FgGwpxmIddooGqOiJHlzqdUqGSm0gN27ahdTLaX4XaOBCXLgQ60FcMzHED/oKcpRFETEgSRQSHNjVltkBlFjVukc5t
X88orkCNkjGpeJekyyTKUghepTXFYl6Ww2IjdOk7qTdrNB0Wqp52GjI0acourel0MBy5fnpOthiE1A18hauiVdLEgDzVMKboSjUDKaaA0HTmIM
VHK42jngI7oDQBdhMgURxpw1MvUPVwzSG/h/e/PExugWhnRCwbagwgAiWL8BQBFDJxoZotpWCHoFs0ABooL/C/BDmfwGL9+/dTwBG9LNnUEqCo
pl7Gy0t+nsMxQ+M+CPBcFY2p06ZeRXq7q+fxKLK3ZpcXIPVpcbHxAO5tplqNojGQSeeppjWT2qpBQXwU5xbUigxvx0FkOwumSntuQhcVv3a57k
Hyhv2p8RpdWl0Wq6oeZKRXncjIZ/bQdSjU/nKPXY3swDAAwhjWx1znbMmuptWBVONkFZVbnFVAH/1mePGiCFWqezOL4vCOTiTz2GfupDALUFb1
+gQ3B/eL5np6vzVrxm4O0yVk5GVkaN41IGOnGkB8upIgHQe8HfhjGXq1uwuklm7UWRA3Ud9HGtV26scQ4BLADlgt0MUkUGNXx7gPdbYG+EF4uD
jbMT91gy5M+gZZMDC60XE7wlGFmHTx1IRJiHEe2uW36cAPx64qa4qyobbJwnZj5bscl5CZHSsyYmu7tgEXXetCzUuvKJyR7oCAeIZKfFwOSYpN
Us5fPpu8vD2cpG3RN5fTZ+rZ4cmDduuWfkFfye+Tidm6WOJrAI88rT1KQw0sKhCObQd32zNOIIq0YahsGmYvQYBO+o5vSYPCQCDHwSx7xoH+EY
K0KSHEoUkJoBf3U1GAaJKECIAQOyeDr4hlPh5lWfnEPD5H5kN9Lu+Nr+SXfuui/Iu7s+HuyewkRddOR//vl/HbGoNOgxABxq9XISmgioISiONw
gVpXcHaCxCpPppDzc1Zc1m7etuSInKTAQAlGyWrvgdlSG1UjPI0mcXw63rtzVnENUaa/cPOLvzwYvb/tXvjcEZj3jbh0t1fyntysvzc7WZc/vz
xcVJvx5nqlrn3lB+lR4O7Zgyv5tVjuZTpJt+OD5Nr1CkWzylzUL6xck1+sDsbvmV1tW9fo+2cGRS3AJfIgYiFugaKNI4eoD2lwCLhEHJB8iSB5
eG9d2d/9le9vfvI3fvjT//XGz//W44f/+PZvvmS/8+v/+B+67PHk5i/+XLEuevLNdz9+NGvecCepT8GsQBlTCVJW0TBSIY1AgEHADTlAARF5qn
JI+1bH2pCOI1BVTrJe9dTmwH3ARGZWlJVHAKNti4gGBeKNxuGls+8/22wANKWBi3whZUVjgqZpX2PvcLRScPrhDHpkcaKU15joCCQKkz5UgRtU
Z0ksJ6Iqw7sEYgFSPemFVRtLEuQ7mhkLnwe91DbcZkaWPEJkO2urcNio7gHMnIMzR5gmJAxmYEbAl+W1XAu4wLqFhEoK1lYCMJBISHAIKDNs/o
D4LVOiqfU0xoHBiaMMqCLsXqdZqP9z4Ky9ALIXYUYEyPEawzoZ5DOmgpQAeR421oYpxELHDFRLbEUhQ6sCTgc2knlPhunz1tMBv4VqOGOBvoUJ
r5AhWibSaxnKVEWowGjB2XgaXkXCMpkENGEctyB9dXIo4HqaFaekoG1OWV7SEq4VGwXsUSR5VOHn7V9tLO8YBV2ccAz/MzEsDDAK3AxTZuD4Xl
WDVAnEIeMksKo6gw+lRe/rSCWe0X4dvI/YuVnPAV0sNWm8YjyHlDeoFdiYCLu3HFaeMepB2FSkCyX3GYj/MEJd8TbM2rA7BskktMgpLhg/HRXp
+Qh1bDvOElTd/Im/6uZEz9jkA4t3cLb9J/uJmdTyeAaUA1fWwOkJiOp8fXbVlNV88YygwYqMmqhqil1n1t1yfTYe3QVxdrLBj5ff/fMfhGIO8W
ltXbUUi/3bO0v4r1vlXfrCj15iF0SpOp1+a+/aPDZ9Gx7QBznjQtmoArsHcgntNjnkaM/Wade0GXwg39kaRqikst/7MD1XBRm61f51o4aP8Mt3
UfMBeweXOz99cxHvtJf/8c07K3HeH/Qnx4d6yQCc6d0X/dUj98PMvPzF6uP2xhfvDO0kGTxN/kH8q3/6ON/bs9+Y+W/98LUjQgejX8zIg2u7m9
29Mmmrjf7zD350yraQPknbWT86qBq8e+4HhTnRyTXFQNR3EWrypIUYHppeGaWXMksioyKVi5yZhSOXqARNmBATWuv0xvEG54Ym4CthgqaOw5Az
rISNI5DSnjIhwyN27ILiIpEEjqM29BP3QbhWbdkoE0pNMK6jyPHQ3DllkDY47ahaR33zurNnSTzoDjEY8CqPZMN08vTAHAxc/NIXouHPdr6SiQ
dsFZ81H6XkCctuFLMYbUyRniUb8qN7UWnBaov5MbsnPu2rfrH69DX//fLzg8urx1ZmH95cIZTenM8n25v9F5bsUz94fFbuLD7QzK3vLTbmw889
2er89FdfLEX0bFpZ01CAvfnW2h3hcpe9S/bO9pjfvrXeJ3hXHdzUDZ8MjsbSlANb5/Oo7ZM9Mh45yWunPri896P4RrGF6mef/ru94RGEMsVRul
geTwcnr92hmytPV9XZ8PbtRw26dqX+8vX3/+iFYSbn9la21Q5HXXxPq3/z1Y+3DsviQZOvZVE9EW1ZJDhm7cOif2Hr5mS5SD7cHz57ZJ8+uPL4
6Ohz1376Tf3SF1+7+3D5uXV099qNanJKTrtPn7j43yT3//ztm0cPx+yKfDBpZ0/Tp8WYn87flB99WP5FviI76srw6gn6dy987tvVF/lH7+B+uF
ygy59i9v7T7/0H9NHoavvb1r+WrNI/Wu9vAXq6hCc9usyGO2ZMyjGYulJIrj3atJd7pBWx2fdoQBU9U1EcesuChFMd8TlYE2Q4HMqhhOktX/dI
SCq7DNKGD6W5xJOjL/108/Nv3PmrP3jx8d++d/r7N76y7f/7X//j/03Fq60X/+JDlzT29LX7T1aZeWOzYGeQVYa12WTVepHIvbY8SyexfWP/9A
SMk4/OFpBdUF2oVpJ0yyHbAmEmrVdpqZrYDBWcQ1yoabKZcyE0KFYbe6SiMBWoS1CfKuWq3WeX4/bZ79iTi9d2X/nJf3X4zs9S/VvRnxz+L3+E
vvPP1ezV37l40rxJn/wf/3JMZ/k+ed7nV/OduDkZVLNbm49p8fLTZLhD8nyF/ulbH33z7a/95dvodt+5d9zOjS+fnf09t7r8ysXwnvrkZtmMrw
7SCX91eGthD8/YJ2Xy0p+ldjTX4qeN3nv17NPt3fjaD5e/dKfD523/ol6c7AzffIbeRY3Zn1C94RgEynkc+r0WrFmxmNC1OkKGLfP+8pk9MSCG
r4JmqP/adXzwtaN3d/qyEd99t7vy8QvvX/wym9Z4+v3H45PJVDErW995xEJ9sTc7OUpn7SK2gBenC5tuilW/E9r8RRe16KLoLDLZw3Nld9e6W9
Rt69Y6Flnv+3yYXXtydZh+cOXejvJUvPlwlHozKMv9wx9f2FufDL7J5FY2TPNh3ugrhtSyW888iVftWNLB8Dxe8onryPPmuxUhTcKe0Qe5NX4Z
1SmLLqzMd8gFPmYnFkjlEZETqrq40gOzd1CR6XmULn5rjN/n39p++K35+pXB4+nTl+P86OyTZPXo5s9+Y8Dqrv31Vx0fVOT8aDCKB9Xui1f2z+
qBL/nxDLJS/2Avao5pgYanKH1tUBaXO4dvlaWbLYCfI0ewnVBfxjMqM2k5akWZOdeGOn8VyzESxvopKDfIQPJo52mcHRWp/MRvhz3BxUTY/WQ4
UFRPCO5YY7RDKaB4scYTX68t8Q5EGXJdBHyCQ39VjOCvLesUBGiUSGfRwHDgKhbbMPwKAfD4zybvxISBnkechjlySkUgNJkqKYV/YZGDmgFld5
ovlhN7em1na1wXG9Zdfjh8yE8H9974yZO7vbxK+r+0mD+dfTKcDPHXj6KvWK1Cl1kPKdRJginwmgtD3KgCXHa8x2XjkUk7k/E87uPE+rD/2YY3
y70LhYwV3aRl3l5Z3dcl2lZ2Yb3YiEXn+ihrcSaZgZTXDYZFErrwgGCgldDqnJT55cCKIdZ9pqxYDJNht9cRUIWhE57JEepcGrRcQ0LPOjfsz+
2aA1xXmRBND4rbhLfC5CJllyf20X964yIevDgfqfWjN2x+Qn+N0wN1f/+qeferf3BQ8q/Ke2Tz9nurBQbB2s19ibfZRUuuVe2VEYquz49Wk/UM
4+XY+qynoCeu75dHs25IZvdNFl/b/WHxiY5/f/vRsdwsX3t29UdvkNcXPzk7mkz9guiTx+OXy35jv5k9urjQcGYs9FS3XRvqIXWfqEQRU9hLU0
YxuJuxIFJ5Tzw3sncNiPwkX+MHwj0oTuoVOPIqfriPZ2HWBbV4mk0qm0clvuzysENGOxYP8rUBUVeCos9AV6gMce0J7XAo1HIgdjWNQVy7nnbm
PBrLa0OrPx7mf1I8Pkblqlu8/Gdf1q8OfrpsWMzhm95b+oMLSja3u7I/NkDZnLVheled6K7l3CpbZwLURwzgbqgRFmCcAuV2NObhLaHKgI27iK
xAQiFZIbs1H8std9Z0LiIxjhdgRw3onomupZJxr4sNUE4jQLB1w9tT3LUHZD6k5/EwPU5X20RydV2FFx46Ph4t4tnosp6wfBzRW5+WVboz/xRF
j53JOnLJ95LHW0fv7i30zvWHN+MzXPxkmfXjfUTWXrEFCJ5tOB8/nKP2/e2jiyEI0LuDbVnONxUaX95W293TCxD2V/BxvTV/+R6q5q8tV1Tn0w
zbqNmWsaw/cnLzYHmDHkxfvTF729s67kP3XGV2HB0+qYUezPkOfjodDXV/bkiULy/yeshufQrqhNrKVMnQX6hpzLfzY3Oy2X14XZXRqiyj6ZBm
0+ytAyLl05ws6yXy6BBVazzjW5MuH4BlSOy8ajZqgC+fTS6KFlDwINp06IO4qk+TuBHty8uGuu1JOzeTarDoDuzyaIPz6e0Fvboz2OzE7D+cPL
h4+UeLK7c+vh4z9z++Na2omNA+z/uRqQ1dD0tcJTVa2yjqF0M2jkhC8AooqC/k/rPhixg0nMb1Wpl6ssnZ5nSQt+6MHEYst7Rqyur2vXY6nGL7
eHBHCNHuhfp3IFoXnrUwwA7OrO9wRjHzODwhHFQmChXRNS8JISbZYFZfA5pf0PTxkiE01GkV3x/JYbR+um5fWNJ5fvyAbT0huX7j4rQbdjSqCp
KJ9bi1WxAXxBogF1djT5tuHQMKox1kipJp0LyiaC5WE6Ymdhe7SVvuXudq2tp0em+yp9G8QmmH8/gbp3K3Tqlbj0dP18SGfuFYEAhyPgGRhXsK
yjOMoupsqNNkdMQw7g0CfR/zVj3v9RoealNY2MTGhQVdHIqkEdIaa9unXPkxxHwQ38qpmA1S97z78apxA3cFI3FlvFuaN+oFa5qnp28sGqzPz/
/VU/fdX7DvX3u3eWFvvPvX/4b/+tO7x2/92/f/93/2T/nj9XV7Jm5Um+UifSXbasqR2Y+j4eXotfQ0foI8Bx6L+kiDLKnPlismw4tqyS1umQVW
h5TWcRqgPQcE2GgPdy22/brvivnq5PwYbs0QbkLcVRrxJI1xa8uCdXQtEtollcCfVTjpoXFx3VUNeC0oVUWIhQMDSMB3sS5Hbej1hXRkMQn9Zo
3NjWYG8oWWn7XF5mHKZInyMA8pG2CXK69Z5C3cRwcf4RGtNcri0B46cj3oJh/XrsWeZBJOQMJfppACOICpIyhJiLehioGAslIxaCqRorghdRbx
IZxBvKk0Huxc6thXEHZNRkjiH5vD1Te3P3539vrbH51Nfvvvvt288cj97T/65r1Kfefe+O/TF7+4yz5//QfbPyQvZ18+/FtfMigxKaWah647iE
cpCS0FklxaOUknoeLHax6bLjw5ISgdGg/njLSJ4jx03EoGOkU+7dLOmW2FU5KMmS/oPKpRFA3RYHh6P/oeu5ZNfvc/+83P2Xf++T/661d/4x/9
N/YH/+f/NP7Z792MM/Tpj59856v/9e+Wv/aF/+Iffuf1j3+mOl+SmNLZbKuwg/PToRif7vhqdUzrOxGlqGvtjXx34obJ9OJK2jddw89IzKKXXr
iSisnFJ7eK/Xtv+mcf/yK++P0hom5xUf7a7mtv9od7L/3km9PF2fO+797ErU99168fTi7IGIAqTc35p8X4YnVx6eyetuebJD+M66yd4fERPzxq
WJWcp3ax3gFi2WufbCYbetJ112dcbB9f9Bg/nD482EbqTcZOPxpONGGtqHBbIQ4CFpNKgaWavk4HURTpcr2OYP2zhGQcSdLSVIfWzvDBuHR9nR
DUMZ81xsbcUlqCJchBKMvcUmTV4hjyR5jdBUo7Em2CDRGdrDIVlWEmN6OAeZgmFV1x2rQDLtAauZoO0Ti50ldtNinQ/ooLRnsu945XZzq9M8CU
LQ/zd5PZ7WeCL7tlbXxUq3W1dt4nVmKuVagVF8J51IUhJC40fI+60E+aM2N4bfOtOLbWhkdDUittO+AG6/KwZwj3rU/gSDEIMNqoyFKnYNEtEi
jvIgeOJm3MaOUg6fQceZc1ZIewEvtxNE4R2S3HkLP6cUl0SVPLByavIWwtN5f37H46pmh9cScHKhRDihJR2TmmKnQSTo/tpkvO4zBjPWyBu9jh
Ld/Mtvw6jurZYrbY287H8VN0ywsXxsfqsAUIhbAb9lW0mRHdRF7gtgjdCJ0pmmgFyJzYUKOGemsLJ7uYQ2RcIOOTMLAhbBz5rEsyxhwbRUAlK9
ciB7BpwpIgnwCJAeTUoZdpY9o69knsInuWFGEDG8rohYkdxJEtZZp80PeN7sNYSHQy6DsUd10MJDhP6mmMZOdihWJdGZv2etjQbnIOCocDOL3k
7aSpa0DorWvzCAniRemEiSAAeZZIvFawOGnYdWWbOFiitQsEgbEHqpj6NFn0GhYlJ3idrFGXIhue/0cYApqGOwTLizgxYBKhUABuh6SAcRCnhG
QaFApKfNynzIA1Y3FEIpkmuvcDrU5jynhLeYWN2EbpeoCynqTe0ngN/C/RZ/+n+zC/oLm0y2mVLF6b/xSB+kftmvLism3rslYpGA6oQRBKkUt7
6knTi7DNGAJx6CrgdQRBP+4LjeJQ5xahiCiZyKGRqbGkg2AjDb30dZMb3BmZWI2bnHUtTTATkeqQPCISRBmGC7KNSTOTGsNqEEwQjqswqY1jCf
dBkzYRw1453A51A0vPfWic4lKABBIbRSMgOh64HbeY2l4qI61oIaXgpLWDOEm4FJd2MvEJauNQsth2dhNaRdoxSZjQXDmwJFSJ3HWySIX4bNLF
1kAJa+K+dnTtO63DE43wAg50W3iEHtqh9ESHchcEUhLIQWFKINprujKMCkhUFYKLKFsSbWAJI7fq9wzEq5pZbsvISGPAtjaoG5Wkm7G5glyIJz
RUzeAeIIMqC9+8b6JyfPPsslHk4Ntjz+pH78KlvmMe7g8mw/dnPwPldUuXZ6595/pb8UdMp8YZVihVcRxvZWFb9ZohMlSg0hmZx4uesUGYZGUm
IudVtPx5s+r3h36HT0Z7zp7PCt9fSdb3n+4vfnxtVpxjd3p7gNOT6Sujh18gl/q59zstlDepsBB9OawX3CkpEEPapdakKYQJLhFq+xaww0ew+q
tM8VFHeWObZZnVUeio1J+YluZtv/NsP8Tudg1xftK3W6cjFJfHC1ZHac/ZvGZ8lJtFMxih4XJ3zRM6hDjK7XD3oH39JpzgCq+fggPP1+dzuK42
7WvGVEORyMJO1ng984vwihV1hSKh2Q7t1Xa/d8E2Vz9QW6+Nh/3k2705PJ4viqOt61+4W0Ao0nyOYpVqiRwaNe6ZXjfL3A/sUlbmvfXr5ZVmc1
7QPZqVD4ZLOSbzy83TFn5ydP3OrtjUHzw48dvkdHv18vj4PbOfg6hmv731s814MJvm9D03mZcTfLXgr3Z2Gb80O65W6rN+z1Uq1JnOFFAPuSJX
DZ+QwtM16JplsYoUGhJQOQVf1miTq0F/5cod9yx64Vc/SCYXL/RuPHz0yXeH9z+8fGWfNDfKe8WfoD/+8/wX32R/85300c9y9mxfFPrJvfqmG5
ZRUZRtBjlzNty1y328EptNfc4i3M9ra5bEyFCkAOFANxjc0sMC+84C1ECogqCNqkhrSnMSXs15r2rb27Ch1GHjO4DSJExioWH/N9ZJbwWYiOci
akahxB1FmMsSjscNtqZ3AwPpOsM1pEdqAeJioHsUEnptK01KCQA2fDTFok6uuvXT0+7Otamv2/SBanC6FfmGPOgQvsqyzeBxNL/JzvR1+OLgaF
pw3fZiHURyZLowQQUuA+Ju1CMX+E0JAUE6p12hC0sC59MOjrUV6tysCXOTkaSeZR58DyW1U2jjYx+BGSuTFQoyjkQZagSNMfyngLSWQOr0ra44
kQQ7yfyg9jqz4ln6wktf5Nn8nXdOhe9lPI3kV5O7v37rsn30u1f+2ra+E19RJ/9J9oOxfXa2xd+4YUgCKR2Ol4VJ7JikxBfIAjpbnwGJQqpha5
SDRLHGURJlyx1Wx7OLly27ee/4GXr/k0c/3453tvyHdRrF9ceLavDyPuYno3N6+5OMHB+GWe+gUsCBRRcKlI0yAa0h11LCrGLYp4DsoemUaDHr
o1P21E8uBtF2ZsvH6gVZ71xHd8rkdP4x5rPmMWjS+ub+/73g3ZT16XdpqUKlr6Fk6KhqvZBhfpcCvGEbSp1rorCHVC056PahjpY0tFrgvAuVcx
2DLJEaAWnF4d73AlZtHcaz9DxAGx5dmGPZPW//VUM6zED6GArBm/LQBkvVBjQNnIjJ2K6J8N4+QWf8qmELgBfgk4jpgPa16U1CNI7bqiES4HJN
HRn2JBrypinZWBEpwqtTJ4ksvQUCwS7sZ/DIQYYtJCszUlnuG+0oRGdt4gnBe6eTNcerGJj2wrZfIA54wpebBpL+cOQm+oXFbratyqdPhD3He/
nxmeZhhz4AoQYDZDoU9aQIGwS+EjceklzcJpX2guGN5JxaC54F588N8QgBnSHTo874VR+LpI8tBZsVGaKNTAkCZ/vsfShIZOaJUj2IRCBP8EwD
KVcgoI6t0E8XyU0Ti5YOSJC6DR6fIq/KtMu2bZ9TSNKbHpBlpaU5v7k7j85PJx1lDC311F07Prt58/YbR2fk3aG/2kyuymx8/EJx/Oy0PZB3Nk
eDw91smcoPR7FcmfY0TpUejPKi0XEVChJdEbrvD6ncGJa1Clw5jbBJ5huBFfADKPCzq6foxt0bt5/9s+bWn/U3kuu3ssVX12ybfYM9Wr18rfW/
eP1kdPtjNHlyc1AQNg1b0uB6uQPhDvbRdzZNIzAwHiehb6sFIWpnXvd1E2FLQQE/Z38YmeISRMlYD7ZsxNG6fvZg2DTmkwfb+8NG1Rf3ih1WtQ
t8tyvKRNd06fU1XF3p/bK7mlfbeunaRVUeFcdPT8TqIYnyHn3Iv6GnhyMH0n6+9bzvx8+etb80WA3xjVmVPFqSnfmT03R5XO2bGljrYX1Jn/mX
ng5GH5m7ct5vq6vaR7MwCyYClSIhHlgIth4gnQmFALN7COxjDUJc8krLDOjE45Rrj8Ng7A6HkgZNemWJhojqIIYCMSSqdxesEwoiWnzZzt5ebH
a2+wKl82P1ZNU/tcfk3ovnxx+lo2V42Llnp+1s5OZf2H7pEm20y0fKhlkvIOYhaXDwytZLoPkKi9CywAuUKjBhM4qzzrTrZP5KOlcXR6Qa38rx
R//iK//5f/nLf+cL6+vfPvjF5ug3fv4xf339Pww2f/qDu9/h5RuzHUNUShScJrahMKqZD3f3J7OBSSZxa+S0Cu95D6lZrLtbyBZcnB0Xn//kTF
y5uPr1vhOzVzr5AslwBZeZJ+dss30TqP8pJvniYRvfmo5ipYbjI4ln8+QA2DJOBUtCH24T9o6YFDKlDnX8AkIUDq+LkEokATRVMzst0+q0iNON
cQkeDIemqjVP25HIRJsxiZc5aCMtq27NC46uXnlxr9+783A72XmwDWb3BM8/4JzbjU1uF9cHfisab/aLPlD4MamVeoY3D/m8qX/xL9s//q2/eu
n/+c6/+D3/T279Jn74/+XFF/+vR+///N0PVi9v0M4G4zp1LTkZ0PlhWx29gPSiXp+Crwi7FPKizIfro0LZxYnoPxwzfV7m4+sgxK6npVhB3D2o
2+LiePQpvxholqyuXN7fKdVS1Gp7b9yzayvJcOXm4IYbNT02SRSDyGfRdmyFX0njZCVzHSZYRW5AdhQj1eZ4EF+Wdnsre2qrHTYut4/X8jx9ej
Y4fPawHr+ur4s8fto8kYN8srP/pQYonRdYqP7w+mN+ghYmKfG52h50uRrOsjNgDT+g7+35ZYrum4PgUpaEZ4I2yxsCksZBUuhdzC1zPGKdMx5B
AE/Co/3KpeSiXW/irOT5/viKGl7cqezXnk1q8wQ3w7/MIt3smQ+/Nv61Qykhtl7J/Ufz8/3rTznbe5wQ7kGP7GGmFpIv+/B8iI52Iz04LKQeXO
qh5mdW6VbES0/zhmdB74mwH96Cfg0T31CYHIRIDPwd5q9IUFHu3K43H07qmpm77mx87ratuPHq/Y9W1x8wf/+TXXRCRXoweXXQf/hRPB3mYSCl
7gilTMmuZWE00GftwyNGYmZbwVqbdgiNJFm3jnMd6rkha3Q2wiSUfRpOQx8L34ZhbV3YcjlAyWC3IL4qM7D13iaQykFzt96A0Xc8gUAeuxYowZ
PehJkaHnfaI1DANbaRbZFMvKQ5Q2tE8tVM0SWr1Zr0m+NN/EycvkZK7pMLe8eL6Pg1ykHFoTqBTB0p0MAFLAsLW+60HfUQ1xEflk4D1DUWgxBD
4HMmyxcaF5toCh4fCcYEtg5CZxhNE4cZjDy0wmIuPAb2YTpvL8SGIh4DN0EqFjpzYTQkhRXQqHEDJ1XVCYZ61skojIoJ4+KF9W0kcpzjMM/Oh7
kJAG5atjELTx5SR0eMhD48IT1HJOz8wQiCOiC3kiQMQIxJmAmoOuFx4hOsfSjrge9SKB22noYeDQlcqeLO9FJA9A9FjhQUM6gvqlnMnSBsI8Pk
yrDDxTqL4KLgCIAmJOGG5l5RwC9LMJ/AN1s/IsxDBFJthJuwkxYgQ8cxoKzGqgr777JGSjyETwHxR003FpFLxxrLNFlSRBOL0lhX2k0LUYQEog
DRSbyGAyzTSzlmj6rhAINzdYKHzjG5dBYYrwOYa0svK8U7rsWgZnnsq9oIsaahEevzPs/vGzKe12LQ5BPiaZJaBMERBI0LG9GoZLyieO0TrhqD
0wRiL6vD5GsLwI+wp5x2KTAiN43XMbasg2MyGQdYlCUzuNcu4kXUeeEg6Qo0hs87Ebp5gcAovfK5KFxmL9NQcR/mdpow1guFzIxWJYGjRIgkWM
reNCmJN1Kb0AOAGJcy2uMkPDOAGNgCw0XSUAx3LFIZ2HbogNQoiwVkQWFKOGdkGA0kSKNKAaRGGbY445YAm8g0qBlCpIfLZIDRNo0pGsc+h/QN
3E/kVYFXdC+ut3s14FVUw7K2ckNlPVjtC6q12S+8DxWzoAOi0MA3dH+iRIb+8xjUEoiUWuSyZcxkKF6NHYiTFeIZMs5SrjjCDrHYfbYV20DMDL
vRed93hEub9Z9Vpue47VB2/3adyfIttTV5cfmlH/3kS++9ebyZpZed2J40We6v+elCtOd12nz8cZoc6J/0KUaVGeMi2Vmkp+c7m1kJC+jpYJIa
hZMZjsNENmKRloLgYm1ZuEcIhCZ8ZdOH4XMF7aRnmITh8hHPWNIYgalNOUspQJYN+M68Cu8bbOILCPhCdbrpTNY7Dq4KhOPkJmx0C92cKDi/Qo
jGkBBMglvOHSjkMN/acI+BLAE4jeLEVp3r9fr0RVTXyX4dLePzy1Vyebra0md83UUrEdPN4YNXiT5He9ct2b8gW1HMdbiVjsow2AjIPjT56rq8
ciB6wE92Wq4EmE4CgS4UbZJMFl46ETvb0bZ3rK6bFG45cWEcH5xtmUa2M1ECkkT6SKftnc/b8nj6NfWqfeuTF45OZ2eHFyYvDvNZO7kQ7Yzg3a
lY4VVBrow72iymwJdOYWZBQkMo8ZYj73XoRuSxNC0YcQp22Api8s6FmW8m16gTWAJdO+KxiUB4NAIcyIFQ0VmbwBWF8dvgfxGvM7jeCIJrBKjF
G6tc5HPELE9SCtYHuW8MMVs6o1EZsbWLINgnoN+FcOCb2jctImskK3AYyVEMJxoe6cko9lKlvq/Uij9v/WboHuRwbjOVqWhVDtvUdIbwKM4xhk
tSdVzmCEQrry2PY1iiKDxPG0I8BAdZtoUsdOjOkkRZEkpvQbu1YY4SwRDNGYFjCe+sBc9kIwWqlIEClqE3W0G5swo8NZSG95omOMFOCaOGljRZ
1uAWyGDLcbO2gJMJ7WrSuaHcyJikoAQjolgmUotVFir2B5ZmeZucLqdy0vmBMlGaQY6WJNFoA2wjGUhDDCK0ed778ywf2738tcX+w8mVV5cTvr
whM3M+oatntZ27eXrg1RuPRqO431xGx7sk1oTj8Dok3RAwRQ5uQmnf+c731KkYAKdA49rHIfvHNCfScowp/BqTEUlrncIt6DGkYxzeEKA26RUo
Lki/NExOgoB4djGfRTZm7Vk/dA1qWVIRcmUYuxdbPCb05LDl0yvTAp9LXcX5/YN5GV++vFw/uNA3y02av9Zc+tOnuz+6XC22b5blt989uiQHuL
7dtZu4DpvUn7c/5GlPX002O1vS1ts/LIHG+w9Xf7V+evvrd6/d4T+cfh+9971PfuudH97y/53Z3v7K+jeNpxSwhQBgsB4sgwFtVVTSNAwkaoX2
tSzzHNL+2AIx6mQB59PWnTTcRHU57PxmXNPX75PeFp+/xj+X8XKy3Dn7dTGpz5+om1snz3v+i61mFnuXhp5yhg3aqqTx4pIPW+NPtvB4B00a/S
JRYYJss2RvndswOIiFxiSQ/BCkcAmBF35igbwAdiJMdVV4U4UWKF0/xGdP/5BEd3k/vHExOiHjF3G22b//h7ro7r2y+KuDnz791vpHH2//wZeP
V9/6e++9/q++ttPaupG9Vwc70ynyp+ux4E91U7Uk6SVwLOD79KmALDT9aZsex2PeFquhSfvLp7HeofqiOk1f/urOjtXpVro5Wu+uKjpAL2kxP+
lf9fUgnd5J0t+J3r/l8OF63D26f7G+81F9Wty9MRcf5O7RzvmVkSvGV+O9tRAAQH+5r8ObflAGGkxSfVbHL72JO+rbnlhmtYn+fXt0xgVEPGwV
p5NQNTIgAAZ1G7mmDyWsCQj5gji8SHWUu0w0Jd7MO7SMQz8HLJF3XqW070tqSl3SMGJ16YWJkxgBgDUMCHsyA65egh4HxcIC0iLbWR264kZO2d
A3pQeNuQP0hoZchFI7wzehvXVMa45EZCC9f9bV2rFAvUozpWy15xQk/qJYyzBLfJFYH6UIaNWRMJZV9Uw2KHS6cKzzSY8Y8bFIulhT4GTQ/JAr
VcobZhUxYTSfaXVoM6qiNgU27RLAEQecpTfyYgIJep09Zem5iR6+nS+fHn1+fVHdiD6nmsV7b3t/+ajZP/lQ6/3RzYymV+88cWIJ8cOFEYrShS
ZXkCr7aZJgbiGzA2pR7ZXLbZz5gpBmhQlAlPJZq1m/m5kTN2PtqLcHrvTN1Ge1W3DbG0gqHngqF+CHbeuf93nj5lprj/Z2j6U6Lcd/M+FOrh4I
TNL003cGuSj58dqqrBJuTCaHV68/iU3kkBSA87g1Yg9Biux7YR2LqpHg4bG0cigMLBA2GkRJLT5Kt/6j5NFNgycnA3v2+M786FNzuv9gup5+Yl
O5O6LTuBgMyYHzxaFbQjK0w21kBTa2HRKrFlheyp4tBtquEFvGkRdwz0D45PEOisKOR0Ih+MAl9fA3iIRe6sb1oUayCvPCP6sIxJnlDGWQfLUK
2QoBtQJxhUfsFtmWm8T7UHUtYptkysZIocIimrrOwUUCAiJYcgIiCvKd6pBW3KrQ+sKCk0CCtCZmwVQ9aCmpuB678AEmgx7SuDRWjyzDvAdYZ2
DHfehKOoriVkhQByBTMouBfYG8LPwCSCPgOUB7QKDwOkPDitieGa7y3mBaqQSD6ikUFbQnJ5eD0HyFgbhlW6bto1B0tIlcFDNaklRnkkobT8PQ
e5AUQThKD3rYipZoCj7fFSSi3A4hUXRmNAAuFdIOJmAZQZYNmDQVtZUyuCZ96L4kE8o4JLEuYk5OBNGyCbXbyAkK5951XtcN0pEfdAklysIpYh
WKIgnKLIPrUXkEkiRhDcGQIiG0ElTBXUEW4m+MdNicamhEIYhgqXKgtdB/KRERD1vQHbM4bDTVof9bQ8KycIAAF4c2F3HrZeRkCAliTHUChtAT
rdW68Y3vsmVOdOvDZilwcQ8qa8inHqBSJCfm5pvR5dB+jpuDVFUff6s8qi/F+WY3rnR2cZexrVvY/sHVeuf4714cvZ/ebG3ag/HbcRPz7WzcDH
cZ2qkvVd2U69N5N2DjnNBr02iin5izPtlWDPSt7w5zCGD7EOrsYsJsN98a9aQ1E7ROVJoTQeo4dwNpGqPrLnRZC015nfcgVwwQhfBMsPBwvGdZ
T4Aj4ggkGkBDap53/kXXxY0WdhrhNZtEDcViAJrRtjolBsFKJis6GbtoM5mAmrYdiGkfhz4V4JGNGwRtaaIhULRbhTrPWForFeB0PO2cKM2m6v
V0fzjo5Ag0VyngqGXvtzwN3Y8a0y2CIBFkbUpay6XgoZdwVKWhDX8MxmvSmHGwvVglxlCa9xkFdhuwRQz53sCPepBlYDqkBv7OSktFkcikjgZr
0Xg6vew4z0ZMxdFF0aGc5ySLDWHGdaHAQROcSArHMF3NDeQsjAeCQHT03tgI3KNxo6GFmwe6RFsGrgABMmx/gMiKLBglYQzuHOQcAwqa5Cmvm6
gzyBKRLiDgxcrQMfiyr3DRJCZ2RRP6dsA1Itbkxkees7AhesrGEC8GQ8vgm6LCu6k345HBzZVsNwEXwxgPyRm4aRfh2aQ0W+pUbsSQLkKrrtDi
L3T31ZJ6zMLWiy4NjflEHnqChXlkBIEXuMSF1p6IVMiWLNRytj4Z9Z20vk0GTDWulQKSjQkNgljulhAZskuI5VyDQ2UkYRtVJswKdL50qzMzVv
l4Z8dk3YUyw0FlcdqKTIS+JqGxM4WUGJrZQuitifWpQtw1ou0NDclOyJRyg2LhgCPinMS5AtWgvOIFD40L4UjVZ3ONwjD0zMBNUoAgTEnJvaWm
BpzgXjS8g5VxumeWdRpUMIhnq/rwAotKEJ0cVhDJLOk9aLuGuhoohjWtFmXc61Uc0Z7f3E23RS1n+BS+IcyUgqjdkzQuM+Y3YW70iPkkWSMbug
cZG2YD+1zhoSgE0EFquSaUxc4UyBQZBJNZNOZhijZzGZvjIOvwONOE9KyjyqVIe4kw8aA4hWYJFhJSVwFhTtYgCAU4lkt70kifIRZ/1jahcEln
Y1nL2MENBEyR6v+n7M2aLUuu87Ccc89nuOeONXd1Vzd6AAGQ4CAQsqiwRJsmQ2GHQ36y/OxfgUf/Aj/5wdOL9OJQWGHJdshBkCIhCCAJoOfu6u
6a73zPsMec0ytLv6A7EOiornvP2TtzrW/Ye+Va3uMR2D36vLIg2HrU9TyLUmizU+WRLTvXwG+mnmmjTqWKGFawNdZDjLhx2tnUCw5UhZkzZ0qS
6oiG6OZivtejMr+OYG4OX4EbWYzDrN3bMjZ4by1Y75JPHpl0XsBGCQFUOyRZbwVsZjqgeNBqvyvA5E96LPE6FVqmcQeU+AyTUALbQAJZEZwH5i
VEZ6m7mEaOFWneHaRBSEdXEcAImVKzjVAQcL/wbYt0qjgDlWVBbEUr0yg0Imga4QekFVKYAYozJCYPFhcwwpEwaZqeSRYV0KuZVLE6rC9B5zSb
Xabv+oGbPT65iQi7AZEIPAvfuSMh+FHzDkgTtbGQpeIdLaqhxODrHLLpVH4EAywbxlhl1LYQgU/UhX7cW5+1r/jcrmF1ImiKk64geK8rmBm995
eLFvZzxvrU1WSYSgjwTFuUaVymZgkW6DvCogG4a4SAkifABw0X46ZC9iAANSkg9akAz81fd2ODOHYDNZkvQcNQZ0ynSt02pC8kKBY72SWaCKCd
2eHUQglix5UY7ZAvc+nXwMpgWA3oejekmavpZbXVCnyahg0RsHpUgacmGXwn7HxWIpyndmQjMlPgSG0dg50B0etiACi1Jm4AFGovTDH28FUSeV
laXWTUpsLiUirdHBwsbsZZV4BhNUe+Z+4o+k3g5W60W8RSY691h0A/TiBqlM5Y6AEaGrsLtJ48BxXJ+vB8Pt1a1rtVKIeAVl7Ob7nxPizcCuS7
mgoOSTBVY7m2I68mpvCY+dURyE2grMoIQ4Tc2mX0traU2VbBSnnQisEm+cMYoEvPIwdpVy1UKi6wQ6ogQJaaJx9eXE9efP/95pNtyegf+YvZ/V
fh8ZulPkIfnZ2vb//0T/+G+LfHdz8K/Leyk0H3kKLg+eGX0+nRHFCXhAL8r284qEzIYd6xPMj06lrAAvpUb2BjJdhEIG5qZzkF4QOGAwdFx7Ew
RSqJdoCUsK2UqOFlXpxnpDq8dqbfnzk7H9bfoLb/7GQz0FOWAwCFL/IX5t7ba9vNl96NlKVOhJmGHcvSs2Kne2TdLgcdB44ThGBs6RjKxgTI5+
5IlxQ9aA/IndPyZ//uD0FrPxnm+yv63tV2m/HtZ2e/OA7qgYtfrt8Uq2Gvd0e3Cjwb+27znbtt/nzMrl7uxK+b66dn89PtGwfbW+CEKauq5khG
FM4G+uxw8fOa7N+yZK6xz9t3wnI1pkOld/X0ZP1D88p9bU/uq2v9cWQ3RJWYtWKUEKxi3MR27MGNSG9O62l2r67nx6a5fKt7GBjeKQWAo6sdGI
5vHKsXwj840S8XT6ZXyhyju1umT/bzW+qyk13VSI4+P5q7+kLkr5TXH/CLq/WzQ/KyuzU5xstX0zX5+2b79bBwr370+58Pj8/vX777F/z2FlI3
9RyERUutSNOjTQEkycaS5sAcQJghTaxHiIHHcoBor5MkDUXzqh+E84AAaXKuTZ0iM9ROoKMI0zudqm6G8sD0Y4/GvVnq7ZGdf/d525ndWlnz7j
SBuiFNsUPHWHq8Hp9UJzXetXC3MT4PbifBIR+Km4Hs3xwWD/jDcnDh+elv3tj9vBoiJk8ffCgmnHcWrhzkwpwPeiFsmh2AgK7YYgiy2KI8swct
z9CtoW3a1TWhQw+5DFodtais0qGuNIIdgSqQBmIKTBXOpkCH1OnIjEyGVHlmdD9NqfgQIRCGgGgqALsBEbAszZFjGPneQK6BcfFb3e4QBkzz2F
DvswykJVeZNKCOCKo1y7nJFhXWeSaUbsdLI3N9jSMt47Tb6tgONKczOa4vybDKsw6t2jg23u0gzKnRS27BQXCxZW3AY9G7AVJTOxCZcgJRSUdQ
bzEYSmy5w2GOeG1sJjxcTUiT7ME8YhxeP10QGRjLwe6ws4m81MC2iWfSvLluuFqvsUelMzEzOsRAi9R7EgjLBZtaB3OwavAPsyGCJAW15RtiOq
2lZwqIJFUET/6az3fA5kgZpAYLcrp0+ZGe9luqKa3V07AHoYLn56LYn54UE67t3iwbzDMwjtOFebI7eyn6+lMPPioVIfs+gu3GQIyw7AC6EIpB
ciCsIb02UKG300gc3ymp62KDaiCYaVJ8N+g9oux2e8nE4YrMPuid6LbX36jD/nHxY/riXBNwBMSdlGmMnAQDV8wQ6FbH3SCXW4ja/Zfg2Rv+tU
m9o852Y9NTuZvR7tnUbFKF+t2D6s3mCMdHuO/Z8UatD3CZX1J+8y5ZVHF5PnOqftbNw69C+Vk6y7F8Ig4W++LF3fzpZ82jx3rXHXw5vNrRj5vD
jZd73TTnBaoBGsPsUGLj1LXcoud+yjsdcLxx/M7YgNK2B8FXGjb8W17/7uGVfLV36xkuTq/u/PdHBZYv/uqeK37APrsrD7/7dPocH9e2e3bRsr
dXb1Yf2Y//0S9/8U7xP/5kee/kz949/97lX/+f//N3f/uD78y+Wv9WXm1/V67/wBy+ul5t5u4JV7PnD5JDo9jMQGNmzCWZ48BA2ywEqaSgKHVe
ZBDDqDfac65d7sE7TQdUFqmhke+7GybSQNOp8PlQ0tQmfcQ2zUOdytHOAzeBkr4EmM8xjdKxEawSVgRECHhHjqv0bhbiVVsN/Jh/zf5zXb41Pv
rTl//PnZPKMuP/ZPGXH86fvbd68/ubRi5HAUTz9VEd2uoH7/xvmDlf4FRaIEzLUhcBRApnPSjGDIAPpxFNIB/75FuJjK0FA5Ir99XFJG1t9sp1
/6Acr598+fJp9pCwfKYvuwdH04e7Tx53X+TlP7+rXk+NC53yFDSiZMZVDOgLWIDWaXySV7bK/cbuOttS9rT09PziwY//i+/+v9+89el3f/PZ3b
N/pj65tfuzuP1wt7r98TP18SBXYTv7y0+K/HB7+nz18jk42bLJOi11PoF7WEZA8AaFyTOmbFQBkN6BKMdpTJoBKNfxGledKCOe2EVbNgVNU1ll
6l+q3e1XyK2KsW5PYGEqYww5HBndHVw0/VO05NUB4o/H7Ob5xfOPDt9fvpFtX/zmV0dClwf3+ar0L/irZjERP8x2wdyg2bgoVWv81H+9nb6KD/
fv+d3V12f+EGXzwra4v1AqHkHAA9UUIcyA3p3IUQ/Kewi1dXFS07paldTXoLm0Ygugqz2VTxxU77DklDLlfKYY6h1Slg7DjeFXJ1EbOWuIvpzK
kDvec+3Dy54cLO5sb4v21Y8K9fLq64+elQ96UGLuq/Xq9ovz4fIl/rkp/9fbWepPuKw33NoGFqcsx9P6AXbHr7+YEHJei+HM9BCPaPzmo9aOjz
97/MG7B++IZ/rz6zd+9/QgqsXVq6O7P/u757ugrukHt/Aj8hv8i6v6Zm7vtLZRkJtCEqns4BczW1orDUDUhR1bXymzyNK7FhEzmUUOzh4kVwso
XuQ2aJLNbOF9oXDqX24RGhmILiGdHkc72HrCjNvcWiSilKnVTNFALDiROoGMdkRKB1G6WNuB9T41AwaTK+J6bpniRctOe794COSOY31HC707R2
nE6zH6dH2vOHB//LDPlh/HshpFcZ7bxp2Kye6Y2O021Xb1NJrF/a2ef2HsoxM/9vvM8nqfnBo8dnPDaAX2+1JuSZ3L/MmBUozOn+Yd2+xoqG/x
hixecHdRZScVDibNSp2UPhAnbQA1+LZuunHvFYHFWF73SNQPmrH0z2cu3K0rQvdVah3KaHFgr1Wzvjy06KDbeH5C3zDkAoDoafFVpYeVHHq0F9
U1b3tty0yVs2dNtvAHAWvM74rqkKPF/vXu+qhPM0VOHq3j6vLdD/H+8y0zh/LkK/0r/rxbfHH55M4bvn911u4lTVukkrWM3O73NQjDZfboMt68
7heX9XETp072U+oXN406dWouwHrgSCiQSO2tMR6kh/Q9YQ/BeMb7AIJGT6ByT6O9DDWp9URPMzfO33wvWq8v+E+vWfEK6G8xB7mJ+Sor0LId8M
tf881p/+vNewdHU3z5xc/2H+D+TF5cX7AndayHdmf77BgW9v7svU+Xf3O2lccvb7xv7DaISi8tcOvNorm41R2Y6qb4ynzbeRDg/DOAeG7AqHuA
QA6ADViDbCBygrsFbwKYajML/M2AKXpujsXmODbzgLKvnu8HdXHdGXVoDq6QSV2tTXuUXR/n67O3V7jDq5FSLSxZ4XVs9kDfKIcGof0tpjJ8GT
sv+64um+dsXhSyjcfTtANdKs/BiVUviyGdTx18Oe4f78aburrK8eft9OTx7LfoclZ9lxxkv9Tkui4vSZadbJzeNnyDst3ls7A7vW4u5FjcuxBH
e+HZ2bZYnkrR5OTbzg/tw+qpfLH9eIPy1bjbv2eH+Hx85+sKf7N6Y4Z+7zz2q0d8+k7qBdD5/b0zB8DNiHTRoqpyzBjI74j6MGmHXBqp/LrNFA
mpxQEGdnEhlypQOsBdU5xFwokH7UfDaGkfSKZBm9WpAonB1aWp3BScMs2AMoE3DaFIpuZorgDFH70Jc4zHvqIROBDSik3e+byYAoQqSUNVSHqW
7x2KxIMIBetJfXqWGCjoZFDGMXnGeuwvrxVJw2BtaKzCIEmt0CC8LcM8K4sY2dozVwrhuUoHYHK8gS8sdtxGULPYVVzmgK3zaBhrNdrcoEyI+e
pEVnTrcAQZagutFqndVsQ2oSB4eo1Z/lpk22nCkG+cFpTELj1dh3VJjWmJDdhyuHtDaYmDt+BLarkQfTWC5fWSS6Httz1PAeYIFPzOsVhtHZPz
QhVtNl+ncQ8H5yMX1ZKpPDubjajmNQGyf324yQAQpH5rjDMTxzyj2RR5sTGEiHrnwLYIkHwMFLvTCDQyae/P9Cu2R2ylpmMwMP5WOjdxRpAeci
XDOIuo8JWBOx93QeuCVBmKeY0vpWFcm9Tcs6QFETHkKsuAfckBpyXagkZgGK49d1sWfKgjeGnIU+dL3qRjMboRM1g4//r8dWq7652CCIrKS1oO
AeeV1IBi+Vb0kSy3E2KLQipBt+Vkq/m+mFU+gnmD1YNc8GkKeZrWCeSWqUCqLcRfuei9oOlLeZb60JlQ7RnHpWIkN94YDtQ2RpMhD7s6ZmlmF6
48ODFRFBnWXpnmcK9Zq6orp02h9m1P0Cqd5GRyPare8kwjvu41yOmto60GENaMZWjIYAcTB04Y0EplgM0W0o0INEujxA0SDi7ZWJ0mguF0rBvL
vQDGtxGw78awkHMUfYnTSyzYVISNd7mrOg9ohajbYNhrxGnoJBLM5Y3JQqoMg7zOih3V2Y3XFhLA9AMiUWCNLHYeQ1xGrMugK5qDxRxSBVOkdd
reYiRXemeEcbmq5bDZiee2YHtN7JInBQE2bfL9KNYN6qNDs3TcH/Sw19rBDvCU3Gn2AVPpcQ1AhkQycNwgZmfzHGtSydDDYkwWhDmPtI0xzYAP
PIaJgMFkEunMeJ0VBARzMJqk5neIee8iwkTgMQ3jFQHtMKMgQiiNWOQ8BxaTINelmbxx0oJ0ywwokfSgzUdjpa48sBvWMRM0y3CVYRemMJmoqb
cLjSe9FXIbZB4bB7GD6kF6uttA4kQhyos4ad+3jg7BNLOrhSQu/MeBK04YWEpkAd4wBFFgOtWlpld87gbHNEEa3C0hvcUGTVk62hF1GCEgb6Lr
skzZHBUozQKwKGaVCy6jY2fW1HfqP44XS8BlIUcHyItIU3DCGjFpsJtlArYPS/htm15R5Z6hlB8xR5QAfZo0gdFpSKj0RjwQPPW2CxUKikg0eL
WHxlRqPEQGMK6MiQmZzHbMACnpBuzskIXZHniqLtjWAtKLYJcBk9dD+ZC+4pjXfUeb2TqAk1byoAhqawCfN3CvzsuqLEYrJgl+IDReCTDzcDXw
hdpNUWYBAadSHJRGqXF8dDJ3CiFEe4QtSg35eeSyM2NGQ4lunNE7gdTcuwyWAbSsdxhHt4VfgDiArZ4dNQMmGawC27rU8zLHaVAbuk38KuY6Nr
3m/YO5/Sac8G5/NG+EdexP4rwLp9z3OnIeRprVGWx512Ez7tikBeIp/aZZOaR6nR13GwKEuIWP2sDNnWeFmPj7d8s7cDUa4Cedb0rFoBk3gB9E
UUATgulkwTlAgrVEcEcOmzT0z+TjDdM0V+c2HYO1btXBLmV6aeC+UehZFwwQyUgotlpVHkNaTalnURpfEiw4XwYyCZhsA0t4o8WkYyRl9qK5OT
wA7e01MCfyJEsTKQTyFZCnCMBIGCKqS3MPwALni+hD6hlBJtMpDGhlczLfOs6aegR6oiNA5LSyFMBHguLiIxXzwxkYhTG9c/eDAbIFjmZpjKwi
lhZpeCe2ki3TtJMGoRbNUAQoVg7gz7IA1NBGXGoUBWG8D+tS79XAFZhDpjeR1AtYiDTmse8UUt2ofDpxAhISTz7oIkvDRJkRWhS1BiW7YQXPc9
nRK4sbXILxLQoN3wKUxvwM6ypzUR2JYylTqYM9EhcMYoaS2SzNL9MAWJrMLCwb3B11iBvhR5GP1GeA36ldCBByltUEoi3GVKMFylqOkXItsbcR
MFIHdtROHktfZLXfUq25RGnuTqhmTQHspBAeBCBSNFy4VOFD4gRUCM6fKIJ7NgSXanw1LtLjT2yLEiQsUH/Oqz69sQEtATGVw7pBLiEcej9FO0
VA65wysHUReZRF6RDBi3SGwYC0R95CNIfC6ByAGcHXQsqNFBnA76SugHJQKuVI03TAQgU6RsCvLIK+QwxMFRgdcBXtVde69BWAXTnopqBDVXmZ
yr2oGNP4R6RZjIBRuncjxEQn7HLuLltgXbzNK4aHVuW2quFmMXYqFFqIw94tGB9mHsIwWmBqz14//c2oJp4QxDEKgHBzUBblHGWjXznWBxsHDZ
oLczQaSNAsJ+m5xmveS2OdhICwFgg4ckg1ESA507NJIkDnMPixQNLsa5qD40uNsBavi+cB4vnUes47YN2ovUndVRFo6UKgbKskYJx9TUxwVaBp
HRdmcL1J9eXnOFLAdCC8aa8Ye8nhHpyqY4bE3iS43IAbGVZrgf2h22X9YgtbDEmmx12vsnTmkAHtA72j9PgU4hI2IROww9h7i0EYRoBjC/qxoF
uQgfXasWyvmMptvryRYFaPTgchqz02FfnLxYBmvKF1DmoUHKpJdQKjxahM7XCjwqNPw4i5hUymFKT0IA9msmMCssnBfwZokHxyKAckyQdPWjSB
2+8MLvMqI5m/jkYWWS6qytpysZhtVd4VehTuwPa5XYHmj7zaDkArRRlQsb6Be+6BUEanTQnCO3jIKilSRSxxvZCt7TWWreMVSJEeOcN1zBlsiz
YWHE6cQBKikbMAW9YbrmbNiIMEyMeGXLYjqD5Qgjnem58rXS2P59dDMdS7PtN3Qp/7ExxaL+SN8oPDIB7xZqS4NKFPj+cJMZCY3jHg6cySPB8P
p14JNAFySVAm43AtC9zjzPZUcUhbO4SM1p5Pkp5cAJShwcHNWDMNBfU8x0B0ZFjD/XtTcFA7VAYKgt6ChpgAVqkNnkyxx70LkKou84MY4D4xa5
jgJvUKwsB7JILvynwGzBHTSB9sysKZ1LzBOcntHFRIDg5Mep/EzwQ2KB/BBuXSyIkXHVMRz7agNPOaWcnXhUY5L8Cj2QBMm115LuoByLChnm3p
Yl0oEVZryMOiZobLq7mKJa0YLdIQ0BzvHIePcyyfVVPZZosr2QVydAbxNtsXusxfzofYZHNal53aY6PUdUVGxARgWygjiNSgipjGXapUqyRGqS
AmBxpQDoKsKMFlCSe2urTzAGkwB3upDI0qtRXBqTW7ZXlgeERqAnyzGRWpjIdKkII8HZamnGpjMEQsOJKxhGxnGSSKNsDs/er4OqKmZXPQ9Exy
SsekhGTqDaL9mrnUntuHabEeQtnNRu07etP3oELqfn4peu3ati1ZKsTwZRFwmvDIIfkPQTjGHPQLmDcgUi4AqKkGgZ3poFMFUJobrQEFJeQsON
PQONARUksycdH4G4EMnuMcJLaIEdxUAKXejrKuQyWufJ9vLNXS2814hK+xqvbgpkgqdRR5rLGeBoEI3Aotu8bzEbbPalM4WVggwmSazbRQI0eg
MwF+QG0HBRqX5W4c02nVIZJdgUbQ+sNUX213F7HWu2RSiTGzVmI53wgJ5Oz5uh4qsKF6TVBIXWydoSYd6s79Dnw+AZvapB7QdWTYDyqwdW6i9Q
W6AWIk3oOLSccv4JqMRa4OwqcnaUOiitE3V6BachMm1GslmN/l826aStW34zjhwK0VDLBwTGdjJCpwOllAQxSKAlNFAMWIkemQa0mgyHYqfSNj
0QkKlieb5UKlURn5GB14/r5XkCigYeFDY49AtpHUuGlM5w5mAPcVCJUY94CEhe6bW+BEpv4ZpCwvEq9bS+0NfKGarM8RzsiEe0NnyoBEmLo86k
rDhRtUOBBrFC4oB69JI3wzTgfE0/x1622YpgaoPpgMlA7oQT9wB+ohDbR2CNRqmlDgRZ+J1E4ZC9unYRoGVLQmOgs4gP7ubxDsqvL9qO3B6Id6
Dhpcep0Gf2USbUUR+3HoRwObGXrgfyCh6Fiav8RgCwN4HbBYIDooKkGkjRosOM44AR04kQGoF7QHRhy4HYPBygcQ16G+jMCsAXLXp251k5f5OI
WQTd7zb/u8UU/K2kFBaAtnZTpcPoreomRNlFfcEKNgg+QgIUzT6L5uIhXEQtbhZT5AyqZxP6CceekhizXufBrKiojP8iE1JJlrTgvYBtwScGvg
jNAlqUMTS50NG4nsHGFZOlUUpHeVHYsyDYdC4IHACFHgR5MKHUEGSJYO6vVYU5SKYqg3YDqi50ELOoKbYK2cDFuAEtywSY58xiu4wW4gqz3sM2
9VDWoEEgRyYrHSACbpPeuU4NuSScC/AOjoODr3usIseDAmNxMpLNcgxSSGOxMyFmPIIMAqUgGWNNZkdGZ3YsSHo7HKpolN88qMLUQXjR5ZCvuc
A30QEKFKYEp4BmKda5xn6UhrsUMX47XuwCpAmghWpqmAaEa5KeikLbepHbUHiypBgsc0tB0+A67MpRNqqaG3hc+NlvksptF12FAHOt8EZgNo5d
YNZVWoziwGsgEf8nqOHYj0OXBKJNM4gvKFlVKx82u44B3Bgx8u7qdXsg5ApMQjoGjuMpu68HRTCdlhFPChGGOEqIekkxpEBzejNApEdWVuYGMD
aPoDOxlUoz0PaMh1l68jQJmdeAQz22UgmqR2qNCxTiWQIKHKLKQBM5ZkRLJ50NaOwRqiEF3gweldmhQ8QMgcXcdigY477sX8psIyPtpdBXlwtO
fni/OcjdXevjimziGf2lew0FknQROSIKQxLvczKZIbUEQLnFclWF6Uh/QTsOFxTiDMS+S5UzlLZysYpT7mwYvtjORg0WlMne5CpyA6dXqrLkfj
mxnFRbQKLFtZ8WVJKKJtmmAJ8QD0h+VUaLLE85ypJg0cB3OWsbjyelE7NNzP7pSw2Rj5I3qWjsJKdLh3MYG2XpuN45vznOyurm+/wgR5aq5tV9
wb45t+c25Gn8kF5Gel3WlfvuAvTm9QL23NyKqlbdOFa3963Z7q9oWnzQEhe7tmiGvV9ObA2Ob65sXpOfiFRo8xn8YYMK/KyZNuBgw0ESFD3vt0
XFFAFKbJcAL4HVQR+KsKmBHUdxLqE7jFQRVUYaEKxGoIm854OWGID1dnIgu8Rq6JmsBqjSsfL3Vvw83dm30+Owx7Z3vAItXLwsONs8ApEeF1t4
QIEe9T56uoAhgkVWvwnBkWQw7OkINCpHn+0hQrF9/vCc8Dnx+cXKdz2xdgE6v79XQs8ZfcF5y/aeLq+b3u+cdVGHK6utWR6+3hQQ/O9/y5ObK7
+UWvnw93n93s4vZ2fxVu37/v3t57+jLc6P3nd6f4zdUff9YzlMsN6sSt7OFOnJfm5kljw/nZdOLI8jSI/jboMeQ9oFVMpa1+LEUELe8CqE7KYp
gMYX50ZjLahmv4NJ/KAsEp9Y4oYHSTZnTHVgIyGilBN+LILda5pJRNgDQg05VPtEvSsIwgGQFj4cHsk0xxCqJWYd/IQs0wLH0qDPu25yOsAtoj
o5+cdtUYgN/gZl4PMQIvyAB8gcAV7AvoBYhMVICWMJqqujbnLo+Ou3DL9ios49yxDaH+ur4ByihylU5od1v++Xn7dX388aPTI2febvuv5+rTX7
zZvPfWF35e/ofnD/Hu4V9vPrtz8d2FNv1Z8zsbo4GiUJuOfw/SperSsC1BBfcRN7CY2PHtMGCUlGMDtKidSqdfTBp+/rojwOsqe+kjMVYMGOxS
AVaF9HXSqSDkhUmaF8yukR4WrwAy7zxwNCwvAT0NWjED9wd4xr3vtKyjssCccsyGXI/ZhHWhBsW5BCNa0o0ruaM6V9WmUhYIikrrJpuoBcdKAv
ddjj7yHSVEphe0qYwQckcZ2csI4NcjlhoGA8yPc3D1AA2F87rXPKvSQ36lDYtodqFBMxSVjTZV0J42p6vyz0Ubm+jv3ntyMb6qw81KX97jL74/
Ntqs8bPLr9HjqzfIz/71wfGsdwlhNEAoeEuway7CGgKbIhDFTToX36d3GYUKM7aF8FHGp9rQASwR0Ctr9ATCjKejxkgE7gTJsrizMbVA5GrdZC
X6tnpm6kPLy7oG+jC1YHuyzZYbH4qiHGIQoGC7O0Wzt23iLZDu1EBeHuG3ZktQIkcm8gMzx+/ebmaD/1Kbo4cFenex+crYv3n+5PDZE/579S9L
MJRa0tw7IlO3JlCGsvCAaSoYW6XRq6FvxDkEZ2dQ6gHgAvAJk4YyxNID8JhFDquOB5tmyjKBAnZeks4xS0kRa9hPCrrOYZvFdD4mVT1KAhGIwa
EOFv5kcra2NBstWGSFnPLg+tLrjDwdkQw1IjwdzFFs6irQ6B5Ne5UncJ3UFB5yvTFRgdwDgQIwApbD5BFkEeQ+h1wtbYlqrUeOWWo3yDjZ5lcf
VDfT5UvcLR5W5KN/8bv/7T/7/f/qe9t7f3L0y/7Fn/3mU/HuzU/m/V/8xcc/KXdvn5x82/7z3/bngfZILbHlpNjRcdiD6PAzLBAIVjBM1G+UVi
qCHm3wfNRuO0jTopenDN+Arz0+X7jq2Tw2t4wZO3FHr473M3Jp2wy3B4dm7638+emdUGyXV5vFu7eyV/YP85dvnV28eOfF/R+9sTmU8f6Lq+vs
IJI5zvBt7z7YutfvNx0B3ShiahZLIJynzOCq58DTK4MzIZTLKWdVOhsNGkoDHkrAkghJm6USN3ACQYPcQgioLfXZ80BV1uJcLsBfpDaFEWyUz8
UCgJeWQYHgGRUK4LNCOj2BOvCwvXdZu6cKu+25izJImkaAlyCiIqMWyAA4FbLIlJYo0OvBaVQ2PCvskC6kNEiLcg4qxtQmUjKplEqg5dPJVPBU
oVf5JEQNgLYGRq0yZ01ktSk9ygbGMu8g+HqRi7Vs9K4f1BCXI0BPlI+PsufZnTtbeXrie/S7l4W894Ov/D3ybHe1V56erynOfr/8v4ofrn5FFn
1zkNqsgLDNoxGpjntBMcnhooq4wdY1a6TS+d/isa0Xo11BJsIPS5WDO0gPplOVYwnaawwNaHFvxGBsMF1JLnCVXYNz0GmCKbcZ4FLKxkhyyBqw
tkRWIDaB7QUYblPyLnWCCigNUnYi2PRCzQJEIUsiQHeTOrGZNFFbYQfSpXAXHL6ceVyl0S6vY8CxLh3uyOLrk1wW6NuAIgNuZgXlk2SZDMDUFF
gzk6BWMaqwjx1plANASef3IRUESc8kHdAgIBWwI8h+ZtZ8f3M0ZWq2P0/2AIBdvf9p++bTOBOvNocvz/Hzm7PZHv1P/tL+4tEHW4y3K5DJ+eEk
6OEuw/NuYVbH5oBuuoy8WLl71wf+JPLtwfs8nL179TP8xmU1gCvWG3Md0Bt3joarasa+2atXiPvsJXV2bF+ar+NqLWeanNDL9PQ2hHJijGoq4g
wZgaxmwG8N2AjBtBXKjmlKcTq+4nrhUJpWmHomYF5K8MCgSlCRzhKCd1VKIoi0lqQXrqCvOYBj7tJ7/IlO1IEWBn8i8hsjgvFBb2nq3Tx4sHgj
scFKC3nsz/uVJfeHl/gYGO/Rwd1zjB7Mn3H9+eIe+fLY3rXzon7LlTaebItd6ZkJEj7ZaC8GFMo8c44UoHHkiEXdy6kkMcOLiKKWUZriyRl+94
mt74JzXX95+4rK8d89cLur+g8GLr/3qftqMPro/oPL9/7ew+LuF3/v/QKUQw6ZLYhP5eQWAqp9fZY2Iw6VG6s5Sa3TDJABiWo2B/VIcvT60EfU
nTWqJ6Pwuc4pJCzDVo0gluGCs6xIr+tymZ7dWyAUFpQNuYOUNTko95DZEguQATYNBc/LDJy4gL+3bVdvi8USfqA73XXVxfrk5o48vpDTxSbm3x
++livzbLecLvPjyylMs9XZN3ovr7KLsxfbk7dvDi9u9jrWneCw/2IzttuV6cBRzW611WqWhzBuc6sTm+vJGIWrEZAdQaIg6YpuDD4jbCgypOCP
SDtLgEz9MKmYA2WJfDUUZ0rhYhcjEBRgB2EMGFtqHaZkREUq9bQlbHzWdDtqTHU7CtwOrRShiN0eDsU17xJmObZGHvBMwr8yj5XMJpA3rjjADC
vVc0Glb2uCii62cLmQnRNY9qzkIxDmKFCa9ZG7GJXkQ7LrvcfwP0I15gDR0QZAuwHSilHsWsDDXHhvES1cFpCAXxaQ3BRPgAqgRcyoJqNQoz04
PvFt9bOfdOrgmA6zgggAELdKJKLw8DEIY1MhkwmJhIIwEmhH3dQVYZSxyh2O4KlSKSYdtBy0Z64zdm8izsiG7zZEZpmZGbDLiOQCY3/+QvmL06
ab+f1zEa5aF5dn576ESCwMKaRLR8exS8cM0xtOUA6gYcEZgWu10sGlZtIKJ3U18amiWRECwUI8Rc2z6tPhm2VsHsxkPeriiqwvl5en0X92sT2b
N+foFV30tWzltqDXlzaNRHJIpxkanL3uwySH2NAIwOFtqp8AcWhAKTpAHhNGELeGac1wFgUPQWGzjalTtElvlAMGC24CeCOwzKgC69NrVGzV+X
YN9jv3o4fPNe712wmOOgLOUBJwBPlosyl19gyhR/G+20i24rVq2VksyTOmmDp4ROIWP9nD/X5d5Xm4z//BV3euHtCDr1/5x6vjX/3w9HCo/v5V
81TaX3/x9jtv3Xu8LtUvx/2rzfzrJz+tru/ds2a6mD9SU8smKglcykT2x3JKr8ULULawvXYU3KfHDWsC2MOnrgeBo7kfON/ej42tZhioodta2j
TlLs3unLgixdpO3FT7qb4gm1tnEI44wWNI75xAXcQJFkuCrZQgvIMyTg8xTXBDWaA0pnL8fpxQDb4hr+O62durHuaTkyXp213VD/sVvS1X0zgB
tJRlDtfT0DHDBsIIONeaXtlhtHLiIHDXBbJzwSW+xkVxli+Xpyy11WQKFrToY7mH+nVXFQfWX73z9X2678ZpNjxtJSlnv/uEZmLV33PUQGgCgT
AHlI1SoU2qm9ZNV+IsOM9dbylmfK/HFMC1fPrDv5q92v8Qybfow5v+d/xy9sRN+JLoO+fDuJl1p1fkad/WDx/ZZ3Xx+NYxSMyoOdgL8LkDzsms
tBTEV+Cljv2EjNpF7bCi8I8oDTOOWgEawU8RlPpoXh/nd6BSooFY4kYHkArpSYIELyTB3LkaTF21RUVe0ICP4ILNNJYgG2oNSrFOBxqcA6Lk2A
KFqtJnKuLyCpwALyLaC12q9snBLElnKWIEJIixXi7B3rQB26Jd7dYb0c2IHCq2xOZ73TX+QA79E0zUq+ezF9t66y+wya/sV9+U60fn2yUoTNB2
+TNRdVe7r7mQ7z3ze7a8GprL6lX55q3i/fan+M2JPrpNfqCeTgR8J6aVFovu0I2iLjm5xuW8lBH4chyqJ3eLZjmGYdmOJrMF4K1P7/8lKnW+7Q
rYv8lzSWgJWt96NIJwBMucqrQ85B6FzKWEAZ4ZfNF6NWwB4e1ikmoY+pj1PYhcOcHyFKmh3pagG233V9XW/Cqudw+/efV4eVdOg4oH2pQ3YAZy
hGYPIgvTF+uyvIfqyoUIQkyhFk99akhV5lir1KzEAfXDV4NnqgG03ORDYEbEy5Dd2p8P9npszVs3n3nRqPUadwdtatvn43LZl2+WVrCNssVyQ1
/X8qdR1hy8NjUDsI3xGEQlrUOqiJBWT2AWZW6N42DKiAG5z7JeAPMMjepdlufA8xSAVYDEjE6AvgwlcGN4fUjYXqD9Lzu7DPfm8oU5H19tf08N
d+afQNbfXOwvnxpBz3MWQUHwkRa3pyG12UsvqqWg04DdNuQI82wD0mrY4XxKL68KWvFEuTpD2AKyDxOispZ2O8Y4hj0WqjBokFMiw+r1nFsKAd
5H51wZzCuV3ZyQo3L6hN35R3sH81ePskNnhsWg/s49ff7p4fIXPyrQ74e6eh/PhmLcpf5jgtE5FoospVlGX+UdmWaSjOnR7pht7hDBDMlWqZAc
T5MwIW7QJNQtnbmXUhfb2LLjQh6tr6/lrtu7/rv9ilWL0+I3D9/ghk1ufz7Fkk1m3jR8lvq9Mw5g15ud0kO7V5kl11WGVp4N2w1knVMzplNygj
8Bd6BBauHUKk/wAQAfhIFsZKBA6zMebVG8mGymb+CPhJjqBHvU0tvFEq32POFurlcxy9y4bu5xY1sH4GkVmby2bQCWTS//nIIMEixW42gw2LJB
ZmGkQJAxgMTx1dVf/duTs+e3/fcf2og+/uD7n1832d7f7Q5/czOrxec/13/007e++PXlPyzO/9Xqn/7T3/6jH7ixT+3FUC4jQirLFewNnTysA4
SyHmM5CD35itgdrZqszFsqhvyjbkBNla3k1bVa/6r498Pzf/Xp22zs9k8fe3t4g/v+e//32bMfPbj90a+BTy2kC+h1oBwwKVb3Yjf0zzd1DtGg
rjegcsCUVC98JxZs0pswbfnamOXybszqr76qyxfTBW2fjfuCXaT3AvSH0+p6d/v81eX7X+lw6QhOnU8Dz2jywF6kdhwAs0jGMWbA+liMjJECK5
ONjrHt3WmalndaC85F84cebd4sXqG3/GOr1vmvqpdStXenn86Xb1yNyxIdb7Yr1OX4tll8cw/55vb2ITvg12a2b8bLzd5pP6o6fBC+7N9+4+s3
/Vquq9OuePd3vv9vLq4uqr+im+tjSR69OOH7vfGHrzZgq7M5iJMjvRi9nbPRnaWuNhU4ehxBGuJEk9wVIs2Jw0gFBg4Pp1kxAmRdOtNmfuXbP/
0v/+v/4fGD8u3H//bNR//4/+Bvnd+73Z2J98QvMqBS28ZWfbRpto/i059/9rNn4AnTdDmSG2EMwP2gGPwHpdMb7ILzI2HG4tyLmDKo+bICxB0y
XN5ENE/9sI7jNRjJQQTMF05x0HU6SJ47l864WUdVOleU1ay1XGfbUaqZBy2bIZ9kuzXgeJW1BryZE4jFDg2TaXYyzi+82HelZo/o5cKrjjtRNi
PEh0tDDiwCB2ttvJ7UZW/4wMJ80HRp8002Y9tCtmvrqSiclTngnOcFCZ1NcNlzo8Dk8SUf0/MTkDBmngpqmsA1gI7CjLrdQLodqmM4FrNrZzYa
/NQ8uwDiqM5B5wCecFtS5HsENwA3A2s+YNgMQTI7cpX8vszlFDMljSKgk6fUgEiPDHQ8sHYhqKEjMKrPcSh3mLzcVX/443f+5QV+eetvb8qr99
bjavzuSdT9wcE3l+sugbebX3a3t71+cX5zgyES5sv6pQkT2FJq6lTEUWcYjF02aSCfwIDhlZGwpYPBCkP8yEIOQIsizVqZIS10AbvksCSdBVCB
zeC+zXx6+gDIBBgOwbQzrjjueTHho46iafrw4qrmq2+UPfcnK3DNz6tPlJ/Zla9cDqIO1SEj1VRcrvdMrgbKQEsvQMwC5e7CVoIJoaz3HKAvDv
VopwOz+WoBMb4+i0s8u531F7lbV9lnWzMbUVdysD83S3XNGV4oNu7z0Q8tNtlS4KvPbn3wW3ffPlKzh/WFbt86v6b76sdSP31+859SvV9W3/b5
Xntr8F8dy+sRBVF2M3bwq/29UK4vf9F/ojdq/eDl5z/7+o333AaZaffF/p/U/Z6fGlXe8l/cb0jc0/p0EgcfdncuRByXrkXu7PAm/N5n5NKuri
d37tPZXOYZR23GCfAmcjSInaoiRi5jcJUjm9hsQsnQQGB7xQwusjUkSUUBtjvH2u2k7ld+3Njdk13+4fPhP7Ruv2oWdz64X62eOGJzAmbTIM8y
isabev9gtqycnIvRmcUw4cLfom7bqvvYl4zrsgugH4q+bQuI18O9EuxVqdrotK9HCkYyqElOvh3JprrJFaxnRlMPluiDsH4yGZA5mCSgfA2OEb
QoR3VOjZ1KkeZxOYwrrkTSKYBREKY2RAM3XeRBSFCCLbHMlzSHnQL5UxWepezXMxDwGQeSRC0jpY01sSX2GQu+7jPM5n0rx8UGp5chniQxh0dg
7xE+fEcxohDCSXbw6F2byhsBWyqwYKzXqZsr15Rh7Iiy4MQxmFmXXtCmFsx9RJIBNpUIowwkCM6tBJUYhVvYegTzq2nppJFcrgzvdZct3P6RVR
YLvS97m2raJfKOJxLDhjga4f8F62kqmXYRcEjicEMkagWIsr5votepGxEIeJwewNKQTakxVDAZxwQhWyCscarykak8JQ8UNG4av0mzEXIoVbcb
nO23YFN3C7o3zz3zYWhi3GPFlFr1ntndbsArGlCzfHg5+2zY4L0rUDqlgY8kVXrxVsOWdBKPvrixmKR+OJxD1hGjYLlMLqkzOhWSCvd6UgfFZe
quB942wOUQB+vIR8L8NrgbDg6ugr+llvUsjCrujbYbKHzWKF6lCuDNbFLnq+KrSszurAO5BlNr4k33tENTj/WFP5ULF453L5p4Vv2YXa/3vjeN
bFaUk/UWrIfxCLjEMqDvNGADsnoShcA4vWNy6QEeVt+U9y7fro9m9A36/DKLT27NPnj5/ifYvFqdX//xx82tY7eT27wRF8v750fdn/8Lh6nlIG
FsrnXw0WZShDRA3nvQqB5UQlRFGjCxYaAWkOk9+EDqZWSEBsLymEuJcsNzNaUyXDZQKavYe5FbMHHDZJ8cPfjN+7m9Xf4TcKJXq8/uP/mLd45f
/kHrT2bmrykeljF88+T+esd/UbJNWA2Ws0GCJ1CgQHAQIFI7WXd7IQKmd4bGRV6MWvge7O58NCGdltfp7AuXCOQ0t9xNpcVziJAy9ghpb1wKW+
S7VJ3Pg2egbYmrY8HBbbMptGsueQV/XZBhIqm9HZ/iiEzk6eFEvKryD4+n6ZH5UbQnF83nq5f/Xr8T9rfTbHn+r+3Jbonwk/Pb67j8OFSflKvn
DjQDTk1icqapgzSAzOItBdZRKr1LKIXYYk5c2YOuTcXkiEJCh8I2nsjU1Ey1vsjSgJ8srCHqfVR+FEb61L+VsuE8u//ircViNr7X/e1mCJuD+V
t8dcWuU23jB+PyByftl9ffgED9+XI+F+Hf/PNvu79Xy/L57e0j9/mHqyZ88B3+aTx+2vxPvW3/4G/I/f/9Si3vP/z18/+mp/sn+ebTz8GPM/h8
VMRpYoTxEoFbCXITQcD0jmytrBlI5D2HSiD7QUdxPb91dXJ0dHX7kOw7Omc/UPd/+FfTP1RyYC1m57v29MvL2Rm90/38wu9fH7pX0m/QTm46Vv
u+fEbCweMfbD4bvkNGq3++u3tr1f/yr3/nuDyzt745e9esb6VhiL7VCk/Sk8UUjOjAxVKAWuTGbNYssOpznc4EhZsCcnjSVwfZeRab/S03l5F1
yuvpcgpXp/r66py4D5Tay2hmP1ryI3v70++kp5+wSwA4hgTQ6TYVRCkf9RS0mnBIB8XSZOStJHkodjOQR5Aytsm6hcxVqpAXuFiv583Q6HofjS
YOlOd43CFUbGgXdWrYPkjJJ1OMYFkLUG6VragrUMnrBnddPkzZjlVxEw8gJFqTzV4RXm3B4vKcZw3cNh4xXBAYkox5BWjZ+9ZPvmh3ZbTDjs9v
0qtxusAZk05yWqe+wYy7VOweVCaicdoKWiANnOXSPCeil4GkGm4O4SypAfcAcGM0EbgXPVJYpPrdCAGUXsZLnJ4IYc2FxQjh1BFA69RnzwMbZo
Gg2DNhbENty0rPYurOi4gB7srBnKem4COwkRUElgIjk7rwu3lpeOZBOnqhCQGQAFeLKZiWLApb7nzjNOhHGYFk4K54JwAAjHPwodaBlk3FlFRa
UHiD5lvQon4+3nCdeu4DoeDRwd55nqqxXMwntd4BLfs8WC8tYIB1MkBeO7hruAvKHG4tSU2DQRs6V/TdZtPCHmfwTdym9p2pDWskqiQqakxB4E
xp0B5h8EEOGARUjgeY86QGGyOcSI+osrahqbyYBhdKSvYW3tWamZjwlgecxYmBWsdg/eBWjAUNQo1cTHjCIGNg/bxJDbw8Gw1tABdwzDgQlgB/
oEMZ5wQZ2KPUSYf6NO+6mHNbcU7VWLmsTa0EAx1s7cIo+3KB0JJvaOSFWXcQfoJvRSQz7Ansb55q8XFSarCsENypGRjltMdeUSUDKVGaf4OEBh
AqQQukYzjMpDhMxz3T23HYMc1K6REdrUmTTUYf45ADwsF9jEGIjfOZZTPg7NyJCjBSia4hqIFF76XHNagVhrCp++iUz1MBB5rSO540WJroInUQ
D9FhtEsHI0hIlYUu9RknRCAF8sYPrraA0bQcmix3WccmZcyNn6cGbUjpibY3euvZdSW9oaScDMSniKndpi1Sz8g0mTUdXEXg/Om04STkNTi8kV
oDMiGJKYhE4oGMctAwgPwdg1Acpc4G160dZme7sMv8OTlISoKxLlVhwJqlcQxhxrMydaRL50AmSt2AFEkzytUI0nKy10MMWZoHRwnwLbj5voTI
NUkYFBUYTJk6Uk2B1TSW2rrUr4NpTtkERBOJO8hBTjEaUps6EBIWKCAYSGjpa5SmXU6NVUZBPHxZR1vPcAGCSLTV/jlr+yPtmtCWy/nsyxM53J
tSQyiD2CzN4/JonGfA/4am87i9MCCYQb4lVh4XnsKul94N7gounIkuNVgNkdNoiK8J/IwtQShbPBDhRjtC5jKLQXw5bzGkRSRkhBQMk4qIpKw2
qWgfVGNWCwJED/c/pbY5WgASiwIgBPbGSQz6iLrJK6RAzPYgUjOeJk4UlhHkZ3luXJoCms7wWBakz0q4plTPwjz8nQw62EJlJZJwNT4DqAQuPl
+cU9JWBXlBUx28ynCSHgzFQCpQuwkFwW5pbRkFuEtVuFaK1xW+MQqW9rcuhMQQlbrhsAodgM6YtaphV7qSxBo+Ct6DsgVZ6XVqx0VBaQPo9twD
1W5zPXiJ2/nY19vtxJ2peoTHnNMbw69jjo+XvN0jZTAFpE222oh4HMCrZDUo8MU6FF5qMCKIaGWr1kVWV2AFHXjWIpIOS/R6hrlLD0QtytOjR+
FTlXeG1xCUHpZvgnjY6hkFtVdnXmkQZVV2kRlV+4lm1EFUCswB5ZFMld8spkbwJZYgTsXOaM/Ss83A4SqC12KwaXgcbCrAWJ6FBe7rDP6CebsL
YN8HKYCiWQbh6t12vdY7C/jDgCLxaZURlxvcclLcdMtU8r5XQY5uuCqLFoQdxDZIxjQ7hLtY2cllUU6rdLYTNaiHpWRLPyYRZAlwZ5dK/QncKs
hq5ij1KuNpfodVHCBh4iXLWManaXKgzARKY1S0RwjwWWWgelGWuQCK0lMBzl8LMSpTgsGYxrJhjoOm41sljVZeOnBJgMCg53zMkAM4skHqEUPU
DuAoAYn9FgnBoxS0sqljaQCoCcHx14PJMM9TVzTAFgDVPM1i8LlAeO1k6hKd+hYCSNMs7JjASKS6WyyGqQhgXiSYBtoXmhdjcK9Hy7jRFYk3gJ
Uh2OETA9pxPRTMTgRTbDKXpQNi6WxY7gAGvTczoEuRT2wIhlVgfjpgGCZBM5CAYjbSKmfjlGYPWFGmixOeJjnsYcNBiQf4RJrOM5qIksWTUdtp
dIMN3ph9cAyOA6KAp3PKpCEFgjQgbmq4ZoAYEEEWRKYnLFo71FSKKOF+I0rOA3GUxsPV4Nc1+LB8hMjBPe1Zei+QShgqkMFd8mY8iQ3gdV1C/H
KeWpCk2UCQcUV6d8JZlACwFjzFhmdgumS+S+NEImY5SB68kHyZEkTv58wsRj+GHYdtJuf2oFLWdWO0hKdWtC56uEKTeAP2FICKOQAph9ORdo6s
kOlwjIefIxYcvJbOlWClM80nUOzGmcxkkVShl80NECePkwRPADoEficD85sH0fXCilGj5NrBBhItk2KThQ2pRyWTYzk+xgd//oNN9uqT8o2gVu
+8MwtFd1O10zC0f/A7f33r4xdqu7pz8U96y8frL/j8EiTM2JBaq9CA2msIrL40XjLtBpNvkYpqO2MbSeajQqY1s2/b317F+jy7mZ62JKunaXEY
FL4YH7wq+IvFrdJ+9zqOzR02veOpoa1eLK6nTGsa+7eD2oj87uW7cvGK7Bb2Mv/8ZfeDr6g/fDBERc/Pn21K/OI7bymfRvKlumSfmg2oGREjti
Io2o522eF0thsucVJDamw8q/03t+zfLbNf/4QO//I7/91/9v/9RNV2/6d/8nkj//Z/+ds3Hz//+sfuH5B89uWXby7k9fhb//jckKzDdHwnw+f8
Ybm9N0xLuS43+4S34xWbNnsXb4Lz0+bNRaqTpuqma46WWTl11/L+bz8XTza3Tp94+7j8xdOPJdrdfuMajU+utvcDWb7zxwfvXL6wDiIcJKO3TD
ap6xUgKw6K7PQAa8hzSEY9WRBLPF/JWttv2/8H/CAdA5MBzSESaer7m6fTb7kiHrGK+5ygloC9J3U6RVFOoLKIbTg9ZU7xI5Lrso2nsn416Mv9
cVj02+JuI76oJXrkhqbeV3wC7wHydOO1rquYhmrrV6S8MXgNQLA0FqIgduBSDtZ+vlpeq7Yjr84Ap3fFrH5e9eNZf1ffOf3e3/7/tL1Hs2ZZdh
12/PX3M8+b9FlZtru6Gw02DEFAoggCDIoKSRFkSAMpQmPpNygw10BjDTWBqJAUJCFD0AEkCLRB+6oum5U+n/v8tccf7ZP6BTVQdFR0xatn7nfu
3nutde/ea/8bA9JmklsiyYsNXg8DvmEGGI3ksW3FAhuFDwPEADgCcESoCsILqwEjdRSbNRQ33OrWceAMwEKNQ4UEWVMJn0QT0ej1NyR9rjMZUi
2gpDke55CdkiAho7NrgPpBODNQGDCTcQWLz21GmaumQHeTaSb6YGN9hkOFFPcafgaEicdQ+f0Qou80/EbJ4nsnTBPCe3zTO1MBAqa5i9v69KA9
vhHDbsJUTzEnOjcF8B5gISYUphuCckMIJNzYXSTSmDXWjR0ZdDLZocVomuPkOKoDi9qG2ukh+kq+FD9ZQk25g3N+Cnre1J8+a/bKt1fpbP3e2p
2co8PXx8Xk8mJy4ir78vtfu/9cqUbB2YlQsKkX/cChkla8BhHFqp2KPGfrtW9RSgBSNGtery9J6uFDTZPJ1eQx0ztyMxPviOT1q0N5aNJJ0aEp
6S1E1+x6OVxoPAJNCg4qMldJj+Djq5xDvAOMhwrOm0C6MxILDW3jzVKagmpzMjiIFOCViETfX5xEuISbFzu5cB2XKwLYADF1g1QoAxGWlvtd8V
oCcd4B806l9wDinILAA97QEdB3yRg7txOuSlXRXYnd/kQHf6En181aXx2040jHm1DcT2m94s/I8/339r5YOoqANLHY/xIYpKMHhqO01h18BEBD
5bNIijSEZp/Oki3wQy6ZZzRa9IP4BdUSr9o2I1BUkMYKABwAPRRXkYTx3Tb228Bn8aCug4jLKIwKbddeqQnQJ6x211kJCpRRUI5w6JhYCcwIaA
D1eISzS2jwQC0YBuUwYslcb4g0SR1MrrnEZgXoq4AXNxCPyFoR21g7tbcRrK2KxJ8C/+MnXh8wyCopw2SEBNsWOG97zFICYdETOLdqbSatIBJQ
3KDCjyWdiNSMEidUdaZLMm5JUU5dvkUg9awJcWpihAiC62HTaIOcoThiBbVQh45lSxbqktq4H+zYzOwNGvvZJukVWmaB+X7z2jWFOATeEiaKsz
bDJGOzmFBB8n4L11oudlmZRMOLVvsBcja7if0juB1dApIPY2BGadTe1rcdUFy2a7Ms1SA0OpR5OGW/JUBZbcst9XA7UpT4nHFpeJohmRBvQMV2
OmnTkeg0yUtdxoeRGQQCsCoglijNqsLkm54BfnDk4hPGHlOCLGIZzeNqv2hhFIATg/6o4Bvycr/JrnSPih4CQ1gQmyiFPCWpg+sRcf6hi1UMga
xt46hV9BkyCvQx6lNt3vgisDEtrJFD6xBXIOVqqJ7A4cTSDTR6yMQR0CiejpyvPYb7NzLe+1SCxKBQhQYQTxbFyZcApVsRkgN0QlnidpKPPBE7
luC6/soy50teAnGb7A8G+Q5CufRIKE/pgoglEM96hMO5te4HjXbkqFhskY4dnpo00aSKJ4pISrZYE2M8CIKugiTSAOUmgV/cciaiXAT2q5kjPg
QZh9nT+KpBTeOM/tiNFPQvcLTRsmS0cA6AP/QqofH1MI0Tn2RgqbC1VUSw2Izth7iYFjQd3AoGyAFZN46dacboLJBi7UTCObYuSFXQIK87FjoQ
5S1IMw8IVLW5jobtAUSoQYSOQLkw9kLgnppQdtHzJgu4xEEiOOIi+lw5XU381+VL0dmjUDbsBB8rEBDON3axbp93+/PC0eH6WbRP8oHsZAxBBq
DHqIr7YdO4VBrJgsQxK6VjKyNwW6iabkMNYmkroMrRrvPVOElzBLxH0R6qntU5kIOuwGIhZykuiLjeznndJqEcgJpaRsdoZ79LMag4EHwtBIgY
Mwp3AwfMk5zzfCwHNhjIKqfh8w5U2VYh0LM2ARUfOwEHRqWAQpjGpwsJsPU4O4GB1BI9DEPsCprNDqZ+dnE1pfubSijd8mYFdw7YhZm6Gpm9jL
cTKDc2MSDQ4qBSpMhYwpkn8Y0bFVRhOQPuVOoJih0nSYrGNIcLin5QoLmjbRIU6MFx0ZaojH1jIAX3y2TrKqIrE3IfHxcSZksbQOMwYz0GhU7L
PI9FwLe8Bvjj6Q4SQ/gpPhvgCBXgfEIY2uTdph39LrqmEdNB2KKBIkPmGcrcFOKKc6QMI0A2BFMgXgE7ey5zIhSEAPwlFG1QsNK2BRbC4TCNMN
l6spyNcokWpryZTvaW6TX+yxOoGUSjlWiru7ThxcvJ5G+L3Y1d3dtkuxHyEQ8sPrADEFIgs3vsXTQ+5SBUTTwxMdJoke4j8VHxlV0JORjiS1Ed
n75I+HoCWBbrjwt9QCMwU59l9QiCdQDRhEqko4MlRs7Av4BEECrJ4YoySNY1iK248IG5YjA2G4txon0A+Vhei2Lw2fiKV/QGV3EfZ0Zu5Sp7L8
fp+nv3Mn2xxg+sGglay6vusvYzz4LyJWsyVPuDM0dektZN8eld0LkQ2CfrmWmhPmCk3GhjjAbQy4B0hkJgpHnAIASCQFlJEMIEZVp4SNq2NH0R
6sT9Mpuk6XGOQWywIRWLwWWGv/6O2qDvfvBOP1SHt9gvBa0NiyvqoVJvKND0LDrt2bh/HVKUejLMnUZ704m1PM3JBnTeSK98dnhB18fztzf5Tn
4aV0ftGZOWEP/AC1tetOZm/mEtP/1is9ztD3Jev5Aul3FgqCTxwRmrosWQynGG4m3KCbd1mWtsg482VgVofjgA3QtBfFyC6bD1C4qqMjGMCoN9
0YW45a9CnRXK7h1XlTYzF+qGwTf0DZo6PgoutFNrqGGJsD3doV7vBPy0JZmLlg9ZYSCEMclJAHSqIYiAAVZBGMm2qIQa6OJURlJYqPvAv1iRxa
9p7wo2AAbF10NjTkjB5JhA7AONyZpsKlE3Hrk1CSWlMtJuK/IJFBZhHKMJBciVSo++oWkDvwpJjQ0uWc6oL/IA6YEYQFrhfR0d7DP4tbENFIQB
Ml4hlaBSdHJGrpwWnGmAzjCmPBkPAupjT2SlAiRVEIUuTUqBAarYXPX19nX2LVebxBRCX5g80/CxCAZ9YQp2Mil6+MJGyKxP2N64TVBi9wZ8eJ
5nQR2Jbm8sQKuam2TWznzpWQGI6BxPSy3q1bTFHUPTfpDTfiG3ZUoHOLYA8mzaTqhOtID6pXU/UgfFs8RYDCPxuNQgUYDQpi62T0dErPAYmWRg
Iq4YSbgOoCoQ0Gk3+jdbU0dPihGbLJmMcAaACdFgKfa2Rw8t7GlikOQTBkJhBL5jOHUNdT7BwF0TCSEBTHpU62DKqnQZqxotK0bTqXdTxUipSL
Ubqcir3K53zm37g8ROUNc0bqS12NFENkkcSul52rPKwQHEfY7wiYqUAuXqcpb2NZKgb/QVh2QDBQi6t/ZZWm72hFZNj1fWQCKUWStmmboLTGCO
lkVVBDk0W4runaiz2V5SdM9zb6b45viz9Oj2/3rnYj4fNk/uys+n625wh8XjfDHcK+zJs+rsWfXJb//ut7c3T+QHy7s6bzGfPK90CoAyTl3DR8
jOJEo1U2S+AIbSlvLorJDNtc6HPSsMtWmH4oQqgXAggUOxxU4hEOqgEYEPtAWkNoNo6yBuR2JZvajNEiTidH9oXvlzpQ674dFZdU77S9nqy3RR
IT5DL5/nZcafb28fVg/2L4sfym//7ZtTenG76Qn64vLx6lX3uijP8Ht2J1er15tMHixOHwA2QqDHXcxmSFMGPJvH7R1boHG9J7JAJIOL8n0IgM
FdWXWx8xWAWCGJROlzrKmJ1n6GDNF6PxTAr7xMdSbi5mJgqTZkFGDb4x4Yq+XOpQBywO68eTMOUGIIgmgjQRywUSnQF/fO/gVw5gefPMBXW1N9
/oN/ibe//1cPP/ut+kV2+k/t+g/P3fNdsD89O8QP0EfhG5ZyCXWIayib8RFXMDTBPROCjgDlUITwdMDRkS81CbLeftXRZwdpgbZ3dj1J48IQVC
flNrbkt9m0erO00CQZaQ5jjxHWAKze62i57AwrQp+LjE6xiy0ecbM1pE7c7AscHaRj4K6RpFxNQNraOaIuLqj3zpOJ46pJzhJxWyLjhKczuDYs
TSl6HTKc8hC9ZHTcrOoBzBNPtpxmPrJaFA1MsKhCZo6GTr4hk5njwHx9dAeDIidyX6AalZpWPKuB60T2Ua1J3Nu9P3GJC6MIo8EWoM5QIckkMZ
CqwGWgJEcj7cQnTjAKvDARZMQlpGCq8YQrKDbllGb7mpc5diHMWIKAf428caKDwCXBWo1FLwgce6IAWrCgcbsL2+KsyxIdPdv6lLA0mTAWiC1i
/1OcW6V2m0hQnxpxE7yPI+ehAJ0VSpEQkEZ4iC4rUQc5iDUKyOE5QAH2fRfdjOi2g8pCbN5u+4TbuMjRxqkfkFNxHgDxuGK6wwI+GsM6wB11mR
RDAGzVhu1UfO2bAG4kPI7HRGtIEc2Kg3ApBfJrmNuoBOJa9MDYAGDTgm1onxWii/1aQETi6/A0TgEG0A2k0ICCho9xuYOG61AMhG2BJjs3qGhG
x4ABe/5mhkPbATQi0PU2BZHrrWx5ig1kf+O4iRsdY7dWCMZhD/9AaQUlkoOi01TxNLFxSxkQP8+zPE0ntFSQZSR6WsERgRSD3GQAvCkcGVAarA
LIQMkHJ0TqpVdvDOdD3OdrJonbhoqq3PhZGIMqQ6JCBwIxGp1FapkyAlVII4255FgNKrEYjTa+4M/qYAKPy8oQ8gpU75CFFJA7HbxVmmO4M6m9
Kd2AMUSeAi5rBoiJWlkR9oqClYaJTXT/h7SUFn5THitICiQdEVEAhQAukEQ4TiA7rQoqoZr0AFEcZ2K0iXUgCjVRcEC00ZwqUWFawc1P9ThAwN
HGKyHTBuQIgXSD5EEgGzHpPNdQmGOyIvh7Bn4U7vBAbB8Koaa43hmIT+BNEJ8+TkN4OFdBXIniAucQUshHOFM60mk2QHE0cWrwSzn/0dvFQbJ+
Pyga+8+WhAmkLyqSmCqdmsSIEPvy+kPD2VK5FlUb+FPDtjYKbjCKb5eIGFABRSpjsVp6jVPANjTwwcTleslyzmxKDgqUAVdOpKEsp1qZFGj6TM
PNn4IYCHrCzHy04uv6X8UdSyDNcuE6XjOTOJ69meLnwD5poDqXgiS907VQGTNGfF38jQ8jCHAKDYkVPaLGnRmShi321Uu3AyVoR+bz0amF3iUz
SF2gyZLDzTIQDzw2hBiFQdCDzmWm41AzIdVd5asNHBMU1371o3a9eWsKVbT65gF9vnMH04uc5Xh9NrCz87PVFPVPm79+9YtwsMCtMrfVCoROJU
Cs8BkAhYG7GrcJobj3K89zJZDtzGrYRGNi43zRXN5IVVegWLNQjhoKecumePfCJT970p0e+itqz2+p5BUUavtWjW7asRkFayb8+tg/XE4+3t9q
L/pxdtyeyMlx9sU+68k4Q18+PbhJHrPXd1++eHTv1p296+Q5+vX7u7kfjl5eZ9lXy0U3crQ5MnEn6OrZ0fVivilsfh3MiKNrtoOPnxcQr5FjOT
L40WlDgwAtCGxHQgFJaJpyiW+SvYFODnTxIufn8uTV6ghP8Kh+/nGP95Z0OHu0PK/dPggx1N3+bMjqjuw3R9lMVwcUuF8uHpDk/s7fsVDY3D5u
hbxsdtMLX5MXKy+kn3/d/XcKzbOywG6fqekYl8xEcxY1XceRUxM2lV4UoIkpliCOM1wgHdd8ctCPOaQS0M4pQjUIcFeoFPBCI7lyK0CHUo7AOU
MaF6BDyUwc5HF84WjjXkIVh8AhoJVTOgA/BUSmXIgBKA3SsxG3MzcQArpazAVUazNSY4EOBIbgf50iHWDCiMnoi2SwqCrSLEAI6soANoDeBXEX
d9/FR8o68ZB5YyraoKOZTRUsZF00XEsUKAnQ+KmOfbp2RCh64+dJAvU53jGgL+leb4hBNVQLo/Kg48pDEM09tWPqWYYynEENTmk2cLJMRkByms
c5a8lKGrJiOgFF1PmS7xK41DUdNiIApo1+L8TdjKDQ82pHd3dkJov9vPjFWRDPexf+dOaacHkOZH919Pb6wryyrigM3XUGfU5fqV+p9/aPbvMv
sk/X7/3aLifDVNrupv3iuWzKQYTJ7oCLm9A00jTTcZqL6HcaX4wHanD0mIsWF8BsoOIyOIi49hXvRzeZBisJAcEUrmgGGJ7KUOSeg4xFgNsYqm
y6h/1Qoh7XyZyOnPS8Q7G3NvpyumisAKfu4B6meHQsZIrE/h2HKxGf3RBAZSwIoDhiPmWpsbskn9FJ0DMIIk9D30nSb4eSdijvc8xnoBw3CmIM
cLOAUwMlSEGplRBGIA5b6ySno2FEgESKhI8Dpiga7cMmHEqhrhKZArEBuWMquGwB9O6IHLIEKjcZj9OrOCvM0V7cDwg/bI2GgCokKPEsmtdiEs
PIhj4+ic8wqCn4iBxICpTbyCOjFW0QUC3hXDVywqqRD2PIQLISL+k2WGnNvq+ojLQ0I9pjD6qJw3dqF5BVW53lCNBAjXEd1CAZ8L9obAq/Ghdx
rxMIZI9oYMamPMdxFT3QFSAjKsEgnbcmQxslgD7YAdJcQO5plpYOSGhmcCQKCoo0pRRkOWhs6eNUFuOJTpSvCgQKwI9tmccpQjHKAU4aiHY0ju
KMky5pJUW2SrRPB7VFzhaZBcgv92Mrd42NABAY4ChSIeLORa0X7kZmoERzPY1LbIDbYm5alDlg0S7a1QTKwoBGQdku97FRpHYRN6yK/sKgarkG
xopICYRqGAxHTETTY8pUD/gCGh+pIQDLSEA9AyWCD26RjVY9oFVWkFOYtBLvMIp7rLTOSWHruFtvrAUbX9ugprlFI8n2dO5QqRhLnLKll3VeLL
Ns6NTFcO33dqD87OTy9Al/RUVyNAKb/gVmy88oEXSePyXs7bqiJ7dUdnnCftcP968/fVXQXQwMCnTQtWmgNkiATPiQ0ewGFZMkDiDTPhmjPToe
WYF6VcbtxgRz67wa4uAdsnqWShD9KWZkkiLRTWk9kn2z3UgV2sPgh+qOpF2tclAhI6bLNs9EE+34np5Dhra5eZwWhxRBzdy/aNW5a5punSz0ca
4S3elB76XDgdSJnmw+PWu7+oiWZVv5ybhZH06hyk6nK+nqWdZwkXk+HomyasoL33xHjsfJcGsW+NEPfcEX/GGWiK9++mrx9Pbo3n71+i+aZHfv
4Qtzl+y823tQ3b356a2Tfz/Mwsn9R8cy1/Z59hOpGid3PPDCLIe4wzrVnPNoEpmKFI1xpR2UUl7u8c4El+j04tBBXbn7xN656O/+nTwr2mebR9
3db/U/2ztQv96R/qG9mo29ZPDZ5uxVb6EGyzQFkqVNdltAtPcbTklFoZSwsqFNXB9qNWRqlZVJC1WFoZhdXaYQ41DwBmBcDHFQPqTHIWXTZsQq
bq5IuANZ5GLL2Jj4KovuhvAjKfbTNqvG1pSQUCuRzSCrA5Q/2YRhAN2FY+Npj5LRZAcENBlkHMlStyoyPte+jy+DgJBGN3LGJLmBktM1yNjzzV
51Z4qzn37/y/eOf/uDJzfvTT7pnrXm9C9R240XOd+/e+8ou/m6/gw6eM2krezEpMDXR75bdrPitNqEMnveQy0+/MSb0BCeoywwvt2qeaiIpzYL
1zyIZs5OK3tMRFcVt8/uzgooGUtrFmzhr4tbG3PyMiwI3b36md88mJBv3TS/HL6XLavf2Byz5OmzIfnr2+LFwa/9rTvb/rU6/YZ8X8Y5LZAuca
E5SBuPQARpkGs2RY4GxTupItiAeBYoWkNk8Dl90gULOABIZuyIY4994XL4ZCBldqJdcVAQWGc9LWSI88I5K7dxyTqLvv6jnQFpzW64zBZdUPpw
ridHjyhGV7v9SZosvu68lRwxn9ALmeHTlyqdnOxv9y+rW1+W1469/6t1Xp4+zNv9yc/OVuGkusWO957Lve3vHf7wM//wO7+64X/vP/nm8NaP5D
/8337jy5v5f/+Z/m/E2XdO7749+8n7f07v4+8d/cEHBkCi4AGYLgSOJWICYn1EojAW53lWU5e4SpDObaKItWWx3L3Ud+FjrP2dsuc/G1ry3g27
rubixYpl+ebZ8lO0XuJD9CX1ZwGPEsDfxjlVy/NkED1gUK61YwRL0IVABwFpg/fAHQlgr8Si2ZHslP6ymdMPf9LV5+8/evnw46Pv/quDT7T4B3
/ydH74nf9w//rR+R9/64n7xunfSN9/6+v6LWtA3EJ2Hu+y18t6lzW5OtyxXXLd6s3QnQ/bq8duxfzLyS/zcDV8ljz/z5/wf/f73/vXL6+a5VH5
+K38f5od9t9Klv+su/nhk9P2qzFsT39882CQV8tz/t5D7LK4PQSgzEKRjubJN0zYAqt1aHvgLSgoEGCMZgICUiYJa4/QdDh9tXj3AT9TJ7/ezG
5dum2zzt7/tY/fWh9SJ2Q4a99HPxBanLWb6fbqoz7PjxpfXJ93lQEmPyzSQrfLy/RydzSbVyz9BYZSsX34zW/Xv/aye65XiuIcNK0UiHiWYB2X
3AOfyOJ2VADETAuhO59kBJS4UfEdFos7AiBQhXQKIQ3VCecD6LN4kp3Xuz6aH/D5Cado3TxpF3jvKI6fbDw6r4+vk1tLt6fV8Sgejkltk+ePbo
+L42THtrvhtTCdUVAqYlNeTB2eSZrH6S0P4F3Frg7a14WDa9RQYO1Avu484ygbMYVKwiqgONaVSiVNfxntQFdqOeSr9OWm2vT31aJ8a46elN8a
UVeQRd8fyYNVfmu9FcVyVt7rbj08wU/0TvzNjBzf6S/Ovvn5+VX65J/ftsu28c+27M7i9e3XL78rjjQd/saPX3KxWlP3b4+++VtjdlncP/tb/0
c22n43PBYGKlBvSWJV0Y0TwkBezPtBZw7IfeMnpcReBzbd0K02zPXRdcoBfYuN5t4X8QGT4lAUnIYy22XJBBCZzVi6YiXoFCvTtnU94IngO/fv
/qrqu88PV++Pe5/Ot1/tdjc8rBe+2zbTo2cnX25x17+6jm9cCdxQAgSmTS3T1BYO6QTYoJUqwwMkrCFFm6xBfPvdeOEvx6PL9Qz1pLcBsxo+T+
bpihmQIPVysgO5p/sJomkh5HGcqvSWOouiM4EIykClm+imX8ssLY0f+lUNN2YH6trlgZVAKjiU3rgJ0sandHjgoPZ0ArAGLAtXqg4VSF1T4MSB
Vp8zrDXhU9bAZafLUeg59gTnzHsZJ6Egjnptux4oGkkB653qY3c/0y4nNBYdiDIWt22Q0UmDJvGZSM1w7Bxwcog7ZIIDpICjjpZPcOhMpBqhOM
FPyMBAZU46YTkgPXwDo33cE223AFYojf1IwCM5cyAbSjJyH5vqNz4HSabj+JmNPrk2NgywuMaHpA6oaNz0kGinnKSGWu/jU09C5DjCh6V+kcTJ
+wB/G0MhgDPRXOZGhUwYBugE0oVEu2JjpqAEFHE6KTdfd35TZxo0JqJ8JImJYyHATbKl52SIzcqpRAUuPGqEpQRuX6ogp5QHCQAiuoeTDGNnVd
5xc969RBs/o1qClmuShdq10TcXyqBozbAtGEjfkqg5HDNVuZ84b2MfxsDlTGBn1DwhcW9YcMC4gRmx2PfDHI4LxHz0e2IWwgWPIZoBk7FAe1A+
symrTURx82ZlWSTGowqy8nDCTZB5iO0akosYGJclmszSvoPkisOvcXKA9h4L0BZx53H8IjYT4C05zuY0H1gWeMtNBiofySR7MwNEbxUUgqJNDZ
/FrRjTbASEg8uiS1C0x5Rmlv/qy9/88z95/v2Dt+SfyXU/Xwf0Bz/+Jmv/o2d5tvjoi8fmH3/4E8aq9+k/SZ9tSCs+sIhF/5pZKTdc+GilM/fe
in1XMrHGFDfTZeLNAchXNR2kBPVD/ehB+gdjBAlDkRKZRQtjxlAASuuiBEWp964x8Lu/9j5foG7tzkpe4CHO43eBV8M0Ov1TBRHWDYr1KcMpiL
L4JijOaXE3xuf3KHamkiEXrC3gaiDyoo9oD4qShDfmOGsL3Cb9uv6xgyMtsIpdtS1GeqdVyd5iOm5M3iG3vcFnd/YrtNqz+TIhm0sBbO7Lf/z4
NfnNB7vD4r33eCIDC8dqztyrTw82n71XIL9nb745fbYLZ56refUM69aF2JlGfXyPkGQCdFsU8QGOECASMz4Wpex54nAMfQtoOAIpjw00INq5zx
B8UgKEjcpuEtvvze6o6CgrLJOp6b2NU880OsBEd1hG48I85uG0OI5NpCbVWJoWdHtweS5EfvkTtUgfnXZH9P47R6Jt6Gy+uMW2T36SLX9+WqUJ
kTePiiu5xjVa3z59PLNj7K9J4ohmVlvmXY4si86mBFIpronxEE5daBUHeZ6Z3ILwp4y76PQe3fkTHwr4Aoo+eyWPNhlDXAcFgj0EphVazMJBpi
Y+rXazFT1a2aV9+no151uq1uL7Yu/6QTYmT8bu5HDQpTj6wmLBGJwMaIJkFJC7GikOCMULzbKNkRCaWCI2IMLiE7thjVkJlCmdnvZQz2JrQdLY
i/orKyfX/DNUf/HUhOmClOfvlt+dpQeoTQ5bn0zd8Zm89q2fqPu4qNosaYm/f/et6f3CyIvuyL6CVGj0u+7OxeR5cfRF7Ylr2VjOwoyW6rv75+
OzSXO1ythSN3X6zOG3zlyZpC/iEi8oyRKOg0BFmfs+gRuWZZbF/iOSaBHdQeOYHRBYLEAIRuxkIOTieCyJCxEBsiGRgfpFFziNJkB2la5msc1z
2MUFGpTVNFpL8M5SU1E48RxAKm5QBD3uupEMPcpD2BM5yNz2hj5t0h3eN0OYmwy3e6PpP9g+2BuLZm8ZQlbeV6joC232mtmmpY3zIHZ5fI/LZy
NZ+3gzuI59ID5qTh5IHKUYQXo5ZHoSPmEf5Mv91dHdfnXT5hJIX6lOlDcgzsU+Gyf5ml/6huuMkJesTuJ0YCpigxhUXU0DRoAlCVfKxeWWcGQi
aBWG1sB/9XPSxv2P9MqoPQqBJljwBbCHjPd6jG9wcFyRlSlhMyTiUh2bAgOFXOC+SpjlNdE44MQKpvwIzDE66PCBvLEEKXI65NQTqG91msRBTE
p0BAHlHbBJCC9q4ZcpAMIstjrCRQ2eDdH8PUih4gjY8Oa9iBCxSSlqQ1JCMWNK9SQ2dBIjm7wQOo5acJ5gNw4tDz6+oR2F1NFePgWCKpQHpjq4
ETiLrg+UsUnQ1MTtG14AJKO4MMnzgdNJlcRJEu2gDgRQXSDyjSm0d6JMrj1UgsvYkgI4aynwmMGBMsOeyYHDXapwHlLZxllaXdht3Dmjh7h3NE
5SOlCefQMMpKYIZ5J0ZLAAbY74gVUa5WYEbcX9ygCJQh5PNB1BkjFIccVGyddAevgETqJQSOc61HmRILhPQP/hhkJYpykC4HV0wnI7Rz0dRuq2
wYxohlHcN1olwsKZU6qApZDRohyRELvV4Xui3QUjAFg8rvehyCtgMBurMbOtHDzqgPR6QCMOt08UbucA1eI8ognaQRZmUbdBZI0FbbVLqQVeUH
oCRVgmJvEI7oxOOtQrkRNsctCBUH9i66fPutgsHZd9iLjRQEFW6rhcL6l9NIik2oVYAqXmGd1ijxIk42oFiYBtVdwMm0IXlffpXivgivlaEOZM
PwW8y0OLxj0gJb6kXgRSGctw7jjCEv4a5DcB1USAPdkQLebyKLLwpMZ41B02iyoa7gfkFInJkrJK4ob7FI9QD04gvzh2Cn44hSyNHpJB6CS2H5
dDZUNDqzh1B1W9JAl9M+X48+Z3/9v/7OFXz/9jXnc/uPPz3y0ef5H+PXO8nR8Uz5r2lfxqabIVnZYnByv7dD9Zmfj6E3hWlkEOgB4loKuYzQN/
Y/SG4+IjRRI0yeP2pTcPrEKOXTTFxhb1bRZXcLm4CSoOEaG4z3YUnlGg66YwOU0gEiAhR8MA/wyxddz2XsU9HoT1FiRNNBEAHsIcnNjoow/p1+
PzFielAHxJmOYWQz4Cz44DxpzpFDPGFUfpWDObsLhWYAL8fLJflspUhqQ9UFOgNWEayAi0Z7Rqh+IGOhzXoo2qjXahhtR5JoivuS6jv2RihszL
OtYuOCSg6UA1VZq2fKBjimv8sz/6ly8/fvhuf2sHOnK3V3WvruuEAPeZov0JJYWfJ8sbCjI6vi6JL4V3PthM+Djkl8cnfImFo/HWQ/1IueghoJ
VtTBtyGWjwqWnhkHxs1pAhtqmFLtA4nwt1DXFiOVTIhJQmi8IyjrS4USmUMyAb+X6XX46AJbsQaKoNhDiNm5gLY0gceyUZgE5c6GLiyhVQL5mi
fRy2B/yIuwsoxQmCuhwfX0IW+uhuC0X02VL3eYYTibWkAIN6rBxcQ5omGetiW3JhUZbrpLUsY6gZLkZjixRIEKknkOyg7wEfAQaBbzBINF72Rn
WNJFPgsMhRs2vgzgMlBbqFfJbQEW5BbJuFqyF0DByKaVyNx8SedgMQnfUQR+UCABOAa8aCsyL2U0XjMvgX+D8gZXGJFyEivrHe/vWrwZ5OjXXF
IbEd8OQdi9u7WIHU9E62ns56pf1rOT1gnl2rRrl27I7znmT1SVs+btWL/Z1Lmfpc32A3oZPQBmxOdxPf4PLi6DT78R/96fIv5nf5u/bCyuFOPV
y7W9XS5klaYvHa053Oe1O/z9ZfTM3duT+IHW0Wahc2CgmTkNDryNrGNz7EXFQNp0lgch5AgWjhEttCxAsoNjo27wmEieGUWkSZiE0mxqM4OUTf
tLlGAyW16pCmzIjYaOAEB8lVwOlLYT1NAGBotLLGLs9AArJYEcaeRCYDvw7HZXo+2sEBcQhQIXwYbT7ErUuptzid1bTidmxZsHBzUouiWTRcAD
ajSxxUAAfKIBsdEI7Ma5ukGcpF99lrIFXAAgwakZ2mrO9nJkQXcZHFfRhRSJM8l7nmKPd0ZaV2cRCNE0BwLyJB9dYA7bYcbpSigPkWAW/YxADB
uRhXxo5MQLBrnMKJ0owxUKUKInRggTcQByMbys5zuou74b6uX5/ZGgc1hiATW49BNcScQyABMkHFQBAcEvx7bIXWg6XOuEFCqlPg//bNqLeXkI
Um+sjELcwByAIBaYCLADpVFCy5AC6Vhnl7tFB8pKf9p7dKhWbl+49enn7U/8kv/tHT9mSxK0/u/LP74V/8xb/64KOP/oc/v3l67x5EVUN1Pw1X
266MrUazdLJPJDlYZm91O6jr66dASFK49QOAE4LbSgApLVxodJ4D8REgQgJwrJT7Tg+QnEU64B6o41rFHglQhh7oVvDam+jggfLoW5vimKJDD8
iHQWYAZcF2kBgIHEmJAjwFZhDLm9YcPqogA4TlEN9iVsRvXEgSJtxopBGcQCimPZN6QNlAXIjPxzBolbylGdw8itZjiG/1sv7F1slMAJGwo7CV
o26EYEpNVqQZVSGCGhOgMqmBisDwoDZubARlQJHQQIwycJcECiXGVYK7kGxN1WmXh2Y7KJAu1ZiQPtmRoFfzpBnyEg2qwcP6YLqd0b3k/Kla9N
Mpvirt7rhf5g/8miXpPQglvrnFe1u+c7c5H29lj/eiSPjZ4V+cdUfDF/8QX7X9iUzxqaljrxoHqUyAOhjQz9H0mKcyTjjlQzpkdIJs/cb2J6kA
5NLeFxKHlk8d/uVnXPWrvSCO2Wp5070840efrnZdUHwH3OFWnl7T0+12SR4eZtfqANVNL/kd95o297SbXjr4wsXSCYa36zH1yTV8nvmesQY+QD
JYZpLok1tjnegi0RCWHPXaYZFBDbXAUIBsMYiWVrNNNWaoOpmivHIX5/idbH9fdctit7hlxlKvf3k/GZk5xc1Xb2XKD7zTxytz1D1FdHW2ecQf
apK8kzwfsh/P5+QjHnsHQv577Vf58p3p2S/GNm1d5a/fczetcm9/8bfY3ZeT3a3hKnz/o8Vv/jx31emrzapePH3xi5l5fTTbxOdFCPnSaSDzxT
CnwGuiNCFto/aa4JIEWB3dQSFnRhdz1WxIWs9ej432L/NxTCYZ6mc08pwCBDFupaPbLWSvPcC4NQQNoTuevkytm6+qOu0Xg5rw6bTmZbcryTAM
p9smmQyBt8vJzraLzyRbkvkFL0fb1nQ+7tF57fbvz69LsjjIqq8II5sg4La0WBmdvBgcqKBkBHIZDMdQ33Ec7C+FBBGaUN6C6gSUJkUwKD7C62
3j7dbw1X1KJFS9nG5eQLwn1+mZOthVujWinV1ac9j89kumTvfT99cfj4v21iT2hN2duYvtFZ786ryp29vopyWdPejZLntu/2zzV5fmVcKNe2+4
3OCcdioPs5Xl7rBs+4oruibVdl5MWrOTkJckVYcP7s+uQvLksjYrHzbPZcO7Xl0sH5rs/P8u7td6d2TXH5eP5/98zOW+e/bkxfLpVbZ9D1Ar4h
JkQQB8t7oAqOooI0mcD4qtDUvIhzzOlhngIZHLAaL74yQPewv01UX96nw1sPlQT+JD2OS6eVJu6gnu8pnN1GSTh9dzlDIxOWPXDp1ePctvXdTL
vzwa5yCsKLtevKSfI/tWdWnmH4Sb56s/O/va+5LinllAFzuA4AEWg0EJjzkaFfY50pqF2IYFH5BzOgybFtss+icARbbYhH5AZItUCwkWeSooR4
B2opI0KB1tMPSG36T3V+e+uMoeJic93yMfrvbfXqK3HswU8uPw06Nn5PHH33SbgJ5d7B51e/XFwdGuxrc29/aOfd/i4YDnb18dvHX/rqTSbD6r
H2ebZT42ed27l/fMcWVJDiyJ+yLzKUA1irucOz23cferJwORnWuAAOS2cV6Alm1t+Q3T1/ApbPm5XAJzfra6RH39AKoA+0H2ER6/aj+4f3Fv8l
8/mye/88lvffHZb//B84ocXJKzs1aURV7Y9jQ92ZzV9VZs7PcFsCu1MIuL736xGA4Wt6wtyrVBVZtMqGMcjg1YG5BiZKPHLWCyA7ILNd0SZOO8
jhrK8tqTyVbss7iOlycZQiGNy91xyImLqyctCD2I3dhwFlec1ED+MAPQ64ETMNUBpaEshbtIR9MH5Hl8WiUyoBklEtfy7t+dQnw25PUhlc9+yv
vPicr7W2R+tbvzZD4Z7d367XZ/6y6+O5ve3Bva3LSTvdX9cBJOnTsanH6OLqdTIV5lP3MvmXt9tfwRmaP7Zcd3k6P30ZoXizvV7U79/O39M/bB
rv1mljheH13+cnPc/+Kv7+NPbv7L7BM8ebdppz+9AlEK2omRyMLTOJ8HxQJShSSgEqSgSnpq1UF6AcTOxF5uZ4dLMY2raUE9FwXlO2peFGk9cD
/pN4fWd0VNCXqRXNZFuhXrKlMKMM9G48yz5a5yU5Owgzge2G5MP7AZ37Qbt+FJn12mUA+vbR/Xo3B36jZtdu8AHclJIFtQucN6qfRFr6urdL+R
K32aI/uqnpkBTS7mO/94QctqHE5vIUWedB/+LEs/O/lWZn//FdnuvSO2v4OIpKvh1tmr5cnW+olitT1S2Xiw6RsmLip8Yx1vb/FTks/Ecr3YK2
fTZTOT3Yd6Yv3AUjsZQBc72glU4lawAfijY/LYpGWlt0CA0zr3hJrZOr15WDwn1z3bPH/3v2p+hZtX+Xu/ffnd+fvFz++9Zf/R+svie69vvvff
/Z9k/e2P/+g//f2Bbw/ZSq140De3/9BcUvQSP3jY3Ssnk6fl3eEb/UV6b7F6++9+jN3xs//xg2989Jv/+mz5O/90m38wHPTm99pPjk9WP/WgK4
T72WQGYZzy9QfV3b1Hn1weEDGJOwoRVLkozpjl09ClzvYE8URo5gQ1OMNidKKI/o2g0KIdKo2vVfI0vJkHFrEh2wDFj6HOQCfBSWYYJXWv+YCj
9z0UPtFSDQqJy0jKOFQz+IaRG+Bo0TzM+SRR0w7TOjAgVJYSIhNHYxc91x2hCS2AbzHcYpMZYHK6iI2+fQFKK4+Ne1zlW0WKaH05kXkdW8IV3O
2WWRoUBd2J69CBipz4wY+mHDGaXDNepfDf7/hNMANI6WQvs64SGkM8gxIiatYmocjHfZ3vCpJuPZnKRONb4brOTMcpoZkf8wSYLmZ+DmDiUGg7
PLQm61OSboKrtVBkHhY5I5IjR2rUx2V+I05ZpTyL1n4aMNdGi66iKeCIK+Ox3sVX3xyKg2KyBH6L09BSVyV7nZQm42Vc0RBfWIbUM/NmJzpxG5
NZIdPNoEC7OTiKCQkSsekcTYbNyXN577Nb7z3/J8/f/2M7eefv/x3/6W/du7sw/8Fr++L3ez+go6Ent9m9ob7/TrF8982+G8Vz1eh0x1BR1X7M
cgF8HIAXpLWjHAVSxOmr2IWSbAvZ1kT+2ji+KunDJ79zeOtp9ez27tXpv336+g9/wvVx3b7We18uf3Bdyu1732si7iZQKQOxPDCTJUxynSOV75
CpRgpixI8kIaiP3hlwzl+XX31150fHw+0f6eTWUCO9V3x660R+OYrrycJ/cQf41N2pwA8Ocsw+6qf24HQxxhnZ6cWA46sKkztdUb8DLVFkyqG4
/g4nAkWLwwHuEBRsCySFBDN/4wxfdYe86IkuXM+WW3O6RiivDcjWYVx3IHXLKcgPndIoDGhcwRtfLqaykwI+Dh94fDQukkowozgfGHFCOyTjtr
5gIUI1VmpDawgbjlHcv5rmAfFM7tmcxf7eDvLAIhloCalBUyatsj2OHsCCGIRIkSPBSDXWelIJ3/d9qmlb9l2dNd8a/PaATnaPqr1X+eKu3pU/
vX7y3S+A+7DN5/L2In3+jN0k8w/1zvV91awPXViyW9VyVjJNr6Z6e/5kO6aY3t0/MngBok6N+CY5qObOAY55y7CN+wGi52mPQQOP+a5DmaOpnx
DAEaAdEjlHg5A72uqUkbhCu7C2dUYszrV/XZgv17qaGrkYJtUWbS3xl0fMpF99kV7W06tJRTZQa54dEvONG4W6t3bEv7QC775a0E7y0q4P5ti/
XAkbCwZRcHqNjW8lMculRSxHBeNwRnYkIzYmHifEtopeeMSVuQpMiBEhE6fHVIlDb5BfwGVaCUcN1Q3T/XSkHES4zgfgifPcbkjtPcj+QxB9w6
nLlInvhhsgEmJH4RQCxbIXFlAA0gnOwEaTK8ajx40nDnkxEiDfFioikO8wlCgB5RsfMQC7WAAVzHYDt3vBxOVQPrYPMml4GJHT8S0mBdxR3hkL
hF0EArRqpCWXc5D2tOMjMJtYbUaLxwkRQAaTuNe9Nfr/7+d1xnpW2uCi/zTI9yy+YAesBQKupY42ay3QUjcJY1mWqo1ItCmTp2nCD5tMDNHaEd
0cpHuTyzXfez62y28f/sxIVZ/2Dlhl2A0jUDUSwhm6BozNhhkbbBivnh/kG3LzVtJvQtOZHH+8fqmz8Vdv37pZb4rn9smzp86MLtupQl69Gs/Q
vD1/9Yvm1Z2jwxfNYd+ZF3Ur3AIA/VUzQrEmzNzM8/P1yfXmCr19w45wdqdieT52u1Qu2HPTpSH9sXw9qbwNBO4ABZrhAeTiU7JcswyRCpIlrl
UmtqUtirvPNsalAhsip7gTgSWaAVoSPzobeGyqkMI6ILpo9DbLQX57pMIutTwO/GZuUgMEKMM0QVndV7NWjieJyLeOAYpNrAxotcFopCodczh5
SET4E7QcBz5JSwng0aWKsQLErqBTgHLrUoj9sAWAntMVCyl8ix4NxUqOBvdAPzQbtm53Jww+F+hoV4oK19dHlgSguhCruaUCPiHZQZ4BuLacst
0IiT7bUeX7OHYnBFeDrCC248tFdrRwLzbJi6NVXKyXR2sbZPvmJpNVIZvigNKk6s7iFcwg7e0sQwzO701jc9kUc230FCLuJgtFbctU7WyzMLjN
vi7f3vzqh5OxqfH57YFsr27fXUO8No/1ya7dW6nmk/YbH+nL9uJddb25/bu/NfmNW2O9c7Ndubd9vpv/uCmLu+e6Pchm1j0adttHFA9s33jEZy
c342Sa6ttjNbh6uzdpfj6CFtrL987D8tYmy1eny2bkuUn6e7vVg810qqd6fwAA4i5wDVJ4A4QTqE8C2FgAf1RQTyCJgG+XWlUaFF1c8+apFKEO
Ku5bNKa4FTZp16BpKg9NpZpDpvalqva5KY6UrIR6fXaiBN4K3H43ddf1/b2rDyGXxfZUucniwtZbZc+zY04T3oFeTXK4Iy0SZSKLppcmryeFRO
Nune4/3oe0KHJ3WFm9P8/lrSOr51kY72WrcbQgkpwLSKJKegfiHdAaZFECXwKFHXQ0BlWxIPhAUXu9Cp4boANo50g01BsLE59rQqmwymOQ50Uq
CmAGgVmJG2mQGU0c3Qw9YyNUutGPAJDxnUT0XC+HuDBTjy2Fb53FdQo+bsUMMj64B4Q10sbXpX1TIoYAkZssx6GVCGlXFMTrr9v/Fv1nMgD2kF
DPoj+Od2mVlNYknIxATnsP9TCOtPMJ0QDL7v9zOAujw2M6yKGIrrcOOEbs+bISSGPspkNeW2cIdblkfsjZkImMdzuRDaNYJTjj8Jl10UUnHKlL
20uN0iTr4BJHzs1aXQ2uEBOFawHQAlwzQYJjE81T4DwnaCbhE9HaI2MMFGQhjbHAR/xe6wYsM2XjuCoQ4RRUml4bqjM4udCSkMaxSLgDcGuw7o
BnDxZgRL9ZVuE04UEkWWwG6UE3KpSGWEFi/xQch8wCKzWQFSl2WwwQ41RTZHRGdy4JGQrAiBKcIrUctSshummecwK8iEJ9IYBxqdJpjiXQz7gu
QGYlwyQgKJHYxd2oady0URgLtYkWctCJTlH0/UDM4ZwVZWaG1Amcft3+53EXSJo2JFFsiwU6iLNBVToSn7B0tB4qa9U4uIosjxUu1cpOusWrmw
0y0evAgRC2ANlV7AIcQa3A1WfUEkBvhEEwazuCxrEa+4EAEL9pcQOJRUdZxd7UMI5xcN0XjObA8JykqWMY6hkPwBUBYQMgQBJU8HpGmAD9qS3U
V+APLIUqT5guzWYAnQR/NrotYIEDGksbnYHjkmEEdzU+7vC0F3A5NPbEOcMTCd8KxC1wGcdsqTNQZ4KGmHNMjArSI6PGVEAddG2JSeKaYQogkI
ImsqIqZ1ncocIJUB5vEUAdqL80uu+kRPc3oF/2jO+lV/Md08B94Trixg3aT0q8obmWg7WdgEqeK/+175eNHpRAwIK1QFVRMN4Yh0HVmDfvi0GE
xjyFKKYMClDcOOZ9fPUelLB0rpzifdLtgJiQ4Lu8Smu8G3KbxPmFJUBiOjy92eq5oIBxs9X8Kx3RXrp6D+SKS0AJNU5s/ETogDu3I+7ZE3L2YK
+eP6g203e/fD0Mpz/491O7S1MQCnKPDRfyZ7NZOXvtftHceXxoVt7i2E/BMU/MGw/rAgHRQcJmUOMxnIFd0TURITHeB0ETsskxrZLNoejuy3zR
fzr/6nPRjbdny/rsEL949ezwp+ffYvcun//pOPzicv7zD4fths9RY9KMb4EdH0HeYNVAJGHc2bLrh5tmZ5qDnXv3zrF0B4M0k8X2enENEZrLjj
HdQ40uWOlcuj0IKzdG//VKQzUHsJL6sPWTZ8cL88mV2Mu3w/Fd0mdf3HzweVn8ePqolv/Fr/yT9H22+Ac9yPymPzy7aptGN0fHklzrVaEPSvux
n3e8vFkUT7vg8Ekb2FvmrPvG8TZ1r/luvvnRgj+fTbNmM5X5cLYnLpqHYyhf4uyZLs/P9i+S5SNRXJ0TXG15sSzWZwn2J2+t1Gq+PAHmsvhM3G
keot2P3JM/l7PtULp72Wf709+43Wy++/lz9TYIS4SW3h7jgybPuu4UitJQ7sSDQNbrPpzT033T31CN5is25MQPCksdWFd2Ae+N2QB6Lwuc9W9d
7yACDybr+3v6ud/cYul8IevV7T6t1nVyZMNBBReHKpyjqmwOZrjo+SSnoPV2XYV8X7ddTjpcf93vh/sLtJ1N8MusStdco5cj4P86T6alP31EEb
3hkzv+xvTG61I3X3aPvxw8mYZJlRz1oufdAEV6Ey3k+QkuX/kCTQbbxtm0b+Hxde63DM+yhciqSFnnl1fvQ2F7Mr3M5+MTdfdFSEMB4H39Ysvt
UbAHJ5vL044WmCH4NU/8eWmXhmTq1cn1l03+c7T36NX0drIMs/TDJHme9Lq6MRxH0Bc+85ZTDhRAg4ItMZZhBB7ngQ+1KCHZRFkQD9juxt0UPx
UJO17vs55LdPF0eS+/89aXUs///Gmy/IN3/mdUnviDJwfhHX/yEbbRHmmMDRzxLxGHJZBKmhcDkLa1JHZevQpUQP4nqAhi8KMvAeHHo0l73ePo
iTd8B+1QU6B9envI2Pk2PAEKY+Jgyfxb20960ynpAMInPLom4nE2CFU4fTPyq0X0A79x/kF9wGcFqhZwaF6FbJ1ItJEpB45dQNkTlcmTHGR0ex
JtM3ybJjtDcymFH7pZ28ZVGrvcB1zjJJwAfmfr8/kX974SXT0O5oMPhvro7+9J90tzZ48Wn6imNXE1h+3HVZXDbdyuU9PVjSleZUbgd/0OndU1
en8TyJWcqwefP6ovjuq/qf6f99SzcK9S5t+0h4cX6FuvHm5/9c2/XHz7N36nelj/arcqP8fnm+1XA4AzHGThWoyhdAntO9CSI0ltAQpt5VBRkz
z0wRR9YD5ESzOqgI27XQaQx0NwnSNpD9WYAwPzOq2rVILM7LhxGahtF0c84W+MTWIIBu7AgR1kskMUgsAYKMsMdCowtvgshUCQDFlmaHIkgp6s
Xsjk8qYaDuyxOpOrharaV8/GKrxFX+vJ3R5r3QHH7juSTV9s9mbfETenrWfbbz5WR1fhZoXPf26K9Dd/84B/+Ic/PVt+mf/uN8pHb9YbENLBHy
6NB0XFTKVdKjWwH7G1BO/vUz4/61Pdkb09Xvmhp7iaIJlva1bmBVTsbJyTsNq4zXpcDrUc5CPO7fTQh6XN1+hZOP7zT3/4f/0vL/OrD15//+pO
uuo+fLfbTPx2cnPavWo2Gt1f3V8kt+8+mKPFYm58vhu3zSYgnRpJ41Y0TFOagczpJqiNSyaRjiv5SHwoZCaPSf3Dxx//8f/+pVl/sPv+0yOub7
798CM7C7bh583rdCfKg0u3Pjh/5x3H0gX5uvsjdKlsm7fbrdAzv1kkdUK+dfzq2gnJp+NKxkGDAzWYajrZLwDg01FPrrfPL56Dzpy5juRDr0MQ
JbBi1EySnowi5WO2QcwTgo3Kv+w+bP/iZoHu45fI9GPY7VV2Eujrlwk/vXW2s+98Xm0nV0SKfjtJKZ1E10WMWciT2NxPGIvD6DpzPoBCDAOljW
gtiCA/oLwSuTBvNhhpx83IcXyJz3GwI91wVgG1JDQ+iWZG+kyH0gUgVbGBc7TwnYJhBHSThGAYcyhSU2DCcc0yHFICgij3Qo1fbr/dv1x8tTg3
r/dL2Tb7KFxPEnljc9bMZZrO5bQ/WBX/L2Vv0mxXdqWH7e7s05/bvf49AA9IIIHsM5lkUaxGVSpVlWxLdsiSFfZAU3vm8MxTh6ee+QfIHjhsWQ
57IIUUIYVEUVWsIotkMpnMBshEj9e/29/T795rQ78AgUBkJF5z7917rW993z5rr49srSGR6j7RNs68D5lxChimbrCqtSFtrFHjJ6NwTEOc9aFh
JgeOF8jeevspDILaj88kauCPIjTreWI1sbYhvQVu6k+XSyxYGkiVBhUysYJXYH6FIia8rxHDmfd1Q1Qg+LyYUCt8W3dsEAucsAY5HVIpO+Ja04
Iq0Ki2oLDDGD4t7X2DfjIGnQNFkGMWan9BBdijH6MfiSHWTcvIEhngoVYknhsCfyhTJszXqx/Yh7NTvc8vA9y3sB283A5ktQ4ZGTMZHl/tbbZX
AzXeGMsZiRs9IedaJiBiekWxN0zVY2plqYFSJo1xflC68iOg4KNK3+Qc+s4TFGDtmLCuT3WPjJ+1BFUbRRkjWvih0MhxawplQfa2OjJbKd7wSd
iGmhX+VnqDOAMOTvpsHSZZh+Vu4liqBevETt4SEmFsM9Atlbckjmm3bjh8UGsj3sU8WhcuFEUVrgM/RBbToEQa+JC3IQFW2kmcYQP5ypSgcZOB
EmAYdGMjI1l0oqCXfs6Vs8A7AuGSCFSZq3tMC8YhQRvItN4/MRba97943tyC1A0BXYHsKg6E1zNLbkNM1rlEfVgljGOQljS0ZqD9NaLGCFDKoP
1ki3Atm7B3xjY+QKIBCAjmx8XIYEtH7VIFvNc0JUHqSteA4B045ZtuMI9wRthW4QCl/a0mgYUZVborg6ZiOs1oCwskRRYl7ZDUVia4xkCeQKiH
ERqJiLTrlOLgTft7JU7oygBOQSJC6HoXNBkR2mtuwtB4u2Wr/cxmb83gZ9FJm2/Ks6trCsLNdDrptO8wSiE3cJ8kAruAw57PFDAFSA/fU8RpqX
UE7MehkLos4N4IBV4HXhuUlAkh1rAfgdV6QxfiR9aI/3j+LCNr/dEzaDoSQ3WDbEAALQLEjXdIe+2OHSsMGltjxtOQAZygAvs+OH82jIC5wE+0
YY29eKm0RTjwD8WW/lF6Mx3rebATunOaUvLdnXR1tM3N8QjF426/vVuqzQUec/N0RgYJd88bfXF2hW4+00A4DHoqznL6O6PB7mh4rJ63rLm4df
dKkb27RMugDsgakywK2yzB3VERlPFV65SUjJPwTBzccmu1kN705JVozJt+/3Vc7FRlMSxrl5yWtuTPll8yGh7mnET8UfLbPPhpW8TPU/kJGp4O
U/Isyr6Lg0/jk1H57Wdnoa2358kNst4aZ8HXU9rdO3r3rYvFjXGJNpVcePsjwD8uOel1RzaQ/yE3svDDSxPX9jE1meNIxIgHNsMUEOqsqGBNF+
+05c6xCudoWC+x+erVJBRleW8Wrsrs1XMhL8zgm3vTJ8d/SrUC6YhRLgAvdVImkLVIQ5WxdecSFHBE/aMeYfsWtlNTt6Hr9My43VIdBys92AEg
H5Un3ZBVwSXJcFU//XY1CM8WbX+YXi//OH9Mii+j9EfB1Y3VX//5i7Cb7U739ofnx9skeb4uNm/tfHjzpL59MEWbq2qt+lYCYnCWOZyrVSOQ6T
OdMt5D7dZBODYsZLa3meuxU9pCGikBRQwFRoCiVIJY3z8CKlolJFCaazcEJLRDTCIXQ0XT3Vr5a+WDY/HdM/tjkoz3Dup2RHEmt8x1HZLgZHy7
0Xri9GOAzaN863p7Hq3Iqx+ebz4aXdfZTtivj9OrzcH80n5LJpn7bf3ZJZ0s3PbnZPlrd78wQPJB+PGapB67wjDAA9Yb4olMh4JQYkF9MyDQTQ
ucG315+sPP/vlvf759U34elSxdkeoPfvNpQn/n6SEVs6+eqi/f+nUchsfTpzsnc96OdoRO+ma56EkvMgS/yPjb+CxLJefOn8YDLMbOkhK+goUm
vhOL4NY7YjgMsrzj0g9rhW8GMt9DYpJw5guejQAjech7SHpHiTIgJ4zDfoZwoIIAkFvjaN0ZUPVdPeA9UYToCFMuW1oC6Id5CNCHEKjIrBrpzq
4svrQ1MELAYRJv6SWOrrZixACb6mpd1c47KfgWIMn6IIhiX6mzFpgV1kz5qd4A9EYzXs4np8+aJTtqvkRVy9mmu1ej3jxoonRdL1bxL7dKu0Tb
9As/Xb9qb3WFBC1T14ttFqfBjFB9dk9+8+ins8Nbx7N28/Kn2RbqVqt0BnSbCmnKSQl8n+4On38P3Zyt5/cf8qvN51/sbQ0P7M0bL0++PU1ejU
YPX/xsnvT/ZPtRaLhxfq4Z6yPMeu8uCPAGBAwKBgAsYG+NJBQeXcMiNq4iy/zRrewlCIxPnpSv5p+k3/DDV7/+6eDhTy8PP7t1uvf9nxYf/eDo
x3+xfv/7f/luWLw/n4ezCehg3uydzNqrvJd0cPbsPN08X9y8HJ3tHV3q4d3y8XlH3roaBZMH8RPOZneyD54uv77/u39YHJ+Un67/5cubLyrxk1
t//2d/8ecf/eSz0egeza95eDObkXPICGxDFCnVgQYmoelSP4LBQHUFwuAPipWOJAYBSbVvCAcGiODjciUFDTJgOi4EvgFkxDQQy6oKu875dnId
+jtdDujZ+XSBDuAVdm//8MXNf3W9RHuPtBvtTJWI8c4gYjQre/osCNpg+7KlrIsXtoQCZ8+BDMCybm/cKKs33hPFbHdZU9V2qSMaXGbXF0Wff6
kQaKQE0gg1Ld0H5iC6jtggpASqVgJE0QFPhQVUbkho2AG29THbtB3wIJZkcnkxHB2QrV2X7quzWmaruCvpB4CjL3G4O2Ih8EM/cdxXM4YZs7Lj
PMZQ0RnoPW2ZpEbhIcWuRoDvoB2qgG6GZZxWIpJjHm12uFhmz19RmSybSnHV65tPn37/Zdht0vqXOW7K48emvf8r880x/9HVfMHWbP0HO+RlL6
Iwe1QGxTSL5eYXD34QDn/z79unl+9f0+Np35Od24XEXdhc8NHYTGR72eBO7qErIa9Os5GqU4y2m50RfiFJ5h+W0igU1AHtikATyC6uQhdHwPkR
EpUDhZr5KQJYtm1z+Mzp47/mL2+En8w3Bl9F1x8Oo+tO5IxfNNHoKour/tf3/2Ya//rfi28u3jsvHzQLcxYeXzxLz3A0nw9p+05GlmU/ONCvfh
JNGykSPex+Ejy8sZOk+Zve5+ql6rI607gIAIeKOJBsuCrNagZryYLV5Wv4n4fplbZ6sCmDzqx7my7lvM9ZcrnoIxV8P3rqAHaXdzJxYvlOcSAe
TY6Ot79vg99HdLa9XLHJL1afGZzsPX8ItSX648OXFwequfqRnS6q/uUH+cnP7u/s/OnvNnf/XtMYipSjfWaRClLdcavDIbI96FONpRFeRye6wm
wQpIgWfsAy0PGsFmtuOK5bFHKSs7bigSdttvdijjeakNdOekTR2ixaFp23l5uJHFxe10Ti38m/LWLDTr63270A0N5PxK+Ob9796G/p7O+bVsAi
VQlAt5EQjTmJzjjHxNVrfUmAUt24bC7x/q4YGYXWcjfOG7xXeE/SQaYnIIz0uFtnROQxxZqKzWVazshqK0g6WYrLwobFVKPp1s7x+fLxzXc/Pt
ypXj2ofxEMF8nqzx/80ZPrX33y8hc33o2C8AK3+Ph66IfxU/8oQboyzMc2df0QKYq080ccom8Grna5ZNRQqmDTLYB9tmklykOqT86Ze3U6aUKK
T55euOaGHn95tgpDV8wrfY28j9quemlHJ7tfffmsqXZXYjD7UJnlV26Fqp3uydaN6ntTJfvN49MbT9Tu9vAXxzf+XCoSTGglAhQvBO8nAUi2HI
qWof7pP9GLipZrN9D4KM2nyC7n0paH83Ip13tLcaxvmuZUrC/OyyrM99Gt90/kbIUTdGtfH92cNg++d3pFxBz9+NGLrfbttth/bm1STeL4cGIO
N4tSsjGp2wZKYBNPlptJFC8NNc6vCOgmSzhCoCUxFSZiRArTsZiGI+0HQgDNB2FjgeYk68X1VZn5XgxngYO9NlsKFIIoM8rKIoqgWgKbXmOm/T
itaA28gF+8Sor51ri7Fnufj75g6QcfiPT9H3f/Th9+tbksLsTq7WD1av1hrSmRTAeuFyAoUwJZWazRithsLNP8TJamaHUXMuNSqI592Dz++omZ
jM/iq1X70zKYWfb2X7/zcrWyZ6f8DOLo6bp/qpahfkSwzMOWnEjVUuSUp2f1CnJAh2rYiY63grZiPQTO2Htj44UfJdDrqlEbASzCz6kMNNA5Tm
wPwg4Ly5WfqeL9wP3oc0WHAfZXXCWIwjBeoEslFsPFej0qcNM3cU5FpHnQ1kByeAdCyWycGUqODRQnSDULerCRacdMYPzDH428n7dOnelr7Z2u
hzWJO1KRfr4y2jjK8aBPGVE7suF1Xa6ySZMlYVnrPAKVum4StDV4zGi5uVpAmdS1aSK1vcrIina3bkwKPLdNuiXVWj0/+Pq3T8al/v17H39839
Rv2s/5pn4WJxE7mZ98e427fuJyGtb5o2k9L/j2bjJYHz3oDs1X24NZvSoc7+f7e/oqueIbaS/FdPnVvf9+2pLopzj9Ij7Q09sd+0GeF/PL4Gbk
3tFy0pJV9MPF1axPqQvsC7qobzS0Kx5vX8lRPU2aUH0wxlvsZ7funVI9ent7WUdxpdc9EDM/OJ6QQDOMnR/G6Id1GxVFtAcGCbVBGJpiFynfaG
Ngy11g/EFd5t1Ne/9kFXadMjkIk5hW4RAoLh1GbZ9nQL4gfkDcKi608nUkcLZV3ukn7hxGLNDAO5xVbRQEXMfkTedxGQQvUXv1H0DFUMjwNuog
dxRC3qy9gF/ewafrqHc88dFpA38azNICaFGgqownXW5FWRG5AGKCTd+MAn8kFhWbglcrZZJleX59jTXKpXBJ31lrgjxVCjUpKHlBeITCTkIQIy
atq216FS3EWe9youPRIGZm1u9+HpFXgxu9+sMNc9H+sP+bPW/7i36403S8BFXuIlrzqma5rGeU1BSIdZ03wTpCvues7g5mBzMhtgqS6ExRqC+N
heIVvUUCJ+pNTLkfMwov16na4ECoTvauiKNEIP3avcK7KIDSsIhY+RpeWOyHriAQX35kZep4AkJC40CrYU/XWVwrU4rw2MVh0zYZo7yrIhXloq
1AdbSq0w2KUOL9U5mxQLPgl1NQdgQ5kCL+Xqv2t2D7QY9bqDUylS62IHH8le64yiEj7ZgAS8tZbmxEk3xUdW7seGEVn+kMCriDdME0DJUqikuJ
R7NoH8hSkgRhSqzJQJUgP74d+y7h197KzDslQ9SobHAtyWgZ7mId8CggfoA2iALh/Jxi73Po7UYAEnwvvUbeuoxBRNcBFvD5EKwnUYCs0s+491
YvQeytR2xj/GUIfzsCpI9CCYQSV9zkkDrGxbyxDOI463MLQTzko40dIt6zhuu2ha8j6wLYDdIjbb03q2/WswGLAMgI/AFFH2EStBpIY9s7CtxQ
+URjS+b7C6DSMql6Efrh3UhgiSrFZATCGvetf7YczFjTustcqJN81M/bcMeJcHjLbjYyeTEpBk52ZVtuZlxOvL2sSyjhWTZukwsIl3QJYhOVyA
gaBp4aMMw1Zn6QBdS3XsZZnFzBIg82ltN92ozqHFhLg/24Z0FGeaaH4rrw7otJBJo1AJ1KmmHZrTEWbZKOeCsZ0ZD8KgaR3ReQqrBK/SbtijWh
CgdN0tGqwtHrJsFek6oJZx1H6RbT+bLBUczwHoZshZhPtMZEAxxAIQ5ZSFOLI+rLEu+lRHgDkdDJoWpoUAiDO8Ae4GHY+YnXvtYAQ/UTQYPa+J
wwATIdbSx8TtinDmKLj16Pac0gnhDuM2mICOUaNsRGoHkhKXLmOIQtRpKrgiaGC+FG2wB9lpF+ZJGsaLdw3pHPsTIMJcQbj+NY55uwH+moz0WH
UkYRTVC7ApFkZeRFqVNTHAxGDOXjpKFkWLo+M2grLkvY92AbgsAVgU38RG7TtIg1OEYUwrFt6kDyXJCs7iq5YZENlWQDYL2e3XLAdKDFxkglwl
51/oAzAAIMlCdhus29O6J5U7/IN52fVleOJGFNQcKWVErIx7TzljGGcW/ErTrVKkA7K+CFdCNcW9c4SGu8URKAvDVFUTMLisQ7WUfY9hD/DLLc
eHvPSITKIBkEjbfm1SSKjOhRTnlObIIJN6iDJGwoFGGGdNNY0MbaD9dtfCMk4DUBDgOCsW1lRxJAcFAPNua21nUL1YLOvPmrDgelJHkdDpBiNI
TQCP1BNdbe7Z2zFjJbBMAcqWWKE775aiqqUYQDyEuqEwpCvID4p+mYsxi5hnIL683aOIAV0Kjs+xQvMM0Q6l67JyIO5Ve4JtCDzLUBFEnScgGk
G3S8wwrXQIKyIQ3HO9mtVTabE2FKYia2FUFV15otlqQX1KKuj8wAxa7Dhm77UfLzQdmN8A7AvhmfOryMr4hvbS3n22eL28gmB1to5uzm/NOTt3
81PvxlMPjLxz/6nxwLr/7qi/9s+8ZN+c+/X974x9fPvvLuQcq+l5jJJ+jkBKtBH6yTZGPxphx+6BirV+tByHO5Kvr4oBErSwMhLSRvXoTIxN/i
+8ev4IWmnc7ONn27YcHscjAW70VbBzSUX9mdfmt1P2wPh69teAuNowQBJCEO6KslM7pD/ugjCL2nvfW2DkFPo4oI744QdRq+UXcAE8Zf6JaBQ7
5rHWKVwRb5Me1EezM0wiINv10G19vRMgn3xUEbcmV2Vof27vC7bq/Zux5JLtEmC9YdEPTdq3TUwidf9JoPdqPrBi+TJd5ajY3qbK6wEFADlng6
PtQsyEqxs4w2c8u6nUr3SfIqM+koSjhU59n05dbi+vS7L4qqf75S/+F9IejoB4NP/1f19KMPb//TrWrZyLgf95f+JmvA2EUZNotYrD7d27sddK
fPumGF4zsj+zaOztKLeHn+mycrOgx5UBWbZ0cN7DtLK67ZYXV5ZK/s67FVCOhItLBRj8ffqapWNoOiz7KiiddC+vn52M+3wBmsD0Wk0FB6aNAY
PyfTKn89PYAEdZ023EXcSl4j422cRSLgp6QB3baBWhnILkvhu3s/A0j7Zq8o8QxD2cjaQBvvUAoYLQG7vVMQ1OhIJIUGaJVUJolemNB5t/Zt3U
ube25ZEWLXSYmVDEHAMg7gwFQrFTAJQE6rGw4Z7B/5SUBZjhlZA1RFQAHisPPT5pw08zedBygYMzzKe1WF4bjYQmronD+/qqve6tL3wNhhDbV7
DMJ6rbpIB/4qNofq469zOk1mPESpFlVYyYDisWn6WCes6K1hdbIT6rCPADt7v3DZBMq0arowsd4w06GxsQCOQAriAQhIbs9QrgMk4a22wttDAJ
UgdTCAyAd2LC0DWgv8Le4xQB/UFTNiiXEOPqsFvAQEyhQUKgHh2LLWWNnZIUZipR1Baz/gSvVV5mcPeJvGIFUWdsshEuSBi8LW9pM4S2lNmTID
YH/BRgcQkV4oUH8aia03mIeiAikWpMhPMNFKqKz2p4/W+Kt6HSy6d3x2wMHg8yynwqzmCdDm4Yq7dWtRtljomFIUKuI9vaHwkDfVUwLxDJsEGR
RSgMegDUDPgNAgoCn8NC4KSdtv2yjN2qQOGey9FfBvsKrc935vUNpD7HKgV263V7UlFdsezBsMYRP2ElYc2CYGOmQ7qDGA3KqFhK6Q3W7XRkSx
6GodJHrGYIlB3aRcDhu0HpelHrhC2iCIOB6RfoajtI1rDVy5hvzAvu2ZsNIC+STAtAxFeQyqi2lRGJ77eb0hIaHDdSY2dtNz7f3NZM69TQ1o44
ABkY9jEbXKmw8CxEedg8oGyOa8CzuvI1gn/1g9gJX1R4XSFCHU2SgrRJwbEm0bpCLOcYi3nN4RjZKyCyId5sIgkvNW1xUXY+E0GyBYIKAywJms
rFlbO76OIpxSFndQqfz5iR/R7kxsAEV07x2BYeGYZMLf72C0bQgK63FHRezQlndDZ7AD8JGxJ1KNA1UmrYTt44FEtuGUgCqhMWq8tQDwz5qBaA
Aw9G3QHtxrb+hF/Kx1xjdA/joVAx4YOhg5/7jCz3KCYgi/A/4x6FSp5cDBGqvGKWmB5jZMwStcsy4lvAN2TUAb9HGA+yBD3kDakg7YnoMyqpm2
gy4GwWOAsKEUBVBZAoKFAbIQDju+rosq6QWAlouT2CnME8L8xczXQMaCbriBKoNBe0hQJ112x08aWTlUm0gBGKrtBNhkCxCSFw4YA2pGI42BAh
jANeLb2Q0ULUYMgIQLiYWaBQoEwY+SVHovyzksMgX8E0DkdAMiqw0I6CwpRBl4i2BIIusNAHAL7w9woalCAG5rLLKBC33rifITVTqkFyoMGWR0
I/BAIOXNZyWjFUhyB7sD1YESRsWoFaAdOyDdkdeVLAFubWxMNhUyJIxAieg3nXehiso1edOtAzkWoo3y0O7m1TXxU7/r3mILirDsNK4SvYmEb2
N4Mz8sqD6NkFCRkOg2EvU1tZwkTSBbIAfxpgX95/yZAyEGaiUJRVEyncwD3yCNRIElaZBDGrfAFQPJVEUsfEC7nasWgBzWngBrQ83rri3HARAB
WPwtU5b4mVxo4ASkQpPtCdx37YUfBwxUlES9SKHA5rCqTYcGFJhrDcGbu8iOZeM9joC8+soilQ8BWF2AZgFVW0UkwTYkgAh0FIfefgvqIYhGY4
QdOMvVvHEmDABLAYYhWIlpUtDGgkTKx4AAKIDd7E2UccAUKxRo5gCEuuuVd0Tc8X2fKoWPMV+LrRUD+dtKKCV1s+K2jbhsSTUMslnXhCBbjOmW
+YFqzVaN6nTOmB8XVuS3DwjilRgiEpeydy1NaEZjsoXTCyJ1IVrqRr1tEaYEhOAAg3hFCSyKAU0PjByUDKhZf49GGpCgvTeUAN0Gcg4UM/yEP8
Khr93Pkd2YAIq/YqFsFF8oxtLEqsjfsS+0ev0gnkAwIMLj3gSc2lT65myozF0TBJ6Edzpd8AUJRkPLBxfq2nj/7rBzMmWqVmPV+yG/HaBiq0KV
SGohEsgqCKlLqWSp5PElC6zaimFhUQ66OxHeiAuUU+/5sHVkoVOBU71Oe7QH2IEMFHtQRibkuFSZDgkEX2FpRBuy9hN3ve0GikhG/aTdhKAO1g
C+HZS6i1oJfAnwvaORAFqATaxVrqlVsCxEN746xNLBSsXAfiCwW9IBtRFcSJo2QDp2LEvcouQIhX5SC4VXqP2sqa4mgTBVXfaQ31pxJJqAJCD2
EEdBwk0X294F06YPG1c2Q4yl4qoBSIoFCVbxhtZzIF42JWyxCZtuoatkYlk6k7M2Y4bFoz6NiLZLngmMurqx5bCN/a0Zh+IlyONhNuzxqin5HT
m8UxvYy2pbXWvhVv1EoA6I1OAyBR4bltEyo/6KDVUZzsiOyVCsjEyYLHp/i7/VsXMQJzryRzX+PhDU5Apz+H8MoiBWQQY1hxFCYCFYCHoZBG/Q
uVXtn8DDnrgWiG5RRaincWgGgpC4sCYD4ugQ9WOeHOuaru79/CULeMz9FWqtvVm7YT1kLnPMj3qKteCWwAs7LmwnGtxRIAfeocDB+yLMeGNcVC
dasxgn0vr7R8pQp4HBmSCQxLvHWGAeOglqXvi5D6oEvI6AWEvnzyCYCSBGFfUz/gAYIFEqIzc6NjEnXSdgsyu7FKQNsqiSsJQe57kRwijtUm9E
al2b4KrgJa5aW25Aw3XqoIMi2lRkceEz7iYaS5O3fdDtDOQrPSId8IM7aiXkLhp35BpwZR0B8elAo9EgIpsV7dnIJcBGB5AOS4sqyKUJKHpYZV
ig0bxrKbaqgOTu4LOICfZ2Z8qblwrYR6i0UP6J4B6ZtL+pAkkXRPEGAS2VCV5x0NjI80QzBoHArNvs8JCsmFXbnd8QhtRWJOtO8Sg8sH24Gmgo
dyD6IaGsn4joYuwnRQvLAAUdZI6RUQ21EEUrYOjcDwEEidgbjxlATdWGBnnM8gjxhIYWSDiQD9COsoZf2aOUhJDNQScckJ0UI88uCQQnFGXIVi
ShvGdWGnjTDAHXjDEna9ic08+ePC9qUG3yFHb3afFqK8FlMr2K0uD9H06TR+mza2Ga6nbJu39bk0XXwTv3jPAa1f2DrHurbS6SYYPJyXlYnO/S
TsyyxQCIl9rMeuO88yHUTWNJizWhTA6p6AAQCatbzoUffGsAQEzjh0RCmKyKwatYibwOdna65QzfjYd3ubpBg1HvLvHw+lV4RteJq09eqkkze9
PzloaC2jtvY1fcnN3eX528jebLx1/+6ufiw3hg8ebzn93/4Prrq5fnjx5T/n/vmKL0tfFqQQlQjXR3mo+KVfPk/PqKpX2zg+w82I/ts/JnTzdX
Gf5XH+13ClPj+yKwscCP+gBCR1dt7ycOQQA5QWLqajWrVMfQ+Sg2bZguE1nQ3Uns++SuPkpHboFtOWqlmdSayqzquqkbLsJ7dsEeXWpYQMBrHP
nRsMAtRwzAEflpYtaFvlkDshbqFhckhxfbdN3pKQNGioZQIUgzzPVGFbbyIlkMQzsDUcAg3DhO+60iQGmzyjnkO7O2BrWTK2RbEraUbho02wR8
05A0BJGYbq9KcWsAkAG13Hio0sZjDYe0oLACgNX+dNP0EXBDlAHYMEAu4MBszXf2RkFudxQttBTLwbrPziEhcqBCYQhidG/ryJLR+ImOM9HW6P
UQtxqjIHSOM9Mimyc8xEA+RQEwA1hqcBuVfcFmIguJN3JkQe+tH6kfr96GsgCS0koODAyYz4jKrt60XZMohwdJD4KCGIa5awLbMT/Er3EkqHhg
oxaopmPZMJaK6i4QKg1cpd/0/jjwAq+qgOtDoEZAizD8XUImAy4GoAZjCNmwyUY8i+Zkf2KhBoJ44aiBtJBRoPs+afiC4XDU0uLcqHQIOpIShU
NgeUC3Lxf1sBtnQMuAjb7sxyhrgxXeAZCNzjomZzez1SC5u6sv+yrf355evml970GXCYVVHl4DniyJBr5VzDZ1tMgTPJ+Ud6sp3t4ev+Ma/bbe
e3jn1WwcF1HYJ0ylm9bCIob9Qp8ks3KO4qvJKztbHYj5sWl/SQGMZ1CEk8yPUmfw0az1E5paQBftT4L9fPXIWuqHcCB/qY9b1IN4N/7KDLKQuE
TJMlaZiyval6CPQlDDttOSY5kIh4QU+k31u4aip6Uf4uwvssI+aS78IGd/EkErAC4A8A4B9BqodFBZW9SFg7US10bPdm6fb7Cb5sDAR/3NFciO
5ncPTvkuoQcf/GawAFm3/8M+WKaDE8ziLec9RnvSj9212WywV6FGH5Yhbc/Pp+Koe+XCGwhWm2xocbN+NTDurY/IFll2G5Ws7xSzo2A1/m0+a+
6qQ8xfsjHZupc8Bv0LW0RBaoCeTdPXFyC9QUTCBGg47wfT5zbyD5oSePekt4tWTKW8KkCG5NulHF1W1WQ9zsN2t3wxuGfqASHJYc7ujyZTtt06
qIlhq7oGU6hmkffM0wH2d/ItUVDEJPCSnHvrvgSod+j7E8hiFLdAMXfOunm/HVR0fP3yMlgtLrYeJyZ8axGO7w2mZyfpgzldp2O7Rqc7233F5+
/86vzqtDBscPT4F1/h6fmvPv2rVAz+ZBlM/gG//uJXy9+ryCa7m/T4epJWIB8PXzbTZo+XdPv8ySs2nz7f/xI417tTvv3u4OTld+nHy2A53AHR
L1nc4wN9xoaRACU8Y0nqTicJHchbE5bRs0xvq1I+v1wAopJTIDCz3ZvxJr89+N51ujADfGfyefVOMGliicarclmvr+Or5t3m64WprrLFKeSXXb
40ej19WX3wcDu5df7Wz777zXV/NjgZrr7X2Ve/XC6z3/w6/8s8+P/2wpGXxLarAY773o02KYn9w6emBqalYH2EP9yq9awJ1py/2IbiRYHFeeIA
4dkTQC9sBmtSYkjUBnWF7K/mlY3EAkER2UC1qbcFqi3r3p/ty8iaqwcmCi4jXB62rO6rfZrcuMf0ZkTsUG/Jy5AD7uyCnmA4q3uXVauwtVGczy
bxblkV1eBowdC2KSZ3++L0YB48OGrrekgUFJe4TK4l0oht+qey2RqUsCoztEo2Txd3EmHcj+LJPldHmzCdv2VwEd4jMVClYLe+mqzo0dnVaOdO
Fer6q8DMtJnFFyUtx4s8MsTbbxEURN4F1VrfudsJttI8As3Zm42Ka+ts0PfwNcfwm8abBJ2dKc5R3uFeEaDomq+U0qRPaqjLvCrTmuE6tXSGc0
5Fw3CQ0kYMXkTT2aSLLkbBcO4YVcteXfLRvJ3MolO1zbZeciySq9WL5N0P1KgRd+s+P2/XjXs5Sw5dNadJFBA6Rdv7OebX+dm90+BcLo9qhaLC
OyYCb4AapDVRFc0tYwzYObdKA60JuIh1ofwTnUBKVQzTvJFRxZyhNreSqwEVGxUkjVIdSgEKEijdWHTSGeEUjYAbOBdBCfHmIiDCvAGD7CMTw7
fiBFCIWrbyJ+nOJES7JMcYIUZAm1ClgrYiHANxDDXi0venhREGURfLuCQ6cS9yezJ49Gr2qkkGOVSRswuQQ816cctt2PRwexov5eQw2jvDWyM7
F+sJiEZBV6qSloQ0dKS22E8j8NaIqTcI5BYICgoJxXjljxkUQQr58RqN93QDouyRuAXGAdwD5ZhCCU/SYNMimuINo9Tfd6a4h293IgC56o9OeM
PtuJ1bPz3KQoEmHRIKOEhmEVNAb/yRSk8CghBlTe0vEykhQtf55o/Ge4C6pIiBfIMuLHyPAmoNvAnnG478GFLVKygKie8xVcoCA4A/wM+IvwOP
FtJBbMl6b7Z1uhXoGR+p4VKt5++dzSoRv4OffLo1+zfyLM3Ld+d/efSr9/2IV4OYToD1xZp18CpcESx3ahDDft72TqLnkPhBPGpNWk78WOZAC6
hnYeU9poHKYaVaA8JNWz/eHltZWdOQDSOXpEELs1UXlY7Pj3OgpkOJNjMz+bCCHd+V1+mtmC+CwXm09zun8HuuX93wzRdtGBUzfZrmg34/LEl8
JQY1UafjYb9gQ7yM9wTfM1Eiu+ngxvpN8wsgi6QUfliFaQQZDcTSIiMmqLPI1ssbLIjCfYJBAtocWJnp8IqpfkSzVWC124ttE5vo2m1dqNaONh
AB8yQhw2rHnR5ZQPqt2p9ubT89GLW14ZiOl+txFVEdb0J6MdVGrm5dNLrs3oqXet0xFb/p+cZG5tfX336nty8Za1rWVOdxEajzW/V098UNnkxP
uyf5dF+8XL+MhuebLz+8ZOecvPNy/q/RanXri8vzAxTvqF/bXZSeo0ifquLB6O2LkdTkKo1+gE/7N+0XVQGod4zUHFRgZvsmKJE1nR00AJvMX8
TZS9NetzVeSb4bX6l6KMggf75X9Me9lHvrp18VwByms/snN7p3s+4g4q+qR2r85Htil/zxq60/Pbmj5Bxl9AjvXCNtgvJ4zXBaDIdU5/w8XXQm
SVA/BdqeW+0HQUUSdbztSIJDC/QkjnUciBLFkQxhhQ0CFoc8jwhoKrU2JoYIGqwMH+BA8BukSfuugSoOO8kYMA3qPQGB0hqIFRRunHbaP2AkwO
FKUCXzLOpUTTMD6nCvrzqZXvhRpn1XC6HXVEU6g2QFqI5F4K+H6BBWreFh5/wlYpWCUAxAK8X+Wk0Y1GmgglBuvEW9E1WpUN0GnKZBV61dO+Bh
aXN/VKd1a3wTDyCxwn6oZkD8jEwBXLSN/VtBnEpBcFNVBuBZYId5olBvAlrvGNXTHbRL9lfDs/lwOYL4KkbJOE6Y7QtRxTQKLWxwFHdpH3OVdF
xBHUzGnDq8TVQMQKZcjNPKTwhssOBQOhzGzj/OVGh5Y12eiS03yP5WffRXf/Hx5e8/kofrYnDz7i59fJoPNfq3d3c203zn8EVy59d/+G2zN9fl
4UPHdvio6XZUe7gc0OBqPNnue8C9oy7d79Xq+HiWr38b4Cve50Is0rL1lxyVNKbY70eZng93mVuX581Bk++iVmfx6Ri/AH4IhDqv02gI1SGqcj
XqS+Si0VOAMdCb5bobH4/Gp9UREru621rORbhkB4u7+bhzh1mH0FayL/O3aXW416s5OxzASuOuyTpcF5s66Bu396Z+2Z3jZjtfC/+gPZlpfisd
ZpUY3JZNNx5t0XU7dgF3LVt0SN8w490OFcshCktRhBjpcTpEcWJyNOkrnWdsqKStwwFUDtcL6Xd5EQ+bm8Hx9OpINsM01YfXyb1eFve/Hjws3i
uyKHwgJ9nV9aPk8dNsL/lsuw6zZZxO1HKHQEyGaGCyMVSy0EDVi3sUZXxe5QtqTdUTI5fy2acvgycPgseSLpwc3sN1ab65uh0xza+b9qCcK9D1
dVpdYrWBKCwXIlcKal4NNY/UJmVAKeU6jDHPgBNgqsOGYJWi3p/XQAQzEbaxDKTCUY2czoBP0PWG+wccGIovRL02oNN7CbKvrttSqExYA8XLn3
BqN9JAKlSbxswRb2wRWEqJrCVJAkxrPMIgMADvQ2UaCF5pYdFMvKEqtKN+g0DYtPBVhgFsta4hQSHDI+tKJl7P5/QNl4wSy0gn7KBNQc/iovKm
JWYDhCLue+au71+ZxX393a9vn8RmJFkVbH8wtqfk8OaRhpWMhizfJ+vk6bm5I7MH57iNyIKl/Q2bqflFl54+zi6G9tZVtHy6OseT2Zker6pm1w
0P63rds5t8lUy+GYn99teHi8WiCc9mT2h3/3G9PHx/eZG9bIL/8m5c6bcTtR89iB6antdx/ioz2/LhsFlXKF4uXoTt0RPdbd9fVuPHLfm9u1GD
t+NuJ9jnL6XlV3dfovO3L776y3dObuvqIR4d7f3jDy8+k7eSW8U35wXSgn0MUuzqYgy8fms1akOBp935sNE30qqL0MKxQRVPQlDA5uDu/p0s3z
25Pf3ROETfvqgOZ/Vsny34zgEv364fVb9cRcAsljruB/3gnrqfHf7xD1InEjwx5+3syWz7tydtrHpcNClLQUat6WrhcpsWav58ZM9vvTNOozRZ
vSv+9BDnZxd6r6U9dmRaLZPWHPDOMdYRPGiDYQgKSOW7k6OID5bD6igk7nquik1V9rdvfNfR/emEApWJl0NGK5uIuuxk1AwGgzprHvVTuku6d9
RUyd+c/jWT2dvvXa+/3bn5n1Z/s52+9/UNRKdfP0Hdr9pcf3X0lv7iy8mzGv/w51hPV+/O2MO9yZW4Ie7+ePUdPbq1Cre+/pe/Cb95/Oc3/9VQ
xf/F9Wj3v37/qz//3+L/dhP+m+9/HylSpRzIqhssZKkK2pFsM13TplrnF6EN9iqe7aflYhEdbEgbZrbm8dn84suvyqi73V2ygXDtKAAsi7icb5
NzZnU0WGRXTMRxsNtPYx/jolutFTUZkBsO9YETf8sWki/CLfH0TsCq+WclkenpVd+i+BHS1baQcVMdXqEz8dvfnv16eXdMg7HC9c3JjZm5Vlf9
0OpyG0qsQ0HFkUxDEyAb1hqq/2az0IOQ90zINo6dwDFp/GllHbINH25nLOq1kjd96wEhzWQ8LweOr7G6ZrUWwyDaAdpGiiVIEg16YRhQb1XgYg
GrRfzFDs04AwIMcdkiR3ODeGWU3mBmcB2Ezp5qqU7JnpTcVf4C96I/lEis8pJqu8pmux8/RmjHu41chj0XKnLIlkOGeEZUvalpKbolLrbbTq/F
LIrWSRVuRJOFW4QFsDxJVlSyFa4OOkU5oTpAzAUubhzzRnPYKOL7M6QDRdVdsbjeXwerOt61RxMcRGYhpot/9/98e3srMcPo89+GH5+vu8HOZ3
JWXIvEve7/BFGiQ0+0ANxUH7Wqva6zyOjIlHWQejeP4TVqY1AvwEzkkLcoMEmvfROvJH1fbzCuAR4HTUGraBABAscxPgkHgZazzL68+wXVV4f3
UL4PWzf/Wv37n/34f/7qHx7y5c6jf/5P3vuDp3vj/duPzr8ICqGzV+Thpzd/klWXN0/dJ1vyrz9n/+i949/ZDsYfB1vxJbFzP1MkfnXSnpqr7U
NPuVoeLoD5hA6nmdxYsxvF284W3GXOVhHplmTJGhS5+TrMqR9FB/Kww43um0TKOkpcbXDEEUn8M3bpvS016B0j/OQ6Fijcp9y3MDPFssjW8+Rg
MtxNdZ6DmlW8B93kciq6phv2Ogdu6lvBpJ/35hANjBIq8PPyUAzaLtSv3UQ5omEEmgo5mXmbQKDv2AqsEQOG1KEkYTkItwECdRADxaA0w5RVOo
q0yyLI30F+Depy0JAssG2Ft4phOERadbsMiGftNO2TmUjd1Zqxal7yxc7glK2nQZcfDc35Xx384Ttvv39r/vb9sWtng6/nOJC/C5r3ev4n024Y
oJ4sB9EV6SQE4SSx67Ph/Zt3bxy1kygitWBT1lu7Q9rNory7rItmfb5tsiiyBqry4sGRW/783h99Er9/oI6Ph4/1wf3n8uBvde8lZOuC/INC32
ruGhDmzjcawl+OELxOllMemJwAT7WFNqCaHFbGMqA+WZ92tNsdXcVIDEuVR/2iboZ7SYFH9c5qdOh2bzxH8aQqljGKvowiMwnW0/kU9cKm2c3t
+u2vrrpCbTazSTTPuq9Xh8R+cPIXyYEaBt0D1P3QjLGREELIN3kliY7W0me5djGz/k5wgF9f/0RIQdL1EdEIlXGz4uXl79O0uRW5G1f6+Tf9O4
d/4/ghuZ/8pBnq5OMf5wAXS5dWtx9u7Sx6OzoE3GctqrdIXV2E7VV77a73NvoFHS52AYcCcVSm3HXvHOyt2svW9UFenKMnfHWdPp9tDrbiZj3H
uV2OmojKCEXkZg3UcaqI3FMxr5tudX1SbXaui2W1tSBseHJUMn4jwuFqubj5Qbj13gYQ5VLi5zrT158BM1xOVx1/50W2bPb7Jh6uDx2S98Y2rb
+5hI3+vdtR1PyN+Qr9vDCseXS1/viTfzYL/t6/fuu/w2Lv9q08vn0gxfF18jLq2o+3UqWG2WU+3j8PAEPWV8Mq02qo4/iiD5JGFK1stsJxrbbG
O/g6kSVdZurFnwzxuqwGaJ3SiaHWAvGnyiHW6wAD23cEI396bQT1FzllN6YQNFZY+E+iQQ1A7JDXvjtAsdouZXFveZyRPvWuUcDHxoEF7ZcToH
4YVHsZrLSks72mfWd+udi9HJxcF9miX29Pb9L4XfmweP/nOMUj+/hI37DlrpDj4sU7t8v3BWrH829+xe3YzV5+8u17wQ8GBw+K9En6l7j4Orp5
lP6df2n+aBE/rbetunlW9ve+EOd3j/MyHO2mJ2JUZesPL8bzO+FgYu9OoywqTtLlQZlfN7sX+MPyarH3xPLRreKqmuwena6P8uTbDzbjduD2jn
j+9XBwe/jKbrb8cMtAotgqEwhglv55K/ZPiLA3JK2HoC/DbZLP2JAlq1DyRiyMHjAftEbevRywaVWGfGwWPeX0bUVWCA1SbhfocHdchbUqs0bq
USm+C8RIbxq7HQxy17qkmaHRL9XsaBqf4D842PpW3vTDkBs/Ot23VDGNLChERhny01cIBtocVFgPJKnRAZRdVyCjseTLreebt16gP5k9urr/VS
h++On9k9nep7c+18Orgn78+Hb5fZO+VXz/a8e2jmfDy7sNl33crkR5TVbFe6+aDX8hFj89KJa31Da5txO8L747vfH03g/Gb+3+i/Hf/TP7ps+n
BCVNtkJEFEOTDZVoNmfJi6uLnzy9tROuovXDb5K9FvFu52f9VXyLrys/uABAGxtQTYxbKHgtq7vuukohG6ncgO4ziJhoZjqaEqkqf6tpDqXA6n
5wZyby6NV0+RXu1QPeNPeO+7vu0dlePfnooE4/b//gv5LLW3WVBOpG+HA8YSas1pejyeLc3M6SbXzjz8buwE6ePVg8+J32g6sv6Y+yb31LA6U2
dAxTnzfa+uYGx/1oSJb4yYwDmbk0JJB9FlRWG/RAsppaXoUi+dNnzXXyEL/8RT6a3wzR1Q8+yP4I/7uzO2eH9/Ld/P96+6P/PNzcuAapXQ7Rt5
Nt2dPz1QkOmhXZksleeOdP9vIjVn324dWn79PDi5+id8j5fFJXxaoUm89G1eDjb69W5rk9+Wd37tZvxSP1J2P+h6svPn//V/f+OPvk/v+y/T/+
/VZSrQLRqr5iXbS3FB1b2uZ5ETcDnaGtjB2o2Wo0295LJunX+b07qGeoSua4NfkQZX4okRbN7OrkO3uD+TlvZ+fp1jyLR2xQ1rICJd4mrdU7wf
WKksPDqGDycNMn/dPIVSnr6enupsJxW+PZeRJmbx88StbKXe5GaGcl0HkTki92Dr4OTvLoObl8589ePZtuzP/54OZHs8fu5TlKn6HoRU9Fyodn
/XkvV8OrchEN8noz3w50q4KINxXmaUB3Ji4CIb4jo7adyUszCqLRweRWNfrtBWZ7T7cdbV5QcZYVoPrW5YhmxAzSg2luuq4Vps6DMumq7MRyPk
3yaWUKMp+Lnb/z7dlSsWdHx7eWT8jiKk6uTLiA0nE+EmhrcZDV+SSeo7Kr6yeL79q3EN497y/m9/n1QppguUibL2PbleFgStQQP9PaXO5PquX0
5sO9rwbhrY8v+Tv/b/Xy5oNZOw2Chbit6ZNmp7xOis8OHhWXf9WNXfUgJT97fOtx/R/c85t/+2Tywf/x/Kf1e6CvDr83R3dJoJ8B46NYBYrbTl
Ioe8hUNittg1Qxcnky6zci7UAycMsi2to+VFesvvh6hp7+3rM7p8xNZbH369urBx/c/cE8/evTHx/9N1fv/g8P7SJNvv3bZ/+hOqU/V5yIRuAu
E5HQtkc6qkOZj/NYAWdeohuaH25sb1E9YZdG4KUIBEbZdYSCMGOABiUUkIYPNm4dnAlLRL5dRfknaZa8qIuk2Fuvd+Z8lp3O8ZYcly6v6gdb72
zr9XSM+uBCVMs4qCYPjpulFOF2X8fP3vg8EAN9x0pahNnrCdp8kBCeNBzzTvirLyEJx7tUyCpMecy7cix0zEP5JI3CVWPC/bPkVmzxDfgUWpCv
bkV/Fvf3Tnlw91qM43y5owMdWD8pC7AoPETG91YEmU0SIPc86hLTqLjUkvcetvHrNo8QOI7BitYKqL4gOqKpDh21rbMss1UXtDoKrSBoc+3sWm
e3joOz7laV1/PdlmzWbXhUdNdbeeb52e/pb/X456tb8as7CRf/4r5rXr2akgdM4eN3/5Mvb//T6Qm++3WLhrvLFuTQzSHjwdZa2BeDeCO2HlUY
rWxXz07ak3emR8thPu2S7a/3yO3h8feV+uriYusf9u/+XSNekuPHn5yeXX8bnrZWYa47Ph9NJWpQM3ZiTvBksK73yUwk42L/6wOTXOvNBEUY5W
UzNywArSLXuGWI2n6w2qrSOSsNvnTu9iurnq1OxeoJnap+U58dzsK3n7wT7p3yH0azdrXz/q1idNDtpj+oV+YPv/fJHwesUGQnCK7PhVjg0e5Q
0bhLgtjQIcS3onnEeQSSd2gJSvM4C1mkEYcArYxv3cC0yY1gugjb6ZYrcRKHF5akF/IwsGyVsd5YvUF3kl8M3NWEbIK3hu1WydfJ6ELScvPWP8
o0dS8f7yT2TnBx7KJ3X8bf9hn3fXNrs3u8s1weGAZqBgXCgDTJdqihqGtDyEzcpcilDat8m7zj2Dia8Ean50r3qR4TNa+++64VB2Oo+0db/BB9
tF1bcViUnzv76vwo2PltjUt1QdtgPcnlM6vDkNp9tDlDs+3BR+1wcJ9dRMb8njslO9dP3v2Hr4LLy8f/+/6BYJGfGx1sCgt0gdWmFGh4tROToJ
JdjcLDXXQN4rtPnNu1pe5W6znliwGKrHfp45mgTWGu7UDoeq4u680PP0On9nZ+8Bi3H320Y/cEzgcxoShiQSQ4qPumJLSnIUslDpu6lEEwbBbR
NJvzVQU5sbCvUHSxcxA2M/LZyY1CYruInzfbZTi5ViYpTvSRMbZJ64dzlo/2bz/5/efZoxvuiY01FKPJkJyR+Xrb1aVVLVJyRqXgKklm0VLtZX
xLgk7GKumcYyjQrICqrQxiAip4jyH+vAei7f28A6dbZp0Rk02wyhqoHjqTNOW5d7JCK4fStZ9lo2zre0q71tFeiGVcmVAFPWXSzz16fY9rhY1J
UdcAH7Hc3ypptU0JD4GOSYh3+H4nLcSeH7qPLBkg7/DQC02VdJZ4Y8HeeTOttgcilQoNq9jB12iEA9DIJkSqV5EALGnglZEEAWVAXPu2HKbqXr
STJm6HTeMnEKI+k4rF3TxLe9DZ8FET4CaxpZNQOkWiUGn5pv0tKlZUJkjCj8KuEqCjtFGw275bKyBYASWiAsjQf7TVJEoF2DTa2NSP7hMQpkBb
AyerLtKAvwTnLalijLqwV77rg3obT/ir/C4xWCWQGoJTZwyXEBrEc0PlQMw1UR2ruPBP1JwIbeuf4cMnhKLHB//RnITgHuDUX2315vCU4ABUuz
MhyHoiFE9dgOjYopRojTWO4F1boh3zN+qp8betTF3J1dPofL89/vrWq0+wery6Ofv57b58uG+K8rw53d1ZVKvRwJpOfHKoLk6v11FpXIcJMB0X
okC6AEvPUv1ewz9aPx3Cwpts4sjBu2U9ify8cMZqLv11sp4b7ydtQJSaBrcUCeNCJfzsLNqi0h8tvPH9I9DPLhIIxQTk84hI3FkRG54CKhJ/NO
JbofyJiH/MbDshg4oGyTpUYxt1NrabwHaVQ7hHtI1wmnY8ioDsZxwte++Zo0ntfYYsLljRs9htIvb/U/ZmsZZl533fmteez3TnW7fmqp7Y7OYo
UjQpW07ixEAiKEqQ2A9B4Ke85Sl5NQQkQIDEyEsgOEiQBAjgwI5hOI4sS7YkW5ZCSSRFstljdVV1TXc6955xz3uN+VYFyHuz2f3QdfrsfdZa3/
/7/fde6/t6YEawkTCB0iPiiSbOx1jrrh6aFmyCdBHAZxLJwWNUi0iFPe2QRoDvDbjYpJdDNCGmX7Zd5zqvndSl3VBXY7ut45H3iy4l2EYrhUmy
2148pHDlx7tno8NB0qfHtz5/a3Jv1H51ooBJ+nxxwfHlt/P0JPflJ3PmjLlowYSJDcKRpi9V6gcnCselGEgVunebxhIpmJSDq1Gk9NCSAawuJO
RcgF4SpgThNLT+ZTwUH+ShSzuwDcQS7gEzcgBp7UmoLuW9GzgpI2LSqmCeM9r4xcJleELaKMCFGSgfSNuF9Q3eOfGmtMM433tmPnDnj3e/OH9+
62Z6ebqcJX51owVXYYWUD9t7bblaDWz/YtprbwWPar/2HdjJrk5TBgwrmR+SkN88obQwudVKWRx10pbXm41FkndTbpL1nuflNpXaLUIzYwU60/
SOCr8+vpEd3TL+zgeAJgMmhNjQUVhRF1pJhUaKHHmQBkAY55CPjaA0AjHi242KNqh7ctnVpKzXxBGW92Yaj8trlBH/SgEF7Kb8Knde7k0vZfJK
ZvP1n/7kQ/kXo1vJoPrl6npvtOa3+5rT6UH9MK7SOirXO/TOpI2ov7CR9QiimZQgD4p2oA4COAmsYYxIRODeGSxwK3Q4zpDYWinZdev1RoQO0w
MhvjcWgwRaM1jMjKRSOo83mTY05sCGmmga+VqVoZ+Y6+syitK42WNu1BapwYPvR5vj9Zih7Hjl70m8JclCaNRBjqnK0m9GmpujZNsAd6w/R16+
Oct6fYhnRB7oZh+uGwp+UW4ljWUcupbFtI9Q29VObzD8MPjzDLEo7Bi0aTag1Xa7av3waoO4Z5LH6qmZlnh0vSO6a5Nd5ofj8u2b3xJpXNVvHK
TDKjRDQAbXFQetCYJXWxweWVMsBopbzgQjHrOeh9dsqKfNJy91nwgr+hiJViTRan7cUbaO9zfp7KC2kehvzpINO9i7GaelfbF6sa3VCq155/Ns
M85sv000ZjByFU/wUwyj/aCPbT4dv5X2p6owvYE1EPaoUQaiBwZZM/gXziJFITlSrEzhiWMxD2V8tD3vqjO5uVec/uzH9O+1D4/ev6E+uXNyUe
w9/EH+Av+a0j/6t811/S679VmjHk6iyWYz8ZLaxvqpFDiLAPBOR5Pn3XZJdDvcrmGdZmI4MiZxdZ5ztEXIjkWexX/09pvvPdsBUSrKg09//v50
+YY5fOOno4u/KMmdo+vLM6CCH6cEQgnUUXFHB4PZRIL7dHh/wblpnBXhGarNSnHYTqeQqTr4ts1bi/FHR7tfaPTJYu9v2v1scXr1dTbKNz87qf
ffqJ69hHRdtXNZ+zwuYnVpcpCdWHYGjAE7RFL0Q59QzIeOG5novrVhe0hnIfH5iBBd1+NIjmM9oWhfaEJT4mTTjqjIrZNouPBtQ93KVtfd5QpY
M72aSP48L9fT4o9I9LWnMbnXv/9X/lX1w6/+8Ne+cjy/06TXr6JfZvTf/5tD+evn0edA04wa7JHETahBhwAscNrzKupGiXDcQlohhUXpyKmR0Z
3baPUJXXbdh+jyx9GzzfKf/9ebv/Nf/p/f+zt/+zd/0/3mL/8X5Ef/03T3N37zJ7/72//od09/MMf3rfc9sh5GV7VEOVPN7WJ3m1x97eL/Qa+y
XVQvqRjN67bcVH1qsVQ2pSWAwSLOBw8A1i/x5c5yev3e/M/8PN0jZBGj9IwsN03ti87wOapRPs+PjneuBNdXGJk3h09tG9/eqn5u611ywM1Pr3
zc7X4zu7yjvwHhGPMu1ErwzocKkBqAAzzr6+d83gVas1V4M8wcH0Yy1sL2mG5vMqyyDAnatTb0aytaSyBbAUBEGjucwF89amUeDKACbecSqdjy
ChzzuIOEl4YSwwPCtGWQIwB4BpAdq8C6V4bCp423nsWw7hxrGWUG0BCuS8SmiPpegyvp0gEou0nbi/MVvoONPbr13Sf7f1jNycmrFhi8752QRw
URNNsO7VWWwbJ6tHVqu/P5QfLxMd45WDlysTMtl0eXSrH6g0uU4Cv6/Dtc2JdPH3x9dV1+qsjp0KijPcIF6OZ6L+2GZYyqvsPrtqZKzvoiTYep
OnjGmFoUk/gZ0c/kSSvGMCfsLAKVG1DMcjVERlq2rUYR5ZwsqnG0J0WS0MhtOps3EvyyTQanemKs73MeacnMMPBJ20Q4GtTIdXHq7et98ih1Lt
gLX2GhcE9Dn1VnQdgJ3kQRG9IWYoVnoQd8aOoFfDto3I/TfkXCDg6jZ6G2z1SnWKxhBLfjFXd6gmtu8m7owBLB5MOoSfYa2zoG32mApCKDceTi
cLjcNc7FQzQ2Ll5ZEypXSzDtDagt4JAHMS1NrAL1dACSMgWI5zHqDQHfm7TgWhzIpY94C/8dkDOxCQaLHw0Z8ClirnYt57SIexsRgSOFExF6EW
VcxWATUTg9y4ZsiLo4nMHwBmKIht3YLaCuoW3vRnYAi0t4DTfkWsG5HSBB9nQAmM5yE23XYHTTmuwC6i6eKEEZgvSeNSa0CAAgAR/QRyaqBQ3H
0PgMZXCXIwwDCd9aKkgpMVMDAIAx4UAXUL/wtJSerAeOXA7ZBR3HYSymgHRbC7Addt5maQS8OdQJi5oC9VVJ1WVoS6oHvSPzwsVRtp4JNSi4zQ
SAyRKkIFGEI/wiCj6H4RLsWAepf9tiJoeJTtsWovdL9oMO60HAl6kkdFYF8Ac946GNpKfdkAqPPOltiqcd4GgHzmzYek/S2GhYO5mGMRddRJNQ
2Z9sZRGtZQFrWGmkJw31nU9gmfSM6QQ+SgHqwVaCXRSeWMC8gYTCc8MwJCijPe6GKA1ll4Ct+sgBKYZyopAf+1DOaQg1UR3xASGdQoy24eysjE
A6WCSIy2E9gMUBEwOOrM9DY+vEQtxoA1iUAVT2oe5qTmE9A7FhBrT0+lUPMrEAJ2AHwNhQ6iDfwlpiVqHMhG0CqG0hsOPMK6F61zLrkz7WDESu
5wMfcRzkaihU10G8UiI43KjlEhYDuDZiqedUhZI8IIMChAuUVTvgTeNhRCxFlPZszPNE6AngVQu/LkNqhOxeyzUAeNzkrsxXfeiGCQZTJjHXOO
2sdQ7EkcA3gLhG1IWTchbWIZhPJFXUEyo3ODR/VY2VFofKQjL1kWIzr6TuK0dZkgxGDfCrK9sQ8NeGJDzhvu/szjH3iW/bzY3J1r0y+GpxTR8X
q9XLRJU3p/2OPd/TskjYG7uJbl9d/cKtknu3+6ueRQ8Wb2yS8dl4dNwhhfyncbr/4XjvxfbFZ4sh3r+qVK/IcKWRL2JtOswLlVkUV5LAckKwnu
M4uo7GXdWUbYV2GmBrF61udsmjKOkmDmz/s5UdfSHXq0P9xdVkmGA3Nkdz/OloIp6kcqGfPeZyu2h4fvOF/lnbL9/6SXl1fGJ7tyX7Ykuu09nF
Z+QmWb4YHNJOlW8ZNn3dIy4yrrXOJg3S4F48pPvQJUuF4j4k8kMP4+2BkCMHQJ/4pzvXzXTNm6P5MOum7Wf13Rtv8aud2fallVeGGPpYXuUzlS
Z7g0vP5i3Wfzx/4Y2N9tnlmdJdvvqKENP3ms3e9Is77z96OXu5ae+Ww8df303lECoYhTqUxMLi0OF0TssGAHHIjpbHjoDas9AnA9xWykhX6R4W
OKCtJRA5gCehLxjlSLoEEqoFH9ISrGAtdXpIGS5yWHkCpNAhir1MNUh3JthM0zQNW9L7EWobscYQhHjdERT7ksUbshbR9toni5OiWiUHr2bNdB
jf/mB68n9/+JEQ8/IZ30P/7BvP3kxvxB8tE0PLsu7ULRPXN96+Ztnu45Msir5z9zKjjxd/frj5MF3S/nJ+8jL5SCeXJhtwGQ0DLGGJB0A8T6a8
KxUMAeiH8UNdNZzpUhJEV80BVnlNa172rIAIlTHKJm1StCVJAdjr122RwXOiwcbhzcvW1IZWsei9JTFIPwbolQUCQ29Z6BKPaxf5bpBg+43yV+
W2OR0iDUOe4nEm2uiqHg1ZX0Kywn4MYwbyonxP0eAZ23jiY8JNBCkHFThms6aYr2f1pK0lojItEmxBAuqQhS1Yr5AvhzFcLJxjlQlb+/aZJdtu
T1MgDZDFbTJMr0qXs2m8tgkNHVIhv8JCcBj+1onitAU1JopJWzEQLsi7cAtaYxXj9HWHE1E7iG8YKgZ+u4d8lurOo3qtqW4Ubn0JloVIUCJFZN
qTiMsKnLlVy6bhkAioCzudS9JEDDk29JBv8z0telwqAWtyjGQ1Vx7km2CM4wEULDKgz27tCRMNrkwHbrEerjJLuBY5g0S/7SqI72up47jkRSni
HuY2tK+LuxVdyhoyOotXtThYmfvddi3vlziCe1H8CgzbepzXtT356cHnR7Pi5rPZw9/WT4fZ4/mP5KRrv0pvnPqTj8GFBBh8Xaaoj0LvkmQrWk
7j8LTy0pY0alwDJNDnGrUuGvrDOekPn0mUiUmFHqKNaLth1CT9wZbvT3KAl3gtmpN9h86fuXxrW0HA/3IgRiFINBp6fLw/GotDFuPF1eWws95r
nvyHvL+olinJMZ3Oa7ib55evKrdK06eXVS3KcYPZit3qzvEh6r4VeZlNNmJz/s4J2n88rOHiF2R2dK2Lx+fyqF7JKJ8+yeqBPU48PY8P4umWPr
gCm8p9Vdnh+vZjtXfyT/eejo9yM7wlHsnt/DJdLNzDNn7/4MI927v96WzzH7x/2Dz64Yg/+26NvNhJHrWyv/8s0geAX4ePk52X2bzCXz1dbt+4
e3BHvXPw7HbvduXOeO+uITomr19fWxZR1C7z3b3RFEJtLFqjJk2HE3tMzabsb4MhZ6EIESsrki/Tmwjnkjtrs8XWPllDnt3m/VXnUuRnZvcRuU
4O0+v2rLv97X++9b/0+3f+xlDx0Y2eHxxer2/P+UW8vbgz3vOxvHP+/TFbX7i9lIv1oNPivGezeXLTasrHnkWxVdziAVikiDITtt9JaVUHVOWR
uSqu0bYXFzN/H9384Y/v1/c6usfFYX6IrrqsJKd3SX70tBBka7+e3B0TjTqnwn5YDELStTHOQ0F1l2ZAlapHkYsSykE6LO2LGMWhnxQHdz6Egp
TJpsss02FLuuuzYdARKChrHW2BnVSfoVxinQyeGj/ir2Ypq0RDLyKRXi72U7PrT4691+uhHJOeLaJQPKifb3m84K1r8chvtg2/3gPcOMzP4A5I
/wkYqW+eTHt2o9l1/IThfZpe2/2Fv/j4U/8FHo8XmXiVkJVIRO71XjvDf/5tMx8fqBuQcWF4Pt+kh8AlTLRt2K6taKRV5+wom4EdA7KOjJ8Olx
Fdl3nRHIwyX7Hu6f/6B9Vyn/HZafwHJXk7v/Xzi+N1TunkZPwfX/xks1/Yu/duf3+Z7v9o1w6J+NSUofAKAJYOnCt91NvQRBOJBCW8Dy93wEok
FlIuC4XtB/i8DYWnCOQuWKqMdSa0pVUsDgU0AOOoTYQEzWMpKJ7r1LIOdfQQeV02MyKy1WClGEojljCjQ0EiEVrsZCo0ByNlP98MA0A/5MF1L8
CuqioPR6oTEe+pDeQYl0dRwrp04SAh+PnmUsYNyaeX0xgkOs7HSuXzMVJ3Vnsdib0qTqMNPSAZIqxNW3Kx5SK1De1QXhp7v8pqdsXSp5unR9u3
0mkpPt1Q096bpt99e//yZDlb7m7aJyR6Gst9Do4P+d0bkKavKV3kL66A7D69eDdbd7aejC/9Gw0779yTbf0rtz4emUxQXQlrP+7p7FX5cfFqsx
3qD2+M+Pmlb37lSmX6FzuHk2cnvVVjuuVgqJTToe4uUH4JVsHDfPiaj13fMA1Lm4Gsw7AJ43pJOspeR64SvtcRdkMPuYXGwuACXMfQae1Y3bJ9
qqxF3AsqNKplXLgUd/AjKLgIuBBqVT0O1OQmHoXMtTWcg3EJj/Q0c1mvBInpAImMvK7w6NpemCi0ELW9NwRBViZApfVUXAMSFpBasNetGiWCOu
mQ3ZGNww2YuVUOaRI/HybgxJWyIxSqaTFFh/AgwCrX+T6GmHN4wwwa+l5mLua7ZpSM/c66jO/FEiV+beWzthN5/6pXrEqRaK74S+/Wx2b5Bsp2
0rQfRXdPq9BtgcKKhGjRmqEIhwZWCP4HLO9rGxyEFbB6wVqCT9H1+f7tF6f8zbsnlvwPv/WT83/y3/3Ghzd3/to/HDV//qd75Pv/1T84v1Ud3M
dPxMGkNvHVD9Cz8/7my9XdZN5+Pz7hb6fV5CTWC99/cb3YdAuxe+cPD/SPT47Usj+7MY6yv2JawBARaZiXKAvN7eLQXEupwQOYUGoZtR6cSqej
gXGpZDfgYtnJpOWHsGSzyJMRN+D0bOP8ACgpV8KvQ9GUQQlp+QhizzMaazSIpHCJ7zPwe0ZpGHeljEnChopBeIuBQ7TQSZ8B+kxMFV1LO0iwhN
tdMrikU4hsltrUI+mciy32qjMRirt1erCo+f5+6trf/t/n3e/8o/e/eEi+9y+y+k8+4Pjrf//3+hORJuMrtrvbDmh1j33Z9ztVMt4kGZnNdpfm
ADVHoN2HTV4cLP3qlrspLL++cZXeVE9mR6busb9bptFGVBB0nxeTiN0RncQ4vSLTS30xz5dX02hzoJofvJjd9AVa1+rY4SEUOaY0Vg7yEFGI6r
6BXxfOnhsKVBVL33QgWB0hnOK+74cytLV0IFx7aW2Rq6emPRiqbNnpZvI4zUzvDtKf1wqYdHynOTjNu3rcHE4269HXdunBMf3ivVfF7e0nju8e
Fp/qO9+cNMMz7jNSFmcvrrpCFunJqTvY9wdN+q65Gp2ZhWXTycnVCTngseZ8fHlUrOIm6nLOkpcRf3HcPGjnb7QXV5coOkAdjW69oDf07vPu4R
AdkX45YlNy/KIan4/r9TZK1hksb7Q3QjU+WiT9+JJ3HO+ePcp+8ZG+/+LFp3/4rXpZvxBS/nXftR2nofie53IEsrJbZSbvQ18j1brZ89PN3XV/
/bM79MIYIsSvUIQhPVwlHVrGs70s7HU9JNkrsf+ib5dmOfH3rpuaf62IvqZ2aPEyOyAvPjDv/+PF//ynvzUZ2NvrlzvvRM/x5MP9dw/9K7n+/j
6/ADPonXqMxhux8J+Z28aJQXUaJsuCSUaA8lyHMogMKDYKjX4prM1gLnA43IdjZbNlPV9eQWZOhw6ErgUbHcsMsLccu9oOIAfg3R0nlJHBZI3e
eXH580ef0s7sdo0eNW2HVbQ76j1f7NJWOJYzHV11kBKJ7FvboGy7C4wa70jq7Dg7waPplchytHGjSZ6WA2lQfi2wagEk+ihp0fhyF3HT7yMEyD
0ZK8m6ab0nNi6z0xsbW494JGnSgLVR2XTTRPhYu6Tphu3hqHYbUm7OtwdLWy1Ws0qA/E+2p2kuiuOEGjvfXBtwH86DhXQqDsXgsFatjgevBxVq
J3kLI8A44QmIse9VbwigCAAtC+eQekFaGLd264etDsd6o6ISeQSg6iRbUIhaO2yuI9tynI5gCsoi751QZulduc1r1K2jfJX75jKuDY7v7O4dTS
+e/pMH9FkR3f7ep8OTJ9++/7EZr3/2L1T84eN7P5Xzy+P8dJaTz8TZkDRff3v6g9mTpy+JSC625HLnWhSvGKOqPef7PuO4bRRRb6J5U9Bru9m5
XuyP86G5arDj1oQKQNyE0sTwW0nMKWGgiq7D2tYIuQHHxqfIhvKhhksHjJLINtR7QAmkHEZwb8BxpIPvvHcOnDfRMjypMp5yJhQlyoMV0YV/3Q
wQEqh1NbCNjkSoVboM6U+1RaK7VedoBPLdgSeFnIz8gANQ2gxgNsZux3c0dp3oM0hW3sVqcISjyvFO1iqyMwbpgKbadWA2bc3jOAX8YkuiO6E5
WFO4WREl4Audr8HjAtoyFZ5vUpeCI1UiIpxLqgEYfIeQBYKCPxKhPJsH+2+lohKXnm14hdbe+H6a6yy/Y4xeK0DmvWujEYBbj4yxfWRNHUnfaU
AxL2SEldGiphSzQBRt3xM7umq7Q3rBdtqj53Hex3Zh7mC0B+EYguQ6uhzZkb1xgS6V+I67Ftn2y/bv3upb35lE4Xm7ul/Wc80vP1PVurvvs5d0
7wWfx9XON/bt+OrRut8U5hXeZmUnvSqT+v5VJ60dVbc3l/3+mr2Yz/vnv/YR+lduaPS3H9F7q68d/MvdH5z904at7530zaKUe9WtnrEPDoq7a7
SzO768mUQf7Z6Qz5fPyZO9g9X56Erw/rxHPk+0BuFIhhwhVkUos1pQ3siELdKih1jtGj7qLZgpH546EmTDLmEhgd9CJRmkKfOhim7XIuHUeBh4
wgWSNDbi9S6b1njcQKJ0AHuhIHjlMWdgVGISmpoQRObI95DLWUwat9MDdEXZ9YbdcAVbF8dWbfrsmi71czUUVdbq7QTv5gB6V4vlwdnFWiee53
be0yNdYCqcmM3Ad+VDVJcLJOfYlewGr4rN2006nmtgdvDfpLPa08S0KlTGGRuCp2uXtfXYtlgoNN79PF7fiGXu1KZDTloEDNfHLlKhMJsEcuEc
uD8gLKdN+Gk5RTlhaWN6ZYDUGSzdDlNWR6QlnjJIHXxf150jXZZEQJe0QWLAohlK4KMoVMREAw/H9xmQmw7P+CGRa9c7RdtQSBdoJg7vFdqnZ6
4UOUrx0LpuOnYrF7tK6mHM4rRp46JhgEls5KvJzmyUyPVRfyWjt1a/m2/1+FfWD9PnF1fjg8soETek2//D982bI37YfP/3cdXdemP2L7GObM9w
Zi+ZcnjcFxxGiMseRgmmSa5HfMwpD55OqygSK4gt51BrtO8iRfcH08kq2S4M/HhnNukkHeNlldm4iwi5jDVNv+z+Og3JnJRUpQCOIh1enzKT1/
Gohqxti6KaRWHbFgM6H14F1FSoSeOFMEM08PFIlSt+khcnwuzGAnJnG/ZPsJrWyHTNwk11V623LAmnDxk46eIXT9rixnmXy8nYz2aCNjC2nD1K
5mR4dT5Qkcm6WG53L9A7m0/bE31n/u3RN1svvxv/BXH/+PjbV7/H+5Geo73v6/+jePX+19+6Wi0dxIsTK7MzmgzyiUNqMesWJr4YbVOckhwSUX
e4bQ3wwG3ZUX6l4+rjuDhI60fPn0TxukyB5pIzt7jqiTzr7Caiz4dn3jxr2OXi4XuXxoYaD1RI19drcEF1RFE4N9j3ihq3CvvBPXhdu3LGYJqx
zz4u8MF7Dz6yLr3z71x9RfY/uPndr3wltR/dWq8O3/3OJ/2Dsz/9+h8//rs/PLkmk3cmv26ISiBXhCL7PKGouR4dHE13CxNPo9YMs6rBmblJzX
LTPUA258KA24hFaPADYE1ZzJ0Eywt4jVGopQRLs2XJqiek70KLV9ZvPVKjSPneJXuNQKHrsBSm7zLdC+ANHg9Lc65gTjYUC5FpnKqccSVGoPZI
RCnjU4yyojPdfnaQE/BAnShsqRmEIc52Nqk8+JHOsy929nry4Gjft8CZ7f3Ny+uxj3l98Wkbc/xRu5PE0VeP4r3QsU9WCketTLHFKbdEhhIjXY
cwAYeqGgPrc2MTGOZJ5DPTttftpqXu4fLoC72/Hqa7ZycDWd697/jlF09O7lfvf4em5YPNNvkgc+32ee+qNF1MTRL7fFYmMXj+KvH1cLEI8lqW
byqFN9XR+LxiVZ+cFkpthNhQuI3WR3GYhzwuwPlkA+aqg4Bva4cEoF6vlx0tX9pQa4OGA1ogsMkGVBkB2DAwKQAB4YlYqAqEsQB3gizCxZftXw
xmQBEe9uCgUNWQRRqcBhC15RaljlBP2iRWYHSUDymXDtvakdybOJ1MK7nAyo/qUBG1gf9TwLrISg/QwuXgJeXE60XjQOnCsRQgsZjhpotdOCse
VV5GEQeRLCAuM8LYQNhAL/fxS93nCDgu/2zjD3emvj7ktNITM07m0Whcji+qHKuuYnWOxLGKdTjUKpBSSWu7ZAI+lJC4h7xEw5Epp2njhcJg40
HxIceMSXbwcn926UInqQifvWp989NfjFYnvL1Ni1u1+E71gK97/ezzdP9cf2SJdWCtvAEYIMDgLdjLtu4qcPyEWWzXURbe33COQemATa6/tfQX
09i++fvHDG1nT2d/8TB91SdLWZ74ffHd8i6eNW1zW65vXeUHZ7dOddH7Dr4g3+SIKtakkGF8qL3nIpz5mY77rOFWIpI2sVgIYmPtLXm9/woUF1
JbDTEWSmY7iVKSeBZ2eQ6U6dRogMyqPbC2LrJ6b5sDz5E1xrcmT9mkPihZU5PDKr9L0ItUcJEcm3Smdlb8wc3bgBsH8dPDBoFS55vi7NMjlnPy
rnqY3B1ush989m8Uv2/rcXXY/mp0GvO5ccftx7v4EtAierw2q/fOnPkG/8KXsCyBUQzTvhmjHqCKLL9svetH2+nzqThefHRSYdKI0bD1lwcnj+
jXtjleRvvj2ZNIb+mBWpoa6fH0lTZUeZkgJMBBhU4rcXheYsOOBRdTLlJiB9u5TsNy9qwLQ6eAaZXyEGOWc937SvBumGxDYZuZBa5NRc+RViY8
4PAv/O7TFN9sfrZXVrqUturayxs7H9HbiNeQH9m+EkRHR+tQ68rY8WbwopQs7ZbUdYpEvtVa8+SSME3BubImzwXMXdHyYImIAHriBmkBeI61aU
0YtfC8qheC9kNE4jEFKC3gjq0IhU0G+GUKY6YrbhV8KTYb24c2TVO9tR0NTd4ZFjVbA8fQyMNyGSY3RdTg0lWDtFen+/qsozbZ5Sk1037TczLd
dV1xms+L82h5bGqWUSn06dqYY4jaglKFc/7n1p0ntzeLexrQZpT1RZZlRXhyWoZumgjbpidIOoNiRsCa45UnXTQyQxbeNGYo1OThYPAYcxcPlj
pLbwnSvffq6Lf+5NuTg+VTTafvZV8nq9G9j7s/wD+fvl/Kgvxwmcvi+sTEAa1CDbysS65WMxX3oDs04hMYRmL91m0kqA2QGkwmXPzLfr4brWXf
944lPDzmMYfbg2wZn21jG0DwamQWzz/ZtM1H+61WT6L3U8sVCT2AcNjjHOrB6hhUrA0Vzx0YWA40v1XGbCLjXEUnrO/4NZZU3j7ZjVix/OIk2X
vxpp8/eSTXv58j4reL7Xd3770xHO7e/cU3x5vFl92/UV6WcaY6Yzfx01d5PVnR8s7lZBU3G7ouu+NVf/6Rud6xT+7+8dicXv5kC3fJBBg13POy
lWGTgU170rMaokSrke7rlQfi3UZwtVpf0/LF9Tk72cPs+PiXXtz8nYvn+O4zS5Nsq0gcHxdjQ+89v+LXtxZb/vDpOT/cnmKFd45LvsnufqOaDN
uHrizQ1eIZ0XUE+p+3xq4fo4/OpmdF9tbV/VI9n+0v+rh79xfXy6cjJOWNT37yY3Mx/2ff+iPd2F8tu8lf7X/+6PeufnUk1sdv3m723GbIy7gd
5bletx09ffZLJytTnpv9UfWy6yBb3dqgl2yV3tVsOM/nyehv7NV31v/ufXxCHr94d939lL/3r9/591bVy7+ce/Vbbzbv/cbi23c//cerf/Z359
nvvtvpoZiVYe8Cn+ujhb+KRlN/UrGwtxhmWdRnn7tHXLW7r+abMjtvN8/7eEkLgSC+TjUpWLlgLtXyDXonjq7MFWlklc/iyV609Oyg9p83o3f+
6KWYoDtvd8D+93C6/OIGuZdk7HDqr+3S+VNPcXvzjXRxxHbuAGSRETJAYMyjzodeVKBhyPMoNCjomNJeU7ComZiBDExwbqjhQIrIBs8NwMBa1Z
JwdhMQoQn/OrkeQmX4kKK9Mp2hkN1DITTwwWCDnWhet8BBOPQOIDr0Z4C4ESp1viGD0z2q0slzCPUMu/Gou+L9Q7G9f9W/EceiJy8P2fpF9+Nq
2e22Lxfuqzxd451yaCU9U0Y+P94vO3X3h8fnu8XDN5fywT8of5jt/cI+wnj58tun9JF5sIKcELaX4c55oHcJIgnh2EmWFQPJX5kli7a+wki1kx
4ycDYAPlNRAc2Z0JCDCymYigFjNHewqnEzGojrHBiulmlmO/BsctteLq9TJMZaY0RtZ7dsJml4zVzDZNm4Yqb2RCRsZCw4XxLL0HlDYYWMpiio
BAgJclwDYhgqgBIIEJnWoaO2aUsvRnyhmEpPVaQnEcxBLhAemE/g06bsUVkDzvEkiVYIQiy0AQ2+psEwbwQuLVAGVtKStI3Y4JEhXurGqWHQod
ytdhFyXVXzjhJIfcnr11qeaysEZD8fpTKUmA9l3OCGWN844GhqbcKbPBRv7sgGdK4si2RIdTJ2g7Y95sIPNcB4TTsHQDdghjJmY8w95O6hQwJH
EEucjLoEYBpLS3pQqNTmVT/57LtWnxZfo1/x7/185+Xz/ev9lYmKr2T3yhFOr/Z0NT6ORLeY8tm+irvNIRCqE7IHF4l7AVrksXAmtONEMNIUUl
o/MyklEY4d2OvwdAZZhRKc4lEX1z1TBaRwRNGIRDBuKXVZ6PyqeCwzRzElmxOjNvLI7vv9y2yzybuk1oxPklynlg4JM3kMGa0TNEoG2ncSooQ4
8KvMssEYty0zXuAcgYMO+zFYrUYJRmAciNzTKAY/C4Fg0cSlZFIXr+YHbd5sOadpvMucBce2cNdxbICHSyciyt3Z2efbYyDxv3zyb467Oz/86D
8lX73ID7dPePLBWXHzyewneV80sjj7t775S3Z73LysHs7x4msvqsPbCWn8N6KFvHz6032ZTr57foCUjegj0fH9sj3LJ9tr/jvj0u3HYulWm7g5
7tfVOro4d0vZ3DfuonprKQVXO9lNJS2ub948PFXu8uIv/ep/f8p//e89+M/F5tYbbx3uvTOq63euxReeXHxFZEM5m17yyWRF2LUnS9/3s93HHT
56lT0gOs2LSI7ABhbhMTLqR6FKNoe45xygBJLKgF5mzLDHZEm6NDzIBOe1arypig2r9ml8XN9xx/holcnOLO3xjL8KD1aYIxJmO8La97gN7eTa
NLTmSBgHKZS4UM70PSKwjmsjNGM9rE1r2KCw4DHQlE5izU1k4qiSOiG9wAQrEASrolB/22vbQVYFxAR4QpSA8aAgf0CcZoCFBfcfXk8ixlmAQw
Y6H9qeIRhuz3EXNiOrAfxWzGC9pTXxApgMbCzSeext3dtQnp2YIXSoZ6R0YUw6EvWcep712BYy6UfYyk4JFZrFhOubcKaDppyHR4/cYjDb4bxK
D4THPFjI0ISqyGLGVubZXj7nsYeweCVL39CduouJqmZ22EHVw2fhrGVX7u7ly5uufZgb1Sv4NuN5PmnGF0MFETUACg7hNVsekYQEcbGCWqMsFq
Eqi2wNBjMWazGGNIPB9SPE/UA1ygnvXKBMKZUiwtckNR7LxAPqYt8joZHTmEdgQ3jqwP2TkWkReKZkVCUmK9cxpLSfzaQ9J8vJudk+xmM0G7WL
z9DVq9V4K7vtW4todDKel6vJrdrNNgUPHVtAzcLpPi1jmAFUk35wNfgvrimMuY88skSU2IUOCJGu6yZs0iV0tNcePG1KSkuwJVmLnNDjPMm8Kl
GnKPWsQT4R1oVuJhjj0Kw2FNnXg5EEFMk5Wg1Ej6MlogLxnqEYgSgb1qUSvFechF5/JFgWUQyRrPpuHJNxt8nGXEULVch5l+iutb7hoQM6k6GI
fxo2QXirqAWXAVeojcSu40Oo3Jqu1Mo2FvUS/BJBSajsFMMForaCTNvX8YY6MuqJHPGmKdlEkUFEsGjDJn0Mww5/Gnof+BRsDEYSVMkZ7ty2AW
ynYPxrBNImTdVig+HXo7Bdk4rX3TmAW21ou0XDWS9MkSMEe5FAOCPNQzXu0OtCmWjXtCo80oyI4KNwFopHzkK0eA+3IA3Ld0DxhkhsIYdJQyJu
bO9j5OMBQ6aQytcgDk20ArNqrO3gq5Lw2IKY0EHBO4KAqToCmRnV+3YtO0xUY1xokAjzYlrAFBaqICIwJMhwhGAJEpNAvMI4OatgBQ4cDamDgB
egGxjysg2HpkI7NGfCe3UEKZGyOGzCRDSc9HMQpmXYxu63JSeRMjicMPN+gHgQo844CP2wzcMWcH8RG6WqZ9Qlu23ooBjtpUtZvLpF43Fzg5i7
bdoePomKyMzfiYEZm4dHpUkz4W5c4xeyk2raLuoEN9ImNX81I/4ObTc5KU4Xk2kHX7eRo+bm/osj9OHh8cFKv9yZJP6Ln/Kp2lmaZ/N59b1X6s
mDd6pH1V67bPcmaGePPc5udR+fPn12te0HX70wYphD/h8loVcZHw85OLBSsMSEI0LbKI2uokm3rsq28nt18OUxeNIK0/bNCF/ye+nmVtNN5Spd
7xKwA9esW8/m98HQDOr+BDy6ob3SYUNG5bemq7N2ALNBa+VSAZOMObF96KxhIqRcOM0PblJ3klhJEVE6Sg3MtAwnQ8HZAicJysL5xw6vHYw4QO
qA5PLTn7zQ34479e5bf+tf3flv5y/wVx5VbXp3vaJZeSOWkZlcL5YvQbLim5+t89zUTYcK6lGSH23Sl0OFi61FPDIaCZgvoOS4V7bjOBhxjcgq
yW9smjS+Xo0TK8iy63fL5+mwSYf2ra4ACNlbbLY0yW/ZRL/bnZ6b8DQi7On24aG0c0BDnZYAGBSlCOl2YD2EKCcZ+HvSWL8CyV4lur5TDwkywk
V2Cca3Njur5vJy3r/5+ej4uh9k85l9vrpu3hJA1ApWI1ztdSXjAI4wVVYkg+nagRbluHDGULmhLXyM8PW4ivbny6/qih7PWPGLz9btL339nUlC
v/6D+WXydmU+ubvzbnv26S8+eiv7iE4qzQyXA1CKwpHEtKwMnY5Bx9l40jmWO1embGqHZl3lpPavH0FusQsZ8Xhf3/hFveZgHf1sZsSqvs765t
ayTpO0nWzGT+4fwK3CEoKvVlNONjjHIDg2dQNwqOUGVYRYRSD0WkioJKFGm06D2+xBT6OhBEkH6fYjpQwAFZWR7yMHGRfjlkVgViQOpQFIKGkT
ivaDhh5WpqdbVC+4GFKKutmY7aPLNmuTnEf8eTG5Qbcif7VPsqhLGCNd7ncbcApsOcoXmT0uDnv2XDW5YvsXY1XbaPj4fKde7s9Xfyvdfbz/S7
Pr/euP1zn+ZcG2JmGfX5uPf/lFOr6ony7yRs+/OMDnA6erGG3f5UWd7EvH+9UyJpMkKuPUPlVsmVSjrFObZpdSuPfgCdpIrgVkJlB+CnLjCyRT
7LgJ299qNe4bXHuaaviPNGt1A0M4zlV6yZvFLb02u5n0VwM/ykLt6HxYxOsHEk83XmXgdvq42py8nO9v5/+J/mzz3sHXPv3PDr/9E8m+F/3x3v
/y9/3f/t/Mydf+o+GT7V+3p//wt3fJOBuLziNG2UrLrnq5unWZ9kV3FJfbGr+aOtqcmHb+RUOirPjKM3Z4IZ+IbtzDXCbVoAZNE3Dg8/3RYhZx
NFVr76NC2n7axXuTy2E9Y807sty0a9Onqb8UdZ1EUbPUef/sF0k+vR9HWld/0Zy8nKQP6uGLeeVI1eveDtYx8LG2H0CaQachJipL4kTAnNs1Ll
pCpobUrWGA+mux2XRmDTyells6P/3Ku+0eXCTiV0q+ukLH6Db93s1PLZ/f/lSYp9Py+rkcncx4ZX0Ovo9N07VOqgSPwg7lMTm5yFjH9pfDZohJ
dvSckvNpx/sxic1q3VxDPnctrYdtDJGHyxzA1jGhadwHg9x4WWjrNCxQTkmD1QDch8I5eOMA+b0DZgLHxgnl4BBr7DGB/JxgCgOJKeSqsh7aQX
vaTshru6PAgDBIqaE/HEtZG7aOfFmeDPu3JaK0cbWtBuwzifvQaIbQYtAkl2wQadhaFtreMwtg8CXPT4U+PT4tjQFyQiZGKEGq1zaKIiBprsBb
evh9FnhVIBFQm/YZVwAbonJh32VLka5bjiCtd4LL2LGBAREBROm6geRksRGM1S6YB2rB14sUM/gYkqFZOsXOp2o3nHfVWbDKwPMi9JwWscbVxp
N6SxmRrG58D2AQN5x78Ija9SqhON1k1KxbDYQCZNF33sWcrp0wWjYk7YH5IeNTM4nydkps3AwCRle7UFMBI+WdkuFFDNxVQzmPLY4vQt8yB2ge
ASyY0Et8aSBNCB76NimQXjXkkOCUzhG1MNDAq67ngxVAtS3ME9BfmFuwryJZh3KApIeLCAeEmphRmnDJJQ0PeoFcqEuZBSsSe5jUNjSuk45MXI
/DvnxYniwcraIgtEpCtuOhXZiLX/fTJJy20nYgR6HNNtwVM3AtLFASQQZsUj0K60DpLmyV0eOebrK41rYc5G0fyyaUjKeiqyId5UNbhaZaujMN
ilDCXlchxtu1YNejxG/wQ7Ryk3V2ebDcTize+1P12VnbOfpn2529w+1fLcxfanvSARRUrGFFKeoMheMiyWrXn9oyyxZMPS3tYnmezW6l418diZ
OzFqO9iwWfmunM42IaH+7vtUfLmWheWUmK/NTv30tBOjJUVAu6WJfX2WUpr8t3+fl6gm4ODw5urNc3btysyBf4wZ6Z39U/0MMb9HuPGn/5ji0+
sTZs4rXDlCmbgI3jobybjCX2HeJggjiddZTQcbtFPYx64OQO884noXQDAkovEm9SsCJo29M4bPXaAzwCCxmKhmus0eXtL7rJ/GT2wY9++s7/eD
ka/9rXqsuvRpAcvrdf/d7RD0z06MB+2m/499RWfPWz7e7adaNCPsWPSP/R3cWLD79zS37x+eNOc7QzFMzNm4ODg6d75y9ePbXJI1WwL1t/4El+
48Nb+LDvxMPYyHfUu907owU9yl5cr8w3L/uh2fzs14onZuYuds6qweKG5YudaORxAgBId9yUJ4c13ctWfZtMW6esnh+nT5qs31oH3oIZHCtIvU
aGh25gxwsU5ZXPweZ4ARCgB5AjqZUAmgFfF1MTmuxC1u9w55xRTEimYE0P4QQ0cFAMWpWAr3Q9iTqyscgK0BbGre9Dt1eGWM0wOBlbojZUKxG2
NwL8eYyNdEMCFv1LPj/XnsH9QzwPUqQ0xyxnHDSGtV1PaKUYapqRazBPdY+boRObsVE7gh3rxf7x3qVE8rw4Tj7/g/dP6I3TO99btt2f7a5vjc
7zfy0avI3nF2H/jMRcesyx9Chsbo28CS+tacfH4GG6VEWRSZrIgFA41x1du6tbn5+eHq7v95f1dHan/cHJB/9aHGZq1F5vYxjzk7NhO77e29P7
6NQ/9zkZPZsrzGs+qRcfFGoRy5sP1paxzTxz+YPSLT98ph3hbxX1vdP/awh7N667GnITw33TYbTFKoIEJPoSrFtxW8FqH0DoNZ/pZDM3FMbbOB
v1TmBjBwTqG2o/h27GLkIiF0gqTaNescJLt7E8tHbG4TGHB7tlAD9iFGUIhR1sYKkgeoa2gykcj7CYqr5mjRyd8az7SNU/LlQc3W6yVm7TL5Lh
dG6+8ap8+jx+KtavJr+z583mg7dKJzdw0/1UCDsViXp3ZxQfskuzoNfnuI+7/t46uv/0ZOiWP5K9mMy2+fYOGPqX61rtv7eh1Z+//d43H34rP9
t+Q/1sLb9z+vJg9PzXL4Z//ifLb9/vvvHeyBAN4Or+//Mpi2x3N5+lRk5EbYdwPiU2N5kty/Y2NbEQV2DxZzu7TbSz1niP3ji6TvbWbodlj3bO
QZtWq5+zP0uLgpzfTPyuyjvjhc/CQgQtZdRmxHERGpdwbDoL9ts2mTKgQHYHaNWZBgYa+fD8VcKyjsOWaxB/ExFTxnhgG9QNei0hC+uwezN0SC
9q1MRuOwiTWVXyHCdHxQZSX02idU8qLFjWW0RY6izWzr8+nxiqVoMrh+Cz4byVwJSGqWOUwr3ocmvBtyU4DoUt5uX5Ubxs8KFGoUNmVsurHYIh
dM8u8ORxdHjmd9fPGedu3YyQEJeW9BRYxwZ5YMEAxMGmYxYNgfKRJGlkIw0XEn3f1WY98Gp3dMqx2G1RDsy1Rrv7IzcjV35zb6R39COwCm3yuL
4pPza70iwNInC/gNalTDLwpH0K9zXAl4f2snrIcS+IKWAlUkc19/TVi0V1/bPPL6Kz6TK5tZrT42dHp+nNY3qXrPsl57c+X+s9kl1c+itYTVFr
BxCu8NDFCE9i6yFCBXw9Ck2WXUJIhjsPaABmS3ThOXmHWi9OTdU3OSq+dbq6kHVytUWFm1F+dWs6fbf96UauZJzGV7//4PhWfFbKT9nn86frAU
82vbMXGrV737RZcfrF7EYyR09Q1v98FMvixnAgJjKcU0DMhQI2HMwS3BoCJwXGd7BdBPMB2Exa8DKIjwoIDwfWPy3enb1swXd9hobmKAzCW/oI
kHW9ELTQn5yqD39I34npd8Z/7fFQ/WnbRkmOOgOLfjC71+2Nvm9P/KZZjM5OJ6b3l9XogOG3FzcO3pgTnFwvrRmHwwKdjgQyqg/vDAKoJgqwyL
Xh7YRDCMOSdqH5O+QvmcBkMOLBSePQENNoBbqS6VSwJe+A091MDHGy1+U02U4NzBkNPaJLCeRNtrQuBPVVaFs/GWd8hzX9Rg2NCturb/nNypgo
XWlclHwGEcwBoDkHv+E98JyVjDsQZIUZsYaEp2DY4PDUSXiPwuuDcPQdDeFIPW4jroqL0LyxT4eiJKIAGlAc1hWK2No5lwLsykhvCPzTUjFEhr
nGU6FCzPr9PuQTAguThl2WVDFL4FMGiLuOaRJhiHHVuF7EV+CJQfizcGBKagOYvwkBj4nTgJ1AeCRsJmShgSDcl9KRCe/TAbg14R5rkmY0lK3A
NjNeDWzoCt4TyTkQsGuxT6JxH7ZdqknLZc5CWyOIvDj0h2YUt2RIeByHI4g0Vt5GJqqYJnHnojW3QoCDVxC4QDYa19K5NgvvA72QksLYagPzCu
wRgYlrXSiAOSjHkNMB6yH/B11qW0AjAH7ndBQKZUbMqcHrUS17QliuvBEyu0Qr467jTdfIhJdmyKQD95eAyaIocxyuhTvURMwHLk4YxF8YHott
tRJ0xMcBHjQK9eUqKoXgA/w5ZJw+bO2lmbew3JBjLaA9ALnqkeExmBa0oTWyjc7TPmLHPaPjaqLD24OWhD02EpYCD20vQpk0i7cwCkM/Qlsvsn
EE8JVG6DLWYW8phl+yiURs5cDg96PwVN1AhjcCsQ0oH9wocy3TjfcGoZiDAGJYjTBfQQ3hu2FVCpBb2xkNDARUCkCEt6itaavS2bWlRcOmYI9h
ukPTrjjUaoPfS7th8A5chu8iZhqPEmlgAggLNsbR2HHVSxaFTTChfyTGcQOw2kbOhr0pCHKzsGBVg4GD61GIW1PzlHMBEJZy5hVuOrBCCSMQqL
mCtMBe19OL2r6XOnGD5iKys7haY0hi3A4QVMaGk2HwOYE4Alzw4VVsKDcGVh+0S3e04W2spvWFaf1E2Q2oQStLhSGMehwPccXd7mnzUsAiPt+q
YipTv6gyCbOt0UbBL882EBa1ZvrIwmiFjTF9eF1hvYh0r03EcBEOL4WXGLbwvYoaiALlt8izhH9pfYDUDNY9G1hOEI6wVRz0DMxYL8DeqrCnBF
SYmzy0c+Z4ZMImEggGpkVL4EeBOxgsC83OwRJrgaUeDzEYNRhijxXOv2z/BU0VsHXYj28xRGcferiiFO4JsBe5oQ0viYUQpAUlCqX2NCNJ7Tlq
KWfA4xAmtoFkDCuGSQMDPjivCWUevsVHQ23r0Uayc85u7DMll1HXZkRfnfWLWqCq6O+P57fumXZ7OrlTPyHprILohd9PQfWH0CGJDmBAUMclxD
gsfsj7MPcJXUD2Fa+Ptw993NrWJdtU7XR7t7UdpVcVSYfDw9WuWQ7b46v9W3i3Tqp+v56NzFVojpTAOBoYZybAkm9lNkpSyMUJCkdga3AEbldi
tRp2uUuG2FgZFVEXXG8PM1GAeUA5yCZEaBP2OjuPlFGe2QScnRu6AUK/cihrE+4An7yMubE+Asn6/xIPhWTvFCOVCLt9rNFlE8oUAQppAytbQq
ok2iEHQx6cP46IjUCNBHYToztYVn0iKxT6PDsa3luHvbQE23B2FcKNMtSnPYbU7VsbOqeGFyDey4q0CIGabGsWsw3xWabAwMMtQIjZvoI7IQ5u
MPTazrEJfbCS52Ch7nZ2kQ3m9NUEi1zK1Z3d7f6dVykM69clS5+PvvmNtiuH7eq665IFLhfjFib56qhEfN+iaKjK/duYHa7okL7C60s1wvOPN6
urhFT7GRmum490nBIKidg0B2I86TabG6m+OFRzeqOfrbZv7+xlubYAcybikAP0CmNIc6Hbl4m5EGYwYz5omCxYerHto1BGYP1nT8BQzcBMdEAP
RxlrryeXktudYryNErXdjS+Y5M2Q7E1ouiTbT/6bP1o+f3dC5KUuGU5Q6l/eOcN85+CtWTxmch6Phy3h6eMbqGHFwj6GUYWhN5TDguQR3Al4ux
oiwArnSwqqCekGIhcSQ3jO04vhunWDjMAleRB2MLCQR5GH7A3qDAyoCCaNqtOVV02UQTZVq5XyKcxHnIxrXiLrwn4TIGcwQTQzTvpQPH7AMeBp
14uufrw0Tc4wajwIXWRTW2YKlDcd8QiIItShA0LHbQJCCpK2aHc6Cro/Hi8nnp/rOf/ztNNkzWVb/L+UvdmyZceZHpZzrnEPZ6oJhQJAAgRJse
eWmlKr22qH5LYjLDtkX/rG93bYr+A38LUfQFcOWxG2InwhWZZCPUhis5tskkBjLlQV6tSpc/a0ppzTX5aeAAgGoog6Z++1Mv//G3L4f9Gfb3Yt
ByycNy/3m0X9zfKpvMv6+c/sYbfW1+HAXnb1hm/f3b3Mq+Xdurru+hBk5OTttr977ewH5sFo7311/fnTz2k6boad1stekGqrzkPoXr6Tn4cT+G
zAM4DvGzHO701mqxYSLrfmryX1I/HhnePH4/RBt4706fXq+HX/U7NpVLf8MG/b5eePx87S3dnL66j3q9DeVLxrvt9/MX784Om71OwrsxU3D9/7
u807T16bv1ufUTOugrzR4y1ffyn51atGX0w//M2Pjq/v/c0HZ3pcT2Teywc6/9Zvi/TBXXVLl660x9rWx8+m84+6NW3PL57ef3XG9W/tuXjW4w
vz+EW1aC2VaCY+LbXat/bCf0a5Syu5PHu1vRPP0/TkQ7e9+tXtXf9edHW3nR+qZpyOTf3iXDU8f9f/m0v6HGE+V/86tD4vj5YfXH/y4PTyO5sf
Pb5Pr9fH9su790azXJ22fOrU23f/4UE8yMdBNX+eam3H77mLfOfmL//WW//okr7zyv51/9HzB0/0L1zkZVVDxVmQSCXQHs4cNNkG5WHKXC3PJD
jDLnw2umZjOqX9+fYjK6+ai1vWk08evfiDVv7gr22tw9+25vXvXdqvnv8y//zuwXBD/vF3I/v6bHV332/W9mZ1UVX3Yf/Xmzx8lz9m8yNDnvJ8
ztXwuLHNGWev326/O0E81UnJaKTmvNT6l4p4uEgKxCTAPkCfb5EOisJrif7Fhp/c7dev/cv1V9dhev7L13eXt+8vD4frmz+79+jnN6vlTu3a+v
LXX9L757fsw1iaj0zOs8SRI9aDt0oBp1Ii0YI06dYaWu5JWrKcKWENRHU5+xaIFSdwHwRNrkJN6CmYIZZdRhfomCTpBqbLKuW3rtcKae78iQBD
eYI8tROMIv4nXLX08HLgEB/AxH05EEDpFdKbIbXLanUiiqU3p4TwiUlGpxK0myF1pnEVksp20iIUnwh9jDc1EuD9ZsdaSrJEN+NFDaFSW8SmXl
LL37S0o+BNrsDibH5TP8oEtiTdJl0uYx2iW1it7lpSQae0qg3QEmOgehAN8apijFWOpyoXdUdCMowE5jDmpe+lK/XXqqRIq3af9DffPHh4wFwf
x7NZrtq773m2PtB22+qeVcP29bhq/Ou7w+K2oX9qP59ffvb9tPvo0dvx85juXWX3VlxdzHeGtKv5rMrjy51uP95efdt+Qws3V8hLeydm0rX+1U
v66HH7Pq3a7+dv+uXB+eDr+l1RtZ+OV1djeO9yUNuHv6DN5Z24F6fZN82r8+lwsTlNma3hakxtOGyWDvZ8vn3tXtHb5ml4/Pnj+8+f/7L71y/b
+++euV9cUvnq3Xdfj3/x4Xk1vrxq7Z5U3bPLcP7F+OuBzkLPQpXyTDAzDaSRg8Z0WUMpVyfp6hIepRDMGlogrqa0bTLi6KBsMzB6UHO8gdk4b5
sDufpS3Oo813rUy6EPq7SsXbFFpNSTQQL4oktCNhREI4Qj1YioIuVoEIfMLBWLZXrt3/vJ5//PT/6Fm8xbx8k+GW5Py+lsdTnZq8OTRla8uQes
nr7BkFs4R4R8v98/u34lTeicD7WFTwisU5bKuQXbZYjAwI4WXjLjW8JdI9/6Xr177/L/+PF9+UL06f96Ev7OT/757z3g/9mvvv8PfnFafmrv/n
j//81//umLF5/d++SnN2c/fPjgsbz7/c/vfnC4v56+PHP3//qjH7D35P4PP/s7cvH/tfz7//bXf/ury6/7+cN7/4nf9yd97D85+5NXH8j1v395
+yh954/bPzm+336p1xf9dV6eNG9/8enF+8L/Bv3e7w414keU/bNgBW88QFDZssfGkdvlNCtGLcxACPCp6sr2/Gf/5+effabp9fnnf/r6N3/xvX
753z4Nj6/v/dP/8en/0vzJP/h7//B/rfXvv+3/+f+c/0T8i1cPbt6PQIxIaQ5hgT7nxLyKcz/rm3cPP2Ov2219d6Lr1Xysl4MbhATWLMTDXkhl
j1aGUiSnRjTA3VbHcranu5Omgxm7l6xykPyV22PEyxEzA863pWziqBmTU5N2lCC1jrrUohwvaBZjWZE6jF/G6rq/3LyNX3t5dnlwdyEczo7h7n
ft53Q3nXnWp+fki3b1G6fx+Vs+uJMQoySqXWCqmqrYSHsgzu8679gplxqpeafH2F9OedbVvH7ZaPWV6O93i+LfD+TR8uJ8rt8Z3ddnG32+O+mr
5Smpzs560Sn3zfUX2waKv3q//nRa7e/C2J9mfiD+erna1va8sg8//ZBoY6p6b67ePg1LKRIcuE/KplKxfGxhbAemTkGU1j0sNofuTTkHMtlord
B+dCFJWvPgWZt9l22ul3K9sjGJtLGUl1pV4IQeGh9SdoYNL+f8tFVtKcYIWE/MhjRYhhgR0aRy+AmfdySWt/ibyIo3ltIvVg9w+430VlAmg0Ya
s1Ksri7HdSFLa1FE9VQ1m0SrmgzQ0nOcwkiIK6v/NErYmFW5jA+0SmzJzdq4AY49i0x0c1NXpBQY3fNuuXOGxZ7prcoc0jFJsXpeXkSkl88/+K
z/kgq7jYzXLxdWnc7uPwhe7s/oFQubXM8mnPHqhdns+tPL949RxHKKac0H0iA8bBo5b3JaJda9OcoED83rWM8ncqomlgfXDcLBTyx56WOINf45
P0tgyVCW7Z2fqY8IEg/xC8Tl07etJxa6wGchYm0FZI8P+oShhT4FTwnmete4ynImYbgNdcdUBZ3LnbsUUmlhbQPd4d8yU2QGTDWIUkH70gBfW1
qC7KJvQj6WTk80yEJ1OouuDvMyCF+TQJTCH3UOewFBPh4v2bft/7ss3ldizU/DUQzzmqz7ZS7by9Vqs5+7q6kJ9bjDvDb1TJRL7UjqE312eClu
+kfnp0Y/a8vd+aoeBm68f/a2OYm31f2dEN1XF8xra9Vk7GT6R6c1aWSR9qbqtXyrR0B/M67uxV9br7vpveXFe588fAnhPn29j9e55ityMrPp11
AE1dqYhuirtrpdqHz26IU5vafyV+7eOw8v1rtYDy27EPPYvEu7u+fP4pOv3elwfe/s3q+9s8zTnvjXwrZrm+qBf0PnU7XfXn00QERUx1YsXw7j
Bz+C0AzX8voP3jHth3/5RffqJ+OXz97/zePmn/zg6V993azciZ13w240Y90sp3E92DvfISsyOXLRPGE70BHAaYtYqnYubLpXgWxPag0aVFroFl
PZnJTTdS4NPjyHTeUKIomTWA6R1ulN3/c4EcC2T3k15SXBqwNVZ5GW1TCUE1XgKDq7cPKxzQsUps53SRe3nrfOxoBpCmLgku67w+Jn2YbYlcNL
zktuIKHESU+h65c+nUp6j2WBxUE0y56vFff62GbkDVlcOXxIS/UBCeAoFRhU6fdM8SwkWb8oR8fTGS/rdOGYl7DYAPMn+3Cr/VKWv/yx1JYivF
1lo7yX51tZegRA1QUdSrN2WQ0SBtTQNz0k6GTWVr6A+9vsIr/27qJvjhNUInRR7QZ6DKociFQEOJhtyZqxGn0EhjdOVwfmlAh4R9isNruxVG8s
pzZAS0d8Oa99zmPmXBrFG+44jRsuOMa6Ii66ClPAQxB2okypWHpes6W47qrcaozQm3QIyctSiD4n72BYaxo5NzwrMqWcXYWUNM2k7gTV25mvXk
TfbhK+mPmyHD05Ubr9EMaI1DupchALmaSOoGrlK647JYQqVxS5GhVlwOH9p2a7uVm19XT6bNhtdZSe3gQqZKOEi0dNlnyszHSsJzKc2CUSvOyP
ATcAYarmyULcZdI4I2TZN4uK25is9YK6KQBYaGkwEioNv0AyyzqVKtNegW0odTLVi5QRyhTI0vrSEAMDK0qZepHzCdBFIxtV8iFzX0/AVV0PvX
2zpplNBe1xNB6oo2OGPYoW4ZnKbkFdz5RURSTyri1Lu01cWaYVRILCA9upynW7vDYiMwT8lR/KzK0jn6POp/YknFNdqYWS3EhD4+lYcbDpENk5
YsB72kYw0ACIYOU8pkvgAMxtFkLg+R2PJoMMIVMNl0XV+YoQUSvF5UBMDKVgQzlEO4MqS3+KN80SSmEcPGkdg4YcB5+BMbI52nqORBhSDhGV8y
2lfldDF3wfJ3BZqRzaBB9CuDsR+CIkG5t5jIa2JHRgXwO/Vg6qKM69q0Y810rjpXMfaCm+D8+YkKjFoKgllyJnyhFWiSR04jO1wmBGFnZgi6zn
NFen2idjjcQYpbPE3VmDoZcNKbsd2Wmw2oLEwajNmpQKVWNFEjVzryIYWCNeRu59p+9S2iyiQpZDL4tN2UNhsN180iQbHoQHYSN5EGPmTSUVJj
AZ2YZQhUpxU40EftGwqT4JHxc8oIZ6REi5TX8yB5EnCUHol7jxZBQ9PQmtRexqBb+4EBe8H+PJ0cMSMjkLWTOYcLXwrlTh55JrTkjFQ7lmFcoh
bgAggE5imkOGRcr6vPRfQO7oASKTuMGnQGVbznSf4h0tNbN0VOHskOPlsF5SI+4yFJGFBIDOYAAiWwXrIJ5auG5ptSExlf0BM2V4sbKXo0Om5U
z0m14sIZFADQPk5pQwrxy/Fv2UQ6m+X07LSFnWeymXnpX+FEgjfEZ5eDl7T4pWATi1EzVIveRSWegsDW9m24OeZL0M8wwhRhRypolalrrGcLNJ
zkKeuU/2cvxh2w6HC77QW8E+aPN7d33Lz+rw2fqRfHlkw10L+7K7Z9/LN/CbtHI115R0qfTDUZyKdQIewdxTfi6gpVaLWBHhOwfPxstIcKrKOX
WoHQOMIAwmDPgW3vRKcFIwRlc8aYsBX+hoiM1rGquZ4zstV2vqHKUSKnN1HGrb8sqX4+VL5qljVCJfVOok9VlIlymvNFGVQL5hUJeKlFtZSLRJ
lD21arEmzLby9xR8U9WMTEqIPL3KlC0w+6e2Xe0nUroON814vpzPr2NjXizJ91Ukhqm1rQgXU4VoNbQPse/FsaoN1PF8EueRSIBVmICAUGpAbd
E6nTOBxpDQTd75jMwLLVtmmK1c6k8XHCBq0lRTV5v5APUJiK/hdaKe8liqAzUWEL1BAkrQO+WlcxLVpe8O5GG5aCYQ4B5jggxbNAI8DaVkOGuR
iaU1hAxUxVpIULYXHqMCBm4WwAy8ErAF7u6O78oyvC+7jKXhUeahoYhI/ELkAFU8tEuVTuVcPt8Y7xxjmVujEIS2WoUQMZMiZYREabmhOQPUcA
XQhGwEG4YTrw+liwqBQmDy5vqji/u3Eekxg3fVeyPZMv4EZLAXm0FdHx+Iz41ehwv+8r2f7f/i53+51NdnbdmgvdprOt0Xz/reD6fK7I5i6gNb
j31t+vGwUsvnL92r48/3P7wRxx//2fz+76ya28v/IXz0u3cv/n33zdt/+Ecfdxf37kF9CfVLfdcH9aOF/OD/voi1Y3G9jwg0adVjNrVmmbit24
sRXErBAPnNinpMErN1zMPj3db+9p+N+kfk3dfkD/qb734Z99Ov3nv/9z5rG7bQ6iV5/JR5+VmW12eXfyp3v/b8/Phf/u+3Z/8ofu/L/n86/+jH
v7r71Pz73/jxf/fn2+3K6O1H/t2P5ZH/wp/dbN/9Z+nV6ZumNwpjwWZ2Ukt93Kl9Zg/qWi4XQ+Tdfv/rabN7hy1X4ovlw/shhQ6yi4kKUFAOlQ
RfmmzLsqiXYqYkR2gs0STVQbTX63Asq1xwVFA1GbDNrEMqknI4DzLKxlKIWlQx9wxG09L9J4ff+sf/5Ps/vfu9u8ef/KuLp3/kf+H1jzP7+YY9
eGZPp/7l88Ozn8F9it9fzo7WLM7r9qw5Ge3q0Sh3QSA7zwjIUPCxUCMw2cQ5FfyA97ETjJLaqhmQJ3eLtH1EeDfl5lkMp0jqMIx2PNAGRoX3d+
ZwCFF3bTN7tejgRFpFo+KKBYBaNdmwZF0loseBUxAZAa1PqX3SIltWAKFreJT4erJgA9AG1NKgRJJTfawRFE+gOvnmCqiqWYLEkjD6CGm5wMKx
tkrQLAbBzpuBw14bRXmgXFmXaqqkDnHP+nOAQthCo+Adx8ULO9hOAmUMeH0VAz+OUUdRjmcIiF/kiuCkdNzh3vTS9FS0JzqYAhHRegwYE1PaXa
6eX9bxP32k8/aRcdw9DQ+Aa/lieCLeE6tV+1fngz7swz7R8e3br3eW1VOv6uIN1JVgm8yads7zFlASJj0QfvOubNZWkLcWFriaT6knEzHnN/LJ
MsFxK20ayWv58kZdfHy911/d3Mzvs/F4Gtkuhxs6PzJ5Wa/36iaz0bNZjI/XX66/Z5WrTp+wMNzrtN8HDKFol/6d7hSaWMo+OGA/Le0UILjkiN
Eoy3EnmuEVeYKOo5mKKFvhn85vffmUVdtj5W4/Uez6tK75Zra3zVf07+7ubnm+e1i//ze2vh1OZyPziJFkQeiSlOvInB5Ja5jjygH27xk/JjaI
y/XtRF0g2jg6e6pKJ4lGhPj6jrCXw5llsLPDOJtHjj+f+CS67TD6BVO9pN56/DPgdUJe6BJdqUzV12nmkrW1m8t93dZGt6KlLimriJxWBw9gmt
WwenZ+8+z6yTTd/Pzi18Ny1nz3+DdHd/XvHubH35+ffXQ+ff3L/JPfefWEHL1/bMyLH/Xv3XZ9nMePL08v/qvV/ontqn9z+c+e/9WL/+b+13N9
+7b6UL/aONqUq5NpZnnFXDVATjo4+qtpOIjb1+HylXjxxQ8VBTG06V6w+eYu9f78pfji5pPriy9f3z5+u76bp2IQ3+nP48mcwqNTkueC/qWf3/
1KFlUBCnXZe0srk4wop05SqS7DGQdkcFrWATiUVlZy5Pnzpv3jlj4h3z1fPXr16Z99p/roZ4s49r8uzl6u83T379Lzzbv1gyf+aXN9eP3olw++
7f57pL6mRse2ArsbX4p38NqI1oAaU+bHLRi5NO49wkUktm9dqO5FpDPXsjLwEcTP0LQEyjnRaM0JhLuJTIqhguBU89bl9b0KzrTjaTWWwjrDjs
JbV6oOnNtxSESewSO/pkt6VW5NH81zU324u3796PEHv2r/ZT+4txu9zAS8vz1e8Hl0F+b2bqWrC8t+QuP8mvDHfXvGH9HLzfTi4036+rjf3Oa/
JZnidR1/uTxntfhA+F/RL19/cv8T95Wi8/JFf8oqvMq7w4OxMTux8DF+54dmqs3Vd/R8+HreTfMvbv3j791+aYtlT10s53zUTNWp47whAXwMQi
CibUtxxCyncdFNVXpmi3IOBiYxvylxS9IIugBbG3BWAGRtoUnL7aAZLtKROx1UghuSuYVlao6LZiXqIYhVB+sHfDTZxjon2h5jOa8BncuEWIxj
OZbCZAKqL9S8wdwoMhObumZPiDtBKCWoZTcW3RGcYk1FHYShmuC302jMxCTnpWKNo86CmfaTZ+3WISJIOfadS1HqUGf4TOi+WTPZLFkcg634QG
Ax2dwaSGtmynkh4A/UJx/qYSniaYCmVkyWJmmlTIMX8OaEg5pgG2FFpbOHCRKg3JUHwwjDTKpSKremlWhqBGr0o6XFi3I/BgV53432oKKi40zw
yb2YByVzZjaZDLmmShV+Q5ltmOfftv5hBPVNlV4SnY1+RCWxy6S5rODWol5ZP5enCHCpudWljDCMeC8t5bQdwwJl5jJoCIbSL/Iko1xjXNelc5
i+MHpuoA9bQ+d2WWB6Be07KAWTmB+qrrGQ1wghm5Ey+B4Ga0aX4IpvoEyWMvCON1kYCt1Yr2Lp0T7m7HoLlA/hmGfCKPwjzzNS7Zy0VAlgb55f
ibrexFGt2a2rTNEnS54d9VxYXspJcYbpFcrYJYaFBlORk7RiEoHa2DrAAqKPYM5ZnJbXNTy/rEqxDk14gspsQix8u/ZkqnrSkbJas3Y5LXA+jV
EMb4mvqMq9ikDqLPmAn8ihZly6mKe+WovUOD7xxclynsqyBjIlH0zUvQwrGYs0yGTrJ/i56foKOny+Wi+ugk2lLnUhRgufT43NPsoaCABBdUBq
rBZaH7OsNfBz4xg0f4DjRY5JOHk8VxOROVnVUfazjr2G4iy3U9JYJS3eVNzFc65UObMMta2S1Bk+zoV5kAEEMFS1REqZAaPhoyWnKD3HSNkOdC
hFDZnDfFBD2luAxRoSrC53cCmr6vVERijbq4U3LltMFmfbuNTRIuS71MQj1w5C6UxJcbx0DNlKCQKh9bV/gVEKnJzHCfZKz9BVdr4gs2gc3ga2
M0+tLrs/eP9lIhR2J1Bh3jQYkhXIpOF1rJpEZQfGsQ0YHNqs7l9lVh8XHp2RoU5ln4JRDTDhrXIu8bKInPVgSvFMuqyEIyBFyAfCkKuwXJ3f6O
XOtE9zx+71yaxFr+MlWRbWLmKou+FI+b0dRtP7ajb9WdXwXLGwsSQvtbku8k82Aqh3WFKakRiugifkvi/9ahksKz+QYj2pbIKBKmRN7nmLx6G0
C2Okx9CtIxe1G3m0GxtcU00TYmOYBlfF/iooWDzfkC+SJY1apf0dkXnT7fPbCOvgWS+nNIU4T+UameZWyAZSXpugcvKpZUJ5Im2xJtHNeah74/
kQlgWcWfZxprJFU3ZNM3eFrZWRQi2z8P6YRIB2UByGfFJVz7rse1La9OZlgdGcTMMNVaYh0MeBDi7CF2JIJZljK+Abg0hU5aBzhfRe1atNqfGf
S9MwAf6dhCQHm+0Kr/66ADzwJ1Y0MqR5V+rswkVmiAvfh8yrcluBcwSnbRGr0cf6lGsgUp5FG8oRpt6JjU/jikWyqqiFLwXpzOCzM17qxcFLV2
NSkYDn+zbkg4RyaejI+XaqqNnQzs8c9kMnWdXw93miNVTBLJSuaw6ZvXQtmXwK0ZRVGG3XUApVqOfi82rLQk+YX5PVUhM9OQXO2oyhXCpxlpBq
t2SkZLlXE/zZUdAFHMMas8LM4GNOn/sL1ml5t3+pS9/Th1Vsu2O+MzwqGzObV7BnTbLaLVaUZbJqEUoivCu2Tn5jvwOWeJUPLWzQm/PcEfMPto
IOqwQ4vNQqzFSVC8ylluimTtZSu0BIdb43fN7u5+4cIdK+y+LGzUMe9PlbOwWMJNUQVNTLZJOuHR8WBHcGnrSlLDL0WK8rRyDOgMcjQgP811Mv
EE92SpTyUsX12/HRt+6Plgamoq3LnVV6kkSZcoLS07KnX61eK8vf1GPYt7zRqS0tBmwlJhWrGgI/ReYZh4BsdTaxh/oYAC48gWiBtSeXFkClD6
U0Se+rKTMPtTvXQaluleRgb9h6bq8coy0dN2bwie5DrhezO54Y4jP5chq3fEI5Ls2CrMquHAcznTwDx8PhQGsJV3NF3uwzECAWY80iCOOWmabc
3pxMqE2UMbpMcxJT5LeaYvzPlgSRcsfNyW8j359W3e0kW3nmjpfpEspDP4DDLM29y5mFcmTBewUE9QP1pfzi49Pn6a6totn3sjVT6c5odRnfGr
REu9wLOYrXu3PYldI7m5MN1KEEDPlDqYxC0hHhdWnkt+03d1IXqW4CvZpPVTkeGMJD9ep2ndpaVq40YF0dwCQlRyFJJ7WcxPk1LHHuNsfdcfQ3
Riv5UOxe762NzaWXZ+Oc6COeqnqzhLXsykpwL/CmvYxMyFUXmpVl4oJko0RdJGedtmnOFoCok9aYkdLG/IzmiTSN2ZSmigtfZA5mwXQvdahgOE
8W2RaXbu195mdgVAEJQQeo4AzPWECtK/dcBgF8sEByEMrDqbP38vbbnse2QJmqgQouq5NlYTkGAiFhsmITNDjCiM/pQAOGJLuZlMKUUEIsxkH5
suQQNU02Avfs3NOlnCohFb1VlWoJ0Jl7g4RgTb8Qq7or27K0xuRSb3dsWYTgZWHak7u4D+ygIXA3IbgM1qd81qACHatQipByTcvtA+MpXl2Ksp
5o8UZcA2s4a8AQUAUwBgwurHSwZjRyWy5pw1PpcekJJy14xjuDN4NUpuWQcsLnEsLwu+W0V2nUTVuIc2tNkHPq8JqGNfaER8Qc4jGYBEhnUXpI
BSeEOFVKv1YtNDbUQrw/6Ez8KgS81kRpOZAP5IIf5GwE4i4nvfhSQ8pY5ieyJ3HlnAvtt11/mN3AMV0UgiYI52IttZ86mgRCCDmAdJ+AisazCW
CC6AmpLC5D7Gt4k1RzX1qJlrWb0jgIzkHGpRTezwGPmkY2egk9SANwrS7nnIgJvtZN4Xfg+mFUNq+dNVncnQHTKjPaltrXMCJrEAffLyJj4Hml
jKuQOOUiMpwKrJ9B8PN0p5v53kwO6/PDgGhS8bZTn4RA2+wGcQoT92W/RWMcFrvA0uuRReokXyA2hS83S/BLq7ZvG4QWL+OFOc6ggwiY7m2QAP
YKhmDp1Hg7VjdU0W2b5zWruL3v/NS0TuQVO+VFdIDx+3RU37p/ZW56SklpXqc9ME7O+CB4KIZwVa74KV3RpR1qV5/K1Yxy8KAsCgxelvoJMJSY
kltJxcpBLIbYqbA0rmfAozteYX6+5X3eADsiIw8ZPE0rxgCe+bT4CfYdXxhP80ZxDHBdbl+WkjfT+XTbtZ/9WF/0Z1ty7l+9/EhV9yB4lo0Rp9
5C+oo72L/VqXaK2MfjZigbe8Q9T90JSFGdCd9OnA0wDmzYwnALd0i+Bt0cmkHeBsFjhIKTgfqcqbQd8XJM5SFplaA5PF9sV+4mcJdax8ahPtct
NMhANsKnGMzMW26JroVj/7HLFtezP8EK7wGdhaZM45cNOYMgIZWdxxdVzOr29XolhiCXg9ZIiwkpcmKqNP+EQ695KQnMYKZYWxHdWsZ6mgEgNb
x5amg5X2TbUM7d8ugNp4BZWWo2lBELuqzxJFHubeVJaJuWYeYQI6zR66ry9ZTd6rS81nEVjgfWVfSqrIlD3aqDt+VQXTUuMIQ6LVWKwk+7muxr
2veW0KntoK9y3llMMlfW7/zacrjfczZN94NY6i2URQJVGXLbrq/8mg1rEqR3NBw4x7c+wCO16T7JHffiVWiEZWOaauiGWglFO92m1Jk8ZN3tBC
m4cCK+bZZD3fBmP14cvSrL8op3ElKxGIwebtOUIv6CNKTrSSPTWDCt3DU6G6E/HQlQxRqxzYOyYIkYZbKVU77Ck8ksy/awOfdRNUbfgwRVdXtK
+5j2iGerBEbu1CBKYA/I4upWxaiLG/OiNqW2XzdvGZ9oi9Ei/fmKNNr0eetNetx2bwGsaNuBAI+lWyq/6L61fqsQRNqsMu2GGVB0nPa67Modyy
XbcARjrmrKSl3I/gTV3Hro4Wppq/l2qL6OtbjY5mElNCUX0hy7jRfjioyYEshasYmxDhZoq1TpF6f7VOVYg1ShnCxcb4FhlUtlyOJdYURibmOY
uVh4uQALti2nkFWw5Rj9sYYXXRhYiuQTOLhdgbaVCuC/SoGDZw3mg4ZhpdBu9B7fOHujFNgycyMU6Ncg3jClUden/qCsW03kpPg0EwFVsFRDYq
VghwvTGoGzT2PkWw+F4MlcqjIwxkthMrFUDHibwVudEZg4+LxAy/V4CS0+ftv9KUjUIHkpvUWyINJUOrLAIdazKOox84lV/Y1l6RSEmSNxUNO1
VHBdtLnPdWMaXeo7Vmkx+ehAwbtNk/rENp1jU+Ex7cHPS9bax5GfMaDzAp9a9nHhz+SWptibvIxpRVlpauCgMvEMAHeWUgpzS/CVUHKG+LnFQ5
EoL2tfJ+X0BKmDQKejSK4Km0SJEROLe90jc6B9l31maUt0NJXH3+hqLAVMKrCoWM8z0n19IXKw/shpaRIEBmNHeoKsYCRMJCq9aQ8SSGNbD7pA
3iOLVyyQOXcnQia5FfRydouuk7tXmiaDOOqh3K8n8BzQKgKuFagsoa1L5APsWxH5GhhmL0p5Kku6UqEf0oGU/VFPWi5TPdq8EqOWR0HyRUcsvK
utKraE6KAOctkylmW7tNRcJbXxK5tJivNgaTVBZYqxroFub8z0JEoNRqaBq6XiStVDDhAZAsY1LGQhKVWgwtBCawFlbfJVlmF2VJZ20xFYXM6V
+KJAmEvKc1mT5EqRRnCa6JsyQYsjOvRQy7knsMii3oqmmWm1cpCtXbthoQp9RU/xTpQic+sVvi8iAWV24JPSsXZ00HE1mQgwLTA9hqyDcj2Jaz
A64lQHXm4HFelT9zlReDtWIwtSGmhbdi91QYQeerkHxfQOXszRulz4AzWRcmwH2tCWGnvwo9UG9uA2Lklls44Tn78xt3B627KcxJoucp8I7LZK
ZgKoq1p7SEFn/GxCY0nUpPUH63yrS3GeCjqlrJWXjfWcNB4Eag96txQlSzHRHPAbTnAPbecqBX2/WFaegmsFNwoLQUY9lfb1ykGKIBxYxfzICg
+W6pdKxnIXaIC0peVIUClndITY9MtcrkaBBMr5MYRZ6RKQhqbuEsi9KsyIMYQciONxleZ4Tkvo+cgPEYJtHdIsqrCe35zEL9Vs6aDE3JQy7+a+
r7reHRwX1aopF0+3nruGGeY8c0v3MIywCqxd25Vo+di05MoaKKewevyauM381dXlIgZC9EHJNW2iq8PAuZ8g6EmF1KeMeUJPtWkqPSBH4PhnpW
1NL/z1KltS8yBuYS5ivgpra1Z39uziKrT9a7nUe7gRN8coYFCiHRwvlXCRCjn1OjiKd4E9L22+kgCrQ/IKDX+MqFUzg6vOddwN4NGx85JXp9Ki
DNEKQyFgPUrOlpZQeLlyUV2KZlyMajZNL3zt97SZhNu1ELRBL5NoSGyXAvNQz/DCkTf0BCqpToBqYEdpyVeJJU61gPfZLfF0R7akWa0uIRv3Pm
Nc4RUDMxxMCZcBdQZ+LBY9ISRWb7oWlIqZFXcuAfqIrYGLRpdWpIWhJ5Dk4el00cFFm93X7cZA44spRXgWWkpmlpIeFo+l+tKHXJVI8NQv0E1s
0TZQwiKbAmakaUYZytXxxc3IcC5JponMgCNNEP54HtVn2fjgFwkrZAiBnielP4hwCkhYSo32XG8j6zYmLlf95SpDV4VKW5hJ/Dr0AiQIkqBR5j
SpV1AI644sFReUb7QbqnUSQ5NhYykyUHYp6KlaSlVhEzpMCV3zMKfbBc/FXJ1BjY5hbHiu59bFtu4kWYJtPDgx9oW31sLVxg2KVDWGWJdtTR/K
LeGyBekByW6g2si2bKbMUkJTwQJWxRTINwtUAV4L4LjSUmMUqJQLsi1lmjWBccQUdZI7FVVepB/5GrpPlnuzGnEXKsSgXkJSHS+VbCOerew4lQ
JqZeGm1CCa/QI4IFWcNW9mknsD+QrhS1fMwqzMVpQSjG+OwVf1ypC6Un0pzQm3zXyG5zA2MmQjMnwELSRM93JkUwcxccmuc54VqQUUsqHjm4uO
ngigJVGp3ESWzYoWLqxKnzEtjawGc3dpppHJFaKFDc4rzZZLF+dVw6tJI2Kgg1+UjqIb4xaeq6jwcaKeoaIZrwDWd+fBGapSpOCL6FMuzrQ0V8
JQW03XJ2E4FFSul2bVdSfJzLc9LzTJU4jAWzcfl0O8IHKozTBpT3v42Hi2Rt5fUD1KIkFginpoITircoOpXGMgNleFA0p1qKiEm1y54QTMJnsx
KaRUXqqj0P7UBYR4uQfR5MpXTQDpeLHtX21GYvcVb6cGwJBoU2FIm04bru82ZZO/zbs6bKZDLenmJNtD6ZwcNm5HZ9DGombQLyJAiAwfCKsvHa
gowig4sV5CO4a5WpOdT/5OEEKfu15ZKHukpps84An/F4boRHJSyGENQeXhqRWMHGwd4YQB9gGE55IgohyYJNOG53KeitURYqalkFZAOiQcAL6V
U4O0jjxpQyY/jxKzCmmBMZPwR005ZOtjAslD0NKTI2WVHvyCL5aEI+vgxBCKufG5ZcRhROkRaUbTavCcOKek4ySIN6dVlBrrZKCVy/VsYWyuS/
dPpfBzE2ICulP2oIlVBc8e05zzVVMnKfPwdq1gl2aYGnNEKM2+74QCJXYhmVLWeKxO3t2Z9MOz+/bsQXj+B1f00ORny5bdXifDlvHJA/iF2qto
yV0pFneE0muqxGlzkcShHBJfMtTYG9BECEP1wk0u8DbgC1iRkGAPh2kg2SvvSsFMsKdiOmWxdOW+Yenmp8vuJYOCjd3YzKaOnRqeLmevasX1ef
u6I53wmyzntEWu1nwvSwtbURq2kVIyD2IRyAE5X67dleKeLDVkVnKOp+oA6XHGyZIBdD01GNLSiCclfEoSWwxLk9X2JPb9/h5cQAN49+SCsKsH
wVyZPJEJPr8mDGELm17TFkkBoTlSfdv2KV8dayIh3C672iGkpLRuFwnpqjeLY71rI6mmcp6ryKVR1WqnV/Y4TmbKZzMGJ2ujisYpbZwP8ehLpy
EMW2IDQouKrmsb21Gu0wkWGQplDUTVYzrNh3K5x8NSIv+ca3MF1YsYbQ3oGs/TBB4Z8IDboK0Amy+UmWX1He45HaaO5466yqpLT6cii4Jo5qQ7
euAb5BetMymB4chK9dDZU2PKYj2cBySc9d0hXSyEVx3yqhzNBYlZT/oyIzS7rSBOBzgVEQCuZaGNhwoCUw9jxhDSoIiFL2JzeFN/IOQ95viUao
1E6H3QXc/mLubEwD74eOdpqRxOUqmkU85vIvDcCllTeXyKJ2MhfUxtuVAqZwhIYBFXpVNJqRUDmlOE8pmRlvhSA7xxkRnQ0ULDOpaWOZs7ARUY
3bh7BXH6uENsVodHXaOq9bAjP7+5OX/5iwcvhrx99u5P4uHrJ3FwN1x9vaLuCCNfQRmed7RfdaJ+N4c7NbgnvzzSLxAYdP708Y/vNdtSI5+X9d
qJSrhOoppSu6YuO5VuVtxVM7CVAVXpUm9SksPjUb24XN3GaaSUjrT6Cli9UafXJsuxgSOLzk9EmKXJNlQ8lPVVx2joANnwEZ4STRYuLMAEgqKd
FQCpHJkuB7SkV3J6YNjL1frYOH7aTEPLb8DW52x4UU+WQQ+5/QK7Kh21bjuky7Vdl3LeG9MvlXGHkYH6xHx2v13R+ng7LGdGX8zLxPTStzdhlZ
cIr+mUMpj6qK9gOrOBZAWMLg1AdOQjBBiLsO6k1k2pN45JRuiS7BZYBiKrVNSSJQlwwC0P1kqDEYQUNRO4LXzbfje2InnxK1rpB8fu9d3ZcDYs
4Fd5tm79Qqp17FJFS4kuKC01bXfer9bXjm7v6nss6qpSsgbANI45QkttSgraKzVSQimtT0Ke2W3ffnVRSbtfvz7IruntsJmyNPdP+UvBdu/taX
VH2weH8b1VN+1/tB+/iGfT+tyN4a2Drb/fvn8aKDjr1N7N/Vt/eYbQNe3hD3avK/vjxx+k73sJmzJLeAfwvk5T9NsibwiVqZOwkBYy9Y5PEFIv
h3Yl7Y6Z62dlRXXH5tuwn9tHnz4WetWp8Pje079KPxp2vzN1Xy7+0Jw+mff805B8WFikCbbOFJEroAMdtDRX5QaQhGQu5a7gz5ZyeIbijZP2rA
7Q7kambdXhTw1mSi5UvSnhbiAAr4xtaV8qYztS9kBAoJ49f0GW+VU/beJmr83daEK17BZaSoLCRpW+JcbE/fmhva2rO1UuDX/+sT/f3fKvgWwY
/sfP/lXeXXy0TD/83WP8/PdYeCX/6R+GzsEZsAUjApQuMFmqyiL+OO+WA6JrZLFuIHTXKgz2VWubSH1DSjmuqpRRLGd0nUzhYMFZZX95mqfUZ7
tO1r6Y8UuwggGStAYLcDxqNRc5lIAvMBesNFxmQyNS0cRwqdYvDydxc9ad6BhdQnRUX7d03Mp574GTsd6BoNOYag9VEbIRtOCnMizFGk7LFx0s
4GgX0zBqIG5Ko2Q38hTLDXfbwszUOR9F0dURU0ZKm1wpqZtOwmmds6iP7lDzdAdpQU/TPb5cjGLfJshbJvTEWAvL7NQ4z3KE5ZcWPuUUnIBam4
U1W1p2z2xd/CnkS+mmYKGeGdQv+Ga0ETQOuqI02JpY8GMVqFoIs48V3fMH1Xhl3EoOelwzMdsjt+Nq/1BxyKyHfS5XygEvl8tnTG84u3n9LKyf
Qmizq/6pOB7MW0f/vH4Wdz/58CCKbz9RtT4Oavvyi29evJIYNXu9kNdf6d170/mzyv6HSvZ9fflVO9w/3X40p1Pb3lbdznb16UbYO3ehv6sbQO
aQjyd7JOmTaWjMmbr/Tvg8PdPs+bL56OJzdpNv2kc7om8/IepzPlytVzcH8lDfLvc/k/6Dafp6fTt36w/02y0obnpO7sKX7zz6U2Log7199Pbu
y0P6cP3wd5L+4Bzu13/yg7c+/sWHf2HjB8/i8bObT+6ZAN0jR0AWh+lp/ZRSp8S5521btljMmsyT2oMVGd0jhus8ZNtuxW180X/zTZp2+7OtcB
jHisZ3X7Vp/bfr0f3RXTP2P1nFsPziiQI1wh9AJgMhgUeB87L1AMBk5ZYbX0HSrj3Naih3/E41Gz8ZrLu3TmEabb9cwkUd6yzlJC+473WziMvJ
G3lH6QXZOfzJdkc6NNdTv+2irB/cPrgaxz031dU7d2ezjdPFU7XSV8s3I126l2EoO6uBSVEOdZXDM7qUBfdQaknFRpe7+CpqmCURKGA0M7mI1j
TQpecPocGhTu5VqReAvIWezqv3erhv+ax6xF+uhyGN1fbq1SM1PVvZs/fiTejuD/BfvNt81f7T95//F7/xm3/69+L2m8R/7bn+/n9O9v/9g18N
f79szo3wlCt/TLxfolSghTF9vVkenfXHi9ROiVxEvXkU5nfyYi8+3a/Fv13ow7r7hy/lw/Xy8Df44dKp1+9u7NVuf3q27txvXhxZ06y/vn8w95
/5EOVQtErdcig+CkqmZU2ubmY4rpilp5qJFIVQVXBphgXIQI/YzRC9KkKEwJxB4nfpTVckSq+aKjqYSmnKJShnw3KmDsQhp6FwFz/5sW56s8rt
NJsTrb+7H7dBX773SxpXw8vd1Sk/f3j503WQFxO7x058AGBUrZWDG65up2fH//bldXWtv/u7P90fv1g2f/W9u0fs2faB/fDySXte7+/auPv5Dx
r55Je/87Pfbr/7yQcP/VNyt6sG5u6dxz/6yavff3rvbLw+vzgF+41UD+KOx05vPxp+Yt3qh7/z561+62aq/s6vxOrDQP6xf5Ue2mmao1O1vInD
7ozGU2vvBdi2THf19PSQj747Wfl9kNFXb7/76Oaz2+1mmNSri++NVx9/FFdfffp11TxYffE3X47N32qr8KMP6Ciex5ef/8133k6/9/++/SSI0l
XJ697y4y6L4Y4qWonTkc65q9ul1XlSJ58nu5Hs7JuVevXNnXXTW+zJBkbm+eP24/sPPk8/uyEf/3T96fJ5/K39c8E+ffbWX/xLbtXmD5o/tBbO
F/6sFQZw3tBhpU50ANocm2Na/MOl1KQa2N03Mkb6NjmzKwPS67X9JtQvfUNXHYdaha3euHlqoV7pufXSrHpfJbX2rbNSzFmsRr4pOdvIULqKEN
V6mfLaemoqIusA3ZXLPcTJc2B1qe6p4R8dx+MdMzmLCiJKw6HvIYubWJoMFTPLlQ1yyaCL3pXuimq4p1Yp+5U/8HlgV+MiUmsNaV08jM1UHVgp
/5lDXScKXy2ypmIilZfMGuVShXAVGTZqSs1qUdouIUbASnAulToMbOWcLCcCjC+HpeICvV9pG5sIr0CXk+aNiNwh/E0pOg77YDyEiSaesFSami
5lQzVLqGUX5Wwx8JWn6k3tdbgFYssxLMg/UO0oXUfAlGeQ192R5WWE8+yP0LpQGioIyG3tc9lWnpuJ+iU067yhe2urcxKrKiEpdRQeeUZsxUt9
CR34m55JAf66XDBxvhw/GB6U29y87w+2nOa8q6EFYDe5JFK1DmLBLfDbwDFEhxQOmZ4blqMns2lFcWBxsfDLZQmwuRibl8tEmmPOvHK+nJhlMp
HWe7ZwiLC67CXCLwNISLHUEqoYAGxclofa5tKRRWlVV2RVri/GNT6kyngeXeERSPFa5XALyNmqEb9Z9IiAwZom44ntjCILZBFwBTBSGvA6NjHF
1is+b70WNmNwdT2wassh+LQscnf22fBV16+cPRvEOtMqHuCwiWGHbmoar+cHksbL4zvtLRiuXh8eBF8K7MGJ5CSAjNqXUruKCdlWWcuTW3hpAs
JpOdwPDd35SYv2Mx7a6/W9OpC2grI/50ucJmckIlsN81xCDC5OsDl2cfHb61cfffmVmuPGWtcv3kCenrcLkae1CBURLWLvdi6nKpU3xgbFt3Wp
9N3sHSNnTWjKHe3VBKNoS93TtXdNOMKfkQzvUXkGmwLVGlkLW6xU2gNPaJIqqhMLh6raxnkFitweDW1YXDm6kk3F0hYB6cr9vmRq4tYnFStMyK
l1u/oYGIOesTAadWlJxCU+kUCr9LnzDjqtsktlA8IrDBuoSa26N41r/NEr6lv8BZNMD6UUrpwpmMDHTLSvgEprIhS3syM6r2H0a1fOJkYEDqcI
V3BLrzlRC2xn9IZ1RLvSY47FvZspcr09L439Sts9BA6+pi5HorMSa1+rdV50JvfplHvr68sD0mp6daaDNbQkL8jNC0XnJigt6sxr8DY3RmUKPa
1j6NOSK93aQCTkNQdSgHljIyPcdpQAl5GUY9+E41NKseUqQZIw/KdvWb/U1VkbXa6XMjuOi5kmlk9bAqVeKof4oamo7B6Ukw7lXnuyTvChDXXY
QbQDEzozJnYaX490o2ji4zhU94KWXWKVjdD7zPh14NXYrNw1IMb2MbwdkqErsnV+J5R/Xt3Zo9l0U6/Ox92N96ka/OF0wOir4EXlSuGjPmtIKd
n4sh1YquhXMVc1U5Lix+Siy3VhKmQMdYs8HsN2x/mp3vL8APOtV8xdEVqqzTTNXPpicz0V0T7Vs5nKUVrMj6DgC86jRZ6o2JJA5shrI4Nj642S
nDTOrgFU5cofn5fSzXWpoRxVWtPKiW6h7ow2pB7CEk2ss1CSrW390tm8OYYIL4WJ8pWkHjwUEBokiKpgpM9ihqVaXOlyARSVWQO0QBNjIHU4H9
O4NOK0DjSWhWTgK96EGHwEHCcvlZDLSjhAaeuvg5OKNwsN8pCiW0LPuHUemNMIZcuRDMxbWezmkHM6jmyVqvkswM+wS1b6C7OBdhrmrNSHBBm3
dWiOdqZywTNSLhO+29ty+5krIhLHhJR+W6VwPx6F2KbUbIefA2JNoRaOWiGlsftyX5tbU+5Yw3Z5fA/eVJOprKiVI0llkwe5mTHRZ3Mzb8r1wz
MQvTy3nYjl6JIgi4i5XNKHQAfwl8u4+JggGQC9HDFGooLo8KXs/lLO2kpTRMcdIyHphlDrCDPlLHdWb855I8dP8NUumzeo/a36uzlXH6bd8ZYG
1yQjpJsj4ZXWHGauAelPSGoLKIGfTsQDcMvJhjgHZ5WV+G6fU6Vixw0dNxAa1B67KZw6Lh5uaX0P+oR2vYazqYnpHKW+XNyeDJc6hy686fzkOY
Ew1WWVUuh2pvevVMXy1ixwRXGQw6EEUNY6VoUjxKq9MObiTpw2J2HvGSPyoE5uGImGYqjE6Ly3eRx6vayB3fboJK/katRrhbGIstSJ74RyrOdl
nKv/uL/WdAjzfr2qM5IcggnWPIENotgiH73O3JXbHoSoN9X9STeAxbSEH/XwaMDWvgOayJAUNXw4q47UTGpWm5ruv15/962Ld9Zxc1FNyXalq1
B6JNxyMzxa5kqFUn+CqnLlN5cK4QAGzY+kT+UqOAnUp+hdnEvFhegE0aAvKzKeqPh9wGAp8+PK3YLFUZYdnTc5p8V0tUtsjAyZmfiVXkp/TxBi
NsyFMc+L7UmYbHy5ulXHoxAPoMDWs8z987ctaSeJ/G3KQcyk2SVp25MAaoaUehb8JJasTlb5BZBscje+OLG0yp6WrC1tefPSGglNyuQRdmZ/Vg
EYtmEp+55NJffGOYdpb/I+y7p0DpE5qxohq33nmKMQGAK0a5Sya+R/KNteAj83YDBy4zpZ6oJWMTCVmFBDDdKlIp9NUKkKRo4FxksjS1u60mqA
kBBcYbCgbQxjXRN9HUI1e6hdV3G91t+2HzRohYN1W8It17Vtc6mb0QaHX2Dd5MJWLmVzkI1znOe1LCY242fzLFxZvCSNzpphsmJU1HlZNl1h9W
AqKh/YIknoLRtqDX6cvHhAtDLWNAAPu8igG2+gfugCUJ6JyhUrJr+aezBJqppEWK83sL9WNKspzfQ8lk5Eh3X/IoDlFpJsgJLglSJv8ATpVdLH
CcnawtPAHsg109DJy9ITi7YKyFdKRCqR85sNGS5K0/MCcyT4cMJcgLBsV+F1tCsdcwGJyDRIwrKy7wjYKS4MkRLhZKHTc+mVgZEr3Qgx0gpkpf
Q5JvTNHucO3tCOh7isnWYeAjXMrxOQWbXZV707kDDquLhSdD1nv5iy4xdvU1RW7c7cV2JWfb8HQbVk3ISRjKmOekmbTWmRxFyqbYqjTqXzoB+F
VQ3B4PFBl3U8bgDjLSmtT1fnQBJkeuhmYlw17KCMeMO1ZdqCzqlu+dLt1NyMVapcKBLF0YbbFHa2lBqkUK1uifDl8f6X0rc2ntv6AOvTQ3yI5f
nOp7Uud/4bID9DfjODNC5XC2WXTaMxM2ROTS25n+j8xkyUA4OZ6Y6TcuIts8pAAJcyTqGCbhdjAsuRUxIbRBt7U9KFnkq7bCaXYcqTHtTunNyt
l6FUk1HV6mgyX8oSd50X0jGoSmDbIEplTjorhkFY28pEzBtnjTgX1izEZtWbOeybdCmmgR5jK1dq/sp8bAbWBH6xOj16d/zEW27u5OnD8Y9J/9
MH9P7F7XYam9O53PEHx/OXF+rpgfHuX8j98b5gm3jaLfLir+7/slN9y9452z25LaV+1Cxi2Vwua84OaW8GM8RSJoeNA+ShoaEnWTYzOXLlJYeM
V3xuoAVDFYyjvL5ZQ83D5UyJ1nW9Lx2Tu5TusUWE/W17/2ZR/cS3tDojLKxdN56yctUSU/8Y2LObslGH+v7RAMTe+0ampbs2d+GbHjQAbUgXdn
s9T8fWnZO+OtxsMXmvVvW5nnf6HlIc2ANEn7KV4JquWpgyk7Z4dLWJ+WIfK3UWj5ed8pDqq/UAdxzSaCwFWcGig3ICNUEHqklMOuYmGzxTuSNg
tGQxFdnbTjpHJkSNGRt4ov4wH+8auFuY7Bu1DV7DODN8FfNkvxLsJUuPoqukTa/aFeTTfK9/efj/KXuPYE2u7Ezs2vSZv33+vfKFgm002rAN24
gcjmY0TqGIiZjRTiEtFBOhBVfacqm1ttpIEQpttBoNRQVnxCHHkGCTjW6ggUYZoPzzv//TX69zS0tpg1Wh8F79f2becz5z855zLp/fvnvZJAeG
0pNab19oIMgSM3DftmLY920GPSGBGIA5At7Uocu8dElK2iSBrZUfwy10tI1evJW/ioPRvZfl2u5QNpicyUchv/oifD3RR8nl8Qfv0+qrdvd3T8
ncFbZ7vWxr0Bfgvs6vh+Cb8epmJfr9CGWyeTRkr/Cg5HvfPtNXL/qoWP/GNMJvYvpBea2fa4yQSIEUY0B5q7cBaYCfwaO2tqsN5XJd2TCfdrnY
pM7xTG3S2u2Kw+6mOVgs32mSB2xZ3x1+Nbp3VjbT+tOdIfidwDdiAZtvgGXBMCFOUx2yzIrQ4QlwXKJMOKoAbPrNIFgedOcHJfmxkKudp/3h67
z5uBjd+3Fd3f0H1f9K31keXL97+HT96uvx+njw+i0ULS7DJnP8qqK7Fgf3gpGD631/PgBJRI62R6cH+dmUfGmD9WhOxWJ3sLE1yqv0rlEz9Vsa
C6oe5zTlQ7x/u3tUf8jK1X4xS4LL/VV1VA5xeP23z4HBBiDksrQ4Wi9Ay4/EMSLFAxTlh7Q4dM/i0l6w4fD61bjPwCW0lEjAc+zAxwAC9mGERh
YVGRhR1+dUtXETS+CItsWgw4ESNPaDAHASq+ES3J6TkOQR/ElkEtEUhCP3b2FBDTAasec/Juv26HsvfrC62+vtprvZ4+BPbv6z8O35Sf+Xrz+5
/Tq/+XznPIhn0V41snWjGdOUgQ9liHOwLeAxAZMizkUMsFviSikJfgibHvujeebqw001TS//0w/+7O+x5nJ89cs/loN3XlzOfv7onxz/d7f+/g
+n8y/Qr/Tz5vF//rb6b/+HcK8+XHfrHYFUrY5V2ypyfnwrIHleyUHyK0M7fnC907rvXF2MTsfrcCRMrBxI/075CTfmTZV4rn2/PI3R1iIQwtZ3
qtVeBxMSoBLFcp8WkzYos7Y3ctT0xUVwOrp7cQDQMerMX7PHJ0eL4vqoFukYorSoZH42DLe/7tKHk4zvv9+4bBPR+l1Rfn7yPhpdofkWUu7+nH
cPVtvby+gwZmU9e090+03RLve3ZrqpBup+HQ9iIoPmxJ3M8uH2aDs1QT4BUs/TEKxroXQKwKjALISwpKCOXWwiS1BOhk2YlkhEEiydLCUvb/OQ
1pnVV0CkE0uSZ+BYbj2JntHt/XnzJ/UzOirM1YHOd8RoItONSky711Z4UiM7dQUW6CRai+FyePtWOdHTcHVb/oPAJa96cXCZrpNpVTdlc/wQEC
rS4dlwT3+5KHSSouzsJlvan7QHzzfRAbvmPDxoIdsHXcObyaR/JjMnQVU86DeNPjC7gl9CrJxOzknf5IPGRalbXUfVjbLfDPdU/nxSk87Q0Zld
zPkddlY0SfS6jKpnA3znwdNkndybv+of3v6STr6+mk4GDwa/WJTyjOj0HXu2wNd8P3t3Lzv6INT9hYmXw6E6QJf4bw6VlYLhgHQUhyKssTZRgx
TRONEsVopRP2kW/m+AU92twWartPeVFgM685bBZHZA+4Y0ASOQKmG8pWvDFD5AchD1bmaUTRpluyQ0CwwyJ1Fq6hqkRwRQp6Fa9r7jr6U8YDQk
TcOW0pV+o/1yOq3C9j3UY34YvLi5Ps9W85uv2SW49Hn+Z8v4Hln83vRiRGWsZW3C/rCfbjAo2GC4SdQwnR7J6HL1mtxrDr8FgjUK5nfVdVPxTV
uYYJ6wbRi8KNOPqhCint/asiZ9/BYbZXGlRG1HlN650bvbYrxh22FfIzG79c6zt2xEDx4NHu3pt198kR2dTbcnhyOm9y5uV0fj1VVB9/tTsa/f
mGsTRjUANOh8WwUu6HsCoeeyCMwm6uMusFoGcUBrF7bo9V6xtCG++6S62J6EW3L47PNH7PLis9sfB4J8/5IdfLd4+PUv05+U4fXeSVyTapQe/q
b/rKsvjj+7PNs73l3PLneG7gpsbHJ9qSdZ3t8bWfraZt9axLJOpq+y+GaEH4gzUTrK9hOTg6rDcYZui+TOibvsgZ2Tr0Re94PP/lbTsIFFp8if
/FUI45g530r9TdsTQzOADgPOjJWGg3dZLzY75yGqB/Fy9iy7PER7+2H1mPqJZDkedB/U8TJq0mKIq8H0TkOffs1nN58E9N1/P9zuZYP6AnhsQF
ddkeeXfDG4exM85+jo2SH57o09/cWnczffMb7wPF4AqTDnxwc3vu0X88e/fRE+eHxwJUW3O+GuWijeJTruHQIGocMgcuTYVnzbicSmOPHdKbif
xWR6SrKwB+aLZbAu1LF3i1JddvJlXaEqe/UbHi2WHZDkJuNYJ+jWeLvmd+a2gXxcJbm7Y+OjYdPduVJ68G5q+CQonmbcFcMHv3h7UarLffX2/F
R30/ZguVqnblo27lZl0uEX5bzIpqdFOuzMzkUTI/Nsvb23DvYoQdkHm0F5qI/8kXbt94xBsZZCSOXtD2k48vvzIFhE7DiyvnOlVuCn8MVOI/Hr
KmrKfvLwhdwnb/f+lehX8/E1tf/882913y/V+4vjX/DdL94+fWsS+e4XCMSbtjjrwDyHzIWh31UBf28ykWrwekU30mHUOnDMwFESBX4DTzpeA9
el3L/bAwXoZ+NMN0lXIJPbHKLbpm3iEtB3vvWicwKHtEUhD0DKctODbtZq1AcyU33aRCvN9LAfRPTi65MPhgd2vbOpjrEEwrl8wu4U8moQ4pXq
r8XJsBD2THd40b9kW0G+ab3eFqPF9hcPn/HTiabxBWmS87f5wQfDa1zzQux/FLz+7tebJ+VC/95+9uDg6b+6PO6Cr7js9sN/f33jD1+MBsMvyd
89S892/9WPyIPx0Szdfda9H9/8Rx8s+vub7wV+LCXvfWUp7WQ4sb4gxBQownaTWJbaXoFwoM4GIATfbLOI0OLa3wVbquhGG0Rhy/alq9PTESnA
ZOJI2CJIpoNWABcJVkZivSk7ETTZGrBvwSs6y+ud7Z3uk6vn8Od+u4jHsyPzOv8PyV2asWtz8smr/+3P/pjNw3e7JdztesnOp+8fIrv+dHfwdX
XgxKEqZhMTz757T1+B4Ys37fVy5qyDlUHg7CxyQRKDYGwyX5KBObfglTgBQS41m99cEeruboN2F+j2fhnJ7470jRP+Svezyb+7+fCdLbqZ/ulb
053fJvL6qh6ppA20P3QKH0t990BdIJcGvfcFqC3KHDwmkxkBDQrWiIbX0UV4/Eukl8eZ3plkm4fz8f6r8vyX7XvHm0h19efZ7mV6FkSqZMFxcP
uOxqSLW6o79uZkImuFxOvt6qwdhdSibr4IM8mSKKlpg8HNkm/aDwf+RYAFRx2zvs8hqDXm2w/6mYNgfWnRSxKilkwkkTtY7Aazn3ydfXyPnNEz
snt4xUD+DKZR9viLj9nTa9bdOC+vF3+aLNo/nbHP+Msv/ki/iuUyO3udBdfJ4/HPn/bB8V/y6mWobXjIZ/EhPnii48FmLfQ8DZ92Iy6Qb8fe8L
5zfUR9h+la1AaXCNwx+FhBbBoZs6yrGSFr7JuFWA0PIrRNqLUfxkFag3uEsIlzY0xr1iTNzIzKNsK1S20bRd2i6S9R3URMqBhfYn9y9MVF2hi6
Z8ZcVvFmsDRsE7jLW2Oz4iCUPbFdh//qz9l89Yvw4qPNtx/vvPjy2Yv1YPHbcyLxeVbU33qqksXivFOY+W5evonz9ZWV9TxtczvYBHLdKBPXa+
FDJLB+I9YqYezT+OTC8OzOLlzJvtkc8fdvFlsksnX6go3CoFm4F8A9rSqVDc6jzVBaipQ/CepwSZHQuLBSqs6B48GBgQ9WvdmafquWTs3TupAk
xi32/WwjRHHAuyF39s1FgHcGbAwCRIEQA+KLnnK//xD0MQOIi2OI6IjGCheGxUHjLE/99C0m47DpQCf51zEm1TZSksok0UvfpZcZtwMe3uYu07
QiBGCixOAAIulY4Noa4s1b/tBJxExoAXYJ/KAMrHWdFEJFOQ8bmSObwB11kJYAdOO0o91gvffFZvvpO/PBPJuPmul5tr1c9jc2T57/WTzD0cvp
v6T5a/qLrHa2GzfIbMNGNF2bMcifJFpfkpxgEVVxEAhhDkBOxw/q+npjRFpZ3rGgq5v8oifR4cSiXYXhApArc/CoLKFWOzwkgHFKRbWODjvs+B
o4zY+zcpEFLw/WHsCaUCRbFqYJc8IPw+HMV684EjngZpI0QNBRqJjmtIf7N6l0BCPGfUkNsVESIqAHhcMmZGyMw55MIzFFpki3pB1FpBZNJJp4
eYdEHAzcPvAWwq3f7sMcKBQVMpcCZFln4GsAu9KUbzxQV3vR0uKhdnG0gouk1F8LxiGXACaRP/znT6rHHFCGUyOE7sMA7Ae2oS++V6Tl4QIjwn
x/XQJWPlSa4B44qtfMRIHAti1bFCn45dS/y5ABr0O/FQ4s6qiAkML+xB2yse7FeoQFRrxIW02Fc2WsOsh45g9fNuBX4VIaPwkRaxwbF7poVzqA
q0QMW6BqhXjgd1BI48tVIP6Av5WfQl9JCuHoaoIBJXswm5Hxhy1Mg4d1dZHRdYyCuAbDG6V+gIwLke99PVJoQ0K2cjZGA2ZHc7eSUgt/8N17Wu
e7aTPmVAZWEm5cJvH4/32NwlMjfMZwuEsNZsLvLDfKNRmv/RwB53d8JfZ7QV2SC/8SLI2AE/38m6EhEDyIElzGcQK46+d78b5NmACpF1ShbCwL
E2M0fD3kj+4zi6vQt2naNMG7JnKyXDETJEgEIk91aVFN+64xTZg5czA22viXJA5AVPfGYCRqVpIyqKZX592aDnC9RAnb6Konyte95AK7getZ5F
/k+0UFHUSEBFGI4H5QljUKFaDPIkNR3KNR0COaGmALQMsWSQnfj3qUQLAD4EKMYj/UUtmIJ4DFcYv9+254ZAMS2FRF89mJzduSZpzyHUlI2JIl
XkWRA8nTyARYj3YQNXGN+1HGOAWrfkTS4BoFbaFJhxk4a9evzarH8YIIrzO0jTMM0QCMFTokWt5VyGKZGQa+vCWcuiTMm1gSUaCgCbRB8FhyK7
qIjxq0RJAW4LaVHzMEEQ7/FIMklr4MUdoWWeLfb/YOBCLuNYb4TgAv074FYxshJAMHMIYTlmaxakF74qiNXNRAFAolZDmhCTWqYohGRIRrChTg
q3iQ3bp2aAUeQKw3S0J7jsK0x8Ik8NwRrktMQJ10fbCqC9G1bF30/eDYRqs86E20i32VFLeBxaKzsueK9amOGtCKoHYViaI+VXJ7QFDNA6XjMI
vhSgF4CVytBehPrautBbeNTKBbZmoTyDaUMVgerQHsIg1JbTH4Bz8A5k1FtpRUByo2OQbYiWjWm50AgQANtIOcNBCokBkt8bxrW99PJyPE8S2w
L4gHRAyzU3/EB9SfH1UHyyuFTnAgQsxW2A9W0X3fJX0CULqEMNymQIGVym7CUvCeuUitwX1Tg0ItVM+DFeImpU2QRgENuAxybfwoXh5sla8f7b
ACLKNI+6GFvQb6iJEyKOp2uAlHKahn//KLMYtL5QIOTt6GJqghFyIF5j/DqAExKzgP/UROeY3BhB/wws1B568qDByp/RAvnxSMbDPHQM4EAqQw
RFmBGAP0MWNgEP/yHVZZShc0EM2+8FiEWRLFSWATC8JqgNe+IJE4wFQUmiiMNAGLx7hNYxtZhFHhSF7LMUgGP3apJX1tSmJdoktjAwh542uLuZ
8LA+EA+Q4EiySL39Sw48pCSlg/TtaPdNWdKrlqKoBi3yjX14Iyf7wRtQZVfp4vx30imUnhT8PjgYLL1xAavig18MSBJNfKl+g2yr9UwgWPfec0
0GuQCLzEkTNVh3kdabADYzAFLhIxOK88KVJA3xg0QMj5KyQMGCcrjPGV1S7K4X58XSHTvqKoq2jIUcQS+GrVB9hwEG0gJnTYmBKMrE7ThUb5Jp
zALUch47CWNlZvzvNHYP381Evsy11h9QEf1LrxR/JY0JotLDvcdzsWWhUMHre8iskKxz3Njze2XCoetefbzy/7dQiGWgrjRBa4qo99F5OQ09i/
/AJi0hr+Qmv/9gqkgUkLYUgA3xEAWiju+6P7xSC98x2BmAHJ0ccGfLZmHTP+aBxELNoitImkbAiG7FkOfH9pyq1yKY0bh0A7YOS8ipQtwoJJ0q
u6hmQG+ephmoeUFfzN2HPpD51SY5tWACvyrsuGyQg8c+l85TXgMhMpVRtNQOBiKX1TbbYGplStAansbAgfl6wYynik8djVQWtVpBlNlQ8JX3Rr
jAgHxApQVVXsW8sBYA2sA/dA/STfHrmEaFt3fdGCcY1FryPQgSUGzwgOy7gqIWEUAp53DHUhZGGMUNe6oKMoYATSXvg6KVZ0RSOsjgGVQmt8Vb
K/r84moCNjiBCEIDFEUCCM7U5EdAvSjAFdC0yXXR/atI+KquMBPJgkpGGqnDKuoG8KfsEPjRoTRUzCXy3tIDp4IlIwXAA0st6ul2bAfIXRZpEN
hJ9sU9aYnIeOCcZBTcSaRMz31wPxFuQ4pWPXA1/RaOZQlgNqWYv8p4I0cdti+lVigW7czm59jvoPo+2Hl/2HRZb05NkNfv1E/kV9Jffq356hHw
bpOggPQKv/aP3kHdTK7EXw1UcnEfo0xvLu/VvfG/wB+g/iVXf9xeP+s6vgn/CP/1pSUCO1S9CGWqCgjQL0YgO5lmxxGLfnOV3J5UZRA67h9o8P
Ll/XqD6efM1YvIs6h9rVdLETnk7P7VvY9tZuThp1sfpVVYv7sUyvfrRzextWvTy3+qdH+2qQ62f/9HD0+rA827j6+pES0Vl573Y6CsbsVqNmWj
VdOXiV2udOQWqR4ubmxTvrHxwdf3DZxzuL42RzvbeoHoqPiyfVXv4fPvnu6KPXNZu+TmRUNbsQD2qXDMNBY/J1Zs/ZTrzYxVX1TN4Sh+SSBldu
tP36+c0n/eyri/Jf7P/jZ9/6YfEv/+jO4HUu/g/7Ib5+dq4ebNjf/d2CFXGdFGL4arZ5oJFvWodRHuQ+z7aHjHXK1C0loiKg15s49G/0FbOZqU
PhK2WQ1MaG2MhojPqMaV3g3oOtAGz1JycZw0WsTc9tHWa+GyoRLkj82QcU9kD6pqh0TEvqgjgqURYEDry0BiCWfaN/vfPn7fmvPun+6N4ffvqD
n07+lz/a2/vssPif1v/J5MvN/OHO6+Qf/bNscCt7etSevvNZNxxvVhwWl68h9NK4B/rVbjGMXzbrddk32/vrsW52cn4nXHIto4NZsbVS9BtQ9K
z15+9pK+2KrsJ9JDbo12sXt/bh1webA7bYmqu9N29Lt22kyvdt2exk0/PvDo6uuLlPXhS/foJ+70udTN9rNmoPbT9/EgEkFEAVfpqPGjo/mDps
xzzpCMi1mq9KtLcFQB9oaSOk1qXnQtCzCMwmpJfy/ANKCitL4DNCFCrII98bgATMsLC3IKlkRIx/mwUJX4FKdJyYtgsEaZ1OB4DuWyF45vyxNt
9Q1g+Dpj3TMmlismlMLDMdVHR6JWqzHR2b3fHpstxMV0rlYGiy4cy8QgASToP+omYdRITG0qsbVmEO1jTMSocBYQFBwMqBKAKeLtUG9E4Q+P4U
8LOQOCcCUN3WN3SjHHVR4PsgaBUyCwrBipLvXCUyni9dDGbjUC+cSYcXY2rF/EyuL3dupjvn8w+UuY+6w+uL5uDJ//gvtxcf7baGFaNt0/Bwtt
6rgiTeP5juTkbzxVu8wLrYontyenNc7r1sT5casMl6CjYgYmA5SM9DUMUBgKpRAHUUJS0awoNUDVl903kE8PtGB8w3cwPgpYx2MgLakjg1NGT+
nIfOw7APKIv8VEela2k6gglwi/AGLDSGc+L78IYp8yMOTQY+OEIgR7GfY2m6zoLcAJUY+jbATjgOSUeC3p8Xx8afe1XgdajtydB3CtrSOmGnTJ
HsWu9+7/SVZm+fTE4ulr/Dbt0b1P0xfvFJ8Hy0uve95i/04IcsawusUJ+r++awjbV7+WA4Cp+FuvlwgRvqM/lbk+bVpinG4x+BHn9yT/tRJobb
3CV+SlVdBAGpgMZHwh9Qggc1gn8sNQ/DqVVhmbdy77aUjBDWFS7ZXgUXXwXjpNxTO1dier6KJm5/Orq4NxuVd8/c9U6sQwwmIsREYlmCA+0huG
VG/Pg327O6Q3ECz0hyHgH4gCDUQB59EAHaWOVPraEtF03CFDxjCvkBVAqWCugUxfrNqaOaRVESxiVhwTh2kBs8Os7Be/dqOypdncHKBfMbdp3G
54s2RodyYGQZZSC408pWFWj5xq13jsLYxmL7qj8s7Y0Fh9u+Okmfr8sSNWOruuluma4m+GAF5C9EexEfrK9Rn5w/X0/pxXiRfbtuASM2n89+c3
97S+o2HFb7jwJWKbZk7CB5PrxX7/S5+Yqmq4Obt9zFZbGbZJEq7jD7hMRPdz8cZB+9c/OHrw7lJ5ugngvyFj97Tb9YXa8HD1+n7nmKcd8dXU/S
LOo0SOcUpdPdNG2j8jKkvvxO1DPVPANhKxshR3x3iKc2P99NQil8+TngQlzEeR8g0Cyde9NLm/nGCwwryUKRGchh0At+sncAmjkGP5lhsEggLh
j4MLBKIKkpYeCIGtb6bslIOsv9mVmbp3FMVNKDeAfbq3lHQokrX7DVySonoG660JfBdk4b3zL9m+l5lTrds1inIvBF9/5sIGmjhCT+71Wc2GzY
bwXhZpytvOTXCgxWwP05n1AEtcQ0kshy5Pd/I8IZAJE/esh7EuDedpXvlxARldECAA0njWlLEPgT2kMIXV5ys+zrpoXM8HspBWAakGcVjWITDf
Ibm6RqHclATO5FqHfWAliXG7J2WzmgKxIh4Rt9RcLXeADsXp0Ke3057FI6mmO12jA0OJ27CFPuCzMCMEkK7OSwps3OvKU7JtL5CdXjGkBmWUz2
tpwC5JDaxg3uTOW7PwVLrRJ/Ki2ykDZw3WD9eOIb0iPcYMfMsGPDAlXKBDwNGkI63OYxYTG3B1/DM6ZBXZsifb3K22EFnzaNTPJtdP/C7U5XfR
TGo/yqx6gc28U4OBorHoz7wcWiGR0hdkaK499cD+zoqDcmeDjodF7s0WGgcZaBX7EggRM/ho6olvkSFBDnCZgxP+EtEWG8DAVvOcrd0w9xc/6j
dnvr95B+Nfk+ff0H57O4++qt0Z3LmzdvLB+MryrUF2dn20sQkCfPrSo60u/OGzQWaY/3QjlVVLTzZHJQMuJrRBsVVyDtVjjTUbQSKhNO5w24LU
bN4AYSYVMZpqckBmcGHr7ttQ1YDwQX6TAqY5MI0meViP1eRHSAUK5E5xo+2N1ygEMHvonbQHTasUjiTig0iNIYq5yJRBGw9kTEFFweyOoBLlxk
wLv0AzDoxrciKsIuwRKsDcpfkFAPmZhNknDL8jq0l4NKXV6SPZLM1K2jr8LVjfvv6rPqVt9eDo/K6Sy8LiUDcUPkxY17CalGp+2vikOZvHt1fj
YKFu8Hf634zsWVybx0S8IzKfZGzdxmOnyhN8NSL9R6czwavQrx4PQQZYiNyJ+kOxJ40b/nIT2xxcjRhstM2NYbyGaL6ChrkC8IwilzXXvNswYe
x2miGoVmvOyafMD1g5P5Oc7J3o45pXixSn2LsLTwgxoiFV5sJotPexpRerG6LsREDPkkWS7at5qfDd5eDrPLR/o5mx7eGr/sXPhO+5ZoAn0tPT
pZ0yEegg2GcHK+hTEKNeZlD/lEYmIreJ7UxFfj01GkeNyZ5g6axQO7C6uetauo0VdRuBxdy9N/+6EOTl/Hdxk5P/mtAfNP/VZfQ7gzQLpAgMiP
ISRhkEWWKyQlx77ijvd8K1oVtoEzvijLhFgF1EVZFARUwj8CgOqIILKaYLoC+2eWIMHOf/SUfHzUv0CrzZ1F7aIf0+HJgbt+tthd7VzWJ0+nZ+
V2xdrVaHrKhn91Yvx8BHjmMmMRCKxMZuDTFZcqTnw9B6RKH4GKBY9KZa634AGB1H1xvKs1b0BhgrPzfe6NjZ2qedhx7dvaARIIx3IHcmfYm0Uk
2t61WS/qeETI/l61bCrkBT+xuOsBl1uDMinQJtNb1MzyZvYWX29HMqQHUVnGg92bWDcht5qeyPtXO4dHP/v1qw9W7/xtvN5us6v1cHH9s/Csvd
m68Oiw0fLw1oHdNuzu6Y3F99E//OrgJ8Xf/TcvP2h++udHOlnhQmdoF+9hHd7eRpPuOMRyPgSr3I1f9esdUa6D5SBPUzcI5i+TW+BN/O4SmBIa
gkYhMrEgTB3qhSB124ShcFHLWRDgGG9bVDSRr6wOFhcy3iQ/ntlN/2p0/fV6VCZx/eJgcuu94enycHvyYqjtl8fOFMZXK/RGg6zVdCyM4E1Yb3
3huLN1kkcFfGqiQ8kJXkQWRB/8B3XU5b6EwAGcAguWoElSga1vKeaGNBQKfLE/XggruOpuPLr64tETya927FlgV5uQ7Z2EE2WHj0e8ElcqlPbe
IgJd5bc7Ju1sC+stWHxBP3t42GSLaPugdsv9aoub08sb4fNerMrgwRc7H5ek0795aaRGBAOj93hbgZSXVKdAk6FSSPcixqBmpSJpFa4M0nbbrS
JayksiJ8sMlt2uCAGAnEXtz8rtumeH/WKSQsA8rpbb73T1rrq9ZjO5eGvBuq6eDa93sfu3zJl85+Gn6ldVFrDvXCxWo+J9/Afj1/GXT/7e3RND
NaLRJtYEUE4xo5yFhIuwME4GoHwdACSnkGoC1SZhUR+oKIjqhq+ji3XeJI2Lx5swcKuyXy/1sJTtudhExXJwymjTb8rrWRZ0iyf91dnseS7Pro
P7Vfm1C4tldlPHbu9SXr7In9IXn7h/U28v6tM77Ua3QZoyi5fSNzUezMVwhdF6txFdYCfT61fGjfa2b9WWb+wejqoRkqQcio/s3TZR5tFPR1P+
WSrK371wGyoTtP3h3vb5RTXcm/w9OZt89u4czW8d/nLSzILrw2/fqX/zi6Pfv3Pvn4Tbd6byaDWbdezsTFXRhn7dV7Pk59vHl036+Oqvzr/iMS
KLRTRZvy4+L9Y5/2DxVBavdpf2lHXtfPxYnq4MKYahBh/Sa+QHKhoHrOK7dRArABWZf6lhwaXX4DpQtO6tCRjYlqhq5qsVWIlUSxdJYUEUJ5Ey
qIudtopwXy2jwYwCwVn4P0EpVtutccDOEhCtdC23BRnUK1DogVGasUCZ0mj7pqBwnpUSncbNjc3k3N6cdcWD2X7zlExub5PNC/R3gpuJL2A6xt
HJjEXNq/fqCOTbCvRPY4JqUsiW757lnxjanlyig7+MbX87bdbTHqTAqZJtdLZEpwc7v+JdWUjx9u3rv+rI79/e+c9i9u57/AivZofRw4vp6fRC
V+KLr/HbYE4AGEhvfA9wHVO1pTyPWR6hIKGh9XvgHViVSNbav5dJSbjObPdk06njrenEVgtaxkFqdXUxyIpjt7d7+PLWs91OXlH6muJNqr7+0/
/YocOTfid89zumeHa2yhTTURDGVavGx+7qrfH2KHn4hOAPN+9cyXMlryqn49BgGVBQU2AY6xwUQwdc6JLYNmHiS7Q6kYx4QCQSGtQlSvxrrxAg
pPHvizDoCId9i5/Ulw2DaEXKT9lGRhkpux77KmsO3j/2J3W0jGLf+15ymQyCmkY957D4DPS10a3qZxXY3sD4/wU2AGGn/CzlPohBmWYarFWPse
xkkDGLlG5NA4QQc1jDeNokl32PfT0v96f4Q8J8MXoohO3gY1jQ+SYHNShE7muJHEUWzAMXQI7Od4BvMGiGALca5FhvMuKrgtjlAH2d2+pfJNVv
Br//w4//MJtme5+8+9Xu4ebfvCbtRfVe808HR3z+Mv1Jg9T45KUmvAsompBQ0HGgRk5FScu6AUOdaLlqws0xDrDA8RQUGSGyDKM53yby6rgT5V
W6rnpF97bitcrRlW+OduzriyK1tx/evK9YBpyZXSZ9qhe8JgtHV3WfLXZPdTc8Adx/brq7k7a5vAVrMj1E5xrNmgSAfpW6RTggjkzxKzPoxHX8
Wu6G0+Kr6tVjcNPD53b3QcTuH1fv6842UXo2cCb15GH5XPJlu67EaEx22+Z0jsI6U+4g1vSdUl0O74i6rcUwcGGkD9aHj9t1kFcBZGc0H+/EKs
1Un9SWmr14To+ryO7Wo2qYrsfyerjqh9xsyq+kqS/60ec3z/VwOdgVv/vgpF48uho+/3Tno/2/uijjum+Xqnrv1Tvb9Gi+iW9vRzOcTD/E7dnD
No+mPzu8xRcnN07f+cXhBONZKY6/OP/ll78ENXawmofj+ooodJAdmW1x+ZZcN2sbZ93EygRHjNRyp9PRklX9egVW0LciFSv3dQoL9MHL50PJPl
zb66AYPN+/ajdl44JQGkR76qcCUyBcBQ6zg39FnJ5sN4EhU4k6GoRl0gHPwa9S1VuB90QNkRW1zaC8N4iMymI+V8lsmA839FzDVeC3ancjKdZJ
J3qEwjhQIjLDOd5U95kk19Ful9UFGZ5LIKm0dgHfDvsqjKIUvgrN+ye3dmd2fbkerMbR4H8e7IK4/7d/Q/7U2mH6k+dfP32P/7j6KZpl15/+w/
cmjViLs71hicr5NilHUfKv4yHk269fsF8Ql+Yfvby+eit6t/w+WqbzZz/YG1Vi0T8/mqzR5nKVr6dx/r+nEx2Gf/mI/Tlx+eDHX5+efhB/Z/Nz
NMsvH/7+yVQrabrQd2PvwTeElF778VB03ZMlQTQYV1IMWC6nSLC+GbOgRziLNyrGq2i2iNuttIPdZfbSLiQtmDreUc8eVafy7NHw14Tfln/DJa
9ZsPBFY9jiRNsZq/H6DLvLCBkcHoxwgkG0dcmAvFwcRbH8pv2jlDBvZn6Vxqh8Y0Tk5y1pf4AACxaICidI+Ap4i63KLA62fV/sL2QtV/k8uTuT
53v9frd/HS2oWNVdckJ//Xj0EER89XLRXtuXN79pvRuYY9DGyCqA0ygVyng5B7DIAsct7pOwVawnKFSkakmE407iqkMRM9sGLwcRANl4lZ6TqD
gyg/1PANxStFwzIBVm+s5GSzAlDCHurDTcSNeBSESdb6TkJabxnRVY7wTcPxtinqi+ESSgGmIb0IRKjiLnK2jhL51zBjSuZL5lrAsdDn11WvA6
W8wPP7kVfymv+9eb8eJi7b788cP8059OPhl8YuSj0aNwP5+/uBk++z4yVwe7IBokXIOvqe/gUlpjesEML/NmO1g7bOUqyrOqtn2trZ9f8f/Zf+
4Dgf3+c/H/v/9sQJdg4AHbgRbxw/Na3SdgLnbaN4stOvApiZ4z0frXDGnQ7BJw3/DHSxdaxGszPxo9bvY3QcXlVR73k5vdyaI4wNcNS3J+cg7r
YzkskC5B44NoMhBuRGDWmw7bWgekZVjkmsUYWan9GRMDcdmK1s+LBtcTBjSmDRg99eblpDbYH6MBB4VJCGYPrJ32A8IR9rtLyE85RgD2zBhfie
MI+EqUhVE7JDKWOnSBxmAIAZKw73NH/d5NFBjrR15rBBxtmZ8Kj23YZH6YZbfRtrE2BoEe8Khzja+ykJWf5oL8AUNjqEB+irNVb4bBa6Z7cNvc
NyV+05aThtrxyM+z5r77nYNnHCjJAwh6BMKd+D7jKmFvZFCa0NTylPHG5th2hsqmoarsAGRxEgjtG1pZSFOdwCJTZyJQkvmQAWlHfph2ndBJk5
Yh7kIcOYUMcwHJwVlQBM+JB5gS7YuqpdLGn1ESmoCw8WXC/n0fryAG3vTE6H1vZD9IKO2FCvLAhrFRfsYUb8MmkXEPojRo/SA6kJPk5fH19Z6+
OZj9cXfrb6ZZkLx95+Mb8piV9wwrm29v8TYc/SY/SaJwam+LIz+fEYUEnrUGaUswEjIy4OMFfC0IkJzhpmVbFDc6Z+FwxlMTgKjto1Asu+jat3
4YonZAAdxGVjVpLIjw/YS1P3tEhwYSOEQvUUEPRvlRvJu+ck/r8PERZt3JFegNzU+al/PByAWv0UFi/vnD5dGc4es7lyi9YkfNnRvRQhupNu70
FbqVfOf87PrldftutAJ68nOcHmUhuCPkAusH88W+0QHC1M8OsATAqhDAiFhxv1nKSJLEAUiyczQYrLLMTMIvev07LSc722j4Orp+9/FPdt9/uH
9Ols/oP8D6O9/fefoTtffx7jfuLxEqCOG+5WWwqmMR9iYptkFkq0ZVG5NVVi50HWVlMgOulH0zU933+Kc7g7ODSGR3Z6fN4q175gezw3sPqmBP
sb/z+vTp7f940L5Hs79I5P3vHIPr5AxQ0ELA8VA34KFCmivGM1/ybIZgT3lP/JC3GjOc+16WxdT2aLwZs60yw7s27/PcLBPsVvXoy0zeFc3hGV
kNaZRcTVfZq2+dFVfDazMGzRmfdq8PlofHqWB0hYK7nduhh7g9ujo6/PWL8eO8+fh3IP46orTfQWKU87CMFWRXrnkw0NzpIMJWB8a/F4tWQ9mn
5JvOc9kSZkd2XBbz0fCQ7oh2b8IWtqntstdXQTlMh4p9pYjxylO/7Q6/qd6u4oCfQ3pFA+0GFVndmJMGrvXVGbtsK98RSq6eAgONJs8H6OH+4T
mwkAN2VL5XJNfIJq0/yqSannbSUESQMJqEAIa1QXWaIX9wwHfjYlFe8avVqAqr+k29cO6PdgV07irPSUlO+z2ehxIsKPbDj0Lux0BGxia5b6YY
JFNFWheA/tJ+rC0gcRaDfQHL6osROPIj2Ezo+wUDdQsDuawj5lrZIZqmUsdvugJ31O+mvuk/sddngIl4OeFpMHOoP6xgaQj88GZMFsLGNLrpZL
rJ2tiP1gi2KtjK0UnoG5O2OeMpWqUk2KkBG/zLbNf5IVVAGAz0JIB3gggTHAGBSFx0oBkdGAk/IDQjMmNCqnaVOa0H8DTjHotIKYEUAA/yG/tR
IEvPsICsznoSbayiFXF1rIkwYe9U0Oiew5LD94WJGkT1llJmmFA28N0ZpQR5F1oZCF9+rmnkh9RGkC/USWyyAIFNjhzRJhQotKrvfYtskFG+r6
WCnCXxxsYJJjLYd5vQd1aWLEs0ikJUBJ1gjQMAY6B65vBNfhIBsi6itDIg2w0IDj+O2TDEI4YjK63oLNWgzW030HAnKiDhFr9pa6xJ37KE6iCT
WNONtZC6qaODQxBQCxaHIERVCu6MwkUamfoWD7mB3MK9gTALhCWQeS3oG01o0NZ0RUH3VyFPSysKCYwS6i6N642mxIKeDTkJHeMJoxKDkVfCT3
aH28AgFkBnRVpz03hkAe2qOUZBwLjzAz6b6ZCh7UZBNCsDajzaoIVRZb6u6iIlveyClIBQZKzrEAOPwiHEABkL32KEgh8BvdFY52TEdd8nTbAE
/h21tDg3Kh1apSgB2mWo8ZccQTxbOwCN5bvhNc63p0xBtgdjd+E4cHsSdLLtiUlxM8Tom75vXRNbie0WhZdnZHB4HjZ8ZepNOn939di0oyke06
c42rDvrRd1Oj7OwUK96QLkW+8DptSQ4SBoEK5G1dL4yWBJ37nI7zo3XeGn1Twp7t/nj9LuZx9ObrXV4vF/PyvJnwx3nv+0FYua/lpUZfV/lp+r
m+9/MWEXdzfim76/09RPXWM64xzkkS+aCIK1i2yqkHKgpjsKYqKFKOz9+AWwBn5amjAUmD1IqOPGj/tJwzbbtMTLIpIYf4/cV/ArgADFcIt9oU
miTa9A85NymIDElh2hjZWNIR0VsKQhd8BAIFZB+kMwYch/4acPe0lFQSEU28uoDuCxdXaQz1sitEJUEnv13uuOvv2Xd8bTseKXxeCvs7lkO7vP
99vo8A/Wk5/sAPiW1QG7ONr9/O7V//2gH7QODeZhEAUaNSGZgyQCc9GB4I8nlu/4ju5axkxk4SrtL9OmVK7yg1Iwjwb9CPVJYIMm2szHhozbeN
FKV7JPqi7P6xtDuxNrkFL+YL3z/cBNgDzV+8PYApAk1PDk4Md4qQznOg1cSGtjq4onvrFP+Byvli9sXNoAJVa3xaCGwMoLWYeVI0GIRJNrwFsp
6Uil/a4cbHWy3a9BuxZxpMN+e+77AUZ+ynQY5WTTrActGL+UxmtYdmujXjcimZIeFz3TrALt2LAU7vsO8OmcjQcmaQDDAKdF34Qm1aL3r6CHQb
+hfmxdC1SELQpbiTE8MGBxSRQPek1TwlNXOmC6fgBwquH3gKozwqaFU0o6AwSChRlV2s/LBvXtzzKFCsxbkpqU1qWvTiBKAdBjlQsrXANIB3Dq
LIcHyhtAMRBjKtS91s75Y3gOyYhxcIKuDdwgjWVXS0CitljnbnQq6G5PBL2DVlNebjSzMVf+2ELAHYsGIMOZbq0w1VJHIuhAOdEIcwTBG/qmgJ
FwQdSA8vKziqTvkalDYpiqewHSmFHUJCqxlLepbSFqtYxQ1eEGHp1tIyeBp4qs6RW3SafClrLRKypSbpEY6jYRrWA4JonwvToZEDJkWjKhSm8D
us1B1UPIA16D6IvKNmqRKjMZuF28Qb0vbQImhlWSrvft0hjqYnBwKaxSm8xp314n9rq+Kg6utmTwOxevllp/cTi4bWflFWDx182pMRH4DhYJ4X
uNDMHWbiWkKAn94WrGwYABeCgtO1/SmEQVOAUHwkQpX1QH2e06muDaRm0ofNUTpMPEFmyahqiUWZqEFZiPAIwommuxycuqHGSoFX0EQi0yHFwm
pkB04MhMbQ24GgSUAmyGuV0nAYB7pyowWk1HU2DIUQR+1/pDtZBKGdhVhapv2t/bANuTvIQsiMZ+KIofxW0CPykMUAZEl3//j+p4l+tN2TZ9/E
39tWaOe+Wl/ZwP60Bsgb1KHASNAztNFALRhGJaECaZ3vp+94IM9JW6LovTCV9vegIc8Hy8v0hfHoww3VNL81rPv7UzPB4id3OsXnSuGmDxxFS7
g89GZ3eeNJOrs/iKh5/u7Un+k+cTGw8l+6i48TqiMytOwS1YxcA8glmxhYTnC2axtm1eFxFGiaQBGCmc7A17U+CBP7IMBpk7P80evQk8CAQwb+
C/GUCx8TqExH5qBAQCFbpWKKxjiTYt8ITWeYEMXqvdK0pX2T61t2sskgmRx2AnQVQAKH7T+Y+GYOF9emUBpgiAh8CarUAnpm2U1dIfV+y5SEgU
BUIlFPWjWYbHX8n5RB8hkYjXh8Hbeb52g1tuC3dNtzhX4206Pe8ml5HYTtcPzsLl+38xe+8PjqfzW38o2Ntnj54MHh5/9Pf/ev9VrXjywpbJ9H
m/xYfvDelqMzsOZin53st+/gP6B2fqu5++O/+T0d6L2+/In39/0X05/uPFxdvvTvbqu10UHZDDrlmG1VVoxtP6YWORS5A5xrITh9nRsCjrCL1w
8Ayr21G/EiyQ23DzKzDGd3aaamWS+6sbHd55lSV7fUNj9mJ0MP7V5MHy4ctXs9f2o/Mmqu1Oq4LigF71bDM+3e7B/YAic2I1m7GsvASbumLN1m
zanl/bsuxPO2PAiPFG0y6o20CmfgxtQEA3AvFCElnIH0gx7XczIGkq9U3ri4WfDJi9Oa7s+59JBW6lrdNNKnxzRhPGI7Ij93PRli5J2HjdQrx2
NIBfjKIOKN93jOt43MWSKVADTQLqAaeWoklNXN5z2fcOJ7XrIHVBvVn65lAZJCFv4wTJxLeLTDCbMBSt8VBxYSYJjh1JujJn2B9DNP4I+BlFg5
RL8AJdYMIN8gdPM1w60JakgDT23Sq7bVkLpYVqY0eZBMuhxBz51qm58UdrQNWI+Juef+ttkesAPCvBYKYUBb6CS6eb2ObMYhGCWGcagdDrRehP
LFYRPYmxGgFM7fx2I0FKnynCiyAeObVTlG2/l5rb7XvJXvpyU31LHCnMMuaIP34fbLxV1JA5CIQ5d2Af/Q6P3zoNUMgk4IFLm/NGoCE3flSKdj
Tm2yAC6VV2sEQD6i1NdTA2fZGauH0zoKbu/ZxggAcOoAm+U1mgHYr9ELnAgiNAOqPGkZHvjdWbctaaespW33ebV92Nrr5dPz7ojfnt+GjdLb88
ioLw8w8Pb86/XGNcL4eavID4tIyKmIB9i5gZIi8Uwy4CKchKf2gf7K4/XhFyhkDD2me7+VW9UzBePL7o+o4rNMELfyBjGkzD2N0a1TGLkFibOM
ALui56mpbcZVYOcdn1YKd9E9Sg94fs2zwxLGHC+vNywpe7ia6XNusQ14OcXNmcyNy6fV4pvIOyPq4y3yZXI0MiBY8vII0INPhD30VfRBXYUPBu
oIcgb7QUSQ36bqAY22GoFibtkPE1HCkO9Fi0adpyNdllbdx1nURJPuxiNjS+lXoCHrmUCigjAt1kmQDGK3i/kAEoS8dHPVAn1RkabZywC9aEtM
dhLxMsF2sE5OU3UN2SVqAUDCyWn3QlOU3y1pFozE1YgHLWEtwLYDoXnLdBkCMxEUu7kQEukKRGRYQOZYqiozGD9AFxUgokHK/Kb4rnigYNAzkr
C9Xp2kBQ+h5TEnHOe0xJNsWgn2IgWwOCjzdC+TlXviALb30baqpMYGTLltgGNFLxoEd4PLBtCB4igAtlDbhxQewwqH4r6kAFcTztcdkGcTbBS3
aEKl1bq6LDSUP2sLneWelbf8P+9sX/deWKO8vZjY/aOfpy9bPHB/Rvb7x7KP7x12Jz88dh+9Oe98FMHp48q7cXuFsae0veXAx35dk9zPaSAzF6
Z6JG+rQ7QYd7YR9auZt/RfPk4FwrWGfhXGoBASNgIAQyL7bBILSBbUyCYn+GHOKalyA/4rbB19nk1wYNJ3k7HLWP7i1+PGzeO6vfTU0u7aN3df
/l7N+V568/dK+vRz/YjdpskeTbOK6bl8Fv1QGQTnFl2mG9HSWvVH4waMTBPupfm5NiFuWY03a6TDc0uWJ8dvngv46qhHx9eifUd8h6bzX6UUle
6dGga5PjMzm9S78I3/f9MX0fS4whgo8oYEnbxQQlWAWKDzTqHWPGYN7bMCYdToCVzy8vqheTNkPbqk9KV/P6+P6twap47r5qbl4U73u7oNYnwy
/7ZbRVpZYOvHnEQL1j20W+GorKCsTzLAZaAD4ahyHXcQGRhIV8xcbpoOO2wRuO3bxuq5pJ9SoiSVuoMAx1sc3CVPdHw6S5VYLl70BbStCUkqA3
bVJAsAhngE9REaUShKrG/pxN7uIoQT1YA5DDEJEqxNK/Xem5bwqpURxHvhskowxML2UOhGQHtwFGAbcA3LaKFHcdmHikSWpqBToJVw6BrBRWZ7
C0nPVKM6WotrzjoCONk7kCb9tBPONYFkTXySgY+TcOnR9jqqtJ4Kh2PEnD3gVVClcBYVSHBlIHE5LWiNW+dbVN+5IoP/WI+1pB1gWIiVXQAkj2
kvhC+RawNMjAY2I7pDUNWBSnb4ABdLQLEl9/qr0yhGClvuYP9ZGyNQ5EBB6ImEQxgswgBlfYaUE5YgyBM+ChhLgg/nw8IAtIXAqOFsemstKBuf
UzqY0BVDgB3EARboZS6Ou+myPBupFqV7uBjSJYNcqGZD0ucjfdAsD5bTFIYAn2joWYCCVJ1VSzLoOLx2Jd+nP8MY8r0pLYAPZ+Q/xZ3anbdrJr
upEo979tLot/92q+M9pnH+vkQndssTlkd142mysNUP+tO09n1/ESDx6b/qJUi/Hv/k2RF5+GmyDIyPul5sP6vziJomJsP3jrq3dXK8zyOyCStW
ykiFVsCId1CzvfCDkMMAarGg2CZGh9636VtmA8TPlmXoZC1r/iDCLhO8ExR4FcE4hZbEeBN3k4zEs/ntvExfNA35nUq/bSvWo+/M7Fi1djkdHM
0eLeQYPuHoGGbPsReefn2kVV+Zvv3Yf4cRETCcVKR1QOjOIQw/DRRLcKI4HaBGQLddEA8sKA6gC2hQDUgJOr3VQsi6zbMBLmyA51WGipbBBKQn
nXCoquEz8/NAwEBAZIKJ7pdklYijJEwh0isItD/7JnoLK8s6DWmkGuCfGHyvxcRkUTP7tRUeOFUcIkHsTOb2cwHOz6LiAmGPkRP9YXJBqn/NAb
B2oQYZBkOUqTQGKhnUBhECaFdcxPIfWbdURZ47seM+5Uz8M0yRgJUir9Di18K4M4AN+VOQlyC/g94CRwwKkcVqy3FJKZ141vqkWihDAeVYGlE0
jsQmwxnY82qDXsRtEBdlYvflBFc3YmLo9dIJ9Cbr4Qjz6jSf/58/xyGj2jPwfnBF8CBA1XZ2kMAQlXFcfcD5XSRKqYVDpSJZ1K0Gv9dS41aFXw
oF5PWtmBem65a7NI+0Olfp87RhyEN6iVGBRr1FlAkwTsGjLGgbjtlXMdFriLOgXOF0IDlL3i4PV5O4hIXzfGgejpGcIBgJNNuB9K6hoK4OFPcY
C4NkSRNYQIyMigTXyTDL8liQJAP059N4iOCCE7Pzrbx9J2MMG41eBm14RaJy5JYMTTyvJwbAYjkP3s9fglJM8lX8+WxY2JiNN5eCH5eHF5Od7A
3VMIUMEogD5cmgtqP16318p/GaZRBuHma4EtURWHdWjgB63sal9ZGWcgHfre10L6+ZmdMNxAXBXwQTWLqNP+jS48ZIQaC6ohkqyQoGSaoIHU9e
81WjIqghSruKOOhVUNIhPN+A/R94/yi3ffr0F3HezeSNnP6/X3vrW1z/6bG//lO+n8DiLu98m/7rCrd+3f/+kLHpGR21m417f74r13JiKn+/zj
0dHD6tn+F9Sc3MbJX4f/FbrYC/ev+SZ9y/sToanv446CJKI6caFssIEF0CWlSeCcsgk2EXY9pFX8JkshdKmOOuTf2CgIz9CAHSeFaC1hITyVUD
KmGdgy0MrgVAhhqA8IYEmgkcUkbHiAAZ+7DnRcoJdphIANNfWlcWVSLLIimpk9vOsEzd+Nhv9PRVfz2yYMxQ0YDBgIIWloolZZu02LJvUw7TBp
Pe6+0/6F/cHTpLWrWnVNGpIQ8gGYYIzBM2cfn37v9/Ge9W7zGCvdDBDnOTnkdzh4yCZwS3WRUD25r5EdnqcBda4uC7cAg5UYGvHLTtBHaQDyUK
mcHKDNfkzgJFx0uTIAljRdUmTa3V6wUcJukAg0pdSRnulYNqySUYmuTgoa1D0qVF/lZh839kVQ+mHET6wwe9dznCHqjJeKa7ga39m1ndHKyzlD
tSsF8kIxcWMUGBxlvakdaQsxriRAVH40joWv+eekp8MTBVvHeQSNKbVLMKiWoJ71wjcmk+3qjPMVssgLiKVzcpv41XJFxFVIRJ5K/SuwaCBn5d
ZAyBfE8Jpc6a59IqdWUyJlvymRpRJUp1ay1VnqdYlFxovYd+yxxIFjaSXYV3d9WOhrwodXAR0Jc74nD6L/mX8wf8BPf3950dfdn8uaRId34Anq
mXFf/v7+cVCjLxfhZvY0eZaVly3RaiBzQC/j9snlku9bZKhIq9uTVdTUMoxWQd2J2lYypOSdRr552G8Ry1sNq2lPWuwKgaT7vChZcmRZlnARzg
Kgk6OrbSvWDwcMbpL6OMq/MQJtFDO4m70/W9x49doz/2Eadxn+zcI+9DIR7FXF2To8i+nzz6mzjpCuXJen5clMkvjttFjO2TBMbyWlvU7/A/el
VnA=
"""
