"""Bullying of many against one, and jeers at a body or at where somebody is from; whom it is aimed at stands there."""

from __future__ import annotations

from policy.detect.late import either

_ALL = (
    r"(?:everyone|everybody|lets|lets all|yall|we should|we all|can we all|guys|girls|nobody|agree to|"
    r"all of (?:us|you))"
)
_IT = r"(?:xname|him|her|that (?:kid|girl|boy|freak|loser))"
_APART = either(
    r"\bnobody (?:\w+ )?(?:wants|likes|needs|cares about|invited|loves) you(?: (?:xname|here|there|around|anyway|at "
    r"(?:the|our|this)|in (?:the|our|this)|on (?:the|our|this)|as|just|so|loser|kid|and)\b| [.,]|  ?$)",
    r"\bnobody (?:likes|wants|cares about|invited|needs) xname(?: (?:here|there|around|anyway|at (?:the|our)|on "
    r"(?:the|our)|so|just)\b| [.,]| ?$)|\bnobody cares (?:about your (?:opinion|feelings)|what you (?:think|say))\b",
    r"\bnot (?:one|a single) (?:person|friend|soul) (?:\w+ ){0,2}?(?:cares?|likes?|wants?|miss|notice)\b(?=.*\b(?:you|"
    r"xname)\b)|\byou dont have (?:a single|any|one) friends?\b|\bwe all hate (?:you|having you|xname|when you)\b",
    r"\bwe (?:only|just) (?:\w+ )?(?:let|keep|invited|put) you\b.{0,30}\b(?:felt bad|pity|made us|forced us|felt "
    r"sorry)\b|\b(?:better|happier|happy|fun|great|fine) (?:\w+ )?(?:before you (?:got|came|joined|showed)|without "
    r"you)\b(?!.*\b(?:isnt|not|never|miss|cant|wasnt)\b)",
    r"\bnobody asked (?:you|for you) to (?:come|be here|join|speak|talk|play)\b|\b(?:everybody|everyone|people|they "
    r"all|we all) (?:\w+ )?laughs? (?:at you|behind your back|about you)\b|\b(?:always|forever) be (?:a )?(?:\w+ "
    r")?(?:loser|nobody|failure|crybaby|joke)\b",
    rf"\b{_ALL} (?:\w+ ){{0,2}}?(?:not|dont|stop|never|quit|avoid|refuse to) (?:\w+ )?(?:sit\w*|talk\w*|invit\w*|"
    rf"add\w*|hang\w*|partner\w*|includ\w*|play\w*|work\w*|answer\w*|reply\w*) (?:out )?(?:with|by|near|next to|to)? "
    rf"?{_IT}\b(?!.*\b(?:surprise|until|yet|sick|flu|covid|contagious|phone|before)\b)",
    rf"\b(?:act|pretend) like (?:{_IT}|he|she) (?:doesnt exist|isnt (?:here|there)|is invisible|isnt real)\b|\b(?:gc|"
    rf"chat|group|server) (?:\w+ )?(?:without|minus) xname\b(?=.*\b(?:annoying|weird|hate|dont add|gross|cant stand|"
    rf"finally|so much better)\b)",
    r"\b(?:not|never|nobody) (?:\w+ )?sit (?:with|by|near|next to) \w+ (?:at lunch|on the bus|anymore|again)\b|\bdo "
    r"(?:everyone|everybody|us|us all) a favor and (?:\w+ )?(?:dont|leave|quit|stay|shut|stop|transfer|disappear|go|"
    r"never)\b|\b(?:stay|go) home(?: xname)?\b(?=.*\b(?:so many of you|your kind|nobody wants you)\b)",
)
_PILE = either(
    rf"\b(?:{_ALL}|go|someone|all) (?:\w+ )?(?:spam|flood|mass report|report|dislike|downvote) (?:\w+ )?(?:xnames?|"
    rf"her|his|that \w+s?) (?:\w+ )?(?:dms?|page|account|posts?|profile|till|until|with)?\b(?=.*\b(?:until|till|til|"
    rf"cry\w*|leaves?|quits?|banned|deserves?|clowns?|snakes?)\b)(?!.*\b(?:scam\w*|fake|hack\w*|spam account|"
    rf"phish\w*)\b)",
    r"\bgo (?:to|on|comment on) (?:\w+ ){1,2}(?:page|posts?|account|profile|story) and (?:comment|say|call|spam|"
    r"roast) (?:\w+ ){0,2}?(?:clown|snake|ugly|fat|rat|trash|loser|cringe|weird|gross|pig|slut|ew)\b",
    rf"\b(?:made|make|started|created|making) (?:a|an|this|the) (?:\w+ )?(?:page|account|poll|group|gc|chat|story|"
    rf"tiktok|video|meme|finsta)\b.{{0,30}}\b(?:weird|ugly|fat|gross|annoying|cringe|dumb|stupid|creepy|pathetic|"
    rf"smelly|loser)\b.{{0,20}}\b{_IT}\b",
    r"\b(?:posting|post|posted|send|sending|share|sharing|leak) (?:\w+ )?(?:the|that|this|a) (?:video|pic|photo|clip|"
    r"picture) of (?:xname|him|her) (?:\w+ )?(?:crying|naked|changing|puking|wetting|in the (?:shower|locker room|"
    r"bathroom)|getting (?:beat|hit|jumped))\b|\bso (?:they|everyone|everybody) (?:know|knows|sees?) what a (?:\w+ "
    r")?(?:freak|loser|slut|creep|pig|whore|liar) \w+ is\b",
    rf"\b(?:make|making) {_IT} cry\b(?=.*\b(?:who wants|bet|bucks|again|lets|wants to)\b)(?!.*\b(?:banquet|speech|"
    rf"slideshow|surprise|happy|seniors?|gift)\b)|\b(?:someone|somebody|lets|go|gonna) pants (?:{_IT}\b|\w+ (?:at|in|"
    rf"during) )|\bworst (?:pics?|photos?|pictures?) of \w+\b(?=.*\b(?:meme|post|roast|send)\b)",
    r"\b(?:did you (?:\w+ )?hear|heard|everyone knows|apparently|pretty sure|fun fact|word is|tell everyone|telling "
    r"everyone|rumor)\b.{0,20}\b(?:xname|she|he|her|him)\b.{0,30}\b(?:slept with|hooked up with (?:half|the|everyone|"
    r"all)|(?:an )?stds?|herpes|pregnant|wets? the bed|lice|abortion|sleeps around)\b(?=.*\b(?:pass it|half|dont "
    r"touch|tell everyone|hilarious|xlol|ew|gross|spread)\b)",
    r"\b(?:hacer|hagamos|hagan)(?:le|les)? el vacio\b|\bnadie le (?:hable|habla|dirija la palabra|dirige la palabra|"
    r"responda|conteste)\b(?!.*\b(?:sorpresa|cumple\w*)\b)|\bno se junten con (?:el |la )?(?:xname|ella|esa|ese)\b|"
    r"\b(?:otro|nuevo) (?:grupo|chat) sin (?:el |la )?xname\b(?!.*\b(?:sorpresa|cumple\w*|regalo)\b)",
    r"\b(?:hacer|hagamos|hagan)(?:le|les|mos)? la vida (?:imposible|de cuadritos|un infierno)\b|\b(?:reporten|funen|"
    r"tumben|spameen) (?:todos )?(?:la cuenta|el perfil) de \w+\b(?=.*\b(?:tumb\w+|xlol|se lo merece|cierren|"
    r"bloqueen)\b)(?!.*\b(?:falsa|estafa)\b)|\bhagan(?:le)? (?:un )?memes?\b|\b(?:mejor|felices|tranquil[oa]s) antes "
    r"de que (?:llegaras|vinieras|entraras)\b",
    r"\b(?:pasen|pasa|suban|compartan) (?:la|el|las) (?:foto|video|fotos) de (?:la |el )?xname (?:llorando|cayendo\w*|"
    r"en el bano|cambiando\w*)\b|\bdicen que (?:la |el )?xname\b.{0,30}\b(?:se acosto con|esta embarazada|tiene sida|"
    r"es (?:puta|maricon|gay))\b|\briegu?enlo\b|\b\w+ (?:still )?wets the bed\b(?=.*\b(?:hilarious|xlol|everyone|pass "
    r"it)\b)|\btell everyone\b.{0,20}\bwets the bed\b",
)
_JEER = either(
    r"\b(?:you|xname)\b.{0,10}\b(?:could|should|need to|maybe|might wanna) (?:\w+ )?(?:skip|stop eating|lay off|put "
    r"down|eat less|lose)\b(?=.*\b(?:uniform|fat|rip|size|cow|pig|chair|fit in|jeans|whale|burst)\b)|\bhow (?:does|"
    r"did|do) (?:xname|he|she|you) (?:even )?fit (?:through|in|into|on) (?:the|that|a|those|your|his|her)\b(?! "
    r".*\b(?:team|group)\b)|\bhow (?:does|did) \w+ even fit (?:through|in|into) (?:the|that) (?:door|chair|seat|"
    r"uniform|desk|bus)\b(?!.*\b(?:schedule|time|all that)\b)",
    r"\b(?:put|wear) a (?:paper )?bag (?:over|on) (?:that|your|her|his) (?:\w+ )?(?:face|head)\b|\b(?:your|xnames|"
    r"that|his|her) (?:\w+ )?(?:acne|face|teeth|nose|body|fat|pimples|forehead|breath|feet|smell) (?:\w+ "
    r"){0,2}?(?:making|makes|made|make) (?:me|us|people|everyone) (?:\w+ ){0,2}?(?:sick|puke|appetite|vomit|gag|blind|"
    r"throw up)\b",
    r"\b(?:xname|he|she|you|that kid) (?:\w+ ){0,2}?(?:reeks?|smells? like (?:\w+ )?(?:garbage|trash|fish|piss|pee|"
    r"shit|ass|sewer|a dumpster|bo|feet))\b(?!.*\b(?:cleats|shoes|gym bag|practice|locker room|car)\b)|\btell xname "
    r"about (?:deodorant|showers?|soap)\b|\bbuy (?:that|this|the) (?:\w+ ){0,2}?(?:kid|loser|girl|boy|freak) a "
    r"(?:shower|bar of soap|deodorant)\b",
    r"\byou (?:\w+ )?(?:look|run|walk|dance|talk|sing|throw|swim|move) like (?:a|an) (?:pregnant|fat|ugly|dying) "
    r"\w+\b|\bbrain of a \w+\b(?=.*\b(?:face|you)\b)|\bwith (?:those|that) (?:teeth|face|nose|ears)\b(?=.*\b(?:open a "
    r"can|scare|no wonder|die alone|beaver|nobody)\b)",
    r"\byoure (?:\w+ )?the (?:dumbest|ugliest|stupidest|fattest|weirdest|grossest|most (?:useless|annoying|pathetic|"
    r"worthless|disgusting)) (?:person|human|kid|girl|boy|thing|one|human being|player)\b|\bmost (?:useless|annoying|"
    r"pathetic|worthless|disgusting) (?:human(?: being)?|person|kid|player)\b.{0,25}\bis (?:you|xname)\b",
    r"\b(?:coach|mr|ms|mrs|ref|referee|umpire|principal|teacher)\b.{0,20}\b(?:youre|is|are) (?:a|an|such a|just a|"
    r"you) (?:\w+ ){0,3}?(?:pig|moron|imbecile|asshole|scumbag|bastard|idiot|old drunk|drunk|piece of)\b|\byou are "
    r"(?:a|an) (?:incompetent|useless|pathetic) \w+\b",
    r"\b(?:your|this|that) kind (?:here|around|on (?:the|our|this))\b(?=.*\b(?:nobody|dont want|go back|leave)\b)|"
    r"\b(?:so|too) many of (?:you|these) people\b(?=.*\b(?:go home|leave|go back|deport\w*|team|here)\b)|\bspeak "
    r"english or (?:get out|leave|go)\b|\byour people\b.{0,20}\b(?:be deported|go back|dont belong)\b",
    r"\bxname\b.{0,15}\b(?:gonna|going to) (?:blow up|bomb) (?:the|this|our) \w+\b|\bching chong\b|\bfamily eats? "
    r"(?:dogs?|cats?|bats?)\b|\bdo you eat (?:dogs?|cats?)\b|\bterrorist\b(?=.*\b(?:scarf|hijab|turban|head|you are|"
    r"youre)\b)|\bare word\b(?=.*\b(?:team|you|xname)\b)",
    r"\b(?:boy|man|guy|dude) in a dress\b(?=.*\b(?:gross|weird|freak|disgust\w*)\b)|\b(?:two|2) (?:moms|"
    r"dads)\b(?=.*\b(?:disgusting|gross|messed up|wrong|no wonder|freak)\b)",
    r"\beres (?:una|un) (?:\w+ )?(?:verguenza|desgracia|deshonra|decepcion|burro|burra|lacra)\b(?=.*\b(?:no sirves|"
    r"inutil|xname)\b)|\bno (?:sirves|servis|vales) (?:para |ni )(?:nada|ni|para)\b|\b(?:el|la|ese|esa) (?:maricon|"
    r"marica|joto|gorda|gordo|fea|feo|puta|zorra|retrasad[oa]|rata|cerd[oa]|indi[oa]|naca|naco) de (?:la |el )?xname\b",
    r"\b(?:miren|mira|vean) (?:\w+ ){0,4}?xname\b.{0,15}\bparece (?:\w+ )?(?:rata|cerd[oa]|vaca|payas[oa]|mono|"
    r"burr[oa]|bruja|ballena)\b|\bya no (?:cabes|entras)\b(?=.*\b(?:uniforme|puerta|silla|tortas|gord\w)\b)|"
    r"\b(?:xname|ella|ese|esa) apesta\b|\bapesta\b(?=.*\b(?:regale|desodorante|banese|banate)\b)|\bapestas\b|\bque "
    r"(?:tonta|tonto|burra|burro|idiota|fea|feo|gorda|gordo|inutil) (?:eres|sos)\b(?!.*\bxlol\b)",
    r"\bcon esa (?:cara|nariz|panza)\b(?=.*\b(?:ni salgas|no salgas|espantas|asustas|nadie)\b)|\b(?:regresate|vete|"
    r"largate|vuelvete) (?:a|con) (?:tu pais|tu rancho|los de tu (?:raza|tipo|clase|color))\b|\b(?:negr[oa]|indi[oa]|"
    r"chin[oa]) tenias que ser\b|\bgente como tu\b(?=.*\b(?:no queremos|fuera|largo|asco)\b)",
    r"\bojala se (?:muera|mueran) (?:tu|tus)\b|\b(?:arbitro|profe|entrenador|maestra|maestro) (?:\w+ )?(?:imbecil|"
    r"inutil|pendej[oa]|estupid[oa]|idiota)\b|\bpendej[oa]s?\b.{0,40}\btu xname\b",
)
_TOLD = either(
    r"\b(?:he|she|they|someone|somebody|kids|people|xname) (?:\w+ )?(?:said|says|told|called|keeps? (?:saying|calling|"
    r"telling)|texted|wrote|posted)\b|\b(?:told|calls?|called|telling) (?:me|her|him|us|my)\b|\b(?:bullied|bullying|"
    r"rumors?|report(?:ed|ing) (?:it|him|her|this)|im sorry|apologi\w+|me (?:dijo|dijeron|dicen)|le (?:dijo|dijeron|"
    r"dicen))\b|"
    r"\b(?:novel|movie|film|play|book|character|lyrics|song|scene|episode|skit|script|poster|lesson|history|essay|"
    r"novela|pelicula|obra|personaje|libro)\b|\b(?:i|me|myself|im|yo) (?:\w+ )?(?:reek|smell|apesto)\b|\b(?:love|"
    r"proud|amazing|best|xheart|te quiero)\b"
)


def gangs_up(text: str) -> bool:
    """Whether a text as talk, without what it quotes, shuts somebody out, calls many against one, or jeers."""
    if _APART.search(text) is None and _PILE.search(text) is None and _JEER.search(text) is None:
        return False
    return _TOLD.search(text) is None
