"""What stands before and after somebody, and what stands beside things: English and Spanish words. Data only."""

from __future__ import annotations

from policy.detect.wordlist import words

DOERS = words(
    """
    vapes bullies bullied annoys scares begs dances sings cooks drives drove rides studies studied copies copied kicks
    sucks stinks snores eats dresses coughed sneezed sneezes bites bit pees farts farted deserves deserved swears
    swore trae trajo lleva llevo pone puso gana gano perdio pierde juega jugo habla hablo llamo copio copia robo lloro
    llora corre corrio baila bailo canta grita grito duerme durmio andaba cree piensa sabia puede debe odia besa beso
    paso pasa saca asked asks ask said says told tells texted texts texting called calls replied replies posted posts
    dmed snapchatted snitched snitches lied lies lying cheated cheats cheating cried cries crying laughed laughs
    yelled yells screamed screams smiled waved winked kissed kisses hugged dumped ghosted blocked unfollowed liked
    likes loved loves hated hates thinks thought knows knew wants wanted needs feels felt smells ate drinks drank
    sleeps slept walks walked talks talked speaks spoke plays played scored scores missed misses dropped drops failed
    fails passed won wins lost loses threw throws caught carried carries ran runs hit hits kicked punched pushed
    fought fights fell tripped broke breaks tore twisted sprained fainted puked vaped smokes smoked stole steals took
    takes gave gives brought brings bought owes owed paid left came comes goes went moved moves transferred transfers
    quit joined joins skipped skips ditched sat sits stood wears wore looks looked acts acted keeps kept always never
    still just literally lowkey highkey probably def definitely deadass really actually already finally also doesnt
    didnt wont cant isnt wasnt hasnt hes shes who whose whos n and or vs is was has had got gets gotta does did cuts
    cut uses used taught teaches drew draws made makes let lets saw sees heard hears found finds turned turns started
    starts stopped stops tried tries became becomes dijo dice tiene tuvo es esta estaba fue fui va viene vino quiere
    sabe hizo hace llego saco reprobo anda se me le no nos relapsed relapses relapsing admitted admits diagnosed
    retaking retakes retook repeating repeats repeated receives received flunked flunks flunking collapsed overdosed
    vomited vomits choked chokes suffers suffered suspended expelled hospitalized hospitalised medicated confessed
    confesses apologized transferring enrolled withdrew graduates graduated bled bleeds bruised dies died chewed spits
    spat hides hid begged whispers whispered stares stared glared grabbed grabs pulls pulled yanked slaps slapped
    shoves shoved chased chases wrote writes reads spent spends sold sells follows followed moderates screenshotted
    shared shares leaked leaks exposed spreads spread mumbled stutters stuttered limped limps cramped faked fakes
    forgot forgets understands understood remembers seems seemed sounds sounded shows showed stays stayed lives lived
    works worked rocks rocked slayed vomita escribio escribe olvido rompio rompe empujo empuja pego pega golpeo
    insulto molesta molesto vive vivia trabaja sale salio entro entra llega pidio pide conoce mira miro escucha oyo
    subio bajo peleo pelea mintio miente sufre sufrio toma tomo usa usaba padece repite repitio recibe recibio
    reprueba vomito recayo ingreso falta falto
    """
)
"""Words that say of a person what it does. Not those that stand after things as well ("on", "out", "be", "the")."""
STATES = words("is was has had got gets and or n vs still always never es esta estaba tiene no se")
OF_THINGS = words(
    """
    offered given built located painted signed written planted where when closed open opened flooded wet muddy dry
    booked reserved next behind full empty frozen cancelled canceled mowed available near across beside here over
    ending almost starting beginning the on at in by from windy sunny rainy hot cold down up out back high low rising
    flooding
    """
)
"""What is said of fields, banks and seasons."""
TO_SOMEBODY = words(
    """
    dating date dates dated with and n ask asked asking tell told telling love loves loved hate hates hated miss
    misses invite invited know knows knew met meet meeting saw see seen heard hear follow followed unfollow text
    texted dm dmed call called calls named like likes liked kiss kissed marry married whos who whose vote voted pick
    picked beat beats beating thank thanks thx ty hey hi yo hello bye sorry congrats happy blame trust about from by
    its im is are was did does do has why how kid student classmate friend teammate captain crush girlfriend boyfriend
    gf bf bro dude girl guy says said that between against fight fought guard guarding tag tagged cc versus vs con y
    de novio novia amigo amiga companero le
    """
)
"""Words before somebody: verbs and prepositions that take a person, greetings, "is" in a question."""
DONE_TO = words(
    """
    suspended suspend suspending expelled expel benched bench punished punish diagnosed diagnose admitted evaluated
    hospitalized medicated tested flunked failed graded tutored bullied bully bullying punched pushed shoved slapped
    tripped attacked jumped threatened teased roasted exposed excluded ignored confronted reported report arrested
    caught helped helping helps visited visiting transferred evaluating hug hugged carried picked dumped ghosted
    cheated referred counseled counselled excuse excused dismiss dismissed catch found find block blocked unblock kiss
    forgive comfort comforted invite inviting suspendieron expulsaron castigaron reprobaron operaron llevaron
    """
)
"""What is done to somebody, right before whom."""
TO_THINGS = words(
    "tested flunked failed graded reported report helped help helping visited carried caught find found block"
)
"""Of those, what is done to things as well."""
CALLING = words("hey hi yo hello thx ty thank thanks congrats sorry bye hola oye gracias perdon")
"""Said right before a name that is called."""
TO_SPANISH = words(
    """
    vi vio viste vimos vieron conoces conozco conoce invita invito invite invitaron pregunta preguntale preguntarle
    dile diganle dale denle beso besa odio extrano quiere quiero amo mira miren voten vota voto busco busca buscan le
    llama llame llamen escribele mandale see saw seen know knew met ask asked invited told tell
    """
)
"""Spanish verbs with "a" before a person."""
SELVES = words(
    """
    i you we they he she it u ya ill youll theyll well itll who that this to lets please pls not can could should
    would may might must cant wont never always gonna really also just dont didnt
    """
)
"""What stands before a verb, not before a name."""
BEFORE_THINGS = words(
    """
    question exclamation check quotation punctuation bench the a an this that these those my your our his her their
    its every each any no some last next good great bad in on at by of for during since until before after all la el
    los las un una mi tu su este esta cada en
    """
)
"""What stands before a thing or a season."""
FOLLOWS_THINGS = words("class club project supplies show room teacher contest fair major homework therapy pool")
"""What follows a word that is no name after all: "failed art class"."""
VERBS = words(
    """
    will may hope mark chase grant drew rob sue pat jack rich bill dean skip chuck frank page price love bless
    """
)
TIMES = words(
    """
    summer autumn winter spring april may june august dawn eve faith hope joy grace destiny harmony trinity
    """
)
HOW = words(
    """
    in on out at allergic sick absent failing passing taking getting having seeing depressed pregnant diabetic
    autistic dyslexic suspended expelled grounded injured hurt crying mad sad dating moving transferring quitting
    going being really so such not a an the my literally lowkey always still no
    """
)
PLACES = words(
    """
    street st avenue ave road rd drive lane court boulevard blvd square park center centre plaza mall hall river lake
    bay beach island county city heights hills high middle elementary school academy university college stadium arena
    bridge texas airport hospital library church ones
    """
)
OF_PLACES = words(
    """
    street avenue ave road drive boulevard blvd county river lake beach rangers trail campground hospital church del
    condado rio calle playa parque trails trailhead loop bridge park preserve reserve canyon estates subdivision
    neighborhood apartments elementary hoa clubhouse overpass underpass falls reservoir watershed
    sendero puente fraccionamiento colonia residencial
    """
)
"""What makes a place of any two words before it."""
NAME_WORDS = words(
    """
    violet penny lance ray art cash honor forest iris ivy hazel heather willow lily rosemary basil gale sterling max
    leo sol mar paz luz flor cielo estrella soledad pilar consuelo dolores mercedes remedios nieves alba aurora marina
    marin vera ocean pat sue bob wade cliff glen dale heath brook brooks dusty rusty buddy buck colt ace blaze bishop
    duke earl baron major chip herb jasmine clementine rocky stormy sunshine valentine lane rush sailor fisher archer
    gill holiday holliday hay barber butler hardy noble pierce singer spring steel tucker vale weaver wheeler field
    marsh prado sierra campo rojas rojo blanco bello franco leal mena pena rivas vaca toro cordero conejo zapata mesa
    nieto
    """
)
"""Names that are words of a language as well, though not of every day."""
IN = words("my our his her your their detention rehab trouble love jail class choir band jv varsity me mi tu su")
LINKS = words("and or n y")
OTHERS = words("me i you u him her his my she he they all yo tu el ella mi su")
ALONE = words("tho though lol lmao fr again bro omg ew smh pls too rn ngl ong fs yall help hey hi yo") | {""}
"""What people add to a name that is all they write."""
BEHIND = words(
    """
    at in on for to from again yesterday today tonight tomorrow rn lol lmao bruh pls please w with and n or but bc cuz
    because you u i we they he she my me the a if when while after before during too also btw tho though fr omg who
    whose that as about by of off out over near next up so not no than like en de con y por para que ayer hoy mi se le
    te lo la tu es
    """
)
"""What goes on after somebody as well as after a thing."""
