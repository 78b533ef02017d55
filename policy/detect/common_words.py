"""Words of everyday chat, class and play, in English and Spanish. Data only.

Whoever is called like one of them needs a capital or a person's place in the sentence, and a word from here is no
slip of the pen in a name.
"""

from __future__ import annotations

from collections.abc import Iterator

from policy.detect.family_names import FAMILY
from policy.detect.given_names import GIVEN
from policy.detect.wordlist import words

_STEMS = words(
    """
    rob frank olive carol a s t m d bridges chambers gates graves marks meadows mills shields carpenter barber winters
    summers powers moss swift amber jade misty brandy campos fuentes torres rios montes castillo guerra palacios
    delgado moreno rubio prado iglesias cordero lobo leal mesa salinas valles cuevas barrios caballero guerrero pastor
    santos luna leon mora vega able about above absent absolute accept accident account accurate across act action
    active activity actual ad adapt add address admin admit adult advance advice affect afford afraid africa after
    afternoon again against age agent ago agree ahead aid aim air airport alarm album alert algebra alien alive all
    allergic allergy allow almost alone along already alright also although always am amaze amazing america american
    among amount an and angel angle angry animal ankle announce annoy another answer ant any anybody anyone anything
    anyway anyways anywhere app appear apple apply appreciate approach april are area argue arm army around arrange
    arrest arrive arrow art article artist as ash ask asleep assign assignment assist at athlete athletic atom attach
    attack attempt attend attention audience august aunt author auto autumn available average avoid awake award aware
    away awesome awful awkward baby back bacon bad bag bake baker ball ban banana band bank bar bark base baseball
    basic basket basketball bass bat bath bathroom battery battle bay be beach bean bear beard beast beat beautiful
    because become bed bee beef been beer before beg begin behave behind being believe bell belong below belt bench
    bend benefit berry beside best bet better between beyond bike bill billion bin biology bird birth birthday bit
    bite bitter black blame blank blaze bless blind block blog blood bloom blow blue board boat body boil bomb bond
    bone bonus book boot border bore boring born borrow boss both bother bottle bottom bounce bout bow bowl box boy
    brain branch brand brave bread break breakfast breath breathe breeze bridge brief bright bring broke broken bro
    brother brought brown bruh brush bucket bud buddy bug build bull bump bunch burn burrito bus bush business busy
    but butter button buy buzz by bye cab cabin cabinet cafe cafeteria cage cake calculate call calm came camera camp
    campus can cancel cancer candy cannon cant cap capital captain car carbon card care career careful carnival carpet
    carrot carry cart case cash cast castle casual cat catch category cause cease ceiling celebrate cell cent center
    central century ceremony certain chain chair chairs chalk challenge champ champion chance change channel chaos
    chapter character charge charity charm chart chase chat cheap cheat check cheek cheer cheese chef chemical
    chemistry cherry chess chest chick chicken chief child children chill chip chocolate choice choir choke choose
    chop chorus christian christmas church circle citizen city civil claim clarify clash class classic classroom clay
    clean clear clerk clever click cliff climb clinic clip clock close closet cloth clothes cloud clown club clue
    clutch coach coast coat code coffee coin cold collect college color combine come comedy comfort comment common
    community company compare compete complain complete compliment computer concert condition cone confirm confuse
    connect consider contact contain contest continue control convince cook cookie cool cop copy corn corner correct
    cost costume cotton cough could council count counter country county couple coupon courage course court cousin
    cover cow crack craft cramp crane crash crawl crazy cream create credit creek creep crew cricket crime crisp crop
    cross crowd crown cruel cruise crush cry crystal cub culture cup cupcake cure curious current curse curve custom
    customer cut cute cycle dad daily dairy damage damn dance danger dare dark dash data date daughter dawn day days
    dead deal dean dear death debate debt december decent decide deck declare decrease deep deer defeat defend defense
    define degree delay delete deliver demand den dense depend deposit depth desert deserve design desk despair
    dessert destiny destroy detail develop device devil diamond dice die diet differ different difficult dig digital
    dime dinner direct dirt dirty disagree disappear discuss disease dish disk dislike display distance district
    disturb dive divide divine division dizzy do doc doctor does dog doing dollar dolphin done dont door dot double
    doubt dove down downs dozen draft drag dragon drain drama draw drawing dream dress drew drill drink drive driver
    drop drove drug drum drunk dry duck due dude duke dumb dump during dust duty dye each eager eagle ear early earn
    earth ease east easter easy eat edge edit effect effort egg eight either elbow elder elect eleven else email
    emergency emotion employ empty end enemy energy engine english enjoy enough enter entire equal equation error
    escape especially essay even evening event ever every everybody everyone everything evil exact exam example excite
    excuse exercise exist exit expect expensive experience experiment expert explain explore express extra extreme eye
    fabric face fact factor fail faint fair fairy faith fake fall false family famous fan fancy far farm fashion fast
    fat father fault favor favorite fear feature february fee feed feel feet fell fellow felt fence few fib field
    fields fifth fight figure file fill film filter final finally finance find fine finger finish fire first fish fist
    fit five fix flag flame flash flat flavor flew flexible flight flip float flood floor flour flow flower flowers
    flu fluff fly focus fog fold folder folk follow food fool foot football for force forecast forest forever forget
    forgive forgot fork form former fort fortune forward found fountain four fox fraction frame free freedom freeze
    french fresh freshman freshmen friday friend friends frog from front frost frozen fruit fry fuel full fun function
    fund funny fur future gain galaxy game gang gap garage garden gas gate gather gave gear gee gem gene general
    generate genius gentle geometry get ghost giant gift gig girl give glad glass glen globe glory glove glow glue go
    goal goat god going gold golden golf gone gonna good goodbye goose got gotta grab grace grade gradual graduate
    grain gram grammar grand grandma grandpa grant grape graph grass grateful grave gravity gray great green greet
    grew grey grill grind grip groan grocery groom ground group grow guard guess guest guide guilty guitar gum gun gut
    guy gym habit had hail hair half hall halloween ham hand handle handsome handy hang happen happy harbor hard harm
    harmony harsh has hat hate haul haunt have having hawk hay he head heal health hear heard heart heat heaven heavy
    heck height held hell hello helmet help hen her here hero herself hey hi hide high highway hike hill him himself
    hint hip hire his history hit ho hobby hockey hold hole holiday holly hollow holy home homecoming homework honest
    honesty honey honor hood hoop hop hope horn horror horse hospital host hot hotel hour house houses housing how
    however hub hug huge hum human humble humor hundred hung hungry hunt hunter hurry hurt husband hut i ice idea
    ideal identify if ignore ill image imagine immediate impact important impossible impress improve in inch include
    income increase indeed independence index india indicate individual indoor influence inform ink inner insect
    inside install instant instead instrument insult intend interest internet interview into introduce invent invest
    invite iron is island issue it item its itself jack jacket jail jam january japan jar jaw jay jazz jealous jean
    jeans jersey jet jewel job jog join joke jolly jordan journal journey joy judge juice july jump june jungle junior
    junk jury just justice keen keep kept key keyboard kick kid kidney kill kind king kiss kitchen kite kitten knee
    knew knife knight knock know known korea lab label labor lace lack lad ladder lady lake lamb lamp land lane
    language lap laptop large last late later latin laugh launch laundry law lawn lawyer lay lazy lead leader leaf
    league lean leap learn least leather leave lecture led left leg legal legend lemon lend length less lesson let
    letter level liberty library license lid lie life lift light like likely lime limit line link lion lip list listen
    lit literally little live lives liver living load loan lobby local lock locker log logic lol london lonely long
    look loop loose lord lose loss lost lot lots loud lounge love lovely low loyal luck lucky lunch lung lyric machine
    mad made magazine magic mail main maintain major make maker male mall mama man manage manager manner many map
    maple march margin marine mark market marry marsh mask mass massive master mat match mate material math matter max
    maximum may maybe mayor me meal mean means meant measure meat mechanic medal media medical medicine medium meet
    melody melt member memory men mental mention menu mercy merit mess message met metal meter method mexico mid
    middle midnight might mild mile miles military milk mill million mind mine minor mint minute miracle mirror misery
    miss missile mission mist mistake mix mixture mobile mode model modern mom moment mommy monday money monitor
    monkey monster month mood moon moral more morning most mother motion motor mountain mouse mouth move movie much
    mud mug mule multiply mum murder muscle museum music must my myself mystery nail naked name narrow nasty nation
    natural nature naughty navy near nearly neat necessary neck need needle negative neighbor neither nephew nerve
    nervous nest net network never new newly news next nice nickel niece night nine no nobody nod noise noisy none
    noon nope nor normal north northern nose not note notebook nothing notice novel november now number nurse nut oak
    object obvious occur ocean october odd of off offense offer office officer often oh oil ok okay old on once one
    onion online only onto open operate opinion option or orange orchestra order organ organize other otherwise ouch
    ought our out outdoor outfit outside oven over own owner pace pack package pad page paid pain paint painter pair
    pajamas palace pale palm pan panda panic pant pants paper parade paragraph pardon parent paris park parking parks
    part partner party pass passage past pasta patch path patience patient pattern pause pay pea peace peach peak
    peanut pear pearl pebble pen pencil people pepper per percent perfect perform period permit person personal pet
    phone photo phrase physical physics piano pick picnic picture pie piece pig pile pill pillow pilot pin pinch pine
    pink pint pipe pirate pit pitch pizza place plan plane planet plant plastic plate platform play player please
    pleasure pledge plenty plot plug plum plus pocket poem poet poetry point poison pole police policy polite pond
    pony pool poor pop pope popular porch port position positive possess possible post poster pot potato pound pour
    powder power practical practice praise pray prayer predict prefer prepare present president press pressure pretend
    pretty prevent price prices pride priest primary prime prince princess principal print prison private prize
    probably problem process produce product professor profile program progress project prom promise proof proper
    property protect proud prove provide prudence public pull pump pumpkin punch punish pupil puppy purchase pure
    purple purpose purse push put puzzle quad quality quarter quarterback queen question quick quiet quit quite quiz
    quote rabbit race radio rage rail rain rainbow raise ram ran random range ranger rank rap rapid rare rat rate
    rather ray reach react read ready real reality realize really rear reason rebel recall receive recent recipe
    recommend record recover recycle red reduce reed reef refer reflect refuse region regret regular reign relate
    relax relay release rely remain remember remind remix remote remove rent repair repeat replace reply report
    represent request require rescue research reserve resist respect respond rest restaurant result retire return
    reveal review reward rhyme rhythm rice rich rick rid riddle ride ridge right ring ripe rise risk rival river
    rivers road roar roast robe robin robot rock rocket rod role roll romance roof room root rope rose rosy rotate
    rotten rough round route routine row royal rub rubber ruby rude rug ruin rule run rush russia sack sad saddle safe
    sage sail sailor saint salad salary sale salsa salt same sand sandwich sandy sang sat saturday sauce save savage
    saw say scale scan scar scare scared scarf scary scene schedule scholar school science scissors scoop scope score
    scratch scream screen screenshot script sea seal search season seat second secret section secure see seed seek
    seem seize select sell send senior sense sent sentence separate september serenity series serious serve service
    session set settle seven several severe sew sex shade shadow shake shall shallow shame shape share shark sharp she
    shed sheep sheet shelf shell shelter shift shine ship shirt shock shoe shoot shop shore short shorts shot should
    shoulder shout shove show shower shrimp shut shy sick side sigh sight sign signal silence silent silk silly silver
    similar simple since sing singer single sink sir sister sit site six size skate ski skill skin skip skirt skull
    sky slap sleep sleeve slept slice slide slight slim slip slow small smart smash smell smile smoke smooth snack
    snake snap sneak snitch snow snowy so soap soccer social society sock sofa soft softball soil solar soldier solid
    solo solve some somebody somehow someone something sometimes somewhere son song soon sophomore sore sorrow sorry
    sort soul sound soup source south southern space spanish spark sparks speak special speech speed spell spend spent
    spicy spider spike spill spin spirit spit split spoil spoke sponsor spoon sport sports spot spray spread spring
    square squash squad squeeze squirrel stable stack stadium staff stage stain stair stairs stake stamp stand star
    stare stars start starter starve state states station status stay steady steak steal steam steel steep steer stem
    step stick sticky stiff still sting stir stock stole stomach stone stood stop store stories storm stormy story
    stove straight strange stranger straw strawberry stream street strength stress stretch strict strike string strip
    stripe strong struck struggle stuck student study stuff stupid style subject submit substitute subway succeed
    success such suck sudden suffer sugar suggest suit summer sun sunday sunny sunset super supper supply support
    suppose sure surf surface surprise survey survive suspect suspend swallow swan swap sweat sweater sweep sweet
    swell swim swing switch sword symbol system table tackle tag tail take taken talent talk tall tan tank tap tape
    target tart task taste taught tax taxi tea teach teacher team tear tease tech technology teen teeth telephone tell
    temper temple ten tend tender tennis tense tent term terrible test text than thank thanks that the theater their
    them theme themselves then theory there these they thick thief thin thing think third thirty this those though
    thought thousand thread threat three threw throat throne through throw thumb thunder thursday thus ticket tide tie
    tiger tight till time times tiny tip tire tired title to toast today toe together toilet told tomato tomorrow ton
    tone tongue tonight too took tool tooth top topic torch torn tornado total touch tough tour tournament toward
    towel tower town toy trace track trade tradition traffic trail trailer train trainer trait transfer trap trash
    travel tray treasure treat tree tremble trend trial triangle trick trinity trip trophy tropical trouble truck true
    truly trumpet trunk trust truth try tub tuesday tug tumble tune tunnel turf turkey turn tutor twelve twenty twice
    twin twist two type ugly ultimate umbrella uncle under understand uniform union unique unit unite universe
    university unless until up upon upper upset urban urge us use usual valley value van vanilla variety various vary
    vast vegetable vehicle verb verse version very vest vet via victim victory video view village violin virus visible
    vision visit vocab voice void volcano volleyball volume volunteer vote voyage wage wagon wait wake walk wall want
    war ward warm warn wash waste watch water waters wave way ways we weak wealth weapon wear weather weave web wed
    wednesday weed week weeks weekend weigh weight weird welcome well wells went were west western wet whale what
    whatever wheat wheel when where whether which while whisper whistle white who whole whom whose why wide wife wild
    will willing win wind window wine wing winner winter wipe wire wisdom wise wish wit witch with within without
    wizard woke wolf woman women won wonder wonderful wood wooden woods word work worker world worm worry worse worst
    worth would wound wow wrap wreck wrestle wrist write writer wrong yard yeah year yell yellow yep yes yesterday yet
    yoga you young your yours youth zebra zero zone zoo abt acc afaik afk aint alot anime ap aptitude arent asap asl
    asst atm ayo bae bc bestie bf bff bio boi bot brb bruv btw bts cantt caption cc cd cerca chem chromebook cmon
    combo congrats convo couldnt cringe cus cuz dang def didnt dis dm dms dnd doesnt dope dorm dunno econ edgenuity
    emo emoji esports etc fam fav ffa finna fml fr freshie frl ft fyi gawd gc gg goated goin gosh govt gpa grr gtg
    haha hahaha hasnt havent hbu heya hoco hmm hmu hw hyd hype idc idk idol ig ikr ily im imma imo insta isnt ive
    iykyk jk jv kahoot kinda kk lemme lil lmao lmfao lmk lolol ma meme min mins mk mod msg nah ngl np ntm nvm obv omg
    omw oof otp pe pfp pic pics plz pls pov ppl pre prob prolly psat ptsd rando rec rip rizz rly rn roblox rofl rt sec
    selfie semester sheesh sheriff shoutout sis slay smh smth snapchat sneakers sos srs srsly stan stats stg stoked
    stu sub sup sus syllabus tba tbh tbt teh thats theres theyre thx tiktok til tmr tmrw tn ts tryna tt ttyl tysm u
    uber ugh ui uk umm un uno ur urself usa varsity vibe vid vs wanna wasnt wassup wat watchin wdym weirdo werent
    whats wheres whos wifi wknd wont wouldnt wsp wth wtf wya xd ya yall yay yea yeet yh yo yolo youre youtube yup yuck
    zoom apache apt bash binary bios browser cache chrome client cli command compile compiz config configure console
    core cron crypt daemon debian debug default desktop dev devel dir directory disable disc distro dns docs dpkg dual
    echo emacs enable eth exec ext fedora feisty firefox firewall forum fstab ftp gcc gdm gentoo git gnome google grep
    grub gui gutsy hack hardware hdd http icon ie intel intrepid ip ipod irc iso java jaunty kde kernel kubuntu lan
    lib linux linuxes localhost login lucid mac microsoft module mount mozilla mp nano natty ndis nick nvidia ops
    opera panel partition password paste pastebin pc pci perl permission php pid pidgin plugin ppa printer proxy
    python qt query radeon reboot repo repository resolution reinstall restart router rpm rsync samba sata scsi sda
    server setting settings skype slackware socket software ssh startup sudo synaptic sync tar terminal thunderbird
    torrent tty ubuntu unix update upgrade upload usb user username utf vim virtual vista vlc vm vnc wget wiki windows
    wireless wpa www xorg xchat xfce xp xubuntu yum zip abajo abierto abrazo abril abuela abuelo agosto agua ahi ahora
    aire al alegre alegria algo alguien alguno alla alli alma alto alumno alumna amar amarillo amiga amigo amo amor
    ano anos antes apenas aqui arbol arriba asi atras aun aunque ayer ayuda azul bailar bajo banco barato barco
    bastante beber beso bien blanca blanco boca boda bola bonita bonito bravo bueno buena buenas buenos buscar caballo
    cabeza cada caer caja calle calor cama cambio camino campo cancion cansado cara carne caro carro carta casa casi
    cena centro chica chico cielo cinco ciudad claro clase cocina coche comer comida como con conmigo contar contigo
    contra corazon correr corto cosa creo cruz cual cualquier cuando cuanto cuarto cuatro cuenta cuerpo cumple cuidado
    dar de deber decir dedo dejar del dentro derecho desde despues dia diablo diez dinero dios donde dormir dos dulce
    durante duro edad ejemplo el ella ellos empezar en encima enero entonces entrar entre era eres es escribir escuela
    ese eso espanol esperanza esperar esta estaba estado estan estar este esto estoy estudiar examen facil falta
    familia feliz feo fiesta fin flor flores fondo frio fuego fuera fuerte fue fui futbol ganar gato gente gracias
    grande gris gusta gusto ha haber hablar hace hacer hambre hasta hecho hermana hermano hermosa hija hijo hizo hola
    hombre hora hoy hoyo huevo iba igual ir jamas jardin jefe joven juego jueves jugar junio junto la lado largo las
    leche leer lejos lengua les letra libre libro lista llamar llegar lleno llevar llorar lluvia lo loco los luego
    lugar lunes luz madre mal mala malo manana mano mar martes marzo mas mayo medio mejor menos mes mi miedo mientras
    mil mio mirar mis mismo mitad modo momento mucha mucho muchos muerte mujer mundo musica muy nada nadie naranja
    necesito negro ni nieve nino ninos noche nombre nos nosotros noviembre novia novio nube nueva nueve nuevo numero
    nunca ocho octubre ojo ojos olvidar os otra otro padre pagar pais palabra palo papa papel para parece pared parte
    partido pasa pasar paso paz pedir pelo pequeno pero perro persona pesar piedra piel pierna piso playa plaza pobre
    poco poder polo poner por porque posible precio pregunta primera primero prima primo pronto prueba puede puedo
    puente puerta pues punto que quien quiere quiero quizas razon recibir regalo rey reina reloj rico rio risa roca
    rojo ropa rosa sabado saber sabes sala salir salud sangre santo se seguir segundo seis semana senor senora ser si
    siempre siete sin sino sobre sol sola sonar soy su suelo sueno suerte tal tambien tanto tarde tarea te tener tengo
    tiempo tienda tiene tierra tio tipo toda todavia todo todos tomar tonto torre trabajo traer tres triste tu tus una
    unas unos usted va valle vamos vaso ve veces veinte ven ver verano verdad verde vez viaje vida viejo viento
    viernes viva vivir volver voy voz y zapato banks was said did don isn didn doesn wasn couldn wouldn shouldn aren
    weren hasn haven hadn ll re big goes seen perhaps unable format id com org gmail yahoo acct bday dob ssn st rd ave
    blvd ct nd th canvas digits pickup roster info download access output connection information setup security cannot
    application installation latest external familiar modify instructions useless specific editor backup cable audio
    graphics denied hehe noob txt dec feb jan apr jun jul aug sept oct nov hes shes passcode reset robotics surgery
    instagram concussion therapy verify fifty sixty seventy eighty ninety forty thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen gradebook quizlet portal playlist scholarship facetime whatsapp minecraft netflix
    spotify discord slack gb tab ping html pdf dvd tv hd usr var lvm amd ati alsa raid ntfs ctrl alt ps conf offtopic
    nana nike guardian landline carpool prank kno outlook mrs mr ms dr sr jr prof ate lain ridden written driven eaten
    fallen forgotten gotten hidden spoken stolen thrown worn chosen shaken bitten drawn grown shown blown flown sworn
    hers theirs ours yourself whenever wherever whoever lower higher older younger bigger fewest towards amid despite
    except unlike versus nowhere tons sorta jayvee frosh sophomores juniors seniors tryouts scrimmage playoff playoffs
    semifinal semifinals finals tourney regionals sectionals marching percussion drumline cheerleading lacrosse
    wrestling gymnastics badminton pickleball cornhole spikeball dodgeball classwork worksheet rubric midterm midterms
    detention suspension tardy tardies attendance lockers hallway hallways auditorium gymnasium counselor counselors
    janitor custodian teachers tutors tutoring chromebooks laptops charger chargers airpods headphones earbuds hoodie
    hoodies sweatpants leggings cleats jerseys socks uniforms helmets mascot pep rally yearbook yearbooks
    """
)
_VOWELS = frozenset("aeiou")


def _forms(stem: str) -> Iterator[str]:
    """The regular forms of an English word: more than there are, which does no harm."""
    yield stem + "s"
    if stem.endswith("e"):
        yield from (stem + "d", stem[:-1] + "ing")
    elif stem.endswith("y"):
        yield from (stem[:-1] + "ies", stem[:-1] + "ied", stem + "ing")
    else:
        yield from (stem + "es", stem + "ed", stem + "ing")
    if 3 <= len(stem) <= 6 and stem[-1] not in _VOWELS and stem[-2] in _VOWELS and stem[-3] not in _VOWELS:
        yield from (stem + stem[-1] + "ed", stem + stem[-1] + "ing")


COMMON = _STEMS | (frozenset(form for stem in _STEMS if len(stem) > 2 for form in _forms(stem)) - GIVEN - FAMILY)
"""All of them with their forms. A form that is somebody's name (hay, hayes) is not one of them."""
