"""More ways in which harm at home, neglect and enticement are told, by whoever bears it or a friend (S2)."""

from __future__ import annotations

from policy.detect.late import either
from policy.detect.safety_words import is_lesson

_DOER = (
    r"(?:(?:step ?|foster |grand)?(?:dad|daddy|father|mom|mother|brother)|stepdad|stepmom|stepbrother|uncle|grandpa|"
    r"cousin|boyfriend|girlfriend|husband|guardian|"
    r"babysitter|coach|trainer|teacher|tutor|pastor|neighbor|he|she|hes|shes)"
)
_PREY = (
    r"(?:(?:grown |older |old )?(?:man|guy|dude|adult|stranger|person|someone|somebody|boyfriend|boy|woman|"
    r"creep)|he|hes|him|they)"
)
_LAIR = (
    r"(?:online|discord|snap\w*|insta\w*|roblox|minecraft|fortnite|xbox|tiktok|telegram|kik|"
    r"whatsapp|omegle|twitch|reddit|a game|an app|internet)"
)
_GROWN = r"(?:2[1-9]|[3-6]\d)"
_WANTS = (
    r"(?:camera|pics?|pictures?|photos?|selfies?|nudes?|meet|motel|hotel|pick(?:s|ed)? (?:me|her|him|my \w+) up|"
    r"loves? me|boyfriend|dating|kiss\w*|secret|not to tell|dont tell|"
    r"sneak|sends? (?:me|him)|his (?:place|house|car|apartment)|ticket|gifts?|room|video call)"
)
_TOLD = either(
    r"\b(?:bruis\w+|marks?|welts?|burns?|scars?|cuts) (?:\w+ ){0,4}?from (?:\w+ ){0,3}?(?:belt|dad|dads|father|"
    r"fathers|mom|moms|mother|stepdad|boyfriend|cord|cigarettes?|beating|home)\b|"
    r"\bbelt (?:\w+ ){0,2}?(?:leaves?|left|made) (?:\w+ )?(?:marks?|bruises|welts)\b|\bcigarette "
    r"burns?\b(?=.*\b(?:hands?|arms?|home|student|girl|boy|friend|kid)\b)",
    rf"\b{_DOER} (?:\w+ ){{0,5}}?(?:slam\w*|threw|throws?|push\w*|shov\w*|smash\w*|bash\w*|pinned|pins) (?:me|my "
    rf"(?:head|face|mom|brother|sister|arm)|her|him|us) (?:\w+ ){{0,3}}?(?:into|"
    rf"against|through|down|across|onto) (?:\w+ ){{0,2}}?(?:wall|fridge|stairs|floor|door|table|counter|car|window|"
    rf"couch|bed|dresser|sink)\b",
    r"\b(?:grab\w*|held|holds|chok\w*|squeez\w*) (?:me|her|him|my (?:mom|sister|brother)) by the (?:throat|neck|"
    r"hair)\b",
    r"\bif i (?:tell|told|say|report|talk)\b.{0,60}\b(?:stepdad|dad|uncle|brother|coach|does|did|he|"
    r"she)\b.{0,40}\b(?:kick me out|kill me|hurt (?:me|us|my)|believe me|send me away)\b|\bnobody (?:will|would|is "
    r"gonna|gonna) believe (?:me|her|him)\b(?=.*\b(?:touch\w*|hurt\w*|did|does|coach|uncle|dad)\b)",
    r"\b(?:uncle|stepdad|dad|father|brother|stepbrother|boyfriend|cousin|grandpa|coach|man|he) (?:\w+ "
    r"){0,3}?(?:gets?|got|climb\w*|crawl\w*|comes?|coming|lays?|lies|sneaks?|came|walks?) (?:\w+ )?(?:in|into|in "
    r"to) (?:my|her|his|"
    r"the) (?:bed|shower|room|bathroom)\b(?=.*\b(?:at night|asleep|sleep\w*|when i shower|while i shower|changing|"
    r"undress\w*|parents are)\b)",
    r"\b(?:did|does|doing|done) (?:\w+ )?(?:things|stuff) to (?:me|her|him)\b(?! in (?:the|a) game)|\bsomething "
    r"happened (?:with|between|to) (?:\w+ ){0,6}?(?:coach|teacher|uncle|me|cousin|babysitter|stepdad|dad|"
    r"man|guy)\b(?=.*\b(?:never told|when i was (?:\d|little|a kid|young)|cant tell|told anyone)\b)",
    r"\bputs? (?:his|her) hands? (?:\w+ ){0,3}?(?:shouldnt|(?:on|up|down) my (?:thigh|thighs|leg|legs|waist|butt|neck|"
    r"chest)|where he|where she)\b",
    r"\b(?:dad|mom|father|mother|stepdad|uncle|boyfriend|brother|he|she) (?:\w+ ){0,6}?(?:swing\w*|swung|came|comes|"
    r"lunged|throws? (?:stuff|things|plates|dishes)|throwing (?:stuff|things)) at (?:\w+ )?(?:me|us|all of us|my "
    r"(?:mom|brother|sister))\b"
    r"(?! (?:with (?:a )?(?:hug|questions)|in))|\bgot hit\b(?=.*\b(?:was my|by my) (?:dad|mom|stepdad|father|mother|"
    r"brother|uncle)\b)",
    r"\b(?:nothing (?:in the fridge|to eat)|fridge (?:is|has been) empty|no food|no groceries|havent had (?:any "
    r")?food)\b(?=.*\b(?:parents|mom|dad|days|gone|alone|brothers?|sisters?|weeks?|since|leaves|monday|"
    r"friday)\b)(?!.*\b(?:pizza|order|"
    r"lets|store|doordash|cafeteria)\b)|\bsteal(?:ing)? food\b(?=.*\b(?:brothers?|sisters?|home|night|hungry)\b)",
    r"\b(?:parents|mom|dad|mother|father|guardian) (?:\w+ ){0,3}?(?:gone|left|hasnt been|havent been|hasnt come|"
    r"havent come|disappeared|leaves) (?:\w+ ){0,4}?(?:days|weeks?|months?|since)\b(?=.*\b(?:alone|fridge|food|eat|"
    r"heat|power|lights|hungry|"
    r"scared|brothers?|sisters?|cut off|nobody)\b)|\b(?:heat|power|lights|water|gas)\b.{0,20}\bcut off\b(?=.*\b(?:dad|"
    r"mom|parents|home|weeks?)\b)",
    r"\b(?:tak\w+ care of|look\w* after|only one feeding|feeding|raising) (?:\w+ ){0,2}?(?:brothers?|sisters?|"
    r"siblings|her|him|them)\b(?=.*\b(?:high|drunk|passed out|passes out|drinks|gone|never home|pills|using)\b)|"
    r"\b(?:mom|dad|mother|father) (?:passes|passed|is passed) "
    r"out (?:every|all|drunk|again|on)\b|\bonly one (?:feeding|taking care of)\b",
    r"\bwont (?:take|let|bring) (?:me|her|him) (?:\w+ )?(?:to|see|go to) (?:\w+ ){0,2}?(?:doctor|hospital|er|"
    r"dentist)\b(?=.*\b(?:swollen|broken|purple|fever|hurts?|bleeding|infected|worse|weeks)\b)",
    r"\b(?:doesnt|wont|dont|never) (?:let|lets|allow) (?:me|her|him) (?:\w+ )?(?:out of the house|leave the house|go "
    r"to school|leave (?:my|her|the) room|see a doctor|use the bathroom)\b(?!.*\b(?:grounded|until i (?:clean|finish)|"
    r"sick|flu)\b)|\btakes? (?:all )?(?:the|my) (?:money|"
    r"paycheck)s? (?:that )?i (?:earn|make)\b|\block(?:s|ed)? (?:me|him|her|us) in (?:the|a|my|his|her) (?:basement|"
    r"closet|room|garage|bathroom|attic)\b(?!.*\b(?:joke|escape|xlol|by accident)\b)",
    r"\b(?:kick\w*|threw|throw\w*) me out\b(?=.*\b(?:gay|trans|lesbian|queer|bi|sleeping|station|nowhere|street|couch|"
    r"pregnant)\b)|\bsleeping (?:at|in|on) (?:the|a) (?:bus|train) (?:station|stop)\b",
    r"\b(?:when|since) i was (?:little|small|a kid|young|\d|1[0-5])\b(?=.*\b(?:touch\w*|babysitter|uncle|did things|"
    r"rap\w+|molest\w*|secret)\b)(?!.*\b(?:game|piano|chess|dance)\b)",
    r"\b(?:told|tells|asked|made) (?:me|her|him|my \w+) not to tell (?:my|her|his|anyone|anybody|"
    r"nobody)\b(?!.*\b(?:surprise|party|spoil\w*|gift|prank|birthday)\b)",
    r"\b(?:disclosed|confided|told me|says|said) (?:\w+ ){0,6}?(?:boyfriend|stepdad|father|dad|uncle|brother|coach) "
    r"(?:\w+ ){0,2}?(?:touch\w*|comes? in(?:to)?|hits?|hurts?|beats?|rap\w+|molest\w*) (?:her|him|my|me)\b",
)
_SPANISH = either(
    r"\b(?:novio|marido|pareja|padrastro|tio|primo|hermanastro|abuelo|papa|padre|vecino) (?:\w+ ){0,5}?(?:se mete|"
    r"entra|se me mete|se acuesta) (?:a|en) (?:mi|su) (?:cuarto|cama|habitacion|recamara|pieza)\b",
    r"\b(?:le|me) (?:hace|hizo|hacia|anda haciendo) cosas\b(?=.*\b(?:padrastro|tio|papa|primo|profe|entrenador|novio|"
    r"abuelo|miedo)\b)|\b(?:padrastro|tio|papa|primo|profe|entrenador|novio|abuelo) (?:le|me) (?:hace|hizo|hacia) "
    r"cosas\b",
    r"\bme (?:faja|cintarea|chicotea|agarra a (?:golpes|cinturonazos|patadas|palos)|da con (?:el|la|un) (?:cinto|"
    r"cinturon|chancla|cable|palo|correa)|pega con)\b|\bme quemo (?:la|el|las|los) (?:\w+ )?con (?:la|el|un) "
    r"(?:plancha|cigarro|encendedor)\b(?=.*\b)(?<!yo me)",
    r"\bno hay (?:nada )?(?:que|para) comer\b(?=.*\b(?:casa|desde|dias|hermanit\w+)\b)|\b(?:mama|papa|papas|padres|"
    r"viejos) (?:\w+ ){0,2}?(?:se fue|se fueron|no (?:ha|han) (?:vuelto|regresado|venido)) (?:\w+ ){0,8}?(?:sol[oa]s?|"
    r"semanas?|dias)\b(?=.*\b(?:sol[oa]s?|cuid\w+|comida|comer|hermanit\w+|hermanos)\b)",
    r"\bme (?:echaron|corrieron|echo|corrio) (?:\w+ )?(?:a la calle|de (?:la |mi )?casa)\b|\bno tengo (?:a)?donde "
    r"(?:dormir|quedarme)\b|\b(?:no me deja\w* (?:ir a la escuela|salir de (?:la )?casa|comer)|me tienen? "
    r"encerrad[oa])\b",
    r"\b(?:profe|entrenador|maestro|tio|padrastro|primo|pastor|cura|profesor) (?:\w+ ){0,4}?me (?:toco|toca|agarro|"
    r"agarra|acaricio|acaricia) (?:\w+ )?(?:la pierna|las piernas|el muslo|la cintura|abajo|ahi|el pecho|las nalgas|"
    r"la boca|el cuerpo)\b",
)
_LURED = either(
    rf"\bmet (?:\w+ ){{0,2}}?(?:online|(?:on|through|in|from) (?:an? )?(?:\w+ )?{_LAIR})\b(?=.*\b(?:motel|hotel|sneak|"
    rf"pics?|nudes?|older|dont tell|ticket|pick me up|meet (?:me|him|her|up)|camera|1[89]|2\d|3\d|4\d)\b)"
    r"(?!.*\b(?:best friend|girlfriend for|prom|server ip)\b)",
    rf"\b{_PREY} (?:\w+ ){{0,6}}?(?:buy|buys|bought|give|pay|pays|send|offer\w*) (?:me|her|him) (?:\w+ ){{0,6}}?(?:if|"
    rf"for) (?:\w+ ){{0,3}}?(?:sends?|pics?|photos?|pictures?|nudes|meet|videos?)\b",
    r"\bsent (?:\w+ ){0,3}?(?:pics?|photos?|pictures?|nudes?|videos?)\b.{0,40}\b(?:now|want|wants|threat\w*|or "
    r"(?:they|he|she|hell|theyll)|theyll|hell)\b(?=.*\b(?:\d+|money|gift ?cards?|school|more|everyone|family|post|"
    r"followers)\b)(?=.*\b(?:i sent|she sent|he sent|they|someone|guy)\b)(?!.*\bcoach (?:sent|posted)\b)",
    rf"^(?=.*\b(?:{_GROWN}(?! (?:points?|yards|min\w*|reps|sec\w*|percent|goals|feet|pages?|bucks|dollars|am|pm|laps|"
    rf"degrees|people|kids|students|%|am))\b|way older|much older|grown (?:man|woman|guy)|older (?:guy|man|dude|"
    rf"boyfriend)))"
    rf"(?=.*\b(?:1[0-7]|{_LAIR}|says he loves me|not to tell|dont tell)\b)(?=.*\b{_WANTS}\b)(?=.*\b(?:he|hes|man|guy|"
    rf"dude|boyfriend|him|someone|shes|woman)\b)(?=.*\b(?:me|my|cousin|sister|friend|her|xname|im)\b)(?!.*\b(?:coach|"
    rf"season|roster|jersey|game at|tickets? (?:for|to)|tournament|practice)\b)",
    rf"\b(?:senor|hombre|tipo|novio|chavo|vato|adulto|muchacho) de {_GROWN}\b(?=.*\b(?:fotos?|conoci\w*|internet|"
    rf"juego|prima|hermana|amiga|linea)\b)|\b(?:extorsion\w+|chantaj\w+)\b(?=.*\b(?:me|nos|fotos?|videos?)\b)",
    r"\b(?:senor|hombre|tipo|adulto|chavo|alguien)\b.{0,40}\b(?:vaya a su casa|nos veamos|prenda la camara|le mande|"
    r"mande fotos|no le diga a nadie)\b",
)
_STORY = either(
    r"\b(?:novel|movie|film|documentary|assembly|prevention|lesson|character|book|episode|novela|pelicula|charla|"
    r"prevencion|personaje|serie)\b"
)
_PLAY = either(
    r"\b(?:game|video|dodgeball|wrestl\w*|scrimmage|sparring|playing|match|xlol|joke|mario|2k|fifa|madden|juego|"
    r"partido|broma|novela|pelicula)\b"
)


def tells_of_harm(text: str) -> bool:
    """Whether a text as talk tells that somebody is hurt, neglected, shut in or lured."""
    if _LURED.search(text) is not None:
        return _STORY.search(text) is None
    if _TOLD.search(text) is None and _SPANISH.search(text) is None:
        return False
    return _PLAY.search(text) is None and not is_lesson(text)
