"""Insults and bullying at a person: somebody who is spoken to or named, and words meant to hurt (decisions 3.2).

Not a list of words: an insult counts with its target beside it, in a form that is meant (you are a, shut up you, nobody
wants you here), and not where it is denied, told of, quoted, said of oneself, or said with love.
"""

from __future__ import annotations

from policy.detect.ganging import gangs_up
from policy.detect.harassment_words import ADJECTIVES
from policy.detect.harassment_words import HARD
from policy.detect.harassment_words import HARD_ES
from policy.detect.harassment_words import SOFT
from policy.detect.harassment_words import SOFT_ES
from policy.detect.late import late
from policy.detect.safety_words import AT_SOMEBODY

_DEGREE = (
    r"(?:(?:a|an|the|such|so|really|just|still|literally|nothing but|honestly|actually|always|like|kinda|lowkey|total|"
    r"complete|absolute|fucking|damn|freaking|effing|real|very|too|way|most|bunch of|one|piece of|full of|being|"
    r"looking|"
    r"all|my|this|our|team|biggest|dumbest|worst|ugliest|fattest|actual|little|big|old|straight up|also|as|extra|"
    r"whole|crippled|single) ){0,5}"
)
_YOU = (
    r"(?:youre|your|you (?:all )?are|you guys are|you look like|you look|you (?:really |just )?were|you smell like|you)"
)
_WHO = (
    r"(?:xname|that (?:kid|girl|boy|guy|dude|new (?:kid|girl|boy))|this (?:kid|girl|boy|guy|dude)|the new (?:kid|"
    r"girl|boy))"
)
_HE = r"(?:he|hes|she|shes|theyre)"
_IS = r"(?:is|was|looks|looks like|be|being|stay|smells like|acts like|isnt anything but)"
_HARDS = rf"(?:{ADJECTIVES} ){{0,3}}(?:{HARD})"
_SOFTS = rf"(?:{ADJECTIVES} ){{0,3}}(?:{SOFT})"
_AT_YOU = late(
    rf"\b{_YOU} {_DEGREE}{_HARDS}\b"
    rf"|\b(?:shut up|shut it|stfu|stop (?:\w+ ){{1,2}}|go away|get (?:out|lost)|fuck off|fuck you|screw you|nobody "
    rf"asked(?: you)?|quit|hey|"
    rf"listen|nice try|cry more|cope|keep crying|look at you|move|leave|bye|whatever|eat|learn to \w+) ?(?:,|\.)? "
    rf"?(?:you )?{_DEGREE}(?:{_HARDS}|"
    rf"{_SOFTS})\b(?! (?:is|are|was|to|and i|for|in|on|of the|question|idea|thing|problem|move|mistake|call|shot|"
    rf"game|thats|mode))"
    rf"|\byou {_DEGREE}(?:{ADJECTIVES} ){{1,3}}(?:{HARD}|{SOFT})\b"
    rf"|[,.] ?{_DEGREE}{_HARDS} ?(?:,|\.)? ?xname\b|, (?:you )?(?:crippled|stupid|fat|ugly|dirty|little) (?:{HARD})\b"
    r"|\byou(?:re)? (?:\w+ )?(?:smell|stink|disgust me|make me (?:sick|puke|wanna (?:puke|vomit)))\b(?! (?:of|like) "
    r"(?:rain|success|teen|roses|victory|"
    r"cookies))"
    r"|\b(?:fuck|screw) you\b|\bfuck off\b"
)
_SOFT_AT_YOU = late(
    rf"\b(?:youre|your|you are|you guys are|you) {_DEGREE}(?<= )(?:{_SOFTS})\b(?! (?:is|are|was|good|great|talented|"
    rf"idea|question|call|joke|meme|"
    r"song|thing|stuff|homework|phone|dog|cat|car|hat|game|team|policy|rule|plan|argument|take|opinion|move|fast|"
    r"strong|kid\b.*love|if|for (?:not|"
    r"thinking|paying)|to (?:think|pay|miss)))"
)
_AT_NAME = late(
    rf"\b{_WHO} (?:you|u|youre|your) {_DEGREE}(?:{_HARDS}|{_SOFTS})\b|\b{_WHO} ,? ?{_IS} {_DEGREE}{_HARDS}\b|\b{_HE} "
    rf"(?:is |was )?{_DEGREE}(?:{_HARDS})\b"
    rf"|\b(?:look at|check out|mira|bruh|ew|eww|lmao|everyone look at|imagine being|imagine looking like) (?:\w+ "
    rf")?{_WHO} ?(?:,|\.)? ?(?:\w+ )?(?:{_HARDS}|"
    rf"{_SOFTS})\b|\bxnames (?:\w+ )?(?:face|body|teeth|hair|voice|mom|family|clothes|shoes|house|weight|nose) {_IS} "
    rf"{_DEGREE}(?:{_HARDS}|{_SOFTS})\b"
    rf"|\b{_WHO} {_IS} {_DEGREE}{_SOFTS}\b(?=.*\b(?:nobody|everyone|hates?|laugh|kick|stupid|loser|ugly|xlol|never|"
    rf"cant even|shut up|pass it on|fat|dumb|"
    r"leave|quit|cry|unfollow|block|no friends)\b)"
    r"|\b(?:fuck|screw|i hate|we hate|everyone hates|we all hate) xname\b"
)
_SHUN = late(
    r"\b(?:nobody|everyone|everybody|we all|all of us|literally nobody|the whole (?:team|class|school|grade)|no "
    r"(?:girl|boy|guy)s?|none of us|we) "
    r"(?:\w+ ){0,2}?(?:likes?|wants?|hates?|cares? (?:about|what)|invited|asked|laughs? at|thinks|cant stand|knows|"
    r"gonna) (?:for )?(?:you(?:re)?|xname|him|"
    r"her) ?(?:here|there|around|on (?:this|the|our) team|in (?:this|the|our)|anymore|at all|think|say|have|are|is|"
    r"to come|back|say|ugly|weird|gross|"
    r"annoying|on|anyway|and never|so (?:leave|quit|just)|, |\. |$|freak|loser|xlol|because)"
    r"|\b(?:nobody|no girl|no boy|no guy) (?:would|will|wants to|gonna|is gonna) (?:ever |even )?(?:like|date|love|"
    r"sit (?:with|next to)|talk to|want|hang out with|"
    r"miss|be friends with|play with|notice if|vote for) (?:you|xname|him|her)\b(?! (?:if you are late|in the))|"
    r"\bwhy (?:are you|is xname|is (?:he|she)) (?:even )?"
    r"(?:here|alive|in (?:this|our)|on (?:this|the|our) team|breathing|still here|talking)\b(?= .*\b(?:nobody|hate|"
    r"ugly|loser|leave|quit|fat)\b|[ .]*$)"
    r"|\bgo back (?:to|where|2) (?:\w+ )?(?:your (?:\w+ )?country|mexico|africa|china|india|asia|guatemala|haiti|"
    r"iraq|syria|cuba|honduras|pakistan|you (?:came|"
    r"come|belong)|the jungle|your own country)\b|\b(?:you|you people|your kind|people like you) (?:\w+ )?dont "
    r"belong (?:here|in|on)\b"
    r"|\b(?:dont|nobody|lets not|do not|never|everyone stop|stop) (?:\w+ )?(?:invit(?:e|ing)|talk(?:ing)? to|"
    r"sit(?:ting)? with|be friends with|includ(?:e|ing)|"
    r"let(?:ting)?|pass(?:ing)? to|reply(?:ing)? to|work(?:ing)? with|partner with|add(?:ing)?) (?:to "
    r")?xname\b(?=.*\b(?:weird\w*|creep\w*|ugly|gross|freak|loser|nobody|hates?|"
    r"stinks?|smells?|annoying|fat|trash|cry|lmao|xlol|disgusting|ever|she|he|hes|shes|they|because|until)\b)(?! "
    r"(?:\w+ ){0,4}(?:until|before) (?:he|she) (?:gets|is))"
    r"|\b(?:everyone|everybody|lets all|lets|we should all|all|yall|you all|girls|guys) (?:\w+ )?(?:ignore|block|"
    r"unfollow|report|laugh at|stop talking to|exclude|ditch|"
    r"gang up on|bully|boo|humiliate|make fun of|freeze out|leave out|prank) (?:xname|him|her|that \w+)\b|"
    r"\beverybody laugh at\b|\bdo us (?:all )?a favor\b(?=.*\b(?:"
    r"leave|quit|transfer|die|disappear|shut|stop|never|stay|drop)\b)|\b(?:kys|neck yourself|kill yourself|end "
    r"yourself|hang yourself|unalive yourself|drink bleach|"
    r"go die|jump off a|go jump|go drown|die alone|rot in hell|go cry)\b(?! (?:bridge in|dock|board))|\b(?:world|"
    r"team|school|class|everyone|place|we|group) (?:\w+ )?(?:would|ll|will|d) be "
    r"(?:\w+ )?better (?:off )?(?:without|if) (?:you|xname|him|her)\b|\b(?:you|xname) should (?:\w+ )?(?:die|quit "
    r"(?:the|this)|kill|never have been born|not exist|transfer|"
    r"drop out|disappear|be ashamed of (?:your (?:face|body|existence)|existing))\b|\bwish you (?:were|was|would) "
    r"(?:dead|die|never born|disappear|get (?:hit|cancer)|quit)\b"
    r"|\bhope (?:you|xname|he|she) (?:\w+ )?(?:dies?|gets? (?:hit by|cancer|expelled|hurt)|chokes?|rots?|"
    r"fails?\b.*\bloser|never (?:walks?|comes? back))\b"
    r"|\bwho(?:s| is| are| else| wants| thinks)? (?:\w+ ){0,6}?(?:uglier|ugliest|fattest|dumbest|sluttiest|grossest|"
    r"weirdest|fatter|dumber|biggest (?:slut|loser|freak))\b"
    r"|\b(?:vote|rate|rank|poll|list) (?:\w+ ){0,6}?(?:ugliest|fattest|dumbest|uglier|sluttiest|biggest (?:loser|"
    r"slut|freak)|grossest|hottest girls?|ugly)\b|\bcall(?:ing)? (?:xname|him|her) (?:\w+ ){1,4}(?:until|till) (?:he|"
    r"she|they) (?:quits?|cries|leaves?|transfers?|drops?)\b|\b(?:made|make|started|created) (?:\w+ ){0,3}(?:page|"
    r"account|group|chat|poll|story|post)\b(?=.*\b(?:embarrassing|expos\w+|dirt|secrets|ugly|pig|slut|freak|loser|"
    r"hate)\b)(?=.*\b(?:on|about|xnames?|him|her|that)\b)|\b(?:nobody|no boy|no girl) (?:will|would|is gonna|gonna) "
    r"(?:ever )?(?:love|like|want|date) you\b|\bimagine being "
    r"(?:\w+ )?(?:so |as |that |this )(?:\w+ )?(?:ugly|fat|dumb|poor|stupid|broke|desperate|pathetic)\b|\byou(?:re| "
    r"are) the reason (?:we|your|everyone|nobody)\b|\byour (?:mom|mother|"
    r"parents|dad) (?:should have|shouldve|regrets?|must be (?:so )?(?:ashamed|disappointed)|didnt love|wishes)\b|"
    r"\byou have no friends\b|\byou will never have (?:any )?friends\b"
    r"|\b(?:should be|must be) ashamed of you\b|\b(?:disgrace to|embarrassment to) (?:this|the|our|your) (?:team|"
    r"school|family|class)\b(?<!not a disgrace to this team)"
)
_MOCK = late(
    r"\b(?:made|make|making|posted|posting|post|shar\w+|started|edited|created|photoshopped|send|sending|drew|put) "
    r"(?:\w+ )?(?:a |an |this |the |that |some |up )?(?:\w+ )?(?:memes?|video|"
    r"account|page|poll|stickers?|pics?|photo|picture|edit|gif|song|group chat|screenshot|drawing|finsta) (?:\w+ "
    r")?(?:of|about|making fun of|mocking|to mock|to "
    r"make fun of|against|for) (?:xnames?|him|her|that \w+|you|your)\b(?=.*\b(?:laugh\w*|fat|freak|ugly|cry\w*|"
    r"embarrass\w*|loser|cringe|hate\w*|mock\w*|fun of|xlol|gross|whale|pig|"
    r"stupid|weird\w*|trash|falling|spread|everyone|roast\w*|humiliat\w*)\b)"
)
_SPANISH = late(
    rf"\b(?:eres|sos|erai|seras|tu) (?:(?:un|una|unos|tan|muy|bien|el|la|mas|solo|pura?|realmente|toda|todo|bastante|"
    rf"super|puro|re|que|nada mas que|de lo|pinche|maldit[oa]|puto|puta) ){{0,4}}(?:{HARD_ES}|{SOFT_ES})\b(?! "
    r"(?:bueno|buena|lindo|genial|jajaja te quiero))"
    rf"|\b(?:callate|cierra la boca|largate|vete|vayanse|pobre|pinche|maldit[oa]|que|puto|puta|jodete|muerete|pedazo "
    rf"de|hijo de|hija de|eh|oye|mira|miren|ay|pareces|cara de|estas) (?:(?:un|una|a|que|"
    rf"de|ya|tan|bien|xname|,|eres|muy|la|el|pinche) ){{0,4}}(?:{HARD_ES})\b(?! (?:envidia|suerte|flojera|rabia|"
    rf"hambre|sed|pereza|calor|cancion|vida|madre el|suerte|gol|"
    rf"mala suerte|jugada|tarea|casualidad|pelicula))"
    rf"|\b(?:callate|cierra la boca|largate|pobre|pinche|jodete|muerete|pedazo de) (?:, )?(?:(?:pinche|ya|tan|bien|"
    rf"xname|,|maldit[oa]) ){{0,2}}(?:{SOFT_ES})\b(?! (?:cancion|vida|suerte|gol|perr[oa]|gat[oa]|animal|tarea|clase|"
    rf"examen|frio|calor|lluvia))"
    rf"|\b(?:xname|ell?a?|esa|ese|est[ea]|la nueva|el nuevo|esa (?:chica|vieja|tipa)|ese (?:chico|tipo|wey|guey)) "
    rf"(?:es|parece|esta|siempre es) (?:(?:un|una|tan|muy|bien|mas|la|el|pura?|toda|todo|re|bastante|bien) "
    rf"){{0,3}}(?:{HARD_ES})\b"
    rf"|\bxname ,? ?(?:que |pinche |es |eres )(?:(?:un|una|tan|muy|bien|pinche) ){{0,3}}(?:{SOFT_ES})\b"
    r"|\bnadie (?:aqui |en (?:el|este) \w+ )?(?:te|la|lo) (?:\w+ )?(?:quiere|soporta|aguanta|traga|invito|va a "
    r"extranar|extranaria|necesita|pidio|va a querer|extranara)\b|\btodos (?:te|la|lo) (?:odian|odiamos|detestan|"
    r"detestamos)\b|\bte odian todos\b"
    r"|\b(?:vete|largate|salte|fuera) (?:ya )?(?:del|de este|de la|de aqui|de nuestro) ?(?:grupo|equipo|clase|"
    r"escuela|chat|salon|equipo|colegio)?\b(?=.*\b(?:nadie|odia\w*|gord[oa]|inutil|fe[oa]|asco|perdedor[a]?|estorbas|"
    r"sobras|idiota|rar[oa]|tont[oa]|menso|mensa)\b)"
    r"|\breir(?:nos|se|me)? de (?:lo |la |su )?(?:fe[oa]|gord[oa]|tont[oa]|xname|ella|el|cara|voz|ropa)\b|\bnadie "
    r"(?:mas )?(?:le |la |lo )?(?:habla|hable|hablen|invite|ayude|siente)(?: mas)? (?:a|con) xname\b|\bes usted "
    r"(?:\w+ )?(?:miserable|idiota|payaso|inutil|imbecil|estupido|incompetente)\b|\b(?:grupo|chat) sin (?:la|el) "
    r"(?:\w+ ){0,2}(?:boluda|tonta|gorda|fea|gordo|feo|tonto|idiota|pesada)\b|\b(?:regresa(?:te)?|vuelve(?:te)?|"
    r"largate|vete) a (?:tu|su) (?:\w+ )?pais\b|\b(?:das|dan|me das) (?:\w+ )?(?:asco|pena ajena|lastima|verguenza "
    r"ajena|pena)\b(?! (?:decir|preguntar))|\b(?:no|nadie|que nadie) (?:la |lo |le )?(?:inviten?|hablen?|junten?|"
    r"hable|elijan?|pasen?|agreguen?)"
    r" (?:mas )?(?:a|con|la|el)? ?(?:xname)\b(?=.*\b(?:rar[oa]|fe[oa]|gord[oa]|asco\w*|huele|tont[oa]|fastidia|nadie|"
    r"apesta|idiota|loser|llorona|insoportable|cerda|cerdo)\b)|\b(?:rianse|riamonos|burlense|burlemonos|ignoren|"
    r"ignoremos|bloqueen|bloqueemos|saquen|saquemos) (?:todos )?(?:de |a )?(?:xname|el|ella|la gorda|el gordo|esa|"
    r"ese)\b"
    r"|\b(?:todos )?(?:rianse|burlense) de\b|\b(?:matate|suicidate|muerete|ojala te mueras|ojala te mates|tirate de|"
    r"pegate un tiro|ojala no hubieras nacido)\b|\bhij[oa]s? de (?:tu )?(?:puta|perra|la chingada)\b|\b(?:vete|"
    r"andate) a la (?:mierda|verga|chingada)\b|\bno (?:tienes|tenes) amigos\b"
    r"|\b(?:chinga|chingas) (?:a )?tu madre\b|\bputa madre que te\b|\b(?:hice|hicieron|hagan|subi|suban|publique|"
    r"armen) (?:\w+ ){0,2}(?:memes?|sticker|video|encuesta|cuenta|stickers|foto) (?:de|sobre|para burlarnos de|de "
    r"la) (?:xname|la gorda|el gordo|ella|el)\b(?=.*\b(?:fe[oa]|gord[oa]|llora\w*|burl\w+|rianse|reir\w*|xlol|"
    r"ridicul\w+|patetic\w+)\b)|\bestorbas\b|\bsobras en\b|\bno sirves para nada\b"
)
_TOLD = late(
    r"\b(?:called|calling|calls|call|keeps calling|named|llamo|llamaron|llaman|llamar|dijo|dijeron|dicen|decir|"
    r"diciendo(?:le|me|les)?|insulto|grito) (?:me|him|her|them|us|people|someone|somebody|each other|anyone|anybody|"
    r"my|xname|kids|others|students|le|a|que|gord[oa]|"
    r"fe[oa]|tont[oa]|the|a|idiota|him|another|players|refs?)\b|\b(?:me|le|nos|les) (?:dijo|dijeron|llamo|llamaron|"
    r"llaman|dicen|dice|grito|insult\w+|decian|decia)\b|\b(?:said|says|told|texted|wrote|tells|saying|keeps? saying|"
    r"commented|posted|yelled|"
    r"yelling) (?:that |to )?(?:me|im|i |i was|shes|hes|us|him|her|my|that)\b|\bmaking fun of (?:me|my)\b|\bmakes? "
    r"fun of (?:me|my)\b|\b(?:being|was|got|get|been|is|getting) (?:called|bullied|mocked|teased|made fun of)\b|"
    r"\b(?:bullying|bully|bullies|bullied|insulting|acoso|harass\w*|rumor\w*|catfish\w*|scam\w*|spam\w*|fake account|"
    r"hacked|impersonat\w*|phish\w*)\b"
    r"|\b(?:if|when|anyone|whoever|someone|somebody|nobody|si|cuando) (?:\w+ )?(?:calls?|says|called|te dice|les "
    r"dice|alguien)\b|\bthe word\b|\bla palabra\b|\bapologi[sz]e\b|\bim sorry i (?:called|said)\b|\bperdon(?:a|ame)? "
    r"por\b|\bsorry for (?:calling|saying)\b"
)
_WORK = late(
    r"\b(?:hamlet|macbeth|shakespeare|novel|chapter|character|scene|act (?:\d|[iv]+)|lyrics?|quote|quotes|movie|film|"
    r"villain|poem|essay|book|episode|anime|lit class|song|novela|personaje|cuento|obra|letra|cancion|pelicula|"
    r"capitulo|cita|"
    r"monologue|audition|script|line reads|the line|skit|roleplay|rehearsal|in the game|npc|boss|bowser|bot|"
    r"minecraft|fortnite|zelda|chess)\b"
)
_LOVE = late(
    r"\bxheart\b|\b(?:love|luv|adore|miss) (?:you|ya|u|your|this|that|my|xname)\b|\blove\b|\bte (?:quiero|amo|adoro|"
    r"extrano)\b|\bproud\b|\bjust kidding\b|\bmy fav\w*\b|\bthank\w*\b|\bgracias\b|\bcongrats\b|\bfelicidades\b|"
    r"\b(?:genius|legend|goat|crack|maquina|amig[oa] mi[oa])\b|\b(?:best|favorite) (?:\w+ )?(?:friend|team|idiot|"
    r"person)\b|\bhappy birthday\b|\bfeliz cumple\w*\b"
)
_BANTER = late(r"\bxlol\b|\b(?:bro|dude|bruh|man|wey|guey|bestie|friend|parce|tio|pana|weon|boludo|che)\b")
_FOND = late(
    r"\b(?:you|youre|que|eres|sos) (?:(?:absolute|total|crazy|little|big|actual|such|a|an|un|una) ){0,2}(?:nerd|"
    r"psycho|animal|beast|dork|goof|weirdo|menace|monster|savage|freak|"
    r"rata|burro|burra|bestia)\b"
)
"""Names that friends call each other beside laughter or praise, for which see `_PRAISED`."""
_PRAISED = late(
    r"\bxlol\b|\b(?:goals?|congrats|teach me|for fun|how did you|nice|scored|points|won|pr|crushed|scholarship|record|"
    r"amazing|lift|te quiero|felicidades)\b"
)
_DENIED = late(
    r"\b(?:not|isnt|arent|never|dont think|idontthink|nobody (?:\w+ )?(?:thinks|said)|no (?:eres|es|sos|pienso)|"
    r"nunca|tampoco|aint|wasnt|werent|stop (?:saying|thinking|calling)|dont (?:say|call|think|ever think)) (?:\w+ "
    r"){0,5}(?:"
    rf"{HARD}|{SOFT}|{HARD_ES}|{SOFT_ES})\b"
)


def is_harassment(text: str) -> bool:
    """Whether a text as talk, without what it quotes, is an insult or bullying at a person."""
    if _PRAISED.search(text) is not None:
        text = _FOND.sub(" you ", text)
    if gangs_up(text):
        return _LOVE.search(text) is None
    hard = any(one.search(text) for one in (_AT_YOU, _AT_NAME, _SHUN, _MOCK, _SPANISH))
    if not hard and (_SOFT_AT_YOU.search(text) is None or _BANTER.search(text) is not None):
        return False
    return not any(one.search(text) for one in (_TOLD, _LOVE, _DENIED, _WORK))


def takes_harassment_back(text: str) -> bool:
    """Whether a text that leans to harassment is at nobody, fond, told of others, or about a work."""
    if AT_SOMEBODY.search(text) is None or _PRAISED.search(text) is not None:
        return True
    return any(one.search(text) for one in (_TOLD, _LOVE, _DENIED, _WORK))
