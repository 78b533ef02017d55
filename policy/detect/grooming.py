"""Cues that an adult's words to a student may not be safe: secrecy together with closeness, favours or being alone.

One cue alone is ordinary talk (a surprise party is a secret, a team looks great); only two of different kinds count
(policy decisions 3.3, row S4, and 4.2), a few that are both at once, or one in a text that leans there as a whole.
What is found accuses nobody: somebody who is trained looks at it.
"""

from __future__ import annotations

from policy.detect.late import either
from policy.detect.late import late
from policy.detect.leaning import leaning
from policy.detect.talk import plain
from policy.model import Known

_YOU = r"(?:youre|you|your|you are|you were|you always|you all)"
_VERY = (
    r"(?:(?:so|really|very|super|pretty|extra|kinda|such|a|an|the|too|looking|more|much|way|most|my|muy|tan|bien|"
    r"mas|mucho|la|el|mi) ){0,4}"
)
_LOOKS = (
    r"(?:cute|hot|sexy|gorgeous|beautiful|pretty|handsome|stunning|adorable|attractive|lovely|fine|good|grown ?up|"
    r"grown|amazing in|"
    r"linda|lindo|guap[ao]|hermos[ao]|bonit[ao]|sexi|atractiv[ao]|precios[ao]|bell[ao]|xname)"
)
_FAMILY = (
    r"(?:parents?|mom|mum|mother|dad|father|folks|friends?|teacher|coach|sister|brother|family|boyfriend|girlfriend|"
    r"principal)"
)
_HUSHED = either(
    r"\bkeep (?:this|it|that) off (?:the|our) (?:\w+ )?(?:chat|group|app)\b|\b(?:messages?|they|it|chats?|everything) "
    r"disappears?\b|\b(?:lets|let us|well|we should|we) not tell\b|\bdont say (?:anything|a word|nothing)\b|\bwouldnt "
    r"get (?:it|us|our)\b",
    r"\bno hace falta que\b.{0,20}\bsepa\w*\b|\bsin que (?:tus?|tu) \w+ (?:se )?(?:sepan?|enteren?)\b|\bnunca "
    r"hablamos\b|\bjust for us\b|\bnobody needs to (?:find out|know)\b|\b(?:you were|say you were) at the (?:library|"
    r"gym|store|mall)\b",
)
_WARM = either(
    r"\b(?:that|your|this) (?:dress|outfit|skirt|swimsuit|leggings|bikini)\b.{0,12}\b(?:wow|damn|mmm|perfect on)\b|, "
    r"(?:beautiful|gorgeous|sexy|babe|baby|princess|sweetheart|hermosa|preciosa|mi amor|bebe)\b|\bmiss (?:that|your|"
    r"the) (?:smile|face|voice)\b|\b(?:see|love) (?:that|your) smile\b|\bour (?:friendship|bond|connection)\b",
    r"\bkeep me company\b|\b(?:be|youre) (?:nice|good|sweet) to me\b|\bmore playing time\b|\bstart every game\b|"
    r"\bpensar en ti\b|\bmi (?:casa|depa|departamento|apartamento|piso|cuarto|hotel)\b|\bmy (?:apartment|hotel room|"
    r"bedroom|place)\b|\bpick you up\b|\b(?:got|brought) you a (?:little )?(?:something|present|gift)\b",
)
_SECRET = late(
    rf"\b(?:our|a|as our|it our|little|another) (?:little |own |special )?secrets?\b|\bkeep (?:\w+ ){{0,4}}(?:a "
    rf")?(?:secret|between us|private between|to yourself|quiet|"
    rf"on the low|hush)\b|\b(?:just |stays? |strictly |only )?between (?:us|you and (?:me|i)|the two of us|us two)\b"
    rf"|\b(?:dont|never|no need to|cant|mustnt|shouldnt|please dont|better not|you cant|not to) (?:\w+ )?(?:tell|"
    rf"mention|say|show|repeat|share) (?:this |it |that |them |"
    rf"anything |me |us |about )?(?:to |about this )?(?:your |ur |the )?(?:\w+ )?(?:anyone|anybody|nobody|others?|"
    rf"team|coach|a soul|{_FAMILY}|that|me)\b|\b(?:dont|never) repeat\b"
    r"|\b(?:delete|erased?|clear(?:ed)?|deleted) (?:this|these|it|our|the|all) ?(?:\w+ ){0,3}(?:after|messages?|"
    r"chats?|texts?|when|once|pics?|photos?|like i)\b|\bdelete (?:this|these)\b"
    r"|\bnobody (?:has to|needs? to|can|should|must|will) (?:ever )?(?:know|find out|see)\b|\bif (?:your|ur|the) "
    r"(?:\w+ )?(?:dad|mom|parents|coach|mother|father|folks) (?:finds? out|asks?|knew|saw)\b"
    r"|\bif (?:anyone|anybody|somebody|someone|they) asks?\b|\bso (?:your|that your|nobody|they) (?:\w+ )?(?:cant|"
    r"wont|dont|doesnt) (?:see|know|find|hear)\b|\bjust say (?:youre|you were|you got|its)\b|\b"
    r"stays with (?:me|you|us)\b|\bget in trouble (?:for|if)\b|\bwouldnt understand\b|\bnot your (?:parents|mom|"
    r"dad)\b|\bwe never (?:text|talk|spoke|met)\w*\b"
    r"|\b(?:nuestro|un|este|sera|como un) (?:pequeno )?secret(?:o|ito)\b|\ben secreto\b|\b(?:que )?(?:quede|queda|"
    r"solo|esto es|sea) (?:solo )?entre (?:tu|nosotros|vos|los dos|nos)\b|\bentre (?:tu y yo|nosotros dos|nosotros|"
    r"vos y yo)\b"
    r"|\b(?:no|ni) (?:le |les |se lo |se la |me |lo )?(?:digas|cuentes|muestres|comentes|ensenes|dices|vayas a "
    r"(?:decir|contar)) (?:\w+ ){0,3}(?:a )?(?:nadie|tus?|las demas|los demas|tu|el|la)\b|\bborra(?:s|lo|los|r)? "
    r"(?:\w+ ){0,2}(?:mensajes?|"
    r"chat|conversacion|fotos?|cuando|despues)\b|\bborra (?:esto|este|estos|los|nuestro\w*)\b|\b(?:que|para que) "
    r"(?:nadie|no) (?:lo |nos |se )?(?:sepa\w*|entere\w*|vean?|vea)\b|\bsi (?:tus|tu|te|alguien) (?:\w+ "
    r")?(?:preguntan?|se entera\w*)\b|\bdi que\b"
)
_CLOSE = late(
    rf"\b{_YOU} (?:are |were |always |just |both |have |really )?(?:look(?:ed|ing|s)? )?{_VERY}{_LOOKS}\b|"
    rf"\blook(?:ed|ing)? {_VERY}{_LOOKS}\b|\bgorgeous\b|\bhard to (?:concentrate|focus|look away)\b"
    rf"|\b{_YOU} (?:are )?{_VERY}(?:mature|special|different (?:from|than)|favou?rite|only one|not like (?:the "
    rf")?other)\b|\bmature for your age\b|\bmore mature than\b|\bspecial (?:to me|girl|boy|one|bond|connection|"
    rf"friendship|student)\b"
    r"|\bi (?:really |so |always |just |cant stop )?(?:miss|love|adore|want|need|dream(?:ing)? (?:of|about)|"
    r"think(?:ing)? (?:of|about)) (?:you|your (?:smile|face|voice|hugs?|body))\b|\bmiss (?:you|your smile|your face|"
    r"talking to you)\b"
    r"|\bsend (?:me )?(?:a |some |more |another |your )?(?:\w+ )?(?:pics?|pictures?|photos?|selfies?|nudes?|"
    r"address)\b|\b(?:come|meet|see me|hang out|be|sleep|stop by|swing by|stay) (?:\w+ ){0,3}(?:my (?:place|house|"
    r"apartment|home|room|car)|"
    r"alone|just (?:us|you and me))\b|\bdrive you (?:home|back|there)\b|\b(?:give|gave|giving) you a ride\b|"
    r"\b(?:pick you up|home alone|alone (?:with|together|again))\b|\b(?:hug|kiss|cuddle|massage|back rub|touch) "
    r"?(?:you|me|from you)?\b"
    r"|\b(?:boyfriend|girlfriend)\b|\bturn(?:s|ed)? me on\b|\bage is just\b|\b(?:wish|if) you were (?:older|18|"
    r"eighteen|not a student)\b|\bgood (?:girl|boy)\b|\bnobody (?:\w+ )?(?:gets|understands|knows|sees) you (?:like|"
    r"the way|but)\b|\bwhat we have\b"
    r"|\b(?:bought|got|get|gave|buy|have|give|brought|ordered|saved|mail) (?:\w+ )?you (?:a|an|those|these|the|that|"
    r"some|this|new|something|something special|headphones|shoes|your own)\b|\b(?:gift|present|surprise) for you\b|"
    r"\bi (?:can|could|will) make you\b|"
    r"\btext(?:ing)? you (?:this |so )?late\b|\btell me (?:things|anything|everything)\b|\bthe look we want\b|"
    r"\b(?:body|dress|smile|eyes|legs|lips) (?:\w+ )?(?:made|makes|drives|was|is|in that)\b|\b(?:i|ill) pay you\b|"
    r"\bscout\b|\bmodel(?:ing)?\b"
    rf"|\b(?:te ves|estas|estabas|eres|luces|andas|te veias|sos|te vi|que) {_VERY}(?:{_LOOKS}|madur[ao]|especial|"
    rf"favorit[oa]|diferente)\b|\bespecial para mi\b|\b(?:te (?:amo|quiero|extrano|deseo|sueno|pienso)|pienso en ti|"
    rf"suenas? conmigo)\b"
    r"|\b(?:manda(?:me)?|envia(?:me)?|pasa(?:me)?) (?:una? |unas |tus? )?(?:fotos?|selfies?|direccion)\b|\b(?:ven|"
    r"vente|veamonos|nos vemos|pasate|pasa) (?:\w+ ){0,4}(?:mi casa|sol[ao]s?|a solas)\b|\bsolos (?:tu y yo|los "
    r"dos)\b|\bnadie te (?:entiende|conoce|quiere) como yo\b|\bte (?:compre|compro|regalo|regale|"
    r"consegui|recojo|llevo|lleve|recogi|pago|doy dinero|deposito)\b|\bregalo\b"
)
_BOTH = late(
    r"\b(?:age is just a number|if you were (?:18|eighteen|older)|wish you were (?:18|eighteen|older))\b|\bsi "
    r"tuvieras (?:18|dieciocho)\b|\bla edad (?:es solo|no importa)\b|\b(?:dont|never) tell (?:\w+ ){0,3}(?:i|that i) "
    r"(?:gave|bought|touched|kissed|drove|hugged|texted|got) (?:you|the|u)\b"
    r"|\bno (?:le |les )?digas (?:\w+ ){0,4}que te (?:compre|di|lleve|regale|bese|toque|escribo)\b|\b(?:your|ur) "
    r"(?:dad|mom|parents) (?:finds? out|knew) (?:im|i am|i was|we) (?:text|talk|meet)\w*\b"
)
_INNOCENT = late(
    r"\b(?:surprise (?:party|for|coach|trip|the)|party|birthday|roster|lineup|line up|playbook|game ?plan|strategy|"
    r"signs?|signals?|code|passwords?|recipe|secret santa|santa|answers? (?:key|to)|reveal|announce\w*|jersey|"
    r"farewell|retirement|senior night|banquet|prank|trophy|"
    r"cumple\w*|fiesta|sorpresa para|jugadas?|alineacion|set plays?|opponent|other team|scouting report|tryout "
    r"results?|casting|cast list|spoil\w*|amigo secreto|(?:gift|present|card|regalo|flowers) (?:for|para) (?:coach|"
    r"mr|ms|mrs|the|your|our|la|el|tu|su|xname|profe))\b"
)


def is_unsafe_contact(text: str) -> bool:
    """Whether a text holds cues of secrecy and of closeness, and the secret is no surprise or plan of play.

    One of the two is enough where the linear reader hears the other.
    """
    talk = plain(text, Known())
    if _BOTH.search(talk) is None and not (_is_secret(talk) and _is_close(talk)):
        return is_cue_of_contact(talk) and "contact" in leaning(text)
    return _INNOCENT.search(talk) is None


def is_cue_of_contact(talk: str) -> bool:
    """Whether a text as talk holds one of the two cues at least, and nothing that makes it innocent."""
    return (_is_secret(talk) or _is_close(talk)) and _INNOCENT.search(talk) is None


def _is_secret(talk: str) -> bool:
    return _SECRET.search(talk) is not None or _HUSHED.search(talk) is not None


def _is_close(talk: str) -> bool:
    return _CLOSE.search(talk) is not None or _WARM.search(talk) is not None
