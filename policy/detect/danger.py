"""Cues that somebody is in danger now or soon: weapons, attacks, poison, a fall, pursuit (policy decisions 3.3, S3)."""

from __future__ import annotations

import re

from policy.detect.alarms import raises_alarm
from policy.detect.late import late
from policy.detect.safety_words import THEY

_WEAPON = (
    r"(?:guns?|pistols?|knife|knives|rifles?|ar15|shotgun|firearm|glock|weapons?|machete|blade|bombs?|explosives?|"
    r"handgun|"
    r"switchblade|box cutter|bullets|ammo|gas can)"
)
_PLACE = (
    r"(?:school|campus|class|classroom|bag|backpack|locker|locker room|bathroom|hall|hallway|gym|bus|lot|dorm|"
    r"library|today|"
    r"tomorrow|here|outside|belt|waistband|car|jacket|pocket|cafeteria|room|practice|game|prom|dance|monday|friday|"
    r"building|"
    r"stairwell|door|quad|field|courtyard|office|entrance|rn|right now|run|hide|threatening|pointing|pointed|me|us|"
    r"him|her|everyone|truck|trunk|sideline|stands|going to get it|gonna get it|threatened)"
)
_ARMED = late(
    rf"\b(?:has|have|had|hes got|got|gotta|brought|brings?|bringing|carr(?:y|ies|ied|ying)|with|pull(?:ed|s|ing)?(?: "
    rf"out)?|"
    rf"hiding|hid|show(?:ed|s|ing)|is holding|holding|wav(?:es|ed|ing)|keeps|packed|put|pointed|pointing|took|saw) "
    rf"(?:\w+ ){{0,4}}?{_WEAPON}\b(?=.{{0,80}}\b{_PLACE}\b)|\b(?:pulled|pulling|pulls|pointed|waving|waved) (?:out "
    rf")?(?:a|the|his|her) "
    rf"(?:\w+ )?(?:gun|knife|pistol|blade|machete)\b|\b{_WEAPON} (?:to|at|in|on|into) (?:\w+ ){{0,2}}(?:school|"
    rf"campus|class|backpack|"
    r"locker|the (?:bus|game|dance|gym|cafeteria|bathroom|dorm))\b"
)
_HAS = late(
    rf"\b(?:someone|somebody|he|she|kid|guy|man|student|boy|girl|person|xname|they|hes|"
    rf"shes) (?:\w+ ){{0,4}}(?:has|brought|"
    rf"(?:is )?bringing|brings) "
    rf"(?:a|the|his|her|my|an) (?:\w+ )?{_WEAPON}\b"
)
_ATTACK = late(
    r"\b(?:shoot|shooting|blow|blowing|burn|burning|light|bomb|bombing|shot) (?:up |down )?(?:up |down )?(?:the|this|"
    r"our|my|your|that) (?:\w+ )?"
    r"(?:school|place|class\w*|campus|building|dance|prom|gym|cafeteria|library|dorm|bus|assembly|graduation)(?: up| "
    r"down)?\b"
    r"|\bshoot up\b|\bactive shooter\b|\bshooter (?:on|in|at|near|is|outside)\b|\b(?:gonna|will|planning|plans|"
    r"threat\w*|wants?|said|says|do|pull) "
    r"(?:\w+ ){0,4}(?:school|mass) shooting\b|\bbomb (?:threat|in (?:the|our|his|a)|at (?:the )?school|under)\b|"
    r"\b(?:put|planted|left|made|making|builds?|building|"
    r"built|set|brought|bringing|hid) (?:\w+ ){0,2}(?:pipe )?bombs?\b|\bpipe bomb\b"
    r"|\b(?:gonna|will|about to|wants? to|wanna|plans? to|planning to|going|might|threat\w+ to|says? hell|said hell|"
    r"ready to|swears? hell) (?:\w+ ){0,2}?(?:shoot|kill|stab|"
    r"murder|hurt|bomb|take out|gun down|attack) (?:everyone|everybody|someone|somebody|people|kids|students|"
    r"teachers|a teacher|all of (?:you|us|them)|"
    r"you all|us all|them all|as many|half the)\b"
    rf"|\b(?:{THEY}) (?:\w+ ){{0,5}}?(?:gonna|will|wants? to|wanna|threatened to|threatening to|threatens to|plans? "
    rf"to|says? (?:hes|shes|hell|shell) (?:gonna)?|"
    r"said (?:hes|shes|hed|hell|shed) (?:gonna)?|tried to|keeps saying (?:hes|hell) (?:gonna)?|swore (?:hed|to)) "
    r"(?:\w+ )?(?:kill|shoot|stab|murder|hurt|strangle) (?:me|us|him|her|"
    r"them|people|my|xname|someone)\b|\b(?:will|gonna|wants to) kill (?:me|us)\b(?=.{0,60}\b(?:scared|help|knife|gun|"
    r"serious\w*|police|afraid|outside|leave)\b)"
    r"|\bthreaten(?:ed|s|ing) (?:me|us|him|her|xname|everyone|people) with (?:\w+ ){0,2}(?:knife|gun|bat|weapon)\b|"
    r"\bthreaten(?:ed|s|ing) to (?:kill|shoot|stab|hurt)\b"
    r"|\b(?:dont|nobody|do not|stay|you should(?:nt)?|better not) (?:come|go|be|home)(?: \w+)? (?:to|at|from) "
    r"(?:school|class|campus) (?:\w+ )?(?:tomorrow|on|monday|tuesday|"
    r"wednesday|thursday|friday|today|this)\b(?=.*\b(?:serious\w*|warn\w*|trust|gonna|bad|shot|safe|sorry|regret|"
    r"blood|happen\w*|die|promise|friend)\b)"
    r"|\b(?:been|getting|got|is|was|just|were|gonna get|to get|hes|shes) (?:\w+ )?(?:stabbed|shot|kidnapped|held "
    r"hostage|attacked|jumped right now)\b(?=.*\b(?:help|now|right|"
    r"just|outside|parking|school|campus|police|bleeding|911|hurry|someone|tomorrow|friday|gym|bus)\b)"
    r"|\b(?:youll|they will|theyll|everyone will|youre) all (?:\w+ )?(?:be sorry|pay|die|dead|regret)\b(?! (?:we won|"
    r"of))|\bthreatening (?:people|everyone|kids|students|us|somebody|someone|me) with\b|\b(?:try|trying|tries|"
    r"tried) to (?:get|lure|pull|grab) (?:\w+ ){0,2}(?:kids?|girls?|students?|me|her|him) into (?:his|a|the|their) "
    r"(?:\w+ )?(?:van|car|truck)\b|\b(?:list|names) (?:\w+ ){0,9}(?:gonna|going to|will|should|to) (?:\w+ )?die\b|"
    r"\b(?:bang\w*|pound\w*|kick\w*|break\w*) (?:on |down |in )?(?:the|my|our) (?:\w+ )?door\b(?=.*\b(?:shoot|hiding|"
    r"help|send|please|scream\w*|scared|gun|police|kill)\b)|\b(?:hiding|locked) in\b(?=.*\b(?:shoot\w*|gun|break\w*|"
    r"screaming|shots|send (?:someone|help)|kill)\b)|\bsmoke (?:everywhere|coming|filling|is)\b|\b(?:smell(?:s|ing)?|"
    r"leak) (?:\w+ )?gas\b(?=.*\b(?:faint\w*|dizzy|sick|strong|help|passed)\b)|\b(?:there is|theres|building is|room "
    r"is) (?:a |on )?fire\b(?! (?:drill|sale|alarm test))(?=.*\b(?:locked|cant|help|trapped|smoke|out|door|lab|"
    r"dorm)\b)|\bwith a (?:bat|hammer|crowbar|pipe|knife)\b(?=.*\b(?:waiting|wont leave|cant leave|outside|scared|"
    r"threat\w*|chas\w*|coming)\b)|\bhit list\b|\bkill list\b"
)
_POISON = late(
    r"\b(?<!of )(?:took|swallow\w*|drank|ate|taken|popped|downed|chugged) (?:\w+ )?(?:a )?(?:bunch|all|too many|too "
    r"much|handful|lot|whole|bottle|entire|full|tons?|"
    r"like \d+|\d+|several|loads?|half a bottle|way too many|everything)(?: of)? (?:\w+ ){0,3}?(?:pills?|meds|"
    r"tablets|medication|tylenol|advil|ibuprofen|xanax|melatonin|"
    r"bottle|antidepressants|percs?|painkillers|aspirin|benadryl|adderall|medicine|of (?:my|his|her|their) \w+)\b"
    r"|\b(?:drank|drunk|swallowed|drinking) (?:\w+ ){0,3}(?:bleach|antifreeze|poison|cleaner|drain\w*|detergent)\b|"
    r"\b(?:whole|entire) bottle of\b.{0,40}\b(?:pills|meds|"
    r"tylenol|advil|help|took|swallow\w*)\b|\bswallowed the whole bottle\b|\b(?:is|are|hes|shes|just|think|think "
    r"(?:he|she)|i|he|she|xname|may have|might have) (?:\w+ )?overdos(?:ing|ed)\b|"
    r"\b(?:having|had|an) (?:an )?overdose\b(?= (?:in|at|right|now|please|help|on))|\bod(?:ing|ed) (?:in|on|right|at|"
    r"rn)\b"
)
_HELPLESS = late(
    r"\b(?:not|isnt|stopped|wont|barely|cant|hardly|trouble) breath(?:e|ing)\b|\b(?:is|hes|shes|was|found (?:him|her|"
    r"xname)|lying|went|xname|theyre|she|he|friend|roommate) "
    r"(?:\w+ ){0,3}(?:unconscious|unresponsive)\b|\bunconscious (?:in|on|at|and|rn|please)\b|\b(?:wont|cant|not|isnt|"
    r"doesnt|wouldnt|couldnt) (?:get (?:him|her) to )?(?:wak(?:e|ing)|respond\w*|mov(?:e|ing))(?: (?:him|her|"
    r"them|xname|my \w+))?(?: up)?\b(?=.*\b(?:pills|drank|took|passed|overdos\w*|blue|breath\w*|blood|help|911|shes|"
    r"hes|him|her|call|fell|collapsed|hit|roommate|friend|party)\b)"
    r"|\bpassed out\b(?=.*\b(?:wont|cant|not|isnt|doesnt|help|blue|breath\w*|throwing|vomit\w*|alone|911)\b)|\blips "
    r"(?:\w+ )?(?:blue|purple)\b|\bturning blue\b|\bfoam(?:ing)? (?:at|from) (?:the|his|her) mouth\b"
    r"|\bbleeding (?:a lot|everywhere|out|badly|so much|heavily|really bad|from (?:his|her|the) (?:head|neck|"
    r"wrist\w*))\b|\bso much blood\b|\bblood everywhere\b|\b(?:having|had|is in|in the middle of) (?:a |some kind of "
    r")?(?:"
    r"seizure|heart attack)\b(?=.*\b(?:help|now|rn|911|someone|bathroom|gym|call|hurry|floor|first time)\b)|(?<!dont "
    r")\bcall "
    r"(?:911|an ambulance|the police|the cops|campus police|security|112|999)\b(?! (?:if|for (?:non|emergencies)|in "
    r"(?:an|case)))"
    r"|\bcollapsed\b(?=.*\b(?:help|911|call|now|breath\w*|wont|respond\w*|pulse|ambulance|hurry)\b)|\b(?:send|need|"
    r"get) (?:\w+ )?(?:help|police|an ambulance|security|911|the nurse|a medic)\b(?=.*\b(?:now|hurry|asap|please|"
    r"knife|gun|fight|blood|breath\w*|bleeding)\b)(?=.*\b(?:"
    r"knife|gun|blood|bleeding|breath\w*|stab\w*|shot|overdos\w*|collapsed|hurt|attack\w*|locked|fell|floor|dying)\b)"
)
_LEDGE = late(
    r"\b(?:on|at|off|from|over|near) (?:the|a|that|this|top of the|edge of the) (?:\w+ )?(?:roof|rooftop|bridge|"
    r"ledge|train tracks|tracks|balcony|edge|overpass|railing|cliff|parking garage)\b(?=.*\b(?:jump\w*|gonna do it|"
    r"end it|end "
    r"(?:my|his|her)|goodbye|die|dont wanna|dont want|kill|crying|alone|sorry|do it|suicid\w*|cant do)\b)|\b(?:gonna|"
    r"about to|says?(?: \w+)?|said(?: \w+)?|threat\w+(?: to)?|wants? to|will|wanna|ready to|going to) (?:\w+ )?jump "
    r"(?:off|from|in front)\b(?! (?:the (?:diving|high|blocks?|dock|"
    r"boat|swing|couch|stage|bench|bus|bed|trampoline)|a (?:diving|plane|boat|dock)))"
)
_PURSUED = late(
    r"\b(?:man|guy|car|van|someone|somebody|stranger|he|hes|dude|people|truck|creep|weirdo|ex) (?:\w+ ){0,5}?(?:is |"
    r"keeps |been |was |are |started )?(?:following|followed|chasing|chased|stalking|follows|stalks) (?:me|us(?! to "
    r"(?:the|our))|her|"
    r"him|xname|my)\b(?! (?:on (?:insta\w*|tiktok|"
    r"twitter|social|ig|snap\w*|x|the leaderboard)|back|account|page))|\bfollowing me (?:home|since|from|in|and)\b|"
    r"\boutside (?:my|our|her|his) (?:\w+ )?(?:house|dorm|room|door|window|apartment)\b(?=.*\b(?:knife|gun|bat|wont "
    r"leave|scared|trying|yelling|ex|"
    r"bang\w*|threat\w*|help|police|break|get in|hurt)\b)|\b(?:try|trying|tried) to (?:break|get) in(?:to)? (?:my|"
    r"our|the) (?:\w+ )?(?:house|dorm|room|apartment|door|window)\b(?=.*\b(?:help|scared|alone|police|now|someone|"
    r"man|guy)\b)|\bbreaking into (?:my|our)\b"
    r"|\b(?:in|is in|im in|are in) (?:real |serious |immediate |actual |grave )?danger\b(?! of|(?: \w+)? (?:zone|"
    r"losing|failing))|\b(?:tried|trying|tries|attempted) to (?:grab|kidnap|abduct|pull|drag) (?:me|her|him|my|a kid|"
    r"us)\b|"
    r"\bhelp(?: me)?\b.{0,30}\b(?:has|hes got|with) (?:a )?(?:gun|knife)\b|\blife is at risk\b"
)
_SPANISH = late(
    r"\b(?:pistola|arma|armas|navaja|cuchillo|rifle|revolver|machete|bomba)\b(?=.*\b(?:escuela|colegio|bano|mochila|"
    r"salon|clase|campus|patio|instituto|liceo|prepa|secu|manana|hoy|afuera|casillero|locker|amenaz\w+|lleva|trae|"
    r"trajo|saco|gimnasio|estacionamiento|aqui|camion|autobus|parque|cafeteria)\b)"
    r"(?<!de silicona)|\b(?:hombre|senor|tipo|alguien|chico|persona|sujeto) armad[oa]\b|\bdisparando\b(?! (?:al arco|"
    r"a puerta|tiros libres))(?=.*\b(?:ayuda|alguien|hay|patio|escuela|escond\w+|pasillo)\b)|\bva a haber (?:un "
    r")?(?:tiroteo|balacera|masacre)\b|\b(?:hay (?:un )?incendio|fuego en|se esta quemando|hay humo)\b(?=.*\b(?:no "
    r"podemos|puerta|salir|ayuda|laboratorio|escuela|atrapad\w+)\b)|\bhuele (?:\w+ )?a gas\b|\bse desmay(?:aron|"
    r"o)\b(?=.*\b(?:gas|ayuda|no (?:respond\w+|reaccion\w+|despiert\w+))\b)(?<!de agua)|\b(?:trae|trajo|traer|tiene|"
    r"llevar|lleva|saco|trayendo|porta) (?:\w+ ){0,3}(?:pistola|arma|navaja|cuchillo|rifle|machete|bomba)\b|\b(?:va "
    r"a|voy a|quiere|van a|amenaz\w+ con|dice que va a|planea) "
    r"(?:\w+ )?(?:disparar|balacear|tirotear|hacer (?:una )?masacre|matar a (?:todos|alguien|varios|todo|un|una|los|"
    r"mi|su)|apunalar|acuchillar|explotar|volar la|quemar la (?:escuela|casa))\b(?! (?:al arco|a puerta|a porteria|"
    r"tiro|el tiro|penal|tres))|\bva a matar(?:me|lo|la|nos|los)?\b(?! "
    r"(?:de (?:risa|hambre|sueno)))(?=.*\b(?:ayuda|cuchillo|pistola|miedo|serio|policia|papa|padrastro|ex|novio|arma|"
    r"casa)\b)|\b(?:me|nos|lo|la) (?:quiere|va a) matar\b(?=.*\b(?:ayuda|cuchillo|pistola|miedo|serio|policia|arma|"
    r"afuera)\b)|\b(?:se|me) (?:tomo|tome|trago|trague|tomaste) "
    r"(?:\w+ ){0,4}(?:pastillas|frasco|cloro|medicinas|medicamentos|veneno|pastillero)\b|\bno (?:respira|reacciona|"
    r"despierta|responde y|puede respirar)\b(?! (?:el (?:celu\w*|internet|servidor|wifi)|la (?:compu\w*|laptop)))|"
    r"\besta (?:inconsciente|desmayad\w+|convulsionando|sangrando (?:mucho|un monton))\b"
    r"|\bllam(?:en|a|e|ad) (?:al|a la|a una|a) (?:\w+ )?(?:911|112|policia|ambulancia|emergencias|seguridad)\b|"
    r"\b(?:me|nos|la|lo|le) (?:esta|estan|viene|vienen|anda|va) (?:siguiendo|persiguiendo|acosando en la calle)\b(?! "
    r"en)|"
    r"\b(?:hombre|tipo|senor|carro|coche|alguien) (?:\w+ ){0,4}me (?:sigue|persigue|siguio)\b"
    r"(?! en (?:\w+ ){0,2}(?:insta\w*|tiktok|redes))|\b(?:tirar|aventar|lanzar|tirarse|aventarse|lanzarse)(?:se|me)? "
    r"(?:\w+ "
    r"){0,2}?(?:del|de un|desde el|desde la|de la|al|a las) (?:\w+ )?(?:puente|techo|azotea|balcon|edificio|vias|"
    r"tren|metro)\b|\ben (?:el techo|la azotea|el puente)\b(?=.*\b(?:saltar|tirarse|tirar|aventar\w*|lanzar\w*|"
    r"despid\w+)\b)"
    r"|\ben peligro\b(?! de extincion)|\b(?:estan|esta) (?:apunalando|disparando)\b(?! (?:al arco|a puerta))|"
    r"\bamenaz\w+ (?:de muerte|con (?:matar(?!se)\w*|disparar|un arma|un cuchillo|una navaja|una pistola))\b|\bhay "
    r"(?:un "
    r")?tirador\b|\btiroteo\b(?=.*\b(?:ahora|aqui|escuela|manana|va a|campus)\b)"
    r"|\bno (?:vengan|vayan|vengas|vayas) (?:\w+ )?(?:a la escuela|al colegio|a clases?|al insti\w*)(?=.*\b(?:serio|"
    r"va a|peligro\w*|arrepent\w+|advert\w+|aviso|balas?|pasar)\b)|\bse esta (?:muriendo|ahogando|desangrando)\b(?! "
    r"de (?:risa|hambre))"
)
_HARMLESS = late(
    r"\b(?:nerf|water|glue|squirt|toy|airsoft|paintball|laser|staple|heat|radar|shirt|starter|nail|prop|fake|plastic|"
    r"foam|cap|massage|bb|caulk|bubble|tattoo|butter|palette|kitchen|culinary|exacto|craft|putty|cooking|chef|"
    r"pottery|bath|photo|cherry|smoke bomb|stink|cake|carving|letter|lego|"
    r"cardboard|costume|halloween|skit|props|stage|rehearsal|chess|minecraft|fortnite|valorant|roblox|cod|warzone|"
    r"csgo|cs2|overwatch|apex|pubg|halo|gta|zelda|rust|crate|spawn|respawn|loot|lobby|round|site|mid|clutch|bot lane|"
    r"top lane|dnd|d&d|dungeon|quest|raid|boss|enemy|tower|shooting guard|"
    r"big guns|gun for an arm|threw (?:him|her) out|outfield|infield|center field|shortstop|top gun|jump(?:ed)? the "
    r"gun|gun show|young guns|gun it|son of a gun|tommy gun|sticking to (?:my|our) guns|second amendment|museum|"
    r"exhibit|hunting|clay|skeet|range safety|history|hamilton|movie|film|book|novel|chapter|play|scene|macbeth|"
    r"dagger|episode|show|game night|in the game|"
    r"video game|level|videojuego|juego|pelicula|novela|obra|juguete|silicona|de agua|utileria|papel|mantequilla|"
    r"cocina|drill|simulacro|evacuation|lockdown drill|training|exercise|first aid|cpr|drill is|policy|handbook|"
    r"awareness|assembly|article|news|reported that|documentary|civics|debate|law|laws|"
    r"in case of|if (?:someone|anyone|you|there)|si (?:alguien|hay|ves)|when to|how to|protocol|protocolo|plan de|"
    r"save|powder|bug bomb|dive|party game|mafia|among us|impostor|escape room|murder mystery|clue|assassin|"
    r"laser tag|capture the flag|pinata|stranger things|dream|dreamt|sueno|lyrics|song|cancion)\b"
)
_SCOLDED = late(
    r"\b(?:project|homework|hw|exams?|tests?|finals|essay|class|practice|workout|schedule|math|chem|paper|season|"
    r"deadline)s?(?: is| are)? (?:\w+ )?(?:gonna|will) (?:\w+ )?kill (?:me|us)\b|\b(?:mom|dad|mother|father|parents|"
    r"coach|teacher|boss|wife|husband|sister|brother|she|he|they|xname)(?: is| are)? "
    r"(?:\w+ )?(?:gonna|will|would) (?:\w+ )?kill (?:me|us|him|her)\b"
)
_AFRAID = late(
    r"\b(?:scared|afraid|knife|gun|drunk|hits?|serious\w*|help|police|threat\w*|terrified|hiding|locked|said (?:he|"
    r"hes))\b"
)
_LAUGHED = late(r"\bxlol\b")


_OWN_HAND = late(
    r"\b(?:i|ive) (?:just |already )?(?:took|swallowed|taken|popped|drank|downed)\b|\bme (?:tome|trague)\b"
)


_OWN = late(r"^me (?:tom|trag)|\b(?:tirar|aventar|lanzar)me\b")
"""What somebody may do to themselves is for `self_harm`."""
_WONDERS = late(
    r"\b(?:could|should|can|would|do|must|may) (?:i|we|the \w+|they|a school|staff) (?:\w+ ){0,2}call (?:the|campus)\b"
)
_ACUTE = late(
    r"\b(?:answer\w*|wake|waking|respond\w*|breath\w*|help|911|call|hurry|hospital|now|just|contesta|responde|"
    r"despierta|"
    r"bleach|poison|antifreeze|whole bottle|ayuda|overdos\w*|cloro|veneno)\b"
)


def _poisoned(text: str) -> re.Match[str] | None:
    """Poison that somebody else took, and that nobody can wait with; one's own hand is self-harm."""
    if _OWN_HAND.search(text) is not None or _ACUTE.search(text) is None:
        return None
    return _POISON.search(text)


def says_danger(text: str) -> bool:
    """Whether a text as talk tells of a danger to somebody's life or body."""
    if raises_alarm(text):
        return _SCOLDED.search(text) is None or _AFRAID.search(text) is not None
    found = (
        _ARMED.search(text)
        or _HAS.search(text)
        or _ATTACK.search(text)
        or _poisoned(text)
        or _HELPLESS.search(text)
        or _LEDGE.search(text)
        or _PURSUED.search(text)
        or _SPANISH.search(text)
    )
    if found is not None and _SCOLDED.search(text) and _AFRAID.search(text) is None:
        return False
    if found is not None and _WONDERS.search(text) is not None and " help " not in text:
        return False
    if found is not None and _OWN.search(found.group()) is not None:
        return False
    return found is not None and _HARMLESS.search(text) is None and _LAUGHED.search(text) is None
