"""Cues that somebody may hurt themselves: one's own words, or a friend's as they are told (policy decisions 3.3, S1).

A cue has a subject (whoever writes, or somebody of whom they tell) and an intent; the weak ones, which are idioms as
often, are taken back by laughter or a harmless cause, and all by a lesson, a game or prevention, unless they are plain.
"""

from __future__ import annotations

from policy.detect.despair import says_despair
from policy.detect.late import late
from policy.detect.safety_words import CAUSE
from policy.detect.safety_words import EARNEST
from policy.detect.safety_words import JEST
from policy.detect.safety_words import NEAR_ES
from policy.detect.safety_words import THEY
from policy.detect.safety_words import is_jest
from policy.detect.safety_words import is_lesson

_SELVES = r"(?:my|him|her|them|his|their)sel(?:f|ves)"
_LIFE = r"(?:my|his|her|their) (?:own )?life"
_WANTS = (
    r"(?:wanna|wants?(?: to)?|wanted(?: to)?|wanting to|gonna|wish(?:es|ed)?(?: to| i could| they could)?|ready to|"
    r"plan(?:s|ned|ning)?(?: to| on)?|try(?:ing)? to|tried to|tempted to|about to|decided to|need to|might|may|will|"
    r"ill|"
    r"should(?: just)?|could(?: just)?|id|threat\w+ to|"
    r"(?:think|thinks|thinking|thought|thoughts|talk|talks|talking|talked|joking|dream|dreaming|considering|considered|"
    r"texted|texting|posting|posted|said something|says stuff|hinting|saying stuff|stuff)(?: \w+)? ?(?:of|about)?|"
    r"feel(?:s|ing)? like|urge to|rather|better if i|easier to|easier if i)"
)
_MUCH = (
    r"(?:(?:just|really|literally|honestly|sometimes|like|even|so|bad(?:ly)?|kinda|actually|to|all|maybe|always) ){0,3}"
)
_STRONG = late(
    rf"\b{_WANTS} {_MUCH}(?:kill(?:ing)?|hang(?:ing)?|shoot(?:ing)?|drown(?:ing)?|unaliv(?:e|ing)|hurt(?:ing)?|"
    rf"harm(?:ing)?|cut(?:ting)?|burn(?:ing)?) {_SELVES}\b"
    rf"|\b{_WANTS} {_MUCH}(?:end(?:ing)?|tak(?:e|ing)) {_LIFE}\b"
    rf"|\b{_WANTS} {_MUCH}(?:commit(?:ting)? suicide|kms|unalive|overdose|od|suicide|jump(?:ing)? (?:off|in front))\b"
    rf"|\b{_WANTS} {_MUCH}(?:take|taking|swallow(?:ing)?) (?:all )?(?:of )?(?:my|the|these|those|his|her|their|a "
    rf"bunch of|"
    r"too many|enough|some) (?:\w+ )?(?:pills|meds|tylenol|advil)\b"
    rf"|\b(?:im|hes|shes|theyre|feel(?:s|ing)?|been|is|was|i feel|{THEY}(?: is| was| might be)?) (?:\w+ )?suicidal\b"
    r"|\bsuicidal (?:thoughts?|again|ideation)\b|\bsuicide (?:note|attempt)\b|\battempt(?:ed|ing|s)? (?:suicide|to "
    r"(?:kill|"
    r"end|take))\b|\bcommit(?:ted|ting)? suicide\b|\b(?:talk\w*|think\w*|thought\w*|joking|search\w*|googl\w*) "
    r"(?:\w+ )?(?:about |of )?suicide\b"
    rf"|\b(?:hurt(?:ing|s)?|harm(?:ing|s)?|cut(?:ting|s)?|burn(?:ing|s|ed)?|scratch(?:ing|es)?|starv(?:ing|es)|hitting|"
    rf"punishing) {_SELVES}(?! (?:some|a bit|slack|shaving|on the|on a|cooking|with the scissors|off))\b"
    r"|\b(?:doing|do|does|did|start(?:ed)?|into|back to|about|relapsed (?:with|on|into)|thinking about|been|mark of|"
    r"signs "
    r"of|keeps?) selfharm\b|\b(?:i|ive|he|she|they|xname|been|friend|daughter|son|student|roommate|sister|brother) "
    r"(?:\w+ ){0,3}selfharm\b"
    r"|\b(?:i|ive|ive been|been|started|keep|im|hes|shes|she|he|theyre|they|xname) (?:\w+ ){0,2}(?:cut|cutting|cuts)"
    r"(?: again| (?:deeper|every night|at night|a lot|too)| (?:my|his|her|their) (?:arms?|wrists?|legs?|thighs?|"
    r"skin)| to "
    r"feel)\b"
    r"|\b(?:cuts|scars|marks|cut marks) (?:\w+ )?(?:on|all over|up|down) (?:\w+ ){0,2}(?:my|his|her|their|xnames) "
    r"(?:arms?|wrists?|legs?|thighs?)\b|\bslit(?:ting)? (?:my|his|her|their) wrists?\b|\brelaps\w+ (?:\w+ "
    r"){0,3}(?:razor|"
    r"blade|cutting)\b|\b(?:razor|blade)s? (?:\w+ ){0,6}(?:cut|cutting|wrists?|arms?|myself|again)\b"
    r"|\b(?:dont|doesnt|didnt|not|no longer|never) (?:\w+ )?(?:want|wanna|wants|wanted|wanting)(?: to)? (?:\w+ )?"
    r"(?:live|be alive|exist|keep living|wake up|be on this (?:earth|planet)|see tomorrow|be around|be in this world)\b"
    r"(?! (?:\w+ )?(?:in|at|with|near|that early|so early|early|for practice|at \d|tomorrow for))"
    r"|\b(?:dont|doesnt|didnt) (?:\w+ )?(?:want|wanna|wants|wanted)(?: to)? (?:be here|go on|keep going)(?: \w+)? "
    r"anymore\b"
    r"|\b(?:no|any|the|what is the|whats the|see a|see any|see the) (?:reason|point|sense|purpose) (?:to|in|of|for|"
    r"being) "
    r"(?:\w+ )?(?:liv(?:e|ing)|alive|going on|go on|be(?:ing)? (?:alive|here)|exist(?:ing)?|life|keep(?:ing)? "
    r"(?:living|"
    r"going)|stay(?:ing)? alive|waking up)\b"
    r"|\b(?:nothing|anything) (?:\w+ )?(?:left )?(?:to live for|worth living)\b|\blife (?:isnt|is not|not|aint) worth\b"
    r"|\b(?:tired|sick|done|exhausted) (?:of|with|from) (?:living|being alive|life|existing|my life)\b"
    r"|\b(?:better|easier|happier|fine|best) (?:off )?(?:if )?(?:\w+ )?(?:without me|dead|if i (?:was|were|wasnt|"
    r"werent|"
    r"didnt|died|disappear\w*|just))\b(?! (?:last|in|on the|at|there|to (?:play|help)))"
    r"|\bwish(?:es|ed)? (?:\w+ )?(?:i|he|she|they) (?:\w+ )?(?:was|were|had|could|would|didnt|dont|wasnt|hadnt|"
    r"never)(?: \w+)? (?:dead|born|die|not wake up|wake up|disappear|exist|alive|not exist|sleep forever|"
    r"been born|not be here|be dead|gone|vanish|go to sleep and)\b"
    rf"|\bwish(?:es|ed)? (?:\w+ )?(?:to be|{THEY} (?:was|were)) (?:dead|never born)\b"
    r"|\bnobody (?:\w+ )?(?:would|will|ll|gonna)?(?: \w+)? ?(?:miss|notice|care|cry|come) (?:me )?(?:\w+ )?(?:if|when) "
    r"(?:i|im|he|she) (?:\w+ )?(?:died?|gone|disappear\w*|wasnt here|werent here|didnt exist|dead|vanish\w*)\b"
    r"|\bnobody (?:would|will) (?:\w+ )?(?:care|notice|miss me) if i (?:\w+ )?(?:jump\w*|died?|left forever|was gone|"
    r"disappear\w*|killed|didnt wake)\b|\b(?:dont|doesnt|do not) (?:\w+ )?(?:feel|trust) (?:\w+ )?(?:safe (?:with|by|"
    r"around|alone with) )?(?:myself|herself|himself)\b|\b(?:showed|saw|seen|look\w*|hid\w*|cover\w*) (?:\w+ "
    r"){0,3}(?:her|his|their|xnames|my) (?:wrists?|cuts|scars)\b|\b(?:burn\w*|cut|cutting|scratch\w*|hit|hitting|"
    r"hurt|punch\w*) (?:my|her|his) (?:\w+ ){1,8}on purpose\b|\bif i dont (?:come back|wake up|make it|show up)(?: "
    r"\w+){0,3} (?:tell|please tell|know|just know)\b|\btell (?:everyone|my (?:mom|family|parents|friends)) (?:i|"
    r"that i) (?:loved?|love them|am sorry|tried)\b|\bsoon (?:itll|it will|its all|its gonna) (?:\w+ )?be over\b|"
    r"\b(?:he|she|they|xname|i) (?:already )?tried (?:\w+ )?(?:last year|before too|once before|to die)\b|\bkms\b(?= "
    r".*\b(?:serious|note|real|joke|tonight|fr|mean it|done)\b)|\b(?:i|ive) (?:just |already )?(?:took|swallowed|"
    r"taken|popped|drank|downed) (?:\w+ )?(?:a )?(?:bunch|all|too many|handful|lot|whole bottle|bottle|entire|full|"
    r"everything|like \d+|\d+)(?: of)? (?:\w+ ){0,3}?(?:pills?|meds|tablets|medication|tylenol|advil|ibuprofen|xanax|"
    r"bottle|antidepressants|painkillers|aspirin|benadryl|bleach)\b|\bi (?:just )?swallowed the whole bottle\b|\bme "
    r"(?:tome|trague) (?:\w+ ){0,4}(?:pastillas|frasco|cloro|medicinas|veneno)\b|\bif i (?:\w+ )?(?:died?|was gone|"
    r"were gone|disappeared|was dead|didnt wake up|wasnt (?:here|around|alive)|stopped "
    r"existing) (?:\w+ ){0,4}(?:nobody|care|notice|miss|cry|better|happier|easier|matter|sad)\b"
    rf"|\b(?:end(?:ing|ed|s)?|gonna end) (?:it all|{_LIFE}|it tonight|things for good|everything tonight)\b"
    r"|\bwant (?:everything|this|the pain|it all) (?:\w+ )?to (?:end|stop|be over)\b|\bmake the pain (?:all )?stop\b"
    r"|\b(?:goodbye|suicide|final|farewell) (?:note|letters?|message|post|video)s?\b(?! to (?:the )?seniors?)"
    r"|\b(?:say|says|said|saying|says) (?:goodbye|bye|sorry for everything)(?: \w+){0,3} (?:forever|for good|like "
    r"(?:\w+ )?"
    r"(?:final|last|forever)|weird|everyone|for the last)\b|\bthis is (?:my |a )?(?:goodbye|last (?:message|"
    r"post))\b(?! (?:as|of|before|at|in))"
    r"|\b(?:giv(?:e|es|ing|en)|gave) (?:away )?(?:all )?(?:of )?(?:his|her|my|their) (?:favorite )?(?:stuff|things|"
    r"clothes|"
    r"belongings|possessions|\w+) away\b|\bgiving away (?:all )?(?:of )?(?:his|her|my|their)\b(?! "
    r"old)(?!.*\b(?:outgr\w+|sizes?|textbooks?|dm|too small)\b)"
    r"|\b(?:wont|not gonna|im not gonna|isnt gonna) be (?:here|around|alive|a problem) (?:anymore|tomorrow|much "
    r"longer|next|"
    r"for long|by)\b(?! (?:week|class|practice|game|for practice|monday))"
    r"|\bhow many (?:\w+ ){0,5}(?:pills|tylenol|advil|ibuprofen|melatonin|xanax)\b(?!.*\b(?:doc|doctor|nurse|cramps?|"
    r"headache|fever|label|safely)\b)|\bpills (?:\w+ ){0,3}(?:to (?:die|"
    r"not "
    r"wake|end)|would kill|it takes|enough)\b"
    r"|\b(?:i|he|she|they|xname) (?:\w+ )?(?:tried|attempted|wanted|wants|threatened) (?:to |an )?(?:overdose|od)\b"
    r"|\b(?:painless|easiest|quickest) way to (?:die|go|end)\b|\bdisappear forever\b|\bwrote (?:a )?(?:note|will) "
    r"(?:and|to "
    r"say|saying) (?:\w+ ){0,4}(?:goodbye|sorry|gone)\b|\bcant (?:\w+ )?(?:live|go on) (?:like this|anymore|with "
    r"myself)\b"
    r"|\b(?:thinking|think|thoughts) (?:about|of) (?:dying|death|ending (?:it|everything|my)|not (?:being|existing|"
    r"waking)|"
    r"hurting myself)\b"
)
_PILLS = late(
    r"\b(?:took|swallowed|taken|popped|downed|taking) (?:\w+ )?(?:a )?(?:bunch|all|too many|handful|lot|whole bottle|"
    r"bottle|entire|"
    r"full)(?: of)? (?:\w+ ){0,3}?(?:pills?|meds|tablets|tylenol|advil|ibuprofen|xanax|antidepressants|painkillers|"
    r"benadryl)\b"
    r"|\bse tomo (?:un monton de |muchas |todas (?:las |sus )?)(?:\w+ )?pastillas\b"
)
_WEAK = late(
    rf"\b(?:i|im|id|ive|{THEY}|just|honestly|lowkey|really|who|said|says) (?:\w+ ){{0,3}}?{_WANTS} "
    rf"{_MUCH}(?:(?<!gonna )(?<!will )(?<! ill )(?<!might )(?<!about to )(?<!just )die|dying|be "
    r"dead|end it(?! (?:with|on|there|here|by|at|in|early|now so))|not exist|stop existing|kms|disappear(?= (?:and "
    r"never|from this|for good|completely|so|because nobody)| ?\.? ?$)|"
    r"not be (?:here|alive))\b"
    rf"|^ (?:just |really |honestly |lowkey |kinda |literally )*(?:wanna|want to|ready to|rather) {_MUCH}(?:die|be "
    rf"dead|"
    r"end it all|kms|kill myself|disappear forever)\b"
    r"|\b(?:rather|better off|wish i (?:was|were)) (?:be )?dead\b|\bkilling myself\b|\bkill myself\b|\bkms (?:fr|"
    r"tonight)\b"
    r"|\b(?:ill|gonna|going to|might|bout to|about to|finally gonna|should) (?:just |really |actually )?kms\b"
    r"|\bi (?:\w+ )?(?:hate|despise) (?:myself|my life|being alive|living)(?: so much)?(?= .{0,80}\b(?:die|dead|"
    r"disappear|"
    r"cant|anymore|alone|nobody|hurt|end|worthless|stop|pointless|tired)\b)"
    r"|\bcant (?:do|take|handle|keep doing) (?:this|it|life)(?: \w+)? ?(?:anymore|any longer)?(?= .{0,80}\b(?:plan|"
    r"goodbye|"
    r"pills|alone|nobody|end|alive|life|hurts?|wake|die|dead|gone|sorry for everything|sorry everyone|tired of|give up|"
    r"worthless|empty|numb)\b)"
)
_BURDEN = late(
    r"\b(?:im|i feel|i feel like|feel like|feel so|being|just|such) (?:\w+ ){0,3}(?:a burden|worthless|hopeless|empty|"
    r"numb|a mistake|so alone)\b(?=.{0,120}\b(?:anymore|everyone|disappear|alive|live|life|end|gone|cry|point|nobody|"
    r"die|dead|dying|stop)\b)"
)
_SPANISH = late(
    r"\b(?:quiero|quiere|quisiera|quieren|queria|ganas de|prefiero|preferiria|preferia|deseo|pienso en|pensando en|"
    r"piensa "
    r"en|pensado en|penso en|deberia|mejor|voy a|va a|vas a|penso|planea|intento|intente|trato de|trate de|amenaza con|"
    r"dijo que|dice que) (?:\w+ ){0,3}?(?:morir(?:me|se)?|muerto|muerta|matar(?:me|se)|suicidar(?:me|se)|"
    r"quitar(?:me|se)? la vida|desaparecer(?! (?:e|y) ir)|no despertar|no existir|dejar de (?:vivir|existir)|acabar "
    r"con (?:todo|mi "
    r"vida|"
    r"su vida)|terminar con (?:todo|mi vida|su vida)|hacer(?:me|se) dano|lastimar(?:me|se)|cortar(?:me|se)|"
    r"tirar(?:me|se) (?:de|del|al|a las|por)|tomar(?:me|se) (?:todas |todo |un monton de |unas |las )(?:las "
    r")?pastillas)\b"
    r"(?! (?:de (?:risa|hambre|verguenza|sueno|frio|calor|nervios|pena|la risa|amor|emocion)|el pelo|el cabello|las "
    r"unas|"
    r"al agua|a la (?:piscina|alberca|pileta)))"
    r"|\b(?:me (?:quiero|voy a|quisiera|queria|intente|trato de|pienso)|se (?:quiere|va a|quisiera|queria|quieren|"
    r"intento)) (?:\w+ )?"
    r"(?:morir|matar|suicidar|cortar|quitar la vida|hacer dano|lastimar|ir de este mundo|tirar del|tirar de un)\b"
    r"(?! (?:de (?:risa|hambre|verguenza|sueno|frio|calor|nervios|pena)|el pelo|el cabello|el flequillo|las unas))"
    r"|\b(?:no|ya no|tampoco) (?:\w+ )?(?:quiero|quiere|tengo ganas de|tiene ganas de|queria|tenia ganas de|queremos) "
    r"(?:\w+ )?(?:vivir|viviendo|existir|despertar(?:me|se)?|seguir (?:viv\w+|aqui|asi|en este)|estar (?:viv[oa]|en "
    r"este "
    r"mundo|aqui mas|mas aqui))\b"
    r"|\b(?:no|sin|ningun|perdio el|perdi el) (?:\w+ ){0,3}(?:sentido|motivo|razon|razones)(?: de| a| en| para| "
    r"por)?(?: la| "
    r"mi| seguir)? ?(?:vida|vivir|viviendo|seguir|existir|aqui)\b"
    r"|\b(?:me|se) (?:corto|corta|cortaba|cortan|esta cortando|estoy cortando|sigo cortando|ha cortado|he cortado|"
    r"lastimo|"
    r"lastima|lastimaba|esta lastimando|volvi a cortar|volvio a cortar|rasguno|quemo|quema|anda cortando) (?:\w+ "
    r")?(?:los brazos|"
    r"las munecas|las piernas|la piel|los muslos|a proposito|apropos\w*|a escondidas|otra vez|en el bano|por las "
    r"noches|para sentir|"
    r"cuando (?:esta|estoy)|sol[oa]|con (?:una?|la) (?:navaja|gillette|cuchilla|tijera\w*))\b|\b(?:me|se) (?:hago|"
    r"hace|hacia|esta "
    r"haciendo|estoy haciendo|anda haciendo|sigue haciendo) dano\b|\b(?:se|me) (?:esta|estoy|estaba|anda) "
    r"(?:cortando|lastimando)\b"
    r"(?! (?:el pelo|la llamada|la senal|el cabello))"
    r"|\bcortando(?:me|se)\b|\blastimando(?:me|se)\b|\bhaciendo(?:me|se) dano\b|\bautolesion\w*\b|\bcortes en (?:el|"
    r"los|las|"
    r"sus|mis) (?:brazos?|munecas?|piernas?)\b"
    r"|\b(?:estaria|estarian|estarias|estaran|estara|estoy|viviria|estarla) (?:\w+ )?mejor (?:muert[oa]|sin mi|si "
    r"(?:yo )?(?:"
    r"me muero|no estuviera|no existiera|desapare\w+))\b|\bmejor (?:muert[oa]|sin mi)\b"
    r"|\bnadie (?:\w+ ){0,3}(?:extranaria|extranara|extranar|echaria de menos|notaria|llorara|lloraria|importaria|"
    r"daria "
    r"cuenta|extrana)\b(?= .{0,50}\b(?:muer\w*|desapare\w*|no est\w+|falto|existi\w*|fuera)\b)"
    r"|\bsi (?:yo )?(?:me muero|me muriera|desaparezco|desapareciera|no existiera|no estuviera)\b(?= "
    r".{0,60}\b(?:nadie|mejor|"
    r"importa\w*|llora\w*|nota\w*|extran\w*)\b)"
    r"|\bojala (?:\w+ ){0,2}(?:no (?:despert\w+|existi\w+|hubiera nacido|haber nacido)|me mu(?:era|riera)|estuviera "
    r"muert[oa]|nunca hubiera nacido|desapareciera)\b|\bno (?:deberia|debi) (?:existir|haber nacido)\b"
    r"|\bya no (?:aguanto|puedo|soporto)(?: mas)?\b(?= .{0,80}\b(?:vida|desapare\w+|morir\w*|todo acabe|pastillas|"
    r"vivir|"
    r"adios|muert[oa]|cort\w+)\b)|\b(?:cansad[oa]|hart[oa]) de (?:vivir|la vida|existir|estar viv[oa]|mi vida)\b"
    r"|\b(?:carta|nota|mensaje) de (?:despedida|suicidio)\b|\bse (?:esta )?despid\w+ de (?:todos|mi|nosotros)\b"
    r"|\bpensamientos suicidas\b|\b(?:es|esta|soy|estoy) suicida\b|\bintento (?:de suicidio|suicidarse|matarse|"
    r"quitarse)\b|"
    r"\b(?:pensando|pensado|pensar|habla|hablando|pienso|piensa) (?:mucho )?(?:en|de|del) (?:el )?suicidi\w+\b|"
    r"\bdesaparecer para siempre\b"
    rf"|\b(?:mi|un|una|el|la) (?:\w+ )?{NEAR_ES} (?:\w+ ){{0,5}}(?:quitarse la vida|suicid(?:ar|io)\w*|matarse|se "
    rf"quiere "
    r"matar|no quiere vivir)\b"
)
_PLAIN = late(
    r"\b(?:i|im|ive|id) (?:\w+ ){0,4}(?:kill myself|killing myself|suicidal|hurting myself|cutting myself|end my "
    r"life|kms|"
    r"wanna die|wont be around|feel safe with myself)\b|\b(?:quiero|voy a) (?:matarme|morirme|morir|suicidarme)\b"
)
"""Said of oneself in so many words: a lesson beside it takes nothing back."""
_OVERDONE = late(r"\b(?:kill(?:ing)? (?:my|him|her|them)sel(?:f|ves)|kms|end it all|hurt(?:ing)? myself|dead|dying)\b")
_IN_HELP = late(
    r"\b(?:doing (?:really |so |much )?(?:well|better|great|good) now|is (?:great|doing great|better|ok|okay) now|in "
    r"recovery|got (?:the )?help and|glad im (?:still )?here|so proud of (?:her|him|myself|xname)|"
    r"ya esta (?:mejor|bien)|ahora esta bien|pedi ayuda y)\b"
)
"""Past, and helped since."""
_ASKED = late(r"\b(?:what|how) (?:\w+ ){0,3}(?:policy|rule|handbook|do we|should (?:we|staff|teachers|a teacher))\b")


def says_self_harm(text: str) -> bool:
    """Whether a text as talk (`talk.plain`) tells of somebody who may hurt themselves."""
    if says_despair(text):
        return not _ASKED.search(text) and not _IN_HELP.search(text)
    if _IN_HELP.search(text) is not None:
        return False
    if _PILLS.search(text) or _STRONG.search(text) or _SPANISH.search(text) or _BURDEN.search(text):
        return not (_is_about(text) or _is_idiom(text))
    return _WEAK.search(text) is not None and not is_jest(text) and not _is_about(text)


def _is_about(text: str) -> bool:
    return (is_lesson(text) and _PLAIN.search(text) is None) or _ASKED.search(text) is not None


def _is_idiom(text: str) -> bool:
    """Whether a strong form is meant in jest: with laughter, or "killing myself" over some work."""
    if EARNEST.search(text) is not None:
        return False
    return JEST.search(text) is not None or (_OVERDONE.search(text) is not None and CAUSE.search(text) is not None)
