"""Terms and their points, made by `make bench-answer ARGS=--kin`; `policy.answer.kin` reads them."""

from __future__ import annotations

from typing import Final

SIZE: Final = 48

TERMS: Final = """
0|00|1|10th|10th kid|11|12|1212|13|2|20|2am|3|3rd|3rd grad|5|5th|5th grad|5th kid|6th|6th kid|7|8th|8th grad|9
9th|9th kid|a 6th|a alone|a beach|a beer|a bit|a blog|a brand|a chart|a chat|a class|a classmat|a clip|a clos
a coach|a colleagu|a com|a complaint|a coursemat|a cowork|a coworker|a crook|a dad|a day|a digital|a dirty
a disciplinary|a disclaimer|a discussion|a disney|a dm|a doe|a dorm|a drak|a facebook|a fake|a fami|a fellow
a field|a flyer|a former|a forum|a freshman|a friend|a funny|a good|a goofy|a grad|a group|a groupchat|a guy
a hate|a hot|a job|a joke|a journalist|a kid|a knif|a lab|a lad|a laugh|a lecturer|a legal|a lie|a line|a link
a list|a littl|a lock|a mate|a mean|a meet|a member|a messag|a mom|a mother|a nadi|a nasty|a new|a newspaper
a note|a notic|a otro|a page|a paragraph|a parent|a part|a party|a person|a personal|a phon|a photo
a photograph|a pic|a pictur|a podcast|a policy|a post|a principal|a privat|a problem|a professional
a professor|a project|a public|a quick|a quot|a racist|a random|a rant|a real|a reporter|a rule|a sampl
a saturday|a school|a screenshot|a second|a secretary|a selfi|a server|a sil|a site|a small|a social|a song
a sophomor|a staff|a stalker|a stat|a story|a strang|a supervisor|a ta|a teach|a teacher|a team|a teammat
a text|a third|a tiktok|a todo|a tweet|a twitter|a university|a usar|a vendor|a video|a websit|a week
a whatsapp|a whol|a work|a youtub|abierto|able|able to|about class|about free|about grad|about kid|about onlin
about peopl|about politic|about post|about practic|about school|about social|about someon|about weekend
about work|abov|abre|abrir|abrir el|abrir la|abrir un|abrir una|abus|abus on|abuso|acabar|academic|academico
accent|accept|accept a|acceptabl|acceptabl use|acceso|acceso a|access|access to|accident|accident can|accord
accord to|account|account and|account consider|account does|account for|account if|account is|account my
account safe|account they|account to|account what|account with|aceptabl|aceptabl de|aceptar|aceptar la|acepto
acknowledg|aclarar|aclarar que|aconseja|aconseja sobr|aconsejan|acosa|acosan|acosar|acoso|acoso en|acoso por
acount|across|act|act like|act on|act the|action|actividad|activity|actua|actual|actualment|acuerdo|ad|add
add a|add kid|add me|add my|address|address and|address in|address on|adecuada|adecuado|adema|adema de|admin
administracion|administrador|administration|admission|adress|adult|adulto|adulto que|advertis|advic|advic for
advic on|advis|advisor|afecta|after hour|afterward|age|ago|ago and|agr|agr to|agre|agregar|agregar a|ahead|ahi
ahora|ahora mismo|aide|aim|aim at|ajust|ajust de|ajustar|al director|al grupo|al hablar|al instagram|al mit
al personal|album|alert|algo feo|algo mio|alguien ha|algun|algun consejo|all day|allow|allowlist|alone|alone a
alone about|alone and|alone day|alone es|alone la|alone para|along|along with|alow|alow to|already|also count
always|ambient|amenaza|amiga|amigo|amistad|amistad de|amistad la|an account|an aide|an app|an educator
an emergency|an employ|an employe|an exampl|an eye|an idiot|an instagram|an instructor|an official|an old
an onlin|an outsid|an unpopular|and answer|and ask|and call|and dad|and district|and everybody|and forth
and grad|and job|and kid|and nobody|and now|and parent|and post|and shar|and staff|and strang|and text
and upload|angry|announc|annual|ano|ano y|anonimo|anonymou|another coach|another kid|another person
another teach|another teacher|answ|answer|answer a|answer for|answer her|answer him|answer my|ant|ant de|ante
anti|anunciar|anuncio|any advic|any general|any imag|anyway|anywher|ap|aparato|aparecer|apart|aplica|aplica la
aplicacion|aplican|aply|apoyo|app|app a|app and|app for|app my|app that|app to|app too|app when|appear
applicability|apply|apply to|approv|approval|aprender|aprobacion|aprobo|apropiado|aqui|are kid|are staff
are teach|argu|argu about|argu against|around|around with|art|art teacher|articl|artist|artist draw|as ap
as cyberbully|as face|as principal|as social|as staff|as well|asesor|asi|ask|ask anybody|ask anyon|ask befor
ask for|ask her|ask him|ask how|ask if|ask is|ask me|ask my|ask of|ask should|ask the|ask to|ask was|ask what
ask why|asleep|asleep in|assign|assistant|assistant coach|assistant principal|asunto|asunto de|asunto escolar
at home|at lunch|at mit|at mmsd|at night|at peopl|at school|at university|at work|atiend|attach|attitud
audienc|august|aula|aun|aunqu|aunqu no|author|authorisation|authority|automatic|autor|autor en|autorizacion
autorizada|availabl|avis|avisan|avisar|avisar a|avisar por|avisarl|avisarl a|aviso|aviso de|aviso en|aviso si
avoid|away|away when|awful|ayuda|ayuda con|ayuda si|ayudan|ayudar|bachelorett|bachelorett party|back|back and
back on|back the|back to|background|bad|bad does|bad on|bad stuff|badg|bake|bake sale|ban|ban from|band
band page|banner|banter|bar|barbecu|barbecu with|bas|basi|basic|basical|basta|basta con|bday|be able
be careful|be facebook|be nice|be open|be punish|be register|be respectful|be social|be sure|beach|beach pic
beat|becaus she|becom|bedroom|beer|befor|befor hit|befor i|befor post|befor put|befor shar|beforehand|begin
behalf|behav|behav onlin|behavior|behavior in|behavior on|behavior onlin|behaviour|behind|being able|being fed
being mean|being neglect|being onlin|being target|belong|belong in|bereal|besid|best|best frend|best to|better
better for|better to|bff|bia|bien|bien publicar|bien que|big|bike|bike and|bind|bind me|bio|bio say|bio that
biografia|birth|birthdat|birthday|bit|bit of|bite|bite me|blam|blast|block|blog|blog about|blog be|blog can
blog de|blog del|blog for|blog is|blog mention|blog privado|blog que|blog say|blog tambien|blog that|blog wher
bloquear|bloquear a|bloqueo|blow|blow up|blur|board|board policy|board rul|book|bookmark|booster|booster page
borrar|borro|boss|boss go|bot|bother|bother with|bound|bound by|boundary|bout|boyfriend|boyfriend want|brand
brand new|brand on|break|break the|break thes|bring|bring a|bring it|bring this|broadcast|brok|brok down
brok the|broma|brother|buddy|buddy w|buen|buena|build|build also|build in|build on|built|buisness|bulli|bully
bully if|burlan|burlan de|burlarm|burlarm de|burlars|burlars de|bus|bus brok|bus can|bus is|buscan|buscar
business|button|by accident|by alone|by email|by kid|by text|cada|cada ano|cada cuanto|cada mensaj|cal|cal a
cal my|calificacion|calificacion de|call|call a|call him|call me|call somebody|call someon|call the|callado
callado si|cambio|came|came out|camera|campaign|campu|campu comput|can call|can coach|can cyberbully|can find
can happen|can help|can kid|can peopl|can reach|can read|can staff|can teach|can writ|canal|canal de|canal del
cancel|canciller|cannot|cant stand|canva|capitulo|captain|captura|captura de|cara|cara de|caracter|card
card on|care|care about|care what|careful|careful do|careful on|carry|carta|cartoon|cas|casa|casa en|casa le
casi|caso|castigo|caught|caus|caus troubl|cell|cell in|cell is|cell number|celular|celular a|celular personal
central|central offic|cerrada|cerrado|cerrado es|cerveza|cerveza en|chair|chanc|chancellor
chancellor regulation|chang|channel|channel and|channel for|channel open|channel what|chapter|chapter on
character|charg|chart|chat|chat a|chat about|chat and|chat as|chat de|chat del|chat for|chat hes|chat if
chat is|chat on|chat por|chat que|chat that|chat what|chat with|chat y|check|check my|check on|check the
check what|check who|check with|chist|chist subido|chist y|choic|choos|chos|ciberacoso|cit|citation|cite
citizenship|city|ciudadania|ciudadania digital|cla|cla page|claim|clas|clas debe|clas que|clas se|clas sin
clas una|class|class about|class account|class and|class as|class be|class blog|class channel|class chat
class facebook|class forum|class group|class instagram|class is|class just|class on|class pag|class page
class pictur|class post|class should|class site|class twitter|class use|class wiki|class will|classmat
classmat in|classmat on|classroom|classroom channel|clav|clav a|clear|click|clip|clip in|clip of|clos
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
con kid|concern|condicion|condicion de|conduct|conduct is|conduct rul|conducta|conducta en|conducta se
confidencial|confidential|confidentiality|confidentiality rul|configur|configuracion|configuracion de|connect
conoc|conocer|consecuencia|consecuencia para|consejo|consejo de|consejo para|consent|consentimiento|consequenc
consequenc for|consider|considera|considera que|considera red|constant|contact|contact a|contact with
contactar|contacto|contar|contar en|contenido|contenido para|content|content on|contesta|contestar|contestarl
contestarl a|conto|contra|contractor|contrasena|contrasena con|contrasena de|contratista|control|conversacion
conversar|conversation|convien|convien poner|convien que|cook|cool|cool to|copi|copiar|copy|copyright|corner
corner do|correct|correo|correo de|correo personal|cosa|cosa de|cosa que|cosa rara|cost|costumbr|couch|counsel
count|count as|count for|count if|count on|count onlin|count too|count when|cours|cours chat|cours on
cours page|coursemat|cousin|cov|cover|cover by|cover here|cover kid|cover me|cover or|cover the|cowork
cowork in|cowork religion|coworker|coworker in|coworker keep|crack|crack about|crear|creat|credential|credit
creencia|creepy|creepy stuff|creer|creo|creo que|crest|crest in|crisi|criterio|critica|criticism|crook|cross
cualquier|cualquier imagen|cualquiera|cualquiera pueda|cuando hablo|cuando publico|cuando trato|cuando uso
cuanto|cuanto se|cue|cuenta|cuenta como|cuenta de|cuenta del|cuenta en|cuenta es|cuenta esta|cuenta haciendom
cuenta oficial|cuenta para|cuenta personal|cuenta privada|cuenta profesional|cuenta que|cuentan|cuentan como
cuidado|cuidado con|cuidar|cumpl|cumpl las|cumplir|cumplir las|current|curso|curso me|curso para|custody|cute
cyber|cyber bully|cyberbully|cyberbuly|da|da miedo|dad|dad have|dad want|dado|dai|dan|danar|danc|dang|dang of
danger|danino|dano|dar|dar a|dar mi|dark|dark and|darl|dat|data|date|dato|dato de|dato del|dato para
dato personal|day|day can|de abrir|de amistad|de autor|de broma|de cada|de casa|de celular|de ciudadania
de clas|de conducta|de cosa|de darl|de empleado|de esta|de estudio|de expresion|de facebook|de fiesta|de forma
de foto|de googl|de horario|de internet|de kid|de maestro|de mmsd|de nosotro|de nuestro|de otra|de otro
de piso|de politica|de privacidad|de publicar|de red|de semana|de subir|de tecnologia|de tercero|de texto
de todo|de tono|de trabajo|de uso|de verdad|de whatsapp|deal|deal with|death|death threat|debat|debat club
debat team|debe cuidar|debe decir|debe tener|deber|deberia|debia|debo aclarar|debo ajustar|debo avisar
debo cuidar|debo dar|debo mostrar|debo pensar|debo pensarlo|debo poner|debo respetar|debo tener|debo usar
decid|decido|decido que|decir|decir dond|decir en|decir lo|decir que|decirlo|defamation|default|defin
definicion|definition|definition of|deja|dejar|dejar el|deje|dejo|del campu|del club|del curso
del departamento|del distrito|del doe|del equipo|del grupo|del instituto|del kid|del mit|del proyecto
del trabajo|delay|delet|delet it|delet my|dema|den|dentro|denuncia|denunciar|denunciar si|denuncio|depart
depart and|depart handl|depart page|departamento|dept|derby|derecho|derecho de|desactivar|desaparec|describ
description|desd|desd la|desd mi|desd su|deseada|design|designada|desnuda|despedir|despedir por|despu|despu de
detail|detail to|detect|detector|devic|dia|diagnosi|dibujo|dibujo de|dice|dice el|dice la|dice que|dicen
dicen las|didnt ask|dieron|differenc|differenc between|different|dificil|digest|digit|digital
digital citizenship|digital en|dignidad|dignity|digo|dijeron|dijo|dijo que|dio|direccion|direccion de
direccion en|direct|directament|directo|directo a|director|director si|directora|directora tien|directorio
directory|directory information|dirty|dirty jok|disability|disagre|disagre with|disappear|disciplin
disciplin for|disciplinary|disclaimer|disclaimer on|disclos|disclosur|discord|discord by|discord for|discord o
discriminacion|discrimination|discuss|discussion|disney|disrupt|distinto|district|distrito|distrito para
distrito puedo|diversity|divulgar|dm|dm a|dm one|dmd|dmed|dming|dming each|dms|do family|do kid|do now
do onlin|do page|do parent|do peopl|do privacy|do school|do teach|doc|docent|docu|docu meant|documento|dodgy
dodgy stuff|doe|doe see|does bully|does coach|does ferpa|does madison|does mit|does mmsd|does slack
doesnt follow|domain|dond leo|dond trabajo|dont feel|dont follow|dont speak|dorm|dos|dos vec|doxx|doy|dracut
dracut school|drag|drag the|drak|drak song|drama|drama club|draw|draw on|driv|driven|drop|drop my|drunk|duda
dudo|dumb|dumb stuff|duradera|duty|e|easier|ed|edad|edgy|edificio|edit|edit my|edu|educacion|education
educational|educator|eighth|ejemplo|el acoso|el aviso|el blog|el bot|el canal|el chat|el ciberacoso|el codigo
el correo|el dibujo|el distrito|el entrenador|el equipo|el expedient|el fin|el foro|el grupo|el instagram
el kid|el logo|el logotipo|el maestro|el mit|el mundo|el nombr|el perfil|el personal|el profesor|el proyecto
el reglamento|el respeto|el salon|el sentido|el sitio|el telefono|el trabajo|el uso|el video|election
electronico|elegir|elementary|elijo|ella|els|else|else can|email|email about|email and|email do|email for
email in|email parent|email that|email to|embarrass|emergencia|emergency|empezar|empleada|empleado
empleado que|empleo|employ|employe|employe be|employer|employer on|employer should|empresa|en clas|en facebook
en instagram|en internet|en linea|en nombr|en nuestro|en persona|en privado|en red|en tiktok|en toda|encourag
encuentra|end|end up|enfermedad|engag|english|enlac|enlac a|enough|enough to|enrol|enseguida|ensenanza|ensenar
ensenar el|entiend|entiend por|entienden|entienden por|entir|entonc|entr|entra|entra en|entrada|entran
entran en|entrar|entrenador|entrenador le|entrenador me|entry|enumera|enviar|ephemeral|equipo|equipo del
equipo en|equipo que|equipo y|error|es alone|es ciberacoso|es mejor|es obligatorio|es privada|es privado
es seguro|es uso|escaneado|escolar|escolar con|escrib|escriben|escriben en|escribi|escribio|escribio que
escribir|escribir a|escribirl|escribirl a|escribo|escribo en|escrita|escrito|escuchar|escuela|escuela en
escuela para|escuela por|escuela pued|escuela que|eso|espera|espera de|esperar|essay|essay to|esta|esta bien
esta guia|esta herramienta|esta norma|esta pauta|esta permitido|esta politica|esta prohibido|esta regla
estan molestando|este chat|este documento|este reglamento|estoy|estoy en|estoy furioso|estoy obligado|estudio
ethical|etica|etiqueta|etiquetar|etiquetar a|etiqueto|even|even though|event|every alone|every fami|every set
every year|everybody|everybody in|everybody is|everybody on|everyon|everywher|ex|exact|exam|examen|exampl
exampl of|excepcion|exception|excursion|exist|existen|expect|expect of|expect to|expectation|expedient
expedient de|explain|explain to|explica|export|expos|expresion|expression|exs|eye|eye on|fac|fac on|face
face is|face on|face to|facebok|facebook|facebook about|facebook accept|facebook allow|facebook and
facebook as|facebook buddy|facebook do|facebook es|facebook friend|facebook group|facebook is|facebook page
facebook para|facebook post|facebook privado|facebook to|facebook with|facility|fact|faculty|fail|fail and
fail math|fail so|fail the|fair|fake|fake profil|fal|fal off|fall|fall under|fals|falsa|falso|falta|faltarl
fami|familia|familia de|familia desd|familia que|familiar|family|family and|family for|family get|family with
far|fast|favorit|favorito|fecha|fed|federal|federal law|feed|feed that|feedback|feel|fellow|fellow teacher|feo
ferpa|ferpa and|ferpa still|ferpa y|field|field trip|fiesta|fifth|fight|figur|figur id|fija|fil|fil in|file
file of|film|film a|film my|filter|filtro|fin|fin de|final|find|find it|find my|find the|finger|finsta|fir
fir for|fire|firm|firmo|first|first if|first year|fit|five|fix|flag|flag it|flatmat|flip|fly|flyer|flyer for
folk|follow|follow a|follow her|follow it|follow me|follow my|follow someon|follow the|follow thes|follow this
follow when|football|footnot|for break|for check|for class|for cyberbully|for employ|for friend|for fun
for good|for homework|for kid|for madison|for mit|for onlin|for peopl|for pictur|for publicity|for report
for robotic|for room|for school|for social|for staff|for teach|for work|for writ|forbidden|forc|form|form in
forma|former|former kid|formulario|foro|foro de|forth|forum|forward|forward it|foto|foto de|foto del
foto desnuda|foto mia|foto que|fotografia|found|found my|found out|free|free speech|free time|free to|freedom
freedom of|freind|frend|fresh|freshman|freshmen|friend|friend a|friend can|friend fal|friend is|friend kid
friend my|friend on|friend only|friend request|friend so|friend with|from class|from family|from leak
from outsid|front|front offic|fuera|fuera de|fuera del|fueron|full|full name|fun|fun of|funcion|fund|fund and
funny|funny photo|furioso|furiou|futur|futuro|g|gam|game|gang|gang up|gave|gave me|gave us|gc|gender|general
general advic|gent|get disciplin|get fir|get kick|get well|giv|giv my|give|give it|give my|give out|give the
given|gmail|gmail and|go ahead|go home|go onlin|go snoop|go wrong|goal|goal of|going round|gone|gone for|good
good about|good behavior|good enough|good idea|good once|good thing|good to|goofy|googl|googl doc|googl en
googl for|got suspend|gotta act|govern|grab|grab a|grab any|grad|grad in|grad kid|gradebook|grado|graduat
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
her alone|her injury|her kid|her life|her personal|her photo|her privat|her stepdad|herramienta
herramienta para|hes|hes bring|hicieron|hid|hide|high|high school|highway|hilariou|him alone|hint|hint that
hir|hir a|hire|his account|his bike|his kid|his personal|his privat|historia|history|hit|hit follow|hit her
hit post|hit send|hit up|hizo|hold|holiday|home|home about|home address|home and|home on|home phon|homeroom
homework|hook|hook for|horario|horribl|horribl thing|hospital|hospital can|hot|hot take|hotmail|hour|hous
hous party|housemat|how bad|how careful|how come|how long|how often|how old|how peopl|hoy|hr|humiliat|hurt
hurt a|hurt me|i accept|i act|i add|i already|i answer|i argu|i ask|i behav|i block|i bound|i bring|i call
i chat|i check|i choos|i click|i coach|i com|i come|i complain|i contact|i count|i decid|i delet|i disagre
i dm|i drop|i email|i expect|i feel|i film|i find|i follow|i forward|i found|i friend|i giv|i give|i grab
i hand|i handl|i hav|i havent|i hit|i ignor|i includ|i leav|i lie|i link|i live|i lock|i mention|i messag
i name|i open|i owe|i pass|i past|i pick|i post|i publish|i read|i rep|i report|i repost|i responsibl|i reus
i ring|i run|i safe|i scroll|i send|i sent|i set|i shar|i shoot|i show|i sign|i skip|i speak|i start|i stay
i stick|i suppos|i tag|i talk|i teach|i text|i thought|i throw|i took|i trust|i turn|i tweet|i upload|i vent
i wait|i warn|i work|i writ|i wrot|icon|id rather|idea|idea is|idea thes|idea to|identidad|identidad en
identifiqu|identify|identity|idiot|iep|iep in|if everybody|if kid|ignor|igual|igual que|im furiou|im new
im plan|im safe|im speak|im start|im writ|imag|imag off|imagen|imagen de|importa|importa a|in 8th|in class
in danger|in general|in madison|in mind|in person|in pictur|in september|in touch|in troubl|in writ|inadecuado
inapropiado|inapropriat|inbox|includ|includ in|incluida|incluido|incluir|incluso|incluy|indebido|informacion
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
juicio|junior|junta|junto|just copy|just facebook|just ignor|just onlin|just rep|just teach|just wrot|k|keep
keep an|keep ask|keep harass|keep hit|keep mak|keep messag|keep post|keep put|keep say|keep send|keep writ
kept|kick|kid|kid a|kid about|kid alone|kid and|kid are|kid as|kid ask|kid at|kid back|kid be|kid blog|kid can
kid coach|kid como|kid con|kid cuando|kid de|kid death|kid del|kid desd|kid do|kid draw|kid en|kid escribio
kid essay|kid esta|kid face|kid facebook|kid fami|kid file|kid for|kid found|kid from|kid get|kid go|kid got
kid grad|kid has|kid have|kid here|kid home|kid i|kid id|kid iep|kid in|kid information|kid instagram|kid is
kid just|kid keep|kid kid|kid know|kid la|kid late|kid may|kid me|kid mia|kid my|kid nam|kid need|kid neglect
kid no|kid ok|kid on|kid onlin|kid over|kid para|kid pictur|kid por|kid post|kid privacy|kid privat|kid puedo
kid put|kid que|kid read|kid record|kid report|kid safe|kid scienc|kid se|kid send|kid sent|kid sin|kid so
kid sobr|kid social|kid stuff|kid suspension|kid teacher|kid that|kid they|kid through|kid to|kid told|kid use
kid va|kid want|kid when|kid who|kid without|kid writ|kid wrot|kid y|kill|kind|kind of|knif|knif tomorrow
la acepto|la aplicacion|la autorizacion|la cara|la carta|la ciudadania|la clas|la configuracion|la contrasena
la cuenta|la definicion|la direccion|la directora|la edad|la escuela|la excursion|la familia|la foto|la guia
la imagen|la institucion|la junta|la ley|la libertad|la maestra|la norma|la oficina|la pagina|la plataforma
la policia|la politica|la privacidad|la red|la responsabilidad|la solicitud|la supervisora|la tarea
la universidad|la university|lab|lab account|lab is|label|label a|label my|laboratorio|lacross|lad|lad in
lad on|land|land on|languag|laptop|laptop and|las calificacion|las clas|las computadora|las condicion
las cuenta|las familia|las foto|las guia|las herramienta|las ley|las norma|las nota|las opinion|las pagina
las pauta|las politica|las red|las regla|last|last night|last week|late|late night|later|laugh|launch|launch a
law|law and|law count|law do|law on|law still|law that|le aviso|le escrib|le importa|le manda|le pasa|le pegan
le pido|le pregunto|le toca|lead|leader|leak|leak my|lean|learn|leav|leav a|leav it|leav the|lector|lectur
lecturer|leer|left|legal|leo|lesson|letter|letter home|level|ley|ley de|ley se|libertad|libertad de|libr
library|libro|lie|lie about|life|lik|like she|limit|lin|line|line about|linea|linea es|linea y|link|link in
link on|link to|link with|linkedin|lio|list|list my|list of|list with|lista|lista con|lista de|listen|littl
liv|live|llama|llaman|llamar|llamo|llegan|llego|llego un|lleva|llevan|llevar|llevar un|lo comparto|lo mismo
lo prohib|location|lock|lock account|lock down|lock my|lock so|log|log in|login|login for|login to|logo
logo on|logotipo|logotipo de|long|look|look at|look bad|look for|loop|los ajust|los comentario|los dato
los dema|los derecho|los dia|los empleado|los equipo|los kid|los maestro|los marcador|los medio|los mensaj
los nombr|los padr|los papa|los profesor|los sitio|lose|loss|love|love the|love to|lugar|lunch|luz|machin|mad
madison|madison school|madr|maestra|maestra de|maestra me|maestra publico|maestro|maestro nos|maestro por
maestro pued|mail|mail for|main|main one|mak|mak a|mak fun|make clear|make fun|make jok|make sure|mal|mal a
mal de|mal por|mala|mama|mama me|man|man is|man we|manag|manda|manda mensaj|mandar|mandar mensaj|mandar un
mandarl|mandarl un|mandat|mandat reporter|mando|mando solicitud|mano|marca|marcador|mark|mat|match|mate|mater
mater when|material|math|math teacher|matter|matter for|matter if|matter when|mayor|me aplica|me back|me da
me dijo|me dio|me escrib|me escribio|me han|me hateful|me insultan|me llego|me mando|me onlin|me pide|me piden
me pidio|me sigu|me talk|me toca|me van|mean|mean by|mean for|mean i|mean to|meant|meant for|meant to|media
media as|media docu|media for|media guidelin|media here|media in|media mean|media or|media rul|media too
media under|medio|medio digital|medio que|meet|mejor|mejor que|mem|mem and|memb|memb only|member|member of
meme|mencion|menor|mensaj|mensaj a|mensaj de|mensaj directo|mensaj en|mensaj para|mensaj privado|mensaj que
mention|mention it|mention my|mention wher|mess|mess up|messag|messag a|messag about|messag and|messag does
messag from|messag him|messag in|messag me|messag my|messag on|messag that|messag the|messag to|messenger
meter|metropolitan|mi amiga|mi biografia|mi blog|mi casa|mi celular|mi clas|mi clav|mi comentario|mi companera
mi contrasena|mi correo|mi cuenta|mi departamento|mi direccion|mi entrenador|mi equipo|mi escuela|mi ex
mi facebook|mi gmail|mi grupo|mi identidad|mi imagen|mi instagram|mi jefe|mi kid|mi nombr|mi numero|mi pagina
mi perfil|mi profesor|mi propia|mi propio|mi reputacion|mi supervisor|mi telefono|mi tiempo|mi trabajo|mi vida
mia|mia en|mia y|mick|mick out|microblog|middl|miedo|miembro|min|mind|mind if|mind on|mio|mirar|mirror
mis amigo|mis companero|mis cuenta|mis kid|mis publicacion|mis red|misbehav|misbehav onlin|miserabl|mision
misma|mismo|miss|mission|misus|mit|mit and|mit para|mit sobr|mmsd|mmsd en|moan|moan about|mobil|mobil on|mock
moderat|moderation|moderator|modo|modul|molestando|mom|mom and|mom never|mom or|monday|monitor|month|moodl
most|mostrar|mother|mother email|mov|move|movi|ms|ms k|msg|muestra|muestren|mujer|mujer eso|mundo|must parent
my 3rd|my 5th|my 9th|my account|my address|my advis|my ap|my bday|my best|my bff|my bio|my blog|my boss
my boyfriend|my brother|my captain|my cell|my channel|my class|my classmat|my classroom|my co|my coach
my colleagu|my colleg|my cours|my cousin|my cowork|my coworker|my depart|my digit|my dorm|my duty|my employer
my ex|my exs|my facebook|my feed|my finsta|my flatmat|my follow|my free|my friend|my gmail|my grad|my group
my home|my homeroom|my hous|my housemat|my instagram|my job|my joke|my kid|my lab|my lectur|my linkedin
my lock|my login|my mat|my mate|my mobil|my mom|my name|my number|my old|my page|my parent|my party|my passcod
my password|my pasword|my personal|my phon|my plan|my post|my presentation|my principal|my privat|my professor
my profil|my profl|my public|my room|my roommat|my school|my seminar|my snapchat|my sophomor|my staff|my star
my story|my supervisor|my teach|my teacher|my team|my teammat|my tiktok|my timelin|my tutor|my tweet
my twitter|my undergrad|my university|my vacation|my word|my work|my yahoo|nada|nadi|nadi mas|nadi me|nag
nag me|nah|nak|nam|nam and|nam in|nam may|nam my|nam on|nam the|name|name and|name in|name of|name on|name the
name to|nasty|nasty messag|nasty post|nasty stuff|necesita|necesito|necesito permiso|necesito un|need approval
need permission|need rul|neglect|neglect in|neglect must|neither|net|network|network for|never agr|never answ
never ask|never sent|never sign|new|new account|new app|new discord|new here|new media|new teacher|news
newspaper|next|next to|next week|next year|nice|nice to|night|night and|night messag|night on|ninguna|no alone
no credit|no cumpl|no cumplir|no deseada|no firmo|no hablo|no quier|no quiero|no rule|nobody|nobody at
nobody can|nobody else|noch|nombr|nombr de|nombr del|nombr y|nombra|non|none|none of|norma|norma de|norma dice
norma sobr|norma trata|normal|nosotro|not|not social|not sure|nota|nota en|note|note on|note that|noth|noth in
noth to|notic|notic on|noticia|notifi|notify|now|now strang|nud|nud i|nuestra|nuestra pagina|nuestro
nuestro grupo|nueva|nuevo|numb|numb on|number|number do|number for|number in|number is|number of|number on
number so|number to|numero|numero de|numero en|nunca|o slack|obey|obligado|obligado a|obligan|obligatorio
obligatorio que|ocultar|of conduct|of kid|of line|of mit|of onlin|of peopl|of social|of staff|off|off campu
off googl|off limit|off steam|offensiv|offer|offic|offic account|offic need|official|official account
official channel|official mit|oficial|oficial de|oficial del|oficina|oficina que|often|often does|okay|old
old post|older|older kid|on digital|on discord|on facebook|on instagram|on kid|on linkedin|on messenger
on monday|on onlin|on pinterest|on privacy|on privat|on saturday|on slack|on snapchat|on social|on staff
on tiktok|on top|on twitter|on whatsapp|on x|on yikyak|on youtub|on zoom|onboard|one kid|one stupid|onlin
onlin abus|onlin and|onlin as|onlin becaus|onlin behaviour|onlin can|onlin class|onlin conduct|onlin debat
onlin discussion|onlin harass|onlin if|onlin is|onlin man|onlin or|onlin rul|onlin stuff|onlin too|onlin tool
onlin what|onlin who|onlin without|only reshar|only writ|open|open a|open is|open to|opinar|opinar de|opinion
opinion kid|opt|opt out|or dad|or nah|orientacion|orientation|oth|other kid|other onlin|other peopl
other teach|otherwis|otra|otra maestra|otra persona|otro|otro en|otro kid|otro sin|ought|ought i|our account
our announc|our booster|our channel|our class|our club|our cours|our depart|our dept|our discord|our event
our flyer|our gc|our group|our gym|our kid|our lab|our list|our modul|our onlin|our page|our parent|our poetry
our post|our privat|our school|our server|our site|our society|our teach|our team|our work|out onlin|outsid
over facebook|over snapchat|over text|overall|overnight|overnight and|owe|owe them|own|own account|own blog
own cell|own email|own facebok|own facebook|own gmail|own instagram|own lin|own page|own phon|own profil
own snapchat|own the|own time|own twitter|own youtub|owner|p|p p|pack|padlet|padr|padr en|padr que|padr sobr
pag|pag and|page|page about|page be|page can|page do|page does|page for|page have|page if|page in|page is
page just|page list|page manag|page on|page real|page say|page so|page that|page to|page what|page wher
page with|pagina|pagina alone|pagina de|pagina del|pagina para|pagina privada|pagina propia|pagina que|paint
paint on|palabra|pap|papa|papa no|paper|paperwork|para abrir|para asunto|para aviso|para clas|para empleado
para escribir|para hablar|para kid|para usar|paragraph|parent|parent a|parent about|parent ask|parent befor
parent can|parent from|parent get|parent here|parent is|parent my|parent never|parent on|parent sign
parent tag|parent that|parent volunteer|parental|part|part in|part of|participar|particular|partner|party
party pic|pasa|pasa a|pasa con|pasa en|pasa si|pasar|pasar a|pasar por|paso|pass|pass along|pass it|pass out
pass that|passcod|password|password to|past|past a|pasword|pasword to|paus|pauta|pauta a|pc|pedir
pedir permiso|pedir que|pedirl|pedirl permiso|pegan|pegar|peligro|pensar|pensar ant|pensar en|pensarlo
pensarlo dos|peopl|peopl are|peopl at|peopl can|peopl here|peopl i|peopl in|peopl keep|peopl know|peopl on
peopl onlin|peopl see|peopl still|peopl to|peopl who|peopl with|perdida|perfil|perfil dice|perfil es
perfil esta|perfil personal|perfil privado|perfil que|perjudicar|permiso|permiso a|permiso para|permiso que
permission|permission slip|permission to|permit|permit to|permitido|persnal|person|person i|person in
person liv|persona|persona en|personal|personal a|personal account|personal blog|personal cell|personal de
personal en|personal facebook|personal information|personal instagram|personal page|personal para
personal phon|personal profil|personal que|personal se|personal si|personal twitter|personal use|personal y
phon|phon and|phon count|phon numb|phon number|phon or|phon to|phon what|photo|photo form|photo from|photo i
photo in|photo of|photo on|photo so|photo up|photograph|photographer|pic|pic and|pic are|pic from|pic if
pic in|pic of|pic ok|pic on|pic to|pic with|pic without|pick|pictur|pictur and|pictur from|pictur i|pictur is
pictur of|pictur on|pida|pide|pide la|piden|pidio|pidio mi|pido|piensa|pienso|pienso de|pii|pil|pile|pile on
pin|pinterest|piso|plac|plac on|plain|plan|plan a|plan is|plan lesson|plataforma|platform|platform the
platicar|play|plug|podcast|podcast with|podia|podria|podrian|poetry|point|point of|polic|policia|policy
policy about|policy app|policy are|policy cov|policy cover|policy for|policy is|policy number|policy on
policy say|polit|polit on|politic|politic in|politic on|politica|politica de|politica en|politica lo
politica sobr|politica trata|political|pone|pone el|ponen|poner|poner ahi|poner el|poner en|poner la|poner mi
poner que|poner quien|poner su|poner un|ponerm|ponga|pongo|pop|pop up|por chat|por correo|por internet
por mensaj|por otra|por red|por sms|por whatsapp|porn|portarm|portars|portars en|posibl|position|possibl|post
post a|post about|post and|post are|post by|post exam|post for|post from|post i|post in|post is|post it
post matter|post must|post my|post of|post on|post onlin|post pic|post someth|post that|post the|post thing
post to|post vanish|poster|practic|practic tim|practica|prank|predeterminado|prefer|preguntar|preguntarm
pregunto|preocupa|prepar|presenc|presencia|present|presentation|president|press|press ask|pretend|pretend to
pretty|previo|previsto|prez|primero|principal|principal do|principal have|principal say|principl|print
print stuff|prior|privacidad|privacidad de|privacy|privacy control|privacy law|privacy set|privada|privada de
privada puedo|privada que|privado|privado a|privado de|privado que|privado se|privado sin|privat
privat account|privat blog|privat facebook|privat information|privat instagram|privat life|privat messag
privat one|privat page|privat phon|privat profil|privat so|privat tiktok|privat twitter|privat whatsapp
problem|problema|procedimiento|procedur|prof|profesional|profesional por|profesor|profesor en|profesora
professional|professional account|professional site|professionalism|professor|professor on|profil|profil is
profil of|profil on|profil pic|profil to|profl|program|programa|programa de|prohib|prohibido|project
project and|project is|promo|promot|prompt|proof|proof that|proper|property|propia|propia pagina|propiedad
propio|propio instagram|proposito|proteccion|protect|protect kid|protect me|protection|proveedor|provid
proyecto|proyecto en|prudent|public|public page|publica|publicacion|publicacion pued|publicado|publican
publican los|publicar|publicar algo|publicar la|publicar las|publicar lo|publicarla|publicaron|publicity
publicity which|publico|publiqu|publish|publish a|publish someth|pued compartir|pued pasar|pued perjudicar
pued usar|pued ver|pueda|puedan|pueden despedir|pueden mandar|pueden sancionar|pueden usar|puedo abrir
puedo aceptar|puedo agregar|puedo borrar|puedo burlarm|puedo colgar|puedo compartir|puedo contar|puedo copiar
puedo dar|puedo decir|puedo dejar|puedo empezar|puedo ensenar|puedo escribir|puedo escribirl|puedo hablar
puedo mandar|puedo mandarl|puedo opinar|puedo pedir|puedo poner|puedo publicar|puedo quedarm|puedo quejarm
puedo seguir|puedo subir|puedo tener|puedo usar|puesto|punish|punish for|purpos|puse|push|puso|put|put a
put her|put onlin|put teacher|put up|que aconsejan|que alone|que avisar|que avisarl|que castigo|que conocer
que convien|que correo|que cosa|que criterio|que cualquiera|que cuenta|que cuidado|que cuidar|que cumplir
que da|que dar|que darl|que dato|que deberia|que deje|que dice|que dicen|que digo|que entienden|que escribi
que escribio|que escribo|que hacemo|que hizo|que imagen|que ley|que llevar|que nadi|que norma|que numero
que pasa|que paso|que pedir|que pienso|que politica|que poner|que pongo|que portarm|que publican|que publico
que publiqu|que quier|que recomienda|que regla|que respetar|que revisar|que riesgo|que sirv|que sirven
que subo|que tan|que tenemo|que tener|que tipo|que trabajo|que usar|que va|que ventaja|que ver|que vi|que ya
queda|quedar|quedar mal|quedarm|quedarm callado|queja|quejarm|quejarm de|queremo|queremo abrir|queria|question
question when|quick|quien aviso|quien ayuda|quien guarda|quien hizo|quien respond|quien revisa|quier
quier decir|quiera|quiero|quiero hablar|quiero publicar|quiero que|quiero ver|quiet|quit|quitar|quitar el|quot
quot my|race|racist|racista|rais|random|rant|rant about|rant on|rapido|rara|rat|rather|rather than|raza
razonabl|rea|reach|reach a|reach me|reach my|reach the|read|read it|read my|read out|read the|read what|ready
ready for|ready to|real|reason|reasonabl|reciben|recibir|recomienda|recomienda el|recomiendan|record
record cal|record of|recurso|red|red de|red del|red lo|red para|red personal|red que|red social|red y|reddit
referenc|referencia|refresh|register|register the|registrar|registration|registro|registry|regla|regla de
regla hay|regla para|regla sobr|regla valen|reglamento|regula|regular|regularidad|regulation|relacion|relat
relation|relationship|relativ|releas|religion|religion in|rely|rely on|remark|remark under|remind|remind from
reminder|remov|removal|rep|rep to|repeat|reply|report|report a|report card|report it|report someth|report that
reporta|reportar|reportarlo|reporter|reporter on|reporto|repost|repost an|represent|reprobando|reprobo
reputacion|reputation|request|requir|requir of|requir to|reshar|resourc|respect|respectful|respectful to
respeta|respetar|respetar las|respeto|respond|respond por|responder|responder a|respondo|responsabilidad
responsabilidad en|responsabl|responsibility|responsibl|responsibl for|respuesta|rest|result|retention|reus
reveal|review|revisa|revisar|revisar lo|riesgo|riesgo tien|rige|rigen|rigen cuando|rigen el|right|right away
right now|ring|rip|risk|rite|rn|robotic|robotic club|role|romp|romp las|room|roommat|roster|round|rout|rude
rul|rul about|rul app|rul are|rul count|rul cover|rul for|rul lean|rul on|rul reach|rul say|rul still|rul when
rule|rule about|rule cov|rule fit|rule for|rule is|rule number|rule on|rumor|run|run a|run for|run the|sabe
sabe que|saber|safe|safe and|safe from|safeguard|safety|said yes|sale|sale de|salen|salir|salir en|salon|salvo
sampl|sancion|sancionar|sancionar a|sanction|saturday|saturday and|sav|sav link|save|say|say creepy|say mit
say wher|say yes|scan|scar|schedul|school|school account|school and|school as|school be|school board
school buisness|school business|school can|school care|school chat|school crest|school facebook|school fund
school in|school instagram|school name|school on|school own|school pag|school page|school site|school stuff
school what|school wifi|scienc|scienc fair|scop|scor|scor on|screen|screenshot|screenshot my|screenshot of
screenshot who|scrol|scroll|se aplica|se aplican|se burlan|se considera|se entiend|se espera|se llama
se permit|se queda|se vale|sea|search|search for|seccion|second|secret|secretary|section|security|see sign
seguidor|seguir|seguir a|segun|segun la|segun las|segura|seguridad|seguro|self|selfi|selfi con|selfi from
selfi w|selfi with|selfy|semana|seminar|send|send a|send her|send home|send it|send me|send my|senior
senior want|sens|sent|sent back|sent me|sent the|sentenc|sentido|sentido comun|separat|september|ser mujer
seriou|serious|serv|server|servic|servicio|servidor|set|set a|set on|set to|set up|setup|seventh|sever|sex
sexual|shar|shar a|shar and|shar her|shar it|shar my|shar the|shar their|shar what|she|she being|shoot|short
shot|shot of|should kid|should teach|shouldnt|show|show me|show my|show our|show the|shower|shut|shut down
si alone|si borro|si romp|si veo|sick|side|siempr|siendo|siendo maestro|sign|sign of|sign off|sign the|sign up
sigu|sigu en|sil|silenc|silent|sin decir|sin pedir|sin pedirl|sin permiso|sin preguntarm|sinc|sinc its|sirv
sirv esta|sirv este|sirven|sistema|sit|sit does|site|site or|site with|sitio|sitio de|sitio profesional
sitio que|situation|skip|skip the|slack|slack count|slack cuentan|slag|slag off|slap|slap the|sleep|sleep on
slid|slip|slur|small|sms|smth|snap|snapchat|snapchat after|snapchat do|snapchat is|snitch|snoop|snoop on
so hes|so kid|so nobody|so parent|so peopl|so that|sobr ciudadania|sobr red|social|social de|social en
social media|social network|social segun|society|softwar|solicitud|solicitud de|some cowork|some kid|some site
somebody|somebody els|somebody onlin|somebody wrot|someon|someon cal|someon els|someon else|someon harass
someon onlin|someon religion|someon sent|someon upload|someth bad|someth gross|someth nasty|someth new
someth onlin|someth wrong|somewher|somth|song|song under|sophomor|sophomor are|sort|sort of|sound|sound like
sourc|soy empleada|soy kid|soy maestra|soy responsabl|spac|speak|speak for|speak up|special|speech|spicy|spot
spr|spr break|spread|squad|staff|staff about|staff and|staff barbecu|staff channel|staff digital|staff may
staff member|staff must|staff on|staff party|staff put|staff talk|staff to|staff use|staff when|staff who
stalk|stalker|stanc|stand|stand for|stand on|standard|star|star kid|start|start a|start an|start it
start monday|start my|start the|stat|stat on|statut|stay|stay between|stay in|stay safe|steam|step|stepdad
stepdad hit|stick|stick a|stick to|still count|still post|stop|stop it|stopit|stor|story|story without
straight|strang|strang keep|street|stuck|study|stuff onlin|stupid|su casa|su celular|su cuenta|su foto
su instagram|su nombr|sube|subi|subido|subido de|subio|subir|subir cosa|subir foto|subir un|subir una|subject
subo|sudden|suit|summer|sunday|super|supervisar|supervisor|supervisora|supervisora debe|support|suppos
suppos to|sure|sure a|sure about|sure if|sure my|sure the|sure what|sus kid|suspend|suspension|suspension on
suspiciou|swap|swear|swear at|switch|switch every|syllabu|system|ta|tabl|tag|tag a|tag me|tag my|tak|tak the
taken|talk|talk about|talk and|talk back|talk in|talk to|talk with|tambien|tambien al|tambien en|tambien entra
tambien habla|tambien los|tambien para|tambien valen|tampoco|tan|tanto|tape|tarea|target|teach|teach allow
teach and|teach at|teach blog|teach bound|teach class|teach have|teach onlin|teach page|teach privat|teach put
teach talk|teacher|teacher about|teacher allow|teacher and|teacher ask|teacher at|teacher get|teacher has
teacher have|teacher here|teacher is|teacher keep|teacher messag|teacher on|teacher post|teacher put
teacher start|teacher text|teacher to|teacher use|teacher want|teacher wrot|team|team account|team channel
team chat|team instagram|team page|team photo|team pic|team server|team site|team stuff|team twitter|team want
teammat|teas|tech|tech use|technology|tecnologia|tel|tel a|tel him|telefono|telefono de|telefono en
telefono personal|telephon|tell kid|tell parent|tema|templat|ten|tenemo|tenemo regla|tener|tener al
tener cuidado|tener en|tercero|term|termino|test|test can|text|text a|text her|text kid|text my|text the
textbook|texto|that|that count|that cover|that fall|that fine|that just|that look|that not|that privat
that protect|that sound|that teacher|that tolerat|the acceptabl|the account|the admission|the advic
the advisor|the ap|the app|the assistant|the band|the best|the big|the blog|the board|the boss|the bot
the build|the bus|the campu|the chancellor|the channel|the chat|the cla|the class|the classroom|the club
the coach|the code|the com|the community|the company|the computer|the conduct|the consequenc|the corner
the cours|the cyberbully|the dang|the deal|the debat|the depart|the description|the differenc|the disclaimer
the district|the doe|the drama|the election|the even|the federal|the field|the first|the form|the fresh
the front|the full|the game|the gc|the goal|the group|the groupm|the guid|the guidanc|the guidelin|the hall
the hallway|the header|the highway|the hook|the hospital|the idea|the institut|the internet|the job|the kid
the lab|the lacross|the lad|the law|the lectur|the letter|the library|the line|the link|the list|the login
the logo|the main|the man|the media|the mick|the mom|the name|the net|the network|the new|the notic|the number
the offic|the official|the onlin|the open|the overall|the page|the paper|the parent|the party|the password
the peopl|the person|the personal|the photo|the pic|the platform|the podcast|the point|the polic|the policy
the principal|the privacy|the professional|the project|the public|the read|the reply|the rest|the risk
the robotic|the room|the rul|the rule|the school|the seminar|the senior|the server|the sit|the site|the social
the society|the squad|the staff|the story|the syllabu|the teach|the teacher|the team|the test|the tool
the toolkit|the uni|the university|the video|the visibility|the web|the websit|the weekend|the whol|the win
the work|the world|the worst|the year|their business|their class|their kid|their privat|their school|ther
ther no|thes guidelin|thes onlin|thes rul|thes tool|they break|they bring|they defin|they mean|they teach
theyd|theyr|thing onlin|think|think about|think theyr|think twic|third|third party|this app|this cover
this docu|this group|this guidanc|this policy|this text|thos opinion|though|thought|thre|thread|threat
threat and|threaten|threaten to|throw|ti|tick|tied|tiempo|tiempo libr|tiktok|tiktok from|tiktok real|til|till
tim|time|timelin|tip|tip for|tipo|tipo de|to act|to add|to alone|to answer|to argu|to ask|to bite|to blog
to call|to check|to come|to copy|to credit|to dm|to drop|to face|to family|to find|to follow|to friend|to give
to hand|to handl|to hear|to help|to hurt|to instagram|to join|to joke|to kid|to leav|to list|to lock|to memb
to mention|to messag|to name|to open|to oth|to parent|to pass|to past|to peopl|to point|to post|to pretend
to privat|to protect|to reach|to read|to register|to rep|to report|to run|to scar|to send|to set|to shar
to show|to shut|to sign|to sleep|to speak|to spread|to staff|to start|to stay|to stick|to stop|to tag|to talk
to text|to treat|to upload|to wait|to watch|to writ|toca|toda|toda la|toda las|today|todo|todo el|todo lo
todo los|together|together in|tolerat|tomando|tomando cerveza|tomorrow|tomorrow to|tone|tonight|tono|took
took a|took the|tool|tool for|toolkit|top|top of|topic|total|touch|touch with|tourna|toward|town|trabaja
trabajar|trabajo|trabajo de|trabajo en|trabajo para|track|traen|traer|train|train on|tran|tran kid|transcript
transportation|transportation offic|trash|trata|trata de|trata del|tratan|tratar|trato|trato con|treat
treat each|treat peopl|treat the|trip|trip and|trol|troubl|troubl at|troubl for|true|trust|trust privacy|try
try to|turn|turn off|turn that|turn up|tutor|tweet|tweet about|tweet what|twelv|twic|twic befor|twitter
twitter about|twitter and|twitter for|twitter profil|two kid|two year|typ|type|umbrella|un alone|un amigo
un aviso|un blog|un canal|un chat|un colega|un comentario|un companero|un correo|un dato|un ejemplo
un empleado|un enlac|un entrenador|un foro|un grupo|un kid|un libro|un lio|un maestro|un meme|un mensaj
un papa|un post|un prof|un profesor|un sitio|un telefono|un video|una aplicacion|una app|una companera
una conducta|una cuenta|una emergencia|una fiesta|una foto|una kid|una lista|una maestra|una mama|una norma
una opinion|una pagina|una politica|una publicacion|una queja|una red|uncomfortabl|undergrad|undergraduat
uneasy|uni|union|unit|universidad|universidad en|universidad pued|universidad sobr|university|unless|uno
unpopular|unpopular opinion|unresolv|unreview|unsuitabl|up onlin|up pictur|updat|upload|upload a|upload it
upload me|upload my|upload the|upset|upsid|upsid does|urgent|us onlin|us teach|usa|usada|usamo|usan|usar
usar el|usar la|usar las|usar mi|usar para|usar red|usar su|usar un|usar una|use common|use policy|use social
usen|usernam|using instead|uso|uso aceptabl|uso de|uso los|uso mi|usted|util|va|va a|vacacion|vacation
vacation pic|vale|vale para|vale tambien|valen|valen en|valen las|valen tambien|valor|valu|van|van a|vanish
vanish for|ve bien|vea|vec|vec ant|ven|vendor|vendor want|vengan|vent|venta|ventaja|veo|ver|ver con|ver lo
ver mis|verdad|vez|vi|vi en|vida|video|video de|video del|video from|video of|video were|video with|view
view are|vigila|vigilan|vigilar|vile|violar|violation|viral|visibility|visibl|visibl to|vista|vivo|volunt
voluntario|volunteer|volunteer in|voy|vuelv|w kid|w nam|wait|wait befor|wait till|wall|want kid|want staff
warn|watch|watch out|watch the|watch what|way|we already|we bound|we hir|we launch|we shar|we show|we start
we suppos|we talk|we treat|web|web address|web as|websit|week|week and|weekend|weekend plan|weigh|weird
weird stuff|welcom|well|well as|well note|went|were post|weve|weve got|what count|what else|what expect
what good|what happen|what kid|what kind|what law|what legal|what now|what number|what personal|what policy
what rul|what rule|what section|what teach|what tone|what upsid|whatever|whatever i|whatsapp|whatsapp group
whatsapp para|when kid|when peopl|when post|when put|wher|wher the|wherever|wherever i|whether|which app
which board|which federal|which kind|which law|which p|which policy|which rul|which rule|which section
which sit|whiteboard|who brok|who decid|who fail|who job|who misus|who own|who suppos|who wrot|whoever|whol
whol school|whol squad|whol world|whos idea|whos job|wich|wifi|wiki|wild|win|wise|wise to|with dignity
with family|with kid|with nam|with parent|with staff|within|within the|without ask|without tel|word|word to
work|work account|work for|work group|work laptop|work on|work page|work relat|work should|work site|work with
workplac|world|worri|worri about|worry|wors|worst|worst that|worth|would love|writ|writ about|writ for|writ in
writ it|writ my|writ on|writ one|writ the|writ to|writ under|writ view|written|wrong|wrong if|wrong in|wrot
wrot a|wrot about|wrot in|wrot on|wrot someth|wrot that|wrot to|x|x3|y kid|y quiero|y toda|y ya|ya|ya es
ya nadi|ya no|yahoo|year|year ago|year can|year old|yearbook|yes|yes befor|yesterday|yet|yikyak|yo mismo
yourself|youtub|youtub and|youtub channel|zero|zoom
"""

POINTS: Final = """
eNqUvMevbVl+37fyXjuddOMLVS9U6u6qZgeGJmUmCZItEaZgyXAa2AYMA/bQI3viiQceeOyRDRi2BzZsSTAdJFkWSEGURLLJFtXV7K7qqnpV71
W9cO+7955zT9hxZX936y9gAfXwwj07rPX7fb+f795rnf38wszf/rtn23b5/NVTtvs8O3tKqm+EqyKWv/zuzRur7Xef/Cc/+I/djz5Kf3D7/v8j
fWYlk505ZKkkQcioezX0zz1fcEfS4HuSCUO4GIuKldSQId/RnH82a4oTqti483xtuu7Qxze8qVnXXppHL8mfnVYXh/jZ592ndRve/ORLW5y89O
pubIdXIu2vXsw6RdIzz8NZnfZunQ8Fb7qvfSsf6Bc+lfsuct1Hlicfepbc2EvPCGkTTVoSFw0PnDo/W/JAmj2z++XpD+RXa/kl//T6Ks1w4N18
0dIvhnthnSd7+uL8qwft5vLd4/6t16ptbJEfFbn1q0L5e3svbysyq/J9bB4d3VYdH17mV58NnlyOW9eO3FMz0jaGyGmUGfU9Z6rIZRKCU2ZtTu
ukzZ6GTUbZuD4N2zculvZrH7tPHtW/eOnnvsmbB1n97I2oxlc/eLJZvbj74p9//fUj/3RfffjG5ifLsdhHqa6rsSjJTbxLx2y3DbzI/Mme5Jn3
N5Lt3Sa7NLv9w7FQqXcHzFFK4ZYol9VKLbZlunp9zpYdz59RYRf3+vh+KVpVuvrIfmGC38nN6Fmj9+50zw+su7M7aedWyGVs7s7j++vFl0m8Hd
0gX/+JXfbSqlm1rda+9nIttlkeuLDl2aG7Kuq1t2086K9e6NB9QZfbkvPb9JgEOsteLMszPRzfnFQs7gIV5ZXzP7GC9PXLn57P3OL5MBuImG8c
KVjOZIrKZtKwXtEQDUtEGEo6qkJkbqAsZI0XxPN8sKq3oWUiVDQaW9OdYM7tePc6i6Q+FPGCZ1E+31yP7XVZ8TuYtPkjmZ3L9t5ms8PQpIIcTr
Orh2Rb51++8O/d5tuP5nfqb7+as604sqO3PKeUiyR67z23KVGnuFFk5KKx+J+xwedy1mbEhowzz0XGmE4uJ857JikqGVdaEMJJHN1c8L6tOM0T
oUGgQHbu7vqwy8KrJO73Rjnu0qtnb6yL/Im51d231oyuzSM6f+bFvB/Przsbc+MsTz1hhY8s0kj6tjScN8Fwv8QomVARiWaQPuSjb7ZW57Sgez
L4oqF7sWtyvbQ8q9gsHmdLM/MLumrJMz6jLT0zG3/+4knPF9f1sKzz4lbm/dUdXdL+hdjeyJMgn33yqjx0t4fDUf5pdfQDR4QbA+ExG4mQzDHq
3IygEQbpDZVJdtueWeOclWLL9U17/CIwvz6zQi2+XM/aT8qqkMWd/vKunr39uFbrl8evfuv7f6m5fPr0un1n3R3so+cfBXnnueDLEMhVJdO2rb
2P7mCNWvJ+u/9CbFjR9e/ev5azjzwEqk1M90lmKaFEKPGOEUqiwZALGnzwHOMWEoaFJBOI6NG5KXmjU8CtJDu0qhPUupi6MvHYNwvldglqRnmX
LOOHZDJmdOB+GKLxo+2TEV5amsdZhftUWeCSJL+YhaJze6d7qXg2tkMvMhoskdRbRQlD3Up9lSkn+WLV25HIwiW7HvQolcgH0xwqzlKylbF2SZ
yK7qWml1wNrH50RMXWz2ZhbSI61aFLWBJd6Wmuym1uVcZTFDQdd5Aj0sfQZ1kMtOFkLNmc8fwsq8ru+Kq5v0nOc0nFgi9MPkhJGSlRuX3Rz+lZ
J1GkBEqmExkzknjuBeOURpEbOsp8iCzpMCe9Fb5h0kQUdY/ByTmheXHi6ufJkbqhRGsXAyG5hEoqRxj+KjrRG06tGoMcSSKB0dG4YpUkwdGZLJ
TZkpAlboa97SM9oNKypDua5ZWUxpoyU2M9Ki0Fl0nZfSCuhxFpNxsPuMTRtNtwSEPaDr4RlpZN1CIjGC5/5itT3AxDk6fdYuzxw87brmrTLjx3
NwNNkFdqcFiTxUQgIorapFOlC2lE32MO+05nyhcu+IFmqn95u51zknHTUk0Odo+qZzNeh5xUJx6T0jRz3qzrvRYXHYoInTgf+l7YKijtY3A0zL
MUa5Xy0GSJetnLriAyqOy4xxlQLLa1ne0hKnyQY19RT1JG6+xk0Wt5pp20A4Ql5IpBGiIm2W8UCbhc3jklWNmTUs4CRvxIYBZvBRci7cayCNaz
4EWXMI/CFWhlTAwcbei6mvZc0MOFK81kDpo1o4e2uDh0xd4nXpIhJJppU4Xo3OgHjD/rGc34sO/yUGCs4XnUBQczcsqTgw9MQEp5Z2LhxpgxKu
l8YK5aEtKvStNYEvhoGyu5xcl3B2MUKqoctjvV9zYVeVocvVbhRGcdmsXDPXIUr8UxDenpKJwxpMxgDGaA/wvvg6wcMVnA9EECBzVKYmNxEGUf
SeuoGGNkUo6MBVychhz4KI0ksg8yOCezNrcBjSqDKbhSMQnpeW+ogiOgDpu9z6nsheRyxxmJOghReBG5CqQstmWdNXpwQbrC9sepLWPI99zqll
VVzsXsEHaEj851VAYpAun4hilZMGfHwLQii6pFCdR5grExk2e81qmoXb1PAxWOOiO5EuqY87RA4e9swxUpd9aVYUid7LW+mg/1zjJd5IyfkcKx
e5GtqC9WezEcZazL9yK2efWeXvjhSlXKKcW9R/vhIqEepdXDiH5zg4tuZIt5T8iw3aSRwI55tDzmk853vRYzHlNZ3hvmTyExR4dEpE4mOaoxsm
HmKBmE9a1sDWOWsM5vIN3CKmL3NpqGHEqe8mwshQjlSnIWUOy7tL6znuG2YiExBaor+sgH2kIFTVaYwIxkW1VSGODOSl+2voo3erYJfEjE+ui5
y2lyiSlalMEnFuIwOlQgm2oj0MR4x8bQhW7UNIfsZRla9SUxbNaQhMmGwzDFZSA5PGEQJAbZj5wbLXKSz6wtbatnMpMUqEKhOiPTCzQiEx3GxM
5Sgf7PmgE1rbLOzeMqCi34Ld/18bg8RRXkuw2mjI/Phg3fdOi7keWqDZwZVoLHmKt9pOgRtKFFF1MefRiziEnCHeqQM5rjqtztIByqhdtxJKFK
bEeVH2XPZh5CLOaNNPO87MWur2MrRu9JsU+MJs69TtJZIDnNCMt45olEV4Yo8zRUejUUPWW1DJATlBtuIhcMPSdl4dEo+xjjsfU0cGfO8nulh5
Nm9VwOPpT9VaD1ls8VbHAawgSt8gyKFVUCPgmBRkqegdJJiB7KwOGAiA5Eku6Y03GM4Ce6pITMgBNkR0hYxMGlkI5x3wyuMeKiNJyYZmnISyaZ
hmQmAsMOBbOJEFo7mjd+DFeDyZsXVi4vxYPcKKsZUM4ZHTO0v8mllCLCgxJI3WOwbbS3FpdDaQijoUFG7iJB3ADbFAbGTRiNGYX3EyNsmmBBKY
iKLxcDRxaKjTNcWfSIS4AhTcaNsZj0SbiLSmyb3LdOYRChKaOzNIvRcchOEpHB6oek9wmTnvFymCRBBDQ6rsKnnAyss8rdcI6eK91+dOopU/4o
Wwrruuty7t3peWYO1kGfIidACDIkSY9izLokeTaFItSV7w3JTXSTy0LtykCME6j46VIUS4bRemJWWzoWbGp5zq05QBWEJcZmFhWyPZBblehsDM
Jr1/tKopxCx0evgqvQddpMdppciGHGwCUhBZAwfkZKeJvw2Qzjmobo8UFcgnTUsj1JsnRZOqDwOX7qiMWezIVfABsgsRDuOOTEUKNJIZPdx4ql
vqsLjgqRrg9W2xxQCwLRmHBIFA9MRjZfikG0BOCYuTkYY4AI3DqxUXmqbkUbK6VM2IdO62Go6Kvks5W9lqQX/fL4pOpMfoLrj+gWH3gyFXyX4m
IVBB6jVacZjd5nSTBl18oV/pqXbUh7i/P1ERKKf/UC5AjAgownnkJAGyAJCMIEmjdl0Jc4cAOHTBAY7SxGLRPLmOel0hkJ567mYMo8Xcw9Ga9O
Kl/AFLMh17OScpYhAjcRI2bmjMH1iwmwpJcBv5P57NYgBLQ933PO5m2wY8Z9zA7t3vphC2a2rraM6riPYbmoxIHqu94i21pB8xnB1aIsad4T0/
tm8LMwRhkyWSSCSSawn5oWVhvqeIsU6EndRlKEUneipYmOyvje6YpsPQ50PI5ta89nnieGm48SvVtbzL5C2UgEKeHKHvDg+9pWOCM/7RBhdACf
yKmfOIsqMhvnwOXK7ygQHvjNuLWG8pB51HGjDGwJzYnRPYK8yxMPRPNS7fN2LnnPkQkcVycqD/ZSEoASWjdgSnmIYFPwSxTBoBbjPutXQ5vtGl
jhLLV5E1KZE6FVMcVQrmVProK5FruhSZHvq1fa3/evJZQ0IHRHyieaOshlrzD/HOBboCNVym5HBd5tUmaV4FCWJNEGbQT7oR+45CJ3LhZlf7PZ
Zjbl0TsNYaWQF+rR+JPBM68JSTupGRyMxHaar4iiEpxYahi0mXmH3GnDhEQ2znQtY5YVhGHyRLeCZFuEmJAgKkURk82ELFGKmYFGYw7heFBQNw
xDP0Tle4875jGo1EXaJcRaBZ+SFQs5CluzoEnNslgS5Kpe8H0eMEuYAOABY4TAMiyoPXmB+hDRGCmSbSuSdBFb59u5Mgz428pgwbiMR9IBsdCA
mG1ejbSA2gkWFrwGXs2bfZoPpj5kmbesdyxDZkiekFL7HQZPI+sVSGGWbgPdo6b8DkLGkIvzQ7oNrWP7vi1qP3beKYYUwikTQAPtiqCCUEWFUX
CExEKM1FpUVXJlKSNuFCIWuqIwPdPOcTo4wFBwRYQAEp/oTfAURlIXPcBSlaHCGKENKOnLIWPDAXM8sdNyRvpOZWWh6sG7mYjuCPmlPoJFlIdx
z4tGUOTJu/aC00NrdMvhYxlBrcvAkUZYohadk0dNmsSzUsiZzczCI13ut7rX8ZJWUDr0LM1ZGLK5g31RAXnrESFG2IvCzRQYt4TKVAhy0ngiEN
vx8yaKVRJZAEtAbVWKI6IcbqsqK4hTKy0ys0vOMTtQb1zg1uUcwl5wXpEsKaA/Si8pFnVEf0MHqWv1YQi8qEnO3NJjUEsAkyjhNjqaSCUqRGZT
1cpynM0iKmTjc4wnOFjuZgwyMsZ1zpk7rKKVK7XctXFBAU2hCGnMekpMm7Ip+gCKfaZ3AYnRBTL41qDdIJDpcJCxCweV11AXaqBEAXIJ023AGC
726B0i9mhBluyidAR2jn7PrFUopZqCEFEIkE9h42g14TSZwvoAtgTG7LPUcRxQH2sRu6TzuIEOGX6YckWKufbT7RdFzYCD1JHYlxwc3pKURkp7
6qQZaZl1bEAoP6CfCdECA2qnFhaILUhPyvQZMrwzHU17OASTTaY4eFCE2I0LYjywSkiBvBhJGk3hs4Hj8jSAhPa2+3Iompy7YgDfJIljGiUZRB
+ZtkK4OdDccwYJBBxzGak/DJh9iDSTZWIHmAC4BJwf4aaiwgdBQ4x0+FsQheW2/ey1NKoIOkagYkXpzlTOiFRSegBPwuDzXMxh8k3Jvcr3/Yst
hB+w6bliBNwVnAY+j0Dw6fFItC7LFNtjtBTtInwXRToBCfFQbckQZ5D8KOTVNQA1g3DWnbKXDhcJsxpZhPyymA8kmx6NVZoN2qUxhFQkYblUkH
uvXBD9/uCykLekRRn6V+s9JBncZXlP40KIGhfEQYQ5ZMXJohxzgA2LiQgv0zR6dkttKFQIcZ8oTVZ7NRmKK+MOkhVgn2HQNe+6PhSAAITcelDU
W+A9SguJ2UcBAAu8lhM9aB73/kjkwnlP4UrC2Qgvw1CAeUDqfYF42yOGCm8412GZSdsShA9jRqKg4Clpj1DMc0Id5JUUEFAoryhlEKjjoshHO3
no3kJGAP2nyB+zAQTGSZcJpAHrfGVBuY1tR0dB4WvbuOmoHIkd6QnZVicuPXjL2CCoRld2N+04lM3NXAifvMbs52xwmV+FQ+dpcRg1OSmazNeo
DXiLK2S26Ras3/nzTXEq2TM12zqmDxzmpWF8MXiTLDjHAC7AjwycBOs/ijwrYk6FEggBEz3wkHvFUM8ioH4EACsi4c0pdDKBU4G9/taEOCLBWd
INyjveVzd9azB5qtytD2lsrsojFtS9DSNHyu/H41OItJplyFwiy5FWSrlwcoBJlKI3BYoEYoL8g/AbICNZ60xEQVoDc4PWRgSUbVjtNWpvfmh3
qTtoQcw9IY+vKMahyq9M1u7XIkydFSE9AkOacLXRkaxAMwCFEC/zhFxnIDc7jGk31sEKNCfiDXS3mymaWQpmQRhEEKlJhSoiR7RMpO+nsvDgPU
l8p4Lq4Z2RCOoMU0lnMFmP7BSjoZlwnbYQZkgoIg46GixEZVvqbOIVhCDu24K1Cki+56GOvCiBFwwGn4R3iHPTkxYiWibRNDw3s8W2MWxfjDBR
x4VBeA6b/uDzDpPZ5kvN85ksC9djnmxWK911yRc9J/Uyr+hIuw4J1hydV/uTzhg4EhK9gQlELfzgYU98ppRGV7Cw18Xc8R0B+8udX04thPg0BY
YBGj3Bi5e6VBKxBegxHgIcqmsfMFIqEA9mHzxV0G1ipSF62E+PY0uG/8IYbGtdcXA8gatgChhmh1/oeNOJBGmgIzs4CfHpTBYQ+gWRF2ZM0ISs
ynOfk0PkQeZ7nwgmSSB1IViijytS6AETjr+REiPHRefN1ks5QJUYpMBjuCMjhVd91HBrNsIBba5BjKbN867PqUKO4rIjGPpmBH0yV/obDVzFtD
loMM8bCiz3GclmwkXd07nyq5F5VSK4JxCMBz8iFjqPUw5zPZg4RD7GEfwHVvV0hLJBgeMoQMzConKVR/REN9EOSGH1YRkbOvhjdIKgCLZBIVbN
epl726O6wZx5dm71l8g0dUDhwYWjM6BcEnGLcYBITrZMeEjKdIEWfaig2NwJXnIELBgFHUhOKkSl0eCPwNB8JsZxsJ1LKNE4bvtWZgLA3rs+Cx
6znMt8flAiBzl0TS/3dpnyQAHzyQHvFGhFTPbluJWIz8aDYeyoUm86skMmPXZi6af6FwlhLCjC0CTJo3ICeCnllZwhTAvuC5V4m+HjFs2eIDr9
YBnijVRDELLnjdXKMQSSmFUzeIxmVOV8QtkRlGjwL0h8uE6a701gc6AbNAw1DGTPrRDjFADRqDgWEwb+pUIVXkegQxZHfwsVTK4gJ0FrNxzZK1
nIoGTmb3WGcQVCUCEa3reQhBuUtAQH7/uKDSTlWe/9wJjtQS2gETWbKBDpkM3sdWwAiD6Fm5AzflgQDe8e/cnQF6CLk0Vpr8uVGPv99GAKNxT6
q36sKUJKRBIA8PmqLIy0Hm6MnIewawZexXwckJJyMLjmQro61ZrVdsrsIsgy5x0P+4HegjDl2BdDQIGaLuvd9KRrSJwWIRYsB5ph4ofeETeHz/
aUzgZk4MH0rS3oIYmZqSB35OX6Xhr6Lsm8lidI5tz2XXl7NLK8DmYteHVggbsQwEpgTQiXhZ9MZpQRx711AwsVQkNWMuFqlJy9gkVDUTiUAhYD
LjGaoPvxG7iw0U0g01OpOFDKDwZsrbxFd+kB4IY4MhCuBHL8KEgPFfFm6Ycdel0NS6SKng5IvygxTAKanmubl4ARnBGOQjjx1cizMcsdTlE4g4
pTrdajzEtENJbmMhgvZKXSHAauGu6GhZQ6sT0hHUJzzVFlPYJC4APvkSKhioU2Mw2FkHuMiEs2sEBjVEIBd1kbo2feAh2lqLw0c4K6G8HX0qHI
kxlUapC7fCYGanuylWmH8vLIiELvCqRmzA4QEEGB8oJilLWEkKXEgd6SDXvRO2n1eNXECAPD1YnCCu/TWBKdrKiRVHSAvfQSGD4osJ9Io4NSZb
irKsedBt6S20F4lVin97pb0XzlIbN7DsxXdXn2mixBtVnRCdsQzXTGxN4zsx/3m3hUdWDyi40RUai5CVYNsgfhgf5lR20BzEaiaY+jVGtkq0Wg
mQMNw137YQeKBLhBt50BgwvAySDmbFdcLveI4YDXKbUqiwiGRvZwQkB8y7dt3I5CFNpVZisxyYQL5YjgOpZcVVVO0pGcXg6PQpLYKWEQfQT0Gd
eu2LwPfZ+7coTvIPUm4C8mCPO7ULshAN6ScCArQufv3Yxyw5ZKLdW72WZ/SIvhyfaEPeO1f/FkelEtf+EGYMkOGfFbNTurby7aNBTzYPJjdc1Y
lx8X5U+v/eNhXowfH+qGv1Mg9txpz5a9ZVLLEUqNQJygQAxBxfNMiP2YqiAx+E46WiPdI6lp1D8ph6nqc4vOpFDeDGhr/AH6aNMuSa1TKLXbpm
CgL60ImdeSuhMUIc+jL914mKRxW2yju9vlJW0csaBuzpVedGPlcFb8KXIO8AUTC0RYIKCf6g5uxzmRrQKRg0wINZk00gRuGgZfhejDUySivj1I
Sgokb1NajfvyO62ycdQVa5xyLuulVm2BD4txeg+kd/sTtACf1dYMi2yojvdI92hJHpAwIRAH2KXiXorQ6jjXobQOGOFjasokbbeNxhW97cUMti
9gccEvmIN+C3uqeS9iwfdZs+HnDULAzllf0SP0FUe1yOnRKEVO92Z6psMM+D/S6SUEYi5yg7SOA707yUdERe7cyOp1kAhs1NUmDEY1I/SHRYE4
BhpLQoHKksZncv6zl6l0jtK1eeW3eYFbB0SASszoBU0+RrrMFzG341CnSLibYhhB/gKA8zlF+IQ44YIAf0AOojpeAFADZABuWAm+aQoP3oad8V
jtXRtLfKA8bA9kaDfqCLZ8fMtZWTRdcz7zndWl9ARCFDClMOuBTssXjBsJSMsBgre8V6odlqp7aTMSUvY6G3UOR0hDibt0oF6BqLgP84PV2tIi
ihJqnKQpUPpmdAMItxiWRRi7WDpbZkt5PdOL4GtGi3m7fXWsv/Lxjet9wcZ1mA+DN3RZLWDV5JSOSH78WFez4HU2IsvdqacSvw3Cj/Pd/SKLmQ
9f6sdvf8+92bHvnZBQfXv3r94vH4/x59979vzPPnuzWPVB/INs+YP1yU7Dqa6mh6uZyoFCIRNTNtY5esqADABHXVWuQGTQP4uG4snGbHo4XrFa
SEsXQA+aq0qyI+rK2ZAO+/pBwUOM+3JOkNAtsE0eGXAecDQpqT1qf1wtOYgIJd/tvPYo0WQqcgU2RF+YAyIR1WVNlHQLQQivbA12k2xZHgiKw0
469Eq5bacgoyjwYNfVV59Xf7a/3Qvm3pH9R7/327/5n//1X/9ut/xuvV5e/oXP/+Bk/tWvn74+++3VL32L/Dafw3Li9MItTAsUENKHXC6qLE8U
usl8Zo3KjAJQVPl8EWYJafTQZ5tN0xwKNwt2/8njo7/4zcdvGXEc2nJ3//WLu3dfvDHq9M23fvWvHL5HULsI2yTr063mb58sOnq+PWSlyoabwX
V+KLszvmps2e0wm9tPPeJoM87Z6wfXV21+un768MHq2u5nYLyX/6j8tecol9fuanOXf7Bj6tH9/L3kIpIQEpmJNLKhH7gfe3T/3JEbWwH7nQqd
DfMe4fCdyOtuyK+bcojzTrwiH6dlgZC02fR1s0/iPbmyDz7ciqP3Gne58l+sDZD74uZX/ui/uq3+zf9G/pfn3dEH54/efGfeXb1zWTwb+fNv1n
oLtNnIuexA7UpceO+L8SrQ2ZodiSghZjDO5PS0bgjam1KcHnoBtiGYCDEuvvqlf0y/+Hf+1gv1H5o3v/or/0V9+JW//5N/uvrd3/z3/oNDcl+7
VI9/wTx4Unx+fOc37v3V4vRJa453tL33qmf3U25O3mZuddPs9dXy3kMD2XewUla2qsnVXK2o2vb7VZwtc+0+n52n2f03o/9xETWJ7518dnTsb3
73sf9o8/SXr7Pqu7/35dd+4bB/I0gkTD5JmiIQ4WCG6eE+mHerGSO4Jup6HmVarGldUVc1Cz7L8/uvPy4qcufrZ0X5nPW5yr6dfbEkV/t/+Pb2
afPyr27o8mvXL7757d3GBoEwi9gP7EWultMLZ4+AV9BBYi53mbPBzAEvuXdlGVzcJrEj3a0fbtz6rXsff7F0/2KzH944H95iCPO75a+szh8ete
+AfB/9v/5+/OsBsMYDsr/ng2aDyfgYTELW5kDsaOUsL7SUkPwidiwdjpqkl+tX++sP5AKU2BzeZ1F2s1C+2WZ32U2rn3xx7LI9hSznqnu9ky5x
ZXo3LpACAJXg34ReTaL0LAef86bJIsgLw4dEjhjyKf25e9tDXPQPxn7ksxHars9Bd69K9CsZq/mej6KYwmmbvNcJg0FTCAXgnMxlynDRUFbvx8
CkYWQvaYH87rqBIJkAoKzUoLCcs0LsTWuW7QyJwoFRVJl0zu4WcN1W0lowT93SgBWEND4xZKauYc4kMB6y6+BZl5xqepQoAmdU3HTeU+AlFVmG
WG65Rt1WIQfTooZLk3ohD46R/IaX64SoY9F/lv3Lt7RQNIVAnfMIviCLYGBiiZiJ7XHJK7D1iP/gnG6g+SKtG0RlW3gMDvyFFrJMQ1YwIyaL5J
COG0EcpSAFII9UiikCqBgjckMyTOgD10J6BXutCoBdDheQtlW8J4i5Uvru0Asqp6YTOChIMkqTvEMQhVULlmW3CT4H52LKEwQjQmNQNHoB7iMa
7K+m+bAlFThin36WMsEe4MAS4JeZdkCA5tIFKayfHnVqasAnCBxmZNPDOpR7DBmfXg8Rmqbn6sP0aAqyywWSC04FPM9ZJmEEXFHMSVsBpkYcE9
kXwd5TOT2/Z0hVMGO6mAE/DEA/l4hcuMFE0dTTk8rt25/Sq1/941fhe9s714//8mL85k93n4Y/evcv/DpOd3Zdnz9yd7/SL89nv3D/52Z3Xvch
N8TPDi6WPjN8Jnw5pjHts2oB2ADai4yqkVmdCp2JbPCH9u0Xf6eX3/kH6q9WZvXG/PT0rvCb+7fVJvjNHbgXq5QTaLyiAD1tjPN1/9yz1QW7K2
JWgjdzNj2iFyZFkyeCk7A4vc4XwiVqYtefvfpnvXr3h/QXC5PN8zqri2EoHd8iN63KYgAJ71WF+pMsCw0wGM0UEQEbjKrMEsrPCxO1lYOYmpWq
ggi4sR00xpmnlh2dcnX4m0fsp9m/NQz/ym3/jXuf3H39jXx2ufxhcq/fPf8bX5s/33///euFm5OjfaASB3fnknbsPMSF86XutakYN/KA2y2y01
IMfldZoCQiakdFddztj+IbZy4ri518skls7m9/VMwuPt3ObvlLVPnZT+RPzoezt1ZhWnUnsoQYW07vJaWTrQsofdYTfmjGjPHWh0kCDWEC2C2G
2x7AOvDsMnvy8uH+rCPdoyY0q0MX2PrqDbI5GQ+b7J23Hz27mIfu+mMkTvyLca5aN0UemDiy6WQLN3q6FHmeT499jwox7A/WpcardSevni5+oi
J/cx3usrh5efrg8UN6Ttv04qOTsraf12Hozj/enmyuf/SOuv7Dodxe0tfzcPSWGcUVm9/kY6i/LE6emuvbo/p8vG3vF4QF1oSbi5XZtC/e+Me/
l/2Twt357Q9vcvq+/vSvvUM++Kf3xe//ySv1zdmv9f/H5989/Xb7z7446m7+7v0r+z8EMTjaT9AUEMzV9ObMKqT31hmW0So2HbKO7Y0P3uQm7b
0cGtpkAWnKZQEmU3K2bGTdmG1TFLO262fA7dGxFG7LsW37G0RKPbLCus1azee0O9vOFrdnty2/ff4lmX91y17LRXzzy2MZZovsblM3Otvsvq6S
Pa5T9ezJMn33N+98t9wtv7P5ZP+t9e16u7o3m9/99jeG8z+9Q4+/fHtbFU9ntv//Xr/zg+q4fPOXx+6D8THXv5nfe3qsSd3+gtnSz1O7nZ/Yd2
/fhKJy1npPWicDCELpcYrcIc4gXQXVOYcuTkvoITwC5RfkZAyap23UvcwQBBKEFMI4C8KRDC2xcG5aV9IJiXxCpodsatAqrofiRiq5rEO/EJqS
pZQtEgfjNeuj9b4R+QyiZOqDbaneBnI4fP0bYKyuHe6UWruXaubvtl3LAkGi440GAa9TuT0RK7t8EHnev9qMdJ6E7g/TmYfz8l53cn63KK42ra
h9nd+mr+37dqkWfXUnqsq/aJp4NNRiTyilRiz5eSzePkmy23Rgail68/C6G6VQJC8tzHKHVnCvl/s63rvut+byZHNudmzX3VCoaVG+tkke0ddn
t/VLlVeL7X0kfhe/cZSOhmx5eW9IGTs8OnZ/dHfTf1Vc6hXdkfTq3Lij24+tOP9CPM58VslC58mbsldjiGMFLYfRegY7AqEAKdzu+gnJt3U+7N
olHewHS8wL4PFD/kjeHN37U/kqPJ0vTm1RrP+mKH83+2SnCVnNb7/dnoz3olVrd/UFuT6pZuxL983Vq3tNKndPxYJVX/y4OvjqaPbF7oOLv92s
/u3/rfw3zh/Sh19b8e++++Lg5g8uzeyPH2/qqv7VZdBhvXRir8VhjUrmkchTQzJxYuUC+TwfYjeXxBdbMfJS3lEld10RY0QKhT7P2heeLV/zMx
XAq5nSJPnccgR4B+9O04tzACC4wbNp84ZZHH7q2J0v2NvK65ku8gq+W1nZJTJU07sRzifPDj/j2z4N4/H6h4a/+Qn/unb4+UrX0o+1FW0k44xz
CxgbOZydi8BJnz5rFh/9u8X3N0P+/t87CPOt0/bdh+9cPzh9an73ycMP/vLhB785/K0/eOcbv/Nz361+K13/3I1HKs5oE0eowvQ+lgj4u0Pucm
CqiEavad/w2U4rcT69jvCO+JL0IcWi8yrVasy9QJZ2xBobCxfzCIqTA5vgN2Xwc9UeZZ0DvN8aZY+Y52UNPMbIzJEPrVml3S2r+qyKs+u9fz2O
y/rZV6/bgz9bdDFbhj4vxnAyT5s4y5JKtyIV45yKEtaEgeAmaOsJKUp/wQhINaSFuQzjqc5o7G7z0fGn21keX42lzmT7THT3r/X6YXdhS3FsWR
rrNL97CE3KK3P4zKp2HpEI8tqUsxa9LEXAVLqSDC6C0XB85gvk5QQQI/6AhIeAKgcyeU90XDK5XZHjpaoOf3hSHt3Cft/9KvvO3cvtrwnhixcf
/uCvZX//1e1f//gwO7/8vv/5D1MaVx1rVEoAsoKFGvAiQJa39HZ+pfk+keqe+Lx4aIuVH9YXF98o25ks8uJ4/8VCjOq9Y+QFjatV3yksO7OHP/
s6/+HQ/dLV/vR49/T8fjvKphLz5XiPjk9WM3P/Hsb77Lr61D9s3/2Uf+2fYODYTF0uD8n0tb3ayVd9Rs7Pxu330iNaZ0J/2T/5Q/2o/I7/TLy3
/vDmcYsrnn0pvsoWtBNXUqRmqOIbsu98Wd+MRXG2MCcyi9li279+OR69B10yX4lH6oD5UKVbvHWQ3VdyM5Nue1W/4g6+ynKxlNnJg3web7/Rmh
PTv3N+9ewwTHs3Lt4/+OvPRBfTUHcAfW+/OKveDUfz6u6du2/TzZuXTm/SdyqSyrPqnRfH93/Dx8GAFdFvCOSMhabWM6o1zXQ186ZoBTHpjLIq
z4uVk9VyCNdqB2wjm47Ggpf3xn7Jfaugy6J6Xl5vF6odV6vFYRm+OFudfPJCVxIVsXr4lfi//u97T28+93feu/6VT9of33z4/cPdvjhdvbzdde
vybUEfPPp03NrAy8BUply4fj4bh1091K7skm3Ww6A3PY1Wq5FO63aj8tPCXwKiSxzNbvtpMTDjPFAyssF3Uk9v8/rCtMGpGhF1W6oNcM6Fw1v+
1SnkvH8d16eVz2z+evRX6vjeHf/GxZ985pwsO/2dhb/+44vu6OLNskSDcpndDOnx/jB/sde/ofWr8etvnX+eJP3W+4ufnts7q+I9M7vf1tQYTr
vzwYb8rsg2d1hWXc1s/TJz/Upfkc+G86HRl89etaw9SRcjsokrTJThwGneVZAlXW22N1lzZ1vvmC3UPl/03fO2bWdjuMZ1EIhsGP3FSq1Cafqz
UevqiBzaVy/pzVg278/T60P+Za2Ozw9ls9lzxLWu9H15OLpMRaMYv31pL96Ozxrxye80tfna3/nb/9mD2z8rZ/PLd+THD9uwHK96rV7ffpstjo
/58HAor79yZt/t9GeperxUYi/uZUP+Wl8fXu2lT5kfCMzSL4QgJZ0WekTHXHQWMxQR4rMUy2iSIw5USHdPLpAlT9tlcrp6ekJu2j3VY797rT9P
fTc7Pp/5E1XS2Y9XzbfDwz++530wNGRAfKpVT+IwPc/lJnWx52bM6ArKj9PLcTXURLxQ226XUXl6yy/mR2/bBd2cXVjxBvnypvicdOyn1vDmQh
1yo/71L3/9/i+zyxftL/30v709+hv/3fLfr2h2/kGdv320ua3I8Y6Unz4Sj6V/uGzzIyWRZE+N3492ufnIiHufs3czpypVZAWSFfJFF+hYS+Wl
4oNQ0gHzRBzi/loUx/OHSCt3ju+u3xjj23tuj7rm2XD7aMF0VtCXwfxoFLP7z+ic/HjxYvigbtZXY3n4FzXMI8hMXVGM7eyNd4KEw+U+8s1tpM
epU/Gli1tX37KvbtZ9Q8zsjZd9v//xiTulD+yyPc93+7dm71RvHpoH52I4bg4/lN8LKVlmpsVY3E7vlx2F+WovI7JocoVMc6M6QusUAxs2Ue1O
+9tO3ev7W98pEnbuT2cn5i4v1ufP3jqi/s3Ld+WDw8o8+8H+sv6wfPO7TeZtdlmoNpSZ3Cl26WqynL/ki9v7+3Svzu7Ode1l+XZYta1bzn6MLD
q9TCE2o2FaVTJtMlGUuCyJaUuBAjfQQbFsWk2TCG83zfu/+OSf/v4/qdz60dXLory5kKpenL7Z7uXPvZV+Ml6qSnaPX92okR8tL9aon7Jq9rcH
FZye3t5aAC9ya2YCKTQdIqSEpWxAJISRWCc7f/pW85PPfoSkeLY/qKq7ZiqUZ2dyR+6d9NuxI1lpT8xuPgJdWpM7xRDZiuA9JyQSQ3smbSb1QA
85guy0uHfpd4KG1s+DIdGblEsBWMlJTsjB08SBmOA8R9moEdk5G50auIs8NFGZ6UWZCmTG95JST29jcISRQXgzP7DCO3VaV8u+PeNVQ6yQe48E
SYtpRdH01Ev7KFvB9fSQitUoy042tumt6fI8NdpajpnPpR3vZSzlyDuN6XZqKVZqR1fdTaxTMAZhWJIaUXLNKPMKtGeV5mulKdXOUxazvq0dsk
PGKM/qI6OXfeYxgJGxw+GzcXGjxVBtXoyyvUvCRVvWJq3fpE3D1OzOnyxPR3D/+Ydf8q6ZX6Pm7UCnHJX56c0CwM7RISQ9vXMgMSWmDEmE7KKO
0gvwDo1JDjIaQHyufOhYQSKyW5XpjsfOe2XhvABJG/YZsktIjlk5Pbx2Iz0CZEZLEhQK/UB+9tKZTQu8Za6nZlDO+NH5abUnR1aO064hwJO0mG
gUK3K6Z1qb0ReW8zgPeS53WoMrwuo8VD/++GT3yVfL9crxPyDDq69m1x+8fHXWvhznsyI7aa9vh/Uc46enlKw4MTcv9DhsaqPpfO9Mt05mdnVQ
3tNprQ0mf6SxJIBixgwT1OYsUpKCRTTphuB4poggt0lGLvNbvc+jQF3JPVncnSGQXd85LsSqcNIvOj1+5V+u0vHVk8/FZf7Ty39t9YCJ7fH+23
6cGZfvj8vWUFv2TqZj2lds6TAVVCzsKAzNkx1H1tFFkG4I/csid9kLkNcgaoxmT8cW+b+rfbUxmp2HldHyeC30VluzWJztvQINTlGyD8W0lVeO
0/q5VntMbS6kxy80837uEQtyWrQhMTgHQfNPm8VGS6JNhgDgOVwW0p9To1Wa1sbFYkZ48CQLBCQ+rZQkaCmwQEPlhJro0AHFYEYXCbE0w9BxIC
raV027xhXwh4oJnTCcQ9sWIslEzcZjIKeVl876zNPglXNsyImMThjPMpX7sLC68NJbXxSDorUwclp0TSCv/bTAvCCjPXA7LUARdExcOKpENoVl
blyAoHSCdm6MggkvDK60D7Gnk0RHQPu0dL4MBl46ZqSQFeJWTtkwrT0bS8X2mav58+aZcyoTeeCv+w9Y6x6bVW+i36iP8vpi8frs3lDxojvpNM
7AtJlesnoqAwo+mFyMpObJTy8ZmaWIN06LJNAViko+cEtF78yKLdeZ2z75niL90/zInznep92uyeOxUsTn+PWw7T+6h34k04shRX+2+r45ZsS3
PEt6esRvreOIwYwkjl+dDbviBVkd0vbhvDVvHvl46uO7bby9PTKX8c+24urmTvnWeewPLDz1m/fO6PLS4bDAJO2v98ULpdVpFZq50owv62yfr4
LIVphDgAbUce693o0lWVUL598rjg5nPwURpySu5vWGjTfVO3lrx+VPz99eX1PxJdnx7l57p0VIPBmLZqSvemR0vVzdxm+azByLzwdUPRD79vOr
fRfPR/MbV30fdht9FYKrdwNaY9rIRrKciNxpkHN3XlTu/tpn85f3zun6ydFi+6OXPeNxYDHvol0eR+RqdSdqms8bx5vZvZCtcI/2wq/ulcP78c
X18c0/vhrqp/IX7Zqpt6qWl3ZQr5kqb919evf+uHT0aNcsqqxo5PzyZvPzP/qvt/q3/vvsPz1uT985efP8cTlevbWpn/t49baUh3xW7rIqNXnV
SXbh/rzPSzGk/XVgs1t6hAAtpwg3rVyM05bKoBCGBSaWCWR4mAGgD1IlBw/nKaEWqHmw9r5OeTbQfFolczIfL9qetqB2mvqjwQcOww+STO+7J5
Wb9gEzmTQioypSrKxmOQif7GkS094ICy+dVqCRnJdQEEPLyYxnUsNIt1dmHObbi7ugUg/bLWQhps0sTkIxxjiajBGwKp+2BwGrYuxL6pMM1tdC
RiRxnXqcY4PDB+ahu7mNoR3YrHSK50zzoSsI0TXb5EqEqvPNCgIGSQFjWLCbLu20vRwZmyiCdChzWStuGHHKXzPe+Wq2GHPDBpRviltz5xFdub
HrbKDz1PMFrf2guKdu2KWiQI66X8yM1KpkVRQeQtlrHovo0xDzrCshkq1mFSggb3Hm5Pswvd+RJbME3DI1oICQQNdsEkojanYDtA/pSVIz7cL2
BocVI9WdKkC6ZS/J0TxPgyxVS2cxkrKdNvkSIgpYX6ny3jCTynxG4JZLDqme0WOu60Rms5Z2dgllkP5LCijPB6Q6AssMIhDmuJaHEgM9PcyjXh
4OC+WKDON1oLWlRbapASxppEo5VvDpZYioIgBLkUKwme3raf+lZ3Wc9q20HGITMN7AReFZUNaOMH5IjNoDwEwZxqSAQ0gMuq4ScaxllFDdALcA
UD1VoyuZ4VoQlqPmpFAYj75lC9HC+d1IVJWJisNPQHHcI7mA4gA3LAICxko6InfOu9xMuhaRAu7LNIyNDPNZ+vOu9wCw2daSvBdCTvuiREhWsV
KAAHAhlCvTpEACypUnMn2jyLRDBR0wTQvycBoZr1HOGMSgWSxG5GE6tx1w8mdLinH8gXAvZDJG7nCOQnmDAsBdy2JAv2UYGe+Jm5ZR5UlVJs3H
jGVj7OKyGPLBarMdlhtjG3fw/giVI12eMhsHgGvK0TRghNo4DQF0+ZyOIO0eYaic+zFVqDRKsnGGP0MfqOITj0XWobbgCpg976aXDjSPCndpkw
1z0clAUxp0DBkLHarHTi8tE8NnGdLDOBLj/eiZEsnGLcERMzW2u/nAVblL0/cvTCuWDB+sMqAU7vvJLih6w/JpuS5F2scNkNg7XJKFjTrIWKGm
bQIE9q3guAA96vpqoXMNS2F5cnVQxMY4N+W0bUanxZbGvfBDk/FiH4tU9jFucz+ar9h85+i0Oj+mU1Qji6QYNfBE5zWa6jAnuGl3aJKl49AHhs
ZMNUWMICaObdM7MIGxYx6CL0oJWpmeBiNxGGWMmIpFWdYzd9txQE6cnpsSBbzKGhRTUgbOQoyTgYwgxZjyiGvu6LTfllBDf7bPMLEiBDg0bqm1
hs4xpBqixMWI+ZGbuGRnACnSlLRA4OicV5XzoJscCJA7VCenJEyviyb0Yo5m0nTACeKjj73PcEYUl+wJGhAKg3gelYMOQ4CAsEWpUk5SwXMHMA
M5I7bQYRxCnBbQ0uR90gKZGkINZLPovcyi4huFXp6+/gVw3gSkRWg1fgS/iSZmgyghwAYqvwfDga5Tb7IweL6RfteziPFJ0+K0qBjSlvaMes2E
Y3IEsyWNxOeyEawUyt1u7F/Od9todvHzy+LZss/b+0/F9eyTdXeyf/nrYf7NHx19/HD8S/f6zfnlp/9QXcwen32jOW3UN0+Oj2reLl817/4vv3
/6v3/09W+HZ+TD//kn5/MvjubuO//j2y9XfzGM2yHnrDRHiT45muXZXdre8Z2+bKqb8svSXcaTWf3NDf3N7Wa4zM3+4IfrmS7q9Vnrvv/B8vit
r8X1z9+k7o+evPfj/AfzP/4j8av3HvP/85f/o9iIPz7/nH/UQVUwPVEAdmF6Ip/2vwdhbe1Yn/qtUZCIq5NVxNhJqwMhbR3qVTHU1Qf5o06fP2
u7z15fD78W6ljpf/a/HjaX393+Tjk02xv2xtv373x32+bk/I5oHtNvq3MuFl+Mz3/YaPar6ZBOxj/5/fywO7v48a2/HPZ0Pp/V9zbQLoc4RhoI
tjRmnLYFIuprwYmS1EGnqfSE0wOmQ4SsGN1+mIo1ZRFlsiUkzOy0PTzRae85UhggE95iY0cC7xGjYXuVdYB6Mn0xQR6i4iVQPbAp3UEucj6O+E
kQBe0ju0Ehe1QD6ejgaHSWUwCrDMgaSmaUr6xI1bTjDwkXzlGUf9799QeWsiLw1jZL/1COe7faXLRX22FdOWFnUc68uPbrWqqC7S/fvzgfmWBT
QKK4WsKn7gzIu/AZVGuUHAaaOEHxumkb6bTdEbVMaTaFl76lFmY4FrHysCoEl9y2rlfozNA3uPkwAAAwchBWCJ8jKkeg9tNy80IbmYXpe2Zmw2
sXfTB9LFq7KnAFOQIoTpmml3wY3mm/rvJtYNm0iTxNe74xabFhTsc9UlbK+ynRkWA03HUE7GC+vEeFBUR2uLqAuYHoAqvUtG4fAIkb7WFoCTPB
00Eys6DTWhYheDkgLs3MUMFnUbG4/y8+oV75it386a9/dv0dXe/Pb/7ih+N4+sXrHz24/OpXKflLv3fy0ebhW+//6CvG//CfN22HkUToGTZ3dv
0JxeyY82s09uGwLZr2PLF7l2LtF/Vyu+P0am1NdtORVzKuVqSbzVR7dnqcHsDbbbceCqlNc7NE+L1ZUydenPXuYm8/W7NgKT16Pl6r94rN2Yl7
vlnZ4avy0fzVOLtQMXtHzGp9RL8f3eJ3un2WF2XhZ3nkISvDPRbffH55N5/FWrGXw+v9cddKdXp2QdphWZdfdNpSCFrPxBLyPvp2X6hn/eJf3L
JZ/bo3z+c7f++N31Li6emTu28fd5fThjEB4eRddpi+B8oJN/eMC2u6wTtOTBUQyDSvCFyGhP2f9/nDv/w+H6CJ1ie2fplQ+AdKpA4QbyInjq7c
9KU0PsJEkI9vP72o3LJM2UWRZa8frMXl9m42DLZYGba8D/rNnh7eya63g3zU5URddorLos/Zjsv0ph5s6NhiY/l9cfp6uSMuLe3ybEa3G/LmTf
Vzs/3F1d3l+Yn+5vbv6W6fVmJtf1Dm9dPw7vGddNL98MmvvfM/nazfWi+qd1/dvjc3t68O+sGPl+e6fUeND/xg6t6/CuT1is2OwnWzGsSaxjdf
vXV+dset94tFNT+MFXlc3PJbzV6pm8iL0Q5vUcY4PrvNVnb/hvjxx8uT5/tj9fhDdfcn7WIPD7b76i1IVrEc85JIXlX0+Hj3HLVnzo+hxA+dXs
3DuL/d3Kzv3xQ/+tqLtTpq5qjHTDPyBjEfr/ffWF/O6UG99639ul7uxHdq63/65S8uXRF5U3Uj06MA1vIkcfzYeAh0K1mU9QRW/P+n7L1+dcmy
+7AdK1d9+Tv5nJu7b6fpMDPkDDUiTUmkaBGCbFm2YMGQkwzDhgG/+NEg+GLAMOAXw4Bh6MV6MiwZkiiJMClRYprhJHbPdLr5nHty+mLlnb2q9R
f0Q3efvuH7qmqv9Qu79lpL2hDyCpKO3iZ7w00WX/G9+KFAD4oe18Or87eT3tqNn/zpD6P2YfX7b2XSXr1uk71qy5+9/Yq+uv/ZifeWuVds7NOd
Nw4n0eyT4OB+fXxmQjXsXW7LYH7eT1e0OSVHVVyvxXVQ3nnTa5Nr4fW8sh5duX5NZ7XtJcejdpPwXrZtrq6vCkCVauQsCGMUXFl1ieXrkN2dlo
PpOqonNzehfDRUm4cnZ69tLLa3d777evn8w6q3nJBT6g/eEIsNL9oqN2uXUkRn+MW/vg3xG1fHm72qjxbson79sIXoBzT0NKpCH4DQqL4GaUys
ELVpCtD5EQeiQ0B+RpW1BKzH3BHAcdoTpDSRDbqdXB5gxhwrKbWs6EOWIFcBFOtYgzXt5BfQGDxlB0q6a50EkgdsmlsBZiGkcxBZwCggK2JAac
yxR8DGVFEQidg1mQb5AtKo0rZqqgzBX6UDVBOhRN4SAtxjQNkCvJLQUK8pQwzCbmBiYIjiHNdNaq4nCME1p0MaDWg9WXjLWAtgwBToK06x2bQW
YF/mtL1BiYnVBWZ0RNPoeTu7i0wksAil8DzwfV6kwK7Dl4OLBYfcAquF3cuWsHMEouvNZUWvUUXcVjSW3FC/e23rXHfgKbS188Bc+fAEfdXAja
OmrpbNRY5p3JkVlpM6tLhpAH9jYgMhE+ARhZtqEbAZUfGkYNFN05do6fl1TJ1E86bOXqW6ztDNol9yBb6m3wcLAXberterE8p1bkk8M10vCn57
FS3xbHS5Y1dP84Iul/P+MhqZGYfL1xMXOFNsAxJyrsCZMpAcVSpVFQvIi8o0tjSNL746aB10AGixIMpnF+Hd8vEDUg/G0x2LDoK9Yuvx5ewbXu
30O/x8dpjwH071ny9/4enp0dFWufBWZtLc3wxWtnlgZbLXG5rdjTEPkhNe3p98viZ98uIj8g8u9uTRRe1mr9sqq2O/LbceXj8IQpF+Ws/AMR8f
bhy8HCT+O/yifnG4uRhu2GB0Dhl2W1Wyj3YSEObe2Do6TjfQaItyj89Ztb1d1jbBz0f9P55PZXnVBLdXpE5jP8qiPI1wgnHUjtzm9qvbhyrUXr
gC+ejxWVdJNroUjRu6iSuJnQfriSfzV+mXpBKpqK5PwuVw2A6j9tmDZnNrfvze1tUfMh6iCfnjwe00CNfjQe0VV9J7Wq7EIru9mbDqZncdXLXb
zF/VTxhIaDQZDmbyKpcOmN+GxLSCFY6ZsFM2fmh8FrmCs26zse0639gy83TACtE1q+nOwDc1zfsBC5hb9GjgBTEOCAf3IS1uu0KYrgEBR3EDZn
Om/P5SJbwMGcFJd24ErIslrSSi1p0nx7gBdQaYotiit5qMb+q/7Z28fvSd9Oq/Gw/16PK75LOJ/qf0vdOPdXzdE3ZrtGk36PhOPKhBP/ugYba5
qbxNpzad88IqBm1i154TRsV46GHb7Q1T65PIGiq6blyhFdIHOz3xuUMydDm1jctUTTTIIRe7vgFZ6VeeuYhjvrhyhW7s7kk6KmbX5BmaeZtDMQ
je+r3TT4qtk4831fE/re6hjSAD6/416yNWn15M9HaU9rPiTjN66lf2rdvL5WCfZqFoIxKWeNG2oN5EnO7fXvixbrqaduSBxNOsK62B3O3qpnFK
lUGY1rbg3U5MVzesBeQTrRJ6fBsP1u9TwP7nbaNCe4knOxLtFVOxepf94MAN09Pb73zWf5OJdXl0Oo0egSC8f/c3rx7/fXrJPnhh0WTawkrRuy
knzVZBzSFuqyv67NJvdd2AgMfORuFURBdEkKy1qGvUgrqjUaDoAet1C4CgbNEQpTkFLxGYBTdNV22qK0eCwrKu9RQ8+yRcBWAxAxzrOmDKtFLm
hS4iG8OK4DwMWzAjYWWTdQVy2qp6anukRIOssAaQWqSGN5bAJYGHgv94tJ+iaqgZk10FdxDXpgKGtaLz9zaqwdr7LGQ8NuADapqAXVZERysKfl
d4caF4WAGoSYdBLEVCaNOMtF/hA9PPHp3Ff3L0rXxwe5b4wXC8tS/AC5ub+Ms+U7XVl4Zk/n2hwKq7eJ5+5QOEZ7Q2CoHhbaxIeNfikuslXK2n
F26R2zCtRmu0YkrHHvKJcHVoon5MFQclttSQpxHT1gb9Nhxer/RtlkmUtDHhBqQfsxa5HsR2Sb2JJotqFPetFoKNtYGEpmlfB2kbkOGqra5jMC
t6Bex1zuUquE8VJoItpFBJ6AYbjqaDVJjFiTstgbVGVMtqWnf1bKZOhhw1xQ0tht1enIdJSmxVX1TehmxpJBVccQjoD17WMez5gIA9ptucoSmD
jPfYOvOX2keSi4SWFpyH54MTkUHQ2UDQRhGkJ6Sv0QxkrIXcZmxlmFKVkbU2X+0PADUSC04Q9DIRbQj0IWlkLI8kKAkAGvhFbhMPHlTVNHQV8s
LEKMw1Ccc4n9iEL+mKEbHuBPCKC2ZKPkMootjEumgJwJslylgiOcKV9p2hDYHIoyENGrjsgLWoljHpqtV1JcDYesjoVoJF1ignvu0cTWZsQOi4
CHQKyUpuu2pP0AXg6uBbkWUIJCIweHe4PrKudo0HKwLyAnyWD2QmG80U+FYdaqoiTKzt6gkhMGbUs5Gv1q4YdMLJeAZX3evrhXRrLwCY4Z7ujt
h0zau6A6Mo8IGmVe4J0wNz1wukC0qIQNQ4V7GuIlpCRloJtsNr3VrHQMwQCx4nWYBTxWde63VdRTDtkwJRQbyuxQHGFSya87EDjeVJ3bVJZX7z
VSG4z67mFK6fmxbAnmIQJQiMqRVrXbdtoEeIrKmtS6d5Lrr3a0Kh1rWcyshxJRDQAbeqa7WoCfyOpcyYbvcXPgUFgcUBgmerQSrWXaFSi7oKQw
JUZXG3dwxmtlMWwhMRxixqsrbn+ZS07RBkpMDKRrIrc1zqDc5IRgA3sWmZcELiCnfnYUL01XkYjWULF6NXTbdt7Yj6t+89SKMC3R2ljZH1va6H
i4T1ba0xKXHOtSLR5KsyI5CjWcwM745NWMl9RbiNAPBMFgCSadGnkd/iUDEgII9rVgCmSx/wkdTwNQ3oM+Wk8wjlqKvbhQetlAlt8ekzpHWqEl
gElk8DOi+m1ZwsQRUKunNaTatm6teo6uNfzvR8Y62WOQJFD48IwyJAxIludxx3OwwWAwDCzQS0W3u0wZ0IIE4aP5tvL45V2Hv0INdf0P2TaqNt
3/Ae/MSXPzx91ZvXVT8pkws2u8eacF7IeBBv2PKQzGV/n9nzzE4/R775cBU/OlGw1pMoeH+5KKt76Rc5uVB1y4znd0SlHPAxqyG2BQcaAwpxNp
AMHlBcElCapO7eSDCADBOgpoUn4IHehXj114qjXkuitWFhmwDQQoZKBg8I2SP6a0/uPOjJdzZ//l3jF/NvkNc788/3f7D18q0iXF3a9Jf3v9hc
pff+/PXl/Uf1u0iAr/AjYvthGTlfgyhrEjaP5n7ZE87UkMFhToGc1uvK47zrnT5sg5AChogegqiIIPxVnayYjrpaFocTePotTislSKgyW3NUW2
tBQNVklBB9/UaycUB681BttH4+WVIQ2o86O1GxrRsHAS+6+ndiEFMWgpp1J7QDC9qlgrSENA0VJBoDZVPAcho+V35jPNUOSddoTFBXWuIDE3iN
h6ifUpqTnu7lVOpitQ6YKIEvALURj0lBve5QjZ+xqvC1x5LaQaBausSkwag2MmFr7RQis66dIKKGVLiBuwFuc9ZLECNRCbHqt85n1asyqFWeLn
sG1AirGOuKUduuWN0BnBLilANi7a4V7AZWqV9JyBzd0IZ2tevc8roJFcQF7leQBdQAmmPZxNz5WeU5nVc3oD4RblVQG9P1AeCAW5i2fRID3FpJ
hQXsh3RqUyWFbTytJa0sYIqmbeIA482aey18qNYYZY7koWPgByWPmwzSWIIpknhFaoioWAc+MAlEmbnttI+drK8F65l4n+8kJDpp8aJZ4Pqt/X
bdwF3CHQgpcWtw21XwEBut7Xq3vmoWXeujYXcUt+057ta+qFERRn3uJ6i/UqdfjKrqyZacXvXX1js/56d3Z4f2i3p44fvz2bLOvb7frPTuW/in
Rz+uWLSzrvvj8gipq31Ly9MIj93G0zWJ7qD+GDyZItlYNeUAD+J2myyfR0hPtppSJrPxl+DJ3zyO7z+r0mFzn6bvzqQ52/BuW9+1Tcuk8oAOll
gSN/S7V51B21C/v4pM4VYhq3zS75llZmJwUcKl43Z+GYS4TgbSTqtVGNaJN7VKpKoFu8InfWDz1Vj4XStqPF9ciPDMI90ma0qoV4vFJImTdmv9
pDDN662N68U+WJ7to41k8/q57WskunXrTmBRYJiuqYkXgOjxZeNA2nmZkZ7iXryOHZOtdAAfLluhRRMiIIvBwFR8KXaXHJ96y8x/0MrAm4jVvg
Ld08x6sWpPCqZ7iSUQxlT3NG7rGARZ6/qMp8zDri48R/MWTHKDdCOLZLXESNZPg5swpM0caGEP732xv/sOy3Zw9Zdvdr2DFXDR73+4iP18+y0N
Qeq6zjaNQSS0Qff/pXGWQThiCEeUG7+xEDNUt83II1fPv/8O/3fp4uSbj3/r5+//dvg6/us3YW4eFKfq6PpOr1eW783L2UtSyJftj54x+nX392
6egv561KvC1YBPi33Z9lv9IMlfn6f4O3Uu/UHZmmq4PE3rzU+i9oi1pL+IQs8O4m5nxpBQ1IFd9GEluzK+onWjlJrYH7YIENorvDasaWSvE2Qn
Bssov76loc+sTmYomOrcaB+f51Vvfu/LdH84UruCAz6KiLpbGtOUC4NKkdb1qB1dB8lChR6/q/iUuHC20RrZM20mleJJsbTrdmubNO1clsShzS
aqgsBT0eqGx1JdDzZRvTNNzhfn1Jttid2zdh0Mvn2wO19MCjrYzAZZc+3o4nB/+bb+4PmC+6+Xq9Orz2bjFsROgMJGFx6beL3GpK1lPiBsUxDd
qFGV8ayRRC6a1q6udaxRuAA95Xxq4WeNAA+7TmUB7UYdaAUgQHsSB0mMcelxQdeRvJV6ml+aubeJ16/k081J816r5cYFH9L2Q/H+ur8eUvdzdy
HXG3t7itgWGR8ckwQXJCtT+57pGYwDiX1k+zYDvmEYrTHoNx4EJ3gfbxSjb/Hd2eAvZ3oQqoO/+EXQHkyGi/BaXF2Ef+Fvo0F6+zm26PC7u+Nj
QQI/dl7CEsOmBHsBHo5XxCUpl7SkteDZBARmve6OQmWeLzTudqJIhqkEKEMpyGSwRDL2qOAVtSLwN4PQ6nVHShyDB8WgWivWtRFCITWy5VFEg4
5obOnTrhGBA6deNFTmiywQbUGyZ33f2N1ovV1C2i/RrPZv6MtSZtTlavN1eoCbdRtI8qLc58P5TSrLdG1O7E1Sv/Pvl9mnFqk1rng8ukvmd+dg
Hub+6YmzT3TyZHubZAYZSVtsDUYuCLQWhHu0B8qDg0xHIkWp47lFtqCyBpuO6/zcCp2hnl8vuT9FU5DTo0vOCpu3Q28kV2eDrSi6anO5vbQ3xe
HtqFgNzqrNe+LBpY7N76Hlr90V+58evne9f/zOwe3f9KL57/+T6uXFL34y2f4P928GQA+AOwbW1gMmt40Be8B80fqItgFXQ8uFnnNbQ0DpiQq8
r9u/olYtsFyAtvT0FkD0pg9UA/jj7mu/6IssrF5M5Movl/HNXrrKlr0mWEq+gM/uXuF5UvT0/XQxcrPM561AF7Eh8+IssDabs2XPZ6Q6rdNbPw
rS+fz2ekwDq+up0Yspt5s37ryPLrOduW+/uRecHnqbPXmpK81b2vXmF20Lss85kOcgNCHDwUQB7fAIDPIoonVJAHaaV+v09fND/uB08M7DHp2O
DDpdCq9dzg4XEyni+d7tilw1+/6LND4Xu0ePFPJL3HlB8JqKSYTKEla8awzPCBJq2TUDpqAPZAhGM6mRVP31K0XGZ2zbNzxkoRc4C9aedfVNoQ
NJ1/X45U7B86dIGl13J6+7g9ieF0jfqKgBvQ4SA+QqfCnIHC2lMCpIpPVIxUzXc1DCz44aLxWwZiBzZTdvwtGW+AxC3vo67XrmLUNIrTqqfQRi
p7cKGmzFYowwXeqRCHVcSC8YxVUyHAdxPt5nVUnOeye9s/Xg87FdF6ti61vr+RN3L3gVzFf0u7vnA1tt/NF11byqmnFzuxAf3He3YJ3gkVMKLk
cKSgi4VSYgpATQFOCwt3Je52vAIK1QTNBady1GHf6KTvwY+8JnnSU3DLQvGDEFSeJibjIfDxJQ8KAKMWcatLfEDAUI+DguXWNc2Md1upYl2GLX
+swQFjS2K8m+XPtdK9OtbKcNh/r8EXFyFJfSDavUn3WjYYJH0dZoPbjs0d6dXl4XhRXDogaGBoLvmXo9jcrV8PPU1HGOwp4urj+885cxf3ZyM0
J3o0Ir5UAQa1DQqJsTolUA6+Gt4CcwbRQWth3Gm4jkFaRcQtX1sJGzJuWn/bbAwXQli/D5kyX+2U+u7rli7dd/avwT/cdzMtnoD5u9dxoTQPp6
gbDgNbyAd6f16643h665ARPoFIgFJJn1CaOA3OYmH9HUHw/OHgzGbFT3Duz+wVU8fNTTLZk8HGE5hY+lt+XxY9GEcnK/a7nmW3jQHBlCCOKGR9
ansBLaxiEPJTZwEw4XkUBUh4P8jG26zIsOHvYNnZyd30+zyzei85Mn/eqvhychuvrw5jv9t3+1Sdtfzb/5vcVhUT6/TT/1ePD4ssjLXRs0j2df
vFqcN3842j1pXhwABOfXP7Hir4wO8uvp4P3y4jhvZECTbJEv9XZcwNXNLkRys2RB8pIE62Tie+mOT/ll29vzq/rlPKwGCfLyxQqLLcNeklQu4y
u+W+QJj+4dZes708l1+Px6x5wlCwlOHZ4ng7WVEpkQbgzMv2QNiZRihCYlV3EQtKDIIlczaRepP0knBJ/du/KuJAvGW2VPtk/i+3gQboN+2NjV
xYy1m+ff2uLRVn5T9tSQZjfro+2rwe2Va8nwctir/hRNJyQqSLm1g3rDcwDaov+gT9Prtom0pnU28EvUfixXuImuY7avUFhe+Nd3frS8Olq6Oz
g83QLLeeFX/Tz1QfBPnZGr66f+6vJWNt7lQemXt0fAkew2LgiwYNQg8CYZyYqyTSf2qrrtpdNpbNrKEVEguj7+LKo/AFu+Bgbb8beULHfR8N3d
1wDdXqALcL+IeMg4LEHUSY1FyXAA9rMG7cpI2KA6lkFGhcrPVTmOzxpW9p5LPng8/XwiJ2FVLbLFl7c0GZ9wV/ZGl+qFuBceTSOiu0ZypVhL2v
XBBwMG3K1huUmFIOS4s7KjzY6NNNhSYsB/pxqzkMr27DRpillQchoUBc3Pl/NwnbsAg98BUiNryW2kv249qaGKedL2UPeKlJtx2J3+TPy1Z3Pb
B8KwhTTY73PMRQD/8K6fWCxwt/sWWhKOPIcqu10L2thbP0w0CJKQuT391e5oBp65J9CqF3U1ZtX2fRaCcyhSFkXiCizxqCoLIOfW1iwK+JhkgN
vYA3Hnd42SnSOB8ziOiPHD1tU69ABWAdqQpoQ30urutGN3/a0dYGeANAjxZEU8krSCemqR6MiqOuyzoN0OBb9hjf/VVAe4MN8f5d5ZvtnGdQEe
LIiivnK6m8Qx9yk8dVcRG+CxltYPxTLPmTUewtJJAF5FWCdmEsolT7DtDrQaKUnXbAvf/rDof5wOJt5FfnYy2gxpYff1opgGbW9tvtwY/P7eeB
6Nf/mbl8tTNXw4X5gWtBCmfqsDC4qJEAmfDatFHDCe58dF0L2RNd5Xs4DALbResSC1qHNYuYyg1Zcf3P2FB3e3m+Hebl/P3joqBHa/ktkPDqJ7
Dy43wzvKAbYpzKTXOom5xMgvkLX/9thcd+DNCKFq7TrPt/ZTKzEIk5kA/wcoiGopeYXbXlCw+Ab+/A2ecq5Eyd3VztVjtI9fV2JZQWhpf7Q2aO
AnJstpcu17/slwqLiabZMFzdbkTGI8adxEz//kfON6MEh3zmZPnz0IfKduH97Ol9/E5VAX//eG+91kcBE+/q++TbJP8je/0fxBWSgSA17h6/7x
5YFLNdf3S6t3b+vcly+2yHpnmV1dHDzc/uy0Xy0unxnrZHeoHTde2UZNqIhJGniolda+EgPlBrldMzTqQbrUxdIY4GUfwxORQSt91HXH6fZjvc
a0Hq495+I6qAsaesDUddO0gAC+pRCIxuYr31pAgp7gNQEZ7iRvISgRwT63sKDdu5hcF50WAaMoIWU81o0fCyXwOOLgTSX3WoSAuHwfC9tVE5Wm
AeWMsEHKB4LHxrKWA5m7bjfTQXTEukIADZVLpMmcdaqQPiQJSgMGqgKV/daXMWpvZHo7dSjILgbNftZjLl9vWTQpzJpF2UGwXTcvD0a77PEKf6
BbEW9ml9fPb+yfFRvuW/n3Xn7Oa/O01E+PLnLB0Wgoy8duG0ce9a7E2efeVvDQnJG99cvlFpgiEV7Rax7jlqwodedvnk16R3uPsj9ab/0zf7v9
Fe/27O1kx4SPfyN5Ev1nr+89/kvjK/XlYvhydmfz8+h7GuIb0icICe+MPOgOQZkXtRLHWoqh9FDsWYdUSBqqKxpfPFiwbLl3v/+/x2+fi7und5
rk5q3jj9/Ng4PdN9/jdf+7H632Rs/3L03fG9j9J4aZbh4XAyMEkowpokBbtW3qLPFDvwGSdzTymm6PGWwlBS0jYa0AgmZdojAFVsokoBcRA8rN
mKVd3yEDMA04FQOLGq+bj4AifxX4SLDcNJx7Mo+JBPYZIuQlQKjKhBo+hHE+z6el5+f96fCPHvVaOZ6TpV+OP3v1EZLBxuOt9Zy+xfC9ez/avG
m3/a8cbC9PA7I6SHJqd+8RoaMnjRpszt2LuiDWVvlrtVmpcPMwv/UXMt0yvJviZqNQOIg2x4gzXFle+ZClIQAqupV+6/tR16IWMpwYEAJYW61A
43DQUuthMk6TyHRd+J3olV2Tng3uhjFL0iak4GJrQSC9SKiwMSGpIdaVolp0+6TWMeGI5dJ0ZwxqJujs636+huwC4GdxE1vA4wJjMI6iJRHQTx
b73LUQmxZgmXZvV7oewa5hLQalbbuFrg2NAwJgDRS1igIvroFhJVkpYASy6Yli1k4nO/F42OyedoUZ5KBtdhe09e4f72QrG8yiX/zGF5MtTA4D
r462xq2G2wqJ52lPd+d6uedwVGHduSjfItx6aSYjrmFdmIU0d3NvfPJPmtGdn/V+haMF3k8Cf47Zft6XUb4aYmloFSlGF001vM5WwdU6XdbMgL
3YYtqrFiYw07391u4pDQRhrvosT6xnQ3Cr5YtJcJzeNji4t75FVfIeROjED/+Ey+LNL84/83b+1anwi+tnQ0OiF+NL724w2GB7GpyUT8qOrkoD
EjIuk9YbFl7l0PVacN+bERGHN3htQx8cV9zJeL8BI0YBq5CHuAp02y90UHuVJd0ONna1DBBoBql6hF2ru6PNy5NP7XLsH6L9N5ZH0/niN36I5B
/sfH4v+dsLMSneOaq+ORy6dIEpTaVJeqRs5hqhoFVJBIa0VluVh254nvHNAkRoz6kpkBBpRcKAWgn2uoPvCqwE60YzOFSnBSgxAhpvS7gI4hn7
iS8MOChB69qpQK6YZLR1PIuzS+9mZyPdvJTBy+dLPxm8/HxJkpfVmqVEJn3RtbQkBfB361jsueb8jf7D/em4iCZAjTfeeQuiZzNgm8Gj9IF5jP
nrBhcZ4WF65F+fjSwfzVn/TNZVOHPcNMGNDJapY2fBlc9QlVZKt5D3RDtqQSFxG4Cu41ihbthNtzsp65BCpvY08zG4dLpuMG4x3DKIZWeY8/3K
orYWMoH09QSsixA+tafA56y57rtwfo8N4zjbmlzs8LkKftY8qQ7czWP1ukrlqmnS1eXW4/Pg6OB289sj/eBmUH5+xnUQGUu6M9B9zm7yjZqzeg
O+kWfXsFxmgw+b9eh2Iy7b/c+/7vnw9eN5cPJO9jy8Ak/axjP607947wV749lL+nr6AsVmmpwNTt7fMrflbVU+/ugA/B0RIDqx6k6lEYXL1IfU
ahrccgEPgnEQQxGsvdFGRbH/Wr/1uO0d/effFb979Zs/Mx/NzH9SrjZv/p7+hfjy//CHi+8v/mUzW/TPX9J4b/5MLlS3V4ub7Z5esL7q5r6MQf
jiDRsRNQcd3MicatmraCK4bIzWNmSKySjWSx0YMIdsYgFlMpQ5UwBcrtVCCd1NYGGhzRtbic0kj1Z7+/XPyo0GhW30S+KqEW+gR7Z54Xvtk+KT
fFb23Dm4I/nsQtYYlnxyKtoivqE3PLYsugmHTF77LZIURWwdnh/kzmsY3PBEjeGSmmzwnNRN/Fo2NMKmfxnEES2cLYisU0+MyjsWkdty0ECKDU
pQDtngpc3l4LJVWRLY8VXSwwO46uvbi8UIoebp90LNrovxOouL6VU1z/bmsQNdwJ6/uQ43k/d/PHi9MUryq7Et/u7H2WNsv9TDz+680YT9n2YT
Y2rcTWzlIQ1QUMHTDeoQNKsQLWZBqG0dOWfLrq2WMoWDxKjiWVs2UY5I7/7S7rEaJ8Upv0nqaIUnblAvCl5vRGfC+5N76R1kmGYNNqBadVeB7/
oQdxEpuhYK3Uy9rsNMV/QMSlitAxSaVdiE/DivzHPafONvfey9Zj+dPf2daOf1N++lF3/tF+/918U/P84+OSj/+ZP/6H/t/w+/9EttN6x2ZrmL
JvUwqRa9ppDH88MXN3th2JDms+t8KutsfrB6+DxaBCduFaMkvgl613tjs+Wn5LYo/KevFj/+8VuTZdlUv/9v+DfXk58cLmbbq91x8C75VHjf3h
seTC77QfxheXMw9+yh3q1qpt//jNYMpUP6dnZJr/fmw2p6i4tuxwoEiUdEUwW0LbxMlcbGK2uGR0GtZdpjw56Q4GmWyFV5IilLfBC1OkowLruX
aE1BhogC2MyR3hYQ66mS3YBj2pio34L+t7ib9aOq1retAqEmbMtaKrM6slh72ITgQDWWjd/NiGuZFycmbSuPuhABH3Aq9LiJvHWwZpiDU/VD+H
KgAXCqaVOAegtBZIArj7UFP9mAl8M4rnlui8RQH7k2wbkEfIv80Ry0b4Qyn3o9lESCA5YsRGMDxKpMDKrtJkgB4YgAI+W7Ad1a5AF4LfCTvtF+
oOjKxRZLwKmG+G1Sia+6XXR6HKyJ4Y0Oh+Lr9osDkgkkuMKQVzboJhhm4Qp09XWNey6TAMSDYhTb7nCxzzNX+F/NmUIeq5BEfbj3tg2xJA3zQA
dJW2uiu7fVvkoFcZEDifQ1r+fr+lNA48AxJm4pMAL4c16J0Fcrz+DA1kr0XGU4bgOagXdNlf7az6ekPacXLplNiR7FzY1YXdRHzfm/+tmDR5dX
Pf3zP7zsf+pOig8W2Shd8smpxt0eBmICVt6jYO1Vq2vb3K7jpG25W89atkK17gNkcMD5ug2sF2twYRtxQmNvXbRXxatldFgNJ/r14fzw82H0SV
qoaJmmk0mypdbcXLErxNy8WfHHh8lMHbMX583Geq+fsfG32XTzp/YKufroJPn0xbfcX1C0GxCGidMgStOaSFMpUWDfZQGokYSHOO8a3i9vVHRT
7cfTat14l4F1Q4g2Q7xV2uC4F2ApJ/blpKm9HTxGacrURr6iij6kr/eu8ujd1+fu1YQl+nS52v0bg5+U3/rkzjye1PPgs51/UXwT/8c7Y7G6ju
5u3uuJsHul27WcAKiTppbxZljZcVeYlFY6WIcrMQjvpB6SZS8JJkh5UoMHFUbh7kwMpHOflDKtcYvCxmLAVdnHu7EzYh2mfl/VXkYGJlU0sTHr
KtqRx6v58HYUja+pOrmuRt4N7drsXfJqhIbxStq3w+uyfiqvfkLP1tU//182/v5v/c/kt3/r7Lfz3377t5r6v1zhv/G/Hf6nD/f+2fV/u8o38i
Mts5HSXk1O25hOB025HRReFPNkGH+Z3J7uxldq7xeX5lHuygH9vW7EQ9eLFHfHVCGteTe/r2txS6gHlk5CaLbG7wmXGALpNq8Dk6Q1q577OL+3
vcDy4hSv1+vl+caGmAfnab3e4EEx3tFjQSd42e9eIqHTco0vdtZbv3SGrrPnw09+spycZC79YuP9d34Bf/58q7rTj1++8el27Q9AUe9Mxe7i+z
py7G1fsFW4g55dvice59n0R9V3xi+fpcPPR6NBfln6P+722ynvOh+IrjcAIKXTkaI1Cln3ZnLZUrLuzjc4+FMGzDhTK9+hbFRSlQYyCEe8W+il
Cbb51tyGvJ23g11tZXJjemC9hqVYTDLh9QK9cxwMvfPqEztI9o9OrprtYzVX0dbu2T/Emy9XNK/RNx8ef2sxUj4miGMXiG5kmS7BmvRFoUzUTQ
ihLGguabQSTlk7jKthldzee0Vm08v8Ai/3V0cc7yXBXX9+WV+Ag79cnkflzmdH96ZhGNT54fzF+4AEJQRV3TZERa4kLmQ8JW1lqi6LK0Fdtiii
sKsGcLlYj1Gl0pdHdbhxyTd8yE24ReBvCVa57c6QB6ZOVXdM5PUyaFSR3AybjZbNt0YLtcJlWAJH/dl0o91K5k+9Z/cqLgK1yQZXAS+uzufZi2
Q0KG6a3LfXbRLfPWvY/vbm+d48e/R8dKjU91/fsP7Dj8fLUfYz9EzSj+7ePfgmAC4I7MYSHDWGeUHYRJJlFW+dW1SKed6KqNBf4NJ5nse98LY0
d+KRv3vv4VtBsCs+eyeJjt8eLvPvJy/++8knqXvxzVd/Izz4SKrv//py9y8WN1933ne3HwqxESXjhHO/WaeMrwdhnS9Y/QYWoCPTckqyAVjUHZ
FNlDmbLMZnO3tPnolPXv76f0M28PHzy6w+ztr/7682bHLc/ijE7RZ65A2ur3/jgB5xmWhPhNlq6aTe3ma+W7a55+NYX2a2Da7xGhkRQgZOEdrs
81LpSLra97qOaM3GPiW4raqYs8iseISHQpakq8YwBKR+vzu8dzVc2HJFHX9C+ainzvjMvHk3Of0gEvdG7/bwm/Wbe+P4p8HGj+9fWyXeOvna8z
rBiYDHA+rV2FqmnMLMQ1XYtY8JGLIoi3WoeGZcbamPGw3CEOQMxCbmXONcNdzn3rrHSOYnmYvwyOexslmZrZ0loezm3PBuwD3zu+pq25Yly+t2
MYOFaJw6V9iLcd9EF7srbye5bi/uDb68vLPx9Cz8rP/2r9yo+F/8iH7Q6G+AjQtT92n7/CZ8PH81evB3Zrvp9gGIIzQ6QSCAQOoPdFhX/OaKZG
A8vUygoF4D+4UDtdwc3F+OZtTfCFQMUiuIyzWqxGgDLA8Ic8jkREoa4KBhbY2ZMSrsEz2Iw1LOFl8so8/xPe9bh3xRbrnm9upkfTzsHx8f9P/g
tgl35ZON+WFZvvWLD9783D3+62s1Wt9WbVaPpbJedrW94GeD+zq8UvT5MzXq93/w6cdB/Xm8FI+2Xo3efHUj3/zyHzf9d77ovU/PPbqf9NDSrb
IS3IFJqbJxZrphgK9mY5yvH/0g+rrvFwobbUrM9xOXP/nBVnnzNDva8bfn6noxy4/Tiwv4exFmLuwaf1g8EvNRpCeB2J8cvkVvNK2WP83jzZeK
Lct7gTFiLlr5UPm/++7txh1nkD443afb99r3N8sv572fDrfmb8W+26PvTvWjyJ4vEjn0H394+lNswKpMymhpvm6/FI2w52Fw8LprVwMK3pPOEN
+12q5QpQ2J8ZTOZQSajDYKGU2YJAji3ZkI0l+iRhPQj4kl4F2cRaKtPeNGOA5bqQBF20kRtj3SmkHfsE9WD9TBhQzM642tnQHAR85us4teK4uo
NP14LwtEQfp+40m0P7qy4U6p3kyb4fgkv4rm0wZMYdcDIp8Gu+unTw4pCki48m/P1LFbB/un4tEd4i7upqO/Vu3Mpz8Ochfmp29hyATVVEenJH
8llv/0dfI7/8b8y43F/q9/2e61H+28/JVH9N95MUhe/4tCtWn5w/svDnrT8o2/chL/zfnr313OtGlq3QYmSoHjKw4uFqOgcFnV1hXFSIQupdKP
E+m0A1yOy/D5ZXgpJd69Dj18gI7uv+ElbHfde2640E/bu2ymfON9tGAPPileqf9H07yhje2aBFCCYlSmGWE4kiBWibW5ScDOUEeGEqcLVdjjlu
VRf0732nk5Nn33eAM1ygw3juxgtTT3z+5X9fng3cG3Lh/f7fqxHvoGAykIHBmhfeehXoCAx70A6EFKl9Sp1rXX90ZNL7GwsCVZN5+DOk24Hb9A
K31wX/K9+eGJPjo96wUmfOGVlebZbUZ3ol+/5p8MlFK5oYWHCThWZ4IUI99KAbpPMFj/ufBU9+o/AWVx39IbQo7m7/2/gzup3ElvvpeHq+eDz3
8H1Edv+ggMRf/HF1dNdhDzxeMHHzU7q3eGH/lfG38E2GqPo25GDyhQy0jr6e7kPiwSxaz2CF52B6twQBoPjL4mXst9a8GEgaik4PG6cfdh6xtO
qmWDVMpy3GkjMAshT6zADtMmBH7UsYiRWaHBDYBPTA/m9cZnLJ/eVmg2pqx64NG1LMuCZSPSBKDxZLS4nzUr+vjPp0eov/etIv/W74mXwclF87
PMVPw75Pi12VtfpGHhefnizlY9yFJdPeyx3uTJ1rNkxdmqOTvfSHjVTzYmn746uk63Hr5snKmCFbXKwkInykjH0s7YwoPX3WQNObxlayKiMJet
auB+EMgo3VrT4DINitZnZVu1KdegbCyzfDNkAWceqQN25bJyR+EI8NuzQDMxIGATasvW2vMZktjTuBveTkNBktawLAajCdK3wtrXnIM6aWw3fE
1RYyMpqgrzSJKWOepxYuEqnJNWMymNxMYPtPIDRniCzKjCRK+7Sj5AtTKAj1K1kCA1GrOEeK6cAEML6APqiimsSNh231+0DvtNppiPuvkf8PtI
37KzYCOeHA6erj+ZvPWYbBefTc+O51dH4c9HLzarGd2P8kdn4fdWL9vnWanxCoHgAVcI67sKfU4SJBOraCVZzUD9lTbyvHGL9tpGl/AUuxGQjL
FIxlqvsyBiPVImWuq8kHlY0W5EqSMbDTlw8AtUNAVcPeE1db4SUgSRNrnSqm79ypOk0k7Fnlw67YER9hSKQADkJ05eb3mz+uzhi549LMDTXKrm
5LhRVxNypC42Z5t3Ry9X/TvzNxIX7N77hnR06RODaFDwpjsnagxcK27NOgiMVGnFOOgTx8cJaUiQhsbRihMHjl8A8lPsYFFcgypXep5UMpKeR6
10gOfGIJAihSnWvemn7s9v509GPzs6vPuInyzmkzG7ookXrs703B8s90mqV018v93U3chgHizRohVrf1mWSUYquHVQOkA6VNZOUE/GYKqlYSk8
99e6+LPtvCRxK+fL6fpxutLFaDRrvGi4QdR6uxqp3oXsrw6/UaTz5727ArNuAivqZoMqVfLAtAISH/sYQhQiogbNjTxcNXwlTWhDbRxgdg0LEe
QyFBk2zgPZ5ATEs8FMy9S0NQpwbKi31qbrfpInYQ6iPwTlT0fdAmd+ayWKIOIUJDpynljQGhPZ6a/uJBRvPM8UTVBSFCcBbrgHijGmCNKie5TY
UEdd06dhd1AQ625YBIPfYMS3EaMas5RpLzAQ/1Wsadf/YWBF15au7kSH7i5VaWdk2jPCWUn8DHwJ8yLmmz74zcDqyF7GkquL/qBxi3V0FKg6qc
heT+TX2b3h6E7Y7Cv/WrlTPtlakGd87S1V/QxE95lBQrKSWsM0jiDxWp54fkJN3M2LRDXxQwnSQRHI3BygswbTG5PrYq7iyivLmMjaA3ShFN3w
bS5WIchX+KR6NoW0Ug4P54OqtNw7E2viH0RocbQd7I13dojoBK/cXq6ytEmkH7795hu/Ef1iHXZj+GRIW2KM8VPWDc2w2gVdYTE3HNS0/apUg3
RbaswnrFxUTVlnbhTckGWJ1A2geWJW2/P2hp1/lqBeDVG+u/fWZ99ebQf+93fEojtc5SGv7go5A8J4EQuBQgSChhxTU4WB8ra3rSV1gTN7djx5
NpvLf5nf33roonfe/LLqf98mB+XjX33Hud177d43P/Cmzaz37E82j7737PD9f2RCwNx46djQZzKaausXdRO1fjaWGkHiddcMNOVoV3nVlScqXv
T8XOM2WgvfTggsaMK70h0KMEQdOPZWOoW65oWN1KWUwaKbOAzM1U3/QbZtLGOKE4ZCUtoW+BdxDUKPsWXglqBp28Y1vokTp7ih3dxoM8hpWlc5
GLwoR/DtXSNEQ1nBqkoo0Mg+WQfYJK1iBBUVYQ5BsMLf4WCkMKvKygZs8tyGgIg9lbauiILc2KrafcAY6RoZcy9WtzzFk6bNiQPzrkG70RGsXW
QcSMpWO8YDST2wDjqlLGswYmYNS94NI1DOW6uupzioCE/oCrHuKB5wSkFd19EKebzrluLlLUEhRwxkaslt47GkpaVyPEbzulBdgxWjaTeaF9U4
n7I5ldhvwemDjqAMpK/vG6eVDhdJWki/jsCI4ZGtEjQiwJ00ThugML82nC8Wftc2EmBFaRQEuGwLwE3fGBogoLyaO8AXrrww6drQhFpSHySIqY
OuIyIRhCNA3K49k7AparBqIXVVhHilKxdCOEdEtRjgJgShHnQl+z5wmWRrGhgOKhToFsAi4nUOJBcHlWmJxI7TwPe7UZIW7kqBjycEoA1YFOFY
EiXMPOBjsO1dLQ04cy3LIMTimKLo7ViMXrjyQp43yaZoFQqM2Fju3237rfFnI0cfcHwu2agXe1x2WAs0oRnPcaESSoHSuvGOcE0QM0x2EyWD2q
7pV2OaeTfBEPjI7wrGDGLatoh1VXPpOox9bRT3XYEJtXyFachwr3LejBXCJnjK4mBeJWZZLW9rHm03npD1KTNkdxGqTfrgxaplL6KmVzusosqW
moIXXxX7m28OBo/kyN8i50WvRKtp22uqYT96nN5+WGSahgYUhTYe4iAqEZEoQA1Puq6GCtddH33APebBYgPCB1wzQYDKE1vZVBE3HUCWcrBSPC
otGp4HTV2KHtltUr+KRbD2K0A86s3WL6XwwvNrE4xISC9OXYLDS7a+PJrpPCl9vHTrse0rlDbyMiOjvE+T0eNb+rK6sJtrsJThKsD+/jfiQbTo
Hb15+I5c3K5en/lX81s6/dG5DHpHRLw/y59fb6yf19fkcsdzR/nwZJdgNacP5mReBDuPt1fNvLrueqnLIlQu9JalxOuLZJHGhTcu+8Fmm+x3sx
hXK1la/IaI2Be61QjEpKIdJMnulUfDBGeKdKdsQ8O6MkUCoasdoCHDq8XTC+DNTRuKInazuwEbN/XIIr32g77qy9dvznuvX7+M2m4ExZ3GvCPX
EnLbNxSDy2yjr871d1WM8G8PrEOVNDZvCwq5HlZerbqD1CwrPapmzrsGbdqP4UHrGLFUh2t6Nw/gzufOA0pyo2mJhtc/O9G5Nwu8ZfrZ2OM/eQ
c1iA5603vJ5k/2L4+sV0/DfFPauz965Ya7j5kqDSSkAsHpWo5JN8VHdyOgGPcqT0mDAKS71nVMdmPRObsMg75s6uSdC3S8/mDZlg+Kod8uTvqH
P5DHvly7T462bfPQPyYvRDCKlxqBctZtHFOLglDTIWB57DUtUxX1IfLNTBLuDz1h15KAQZEEIwXAF2usvL51CIQIqRRCEuGaBBbnLaMQim3Rzc
hG8lrHDyUd7vRvxD/8P9948dkfPvp0U92/uvB/8n/94M8P/s0nbVJ++62PT8ZJ/6zoLx42CniDAGJ6yi9ufODKpAoAfojLbyvtz7uBwZPotpAu
AJgA3/J1+wWt7WDUi6Is27LNpmviXhwOUKoGyC42b6KIyfEbJoPnMuS7tzxkVQEiaOcqTsPnyeP89XDzzpacT3tuFhWN+vG7/+Ddi9lnxV8ZfP
jFX4qeDH5nuNjOz8psqZN0Gn6x/hJvCpDwJ+pmtnH7qb979MPqwT+2/rVVBx+479Wr9MD/BYm6fs5R1VUc76Ws1lFeh72aNC0eAPhmNWfEysgu
h+sEL8zWlfL/cK/36iIp0iuyLd49zHbe+w98Ppdu9+3bo83DiSjIw9VyAxO09cw8OwYDJDjEDEAYKFnAEqD0gaCatmCiKIhBhruR0WswQV6u8P
LrnhcSouwAB6RAoOh5McZVQbQfE7qJOO5rI/ybUTdb2zQo4R5q1oJVtXaNtk3zwZ46xd7T8/5YgPXuR2S4ak7ICKPLjaGKhfGe++/m+2frYz87
FPpq+au/6mTvxenF7p0sLr70t5rvLC8unKwlycpLh6feH6FBM2p4PugDqjTizV/og1ZavPBjf4s9H2g9PTSniSpjWwd7fvKNYTJztY+4RNLS6q
KdvnUTaf/GoS+KCtmHbW+0Qx/ylyYu49d//jRd33zIdw1FBFRMN9HdBL2urq1FaAU061LD/QinpADTzqpFzmU7JNGz5V/77d/8tY9Pv326kX1x
MPv30L+uo79zow95+OaHhz/8dKZ78fD4Z+3e3tb1F4i+/FIbv0rCVhHtSUtQhqVPM5AkjvLEAIEgCGTTncYPvhpbWWsbrcNI6LAb9gyqBXS6ja
2tsIloKxuGOxEnlGeZkrCe8BHhPE1z6VdRdxJmbMsYDbFoNUniuq6wV1vOl4uuiUXFUSUPV7/6P/3yr/z84sOLjfHhVPwG+wMs/mZTnpHgnY0X
P/645kW2Kb883KYb64+Hw7OlVMnFcDgHdZgp6eMds+qjLVKDNBz0i/WahLnx/KurQCG18vG6hfvNo6hWXttNdsM924Rw00pqEoaibXDn+lmRcw
sR1A2CuxgefPcefvC2fLgoij201b+/ORue2atk86z5H/9AP3r47JPlT/vhrz39u492frp78Y8kDVMfZJelGomUwnMblGxhHRkJuXfjLJeFXlIX
NPt9sqLoEmh0w7yaHToTRq1DA7AQdrEVpOTCa8b+e2FEBkl4MYrA0KzVNH0ynz+89+zTP32erc77+rbrlWEWiO7Gc28y2OhdojUJWBEd9Xq4NE
F+M1EmDusir3zdNccA6eu6RnrUqW5XiAuiuw4QtOEclHTn3ssvbuIyDf3erTydb5PAV5cPbnNxxzM9iX8waV5kSRnd+asbkXtVb92Xv2fgSRsK
4kbaVgagpLrmydqEGCycW/uuoqBQgnHAbOWC0M6rCKUUJXRLbF+vw+qK3cH9SxPW08vFnMc4bC/kQD09X7Pgfr8Ws6GIFGc6NEJmfDvlSq2qGe
QYq1f7tRi/vH6V4vkmMhtJiDYzWtcXbx/FcpS8fLq82b88f3ZK3/no720lD8VW9cHiH55NjD5+j4jX+WDz0W+al//Fy/syqIj0TTknuofF2qg0
fTAGe0poUM3rqBGWUQ+UZxpluEllthSjHfnk5aFJHRiSTRy+DMrRo+D+esZrVZQ8e3mp0PbzCyH8MXNsfIR8+lYo0SKycpEbOey2jHHG3M3WoK
QRZFH6WMOH8zwBVul3ktzDhJAw8wnx6jrmfpXxuoT03uoqVlQqxizMNFcbtteTBpyPC4nwrONSdGPaganADjtQZAlVVNJE5qqzNTNITAuOG3lB
IF0B5s7TEBtY0lpMSkIWbBHwnRpUcobEBCOHW5H5GmwG4USz1qq6k/KeL6QAjBetvzIGYiZgI+7qiMaAudbDS/HpJv3oFl3t7f6tp8E/Ni/Rh9
jyMCsk0+m3wf5fHVzc+/gb9cXt8c9/hs8ujWsp6U5tcy9rSOUqHIKDZV0xAPFTgmFxVFynrhVN3WDZ1mHpTW4yXzwX/S/SKL2z6c+37Ah5Byg9
jz6YpY8G9tjgmVu4g4cru5PfvU7z8TBfncopSnrheyIcjuicf4lfJ5Oz9EpuiezFy8WdC0w/3SgfXDWnt0NvK0Rse/u7+f1/ZHP84CVFk0mhQF
5spSFR/TXiLwmIyOh8HpBD/+pkeuFIyS/ozbpAuyysq36Wh6LXX7SSD2iBnO7KcCu/kGUDjyzH3ZlZrjt7ZR1gjmcwd12BHJBzYF1gSRCAjwCR
1QKKoLY7KC2JNMJI7IEl6wYxUBFQLrtjk905kLpUidWGCw9kkgAfIhFQroe0qAIv4kkowUtwa7FOscWBsalBOK09V2oku3IDqvT/T9mb/Xp2XX
d+ezpnn/k337luzcWaKIoUaVkSZUuOxyjupKcknaAbidFBHoIkCBAgeUrDyEuQh85L8hKg0Q9pd3ec2JYHxW5JjqyBkiiJQ5FVxRpv1Z2n33zm
PWZt5i8gQIKsi7q/3zl77/Vd3885e68l2RIkISIw/DBhxGMxkDrmwrp62TDRKEq0F7lulbzlVJIctIbrSHm2ZqEN64HbMBr4CLk0UUeaCJPQVh
EJrgkoSVuYXT+ycAfuHCsyLJIU6LeGD25RAKmmMkJWwpUT5gg3pJYmhyhqiWl9oqmrXEx8wQPWkI7bsk1ce4BGI9MC7Rn3/hFWNEiP9WlqOAc2
9pEZqIiEWnE7jiUS826sTPFpLQOgUKQQt5gFuETIBkD7wi4JZLEaYNPzsSsf6BmJXd9ntxeg1i1hxrchniGwGUWYEG1CBcyIddOGWFY2AnMDOC
fBogKCukaZNQw3As+KiU8IJTSWGCJUEJaDZBYmMxq3gjSgmxEkWUiQArO2qax0FQ6x8uIF9ggtXan2Fny4Z0GvWgtAbdrWb7DVncZrUccDJMGo
cme6kK2WyLZsSqXftgYoUOJSAYlTw6ypXcVrE+omCngoFHZdWyoQjzRaClqEHhd+3hgNYc/AYH96pM8XjZ8p3CBt3VlyBmDvMzePp2hazWruFx
KFOIR0CajShoDvC+CGRER1OGV1glo1FPWRoTQQaI9qrASaWzdXlMA82P9fNgB4WmxgzFbhL4rSDxfuJAYS+bFKr0UnwWyviZEabpqj8aVT9VTZ
+AsnxcWfNrv52WEYiGZWByAk+RBsieeKRNuaECHDAJxfXIaAMl6qaz4zBiwYgiEGGbTWaSHkrhBmFVVgNFXEVC2Twp8qxiFzDk6U4TOEWlBOIC
BVCTA1jKVJFYlT6xk/9uy4hAmZzBb0Iq878+W4HcPK4d3Ga/zG5JhLCjEhfHCN2DcZMUsyOMdThZNNna8dtHO1rPU8hmBN4qKVEfiTKK3Gkylk
zxiimAuwexbHgVYm5KAXraUc8cZ47uyTdjhqOHVdgiC2kc100DIwWvA3eYUB0MM2WA79ZRsUS1gfqjKTdpx3l4NOhd8X7ySJHxuyeH+Ze96TG9
fKnVuj6eW4uk7q569k82LQrUBUJAABZ7aq9YxTyoGADNackhQ+r8M0JG2NYhY1lRdCXKhP2zPDgJHm0+cabl/nkoArKj2fFH4bpGLeiSAn+TB+
rGS1z2NfBRP36KsxPFZStw2Qd/e4M8azC50zu+X77SU8XxkeN3EfnfuX35p/uPdXK/P1tfFhtH1WiXb8yt07a9/pBMHPyMov2K1Rp3vZ9jfvfn
hsB7MGJ01Ko5KdBGsrk6ScDsvjNp1Qcyin06Jaq3xN+yO24BKpU4imZ8t/+aflP3tr+rXfe5pv3n/15vH6aPF3/1x9/rt/9P1fLIL8T/6b99++
+KD86pvf7X0pat/9m6GI2sCms3qaFVmVY0s7i8RrnrA0dY1b6iwkPJrBDdbZKAxDyCLRkniV58ll3j2yNNzqtGYFcNFGFM9jWCeSUyTN0quN5z
eNX2U5l+GLuvVD36QpypOzZmpULxhopgMVdWKAK0HlNErwen9qplunvH9sfuVz3/rtK/zD4bfkj7bwje/97//g6i9+45Wv/eO9j4IvHotf2jh8
m75x6h9z+uE8gzGlHT7y03OQuqedjTg4I+X4xiSmPL7VO/1x9MHu/ESwk39v/b3uCzy+fBwMDvVvvPGHv3PD/2D1D5u/2Q5vf+9/+4+u/OxvXf
/Gf3n+KHt7Wn25d/hV/ZVjNovDv2mTmvJarw/21zM2DXf0Sep1zh9fjMdbyeatpvSGUg6ZGaK1AhYO2ls2wWA1RkfLS+H2mJc9i4es7ngDs1sd
br55syQ4VTHbxEE+OdkLYve80b0acK0esDYcFBJDOEOsVbKIel13OstQz5VK164iIWncQYH2HK0ksL6GvLmtOsVo9aFf0ersdBoG7B4mFzJtjt
ql6fNk8IhG26+Vt49fEMaFuiojFPv1zaNotLNuIDGUQ8Kbs3FHdM7wwgYTEE4/4srKBpK6BUPmqkyhFDLHkirt9wXwL1M49IAAmyLitUKYktIA
gAF3YHe03vdwgmno/iIqgbAsysHaGdmCxgviXl/RAjAwcPW4POO5R8IadL9htsVLFBpUFZVHQxVrjZHTwyAxQVOhkGISE+KqyLtWqtqAnfVrw8
oemkTUZV93+EIuJMEQm+D7XD0rgIXWwxwbbrmHPNuElRWCacENZGSJm10QgAHuNYeK+6Lu4Jp4KAwqMswHnsGt9CigIKJwE2aJaoE+6/mpiiR+
hLrtwnVMEAkCsgypgeHAugeJerVT+oinSIhySaqppApgGIaMSoPDCgeEBzCukM115Kq3uFpgYG0nGOdLENS8ZMoTGrIh8iJQzqnqSGZrjt2hSM
+Zax2ZhsPoeq6Sl/m0fhiMjwqJK9NOF/XQdWK3PnBdCCaWVjanCwKC6dkywUEFtCdJZ4iT9ozQ0GeBM7d1HeeaugcOCGYeu5YbgcvErRWQ1YG8
YzAoS2YaVSIbu35cSAcGFrqyQieihR+4902+eyIVSphC8PkWGeGB2no2iDCkgMYVsRQoJ8j1sgCLpe1KbVq1kIYb94JPOp/GqOfqRybAgAGkLd
aiCjHVFsgr8EDaXPstXKj1Kk5UI33lA9WFHgpignjMtfAQOBqG5qhRriV07AkK8+9HLWlqLegS+fAFHCwHJx2VcSTTnLoiIWAuvNAjVYRd6Uqf
gjXSzqdorD2wc4RoBtdPBCCrdE3o08BrCHJnruaCQGzYyOiSBxxGB3UweByiG4gLk7tyjjoW7oHJwlPVBKxYiyGKGK9oFuvA1R50vYzhwlsjtO
fqiUZKE9eVxcKaMbQtLGk5ohUOuYFxgtsBFImYs3HcMxqwNrEFZEAwzNrV5aNhhwvWzlzNCgXmscIoXWoMQRd7ZcsH89jojNSujFddKQM3EMc2
Ko94qZfWanBoie2VOG6SyCZIswpsX4wrD7U5cbxXWIYYATIAjHZdMFBJfIZFpFWgA4j5mhWtatwYFFg1/DOfv/uM+/EquH5YsfmEghqoKCAFEW
w0JXQezVrbkb7AocAAbhTXouPXkgRgsCIJfpEA9xsS2QCE3q90bijoE8AlRh44zbyVdevUwYMfeRI1Efi61MA/bl8ZBfOl5ss805Fs0x4Gz6/r
tsFU+JTDOih1m9Gs9pMi0OcorRnPs3NpSrMI6yAMIsFr1wAhssod6rMe85adgFeBi0FDy3liGxbiYGlJ6jr2SkAHpUut1W75k335cbfU25/IXt
gPm0WmL5UbR933loeHm+JwNN03fjibZ5/cfBD/zPxr1dTGHV3RzKUeipRhkJR8uGwmNW5kCtZX+TCnwpdW48lnrUe3F+C12+UbavxwfOVh7+7g
CxerF+EN8LyLm4uZuCHNl691Fi9XGX6oVi/aRaAQZQGFNeVOGwO/cIx4iwkkQcz9ChZ+CtNQWQpB6fY6oGWR1tv8sGTZ1Zd1vH39zuENE9yZXN
41+XfO2UYS/FxOb4y+zz/x+9latv65z7r/dpmGHZLRW+F8id+u8fZssrm6f8muLcnOypOyXva3vnh3eSDv9V/osKp4u5RpL5guJ3NgsXkQMV2M
Zq4EQs9UcXwU74edmTpO+H642lBUxOun7zz16n7abgQrI9nZKTr4BC95kWahvmBN0iTPp+iyGf+MbxsaLZlVZQlkQhCJ/V6dnGKJgwLGOQbb6k
kPARkAe+IGUNBlpDAS0wpr34fUHxmuXKnUWQxQaHyOUsYgX84A/mp3ZoWIsLXtc/3G1w//p//zfx1F+AvTR3KTvTid3r+2yoOZd/3q+qq6YLa3
7bjqrzzfWXm+Ef5I6rSXHx+fetpmwp0vq8D/oywCqE4CJHRjAVjDQrsdZoHbvGFDrz6azkIJSUkVsH5y0OMYiJqGOLaDgQytXs4jisoeMNLRk0
mSfKnfU9WdzoYa7a/ekvGVvcVaJxEvg5VNUIchCd6gqZxewqsDmQL4BZCPmJQJ0AaNeKYC0IKgb3AjAhACnTe6rxrXUAwwl2WqsTV2hfgN9pG0
xAmUBR2DFIdgdUuETQ+5cpkeUxxVn/ZthEs1wEauP0PkM+L6FiYWsmwcejFEDXCrijSkbkrdBqsQGB2cR+KqdXAvojRDOkwE2J5oJQAPqKswNO
4djALh7NQwTh1EPefzORdx19jMEoE51YkmTYiywBvwZGpGFNIQBKl0J8ake6UOyoRD5HZ6sWARF4iBI7DpuE3YFmSCpgRajkrIuX4UUUky1pee
O4SdBouy42p7AHC3Lp8qXKt4JhpjW97O82nP5ylrGp23YM269xI2mV1b6F4xz01wq8n217+62ck3V1J6Pn7Cn9ebT5pumh3lC1wR2nZbZHISdT
gTox6JF+OmwpGX42mHuKrgGegb+CuPWemDnXOFDgCopaBgJCMW0ooQ8Fh8gRcUsxr0ElixOdUkG9tVWMyBB1rlq9bTtLEY/LKrL4skwwSoGdZh
ixSOZehjxTnIKOWg1eAx2zBArM1Z13f1UyiKMKQKq3wSp62khUDUbzAoHNXWNZ6SjLFYc58vQ7hlqwbObwZgFSJwOJYVsNB4ycHSup32FqsFOF
38aULmnuIeS6zRkE4Qx757ZNIo6rvmR5D+IDstiKoDQhQDkjLcFbvFAXZN8hgB+RWggwJo3kLKZJAfK2MAqgPBwZIQblgsKGIchjK3xBco8tsm
a48x7s6tq94PC56HIJOe2xlGm4hIJYxoNHYWUbjtW6IkyI89MAMUFn+IhDI4duftEpoFjRHxuYJE14iI2Zy17hCHOx2DId0L4Au3a0FBBsaVcQ
cNAklUy3RYg01ras89NxIokJi67TEAFyHy3cNFqo0ILCSapRIMZqlCte9362WVpK6QrpdSoNsEZgrFpEeDXiGzwCB3d6i1dI75ok1KUBJ3EFf5
CCmfC4kBVRPXhA7SkketaAD0E3CQrhMgtarmJnYFkBXyl248ja4huTYl/FstIbFiCWhRJJaaphm4h/84CGGqjNRWWdKgUtVgrEVJORWWuy3XzO
2LAPeOQR3cUaHSsjaID976rs3XHnWeH+3+KliKv/+GnPTQF9+/l7NfLG+enpfTsnnwfG32a9+ib3/vt97feqZigCmuAJjayGowyArkm5UQBcJY
AvrDXNVZTVsaVInEpYiX1FgcymWVgQHe6kMU2LiZKjUlw1qA7MqqTtv1ykuW3brfTm69F5bZNNo/evpLni2+8ebabEX1fvjUhg/0q+N9OyXV4t
GF0995fvHt3bdPrxxK+Hy4K9o2VUaQHnY8yP7evDKkQIn8lGNkGYhhFXSqroibs6MJZb26K05fnpAybPhRxs7K4UxvoibYor/5Eh196fYaE0fD
Lb2Lx7HC7gFN43oEV9hoGF7AS84oqC+LkMyMF5AI4HgB5GisSR0quqroSLYWIQ/YE0ZF+SXgjpAh7desSvtg9ynE1BLkoto9iPAqsEI2uFhEx1
4lEvBuFBhct+Faqf0qzCKRL2lhvZf54PBlceC7LprF82fl4fm6iT8cVnv9aCo7mRzcvf2Vna749ddxp5n1o9OXg1LKvCT209gUsMY4OEvwXtov
aFZS0rHJFLdpRiVa5h5p/JZ81vcXheaL7d6jsni5dhS046hu8Hz0Uewt16ZnA/xIr9C1wwt/2R3PzPVHxdvH5Chasy/2MY3FrcMsG+fxrXn7ww
fPJ1kCsrB24xV1P/poHx1fuX5+NX4Hf68Pakcgv4EXCBvKwXYHmufAuZ4GGaZZhF2nFbcHqe4hrfLgKeSm3k+69pPVrr68UdyZ6ezkeXH0zdM3
XzsMLv3i+L5orO9dbUvUPb8IdKTgd23dQt6ssIAUJClt85rVLeIR80haKxIwtdQpBXR0O1RA1BoTYwPrCU2qfuU3DQWC5DwDhPRjDLrhshtAJJ
jQodv0rkvw7EsWMXcsQrs2WZU8FjzLCVWL0rjuLZ4W7jFKIwFJrBfWcBEguozjDMNdtVTCbVjp+XmdC6J9BvBIjCvMxY5YQ8jRuDdArjs0bRQs
nl7and8naHLPyzZ/7ejw8pXtO9V8/WX63J28B4tKlRiCsAXg1CvZuMbKKS/B1C9sCJdfB5oGJszmZIER/qz1ACFLCIA+7T4da9d2HJQYU+AHEg
pQu8ESxbSfkDPbREa53JNEo52zcU17Mu02G/l03u7snLzz/PNbM70+/eS9emPcaPC9qeeNBREzEi+nNvB/xMNjPj/nCDVTWQsgj+2g6tvN9KzT
PVvtr3a9abBihrOXuuVrf4FmJzyUlzaqX3owPz751nfe/eZHX//88fmVnff3d4LThbx8CfNfn54erF5XkCvAt0tXPyqInYoYMy/zSqcc3IkpW+
36woGpr4PKK5EP42MC1/SX8paC9mBYSrqVyzJiMGiqmLmnc67dW0Ddhk81YStNfrbuv7d2rbCl2nqhWjutdh6aS1ez4hLnan9blZeu6uPBIiXH
K/bY27466V69uIpmf/T7t/+fj/7plz65hP7eO2j6vX9WHHzlf/nj6ilLu/zZuVFq185ezRovCVsaxdy0Lz6IZ4vn/WmGtsZGTF6YavBk3+aac1
zWMDs5UR16MFo/2JWr6/PhNx7vPDh/49ulNw7qj95/hX6t8L6w+d+OJkX4f7x6Rb/y+vrmv/vjf8iPLkIeWUXDy/LieT2pTybTC7xcFO8Nn91J
t7duvc2O6kvvXh8totdeW/v6/ZWbs8v7feOffnnrmXdlerL58bP9bbbW37r1zF5pBndWV/Dz8fj1+/9dPn31uz9/cuv4vrReuVR+kDuZMSZypb
Wc6nLNKUACDKSyYGxbAyCsPQHGoMx1GeowA9LMMW+RNLwySaXLRlnUDMBJtTQOyshVWS+GCpNKSZ8In4BUC964h1BWfFolFlM/Ak+H24gAa9VI
AF4JCMdSIhEq28xcsUTXKTTmSQBYg5etnqme8pCHLElK19VBES9qGlkE1p2hB96GyddeN+I1wMvMBEuduZaJgHOdEmninvFgyUr3tKh0XQYg+T
dUeiKPiQojFIwg+aQyMJA8lir1OjIy4PX6KIzWp/zZ5GKZLWfgmsI0GbVWUFx6JwBxtQL3o0O8JScPnrgic8iT9dSg3ih+gZK8xE+9TVFm3eOb
j9bzS4nXgB37UvD+8fZE5gK5I+dUmcoV9mdLcEsNrW0sBOhhsAzB/PrGNCrBc8+IZx/9+R6+t0LCwQHG86sj/mg9K6Jgn1D56HzlR6ub5QcBWQ
88tfdvz0932wMxKYzyfESB/ZFroT5vYylp63WEijiOStb0grAoaxGTnGEjaK783B0IgXGHlEv8wMLtLgn4nCY+ByCZ4R5gTOIlbVFUC1HNXQUE
4wMrGGcgl57r8YlrsFTu5T1kQAzAzJuCMNelQeuyJUuXzOG+RQhGixsijKkLCHRcVUNBbFN14oYMrSwV6HMjKKAGhqsBp68xSwhYURk0lGm79D
ysKiFRCGYclo2tp/k4spuTpmk7S4v3jnsqGy/Z5c4ZXi703jSMb3aKN+50s4qOn9Tru9tKSMCuyvUmLVzPXYytNsZ3zXjdXmCkgUrB6hLp+klF
taiXbdDMqoWfRySIXeeVk3RZZn6T4dAOsrU13ZrOsrXWrC9WwnTSpoqBUWXD/YQDgi9LG3Mxl0HYRCpYAyMwAy9VczEGwIj73vjkeM4DeoYkyu
bau7cZBWqxgICaCLut7XrWT/cjQU54J7ymkvSyBjuObFMKmNFW8joEynEnC0AMjW90GBCOXZ+ZIFSu1YmazZUZ1k/2J9np1kx1ns3ilb1wF30x
MWa5aFW5/nrPv7S5e2bJG7P8mtbnn+ajBgRfAhOiWnHa2hanLsdANsE88VIC+AS51u0vasws8Bk6qEBqpbw0HBN/eV7cP9nbO7uBgxiJ8csHG+
asfucrrwyei0erC0heFJsWKFdAdvOkD7pqS2eqfcG5gVjIgRHsWdqhtRGJEdMsP+k+CNBkHY9f74w/JgvLxke7xcdvjw9GPDr85x/fLib+31z9
ov7rZey9/0x9erDR9QC1MqaqhDT+aVvQNqldhTozqQJYlXO/C8qCcV7PN86RXa4g9Gze2aGJvW7oadRPW7raYXP/lXK1f7MqO/aA7Wq28ahBp1
97z+78g38+3vwvBsPnf/+f2Jdvfvvb33nzwRf/k/9hb+K/odn2L/kXjrZ2epsb+q1Z8M4zldTIDE8xHXlekV4mi3C5nKUy7a1L7UWIsQjyFthV
cDMB8idi+toLe/D1n591vob8+nd/Lzza/ujdxxfO7nz115cyvFvR9BodnHd3Bmtr/PNV/8FUhwDU3ZmlXcLqaIMUQVUuQxVlQwU47B6egVIATc
L8gW9fyvErxfT0V3debt5ddOzv/k6yWLn/4TSc9b94FxLxFcjiN4LRSe/F9uUb+o4aThfTeH3U8M1RbOZ/9k9XHu788fV7t+rf/IA27/1lePTq
n35bvFAp757umZK9pMt1dH5VWbai1j43uzTOz6qTySfrrDL1/Y0n12dfGF1/iy+N/9GATy7ceTP9yl/pm5XfXyyYl/qLLFEWwN4m/mwS5mHOVN
X3U32AtyZeFiwGgYdTLqtwdNoftPiyoUERB81JS7mZmFnHePvJde9WU9fhveuj5ma8hu8e3r6oKG98blDiFjCjrlyhK1UpfFe7LyUdYEA6S7nO
WIi6oEPHa8P8XN/giL46LX92cuUjv65nz+cnl8LXzYurW7/Jf1jd+tmNzRVzddHzRr91XK6chQyf3O3vd7fnx50nu5Ne1GP2whxdIDff9ntRSQ
5/9cnfQYfdR09m22f3BA2EJJz7WjYTLzcLljPjSxWUGAC6GsNaDVJTHEttsNaFXwHBy9qXiBrJTXM6OurYQ34ysV4RigqYulscNZ2Z4O2yfLA2
2yxdGZiwf3KKw+Ti5Q3ikfqln5nr6sPo+P7pj8NHFz/43jeSiF9sw6039ARpCjQMIScRoTyAfAHRSagNbUlEKZakDvL5gBICqu0nkD2PL903/Z
eDV+qfnl49xPH2Kx6tesEEskd58c6wzWq+UUV9efUZQsUw3xCaCQzCHQN5A8TrTkgFtj5tmC2CCLVEAnEzn0ZKNZgAtKmoZgbcHJrr0PNMP4PY
wK5enTjnK67PuEVKpuWwxJ4MaB/vvfo+7j25cMt+s731iRps3VZ4tjF/mS366vIbW6Kebg7qbOPezffOu9XK9BUlIrCRTZCwAw66yn33Mi6s2g
RTEWfEtGDVrTc4yaoq9A2OuILo4dLnsqnYOYRrSkDCGMMsiHgTegykFjjBAztTMWKlP64KmXXu0ffzl+927z/66K2b+uFLeWEgjrebjqlZmGR3
q+uzTf9y/mxNLW8dFkvZ2/pO9OPDg2917j360Z1frn94oD/vzfbXn8b6MPcGF7/QGVQ3/M7Z+aDWF8s4l2ZlZ/FCTjR9flqvbtEU7S+tnIIYt7
qplFgXGwjyNx5mZdc94YCUW4rKSoLL1vAQcVq2bocsGD0jNaCdAb+HNQZuAYBAvkwt3CTHEiIO1mYwjELicR/mxkNEZ17uh6xquxYBpqCz2d0v
P/7Wt/6iV8xuz/eCleM9N1/XRmZm7mzyQ/Rc9JJy84lKhBfG47O+ABDPT05OmZFpUxO/rQghXhwrgTqJKVWNwTbEjfAs8XzIcIXqzZ4If/u4vc
CNjMrYxjBjOcezMJDrPlqGywNr1CUtu/E+Dw6EJ8NPn7M2ES7EYkl6dksXQGX52ZG1p6TNy6vmw6axNBvUPdzJO3q1ZNO9k8as2E+qsTfufTnK
pySvD2zQ7mTjEm/tzdFR/XLl4v23xev55Qk+HmYHDEDlwmUwi+f0pBkMMTmMVJM2U+Dpknp+ObJ4Y2PREO3eaPl+A8hmsqHPDFw8ZSTES7BCQW
Er5vpXKxoR1nPdgw5X1tAiq/q3C/6db3aWTx6fvdHpfO3//cmT6dm/Wf3i4Ve+psXz8/6Lxa31lfW/++HnLoDZlYClJLZp3XjgxUpgJ76osfAW
Hmcrfq1NwVvB4m68Mct6gL3EUOOHGucTX7cLRmGgy8K0bcOS3HPngGF1aB77KCs64elPJ77c2F70q8Hgyoutsl4bl0E4O3gxPFkPfD+LvVY1Cz
1b6dbDdO28tzgQPk3W84G/unZxnJTtzWY/6xyePjLLy7AY4zilNp915OrWuL91fWfj5M19+d6VlfeseHL+7/wjL4menb/cTIZYffMS8+7OHi/i
6TIgZI+eya/E82MiOrVZxtGiNZVc3WQ+nrZzHkGcnnnE9BZlwdrGYoVi7HcDWsnTzkpyVlM18IcPDuYHd3eGR6Spg6al2xGW/tcUGZ48C8Sbq0
lPHnUP5+OVha6OV9OrryTH0TuHvyL6h88skg3dIKyvZKdQRxjW7eXl86NhOfK6klFYChjFMamtw/dQ1wCoArly+BSBtyONtTYmZW1q1xEkcGdE
U81ZUrGjxYqmbUXht3gWAK4oVfCJjwzY96L1Pd+13FrICGBN49o7qD33ccLoQJQd1SV9kT6fBnZYeFVztoM8T9Dd7PJ3q7iLA6XQVB1N83ttKl
ctCoZV7FGelQsenOtNwdnI2yk3sLDJsbYME68NjV/VaD4lnNrUT1oS1y1uEE9s1bH9MloK1usolBQtwZ6hLLSUuSKIWLe+/fQVduRqgVBfRAHx
jesZwWnBV3atn/kxqvEzcnR2Xj325VAMA7mLrB0fnJ/iGAuG++Nt6bFMnqQbH2jeR0Gii8Nqz+hnSy4zbHs9QWhI7VxE1Xm6crYaJ8X9ulftTo
sgIe8Pdh7Pvxktn/3lr722/6eHnV/GdfiF75LF+c6FL/zOa0M6+eXrK+/+/Hz5w69XjSGEnvtlafYisTzsd6ujmvWtxMkxk8vcz0ZZYNuVKJhO
SjUdLupD4x9wup50p3l/OY1GqjPmLOpU5+OxeppFZO8S+1kxIbdB2fPLa0A1kD4hlWGi3TZHkFNSGY+iVhr4Px2wIvKnStGUhkwl/HSyiJNlEm
54dAHCW9FLnL8UaNCT8mR69tBTnfc3yH5nrn6p06HlplFljS359PCjlpS6SnKsljiAkPZtBQDtSUNpbEiIqMe5qiXzIpm1CA2yUes3k3gq5ujs
8QNGejNsFso1pgmUf/z63vDy5hNdhb124DUbw069iqJosigfdKLlFZMn/b2X3RXSVHzr+DKK7zaFmcdro2XQMZyu+U1MXrxgs/xZcH5D3lgKJM
Q1fSV/Xu6skV5fPHs3tcn8qe1+1n73wBWzCLLS02JyMGhP9iE9N20WrCS8m4x8PWhCf7VOsbeXHls+2xpN9DtPvCdYxp974Zvidf/Dy28Zb9Ev
zI+kX00+wDcjqWzT/VruXfykPrU/qMExn68kc1PkMpp3cu/nw5712OO97CEXMb02uTWN6MXWf3yGmw+u9lb32479YvrT/fmlN18cZr/75hs7Nz
+e/1ffeXV3z/7+rPMfDsK/Dnuvbr0X/DDbDi+9dv0r2pXEDhcElMAIrwODbWqdyQBzWynsYMi9j2hR7XpsgDdS1jOw/pRbYdpP/H6TEtupkgrV
x/BD3z9Bqs+PaU5plHnhauUtw+ONzkQvFyKZ9ub+99eHNvA+etJ9P2pTcmvyxnlErrf+/WNbvXNnbWtWj7aevfzpw02B+1WpeS5TjsiIoml02y
tnuNhll/tfkmXlHY62tK8XqUJo35uHeesX1QEN9Lg5Tde8dJQMD/rh6HOuNdgzhGfTYru9oY9h9fNwjkkTw4SHoi1mE39/Pv3g4cYIzfzq/qHI
4Dbq3pPr0+7ldFEUnkcTRBppEDNaK1ZRDOsaINRnAlnwW9wdwkfgV5CgWhyUa5vzc7V24WRytuw07X0TbT5s3rv9EJlL9zXZf7/XngUr7I1nl2
vv4vxBJFo/At8fhWghMfKoIl2kTNOHHMEWjUHn1qsJDsK8g5GPJVeaB6JupWvGZSx8rbDElc/OiRdg1JYtBroPFSliyRNckwUerYShN/LZbIr7
Yhxui8bM/V+U1fp318dKr1yor2/sTzrtWnX1LJ+fjE/p7CgMtx7jrTuzTnkpTmjl94bLkcJBujI70DMx9dvoXrN2flr5D3z4NKRBSAsEgcZ0BJ
JqSMBBMY2rTixNDela8xZ7Av7boKr0FkGcSO3jVxG/d5ob8nzeKYdVfVZSvOmrmd+ssYqolmxLk7TznaYfbPVIvD38rfbivzg/j27+MExMcFjO
fZyt9ioWg1teUlT0hjnmeLoEwxh0uzyJ7irz6Plyyp4zMls/WbSu2DaVMdhnH68hvnknjXw2nn9wCX25zl/eWPuvn67/z/wk/BxNyvlqNbbPD5
OwM2mvLvL9Eo3l2WRvpwmbMuhRzvjGjYHndw4Pt7PR7ivZ4c6TbPZbuPW85bXxF6ONV4os/5q6eWtef9bzJou0xXhtOv9Yvjhdpyci5rC29gvJ
9tdAMlscnsuVeGW7Ik/2bg0MLh97l/7yTbF9/Lm/szA4l9sbzek3Lrz79a/sr3/vT37pP9uafb/fO0W/HYxfnRz/ZG11cBWo28RYKezz1lASx5
oFWDNPsqbhCQMjYQSIn3LNXSX2vZb0qyxgbdCRvmY+XIPokjLLNMun4aZHWtcYsRd4A2VK30v7e5jVwZz3yWJ3XtPjMugyfQiWfRCiamVR4uHF
/DEZ6nJ5oTw33Ze91roOowIw0DR+JSoc6QI0hygWVh0OuJPBQi5xAjhVmqj0Wwsh0lCIyrwuSV0ZG7KzeAZ2QDMQZ0nJeKy9dgxYoSwd+wpbkH
EPu7oCiLgNZSBgXAfAGSxCJKkCBF4BL+e8MDXy+zmn3eVOc+zvZ2G6rlMbgPOu+xuFNBzMxu0guLu7mo5JB2fxCsbvLXHbHS7ItkBHSd3nWyvT
KinLWydHfvt0/7foN5D46Prvvfb5D//xF4PyZ/pxr8TcB6ijhu8hu1IEPZavVrPz6cYn18hK2V+OrjaTlQid7I6brojrsGZkygsWiUIVMqpeIL
Hd0RfHFeLR0erA/qq3YY7OihOGVX7rraitP7n0KD97cXneucBJ+e3Fb+sre0frZ2fJ4lrSTv2uN9QVOcrRoGmX26yXpYugaep63QSD3gQ/KK+M
4/kZL9u47QJyEh9GqZRVY0ndjjtorR8qVruuplgYGSvdRqGnPWxr4GhcK9N6EOHW7agnNmn4GAlJW1fZS8ddYilYgxg+iqC21VSx1phyYDyNZN
itp43OFRZVLCJZwKqaFIMFUZ1RUPm+YkIHPmlxxn0d4ly7U28IXCpVyoMVVDEKaBZWltKgw7weD5SXerSAla0NUjEiKNEklRyu2TeNBiImyPlc
p5yeX1uPUOIqiHsgqfBlAcklbrT2vVjEFZB3VZU+zIcyiR+YDLVnEDVkIXQDitwGgkhQlg5wX2WeL39wtv6D+eVXuq/P04e99958fHMy/fAv+N
VPsjV2619MpyL/+MmkH/8Hqnj9/95q35Cklv6MEB5gKzVuV0xillQWaUWDkp4nrRC5WiCxoQyZJG2mRUNd8QluIgwOtiSVdc3sSaAJ9hOpsGwC
7GMVMsRriBTd1O5GwT8bq13LFYVs21pX0oMiLHyNLKdSNB3m04ZG6Lx9cdR7t6o3X6cnJo8616Zb4/r46GU+09GB/3K+nnR2Dp5eTS7MB/LHfo
9OyVDWobw+G01SEPWTuJ2p5RoCdkjWVbteaTr9jmmbtcO96+rB8PreeLgzp6MPo3NGOgng69Orqz073JqJhnxJVumBv3tw/trFtdfqg0U969yh
j774RH3/0uJ0EOO4/sHs7Pq+X9ed2fH+l6a7PuNHb1zPn9wANtnGh/Odn/ovRYhckwMdMS1U1Uq/CBTiJi8TAyhE7ZD7dUjBc6ratQ412lWQwN
aAKWZYIIS09dzh9xYWq26pyvy2/XSDXwArG4YZ1ptr4ataLS24AukZV3fMHTVzXWV1jZUGmvIkqhHiJa1UKGDGPLeNAJmmNQQkqU25cNW3kYdF
iI1rKq6IIYVZVoWryqIMN5j6yhSuXomRyPpIRRghZdvab6gt4N6aAjQxwjpsSeNqWYWuq5anuYHJ9LHlma7hUrQXwrqIDQ4iC8FVySPwSFUn6k
ZHT+dns1hn99LiafX5J/P1YI42yZd31OT1r26zor/hv/zYfKw/a38r7erHKRgJUoLzB0CE8amE39SKesanw9KKzgijxSjVriWyOtp9kIdJiU7I
g6ezo5HA1Whx78Fg50Q3m5vh3S99dzD/jQurT05rAJOQrEzVrHLXY2grFWkDixcqsJLlkLQNi7x0GTSdGMJiXqek9YUGSZEMQSB4y7bRQD4Q7r
nrt1Tx2EN+L0e24+NSBLGqMA5Mzo7yzjhKlvyefI9cCMNg+PhgTPPFyfXbpbp4e6+7tpUdn758qzOfobDHNapb4t7Gh4WqbEgkCcscbr1aeh2s
aHdBSBTWddmPVKV8Vx25N9rW8UJ2VtuZN/QupNHWUXc4ys+fHVzZSBfYe3hz62/qTttx772ijnsLkaDQ7ajFTWiLMKK9sRxiX9aNYWNrkkkv2H
NdvlqPL4aQ5ZgKbSX9eLBUQeavFD2LhvM0R9XLmsRh9ILIlegFnREv6/F4c/zX9+5mb2/a5Je/9E+e/73flx8E//G/9MzN109Plmfk7mhlWX71
qe5+e5Tnn7zyk2fd9ZI0yii9qsFKBwN5BSPR7BTTUh9OrowOPOzKUbXVL3o3rzTPP3zz6uiMTH6W/XSEzkaLYmP95cfy7PrN8jeORl+5k6ErZv
9v73xhjt4Jlj/5Of/uJ8Wl3m+682u0Ila5Lb5U10wGsMIEij3GCGq6xrO6kqCVqDaSsrTBYM+L2ZXQWHqNFb1C0O40ZEMWLXr7SuXXO+GatxTP
cFSjzSiSObF1FyI/YMOyHdG5GfS31cUOC307X7o9a2qxeuvoZHN3mG7Z4zubGumGqhYA0JPEJ2DngoD3wNtyzyi4NgJA0aHS1Z2KlEjTYs7Xgz
Dgn/vazSDdvn/v7bVL739l/cOf/XRt57+3y5C9fPPgHw5e/ZXjtbP/VPzqv3U0+az+sCy7i5aUVIm85rSa+LYps74fudd4PV14Jg1VO02CVclK
3vJokm0OFnxrvacWf/Q/rn345A9u/eKW+MYHrP7FN+nxq3/wZ8VTPcii/V3bhC9Yvu3VXuv3jjCfJT4aJHlQL87Eo/z4Lz++88pBnh189O1ld0
Kb9tay2ye9E9sK2pJwhv2GURT7le+ptjmV06fztV6ug8nZ04pXBolNBCIkz+H6wzkjwRgdsvN4ORnb7UGZ4AnwYhGXVZ1eXqDxoCUzRTfYSe88
xWUzP9FFBJl4UrdlQGanEOxzYNPhFI3sxuV3ergTs4Pdh+PzcjpsooWYhcbvd03S29Dkr+8cWe9laEl+d/GJCM2ov7S8VYP9i1N8CHB7ffRZ+x
FP2muf9x7s/WBBzObJ5Mq62k/Gxa+dDtmPs7Pb8ed3iii43qrXW1J7y9kaDMdnPQ8Oq4Fq3HOFjCqr81wsQvAcXIkAicCWBvCVIbDacGUtpa6M
KshwHbvMJMMUS50bRSAaEt4WAQsYUx0PVGoQI2/BID35rlUZIgayxcyURvp5Qlnp+kqqBqazEcq12oTsBa4KnJoMDQNHa4LMilnWlU2nbttoia
PestFxLiPw0pg2LIwkU4iqWRRHm7PtonxwY7QZ3/ZfXqpm5aNn80cbe+Hi+Zwr/vVj/u+rp/PHwfnxs8YdwUDMcvtp3UUcIRkZDRJDGlwyVZnQ
PXNDK7LRFVatMLZpm8IKD2nwbtpVtUI6sQEodwC2Z+HViGjUjVBReyRorKV7eCUucs/H222FGh81pKZDMFrHvqtMWXsrJtRu+2vtlWFjaFhiU0
ixqnAvEPhQDOfBsuK6glFmMGY87QgDn+Fh1c8jV5GzplkGg6+rfjVdKgQ4AtZDWq6kYHGm0ggMngaaB8PqzKgADeZ9zFjdoUvrw82rdogl8xpP
YgHoj5ukDgMjdVwRU9PAvdI2laxaC1CGCW4qt3cYzBrXLIUvpCXohwfpxxBXJNoVx/Jb4dpWuwYvCty0AoODhPYDFIQm8y3kPlvF3BjcxiVSmt
u5axBtI3BAkGZcrUALZgMYDNZmQCw3Dp0wYBoIcAn2ERa1jnXsztPBgioKmbKeX1reLGofs+YMEmkJGRHD/NBGwmeAXYpIahGF7O6LpTv3IjWJ
6ATFklKYS1+GuKrNzAMjg3kU0Rgp0FfjTtlxHhjLWAMz1GsQYcE80Sc2brDxWlnVhemZCdi0hM9QEkjtDvZ3SSWEBXvrOsNC8CRFV+pzhoyJRS
7XgpeqoIHO9VJZCTnZhpw2c6KrIJoqPw5qCBfwgK0NyjBs3bEyE9rcbWGAKSkh2YeFENSzIQxGv1+lqh0xkEHBqgYLgRklEgUEIZKC5XFvTmAW
GQNOUWWLPY+hmrUzrsXSUI+cb6v5VL8uULL5Ivyrn9wdz5fH9pq3vvIFcAkk2J6NnmwxGKsje8J5eYfK2BCBeybkg4W3M9luebnwPD+KOh2tXa
cYfhrC1COAKep7XX1qs2sM4c30mPxf/+rOs3sfvfFJrLebe7P3/+CP723/1f3sxsmv3/2rD68Mt/eV2L8tFWKBwYgToLYFl3kbVwZzXVaiPm3p
tPI4TeO6DrwA7sfGeIJ61xYvd0u6ayYv8rx+MC5Prn0iizvVn4jilelLed2Et3d/sgometzpdreXm02Wdy/tfIKq6stve6n8+OzYj3R4+vEVdj
p4r3yhVNknUXe7W33l9eHODIjNE2G6nFuhVlepj+Zt4fs4VOcJaoMxLmDVc+15A2RHmVeq87eexh++Pf7gaGtxYXCl3x3IccbtR11f2aPd8HBR
XZ+q0i/wa5t2bWGAfyDCWh5UwijV68NirGTpNumrCXjuIBeFO/0LWhkR0uWesFN8Q9zXvRt/0X/9vPFWG0RTNvjeZj0Kx8lU2dXLO6+c1Svh0h
d5pg/rg/PsiYz37J3b+lds79sr+8cP1k+vPvzrr45+tj28fPvxgzR73NSDa9eD8/NbBclBN4ra5BzSJURaFXoAvkC5ghW1aI1oZR/ErtRZZ6mI
h6yAWwcXZOvEtynwIF+0Sw8xUbB4EUQhd93KKu1ObLoSQcSIuEwaaUbsQBzHwaX3CVuuLpogFGcPL+2sLTd7Gp0svjd6J/LWX32IyrcuDpcvIO
K6Lcb1Uqwt0MLb1CdRP/XafqYGIcrDUE6bEx2sZae7WXl+cUH3DrxPjLx4s7vrJZeju/7Ws6v4wdaTkyf3jtFG1f9XNztD9q5+Er027Dz1LymS
13bhoyhV0kOcBhGt0lwGdZVD2PPSTtMQdAwwvWvNWOGd9g+/1fzLVydf/kfPys1Hr93YvXKh/tvfje789A9/8n6bnP/Ff/7orfWn7S+//YPgjZ
n4xbt5Odk7bnb7ZHChMOZ4mJ7VPNcnp93zulgsFmO7gXvhkbxwcUz615sa/9qE1rPu3IjhZVeqdV5cO369g1ca1db6gzOx398qOi/m5Dg4PPAo
u2DXNWpaV2iIhe7UAsgvSihIjusk2SBbYyA0k1sGKQ3wmki9W9982LmETtiD8kK6lxzt3JmfsDcf/eJ01siZXSv5C3Z6/QiHiT8HrnlNKXc8Bv
sKgc0KBEh7AIuANkbK2joyBcYQ8N2NBZhyxTo0whUPc1fuwZ1pZARzxT5NlmBtjQA8AyXHGhu3W1kT2RSQNTNfuT0QzgYoM3UVpnyPA8wQPGYV
pnPICVFPHqb6MJiTLL046RfPe72y3wn4QWW6u+Lxu6d3L694m+K93d0bi9XVSy+/323i4hd6rQTLc0oVS2WRL2Q7MWI76PaKvZeZ2Vnvmyt31s
JdZkp20db9NZmQqimT6bgtLldrp2R46g3CvZUS6fV1HUbz/a07ZzvX7ep4xbILpzKT/r3FTw58sT4QbIoNz4eKTI83ANNdk+NkbcQRXh6vMHYw
Zd4FETbNdCkX2dhG+eviyiOUnLDN7PFmEXSuvLkcjWZ/1r374ydfza+0rzazX0seIZy85xrRKoSs23ZJAONDAunBum0KjMG6ZVUb4ICkWieuYy
1ZzL1sL69p3lWspmtH4+Xy4Wjwev+V61m6EXxw/Ot73TcH6P5bvdn21x4e/s3f6rRoVvq7kAI7Rg3T9gTxS6PROmsGTJ4jdZL62bQ5DBYtrfR+
v6/GLaqEWrT1ChpN0z7II59k3lD0L/Ok10yDu7NidchPR+XLW6ItPtkWu1X2bG373VXz5LcLgMLXyIu3dl+Jd1enJz26P9nD/YM0vKn+dXr8sN
PwDH9OEYMCVhHZBojnDLIabiyQlj8nFOnFp7XStM/A2htMQfwaEU176SmJ6qwi3L9Iz1fMoDfDOQnM6byl2blP0+ULt/7bCBZcQehO5xibdAX5
llfH2wdZvIzK9gYB0ybvp4jK858feL0vPdGH5V26qjEtmUSW+eBLiBZBjSn4NQSLE/J5CQ7QukcUfrfCjYmJf7ZcmQx6SI6TL7Gza+Jmb3r7Gl
bh7WNRdxTNuubkUG8uP34jnj7AvdO9SwtFFsNk6hW6no9lw6Kazk9SFUSnAeX7nhyN6MNfHuSHR2y1TPpPVo7mR+32xb+gj5+s/HlwsL+Trs8f
y8dvmLPgxQ+22YezeP11fGfvRu6frXn7t/26BOfXabHKF2G9EbZ13TtSdhGbItm1y+X5lQt8KK0/aA4325CiaffFdFrcWflm/dH7q//mysuDaf
fm/AHee3XlQD55uGLv9cnt6zktP/eyba/Yw6syaiXGPqttuUB11uqC9eXc6IxLYF9Pgh3OmCdaiG4BwwvwAUJgPJqTSpGa5UJ6vm2JhJyvwFxh
Ld2e1QK5pgw4Q56vQSkIM41RrQ+/LLVylXrbgCqvKAFmwCpGOV6EOfW6nhm6x+tKJuER+PTw1LhDWpguvTKxLa9E5i0JDvt5fzFopOrWRW/pHx
ijB0dNjKeXJ+2FQf/kuGXHB89e/PX29lS9uPzsNMi7K/R7nenOcguP9aZqpLWIuNbRrWKIWGnCygJhgmMjMsY6KrkM2tS1EG7aHAw1WEbCjW4D
5g7A4RiCmfjgHWtNFtpDiew1C2wtmLmqEbpp+7P7gm4+pde5ClIehwnTTdp6pbVNCjxOwQhSMLCuNDaujZCLCI1Qk8f+lcJ/SmsyZAQGC1UYGM
QV9wNwqhGWqJZL6U6PlwKXhKEUWEz54P9tJRvKRc3YUsJEqDlR8LG8E4eNjXuuQBAVFNDMC6kCBvRd/xAQfSvgz9ojLJI6Ua5HBoMkTT5rPWEp
g1kWz6RXxo306CpepqrLK0CGxCzqlno5Qn59TktMPs1fKgSHK1EWn2QQsN7ELAMvzIF/64E/2gTM6JOmp1UmutpS3z8WFPl+waqlq23gXvUsYy
a9lmQ4okaCV610KxVF3UVjPSp5k+aMipCLk7xTcjpY4VYGsIKlq1OnuTv43xRpFcMP2n7l6pOQwjgysRJgpMWobSHxSi+QlLAZreDLa6CTA8GR
tvyEa01EJRCvZaalq8lLcVK5mt7Cesp2kEph4nzbDWDEVLPwNIyFBjpXtoTo8QGPfCWlFoWykWd8r6DEo7pSABQzD6cNXCdVEYZLQdwg16EkAY
0kBgNrzNyL9FxFSxMq19qExTCU1Cpdu+qECBklXPn/qnZN5jwUgBOtI6byngfTsai0BErTnvDgjysU2C722s2I5p5JvEk4O6EXZ3BBZ62QHboq
mfCI5/MaDRhnWiRBA+hHaUx4ohfdylMp9nTVmC6QtUY2N21MC5iSQnkVtiSE60OMmgiMA0c1zJ3bpquNMoxwlEAwAAhTX0piNFcogalhkCg0qX
P4tZC61qYQe6QAKNVUF0KVpgGQEksbNNyH7FAjZWAsfc+9nQskQp4uEZkbu9Qq6tpe20RUdlXuqihwRKNos+0+szkdTLH1Q93AB3iuJ1SvsawC
8qviSgIwepY1rtcIWTLmVz7nTS+anFd0mRZh42sWlO6h9LicS5hpgGlYUop5GvQEcrDrXK7hMkloQCZ9T4KufFogDOAxiLUP1nqRAzQiFNmo5i
GbZxq7pnd+GuOzoCg8+BSqYl2Hs1L53b4UniKuIlvb5maukU4/Ld4aIKZ7YK2ikODEB2NvKHPPoDRMa2qlr8JYTEkkQZf8Ljg9w1DsiwYTU+tC
usgVrnnLxMIiggmBZcxaqksKro9jX5DMkFY1kBIx0yjAk8ZYDvbflfVGiLrGOta1GCFtZe1CFQTPas9btLhpkBdzL29S5VdJSwCky5yL2Idf9R
HCbkMG1QJ3YQDIwhXZcWWUwxS+x/qmbFvRlAsG44GN7w+K5IjjKi4tcsXflTJD64MDtfBxNVMajWslFJAXw65KJhcg69xrQdNcTR8uJaiiOzqF
LKJlSEK+xFGlIGKIUX3cCj8K2g0Oc9MGdsnzs2BzZrE/l0r8f5S92a9l13kntqY9D2e658731q25WKwiRZEUJWqwLEvu9CS33UGQ7k6QwAmCIH
kK8pQnI0D+gLwlQF6SDtBAI412px3BgyxbkiXLFCkOxZrHO98zn7PnvdeYb7P/AoIgUagq3nP2Wt/6DWuv9fv8cohdLpootCscDMero2Nk8o1q
1QREqWFcFF5VUezlBV85MpRekjDiebQs/aZU7QaIwcDgq15lZU66nrLUzhvQs7rLibsqM8uJ15YwpqukbHrcqm236RdxQ2pYYdjXNfYVpRRAI2
wvFQYasYpXgnky9EVLS1BlMAmGBIBApCJBIYW7CrXf7tnSCodGXiQFfLadAS0LpjTBrCCF6Kl2CyVOyzKQhuis7gChwbJi61GYVwgQP5choN9g
0UaFuJW9bjdxJTO08nobQOWOcBwfuyWrfRzC83o5B3NJNDWKKPAnTcXbEJySdqDiaG5qCbgEIx8iZgem0HzapsMvAANRRKw2779tVK69lVwHGy
4cTyzb/nmwIgYoEAlFY8yZxi4G/FgFHKpPwbMgPCNtHmMRdLhA2CrRspM3ViT4Bq4EmD0iXQtIUy1B8zENsAMCzmY+krJj1Q5YHuY0jGdtqg3o
mPb6eSiQU1S8drFZUscUntAA712KBxK42ouAQHPwOghMdAQ80S8r1VGWtPoeh183aBEGAehHknRwDNPDeGR5XuDHCwWjD/Yby67qpY5XCjeo/J
zXVkdRp+b9QTN2OSBYA8MBnqvCoo05Ab8WhfCMCNcbmPpJGfMABq7NRgROzhDXUH+EgZRCx70SzOKvlyJvtjunq2qMzvtusfc5lGVZhcx/Me4j
Qs0gJRvl5RezuAJphswS+EN7TtUAdRSug/2EGCY1gpqQNtQetiTyVHfJrdKkc+85VKFH+e7O6qyy93ajdxt2eS1eOfroLr+Zk09wsRyZ6cM+i1
uaamjWnvDE2vd5qUjgWwONQ8fixBRdHUu8QBIkTZ3Y2EIXge7frLxvFmeLt7Y71X/+/Usnuxfvd/984+WPhv/DyZHdvXhx1MGbvzvqHA726mDQ
XkXzFJCJJhaiLAgBX7VrC20VJATRplFO7CKAIqlgwEoqDWsvfX1xVUxhhgOMg4pgQhvs+SCnrLBRzhd9edoex7rtZmLrNnZRmLQgTVO2DYSg6h
qyyJk7axygJS9l0lCrBt5kHDuui2nYRmmtNZYDfCQ1LXywGmQB6OOE6xbtirx9mdgYr4DvYDm6fePOCNCETQB3TVDboI4qpB0KzG/5AmBdtZje
poIsLO2MixelteV8fnRS3dn+b2+enMceEkf4vCiffujfKX9B0GDy29/59L+6+M6Kqhh9/iy1xY601lC5mtLO42TphmN/r5Jqu2dOnya6b3/jL9
wiFvmdxcLq2hwvrOe4M1TbRAzzelyuL1NXXpisuCo3xM2JPcJsZMvH6cVMwvNiIvYdnNBLgIWN7PipV3WoVdkLo6vY24vtQsw6ta0tAGFp3Eis
0mUb4Qlkz9prEIa5LuHIdxUHkQD2oD06qIDsYeQAfQXoCCFAi0XU1JWxXTcmqgduDeRPJFyDc8TpnPDMIEGAZj1RlFUb26uBAeoCgXxnIB/nrP
rifDEGF5K3sw8eXGNhadLGwdAibt+eqxKmlvLKchMHDHmpgUYw9UrkgEoQ2h20HXoxJcqqPNxmmuM2BwieAGg501XuQBm6VkjanRVdk1BzrlDe
4E5RRkp0iEeMjFIgSA4FtvSi9fbhYn9INwgoaJkqxYG7oDIBxrMyFK5EMhRGtAOHgTJQ4yrRkKjFZ8uAoASx7nPdgKYqkC3bUxkx1KyKoUjtNk
sU6qqNK+K8fd/ZQHFhARK1YY1sAzQVaGQCCOnJNmxAuNoxkgdR6DeR3Z5PRJoTKyC4Ta8js5Ujkjqo2ovyNReraYPm0kckCtOS2cACqgoB31wC
dB14kYSxwNzlaUjr9RoAlOcGBjwKGg0qyTQgi5hrjW0c5nl95qy4+wqbeFYG6OiGU/WekZSEzqfFYXWT7b7G02c6jzrB0cz0D85LJ1uvq0d/bo
30fefwoLxD9vsPyk4zfzF+ktwq/SBopNl+7jR+BSBmV9Rq38rUDdAkOCcLlrTji1CbhXFTspbZMrQF88u24o4c1dnG4mZ9MnFvLuY3o1vxy3qv
ilBzJrL5fB8oiszu6sHzk0DjhdPINoCD1TD/og17d4nqCLC7HrdNlbUjXcPHYo4z7bSbYQCcwN64smuZcFo01PWCumwDCXDruDjJRAkgZJwGGN
FOYVKYYFTJLlgl12V83aUl0z5NnGxONzPN2EpwGba8JClloDCxsh2jgjY1gLbNGJQU2Gtvv1D4M4Qa+EYiMG6ZRVUDTMNhVfhVutG2xNmMku2A
nFjKjWf26szspfVWbwJiPuoPlzEHmq720mgW5tYJWlqrnVV+bt7amm5vjT6Gr4pnZ6Nof1oeh6YyqenXD7deRXKer+0Fh+NHmbYsoYP+fCG9Cu
d16XT2+tnZ4Uuvmxa76+dUK1+PlzTfTLkqD9RguHFu/eT4vZm3PGl3C831fhs7h37TeRGzZaaTpy/8rV53UazLKME3zdrau0+7f/L4e5O9k2d9
21nf3bmTqZKa8+DDodfMa3VsyyF7r5xsUzKVd5F7feu++NHp7z66Nn7hSHAr1666Uaf/jUzOq7Qs1mn91Aqu9ydtmmrTZnwGoF1LFWauAnnNub
Ad7Fj2mtaWbBD4flOCp0A8dX0UWibHy76Rm8B4KAzrhRiCJ7IeL5IBfvlieSVnnpgX6Tb463m9vrl3kt0fyU5A5XB/PrLn2fBsFFfxeS/YvfcY
d3yB7iwqK1wk2K0VpkAqpGlj7zG2wK9YpQDBZytnbiEvF8Y4CMcKSauN9iM1+E1/4qLaA9ULtXsI8mGV85VY85O1AuVPOSFMqIWclPMt5ZVFyu
3a6rJ0fXNY4E96MxxOUdt8yAkY3+rs+4VbzKPaDezSTbONXDEuFCph2VsISB3wsEYoauxOFzQ71iGNCOAXQ3WkaDnumEr5uM/AAg0cAE1lbWon
aIhsY2191/fLJnKtgQ2iNe7QyLeYAPQkJXZgrAnKA10VnmR15qmEUBundYcSKUzYlQlyAG4iAT4maHhf+qy9IbASxakxKJiNnLXRjNNlRlxXNk
mHuQ2YZ2pKJ+YsqlSXliH2ApcTH61Sxw02DTA2BwiVfmIZkKygaKktKxUOmOvYaF2ADW2WgQ7ydS+fTjHfAWfm471VLNYiO8OXpd7BRV46pB+0
jVotapBrWwj12osdCByUFWgOGqO2q4qjmAuSAWXV8BzAQSB/bVW5CKkSppEp8M2xCQQqClZpBEQpRINkGQinsZi92DSO61AZVklWS2xbGKV46N
QY+CRPyvbY/cP2yD1bE7RpwAo57anFrFYA7m2GJG0FDuPO1EE8W13F0SwikqbBWVz0in7gjN7y407Mms5qejZiHTd2RRMr2wC1A3qVYMMEkKCf
LUFBt1HHFDwtEeANOCZFodsOiJkzqUFN8oDZIQfZS1WAtVaF5zt1COKzu1olGERnV1ltaAiAZtkZyHgQk5zEijIFjwvWMHMGeRBtarqueLaoN2
qSNF7TbFqBT7pcDnvG3ck99xbp1okTfrKcWKgbPJ4fnS83p3d/92k0WXzsffTBGfr42pb+6GrvrdfOl8cbk80b3mr38JplhqLVH0lVktJuW0HQ
iqV0MTO09JiVd6LuUGYleGOX5WEbrwx2GJCbA32CZvdCYBiWs6r8wj7jirI4YBokuseAhqDgBCi73I4WKKoKYZ+nOowSMzlI/NN33c+8Z9eyIC
tm6d3Jtr7KHoWNu1hrEgALP7eE1QO3fag1dSc+H3QLPeOu79HG1y/PNJ3YGl05M/0V7y4ZthZr7qrbWa3c0bQIbGq0V5PYun2XBmEZnLxx+PXm
TJYnen1x2NB8xVZcgOs3kSsm842Da/0Dv+ltRhbJQlHSstkOm25XOjZe87vz8MVvOp+JZLk2JzeZfv7v/uMf/Df/8M338u6tXunPvv/x59hUv3
/9xXvvo0txcwOUCG7Ax2oFi6WNABNZEIaB5wmXMhAerLYAXHxqYoJd2hCjCjo7Dz4DIbCDqp1O/gSHd26v7yJM1mcPtli18/l6Pj7cevBg7+Tl
B9+6qkePydYP7mj2fvL9VaLp9CfRo78tL1c7P/p3G18TnzV9v3M7eU+8nVyZvPYDOr57NmqNKREG/CBAVSCtNgJbVLYSrq14xwoBWOwIeSCbgq
zsYg9okzrIBLanLYPBfvLMY6LX5vCINooJe64GR2e312Th7zJgY9sCBQsCEB6eNBbQP1S3BnshNThajmqQ8zmRrE0DJ3LqkFs3s8k7o/XBtO/k
P09f/OsGZ5c/+FHv7r/+TcI/frl2cwMfP3nb7GN02id6GeFLfa2u1T0/cerysXj6gdbOzuPPrFsffZqyk+n65TUrfPUG26f4hKf6XOTd9POl+I
M/uJNevfzoT//H7auv3rv+7z8VXzv+h6MToS86q0u9K+8k8b89/uD6t7unE350zb/Jlp/sOT98HvxLtFJXgsHqtI9Slo676Vbz/KpfzQG+ZvP4
OVmCyc483Ee8DJz9wn1FSzIwSCsbfEsl7C/2qzUwJhG6Uhk3oHxot1NEyTPb0oMBCVYjKefZq0m2uaEUmi1Gkw4OyD52hURRAdCPhIVO8gSf7y
Rb3zxF4/hp/5MPl8Pj2EQPNr5y5z18/+lWcdANnt+8t106vRJcZder9angF2FaL/cGmGey31El84dM5VDUfVWWPVMvZbQkKDHBzhpw9Ky/XG6c
G9ocknyzWq1+L/ml++f7V/P8jU1rQ170RyGf+123eoK+/+ef+s118nr8VnbZmcb5Z4t386iI1v1mKkXaoPibJ86b+29g66kc7tW83YhrTJe7BA
tMZVW3PZFBTrtdmfMARDryEruNk89giH2aq52j1EEgUNFAB7JxZSYGbT8mKDVtalkjayDMRhg1/sL2XCVVUI4Vjpa0A0bdInabmWwcSWR7qrvd
eGJMG2ZkG9mLlC6qw4k4DazeQS7K8Zb/3HhVfpLQ+6IWHXjCGbmiqsQ40/ET70ps0QKxjY7XN2e+72e7s3KWXBoPHlsb7kFCB8+LePhpJ7OiGr
zU3Esmbl25QT8iPfPSxUvh+mUx9fHaMxyH26Xvv1qub98LSzCHqpvNPT1BTXl2whuQT26v7STdjSRpdJaYblP7naqY5zfB8hSzTkF71dsbG1fu
5FdW+OWVtVeVOrr4+n8aD/np+PmmM9jj9/wN/43R/NjlaimPo81h96vsYO4rX6LSt0tlqqa7SUGV88ohtqNS6pCo4RX4LmFq6tgsxp6gC4kLVA
MNn7tWVIXjJZ/HoTuoZ/5HR8Nj3H345oDL+/Yjv3zz3eVubyapQgjgU6r2NS5t+yu7tnFlRarKbZAoIq+QSz21HXeTxH4zb8hy4H9o6VX/F9JR
PTu7vKTryaUn3tHpKOvG9aR6iVjiZSfBG0KPhNZGMaBohL0KGQoej3IwG3Zj6lxpBgYDFeARamlg0G2PcGWVodsosKmgJiQUHyMuaBeDvbh9uw
XO1Wj4g8rlVMHiqmWZ+Lww0hG5BNtr6ShXDTdZBkCuOaVl25YEULM13dJ1V+j2LzcOdPE6Tt8CiiRl80oFx8EyBtJJwRBl3nDvbGd4aRjPLjYD
O5gHhu08DuTpIDjpr1n8M1JGox9Nlk/uFhI3u+7Rydaj3pp7Pnh6Mr78WJ7lgpdxOKKPm5Nn7uhifLBlLmZV4OnRths6tg+u9SDbnXdwV1a9es
CSzyab5GZH+Tv7vysP/pVYRLc+d63hcO7UxLsyIH7VPTPVA9Jh52Q20h1ZwAD4zMCyjAhL2+ygihJKv0gMccCSasr/Q8h1bdrDbGd8qaykuT2s
z4N4XrtF6oWnvebaDhbxyfqDxDHgl8zgAuz95qrsVIoZ8GtiwxHI6UgN1Yvhw2rbAjT0wPXDfAAPGtCBMKYWNk1Vti2gESgJB5QbobygBXFMwL
DbkKx9FyvbU+mE4B53PSmkaQPBbIpS7lWwyC0ACaW6zMMoB7lV68LOmgAqKAjFhEYzjXrs0TL2AwRK2X1SP4vKfdpUt8sxni2Tmee9Sh7iytO3
nvl66zRoN7IMWD5upGzvtYjayiOOmi280O3OmLGbtl8YQ15dEcAWVVaqpVMbDKqpAyLalmKV0hLVHCnkKueLEvTTCtnaFUEzEXYdOdpuGhQUoW
q9BdMkxb223xQYALdCwGtt+HIl6CpINo0ugA+Gvns6/7sX3zbh8pQFscduBx7bXawtwkNSiXiDnzzuZa+fRMKDMSWh8m0r1ZNkU1qigK/JcMdG
1IEV56W4BkOp69yWvZKM186iG5/tvb36s4ev/Xg/fv3v75iL3VsHj9k3B5Oj347eczd9K7B3nr9XV1+/Qz8Iuc8jS9V9l66Zrruio+yC4TSqYJ
SaHt7dGDQJ15UtML9c3l2JDUFp+1Bi0Y6RR/GyVftpkpAttwqKfFYlMDx23BCwXajATlZt/ebataertePdMo/J1/jhAfoqm01y+8rB2ekR7Z2K
KP70k06Jy8MIH6+e3V56+4X9/j/6337wjf5nd/+Po/Mbfvyzn/6D4N9+zYv/k7FD2U+vX+vu3cX/2T3zyOn/hPs1tWu93rvYiqyFe6wnIYmnzy
6F861440ae0X4tB65eo2sFbageQSkgZizKKttzagv4zIBUzCnntk3aoFZYS5ZQPgkLjD3Oi3Ck1kfWnpzUOx8u2NYbVt70w87SW883D7/zV+vP
Pj9bfrv+ysWV9OPhg+Hx1aR7qPZOnJv1SXblRxPr0vv2olrvrs/8y8nVZ7//xzsf/uJ0/sPi2yeXz3689cnW0zeXthTu4/qSC5/5Lp7O6nIQz6
89Dbd7HRAU52jz2lXr/Px5j6JfJydXkkMuLUlhxUVdH0pifrZu44kVj8vEO7+GqoglVtEPgz7M341+v8enyaqxQ8epyOkO2SuGM3t/LlaoX5dy
dp6fn/c39waX9X4z6mRi9nwyddr7sozaUK2+7atQKZ8DT2MhdclFXXnUoR5QQ97eQUgqJJKJ/aw3FJVf2U6u2W5zrOwASRKTIS6r6aqXW9ekXf
ZgmM8ifX5+zO35d90Xi/TinV/AcnktXHaHry23+8+snzhBdTA7/oPob/5MvPtnu8PeP/upGHwMz1v1rFIg5GSguXtOw6yYAzBYxgHoacqOneQo
WrABCybcWnCNeIRSqaWfIS1cLJHd0Y4RNBc2SJZ0zRsvRefc74U7K9+ew5Tes+shKImLS2Z19EE/PZ//cn262SEPWf9kt9tkoyfXcixH6Z1/4C
7MWY3ZBNc+LOYliJ5kJsu6mfRWXdcqgRziDrKXqw1Hjqae0wXscxZ0676eOpzJ2RV2/viX/fTpyc8vT7sR+5XbXW2vhcfZyfYL4mfj1/77qiY/
5eDtUYs+oohxmU2RSLOZn4eGjLRb9RxTVIBfjMl6/brN2Ww8WNPcuyP+xiKN64JUuO9i8HDX0q3z4aVDses9D76CX/aGaxerO1E+OlOYKYYd0+
5LG4QaZtpDebhVFdgvGQZJF9MEOLJBfvvOd7S5+eZ++PXq3++gByLqN4uXMb35i+ZmfFdu7f/0+Ltf/5OBEyyGg2tHTzebV7NXwNCejV2cUFNq
wpqqZiqYIGJ3OXVX0unMPIFsJl0B/rzEIuNJuhF94Jwlw/vRozS1e/zlYHZ5d1J+tOpQtzjfKH/6k+irv3Qb+V8frr/zaCZHF5d2/x/28XnvZ8
O/PDvu3GAfh4dvXTmf/lXed6zRYaf66f974wd/GSzzP5r2f+/XQC/CtlYt+OYsE7ztIUC4ZwuZa4ox/IYuUifKidKbknZADz4m8Xyjr5on8i/j
tX7HXZanidrC9le3j/I7nt4cYjHu5nv85NJdkLRftj9RYZKiI/NoXE8Xy0VVbUXyoih7xOTBhuqtrGkKng1hFDeggpndX4WH7t4z663sZHLLi5
f/5c1+XWTvRP9fp3s0frvz4+GLV0+y8Op7e7a52uvcP29bQFCnQrFuhA9VsuUzqXVkzS1ciA5J7KaoFPE6LrCUTYGzUm056cdnp/G8I6OdI1S7
Dwb3FjTI3GZj7O2//y4xp2tjuxcmYGNK9Pno9sPFGQvH9fw4vXrVpXeZevlG4vRfPj4Ph1vBR2W6a9LtJ3yebRxvvfI/gGXYRv6qto0Gs23aA7
fZrzjLyhS0fZTwrEOkLkxjuYsgo8v5rU/qsUXmVXla7sa2/72eO/vaxWrw2b1HvV53+PPTl9f0sXwRjLrb9746Xrt/5t58czdQf9TZ+yT6o0z9
YTb77n/0oyuf/7Od7m9u/pug/PU33v2jr7//4tn/+k5vH7zT1kRgx7Up6yGbk3WNOgi8UkqbjksrO2O68vxLXqj53PIsDdPJF01exXt/6nw2LT
8Mfn1xMbjmfaqb3aHIlbvGHoO23K7jotudjr3VRnRyuaF17fYO0bIyYzRvKhIHc8l7SHJueaRARMSk53ZwkxHsEsGOLjH3cvqO2IzvuOpja+Or
G67brwY35Q3dJ2uT5uXtX8tbyyxqfv6pfdVqb35Q6baHGnzFKKKCWk4k6qCtOQ7qWWRg/RFIft3UdWRIxYltewb4O/A1Mr7pw/oUyHI5K1mAmC
C0cO2pDFSWGcWR9WXzbRL72SE9B+F++95s4lz1muH+4+VHZPrsL/y3HT64/nHZv37l2dNP3tkpni/crWTlvDq15oKJa/cmM7Ztmc3tZ4vPyfLl
z+K7gR7evFfGr+2Nnz66tVe+KNjWqrYcgH3wIInl+wJPZc01L6fnK3u76PRVVqJ4Hkx1lEXIBie2XA1kZ3C6h7Lqrtw/n0b3uP1sNX+a7bz1W0
/63od//Df+S7PWcTto3Jtsqw1aHJ0N/ZvAvpf2/9H57f+LPHfefaJMvC7nKiMbjlVVt2CmRuGyOIxeLWw7H1Ry5XmZr/PcGXiIY0f160FZn/ks
EOtJVDMsp9ZFmps0ielp0qmjS5Pwqp7ML+V965tf2Zs6W3uXT53+4+Ty7aqr5+QUXXkN+83FVs+bHXzc/+18+63U/LB5dtDb3d9O1n7Q+/lfHD
iX3u2cFTtq5j345PaDmdnKNtxiD2HxoPfdZee1cfnD4vByZA1vpuz96FefXLm681toebjbXMzvPXznXq12jVuiLafGnHlLu1O3R1Y87vsgdbgG
AmBOx6j2fQ2Ald9QFHQlbRh4fKnB9bXlZirwAYYp096gRWHbyqTl2hrVXkMc0MJtxHmCS2eCe6dsh8ya3dOC7d5BUsRu55T6lbn/rZ/dWh1+2P
yQvfvoH2+fr//18PnWkpd1vP03zsM0+cS6P50OLnkPuNiI68Ry1tgZEyDdYuV1lrU37/uT/QvT+1n62DPaz/bt0fgFOz4/fXX5dINbH3Gn8YY3
58zqn3vhs+zyPx7hXtpuR+g29d80HtZVhhtwZA73EcuQ17R9CsCJ1q5lN52ICQ90jldUmlqVYR5pX28RXYu2ay04FdXm3rQHPNur8MYG+iAiqy
7Dl8DDeeOv2SaQQccpsWWdyvbqE4wRMYFyL1i7ZUitpSczi+axcvgsxAXI5/xoY/B2fOBMrZ29N0jnYISm/fLtdcd6tGFeOz63Ly178uRJGpjG
78UAIvM3T/30fH9wsZbnsuylY5OqRa3BBJzuFebh+YkEZlOSirapEdaq7tZEgWrjrgJVQESj4R+jkaSVq2VeN5k1feXd7/LNywJ5C5NEuOMRhk
iev1qi0p7FC6YLjPwE0FAkf5dy4HaPBTVd9sJeuabTjfbeMxdlWqL5Kt0gbkjInl7gpM4niWEcN4QYV1LleL5TVdztKN1pX+aS1rg4OPbwyqhG
iKTGjXAUYJppb+oo3L6+5Fo0tgOAbVgtHdk2Yfe0Lj0RtQbIcbT0amAWTFDZbkDCTwWDYte1qRBBEaFg8TD4kEbWDtI+GRRtGj8UsQ20Z2CAGp
4XTAqTrRyPKyPLBP4HZXioPAuMo6AKW7hNICeF7/pNYKpYghYFeVkAa1VFjByL0h4qSSOatCZEcBbCR1jSyYUCMkAaCs+qgH6ZNZd223ez4BHr
Lm1St3G6YH6thjWZALNJi3bHq+yH+QpqWdZCIpqClZbtyTGQuwKeQhAfxt9qs7fbNmMqxiQss560lI1AwwkUguvSxk8bCSrPa6/IMgyrhcja9K
DuBSKmFNpFHqG1Z5kOYW18fyF4mKOuby0PZi73t2iEezm693jf+6xORutvzmZXOofV6qi52Clw/4q5bHWuYvLwb5uVI12gIB089nWy4+BxeW3Z
nFahv+5Xg8foojyrzbkeBMzVI9pnR6/+yT32i/d273df8FU0fpFc+z/fZve+8u1XT3W9mi03P7nbvaSy4c6osyk+Cz59hmUgQK5Z7cst1Sa6oy
bCJQ7bt/1UcU/YMPmlhrIhqGmV5/LKQp12nXx75p7Iw6PDg3tb6YtrV0dp5B51VvuLb/RfY2v9frm5P3sgf/PZeupNtD4cJcHanoyuq/OeI+hD
siQ3D4z1vJusf6PzbHGeiLIj0nnnwPZgtrRWjbIiCyHbq30oosotdNdv3681tG0lUiKBIg3lTDX6xP2d31l0tx3x9z7+u8+np5/ofki/f/B3f/
VBsbhjfUu/+e6tjDe/17Fmq9+Sn36FUf7FyzhbYl+3OcANFKEPBaCdtudu7Hl24Zaiaxq7CUlJcl9RURtuCeoaY4N3q0IadJXXsniDKXgg6TDX
paFltfv6tSOJx21GAeFgJbQnBQkwvvyizJGJ4Tdqi+jYBqxTxAjXkQCStd/kKeU9VaSWT9VOmI6MEmRVtB2ZQTE0UuWEtfXXWBK+J2KU+AWMh4
Wl0sirKpg5wSTUsN2UCMwQLHrSMObgEn6+75h632VW20ZvqOs5CJbwIh6V4sbCi8m41rXvBISRsFPVXWkxsBiaRBWsTvghjXCpbFRp17akPu1C
cbsLZsNf8O2w8e0vq2eUbSzEvDqBRRS1/UfKNhBOOqjyNcepw2UbuOlaHa3gj9slCnjYBlYGbX9a2/Ja4a9cn6Oq8NZcrDWUh/sf+gFRxKI2T5
WaDEvweIDDukQ8tF0b5oE3tgHlFoSpTEA0s9hlAGQSpI+isuvqVHeV9iXpw7zzEHsCAzZIjRlB3NQGBgY3qm2Poq2qdVi0PWBcMO4xTXPqyoAC
0TGrbdfYcN82tZSBkbJtQuL7WfubG1tgX9Imc23XaS4cIsOkSplo2viPkNKB69ZIta2JsdgEQCObSneFDNzShWKkjZUaoClnPWAgkUIOogFbKm
EXk+7swpTgkBCasWZIr1yqiD9pXh3zuo9Gu2dnT1mTbi6qBq2KD9KVbnsEYbPAi9Od1FYq2Zqj+a2sWIjJg013tHl2uu2/fmvveLm5maXPvuz5
olxzPkyOMjApI0DXjs7VwT7tN0v35dHAFdXzd69+ejbd/dX119/+1vQr7FlW9l9udWYFmwZtv8shmkWjaO8IJY09O1n4Hn0pkvXmlZkpsBI+K0
f4zno2mB+8N/pgsi3dbrr5L/DDVH2D3xlPP7o+nPzkwx9nh+c+/ss83FWnz5kEF6SoZmHVxk1BQduxqSRQjqVVblNRJiUthKUziYGVuc5NjdGr
knlDJ7m0kV2sQ2Va9YtnfMPPl3z5+OQi5JVit3hwNjoWq1IBN8o2sZgx3sYJ9phpiFpKAvSn2ryU4otcFFB6SZ1oyarDyTrbjIk1HLyfX/oTM7
NvPMe635O5zOyeE1Vma1zpi9DIqnM2dTxV1LAALEwcZyiDU9SQOEPGhoLWon15o5BXK9COSCurrCldOFG0tnByehDV8Kvt207nqkmH36iqIx1v
Dx309Lp6Z/lCmi2Z3EjsXMAPj6iNRNQ27fL8SHo9bqw1jCtF/TZLnZmhqoxxuQkMDaa/enUd3w5K9+DGHy7e/F/oi97Xf4PIpb2iknV8bW1Aqj
tP1fx+7KAj++UhAFQmbeMxRCmLKMlM2/UWKLN9rdCefEMwOqWqa5haKXUDCBrA84ZNrYpw4c3Hgq5Uks8uo3JtdRg1MxGsDc/3swE48EuTtPeM
yjKvBQd5DBigS4dVChvKuVNIKNxCqbU2tYzAGiLl0PWa7uSkOrlqZqXW4Wni6/3OxHXq7sJYpY3OFBZOlDw6o+5iSw92X5C1UykRd0hp4L8Zd3
SEJSPEFfA5WgAUtpd+uGQCVBBlQimQLS6Ac9LV6GHiJjUKOpfLs0INtd0zGQu7p+Kwv3IRq/Ycl000zQZsjq/aM+tsOCPG9PNf7Gx6+2H13J1/
c5EuSlp3D85f5vnq1WmvqEtcUpZbRNn2yn/w8eDQfeFd7FU7RVSNT+IEN4dzWuDUFqx35pnVLEnStdRHGmD7dKU33ule4k36eL+2qtvob21xJb
fG62EdxVXH9elOtzsCLFTty8O281zjAKQ1lSoAbOWwWeEqsIArDGFN6RMAWwBBJhBQHS9AnIWZ7+eycVKcHRkv99MaJHzQtfWksxgqqxgudVDb
k71iUFhF/aAGrXVePPrN7nv/5PuzukHv4/M3n1M1+PlO8NXnVztfSe4e/PJb+ddmPnq1vvLYcK9hVUloJKt44zjcrtNp2v+Kkx8BM3UH3STi56
vcqePc2kXrQVR3r2ZtoySy4zTX6PlVXDfNxLnVuHhr8HF02bfQIgGQ7g3z2nb6buY8p+Pj3tnqGJb5yLaY700G7iIKwGs4eHE5Hyw4yho6XGYY
T1EWGu5OumfaZESa6VNxvkde1d7FnyKLXv7xj/+L/Yu/8fvd+a736/2Kzxwi6t2OKbul6jSq3f/lnat1vUbOkSRu+hmm4rVx9PVRN8drYbqFAr
p5LSnnWwk1oBFfru0X2zuDJ/jBXbd99dnHv/3or+16+eujg6NxYzJxZPDSLwNfJjEAMVtpPjldr0YZnl/op/p1dy0Lqms9eeV3EvPk7LoCldCq
ZvBd0moPyCHVHhlCXBrd0JJGsCIRD6Ciu22UUixolbEFRSYS7YZwk3lhGEhfFyRfhqbt04BAKk4Tt8yKLiXzErSbsds+Pks7twVdqwp/DrzupF
bgHcZTui1OB5soT/v2bC3maWpxm0dtl05AsHQ0GXa8SGcjjfKmG449kVTcbhx7pKu3rfDWq7DRrt8RtC4d6RRgMsLa0FmvJt2TEEVoa+GsUe2Y
DhWWVamuK0q8CtKop/2xmM4GtuGp408x80ruCHF6QEoZVaviehDzVdFd16e5T+enIFEKa+GBX1qGM7wSe/ZCgOzMeywjxfyx5GCiRntyvAw+Hu
+YLlIDZ7C4Gdh/18Sekycbjz+6tpbcduzeaFS/e0iGmx9dW2Y0PXdv6tpbLvCKaX89bygOmRg4bWCutZjnKHI7fJl2XV+nhZHiwoXJBZB3QDD1
2/Mi65h0FQmdwlRd6mRObrQI/avti5aFbVxjA6zU1Ili7pk8JsZSzOWtYOmDxxNRYqEAMUbd1hYqjDLUUe3bTcrcxjEhiEoWM0EkKhwZeG6bQw
8SzukAMQIyM5CztG57q6GulbtL0YByUzQ2urLaG0Cl4+O2e1RjCdOmvjTIshlyC1IUYSVoQ3OZK6Jd3L6qA3VX216D4acaxTQXyBIKeEEXknGu
OFZOmynmMmKFMLoFcGwiwfa7xRc5LUqUDcdCVWqpWI1AL6EGc09L44MPAlmWSdC+IF8LixNQ4NS4ivaxWwnOsZ362kAVgdygoA6E8p0SzIUl4D
mkTAK3kpSqoAHmc9xGpMJGoaWp4w6QO9bc8rP24CwH70G9tiuVBY9RYIuALQTfV7CewYC/23lhubUOG7RBF7kbuQHBU9AHaZIMVg2jK6raZFjO
gQJcpwJZ3dSIF9LDqJLGMNM2Z2yvOEsUElw7xsLYk6ztr4fArCPLgQWD2lelxs0L0MGYUQaTk1lIUk1YqUrhM2sFWk1Y7hIt6iZxlnkexuCPG9
fBFQjbtqEhWCoeYMtwBeLZMxIT3p77xahB2m3ArDSY1I10y0D5Fa1tuwTXK8ftHZTSWcE4cOJlDixX7TAqopqGBYz6POgGc8+Mk6VKEAl9zNKd
3B/BBMPkRrVWK7tSbRJ5xzimTRCyiza7TILWBz/KqHJsMAgg+Dm4KcLa9h/4i06PFrMNVIVDPClBtxRt42DdCG136pIaErWZPG0kJK4tFwmHUl
cbQC8OfAYqPQ3aTH/PhU+TNV6BzRONHRKLWt3NgDJ/uex78WzbW04uvPIuFpTVm+k1p7dVe/VttbNdii+blyUFa+N92kZRrtvQNpBWaEuAqSu1
gAICFKiplriGhdi+2ahdGQXN8h0nrsN1RKJ6NfJop8tzWEN6HhucOXaJSuIUBao9m33ZfKdSoMC1eNww5UZFN+dyVoeRT0wCbkT6hPN0uXBKs1
iwyYKCAeLUw7jdHyqlbK/9Gixs2tgI9E7G4V9CKulZce4g3r6VKXua1iGzo1xXaUR5DiabuJYyK+0aR5CqMmoFA0LcLrdUP1CEVRTB/CvmGdBU
pAD6qHkEFU5haGvwi7S95w+yQxibQfXQtt90iZIwHMpYl4N6iVyFmokps3rRqbvGojbjPgxEuxUn2s6yIS5XATc0DmxeSQkf4rlh242yjGxOWm
cfdIjwHbuoNdSfxXUIvO4iY6IApo45LLd5iW2aO2ZVcJcFxKOV+8VNb8Mt2oSums/YCRjNNQeUK7gLO1gnFe1r5K9j3jarSxQ4j/aOhQU+w2UY
qfkpK+qpk4WynzOUruwmWC5khSg4+NIAx2HBDAyzGwAaJUDQZRu3gZRA63OX5GD1MfW0jR1wyxKbmlPkUqFoFrSUTCjgmAiB65kjDaK2BugHGx
7SqmLOxITGAh5UFSXgz4nsWIAw7grFHmN5gZdxBWgAzyFqkrcdiPSsEybN0lKOaDtMg/m1ibC7baf6WlrIJx7/IrUcUIBhysEb2nZ7W1AA8SEP
1jJxfJglAt/eloCa8H2MHck2PNq3QGtiCVUlHEBNy9ckf8cWZ/j1sLzblCg6CacR4uebeMYWQ7wbqdVDecXRZ8fXd93E5R944065c0vUdrpaq0
XSuf6i//oMPXm8td07HpOdINmNy5DxB5KMrdxmvcJby/fTME1LTJb90qhouL3+tOce//Xk7V/qu2exv93P7t54kEvwisRPYQrKsq52/ZRPhVWm
eefE4flquUgHTp0lF5uI1ViCgYKlWTrx7mScvFwH8z+vym5R134V39ldOw+H6F6z/ri6WbqWZ7G9109MbdeClZoT1t4/U7pyBZ53AbnNYgJyqj
ZqWPUlg9IXnqX5eK2/Nn/w5HKwTXO0/dV/Xv7T/xl/6t/6bHq689oEvEf2jauXbhbuY398EU5O2em83olH0tuaPnxyHK2vOmZhy6IC8dAE5NK1
lXeI+uV2Pom8tWln2xMH8ypJufGjYjydAw/5qtZgDAHClIMUIwGUjwaiZIgVtlc1pA2rfULX//qrGK/C4SLH6azZCM63+YPrb038X/36xg/2rR
d4ULLvbaRDqCDjrG0APisqsAH8AE/7Rc4isBh8gKMsWHMBcQOkPQT60jIiAz6yUA1CBIwXAvOO2m1rRlLwvzWvUGApnLIQ6MzhHhYwTm3/aAll
K9EX92CAUJjAmgDiqrKioc+MNCl4HWUrBGXPSEOdElBVsJCD3AFN4ZmOtYz9wpmed3ccKyHOivVxPiiB0yLweKVozZ4iYDGFxUNgSx+3B+xBaS
CHSgE4A4ihfeU6pTSZJIFwbSodl1uIWgi+j4egAjSpM7LeYjbmGmx5LBQn1A8ECD/bydBSFgnLQDtFpKiAx0xpw/rFCKgilB0gOKqw324wYQ+1
cc6gk0BCMxoDZ0geUQNynsE4aouUNrjtxijkwhqsyoXG5xZ3MC2dvu+VVuOfP0rIZIXJsUOsq7wYsfRKb1C9nVsvSW8pb/xsAaOoXbWNtuYX7M
UDe7fn7vR2K6e/Oo1Le/t2+ei93Wvz11+q6XcGE/7GH1esbC/pbehLsxzfe+q8voE3e5dINxw9XWvI7lvNr968tL+6c1+dfqe3ZEHnqrtblA+v
rl9mbyzQ+6Kow5349Ozhmfjpasd8O/2dR/fsVD3IxL1nx6tU7VhzK3s7Zg/x9Vr7Ul8hk06+bQZKP6N+XvJmWR8hblU73YsqOn32ZuV/fN1PTh
evDvEbvSA7HDyrlAdrqdi8BbB8VUg+NnPPu2p9NHl3byC9WtYOayRJa2/dtcEuZe11v3plRZav6ApkNWmvOXtgErw2IstxAXCdOJnkg4FvSTJc
gQ7ca/zKFpFQZ2QJkiOxl01/p+I5Oz6gwfNNwvOsnpSb6+r8Ym1qbFclG0XvMms294FPZzEsrNCfZMPupbPrx87Jrk2yo09W3/2n6FY8OzsSqX
5tMjV3ogPxKuo3dJJ9GKHh7Qz97tt7X/b86kX9zrXZ2ov/7tvJ/5794az5xoX7P/l/7Zz8C+t3Juj/9u2jlyZz5w/9B0WxewX/8nzGVegIq1mL
5UgOhAkE28eJEUPaU3pKCS90iUEa1gLbPlrV4svuZ6adBdXbI47z+AE7OlkNEvvVif/tugytV87FSG9fvi3f3Q0jZyt4WqX/Zq8BkxOIjk3Hdg
/qvmaxEZFVO8BxvvZc6qz5jlzUIUKJ59i5bKRTLZSKpgYkEJBmByiz5qi9DoelS2UNBqQiIqYGoZUxopqR+pRY8UqtI2RFpr2HIpUFsgRWPaw7
0ONK0Ta6kCFhs6QIM4/WjktPdJT5mHbBCnuWZ4TLOWosiq1AgMQRrS61oM4KL1N2ZjGzNAFrZVZAUGxZVhvGgUEacoAU4yiuCUIOloXE1LWxHG
BX0I5BBDCaoranO8U6EUyA+GmtVM1UGyhOGyXbo6sMDI/taAdmCjkGU4JB5zuobY3LPcVsIVNau02FLWkXmuWAWHnFVq5rDXsmXQdS5/AnPIhy
lfdtrmshax/FQFRAEbRKq6VXq8Aq2wjPQla+pVyeW1h3Al0HFVSDgQcIDEdlCV9Jl4JZxhTtDXbpLDoejRmo+CXm/go7cUDsldMlvAKPr0DZo6
IxVg4iTrusPZ4uYaKQBw+olW48XDGOUS06XFD6BZ9QXFENWgkh4pGizZvMxSoNmbRKNV+27iDRKyE4sEAfvlrcrWZZxSiyYcpVAX4vl/XslRf0
NE5O2qNaeKOyXu6lvQN7ikrGs2jqhXkOeqdX1IRuhvj1Oom6dDwcjL8i16tkrJHgZNS53l2aOXPpfJyc2M0pvbRXFgJNFFvTjpO4axv+ctvdRl
2RoNWn9eF7pykHKW+TKgOuQmAzQVpr2d7uVK3jc0MswJd/kRPezGQyLJFBuaqzeP2+dbhsPnXG83k0ZM8F3/N06bEBW2kHbVoD2/arhKYeTX14
UCeYtWlx206AVJKdZf7J+cuX93ub61l/+rcgXvHgSrL+i28e7nxl5+SkNN1snHrRS7QVAILgknbSSuNVL/BnNk4mlUGudAYChHjSbQhd8MTZ5O
dBEbnHKYil88Obn/gP9OdvfPqru+fN6yb77sINjzb53cqjr7n6e4o0GlS9g8DvKeXKprG54CDRV3ZIJVgE084yFoMMFK1FBxNBfPe+WViD7f66
qWZn8IljM7v/k0v8WxzW5FHPPvB66eKn3/1o+/evniwVCExSY+Bm0BymzaiTqGpkvrIJQ4aK3NhgshudOBntWrLIzGU5MuHGbF3p2mLLfuQ1mJ
oFuGHhg9WyzGpcLPDuZHBz8CqyflN5FdhPtTA1KvfeL+nCjCoQA9uI+rHYY5v9INF6Rt3E3q19NujmAYtsEpbt2aLCODKQPj0FzFo7ishA3iqI
DmH6/dqQraLcqtji6YgmLLKGyyFm+ZqwUCa7SbFuR0G5JZrTHcdTmp/ZcTnrOf3Lr4tEgC4nBvyUsY0F5uSLLjoEXFzjtHcDWsEFgxq0m+1grL
/sfVjpGkugGDnOILVP0806KDOHUNf3uyBdMKrY3KHtHmDR7vWsyTxmeCr2KV+/fYY/Onn7pD3JJblZG9zgOerukWoeZyEYfS21j95bfdn+5jWz
lrawIxiWAc7LC7QE/cVmO1ghuuH7yOm6wX6BdpGv1yPsTQrq19mr6rzbbTr4vAjyJjPRcnBjUZ7Uax17icu1oTOQvnEs3E+m6PTu0cVk2h8HOo
snPznuRn+8dnzyw4PJ0lmO8VfF6Btykq2v/r5s5qvTTxa//On8Wu2fm9vNtZ137of/8sOvSzr71Oozd3j3NkgTJ+W9++66AhdyL19QcWfEA0Ur
FOrA7WT0dNVBRqTYxkA1oWovimGrAKBWhGSgRFRU1wi73syUZdWvO7vSXsBCeXZ8mk8HDl6ySCnRzDvONnWXUeKcS7/sVE5mcLnRj0p7thI7Cz
1f0mBu1qnKUp1GcWe53aF9L0mLWboq2/gOAfLDtUHKNFz7jWlAzzao7Q8hjABq4r6FHSqEbARXeYdEMFIiX/Ut3tnlvTrEYY5ez8g0FK9ebJf2
KP1eOIqqI8sLlN89ERs/X3K0+blx8Bg3qFtYizSju53a614WsZkF+Z3APS5m15cLMJn7X7Z/ilDRcoFIUNDIU5gyhoCn21Bro7UGujbECiWxLa
CV2sY5UgphG9G2CSQBowV/lXBtAHV5YysVGAIKk2tH2qGwLQT4jHjtoAqNRV16WZbYQBzKUR3HMoFPywCUr9sgi1zYoEBE1E8q58lq5Tma9s1C
NsOpqPxJMWuTXUiVbvNgR24+3Ii/OSjHzM7vr4nagL8Q8BUs8NXKcWoCUh6eGXGBap8D9QnQEBI7zMHEFq8q19w4ELl3N+okwWv2up/tT61BPF
jLw86uyLTmRbxaCTqcKPvcgHAtEe/NlL1uWVW8b3gAD+FX/mCHC+wi7AQYlhOnIBk8iYpa5BU4LkaQIFRIGzFTwHC1bQa0QwOudCEwk7p0dJvp
iREUjQGEaSWGbijTPPwijhjwoBaaZG2WgeclylWOzVFmp+BfVNsmFKyRjYhjGDOu4M4X0sV2wNOAKYaJsx3OFQWlUqiMRNl5nS78Fze7Txfr0e
NyXFwLsm41zdHZta9fubbTj9eD09vmsat+83vcbS/ogAJKGpCZlFuNiyJL8dSD7xgTFnZdbVHwn+1JIRqwWk7nZtSR3S0QVos4ro2rg5mJppN0
KVk5PWiDs+XuZkKG3KQJuEbLCUEVVWAGBGOerrFYRKlsUpoxfG3SRDKo+VpgY6UFFJh0DLWk5ZEstJCxGwlQ6WR1BLrcsg0wmB9JNixchV2YeM
G/bJ620BYAXF62aVmIws+GGbFAIQL7ubh9hSNsEBBUIs2lpTHngDyiLHOn0l57ZKSx2k5iMI8CQIhkoDLB+wEF2kYZmEHa2J7HWUSsjp7VhejX
fVnBcIIrClHPMnsRQXVtVB+32RGDuSzPLvruJaKanc1vzXf/1F5YN8fSdGMDDGfv+ZTxXo6KsZFVwl9cWMlJs3d+ebNT72xcvN6IHdnv1tuj0f
V7W4+uOWn+udy4vfUkdKzXXs3Qon96+5HQUd7u4LmiCeEZJWAE0INZIigxWMYMM0+hCoPo5cTinp6y8ONJ1glGfLVhNavUWol0crXJnE7NBz7p
ZzavwL3PX1ZBYB6GKu2Cqc4HTV572pbzBtgxf27X9/Mb66eWWPyqvV7lXeqIZEAmO9Uob9NeWNuQHYacMaheiUwleSbBhoAlX3CjMfYI2HmNIi
p16idIXjQzPLbH3/nnF3XufVAmT6u9C3ewe/ztq7s3xLNxb3zDfDq++SRID74+LfPpZoPAxZsyJCIYDbvv79zsnHRfv3Td6XWLBazVa4PAvrj6
+u2XH63hNmIXCykliFubGZ50vEHUAf0cBI5pQtXObw/TDnHDoFB+eGbufrLfJdFAP3qj0vLcmb46LW26gfry6av6RmcyLmQShfHaYvvS0BzkDR
6MPB8ME66GYDgaqVYK1VS3JhmUq1UBlNR+6PY5aSy3T8/R1/6VZ603Fnr4W8g8+Vv94mfnh93Jm37w8XTvaMeqxzz+qr5J3zl/d22HXbNr1D1l
BOATZwON8hUqFk1BRIfRpPEqF2uurA4JENC57ROPTn25wq9q8JJPd5EcxXqTdItpepr67sdbdRQcO0fZdufjBzvzZnbj6aNz0Rolo5lWpW9Q47
Udp8B6JIZ4SwA8S+GcOkKLNgbGGUuwmIZg6tm23Wk0CGMxS2CeYyuPbLD9XKZ2GZdEdaVRoWXnVpbmRScxeO/y9soMj/9/yt6r15Ytu++bsXKt
vHYOJ9+cO7BJdjczYQqWBQmyKMAQYcOAbfjFr/aDG+SLAcMwBBCGAUIiBNuwYYCSzdSUmbrZ4TbZt28++Zx90s4r16o4Y3nMy0/QDxfnXOx19q
qac4T/r2rMMcxOHC6G/uPVo/DpNy/WocyuXr616r8WjuZf39Do3BN+w5KlnwSNG7sih6+GVlVb0fkoXLRR8pTMF6r01RWZMDIQ6NS7030zHPXG
TRI+BoSNS2+j3i0vGMAB7YN4xbGJHy378+efFEH3YWy0NClFDJJdu0ZBg4ExucBcuOq3toQIpJGpgRl5rsE1Aa3gdwrfozb2ZdhSAuuqApMnxj
X71BAdNONKp5AFG2s9kLau3xlDBDKgIixwRTWC6CyCDBa2JkQk8k2JLUOr2i/xIAk1gdyCKPzAhToIOfCZGPR+2xDkav881xJCAywy5l72zF2f
CAyZwFL37NhpEmAH0poImwAHHstdN0iuiimVkJpUp8kgZjZNTt3hZhQ1QSVC6ntxSqlMC7BVlfht1+bhoglamuDTQz0K5MF490di9rs7i+n6y7
l7uNyE+b31373z/rPsB/RN8v3VZCJ94l9nY8lc4S6P2drIp5HWdCAsDzwl8ULU/ZlrR9uNpyApiALMDoIcgD5duwcRniakEdPOIjSbZ3rd0r2i
2djpHlbJc59vM79KLl6cDSaTfB4Jn5uFHGbphyMZ4eru5gLN/YwH5Z402z+5a8Gkbpxd6dTf/fHSCAWwgyH8ep6K5q4fGWrgf2B7KMIdyC/CVK
RKokbTKq/Iw9+8F/7111/5bvqwMd0sM1t//srm7M0bz+6Ul+O71J9Cjjp5sBzWftLMF8PdTtkgyVvYYtesMUBeIlogOGOYIi0uvbqNJfHIigmG
rPYkacYZXiRAYDUKQH2I5DKJWq+pcgL5HPRL1GkzzDkkAz2Xqx5SwLe2DWRqfSUsBHWKvcrr4n7te2Umg7IYFG0JCcrfFJUnrerUtAiIChQDrm
EqEAA6nFQSg9KrOirkvGy1pwMmSp334mYj59mmv2hKZ1rS8vPRNkBSM2+zaK5JQxiOL2moKgPZzk8DyGyguzGjoaSgdFpJsKgLViKXyOcIVxBC
w7y5hGyXWpZGslOzPHQ6OWrJyvgcIkiLa+OaoJI6QMw3FrVty5lVdD3yFWmUk0wyakBycgA01lQFEuuGeVx40YpQj+R5xcBNGeuSeiDaVRpnEF
h1bJGnCyZIEgDeC667ILVsVQvpTtqWzHQDBrckqcCt4U4HMFBTCW0DAqvrjqcVDESqBbb1ZdsuwI0ycGwCYCWMISH8ZoIjwN66MC6FiNJ1ICXU
hipHsMCNUFR2pc19Xyeu+U1RC3+a2KoTFJIRENBd1SMxSOpA+IGu7LRGJhRUhcY9NoPsx1pMnHsL0CqulApIFVFcCgzeHGgvNOaCz8+7H6+a1Y
yvVv1V8Pzg5a8v3pBndW+c0rODbPL63ZPGP/uVX/5g46vrk+ddUKGK1aBQ0RdTsUrPdJgM68YzvEG86XPPrFaiAnAwQZyA5VrARf1Fo4miiepQ
EZPURLJSazDAvmr7a5sxNOxmklf50rgOytg9lXFVfRjJbJCM0iQyfhx5regWQCntJm8HMUtS1zl2kcqsAaVw9QCpKltebpLq4l7ztOxzvI2eXF
tHSn3+enL6qL2zFlV8l+Q7k4Cszc4rP3ivgybeT7wX8XD84MdvbV6+Hn/jazby0+j5aytmT3/OU2Nv88+aQc54026Mbx/27TR8bM+6Ye/5g2vB
4or/1julirbt5a6xYXbotUmQfp69aLaUMXM9P172z8f1s+/V07cf4D/91uX/oP/81S9v/sVrnn/4+JOvfpyJF110tjf/cLmVQVoNTh6vxs9ea+
Z/XpD9J9G3/3n7+83Dl17/2X99C4+vix+/+X89HJ4f9+7sq/UXB2gVFY31msTatWZUsXVCVhaorX/uIe6Bx16UgSp46QF2xzXHaz9b2s5i28iT
Igiq4MVB+6RtBp1rP/Y9HtHz/kfTbn7hn/dWyP+bIu8nbSiCx/y4j588qUslhy8Dgh3eo4/V+FhtJ4//5wd7z5e3X/vhGxpHuMTYx1hUa6YrkI
CWRU0jTSVVUErYzprVyncUWNFuk5d1ECRCxPs3DvDe7aWme8tambsvsH3jEtMLnNm3tn6D6+fs5MrLt8il0/RB7bVgXBi7B7ruoFjhFHlL3VuE
skllzIzWtbCBBCXmDk54vgaWCeIGfpAYN5NaNaD/CaUQfiwE6BbFsZt4nAdCd/ur07PLUIKLSRPBf9i0HfBXloRUecpAKmdrGoAq4VorzQjmJm
wRMCcnCXINnWnpTqNl3BQ28rxRg/abWhdUN2D+5+xIbK3munFdBVZ0Wmz0xbPPDrB/xoIn6PGn26xdNM/30sn2K97+aLzWSCGsAQlMi1riU0k9
3JTEQpLRFVc1y1pW1TEkcBBKEIbcCjAjjIKVYSAXZJq0pI0MKy2AeaUCq2E9WKytJ3BNJy5aeo4kwUoUoxZQUtYCUoZRXrX0azNUGWr9Bns8Dl
HMpkVTXO3cE+Xdw4vgcgr3atjwdhiToQi2dl8UWylede7FRydX92X3qn1cY42qsyLbo12ZtKdNn53yrNfyfabGZcWvpGdbQecZr2ZbJ7sZ53cu
nz9YPVkxr944aPIn73RPQrrq3U7tD8lqNfxs8XRwcP3o3h9H31vNf/it/Z//T9+Zjkhk+FXqbQd/d/Tg7MpzWB2zv+ZLEtWE8qFfqJZ7E91U4s
wX0cMSMn/kPbaXS/Ko//TZ/Vc2xcWZvjKAWDgjxcXksHOwTXfQIOxlz3rs9us1Kap4+MA+WpeX8Z3JZHwQLfJlnOJFnSBvNRFzFpbjyJOZ7u+b
oT3dj3a65G3Sqd9ogr/WL4udi2fD6fLmfvEOxN2VLl6/3U13vn/9xWU8XbXfBFr0aUi5k+4h6BVLAlAp0lWWwS7qnBiIkJRBvgIcNfBzCD1PNa
Ut53W/jYsVuzghPUb6vF8Bpy+tUOmovdzvvzTdnhB6GBfmysMpZoEM4PNRdRnMzk03RhHtgEBoSiTqiLXPd7euXryU5ewlVcuNx7xTiqDyOEql
by80OYhrKnpkRM8n3M+8fvwI9TaWnQvPRmx5c9KfHIZ5OdVDpWUTP+wceraZ39FLsaiipmAkvGtNct7rHNH9rl8ezMP5sFfgi9oIP7LJdCzqMC
4vjPHi+X7O26h8PmFt00vvp5uD4sVutT9a3eyTD9r2Xx3Mi+KabFg3aNr+lD18+8EHzVl6hanTxeTI96K2/5Li0tW2+LikaEFx63OH1yFI2IKg
OKOV0WnPvRAS0neVMk2IAqJjny5s9SRyzU0UppFpcVtCXl2fE2vits2VEeDlMo1B/QaQkDGegRDvhVrj/hxUW9Ju5nb3VCrItLxOcyx5D61QR1
7wo+PNvT9R//7yxXeu/OGdn3zzHw0/qD7bvyk/mG7Go+wHqx/tX7l4i0blier98umNcwE4H6Rn7WlZzcLT5aI35llVxhHOW5/wOjMlC8GJPFup
cKQ7ZvZ6zpcbBxf792+se8dc8+c9W10ZqoldbKslMXpr/5Zg0ePy6Onu5PFoz1AMMY9bmjupFFpQGIK0rkkiZGZdhSrEoR+DXJAUlfCV+ZWCZO
lm3r8cL9lSs/B5TORwyBad5Q6TvFTdzk6jUbZ6vtwr82iofZDDzNfAjHUAnKoao70SKMOTHugdD+e+NUTQqBUdiOJ1cQmxqsTT2KyT3kVsltmZ
12tRuZM94hPaT5o8VTYoxh93ECvFjzeK4fmwn03+STxbv/La4Oy/vJV8NBZvD799/Tv/R/LffrfeHPzb04vZ19J/NuudD8PRxvbq6sX1gTf/rQ
1vY/Ryffar2cX7o/72lT9589unxX//g+sv849WxYsb5ibvXtv9Zx9W79blQmW1j1ASoCbf8lYUQGJO5AlrVXReL4O419T39HldvfjKcOvNvTxM
toNLdtEE3EKQnHSnqZa1pVdTNdp7emzYgxTwzq43Z73k7GIZa9evVSLwPEhcCHy8Zi2H5OIF1kvKGsQ3I659vKcQ0RDCJx/nURGbSzSf1283ox
luP1Fb406zI8w2epvYo3WYlcW8PQ68M//u8hasJTEeSHMtte+UqC8kCzjIM58xQBNi2kpo47p9ZlzJ8On3P+B1cH3dmZ4nfvMlOth8JG9ghdbK
vFdfCz8N7yQP798XBX7p6vQrd8mbYma4TUKLpUZEJBKyBOHAncCUPdS6N8tqVgCM875dxkZE4lLTthu6eUY8qiJlw5yxyCrQxN0gDODq62W5ro
t+Ry8TV2WMcwNpmLjVbFjspTGtOzXERGWIDFhOiw5RAhS9Hdogt2jmH3TOvb1ucPNWhs6K3fClcOGtkpwk4xGP81jceBwZhMf5dNduXpX6dvMG
/TjkoQ1lxgzz9jbiIpBJjYcp3UirbN0tZ8Wq3CVx1M4q15S2K6RDxyoHGdMWDAwVRWgtUeK6j7ec+oItEKRVgdgS9L8OqokhnQUeMkM55YQzoD
VYrxYbj8FXEkfqAE8gIFqFNHKPW3GLDAgLl7E50pi6vulYK+GOWIl1z4EQ5H+/4RBXpFas1wSeV0drOZQsb0LsdQknX0xGlahkbgID+BoGteAK
cryylTVtQaRHDH6zK6CjoZU08L3a1q5tPRUghVhIkAyU7hTHmvQv6CZI+ID5XgAfABiTrv+we6UHJIWo1W4eClLWQGoqDOIlfJsrbzdJGIcshN
vkyAAGAxSQEHiYs4Aa30Ki8/iaEhxyVUqhufKZDkDKFAFuICB0BwGtsBv4AIbq3sQqGYCWUXBpNfJdIUVg3VeBKguU0y2QHDWukIcs8G0NEZIF
Plm3bmKN1yBqxpQ0pfREGiWBdv1BDNFNU0de06DaENvUXrQgWkcaEFO5I2wcx56xlQ94h61r21lQUIZAucaDTa9pt9Nhfaw3Wgh7HkpiP3U1p8
CR4QAwL2K5bYt2cNEhkdDlUtkEbEMJnykgUea6DPlKR7BQ3KdtCbalNHirX1tAcgn6zdcGFqRy81rSTRyTUjVuGrCqXbGRaFzdp2itDQO/I8K2
VSapCtDb0lKwH2LcqJrWhW5LDaEYM+S3pKbAfpiyBiAYh8L9gNbGg20AGQwSltpWMYMhm7k4wf0KcTeBwcoOUyVBDeNUYg8SaYeFwguVCA2GBe
SxH0KcD0KvooWFfQIFWces28aWeNexavqjYjiyykWTZKdqeojQXm/p1Ux15c1gNMXlo0JXXvDsoqgX+6srhw+FSe/709nNGG1PO8+8i4Nf350e
hmR49r2vz+VXguLaYqNOezl9k3+4fSiDveVZjU827168oXtq/5WLaBYNkgvzpY92zhbd06fsoLyQnUeKP6B/k52tw49uf3Z9s7r3QHQP7Fmebk
LgEnPvgOyYsTK9V95abi9VG2W1ZV4FoqE1qqZGQYg2HMGSchtQCNoIHIMaG/d9TWoXBcF9YSFrZFUjwBBhqyyHCId962ZZus6yrrU6933DMYRG
xfyiXQuZe2VdgnKupQoZFgAj1AonCHWCKXg/DXVotDWa8wKvJHx+XVYQlmqteEC++Lx7e0UYgL97nYvCluHJt087wc/sZy29+hWe3Fte9It1uB
v6BW9fS2/sPx18YG+fFR882dy9OE9Osv60bUade8u9+lbSHQ/ZJ8HxiX5t/EvXz4Po+Z99KgeH4ndeLHq37642FrNXtvsvNLII1cidVYAoRmtX
xhr6LATBVJUVqCl8lrkD69SdavepWT86RTp1bx/A/13/mAxtrlByvmXSVgfz6vC0fKX7JbQOz9AYey99qlcVsdR18cGuQaIL/IEmWAcEggBvbO
AyB8CJ30CsNfHqYlC12o6qW8Etb/x4pytvLB6lxy9ukJezmHfEamtnM0vfXIz9o/liJatcxNJCKBbdjUDSNYlxVOVY6zDotbYFv3PVltRVMK9r
YyhSjUK+KBcoRmQ53lxVe8lKdfSayqikq6YZBo2X9OjN9kWQnQWt2AU25uak9kWA/SDGK7ZeLMfknYM1odXtrA3ePP0/24ZfHGWHBU073bMyzA
eJvuwtu6gf00XVER/1N/LIPw3YxaOZv829BVpVVbPs8/N0oeNFFm7udPYRG2/s3ahVZq+w86j/rJoupjee4KAnN68xtIMLA8FI78Luhis2XPHd
alqPz1l7cz/Mhb81uPR3Z4F3425yfCHlNnmnIvJ5F0Vng8llYppRndGy2NrOkkxdfboO6GoBEQ6vfbJVxvxseq72SL9d8PYyveN/8+m1a+2TX/
hJ972hOkw/fDs7z583P/DujT875eKbrPC+/vDlkZ82T5cmVrEb34FBiDjNE2COVOIq5c3aKl6TuvV96sq/Td5WDZduFj1O137UmhTL1PXANbjG
pOKCI+L6WIBM4qyJfS90b9BoApKUAy1xEzfcYkW9og+B27QtAS1kKCCoA19GIN1q3XTcOYDx8rmh/ZnveQbTKqTUHdepWoOMCEGySgdtJBFq7G
U0ufxI/tyD996yH37tr8Y/d61+z/vxzcVCTvXfDD8Os9t982Z2FLzx47fTud85LgS4PVwUOAppO2AALWhJSX1WVO7CsetjgfWl7q5bH5W0JahD
IZ8S7FFP0iaM4jqwdUdXmAkt3TwyLRLrI4o5MdwTLWT3n7qfg8ZRxn1sIgJcg90nG2wrCPCeqiE5QRghnabjg3Q3lceMJ0KN4TohDGZieA2Nrc
3LBkHWzuteDxlQBbB97bNuv4/tbB8EXfrF4Af5tYu9KvLyS3CQ8eXE4FeyJDjXW2+c/OHwFVttNxc/XyMVDKa1RVveupGXtjrGWaXufjf90a//
Jf2Lb+W/Lf5k9A81fq82r30/f3dv9Hn981UT/7Sfl9I98lkq0YSLTtokARAurF+w9tRy0YrtIYi5iFvyIk0EJ+qw8fIFqUS1toZ2CFrdfefqV2
9c3akH+3s9PXv1aS5w+wsd+85hdO3G+VZ4Zf7q7Y3z1//2+Q8603989uGd6PXXnvwXN7//P24Qr3r/4dFi/1Qvr33++Xqi9l63w+Q0UVHuyTgX
GVMbTVWwJKw3wuKUt9Sus6YN3cy+qrLGDVePpG4nfHQlfOwPfdVZLF5enT86nG6ufPHHn7z0Q1ks/91fbg1WRvYC+rvfev83/tFvlt+B9ERx44
7yBAikEeQPyWqFa+FDxkam8oniBLLFYlD6I1/LguFkfGTb2WC/uL5ZVnpxufi7ox/96f2v35rWweUf/b/PX7tUwr5sxwtxsiz6593i/t791PdX
XJNoeZ8sf+Vm/t6k/hn1lWyRfvyV/nX//r9/9MOaLZ498v6Tz23+8VmSbfaxv5xMsbhivM9Jv5p0Tvitcj7g0auPOvNXdg6OozunN/VRMi3ccE
ftMXfMVyIDaSUHWIVbIJFyx5aSgqs4CBq6bqK2YtKuoukieNAt5pBc9zvZpMzeILP3qou30o2nhn+kycbp5fuBmLD7y/cH3Yl+8d6H2xf/wR9+
+C/V5B/U/9Pvn/3Ml+NvvfZ7v3OgH13+P/c//0B98Hf8n/7Rn8Qf2sWv/tzZb939Ze3BhkeVzKz1ULaWnuf1SAlyWupGGte7iUY1iDisuW/j1j
e+ZKCi64Kq1DQFiLJ2FFYLV0deuKHemloPtrVxR3wMkiB+G0/FqlmhtmvyJQAy3/NLCLfSrHMpiWholC+5xCjETa9OpuuXHvR3SOODaOAtQqyY
oJuJFLgbbnTWy9arE1U/7AVXaH8qs0EhRLokkXtTYwJ3+BTLys3j0q0PgUhJEGzMvYnwOpLnnvLp5IfnnWlkvIOFvju7Tjr7xcVNujod+kkypb
ej/PPOeN0d/fOglz0x/DD986pNRjFmZN4HhsjjLMJK9OOsQ5cIf75GQT0+ubezZ5OZCmfWj5vVYKXi1sQTX/dbhgZtXXbbt5KHdsN0/ZdXTb0I
z/rs7Wc/MIXFPz4yl7Nob+D562kPviQ/PvI30anfC/GSsATsO3ojSXsoqjo8OKmW8sPrugXggfvUmEtqsUgYpg2JABKMDQGrosBEnrA+pOMGyy
xuRpleUFqmGj4oTNmbhaoZxXMgTEXbwbJrI6DP5BJUWpPcb/E6VFoNLqgtZ6f9p9NVlFzJzsR+XIbVqmrtagFk6l13xY/a6x5P3dlGJr2WBkYo
LoFjIAU2GCJr2EpwUyuAZl29oGIe0cXKzprV+ah3WX+8mj2/dn96Px3jWlfpTkZX3UFoZxef+/yy+4zuro7VL9n8FDIAXLk1Ky1lJEThjmQY3S
YSVLbrhiIWzFO2CQPZhANWVuf/2w/CajRovKpD2MUmjz6/85UZSY63X7HF9rtP1FZ28QubG0cP9ye/eCDyt76tpjmxIGApfAtoTkTqMtEtAGMK
JtT5op1UzydVzW0vQAD3cgafd3jrCqgh1BCIwRqEqu+Of0Ww8FqnzJPCkylvTbQoIxPEZet1TLApRkk23VqJdXjrrDu4rc//+Psv6lfI37RmY/
nhP17/+lu/cfgoI0mkP5ms+lMx4jTDq8EMzzujx+TgiGD1KbmCk+oiM+Gzb3z66+Qb+m/naaQbHmaUL7Ha8UNPYxnkpBw+3l/vTLbvD/wJ9Rb8
00f1ojzbASn+U85rK03Zxu0j+yzz5p1nL6b9HVVli85GKPJRSS+mvXqVZgyr06iK34l9cpGer0PvqV/LYLYchk0uy1yoinMwgU5Ie3XP1hemP9
+ek35YsY4BDsQSwDpwUwMRNga7wINdozaiSVByRIHMVxyosgpo10BCpsZVz/oNY0AbVCDlugIj0QL7eUALmcJwY5IF2jAjeKFJPCMIwFqCutaQ
0SFYtBAsVAzYj1pnoN2GF5xFBrfAbk2wbAfhswRJBBffoK2cHO1k5bDrx/tl8OUCfG35jbE8JXl5tq4mKl4RwTeQWZJh21zzKy+xs4gxyEIP/H
JSI9IffxnC/PFpPKTH8wNVPj7or6rm/uJn/wXZUc/vPesk7Er7uLp+ODxbTAFQs+WDg3c3tgbTd3obOpGoSPzCtGU9usIDWzV5SP3YrljAerUo
gW1lW/Iw8AY4FizL4imNIhZL2pFpvaLybuolKWH0xI7UtCSLfN9+HIYvs94sbXbjxR0R4n2/NissD4+j03jntKHbXU1GSdpJ/CcvZfzpolyvX3
tp8b3x6tNXi3sNpbt9UOaM9xabpUqfJv6GqWjo3Yh7nRfdx9nR6XJxvL1tj8ZuAERWBwF4qjx6uRyNExNFiyRf32KF/3nWV2pjK10cBg9QfYJ6
c9JpB7DzgCfg2Ya7maEGyB5Qy/MgU7g5F4Hnt6ldu/KQ1lotA60lcaWCrAoNS0ARtxJD0Amt714EIR6ilvquZHMdKBJ16IR20sTu7iD+4sV3h0
/lSefx9v1bdwT/5GgjmJ98IlT2cPTyTB7vdJZDr4BAAEKjUIA9XS/aEVoEBS5nZifnqn2i6MZ2/NHtN8DXq2zrwfU07YkWp6HlHjF+mXlijbo1
8Gtk7GI6K6IMUX+xEz8Fi+kBDVd9WdDFOjgB7RwLwrmsOUujIeBySLLCK9zBtHMIPvCNtl6TcL02SCg3zw6sqw25qVuWhlHkJunaunVC12tsSa
WrXCtA8VfTTx6voiIrNodXXwh6cG33ceQH1Wl95i0/LpJn9eF0nDNpzqLgnZ9dJV/qlrkrhLArry38DAAiA5LhvuyrJRrry1V4jLy8TpNU9Csa
83xnslbW9hdgFDT2Ioov8Wb/2WX6B/7sbbYu5JN37p7/ymv/WZQdzb/zM++Ohh+tHh8PvJfbJj688dXFq38q8uTtU20ioxd2W8tIVuVgb/S1Ac
1WT7t4Kz0Gf3dn3Iznh4xwDfgTaSBnkCt2JF1vPyU2w91Yt8L4aZfXyySQqUD7gxfzrT3UUK2VOAMRg7jGT27ybvfRkg2X42Nqh+Lkq6POva0w
/z0r03+TfHUfR73Bpo6u0Al6dnzJ1O1Uxy+6mfE2KB0e2l3W3Vib1rWgIWAFHaxdTSWFZNAwLW2LwAptzdvWNFpZrULsOoYiXy4N7BwLscGBIa
6bnabuTL51z8dl21Yol4BrPKhpWuuowVVQawYRBNHY+lQjRcuWdxpgJ2T8BBArsKzDK1PkPdLgMH+hSXpBOr5lIRh8CPrAr0AnuyektZtu7A6D
G5pAnotFVW9NftiwGx/T90IZD6NO0vdV0a+9zLZFH+CQe26aGFKMK4xzEFJMruHaMtIHn8ShJpgZZSyFpCkDLwEh7o4fem6SNLiulYnyVeTXS2
JwmsBWzd2Bb+vVWagrkuPKYPBX6qecJhEvsPY1awK/ck8JY+Ba18sCBUTkQiDJq0B0wd4jglvV+k3seTqGeBgSYVtlowBWs2pdcQZqhKsl0cKG
ooDL8GLIDY1O/16vskY2WHXck67YawZRPsewloWoMVXUPQKTlWvBDykROJWRHmB02qVgPWL5JdPGD+HSXz1JxzQ3CxOGz0MFGRRvwSLXIMJkSW
qm161oY6aKLEm2exucg2r0A5VEhUeDHmVJ3XOHNNJtlUpSxMmq1kLu7fMAZ80yDMJQPI+QTGf1gssKFCuBf7OdBJV70u1z7dvctUXj2BQyEKRW
NuwRkeSNIEXrnihoyHcSgJkqApLcUPcPIeF52noYI85oK5BXNo2HcFu4UioCi0aj0vtp+2M0owZVG7b0Wyt1f4DrOmpy7htgF8J8TlzSnmDchm
nIkgCsAofhSoMaaGuIXGCT2rWfgnAMF5EQ95CeScoR8onFGLYH7Fa5WiCkWtcjCnykwZmoPQtpXzYxuEW+7vqoYsZX7hUPfNS3Wa1Ik9pgtDaV
mYXAE+HKo6wIeqMN25QBZCc3RLYHLqUsBa/0NcK0R6LSLmARpCAmDvkEskq1lgjLboiCkglm4qQOagzsajRCFq6sYca10hBV3ASGwu5zSRrIoC
oC+u4WtdEm9EBfDGIza4egUw3dIllrBrzT2gXGUgJIKcnB8lhAcg1/JWmkylu0o/0EpHwzPw+TcEgXtC9O6l7NaNgpzMr2jHIToKkOK/eqCLzF
NUO14J2MuTnkFUA957wB42lUAG4vzbwryQpclVOQ9KThxml+yKMxKB3FmnmBuKIg1oydywYlSYI82B5Yd9Uy0GG1Ru6tjEGcuimifgB8gUIRBi
2sFqSgChPkBT9tvwhDVEWFq5CFX4yQLOKoC0kd2cCNi+nINUjADvAvZMyWM3B76nsBDa3tkFpDJPBAVyFMkpZgDXsGLufeOmjXlQG5tn6ascCj
aQuo14D+YxjsHwJT6M55RwKl4ByRWqO4le5cSl2X4dCmSaw3PJNqRHSH4FG23HPzj+lCrIB1x25QeTqPPBlEqdKxAh9jKpIM4mHbBC1gJsRV5o
62yxAUZs9Y97D8i6Z4JqhDiE0xiDpRrMsONrlrZoDA+Zct8vySFKr1MAANTmgbYe4LH4SyZpyrsAbeEqsQewH4iWex5w7wuB6aUUpDnnhItpGt
Oh5FkWvWbhtR6dYreCDrbQkOWWlOgpQMLkjPxxwiAPA4OL5XukYwIVygcHZdtZgb6zpKaJ8Z132RZW2AuzS13SYO6pquhVaQPdcVMZWAy69s4A
OPBrrTQjBJLcRpsxR0viypOKjZGiHPrhce6jXVJcMiHHsO8OtVdQJ6cZCKIEMbwuzakOrz4Ysn0XDr+tVnVbHfef3zm6L90hQyQyvuAMBc3+qY
versM/pHqL525dGRF927pgUELtcKQnEvkoHViQUSs0ZCJLcWMQ8u0BIjfSsb0wh/GXOxbdi2a3ox17yIpouuducZAwgn42707MWsU4ZqfhFc2v
WQ7S/Xbzz4/Zx/7Y/i3xjW/b3O9nCntfnBIp4DhOwaI1k3gUgv8jjNfboUfz//COyDDJgFxvWYO2rrKaptq31XOOt9MVvTEG5Jq02mk9FVz8vP
vK0ibDpyPw221tOt8Xl6j/4sWNxgdMT2/00UrjO5Uuw4Ob92yfsvvopVuSuG3/3b/6bo2R8XL0eTV//JlQed/rcffjv9v/vB6I0A/e3QuzbjWn
ktYqCjFAhgr6niwvJSwtenw6igppjnOOOgAwwAifIw4QUKT+U6ggQSBItgGZgXz/UsL6eGbiTsuPkhDVdqr/fi/Q/eOfbDl77PpgcL2j1+NWAn
m2332eOv6Z541Omz4bVffKnGrzyfL6/9nVfjtD27mxfbb/E0U006vKiqdvnySrxyLPOOIk+f7QVWPKCn/pXq3ZfeH9GHGyfNLYrfq/a2tLHgK+
79cKyt7xo7cCvqADNbBkL1q3iwBk2e5Kgnwx4w3vu//aebPzy4aa9B5C7WX/Lk8eUuyWQ/8qJVuC71fL2zKvz9vSqz8XYv2MjurIPLwMeBNMAP
PQPayGfufJE7jGU1W7nx8x4NG9fol1m/OZPcJr4A/GBJkUL6WHk8QHXgmZgnrCGZyeqqKOOAZKwRXFcVpCri+qNAwvR4C0pDSfAIw7jRQncYgj
/AnTwzCIKkV1+sSGUjAJayzBkQqbCJasq4rdK1yluNab8x6MqIL6XXobhWa+FLj1MOZl/HBdAfcecNAHN8SC0+ESyssY1C19yOIAhwJxV1jxQE
ZFJSdcA21xFOiUnbTgBRMevN26r0VZVob+XXNDt5MivP+z5fBKzjv/PZ6jLcuhxubb4x8LvzK4wld8fXcxRhNmGPX36ebL8L8GwLbIDeuTagxJ
irsbeQaC0WDLSy8MH+TOoGVEGopApQLceQTA2BTI+1qTiLiQ8iB2Qrc8+OiJvN7V4TtBy0U+/FZnVjNJz/i8P44qXXxz/6h2F0t+frg3/59u+Z
u9/6q523+3enlXrZ3Lholj//7v3m51RQBb6sr4Pk6w+C8vUen4ZmFDzvnjzg753qKDgqq2aL32z8KmBhGEsC0dWzED6XKEgka2NM2Ko598rN6a
Dx28Qrw17TzpplNtJVzrRyDasRVl+0xF65cwiVe/dsawZSjUKK8ajhEH7gd8Ke+/nm8bC3nv9T/9nizTeGT/67N8afbK2/nPzxjb/+3dG3/mzd
H//J5ZOLXzX/9cloEW4NX98wHPK6USMidBzzZj+GVTApnYerM35lCUYEuVr20LZrIQwsxNdHWD7w2MZKDpumn0ZjKoZN0U0DN2T3CZufARaEO2
+hpldMkqvik3JN1yP+RDB09WmdbF45fHpt0nv3aPDCtN+5t+gO+z/mi4Od75G7emvU728crO4f+VkY4tHl3tpLdmf7y/kA9Ginu1s92ctetFj0
bwy3Z6v0bgSG8uVVzY/nwcQoNF5A3hra8+1DSBYbRefUQAJ6IfbAw3BLbqzpzlF1Kb4LHF+601VuQkzjz0plc31scZpakVYnfnWjd6+6Olx/MN
uX+Fr4hH384Kb919/7UD+2r18908E+WXhqHX+lKLI+U1vrnc68TkjvE2CAYUIne4+08cqFJMnKS0CLOmAIlGiYQCWESYp8yIfMHVLxfG5aiiB5
pGl5OZl7SqemsYFr6qwUaHNKQh5KCpzmGT6nwNvcdWv4ad/nAj8iUzaCGvpFQYTTcZDPPEoZJy0ZUEAC1CAi3HG9Mm609hvIL51Zu0ncvGruej
MIwLmmxa6lmwZxo1yNPYLvRwLB/YI8VEBfyHVpIp4GkRqBpG5JVbfwFbVZE1t7Qqe84lGjak6zRtkaBVy7ibUa+K4NAaUgrngKtB7jbSgs1a5F
DKoKsXN48vGnd7uV2KhK1S9LRWS7k5aGj3usCWudeDa44F1AiUjIpm5Gs48FO7hPXvVV0AniMPFUnQheWFR3GJN/z5twxXBPqIQVjTrFxXTmOm
prrQMtNbGoG4LWinyQTKYNKCUV8iHQBK7g1yZCUExb23C4vhq2QrS+LtzoA0QYhliTk7Wb6O77tUoK7YsvCm9sJQIQaThqkfRC36AQt03onI9q
QawwOcEhUKmuITd4vnbzq8PG1yqqNehhpSyKWkotlW3ZuMmasZPypZsx3WsmswnsXiIb2GFXn03jCER1GtrGSJAobdhAyMFA2CDkmQR1UPqh7r
pO2UvdJISWVRsvwwTHGLh81ecHMaJsmiCK6pIE1Y4b8zBNGmDREYHEtT3VXHfXG7T0ENq88mJ9g57IXtQ9z9hTV2wVgmm0QC6tG3cD3wbbCdHV
zVoCcA6SUqW4sh7ltcLFxdXzeqqycEfopMfUcZrZK2+9/9fB8P0rzZeujk78+MiOeuQH0/I4fHCZn0vewm0ahb3MdcH0iVd1O4tMelnSxAD3KK
g9D+sXq2UdLilcBEgjV44UlSnDki/a0qN+mUV+GbFOHxuChAFfQBjICa66gBB8asue7AwECSY1JJVMxRm9klVPL8N0uPJXMcJpkjSgOUgxaWYv
jB3YpSpVeBpYXw/txtxsIRwKr83EYNlJlvceCL0ax82ia9SbsgCd7snWKDAg7fof2sZLwQewD2EdK/CzUqO6bRkquDXRDD1cJEcsVfyxv+j190
ovKj44pecXl0Ew88uXuf0c/0Yynr27+XMPy09O5wItlSseszxzB2tSS0KZCz+rG4ZVWHQgA4YbKGyHyThvlrYsbLfjDg2mrgjFwp0yHpglm3XA
e4PEGxV57c212XxyZRgsOvmiJp0+Yfkvdclz75eEeCOrDjaOx4urPJynD62Z7w++cRCfF3euLRIdkW790/bPufjRo6qCmGP882padfxgOpfPix
7tyGt9T80h5Rxv9O30qL+xSU0UdtSqppZ7sHUaFLBr8AGbgGDbma8odhP9bEhid4jVtecjeS3NIimXLb7oPrncvdhe8+bqub+KXpTlcD1/Mzdv
P5B34/bLr95bdY8ffdIUmmU9CcT+fHtSD9RwOi72JnhJH6+m4/Pjq5y8PhWPDvXhtY/n9P7tz0zdbaig7dKfJ3W4qXWD/PH9Cx9lgI9P0K6/Ky
4b29nxk4zmvTqKftrPS7bGXl6DS6QYF+mxXcAvODsJw4fdsTdAqJTLGFxeH+6svWUrWRHiJfIIjje9vdMAQlJ1fH6yvoavN3H39N9Nn+ZvLf76
ulh9cNrtbsc3Qnz5wHsaHfRqtUqwruNElE+6vY1ikfqHX0mt9/H2w+lTMrnz7fmb86e4/KC/6n78KHqAcfjGadBM3+w83L9Ryqq7Pn1QJrw5Nx
slUeFZ70t35Pan8lP1B+CCuUM22quoafp8HacaaFBVa82IAZvT2NLaG65suLRL+2KBduYbY1tF45C0PZEOnyZyD8+bOe8Es/VlN1HBdi9E20ZF
5s2tC/8LEQ9hGCQ3kIl0vStFCBwEzhYT00JU16M2iDilsUjCNYTroIFwbAMgJwgGvudkjuQCtW62aAXijAuqFQO4d10523U9WXgfaZn0q6o2IC
tFyj9Ry0w8Y1sTWXR2h0X+6JHefrWgg+ds3RFktmBAxnJ0XF2iMS/4+PzZBVldHsc3uAhuPqRsa2t2efLSRn4mkpG97O7sNkm8OVpPv/+/bp3c
/bdvTXYXX/0snz38UzP5pe983P1oibrFeDZdrk5oZ3MmSZRY4vkg1U8eRWVx3i0TNJ6pZnWOq+HJ3JcKqEtJ3MoS69S6o3/+izboE8/KRE5uha
mPtsRis7NktbzjzTM9Let+qdvnlF+rgNArCxACwVFjV6DWARWSSkVgk2GZw1KLCLnX75J567DhhepItO4EuW7zavOmF5qqWkXUT+2ChWxYiYLZ
Vtjci0J/TNKGaYiF4K+Vaa3c3gZ50eZFGLRhuwy47JZtRoj2bdBK0va9S5z8tP3lLoUq/WQue20PSTOF29+Osabr0zZ/XMb4yo2ph/mVzJwi9e
XRXgoaAGkf5y1CcQEs6AXCbwD8/bqVi0ZzRkpUIK+SoG16yI/YkRre/9rbP1qV4u3vHWP95a2HvyCu3piOHpJknVXLl6/9TTh5Z/Gdq49LTG7a
R32tWR1wiCo2qQ33Ur9MVJSWBCytLGrEgwWyEZrSCrjQ5xh0k190g7VAdlDIKBrG06HpdtdBhXm1yJpO/KxVm+rYByHr6msAZdsyic9tU/pzLW
XIgDw5QbzWlinpZjlBFjYqVAVrQddgZcMyjRqATpA8jPe4iL0IIzfyibYIsKhWJCjcxGZd+6D8inNEoi0ubRt3Ga19QEHVgyxsg2CAuCKdc33J
zi9s31vP/WXOnvJ/8Mk3D+PTV38xG2Wj7uDd4vSX07/9hZfK0e0/3//PWXvEk0fo668Nf23ePkp3f/Hnf9p+gNpQ5pNAWexzTwUtiRBISGsrI3
z3aIKwmuCs5bBcIDALAGGG4XI1KkN3WsaoHig9+CohKlPnKiYRuH+AqrYyqqgk+qLJOAGJXQNjAoK5BtDGNbQCqboWOuAmgeigG6sghgG2w+93
o26R0iDVImbAHDMf9jXsGt2d2oI2jVm78dT9tqoAiA1qmSiliGH9KVyrzyoOUs3zgeiNDPq2TNuwRgalruqdZfm1MpS90TQ9tWRm0Ny3N/eP8c
/WnbLn/6RGauvFpnlRoEqwLWm+DgIyMsTCLQGBYBDoitgYdGjPtckHmYqN3zDUtMTCd1rchbVzZUKuKT7mCIPI1+6QuqtoBupw3cx6YDZgKLLx
i7Qbef4sUV35DD84vuiU7/zaczxZ3uGPHzevPvfj5NGg/8s3LmYvrp+N918/GVbf8NZncA1cZ3VFmwD5vTWRJKdV4YNcIlyE6WDDqjLIIW3rdN
GNInUUR5vBMYrf/PxWMxuWj5dmeeOz40lYFPGwuDbOqvnKLOjZ1nJzM70uz3zYL0tbajuuERPoubTlNFdYxgITDcAjly13BduIBhzY322p44zI
XwU+EmxtaiAeuY6J7JAO5FMv4SpWJtSJsYzzubIQBRsKNpO6AWCqxiXOtZzPfRwX2OQMFhYHpr08mCe7nUwKFXhgSjypyjwHRbYmLKr8ui+Qm8
FAqzkuTc1IhEtXD7VyszkJck2+hG/8fo0ELVmeaQ+2iZZ+mvRRXvmuvrlK1iFyrVh+uvtVNfOQcQUN1reKQMBsQCh9MSmw42PSwF/hX1aS+NhG
YBXlk7yXpR0vbS7XSzpUah2htrQQEbmx53p8zwBJjYKDi27UoKiJnp3de3X4eresorf/w+wXfyd8Lv7j/yU/3tsVO6v/78bsuLqYvvd90nm+Y7
e66M+OlkqFNayYDxkGWVyDUxZMrINubkK2bkXR6giLThecOxhKezGROnenksE7omhX9B63OR0u3PEGYGfwMrAh229aVgXKVHGlaKggnbABMbaT
Xi3698mKbmYWeaGbiINjUIi6r1wVRqPWLGtclmsx4ICeW1GGqNGescq178ImoggDlTfuYmkQupf+LdKQ2YlXB56d1dGUe7yfmqrHgKn7nBdhpA
hNSWWl1jkLO8YExdbEFOPTVnbluCYDrPWiKoPW88frxgTahv6yqFwDslUya0W+XB1lfv+9UKT727/1/K1/Re77b3zmiZ6PT/hC93Rnhb+aCTzb
Xul7ndNlNzJ147lXrzbwN5r4nJS0W1uwEwwGR0CJa5to11dGmdrtMjaV8EnIEQmCsUxP2op01hjSELi6hPWk8HmFaA2s3gRCE/9e9dIi8jL2IX
pUDR83f3VrQ3y4uJnFxXeCT7PRDa/MV484Kl5dTvovhYOXPxOtbcMgIxNbrLxZue4kqFDAtjgHjc+xMYYETc/4EqHWR4lrjwVSi0TNF22T2pWr
9W0CWcsan0Mc63wxdVblQahtH1yzyoGbjT/hE/v83FsVi9EmPmn8xK/LXZNSAJBYD5qw7JLN+iKSaGuqr8e7K375PFrs0MfRBV/M75z9wudp9E
F+buPfzJSuDFc309nykNy+tf/jRf3K3T9Y+V/5c/prUdEb243eIaxb7zSEQFRewVt+MlIL65rS9aMDPpkVsXAT6U7xWZcdLnCw3D4PVvhyeXtz
euPB1uuDcPL4e6PnyejW9kMg+t1hEy1KlYOTh/Xq5Ze8qqXnWZfLKMuCTXLA/UemS/narx6ieS/4cXdj9XcFJdc2CzULgtHkYC16d/r+rs5J4r
/ZG40eDT+b3Ht6cf7wylVzd286C+VMY5yAYQmA8QYimZd5JLKgkUnf8/3cXzVZUdfrJGmzqIFoY1fwVbyhcRWSddk8Dsluv0dCOyzi4vlLk1ea
snPzSrh9fkO/NfV/cthkZlAjgHl5mWWtLyazdLI9K6u355+Q2+XA/3zU1mnuvTvfWK33Qr29Hk9lO+8l7W0xPiLM2y6b4w3qh14SRM1+eA8yOt
a9B6h4sQVE7fXm4ugn/o+2uffqRLvGNLfJZiLxsltF1fO+UBsvdhLyuT89P1/euxhv5Id1LMFi0uVDXpmNVLczklzZ6yAWpHs+gCVVEz88QJ3r
r7Jom44q/rQp0MZpkalEiaIWzQ0astP+qBg3PQIqF6VtlRRm0YkWa74MovkXPR8gYVOBIe/LCPIjk3DJ0h1bZ6C0mLYlUgmoO1apuq4A573cWn
dknKNaejSgVerLqFR+ixvUpbnMtUptrXGlZNbwkEWaN/2h6x7D6hvED6cysh3QCS1Va6llxQvZhdBItGTUNXOgMy1oSNuA6ZLb2Ed9abueR1Cb
JSSxcgFqBOV50br3uZ57MRBiW9VkiaiNKGlbGmEfd+kah+CYXSSE0dRwgiNJIFdT1zLbpUrw0JbWbswiUTRC0p1wB+6OOahUwFVat6wu2Lzid7
XoXiGib9VkA+9glFbnB6DlpubM7AfN5UUpN9N7s/n5QC+Wrb3oc6a6V1c7SzZCEUOd85NrUb+Ix1Xz8KITn7fkoneL0q0sLW9mT5WMr16S1eJw
bfNzY95GKZ6Fkd5dbGyve0CFqFmuNFxTWYuFkF4JGrEneFUngJWKqG3hR8JXbb+KYgHbwjhumpogItxUXNUqxjD8YTo94oKlHgLdmAbCqE8BCr
X0wnDtYxrryapVFOKV1pZDLlFUuo5dkEF8qgItegLkIhO9hrdmgQqIo2qNQhksprrnhY+y2QU+CZ/iajZvTjYf7K/2Ru/r3gB0ajo4u3XXq0u1
+YRefzA02LaelyEBKI+lMqAuKlyHBExExqQinCZNd51oqeJad0svC1A6RIW4V3r3RvnkSTETF4O/3E37N384Sao6ulrdmmw96ZsN1JTpwUPVtF
7hRRVnRWtYV+8jQTDBhXvEuOFPlY5zzVB+1I/D5jLb5OTJzzzdOtrvAFWNcXT7bEr+d/tS3MVH74/sWc+VUFzz5x6QwPBm3+ye2VJ2dABxPInU
ABmJJ+2lisEE9VoDnVnfYJKAneover2kpaJnN3noRXxz8+nbR5/K86fvf/Lw5zdvbQXHl5cePvtw+qn5SrtazLPJN39ma7S1OlE+9hFC4FsJrI
4GGV+knPWolK49gAlAswhQ+BSPdijhUruzvO5dfisgcRvbqpLEOAxQgwsQUBYkd4RKwXLc0r4bmXl8TV39k1E7f4uQafbhOmDT3SYa+Zf3N/3Z
4BHlwze8j6/tpr0bh7Pj+i++9JVP/6uPom//R9/44/P7j6rD6V3e++230urVW4//Fj8jPxmjIgqUfkqG/Y2t5QRtXRQybUwZAKMZawB9W37mia
LTh0DRQtSwIgxIHaXuEZef69klRA0ARUYsM02jaqnVIlIBxUvGl5XxQ9JJqYoBUAIO0rRGpAQJ97DGbz9evdz1YvrGuIt3M+ItoqfPOtsyTCtd
55eH9vUKXDomLAAnB3ZCnVq5ZyTI9YUMFCGSViUDlKDWwiJHbdf1uWCYkpP600fNx0Mb3zzN/NVu/rC4MY5bffH58GixI/Mb+f4grrRYf8aOOS
ZXA82aGtWewZDxuWDGyNgDxNKrNhMEXA95qIV7x42AiEitlrZqmoZiPy5U04S0MpGwjdQL62rCTBSyACQ3o54rKFDRQANVuXm+lABaqQCZBoxN
4MqGwniURhlBod+Wqqncw1YICSIvbOGhIFUWNSHOUchppYJM1bmnMDI81Y1POKpy0g/AxREIP4mdKDTM02BQrUdT67v3iR6yQx2R0Gi/ncUKyV
UvzryCe8feoDo/6RSHDG20Z3duNm/sne9tybujHf7K0XeqRT0/O8mvTe1rW4kGGYwaV60isBcB5Iq68GUnqXgoC+p7/fVTCYsGdxkXYhSj7Ox8
4U2l6Ay6SyP9Xpr1GW4y4cYbavsYjzY3Hn18tpmN6ukbzbsbV6thlbfVVj4CclZzRduIdLqLG9tmWU9XHb7qTW7SjDC/jkaXYvuRlwNvgxa8Dq
Lf04Ni0M4eIIFAsldBHDxJT1LUBJh8mHV3Z7OPXpfj2dVJU6ULxqeua049WTUHCRoH96bb1/Q+Pnzus6vLX11s7YpI5qYoAtkpdc1BQAF1WAm6
13Qi0vMrHXEwxlHp2UCM28T//2l7r2XNkuw8LH1u/9vjy3VVdVXb6WlgDDEgBYAACJKAguKFQtId9QZ6A4VeQFe8Z+iGkigpCIGSCFCEIAzcGI
xp313+1PHn/Hb7nVYrG0/QF+roiuqu89e/985c6zO5M9cCOzoAfrDVxLvj/Lq16mrhzquL8s47u2+ORq9e7vvlrszUO8m0euswmb8v8Y5r391X
EE8NSErv+sF3utPpKMpBmtcxGiLK3IhJXcRMjimKvBnHL6PHJ3uO3RmffPG4F+1nsj4ZOqNfaPTBz6LJ5M70YD47vLq+/311+eGhJicd3rmhES
GZKceYACuHYdd2SxFfhOqrFKNQBp2ljZ+NldTwCEDkKGMbzJnCK7DkkFWt0cO4ZCFyZkU02ba7OALOsHFpEOG+VZ7okBU+whD3vZadCbvkcl9g
reIYWHgqEa7Byd/spTuREL8/qTp7B+Lo+Qvyfvnu8K0bvbn9DA1Pxoc/+E338dnV0euaL3xea5BuOLToMsimnnLXp0kf0XigNZAKGAWZzIc16n
CppVFgl0L7GtfdE7xns3CEvlEJimkUCo8tjOwiPst933UT5cFOc3oD9DjREx+n0cFkQk1/FL+ol5U6izbzbSmPeqUo3/Pb2wlfwEA0wRtIliAu
k2jksKUZVlhUunXtdEChdlccccJ6kYM8GVWom7dRB6k2BjGXE70ObzwvkfrZ9Wy/QsPes3X3KJCitaM1mz6TuxBvvMu3Iy9DsdTUug6glztX+m
ZMaqZxtj71Ccr4qr24qO5PLTaYKZvhSGPreSjJ4pCRuulTCoPHDKGx1T2aAKQ1gsUgk8JWURshwHShHKMDJ9LJjDJhFR0rE0nSS9OMnDPb1IGU
Un4IfcoG8H4YKQhKIB7Da2IRsWF1lWIPRACfAZmxqomp2hUMABWizx3uq2WJl+O4BKtrLuPt1H62Gb8+/+karJU7yKPK2Um2bu/XD5oiZcUJ//
Lp9bfy/+Toido9/unriZg9/zeb1+yLBQhBU8bFsfZegKDNTB4axvKWlFU/5rtJ6aJm2Qgiq2PV4O3gv94rx5u1W6p6a7tbA4lacw5cdHxvqC6n
0tXq+atbtyYv8YzqW/HVo1cHwpw8t2HzMnHYG0s7qimjfYGHWlqE+66V4Uyd8y6mwvUm1qjto1LzdQyqpCUgVes+3R0V8e1+VrHu2mzMPnzZuu
/ijuxW9c4CFKG3kVfO6agZIhWFNUQDFsjoTmg1GdCkNQ1OcAoO2TUG1QBCyWKtxkdiASiRHXTyZrgsrxrn5zVor+0s39JN3L3pOv/F6Ja93Kxy
63h1O79bjBCo6v1yXZhqSL/cyHVTTYYhut59jrFafTXn3N2CHOKES0hjOSJEuyEJC5GGKVAlA0hGze02wmF9MhxbUrHWYIQR6Zl3LBxOHaLOZc
53tAwtvBmDiLJYG9t57RVpQHAuS3aJOvC4ZIf56vWDu2++s3PYzGnStY28SklPx3J4kMs7bD1q6u3egsxev1Gs/vz57Z9OC/bhwfD629lu0f82
m77cu69w/37+oj/29GP79j9Qp7K8en7hnqZu76Gr9frBVK12tmb1vHh10zw/ri7te6dzYOjRnSv+4WO2zf7J2UBf3Xvwy3Xc/73Xaj7dz756Oz
kSoC00qLVPn9659a/J7j8yZ6n54pfsg6kJNRw6ycBzu0SFmg+8i62MWq8RU512TABhR3ZNQpc8QTwbgB2TfAXsm4feHHxoIZUdBU6WE99sebYy
bErA3V7VuJBKnmX7WiqcxLtuzCXa0O3iwY75zsbbN5NFUgsxm6j0YHb9szsfj6orERtsMf66bxCG2AQNEi7CZYYlBSRAGfYwXaRoq70Fxg5SBR
ddHFNXRCozYKUS30ekKkqmYqtcyfykqDxloSsLilmKr1Zy2bEoHdqlesUX2ej6lR0WZvKoulu+89nwUfHt4uffXqR/8SQ21+1v/3JH+aBFBbPU
8Ir0QrYB5R2ZNJmMN3gZFUMzYvVJlRujimX04v5Zc1bs/ag++vT4X/xnuzM1PL3+dfPg/fLfgWv751/Ui1Sep6P4QVIgiU7Od3VY5qe8R5FxSR
pSXuHUCG43pCehCiwBAyypEr0RCDnTzSq0SdObmmybt74F6nDTlJOYFuYsSu3uQlXi63IaWRbhXazAXJxUoV7dENX6FNnRJPmMJcklf4EPn2/Z
PDn8ySMQoam1L8tb4qe7nXo1/+s/F/8B1Pzv/OQMiXv89Pt39ezPZ/2//2wdfz/6nem/vPjW3ltX/+sf3qqe/PBxN/23FvQkuDMEM2c4AV2SCp
INRLS6GmKRD9s+RZhVLTe2ypXeKF7dyA1ojelKOQD1bTLhqondtW3tXMxGHzPBM3l8emQuj3ckuTRU96DDPYoa46SAgaCGtFTpSsSQ2BzYIM70
sKWgLwbMqwqtd4ke9sfdYZm+cRY9WX2+U51GnG53ykh999FOt1jj6mGcXN9Z/36rsqpskrZ2/e1uemrvtXQmbiZ+58XRUVeoxYvHd55fHE1H1W
+yevqsjprpcZ2fnYjnwsk7q+2tcdRc5hBXDeGfoxYf7d4Z/xGCeG9fv9rc/LJ871QuNIoTjbCMhK7qxHYsJ+Cxq0H52oDPM8DIYRGZ94k1jrEB
2BjSBRiY0W3rhmiYa+0cBpdr2yTqJ5EYqNv2cdgVbVKAJRge9XropO7CLhG5xmuLVzg/B9gUWzmN47s4Kxx6xUoxQ6ega8GZdQjMg3PMGTzg3o
Ouww0bgg2MBcgihjAq5QCiG0A+al1x4uVwxIcc/sJZfTU8PV38zV8/vL21nJ780faNLT+7nt3El+4Q83VNe8AnVUeQxUXekWWy2N3bEFZuNoO2
c3MU+yZBo5tepm+04viqYjcvJ38be3KrV2+Oq+er2Qfvz+5Txna2P7uV6IOfvdEtP7v10892jn/+J7/5aH1ssOr4BnImgiAXutF8lPMcDKiwW0
l0XKdGbeW2Zt32eprrvnp2vMPflA7v3Pru0+/8T+IYv7lqDL/fbxHo5B1eNvf7KHJTe/OLbNXga101kuTw/TKZVbNXpMG5Mp5kVqNwZIdok4V2
PcL3K6Bp1H/T892lmBbJIlq+HPrMO7w8uZHLfijl7p3OPnixbOkrrViRLvPz/bG7AbWJqSQdqCSYMZg1uCANG6B9RENbl6YDYY0dKBo6MEc14s
ZHYNvqngc9j3xmA9kbD0o04SZUROwxdXA9iiwYNKVb4jHONw5Sadb6dTThJHrYn9SXES42S1c4eTkB7tMCzS5vGbCCteh5DFqnU2leiq2S69ZM
QHbD6Dg67sm1unBGVxEXoVWUrVPQ9uxOezFkPo2noWZhalHy5un4Rbb/FS76rvy19Z+X+6Onp3PevDr7/3t/yzd9n9JcbqmPG+w27qXw1ep2tE
TXam/G0ajKnvgl252n6aPbuZxdv8rm1+VyJF1KDpj4yc79o/p2p1ivR8XWXOrXEfKfvKsfzyYHjwvLLvvyYwoukHAATqG9xlw6PoSyTxR8d0sq
bpVKseTgjLglNelLlMQrEauxv1XdvPaH93D0/DrzXzW2nFwefDRMfiEOm1PFzlUld5PhtkDPPm2jjc025siea7lI1m+PksXsZmZqrV4d7rSxa+
xV3+z478XnryGbVmBUF3L2am9H/fHzox8/kvNvP7r5/F11Wwy/dTh/+uF71S0yp6+37frpR4/cgzvR+1r2RNZpHOoPnUZS7o1NuSNSjHa43Gb5
QMiEVm4weiPSqTHpq7tXfda67P3Vt04h8f7j9Bd/8ODi/pdfvnd8uH5vd/Nbka//6o/J1av7T96e/dYkuWdDvTpsYYS4Gijqtc7A2nUN0aJJEr
zHhOnWIPhTGhW3egJqXTvSGyJtCqlDazHkXEQVx5hWwKoxA8cBf6wVwa6IpTWxY2CyXFgYcQiDzo1wh5gO29a4LSCVhKqUG4gfWZC0X3c3saEv
IEZOYEjpLospiA7Dv/7rqc0G28Um9JTtXCGZQVFJPPfGDRlVXYVM1zVRF3tXgYvJCUhlDNFAkYsmIvRz0ExbBK7H9Z5a1TFiOtCdUWgtEjlI6V
B+xVKIeU+k8RxSWftMONwaGXdR5yPIxdRsHZGRFLyLarQ1m9AF16loS0I9f0cGixA8v7c4NEdk4cBTR1QoZwYskQyuszUB2Sdj1ChXbDoYCgCd
FIdFJ2y1R0ghhIC/vj6uBr49dE32VgIEqk1pvYoREWHfZcp9B9AIggn5UC2gdanyUZB0zh2wvgY9PWSqJCbsmwgnJjSPSUeCcfNRKN9qQ4803A
FmIa3pgJiBQQQ21KGRrIDbX+yOD8bjzMRFHrt2vlUW+bvS7xVsNKkTPjr5Xre72H/n+a8lDzdDuazvd53+2fhfmO8+e9f+zf/yovi0+MEf3W9S
R2//Uyuc7XTsAceEjhFDbTiVFo4Jkl1aDJFYXQxRi8c3gKFOJbsG5cJccn/pPo74ym2sPmSXYxZf3XtU54ffylLZuCjNIv6T4/HeXz5W+j/+6P
3ZN12/qooTVuODOlNN3eHb2Nzcra+bWXV+JQGTktXtbV4ef37P8/GvnNIkEaAjGMCFiw/i3S4arRp0s3xZ3ikzHkdf/cXN9ckj9GfzJnRX37tz
MHvcd25ASSjmmxdGGNK3erkt19FmkZGmXNXnx5Pkl9sm7dsYv89nt9SZ+QdPXkn/KL7+97OdFxc/6tj4lz+888t3y/s/bM7094pP/vZP/kf5hE
8+evJf/TfHT/3/PKDRcvDgE0yV47a9RK4CB1cCoC3AR80iswV11iKh6jsPW5e8av3RF45TH8lm1+bbNX/9gs4xn8t5g4vtjW5VcWDOH+x9eHH7
lMoHefPpCVOJhABKCK9iJBZXh53jG3nUmdHRFgm9faPgi+tC359qvXtifdSA4PYeshmysrWmhYgcuMeDC/XDnSKQhRJHQwJBm/qqLxswnLoJFc
Zlr88Pd96JppN+Gk9nZPvWaT9B7buFvTWL9u7WSTb9pvW9N+m62IwPh/jnwODo4br4bIbjMh6e7fx4vEvVwxffVW/dfvuj/K9/+mD81w9371hA
IMN4OCaJAFcMbcOBT2xr2nCKIYQz8LuJwl1PSRXHkZYdYEsp8JBhLd2wpCrawIRsJTDL3mhWtPby/upDoq7NqaGLwVBM8cAp8DuvICIjQduccC
oLGorAt3ARX/tQ8NyE7fPim+6HB7mqe+FYpRJHFCBZBGDrGGSai7Dg2unwagADV4eKiMgPKt8a2VMfigSTvzv6G2OwoS5FxoXeQoLYASwo060E
tzQ0oiphHOARQwsvRoOx/3o1GtC60yqiYbejCbWzbCKrtPIyrz47OZ+yDNWuhgRS/ILpqMb2llsdXaG9itWFeuvuZ+d4udzQdqS6jk8VrbZ+TW
3jVtHmFTysrbGIvrrVTPnmfIz7T20xWiQ7L/grVfz4Ctza9fLOtf61i+Tjx9vfRw1P2ySdPtH/3Onxi7Ucv/Vf/sGP7mYvDMjLb3j+WrO+wcoM
HXjSGKP27N7Ow/2dicpm09hWRzedwf6t2N3dkXt7mzGfW2UcsAAGlK3aDOYKmQzEh9RhwRq82hBZPZA8z+oO0qPfDtb1omktXuc3/f42a0Wzcz
VU0Y0Zsk1/j4r982YjxZ2jM5Ao5yD9SLYFRQZEq1MXzpPqlpJWMtDnvRehmgGO+iiV04F1TOTiZnkzZcmuHmajt/zv/cfy5fj9L6P9vcNZPZxk
0wsetoe8WP8MqfkrvaU8XfUXOmfn0/aiW4lo/QhUenLdZx1avYoeP28q7bsl2rv7mNtkOYyjzzpj86FuJgVuPZk5dM87leOuGiAmLwU+7BZXR9
8evXdzMNku176in4k7n7357vGX8euU37WT3Vf/ePLg9yr2yc3J7vL6lR+NZ3z0/reH1cHVovhoA5QEo57BdPLr+Xin3HPro6ENXQL7m15fr65v
+zyV/D5asKrbnm0oNZb2Ke3DmYRKCZ0jMMHCIxgoF5uvq8nYrg6VFomPy1ZvtQcsYvEQDkHGOvFmpAkBQ1ypBggXg84VLS6wkr4zYEdizYkfmD
GENuGAFcepTYpNX+EmA6VADKNDHCu9Np1OVK+0sbJMklaLPrKW4ZHrYhQWtQ2J46HvMKQwY1XJHQLvijuzoLfhno/Ixf691ifjfO+Q3315PE6d
4xMSscP95LiXp+Ttaut6ebPcXva36jvZodZ2/V2ZXSzPU37+hGyvH/R7X4w8Oduw+FV2OMZsOdaj7u1ZLfB0skXVi2VRTw5W9bMeL9RPfCx+tb
88atbm4XW/nl08XJPLdz7hB3IKeCWlI7bUNKC3Bm/Xk41HYmqaUVsr3ofjWekAJNEZ7tkmpWk36+o++Silu6eTW+OL76Qf/ejk8Ccf3ty62FnP
3rvUe5H66ZdPuzcW8dV4Ja+/iv426cZ3zer2dF2206O3J5nOYD5f5inDzZ1t/bfT18POp5//PJ98VofNnW4ApJTOxrEDVc8lWH7LNehYEuqRav
B0unatGojA7cZW9Wjypf90c/XL4tnzL955QF6+au6m9moWetLolBbv6G8Pk3iy2e63fPJN999uBO97NLwdkS/tG/tXbw1ds3OjXsmi1OneYlJn
o7ig5sVHaHtV//JRcscQQgHbZ8S1aMTMGBQYb1nPUQiMAQ8RSrhXW5cR3zZ5Qq+jX8Fvz/a3h79xyRXJ+Qej+rfkp39frOv15+N/NkzwW3f/9f
5vzoQ8Pq1H8e23zpXcrHfqYdL+FBe72wPk2Z23fvzy/7h98u0f3X8W4/G9nz3+cP3VD//il6s7X/k/ISstjneT88UBPnwhD+t3ptoX39mYNlHZ
QQ9zW3aTVl5kX6rbPX/SsL+1HrASQC5GaUP4IBMfwsJiAU8FP+GNiYGi45YUGHeed+35WWM2KU5GDkgx4a6qyVC1hhZN2UUXftSpg/Aum4h377
24mu9bYhXoNwZJGE5xK40lMlgPHSYDePLxwGhn+srRvo/m3FY6rIUiAf5FVtey6eqsifqEEV/eNEYuW2O6neSmAg3CEO0irCnElNZGYoWcUjo0
LIdLtH2kHfiXaB84kisEJN2mA4pCN4fwwtKG0mo8FLGOHW4aBC7IsoEKyoE8aBRT3sPX9NwPgsVJn7t2HQuaFQjAuiQXJR4OKpSdK8+6nc7d9V
8vPTU11sAUIFlDB00I4VBvDYXlotAt3fph5RGJlssDEJCehMbkJde+59SRxHc9XnP69djb8OaApfCVWeYRpyO3ZwHmnKf10EkDPqSpon5/xQ4Z
SKw0PnPr6AYP22fmaHrnpKonUyVdmZBdk+3VUzZ22Tw8c5m8NXWxwOu0ZaPW9OkbCZi1eZNYcra7md1/c7HXluXw6SJ+Kofo3iVQ0MPocvZAyO
Vo4z/Bekk+uv5AdY1aHLyj49897r9EX17GV9f2I38zcqOL0c5pf7NvP2jfL2Yf7j58cP1Z/E9P7e3m7s0bD68++L5+9tP33vimel6LUCqUq0Qn
tRU91aKOG5ckUS+j6obt1Wa0il0qcXq4AKdq+mG6/lTRo6f0TWmiXKZxxmyfDzzUz8yDCuBMhSLJoX417pyikL8bPeB6SCBMuB9hJlEykGlOVQ
yaC2SWQ9ssVSyFGeW12m++MuydY3onnbJiJuJZVlnOIDP4dQKuLb2dIYLW1MshFAk0iINB4giiDnxjaIoXevphbNgaNDNoC9QaUlMIZTMR1LWd
nZUD5QL0SRRUK0jF0FovVBthMgIhqMAytyxoqTG5keibrudApirQn0SVM0hNCL3eZ6FYzBapkafws0TJ3tV06FRuGh0qFIqk5yOjar4E359Ais
YiwU4e4iXeCxvFk95rPwoq1TlhmCUIPGxYJKQ0XG+wbWUurkZJhwZ7dQ7mgV6DoaJ9zvGM6LSlDVwRZFcGiofCN+dEb13He6tDlYis2jCQtwXr
V+3NQXj/ZPjAMrwlkiu8Vg2PJF9NGJ5ExcTHZC8WhTKzerx2libdANzMasMBkSzPB4AGjNi07tOCkZjXexVMVIdmtBwjr14WuUIpSEpQCbqSUT
DOcdjd3C+JShdpnxDhejruXYXCKeMWqAvLlHS476gEj5aH+ujeaUI7qWm8GeqeVURswnJ0j2jPmLbZTF0uzhEiOViGzFbMDlmc4Q0ihc1CK6YR
Ao0U+yDzgRyRjFxvehVKOYXvNkwLGNiIYB71Q0c8qBjmOiK0NYDXg52uTy0dX5MsdogOkuFw/tNgA4/BJUC9azDcn7ITyDCyBgkd6jmD8vcgc6
1ICA5dpmocE+wJqFlgSE7hhkpmbc0GG/qvGTUXyEcYqE73HctpLhuUd1sfYzt0USitExcbsgWjZUIbaOskAscSRYrFMKaNqcIdSKlQZyFsBrQe
ZXHbniah8IyovGVIuYHDrVdu6L1LVRze8McauNpjwoY4LN0LUKZMYyrBEzsBwo+RATK8oQolfSCvFIZUVBSeYcgENdRT34NHICAkGDOq3QDqd6
QTOFYg/bwBJVh3Lg695T1MV2jtgwfABLTsOtQmNturIFUX/Ox8MMsiIqvRKCt0vQGeGPEmXwNagMHscNSwODTRQdTsJ4JonZMlSW0v42tW2dby
KJxKGhOxAkHpxLofhBiYj5AKOxZgRLEWHtcAlQwEcOj+KoXG0znqYNSqwcjQMpfQfqCsEF1Y2XIUkAdAzJhQfzx0i6M0lQYiyiLRkFCoxqmEah
DBMKCd7IV3rWEmDetpPnVBCMmMonBOAsEkRpyW4I0SGKRQJTiULrANOJjtNXN9ij2AqaNggsaJxpD4W0I8xZpzs+VuJ+onTVe4uPVsO+eZWp0N
FUqr1qazBvXHC2qlCAd7Me4lodtyOmDWRTnA3KQF/9vvRFFTx8NuDOL9UqWtRsUSAzZR0G2qA7GlxGAlRQY0SBKKOzQ0Vw4neF5ZMNpSXRGUXN
M01PtHEZUxdg7IF+smRBT4GQhw5rD0PfM6DDLRHqYqNvD1OjRqG3yMsGu1Ir1PWDnilVaq0EAAwumtinwKgSHYzGavdCdG14TGKaiclnJEFCkG
S/rY+IoNChWQZ+VrQydXfMwtFQDq3DgEmhsIcIjBngOiW0NAB+Sh82Id6jty4CWCkw4IMoq7RLGi4b33q0YDR25AjckVrr0QoJLiVieL+ehywG
pnOUTxvlzs6Z1x6UuauHXVZMVLYY7aY35tvU9xF3/j8wiOVUm6DKWza0jajACXZoA1MGdI9b2IK45G7RYohijB21AkANTXAGIlvKj1PtTkgbFm
DPkY6MhFVDPHPTyKYomHyax7gWKGGZNpO7nAvYdLO5yBvzYaZk9ZkCcCR0RtI/Dy+pv2TxlAg1e9hYjaqYa5TYzQs1WjRDdYvnV70uU15EM2H6
8NdtVamUS5VohG2U5Np6AL4YKTKCOmkRKsZQnXBdunk0zGI1tYaSF1BIg5XspYdhJMCoafNxI3MQjkTqJRqELhBOG97rHoQMsYVFJS0QInIECZ
p/3CLNYkZqHVZhDRNdw6EcaZMlQOCkLRw5OGjVmc6pRjF8rUhwKGTQWD7utuwhNk7NBKwEbtiQzSUmQynBBtrInbnLZVb8iBhEDDWZ14PrbZ1Q
6Z5Tq8rNOZ3Wik89IxW7COihyUSkvbdWj6XufpEkB/JfP5tB2JVul8VG/XG+Z7OQyQOvCLSxYbxfLMbW0H0lUnMHUgTFg35NpzhnhXIFPqUQv+
Wox863URyvPWNHQd+prktFUcNL8DF7V7MuCYWVQWyq3PbHPR9dO6QOTaAc66fuNNvk7TbHNvZPzeVluSSiZwE/qS82ZQSjaRsZwwj8MaGO+l8z
EYeeN95ZhTjEqChQGnHgq8WUoS4kJD1AiStdQ1kSvmSphP2zZdlchQb1M4EjplSPZ1IVzwq5jAcOO+od0UXEM2zmQ7ipDZhqYtZFCsRYDFjsQg
AJejcZEnMVB8YgFw1t5rPBK4iNCIKo6ZNaExTu8bSmF6Ns6LCDQxFjCxFG5TewVWEoJAQUKAtwH6B/FKhYqGGP4QYxUBgHPJo1L4dt1OK5pbAA
aHkrQMW9+rKnSv6Bmyqg4cz2kTCBGiFKJWYyBFE5qSOIlDKTMw3qGsD1w/EPcg4YPUQrrFIGT7eoiHBONyOm3xkI8I3BMkJO8YwjWxHqLZDBVg
LYjS8B3MarhdSeH/UQzGHASy2QiDYEi/LsbhaGgC7oD0Bj8sGpmERuZdZyNFGxebUEUYaGqg3VYCZZjIukLodRXvzOMRiJ+ZK8eesvPIGJw3IC
Gb9UyGUmHh4KCDKcUYxeE0YI+aFkeOsKgDITMllWZdgKnUJCJL4RNgA0Cmd9RluyXucGmbBYm6TMLsjpJbdtnxKnabZvckOixyAwCFBKEs5amX
C4NpWoNUMi0Biw9zg2PDEcUeUilUHgoLGpWgyqeGEhuFFyagjoTtEpdiIPZ9n1GxtjEexiBDzneiRuajCc9Ef+BC3cIhrfo46vdg0Ao/rDvBSa
/61hTDUOPQJQ4wUjabzUZgHYpOS5AtOAWqNy2KBTc69HIXtO5A98H8AOlzCBuiLIoJMUmmGWAxASwejQ2ACWpBW4TCfkbmnestd93grpniPpLA
V8DZQx+DXd3yxrqBNgAnnjcyrrsWtdl+dFOYcBKTRpqoOIL7cP1Ia4SVatTAexiG4Ams/LqtKwiVlndmNIk23aWNiXQmD1oalJ6M0NCr0SRu15
pBSgQqQT0YsVHTDAThyvkGNZxvqeADiJoUghlSE/E0A16FB6UDkRsAFMARuQ1LNBDwsbPw3OGwiHcxpr0LVcgQJgUlPAaVR2LfoW490NCKHUQk
AiOlaehAhHEA8wYe3kNKKGtBwpgacC8SCqc0ZcBAI4honDIQmmNioknvyi2fcaZpczUfg1xAuo/AeRgvHODJoA0KhyJCAcF6mGwRSKotCu0VAP
w5uCwfNGgsILgdF0qH2sV0jJAfhlBQMA45bEqFhjjUNwdtH471gFJrej8qsgFtXCqksYUcgxLf0iJznUJTHjWWbRKxwplyylBDmAkUN4SKoM5B
UraRg8mJ1ABOEym4QWT1qmmNEKFpaMJBIHGb81CfysG9eSlhgGFuLEjoFGyawiNWhsw1OWgaR8EdsK/34ds2ohQcb0N9h5twjgcGu98GZ8zIDu
9yrwaAvNFwsZVhbwFpu5Y1uTXHlssNfX07fzp003xyOW/2dv1NclMWqA8qJXIId2CNF9bX3tcIgeOhBtAy6/kEFHCaOt1VGETdaAKarrFj1cGc
i/paAN90GtJvyxYjR1rfqbFdVTdXRHVFiyfZkiRd53e+cgI4juO9wXWebEAodGwEQ6mFMpUl0T1Fxnsw7+WYr+jXlIOsB08+WG2t6iI1UmiT8O
XgWcxGKR0ShXkuWi8HKYAWqY+E9waiysQWWwV4SkJbSApw5VGo9UZDk2nReat9v25B+DDgV4Yz7pTGNvMZ8jITmIVa6rQBcQVSw9NVgbjtbTZt
j8/PKOSO7gztQdRpPg5HgWcS1QjIMHaiaSAki9hbBXjo4UqAZwwlMDmriOWAy0s9H3tAhYvlIM2c0jHjSQSQlrYe0wSVOUTDWmZ1J9iV4222qt
XsJXBzL2bRXCrlBakzQEveLzcU7tfASNK/e6fvpMOUCy/BL2gjBpGB33OsxZj4FB5FMEAPsBkwfOBmsAiFN6VzPAZkA+wGKgEXHgs0aAdkCdDf
MzU43PNaZV0o+pYpCVPlffT1ufx5Q7aITnhvWHUzIN0Cr/YYVMxAId8BqTrHjANhVKMGbqoKLwGViTc4x0077DZIxE1c3xu7Z/ZWJ2aDeSQuXD
Mz81pcgs/apJry1lZwa65ZxK7yEaAnB42xhtkaIDAbmN4KOADwjzDpNDgbAaa5jjGwYQ/DC/zYmnAcZHpvcC2/xHoFE84yovaKFL5x4N2OOr/J
loBCu82F26tlHt0b9+pm7K/jdO9sj52kV339retPdf6nEkTL/rcfbm6NmwcPmj2YgpCo0hc01Cd1YlDgmwvZYdSCYw6Nc4E8W4ATDwhA+etxOj
KivH3wvNtit9795Pj+g8/zq2wlBnmsl18+PxFHr5aJoj8fp2L7JA0deVAolBo2HIRt5Z2AgKe9YuBpIccGcJMK5JZtwb9vQSl8w/UrZYqkthXN
9AocKIZ/Z6C6bAGujAWVtwY4DZstGscjX9a8jKu5v1n8xtF286boj571p3L4reS7/+jL7vYnPzHZ7eb/+e+9z/7h5/l/8Sf651ScQAKCKzQZ8w
b4NJTNR6ag+ahzoq0cOJHtmQsdiMmo8S0hQ3cTip0a8EJNnze8pkVdR+NgaHIBjmHLlFtVSts46c7irp5sN/kUpdvbUpwO+7UI9c4akc7n9Xwy
nNtsvWpe3Lzswp4Y39GrFWlFV/ht9c60bfaZnl7qJdPvyYcfnKn566c2mg2f/DuI7HdP4x98ZF8QtqjTK7b7enJUf3Z553Tkv/vOob0s7o1f0E
cAFXdfocvOepTdIqS6Mz48XbDzG7WRR3/B//T8p3985xef/PhXfx39v9f6vSN78g7Zz4eNJvzh1bv1HSFOrh/f7E++ef+yxoSuehioFHQkBUHo
IfUI6eHHvrMJCQeeGEdR7DAITBBUDWXKBINDJE5Ak+KJ9hp1cWg4b8AoM9EPGnISxLFplm+87K9Qdn6un9Lf/nB9qEj06Lt38zr5iIACuzipsw
t9Nn51OwEdzh9v0RU7lcXiMJM/Wt86Hu2P3/i11nxrdKjZ/eXoOp8/caejfkuX3dLPRn8vBqUUtVhsEwl/FC/jiM92fLNHYmQLUKbgfrGb4xoS
u/E4m/uwBod1WAgF/9dbAZYlChXLFa5UL7s2I3jc2yr1abYa8Haz9sFBhnQIhc90rwbK+DgU02MG694M1FURbzeAEgZy9KCLvmm+gHGnQfcYIC
osGkzA2yPw3MAygPEyiX2lCaS7c9E6BZQ2FMWRVXOUgYyDuTDVDc3Y1JW4GNZ9FipTghBqqACd2ZOAvTTmRBAZZd5Guo4TriUgXYlKMDgAY0V5
l5XSUTMiMQd4EQOxyCgg/8wNXZYIO+L9qnOYVUh1vuWt8FQrbCcUbbVb/vCTib63b7PJ9Nunt34SfeHubPvOH7ZLt0QE9Jd6b1MTcdgvvrjvEY
+/aX2A13/6053l+I3i26l957O9c/zn/FeP/Un/gxcfk7PTF3769Py9syfo176znP1fH44fRD8AIZv4VIYSn7NmfOE2Yra1hqXhDRA4D7ppQo1O
lFWkCe3+smucTFeRwb96cdm4I3RFxNSMPz25+ODVevjcHNEnn97cd+a90Y/QV23+wI8VZdRgi+Yd9hjQU4Kn8YOyIhRkx+C6T9VY4akvUTPAxE
DERWpjUNqAlwR3FxYOlaAxNpbqFhOMu01rNYhiHOGGi6olJY2AY/WiH619TEWMeJ7CjU/noARgmKY5EyXO1TqmoX466NUq9E9D3lIWATn2NY1S
FzqochnKwDCZwlRz5rJBb3cjMNRch1LJYBdWxPalBAsZGd0Dp7GihPyF1GlSBIjZOkF86IiDQDGBv3TCGq3GCSNO1AynFlxuDzwopwAXTNsJVg
wEJkoxxL3oXb+NbK2jAaRRpOqhO6uiDUTkdndeU5fv16iG0RhE7WkFIdobsY2Fn+zx9jZAVJu7QpHJutGjlBg1kHaSgKVlprXhDQaIpPDWKQ7L
pKHyPdxxjazg2YLCh3AnVgPXHSCApqFxD+mB5wSxibNgVYgPHRmGGHSkQFzSsGvXVqGvtxeKp7Vg1E7BFDvqm9gY1jfCZchpmGTSblDS0FjmNr
JWRKwHBNxyIFK27Pfv6jwiFTkK+w2fSzIi4MC6msRYVNvVNq8lBIqnEqaA8Ii0FSCOi0B8Z6UedDlVou+B3xKc8J6AKJIMTAkzMikTXFc2RblN
a7Z3NXRDVdxj1wc3V6tttbbNJIJnvrvBF1HdUHQil2NcC4hSsSGXNTZrX4s7h9HmoDXrF3Elh33647Jvr5YxfQeg5QXd5HQrS4Plpm3XplDzdm
92gNMjLx+c7/iRSsiTT2avzKWffFhGaTXS+1X0jtpGNQNt279xsBofXKqrzeQfzMtke3udvT8zi2xb9Rerw4t5ZdfqVn+AD83+j7rd9d76er+7
HF0z2mFRDAVXal5vklitrkz2q95EHkKwQFLOSnFa7vcpDBNEaJKMAWMx6thShnIm4IpdhOdmkGH9kqV4ZZ0oSM5BqHdacW1X43nlLSEkJuJFDl
jbnR3MkuaglqdZ5pLibhV/vH2ok6ZnICLINAcwA+jefwo2qhG7qjtdn/8zGHqxKuq8mL0o3hi/Rr+QJV6W8m/uFhe5zI5IqxJ09e5Q3WFS5Nc5
+6obK7Gc9MueXch83hRJvNrdPXlp2fVkHcqY6tEWQml7rhp+qxaruMuBnEb5VjQkGr3uQCoP6/WOKNdxM5Rq5J02rw4AIItDExyQ/abzddEDD+
1/xpZnoy+za/Q8+v72F8v03VG5Wj7J+pNx8o68jWraylFbV83lHPQDovjrbkQtVkMHzh24QISVorBYw7ngOU4MpzncChrSgcXlFsSytZ2MiF6R
417GhXNlcRVHQ13YjIMwnsl8Od4u4/uz6vBS68d/ZsZ//w10+vg/Ryq9/vLFd766f+/v33zVj+LiYMiEmH3JSyzux8k5fdFdNW++9T/4py+P/i
i72Jzy753/zar53p1t/Pmrw+QrPfv2YWmv3yyFS9Ry/NnEIOMp/G2QNyVWOrykag14AzDPYD4GnIic5uDcQh8JT5eF9Y5wBKxqZK+R0Si8v/cR
ONQtkLHyDlLRlLjHAhXGJ2Evs+WQV6CAKhSa+FDcMBdTDf8j4XscBxK3aQ+cEykw38MW6TQBdjdkazjOY9CuEWgxQUXK1qItR6JU2VHtdhVtGX
leV4DquGetuXZRt7pIWH3Rj5M9y327B0+AIiSzNppQYuS0sUXfLsDr4h2Cxdti/rMHcSxbnect276IHmlgWZBUzeT8rglbEptd1KZ+DPcgAYj4
conOygoD44GBoePx+A4u7oFKnojDbmvjoUqrqy9f3aWfGzQyicCSZeW4YJM5jVy3I9s9lKxaVw+47t2I+a7ZAnC7UH4MydbkYEcxB04PvZNDNU
2qfepQ2MvJbRaF0nFDSQygsTdhUVx7GU4EiwSmDPwZiTdwnyJs9EBOVbTvcOyBlaqwb1VYHVaGXKLhck5K5AHdU1AxG1m1TalUHY3MhobNhzAE
o9ATO42RJ4XPvZ96Ms5DcMQ0NR5XI7poE+xg2pTLgwV2oXUuDoVzNQGuwYD8vcBxm4XNaEDhwpulto1QRie9jqfr1WIZIzTqbSmGIdTBG4sa0D
fjKBYksZyWPmPwdR38lQEihtLAmBZQG5wyig32ccScAgNvCJrwiIe233AXMjY6IryDz4FtBdADSRcOhwdUAEmYAeMLsM2E9ZarPLyDygBg7EWv
ZENiqUEiUiw9/AL2wiBaVfC08EzUG/jFbag0h5kKx4/C4iTIxThCJqbwTTJ0PQepMwSJCuaNNA3QHOiymIU6NalZmwigwrId11tboMKD6yN2q1
d6MBwcKotd2TmjgHsZAFiomM6c50PLMTgUyrBnjVN9WPyjIwnuomMphH04NNb3AygPGALsAFWSTIIQIZKD5h56jH0kbAQaKmyTSzvJZQkfnc/Z
2oYjehO1xrpuUC5hHFE+EjT0WtphNxuz2enRVXFk7kIUCEULcYhP1QUiV39MTPwmyG/JFun1MF0le0eusFt/eFT0XMrUCQcZ7EmKB90LVJ+BzM
mBxA0b0rZjGrRbGRHPIsn7BnJTMnn4aMbF6OzsTrFz/Lg4e/GkWP8eHjgvHy6+nxw+rovqN81bb286a6jAgaQKSYho25TLpuBtXXJ1AENGdD7M
WVyALttzo5Gyz77z6gfvz//Vfzv5g195/Kb5lRf/9l/9y2znrXcW5cvH8fTLN7fLk2H4S1SPJv9nks43n/0GzBiEW0NdBjoVnqTztapBPIGq15
6DWgx1go0TiiAaGpOCPuLEDfPYE1qEVY5WcuyrjA9YWImAKxmECR5AlBHjndvsXY3H87/6T93enZ2oeuv45x9f1XSSEvYR/53DM9/2N1/+/GWU
E/TfuSszSX5veXDNdrrFd2df/cOJPr71/Pgvxuvxx3/64Qc/+dXvf//Nn30UPXhxejA5fvzwf8MTFie/W6bHL/CTDLNbV1SsCF31MqwA9SfJ8i
ZKBXpqiVJ4vXDXeLv3Uq0tmE+riQu1I31wQ0M4aEFVjy08EXhb8K1AZr3t1BD1rqyi6zV8wq6KV0O7smrU5Odnnq3L52muONmpaFtYXle702RB
atDtTGmPnRtw573SVmq4PgfbogjYGxyaKjIXOecxHViHdC1PjvMvWSLevujUdmSP04leH5PmFw3wsr5374/YrotuPnp6q/3s9Zvj+MziIWQMxc
kASc7BmUI6tF43PfhDw9MtBpPU9GCiBkM5B9WvOtZAAAEUQmK7Lrx/AtFeMQUyIGXXMG0YlS3ty3ZEfFWJhZ21bnzRn9Hzstm5nZPtOiY3RuQR
P7g4eFaWo9GE5c4UWpw6oUkoR+4FKA/cAW8kkL0KAiW8qSJxF1dagyYg3EMwgUAhHbvqs4t0bJtX8hMyS3bHyVO6jZrtNnvjgsWjJZ0X/dVmez
8qmEjTB3WyZumaHqHz1ehHnCUfgjK5k8aGvKHvXN/f4OdPEn5o3ujLZ0+xYOXtb/r56vYXEr/xZ5NnR9EPzhqFX7Pn72b5VdcVabms+fQJHl3h
P/mg/Pevkv+w+xe/pNWtJ6m6/xH+fI5//XJ9BQL+5nsT9Mw2XF682NLRCYqb7m8ebj+p4r8uvnwqbdRSn5a4lngEfBB0U0Hp4ByQRw/42CNh3D
q3G0U3tK3gJ+k47vy6k4xblePYsZEGjLNmmOy4xoJ2icgmdFVrONk00TByUYsPUZ4/uEh/dv5uOVteZowX0+ntPpziWsvnhdAVaFdmC/pw+Kaf
3+4uRk/iTuWbVRLtW/x7iJH3xE+6U3GV66vR2bJDqhGz2dNs9X+/6d9bPXv0fCLOs6j4E7Z/8WYh9h7FZkcnZOOXbdo8UsJN7BIEAJYjcIOTEx
03jHdc6qt6esZItD/p9S4ixM0YXsvMIpDntYacBdc1C24IwohY0OFlqDIrIY2ALUIfA94yoQOVpYiNWxClMZAT8JgI7+FC/VX4DUfA+FRpFjml
jfE1o+FtezMwBeTfA5uHgxtU1mnkzuv8TEZyd2zrHZ5gvCvENisUExNSul7rNcumxiRaDDRusshcb5MTEYndzFYjERE6yeU2nloG7rdxWuOSJC
NjIsXWW5D+lM8AH8A8NCjusXYGTFt4nwMPAuy6FvFFD4zcd9smPrmQX8RR/GBj9PUkPqFR2a1s85Fr8aSbZZfNLrUvG/t8cVbPlXlWj9Y7h/nH
H64+SO54lF+8Pvlxsr//Zn+aHlanVzv4wg03V8+k+ck5f5K8vKjrsAhxo2s0H0VA92i8Hep1stlozxASuy8Yi3Ou9mdDs+zNXrwywEK4sx0JTS
81xbFFPdh8B4MNuqYAiQqJr1JJ6l41kRw6jsRkmBlFZxaJ6XLOdoomprk3dZyebDM+Xhy9+kuTJl9t8A0qaTddknj+pNB3socLNq1fkhO/jve6
NI6Tmy9a/+oo/fHs81v131zMtwc3oMKj6GxczXu0t5lFCm/yayaaajTt2dIRQJV8Y0ftVfZBsxXpvG9vTDg6jRgiXQT/RbUD1a5p5E1XVUZ3DH
B1grYmyE5suvC+HmsSw28dNQZkue/CngOitRfAjiQsWiNTm691PhEg0L5hvzADYkARLoWzqzPRdsukFWTUedstjYmvNm4Ax+B6AxpAgQyEQI1W
A/a8DO/p+67icJcVQSDgStCK8ExACBFMjjPJbqZka40SlKIY7rkg0TYOkgExrlnT6Vwj4VqmwjoX8EqkUUiQcqANdiTpw/sb0smMUC0gfpFXaA
uO01ivZWHpvLG136iOC6XanqgOS7hDTwcAJ6k5pgjFHsQywJhtEw+calwHYlQIFHQjJdpolhmBGp80zg+iinkuISOJcaDMENZ6Et5mIYJDASiO
gJ7DyW7lkGempBzQ0A/AW86L3ja5BiVmux6Pi9XN1SLRfaJbK2HkwD9E3TYhNMlVlIRtj2zJxwAbXuGwwZtzyGOfcCepa+TQajCDVgtuB8X6QW
FToSbmtLdrSEmIliH0JwUGdkmiWkvShM9CTx8ODN+MIZ7w6u/WR7cC7I2y6aS5uL5iFiS6clL3hjkySp1GOYQVD/0+MG/BChEKPKp0F467W8cQ
txKHQi0JloVGMNst8kF76VaH7VfItYkAFRMToWlsJz6rAL0USVHcYon36kjgOhmvF/Pt4IB4+H3dkg1cote05qETTBjNFCGiNII7Y0gZUoNy0R
RsfGTxntALlBiYj1A+ByIGw+N4cFu0VqhVlKCWoVLXPoJv8ivZ8ywPu1x0j1tQ82FTF9hfSAiYbiUIQDVCJgk7dUAmkG3Coq6Re4b2IGt5bKo2
asD/gg8aIB1am1DbZ+H1oo5imIsEjQgGK2kYZKGVEO2QYcwkBDjLMQW4Lr0nVaRD8WEs49hAFjQw2mHIIAlBpBqMw4xAwnOwakw1mwHSdyjLgg
2kdZyHYv6ha5METrP074rDcR2ZflyZqBVNeH0E//hWRUgooJARYcbGievDdjbHQe0Jp0OJloGBIAinKmFCADNI7B24UeAqMXTIh/rLW5SNgctS
BmaORkBfyIGgVsr2GHxeBLJA9d5BFNFeuzK26dyB6Qd3H5rbVCpqSehcSOyRCa8gi/mm8t0As6URBXOlgRPBjcUamahn25ZYhYwZolCLruOsHm
QUtvB0OCyAgepF4X0qz8OeOxMLS5qwlzT0ODdxPpax0gDqob0Kq1XbhAJj1g5sADcGbgfAAaVwL2oQXAXNmVC4SMzjOBQY0o570jYtBL2H6IE7
HgB8I/guiD1QpfA50NpIg1UvekzPjaWQbKBzOtkCIhXgf7jAIJ8dlb0KRQCV18pEPGx6V22nYJLwVVdCyAfLWBNdFGKKWUo9TizAQGTUOmsWsh
q6kfQsnDT3oYgEa72MQmMkKkEa97KRPcSrTcFNw9CENmcENPwwmNFkc3Z+FSuTwewkKpxA8YWE6M7iAIxWAgmU4LoxBRzR26yz+/Uk/tIP/Djm
ZPeSjNNJfHd0zz1C+ce/fvqpJT9Y7tLrxZ9mck3eenGwc/+Gx7P71/qreNSx49sF5h+9AqYZnXy3IEdHzB/PjV9ET3emWqzDmVYpgQ2GLTgwj8
umk4bf9EJktD0kLXhu2sVD2nuadURA8KCI9xxwz96omAH2iAK7HjKXcA1YbHu/1h6ScFX5HOgEWwkjBNIzRKEYyVCiEsYFGNACD3GNFP/aYAD8
RGnoSLue4xF1OxfpzR5D9la5B8lyOSG6u1zKdD1FmheZchBd5zvVp6NQOjEcqQ/V/yUgO+nHoacuAmgBLGRW+8HBQAKxoi6VrXP0ipyV2Sv/fl
b8fHjG9oa2m7YnG1ks9Hujk/LR+z8katot0JMPxj+sliMGCF23ILioyyvVosR5NG4XQA8gFKbI2r01wZxWVXUgunLIIvpN98Mfbz49kz/eP2Q7
H6e/pPnszsXpZ8vr4ohfvBP92YkYv7f9q+itFf7DN//x2zsvh8X3rFcAf0h4CjIPEItY0P1DaNhLQtGticYqKRxr9wogH7gXyN9NqCwEPpHXuC
O4a4fOa5EOjIobWkq5beeyfNYnAK3p67iUVMdu3JQTd/7gDVo5st4Z77Vd7/e+678Xdf3N7X6Sz87+za2bxzf/O39849Pdpdu9ndX0b//wcHnz
o92vHqh7m93h6cv0C/Xi6mw7dv6QhWMqV6nPTA1ijqqo4L2+0o/xdkO/yvK0may3PrlIadv6HaL3YmKadaxPI2CQ4iPXh/xYTHR1edZX5+WL0d
VelL5A0+rueNmvryQzLxfN5O0laPHlvcum+/DVC3VJB7HWVy7+3eIn17/+Ep+7e18MyVePfnbx99r/+n3VXP/86HsHv9FU4175sYpAQSh+c8Ky
8355OXnYOnS9unMCTgkV/XvTyS4eTRO8+YzbHjAz7P9JWOrkShuWVREBMQL6CRKdmVBZiAMf2oRx7pgJHUJxbiXLWna+3bV0aClnsSwiZAEda7
kUgf1tDXAneCiYqVgdWuEZnHCrgQWFzKhNHe3DPgwAT5D+mihnSiL6VrMu9JsJDau8ogLJscATzCjG4ZHmndUjJjxITg8ewlhnwLVHQC6Oss5T
J4gB2xp6E0MegjQwhkhQR7LtYywrBX6HI9BtzIuSUS8YViBqQMcyRAdkQlXlVpJQ5K8L2/AiIIXQ6s9AlhOsKYhQHQYi95jLKCMcZShIUxeZ89
yz5ryQTTO9vvH1+Arf0QPP55NmUsmpxa1CFwv4MK9iy6KKXqEZSZigi+mQJfmT8vlr+lqW7rLajM7Hz6Zzh4bo+9ETN25vbW73h2vT7SA6K9E3
3R9ubNLQyDg+gDEFNwhiA+bO1BqHt2MWCw0f3w4iyFY2hHqSXckbUPdZHVpD2FamcBHht26wOcvj15RRyRfLqd3cFBxvvun57rDXy8FAB2boUY
oHKgaA2/+Psjf9tSy77sP2fMY73zfVezX33M1uNkk1aZMUJdqRKNlJFCeKLCBRDCcIkHxIkE9xPhH6A4IkH4LAgAEbSOIAEQIJhqzB5iCJlElK
YpM9V3d1Ta/e/N6dzrjnnbXrP2hRJJqsevedu89av2HvvdaSjSfghhjbECyyqlkLHAd7TxwIr0sJoWQgFFy8Tq113IACnm8AN3KUg4pmCXd17g
cBbaIecqmHr5JXVhocwL7qlQTgPC+GCPS0Bp3LgvT5hBmU5DksUyzeTFyIBZFA7kHzGmufdqFIe6ZEEid/1oLkqJdD+JZCYwoPDcnhQgg+BX/S
YNYA/An4saFf865S2hchx+2sHUq/XNAL0FWzDsgl0Ss+SwNI2ArpZujI6DxPfcdXtWhOLvfHQZnoe+JNsdjNhDlNkEjiJTYWdbWGd17YBlN7wb
gI2aDxMvQgGE/U1Vo0U3TY4nElF0dkWyJf1HNK95tlAz46XV/tnd6Zj4b1bE2NHh6tON38xt9PO9S8c0+MGnT+6avm+NX3z/6EDs736umwGbiv
7P+V29t41LhY3AQSB0ewjpM9o/WNLiB4WAEf/xjkMfwn/H8PKAUpGARSCZW69kF2kskiznUrOqAK8PDcMpIi0J94M+zD8DTqTuY3Uxe6Jsj1Rh
FNmAodvcq8sEs5C2aJkShihYyN49oC5aQSaWIT6VhsHx0vsYEsx2A9pywh1oGa1k4H38rE21QLnG5ETPhFEODjMZK8YWAS+nnOsFxCqMZKeFL2
tcya3joie9EPgkeQFQU1YGlZ53TdVp7nF5cAdXHn8iQH/wx5hHXvY10sBtTJQYE7rWPZXEZcTkomKe65TdPY3AIzY70AB4V4GwrAHEg3gJzYCT
nKetDAGB4eEpM4k6AUzIe1EtIEIBj+D7RG7AvQc+BkEtt9xUYa4GlAu+ol6GEVz76NKZsjS6bnZAf+XhL/BQCXOKICaF2C4RfGOjuASRIo0siA
pcLAkOC3UxIgrLHuwPU5X1PU06VDIIYKkNNljjMrVpkDTogqH3UiNsaRLu8leHttW3rRqYaGgRjnxACyKd9YcOba+4yuIUwK42zGIQFCKjxhve
BUt4BLtlMgetMTUoBwEkqXzcqjbO1FLNFWXIBaj5XssKyYxPvEoELi0QqYBSClAEYv3gtOCTiRNTK2kj32QtPYyEOYZu2NhhAxS1rBj/B+rMFw
IA4WTNtO9L7NBrjDNC+thw8xkLgczEUNzlxJzazOXLy96TmDJOfW4A6MGyQmcIwpKVgLLHhkMg3oS+I44b7Ho0sCnhW1qzFT7akmankxOAdb2S
2TZqfkanW6Zfs1bod3ctQtPqtfBv2zYvGQgas8xDoA0NQA6t5BRMLXDzmQtTf5QBJ4BWBvOrd7uMQ063kyAVvmeNubwqZ5lmkHdFvbILZ6NS3G
NAFMATpgz+48AbeYEMsfcCVakRTccwxQQ3SpV/ALwaQMXNvF4obaAhBBKFOQhaQOoIJBuYGMA1sTD5B4CJ2TEuXMWqAQWsUbHWCWlwYr0me9H0
d8yU3SBx7DCNQCEJFxACZX8PefbTVgA+oa3BFnQNUZGxQFx0kCa2zjrF0CSEgzn2Zc6iwxreI4zn3AeAjPI7BIJHwypCuEReZwCKYPVtMMgZRc
ueBgST2n9tmWAvwBjlM847R0FMe0g3ewTgA9kFhqBz+D+0NNyKxUrqOsqCfSZmcZH3tFBL+WlvllcdKeLpr6cjoNp6Mm3iKJPRgQaHgf99Osyj
I2hBDKMo5YKyoE1ESBgtOShngWZzoCxKQdgsRPNbzBeDwCiieNd5RgTeHZDOS8UMG1wckC3IhlSRVqY8HISpmAGjWaxY0VgBEtnQKZ9GwvMog8
JMFRBxiENGVGjyZxvDa8Ao8IquChYgudeFnZMVkZK/QGlhh88goMqY4NxxinjNBYegQ5kcQTG2t46iLQWRvHlfnQktmTmlLqUjKyIDqQWvNhFa
9hBc2Q1PB5c21GYdglHQgKqknX2D7xIonFRfB5gIUeVjvRzsSqCOqIaYBMtATVh2qQK7SjgNZxhFaWI68SIEgQHqljcXwXRRj+IUMKdbJD0bn4
WG5nNHyATXunuIkXrVOXKoA28O8ant7EUxows+DXnUVMoUQFCERYGidpRhRoQOksie8p1nWiZ/9kbCq6ItbwKeTjkCYtLNg6YkLnacgFrOug5c
BKmoOJwjgDAQuyRccz9ujRpdLWtR6ivQPlyZlKeaiwSnGvR8mmcrH5MFrE/mwY9y5LA4Koxg2gRFKkNG4QdLBcubYbDyvR8WwjgYqADUC+Cul7
6yuINpTSuCUkCGBYQgDcAcp8Lwg8duzDz4FQh81TSyZndEc4nrJEpJAGmaZAngZ+aYhn/+BBbewnAKlie+2jOjEa1dy7toTUCsAbYBKkACzCFl
5HBhJBagSE6nQ8MhANXph6wdu6GZWh7uF/QfCTnBLIRzzUA5lgDuxgM3CnXnVAx22wAtkSgiZA+ubtyAoBNA6o4XqQkEVqJvB2QA4Go9PilCyl
O6errgdvsXK2BBkX93lboMQCpwAIoJNNwmTyWfOxDXgBrIsrCEFh1coMwZWk8DqMZzwIq8E/Jbl2PF5d6UqIH9KA2SEImKnHCiOljASvmhrImx
XthGj6iWiPdALklZwloDoXGCQUxiQPsdTSRSAqPGKNtwTo1UpixQgsC8JJiIcgJPQCQJWaFFya4YjEWZPeOaxaFOdn+d5EPwMU1jAmI1bEChbQ
HkPnlwAWGYf1E4APXTyg6GVGZRewB23cFW4A2qiJW5+BP2ufI+MqQbonhrSyAEPVgEYRVNvEWDwMIT5PD1Yx9j+Ra9y5JnTCZCYFY0kIMbJx8Q
6LWuoQNFiqwiXxDgUHnetpyjGCn+58zhFYQW1EbDcfJ1IDtSr6rP5fmsHVA0nnD8k+gGCGSTbM47iXBDSgSwVTAI7RkfRJHJwTUo2zAlP5So6v
2CvGXu/1fLgYNFtMNOlp8M2sfGmerOXRdpsCJWTK2GxZDmqddLkDzzjzbQnOTEtDi0HfthhQivPlMvHBtgK3Rm5iLVGktE6VG9yxrO+5SCgoLA
YuQsEPdp01oPXcOrH9UMdW45Zh3iYs9xRMSxpXATGb6CjjxDSNohCIvALsiOO3Plu/OPBCkcKA97zhva2fTbx2AMi6pAD4hqWCM6IHCEIBXD5I
T1rzGEzWlADaDCBcKq4gxa161tfegRAWNMGosEyCgFdseelpsiFp3OE0lrmUC/bsBAAS3DbwXlHruhTcj+FJDkDpQaobDGELQd1shlXO5vCeNZ
qoJGzsmgLHah2vn4BgHhhMNhoAP14Ih6ASyMXRIBhlTUoSidaCyDAI/dMGK1+n63iNXKZCg55KWtB1CKQNLEEwGSqBTADuN7GjEkg6GfeMO6Z6
yAkgJh07nTQk6KLvYyWqI+DbQXYD2fYtPGhadJJjnfRJdmbh68PXIZe86lf6KsOjeAm4j1feTrvYwzGilxw0LvYRJ9y0nSBXLIsSnS6HAzFkTI
2GI5B2SesUqPpcZGUB4JXlAuIfMreTMu4gwSsRmRzx7gJYFclYsua4B/YB1BRZfG+x7TlkIWigOCdcROfoYi/KEBvpC3hdA0AJL72UuBEV2Gct
IYCIZ5I4+P0kXo63sVE79gDejIJeNIs+0mQ/HC3Z9Lg3YGFjs3HFMlcatKTjFh7Lz3i6Iq6/1EudVjwFYYYkhu+oDAhq8MQ9PFLq48aNNAiUO3
uGGV0HPsMiLuygS3ze8s4BfiQaOQmuDxOHO5W1tMHdDl5bDdyDShnAtvhYET1QJJXZ2pGdh/1D3yLyaNWOr8E3X69LrhVwLDjrnperTAA8JMUu
Y4CcTlPJwb3bkAkQ8CFN0NixHOgU3uHIFZ61OLgNq3tKSRqvWzhw2CwWXgHEwRdHEQZTIHGX47TXwhlfZ97FEh9F7QZsZR6nDsLy67iR0jBgX4
cpGTDBW17rutOqzbJQpxDWBueWgJYH7BNOcIBlZKjiNE28pCjaLU1bkNO5ML1nA4AIA7lEQmwCZuKVMmvzLt7QBs3gXWpAvrIe3gz4GQJOSRtb
1keGTi6iv4u3IIFFrePA+iCfUsYci5pKxLpHxGJZRdxW5SI69wRskbS0gwCKk7YAuXHucBv7p4IuorF9SNzvoq5HupR0CPYr9S7euI9zSXsW4x
FEE+QOmKRkCcRD3MAQ1xIJBApAurFG5FbHVAtgFBmsI8DgZXXA8JM0k6wqj0sbgyHpIBpEC88E/JVEPaZiyXT6jKrGEIbwgLGxQqdLC/oKsMUJ
hQtAUe9TZWlgMkCS6A7c/QAMR+zvEUDnAfJp+MpIbFCluk3a9nU2xJUNpQCIRLBSEsWN/QwyApIvM5z2KsFdxgnAOMhrH0s4Q6zfZT7BeQUUGM
YbtvYFT2LDktiXJas7CAV4nOgM4yEYCopFL+rhNdpAWGE5Ad8RwPlXoPeK/tiz8pzMQcZkQFYcqDDzz5oDgHTUlKLYv4QQzhIsAfcHlwoMVGAs
YjumSnkKMUuZi0M6tMd8pFFWJJgCoygsMapI7GMj4cUgGSIG8bQAPxbv+usKvLyNA50JBq2ft8HgUFNDIbs04UQ1ErECT0DDDAECTZxnjtIJEl
mT+ZE3A8ikEEeoKeUYOAvQgwLl1PZem+i14xEsvHpOYkmohKfnDuA3Du2EeI6rBDTWk0YDC8bj+VCA8NMefIjgGsQVPLyGj+pRvOIC/ybiWcZY
T+OcZ4CWXiasAiYLdWy3waLwp6QDG5TFu/NIEmk68Jm2HhGfk6QAKTxOC0jPbTRoAef7RtKkPgspP8fDNAGfCq6v1TxFtPJKZzJe0bApACt3WV
GqvjUhNfFc0kIIi9i3nTnbZQo4ug0CaDWYxuV11EsI5G+8G4dh+QW8GSFN3rsrpkkDXAEOEpJFVlrJwIQwvClrEbsYMRNPMLUGQM5B4V7Oy8k0
zVSRjuBzyktjHN4XJE9NCfAJflCBnQehDFofUwOwHttbgfKLrznOEQZJstDgUCjOorGRbX95SO+lId9pIYuQWKu+J2Q9ZmUIF+5ie5SSm8fnB5
OPbr15873vHfzKo1RNSvJqL58/q+pDOzrbu31Y5TqvP56WQrFfKt0B6tfhC5M3yLJ65Z3DlsTpgwPn4xXtPgDNlp2G92I2PO4MzsD6QBKGkZhg
ZYYbMGHqLLnysnamG+3Wy01v5sXrZnfv+nhrGtTfqZ9Pb1fra/5PX2rw2Z/97TuftX+atWl34chwiWfMARZyyKM4mRnWGMf5LCB6gKSAKBDBNM
TQjE37Qy9BDMXSbhJH3mA8IM4L21ZgkPt2AlkfS5IzcEuw/ibJ4SP6OKUaQp87nFEbi/5LcHA46aM/7BV91s6kJ3rVx+FBLk5oFl0JqwWqCeQd
+GeGmWnHilZdxX2WsIiRI9C7AaCR0ZoNQWGmeQaWliMFtsovh49Hvd7YHTHebNOKnwgTXRsBYB2kXQ7il618B9yiVyX8LgGJa4iA5AGFyYoWnK
NrayuKMSrbOiIVKQkoP6GHYGs38aq5a2MLKxOEBAbpkY8HJ8NZfXZ2DtwxkBCvqgMZz4vCajQqfRuPSji8ex23dyC9waZTW4DP8mm2MZCWcwU2
Y9QWjfVnmhQFvQjwg0esSoQoeTlvyLAseoCrybO9blCrsgS2DD1gph8iS20ayEgHO+opiGH2metZArNTMDZOl71NKDBtQkBxgARvcqoy7baYrl
G5oaCdNx1tZZqOcjazJymqAxeQ3hyXKzdkQ5QWl+325BR4TyYQ5W3ie9mBiAECY8EjHWcjmXghpMV9QSEK9Dn2LD8/uzmQV+AOTYEvk40YEhDM
OvYl8QDiOJUlOC+VA0mrhCGO0sbmcrNRCBQc4rCQNQCap5YQQBhYmNh1wWEvwN33kP7whlmNRKoBLsGpWiLivOYAJgsglgk5jh7c2lieTLybAN
8YE3dtNeAYb1n/pOG+TBQBz5fVoFHlIvb1qLJc5nwCoNXFUdQrQNVBD1rRSwhV+FiQ/LHrgvRq1XJQy83VMJEEaY3SAEELYq9MRAlBYsGOYPAH
qQUezGKNeaG1Bfoy8L459qrhtANJ3ANXwHdin/X+tgaH4UZdGxQBMgAVQLb5Ss0aLFFROdoMVv3M3Rp6sOrZJJs7mykuc9VUVE9cW/Gcuv2yOg
vOkHXbgXHgFhSFawgDMEaKO645t3obnE5RcLWfg13yJV9kqzN6c+UFvwANNqI7hum485i0S25AdyHbgcE2icKlUWgC6gXeFHUsRkojQb+D0dik
caee9kD5RuAyJGsKWIlAQBKRFhnKTFScKbwmTyuNfA68W0JugrwGOBOxkt+TjHNEDWh5z0QaLUBiMVgcpHdE0gVU1Tov50jobkRciCdbIFpsDs
EJJoiWtFMCLF/OVJMF8PYM3ANAJryG2MfCM0g2YFl45lHcJKlXVeHC4uoGwZwA3w/Ns/shKnYzAjWhh1OAadTjbAAEi5IcpW6gM5ZaVaDzHDH1
aFp27Ap07srhuU6lK8VqSEzjFYYYz6gxbMCKuAU5k7HBRxZbl4G5V+1KEVNEfiHeDoUDtDaEMt0BKcRhDGoDqwsqTQs1kMyPl5aOs1xNn7Nq0l
3VST+cXa9b1FvChwrbLFoSBJDetrEGETtQVzWNSBZ7WMCqmcSDDMqngpZYKhZlPy1rMs29ASdzaMn0hFwDSVjwNM1IgOxlKvY3C/EwjHiMgXIg
wsGjxv4zBAMiQ8KBbXB+AyAXwDjA7w/eFH4N5hIoZOj6dEDb1lpwCSGJcqLEWRXWZFjHTkgZF2v43rFxBchthlA83zIsa/KGtr3qn9u6thzthY
vPjy2Ez6Ef8n7YmllonkxFgXnsj4HNJXwVDhHnO709mvU0I9110E9scGV5YUjXDjCr8mTEQVSEKE4S8oQ9OLjmL94Iv7A76Gb23qr916OW7H70
MJ3/64t6fHU8S59PL/480Nkxv/Zpcd/GqlpjJqEEL01Ja6pLDgjaXfGhXeqsiYMepGiZyaQg0d0w+GrUjSnJdBwnquwanjTfkDo9z3pBEedlbL
qVxiFfa5OePRKfK3q7uHQfLK+/t3X28Lsnn/76cfP73/7r303+56/+2vSP3pyvR8d/+WvfafXbnNYzG1MEzIQEZU8lAFQcJKjN5nZ/io5zUBzj
AEjZxxuk8lk3Wh27Q4XYRhnInnkFbyRXqDpQ52iT5awCLGOyK3rw2sCJyUYuBmV6OWvtVFEmz5rqr0aa7lw9LdlDRVYZmm+9OL2Qs+PhvE8vLs
qOzIprSSHctcSN0XhnF0/vXiLxHKUXkt8YbDzZobfwotY3iZqKdL5Y/fWj/M+m2fi107B5dGuSyVunq6PF8urnqPgI/3B8C6L64q/vsudn+/v3
hvRbYOwM6+IGhrPeR3lSuNbDArYcuBm4BiC974ybQEKrIvYbiPcb46uK+79EcBQs8ATIIxuadB0bICFhCw9KHGjQzhqDxXVHZHd1DWV5jt18uK
qbSXDnD2z1+LmOf301fBJuPh3mdhCeuGnsX5mB9HIqxbGUIiSApI6Dqus8CGmPp4Z3Ie0Zid2wPLsaqnQ3jGan9en64ZFiz+3Sw6Jd7rvu9YPx
TfE8ycSB3T17wewVtGROnd0xT81rFycvfX15S33pW/507/37H1ywg7e+sjg6OlgkaMsUT18L85dnB6+Z4bVdCyoJD5RJM5OabIRlolwHjrgYWR
nKAFyGEjmE/45iz0MK0tAYnq7QUqpNsmqackharVLgXkh0qrugqNCQYKDu2cBlAZA8AUllbTy7clh7TYG14pkkTbwD6WoFxCK1sBBgEby3ZYf0
5MqJbQ4ZeyPooq43eZ/P9rXBKcJJgYUBo85BHlrUytijHBSdVODoijKFx7Ut4agIKy5rsyB1Vi+2wewVnhZjoMMuKyYFL4uaFlUfkisI0GKwQn
4DPGYWVVIsp0htq9i8GetFhxo2XY1Ai20vxYyTIqzLAJjFlqLim9p1E3C0B/UOOGXXQuqCJ2uIuXI43v9i2BWwfrAu8Ke8tzjuCCrQvhLITwYg
fW5jS0nuRCIboKyEoICXLPYvsjJeA8C6xNhToDGw5prYlBKdIYqyRCdJrCFEXvRGtX7HUg1mrlo7tcVPx/EkgyYglaPMa5Iub9oVVXuyXopJ2t
2eLB4T7fDlqgIgZK1QvVlTAe6rs3GGvOtBHhVj6pKkAMSTPUY1i712AJCM4ClAZ5JaXeVRjxtvbZKs8JVU63RRNcNBaMET5HEqDXzL1gMK9MIl
DtB/gDhYFwAN6m9ztqHPOb9n3HS4yNq54E16SVwzKl8aF506GfnEpSRRUuTzwuX+aaLjALz66iKpr39s+7s7J2m4EsWN80EsEAoT2wm7dkZONW
7GUwhP1828hR9EhI2SsEByqy+U7zFIO81AOC+masiAZRWBCAeSSuLMC9X1OdUY1L6hKcSYF9LBws8cvdLx5CZvhzZpXdKOeLoB5GbFWKZeA/O1
KSdtPm42Y60qkMrJlPdsqfuJ4qoMVW9dHG6DTI0rx5OEh5YaLKVOKJAZkDVy8KdSH1VxG9jn69PPLXZv7SRzseGVv9o65p98unxot26qF+kL+S
Oanc/OLsT+TCnebxCOp9UIkhSyqIudD1kCEZZ1GhGdp9gGMTa87fIZixswCYRNIAJcFXzrOJwoAUns/GXjvEvwJB+HFfYZvCzwipe8+KFdj0eD
gaifpB+0bvGhPvb35zcnlZhvNj95ry9n9daD+2bvg4d/PPnRWyBDKucSDuLaLMHpd6amNrFpZi2Eu6kh7inj3TG4F90lfXlZoy3doafJ+cCmY8
hfsdh+0OyoTdgIPxPXRHicTT86Gw18QOW6bS/Of/xY/Hzu9r/8FGjnebZOX15091eb4+/r7dOTD5evp0qn1QvDwei3VkWzFmu6e/1mdiut9gqT
ib1wfbJza+P4Vk2PJnfgSUf71R3xo75cjEPeyPMzi5IU4g67DINGFT4X8NYDCRprOoZ/4HzD0MbnEuDb+r7/+Be/d/vet77/3j/jP/hHiw9/7/
Z/9Mqj/+n13/vdbP2U/OXRT930iJ2++qP7H5+vn7vxcFzaHBIVY6pQhyUzSqEisQypHhvLQOrw0iCVxMuzOMc9uE7kEs10vO6JzdConhVCTvN6
gWM7EPgxkHmwkkZ3JHap6AP8fcmNMOC5HARiQzLiJqlcA3uFtoLAtih27MXxthIEoMfm2ecrpLwsQuiKnHcj2l4F78DC1wR7JAGN1lakuANoJ8
+eJzV9Q83AyYYmJMyzbhnnKDSdCvB2/bPTBwwq2T3rHi5JKGu9IiaBLPBp6jOs1hD18Q6lQg5MX2sB8USCUg6WIBBQJZATGFybMNI6xFjpaWzt
yFwnEHii3oA2BQ0Sd1wtDg3WHBv4MhDsNuqVCB1JhlgOhr5Ln12HqdZJ43skpp+1v4ploXfPxgOAcjcOFsr1ugTd6jRYe4Boo3sQCyoo7pFCDW
hporKkg3W20/2UW9evQE2UZJ0gVFa+ibPDg2IlE1tJ0uPPfJ7lRApuEeGcxQ6XNmNx3zbYhugxyG2Mi80QABfEbRoyorAuUEQWGRogeM19v2G5
KRK3Csut1mhQGcNiQ8haXtX5Jt6rS3QsP8Wx0C1uW/U1j82YVBZpCncNcr1yLJXpKTO59MmmPLfkeFIMF9PQi21WDMLl7Z8vb+pVn28nW+8Bc+
bD+b9Fm2qv0Se7Ft7BioCbBFWPSnp+ck01y1NzxNi0QhOdrNerCcgIfWea1vPHbZccr8SN5Xf+/IfU+kJ/WPdmsxKb+ee3u7od3Kw/Ic/f/dLg
ivfH4+3l3x3evRpa2ceN3li0F8CuUo3irgUwkTeaGe3TfNS3XQrs5K/nW0m2IQZvv5OeyREamdXta7abnYQvnbn67eVPc3Tzg1dddvPi+O/tvz
sbqosb+uzoht7OWI+HT17qBo/bPy5m11+vfv70zuvvU7Y/EvqTf6G/9J3H5rJ8dOPNR5/70xtPKbtKfr6N39vZaW8MK9Eu2vrfHv7wyu+W5KmQ
42q1XyF6PWwXIlx2+mUNktD3kCpZ0nOk4MGxU36hs6RkkoMSq4VZgZWeojXpRIj5YzvrRR0HWSUoNq7FTice3nrQ3GWCCRBuFIGvjdOhUtCfkJ
JA5CRuwVGvPGo2pmplPFJxxNUa4NoxlVAenrXwJWaUdP3niLkopgm6Tq9IuhalboTpH+36WxBjL7wlZve+sVfop3hJT+uPavtY5Dfn8zSsEE8v
x1fh3Z8NLiE03WDxcO9g96jX9usDjPLvn7/w+tXBUWryD58HI1Te+rRL5/32i+f8IzO4fDQbntzrh9jcO67t9Atvy345+OIvVTy/tr1y4MdL0S
/HZ+aE1bPRT8j84bamB7e7rcrv6+t3QR9h9rToZDV0ZXkumr7YxSAkelph9fP64Y/NCztLJJ/+4G82yVHqR3muB+vmyXB+/MoHoj14sjFn0+cP
fq6rGy88enFy9n89n2dor3ku2V1s8pOt+8FX/2jFX7V3HzdFJQbVk9SsJ7lPvH4wWt2a3di57GfvnAzPHrZnd2+/f/nopfv3v5m/deMry3uLN6
7ow7u319uX/rT65InK/uDu5bvPf+XkcMYf8bNpd3tr63w6HeLZq/OfXRz92dmK7bBb5f5p+eM3X/rS/a+Y9//u6ilFl3r5o/X6Jx/86FvmuZ35
6D/BPy8Pz+9/55NSaJwANGSSrcbluJ36ahuoIyinVtouq9VOKEDW7KM1bVVzUVNi49EQw1oiX2LjDGhzikgjAP5l1QHHoa4pEPU4jhIkAT/94k
9u3v/6+2///uiD3zk//DfXv7Z79t9+4fu/K9br4ocffoLnF8PLmx8fLY/6m/PD+bp2alhnTVltFrS/LteX6TxrXpyffYyVxaerJWKdqDPZyat4
ooFbCL6spTbf2JbriZKOZYN6yLpjwRIvtXHAn5Z1xhBbZi42nay3n27N1uf/WXGyev3z8yf/5LXRT3b7t2b/34t/8r+Pvv1H7e7Wv3x6eP7N7L
8+m51Oh9s39z/r/tXFdjY8n7TzV7p7+Padi63ZjhtkR9U/3/vZm3/1DwAd3jCXk1er0Y/P3v3Lb6j3nty9GHwyuP9C1ea3xoNJeEPfWsgbT8pP
6uFXf2bb0VId/ILDuy9eVq/NKvdnp/8BGKazob+rV0+n2Zeu6F8lEh9sUbVKUEU3lykgsR5zuQDkws3ywki3zOXeiT92pAw3u1S1v3Srmr+5/u
61hiwuf/Dn/fZj8937XyM3m86d/sVrhxlVzGV96OI03MJSZ3dA0k/1WRZbXVycu7TxZ/UWLqwN/cW4pfgsMfLThdbX67670lXvloAhpUatGDev
nG4X09fufvzSmn7gt1Zs0KGwaa6dfG8ZXvgp/sXSjPJkMCiyvt03WWeS5QTjrOzHHSvl5UyHaxyM9mfkuyUhgxIf8gdcGbVhm0yk595kW/xK7f
JDUsnkYVttYWWEW+Vusl/h7Vmabf7DKfmY/sd99411+7nrD3bPXypGZ1tvB3v63PV/8FzxtP2LV6oxyu384mg0gQDdv7tz42IxsPXobCfhp+j+
buYP6SidrDfN58aGnP7EktGZGh1J0IfxJvOM+SbZMS5TXuC6aAsEBrj23KR4whPpNrlKMCaJfrrz2KSPByn/CG9HETPcQnY/Gw0clWvKGtJnRp
FUVR4Ht4PMaWwDArSNQJkQLFCI5yNIEh5A1zkQ70W8ujmwSjKPMxznDSFQqfHac0JE7JCaOkpBExjbdQjyx4w4Ar3UcpJkBhTnSb4azfT57a39
6QrEcXP+0cFh9hB/9Pl7j2611XMhecsadry3etXvzL++SN4CbRnvqAKhErDucYYN8b2ksfI5Mzbt07IL1mUyKePAiWwATyuEcaDsYv2KxbJOq3
LBmtv2ManCvuZT7Vib0kHRsolEqWSWMyRHg2kGUYGkAkAQtj8P62xWGjbxqUxUyNRuN2e7lm7FDrA4WKAP6UsHq9LyACrNzfwlWbLU4CITSSMR
t97AmyLnmdg+8Ue//dJ6lB48mp0v6zf98FL9amIO8KNru/YnD/+pP5q8Jftbnwzvf3pZd4HnV7hC28llFBj2+ljz/dXHq3Q10elqqIlcpdv0+s
njBw9xx9vkU1vUN7d/MHtnlf1+8cmZbvUbT+9+b4rewu/vPil2bI/l4ZOtFzueP/lq+pA/NKCiGAOYdbKjDgmrwBQobyZsTdcis02mlZMYXEAQ
rrO6oSDp8hX5xNtP2XG19pxdlPeHeBct87iJMl5OdBikSSIXxbROpfGsHRRrIH8R90nLYFNbBgrum2fIKYhJUIGSGCOIV6HT58mE3gJV+VOefY
c9OKH1yp298a+u+c/fejhpXZrfkAefNPj6Zlw83NWb/H68isVpFxrp6wTcMoeX5dssiSe+KdOGQTSSeCnRcwUeBmuSsCLOwOR45R1CqqFu+5ir
nWSR9SCpc5fH6XM6TavCV7hS4MXLVVKmkpco07NXMm+63fx0ni1DXj4ii6VpE3NLl4xMFToWV/l2ddZPSbol/Pj9RVuMLt81e8daTDJ7RXb6ze
bxu/MLuWf+ZjL7ePqlv1kU/cV2wBsrk1XWJRNYYDuqrP7g1slBKabZO2F45i6r5XByuN+Vo4/Py76+ho672epzD+x680b3NKfDvAQ0bU/1oF3e
z+XJ/erg08HZ9Bf6v5XgOpEEksT02xaLB63QxTGalk/mE0jccyvKfNION8Mwe29rMHDeqjobkTM3T/x28bQ63Tx/tNetaLdo6GA3FHP+1tyx5n
jE97Kk5eqG8Wuy3c6najAMLRCyR33VqJJcPJocD7mj7IAMuPpw2ozFQbkR6GXRMnc86K7cpBsv/XVVP67IdPpSFW4lN7Ltgf6t8CK68Teb2/2H
b91Osv/t379TM37l5KCsCtt5spnXus4rsvJFhreHbJR7maB2q7pab52ph8PpjnSS4XplQjtdFeTifFg0+tLfTkQeZNe1/evbfj+bYqWeO1nsi5
O5C7G7ogZoEJphKTmLk5tLShhy8Y70JA05FSBFB73KSZ+sMRe3NCMXIXu6ygOeqLLK7xE7Geu9evPyphhvXzzNthfX5yfXVw8CuOE0H4KrXpSt
21ZgXuN8ed5OKO2zZSzEcnuU5hscG7mL0pwvp5yM7S6S4766u5M3I2/E/GNxzfLzueYgeVbfWJezrm1MNdl+GK7irSCGBFGQvAVIJ/CqXAdXhF
j+Gwt9zJBzwCbBLcuZ6j/r9wWvFS/0qqQjz2BCpRgZgnWcRd+libVLZU1HURBgzocJ+az1YtWkxQAGCN+Y7JyTF5bnSXN28uTVK5Wi5Pxfrh9+
8gX73f0fnb592bFv7O/+tvv4yVd+5aP/+5/9n9snm5vyZHCzO23a4oWdqTpNk50Bnd5rXkZ9cYjj9O+SrxLj07I5X6wSSHzvFfy7Zy6MEhPr0D
AZUfApwsJLAVsC/nzZd6PtzdnpUWL6oa0T3tWOCF4mvDWTjLb4MmTI5rW38WCrawfANaVqmpogLXS8nKIJeB6agKsustB6+K8Aec5ghxlRJrOG
c0hHo533xHNgBFSjMVhwmW44KXQAwAouB1K1HeJYNBbV8ZIx5I3ClBlR444gUup4kF1bCrrDM0gNxrxIKHE6QEAAEMskXkcDHdOIbpDwsSO47S
rHB6fnmuN1HEuEEM3wI3MHfWP24bv4zS8/OL72O7/yi0++WLX/+CffeNCc/K780m8PZn9Ku1/83A8G74y3y9tfevU34piAHJ4Dl7GpfMJzSocI
1kCDLs+3U+y867LMw/pbCys0At/uU2B/CsLLsZyPVUFDqQqJ5KXnGWNXwY3EJW0pAUeZzk/uDb9c3hxNf/1//Obz+df+13/16y/++v/x3730nd
/7X557+9ukmY3v/eN3v337N/7zR3c+/rb9b/77jy51h+HHGJ3sT0o8froaZ9PTnaxanyXNKyEyw0zdjvOek/42mu9I2zfpnKc8ufX6nkjnjx+9
MNm9/7nJo3sfTC5+E/eCL14+/+bg1ufWk82vmTfeXDSf9bx7k7a48J1q7m9dspHvxDDrzz8Ws4V6uu3MDS8ONll2YxDE2XS7uNidP20Bg09zu1
nt5Tzb2Tyw8yt8caX2t4bd/tWxwuRsfO/m9qfk5uRq9WE5M5jlSYXbJnAIM0IrEFGdB9UxyHVqNxeVhVzK8w6+i+I9Tk28AUwZziuk+gGIIBoA
EX3KHFGNyULTYCbRPMVdRfPCVTY2WQ8uzWSOLWOtlAMlmhrn8B4ncYa2bNEqByM/FZRVItRs7GfioG+bcpK4+REbBFOPze5V/xiNPpklnpzd8T
/Ewn3qRpedXdqQlWZdrVGcl6tIbGtLQJdCiIdC4P7ZZKGQxPs5iLNYHIGDmKyw2cAT5IUftj2SV+3Vw+ZgBHp1+eihSXomps6HkcYrikHMoyI/
ClWTnbO2U4ajJbmYclks6y12RfNke3ntcKdr5e5C3r4q4mVOpsFQQjQbA9kHiqpUpN3GC1TlHoRDr0cyRWPeMBAS3KGeh4HXraAzhReAujlkmi
ZxG1OBrogztCFTY6GXkvCh4A9NUsc9dYBRRON9fKKk6Td5UBkW+hiWgRLdYtm2Qx96OVdpXw57XevYa0P7sy2rXaplaXGxyPW45qHxqWeCXcWr
kWbYIDk7M+m1RHSTu94O1pt1WRe7t6UOGUZZCTGQgqRPbGF82228WCUZ8qRGLOjoYZUK3uJpmzOCZWd7Gw8ZjLCkSygQFiQ7xykqT3gSO3lKPp
LmDLgg710aKw8vcLkaedQkOerzXLoQkjjvRnvTY+N9fcXWW4tw/kX9njvJdrydxstfcsJoY6YeoAv+djx6KwyLO8hxkyfoZ5qUIp3EaqqulFhw
jXXinx3l95XWufG4pahXBp8L2Q8IkqgH2kP92GjFYmVvHDJUHW9Mi4kTsVO7tommCidKsxRMC+hABkKfxHqeeEOWmw03Ouv8EPCLq3yJJ2OV27
boe4O6NtTSA3mOY7k0ShRoKitrntBel60QqaIdmhUdV/AJKz1ovDKyBXCA4MYs9Cl7dqMNtWACHAPPQFEHvxFINzihSdXHtpm4bFFDRSdDVmU8
Id26284M4WUcYrlhOg6UUG1N+/FG99t5Feu8+UTFCi+KIbywMxav9pVvJreOFmvD3/zFSUDrkx+jcfKG+anoxOgd9MGu1q/hdnynv/EP72Rra3
LLPfhhW4EXnJSIOLeCzxuqNXGYXOL1IISJ6Kloyr04iGn5037i9iduZzAr50qdT0eq399aP3x6p/7l+WTQ0fLxbeqzszvp5zefH1+az3xf6EoT
n4vYJp7F+VohNhfgEElFSLOcAclKoHCpipTozBi0KrQctIw3qq3ksC2wBud70ig6c+mNsx1nQLRvSKhJfYyPcVdsjhauSVNJ6aJJ+VZmVv10Xh
dX8zXEy4jGEtbdrVHTPnk/R0cEfyTNZLu6PD9noS26DnRWx2iSi4GTfDb2l7ZjLKiRhljHKau7Sb93huub7/ryzXmxPvh6Z7YenJxcv9h66cur
Jgy5L7Z4rgrlUt6PZX+xWjWLxo/tsrsKH4bXuxf0UbUNgj5d3xezOudnfvtMPhyxvZc+5XuLzfLdY7QVTq+tX946+kg/h3y2uv4b199djEez6b
z9QO+dry+Wdxh/yXDSvTa9onW8/O/Sukj0uSo6iLz8wGx6NqND7DYUq5W8gEwaeMXRmF1Zsxn0vbqx9xE9Ht14499Ms/NXLuv8pdP3/vzao7fu
33wxkZ8+/sPy3/nZ5/7e703MF24fPHx74E+uiwF+8HBzvR8txDxbt1uAAOPtp0mz7TZ4dV5fcdp3/Srtr9ZGMf+sgx1AXkzLOCcJFGAOWWJNn7
rG9ZqwMjj4OwiHykkfMIu7xEghnwra8ECpj+3kWx3ipDJHUtHQtU6xFoGpDWVSGLDk0hQqSFr6mmVAd0nqMkA8yr2yYKoz0W6E6UcP5z602YFt
7x+bk5cnuG4mD3Vvy3lCRPpA8uqMsn7yqJe3ZsfyTkVj+SHVAsKhS9bxxj0DS00RA0AAME7BGXidCLVxLqE52qR6AA9ecMV6ibMp6D0LYGvi5E
/4mTLES5W8wSpzA8CjnHvt8kbiwHqfg4ZjKQGdnrp4V5Ix0thWOIWQ7RqXm86IjhwO7v74taS8vPOLpwx8NB9P618Y/+Bvv3hJ3/7TG7850x+x
/RP1D7f7V86OPjwob9y0JEcp4w68BomtyHLqBxiEAchRSYY+nuUvOZjZOL6GEpEsd1hZzJevWnbz4/fr5YfvfPzerBwd4HfWneLNJ8vjzZ39Qp
xuV/kXzCj8/DooWXi5bZyb2rtYrB6nU4XMdyjOIIuddzOSgMGOg64JqZITcuhGZ4N0NgmbD9PrTl677j5aFU/P7q/MRH0y+8Qd7kx/f5OI3QN3
7S9u93E4JbGMDDFVLWOK4CSOJLJ0440DVw96J6gqEWw449malyaAQuooRpDe3meFExmsMY6VosHTZZwKZ6jLhggd9PicNJ91noUFzcI0kDiuse
QitsTWjc7azlFqcrrX+m5+ndLlwcT3NbYOKErFoYg+ayAMM2JI1tYtUl3FR9jS8Sb2kOr7dprbzooMG+qBhisUcEHiHkbTxqYnGJc9Gye+BlkB
y0xYm17obIz97GQC2n6ZKAl5nf0CIUBXftm0vPPlxs7V8w82sPDyiN3gi+TO9PzQPJsKHmL5OISYAeXH8lhGnmACUgv42fR8ZTxoGVVliXMOg9
XQQbhY0c8DxIkOQJDrNk2kzBxurGcDzFE+wLF4BtSVjRzLPFamB9/g8MD1yEkFLiRhdEtyFIiu9ABpMhSo7XhnR8dAi5tCTia2H3Dsmw5QtqhZ
p0+f25tcO1tOtTONqNSwunZ0efuD519/eiV+uou2zvd3bTk+vnXt9OnJcgfdPzkdzR8O2pH9QNab7oId5k7bwSIftDatwYYRPAAV5kZMVhoPQG
SBYO4hoi7iZWurOETv2fVjfOvdu3ftv2hf/X5+K7n7Irn4mnH7+Vs3nju7eWc1uvul7uDuvUH6OL+LCd2L9drUgdSTscUY6VuWlqlwnLGY4KnC
KUVbyM2YCMII7j9rv02VkRLoY6qGMyeYWawfHeZd7R+8O9td9a49vtfPibKrO/3uIBm6Kl0Qeejqg44v1T5fT5qroI4v0XFxsX4AHiVh+8nw4+
mX7afVYR5wffSZz5dPj9s/ofUU7e2uB4cNn549WIuLo/WtrgaQe+w3eL9446PZ/KU77eWaTh6/ZpA4j9AuqE+N14CeEGUm1usAEFqslSBTnRHw
rl0dxDLOV27ibmG8kiUpRF0c4qVBiWuUOCmQysAAGDTYfdbM3meXcvZXR+21WSPU8PDq8uF597T6dPv4dr/8UT+sRY8vSzJR09Fq+cI3roMrNK
FY9rGJPUIFcEbDQLY33CUIVT5xORh6FBtpcOcHIBZovy6PH9Cr+vLIanGDhif/73/1zf/h73/zrcXzX/1bN/qP/tPvHgNFfHtf/5e/vP2r33r7
i+NfslTJ2NoERDZJMZIX+5Mb25OhyUcj4drtpYSvdCvx16ZiPq1HdHJ2Wv7sx4v04JPZ15DE164b+xzJ+MapNl9fonp332yzxxTNzuzF4IUbfl
eb4eahIVvHdD+xYGxTlgI7ppbExs9xpiIoT4NFvI4bWyIGnSmvbSbndLZO1ufTElfOp3Q4HfIU5HcOaqQQXeFkuogTuHtVqUFaCrTz/K0dfP3n
F3vF3sOdYt2cppdftCjFiwF+odwbNElzjU32etVaf12spToxq0/JopM//YPRd3/zD9D/8+2r3+3+2c3f0f2/15K3/uj0m9vTn66+1YGUxbQobE
ePMnS+t1k/uYX0eaVPJOc5u+TmeLPebi7G+nlM6/p9ruhZPXx6kKJwbVRllcd0f62yy0/Ke+SsxF4sys3t3RVrcjmdDrY2wzfjONhBuOx7Wqn5
CUvSjILSZXsZiV1JJWk6nnvLrMZyWEwDT6r16YIsKj/aKZ503baZVvtHC3ZZPjp29y4P9dad1d18Njoe05HMZ3v211q7ytI4J1wd3D0pDpOVBQ
i/aHeG9TAfbifHLCdiQH82XrWuf1zNRxYkCNhxElw+iI2sAUoNljblBvx8SjoMf8bxMt5ZcY1JxHmzKYusSpOboz00OXxUD75+uq2aw7AZfll4
5fbSd77p/s4NE0SJ9p9Lji8vrz3+JOXXPvEBXiKtdjFtFh4eyyTdLCnnGvEbIw9kkGyVg3XWm06oS0TLCvjF05QID4BrU4MJ+DKQWg7jNLY+1S
gF8WjtmalmH2/XDZf3WLt1gXYQuXHnwV+st5/45ckH17tT1o93xm8MHp79DN3cIs62lsfjGa6AkhJMY/NSoNGUhEyiToCbzhUJs5x2DcmEB/cJ
7EPiKB4K9jZA5qUI3HNHLUCzwo6v1SjfGXqpFjhNM+2ynqkUaWDBwnsVJ+iWiW+C8s4oC2or1t/Hvv0JBcTnAai2sYqW1K9ontS7gJW0DmvAky
fj7HBUv9gAIQyP9tzztXt0czMwKSLgAW2S6igmkWbUem6tn1iZpj6ZgoAizLE8HnYFyDdXdOeODBZkCgJBEME48jZO9vTBJkDckIseE7A+sVgE
9ACWkq4popn3JPYkcAXysZWhitMVWzTyQa+lSJ2iThL5bL8kXn7EfS5yB8CcawwK2VjfaSP7jCY0c4lraEfCpkfGyiBJLG7Cgcf6HC9BUSDM4F
U4FAwYbjJwkA3xdgqLTXRwumkQpcr5ghgvmXVxcnzvA5jLWNPnAIYNBahME16R2qrYbiOO1cbxE+PN/yFNEksLllCSag+OdwIun+Myh4UiVvd9
6MBCF7EJZgZqXGgU6qRzpu61pWWfxBkUeYvSMQn0GiRHIxYUfAsgsDC1SibjpHx2lLnMmc+WpVObfLFO2+XpzlC3jnSx3y9oawmMJUhPmOzAjm
+AeZlJB1coIbRqwVS2QL/Cftb9cHD16+NODFfJlIdY6QGhBNCOQM/reCNVZBleg8IGgQnC2eaa1iaWqlEUh5rGgexFGm+ONUQqGkcPhsBk4pl0
tIbw6ExI+jLpEQs5+CA24l1JeFLDO6OhtmAy25IOzJWV0daxeC+Kxz60kCp4DW6DGBZni0CyoUqGfA3UFizoSiMi+ZDSW8v6FFabgldxlA1pnz
kwh7H7rOslvKHOQ6BUIGmfXcjBcaThBn5tzUpqIkYw7sGYxEu4Ll4b7BlGZKk21sHyxFGzOEkxMTcSvKE3ndtSdpRXWT+ivBfL4Pthdn0oWnM1
koA0KAG1LiJTBRu71xHZBd04YUkWitaWtgUYKlB6OQ1FP2tsloMuc5ZB1Eb5mVh4MYmLxdFxALaSSoE5D3lvObIoF3XjyvsvbmRTf74f7r1wcv
cPP/zVj+8criezFVje62VWyJuyW/DFeX3j3P4cJ88VP+vjRGk/CWm5c4GfXt7qy6qGUGDD4Qw+M9l2uhcaR3DqEU7H8Npg9VFshyFAqMo4r64g
EkR6nMmNfe4bmrYGsszT3AxjDWPs5wsMoEmWA0bjQsV2hMAOtchV4DT2TOa+DJkmQnhAlk4BSWCSGewgUbsENCOgiTKIs9g3Dz6Za8fB/HRM0a
uTu34s871NsRanRwovTutdfyrqnm6wLNtbp59f443fuvFQZ/16noIV4QhB/CrmYp/q+FlUdsPe0Zb2vN3tQYn6kqSLeKjNLaiHgc+QSH3oadsR
3NSqELE4loCrB2fSFHHWeJL1IXiZoULe+7ydn21/tX0h/dLbs/vnt9ezczdk+/nWajLJmu20Ohmzji0vXHLL0/YkdQCVEHMWNBeEpPciwPrG4m
iAvdAVwjYZRq1QsEISYCp2sSXAKyo3PFoSLUzJepr1KJbT6aHMrQA8ySTGEqVdAn8tESCqXZ7yBji2wPEiIVguCsI99WQsfdpGo+jKoguJS2It
koIfgRdnXNsFshC2S0uAFtw/a2wIIjxNSezH2et2aT5r/aMB2e1JaQtfSLJoZko46QjolCLxILGBrJYFwCLua5BEg1jRQsCajRAukgot5NRkWo
q4Y5ZE1+VzFHusgovzGlGgnt6KQCBufJGMJK17kQkLtEjCAKexEwjY/NjzRnumMgT2wuuRxV2ZN6S1cjBB3Kyidy6JrGypSlN3fchWGvjG2GEo
AfFylBk2tKgsGny02XOD1hWRHJIJxC1KLVunCBA1PNunzORnXZ/DcuL381cvb57tb998tOWvXl15fTnAm6MzfKKbrYH1Lz+c5L6ih5uTwTIxsc
xaJH7QsIxr3gEFICl973tMVMIKv3FlgzlzE8fRANwpyJ3YZiLelBFreHRwJABEjCDiZOi4ymQKRjXENnsS0v704vyC25TZk24EWdvgdE2Sm3s5
ve3IJGFXNwK9sTMZTEA3oCl/e3SxKYpXLlaPzuRd2ZaTl/XDfPXpc+9dnV0M73n0Gz9ZTOQ12T43IjRRNmHJZ+23f6rd+3x9bRL0+faP6CnNn9
xf/LvV45e++MHNu5PvTL7/+S9/9ye/9eKf/tOT13Y8PfjeV23sxRV7iBPJFDYAMBaspQYPygUB05QO9HqU6yp6U8FadhWSrGvjHVuVLVVR+wok
5FfOveny916Zv0SSZLi+9vhXuDnpD9Wrg/PP+vxXW/UFC75wrhtYXm7WKuGLBR2pgA6mvtz27cLdAWXfWXG2yl+iTkRiQl5TQhBihOvYKD2ecV
nmleIMCKREIQXgNbYZidOHf2joR/Dwz51PL8XuLSJWo3u/d7V19NHu4HvZR2f/Rf/uY/PHX/Zbr/4T/fwnX/vlznaFlkHt3hyPET7spjQ9tBD2
vERJGztO4d2rLIR99P7H7NjPQze86k3eLg6x2abysj3Zv/GNa3NnsskWO7u4cdFpxF5G2c3pYD65HNHb90bsn7fvv6jUtZNp9+SDs9N3nlQnN0
7v9pP3enF6vZpf9uP5Lu6PU7aHmu/H/iSQckJAhuI+xG7OvdOAeVi2zy5uG0h3Fo9MXIaAiR3E+5WnmS25Z8BHwtbOA/uXsW8bo7RKcTZ2ZTqg
pbsk+ikyKK1DlJBeFljWG2Rquc6NwHRFhEuT1DiTgivRJrmNEL2ysZecps4mChlpjYmaBMV+RI5DkJDtKEWGFAMTZwqtMcjFDjc8MLCkWEZSjK
feEH2mjzf61a6Ntj8vVgkTxixik63m/6fsvXotS7IzsfCx/THX501T3nZVW7LZHFKjIYcURhpgJEADSE8SBEF6lP7BPOl/6IUSCBEQMYAw4oyG
7KGIJkVT3VUs113p89689rjtYofXiuQvKKBQQOa9ec7esdf6TOwVa4WYRmFZCZit8PRKkOSYTTg3iKDAsmzKRWYLntrlG2IGMgBiAHoJ4mwf4e
apy6bKCaeq1GcxQ9geNw4vk1J8RqtDJJ78aLk9e/zRi+36jYP3/Q7//IeIXL17sX/995gt799DQvZ//0yX7fFL0EFAPTp14tUMIbVfpmkblvio
JbHACUrl0jeguDZWahpNrHPHzUnlrvyJ9TND79IdVXu4UeSaIe2T1FaxDyaDfEtH0L7dfuP2QV9dnh680ONV9/7vNmCd+0dpOx3/7K22EDu9Xg
ybsiXbWce/V945A88REu5NASk/O4JnA2iYpvDSdWUZ0KiRxssYLGi5fcxH8vls/gf6xZuTbZ7MzM2Xv3r27Ik+/3AzRyfPZBlPZtMqNvtV6K8t
u69u3KBjcwX6FgXbz4jvb7xa9UO9qzDZIrnJ4Y7NuNRyysdj4AEOjx9C2nMSxygQwrC8wEdeS8c7iCsBPxAjLVMlUglGCA/pp9G4ZFpAiYCUBs
PqclDSeZQgAMucxzICvQyg+I3OByewmyAiPehWO0zc9tSD/DIhbeFwDrhAQ5qmxlNPKRsnI/TWWuFBRQDRgaragt6YAZ9LjwRPZ5dtBO+43gU9
udRTFJW9BXGHuQET5jUzKTNxeqMXUrtXZ4NxEyvhEQYlKmXyNGGh1lgS5c7XC7BYE5eUiiXP4E4Q5l0O+oK6bix1bqKO8sam8yckSnAgaZRgTB
oncqBt3WAxYTQHFa6IOMAhNeNpbkKqXI3DDIJwi1w/mmzCHg82HbYAuNAZmOzo6iUsQO/SlIx0tgy0+EjV1COdQdRlHBlOqcIqbVPhqHsQQdHI
wmE1ktR1Ik1TsRS1koPiTeMxIS9sFuCqaG5jFrAorWO1Q/kkQJBQkgYloHRUl0He9DhKCRILMLuIkVI0ZGB/NCWa8HV6/eO9IlPsu873oVu0pf
AAOhpEFnxDJc1lTwHkSCjP4xt/5bYL8525Oqns5u9+c3222cy6zX2hSXb1q2F4dJeHf/3gjY8f/l7z8NN7747J3UTs90xNlmLWze45sxde6gF0
1cszO/ddQfN7h6vu6vys2/lkAsHR6wczS9nplBqk70lnrw5mIy7NPLY5LhaUsXZPmFdvkmyvXlXyADK9KpRKh6YIQARD4OaCZmCDOTxTeK6xIH
aOv+08QYCX0suwn5MdOUCwIHk9AQyoKWcsKe5qhg9mJlsfYvBxkAUWxzSozTEcBjJzhc1sNtMkuC1Jcyommnp8Jtu4Nnyrze3kl8+q+WRmnlQQ
CQXeWnRosUYcaLzdRmxZ4bd+UduwKTKQ1ESWJam1Ao8P/C45S41wXW4N8mlopqB6Hm9kCeYb5JyGzAUgJ33AqOo9y0AlVpNYdmKI6GqnQYzfEl
3m12BKcilEVrrU+0VpQ7SFHLTADdpOHaiUsiBxxiHIdATWgeSWg16Axpgg6gAXADcMBmGTWh2mc6g0j4EKDcxBGOCTQjLn23FuUrM9UaT21IU1
YlFEi4a40EWQcacjS9ORDOE96lITVu7IRPbVPOM6W4IFYBmrkNvDw3zh+O62fJDhyQTDFkIsve8z3hzu3IF46XaiYWtKwe4DapGMeJvIgzKLQO
miUjEUdwA3QcKFIwHPKg9w/QGHLtgO/LwE3c9urbYuyGzG3FDTDNyQ9xiI3pR+HfxUr8GIZyF4WQAUDmg9Mcxce0Qvrt18PWPlg01Jb41vuk0g
RUeLzDIOCpaB1xNEktSazg8AXcVEOAYtDyINAj5KVsCN+1wEyFVWE1EbLNMU09Bkqfi7o1mXeqeCWTXw5CEADDgSbkB8+TRjqknTccQEkK8IAg
DzZDTUjZMvjQLCHHuvHEtToRE4DD6lA8UKoRaBye61LkTlphUZrd08qOaHe705wC/B1hECGmNyhlRiC6qy3bIMzYXNioanvZucRuYyCEhD5mMl
qc2A/wPcr4y2xqqqIh938oDh1OEK1VLMXRwFr+cWhDcYRu0LSBrQFySmcd8uNSiWHA0NZLHuowd17rGDMHIgn4EmFtLbAhzKGABq9+h8v/dZtw
00i6vHgG+znh6tY4uJ8sA+gOFlNoGBZKCbQOCAm2hsEJOykqdpGJgeE5nfEnj+g1YlWvm0/Yp4Gh0lQfGU3NPAQASGZLswTqZLxDAAGeUeoogF
Dsn+arCvx1PadIwlKALBnF4GEPw5SC9FOpAUIt+NBHytnExr8rnKd6budmNi2tTVG7iRTBMkfVA0KYLdNHkXIVoGBGE2oiReHHwKR0JHMzgPuR
9iZwAwbWS1FTmkbvFyv77WWTfvVB5ew+sS7bExDFSg3QDh7gKJ0y4PIO48bqdB4ZoUGZjfji2lKbFOfV0SL7LUZqiEByobo/0BMcEG57vhcHk5
nIk9v8HMAw3j0zQ36qDPKRu8cxfTNfNy5kYZseh64QKDdcaZAqsPV6szHPzgxwiLmNqCR/jZBIKkZDHmrddB0xKlN9g8eg6/5ASDOO3gqlxtOc
IjFZ3Npm0+TiyfTAH/fg9NXKHGbtHInNWFMyVBO2DdUYSVR5C3r3ahWRfkRApvAqSKc1xjZ2Uqepry1CEMggZ5k5ch5pZ6mQFj4JyilWUE1inN
/0117nby2yhxg2XIdQV/CzmdVVbBx6ZOrLouJ9Oc7S3Wqh6q1O/kDtrl6MTrrUknHIYtJvDM8KoToGQGQk1q2MaGLKCZb1MlK8A+ZbSdnsvu5P
ZgWLqFsHKh6Lla3R6E1VDqAWR4yXmOxjrUa6LyWoG6HNm0fDmbKMBw6QFQkO03yzjC9VEmOqONDIBUacMhptIubgcB0pTSZsELlXkAKJ72vwvz
+JN1Pcbi++8uv97t24Of4Mu9d574x+/i7d727x8Nzz9+87+5zdqPivovN/e+c/cdq7sAYg2nlqIWtEQmJ8QDfKvUzQS+BuBJjiJDVAMACyAU7y
EZbKwFIE/peQmugdkAPAPoOyCtKlQR1KexKXOwIJxN/fnALzIiT27tON4pnN/brR6a7vbzvFm5Wy4BZsKTCr1x9IGZzPyud6MjimJwPxCtOQtR
pmu0egvMGzXgC4mxZ6jKZgF4qWiPVYfx6+u5PD1Hf/rJPyXb6Uw3946q78Rqlcnri/f+8uDa38vM9d+/yfZSK7vj5zmaDXqzfffgNnzT5tdfn7
/2VT6tz64363eq/uXVVx9Q2qPhcG6q+VVPnr3Iflaj2RtTmA9Scf+BODqeQtffnjv7zP4g6Pj5cLT3q25xifzloErsW5mG4Gq56/S2V7B4NbZX
TSqBkfWdUO3eW78HUlmlPv5+qoDI5ONIZvsCvbX0z4tHu2fgj9lrDpvT5eKBbDu6LvHq9uTyYG/gV7y865z7qLq6Xr98a2q740ExWp61m/ZP8f
R0XLpPf/2Dp23/zu9+Pn4ajkF1ZtSnutM0qU2mEgg5CYPGjORD3QMBojRfOYyYDwTwG3RzarKHcuqmAZw8mzLIbjEAtm8wR50S4ECI30pZ2GGs
5rwb+jDtzy1mtrY//FXoRr0acPzAdZPnbM5XoSEVY3ca233ccN9uUxOmp97sUufEE7bdFUe7e+QOf7uZPH22+ua77NPyKXzB5kfXz3FerEEyA4
q7RTHaGTNiZxx2pWTL0bGuR3mmVpdB0DsDO77FO+ALq7HQvRqFTcc2PBCz4pOVDgFf0iyUwnKCXU8KUBMOg4RrdyAyQG3j9IqpkMGEzJBc8wAM
UYLwt6puijScbGacohdAAenNLqDcuLtFRg1gRppSba7FbpuVO3ySUV2HiGupXdT7RaeL1PwT75yoYmpqCFYrCM9T+XiuUEumITW3jpmJg0znBX
xRj7erNQR+CZpQmimlfJm63eQyOog2KpGcXlW+Cw+uNPXkiqFhujM297nOOFgJM2h+GWZd32cefJftONrvg66OuTrYpv6AFX3sD8EfqGYtq2V8
2LSmLub7fMdebwzXq/e6k/HFLL/zyGcGA9cw3EeAfuJ5qitEHU9DBAQ4eFJxUO+6sbkbOc37SeqtWMPfcquGQLYd2Qdn3q0vCbs9yJvvrIr8Yr
h+aOXN9dFvNOrRhItZGltXyhWQbjq4WwNxMnhKnTsYsHS7Z3ZHqv31iTgYwq4bmxa9aqr1RDebrA7y7ap+vz6g7M06H/DdjWsORCOv5/zmzmuk
xscXMy+rx928/Dlqfrlguc6fsNPmTn55un/ypfzBuav0wSfu6Z3FcHVws6P3ummhctQQheP8JKJ+Ujf0trwIU6PAppFL2x/bpeU7Mq/NnGb221
7/9s0r/PLg+LHLrm5++799sBfIxV/cxcVH6C8zkX30YvNl2g42j4s3lqc/Oayfqc/+yd/++OPwv/6rex+8/runT9798k/+jz/8zj86/mj/q8en
m7vjDw8+/+IGX2wO1tXmkSbuc9DYHjSqnRMgNmKFSlNSgECzAF6UcxpwqrCKrjTGTlYw41JZn9BHNC+BzrDttlsmwcq4QaBqLLh1HikQLUkG1o
OqAzOgyIc6UpwTAvopTX3M6EitwZVJA5SQReBjeucdBtX+jfjPXPW+efdf7P7Dybu4cNPxP9v7i7/Jn71ef/dvxgNSav2Lw/MXB/3A2K9//Ed3
055n8JB8me0oZG1APHdpey1KuBRMIAMMKM/UJwKUwQ4EPyqE+eZqLGJtDuR6fCDGy4cvnpyRdxrOlmp99eS+euq//I0P8q/dH5lnlUWgT7vJsU
RzVLuSONWN/YgbwAUBydKXvo+7/Rlt4/MwsMvb1/74dz/+ty/uf/1rj67vm/+e/+wj8p9PZ7+62HvrzSeXnxm2JV7+2eeIzPGTrTz/lXViVyeB
rwvtRNwjQ4ZnQF/gHYR1U0gzbXCvI6HYghbWOtz6YidLhAfxUtd1mTrJAnqBzC67ozNnr5mp21OKAR3giR2OjM2Ozuv2mVvw/QWWv9TV7dPdsy
+zj+4/qdWzn365iyFbvrGOq72XsxuxVOAuZ2uv12E27Muhn5zePhrMk+H1O0/JdP3pCh/wYlZLUoTzYlydaqdNeqdpmhC9yzhYYoxH11jn5Ljb
zmZbhOvUJoSO++ByDsCl2Mnhfp7T1OTQSNCfCmyWy1SxGqvt/WTG66oczU0G4EF6Dob2xYD37ty9PWHrs59Q9eRy9cl5/v6rLphfb27euO39+s
f31z8b/tAMxcivN/mKOj0bRJ1X9uXR67k7kma/KzyOT8pirzNrZPY2Pnwivfr6yyff+fTgA/48ftm99s5Xd8Zhfv6k+ckv/nIFtmuNv3tkPjN/
kf/8pelPR9kNR0rH2SQJAOoQFoXKlcn0Ri1W2nS2dW4PaJzbPEoDip5MMTc2Fc0UAAWGiUIV1hYdornVDqEGA+jx0fajBkXZWJW9qqdEgOJSxw
nlRZ+6cI/eV5OZqM49rz1q1ZaO3uWFBpQVaL2wYQKbkZ2bcHqv0QAH+V2F1PZywnujO2Y/HN+S+XT2V5/G+Z+Pe3wU1VGla/cSD77N6W49zFYH
Z7s4e8fy44ea3Xsi6O6I6ZzP/LnCqp1PjlZ0Zy/yXhaVz17c91bI/fN6Y7qdEOgFXpD95+W0Jsu9hYzpZIZQk15WJzuXSfV+v5iG4xvMjL7eje
C9v5LjHD0lSi8PwAsfTGC0J0ELELtjfdGeBHyitkjek28Kd8nRdEa+pBu9AIE1Hoau8y24n0qY8uDlUjTT8YCwJ/d4fkRV/Xy7We1t3Fiwe+88
mZ/8inzp71xv+Xib3/ml/7l+3Iqvz5/cfbu/etbvlqyNPCei0r0/bE/VQpfL09fM3jo1uhOyQxs37Fg3DFVNBvCNFNxrmrKU+txUbgY6AVRS4U
qQlvhr4Dh/vxalm6ZM2SurV3YR64mKm4Y97k8/ICAQzPHjJ3fJN7uBL67mI8LokNX5YtubR1+i7YX6+tkHp9cDvfzbv9jdweN1+d0lPNM56KV2
Z4r6CATh6/LDZ/d+ajrx2uUmxMZ3Fi9cE+dc3R7l57vz/ZC/jI/X33a+HujxSYOhn1AJhoBL4UAJyYgcSAWdNlMsBb8Mpg3J1C0Td0I/i5sTly
1A/H11th+326uWhRN8tHM6WhfpzZ3QHhx2fvZ93bP7I9C/0HRfbIDUVJ5PkXTcu1PaC3ttR18XfVPUT3aZl3rjj4ja9D6XV8KM9RnrQbGTVhX9
/GgMF0OzydXVofviUfnhU8rsd2/vHn+lyc1OXOGMnq5118/ohpa3V+du9/yGHbC+vv81aYR8dr3aF6sxq8EDYG3IhChOh64dxwYzPY3RDhPJwL
2AIkvjSSctiU6zaCOEx/3y2erzFuVHbXdy4lf8avf9mxx/Lh4fNb95aWn2DhneTtXW2/FBncpxwUJKi9JJdE20zvXgssFNaS5fyEQiJOJxSK9N
Qa1FB0pORTAQMc8IEo6kTvHYEWS0HUB4OaS6Bqw5StPEUrNyWE9CsjTQASAWnJhAkaW5yCDZwwSal459lY6npEE/xBj4zrGPJBsjlxEeK3yGs2
lCbUgt5Rn2qZYbFJlPw0NQ1CrM8v7mdqIU5LtGtRsY2OQgDCSroRTAIceYr6j0IgfT5dNIjhxtkDVlS0yED8Su4iIbw24LV4CmjFxuEb/FrLg/
zcrRoQiuH/TEuEyvES2sBKPqHzZss5JRUB7dhIWFDCsj4z1YQvhQUKUhUouQBjnBLOEli55NytRshcdq8OkFWMnAVX7b8wvWEJOTFrihaR3Pm6
ptlDxoZRfQ+WYS4AjJVJUv8ToUmZB59aq3UHilccGQvGrKPhUZz1WgXWuS+d5CSHXOwKMJTAQA5MKR/vWlvSSHBueTP2UTDXchdd0FJFZvWmLH
ukOZk6Y3btyCgS1plZOYze2qdDwdc6WB5UJReIIFk02hdrs8/ambTZZhxmPuNsgjWqHg+yyyYCtRE5Z34zx2qUesYEiOhBiO0qwMEifPWDV6CN
F8LDRvWtmHcNPDwtdraSTfIKCtZVWVe2mIY4pIxCl8gQipn7fMcQbKpO0tFfm6dYxtIaYoJ0xACJQ3ygupEPgRryamxwlCSLI4xnxKJyscqsCq
AiQuODJmsvWLxWyji74yY+mOw1byAwRik+azYTeCfDQi3PbzQoWWoG50EIOcZqgTPk0IFFgR6ZHOU/UiPEpKfcPTCqQZeuBkbedFGlbuNrEsYx
ofNALqU5tXI7A4QhMo0DLb0Hm+0y6ACDb9gGG9sIk27c9VxCCmgaJyVBrMO58mvOAKM9YtAtuKW8MNK8ZamtU2e8HSCafQl/CVAvz5Th5iWe8n
ujbwT4HinfCTZqk3PXImAgikqaxgV6VOM0OiQDMfx2aeE1MIUANo8sqJgUII72yIJiSpG0cQs4wJLPN02quLFYADBWuhhXPUg4xGiAj2astN6j
CkhmeA5KlddkGlaYD00FQPaZZN5icL2aCNdzIhgYW8LFzalzVeZCjLQyMgk6Y4ljIErMsBqWmn2CaKnNSOK2wrsKB4uOGp3RspXxovaTsgCFKq
Zi8rXNgoQzq5YLkmqQBSolenOoFwBIsx4V1c0xCERQWdeD5arGGxM7DAQXtlgU54HHmlbZHeOmOShisWVQDtnalJbSbXTWAyAcGsTx8MstilIW
6KANPQnGaK6ypjExpNSTz16cVmLrzbi6kkmKEhjLcAdbNxE4vbXfpLTg8LrOWijiARDHNetkUxWgGx6xlI8+T2sDWO5LmeFOZTgFhoeUBeMayc
i05lbgLbznqELUQUlhyAYIidSXOr2tJ14K51Nep0HGsLEcFTAdEWsgtrO06yPGo6DWIxaLl1wd+wEvcEF2bebPfNfAqzEjThGwv3zL9m/N6E32
QrNp7iPUXOKB7ToXXX4l00eY53xuihdUPqRp9D7o8LMRBA5Q6HFY5ObKahkLWZXsJv6pv3Znv3D70DXkxFdowibyEQMU6DzMOY9r2VTwjn/S4q
74Y9mS+KURflBgi+mq5MmrtjyEEPrrEw+yAT4cEOuFU6BEAASm03ZhADlKQG5zqNDQQyzMAr0rSFsoWV2+pC2GixnNav7ebL/VQVBRAAGi9D0Y
AX9RVxhKXiJgLPqqVuSg1hsj0wkePIJB50qyHGBifoog2Cl7MtoYwNzubqNkgDnoMGKYaW0dm8Z0sH+Mb9YFJ73/RKQ9DU7jOW4ZV3FHSfhsjm
iNpZCSSC3JiGBVkeIGzbKApLUYYo6/Saj4tdA4SScyXANO6m3TBzZqR9q4HBhym1MQQuzkkHUcErE5CwJjXOB3kjypUitgB7uVwZ0thSMiMrwA
kqMBW2IUOZOTJs+H2ROU8GdCePC4BIQsvGAc8riFv1D0N94OkA+QnHfQ+6lXowwRHwXKeJO01OXHqhlF4kExTTkBnA8uhNyH1ax/PRwlX5rKjD
JgOSS317hYnVqiqVrdJY3ywUADnASEgDeKERQgJChYC9LsDZpIm3TuOCo1hglZcuMsHhjst+SLkOygZ0ScaArEc8swayVGvrEPwJXA9krgcrkE
NkkKVDNmiR2jC4VIgj1eTAy3qf1l+NcEevSA9BcqU5g+kcbkzTRyHt04CAHKAKVmRW9pPM04SbW8gB4WwWkMu8q4Bd6hqEJUlNK/qIQAdp7CPn
WOlxxFU5ZG459zc7mpusrQoW1BrsV9GKGCIAK1Ap/O+iX2DXpTJFGgGmZGSecEdzBPIOpRHTJCrMlmZAxR4qhnIZ/eSdGzRV6ZUYqEuGURpgE1
2S2SCx0yA5+BFolRAgxOB2EUQ+9h6gE34Dg4bx2gH3RtDi2rc7kKdooDbjqoVs0qb0ZPLGvppkgUUuwcFaifngHLhNAHKQJM5aqU3sQWxO8Qou
wv7DbOf9Zho4d9zY0KAc833FmdqlF+/tyxDQoXZ7W9ppY20Abm87VaTie5a6+5gI0iO9LGFwMyVWHFEPf0qTrTEerAYuo1vQV7Od48Wi2c3H7G
iXtQE9XymZyUui6uoM34YqkxB6gIBGQkjCVyuXJoNNqdQiKIdSomuiMhKjpbtlXogVr40PzoKIQxRWAUCEZLoCyuwADaIawSqSHaAuWqVWhpJl
+cK64no22+qsK8Ho4SPf1uiATMqSWT0MHQYhxMXtrbDp4aIeIrTsuEhzLbGkniVZ3bJ60GCOxi69gJvQjkCwghQSLpfGGItoUCzNwk34R8KQRi
U3qd9t9Bk8mNWqI81WIy6G41k3mfLycH6rsmE2mCzeJ9uGngYzGFHOlRrSgFcX1yCbi2h0nHZp9lGW2sykAtrc0kK2B307ypC6/IlZnlf6qoQU
FAGcXprwg1yJJGscVcXsYLVPHJ0c8xHweyZJkkkoZ2wUB7kMumLpiLgGRoMcA5jsI+QUPPNM+4kPQNZlav614QowT7g6coCjlGtMp/ZlBmxJDt
AIoTb6MOUd2ErMgw2SmqkdYuZYeDW+iKeqF1woz0SWq8KwZuBTjOvBMiG2xOZyjfsohOAit+lAQ3aDiJyNOturAF47fNyVoAovOycyvgV5ll/j
tUv6HOeAQqDsd2AI5jsniqppZ0ocbrIuhhdrwIP8JdVN9SLp+SLPilmn9+2Qm7ogCmfMcwHRUjKLpgIkEySGLBiYs5zkOgJ5AYM40uWstcxlra
/CPmAQnaM0VDIVBUKUQIoBcQY0EdJH3wEI8hyD4gACFKgIvMDUUchWpyKf4DLLsQhtxMGYALEfhymW9LYH7SBmfn5VjQNpu20hBhARriojZ0Ma
nrph2dxrjJZejRRHMDISFZ5pqpOxTXV/AzZp6BkEiU5DaFGakqJoDkCRC1b7G/CSskkT2hAINNtAHlViM1bguOb0xs9m0w6EQvCb8STcgIZaUl
B1yfJAnFTcpLZrIOtGUmZzLPoK8s66WQBGjDiZzlz3S6sEglBFMirQZBMGiMyNa1Q0YqgpsJcCbB/G2UHXXsaFawXYKmL8ss+YXG4Zl8oGfmU3
3EOux1lqhzeCw2PCUCRh0XwAz+toA2vrm8gIgrUjK68gA8tClaCJXWqrgSmKGIyYJbiKmcdscvCwWKboYoUNVT6MrOOywf22qLxpQeXTQIlpFS
R76vPjBDh1QuYQJtHasgSuroswDVqCXvDgsWnogV4BobPoB3C8fA4COJOCxLBnKiHsboZecDaZZxUfeVmAFLAamxWAl1E2dZrO6ES7IlTgFhX4
oByWqF9T4A7siHWkJT4DOiSQCwWiIITAD1pDjde6gYC0k6ADWPNg1as+SQTZNGjNAlNzsDpjJoHpUznriA3TBlwCmMDUJIiliHchAA2AvUiKL7
qJGQfhyTlJFdxtmngJqagBzUY+wv1jAAHEZZr565Bs1Zi5+kYVkkbJe/BGa7CARck5kKTTDn3b/TQ9amaHSWcgYnx6Wn7kncUFPE0RRmnArQDe
yCwbQAlxGTWnSuECPl860AQm3rJZrGkZ5LSkQc/B0lZeFVHpTrqxaLRI7egytqPKlbOM6F2mM4WXvAbk2w1idg2p5I2eeZQOm/tBz26HiGUXsz
QXj2DNFFgQMg9I6x5+A9QiSuNJ5bDNsw5rnrpRZzqIzPMWZ7ZmDamkxDOUZWw2DXEVDpSWhI0S8GnfjDvgCIoCsinS8oAw18C9HAGPwrdSn065
R4nNgaEbdqE7jEDCMsZLeGAkzICEcwkxL4EREI5pjABPWySwfoKRNI0wnZeiaeCAzWN6a5klyEYEErZ3AXy79WQGLrgtyzq2ZtHTbQ76w6bDYz
TOjJCBqnGkqZF/oWRNNmnEdSbGrb+6V9lUDg0Jx0YK4O8zi1KbrqEmGImJSUBlQjI8YDG9OtghzZgJk/u8dmtUGwJu7MCrAJZqn4KB4mZw11Ma
JUUA6simBwimWkFoKFdBmKZ2tUUaqA38RNIJsyZmQY3IcG5j2bDJ6g1wDx7BJxyvYjU3d3YCsYNthaT/wmxjVj9q6N7ypZ92YVHMThpAazYxuO
jQOZQF8BWQNfCNXM+AmbjHqSNEyN24VUCplkCUUBrRgk+O1xZsgwM7SYaKQlL7PLq8nsvc2HQYHUKW9fDZ1DYackAZPJ8xknsD9CmAfLY1mGFZ
UqAtI+HWM8Z2hSZ7Zp7zKZ9bHhkYduH3QjerHdtdZW8VUgO6k7uCLNLBKDY7vARhQdfTxrLtOac30/XxU8Bl4JOVOsR3O/6eUVf95LageTud6f
a8m53I52drOkK2eb7fh7ZakY0/b69O2tvraNujTC5afEWtBmHRGDvf35yfXWbOzqYRZyp1Q6M1GPI4q4DngRVELAdIYMJyDbQI4ZAmwaEhB4yu
vJ27ZDmC1qNXnS1JweFO0Qj/1PajQelcGySJJHngMw3635HGBHUY6JVsDe/uZ3dmB3Mz3d6jc8zPIB7S/hungOjwLZGFZFlA1wMcJbYzNXxBJp
DTDQKF34E+zu2TUO5P/nt9oNKU+7Pjmxbr0wue0eb+8uoq654D0/D+9brlXxx1T79ozZDT5l5HLoeTeQ/EeH423B1v88VmfdV9PNem708EPaQf
HzcPfvLkeTzwh89fN/7Z2W/+BQDBgqzAydxt3nb+vLa3j7Td3Vzs5K25Nwz2xQnoQhDyqS8HEAW2quCh9+lEW9olQE5pyFsNXCwhdHYOZDboXk
H7OBgMEkwB+wWQ70xGgF9BR8hzbjDIP+dzR2qg+05TSHzwRsYgCEic+h+mOY1g0BihVc9tmdrxtFMRR2bCt62HtwoeJhm8NlOaXqSZAB8Knlja
gFPT1SGk0h4nJ1CALJjS+lIYrpvGXtnSIeCbU99bv4eXyG2AoVfm0owgfHvGKr/u/Zfn/ZsHB198eL5v+9dWt4+b7aOffTj7+J1nprr58sW7WX
v7N48/u/90/MUL/NXD4q4xr6bL79Iog1fFuCLEbSXLtL+1A2oEgmm3A/EjyNJCAya7CYMNNSDv4Sl5KfCEghAB+NTqESeryTUmPWuD8JBFoPdQ
JiBAQW8yOebK+dZLYMCoycLgIk2q3ACzoLEnK0UZmQwSwPJFJ6eeKzwW4zRJkF9pmCYIRjkhzadmLbdRAD9Lb0cHAUuJr/g8iJeQLHnHE9dZcK
VFRpPp8bKjJk3A9sK5BIF4XIQsylQFYtWopWgy8CPSKA6O62oECgd8w+MIavZ8dnZD/z3fhHkwHx492e6uDotd489fW9584Q5301BvHz7CT93e
0+4PPrynwaPpMSYLmwgAlEEAfYtFGhc/jeCg7IiDjpkexGi7SpsdxG7Eg/cU8ZBXCowAXDtKM1FRGmtU5nSY4KZsnPh6Vgv6bfWGamMli6YKwt
hFLEvZZwdrE8oCyMPDw0blvcVRtVvrZm6j9MNNOBnfrvYUcccu8KPdbPHGvXxf6a/0tnt9EX60f/hy1f31w8N7V0/u/TD/FDQMmBAAZUsylA49
5yDXPRaZRkrUEyCXaGfoZZBhnLCHRYYPBSMo0/Y+5U6gWDhK03lUN3nSsNQcesDpyYCjASbPfeQukwhcTx5TEzkCbih1htY4ZqQDtIymjrdaxM
mCKdOQX4Fzyj2VqQ0AdjXGPA3m1FLN8zQbgHdLmV4/uBznyFrbgKTj0oDXczYQJW0q6WzgYgVcb+NzM3O6Z2PSnJhHsa3Pf8lX29sza8VdFp/8
b//d7/1Pv//7v377zn/0m+/qL/6r/+dlG/2/uuf/h9/a/51//rcfHfzTb9uv+9v+vsHc1gJkLil3uNeHaVzwLIKUzrIiYmyG2qoJiTaCLQOc2P
TCNfHFS56tGFsur08QfjpH5N4U7Ma/Hpr78wGSqAMamZ9k9Ptl+/KeM9uD61Z+9y7/uvhhdXn05OrhD7cPfucuvqzz155uD8h+RLnJpmVx9cHV
P7xfc0RTIkPqpJQOpo8SxEVLXcH2vVOMpmbj1NZxSIs+AMxSmSaqEq4KZFHwoLq0RhpF+GDIUhLBNk3IVLgxpUsDvyNIhliCKceaVKZ3eDsqeG
DwI2R9GnriirLZklasc7vtrQWLJtKhF1VRgCuCXbItMSk3WwdpeyNA+KmqysjcDpCBstTEZHmpcjc1g8PZpCBFK5RGMjmn9eRdPlcg2LfcrEDR
VODjwXtlqrRB7DgroiOMLkDktXJj1p2e2rKKm3ya2C8Pi3uz03ub/Op+uObf/SY/2v/g0fA6eaEe3dRXq91k4++4P/LyVw+vDl8eHO+BV+Mg8s
LES0CKBWh2QFudoQ1TdL7ByuRDSb4cJ9vtmmiaNHZJFCwxheSRlKbkslSmztIkSvCmDhV9Yy5CNbZguybkHBYsp8KH9HqTFLgAaeVRlvqjugIC
PuCpIK3j3rt0cFxaEV5VattAUxtJCxa1dh4DvhqUQ1JGYzN9Ac4tHdypjITsxhQyXQ6SgbKJqoSgTMfRQDgOIdIIxmsSZNLKOVDgWGcZeHqMSh
pCm5WTK5LNB8oksDKiSydhC6tT/yrPIudxxY7y4yGfspN5LivTNnj84Jvnbz/38/m9l9XVk6NDNZSz6P/3t3958uvgDjd7tGD50Uj50Zah+maO
5nftgVz3kj/Y1290e/ruXF7MX3xBnh11/97fuap6QfZA7d4K/9beUXu9V/In+wdLDoL3BRjKsHe1+pLsXTWRsjvkQqc3+LGaeIILUP9RAxOBGS
vAH1MvqHEWYsmlg6wk0qmFJY3AZBwSnrKKAa6XHMeSpOYcY9BThmZebJE3zkxDIBB4mcOOIQUOx6czIz7IYq1kNCjwHSR5ZcfoswpcTTrtJPjO
XpWHI3stnLG7jBXvns5fEHTn+GHFvhrviC8O26tdkxdvKdnfHlzjDsSwwYDOBcBxpgiqS0gSmsuJFpDS9Y4NKoQcLx0OAxgsJR5fxC++iotT2o
fh6u3LnL/887vm9kXzg07qn3wzfOHK9u7ry4f/erww3Z9+1Jwai5QGTCYupEZFhE/dqzJHsAmo3ljNUtVAAG0Uw9jNCgGeBb5Rgq8I0xZ8SQ/G
1+Y2434iBJx7aoCGuF4biDxNUOnTCT0WEQS3BVoCRQHJkjZKdOHyQaS9faDHUk/TREE4T7u2aerFHqxrd3YeWHd7+OIBu7tjen0x998bXlRX7m
F/ZC4WWD0Ee5qDTYY1co6ZzCQsgCTzwaayfQtkBZdGai27skegICEbcj+ATM1B3Ut54MozpEnToXQ0IllHAUSF8slHxQD2+DhRCiKPm7xut9G4
oyMq0Fb3QsD33lRIZ7e4j95Kz/keigcNBxMP8aBlNoJmdIsl5Wi0A+dcuBWI+KxL7dlBLEdcEDKXqdO2G3VQDIvCRT9ldACH7JUlHURSqg1wuI
wACkzrgRXAnG7nMS4AHywmwmRA3z2jWYSMJ3Xa/eKd6UajhzyPXWYM/db96JR2MVLQoEBaOiJvtQAYR14YnE5QVsEUoNmRkTwnsQd+7wYL8Z4X
aXMhY72lkUwK7lQZ38WwT3KiZT3ryLQQolsYKkFTwJ1ge/FQtOPLYjM3xxsWV9fZOLu+CgOisTBpZOyAwa8+icuT+ovu8UG2vFeRolfltVlfL2
8uaHzr+fNVfXJUb2gzzrY38zTy75HFUqTZwxxCGNghitynjnAEpSGr6a10ARIavK7xAKWWAFdhBovLcR7TIHEVQaBhWYY0jnkCsMzhH05GpxHu
peG41bGa6avNmjGXmTFN23Tw4FLHNtqA6cbCAs4XimXws9QYt8f+0bDLySIr1ZCdyXp4zkBGH76P86p4MmPXA+WHYfw3Z2+d7c7n13sPn8e37+
7/4reu9hX53tP8V2T87KuP3v/uvfMrSj/Z3W97dfOLPyuf7y6ehCff8AVSO16kNvCTm+KshTjPwAnVxEuFGQRe2g/pd0SjCaObyWqqWSgEbd8I
jS9ATVm1SxPDl2VvUbHrckf1durJqPU17RRIR5eOXJCROB8ULFqaNz7w1A0YA4Gl86pZHMcgLMFpbzJttkfaqxHVwpuy8rvmTtm8UXUeTIQYVr
OuXQVxVx5XJGrtS7DY3IKyBz/BRwScaFRv9QCcpaThxSZn3RhD7a9XOGzIMjtv+2wb6LTJGHj0xYKMV66sj/r+8v4Xx+5w6sZ78sVkQtb5PzEz
zy9njqbTm2nSR8KZ9O6f8cw5Ve7ymHnrCjr6VIoTL9J5UyWe/PCn9uXRZ4y+S998ET4c5uzrvq3XFL0N6mi9dzucFi/6K/nk6eNL3XyxPDD1SA
0H8sRuNrIMz3IFWaQjr4PvRzrFOQFzBoAHXixPLyaZAVlrvPJATHCjaTieT5MvnQPGMApcBoAZKC6AQ6mDsfVIbL2FaCkhHfbBAmo1zBDJK0Bh
XIG4riDKgJK9Z3wYeGIJUt7UoRa5JTPfotbZiqYxFoIihg3G2hmBNhsyRjfg3V571Il+xmRfV3Pcf3y7It8pdvobSKLbF0eXO9Opc+6aF/n4d3
fQGzebJZKwlGpxLqrV7vohbei75+3+1Nxu11fFy4PZ1+Tjmz8b7e1s8Z3znwTwoGDaEKtGvtjt9xObFwTfonpecTBgeOrmh28s9ptJiUN3m4lV
49PEe1YEQSCJVkO6ORVAEdE80wCpHoRt2pcjGGgd8D71nQUNlnIbX29Y53bYNGbpuR13jRZqsBjnA2fWjZ7ZbeZurb7eL1buk/56ffzls18u3v
OrXuI9v+N7syhlZ9hJrNwddxgPT3lxmNwdZxNu/dhRpaYyR6mZBY0g9oEEWXJsFpx4KsURXuIrJJ7uzXp3s9vpN5/+MmTNdHkz1wegl2fK0QPJ
5NvS8kxVbnk01hSEtkltMhlmFnAzD2koTgFisWQMeFjAZ+fGpfOZBhgtIyZNIgHT2Lm2r/rR52WmOxDsWFOetl0JyuehAFpIpyZc6S/jyVvKLd
3dE/nwsr3R3fdv2sM3frltw9Vrcv4YtMNL7tCrsskg7w2tTycrQVenXnKdVGPIPKFVa7Vtl0ZMk8ceRCmfiJFWMmQNKUuVFHpuNx23Hi2RL0g3
gb9OV83BCEL+0dxA6NvSuzNdzO6H4wJ/Mbvze/pBdv5rGhTdWAXyN/6X37w4XHz4+/P9D/3nYV5nN5m9ATzPBGULJAw5DGiGUFW1VM8y0DodCy
ovHkAqmBXPOThR+qq7kl8ni3M6SfWisnQX+3i3qu6YxRUd9f3FZyeeyNXz44fN+ws6jeFg06Xt3mlvVqJmMmUfEvlPfiPUbtjj9FDGqlTyJtt2
Wy61UzusfTB8sMQGM+UEE0rhWYkMg8wkKE1npQUtZWF9uXiuvOrXtrWI2f0DZoLCr5UVXh5M3Nh5t6d0aaerGTrfcuUtToViRdBmB8QruMqjBY
/CQQbMlQL56OUG5LYjCg0GINmq4vqnPz17dHnXvvOeR93Pf3z/q6meiq9fPPirC3XDPv9S/YuD/2T7/9385O7Z9f/7P//2P3vzf3TDYIzlUaaX
rgoeZKART0aMNjg86VizKoyhkJAwy6Liyx3NuPi0G9CizPfJxWpz9oX4mdv835+9P1tczq6/YPbEs3598m8//sXvHL2x+qtU0sQVoGHa5Ac5AW
hFt2o8v2pKNFJ7sUtdkkCWXR+M+VJOeu1NzVfGzE7uumL26UVFz/urzD5Ty5m9FHgI2+/L+9fb5bPm5/efdLNrRzDGoHZhhR0JkHMQ5xF0J5Lg
1TlAsQdLRAkadE+VZmhzb6zN8u7Wtnt2FG9skHkrv9bvokdoWzaf7K+43L314k9Yqy9AoOV342YfNHa8Nx2dvRHd/Pjlm+WSrPTsINqzxfKity
ujvj9+viq2n+wdPkaKvxzlJz/83v+1ffl89rO46u/NyYe3r+PFaKbD403X78R1g5pDbW+lmXFTXCSlWvLU5l6kqqGaaxmLVG2FCciT9N6EAFJ5
ENwM4J+ZT+LqD/7T//J/uZzX33/xH37tg3/57/TH04O7/XXx3oMfMD7en+5U2n0GsfH+g6sXf/3kb8DmpVc2JAd5AmbQ9RqyR6TWukUoMnSKpW
PXKDNoMeOLZ/u1LXqDy1vs554P2SG6rYC3AKPlPHW5z7gC51S9KqAC24+nAMHXV6x1dCo6QKYlAtzJAJg1Rq8qJ1zmjQZtmgWMe2cG02wtml8i
chSLLn+TXc+N2uaIN00gVEJsZzhV8c6GWIL22t4Y3vu46G1Y2mJb13JXSJAMgcoiDQshBRBeQWMXpdB+Yn4wjqsFHy1CEmDQL6RmvDE4neWXQH
d6nIldj+o122OgHPlaG9zNsiuI9fpmku6ATllInZHTmxnQOMDBSexgTK1EPdEW9POYDoVmOrOgIoRWOcrQBL/z6oV6BWodj8BLNMvirKfsRZ//
mx+/+39u3dPX/r6r2h+Om7vkB8fId7P7xzfnPQ6hzJqL8fQFzVbj+XpSDq8W9Zl3Q7mxkOYO4LWR2GlapFb1oFKpK0YLHpsb58dX/fdyOfhUC+
kpnRGVuyL10kHSDgb+RsEt+DaVhHtCIhqwx8K0bspPlMxUOFkL3OPP1udzfvlch6vx+Z5GzdO9y7ubNDJy5jJYA1x7CZTNXu4OQcWCN2e5bDIg
Wud6CXmSuvVAYHHB41D1hT2Ydt9kw8G4ufJ7vDjl41mh1mz18NbN+2wTU99Mui+vc2bnk+jWIC/HNnjaELT98vuv//it1++o5b27c3f7wZNO4/
gfN+H7D4o33ro4zl/7tvtv7WlXPb0rbkDVlfl6v51/dXrky+7q0+Ln5eV6cxL+ySefvPYhm/l+/eQX8h9/0C991gz1HfnNmzNI+NWw0n7/m6s3
XwpTz/3GkdO3++o3nx0pcsR86HbA18CWjNMOTCSsNHglx4a+BhQSghlPiszIueEhguXASE/UhFJuCC5qeKiys6y9nvoH4Jc3ePPLabx5S/9Zb2
fPDZ79KB6+u9Jly7Dnhd7sasf9nUOwFqg0YNUm1qQj9pjosTT7YKbHxTizlk0Dicr03ofM+mF9b+94Vs9dXlV5UPsriHfyoCbHM9ocTEVewzX1
ZAIhTOE5E41VmqKKLC0LasCCmo6ldub4GqS+mhhegBrj2Jl5aYSkVuzABeDKugYD5KR5GnZYMyQXTuxtyOCtdRLkdARTNYoYR2tjKyimMdXpOX
ANljRMcZL6dwoK196DrYhMp462ligvUh/RiAzo3wB4kvceKeIZ2FUM2irYmFsRuUHCLRH4djR5kSfjz/lhaiiyzZab24MpNXXyzb42waSeqcxD
4AAVWMAZn1pdsg4uMZs4SBNaRrIlGUjmMIRxNwcjpcHsUkTg2wDSrJwkn3AAu8s8fEqRStrADeI0plqD1ze5hewHOlKgmlKNFwDRwUZzumrw3h
61sEQgSFGfOrBDJj4327bkSxrCbPZ2v/cZ2dGTdURZEaboSMNpcHONAjwF29P1kIrpfOBsxG2cJgyyqshSPUpkMb2cIQAOPmaWp0okEiVYWYcB
IQYCxBfCpnCSZ4AqPLCRo3wKhwo1mq252Ss3XqJuVSp1eUEfVjx7cOvCbVEMhl62lxvSg5E/N5tCOrS/uypyevrh6cOr4vfUSDd5qZwz4J71q5
izjCZvQVC0bqIt45E5yjyKAPP6UfFG+X5xZza94V/c7I1np6fvPX3/+dadP7i4+88f5+8uilBfyWp/fOe3H2TV2R+/KgWHiAGdD58eXJ6xkIqQ
4a5wgSj8p2Xqz6WXGQX3PUF8Qj7KVF/nU8ubvGCp9WWu9EBAoRpvWON3NgaNHert+Ojo7be+x/0D/y9VGbb1Xx8++vMHb3zysVYnR+4vp8qemN
nNo3e279JH13wVT3cW+CZDBLAFqRjZMKmezVcVCjklwyh409bOZj5Uri1GRWzaLgNplbM8NfDhmrmp8HYRPKpCH0iqz2ep12kIhqbeq57iTGLf
hCKVTQNlbncsx3Vs09FnBfcePRDSmHqRpAreeF3U79/rpve733JdfS0+rR//bf+RnvdjdVr8u8276mia31zcuz30j56Ev6N3n4KXhC/BKBZ0gh
Uw6R0YB/BlhQNCw7ia8pEySljbUmP4BKsJFieUae4Et2TEqvelEAgSO4D2jIFYO8iJKsA9oNrpMnvz4L1mb3717vrvrpAbTw7vi8W1uplYSb4f
5T+6s7e+/BUaT9a/d/Sjvjz7o2/7fK8X1d0H1++YF39zsiffey983pz8Iv/jX/Hdf/FV+M4frk359DfOdv+1e+HUyeU3D/Nbxxh4DpDQAyeUlV
4xYkULa10MlG1cXpjG470wwZ25UYV4O7/X3Ds6vtm7Tw8iPhx+QO//+JNvfifNqp9Zd3VW3nvWx3Py9ueXL/H98YSdiTAjG7HuSBmn6mGJ6i8/
uPzs9iNQD/EXL19/7cODX/z01w/3FVDv5Y+mDtwcYq6dpqQzxHwglnWi60gG2MqVaPYW0fY5yCBqyq7AYFv1zTm+zEJ+tGLjDUZbDVJ2O+Krq8
38+myWvxXMfg6GIHxPn/b5p0feTyNSqeQcAhygywDCeePQBJp+GjmtI9gi0MxxkWYNbzJwxhTccFONS85HfoN2Wczby2W5rYrywECI9oRXLMvK
kY8Ahjq3IBEzIQF6xsh1kbG8mXJYTzrJeRnVvGk9b1XopnCH4qE1Wf+M8eoGg4cXkjXCRqSCxy6JQmqVD+D72xnjeb8Fh9TvWHsVRTmgJRFYTD
JDZUxBAH5aZpkfQOTBPXpQJGCdklSM4JlNaizNLWYRC/DDfoAkjYFNzgHr0j4Ct81wKt0A6cDQSMzSpRErMfXOzoCRIUUjEhqDxoudBYFDpwmh
1BfKeaKipWnYHmNpDhcJOkSjUyHkq9qFQHF6R2JxXpqdqD2L5NVuhEmNchCmJPVATodbWCx8GhPlBNy2HrYIKCJwl+q9DIfHJQExpcsIB8s5NX
ZyosgCyEHJczYwF2ABHAJP6CWhIFApkZ7t4mDyHWSs3bcbo0lBAheG6lAwOnKAQuFikU+bbctBSAYTpAUJaa0MjlFB09mEBM10xyQsF4pps6ms
ut26fdULRqc+jeBgiQBxiYBqVCq9BGJRoObTzB1gGrAoiZ4ZG7xMdy8tr3s3sW3pMohfmXqBBrTrN5McsDUJn1PVUeorNIG24xYBaZkMVjin8/
7VqLOaULhZlWq58GhJdzMFnHqZBgaOXgOVmxmNmhpidUudpYCytwHMXTIBY23TbDcPKmGIM0tH2RbzEBbs1gKguNsdSBvJNyBJajERLwD1UjE7
rC8IDMwmO8BzZTLNhc+YyogfwBY7eMgKADpzdozC3XqfazKLZAbesgILpGhXUbIDv9GDXF5Ebw3YOVgR4KPcUFsiBREgg9cRfEIDIBCAAFybih
2AzhWSAdNgKSd8Aqa3qVW1IURm0zznNt/xVCJ2K5t0/InaUWXdwYyu7BqEk2F4HNKMPulpSPuXyoFsCppBjvuYOmXqVgRAgCH6DsXUaSvCvYKT
pvDEfQ4ODbx+CxxkCzkVPZ931meXh000w7VrFh5pSzuQhiKkfTYQZ3VegNfOYFliGAFcpzBQcHrApkL40d6MOGbCYbgCBpIKua5MBzVREfKshv
s1I9DbCExZxNxF7UAYsCk1+Ip0AKV7JFLr8HSgDmxKKmQBPwxRE8lUSGSNGGtXWHCv5cM5DlVji4C16IujlVjPjqxu9F59cFA/lJuL00VbLOiI
yQ0ozKh4D2k0bR2Jw7YcCFcK7EtWczU5DhxHYl2RkN166lJNnmEocyV8uCCTRRBZGehX7azsNQ8lhD3PgxQ+6Mv5RcTbOs/PGDA5HyVP1TAUeR
+BcdAEKghbrMEO8kC8Mx7biXUY0SwBsR8jKyshMA5C9+mA7E4Eo7MOOGDcLvI4GT5o2jHOAEaMKRgYWfgrJzHAMqNmO+OaUtwd7sJc9T1Hpuow
HgqWrbVYiYyczkl3ABnoCxBf2dH/T9ubNNuWXPd92Wfu9jS3f/d1Va9aAAUQDSEQkChSvRiSHJKtCA/lT+CPoODAM4881tAKKxxSOOyBLVkyac
sCCBECCFQBqO7Vq9fe7tzT7T57r3z6BDUwGFEgbt17zt6ZK9f6/TNzrdUycwfcou19T/nB2ivwP6knCXGDqUFUsDo3rPKWhJy4DsETMRy1NSaC
LihG+D3hMXHwktsSHHEqp0csb/oF/CwrMt3H2rEyW5XGSeAUIHwCI4Lh3fHrQ35PgazNThEJ6KAaM6ak3gkFCSYAITMDY9PgKYFQYCyoW+Jukd
JkmPUtwJvphEzfrogCH7YdN+jWZqnUDi/UZaWQVV3UAql2exi8kIvaRLbM3Cwlgaa6gpzvIFZQ8DlVGH3OuD0phMGxZA1HWzwHRx4mINkszyIw
tGAoMQd8PjhcrcAqkUsXUZHpYWTzlEDQOIhnUhCg7ZS+i19n7ZKeIpE5B8ThaSFIqUm6TqQzUen9VCDM2gH8cVsZu3PSgX2APEzWgdI9NwH6QZ
oBI8R74FUMP9/6PqlwIivkOHBSSl/38PEp4ZmxXMHaTHl2YSp7CWI8k7EGU+HpenfSp8yC49xzAZI0rSQwhL7whKT3I6Ksncq18qmmCCWdK9I1
VgUyH8RbSkna5W5UWboEB64beBrwBeY9QPRoU5qrnhkyKgVwEIzK4VX6JOqylCkPUTDXfi9YD84UljLLhUXweqm1AwbPiANNrWwVo3w0Oqarzi
QlrfZ96AUGxXUIQczxlMGOVRytCvQ/34it83ySAhEGDwsfGwiPBUBACT4qhwgEcCsMYG4EkLYVCGXNMVYdAyLrfO/RBIIRQ3SqELizlPAKeAGv
mqoHes1T6daUQpbu8+fBGYiPSCiQhi7n20xYYia5o2lssUzELOag36Jmyq6LbJgPuekbPg2ZbvTZrB9dk+IYT9nrYN8K1B8CkYxhHgm4PlAHJO
UVIeBpVAAPcY8CEGqMJJ3lVqNLRYBH4AMLr2HAKivcCHUbQLaqdHBNgeedQxkiXHmy7+Af4wgjn+powtDJ1EFbgQQHmOFC+Zn7LJ7/3g8vxcVH
4hFzh994eDgW/RU85w69/PO/+fn5z3fzF4f1q/9CsKV59VleaA0vP0OVHsMcU1oHkmVCe84ManiRSidVu7m75QE3U/Qb85XrjU9hdlzc9k87rG
a9PjhAe7Ft3tsp9li8PJDfXsHw38fDO4RGtuvOymkAUKJueI8Me3Vy3H6nQBdiW/qL6sWni+89oaR63PuuvnyrOto2T947WPjXrUr8LN0pUsou
GRpT+/aRD4046DDmLcRDPlZcGdvVUjw+i986Qp/909nu//rgnx5c/1PWhQ/+9d/a8OPL/+H3Tz5sr797+3eOa/VZ/7uOfLL64Q9qcBYFptPXcn
zLvmbdvdEc1uuqO2KiU5cxdAfle4dyN7087pWXONPrvn61VOWor/N7b/4mfHb98PGf786e0s+3P42hf+tOZ7f/Ybs/vM7n6h9194Zn1oN/pTRd
DxJZh4C6xzZwEAGuIeA2Yb7dfrIQKmU8DsqYr1pfxQF4dCklIC5canHApMgg4oV8JBTzQoJSsT1ACnElyL+9GqqWYFMzdSn8JE+N8uU63pDZ5b
A7XQzdfHOi7h6Kz1HYnM+u5scnI5uA1SQV22hcXQCS0Ga68tWtdQvwFsuxcLLEgzDTse0P52eroSvxi1fwSE1+Ii+Puu1mfPN6+eT3n/+JGMV8
mVMy0ovtga63eguqRgOvgz/yoABEKjbBWxKmGQeUoFPMuomCVkAl9WQ3n8RVvPGpQihQlPewuowTFTfidfUFcLMdH2AEWwgpYixSFb/0ezAAKG
01pg08WAEs3QEPHHR71D63OfFjNeO0W0hJ29Tyt7ZxyHJw085o+AJ0XdmuLPTAsOU+9xVEE8CvwDO6Nb4fB3Dh/sbu0/0NRnYAmCPAYjYfxCqL
+3uzpQVf6yIEM3d25NZXz+nPT4C1HrCS3knb2eUv18Od8O6mPOk/Mvzgke4+n1UHN7dvQtjNP/70y696X1qPrSQRCLIkcyLb1K8nznGtABF2vQ
YwN3s3or0jAaUqjM2r9ZWTHtz+jB70h5/Xbl3t70zv0tnm6XY8hhdpd6yifZRsLzYr+dTgQYM5eRg/7jMAFpBAFc4cchAXKpMuFUK0pVPqG9xZ
36R2whDy0YRtwCZ1NIoQPgoOownyFkC866gvAnBlklrF3g9akowiiOFHtnoO2FIBbcHKh69EGQcIgCBE4EfBMngSDMDGirGia4XjHeFgXfr6at
yHiztD3SG7Hvb3qrJY0fbB1fG3ls+evT75gKfQ4MHAu2o3eAJcaNsCYm2MxoyMpULTVvX5MnWMwSLdfKdRYQDdtAWMqLGu7QUEYAQfQx1K5Rw2
Ryjnamjg5bgcMehZARiN8GSMb8Z21c5L7YlZrUxmaeSAJBA+LaJugpAqQoBwNAWKJPdBspQUBlMFK8VMik5ezvTr3hoEr4GIeK5t26eO8F4K+N
1xOukZu826gp+DIsIn3hwyregwsFlonZjVMWvT3XHkBBASyvq61fWO+0H6wYQqwCpoO8v2MHlkal2RKZ76dyxotoOpzn3KB450onhGbRNqlqX7
25imvFquY2fEioVyTgwIku7ULeJNHLvZRqjerQC60W57E/CpnsU9tzMI0EUeaYaXwDHYj6xpqTX1eq1So9nQ6dfJ8brYzTHndOzgkXnSqghcHA
Fd5ncT1kG0e2AWmLaxw1mgzJaxlDAxLUmF4VnMYLpyRlLHTBknASvGyqnqaC8mUJQyL0c1WjqpiQTjOQRxJMqiiMWtYTTvBAXhh00VUlEzSjOW
yseD4E4aCvwJT3VMQp4fTeUrPOLZGBETwUWwz9T8J4s0WbsbkvYFqwVcahxgHgLvnGpgENKrYHLAQ0eGrCRI9yAAiR7zsQxmAkPgK5/S5aJgdi
9T2/MTaucGcDwVy8iw6gcHLtAHUGqDA65EE9guyC6RR/ivsZOmLgeemY5KsWi+TCWihwEVnT4skJUubedbNsmU8Dj5UnJcKAgmJKK2TmnCDDAF
/g8grMW5AdmQRV9FLEZg3TWmKx/5Ymwn9KTRWpPCn8j1Jqe5ocYo6yhOuw1Jt+3AJzowcSNbhTC3DKKZyqdqTPmmUYPJ+7RJDmQMLl4o0OLI6j
lOCZLtRAsMLBV7bzMDdFzLaedvUqkXbtMJNyj9VK2xApjjBGufCkAAMmkh0z/AYkBn9X4g65SwwhVMByzjdAs0TFNB43jTSjyzkrQQjD18ptnP
4UND4kmcSlGO1mOKvSK4A5U4m/Sk7YhYBdo4ygjaFx7K9HXOvyovGfAfBfjGHeNjzVLCejfdtN3L2+UxsPL49Pk4Ax2Cag3QlxmaSqmApIGo+7
qhd5zylN9Awc9yDC6TJbHbUIMK1ICDpyU4rFrMZYH6wk6xB93udaGc74pYHfWFwuVUrfsDPgFzgf+UoNdYBtGs3wIRw4oTdE9xlDonoP1JxJKC
iMzGSuV2xJQBA4AygtjYAganBEhYWdiFGWjYnqa8QpuSHwNR8L2pxAihph8VxwzXJ8sZXz7dLuRRWxcQWrPuBJaXGkpT+gJ1+TjTReUnYxP7Kt
wKgH3Qp3YKXG04zgViwTh+sC10qIiVg5Gx5ZsJc1LaaEYCNJ5UjSWzXLC0dOco71OKbaNItvIlzAqA0UQ4TBJDa7Hfbr2GkBhet5WGsc0JMrLo
SOkWqSEGg4ibpHXQZCICHAKB4aoZ0gS+Ock6wi24olQpgKVDtRGY+kqu5kO1JTf2cLusqkv5if3wEYwNkM2aHOYPbJuNT+bl3y48LT8HgjNbm0
ptc464nSzEFYRbiCoSxUBTbV5QRSLTHOUMB6djSMXtfW8iRFGUCmlYAirOBkEDEHy6KdsxMgFvujX4bB186xyJrbcyitdJ+fD/BB3kyApknBYR
VGVMNWsimIIfHV1zmAaGs5Ev11neEm5e5jVd+zlIS9D0D2DKP0JCvPrO8OXtfhXeWXcjJkt91VzM6SLVbUJV3JeoiMu7mp+ijVtuX53JPLALvx
gI3kXrEZZhtKPAIuXkI44M+HYkc08ypCMI54zSSMYoINQaFNrCFhUsf/lRPVfkTsqrWxOtxG3XDyN7+c3mrP/m9943q+OwpH8RRWFZYKmfEd2B
LeMsuTWNPYUYD7KcDHObucXBLGhYxngLOnEgl6w8uJCr4/n7bb3Cn/CcmgNsU90ZoWzaVejiswPz0Yvht+j5DRjMQfeF9WBZWKS2gOnEp4ZBpo
MKBYK54JngegYOBeJj8lcQuD3IR2F7LlD0EJhARPsV8lWbp8MimLa8heihp5LsMdLh4EVRWzuPYaGFZ6RN7QjYCNKa2mEPy0pmAKOLOoQmlzJ+
1f7dDsQFrHkGqken/pihoH2OzDgwUmQEVawwHIyO01AHvuxJN56yNUMlIVMqXmplnYKfsJ4yQ8VgvHIDWF0OJEj46EEalxowzasyFU8iuLKwuq
daQPDTTHhnX2ftkgyQ0Cqe551eoktkRNqcZypMUvHhmITBQkidGbBc+Cg1VTAUDqQIVl+1n2DfiGyf2SIzF2bG06FURDKkEhNn24Xmo5pJl+/V
iNZrzGJXDuzoS1GCx87bwwiDHNwNO1xVMfOpTv7ktOUz0DHyaIsanB/5YVyUK7MrMzYAuEWf8Xk/S5dLRCxguQ4jtjLgygAHdCLY1KA0bBFSEC
ch+AWKS/DShIGlSKe4V0wQ0EI4Qxg8q+xB14GQAzFnMjGf+EC61FgmVWaBuU4XKFyAj+p5bCY3uN44yxlruAsS7yx+HdaxLMZ+a0zezrGgB4Vz
IHhb1/T54FGmSV0Dq+ZFade3HBbmETEl4NUedThXWwYiFEwcZagoI14E7x2FuSQkqyUhYhgKLvuaD13DzVkqzmErfciy2nF7EmYwgfuOLQOQIa
5UW8yz7sGE8jm7qYoCs+F2h/STmj0ojqd+++Uo/Sxen3w8nZ7/z++9rA7Gz6+O9Gflzc1Iz7LL+erwXjFUj/3J56f/z/fXv/63drU9+yiD10Ky
fj5PPXMaW/qGDGMoi9RBI8szK7XLu8X+JF5dxY0nV8IJA5PUIR+BV3Uax3TlE3mgF4ggFrOMgIDlqTtQP5jUh8D66qo260jY6XwYX4i7SJ+O/R
uHx88y86wb5lvyokSt2U4fH1WaPW3uXc3eOrg8+Tn9xvd//WB6/s7V5XT65NnF+Gz2JT+6N3zUfIqGG3x09rK/rg9qi0HQIkrDNKoMp9PhcWhU
g6JuMRvLlLgH/r+jglHfzMqUxEMxpppoCoRXgBQECRKQ5rpnY4zFFHMwCeDzKU6jBtyMr5M0Autxlk3cudwDx0BUnZj2flKAlxhkCrCFQ6mwwy
cPHvydJSNvfXTXXq45/+RPflxv/97/gZ589/715hv/W8R//UPZbjL09HdJO6t/is7BHKQkQkwSaREIMB3YB0wJOEFwEhHn9sAKHgfKUsIS1o8b
cfeMF+TmfDsIFURuwgHPdyMeiplcgLIpksTLe3OGNUyOM2BsYD9YFV6LMkw5uNc5NgkbvUhpnXFEERhzCNYAme0nXM8WjhhwKyC7KypTxJkBLu
7iVTm7D8hkwWMvQOORqZ9xbWB8JAfiws6k9IJIGTjJuCO4JJJABKbEs8i2g5rm4w6GP90k89xPPJ2ZYSAUXoaC1DT3qM7ANzAPr4vRbd0jYqpj
eEg6yTjaaAVwajqkrLkdphECMCA884WBv0hdrQjuORMDrsQRV8bN0v0wlS2pODahzAD42YKzgCpw1Y3nUxEVjdEbCJ0SA7kIjRSmPOWiILFDcg
/Ois0NUxAdGCxQcEBTQXw6b2Xgg7d0fE03LCUERkNBBDIghDpoYEkINkpApAFqdZi+3vWHQeh6YUASpKYBbTfEgKa834yGuQAsBACVEnfCuEcw
bBwF0iE6Kp+STgi1NhsgxFMVLJcbn5qW8AgGHkHUBco1galMl5QDKCgL4gRtde7hPXptQJQzmcehHvNSpoIWsLSxYfx1ihoB9ctpoSea0gtoBm
GeWGdENrGZyTrtU+VNBsJepPw7sE5tup45G9udBFcc3bD3EtAPGBSCFo82daRKBZxCKjfIhMXpwA9syOCJjsAxEeUgLRzdwtsuXA4BSlMVCaEB
xCYEYxiB1DFHE+Yy0M0iOoheEUxqTO0fJLMuwshSN1ehCXMQ144sQdiZEmcWNwTcORgmMmm7Gham9mD/Qgg0DSMHMTkC23ifV2FKZwKghFIJPO
xGFToQmKJLDZZAFyCi3KU0aeNOxDE12ugxCjMO2viEdKRwQuWVnHhG0vMIklNgTuDDdJcDvPzr+98sJQALBV8fxgyg2igcJOU5iECRcg8tntLB
2zAJCHBABzV2TvlhskSHPTzfULqNZTYV7wAvZl2qowaKNxWSSYlG6WxdcIb4UDEzobI1i6B2Jnfp3JSy1z20bYTFJ4iFP+fKg6lLxhHwQy/mJc
gfo4nE9rPh5Jsf8GP16j3g2dTXYwUA5oYL0P+yzqoA7E9wxrt4AoCztemqlUxHYMDwqXe1iRYgE+sBBBVvGR0DpenyD18DkDIVxwbV9TLWw21h
jKfAW5ZkWI4oC4oqamKe/lxm1sbBwoj7nmTzQwJB/gQWaDrkHzznkpkx7Syghe9FgCFG8Mo1OXBOfNX6SMZIDiabq9CzRYT1o9LGlNOpzUUq5V
Ey+LrWtRAZqBgt+arxOlUxo0ncwr9K1en7XRzUJtyc0CuSErOwQgGeMPfzHT8h2q9/2h6P7yx9LYtvnLgvjb07vyjLgrT3fXbnwdF06vTH/W8u
wu8c317SV7fH+tYqkKhA6GyuYhdCLkaW2mwVkWaF9Fn0e7cb40JpiAlaNa9WmaurvjJ5yNtUkrClNd89Jccfv31zdBdfq9vl6SjzY4nkw1O1bv
omz2g3rzZ3puPL7KfVOLnMNsuj2+Nqdo6+PGkGNNwR7s33X74wu18ePr94+5N7Dw6vqpfse+cvl8P+9PHj+ODF9b5tJ9I/8ASgbP3qKCwfNYj7
Fy3IYIe5gmBJUtbmZGVvrZq8ST3skSJEmyEVEOYSdCye/LU8VGJ2pGcXczLfH3558+ZIwN7+4qN+Wq+oefCAPZpnx4CVp8/kkxt82OEjdaoWRp
wRFWIV3+L0jW7/wBmwlSXaRn6/b8vn8fD2dkXKHnj4K/bn0njZFCXxSzUlwRbz0EvWzNZCl35yOx4OF62nvJz8EAtWYUNyUoJx8hLmDSB+jlDd
DLXLx5yBfpjokuwYidkevimDpeFTOeN0SAiBO4BoBV5Pd5ldRhXIW62jYQGcnEMQ+MDiqZkPpD/wA8YGAusBSWkxA0QDPxtTGga8TZLEVjrwSK
4GfsFVA+HAV2l/jqU77KBABw6MlISvE6kN9lRIkYEWE7SEaF8PNDqdY10FmvacBpxqEFMIIhG+301EDeACD0GMI5FRB8Sd+ndnaaMJRQDwIq3m
HrzFKFEB0VSNDuKB9KY4mAJJBaxFAeBQz2siwxAquhGwQHasP0inMb7yc7AGRMANiGKD9g97q8tjdfibOwg9HjfmTx/SHq8fDlN2t3r34pm6S2
WZo0PLdvil21392n3t4vQB/Wz+Wf/eN58sx/15s92M7Scvw2ZqJZ9d3kZYy1uaiYs4piKM4GcZS3eBTao7mW4yALTEVP02FUZJ8W3pFITQMoIG
Tz1/K5tJDsIEg0aSVFfO0dRBvSW3GA85aPmiWDKdhdboyQqXcJm7lAM0piJxvIDoBKEp0wCxVCDb8JiufBCTK5QmE+JZRoGo9kVWh5kzR9amyz
Lj0OlhqysyY9mYrm11zuy6KdqofMHCGKcc/GKRp/1DlvXpjo7VRgAop9sWEORdGFIfDUtmYwGOOM+0SqV+ItdFbFJT1nGD7zBl0jCc5/hA+4my
ukr90TiHPx8pyCviQkkmHzBGffQ2jKmFmKQgFCmQHjARYAnwEYgwCugmunR9X0eXg5oWugBxyjLrB9Kkk+1trXM5eXheBaaFgoAAEoSbYkR+2g
+yhKCux0HzQMZJpZR0mq4BgHmnPjgMpxx8xBIfFMDjE6wuFggawQhJ2Hlhxq6kenQpy0QogCQB0Tl1nRtjKtWqY8gxSRHAGaO9VaUJgvRMx6pN
hZ4QuI3cWR0Z+P6sGUFOR6ULwkbUy34UYKtqwrNJ70AQFVm6gpzPe+Hswk1MWZ2yleA/USHX2W1AB/NOZ2hbOsO5A5cISjsqw0DBiLTvAew8pQ
KTdGN92noBZGXITQOwLh5B+Ot0iK7yyGOXspdgnUwRSM0OlqAs1c/jMiAuGgjGjkLgd8haT8H88BbgMhLwaA2OjFRDZTjLHN2DW90VRIwvLXPL
wrKJyWoAQKs6SiEYgsOYVXnelF2/HVbjcDKfdrOhzS7OvsAvheRnMN37j7C7+byieTgsvyT+ycGRO72H5rcP/N8y+kh+tJ0BLqZ+NMCJqFUx9Z
kK4CzYPgBcRjMvLBgJ77JWGgPKBld40qXFHSCd9C6AHothz5Gv6nGiGGJ2rFQUwyFemiyT62GYpuY48Kl6MLB+NpENRcAlN21diR4gO3v2kGC7
L5rP6Bj7fOdnR/tW3ydN362rtT1RvRp3gOmLhTmc9ohlm98ub+t8qaq5P2mrfbs+OtbErIr1FNRhvuciM9yf5MWiLS/4zS8pPc5vLvN+cfazDW
la/V5J4uOfXR28enNy715c/NRn5u7XPsOP0NVA8kenP3cfH2V/9kCGN+99a3oBzHgZPv7ttI+qkYiV9nYE5QABinM2jkFI1TOYSOAOwPQSrbeW
WHiNV8c+NuTe4/buVfeXfnRQyPZi9/7N3Q+6/xin/bc71D3ZPzscunnWVWXFm1uXQSTL5AAG4ZbnCgLfuGWMlmQnESqb0PHXbbBZycSRlCNwKk
vFIHArpiR1Le0TR2L+uhhPjIrt92M0kQOBCZ3uF/FpjCN4/TJaUH+c5cgvGloNfQPAnDeonUmwWnB/rGU96BOVClXLPojJzpdcpO35OmTC3FBH
DozVJAyKY6usT5U1ww38ZdtGq8/XB+fnS01/8vEX3yn+8FufPT69+XR909HLP2le2s30BmMPqzcWw1etP2BiEGx0tZ2l5smyo9t9fyTu1lufNZ
ctsMLmN1NH1sDiJGou9zt9EEoc2KT8Fbif7TI/nvuzjLeiWJ2/D6TA0AXxK74r1rM3h/bsRbiJbP/0l3H/Tr382pX+MPvR0Wh+sD3l9enzq6P/
9LXVb7955w/uR2e2sw8OvzHzCBEJkhu8UcA8gGfM0h0HJyEoY1jEPpuQY+WUZIvU4E7BL4gmAE+rCDI4jOmiHUx6AWNnQLfVxVaAqB1tHsPM42
Bi7Gm1BcddpIIHMMsHDETXDR2zZTs6d3DVnc/eJiD2L/L5vGi/av7RNJKhJheWk/MLnS+Pzi7Pd8W7z+vr4H/+rCnns494e3b4C/LUL5bzanHn
6XiM/9rip19u3v7+45fVf/kHP3zywReb//bHP/jiufnj8fy/meE/wfV3zv+8+NPD+/TRt97/G+AxcGoWAXirQeKzOZNqjLIA8a+LuuTaTUKynv
sapjvK+e32FX6TrOLGnQO0/6c4FN9cyWsxry4vYNHtfxveFrdX/Eh0b3b3LFV7b9ORXvCWZ5mWQFKoguBHCTWpsEOpU+FyH0DoUkP8SEizZ5tT
8tGQie982B688eibH/3Oi+Xf+unpx07/j//x6uje/X+Z33zrrX9O/8zef3T/9MG3v2q9XOClTk1dxNvianewXYzUnGx4L1d6qsb24RjeeOVeqP
j2vRd9fnvxxD79R59Uf/73vvtvnn/eDO/q7VL+s3fedW+d7P7N+OVf+kUZVy1tF3+6PffefTSfvnP/KNXkBP+gg0EQw0Har1TqCKYb0pSOAAFm
WAAn2QkCcQtSsD0Nu+H+y82bH8gz+/Cbm+rOF/3KbfJv/uXrLzb3OFYi3N1/l+Lv5Cs1tnf05Yd9U5x2sVo97AH7u7G7ZjLubm8Ob+4cHMyOiv
ir/trIT99Av//u/f3BC7PWDufYMS0x8YIhrXNKAQVyrEDBewEsQHUL/1amQ9wR2FiD8KepmRYd7YSQHuLrbttby4IEHje3fcg75OX9ieX7/eN+
yZcnYM++ifFhPFmre5t+6YdzE97zcanl5+8cNTf17aZw+/2qt60TwA8RzNyCw0RK0yI19nJ5iDWQBHinWtqJa81SB033VfP7hrHtyyseUU0niI
251sVuuAEAtit6OxxuZydtdqUfOHTn/I3xifrhiLomrvruJJysFucrMParw+KROXu/Xp6YNf/DDT5/EJ/dH372fT/d/NvvxtW+pY/34sHq80e7
5vvsGPnx2z/9mEkwBPP/zr/9o5F9Rh+++UeLv6Y7S7qnnR096kC426EczRwkHCiOBtAldRlp3bzQ1EOIPayLfkpdXOC3PSUmpCK2keTpTr1mww
ReHTiwU3LBUUsWvHBLmqBLk6aJEuKJZOvwkx+/dZV9Wdx8sD18Otu9uCpfRLbui6G9Xd47PP/iAsdd91sPCyAdpZGRtANoKodcCT5PphLxeiqQ
Vh5iRlWV3cijm/av3DU/erFd0oGkeuOk7gLODFoJsrJNtSo2Bmyhn2mOSb076tN9Uca8QxPlRPjpdXvoqW33TaY6h8bmus2IAV6xRGShcsChxn
MduABtYCPqAP6k5dgo0BIIZLcdwIOYAv60H+LCUmPIMKMNhN883RY85BPgVypEDUst1YY0eWwGyixjPNtaDFrSRNATRcpSoBHlEAGQx3TwZiTz
iaupR6BbA3Ohx5xin3a8UCpWbGABAO9LgzA4qoGKKcKblF0c8IykvL/AdmoUxkLIbpHCAnARiJel3e6c9SJODrN1LNwIkCYhCsvQUqddnCwF94
NUuoCbWgalnDI7gVyiDqKUi+nS+pSVypsNtsiMKGME/p0ImlvWZ3aKmXQ0NX/rI0MIi+DqkPJNXJ/Phq+a/2hUunuPCazDVKIydWAi6nZMZRZ8
5Jm1sNgD2gPuywnDj1P+CCxeDDjZp3peQ4tMsQv6ob90O3cEH4CdGopZjTdkGYG9kSrdsC9B68mZi3M9SKkzPIsBvtmCzGCLgljb1UCCAOBg/W
kjFuwIwAP8p57Aj2JQ5/ADVOIhcIQ70uVG3spAKzcDEhaAHRw70ErMTVMYi0Bk35BuiK4dkkYKGsTaPXxYV26E+Eu4Ral6BIePFcDFIJAg0ANT
6dqUWmt5QGGiqUUjvLApDdUqM6QPpjgvCfK2kZ4tnLVZmQ9oyEFe8hU4sNmhKZD66JM/+Ov/59VPjj5wf9Ku8HwXZ3/00QfHu7/7MkPZh795uv
sXzb++8uffPvrNd3YXR+v9e6kJBESMRW12oFIZ6LEDCIj8KBRi3BGK98MrYKpD45eDnDqQMoayKU6ARVZz4qdCoVHB0EUCM+0iTEvEBOWwIrqW
hvCV+59Obla3fuIl7acRFnBU5TiTfeopLZHvBhNBYJPXxgsemqQUHj4l74RMqvk4ZZK2JQucCQpSL11oAQGMUrJCs4sJxb5ivdPesWr77Ga/6E
BN3dvgvLoq260uO9AuG3v+9nxAm2OzyIsJrWYdW332z5+eFj94a7s8eP/rGbgsJk+mg9JffHy2++4bWSzn2eUH7JNVqJucF+r5aFqPmCKeBP76
gl+qhIYDcT6LNAsa9H5fqb4DdQXA6FJZV6JEysjkEoMAtBmhoDJp7MQ4qwIipNie0h1MwZgREYxzrUXgjGB8EWXgJT1P9VhjOmPAICRdgZk2PY
2CDjLjuLr8mV3O3j5vj8tHb5/4fUfOqsvzw92TX9U3f3mW58u4fHnGX/XkoKzd+fJX0o2IIJGKljFVTOB5Sw/zYMGhBE4oJQxCh4cIXhSj57RV
qfoNo9wHWGtATkiGUICjQg5mpRAgnElbiA6CTyAkndDdLMM11zMv6s18Wywupw377Gp3KLpMF9VPivrxK7+Vj6f1aVDX8uDdp+512k3a6wnKwr
QHSybRE8Fr54q91R4MDjwtz5mEtZi5DWE7WHpZft6TlqdeRmptX8ovjJ7P5EcUX3y91/ML8+8Bw9905d1ZK0/zkM397P50OQ7oNDzUsmhBSFCz
evg74u0yI5+FO6Q6sOMw3FufvqqfNcuPa09Dx2x94OYy9z88OJ8uFu3pFc2bqTrIv5zs5eXVwRI9e10IAVw0SkVL7WwWBo4xVXmKHWDiSosJli
hEiNSNwMuJKQ8emvQQq3kqdghuNYJDkhGWXnx9FbWkRI66VGsu47ilyHmqKzqlhiN9oL6G0aK5xTZC3ESwqKeCdSMqGlYztYXIco2e1tmaHqLB
L3Eed3Pjmt+5vXNk5/vbfUQz9njrsiHbsZPO9Vu2Az0qIpiyZ/TA0DUBzYlTiHXg7V26G5XuiNgRCByZ0FH/G/FBd3Nne3J/3KymGrhElfoMIG
HPeDgQTVnP6iu8y7JsrNZ0jqWHVS3AN4It+1SHD/CBSpHyGcGNwf8QKNkbSHsbxIKP04jq8CqYAwhTUZBk7yqobDCamQAhD6UaVtIUkUCo87EE
5GMqiFgp4djMp4st0oukw6Sr00Vemb+uTTTVMTcF/I6LcifBq4DvTCniuU/JQD516KbEWQOvTcrXVcWE6zneRy0w1VLDj1FvLUmnpX3arowygj
IxNJO+BesVnNm2ZaTQnIp0goLdOHaZT46CDNLq2E/wjn7IKARpNzBaxsbOa2adJJZaRnxKsoIHyQksRTbiVE0tleRKeUEmpuJ2hAJ7mwA+XF5H
p7NrTXTKVXUUtOqINUnNAn0lB+5qzCaJGtwAUZV8n84zLZjmiG2AtaxUGFpAjJp70HKshwBB8jRHDUub3GKiVnK/tukIMnAImXoCKcTSQedgwz
o16xpAqIleA4agus0lCjlJFfNTP8QgZcB9sLQlpZvjXO4NDzKPI1vwlEGe7cD9eMAGlqoG4AGiS8AocsqDnnzafE+t7TJL0jWzqMdCAC5gYZup
p35KJ3R54QWIAZvFrXZpJ0RLyV2YeBClRrljdCp4Y0OeimOgEihlIlqBHYMDE7ToSTPZOEomsU12OAnlQz5wknolBQskadJNLs7TP8je58464X
hMTaq84VnY0hglGlPJRghllNTgJXeVGWts1aHKXW4zeggW6ofDwtiCNHg8DHHyVQAXzioPjrVIpD6m+9zAranuKjCSxc6wMRdcKzKrGe5b7fFt
0aU93RimKEHbFaE3vuEOOJSN/RG8FcfMpAbTwE5RaPAJIM0cjXlbIrInmcZKy8DNgDKnwWz/Qv+VP/7D95+9+Mv1LLx898kfLX96tfiHF+VQH5
yd7lbPm2fv0NmVq5/Z2Lx6fJA3ljLwViyKlL/BPSHYSAjtkaevIuCvFYVfiU07jmhKB/U89jGoCEQJxNcX0djgGVG8gFiHMRrkyF3qq+ZaMqmY
uSAhYI6OWK7hPWusBaljyk5I7fh8gABjnQlA5MBb1vdfledhfveMJOizAtR0ahfKQLBwIbwmkvEh7cDPKKxpY6xQtQmzq7zStvQkNyIqDAi8cH
hCVErTt6mrlgydr5T3neLgJEndKklDmZnSMyAxN8DCqxBnYCA8VTYRyGS5KgYMVjoTv/jjP334xXtf2z8c+4LsTun21W0F7h+B/twtZCimbXm9
F3oWW0VDqpGwBw+Si3RzgElg3igNSXYYJFJSCC20GW1vTZm5UQHiWdB3gOKA2qlBhSKhS/eDUz1NYGKYKk1TaTtLdEqLBcr/z/kLHBGljkz1Mg
6kbjDioOqCQam8cSgtomNaXko7Il0zciwYrAwKCw04x/EACwOgmQUMPlF6MAqmk6YA4hT98GQtxiKHUJiyaYEh9Fg5AGjOsw4wEZ6gwFgVjHej
zDIF+ArxqFA25deVI7OedkFIbmFqJal45F0H6n43FDmeYPliu2txQAJsEYA/FCTdxLQDNkkWEZaO8IOkqYRkOKY6FUpcD6k2GJhCgqocpZ2mmA
7+RBpWlMrBIrA7i3B8fd6/++mrAp8tTAj5MbVddKYBHVo5XvBF+UD0i1VvhvhivSSLnq/YanJtoc/yLmbFXV9+OuiLhz0GPfAMXXI9p4uwgLBz
Z0vW3ZY9nh0e/uyP//T4p6cP8Xvoyk3jW6Td+7P8pqsQzafsFXatrIytP3i02dN7Z3fae6mOIKwTcIMgYl5XxQX0cLQvUIcgNpW3lKTWNGIDpj
DSUbgGFK0ABAdMiemsg0CEYg4W4+sdHAMucgxA5jRal07m9arHhjFYLB58boa97XNi7AgEGKVA6c4uheUJXAs6IN3pHYaQUpWoCNi+vkrk0xUF
+HOWqq+5GiSa0zyF+6VS5dyNnU33MV4fSTsFE4ujmV7XAqHOGF8CgNqgGLicSnI5b397QUZVQqDGYNZLTPt+nlqCMSl7NU0mNxClVIHygXIli5
0bU81ZGAM6gS3z131lnQs5MkxNQ2ojDE8HijjMMIcIUI9rxzXEEAkmI9I2Q4nYXEzGiyynXoAERyPQAy1INoDGy75q/Tq7swz8CAFbHWCUPE8V
daJkAH1WTSjdeKFUpeI+cUQceLefkE3ZhwjElclI0AiT1OqYmnRDXYI1Q+RApNOhjCXOX8HTZ37R3GkC2mUn4ZO389HP529+49d3jrr/6cM//N
XZG5fq4Ovv//wffO/fPf7JD15++N/9h7OLR2+M5dBAWJ/bV21fcvAQc7S4hlmqno/vdJ6Jt3vTRZA3hRs0IjAymKSTwiLVZsavHYcBkOBgHAPq
JoBcAUOZ+g6bNRCTEhaMDR4+Xep2kXLwjxA+ggIBM2aDJhMG80peHbtexzH1ACDagwWydK+M2kk4x0c2psJrNXDerDQjhGmIF35wyouUAO3VKE
EwkmKA70l947ybgthFNXrKZ1oacHmo7J/tmclBqGg3UFcByPUF5pkTquiBqyYARsVTqyMLCkRSrTch7yQB423RJDToVtkDh5aAqgPoU7xTswaF
aqlj6wUL1QjeVG1JjOtltkvVkRrfRHN7VN9U4bg6f0yX3WFOLg6MKYer/PRgw2XzEHW5bO4XvT969Gh7H98pPz+EpYd/TP99hXYvP/sn+LYvDk
BaLDfzAIMNXjBd9QMoYbyC5c+ydEHVjb0cFdkZO6feAvvlVqbOMRUQfCfqQH79m6OtAIjkh/J2tUKfrfzdX1/aOgysl+38mMVr8dBu1/TXi+LG
zslsGHRxJz7P2zecPnwVh3X/cu/lmLfXo1zgDVuou/My1X9TcvDUKuMpq+mY+UKaVETBj1OqPRJATjRA6wQkRcCtFhUocaQe1KEszavz4lF9eK
rb9Wx3545pl+GtX59p+HV1W67ePWxQz3pycu1P3Bc003f771YnvRBvLR7H01+C1Pmlb+RurbPfj+jt51/Pz56uG9Xh0q6+QS7GMHv48u9X6sXR
7ZF9Jj778Z0ffpSj8uZ68/J884cLvrXPj+apAAYIs1BFDcJBmSMOERGi28SmbXbQQlibgrNyvyDKj7qq2X4LvLF4qffg5EVv1JLFYUkhkuIcIn
JogM7XHQt7UjM9GoR71L3IngPwz2/KJW2uGzaTi/mMHDS3Gz6O4wOxnQGmnw/oRPCp+2hit272gpfGdrOy8mdiUdDj8+NXC3674/WnSIUN2OUD
EXMITvzljU/ZZP3rViI8Naom6cwyT1dCNOj4JnUzA1FekIQUiAzT3vtFYNtHIl39MVW8eSUVk1fyaHdU5103luJ0G/qT6d6/ttlBFR5tPpzumH
tzAyvs3lK/1C+zo9886Pj2/dnHmhw+mupMfIp/3h198/yT/vz29tHwam9y2huJlrvI8cHsdqx5G/fosG2yw800lunOi3xxKs8OPiV3X16Ubkni
+rnZ06G3z6/fsfm9fxc/qOxqMQ6/WX727u/Jg/Ud8t7hYvUrFf7sOy61DEnXfRE4EogsBXa4h59IA+IEOL2cqSBTClsWRkqnfKzT3uwZz+nysn
n68u714mbEx7aqU/UMebV6Hi6KnLTWXc9Drefu1SEgPV/cKVY2nH7xij94etr99ISnniBO3F5+efw+wd/gq6tDeXSz+fhPN1+5vw93EB0lAk1D
iQU9ASw+5am3pu+xB4jOPDh7iqnPJ7MeRve6rRdISFBCvh8iWQs3qNIYgUfk0n4rs0oRwnM2mn5jb7K3inuuuMTv8XOtToev9wcftOt33lz6SJ
rrPxdd/clH74fxrHuxbr+tD+evjk6LGb5/e37/2GxNHI4z8cEGv3//TYDm6dXH9JlYX6ih58OL2foNfrCwJMcZaHtVpBuX1NeYlEO7cNwL5BAE
1BL1OMS8ASUlY4baKD8ahhk43KZ6Qi8EvXi1vgrt/P6mlIufyE+ODn774gfLT//Z9V3b9/f+1ent5Z3HzZxn+6HOnVdFgTtUcnaZ+/lBHeRzTu
1VuDa/MG+OuG92fZu7YjnfvuPP4plGy8Z0L8J1fkrK5+rr5rf5Rt9rfkxrj774sm7i0XmxFuXB29n9jv76W/O5f2fV/8iMY7EA6/rkcffhr96y
33n5j9HPbcdXa/vRp7JP+bAAuCkvEgyDGKIAIbFi1raGWoiFvD8mL9NNNM9AVobhSux0VYCeRICkdOP1kzxbWo7m+vjAxYGvIzbPM/0oLq6Ldl
aA22lAlVeb/l7T1X6JGDuCoSNjY/KeLOlw2OqVlMtq51TXrYeeiiyj4ZxsdPaOFMe6dnhdWqWbC6xfulgczY/b7qY/NH79DIT4EOcnx1v3xS0p
Zp2+BwJDvtr86AkXv8j/4rj6o5eRi3fx+vdSMZ7r9bvL7vZ0K9HMsBm508dpft21XF0V4gpE6uF9eazourhsXs2vzJ7tj1cvHuqZ5aNQdmFz0H
m4VaSgHWjEXHOSmTOMd7Op02jPwgx538426uYz/Bxf7nz74m/+w+bzqf+ifOfvtN+6t3jwveU7zT/+5IPlB83F7+o//tHV6bM//q//q17sruNm
uqUh3Hz3D8zaoyf4ja/be3N/+ije775+fXd2t71+J/6vb+LF1X//ow8+/L3/fb/9g3+lybfs4or/oPn1w6PbX5LZ9ZHIvs856/LBxXfIA7P7s8
+KwJdTqn+C1Qi8AZalKpTKh3SU8EymlqIgIkYkE2IPBpRnPqbLGSEV61B59IJG0JHOZyakzHCAajIB2sVUstRtetQj3jtmA+MtgDV1gDmji/AH
QG58IAoiuMPGp1IxIbsBY4+88DSdr03p4jkDR2BajhXPM1hqrMJToZ23NueoiGn7hnNQhGMwxdagEh6GlmNegT1DDKtnE0AAMoKiPM5QzNlQoF
GOFoQnDIek81Qw7a5be9N3chKHkoiCa5By3k6I4OKSFFK0tSl2I1ZbHOeGd/wcXc+l7aTEQtFSCQx8j/EhqJ/Uned1PmDWaZxtsK2sGMQcrZIE
S519K1mwqEQPsXIO6jmA8AjeRJuu++VtGSQ8OQp2p0FZgP/DEy3yVEx5AgTQZXQvdSJ5aYAgqdAhpBIxMfXRIm6nM8uHrOo7HwUemJqn1PJQl9
kh3pw+VW/86uF7+l8++f7/slx++x9/t/nsr7759kr9zTD/9V8ZrNbHRvuTl+VT8+179Ol7PvVcngChAd56SepZ5qY8VxqgAgdY1sA7KJC0E4eU
wlrs8qmog/1d17xaHt+5+dv3+JODx0fT4we/+PCNP/oFn05X+tX0xhc/QA+79e233jlMO4sgi9OGZerJmas4CQiuY7H3vB5JBPE5pguHqewCSX
XBviKffP7gJ5vh4Z8h8kAX2h7MPnkEDzPKV4t1+NqdlsW7F/jo3jI/MZdPlL5714x1H9zi5YQZZsYrb2rkdyjaKgMhQ4EctKwiSxhrYT60dqkY
UXBLrI2AYbkjKUyPio1sb9T5NmKxs87kwxFWxuqqTPd2NaETmtIWT+rro9TYT9ybCRep/A9QbS6ZnxRO1/EL7dEYCfCjZcBAZPQ7WQmiJCJMCC
EhGBphj0wBq9SFLu3fRHj0siGWSD5CUB1IDtQJyhU4IS8AOV1plv0sDqPtRtb5phiKGe+/Y+z+tMymry/J8/rqjNwsf/vlO9/9RAylGz4d31p/
48LiG3ry1mxnh7zabk5Q3JC3cHcwCya7zMPNwxfrQhD0HruO020clyFtlh/hc+9BvACLUZ+ajaYLxT2ljHVV15AsgKdpQRbTmI8oFZKwatyx2i
uWDhJjZk0PWnd1z00vFvLZQV8sQzxv82xH8ormzT3V5Y8/KRbL2TVQ4dYod3lHhe+2Wg7vDNjfGxi+uTynW6fmjp3embPnI05n0IZqwVxjVOox
IvPJEV4g0GQORzeR4XUJgURJeNQ8lRupMhCZUoypchjEMFtS3zsST1Jaup9R4Mq6pXLpSGqPZwoFi25Z+B2eTRTE7zHp4nAeCyM0QVNPR88bxl
2GJO8GnPrm5tyk8qdjSlGRmAJFII9AgaVQC1zzumA4WmAKulobzYI0q4GYvJtEOKI9OB0ZwW5c0t3epD1TmfrYKp4e2MKHiEBrcBxsHsISPJlo
RarIC3KcjZaIuYBJGTkGmhjI9P/3fpd1wIA2hshSKxKUISAlWA6goY2A9aZJGUIX6gnN1QwkeD7GbYO/kBKd7AXvZ4juxe25PFq82pjVRT9N33
7xW78aBej8pV9N43pIlVE8viMumaiIrWkbfLf9/DjbxHsPxH4lK+PK7OO3F2f99advH/r1enYvPHn8NG11i40r9NOVuddVm/f3H1df3jtZfnly
Z03sy1mTZb1m/KoZJy4Qs1dzfm7uX+hL+fVWHZPsDZX3M7vvMzWFz23TNMWnv97mWDsQ2VjTlLSMqIL5ILnnGSIVcCoH90H5FLdglV72O6QQtn
TcpqQSojSL2mM/oAC4RVyqegiTOIuOWCHtFqM4TfCX3OxIl7l8ATF4gJGWUc7abNHazW1eFd3kSxpmAXSPvgWbdFoNIzKw8FK6KSmGvi5VPTBP
OqFgChvXBDkDiRpoSjdRrQ52FTYsddqmZrI09gYc0yCinaze4fGhmVBOTH9ZseVAnhfphIk7pKbMUZlaku8Hm9M6bxn80sgZ2m8BBRvEkYPI59
qpSolEh0zJo6vdxe3yYrbSrESZIrAA7bC5Bakgxs3W7wUA9oMIMXyNnbJVFSntXWZT6s1eHGrXNFyyHfPFHJx1FTK/4e4SHkXuIiaY0iCnVJSm
7wOFUU85dmD+fbr5CVEzdbKcfG749sOfbfddjQ/fGMjNzZsnWx/s5ml7/+ZWle3l0/1fPaj6y5s3qZ9t/sG7b3/974/1ji421YH+cnv8M5xXjw
6G9ixbBvYuX948TIdihwHmfxg/v13OYnMyVgOt1oeV//l08HS5yI/P7OX9gVf9g3bW01TX/eu6f2M39pdH+Vz71C8bcy153ICFCMEU6LjCE+5S
0UPADYLnHly6d6OiwqcOObGxJrN2tP7wLG5Yvw+zmT2OmVssxLDYZcVBuie+ckJOl/ceTpzMZBy+X4R19U0yfIciNtscRbNon4p65/DR+qQmnI
fS+4yD5bdYNnwCCOpAZxR544f9DXnr5dJ1tq/oiepROS+Hc79OubbxzeP1MIEd9z5dhWDVCKOtyeu9TCIB0Ai4J3AMyoAzJKlsPW0v16DjbcQO
7X26Z436HAJEgNDg/YQwxXEmeOkzlnI/sj71Px2dxszGjr1mp96NEYiQUAxBhZcKhD5zGav7PV6YmPIdsKEptyIIkgrm+WAmP+4qEM6gUrZArL
gdCEEj6GBqv+r9sQRCGehWnxgvJXTCQ85p6a0QVttsTE1qAYkBdnPRS5aK0CFKejRZNPB+HAoJZBOkwCGpWa0FkSKKVB3Ea2C5YqJRlXQoWM67
bU3siG4FkioASndNpkekdD5Ng8sKzFsweWBiubGXoyvEfCJVGkgYgdSSkFKLvCE4HoaD0SgIKICP3kbA5MlaN/KJHTRkjFpNPuRaIWVlOSuzxg
YNAl2znkYpTCqbZFMxi6mD2AkhQfPU3EtbIxGPORoYj3SgEHBDHlEDQ4/R4Gxm8iCKyaQ6RPtdOlhAcq9ydWBbgOEM9GScVOpju5oEKkUQIs8F
Buij0aX6Pz63BfhRS21Id2X6ighQEWASQEap24Ii4KaAT3NwpbmBrzUQBQ0PqdeUAsvo2w454shXvT887JBVqgXkFg1j/FC1DMD/dZZwD2Jkiq
HukQs9DyAcgM8muyhXF9db6nBlbMgcfKCLdap6UyjmhAugXimoWEKJcA7mUwB0ojCiQRtuWLoihumQ+oPYDHcDQQOyIF5Sg6ow4tSYCPwXuOsg
09mydSm7FITEDAsrUuOVLvWqQBOdFjGgIbObkXr4HYAgHwhHMfQQ0CFmMoQBxX00PhUr8WVM6S6kA30FEORggvBAuFYeaQLfzCZs8JBaHalApp
BlHmdi6KYZRCfzulY+YECuUn+sbHYAIkqi1IM09UfwsO6sS/moIceuv5miOLBhHOJUrPlIRVJbzMPYLsoCNazTQxvtUANrVWM62/lq8wXji90w
AWi5Mp2QmGCNSxXwk+kjlgoaAbqA2UYG+Aosmlo0TT5tMnm5GJEGnm/3TqS+6r2sygVqB2kzhoeyyRDlwxe3s7CQVMr8YDr+lLIIfsDMDkB8kq
IrQ6/kjs4UhTg/gnd68gU/+3Vdn74x32e/88Vqf7H8v3+p4qqoI63EXI5f4vcP7+Rntz9wB++zt+I6ZeKgLFWlVIYBn4JQcvlkJYBylkpYOraQ
O3DLdIwISSYJMIepxP4kGx+O9Hr1i+LzL71uH55c0sUzdfvq5eGjt37I3t//3vx77pM5+RffGna7YR4bD/6k2efhTjlarNeIgdoqRtXt+Mmwnf
rDy8MHh3c24r4Cez5uVtfXLPbFkHZVB0ZlLio/8YN5WDl4R5gGkxI1FGuHReMXd+9dTR9f8UW1Med3xGr+8tX3LmXx4/jp3eKf/Iae2K+bq78b
FaOb2zePxmbfyP7sZGRXYZd3505/wg+HUK/2B89L5/H9y5o/Qke7/vNPpPzU79Hmp7fh6eFSNdeHXu7ewPSqeXMaimfi4LrK3jg9/jJ7cSrUy3
jdn3rDr8LmLkfozlu34+p4cwhy/uqL4u3ujWr/G/Lkb1ylltDxg5MXtfrlrx5/9uZHv3ULTboQboM9kcebQjXDXRbzrtjTt1yW73b+fncxn9wN
78VsP2iBLMQGEMO0nWtqqy4DOTfmweHt125b+f9R9l7NtmXXediMK6+9djz7pHtuDh2ARjcaAEGCEAXbIi1SKrtM22WXXX5V+Qf4VX/AT37wix
/sUsl2WbJkqUS6SMEUSIJEaqCBTrf75nvy2WfnldeMHrP1C7pDdfW95+691pxjjO/7ZhifzkbjZ+c7y7W8RqvqhtygF/tV0OtlfCrbnXRO5zRh
kYqTZTpEvRplMYKyuSljBDx6seBe7uGv+vP1eo058rLoLEy9hb+R192Y2XVMgmE8fsPYcI9MDuR8jDKYxyB4Wj55EbjGIMnA25V+7ZWiL7o5Vn
qrr016JuJqqFTFvMg+GC+up8GakxmbB34SCJ5lxxePGsyf7a28A/PSu32uWVd02pYn8b5JqNzt4Yu9UgVQstqke0mPYrsAMa2fD+dftN63dfTW
KnkRdiagr3/TrZel8S4ld+RN+ypwzuAg9IFJZ4UP1QCqh6TIr3DrfIS6dWdrIM/bZruSr7iPducDVrGtPLuavxHcfeO5Ki5/+WxM//Dj/93KvW
V99pY4WgWfrZVzN3DT7gvuzik6M8mExEltTLetORnl59Z4nRKx9eHjRWN6QGW6nWF5VTGkCsve42u/jNAwPGkyelAGJ+dnRU19Q9582F7OZSFA
nXGUBkDlKCr7rS9i1F6LdL5jUdC7GDRHvYzZfLtn0KTQnYn7IYiexmcg5lIcGpZJP4i06gYTU2nKc7enZW1dcbKpgjyfExZsE1BQPcD0fSvQcJ
vsPL7xEsXZptX3fr64E/2DUU9cn+72Rocn3bZkQK6Uzrv1kGFL1xsOFDs3w6sWGMBbzZRMRr4Nf2P6dR7Ojr6435vuRb/T/vOdYhYf9eb538jR
ZNZ+9+zu5o33fnT++/2f8G8nX5S396uz2/piuVScQDmKdW6AOHHeKOBT1DUx6QHvXWmP5qinS8PDuuNINp3iFFI/ALKuGwYVTVXAjQrD3HF35Y
5tbNw15QCSqg6Y1K3yDLAL3GypYAwJzkDO+e0GRKZDT+FZZXykCWgF61EQOnXkaOseRyJdPPXVepZuJmIf7Yr1y8jPZxfbrn0kX5aduuCyziXK
y6oL+yd5Mn03zG8uSbj5rUt5Y2NXa/Hqqej3Hv5rf/LuH/0Cf7E+fe/Gwb1dZY0EmSMpS5XhoMVlBoxPCMDwpoCIzc5BkByWqBBtv5ekvK6Yyn
qoS/IBS70EBV5YD7hZbMkqrWZiVEybewTkYLNIys67al6pox+8+tW//GfX/OS9Fz9bT8P55p1727NJPeejnfIsnyf2zuLe1a8zcWeqZ3NQAnHW
bbcgD0UAbAkIAKHMZyEStBebrXZNUWSkWiKRB+EcP7Wj754//t/+1Xk5e2/2N+d9Lk4fHn0025FooQ6bk+gC9bKFuHrK7btZ6515X9WPQCSdX8
f5dkPasV6sWRa3bw7PniPdoZled6ZE7agu6xlW/awKq6TphtP85PTYk+1AFiyoS00whDYWdgiUl+TaXQ5egYbDjLY1FKxv9v4qv7Z3+Kltm8bL
p5HoMXZ5zPF67+ZSvzvdUeklw0FznvQMSxzew6PZIADKpJjr+clR86X3ura6sUEU19pw0ok2DcMokihiEFdQgCA8gWhpD2K0dq3GejVoaAZ/Ep
R8Y7hsI911EH6eLFpFBYGkR9bSLz0xPE0hHQxXEMkwPh1yHkWR9Ez1ZPOt8HTz7Po2Ph0kVZEPMLrKMjGzfpCNGs8f4sxOrlKCZzkLVsqdD8yd
ozuUp5iZrrCiAlnRBpZUxhMeNUDI4y6gUGV8YmLTau4Ujw4TICSaiJQCpQGS7iWUA49yLllbKzFn3apROKRCxiqHH5fwTZxYTUPaYuvV2CRl4L
ZYuYWcw9oZ9rAWmD5yTWoNcG9nLdE21oCoDtxJwZq5pd1IuxPLILkUnkqKV65FBnNdyyhwT6ZAhYWiTwWkBRkCqyeUdwlzB1R0IuOgMx8uf4/9
cvtC3YhOqWlBl8XechqpzQoef+SV/M3ktt25GtH4skAJQ0Glx+jUiggergUK16rYl0MPBkqD7IpKQRgEvnBntQOplG9bGYc6sOOE5mwKOaOC1G
LSVoo7yUVllnhZXKBl1lEWK0EaubMtGIGh0ImHZc6xrMJIbFuO/NC1EOJB6K8zP6iGNmwzkLHufEcOPJPmzj2BA3MEKYANJCgH3QrUiaYUkAHb
0tJlrxGZPac2lsp0DSECxVz7HiphCAvuNzrwA+Fs+QhuXYMFT8JU1BDPoWtigIx0LW6AKVpg3MrbpJ3n+WUPe1sLsjPsgP+7Fq8VSAIjI0dJta
26InGNlxrXZDHInF165U5jdjtVSOeSu+bzMSaJ2Qp3DzXVgllJLY1wSu00xlgKED3Y9UxPc9HkflJxFUOlUylEUxIHdRaWtgtp7A4XQToFnh5r
T6B84Ev2Vc+7ChLZlUXcsfeOUIi7SISEdNrXXQhyu8dAYICC5BEUURVxobOsOL+Y+VJlqjZRIyGHZEI6imMvhFSAFzTeNQmQc0MQCmLCbLRzuf
URhgxKIX0C18bH9f5z/XmEZQzHMNYwPZDbUvqso61PVd767vq/H7meMyHof9erUbW4lc4fHMbIoLaF6QlkqzEjicesa9AEn6GFu8LoGrQozYKo
pVBWRNFZjH1TWDVI3F7r1RCtoom1F35q/Gd3vPOdyx7dT1UVyBvlm31mZnY/i5/MSVZw9KJGx2ez/uFrkM0Q+M+356b57Xx4EI0foivVbV60s0
9aP7i/hSAshV1j4poxpRFuDjOyDlYr1NkSezy6XJ8d4lav4tBvi8vltvmqPz+L4/W26KfNponPVbfGj9UnEfOO+iGrh8+TxzfbH69o+Nlxd5dv
n1Bkn/u9+z3yvv8yXDz7qw5FdXIZ7bMFMPzeg/Oyeyv86NG2O9pPeLcs67YroKa4U56uTQvdwHj6TIkeBf0ZsrD2GYpU5PZjtGlDD1nJTnsFLu
z2TbUePyDsWibbdds9ezyOSDG+v+Qz3V69yNHZO+HjcPbr3a/dVlLhFuO0tUmKgwLCgbuGMRo3FYMiw62xXRd0iRPIgCd4Q9bda4Onm/p2vNKD
NJYo2ZxsBrT096VH5+nDV0svPd/pJwTNFt967wnqv50Fv02Pp7Nf/BuhglV8ejDuXxyNZO9oRraP+G9uL+2de/2gma10214JGoU+S6xJxXoL5b
mLuph4wleiQ2wkIZVwg1Lsuqe6phVKgrymUA1at8cgMcCGYgyiPkCBcxLEfQE8s4dBpgREGFytxSJGdf8m+ew5//Ek2D3sbasBJykasfEGKuLT
zUFDzc6enp+RdCp3Z6O5WuDz3766enfvrIrjsFzv+bP5/nah3uziqLq4/dFLPdk8wh+tTh7PhrsKHqGw2i9sDBgD5J+blLSCGEjLFnG/o511/a
mxK2OtQb85/v5v/ckXP5k80L/iVRxtEP7B429N8fdeHWq7/uhl83H5o1IN7lt7r3kx6chup5KwWi9ar+ug3lin9hWjvUQ4Mx8siRDGB21OUy6k
UW7BQxkEnBN71p1Jrl3n1zD03cJqI2CYqFqIhtY1tTCErlG2IcgdVDHoy30ODwiB5iDHhTF1UWlubLXt+x2MJTc+plxUzHW08BKQNQ1zfj1J3g
esXhuzI7cmWAA/wtE0k+FIjgYyAjqbVtu8BDz1QNhQJXx3azLCFvtJI2rAZQBviLTAWc9hP59PbxyLJbvVfmJKEdEtetRao96sWRBv51v0EzVf
r6Pp9PoARelyeVinMsZtUV0PSJLZBcbd68Py6a8/+Hz/9vOVyD/9iUq1zldRNfZiLgXLR1tMSn+ye/GenZ6uX95+2jtbP/vZURrcinduf/zh4v
bg8vaNsz84eHBV/7/Vp432FLZuLUsA06kBV4DvamV9/GUrvkbgBLu91JCExEhVyVXy2Sv8yqbF155uPm/eDR4nNx//6mfBkx9exO/eOD78xj/1
h0dv/Nlf/9mD+INlNP67y4U/W5rS+pvxq6vlMq4lH758MYvyZ5ej0fhy78ancTBon5+86O3Pl2R6d/+pz3be5G8/lU++/v5vwRtsvnX1Tz79Tn
nZ/Rvvf/ngpx9Ev/y2ke/xPn6I+sPL5VK41syBDUBpBEFiPF33rDvu4LzwOtMKBDgDtZxLYGDKujYy9Ms+OUJ1jKU+oIgva2BITOeo7mTJOgAz
dyjUh8KPVKua0/nQ2wsR29//7fzu/21yfO85RZNJIaHe76Uhkf0t4s+JFUV0vgwgLRde6c4znaLALfuPc5uF1SKEh6K7KsxFn62NH8SrKTvbS6
afS9uSJvY7ZOommUbMtJ27uuYTC6Qlls4W00es4JQmqQ4625GmIZuyFaA1o7Auzg7iIy/bN/29cLcsR8shvY4fRiQWu2Y3TeNUuzs4QsFwcHhx
LeuIxYSH1gtpCNgJwdyyHgCYCS0IL8ZzztL+OozrxvE8vhwH9aW/fMr1oEhyEXYdfed09Z2zadPa4qdYF/nR57G8/wv6yZR8/2J9TTfk6rcG9L
ms/PDy5Yb2X+Mkb//yze0vVtGP+h9/FlzRe8NOsJ2bk9Y26Wbt7/TU0OYXpd/EQ3RR+UcXfd5uY0VuhNGteCNI6nucU8B+gt0h2TDwROEV1IRt
7JwgfNenU/MCOBiSqin3n/no6Kfpq6n3rauqxVfs5I0knHVNEm4XJRu8wskS/fUbxV9fhH89+sXn9Dx/K1yTM++N6xfRecrq6zHKH2Zssdqy4+
7VX+lVVm5CNogX3/04vhV54696v6ntlBcXidKZhyjquzacvdVWbc+1DS3dXsbOeHTuZcsBD4ZVSRq1CXG8kssq8fjJagMF6y3/yTbE/ux1374i
7WU4bX8VntPl29PX329H8/F6HA1+Wn64RdnoN8+pl3XfGZ4/PmzUkx/zZlXkO+/g2Q9v/Dzu/f6e/q+WnvJaYpNCrIn0bd6YwPWi6jY+hfxoTY
e0oaxS7r61jwIuXb5wRLrUWMXjRoA24QNraqBuIJmBwyKZJGpjKg/wWmQmKOU69v3zdrYY6fB4tsS8fSv5xMSy9/STQ/oEtc0Olf9u/GlQ/53D
V39cxZ2RQRUDUZYC0bbf8asoIBaVpX9h8k7tLW6c1wdj6V1tebPp015FpysvCHTSExNNbddrNhEr0ohC5W2Xl0ju0c2YD8akpOsx8dJrhXcPB0
dnzfP7D99NR83x15f/Vt7t0PxfxH/ydPXp4etvjqZTz6e3vdnulawBgqg7viJIEcW9NtbtSFaIa90WUjZN2zMp8t0OEwMKW4OmguzJGokTj8qT
18NifZJtqYkunp/w1ayafPKyBDWWbsvMjhrItan/Sk2mu7/5zcsu3y1xuv0OnrWfm2VbHPgvNvfQe0tK5fyLxQF6cF+jP7/96HMhaT0khcAo2i
hPTpy7aK9BwJ8VwYFti4G3LlF/GQyD+MIG63mH/P1Zvhbrg4IdmSN0cV0v56fNPMoW9I03XkcjxwoO81l4b3Hy7XvoEqm++f8+eznVj8rR6LmP
eb4T4/0xvil7RcV3+ECXOAGVgOl6Z9JfgOzGCORE0IWacsBgZwciZcCZ5KbmkW77xgus80qHkCFtJ5P+an6ZZ/jLruo2Qq53nJM9IrUgmiDkww
BQG6StiLUFhPPHUT5k65dBr9jvN2f46IPx59vBG9/yq9/5ef0X9OJ58cXuWeM/Gn9yWdyLQJH6XHIrWsxtgk1J+mucaxTt2HI063JVtroIIYzD
qJIyFE8+em53srNkdtn8ZJOcxeH4L28/AWb26koc2nr0wvZe1Md9Re4mBY5k/1SIWgMPxbbTzTaSkLMiq7rGr0CDy/WAb5MGK+qHAxAASLRrue
kM48ht+rurkpxKIGoICx1q7sVYGLf5pk0ZBKG7Y9wJCPwgWODLGqZovt4M+2bbtUEKOOzsjwvXtbsKnaAwKAOGopGztnc+iKCO0haeR4VEdBLG
HlEVgfSrQdxDmq5EVKlKtfONM7giHs060H71uC1ZXq830VR1QbguutwPNVmxXWyDT0TQbC5ALGhZ2jIV0SxVS768cTjo4Q1aNiMrVmxy/+efv0
5/eeP+9Lt737T0q57P/Kp+Dcc+v705+ew6EN2Apjgt6dPzcp5Ew/FkW958SO/hj6dovcEjpWaLXQrq40pvlLzszspPf/+/W8DQ/7gJPrQHxfHe
SH8zzPaGM75PFXm82GXyUr27uFjwFIN6feFv9M08aemT4XU5rmbDlrTvZPGh/dHB8NheD+K7V3mPYLXpsPVBTziXHVDW1lSBYdip3gAw1R26oF
+alHDPBMCRNYFqIS0EqMQsVhzpTsnGrcZ5WmQ8CfXWS1HYEBYXdR8DJndQgQCynQGStghUp64kQEcHlRoh0AKdD8rF0h7EB3JrIV+tP5W2mKkS
YBxIKQU9bWjt1a2zUkBM4LgfItz4GoPIhqySuAGlHzHKWDBgFvltnTg3CtIUBRcT32059qo+9hIYwT0a9JtK6mRYXlzOuEa9rkVhV2NkcBYr10
RZK9VYGqKw1W5PAfQ3KnU6iefNubtppGOnv+xqe/exb1/w19T7Dwqi5F5cfZ+j0hzXO72u4XmgQhR4lVeWYdzmC5+VSFO2iXxvGVklSJ43h2wH
JPWoB+w2Eah0jYtt1Yxv8cDULZQDPzYbFrB+01XUWGErDrRiiGNnLy1bZLlz/gNdg5yfoScpYiGUF4aR+4uZyBRGGg0xbGW/wds0KKQo5OiAhl
4u2gQIZr1GIU1dt2OjagvKNvJ8UAVIMU0xARkDJEK5D5SRW600oPwYbofu9repZQT/BRYIeqRFcdQzVIsRoRb1UKp0yHg2KLpuS8MUZOxlFTkG
b0XjnCSkSusTRYYXZJ8ZP+ZQZ4jtIsE6a7oQFCZmxN0h04xJiwF9VVKcSTq4JlOuqQd/c6o0d61vsXKWjRBxgnjOFRxeHNQMiFP4XeeeJpOow6
apsJRS1BCeHa25u6NJpR9Z3wCBFh4kCvM6HEHY+9ZDWQAMw3pBaT0hbFKnUMa8vjdqssQwQUqiqpoioOVAgWPFGqIMUC2LYexBPENCQTpxaqR0
npul9OuuBtXluXUhYA10BczbwFsBxJkmBNKsMKRmi/PAXUuoMRV1A0SYX3ttaU59UV6k/eqyCw9sY5OXbjeqtzsZDbQCNN3MlLnagxIK2ocS1g
uHKjlRhmQbeENcYR05pxR3VROQAAEzJRamsxXh1o+ufCQHJcjjqZdPRJrVpAJ2s64Fi1cRHjZXtnJ7woEMWt5gH1WDutiAgu3SXg/qoQdzY9rA
t9JUVWvqzPSrOsVJERCAnSipSFEgn2MSAL9kZZGsG6KjRUjSWW1IROwuyGReuladCoIiIM46N2AcRwrH7vKoxzvZaLLVHCVy0G6xtZVCdSsgQ4
V15sZMegDr3Pm8aVYLmLYv197rwHeraCWX7qKrnwxbFOWxO1OCmlTaL30Ba+vhUDNTtqrPdGutZYj6TRR6NNYdGlwy5g4HVyOMmg2qV1ISk1Iv
bwPt4JJEvsnCYd3jARniBseCIBbRahkoSAOfkxZq6rVFg2VI4yz2EB/ktkuF2Eu2jpOyK3hlk/g6ka5ZfNkaWpnEECFI0zaEhoOK9sY+UvBEZS
wl29TSA4GIIIARlFEjWiR8pUsFlIY6JyZiwhB4/yh0/qRf0Q/xq/YTKwurIt+ZbcocKGboQ1HC8EeBY1Bn06eCFiqSj4mfgQTRwJ9AXEcFyRtR
86o2WbxGruWM81YIqGkI6MsWdxL+OABu7AyqBCspTKrCEdey5YnnJ84CjrYG1cQPBXankWEgcuK1tfP5NlXnPEMQx9I6e4waNCqKOMGur13jm8
aWWUJqtIDvgnHKl5KmG5pRCCMOVcPTLnZAqCPQcTX/8uR4I4jUgslw+9F1UA8D5HcaqkoMdKbsCUJ5kMWQYLrinTuhxVoQINZHft62CV4wGjv7
ZA3giAOg40KVtMty2jACwdIErQ8CX4XGAtGqWZhlPOgdhDfrwTmMKd163Vh3LQ2LDTb5hFfCs7HEvh97MQg5040aqel8WKsB24EyJvoXDd+Mr6
znFg93b513d/jcwxP/HEfz82+9vPrJwc5PdPDB0//+H8cDfPzrL/5hfHOn/F937/v/xeWvT2ypcVtdzCryne3rspRZY7dJuAG+W9x6xDjZFnnm
BXF35fXwbl1viDHACSkO6YRYHV9NgkHq7beHNiQtmlwcBHeGL64nxeQq5X5nt/2i6q6vQu9q98C2Pna254uJf9XgZbqN+8WOrYXtCQvTFAZLNZ
vu2DCKli2/7JO5b65HuezW7DiWfMQjvy7as6uz3jK/PP7ZNI9ezJMP3m3NKH2XTP+v/+zZ77wx/D/qYlkGcT1sZm53H/46KxO5Bib8aHTnRSxe
f2ryPDE3hkX6Yn/Wz8frs1++7PlZyL0ira8ebIKuDDMIcXxDXr7iCwMMQnlKnfXSrgCKc+tc5qWHYiilPMpEvDISWDhArmNcFcNuQT+zAF8EcA
e4JwgN4e4ZMADQxl2bh4mXXmE0fCj24xbojecWLbee9Xhbp567VKulgYSikGcBlC0EwISB7AiX6tI6UQUYZmrcDngXDJQ728ZEFKu1CjSimk1M
q3UP9awugKht5Up2rhE/YaEBPS1rwRH2QC8Y04bOWp1i3WnP92jHt4Ba7o50GAK/AlJmvPlX7UcnsBf6tVlXCHlWB9SWRMhhCxCC2oj0pZas58
yq/735h+k6UBGBn7amiL1BMAYeIQTC3HWgt3LTpigjvcqqDm8VWlcVUlxZQGzXwth6BjVoFQYotl0TVj6lZqQGwGBCapekMRu/31d+IzpDGtdl
YNi3AkpG6ycYyg721FBJ4VwKcShybSk+Jp5iyFcIRglYAKpAWDU8gzgHpGsIsTUgKfLcEOmG+UWGeiAJnTMj/Ot1NhFUsi7aCCi37uqIHjIe5c
6Is58W1ui85MqxD0UNjqWhzkrCoylXvlfjKo8GIS0JLWkGHE3UlfNB0FaACgNOgo0E0G4glixhiWUG10Z1MvMJ8BYLutiWBuVIUcB8EgBz08sz
VrVzv0jUsGQo33hdvF6pBoiSL2rgdy1QH/tV9U6HXfjGSLnqLZBXU9BzThM4v8IaaDwErhmqS2FLscEiUvCGwMw5CIam82WFw9oKEnaiFRfAax
UJ7U6yKH0aSaY64AHYUAyDhBoKOhRbWds2yoWeyoJ0QdTonmShnqeuRzy2XtL1C7emXHQ90xcwmIGnekZdEr8ny0oZy1OQPFTZJDKmlDD4hGuo
yDZODKWA/iniGdZJ52HWWpT7xl1c9px5XyfSKMTabcK4ITVBpMLSGBQ0rhd257oGUNcy3WPcgyDvACKQu9YeMiALsk19rXkcZF3YNybYgQBRvm
8Cs2rVVLQBxiXuSRC9GumesyLcBm1aAjQPVI6V5wEvaLSsSJsRkvt+BfjECw0o5LotuHusINipR1QDCdy2LSYA9+7qru8ILwpJ7xJoqjQZgJY7
Eoucrym27luZgJQWxndN85HK3ckKJzFa1Tmx3nalpA0QMGpDmGxO2wo37r6atQEiW+TjWvsYBpTTYc0Dd0cshBrOKbbOeKpqSysGBqPIVEgKDO
Fc4Y5bCjHlEdq43o7A97vIIx1LlQCEt6wJv3QC9N2dhowlHJeqA3IXSY9Wijv7yhibIKvRsh7WXgsC1iDfh2lGXgzFy3EjyCQDNG4spKOmnRWo
s83ODSgydAWpq0KYnqgdh75nG+nsQNci7GwVjhW8PFcMeKuGWmsC0D6ux3/lupEQSAypgFn6BEHgMrtwjmigFzsofrJMtG1C6mnUdk2BSFRSAe
+BcxOjqmaaY77OtXat3wwyHvbhV4xgUHAaBFHghxJpEMC6p4ikzk0T+wUoCANo7zPX3Y3aUWk1Q63FoWfbTpFEwCgD8S22QJppqED4fdX+DDLN
edMrgVK3E9G2vOd3o6A5ZYapBqAYsMSSHOiU7IUlqDf9Vf2bpAljIRWEW9usQMaVBMIlaZmsuxD52xoqmYXQVVDYNIWEaXsbALqF38QoUiKBkl
ICHQNKwgDwFOsKiroWeOlqiRpfImeX7S6NQJWA7APCU6POZymiHJ4IYiATIWcqT9Elpa26CFhLGZbEb+ug0knsYVoJ0reQiQVCItaB3raFZ6Dg
dBq+EbVSexDIGgAe2DbCImQhpL673US2cUKBzasGFLPnPnVAZCAX8CyA/kAaIYQ9i1UZO1Mjd7bfj6B4CGA9kJMBjQgBwSgpMFbT9XGjLY/rQ0
6roAtMRfJ5ONkwGJBW1FE39YDhVoGHa7rNWTITBYNBBV253tkDwB0VqAgnkOHKbOnk9hQGrN649s+VO7HPQ5aQCE/C4MKTZiAbTgbKVsQZdHKW
QbmqDAfubhp4Cx2kclvUCEOkdV/eWEOUwowqEiiAZpACGvGKagKYRZyzFCB8B/SgFMHS9cfwlQypb3EPBjlxfnO+E/FaF53PkQw6Bsy+hbcpGR
cxM7VNF95a+NmIdJO5nCFR2DICyZH4RaUz1no2UE2rIfMDFAluQPnSJQqtSUD2RzpsL5jRTb1pglL2w6iLOl1hmoOoyG+8gYlBSwmZHXVLLxUw
QgoLZ/noAjk2G+tLH8Qx7WkckkpvmoElkEWQ6TQE+kAMTBJodQtCUEG4+12rTADh09CgAxmIUKh1BrgtqPEYrRw6ixYeEaQbyAdgIaqJtwBjDe
jYCld8ZJlvV3nIUdjjkMugv1KgpZDrAA+Nydut4sbTHhIVxbFrv8UJA9lTh1qqdrGFvAk2m747TE9IDSLXb4nXj9ekXBgfSg6liyKpmnVb8x0q
s5W4ampMcTSqQuULtqFxh3BU1no7FFGLbQ11dhlpPgwmNYublX97nt/K49Kydqe/Qoqt21HrbjOiyTxBRoCOKHsAGEjgLkaZN3Zd/YA4RrXoW2
eP7lSMa1stQ+1JjNwRmigoNYfEcLZz7oYGNhWDP68iankXAnCEdVsCAAqMA0V8bAmwCktaDnKOKa2l57MA1CJUSXejAnLVNm3FQHyyBuCIAuV2
xxFgwEFd+pB2PoOKw9x9T3dAJnKtQrlg8OKutRQxcdCgPsAmJYB1rickFFQQMRgYVIag9KJQAT4po7ucVrUKhc9Y0zRdd1mgTUuBn3mgwFyrXY
k92nZQKVGMI69VoglJ0WdLLUq9XdFUVGZvwwhUK9aL9kCuTstJp3th57XTgTyVE2kTye+itRG7ZKLMFSPdVue2bTxIWz9Bi1q0fKCjILQpBPHS
08CZylEJqeCkbpOtSuALRmbAX0vbBnbAlK9AKUPgwoNLohuPEiK431rp9mnhtzGJ/A2wXV9Sb+U7E2WCpKeHPO0g2be7gPRrYrqdBntAZlA59+
q2Ac3RTMOtXgRKORNoZ4TgWtciGyLQRMjdEffd6ArQQa2nw9CuC/PvO0sLKN7KACI7n5OcxBHI1tB6AW9wZw3xKSgRyWPH8OI2hiooK8AdwHhK
I9DSMOOic0cLXfH1vBQqChFQP1RcRQDJa49Fxx9+8XwiyMBrjoHKvuyd9KdQHvJDSui7302n59nz5ZBGJzfm/M6/LdEy7LQ1Pc353N+0b3rbm9
vyLEpbnF+d+uHxVuZqOQimBUD1vJhpA0FIDAyNpo1rtUfbHu5KH0RC29Q+cH9IUgOwb5xvFKobu9pGrwJZJxW5kXX5rHdnOLoVNkfSn0l7yid7
K/KEb721rJ94g9nZV13fcJXXP2lDPTi6vju+Pr3TLS8fn/z0w/V7k0Z627/5y5dfm13Wpz/YPXgs/nV9PtmS0Gsvl8561YwHq+GAbfIni4sZGe
jhEJlCnff1hfnbd98Ync7/dA/i0V33adwSjus3JnwYaZl3Dagj6/kIZE/t2drOh5lfdechYrWf9OIuI6N9v4QwuvpGnOKVNeuBlN64aUChlGU9
V4N2fHfnNTq/UIRx5thP6Bov2GbAOOoQ6DADoeBayGmlVAc10E+DEoazOT6XtXbxz6wtRkwUKpZFA5qv2fpogfooTDUHSl75U+kNyNppZo8Zm8
Mch9roFooH8badNx9bUlY291gLrO+MzY9cX2BAOUqAOLg+A/bLm7euF4w7Iqi+3AtDEtEUdQxgh7tl63UwOU55pieWZKarLuNCRucdlA4rYh4G
snsV3bFevzfb4xNbL93GS8sKjJwthU91bVmcOEci43VlAF+89YzogqIM23ozCG0LegdezT0TAXFvKk9DvQ0byCneIg4a39ObTVeTpNZBnHRu6R
PQwANZDW+K0Jcrdl5BPBs3bmBDvgq0gRcKZRX5siu+6v1rd6mKgRwAGiADr7VA6Tq95lzGVvII4RTrlm+jrpCDlThkrvNuCPOLancPLQISKZPS
WynmT6QeXQEbWAMocGI8j6laMHm5KLb1OIG4B3B9KfskqPxC7voJTw4qbbaHy+Whub/DmsG2v3tjc/1V8RoisG40CE//Cgfh1hM0T9PFdW2Xfh
msd5o3+TLOeuHmi2bxYE0/jF/PR5s0CJqAt+lGdCVo0/IqvIzW9ZmJVgenbLi+OV/feEdstsO6mBtlo9wdNeYayKpxi9GNcKs+xECRkcgzbh4N
4RbBuFh3080ZxoMgUmi5CBtS8i5VUY27qgxgkmvMnIcCJh4wY9Ho5qvqcSlBobrzx9ztB8GPG7/lUnmgZRQvVAsEDtiyxzRULsRZXKOmTlaiu6
r16vbuOVCYq7ALgoE5BNQP1r/XPxhMfL1n/vphU+Ic/6DlQF9ew8NMdWsFq7AaoStUbJC7Yau6/WvkXV9dzJv4/LT0dows+mToJTeKl6HG79+J
h3gBSjapbwUvhuI8+ZQsw/3moQm7hwl98CCYbwCWGaU+gjTEPZ952NmQg/akjfO4qpX0Y51gC4WJBiFRalnIiepmfQ+FyfDKJBd5ubPNJoHcFW
/wW6bLJBrvI/TiuKJmaMha2SCUbUW46fxImFhojwpCQpgmH9gFhG8vBCiqfefFqDEIz8UKvpaL8Wk9QxNe8snl6yuymZ3G93gX3H9K2e7uYnb2
cKe46JKxWaOTq0G9jU5v/+Ts1TLT/uDmpz97omYvfnTrfa8e/P0PPPTtQfl49lvfU6/E8MGowVcLLwdytveyujB7vGB7J89O8OLiafomrf23P2
N8f+/i4vi9w/K86u+yLuxMWNN975T1w5rkquBJ6J+N/XaYHEy1Fxz1gEpUbxTTmUJR/3qrov7hYZjzB8k3895S96N708cnb9JJ2QtEsjy3SV2S
i/LmR6u50Ivx8sSjVq1eG3M9v+RvP7mX9U9v/sWLX87W1+lRf/m+GD58Nr/a+ej33p89K/+fothtMIMKUCAgQsLLyj5wJbIti9JaEkTAAYk2pk
TXg77MzQvAMmDKxvmcGyj1HYPqZXV/RSsMnDKydb/hh3kONHKSiUZVGxuXk5aUIDi+0R7UMGfnj0zgzyhdHQL2qvzAk08OQrIZrEDqe+aMR5W1
l2oD8R0WLU02uVebkI8Wo8HUJsPWPzwPdR9H/Zefpk+KlR282VT5Bkuf4mAZXGGBMIDLU1FPkjwYN6dkc7P/9Op2UH/EDwZZn68PN16a3gXJiB
6RMOSc7Czno6K+dXncn7ysE3n9nKozRFcHc+qbnbIH9ZMDdBLIfkQovDtTHW9rtul4BPysbSoelRDjIfAI4kFl+Krx1oG0ioXn6bTCrSYgSRRf
SS1RFcZxl6K6H28jW4kSoKHveU3FsGtZLoave4v1fjla9PzhovO+3Me8ZONtVVzHn4tBgk/boAxWi5e9Nz6spk17t6v6M7spxat1dFPD0AVAzu
wcJa/iFF0MJw+f8mMrHiiJg40GeAPKzd2JPSQLkql/7zPsOZsmzSCXIxwXfqvcOXeVLsO0kkHp4BWntgud6ss7koSyaVyrKOxfbwPQAZ0nJRD7
oGuBCgSQtYBKrjMwARiSwIhAWMMncrf/5XsDA4LCJh4kwRY+11KqAqCWglQlBqXkU18hLlujDQ9tkwTDBoowSfnLBN0YfvJqMcvjLJVi+9q1+m
4WyyPadfPDnfkwLqfTaL+6FfRMXa8CAGmProGVaOrDV7PSSQdmEQHFCvW18wHtMAJOIuMcahYAA+aoUhR+F54N+UhJpSqQqTRANkWM4CaM/S1L
OUW582t15iauKROoLFIJBWFS+SVWE7Uk7hgEsHdLOuQ7h90UQEZ61gdJ1LUYPsAyUhaGt57p3ClgYtu6tDFWADjw6xY5n0+3mFmD4HIreMjduy
aylQjUVSgoE/LLzQeiqC+Ja2CLF44ltF15WOw/S4GDJUk9mBfz83eXm4FK7gd/+/To2a/Uy/344pD+efEnN4UzPMFMJsYTXBJQFaC5tW12K+3M
OqP1IqlKUyrZ7eCazPogLUDAgBbUQP8CULeAlULXxhkmaHi8jmCIZdNPZYNnbamXesdPNiqCb6QBTku9WKDRu8bS4sAs4juxSdNs5o3V34wCcX
l+W5UJiyM/nZPzLAmLA1x44Xk1lVY89WdiE6Q69UbGm259ak+vsmH3VfOrI6GMSSQa4SW+4MIY7YwIhwSUmtqudq0w4Q0GhKWrI1q6fZu1Ft0A
9zZu93wPaRE13kpML/SK9ouc0dGwz7JqOD9P9mQWHxY464KdF0fDptWBDvqbfNqGnoqLgO9eVVYuF6ebap37L8/YpoQC+lXXKzZdf+f62RN1Y8
HptsOb7TzpU3R2e3ua3d31+ex68oKf3dVHh3oxLJ58eHBJT2zw6Pn6zzbX2/FPr57s9FEkPtvu2cEJ5/qCV4/jBxf9KuYb7+6joJt/1fOckiu3
nCvnqhWpaDe4wQqUZ7+NC86U4vUVD4Upk6Qr0ylfb8p+qwfx8cHA3GlKO5l/9sXYUHNxeevpXvYg2hwG4vr6MzxZv/fznb3vnWS/f3xbREuSkH
1/etbZLmv25hQFvWxA1Cq97i0r4keouxRenKompVQHgrR+3aIIBQZzGwaNT9QaA9g1SkN2upvETHQehzgXRuuwg2hdW9onrIn2SRnUVR6qqDeG
MhEgytzxE6KYxdSzPJfKMXrbuSX9LbXNKvarpqaZkoafq6Zte/3+OGYiCZOqkiZPVeKeB3eR5K4/hfBkwhoaNsAHiRG9NlIeaOewxVBDgtqPoH
76ObXUHcVcEdnVHiNR2BYbWpQ83JqBc+YxBoce1BrV9wXhBOoXNs7uzfXYCaUiIRQNWStUO5t4FQB21QgetlEYlxPld3xqJ+H+NX+9mhZJh2kw
jIas1xAY3k2nfYh0iS2UC+uFMqqdSbPxJjCMdIREUHXWAo/vVTVjrCbc424lB16NQbk3y4PN6FyMVTz6vXXw5z/5vfLRR9vpho72Dh/Nzo/7Ix
L+6R28uXxWeej0ne0fzqudeVgdPqZ41+svdF83O2eh7l0Nd0ZQVmuxPxcHtXd9138ajs9SelI0SRdv0m0TRha1kOb9nXXq48tsh1BenDS7V80O
pHQ/Xh3uLRJumsbrgaDL0ApHuddm5QYq6uAJAEC4TPMrsbd/fbDQN8jSX8297Zmpluwwvh+N2voQxJvdQ3s2uM+vxnstveR7fcUi1taJu/++vM
ZmhdKv6tdcWw9N441chnTDrhC6ncVR2fZuqXbV9PfJuly5A0VlUoJE2KfRjRplGRS8vO75RKsxH2AvUQkddmXZ9MJMaW/N4HlAWHQtcLpoGQ74
Ebl5/WqnbSesv9wpgntd13vjyd6v2Vs7/k59ugx6V9dH9+a/7t2rPi0KPx0k0UjOhqjTJlAZDkfW+VBjEYeljvp62fhzlhlbg2hsiufffBa+fg
s/7fDKqsldm6+8Z/O7U8L9ZX8xLec0QSLPKraDV5hzc9Gl0tduvRxUQulODUpP5zyFEfJpi5iOAJVFgo2PLeOmpZ1fQXI6m6vKSHcEn/Bt7iUa
UQqiWxAUWBQwRT2PbGxV5zIB7R8JD8gb7UhPdFqrJkopwc7IC5iE4l0JKd62QSv7retd7y6naLcjIVEDgjApPCC6Y/XlXmxtv9wXg5JESwmpY+
AfCoGjgtC5zwSSuq05rxV2IGrGER2G1JmNotRvv1yOmD04S4pHzbOfjl6lXs/SvB9/vYef+8PBg2a76Q1AM+yTJr51Z3dnh7116lc+HUG03NSx
vH7mmdUTftqXdwpavD69VSabC5Rv8+1YNesv5HFlengV7ryxU+3WP+9fbq41OTk78cuHr07K6btoZ/i82PnBL6eZfJDkw+XYe5znqAyzo74Yi0
/9bVFwPr+8SMrDlws9/JqK958U2dc+6sdoEjfDIiYnAChXd18k84evH/+7vecP8Po5Gr5J/sv7139me+jOi1fnAz/35JuYdP7e3Rujeud6Wnsd
uWovhnV31FsCbK1A/NfeLi8xT3YfZDe9fHz+5svvkeV2/UpOT46vd9k4mhz413fXn518shpKH9RVT/dK9jB6axT/0f1thDKz/7AZyMsi++TjKp
ABTeuUpFHY5Ga9YIlNJmhxMqCPpg+BKlS8+Pr875Wnnbo2e5dtC0X2qlrFtTgIKyjaLUFpg0e80yxKpr19KrLVzvKIN6KB7F1f5erO5W8U2z9N
UKAQnWcAqzYza62ILNKUyqJ7Kq/QXl09Sp8FBx+f/gyq5f23Zt2ze9N3X33/6vjtv5zo/vLTF2H7g7nlxwefeB8Axfp3wY2Ln02efBLP2Wfn0X
l7qzj64fZ5evt2gY5+8ycf0s8++VHw+942/eO/sd13v/f6g1//D3+0/JufvvdGX5K8pAIYSbroNs50kfbW1xtSbVf+LlPe3gWmg0GxWe716pUM
errk8dHm6sNPa6++u73048bmGTHlTkDlTg+feQ1PepvsorVBOpyqtbPJiOHVN8AZgaJRppEEYq8Cik3gTp1owrjwGu126AIr8CWgBvvMyvWwkd
G6O7zoLrcfPj/9+PXdPYImhp2d9XbW+HIf78JUNJOedHfecw81kevRbP1SdKKsN+smg69loqmawEocwqxyzzRevAmzq4gFre66W1AfpfW2SS9f
jGy8FmYeldLrx9FEBbGaSBUCR0PhijLsSHQMAIgA4ywT1DU/AyLsrtbSTOAgiV2Td97RkntYn4I2OcVTd2N6a5HERXkDtN2ot6UiHGeLu19/sX
EHoD161bRexwON7DqlKIyI2G4bmotuI6P9oGyKzbql27gOBonF477np21tq6RXqLpBJa1AZBD65Y4kU2FicFfxmqCOSGBvRgNYV5cs9naXbLMN
99BRSLBXLYsT/Jf/6pd3DpSYxH/5uPr6lRXZ8NmDM75tGAKqBeXqS1cZt2yqBVTHSrfzTRJz4ZtVLSLljj/O+m0YaAnMpFvTGqRTWEtVSw3/X5
YVwQXCbAAEaW58YB/rbd0tzAAkzHWE9+7+HETx/l0yGmm6efUs/7Mv/up//OF//Q1yNnn6P/2zl1+7vtu7Mf55+Kl/QxX8mH38y8Ff+Pnr3bPq
/UD84m/f/sPvPHp/n+w8GF0Or42a+bnmg4t701bmhzckk6ju2IIYHFibRQJ+c5JGY6R6DOfYriOaVq59jjBde530JJANdxi9JrVoclCSVRiZAm
DNRyY0nGiBKKbuoCOMagsCzQPJUtMCSdfUIAW8n0/Gu6NxInsw/Lrza+x2fzw58mlEup5yF8aB/sEPOtt75k5vcWTgg8KEA0wBV6PwCyA+a2IU
EUGsiW5dU7cv7Rup6WoepLxHiZ94IVcBFzDVPUKdiVAA8J4JUqyDK2pwv7I9YuttMhiMSGq1zucBBxnvOyPgpfTbbpaR8jgPrpfRCdpcE8FvBH
r54+988/2v3715/eDW7UZfjH/eyoK+P6bvHZH3evMx6bd0mQNvaNqwIhNmi5O7N++/OdmvxjRq6sqfxfAGfb+7m/pHbJ1V5flUNsAq3T3Y80cD
3P7s++/+bnb3qLk7vfWw67/9LH/8Nfo7vkpV+O3fenF48Z5ibvmHGgYhRK3tZBb0KGUqQT4hpme6En6dCBracdgEZdKw5iK6ilCZbsWAd4stTv
fDPumLnaK6BdjzycBnNt1c5+z5YqdL2OZyPSJ1Z8L+wYQ8/HnTJmZVgGpfZ+adq4Ef/e7+B2nQJLNy56Z6bzqNdQf1yS1I0RAY/cp1JZPGhMyd
nNMc45AIZ8gpFQhgqqneBvXQW83+jp/W+8C0XtUvXjbvZd+7/1l7a/aL1W7gP/43aBWbdTo+Fh8lKaRt/xgDnW3UegcV18ekmq9Pe5uJpS/0sN
gLbdF0e3UQqubGd3p1cFnbRmbJGX2q51fkxXxzMGXrdWkidQURxFVY1mYn71VJl/p2TJKoLLrB9dl2fbjK1t10FgcAERsdHIY69srLo29Uqwfl
aDXsZdm13SX8rzZNMXL7yN+4yhbyKNdpvNrXqrs3kIl6eXLr1vNfpEFafh/h3Q/aXkB+dVm888X/vA3/4T9N/lFPZHeScXqwo1b7V9lLP6rf7n
ugR4NtfyAuBgHz569Znkre78LwuuDxVifb2o7CUV3tjKbxXpAv606uL/9gGO0nQvklRSN3PhmimSpIF6i0btPRUoyZs1VrbM0aW5Uj4iErOrdr
7zul5K4kdIJhYmlTmpiFQvhBDP8It1mH0NBDKcgqr0YESlWXeEsl/MVejb52XK1GF8HxZZas7GI9O6Kjd/DHyf6PLc7R0cuj8Gay3enYKDl9+5
7+RtV2yeVvfp3RUXP68uEv7+vfnkbv0Oak+2lvMnuPPrz1n/4w+J2F/zyZtvrmfFl+/Qsye/OB3sIY9U/lpBNXb51mZ+dNtIMfbA9IHZ/ii2Ee
X0fT1/wdfTG/8SrwJ7ftZbWb3T5f742a3zwoQfKvd47SXv5tLxy8rq9H2tkodTgAYumsbQPQZhaoZ+scC8us7OkuZ1PaK6dQptes4mW7oiZzzi
2IJLevx/xUN5EZm2WjsX7Y4S1rgjQ064NRMlkAq98meYyyjXymm5HIa70TJSnKVVzk1fUvt4tp4X1U/e7hUX6UsTKRXaTd1QYDxNoaQAVGnaWg
60IDJUyWVqaardR+4Ms0oMq4Js3DV+mdx/w/kp9dvvOih//u7ySv8oMHb35Ad5emefvx4fVH5969ybe7t/3t7Rl/drvi0o/KtajO2Pbo3iuzZs
eL9Y+z0eIhbdhbWfpde37W//XN5cfX3/+h/G+m977q/lRHaRAvEa17meknXbtdXPEXy+u//fDWgVr45QdP21HH/Hr6+Rurwd0kd34E9MuzA5xb
j7lVyIYUXTtfJZEFTFjm2teEqmCbdV7KpCoSECDzRvaQbvZvXNsYn51snkjdvL07KO4dmvfF6TqcZ+ST3wx/evGHbx0sj4osJfrG8OlkCLhxvS
hGw81Zdzckh+n071N9s9m7eufZo+sPe8NP0B+oY03dnSobuBNyVBPi/GhBtXig9kHII8tQpvsiaSU1DfKFrHjn08uytBeRvP39J+SSPW2Of+7v
XN0ZRVfffOPGP2h/cdl7tis/Pv7dfzX9/Uf3tzcuGJJFP3k6GbdCvrqe+bRbk52O3whv/sc8fNjKT7/x5Nvtp+Xop/i96tV8WCb9ed7Jn42r2w
8/Wc/tyfri/xy+tX44sd3f83p/zM4+uvHDW+XfXv23/6T+xzsPBNGMt5UUW972x0tT0XVTvwricgy0bRqEt1G+js+GzXVx5yn5ejJsGImja1TJ
rG9TTqgF3L/aHr+o7/Swss2TZTOoe3xM5KxsRBnQOqp8O2GzDWH7B7ZPuxuXKxw898ScyS29GG16toVYifs3+O1bo6d20+HJAcO729qcF/3i85
3Bh+J1PHwmnh7+8/nF9mX/P3zwxjuLp29EN5f+Qo9Uy5om6B/Li0Isw/PNKpxG22oxZKotsOc3Oap9jwzHypYmGZBxW8/0FPe9ILmZ3VTjX5TU
P3q5y0l15ok7XhImZLfMUEh03D60nqdk3dowo0XS5cmJjM0q8a6XahAuLvP4X5yuytIbTx8cbZ8egQoKljpD2yjYG9Vkcj2Nq96QXattt85PLl
6t3gzY/qw+u3oVrDdG3219032kCpP72Z7X9u3rukWbW/38qnzw6eFj0Tv63aL57p8Ws51PcnMcs6J/z16+qifiKhi+d/Oj5Pznqz7DjyLy1+dv
flH8ZHk5+c+L+ff+5eu/KB9TnN98/6S/D4X/shc6azEg+KZzdpghsjnu5aZWOhnRPFs3a9G0tg09wPioQtK3l7i5+fnafP6D5b3nFp/7Y/+Xdz
eD9/d+73R8tPyXN/+Tv3r+jx7fv9on139w/yf+uvcLyUlQC1ynKmgFqrlhZSC9SRQ3YSCu8X4hD7ZBR7gZTddAvDYdby1OZjHyYKytL7eG4w4P
NmhD95vK6+LZsu+9E6LVyYyw0Visd67tovd6pcdqsHB24+/yBwMzu864LC/LepG1V7eOYDSz2F1Omcy/8nogVsoSIY3bDsJI13GaQOJWng0gW/
2WVyrt71KQHyolvcDmw9aLmC+eMJZuWmt3z5O7IMKOPFJ6Vfuro+ZHLX7w3NfB49kwpItMcukOuXYaS9nfxe74vuY9HMZAaVlQRTK1LAfWLnyQ
DK4hqzHO3uD/p+zNejTLsuuwM9/53m+KOTMip8qseeguNnuiREqkCJuaIEECBMMybNiAHvygNz8SbejJgwABhgEZgt4sgzJMmxJIGrQGkk2xu9
isqu6uqqzKOTMypi/im+98Ru+T+gUF1FNkRN3h7L3XWueevbZve2ts2jOJdEwTB/UEh9bQ1A4Nr1QU9BiT8jw0K5t+dcBPu2tt0TUHTbCe9fG1
pD2f0B0Xp6vvbt7Jw0+aO235zZ0Q/dtfzqpnL7fju1zr2zf/6sUb/4yesw8eWbS17Tt16E3I6HavpOYp7uoL+uA86Ba6z65OqufvNkcXg/icZN
HP9shksvMXqvD65ePJ3/nk8a/1248i+9VfKJ61j3de1lb6gYPhZXruB5mVI6uvBJoMFotxv+7jA3H1adYUpxIfCGnYsKuvDIQQ12bJGuStguPL
rfVwwypEDqy5cx4Gp5cP6Gpyq6uW5uVXw0vxxv7bbOdl851gtiqPXn8tzG63xeDDcrX4/Du//u2E1lW3H8QHLKvnZCvYlTQWCYsNiJ9Ga5HFnM
UO84Ehts9zUHy9soGTCUSF5/uizkzAZSHkxYRWJEH8nKL0vDzkho2B9UoerMRR8pPdZoHJxuzfqrfWaJUWJ8CL1t//TwuC1IsH4wE9JF9M4v7e
c/Moxm2iCFw1+DC/aMeGa2TwqyNbZjym/shNIwQK3CbAyg+Po0gL6wd/oEJsXHAqDU/UEJuLzeOvSP/awaBur2/Hh/j2XUblVia/O2BPnx/tuU
fnw25ddg1fXsXdEyxFxNieap7bi53iGzjf3tsZC9N9b/XaaGv12Tv4/xglF1f//I1Bz6JXO/uLBIqRIRtVKz06SROa1EyuSLZ7glcIniHQ1dCu
+WKxXHRkXsA7E7FSQdCxjVBzNerNZiCPXfXr17c29jCsv9q9/MZr1/V2T7J5QCDZQJDZUDV5VSLuJ3ykEgXNKwud0Xoe7RyUaFNyxmf62LKT3d
2knrL/UB4k2uKz4Gy1t0aTkZQpfxxe09z2B7PF03Ar4W89/N4D9PCWeqgCQ7mFGH8Rr9dbQV25DrSEuwpJF5dphAbNxSDM9pmJW6zjFnlqC+Hg
XcW0DSTznuTMH7cR1PTIsM6POcZO9eMlWuV164TOFUtohiQ2fOXwsJYaw2vOul4GPReBXeNV1gArNB2jvbV+DiXSdMFBbngL8QYZYRAJ4Xox8c
bPfe8tCQP/3dRp5m2GQPYUFiSPa6UWRlhLW6hK0oIYNr1sMAKWHrW6ZUqSVw3FoQ6AASkI7yjx81qdH3SBgI0oDvrVlbaqxxvVDKsGWJOWKgJ1
FctFMmiTmAPHT2QmI05GITBGP8/eH6f/mudbIulU7KRSsuOCGIQYVJIIlDPIbW+cBJyo907ThHLuv4QCZ6itsXHgOyWNEhZkHZFVm8DTUoSGQn
QRIjwEJSF1SjQhGAid0sbPC+O+jdS74xsXafFqmfqm1lCHg9EaRAWI+sjLeAN82wqnDeaIF671/jVY95IogiSsNvZnx4mfEqCDxmjaaZYBh+YD
6xKkFTUofpWnUBsYKFCIDsqJUhVZPA5fzMobn9/98g0nPyJ5+9FBvf7iKAv16fJuMrxcTusC41lbPXiGv1gtkzPjGkdox2yABLxTojDUerg2Rj
ww8BggYjWpQt1h5niPA7gXy2gVSm+KCEigA+xP/lFXG99LoZwCPMEkBqysIWq6r91PpFuMAJBt5FX9gPS2tV2MeAJx72ewC+/yw0FCANHDTkPB
21geraJ+aMIaC7dmrikJ9SdMk5BE6RKqJgFi2nTd2n++1KR0UDsQaJ6sDQKyiXjfccqFg0cNAGMws0TjoPPeHq1cSdRLE25EHYZhhx2pg0haEn
kfQEq5BEhOdFzH/sDgytRNAw+Cg35tl06XyCybONd63iYE9WEuMRsNgoubpmja5Ru1PWIpfnTt5p33sruD2fuDWqiojuZzktx/v4gOdpvqpxeI
CjpfrFwBPBZzlp15318ncksj0erSRYoZ0Bwh5yxhboM41AqQsIhoI0iQhq3fPxVY0F4A6fdnKRWPQIulHBuhbEeZStDAaN9WBkUeOXgXeYx1ug
b2Ayu3UZcrU+iCVyJo1MZqDKSk6i0mIfxBrO16uikcCkRVMKglkIjlSgilZy5ynaS6loERtDs9kZt052X43RPdWn/E2FvEW+rb3aBUUN+Rj7CT
AnmfNU+7gPiEuIaFWvURqNMHl7Kkm0XlDSIybYdFXk03tUMvpW76cSgu/a7r9nA+yo55sbP68Uef7fx8fCMs+3JaXg7yObkhl4hk+1d3RDpajx
abZRfeRihOL3WofesRESWnUDBreC0AdJRxFUPYOips0HkDexUCLOeukX0YtqvFKnSQvz1UpcY6EkGqaj9gWwUWiDMhS1I5lxKkmYISE7pSlY1o
Y9U26wGLkmrI0LhrMudqxpL19cuCMnzNbG7rbE3SUdTDu4vqci71ppDcHaSLJmBJ+LjH+Y2XI2x2cbuqx262BbdrEGVEACmIROiPSMUI8Lppag
QZYX33qY0QhUXw7UhpjRbLciRd+3IJVS0ikWuf4a26yWcAvlstvRgNltNf2HmPrurV1Y3hOLoClIiwxlVJIUQIqMYKXhaF4LIixK4WUH+pV9QR
kBdhJao/f8lkHOigjwkvIyRm0/3W8lVw0OriYI2EWt/M+ewyV7dGSm2/XDyrYrVwi0jiLLyaEClXgSICK7HRnDxjNOleq3k3p/Lu/vQFyTUkJq
PMopYzeCrnOChEwl+ZgCF/OjfUmUUGaKnARtn+rKr3k9ntZPOjP03/5ei1a7+YdF8evbEcTNK/froSf3Ot7/y1sJm/T9nP1uG9kStW65ENIW6V
G4fMpTzE4WlydNKUC016+VoLwi3C/V6PgnCTjTVZIUTHtIj3Pnr/tZuf7l6ueXQ2uPrxB/HDG1Fy54dafbuyb99o9rbHs/lTzdd9YJWVwNZ6i8
JByGWu7M7MctVK5rHG97hGk25VzgmuNLpcvjlVX9wYPe76h6tf/BvRQXw+W37TJMnlfwi207v1w6ug79fylNooHLNtOtdZh6tENKAMTb5NQ96o
PiKY9xUChqPbjjnTOdAcIWciIK6qB3UwjOUwQDtBy23IDW/KjHPfE4XllEct70q3Q7PN1URNoylg8fPxclWkPyRHb5/v8rcu3/j+7372o8H/98
ufvLvanR2OH15/e9n+1s9+78m3vlg/3vh+SW9dEZDG+bmfJka+tWVD67SJHdUhiLq0t8Dr2ujVCJ/evBNdVM2X3emP2ctN+f/8o91/+pv/CP3g
N1/8YPWDD36zWf23S/Z3/ucv/8HNg985/Yfr9b6xLgQEsr0F/gFlYz1li91Ld/q9/s/Ni2Tfyi1DBlfNhNJSTqzhvU3ssrXxlCUKEN61s/Bi9y
w4/676qbkIr8GaUJde8kGalG4fQuoC1Sq6KPZ39y5x2C9Ag72FvlRNcHtj2FTVe5uzZP7Fqt+g5Prez/LTvwgSriat/9rrrPc1Z5KxDlRSApDq
PYk1M30FuOVPTdWJyRW8ckI2NwTRcaoD17SWsijIW+3CFv7Ryt4aFAEb65qacQLkTzg/YgvLiLCS9GzUKUMS4rc4Mca1tUpCQirf0tEYpjbKIA
HA5r+g+THNtGIssA6onR/kXueV7HrvKpN7r94Va07PR+ERXOZg9/vza78vFvzeVLtB7jpHxPWYMjmsUD11ul3LJ+d8vRp/dYI/33P59Stpzg7i
VXnrEqGw+Xg6b/kyWb05H/NHnx3tfiSLaddPTyu9f2IFgFE72wmr8kKgcrXJ6loi2W2rjEY6xnsnojAdvzU8nfRPg8MgHEY45ufAAMLO5S5VjV
CvzjJFEQ1asWgytlx2UdomdNOaPIwcA87Z2Vb7EtDkHMoRM13qAHdDlShdoDI1tMUWcVgZYqFqMFd5g6CGgCxXzni2Y1dhSOGtqxrTsPIDKWhY
Kr/rQvphLleeDDmNJ85ZMtYJ7VcQHavm3Eg7AFXaB13VQQDwgBDfAQnECci8iIEBA7MMDMYJ4Ca8V9VYhVUwDhugEJAQzoXEH/EmCBFYmiSoul
ACJ8Gt/8C/UWkDiQt1He4KQh9qJfbfH0UDl9EE/jTCG9KwNvHuTQ4oRscJkeW6Dy2FRyQx8GCQcoGKiPCbg1rwMu6A4AA57pX3HcXKsVr1CNug
7dyQdBBBUMxB/uvWn8PviIPrA7q4OLZqMzely5p4e7zB5IkEjg1k3eStw/DYpg8od6VQomJGxsy4K110lsvSGKIS0koH2MGkb8Ay6j9OY4G6jj
fC8qIDTpCBDHMHICqIzHrKS99QCsyYRDm8VsC5hAd17rv9udxDwOVV1k9YlGuudmxRSCN7f6aDGAVayE9AQsiEIUcSqNAQaBNwTqjJhK56UNx9
6fdbvt68YO1ANoAy60Kg5d5P2oLOC5TGVkQdKBbshPKmcHPqcKOZ7UGascS7Y8Oa9bEyAJIssT1cdsLSoAwWUJ6MXLnc1LzsBSx7wCkEbWi8H1
dvVafhgth1OOpASBmsuz6yvKxoU3sEBkw0vI2Q6f0ZzNYxqIuR0MrCElqIeO/cIAGGa+XP40MIJ30goBgEEqoz8VZfoYHsYBBuOlTUT1rXmWAQ
vbAymVCM+w9u/hOcARlCQPr5dm7bA+mjAvRhNNAJcT3UeljMkDYNY2GUuhZodt9Ra8PK97Np3NCY5AyUt6v0ANIktTWHSFY99i62CKQpAf1k4c
2CDoY/k0EC3LwRBC/9h3UcklaASm7ZsE0TIYuwSzuMbUJkTqutmnWBd7ELcDqeAwMNjFFapIGQOI1Ae9nIgdhy1H8i8R71FlQODb0DjZKiZTho
88B3xmkTGOQSeOcZCrpgCAJWNhvQFFniSN9Ih3JXY28lwIKEASe+/KkdD2/eaBdtyCZnr53S4sEwv6FA3uEPRHBwPDw7mX/x+HyWpuYBW2z6fg
qRmcdAxRkN21SaYBGSxErM6TgIw3U4b1abplnluVumbUfnh5V9kMXViNBGPVvI/MGo3eyJZ7Ndt+GkUG8N0uPBoKDXxfx0/VNh17PSDK+9sD+f
15fbPyxPd2+v11ajSbTWN0gx+8p+haePTQeAINZ3HaxEbxBEBUhSq0WJJAulfSWPLYowMw2uXdtCmgDjhYJi2TrEN3fPmknFyv0LUlTF/HH9xu
TdcJFuRcddvoZMwF/FJys1i9KiUcHpRa+bH54/B6Ut9uzZeWma4frtLbZ/Jxjngy/ffu9mt/1osZrfz35ybTQY9MD3EDAmRS1Ep9QWqZb1oGKg
1gkaGZYgG3gTZQ3sHIJ3pUBLA+JB/Pjpk8hP4/KD/0LLBQqsFMCIsFQCN3zNOQkm2qmeln7UG7ZxLBuA0piPLU4DIJauHthc4wXSskXdGmAXbV
g84nMhuqmJq9txdzXce7EN1GX7g68Wr/3Bg/txtVp8Fufr8//qIrFv7BzPY8U2m7JpjnrW3Xnt0g4nT28ULvr+69U8ebb+6T3xKHmQNF32CxfH
T2U+VUlHy8g365sIQfZGyA1pt1AdPLxrLJCZuqLc4AwIxGq9nci0QlUAJaxAqYkClBVLkfRzGke6Ak0E9b0VkI4Vp53RS7rSAJHUf+2LO0pQgq
osJwzHIKN9U+vGpBiUsyMjoOMLVdoXPWgx1SYuG/AKX7QjIPbrV42yhcCI+KMLfvicjdQG8jQAveFPzaMcBcF4I042u13SlAGkVhwPFIAlatk8
oKY3riY2xBPdBYAt3vV2ZdvHSa/6UQuwAkJfz/pqNCvlWo35Qkrp/NhJyEn8ahiDk1HPUQOsBsgWxxso7AbVFjQNRQQqWbiOObe89nbVPYSvw7
yj0kawjmQD2ke1IHfROg1XmLZhLUsgZ1rEWeX9Uft5VQe+ldpU1jtuNgFIKAq4StFggiJL1pJK0o5USE4kUhLqFkZRD/VYaMeUWcCfRg1J5EYr
WIyrxOOSGMTC5U27rlp3JWSYlDSZJ7xu6440ncnU0lwGXdhC3VhXeHAe3sjOp/KDNY7yUEq2WFJbbsfNht/8s4Mn4c743dP5h39onrnF2fEfZs
nL4ANCvuT3zjQGkmAIUhrkNeCtxuk6aBGPCqOLK1vRrjMb5jQZuqZBkel2z6ncexa7LBzOxQ2zxBCrOzqxuy3Z2Q0xptkyXlynZ7U55fkUhCiw
AkubiyAQcGsgYncOh1m4GyWiuHrYh3314vnfDfCNAh4p02J7WiKHn5+8bMwsog8vqmW0LHoaLsQhv9GPOf1gSrajwfQQysu3LrKL9aIbZGd0a+
+izJ8fD8fVMqV88Bh09+hhb/FZulXuyuS1eWc64eoquLo8ehDt7/7u9SfpQbExt9hXaH56stNcubtIvHH96eLF6vDR4bO/0372I/JsT//JVgma
exx/1VN575nTOzRX+4/F7Wl8uWk+ma3XdyYP9/R3tp/q47KIwgK/oakEjuDHLDgcAH+b7xT7oyLVYZYJ247XEnD8urDbBR8O6pTmnU3NoqL5hT
ikLBbIb2TM1ubZVSCCRaTPJYoJGfX06VGVHmRXm1N5+LPfasl3/mX6n7Glywcu3Nqav9ybxmdRdr4/nFQtPbr45QII0SyPMwQMLa5eSD5+SY6w
wkGK/TyMjhoK+NGloTeTw1UU+AmtxBuzTLMrupL8dMRv6+wPfv62Olzj7YDvDSfJZMUr/eR4kWw/CXrXP3pLvjZJvF+3H9gLz1OJqk1ZWBuKdZ
J6cGswgCroxppLKZooYinSfg47CwHZmRNXMrVEKRwRJzMg6wFAqy171BHO2ELYWFAV9yBOcJ6dThK05lf+yFU0O90T1SQ4OKp6PjblmJikHxIQ
LOJ8zZJRUJsWKPXyyqIrqLV2d3zi78I97Oj49c+2qbhWt/N6HNU7XXpp9kfk/Odfhi94Hp0V/MXAXLJBEturYRqaH71X7m2Non1U6961T5+hHY
W15E2jHBQKLqRunRykw0AwrnVozbDdy225yTbtzmjcdwP1+J/+UbzZFWx8Gv1xGcHr/LPFwYKFQuwM/lf15Xoo5NG3b357eV3/Oc3W+zvP9bol
yrvEadxjYGRBBwTNM8eYVIEEgmNIzCLjEGhG5W9g3QIL8X5BUNBc4GirA+0dXmI/K14BpdcJF72GJaEAD62cVRQYPALyLh2OrPB+LpihKAhqYH
2YKpLQFLh66ctCVHbn60AJ7k/Kr2Qc9KIv0947dtDo1JZ+0HM8CGIex+uWOxZfrS6CZkOK0XEqojWJg2GtBpeR6I7OdwEO7WZvkEu+xYAsjnXh
souVEJVsSatjwJLbzaRGUxw/PHkaze7VexX5xOLK3cb033x5Mg+O6XO0qp5I+iji2wC4qeLD687FM5DWyfQ5Ee2jy/dOarKp8u1l8naqZ6F6VG
5+b/jFQP3Hs2ud/VyL/KG9PzhuZ1h/dns7uVV1/S9Nz9T68+BIfAwqsF9CnPn+adAAWtdOWIh7CvSPo5IPXdYazXrQSFJzopi2Xecty7kAxqiE
aV30yginNK4FNp85HnWdlNy1TboVGq8XsCBCkToO4z5xba4VsA+ra22htgMQckqHqCEAbZuO+I7RPiKdJjaFNKMh61LNqXSgOV3Xhi7UwL9s5x
xFPHY47nQ5w1chFgUoT4dkhYtUeIchLGep1KTOSLdJNivcXC53JiVWSq+MDDBhHfX9CFoqU7supsYRvmImiGQdR/K4ZzKgyWayqIKvREgictmn
x6YS6eys6cMmFnG/FTx13eZqfnWvE7Nl1w/czvOXukOSBhoUHLwqTl4ZdnLfnwmsHa2tsQ4h7kDzYdXxUJWnO7duTqO3D69j/Y9/QP7d1T/55T
86FH/vh6L77P+Sx9/9H//35fGLvV328MQtyJOi+zZ7etadfLW+HZ2sfjXdrt/qq6OxqlvVnS5eJu10uHv3/fe6z27sr6rifrpnL35FNxYEQwjK
SwjQCEbFrUN+9K2f5kkYokr7mboqTCUooNpPfKguuiDekH2CUUaQyKgC5eZqKAEgFKIsdSuegERveASQCTAKVDxUQCqguMa2K5RCWMpa9ryTLq
FAxkwA0eS9ZlHDuww1bKTLaAYCSMD/otrzk4B6SWg6r1FfVEj0sXdlky0ksl0ke1tdcLCV2NW/+sfb95/+9ms/e6P9K5/S7uPfj87e+Z0/kM90
Fgymx7Zmz+lm72v7s5XRMEtSOsl3lvJa63ZFExw1fLy3ZBeX+raw2fDmxd4Bmb+m3BJQbrxJoiJcJwv0aDJi6KZpciOjtRnP8fFeMJ2N+eg1R3
/p5Lx+kPLLlY0MhkfrgD3H3msXuDWGZIKrA6sJsebJGvsPal0fED9bnEOM92GJA+uPWbK9qFHEbApa7/RzPljDv0E+l44eHLzYa1m8ZLerneO6
rItyvLW+uvbeXrh7iJ68e46PFl+eh6PrW8+nX93Nbfeko8muKS5mT5tCLJOjUzK+Tnaq0evyPH3RXKJwtHVUXpAjntagy6+u5aRYURPGLnwhwv
3rmzv1i1ur6csSpft1k4qjC7y/vn5zsd8EN1tlUjQS9OGz4CyU56swKXJnndn1gmwyC9T4kldIH3YPr+7/BI/wWz//nW/KVdaPiqNvFzHAJbUc
sptGBa2iwSq2uZRZGxipzl4+K3dcMf3T2+IC6z7dey+PaafDcda4udidxAb+8MBmF/TWedMu6q0BvbeoBv03AvSejpuDDbmH5p923/6rm3/+h/
/LAWVvTo+vH8WP4usPyC9uoxfm6BcO0PMvZYqwepoGs6RLf74+0haSpVU9MsbPe8KdFRoThwgVNjR10wICeOMJWDvNpYukzsfN1dWUOFAmHeOy
oZQEIOg7UmS61J3/epPqjmvA+E7Gtdw5uvz5/S/jXm81tc3rEmoq2S2kpDsDXAe9SbmFCp9B1sadVDXK420dr+kuXNRO+CHJJlc2T92mbYfjaI
XcykVXYqB9e4xkae1G4x3LTbmNUNDk8bAPombUT4JF39qdw5ULsyABZVNlfNMNM1Mn9rx3USnb1W666edu3p4vbva9bherNswbsl5fJBFfuKtC
4YV7roGM0wozknVGyoDUhHZNBSCicMhVlF+6kLANsDK78S0Dfb+ctbLlOBhI220GYYdErZYKLeaA6mUVpuHQ1Veiy8LVYXxtcuvs4b/+snueha
Nf+qL92fn3Du7jreOP/nhd/Pjz/E30tDwIx9sZfhistncf3X399W9979GjlzqMzjZiunWVxi/jAITtpd1zGfDJviH47W4hObtS/Rg9vX7ATD2t
neOv/NHgjUnNWAdyP+YUM1g82wTMVlCtpeDExhRXAHJUeJ9bHkV9UDKFMqW1935XIAPTnoTIGSuASPiGPn9+kPbUH8fqkQVVPUDaix8Q5s6krI
bf7EFx9/NIcF12GcXtvPPTwyRqYxuwjjgrsQHpZTKCdYjoxPQAtY3qIrZOUM/9yEKGSsvbsPVz8IKOMhIb24GiQTVL/Fdlzhc51BrQrVB8etOH
ceV6gFuozKAlufd30lglFLs+4JqF/oOecbwjSGt4CmODBvn9cBrYUNGQlpqteG0HtiWyWLRb4W1vB3VF3e5Eam99jVtsvZG3lnUYmNrwlDvfJG
sUrI1gQLcEE+2a2M1g2rbn+pxO1jtPRNSk8iK4FbIdRoIuKprT0Smw6mD/Eu/eTt8aPypu2K87P3qNrv+7OE5MxMo3us1J5V4+3yxk/wbLnrT7
s3TuWPD9PNh+I5iQ5K6+j9dJGUZGrpPuzlUbS4CKe9VsPZpHy7MCvfj793e/hdXc/OKn+zcX127/8ejbp/+qsuXdw0Zd1iJd31gp8+OD4m7rRs
XezYMw+HL7Pnl8fsIv3nXRJzdnVHenQFzzxDd2EAA/Y8gyRikCyhsUAqRsOu/qSrebPCDrpDXSD7amzgClAs6sDSCo34rDfqaAVG3nj2QUbUMA
jbEAuc68S6YDLsVqyiHImHVam8r4HWDGIqwI8ROPLhJv+NQiUCtuK7ARCQeLFu/WI7za21FtXyereE6fNrpY675sRm41u0J4+uyKnJytaGJESi
8U2S1HEiUdHW0niYtVVa2WLh0AraG7l93By8ky3q6V99upvcGz8t2obYdxSMYIi1FNk25dyJS+yqEndy4HIgbpvmyBxlvvZtUKE7QBqom3qoag
7wJle9SzumZ0E/ntqgByr5PMEX+WRLQQEBVUIATMzSBEz1zbK8KSInRSBCD6pPcb3yjIQ+8phXraYg+xGG6A+QlikO8tZrxpTapJ1AUCsqN+eI
43QeadXjrTbAuzQsKumatzVqdtE2U8ShVFaNO4I74d5ov9dj9hr89+Ty/YO98wr8efL9fZ3iqk7b4pB7//9vyRJde7vzz5FXTy4fvpZwsVmEi4
xFy4nsSZLvhGg0QFacIZcXw2sCsEj74XjHCVpNx727bSbaiENNLAS5mNehtcsWGpa2UHAzWovHZipDP5eWaN8w5fqIGsbGMVbTWo4xuxmMuw5o
ivw+FgglabSKeClfky9oNOv+Z5NomqWlxy1YqebMWqng32JsP9UG7RuDSmQuGgxQteR8qaGRltmnK5gsKH0QWA0yj9eNpuH07lICvGm9FVFKyE
zAv3aHCZVc2LdcJRUGaLbPuYvmW+6G8lB+Wv7dyec/bN7T/Jt367fnf5e7rftCdy/7vZ8W88+uC1b8lyZv0gP7Fox8k2Eg+JbRdFuzDpdAK6Ok
GJU0burxoXXK5u4G6CL2UyvJ/l29nqq+NHO1huQtbq0VSuFhstzvpy3Yon6gy/aSfu5PL9e1ARedgC+Ie2rWZQcSo/l4E3uO9rI83KH1QCosAS
nSrFWRB9eT+119+7/ZkhW7sffvELpvzb9HvvfFioh/c290ZvfvdZ+OiT3/rw85fX/vpffnJ+bXD6tzTtO+w/wzgIU4y6y4Ph4fYwV3FRCFNvLz
qD3Y3A7o/EZFQWdAj8REMAgYYKnCMiEDYI+KvZmi7mUiFua8FnXei9i5lqUbeyVA/C3ntaDJYgyHKIn9R0fW5zmsZNWHVn6kqZ7fF6EzqdKZyS
DJAQD5z2vqgpJ2PAirx1m3V2FPvzreukgKsDx2eIj5cZX/0xypIvgl2XHB3mEHfVYHlj8+IS4IM0j54ANpnPZk80KW9H4yMPlGoNXKFkKVXYf1
vkFndB1wJhpz1qWogVsujX2vQxoQNSVzOQ2ky/3lx77A6mdCc5vlah2dEdlQSn92/e/fLzu3x3+baj1x+ZvKOfdXazCa6GKkhdkl0VrE2CdRw2
3elsbRvbyTuSkvlqZ2eawt2p50jKdU9XAGFBaxNvAB2m6YBnOmtdo+u6LWD1u4BnAOprw+vHwEuhBvsGJxbQeOl9lXrrZ/ZaI+FNwz0n3puP++
msFt72152fC1KaU29nDu8DoQiFmkIucUhCg1Pn61YVi05ywHIHBMz2qxrTzIHKL8Y9EEGNR02ELGqdyxA2LkQxdS2Uv74LQIhjedUQCCBDOmtZ
F1tUdzGI6ZKkLRNxEDS4jgUuTasTa0lvz7fpkWsz5xbT4VeSXN+LQbFxUusRWgwXcNVgf9YOxcBKqkfa7MlIMQLclUiZdq5Pxgwwy0UdIlq73k
+w4ZCMJlCImqTD9PIXLqOrSSx/8ceHkIzFT/Kn7+TTVTQnswNylH3YH813bLM+Olu/LvvrzVGn8pa28P6H3j1XknUMoA9kRcJDuYKMVEryPpBh
CcwcJ/MAfqy8tyrhfn/HwrVbIGxA0qwOcMoDxAk8ZEeNjnjPQ8CaXRU0g6Tc6wYbAk/NQxBRXbHZKVks0YFFD5h+kbgVa66FJpvvLcI7D46O+m
aSP94zjK3d5Iqf/3ybRcx+JT/IXj8+V289+Zvj/ENMz8f59269DMW+0/vVTxM3zcouebBGi/dP5/oX8qmtQC5emweBH1lSdBKuzy6/rj/zV6vJ
9W26d/XpZElRneTdnC4mtx+jb5yPu6XYzff2Bqqie7Ebbiq1M14DvQ1QACEQOAU6lbsIopka6gLQ+pTEXoqbzoVAFDXBjTF+eIiBtPFth1YwBV
yEi6aZVOuyCbaVCqFodDwwCG4soOS53blV2OvVn6eLqmkEoE872zm6T27KLFoGo2DbBELH1+yAuY2jw75zIo9o0s6d6XsWoKrTlgyuCNQGSB7e
hXPGDIL66EyNCZANIhhSwtWh9xWCR7DaCdf0nAdBx2maS066nGGCMBQ16o2TA4KY2hDtp5tgucJ90mo1cRVusD/hikjQADMhDaSVspUaPCNhjd
dy0UX2/GTUn5aBy3ag6LIBJJ+R+V7Xj7ZvXRVXib4VVjyF9JInq04fkhUNGWo1nXxk5Bn5Upf3+q7v86iJFtYUryYMGG9fh3XdIXjzisDvW8bY
3LmGLUAEKG+lDu+5h3rjjMD47M6MZ+FNiuWbz8z/9Mm3r4nlYxvsfjB6c7LDbn58/PHkD4c3NuLG8uf3J0W08d0SyOLMBCxt2Nl6G4psQ7k/QR
MiAzlZBXPhv+6ZqgfOxd3X/f02XwLJ6w1JGBbA1Xar3cFVcr6MqBZtN43TvcWncy2LNzbTs6f6znXDfdOGn0JFvHDQIbytDjgOiBFQHh1w1n4B
WMgL1bWVy5KuDoc0YMH+3TEXxenpYb714l5++vRhvvx1DKu8uTP7xXj/XpWXv6xff2PVft3zD5vzsoyB6ul5fHy+Ve5XfX33LG3CckPTsrqxTG
49J4+23dtvfCrT6aPjF8AkJdPA11pRdVB8FBRuPwGm1jpQ/VBBXgFdRONiLTmQH7N+tthNDnawu771ner2b5uX4dunhBWxbCDFDpOkad48NsEl
fy5mh48eiK31CQ7Y5GCV1IPr906GzfzdzXkwnl0+x+0Yh0maMXVZvnD41lvP9XDw0/21fD4dTtt0+cbH0+OzgQ2jGz/9yU/rs2f/5/UP13P2Vz
7PyF3+/Nnir/2laDE/vPtBvWVHOiuTKksH7bJcopdP3zs43/SP+uRMnXRqFpDrK/FSuPHNQdC/LC6K+H8L5O3Lv/iBOQh/vnjjvPlCv/9vdv/e
tPvhn062039VdB/8Fyfff/OvmPfn/+Kw/sFuo/plse5N1wRX9OAqXoTFnr3WE4BDUDDA9F+/bH/KdRqdTReKvLxaPWvbOc8Z0kt9QVnBp8sQcR
0edq9tisvu1A+mHobivFkCDx6tVw/a/NG/vgyK6vD1rp2jO6FdPb6pj9LUXbuIZvIsIqcg62efrKfnTX+wRzTCK28BhCjQDNxT1/Ve+vMIgiT0
H425RIyBShOdrqI601SBavVzfqBwOKxZZQEXgKuAfmjhx0E36w3TLbAV5XpUQX0ufdsgRBZkjjbM6w2oW4RCkFPZ+fEVgP44akQNYk22qCzTp4
GVGdaTtL1k7rVifWdV30WjusOP9sVOdfmjdqGi6elTcm8RL8hkYqoAT5smmN6dVBvy5p/euKDje99sqm/9bvtxfvq4+ygy8+DXyvuPyG0QyyJw
mqBeA8Sn/gtHPo9bLDI/1OrcrFhbmYXf3d82ZYUSIK+dZpuAYt2L1ggeCiYTSpH/kuL7IAqQb7ViEOyCE9kR323jbOOgJHLjv3y1IUmJl2pJIk
hrsaBYqCZxzI83A7mGo7yZzq6AU/pZDA7kvCndthDKFWbZoZoFm8D415gmEeKtQbgJIpASPZZIGeAS/kggEBnDuG84wL2vlwZbj36GqGaNmozN
NOnTMx2ZcdZSlDFEOuFKbbFsE7ZuuOhAUwYzFDb+tLFtN1XQ+XO5OnWvmBYHMAhDh1wKoAF3sIoENrCmuoK19l0lcdTlnHV0g2rhRL0owjoOw2
HvPzFhEeKQh68mYUsdGu+omgob+xkiGAo+CmygaEfsSAahwUg4f7hVF1Fe6fTLb6v4ZPgNdy9+/8fi6fGdKgVNbV+P7sygUM225XQ5DLJ2upDo
Ziiay6HfTgoAYBUmHUg3eFIBmo9y4pkogVjmYzSwENeUK4BLqgMAOxyjmIFS3LSB8S7o8Mg5rD01segbjUAGd6QvkB+KsLquonV0oLb47gmfr8
eKNpq7QZy1sd+Y5zUobkNaKNFDRPqWKuGnegogDqzpIEXKAg3gcsi73gLk1vUKHpe2NjBbvBNtohIoBHgIIni4EU8X15VoNoAjaTxMIeeUXEXn
ITHApJd9EISRPTl+yvevqPr2B79csLv/9ul/jd4thwflg+zg0V2793n6cTSHpEs/+pXZt+IH17qzzWvnfP3N5+3wtRTNgneCuZw9+fjaVrb/HX
VGSceyu4WKD9o82J0AOvy/m4ur7370g3n0t/5J/A93Njv3tm7u3Ynb6d3L/IUyF/f80b9RthQDtI4HVYhPYDlHy88lPXhEXwNszYIkSv2Uk57X
kC8ZVAEAS0mBklAIHNxaU/aAhLBMSkpkIodLzK1kLYn92BqaVhxofwiBBTS8YYCNUGkwZJjlllkQsCYUfmAbQ52B110TxMtySGlsUFBB6NXa9q
6nfhvIGBEBSwMaBH8YGOUnbfSWUeGkdr6jYCxSEs/1s4vgQkRq2OcXxSpoyXbTxUJ2IxoN6ezGFwkJWLX6smpfYtPd2dK++0NYkJ3pyIxe4hqq
ppIsUg5hnQUs1kRxBWkJLNogjv2w1MoQ1rrExJCIjPhhM8iPSQt0SmnrmzRBiLQg2t0axSAy29Cb+gGbp1wDocNBCKkTRizmCOUyg1UzcbcYaV
4tc3KpP1kwfcIv05f2/Bkb0Em6mD7urx7PaUbrzb0nmA53Lpqzfc7K/Wab+O0BJo0D3anhMeHF1ghwqKljBo8hrcQhEA+gfBG2zOlYlg1oOG+r
k+3g3QeuouGmr6O0x87qAeCvs2vcSq67sLEuCkDdgq7BGDCLwcMDW1Y6JCIElFF1x9CgXSAnjJWRDTTwZw0FmAFBEKmfJE01ykKed1AE9apKg0
E/7UHlBfNN2PeLkepn2k/VgYvTUELNy5jkwMNAr5jSb+KWCvg5/HuUOrrV2g2F+tn2r5yuo0o3LiKKRHVZox6yrMCaDtaExFHb1qNYN1r4+Tt+
T9q/dmr9uTaNQWsw7KBKWme4I8PerT37pr3yWx9608DvUD9bCaOeUT+3Enk7d+8jQbULMeHWIA0COY8CABP+aroBiD+l8zFEk9/bi6gQ8NwioK
FjnTfwwh3hxo3igbZdS1eBd6bACTDClkTEJRJHjLUKlX5OALty8JTYwR/KDNYXLksAGRzck3N1x1tg1eUeKbvOT+AOoBJq5w9MAn8HzBKOQgFV
SEN0EaGJi4PexQDmgHgtgZ/2edcy4nqJIe+wPxEPSQmcQMONW//xENiwtCAoDIHK62JrQEIQQMa5P74BEWypdM4P9k1TyH/X+iGwApaOkggPY2
4YsF5zLlhl4nB7LgY7t1w8Wu4TeTTPT8cn8SBAZ28lmzYq39ht6yqm4bVZrHYrQCc1K2OSRDoqk7NtEtx0cjXE8enFYNKyhm7EkG9fPjua//mQ
nj0JL9M9Rmeff3JDfDPuqncP/8GTt38QXPDvPZd1fru7xP36ehgIs3fZrp9BzK2K+6fDoS7rCDLJuSQ+6PKnuKajEsRhgKTTNPaOu2lvTQuCuS
cb4LCLLJpeNWmwnBapC/Wstnv18xRdgbp5rCZIqcv54grTjX6+PbxD1k8Aan1rpVIgVymki+6Y1IIAk4eSQPqNtb1xAiKyEQ2odbVoEVrmanNH
ygiCwvjBtqncNLurrjg5Njc+MXvH3OS3y7tnz/vl9R3VWQGroxPrT9P5UaeAiciwrNeiaVl2USWSah6WmYasMmIx3PST08X7rBSTAQ4/+RSvf+
m7d3cys/03kkv2wRLf3rv5jr38Tw5uqYOP4sPE94MDVUxgyYVAZL1ieDLKqKDBjrA0VygNwpFTeyJF0ZrGpK26jGpJON/fDfY/RiuRtRu9PabR
JrsAzXonlGMRrM+nOy+z6yzSysUEEnjE8RplxgEL8wfUdeS3+0rsj8ZDqNcA1YDdreGNBloM5QoSDrJeQU5qYFCYw0I5P7YCGJqTrRB+MzwFHr
CWTHgTXR71pQZyBUFcKAha0KEBgLkXf6BEa9JBPkEqdEAlDcCY1n5eWLq9wS3emHpGwjYNaDsq4mtm3vIysqt6+2W4n2drXuzt2zRsI8pckzeT
Lh62bJ4n51F4bTyui+u4zysWnF1LpRqIJ6fwo62T8r/Jd56OftV044ufyWvBNyZiWZHNs/Po/DvZwbUn9cN8m7VPn27pi57xYWKq93jRhPsOk2
a2TnhWxGtAoqdNXkViNGi6RTWWDvU0MNpvKS648/tBMYanozmNoLBwwADjKjMEmrS0JNpYUllcNbXhkKR9duqqi8PNRm4XzF3JYB94ZawSdRWG
dwfRcN3gge1HKO6XBy93dqeL/zL9qvnmB9eu/rt7kx8N7euD373x7/+H4W/+dnfz4F+0D6/+fvCfn0az7WBrZ7txPnLmAGbNqbw93TVRs88XV6
U8yYBTH/Th4Utg2bF0nywPnlcvqmbQdlCnN10rTRjolVrtT5aDHLQwKZwVI0LlpIwn8tnwHAX6xuFm0Q1sl0bsXLR9GrJqYaLNxSeFi16vYtM8
fTDav9qL37+BF+co5+pKATWzliG/T64jwqHO8U6V1gZpizrSrHDaM7wdwGtEIcDEgq8HUi1JDuG9Sp4v3n/9siDyQrD5en4xQ7emZ7MP9u+7Tf
3+4mz8/KC9eh5eXBuJsregEhxP0ktXlBEbCFsGI3bjcljNwqyUKi3C4u40wmejxvZDEqGrRTuL81p1olRrQYBWFRkUdA0VQMSSWSoqG0FJsH7Y
HyesBoYVAtNwwJu0ifzUUAgA2jFGGWd+rJogDEsVw6OyGEFZ7xaq7vseiy4PgcwYC3Kwo52XAVr6Fl3JGvN1+ZsCbRJYf/h8YzZwCxkH5oYhJe
2AaZqBxAlizTTigJfCT7/8uv0sHJRosjGKA42H+0GxbRvnDwgbjKHyUYypv2OEqWBcObjVikiHLa+sDhhtvOdsAxUR1oJzFgNzA9g3oD3ZtE1i
Z4iWjFXOT5kB1aWbGIIiiAHBoHBoCvRO2F3EYyCmVAqZaCqIpVZEBpdzYfo1wBwXNajmvmNpyf1oot6Bbk4EyqsigoLOFHBakMYdMqkjKyx0xx
uS6z4grCh5X0RJw1ZNZivQpsZvfmN4KunnmhHkELy8GgmeOJNNca+Assg4wggqsuFsBZLI+A1KYMsS5ESfcY8xGYLa5hDIIhwEXsIKJRUKXYgU
rC2Ausg3fh4JRAkKmFurlndFk4W+mUMBqSaqD20EgrFTESwqrAiEmjC00N4+uQbhBH/FHacc91KARAygKiMJsean03HahBAcwEBwr4FCMd8b63
39QlALcWKH0g9mtsoFvf6688RXEWLLJacXceiuxO1+xgbnxUW2Xu6a7vDP0KfLYN03P3z5kUwe7/TRb6QdaTXWJS/xoDRlbFpuN9GicOd81uRL
vgKF+XL2An9mu+pbZfpe02A0f7YQo3o4QX5s8sHBsAI6IurzpaXF4GJzup+Byt60IrlM5pvzy2RahOf1O4PpelTs4/cOB7Py2vDmHL1YHe/as2
urP32+vse/r/ZHX9xC9OEC9DWHkBsF2kaw0CAgNA1962ynVQBawC7WyAVDgosVSGgHfAwkd4NiARFNMEmLwJgEQh7XGxyA0tWX1gL/dkDFIOx7
d3H0MB0fXx+d/NGPPvxnIp383cOr8w8yGoTf+Ab5o8lfotnR6/zxevU8/9wF3/28Cheu3uT8EftK1Z/uTR/d//ZN8uWjsxIiYJgkobk6O9veOr
19+eb24Jl5sQwT5bQSQYmWul6zsq7TjNStCqhrBFQeAByNU10AqFADi5y4R+mN11/T+10d3Uu64M2Ld8jrxcLuZy/XT8IP1xWqbn70G/JBf2NV
b+mNc3HNisGOKJBJRs6wUTcO+W5jttOFmncTZaxLz/bww3Jc+q7/deenHtHEDwtMKHUoJDkJ8rrPAgJ3wkLIEQysQcuoJsaF1vcLKMet895wIH
CUCDlTHbEdAABoRxW2SAYoNAFiuWElEAqIes0gwTpgV45r2ggQP9hUtOYUG2FTWBfvptxRUkZQlb7mfqxCjKcgFXUf8QgYEPczxFjoLfIVq5TA
gyZXEBK27U1bNnY50HybBtfwfOfa4Fm6xFW0Q65+98NJefvu6Dsvp/GH1+Xb+ezGxYddZLLu1HdpB0gE/jRJoF/Zz0egCWNI3xTnqiUis5kwuk
mt38Gzzd5ltLzx1fmL0eyN+rTPJreOPyie/t8JsN0LuVplzUDvnqi5KQ9uj8bRpX2GCpk8u1A0KHFcnXwWgSwYjN+eBzaOz6md3KHZ+tOTLsij
gxtP3uW/2yMhzJW3ZFDM9htg2RuiQqY49yO13PjQpgh1Cmqo3K4id6J9b7e2BhgCB1XVOetIbeH3YQ1hlaKoQVGvQPhwlfcxrQyH4mQBlHpQK9
a3AZEYswwEolO+68qSrO29MWBQRHZLKljHJjkWifuZVD87qMfZ1iapsj49yd3uVH3/wr0+iz/NFt88+lk3cY/+/PrGREVPUDuIAzXASf3uDg+2
8lMzT6cHro5lc/YU7z88Shr0p1eA3NF6MDsFBXS8WeHi9nNR/ehXr3/3re9MXvTfLN67lL/6aP5y8eXf3phf+dY78v3n7979QFMJJVa/6i8QGH
Wz7cHeYJDqKM8i20zWEhDpKHA7OSuGVcyLaSLweLJVo8nKZqNi+2CWH67nExrdT3ePzdXT9K30J4NiVLeHO+GYj5n/WpT44+TMaz+cMMtDb5nI
QUFrCqgTFYDEZI2GBNAdN4oCRSaBhP+wCAMmJIKXHRC5JqhBa4lCtQB6LZBLvD1CIPOSNbGGzJS562uaC7GbLpe4b3S16YDC9370lCuRt53TIE
s76yemI61BpYDO99ZTglKofIp5y2xkzGJtqQdWBiLUTtdnL+miwXuOSUiUomHTgQEwCefHevIsGD8LD2bnlCe1m6U6hEuRDgDRGshzf0gI48gf
pcck8t4lPSR9w1EkoQjEtLY1XXRicxGdcIy3GpM5Ws3y0c5QFvhKXB5v86G8H9PWRo9PR4vz85vCPteIYIFC7ZM/UpHrcg0qsUOdlBgwN0VB6D
vRNGgW52fCHj9dZpc/vX9eTEeXxbXTDd16sH3G715j1/NYXQTxmzd6nuPhVrhT1mO6pU3X+3HRhhjhp2w5Y3znJP6PGxYR5pltsVf3WGYguhLb
wqrwY1XKKkdH7z7vT8M6utyggR4n9upafvRh/OhKTkM3nW79+7t30/xkmbwRfXX+uOnQcAEl8xxU4vb7gu5f3K+3R2fqKz48ezTgX8K6pHroIo
P8oasWGS38SPtXGRV4JHJV7z07uoStKh2uhAi3VcqaTZtM3xod960ePbatuha1nLxZFo7wcovipJzeER99TO79CXnHff8n1daf1U20ilGni+FI
se2L/lopm0OxbJc754eRbvX5drxN9DvrO917qhtutWWx6twZo7tHdGNWvO1y3IJAn20iUozUnfEXl9dKPH256h6cqyiUM3+M1R9HZz0wMg4qn1
DU0dgo2fXYImAxsIgzY1DkG2aE7aImgAVfpm6rOjyQdMAvS5fqyfbp0M6qcvJ0VvRHm6zJduXWsO8XsBCt3zsw8F6YtWqVh6MsDhyNGNfNoAJ6
RrZCPGJRNOyCLtE2qLOw9buKvSEox70guQNaTYJI+QGeABla2t4mIKSUqfsuNGuH0hIIGNRGF4bebzZEyHLvDmQEkAgNqaNzjn0hVOvaArYBpQ
SFqz1OW6qghjDm01sSoW1igZ5qPYSXBwWgjyG1CQhJP4WGWr9pgb3FlAt77jDQ0VSxNhIK7lb4/uVaAzPc+BZCLbply2O6oDhN/QFQ4KUKigyQ
Y4SA7gG+gGzJEIeSoocvjE1uNuwqVe3Zs4zRIteLWxM1evAyv5yNNp/Ot56aXxtNmpUqlrOmKeak2kBtNuhybyWDHQNaoFvu3pB2bxP1452Jnt
G9AP/Zan5V2XI3oc1l/0UoQPKVTJr6QER7rlkeRmb7Bprj/Xmw/PnhYIfu+K9fRIfcydYshQO0USBFdCRAM2ld8C4ADcKCnsmSEGrI4j88YWYy
hsDvTCuvcbK6mlyi0ObR9kAIWe9vziMrymUudmnYFdUX//2fbE3fG6N0qjacRDLUz26cmmhneOuoGzN6lS9aYNxZ88a605Nm/IWxlMCrZEIpHQ
gLRZrTstGxCTEqSQiwtwJ5EcHSQo0qFeovWyrD0I97Ng4JKIldaJHkCmoofmUvQZu+SWmOlxwUGZLzpcAx8IA4HPbB2k+UAurJKQNSQxIJHAnE
nGpbgVlY9oWsHi545z8w1a5kNuxjtU4kaIYgi9rMn9fUDgiY715x8H8JZr7DB2Rrsb0ZGHvWPcMf70DErwQtE1fshZuBXmO2PSBb+5tmOn02n5
n4xhd2MS/CM9Pwy0mW2+Jg/QTT1bXFYAY5AHFOzQ1Tnl1A9TjNqm7/5uz508fCrQbrdcSaleBxEY1VFVzf1S/kWgjbbLdr0pE0mG/26n7Qd8RM
tvufYd/6rvDt+r6sXs/GTF2cF5sV+ZOz4v+n7M2aLTuy87Ccc49numMNqEIDaHSj0Wyxm90iJZEMiRps2lbYYYffHH7z73DoJ9gPfnH40eGww7
bkB0fYokOmRJMURaoHkUADaAxVqOnWHc60x5z9ZfEX4AUooO49Z+/Mtb4hh7Uq+snhtFmpV38uusaw/dmLayd2a6m3ldzw96tfPv+s/vLBlG6K
4Wx+8r2z35Cfvfz8yXfiCXXdwqfr+nhLmq/U8mS3qi5v3v+1X3x+qz56+Ho11Yeqvlmt3fwXzz4ZL5/GbT82rmn268J91l98edGK5uzkywd3ha
5/K/nm1XJf2MZ+VvTGs0qqSbupUJvFeGK/AJ2IpZi+2p/fyZedufdr6u5bv7ra6i+D5s1m2Oyavd+L8sWpGlJ8z/zfPGxXF/aa/n+qDdy8HT/o
Pzi9ffrh8eOTt9XrVbXZ/+yUXpvFccWrBX/r9o8aM59cMi/+vFgUdvi+XdGT+frzn5A/4OW3b9LjD29+cf/X3bOrwPPtWeUHloAh1NOBc+BmE5
SD9bV13FFWOKtL2+smzuYQ9q+qjx0/Wa1u5Mr/1UX/uxfsR58NWqZ/ncjL3zkt+r/8SP7UrJ/tl7/3o6N6ullu7o/rZbrbbAp57xiXVcNePWAP
1fTC0q/FfCeIeVS8bLwbX5517w9KwosrSYxSnJUuwYbQqUKIhzGSgQZD4SX4BA/qp8Itni/Fwt8+vaFXy6fP9PXtz68OD+/ekef21df/gLa/PG
70uHih5Kv+D+dHxfXy7E0X9yEffueZKXwihs5cJyFdkftanXCXWcQNum+Fpj0g0VOJrJgk/uyUH1kN2KVDnFobhY8QSccgGD/aapyR5N+0Hhrh
2rkjyR2cwcFhGkUu08AYDGkdBwjegIdl0ENZLvjTkFsTB5qY4RCULLw5ySco/E2SMoUqVLzCG7KOKD6PjfTKB7C8Nwa0CE9KnGKWF8SEucYH2R
hlOePlwzjXwBc4Tj3vrGgPbsNHqQTP7b4GKsESHIrrSNUEajoaVyQ7Cl8dSh9IxXcf8dcv3j3pQhG7/rTnS/HV25JUWyJh6GtaitXtLRjBgbjn
Pi6+cE+2Lz96HwH54J3pE8Lvn8Xb07I8G27HWCzG06oZ/Gt2/qvN2Tetzz+J6Vr21N7EKbaFuXm2OHt38Z1CnbyzuVyM5+2+SPX7qry4PXUXW/
/ge51e3P5U1qevwxnrJi+alw/8uLjsJkqPpOFTo1RerHF8zV9Mw/PjbfmUPfj40cXuq1+s/9C2b32b+4/vMf76e+8x/Wfvncvh4mIRtnSZniwu
Lz45ftdDcstBqEiNNC5L9bw0lddKUnIFYA3IwFOhvG+V3Yf22nznx0//4E/+QEzj476Pj/rnNnbN+Xm/W509rEQzDZuzlKblI5YlyHxjoKz2L1
6+Lq1vrIWtsvmwwULbJJqSO+WCZkkcecEol/AhdzV/8m11fOf9//O37/Mv2tH88ffSj7/8n/5u8eo/+sm9v/2vnq5/K6Z/tPvz/9w9/vpmPD/8
8euz731171vq7vduu+/6R8v5V2/N60//9Dv8cbv715//3Zp98X8MP/kXv/mDePFkuj378a/f2zWHdGx+dfZnn79X0X/56rN756d/S//pF++pL8
xwevI8PvtKnnz+cRF2+/fep797OM23I7JZiUZyNYu8yxFi1jmkFzRIRkM4GkY7HniV1/k/+5+fffC8DC/eevJvX33wp7/Z3f0PW/ruT8V/91+f
/xP3B//+b/3OP/lwfPjj63/2O//Nv3j4+hP+0UkwXsMfxOCmkVkZxtd8Wu7Tq+/GX/rr+lTtzly5Go6bzgajhFXIT2lUktocjbQFiWNNc7Ux2v
beSlUjuKTEB70eSt4TBNqdkfBZRsyW6rFKoRs1D/LYsgOLrWxvKFW5fsGdqb2lE98fn1D5anHWvOsmc3W+OfQHE18tht1XH7pfmXnezHQz3FDx
gf7Q7/v3Ft52jgE+MPMRMSKhDd28C3a8FWIiQ9IBlH8oWVtexmAhPBYvJ6We6OLhoov6vUDvH75aRfHYsl/N68XZ4WAvDq8cfz7Z+szPx8+/2J
RH4ur3Np93q+3RbKvOkCNn18PicppP6+mtza8ty26Ibj6+/ZZl3VDkGxkuN5/wydq+otEPtDp6VoycULsoV0THpKMdbRo55Bp4RNJCeM9ak8pk
ST1xwliNrK0jvKFa6zh3Ki54kQs6JHCko3oSFUduJxKQOSH1M89nE+KUch9DSGMoR9kKRHs+OOKUAH4VPcKo4i4vmctUQMfyAvYm34SiLEGU1Z
5yAMgOXFzwI5WdsXAjjNjCTpbA0wEbGIWE93kv3K8bJI4tKc1L3cs7iH4v7twgq+lussG1VJ2wRMY366b85gHRbSu2z779qfsSU7PJ9ZyfQQra
1b17YSjvTtjrgi7pohzjUtVm+ei289tv564SnPm4KobcWgLvbwSvSVj60AC3KQfQw4dXkm520YB2DPILKWNMGJfB0qJqxOkaL+9h62EsEIVzKI
HQqqitJcJ903odvnFplAB2jGqE6dXHMplKjTC8sFoL19AqCKKNlM6SreO5ZVVuCx28C8wZm7YyV2Fhc5mPfmbHn1tjBVkyB7Y89C7XS1EGKemy
5yCaYDJibw6YA9hpkJ495jKRC2l6tz0rvmk/u2lysmJLPh72YucWaVH0c9FQWpaXq6m8MFVo+711xxX1YzvNuiN1S7/evqy3q8vmuhZfr8aDc6
Xut16O08v73ZpcthfbF1Fd2dLUnZFjaQfTPrZrXwkzLvhYLCR/sIChuzksH159FMr1+O51+PFXppvEtn9yEFespAtyMKNd1XD8vHFDY+PJvrmb
52bz3tbuvlWOd8/evvc2vimUiwU55XYo3tbN1e2T8t2nZt5erZu3PvqA377sadoJ0xZd3BB9u5kPxf5m9XFPFS33Ne+/2OvHP7p8UM431dM/+U
7F3/vZr5//2a/6L//014h+/A9++/DnT+tF0fHTenzd26nRw96cHM1hWtQbScSeSf4V7WKu5KCXrmdVb8NqfBHpesuWkuSyCWWZyKyPwqjc6pfw
vHXgGQIIk+3m5EiVj3to6oe87eEDXw4pu8ZF7s3K/Tz0x9EnaXnDD04eXGzoyH2j0zaXYopEbLwhvsx1cI9CRkBSZyYup1TVwxgHJ3nJhBYHPs
RT5ZtwVMDfoc7lfQcyFdosammKtPFeArnnb3oeaQYzS9H6a2ZnwaQ1XRQFnr9qJT7bVu2tikEor9NMoJW9FWWjqKqn5JxSDLpwNasXpKouOqau
Qlptl3YsyFDBbNu+3OWdLThtmH+4urwQOrQgPJ7SwpumZ04jK62iwHsxTkhyzxPJBVP37M3+aW6eLJg2misNILQbePCChhKUMwpAST4IqAfGJI
is26noZxCEAqciQUfGjjPBT2kLqRhNEKJg37Q/u9eEIKFFA58GxOyQ7Cr2jgqMuV4wlcsLYRLp3EJfKz18ZlaH16u6GG9+NU5nOggjrz2TssE0
0qMmg9rTcdrJXvs7uelAKtLQwEnKN1ZpNPDLhDQ+l+wC/OVrh5hU44lzs8WQRh8cywNDEXQkaf+mKmPuBEopzHVlpYluHJORmo2SR4SiSIAk2I
fcqYObfKrGQ2HG1gTLVLE3Q0y5qrRVlSH59h3kOpJ24sEixiNUNCmaiVElSK5JpXPNuSqEA2PCJlkaDN1UkrKZbicFTx/9vdBDu4Q18XPS5GB3
ccr39iGaIUmsryyDlMBTdqleB11kp+ht7odBNWdjhIILxEPG5EIFhDjLpcEMpDiHPI0kcVfQKAupbdmTEQnpfCho4hMeRzAMhKRMEp7v7VI4CL
AMpUS52QWz97rTIG1aaCcChgEQn6o0YUQZ6UNeqaeQXYH73GQsTkKkyQ5HP5N8hKToPevzIQwVcmGovCfD2VJFhrSEHFBkxuvzppnynjJUv64J
l5awiUepIx2Yk7NibuY7CrafY1UdCysqNxT1/hCqOE0LkCARA8kHugLkfTAT7JA5CvxemCnrS9ievN/lOpgQCIbOOxDYdUqrnpSMcaSyXmLMNM
djhlHlvlo27xghuiAu3Jw7ULO8pZLzgRS5BvlcdCDGYqJldZAzLdjMYUhBe4PbFHbec5HvDiY3msakUSziXlaV9EWF9AFF62jcmFSluq22wwZ6
Js5EqoE2HEgCO6vwxVogH2FccgFH3/pjvggSU8iF0Ii6jQBWQGsxwQSTYXAAVVUmTlQX9hjBfMR5bxszhfq5Bi6GW5YLFOZtBrD0kOswEhAxj4
3PqYAAi6Tg0E55uw35NSmkCclgHEIU3Oe2djPyADEVaw9QyH4KMQ3Q1rlUts0HKCljKisVZBYHXhSRW1hBD+gKS7NXRTlQnw+VWSAb9HHqh3Fu
4QVFMe5Gx7IkTLlbUQEjSoBps9ETa1v26VaL7+umvz6hk7lV/v1yfm+nFuysVN/TZ/zrELfX9TBv46NuCd18z9GSlxkEGmjH3PqGsVUkREaoQ3
oikCSruW7oYAtPMI0KSininzGXeMZbRkYZvIUkby4dAb4lXiO1kIpTLjhf9RMc8DLFcqQT20auVj73SVYA6FWzZ6am8yQKG0KpZgUZW/moUiMw
9JC6iUhdEFmKlI8Uhqp4c4HNxNDzXONfmjGY0ZTkQsh51M2YZZiIcpUwHK5Mm7Jut47FIflq259D8lwlOT+fRFhAzNq8CVJ6Io4F02Smi1TWCz
aWw2TdMHSbSkwFQtj1uSgcy2fPWTGXwI6BKUEtprMIBbBvEr3xc97A6CnYwRJdFgQCS4/jHbEGHqUKZed1n1qrrFnk687LZH1EyMJHeZI3SeWb
KvKEB5+PTNoCAJd0oSOebJGrcLJ0qPCTsawQP6SEweNIbQ+IrvFyM1guH7AiMXix1nupMPyJ5FXI3L+IVSRfddPQDlzqVOQjDMjPMQi5zssTKb
cpYVXkhZNLyE4u890iTfM9BaaRJlNEFsZU5WrzhTxwsSdgrKi44+X1q49fnbz2PmAKXFi8P/uLVt7Te7OP26N80b/jX6h5Sb+3f/V3+uEX4z+f
qpdbtQtM3Dvwebqnnp0ubdeVw7ZLbW1Ds/XKLnfT4jD7Z/Vt8WfbD1/x8Xf+ODz43TP+5bf/S//ph0+++sOH20e///cmd/7O8kypDfm8eAkz87
23D5f/NH3TftDdo5vO/+RPbPoBfed5+bfKqwd/eXxW/vL97/7WfiibseT3mreeSnOvO9+U56f/arz7wVf9+J/8L4P4ffqdjx7+V8uPPvyTJ//m
7Gc//nv/xc1h8aBfLb67eOeTevut8cHlxebRP729OrzsqlGvD5xMsRM7tduxHeH3a17q88nqYtP9cG6u0pXT8ye78x/CLHVklIwVADPMGOYjc7
JiAmyZEosMWo+yaZZSHjy59PuRRS5SAgmlqBib87ob9UUuaSxnuNtUAGnw6bCMod5/Nvz6f/+PPvzF4fuHb738xeO7/1D9q+bkd27Hj6v07TN3
+7o4fI99/svO/lx8l5Iun2x2er+ujkbYavQynsHwMYikOUgFIrN5OT63jze0orncYgdpN64kFKlTe6NyoxNWVblMLUlt7pVuV7Hb0wovnpq7zt
/6oI9VNTo1FyEIuowg+wV11rOyNMBgvIIQ3VFGEqZcNWsg1eeKQ4symW61KeIz55WYZJuKrpmZsmSkQzk9AX1ZJcRbQDGbW6rB6wDnAWqQ6WVg
azIXcKVH5+kxSBBISzhnigHnc90NHehe1UvfWn/qoMAgqeZ5hnppRKMzMM2x87HbxXh3urx3odg/fLSg7YM9CfMr8qiaUqqvHoX3Sl2e/uChrf
b9eThZLt7y/rVhVbkQVYm3UpeuaIjSdUenVWVmvudj4Kt3y7PKvmYn0FJCuGNqaUfM2VV62x6XxazlBNSp5dXOPf/i670/vPP8+K509yvGLNwH
GR+MSKDFtr5NtI/0KPzb56/S9+fClPpTw83pdU1fQzU6Bk3xAQFEh3yB3b7pwZYI4LIGT64CBzkdMW96hrTPpS6R8HRJ2NPh7XdeiHK9o+Pu07
P52K9lbKbutfp6+H+Hbjuzern47ifzypxeLaD1Zp9A0QByauVktIMrH5NlpYGzfmnTgGlO581tryGLhM/F3qmuHM3tOvz168rs+9WQODxsNx9e
wggctaKLxTCUqpqCT0vmcp9DKHYfhnzfBlxKWx17KOz6GCYarW4smVcw0dYLZEbf7ou5dWMxtk+aV19evb0L1581f8fbRfVX/ut998533i3f+T
5ZnX8Yfmmu/9nbV4/TWTRv9fTqb9T3vl4qO05/tUov/3Hz7AIR/3+Nv/ib//KT//T+zWn7l6ff/5bKha1KH/+6ItkiIsAwhbOR/akPt3b7wteT
+vzjDyCfwrys1o6a620Y/OkL9fWTX76svrjZPv4WezkEGkX3sDtLu9ddumeovHw0fm6a71zfG0FYhmiTvLH5dhS0FIN6p3MuMQqaCIA28uZPzh
dqrP0XC/2/E/mOv38h395/9m/fVv/6yVRu298sTl8diO/+PN1bflBcPFb2IYa4+ZfVN+3PG6gbktGQaxGkE4SjjpUza+bQgVj0tHBCk1rpCX9P
/I34pp9vor6aHUyL4pXN4gBpGE1SkkJsgakFBArYhJhWYNyv8buLF1Jh9qVfWWYS2+8h/FQtS4CpnQZLxOkUF5vTILcaWXgYnxft+3c3Ly4ufv
Bi9f/cd+a9VXk8wkuE3eEijZ26N3U3yy3Rc/czy7Y3lH5ZNaf0nlpt5mefL/0Xfre5dT8UnpNy6T9KbxVL9Z3icnj8+tVd+fPbr3Jp06/qfZD2
yt/1b8/cbeXMTH/2EzHw4fHjTk1fmNvvU/OyfPjd26cmwoKkJrhCBtazolskVkLYBtjKFGWudJNr6LW6cEu2jAIC0kDORpEPQYwmhSNPIVewhb
WMXoVNvu9SQJXWEbr9NngFhQkgL8t6lru5FNIOoAs4bs19XksXc1Jw9yQftOe1txCCYBvHSZYh+Y6fiA2BDqI6TZDnzXigzu2h3Qgw23Yuwoc7
RXUJ52qZHvE4fprskUFL5l4vQnujWNuruaxWvQqw5jQ3nc7XK8sYHewYXICQLd6qi66Ezc7nENwqn0qWxsGaAq+gdPhBHiYOGugCKxUDAfGYW5
LYvOEPL0IwhCUwQilz6AfloOOIVYkZalyuxJwvJvJW4s95d6pgEEwMhkfNLDWd3TGn03GKBTwMNXvNUy7FYCCkuBhgNfybLlu5lsA3q0cUkGFj
pcaQJrO6hAaZ7KSZ0pg3zVpjp3wQK81cK7GgpeMw4kc8Mo9V70cIUZfUfIRrcxNfSC+XW0FL5cbbupzHqdAlEIZOzTSnGlakbTD3vUv0UOKRYl
JAVkWU5VAPYLK/PjoBa0WY9HXKDT0Dz34ckYx58bGnaR4HQ1IofDNaSWWVw7wI9pQ0FI6PD7674Y3YxCNdmN3cIKGDHOjAFazuzChxMEoWc6xn
A8swMz83/KiCHHVINrVQJ53HV9YC5DPtbuHXylmDa4KOMmGWSxcFZnkZ2dEsZINZwEsHosGfbeOVgmaQnBV2h+wQmnLWUcGhiSmR0rt+wQ+E1l
aCVAZZQUmBoBqAyt6GsmV2SXPVVwTGKoxWdXdXG8+m/v7KWTnOXvVRQn5pRkuSnXKSZXSAPHEInGwswiQWyhRcrGA2TZFmH50lijZUc1sGKG+W
S24vR1iagiShNZRGXcQaqq5bhqhI2YZcaCwg5aDM4VpNPtGLYOr2uswHUsYDhDhGqgml5BL8ZhoKWSPLYqoYhMkuHHxN5mUckNOwURLqZjnyvp
7LE53aGY+XCsHWfsxph6cm0ne0wKjNKyvE3QZ4PWvGl2Vo2tIedjZf3jsJeIiyzO0SnbmUNtUYBl4Okc31EHW+6xfCYHI1+lytqIRtg4sjIOpU
EVWD7huYw6LEmPLY1cXLWJCh43CRxJdQUzWgQEuwVM2tSWKoScWKsQz4OKJXALg02tzvCxAy60has85nIhfPiprdq9y8EW1JTsApZOF43a53d5
HJVyANF/RommtVi1hwu/E0DHJ4neKbM6TAwR2+TZVwO2VRUZmWssX85wIue5rgj4gqEB+joy1rNJyWZKTxi1y5DgJEAur6KprVVPhK9/Ps2+Pc
mYLW92BvQQ/V/BUkhhw2Yb8FQ+nNPD3eQwk734qeDMZPfcrF+jkGpY4xFIXlxDtaKSUdEzbkppJ2TMexHi3vzTjBVfFFKcdYiHzOHTrfMAY/PC
nZzBR2b0857JrGX4+u5nU+55+rLudWVmkIY3Wy8DTfxKUV4c5MA9TRDvC+ooW9ye3aYu6QmGK+XlK7RhoJgIOxjg2GgbKZ5sqdHFCRLxm4UHXQ
ri1LE29ToKY4eLxjUi2PqSW5ComuCjysiuvcTyy3jii6BCWN1G9rwnZBlLEUdWKbvpzShtb5TPQsNZVFMRkB1C+UhJSvClFCy9lFUZERbJUF+O
iLvsiXEnwxALePFSJpyVLcsLIrMesIkyNfj05Gx6xhdLPj0jWR0BEGZA2QHIUk4My1D2qytPtquNCzKq6vbhM0U/kwGHIR6cGDO43Aby2VB/pC
s8L0UC3LcmIyiIaDE4xZje8Zq7b9UIxzvsKe7XVIoIKU4LLAd8iJ3BrMADplBctTIsdF6FUaatdOad5sZ31G5bR6RH079ns1FOePrEtlAjql0m
GGYZpqy2YoKkuBD3U0XjsSliWHnVF8FqnH8Bjmctc4aCPv53zBV31TfvnG/UFiF5S3ZUIa+6PK/XpsrlYij6Kl1Q2zCP3SU39hoVIL0eRdATqC
qfJJvtyZVXKxcIVO89QjNMcqMek0Lz3nuc2PAZXC3wq/iGUPOmdaDKVn8GJOK/9KNNt5Y+EQkztRR8LE3qeqnHf7o/ShQkDnTmjJOZ1LPChe5I
Yz0Nr8IHTKl5o89IAQFVPE5X0DKih0Zj0h2LmhJayQk40J+o2OBX4D9ICrmwqCzGwG6Mt5S6febCI57KrVemBNu1LjhTklIdi3rD2JLKR89YPn
NQaH2Oe2kwhPP73jn9LrqnF+XcvlOEoMhgUmMVfSZBhkgZLHeH24xEAPOVroUhGuvQ7lkc6JV3HulV+P7Jv2Wzmos1TVnl7kUoxagY4eFjeval
JAMDgJu3LYAW6iHDQLpRXpIM4uJiFTsdnd3oThMJdcXpS3N1sPz3VuqjNAF72PWR+XYWxA4LSULdjetTIKVlatL9c2yVNKp8DBwgmRehZgiAtg
DAjCgxMT9ScsjmQp/CoGIkegAMnGH9KsgPVL9hAxNuPQVtwRdgvKF3mJaqCThF+IPkXVAA+rno0wqAkx8kVfjO7Y7pZBW+6Ql7OwdZiDUOW8lO
M14wye3XoeMPLAlnw5XuZlPTM3R1XDPb2pqJP70nkYyDCnvKUSEEZOzGEPH5yl1wBJIaA+OZKoQzrmIsZFcjYA/3w2DRZYRnS6EnPkeoaChF3h
gle5JAzk7rGN4SQAov0MZmgpy1XZ557sAm2rW5e7FXtnMccc3k6/KQSYK39xxBSm0hYWQhkklesDpp5Kr+q8oeBLDDPGGRDENaWMlCavErnc7A
gY3AyupYBlLidHew8zj+eHX+aR5X0ygFauFsWjLxNpewGTNCY5Alw8hrY0B4h2ZIYPSBIHZ0APmkEGCa5PtFS74miPwY+v/MpNzBy195PFROX2
pNBCMpekoB0CbDgwbXKJVAzbbGi9hqays2u+6frDYDtfeQdrlO2GjZXQcYLZkwNmmE9UximN2lSwMSMxIF8oI/AEoYXjlpQ8H/GdPZQZnLNPU6
gYggS0TYoyUlMaJxie2OfaFg4wxoxzVYEAiTElvx3EyJZzMHjQe62QtRtNRctbRsySqhnkCi8jnSgKY3RhClBJUUif+ycBFIK409V4McjjarM9
2tnW86GQHyvGC+ZH1fGO5V6nCdTDW0GHxKEeQLTwX8AXOAHNiBuaul1C5kMjB0QtvjDAxsRW8ppa5b0rDNVDI+3rvr6D3tyUcVgLmMlLqvoCjB
hWsg8Dobu0PI/fHE88qQ4Qqgi1NychMNc91YTp3AtUOkj8KMs0NcVmyjcYW4kQ1MoS1xuEa2l9F4iJd4SzTZgquI9cNlhPraXTcg+jq77p/SnP
mcCXwPbhf0HIjsiW4+xGgIJDrh76PfglVW7yJPBcLW8znC70k9/Vl6tFG1bjyyefq2q5DuFQi+KwzMvi9JZ6rq8EnOjhrF8dFR8hCZ6RxdAWdb
1mUHqJD7yLatz43KB25x0ZQ7NvXHMH3uGQ81ALDPodUddEI+Z8pCbQnGDQElPAYKZMTeWcOksOBbwQ73hTGAaTZkhV+iAYWD4dELnOCIDmEpzD
AAGGzqo08yZuRD64M3aHK5jhYvuqXdjBF9NdrspvOtLTiajcKwqOu2T4tJInWL+iJKo1hLWUzoHVGBpa0IYYF2uaC9XoYGefYIHzNU4KjOBRIw
scZBhHEA5QZmI6zFChZsrHQlpX9sK3BwPmX7n9gTSl26jhqiAxjgebD71E0c00xQJJifS2/XYI+4pUS5NivwBqKx/3g+oGP8/I7XXKXbk3K0tX
C2LZWw56thLFLLbLZtWvUnfqRkpN8nfB7Pu789DIQt2jR2HMcDPm3vO9QGARXilg64ICueqB9kmvezyJsdWCpRppflKEuOvuI9gI81GxumB9sN
AnLQ0WuJGXJVpereZZzwinSKygsd4DbIHP0CVFqkK+fEhg7gCjc24ZXVoFzoddwjxUWyurnp5ZQk2FlNmZsBXdZBQkrzgqwQIr4Ie9OioGlufJ
Gl6ZXByjVRv46tCUKZD1YhXLam7Y2pn51fL8/myMkW0gwsKKFLo6/cb6rYC60HaZaH3cO3Pcd4d8CIXurY/MH83kmlLk+k18HSXZVU4ZGL+m8N
eH6pkq1HkTuqUqGF+3+lBugtAbMUTn6JFVS+8Lb4DDsOXcSVXZIvomRkZiACvzmK8yQRJBJYHX7Bxmo8EdsNyccpCWD6WISSN8YbP3eSEIficT
VC9IUyxzZZLKJ1haFT2fcnshrR1+QucmypGqcTJa5HP/fM7XFmZnLbIp8UIfl3tuprIPB5kBS5Y6daqF2YTNDL5furLbIhXhX0EWMg0jw+NywQ
yodSwhP4EvY1zgB6jXuasUPkLUHP7km+43QaKCfyEgsnFIfNTQRU6IYQr0KIHo0A91/RouH3YodAgLWkhwnGSTLC9src2S05lDWcxj3E1jIZen
DXzVnfTJTIZCdFr8ykhk4UOn16xjauoCnEwu2lfw07z0Z5kxi1aSykqMj5gLFUjuER2SGWv65ianAM5U1fxmW/dMmVJJUyclQZGa1pAipV0F4i
3tiduKdgIANoXcO8VXthGmxGsYUxzzxXmo98gXfS78fLbIy/BhzwVR85SL6B/CgUBnA2/bSFeN7pODGKit7ZH3xBG9eNOWYzkk0tGd1ueDU6KI
9gJ2QULvlSbfZ8zaUBtobgpVKYABQLq8HZZbVaY9YQw43Rs7p4XxM8fzJ2ZmgUfG/Ove0Eb2Su7AKGc1mSJHFJelyeXpckOByGAkFKR/yQo4A7
saoK7i0M1+HGa8cFlqTi2U3EjyeuiMwWWldGTyRdVJQAsAVcDDshFCq9KGmXynWeZLAMAR4Ue8MfNZBDlC4PTnfACPulDAqVQxN1RnJNf2EjV8
kZxgq+gC7OHaZCBi1Yko6jEVeDM3thsMl51UKeAVlslXqTj1IBpQoiTAFpI7FPTQNlaTCRCD6VRdSUQu+DO6ugWUgQTgwET+WTo30IBkCIyXnB
vvl77MZdg0dJzCBJnG7fJhCLAHXtjUxoDOI8cUZxaHyCWUyxbvs4tTXAff6q2Wr+Ybo+KmMdTxsjIc4sYnXpJ51B5xjBSxbpjjYHQJZ4tBdztg
RK2JgJJlcJc+3+ZLnCRFbQHuz9dcSbK5uTkJ3kFIIm0h/nUpkV023/KRADxeQieydOR4auMVhOPRxwY4ltswlLxwFBhX2Da4hjiaL3AgaXzXtb
7xG2BQ4LPJlzajWTo5qcKtXTWkSLuC1bznYgB2s9Leo3S/nHtDDiIuwZfdEqpzJHPeV3Tz6bmHW59YdZIrZemFasJZV8k6ujZ8sZwK88XZvUl0
hKp9wde0yJb/CEE+ZoBXakHAxomSrhwgb7dGJCnkCDtQklP7Im9nFnymW8igFC/D0hWr2/GyvJlW5bVs67EvxejhgOA+wtzlArnBRM6JbxWkO0
g+ZT2di1cHYXu8sUz4SMdVJXgNc+jvtimfrTKKVINA9ClSTKLMdYdlEinfJSZhsHhSzavOzEW5lgvuSnsXwebmNT8YhMdcIx99HcvcsV4N0fsI
C3yEXCg75IWC53alkdywzub7M2NDbndkuYX6O9/qpoeWg8NhydOJRxNneMkg+dwRBhUM6d4GnbfCScSDI+kQL1SVA42Ys1TpRMZ5Ctvh8Hx7up
o8n18+nxuTDxLhrfLBXp6vglCeD5mIv/a1CHWqQrIZi3NgCQQb8L9SHojXU28Zhs+MwuW7cQRGZczVsmKRnaKQCxNqw+yU9+wdVBAcXK6nLSBv
EPi0KpZcbmJoVjPpDu2DhkDBDw0wk+W6QkQBrx2cZCX9odfXXIt1EadKSCbaBbJ8RWS1ZPkkOxtiUWMowD/ec2dslvpsCeHN7mZGYcfBvAYAFf
IhusK141DIhWKTnycjphJuGRJ6Ia2c7VHzoqa5Z7ILWmKEc79Ozt4UZT0i/2E7czsHIZNK+XIgdFoSkVdD7hqRz023qoeCSjDNNjiIRZIPPhGY
rNQoYrQXWTV1ZOnBPiZQUuQTmrkCSgu/Jo/5rAMPgprc/XoiUZOsIbSmAB3ACylMP0BZgkoP+aCs0mRBJwjAHmoEfojl46BanGj8StGEGoyeyy
BFfHUY8bcFVG3qSbQpF9rt1NBuo72s7hIdYW0tBT4yUTObOPQgOIVA07kIRGoAylMDNQ7ilAMbuuF25daD14tkSZj3KQ/zmVHzsuLlVEwgKjZ+
TVkozmY75m5jMkIVlCNLJoWyLvp9kc9T5W7sPHMNfqR2CDywDdUuhMWBumQxwOVxJXh1m3vLfsPzPAPEJgIfcXCY9+zUiqGZ+0EG2sDVkuWJl/
yUIQ8DrEoomfO5ShSSB1/rRb5XUwLP8fFJ5n69Q97e8C5JZlYD1yWIioquhkasdmueHEZ+38bVdAudtF4yfTcL5cnS7tdROJP4PFiaNAFJDPlY
KfiMWiDPePRQJqrp/az3/OhYkKdiOl4fZGUEh04q7Gi8aKp8tTvtUz57lO8lTBA23sLXh5CP0QKmHVAjnQgSO/zoBANW0ajh8OEV5SoWdBSaOV
LwaW6hUeZau3xHW0PGz2PHZjOXJTWgZ5XLt8qU5gDaSWWh0jSzOhXBQb1BwRH8KwEzgqapDLaBhcajpL3Kl/3aDowP21fkJRg8C0+I0bGKM8XE
5/2jeYTyKEkFbciUYbM6QmS0vOwWK+AyC4j50xVmT4X+cSmGMrtEMkFei3HuldL57F+fO8qEqdNd5oLwnUeX/dnl9Op3N26viyfjSbm/9AOfXz
9fVJLWVMdxPo6Q9/sJQV7kY8qnjG/TnOuvM56vZBNWMp3XWWIC44iEAAtA17Ixfd8xYhXsXMY7GG6uocDrMg2IcGAxhiUvpjIDN1iNZW0b5b+a
TrdLeKKT8mYBoxmXSFBy4khoxA6skavBci1l7kaSmAAuwnwWWbdFw3jCRzM72CObim5/kg/FR6YaPKPNRydyW2SxD/XKq9B6sd76rbw96ZdJ25
pNemXSdXfd5VbtU96rrfJoWV7YijUI8nmmA5HX8sD55QGGehX9xoyDEPm8tr0DQsDuBAB2MdUuqoMUFWBO8LUo1FHv7BbkdqybtMMniSkzFsaP
s108UBUBjAkU0velprKtwPMt0wWdFmIIZFpB1RVNOg77iI/PJ1LSzIOtuKYdiRVpYAMgS2PenUIuwhp6nbfR+USonS4fi6xhBgjYmvSyJqcu9f
TNqQ86Krokd2wJKI658HDsKi/aosnLpiVU+EjN7JDCXi138szCKTQV3nT2hPDcLbYpWW5GYJHFVpHe55I5EGcun57KDjx0+xnaCwxNQQngDStJ
4GoKXcGLztS5tvvSIX2O1DUekpzCpDo2I2RoPthJ7UIWbmk7KDYSrEuDL/04VZJI41s2FM9cdLNbZfGV794ALyK+liB18T8hWhzcnsNbh1z3Mo
15ZW7Mv0tywQIRqcx33OibAB5pvpgA/kylY6Sf1mocgmZRQ+QdzbUXTxZ576wxFYjxPB8oalX9oEq3fKTffVvJj8x8/cx+dvKbj8lp4B6jzygZ
AFaSUF0AeklBeUMlvMYbaeqSn2fi9BoT3711pFeX7XXseriGOeinSxXq5nhrISdLajWNM/RigrgYXJmIy5sOnLrFBI+RVRgrKGyXEfnMXGpm3i
nkXa5TbKjyTA/3Jn61Xu5Kx4+L7az5FUbwpOivmrEKJWT3icmbjISG2+I4n56aJUaSr6aF1ePQ9RpsBOh5WK4h++7u7OJgTocwCm7q82HeeBA+
nkcpxEWIi1MFMDAdFDUkmkJg9XClsAe59CMTay0MDIITo4SXMxMN0ONFIFzRGYpBZOlivS5mjFgBazCVXPtvWk/eFImNfklEdW8nXm3vzdVxzI
usq+qEYHRXuT8eph1jlxsUX47OL/pnnq2v+IUKshBa5f4OJUgixVzyKzfWwccDvsDjxMWB3u7Vl6dK27vlzaCrspr3Jz4U9r5NX7F6/pZoFteg
0lf87Hvp+vWv7Y5f0fVxfZL68Phglh+u7t3s4om+nZrdSbz4aS0mcywPf3tfX37yk9N3dj90cjZskBlWQ6ki4GhdQQDiMWJf5ANSEAlbSAlhh6
v1KsxbYh68MsPc7sh0zV+n5fqjc0YgKI4PPt7+nLxzvfqN8cGX5Fzcq58Ww/IJ5HMuCwOxZRREBc8nD7Qb8hW7Ic4sVy23FBkNLW+KQKE/xlyt
poS7KZHLp5VywRfKSAWvVGwBv6OX5NzAm7RShNKSvKJCssV98XWzZ7e627h1L81hW43KbB0zMTf6LGDk596Nu9M7s63Vjc4x8PnH9uRlR5+Hhk
wifNL9Mdu+/543P/px/zr9aOXNq//21NVGThXNGQZn00EcwXsFBWjkO3/0ITUs1rX3sqmi7V4TU0ONVhlPVKFHGFK4aqhHd4zQ4l0Seun71EDD
jeb2altKXwDzIiF1xGhPYS5GFoLP2wnwmpwEpeXYcPrXV19C7Mf7Hbs7rQ+8Cz5fdyq+PtFTU097qC0Xmq6C/+7yEooGuwJwfC6sN0EowX95H6
bce4mApisiM7OXDVxVL7LEYGQsrEAM8oOCCqT5JjqNzGuZLd6hsE7D2K7adCgEk0tIlPF4UU+nRwpJ1QNCBT9CEM9MmGoa5mqsEKZGS9Y5I6gi
nXPDKl9GEjBU1uWN/7nPbbz/+r4uocOYD5fJvMsFviqhvP0x30coYE0eaXrgj0M4M35ZHcsJtmRS2xSnRfnWQg3udjkr4J52u+mi/ULqJU9XN5
+1/MacebI6e5GGqXu+m5/ixW/+4ru78p5HiKTmcXeUJw+fvP76qohd7K5n8vrr1f79ffVsVf3M8cWyfHRZj/fnY/nu8lrcu22aO9uYu2s+382X
+m1f3Uh6MPsRIaW/Wm2luTxeve/29OkmDk+rX/pP96/T6+O9a6r6j0n7rD48Ogt3Pb1cX9P3r8XwnQMg7sro6tvP9Wu+KobD/s5/+dn6j9Lk7m
2H9y92z66X791/9GPOPpCLO+M//tHp928e/ZEP1c8uF58PX5ylb9zvPs3dit2kp/LZyzjdHU/WZN5XXpG7t9cNb373sPI/3i/H5uWPqyF8/r11
yHXYoPxzNSRCsqRPBMKTsVggPNkKLrvBXPKp5TH0jeg/6Yp4ucqRaor+0rBpX+eeZeK0rNoSYvt2mOfyrmNy/SqaQzDI2b5+NZVnraXN5vre5m
5317ji3jvmBiZ3fHBWnctLIy7Ob9zUb6WfE1xFXq4kLkEoF5aXIAURdZhLLbmLVhZyzm1skVWIdNHwMvCxeQyZAuS4KFyTiXHSh0l9G9nCi6er
+6Vav7oaRtY2r++r1YuN3bzLbsz56chNS4rlR+Z/bD77vT/5D/7yJ9Nby+PmOx/7/3X3i4//vZM/Onxn1kIM4IxlOGYlSmTBkQfz17q7d3s2bP
xagXcn/mK6uz2Ld0P9GXzIH3p+SRf/8BV/oOzj75vXpyHcPTpNT8f9+Kq+u/vbxdY/D8sXx4k+vnY++AP3PJZ1LvkWCvg+xzwo29l8/Q2CvgJ2
e825ck6OPvdxgoJZmAIaCdmvI2w15ECE94Mtma9FGWdtJuWgWKkzfrqmewIyy6cNJn9wfVmv3QJGU5uj3jxq4rkTm/Kv3o0nxy+H+pCePan/Ym
HTWZ8empntSUWbNVSoub7ezlfiPy7p+sv06K1/fiKO1v3h8vY+f3B+Hj5cvV+v1O2ujs8++rB9ffGX3/2TD69/48lbm/RIX80Lu43se5f/+Bfb
7z25OFncnp/swvC8WJ3725SPDH714qd3Tvy7v/9Xmr3bXJ98/+fxU3739d81vxRnpp/gAFVZXsehu4y8K8czIwIj6u44PoFCV1U3qw8W86NP33
70nv/kZrWux/L27H13+enPlunFZ18vmvP1k1991sW/Wp10f/PeHM3r9lDc/xsfrH7vpx/80Ak4KOl16/jhRkezzd2h1XFPJj8Wy66RsMJHiN96
2bDzu5P26vlemOkhuX/WHW+uHjafPb74+fD10/TRX5iHh0/KH7x6VLx+fvzWuxe//apd/ujV788mCk9qWkHS2Klk3UrcBduHw5a3doj39oJNcJ
KLCg9GLvqzuZ1EMbeKvPD1S17QVUV8lZaCrkh1LKJI8TwkqN/pThWpnUtrZeiTXBzJCo6wlDIWCgZZV0by0MIgqFIUOkQCewGH2jue66HRguG/
eL5kG/JND1vnouAL5C/Px6bCbsnbebJtlfsH5OV5EYt8kSm5ee4oWXMZumQCKQ+5vLzLdebzmX6Zm2xMcFOkjZOpFJsfViow06StBGqeTQMLsz
FhGc4dGLEcy5ivc4Uy733TyAPIciSFE9Ia7XKRK0YZWccO1Hik1ZgrqeeCq9ZGlXhQrfH4SjCcEblq2My0KMwctW/JbMiuVDBH3PJE56zpeXKT
a/L5qtxvi9He5bMIkkqAXZKFP0gzaeBK3hMBunhiUgS9w1l63/HcQoSnkyCIOuYDq0tJVmOj80qZdiL3KXe0EHGe25HGIeoV2+njbMRtYpgpOJ
EilxatAplH2sMx5FsyMORvVt5Bw7Ob4BiIufSIRlrVO51LTN3BSEFdCiGTFI3nh1wb0SdIXJCnkfhymwpOia8jFy3AUYbRwF9LworizLbP08gW
R5pLzQA4icytQ3InjEn6OOerqdql4kghPqBMFSPZsdvZt30Z6DCxN+zO6SLk/pYNvFLD8zFZZRFPPkeQg12E9yvHSG0u2i0EZqEbATVNl/jInQ
tyimxSXFiLfynoCwLUzAuQToSiHsOwxLMYF1wRq9H7SbSHdmntyayXiES/w+CQiWzLg+6NHi9j9Ov+261b4etX5qF2c+TwkLlEjo9aWShdyEqm
anjeonMTd4k7AZOAEXaqJX3B7aewTc+Ki0U+EdRSuWKjHcc0zYdA2byc5pRvAsNADr7hkz25vPns8yfNHNbz7JBRMKXprJ4DXzXMlTbUgsgtrw
UDUflcHNusc7ncVB9d3qW0jRaSLMfonMsrw8fZluHQeBtpmTcbGYMud9TROkVRiLBHvqZ841ktyIAQ3lnb9F7W1wNbBFdbupjKksdFYWFzU6rS
XLBucRT4VBuPIq0XGHlRzn4mpaipFbAhtCDirq4r10wz9LZKU2ENOMf2LW2boqqR4CMEhCuJq3NJMkmroYBK5V2+i+5cJAph1Uoo1RnK1iQT8y
nownroh4nn5hLIFRhsm88ri3U+3g99TMKlazmYrEwvl57Mr88aONUYHSGKKtg8OhRJ4IUJKwtylHYCqVNi81nh0Vhdl8GT3HqVTSFoxXzNI7LX
wYjH3sMiQojnJUhRIlnha3NRWcL6GKCBkxMTQIUY4+CN8Wgwhzs+KpX9+PDc4uGSvtJ9U7zyVekBWPLa76bj3cT2laICBtBTeydHU5dvyx7Jd1
fEPlou6saW7lYJsqpYNfeE7eeb0S0B1Kzfd9MJrdnCQOJGACOd3Yrwqq8X7qavfGoTe0yijSt+SsVWSHNFbw47txi6pTw9vhoOLpStPxz2MLDa
eUCLgVZeZLVPANLSvqm9TQsjZakYLEU+NFzY1Jl83TXUUN58NGc9Y1uxLeSDkTC2IOaMwnjOZgH/i6kSuk9HYzs1TENZg0xcmRe7QQcRhjr3Rc
mVHhwv8xYNX9xJxVPt4eRTOEY3pnHKS3BjPqOmzB4Br2qweFOw3A93hNEpYT4UXabyJWzbaRdTLkoIJVtKwESc8/qezV2dhwgHLApYqin31vNE
Sx2RuJIKMs7IiNOBN32VDgs8UN7ogS8HHEI9+wxZUDcBsDkLsMYFvRUzL0SrQOfHqCjvGsbTCFBmNZeGe6kKU1HfhnxdWcLbdb4clz5vBJ3D0g
Qz9TCiIQTBQUmBViWtdnGkevZRMqFoALQYaGVOVQKawe+/6XSA3AjZn1Y0RfyHLQIZTQkO1NCxA13byPJ+SQGYz+chcokx2LF8UGhEeBb4rXwA
A4aSmdWoh+PsKVlNkAXLY0V5wGyLNOVzCV5xCH3rkWkkN1GCPp9gnhDHGHJ2pHnH+mLqXe7bnS8C3FGMWe4iNVvCxjen0BQGxntgQlllajTZcn
6zfjHW1Ktxt7vNt9LDrIQdE16vUHIKjSYzOSRF8pphDJxQM9e5ziZIKbhZ5z513gGetauAyYcj0Cn5xWKfdtVOlad1vOfsyC9f8IqnjRtPwfQ7
Mhw4HRVRKs4gEWF26hQBvjyfm5GrBzq31yr2phtSwXhRiG4Gh5Chqyt78JIPPdxlKVcdBC+B84ZlrkCUysaWQ0pUciHEJsSqmUhnVidwwGR0Vc
gAMnvhyMKTvNjMbU7oROBDIiVxOfpklWPFCq8DU8Ia271Z/+N8loedOCTTi5ktJe2ePn7r3cuHa3eyWCsyNCNEAH2g49uyXMljJbTPpQyUxuAn
li+261CK3i0QSbnpGbOIAG9HKvMCLGRA8Crf8sATsVzeAcHuKnytiFPmZMft0nMyjLUaGeidujAl+orPmogQ1UBHYeYpDmZeUtJLerU5tuuBiQ
vYgtxRiHy8MqRBEoA7a5FXueM5Lds+NQAdcFAukp+GIDoD3gP0jr7qnx9DWibPEKLgLEnC2BimJs7UUpl03BxdwzYOozSadimG2dpcPrjiewrJ
pZNUPt8ASsD0weYFDWiUSHRXi05YpkgQAZo2d4D1UKKxlfhinjvKyQQRdijxgkySE1ZBYCGpYq6+JqQwEE1MTkpKgWyFwhvlRGlbRz9PQzFDqb
Y95apqvmn/RMdAnD2rCTO8lqEFpfNYRyPGIbUThK/x5MD8wgjXj02utGFzBwQyUsCUMaTOu49moi5XXgj5norRAXkAlzepWRLfzrTH9Hk3hsU5
L+ToTMmoND3wpIK+ECnMadKskAJUkCwyfMEr54oKUnVJ17LI5fsXIzkyJBB0/+1CPbOVswPJVRQcYZMkE9RILqSaP27mKm+LEm8wrNbgc8agwl
IgDjDaCDEoZJHyog3+QHmqiimfB46OH22APUi21ZBEEtIBoQw+2nEoUpVL3wC7MODIO0Rqbr8GIDX5ILPIyQWxJ2DdJycDZ4nYaWa2iO6OxWKg
t+f8hR+KttmuXNXGvtlO3CP2xZhWd1RwjWmoLbFHGWHUaOzkKPsMlUJLImALgiKLijNjaXslOEecmYVj4yz3h5SvbwttgrYeeoXDLCwWJ3MN51
RTpI/Il2jx5uGawFhXkZSlG2I6hv70K5LGgzt1pVnrQRw1Laevt4osC0gODhqDN4fitVxisrQSdbQ1oCIgI4ukwVXFEGJEnuhcokY2hLgZWEeb
fLA647MrKcihg1tJsp9V0zHLUimcoJ0nU+J8Ok6sKw7k7kTvt26kg9Osbg6TFMFA6FbAiTYvR6aUOll6UIkpGGh25coZmEaVneKGu1mWJJQr48
229nd0GBLIUG7k8cvd52nMN6jOTobtO+bf7Wny23T1wfX7f/DtT8+Kxf2b1dhW+xNxR+7v9ZNz/5WhU/2Hx+HqYUGXYf+cj+tPzn9e3CChLpX/
YR/yjuUgQsiLuKxQ1rM49uMwM5UPDezh7T31C8iTFSwH/IjkKtfn6DQfPGYob0hVr1SMlRUw4qzoq4H40HFzXKapNbu76vqZ1e0xnYpyCQu5mI
pD54u4jJq2lyXX+x0E5VXLx+fB7N5+IYhuXk637NUSzJALYE7++nactmvbkZNie9VjGp7XXTiyW3bPwmQhohyF+soLbo2eqTY9pDHt2I6J873p
02berWCWwcvn7Zv7HbGfoTcAQNTl2nrgX50PT4t897VKMOzEgFMNh2H3loVYdipBc/OSynQExJtx6K6biDQR9iotJ6ZmTOhkG2rNdiHoC04exE
mVLly1GxrqcX36Yjz+4usPDgd9br2+dPSeuieXui+b3G+xh3aB3LXB2NzbPFGpx75IcKGRLyo11ZqyqsjHa4M4lF9+wp8Wunz/q+2dOldyc/rU
fOrFy4+Hd07i482f3z14vD589scX98ZfHgPS98kONr5QzdZd7S6o5v7urd0w3xehNuGjE/+srCZ1/ltnjfvan13afxOA8gEEIGycbZErApoKqV
bSBIlz0GnIVUmLUzhpMHoZ745J362Gdr5VuSLDfFNM4Wz8VnqkT/vTDyz/rr88vNt8um7/3eZwkn768AJ6zIA1Y/YjUMT46KR4G7UuhVIknviK
wVTodFs7Yver+u5yuv/gVv42c7ebT4rlk/L63ywern/P3lX/2fC/TX/LrsQPv/X5+KX8gR9Xv3zcn928KqplEK+O/DyG4r24zAsqPzouoKvoO+
at7fnNk+XwsZ36R/2Nvz1Z7UMf6/3iPZif8PGGBfH/U/YeT5Zd6Z3Y8dff59JnlkcZFBqmDbubbLKnOWQMZySNiZCJWSliZHZaaLRQhEKL+QO0
1UJ/gCKkCcVoQsMQOUMy6JtNNtEAGkABKJTLqkr3Mp+/9nh9pya0UWiDDaoK+fK+e88538+ce77vWz7Jgci2UPEt9XLzPbGcHIwWWdTsb75Mq1
Rl079+DnwxrKnJs72d+XKtya45jHB5p3TlkTnY4+f0yp4ttIy/3LNZp5o2tMxx4f2BiMAF6agAGvAFDBZDTcixiqpIaalQFUqpWBNeEHhwukmK
h5e+x1iCx4gl8SBhQ6aBhQVqiVJUUhiyp7+Gt/W17z75gbtTdc1C3qmy8i/cf43efXmz+otPf5m+Xk9eHlxkZTO8kYzDeIf+RixSCMgijoSPEP
K9SSlrI6fwRslISm4QACZKAVrN+XurYida/M5v/Pwf4sur5Olf/WFUvv3F51fv/dk/uPwff+2tXx/snM0ep1eX5U/+6eH/8L8+uF7vzwf1do9R
pa/Zuq/w+tqdVKWjVZdcfSoT785fgmH59lLcO666FMxvAqoiQ50ONSwBI4lJSwhSF3oCbkKBYOsAMyMA+pD6DYoCJWQfDSY9XeRgM7phJUevxf
ngxtOjPaYGV7u/kj25v7uUswOIm4nq63IT5cdD4T6Ug6fXo+za3bkqahb138qKz3Y+SA+2y+U6ZOd9kpVvTZutWXK4Jk0zfZd2e2jUXm01brs+
z/XNTbTOhGSXZ+3++WCg988AvbdS8E35BnjeleEkM8WhpSu3QDyC+N4mnsnKlxDmcR76LaQl20gR3cYxWyXGz3MZbUtWPO2xvf1VfI3NHj7f+m
37jE9GG3U9SvZduaOyFc9Uv6c3ZKfFaI9E3pLD0cxvrd3R3YtCLdDirfV/2HZu1rmtZ3qRbpddt2ruP90AxfnifGfffXlR2HjA+5c3eT//6Xzn
0cry6bJP1O6qk3oYg6vZ2pYv+oFCQkcPzErpQ7Tv1Tln6qR/0YVeVQsajczZ0lTXVkU13JWTl1sNAhE2Pk7ma39fTEd1lV8skb43jh4+OM0kvs
vPly/iz/DuW/O9reKtrZ9dtuiiwKOH5PWlu0T7289uHBTvRgl5KaIllyfb208vPg0HsyPuI9KFczNRzcEzh6LjFueh2LLkuPPhMBQROvNyjkyr
i0hFNCnZlRTginM6oID5DY9Ew4DDGzpXIRH6ss/HC1XVymVg8/s0cQtgYpRotE0aYkc0tbQiVksUDtfiFtApwZV0M4lKwfftq3KnVvXbVRvbYf
RkXJ3sz/duH0fTaLVZ0t9/9YjXj24WJ3ecik3cuKg79FszR1aAiYtMJ8XwepMV6yfs1suLe+2wLkx3d2tqgArb0trLgqwZfVld/5YsMVqLm5e6
wp8cuHEmFjxakczY17OXm8NZularQaiJNb/57ek7irLR36Qn++ruxV+W2y/K0bWbOK7WL3brOweq3OqL+AXP3vQBQ2EnLw/+sobvBGoDT9Exmm
chsKToE+SEiJJQN7lFr87jmUnUrS83x/q62LCbjz997M+P/3b4PbeJvv9RFF0/fPby6d+917xa7V4vvmn/0JquNsX+R+aXi82r8uenr/fvD6aL
y1GJpvUAxYvT/lyU9a2h0LN+7548UlWyczSIb0b9/e7VRro82uE+1T21UcnecujhAa1NrfC9+c3RcDF+9ZGmccppDjrDNtp6RuNw9tDi0KGl8G
iQYBP2mkuZCaFEs1huv7JuM4zr02fj5ia7cdDJF3xvf6ELLlfvLenGLdJywpoj/U4cPTvrpte/8NHbf7a73M4GF3Oh1iWey/FWtkwvyM27hPjV
wYu76++rV0+bj7rl48by3tNkFmnMvAQx0WAEljXknwLCCwvCIuvGqx2/rPHK4wU2SUdweQlxEkWK79kNXjVdSVKeas4Jw5Z5LTFYhTW4Zdag5b
A77wce/PvrpjpZV3izdfKIjWbzFuTtJgN3xdzbw+5iPFQLerFawNOoW7o42Fb13Tmio4dxH23Z8nFGucV3/nxHTvrTI/f2OLpxtrs6qjbLzC4W
Db3RKr79mbvYHbCnwyzr9ORybkz/bL4+faaPvP6Qjut6nh5PDJhTQxBx4HaWrnFaVDllDfe6N70PZX0MxVZ1KKR1dgSdTlqBjuvIrJu9j6bqtr
ixwBiTx7PD5ej8H3/yrerTp1ffW1y/+u7BH+rpAUqsgPEBjQb8UDQQ1xG1QoQGNTDJOu0T23f9sB2Bh+p7SfrQlz30doi9ctFGY5Hj0F+NaQJj
3w+Xoq0BAV0hE1OJhsPvh3NFnob3HTGqCRhU63kE4k6ouCnAijb1Ou8iO8yWoklJfPrs6MPsyC+2q+o672MsXz/j93J7MaDxqFvP9ehszNQre5
R34mRQWfdN8+NWnm0tf/7Z8+J0x1L2OpH05YMo/fZgjVf9lhl/xx/+6FPyVXd2653793cfin9zdtShr9Ku3eI/m/79/+rqrVHyOf17j/qX9P+4
wx9Ots72Ln7JDvT2p3/256ejL98HPx6FjjgUTGCvylGovK/d0IIgncNyS1zrfKhCZ5UzLtLh9QkgRsWMj9lCTQ5VlvCa7bZyw17Ffuh4z/qawr
BslrNVXoseqFBPNpuuT7p8zob1glXx1WiRLx/Gj4Yvljf6G/Qij6eHm+WtL6++NxTqQt/57sn//vu/O1pH72xmdfrqqkouo185TPTqV2LxQm1L
da8anDxdpuf334q6hXbZsL+cXRLvcxXqe3WIIJqlXoPECjU7ERM+6RXAYKi6Ty5vzMAj314KtauwvXMqsg926OEdfuJWg6M/f/v0rkDf7f/Vta
P6FKWnz+tSpa3WsCjEm/dMoIrRgIIY702oxNuO6jIc2JC5sBQUpkTxRXzebP+11xf7hdrJs9nH3XjvuD//aHbvwZB33dkXfXFenoqo2ujBJNv9
IPQjSEBNtuAu4ojQUBB33izPV+MUiK4/WarEiSS2oBdwDk/zTevJGGKVlxw1ODQmwRLCL+y4EJ9jBhI7bxMscO3bWSg8rXcG0x89Yj9/G71MT9
n+9pMyethl23T368/+eu/JNVe/82qwX/+rqPJH99776Yf1J//d/ePYlNnLV0V6WX5151e/ipPiL8z6OXENOermyTVx5xqbpOvlQSgH+3yxNZCh
/7JqhG59F+NaF9mmrRzArMVrAcGLXJZZMj9KxQZtLEPg2Rm1ECJNZDQJO6GtQtIjr6ON964iBSlSNy0wmOfWJnETx9mib89Y1aSiQdRPI77W0f
HZsEvNjt6nmaab4dUAN61/up0mc048LVLKT6Pf/3fXn4gP1dkPr967HJ4+/+itF7z+chYZ8Twt0fijebI4qV8CjoMpgpE0aHqSbPw8qgd62DCz
WcZd1C5hapASNhS5Mbpz8uv4xo7l5e1Rzk+2mu528a2dwYzLvNp5SQcFBT5/5S6XdUnzipzraRE6cqpwzAPhNUYQlpnpJfypwR1FiIfDm2qD5W
5uK730V7mkCWqJoKCbPUIikiMKDoEab33odJpgBcsUaEMpq1XWAj8LAWofuyRxzsc+0XjgUBLXSNmchRZ2neAtjBX3WCiVGRe2N1SamaUJZ/cs
24aosiUqPZh8YtcarI7hcA8scZsOYELDw7NQlZAyFcp/AZ5mVGOMmI9Rw6WuZEhe86TitdKGiHBc2CvPDTNxOMCPxBp7TzouG5ulfS59iTrS9a
Gmrd0k6jLqWZcv975cbD79YWPXw+kIbc9Gauuqu7VYfP8vxedR/P1rv3hyeLb8HKQgisYb5FasAp3QjYRiKklXF6iIXJ8sk0h7644oRs3bfDOF
e0s3hLec6001PAPmPhpIt2NAP6QUrzLhlY4o0m7DO8dF3wO1YA1iFYYVE2BhS63UTaRiAs+dqR3e9HGWQ2iFLogCR5W1SAOdWACRFmA2TnruGO
sRuKA61BrymoVMNe2ZiA2LYODiJKZ8giJF9h0eYVSEzpajhLbRmts2ze6mAycveSZszKjsk/A6peAED/qkVVkXt5qHDAWVrtPKp44vdsnMaA5i
LV+9qb9Ew/lvF3GJG5WiMGnc4QQXCaGgnCOrYu7MBnke2n4oAkpghhHhHdGhV0noBktCq83Q4c6lDAiz2TSO9j3zAMCqg2BlFMnQMtZSHY4faA
8SIcbg5Pgu8MOIA6vNGXMShSpv2qCGhEoL4W11OGCMuqYH82RR2BFOgMi9SyLsS6oqP6w3Z5VfgtFKa0RkHvlNDiuNSIvs0pA5UFgVsjRF1VyT
buPCa9dQPiO8tPFvDqR6lYeCOCaUDtsKpyucExl4dQfuwYcw15ajyrQSNUVoTxN3VvUp1URizbs8ozFwd4bB8rnYuJElGHFACF5ncdSGPTQM0V
inpA4JRGtqC0fTcFSBGNt6ZvrckjoWUqp1t30PIL5tl9zy1Lc0T1NbYVfbxqwpK4Vtrkd5qL/NlQ95Nb1xBMk6qegSrfY2p2KOt1C/bRjfWJqm
2sGoFBBrK93zuPEYy5BoqzHqjAm7mllOknST2CyijQrpf8qnpQZSwHaABcoUO1/epqyraZGweAsYNq7sSlwKgnLi2iqDu0Qto2A6cF+O4C+OdY
csjS91VJeGJxYtwsGEtV7KMZnD89pQdZudt96xBfAU0X1jRegiKAQBsc6x75VFIgb3/OasDIIpQh33hQPGoBOJ59SiFEZaEaSxljRUmhfESiA3
ZEIBMVArhEmkUUx6wzPtUxHKF20UBQVAw+kDAMcYp11T1eGIBGljpxuWeNnBvG6znElXs5D03rIh3RgL4waSe6XxkHXgGriuFzbs0LO8B7NfxH
CLqAaRBkIHhmFV74DGdesSxeVRyrrBuPfRuekhMEMeFG4bo3umE5PhpGdgvIgD58RVPhFmMLRtVGibtFmCwt0KElrgAZSm3tWhW0bIlbdJ2CIG
uTHqQbBbDcrXxyGRzb7JYEhEOCaohJbCKJXqAkcQGrRsk0HkK6R5UJmhVodBDvccAQB4GGDQAoSieO3WHKyvR2phStl3kRIy1gR5ObYd0AOTMf
YLp+EZnAHo6QFO1LK1ZJnVXbpqi0kaarpzkIrzKBzXJhG4PkmzFaJ9rluRh54bXIsyxth6n8SdRqIbxD14tKiBWQX9HooC2UaAI+WCxSZF7Yym
S7GT5HieSDmvvKFCJy71QoeqA8scwsiJWIuwR5ksrKDGVGwYDJfpNElxwriLwwFfoK8Sk7ytRm9eQBjUhiRfkEY+3UgDQ5WgkKuIeQSALxyy2H
ETXvNlIUfb0jrUCXExqGWGPbiQrnK6rgAyQjEr5R1YEQCqcNUaBL5lpE06BHNCJcTiGEkIMgBih98UPgHyVAz0GABGJ2loz1rGnEvCYNA1rG3t
UsJXHRJpAuRvQjtfH4F7N7SMygx4rQN7m0foRNYW7kGBtYo9gGe8RhAVcHWgG6VQW9NYkISDTAV/EXRqbpoyimza2X4i9KLlMCUsam3VFvBcrh
m1Sg+IE8ZdZG7JhWbFzTyyS5eX9uXqk2myTlKTG2mdKpGtFVhqQjmlbWwULKcMQpInpsGUCYpaFc/mCmUzAhoLI+lSEYsoDS9tfUJTVMNnWGim
FcqSEpy+ydFgCq+MX3LZNwQIlV2lEeHaAfuiVGV9OBAINj6cuTWqDS9eJVGy2jAIrji24JtETFypYuekE6FCDk+QbmUMprOT2SIZ15qsEYJfCy
2kdcYBo1AetlZ1soFVu6ypd0qmDYB/BISRLoTLeSRZ6StaW5V6BtgHUxx6YXHju1AKEuJPrmGSNBgDOQxd2jlCKUwuEAPTqKvSAsw/kqpTiS26
DknEEgZGIstwFPMB4eCtZATAkCLfN44lFHFBUhk3oDko2xK5BgsS8uXhkeIOHCQmtsMZa1wWztrCz+DLl445PTGtkpKWMABeOjxv+wjlHQgRzW
M8FFFEkiyUSnRD4OZQJrwLp1CSnGn4Bw5lhr1IZSZkl1rZb9rFUo4i64ieXTWDvrfddpRU7sL2QjKOY5sYlDBjgbFNRIcQcGPf1zKKsrl10SAF
0QzUrcCjgyRfrQZfprYtkTka1WeOvLu1/mBZv093l5J8djO6uZr+u/6iZ+dPP43ev0iWkbhoZvwH3Wf3eGOTj3H1nZuk+CU35/dPDv9O9KPBT5
LH7fLTX9nz5+//3dvnf6mAhUSNU7YizmR2I7M8JmN3ZePZNJbnWTzA50BFvrmzfPedB/1JjesX6RPB2K5vHanmW7Pd8ng81e/glDt3dtiXzcuP
u9WL0cXJ8tnD5t2VaHh35tUPvrVTlcP2xX+6n73ad8+WyJ+/09b56eWL0Wjstgx9LmYAEOeb8rhVz1CfCYwPD1dP33LfefvovYs22V+fDLrXB/
Mbl69+Ono6ZdX63/7k4bVVTbePyj6qqm0qNmQbJquQalildirnw/WWxTtftXv94Xa1Ne7rXX3y7NqT+PzZ+eq//P4/+ei9H5p//S9ukJd89C/N
++nm5oV8oKe/92AwzvP5iGz04tOToQmNfBRGWVoYIfrNAaWh3l0LyxiCOSR+83DwgmcuwpuwMwo8oWwoculUMUQyp+pNRyDAxkgzWKgKU45KV6
PO4w1Lwn4X7mH1kFCgU7QCw4VrcJkbx0QWNaYiAsIdYAjsRyObD4d/Hr/85OP6X/yj//ZPvv8T9L/8i0H6+ejd/3n2m3deRZuvts9X/9uPD49u
jBf3mz9tX52QeDkXFuTTAq4L/i6BRexnxe7rZl3Phaze7YZ4tRWRa2gzJJ5tveArq0W/4jgVrQ6qtVEgNZd8j5K1/OU5ZyJ/9Gi8OTy4lLHaBi
CX2SZN+uZdvul299LVr+/Ep7k+TL6cPPt5/NtPVJY+2qzrW/R7dVqD0xwVwM/gmswQ9EscM7UT05a5lK6jak73KpD2K61MjieGGohhwS3Cb/qt
AFKCxFUgVUIRKxuB8iWJD7vQSIRKSi23EdFR6AERcRO5KqRFcQxwG0vSgrYbgtqtgDiAaTBo8OBrvAIhDhGYblJcVzZDhc1qtjuVnazKm+xy/2
q6WFdL24xiwvCNFT6PQdACF4FKI8soJjTqNIskBVWGqZODzuJQQQEQ0NiUwYPQtV5JHOq3AKhiZCPkQwVOgUEjC04ZknFnPICzijzVHJzRmu/u
FjK6mrscidVBMxWSD18LWDlXh+3rq6O91e1l/555Gr+8imZPOvT4f/o3o+V3dhvDku2mb7yYrvdbV2SjwcF8Mr5c3JtOJm02m45O6SFl71+2L+
fMDwDyAMg8OGemHFBwAmwT6zjWJm5p4hNA0Jo61Rfzb1oP36w66kQwIqEPJEekg88DyKMMgWxF4FZVAXHkrC1AIPteV4p2IadRO7gTmERrOJCq
iFi8iTrrwosMBveHqx7TOHa27cMOh6eRSMPBFYWiHnSfkM57hB0KjUHAyiPjmgFY92xNqga/YgrlU/Xw3dMrNb59f3T4evpOd/eLA3V5mLz/TD
1Kpx8f/+KjF6P3XpGmxBzJQt1LjhbY9cffGubJM6zX356zLLYpPf/l4HK2WtaDxfcnx+aX22DlCYggV9JUYW/roWA05MKPZKiby3C3FL1UCuzS
JKr9Mm7NzpMN/BIi1TDKlmf29AnZHvd7aOcqGp8vgTQnB9nLB6N7V28tTXtzy0RvSu1jMIFyAYqoYybRqaC8t6QlbWebGLuQ9O7B6oRcrswgGc
Wh+KnWoTXPKjVdnOg++EOTuAQF3uGglmllsFI1j9tUJBssojE8gcI5OUh1Jzo/n1eoHfs0ceubZJP36xeIzoeytEmd5u3YZWvVrOEBFamyWyxX
mW2eydGc3ZiN4yjy129d9JtNX49trLa21+Vmxw3PPPKday7ZzeWcdYvps3WZ7h+s9r9rW3DtV6dffUjWN3tg8OH61osYLQla8PRgeIYfbHbagX
7mhm322Y3o5CSaLgOH36+yr1B+7fq74/LtH1z77tn96ZeLpD9z5h0ye6Hunzwz0Vdvj6rTARoqcx2ziSg7E8VgP7PhUZL0xdUitEodJ7qe+c09
643uBnKExkNHpvvNYBt8OLjjOLORGCWFSkzrDaxd/Oa9AiOMYRUBEwCqUVxgASFhQLSxpCcC1pFmuYcAgGtEJBIho9tglIfjRpiCzacgJUD/FV
WcknAQegBA4bVonVBoHUo1NW2bo7hAoccfDJzyhuFvqs915oXiic5N1GjvwpE+YKMM1E1o+5hmTTWqezBbPt5vQEgTo0GZcE5RRmITb8BRJRr/
+31F+AHlcM/gh6SANcgbZ5uw8MIpVLh7ZpioddNIZidMAtldnuSqyutljQG5UyJSmgB5uiwbppaPsxttuVRelLpu9yImPbJVD4HDV2glk02lMi
0Lp2kSgS2KuFfnT+O6OS+qzG+vvNlcoL48vUIdcAaVMhx0xDbFwP2427ns/TbYvOEhMeWia/m83NrVlqQ6lF6JG5DeNI8GVKylhkUPDw/gTzsA
bxVB7CAN0AguLUIjY+aFbVV4/zKEO6xtUyaOg9S5+ZLGlvF1LQbp6XnWlhWT862Ytx+2b73EAzLNEUfX47B9kk3MfBtfGysWl5vyedVPDoV4je
Kvn11ui+S47W32KZp7kRdxlhqSrzmsFZCm2Zsi9LqlpI0YExZUgkVS47iPs2gsWcdEIZ6854eXP27r0e9g+eStdyavf/WLlzZ/cndyazXfv3/6
cOvIaTU5v79F1G4/Oel12SC1e9mZkcobvivUuAaunGaTfQMLRiYiw2lF29wP8izKNlLlPSyyBiFwZXZ86HtWr3Xit3giMaUg4QujY9ZTreKE8o
qY0JWs2CgxgsHMd5BP+67hrRjt6tBtACWJj2wsWRLbWCMNcmhQpynWoJ1T4BkE0xC9SVADp+SHPjagh8wIPK5XktMsaVMsOMzP9mug4TFGl7ux
2PjhJhXn1VpfXakTk71SO+1Xty/3t36AFtWNbng1PljuLuLzBTCwBg10NX5XxLNhaf56sndZvXtanW47eff9D80kW5/7ooFPpfmJ7ffT1cyWEn
8t2lLDDG2Wd0Zbu4IXr49qr6Ld/PduQNgST6XhtOdunCHWCBkqxodK88nK8K0si0goyOKl6PoLkGBKFWeFaow5T5peZkNR396dfQ1htfMyOkf9
aidz4P2lXrmIC0lPFzs7n1gaIXu62YztoR2iIZu9bvdOfjz7TsX6/j12HJVH6PTTdcL2jw9kHYmpMTRs+/WhtatnEQslXwAIIut9DWrNUaAywG
2BlbiYHK9Fz1Nt2zvdRTFwuzS5yu00V/jImivL02d/8B4r74xv3BiYzfemlsO8KyxA6orwqouEbi+uD0VnTJ714XyYAulOLZipqCFrDRIWyD7s
TEUu1J3MEkCOcJ7Vc0U6uEJbb9EoH3FiFjrBJz/8svjbm+3zaL64v+iw/zWSXN+lJ68u79TnK3nr9VvbWJ+x7qRImot7H10TBr6zFUrlUew9AG
9GPIgprdPMGWRzBboGxBrpY9FyvAxvETV5046rtrwFVRezCGEcDkUSVtNERUDbbSjN2FuegQkDURcBp7TS1EPVd2JM7PakPesXVK9xT0NLB6td
p0nMqqgp0Mq1W4PN7H6+qseYxzvpVTuYRLewrlBPDLq5Ovk83bvzWye3/87z6AuyXK7Ty+HofPGTrYvutvLl7uHC4+vb1+y6VS9eHlx+f/PH/3
f0o4Pfefm93/54+BfldLDAA5T5HbwTYXpwNhjK21j187zsaHfxsqsneqvxy0Fe12uIiCfiQAOsChOHSswiVRlSIVPHOsCRVtdNn3AQWh2j2mhB
lmuTN5HJyZrNzqq0PvruBVtUJ8Xps9nOLCuKF6PJu+8sT5dbqztbO2fjs1swh+B3COptEB02GgHX0QasWTjZimgTFfkIVW0U8jHafJMgyg0PVX
KpKwNRwnIsPKeVxiqDFfGmZNbSc2lDQnXIinVo3tx+e/bFZ489P5+0p7G+auNs/6gYu3r4MPF1NU1iRe/PhNbFQLVmu5lWwFnAeK/5F8/vrfYq
v7m/1Mu9Te39xes75HxbrefxB+/c+/r5CIbsFzbUaQRqJh2p2hy0KgodZnUUMjJkn4FAD7XmiiKvOw7cvwbBMNDnuN+vi66HKKUcIuW1qX7Sq7
InR910wVa8+fLeLrlWztjlvSWZpusHM9Ft2nl6cjCTfzHEJD74/En+823ByQev31njnRsu/8O/LF7/8Xf8ffA9IDhAtGEK8EitguDCFADS2pjD
rXpAm3AAvFuzVnMV90J3PAE/usimQOUDZbPdNUr8qu/KebdV88HMnqaD0fiqi7qmX08vc9PNH8nVi4vHqXxRJ7dWs6d8PLzEN1nKdhf01lXyWf
n6t94+f7yWx48O26WN4jRj1s+MMhkqp2a8UGi+14Gc94N0dd/J/fEmfqxGth0rsRmB66qG3bfLOzPimkd/d1gmnzI9+/EFHYIQQcc/G51cns+b
rYuf7D3q/mb3ikxfTP56WF+R2eiH25vHf/HDX3n3wT8srz4o6FfNxWVbHF1VZ8VyZ7lv19HfO392Vg0fXP7Vq6/i3JCLdTpaHh98Obgk7Lv9cz
w5uXaR7gi9qnf2r6FjmU5YYYxnPeBe/KZ/JAJF5CxBEvRv5N/kI/C0FxZYaVk5UBIWjFvRzuYLsHGZBnOhegTYBXhpQu9F40C2RWA5HH/TcDD4
jKhUi9Ua3AfX2gmYFxnJDE3UQjibmDd+MSQMMeMzmL/LrKLudVLd6Ldf8lunbOvm6/HmUbt1tM7jK/v3d7aXCei2w2OQeqi4eD6oY/C6cxFFre
NyN9dNufM8/wp8xMMr/9aHKZqd5+1moqs6bqdej17M0auz4uesXeWy+vbu2c/XR7/6wcHfG/n3rk2eptXxUfJBEz/fvaR9fPqzrfuXY4OUxaE7
MyIqxmpDsjQTWeJFzDssvSMRDRKQZxSBbOyzReaLx00nb7amayoF4JuHU+bN6zxvbrPh1rXdB6c3akrH7EwPFvvd17/704jvXwdQfPABKz+fzw
aK4yjheVUPyiPbXT+/2GOPPnlUvrMU0/P1TJ3XxKahaErYwgzpNusctHZHU8eTxPZR3REg8VXJwUsr0Zu6pTgJbWREbkLPTkdpyIgKRb5ZDlPn
cMRCJw+YdQP+WrV9KLWPo5BF6IIR7eM0vD6UcPkBbVlfv8kbDWWyXKjEP62wCxl74eh8HwVUSDlnnUgdFrmSWWgLbdo+Z6lCGjW26WOcwOqIom
2TnSBJygp5IcKLXgK2zaIElmMHlAz80wMf1T2sHOoRCrXuBOifnqrQwhaxwgOyJrbVtnd9nIeaTTw+K+itgZT/zXDzePTPJmf//S7PHvz07fPh
HfwHt/vFWl9r/5Nbb9vF0/e/hS/d9ZtATCIWBG/hSJMdh0tv4qLmcsBxH8FKBN8VXpLJhYi4YZzatUi2xCpWJ7uVuliI+UpLt1uvT/symvQNBl
FQgvyqX6q5uH7JJqhm5V7RpnpO1nQm3HptB9Odi6Ue3gE6OLbo+jlFr+9giQe79tjQRZOCx5in7pIOqMUTd8wGa3lFT+r95GLnRf3pS9E58VX9
uZ32k8L/MAe72EavB05noUwcEhcmnrXNSmdjcSH7s3PfN0WNdojyD6L6LHpfVl1hh8KLRB24a1/QdTKsQOY7fl5clQgeUuSwYLSZX84PZkaOqt
FmIRYjeZpcyW3vzqeviaw3avvLu6fpZD28/enH2xN/9WVxcPXR1q+mT362jpukW4T9gHdn5f6pLg5nw6lMxt8maPh4Mdlu/ii+K872nnz5vWN1
UCRn6+7mu9OPPvlb7puDq0VW1uegR7Ynh27Kr92Ui82ci7zbcVUmueBVM+5MshVt2uWShtUHQukyPs6Zb747fb5w6fcWfGKK7Hh/MhSLFQSeg7
UeM2XBwmFvDaynhjYcOVDAK+nYroRFA9fNoogoTTgBWaPUTldz3ybKlP3bO4CKOeMzO5636c6lvcrwwtIHs8GYDS9j1wH8tbEwkrvhzC3UvXSZ
rOJ9V3Y5v7w0hOh+bWm8ErPGZaSMoo27Kp+/tXXhLi+a4dnRVfQvbxx5Hv/xo4N/l/ST6Mdf//ar7fTb6+wPvuL1//lrO2813TK9OBis8GLWZL
P9Df/TrS3voo8udv6W6EHynSffvtwub6+yv3qR9H/5MNqruln++sZ4jq6mdXFxbSl+d38P0P0vXx38GVXj9Edf/Oh0b/BwUfzR47T9t9/Jrhmt
WA/MiUOCsEwMvgrH5ulSx0vvORuvh30Sigtc1dzNCx/1GK/EysZ0Fi2Ww3WtyGDvYnyhryRdc3x9N35wdvk1fn3/3svqzlH3uVSsUvTK+tDylS
WKTHlrFhcIn2ah2ef+DsiLLr3ou/VcnV8riuab1lPS0nj+pq65VdEC8C/VIT2cU+NTzEFVgq5svH2D35l3fNX3s61LWaur0Wxy/Vycb1e71Y0N
mGpbbLrsdvKjGf/IRTcsPm+riy8m3zRfzII0Zj1yQVfmsbRv6s2BxWEMawdkEKUgpTByDdWVEH3SAQAqFFO8ami9FYEI3prBeGT5dbq487nf6E
6sF+BjXU7anmQrGEklQpdVyZEHprCIkYQhaQF1XFOFns/eK0v6suegAUClg6pGYCyVAaNo2lCmuGOcUDAn0jBGOtZ5GXoXl6nNjGwkAR0OfEc8
xoq72IEChPFmYEVsr+CLSDjhgrQHNlSWH2fzrf2/uhF9vTmVx7qYv6zYxz/+ovv4N28fn31i2KOj/fwBuvpqa3N6fas/GX8rdAWjINJAd3QIu8
4a2cGtrwYgO1eYaTvkoCWbAWE9cBPB/7/71d3/u18NYf3/2a8GQqTh/SGwsQvHbHTr+3Sj7K6uiIzTzpaaJfaqMC4UGRV5s4ud2xbN4SmNvBcz
096YPL/cXXHg6Iu0wPHXFSiQbV6PNIu3d2ioUCHAqPuNEIIm3uVOYZCkCqjNN6Gwe4JNZpXrqZPgGizomvAquvWa4Ea6KEERbaT32oeDwxr8QQ
TuU4LEjijYUgsgFXw+7WCCUOJgNhDRQH28RRzjpElcmoiGbZqEtsKzUE8JAilyKXwEjBxnQoChpMEtMAwhHIERCpW2RzEFo1OHvpUoCRvBLO5x
zRwsi8Yn4awFPIY1EfwBys+RBGPdO2I6+AQH+QDSLbQsDSVqYk9wxIOVBacUqnYw3gKyRh1KmtBBJ6fCEC3SBGWaD0Iuchl2sqWswbCOVBTyk7
vOOtU5rTyhqYEpxC4Bfs9HoS0AKUAkNNpPKlFZV+U4hhsKZXNVGSDVa+TAloa3tTKxWoWigVhoBl7bMkRg1Gj49Tj0k7ccEAui0FpXdMqEFEcR
W1jwxJqat7FSlU606DIWWk5Z+uJwun/U3Cjc/yXvfnYrKYdv3/zpHbIXqbeiTpvv9TYejj4q9hdSHcS76c6WxaFeocHMwqVCxz+dOm+sDPt1nO
SwHqRf0bRLizgeL5PCgKsXXSzcrEuvgNJGhW2HLMZoxHmdpJrQgrRAbaZiSQmeZsbJTZ7z/eHkiO+z4+x5PXx26Hx186oNJ6cO7P1zPiT55ii5
ffCfT/3kktHJnZc4n5Jr9d0ddqms7GfJ2Ul3vfzpfD57fC7ezTs+g2hv5FPSFgEsQXxZpDL35iBnaGuSIiJNuwx94hELL9ZC1nfoHevRCS7Xs2
FuRvzTbvx9NWJbM15+1V9s/+KDy994Mjw+2PtF+tvz1e++Onl8d2X/ePNN6zPISCuS9B3bxKsu7wHN8/EGpa4BKbmSg0bEK3+VFFm+kQDLtru0
7c/bj3fLr8tY712bnmz6O+/pH252PriR9tf45rce/3Ae/3Rv9eHPxZ99iq/j74Yq8qQl3kJQREI34eAiLS2N0rAJpEYqtlgSLzvSSkHjuCVoMQ
aXudWMgLvx8J4sAlLOUkq3p/yRkC/mzdEpMtdsz8/Eq+j4vZdyOpm6MXOOvm6+3NZ7R2XvxRVyX/todzTU/eT07k259cMnp8O/eXhHJZ1XILxT
IAhYDisAA8YGIGRLIkFYp4gaBsRZofLKoTb6xv1K1pT7kRlvRuvdfEtvt92NHE1pu/bANyek2cFLL596V9HqomuvTbe/qT7fpJF7DdzKRsrFG3
R+cBW1tqhezIerchHFjGXtMUV+v/7K4J/uPpzZ0KgEwQLg2AcHn3ShJ5BpZJh5jDCNvSXhJe+mtZs4I31ka6dTguJ8485W2y2qN8SRDGICccdC
oRgjsb+Scl2YIgH0hKVMYeEKDUohtrZMwgejfAugzMe9xj1hLDQmYbnUNrRFgY9y7wBJQs0jMDKu01b1TEmKm64jPk+lCcV0QgFeJgEqsY/tvi
9DPdzZFsDvpfbtQUVDQxheHQuzDr1/zWG2JLMUZCRuY76SrJIHeynztu0KIhI/5RRNNuAPfB0BrscolGlxtCeAtai3V1L1outaRsXCAJJkYe/d
VudO9rhJGNhSUqdShB4AhOIUYdazABuKD7oegzVbEg4Imhuah7aWTOxiZbMOrDyol1gZFSo8OMzgUoLaJQ5Vq7DzoJAIAq6KZRrLjLJwXoUa0V
j4bwl8T+OkzXk/45g7qUAEhENZCiRXKEOVAvEYZODjNJSoMHApiTAQYuy70IDagGWOPcSWd0iBiOiRcjoooGSFRE5xl+6gpfCqTw0pY+CYRA95
6lmDgFCAi/mCBC2Cwo0KRivjdYk4fI+2xnBs4ijUIoHA9QxxkDZVDpgeWk9HK1hzmDCY/DZNuKMFmCw2sArCu5ZxfiAiU8mUxCXWWQ1m2oU6z4
WzmhagcTjprQS1o33ITJIq1H8GX7HMNryRdKN4ukZtIWnrue+LpF47WNwdSYTAsfQ05eFIDLWgsxj8SGLM68hSGsFw2iYgkaAhn5yI0GTJiD5b
bbtVG1pVVDYUTmbge1vtUKgX3Om8hhXBom1tJxfGRUuEJCdOCGZaxbSOPOglP6TEw+OS2sp1ErEdK9FYT00KciSLWzBBKcF0VQL5f8P3swuCCr
VeocHFBTmcXA4btHbNOT/7tjkWzWiL75pnzM4N+/NuLaI7sIBgZblA+EaBZmgE8n3IWFpt9QsGt4hLAfFoNFv5TQbjpb8c3/2kf1JW3/lJdqPV
5x/98xdd/Ofu9le/o/Ptq/Znx2WK/6T6hZz0f2jyz3fR62/6vs9QDvqNG1gGYSH124SLlU5sDnLJ2r7XDsR+a+PQwcSGc7FRH9IdZIdN6lWHeA
dOhhkLyqdviQPIsk4jDkuCAr1BJNhwaAJUK1I8Q0QA3/AYALusKicAMyHGraKuaBE2GvXAihioBNR7omEtKKnRahCD+Ot7q2sLkOX7INFb77AN
ByEsSDoSzkoYHNK/tHYhJYm14/6sqyKYwbQv0qsWXK3xMUii84cv8+j+Tx8MDnbb5iLd/VtypVi++/X+Jpr+I4t+PWHDC9/czsz4R/iDsz/Iu7
KheHCVsCTWoMzZjJhQYbeNEO93iNuiIu6wymHB7bhhf47rtWZ1lACGiyiuR6Ydkh60+OZqx+GtPr5yTC/QLxYXI34ZF3ZraMIh73AsOnSPNEAr
AgPkgk2G2YOgCK3XFFrITpAemCsStfGDTmShGE10XJzKFyhvwC4lyK3bgdys9HJouqQCOxiZritB7NPIABnlZq8Vc1M222uJ+SBK+8TVL93uhi
cYvE1v8GjWwRWAK1qazFUNxMpb3arxiGn4Sq5ZoS2v2NoMh7fSCJBjK+UT8wYPs17W3BQGZoBxW1I9h+gFXAvNqkGCt6ExTBI5xsOZ7nDYIINV
6daqM6UurAo1hQAWcEH9bgYyG6xtGXpI6GKj3vSDjmpXsy5WncZZ1oMpXICyJLC2cKExYDOwsiuETgFWQrVlzNoCtDkMJtcdrBAgP6w8grhnGC
C2FQCTzdpsZAQRUc4bN35p3I5CdXIDL7fJaum5zThKmTCCYVKWCQq9TcLr8AuTdKZjQZPhN0XsIqulTq1LMsBDERjRIB97YFBYmZWrFXAF9U0G
7IJRmxrwKCBvYt9Im4OD0A1oY9cpXC8tPGjR66hxfPQy6lJhpc5NG3dVH9OYJ6GTWKhOn73pvbSsBHzdFQ31+FB4UUrjlq66DMZ8k4NS2uet60
lsddzguLMcxCEp4KNd0pcexBVtk0uvlrO0n6+u0tvnS5f86fJytRG393bu4OX+8NC62dWltjH4EhZB+PW6BOr0m5BaCf8DnEToE9H3oX9Xz1Nw
eYlogej//c52JHmASwRrlbbAK5EkrCFE8ct+y09ikFWbKB5GIDmCflvhWdcvktV6MyhdpVScUog1xlSDNBVdYmBErc9dqK1kQqMhTkORMksqKW
NMuppFuJCTXEvEbC8QNzqKVYqi6hvX08YNYfmGySyadMDPa4wxuNhQ5gYTHhpOpoquEn9Vm7Vdteab+nHDQ58W9kaXEQco1ofe4kSCtec+RRKo
ESwj7WoYRr8yunHKDtSFvZwPT8d+tunYWrqX6d5m53i1FdsJ36GP0auHp7WbiNlRGj8DNBij/mu32d55enDy3qv5rc3rZMno36ZntPjNl9sNu7
nw79ruhWUnzL/UoSYiLNZEtp6VoSahj9xatnGVdwzHisJfveWrxaxNZdZRDXKLgzwM73INYC9qPIbHwSw0+bBgWSSKQnswZBiEDwEYidNg+Vok
Im3LHEta9UdLQqf8PBF3ajBYY9wfhoSkph8n5pv2Q7QEC4FCOTywKdgBYcAaW4B9HnRq0HU47MELEJ0U/GgPyNONz3s8/spNB/ZAqUi/vK3upe
OVH10rU98Uboljt7vKr13QQx7pZbG499Kt3v/j9dE/vjl89e1/VtGDJ598fP/46Df+ycWr151De0e0T/efID4m32bCr6aH/GDkv/tUr39kvv8x
//Uvbk7/dfTO9Ojm81/7k7n5vPmTtz7evb+1u979UsTb2VuymaXFZWrHO82XDUUAxuyISt1dS3Z2Z33Lu9dxv1T17WQtuyJua7P6EALjzk4tF1
TsnN9Yq9GjMrtmapGl7+Xb48dbnyw+ejqbfn3jpvv44Ooqb4242iEXiiy2z+X+5qiuTWH7xfxUDNLznjUN6+t+3R8lDWjl5eUCFnSTcMCsLmpl
rMtQdkrg0KuaRj0oIgzLGMRgzKWDP9vum+b/9izbRIUxE+kHDpSBgqjql8kq5Gk1sY/RzO52h3kEKpfF5cRVOFvUEeW94qzWyjnilfJxnYa+f6
1uUgs4lLq5iWHmWe1UF15/1qjv3BqEmyYWK1clzsetSmkfqZCnbgheNwOlSnh6N6lR6kkuq4IjDyLBSGrta6SHdaThoRmI1hXC3jQpXwn/Tc/L
VQk+5qH+AdL7X9iO8Om5jtEozoasGBfzql54c2/69tTOLl9vbh8XmtAN8QSQ08QbHMCvBsHIwUlh0IedVMaSyDIgXdBWaR83Jy0jQ5CtNApVXB
mv4kQALjYDnRdUxThaH+WgzPp6QAlXva5kgG/nEDytT8Bz2tTC18HFHQ9t070ZegVzWHEuVbSeNi7exusf8MXr7vYlPaif3aGafT48mKv8FzsD
Id5+9/Zb51+Vk4ysJsXuK6B8EMoqAdtoMoQHWOfIpjJ2xMrKYQCXnHLU9aFzS9hfebpd7sndkuH8i/Neg/AkW3SmhAYsWCalulOkOSmxpeMckU
U3jzqS58Ll4Xz7pgLzoyKXBdCBByqSREWpCV1jQQEAPRoIJAXCAAs7yOmlHVmcI7EXw8Ts4FLLTcHAB4QX+nHHAEdIBeoUK82QIT3fSJCtHuCo
qyQ2fRuBJBAjMP8DEQqJZabFgBUqR8pO+i7Oe+63d3gTt01jcVoOrCZjcBMMxW2hkpLzFGUW+IMLh3QZ9wu4dUtRPJQVuCFTkPmaSL3AK1jhOJ
E4TcxFrxRga+QiP3NroylYco0sgmejdBSBxtxyRBRgW+Hue2AZ4GXOkyjUeR31s36jMpqHZC4VIzeC2KQ3QSMJw+zYh6bFvNt8U7zVNEqBqFxf
QKR1loDfhUv1odEiEDEajjQYzwQmFtZsT9sutPcJe/4UrY17U3Y5Mqomc+e4TV00qLgejHTThoKNYSO9JkmmiR+mm8+VSnySZROJ2k0s4n2z5g
euh9nTPVvNztSeWk7ZXN39bvo3X//ewhd3L+Z33lbP0+OLvz/bpn+UPLqf/8ePK5b9iDS/iuBS55uHk3W9PHft3Olb7PrF1nZ7coe5w2RHlQ9G
9Jy+bm4sppPQTe0kdufz4dbBwqjOG+ldjrMuikybh0zV2PFS4A43JlN9RBAoOwqxKaJUNuhylX/oXLGfVVuD+rOb8ofX24fT5TtxvFT2F++4ye
WjP+7PZm99ffH18PumbPOrNl0mab9+EX+W7Kf5bn7mu0G7KYfXZXK4fZnvbInq9cmg28gxTlyzNVeLKD5DZHn+W/9ZJrl7/PL6wN3Ax+UN9ION
eRHscc/pyZC84z8UD63QoK6pRFjL8R4DUdF2MUMJ7liMB8Z3mIBoBiPPcYFalLZReXQ5XT/fMZmfd+2w6fu0K791tHWWb6NP5c5X3f0WxChn19
557XvR67XlKOIIJohC3MBoOJD6qmoSvc85hWmuR4TzLkY7dgQu8piPV3krbGMXEXfTtqpb0tLXMSlkbVMey+5K8ExfDecH6qZmlWpDSiGITY1x
yCgNCyh0rsUxhVvtCxGqxrmlH0g+BAe1BnUowvqUAktYTkIyosFJYJgbHbuwJ+6Qp5wHtCZgORUlGZhSt4FPgsQNW3E49RsIMGFqkOzhXYHOsD
EmCY3dQgcfMDTw0dYgVIY02N6oHmeqELyNRzkMqcctphyoZRKFSsq8TqMeRXWOnIdL16kvTU29z3OHKtCeliTdJgUXKDHpZUfBaXqm5qTpIhhe
IB5PWmkZHTAO0zfSLcSZsGpFrBWWAxg08EDAuhDjum8AqVTLVexx5YVOgHasTWBQwAhvcXAOJihMuFCog8Uk7uDiFtw9Ds3FCQax3MCMGhc6/o
AfdXrDRy8iuO0YV0Npm2nVzcFfmgHSF/OYxaJpKhWP6HqnnZBxX4A5JoCYxEkaYRhl3CuDNn092xQxAiq+aowA28T8JjU0C7te3xB/5reqUk62
7aboq7cf2Bf8T9aLw+J69LPeHKo6645nauuFvswPo3xy997zs4t4YbNHpp9emfXb7//i2tB8zOY8y+J3aEQn5/80VUWx176//sWD6Cxm/bsWeS
bD5rqDUWMdiVgbmseIKOROw5O6pvBJBxhcBHPL1qF/BNXISed0LKTxoXcb3CgGaqXEjEnMROiQu8hMqE86fp6oZ0U168+6k/Vv3D2dPj2sMj6i
tNx7p0S3d8B0ajTUD6o/WY2r9Zdvvw/rx8dUZiAvICJ96ZWAiYGhAEctPXiFpHBGk5UQhPWWddIYUC2NrWV9tRt3qyKv50AJENulAH3fKwhGza
hoMSjyCzHUVEompW0dGJlMyStBcpxTHI9zQV3EQ73WUpXR0sPXtcXIEIJDo8dQ/kAkJvQfIhae3yRJjMoYZQoUo2f9FAmpEpGFtvXhVA2oRVC3
OvRaQqgHvnR5kxjfItITBtGi1p64sPGGLVh6Z8PZKw7erEtYkWUcR1EMnkJQUHtceJq4OAFNCEjj8x4eB0JdgV5HnWEGNFpXh3aHJEoQBQMNAk
ctic3VGhzzaIVrK64N+qRJL6c/knLFj930Ok7QDTUvn4++9Vgo/8uje33VPcXfewC2osc13A/FjkfYtJSINAGKYOAHgaFw4WO5xnYeQfTOdqwJ
Rd1YbJm0rpdKkwZmL8oNwswACOMEgi1U1Sc87mVUG5jfCsAA2bCfCYQSqptC/EbaV4SqAnvSa+J4DAi65XtbwVWd6xkCKw+ONgun/wIaqtbgN4
KceiDkJWCeTyOsC5CCGuFQDSjUhocfOfgHqIpORhFyEPLTuvSisV4mrY0c7c5IjOqnlaPxxG4lq1LZ18XTaWUuB/XeVXJruzXZZXpsx82JXu41
g0tDnbYBZIHaTe+jBjsblLHmYYDiQmrw7IDc3jcownGntUh1VyHhJEgmGve94yj0kLddrADfJBoAmFUagUEmLnT/UsjXoWJhAsMY6nTUrK600C
AeezQaA4KptOFhA3qTOW6m4kfL7x2V54e/0mQ2u11eH+sf908+eH+dffJvb/zzO8OLi/ai/I/y+F27PNlN3/sPnotYDuz2lX/9UG/f+Vaqtm1B
fkpvfMF/efm5YXce2P2f7/8X2br44qg39WBsvLBhO7OTI+CUCNsMxHjjrDaKbhDLBSGapBT8E+11q4hpQfaEIvw27hBAQfImQcSJ0LAOphq/yX
UP7U4loijKkA1ZvYQhEKQa9DysChzy/yPCFOkrHXFjFnnooGk05hLbTTIYDYrosttFe75JyDsD8cPqmFAwbD5br5d254uCfrnMpk0fiUtNZ1/q
Jt/dW0384Nr2vFjrrWdyPJm9WODuYY+EnUgQV4Q247vWHRSPkVlbjNNQNgJYR8UG+JyFd1KYkoIJ3vBKVa2STZL4KlaK9vkK9/ysYZPC5IdFPx
i9aDa0icf3l8066YdHW/GI5QzZA0nUpisrK7UtUi1f0DSWbBmhubS2SxfFcXrg444YfcUWm74zt7FI4rb3V5voCSDB2Ni9QX9m0rt7h4dxu4PV
hTOvs2J4KV8lKwvw9mI47k804TnarBPGQBSEfVWAw5SM8QbkTg1mzyFRaL6mBVaiw55VwpbJ5ZXw64EFal/qaloM6X4ubbQRGs3x7V3SJxf13m
iw/f9UbDY5CQMBGG3nh07boUUHkJDUVHBjQONGE2/gCTyD13RtoitZ2QU0SkPTQkfsz3QYHK/wJe9L3uJxVrFlWl3i3l0zGT21wev7+fZ2/Tbq
8nU+dS+kyWEUvjyOvXrhxQ/F9HiVSWxCqF/gPwKyM+XWVPwiqDpY6fUOJS7t0upYSpoac6XFVBpa94AFXN9vUVMAbIPCR6JuCGSG0KZF+QBZGp
1mIH1qtVuK+61gw77CSQLyubovdkfqfkuSribh4tohCYIrp0eGVbcNI5p7XJ2mwDgpiEj3/PN5jJON7ciZOAQ7kC3jj7OfTbzHdnQTiOyL/QHV
Op55
"""
