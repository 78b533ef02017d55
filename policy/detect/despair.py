"""More ways in which despair is said: being gone, farewells, things given away, means and wounds (decisions 3.3, S1).

Loose on purpose: who, what and the earnest of it within a sentence or two. Those in `_SURELY` need no more; those in
`_MAYBE` are idioms as often, so that laughter, a farewell at the end of a season or a wardrobe sorted take them back.
"""

from __future__ import annotations

from policy.detect.late import either
from policy.detect.safety_words import is_jest
from policy.detect.safety_words import is_lesson

_SELF = r"(?:my|him|her|them|your|the)sel(?:f|ves)"
_DRUGS = (
    r"(?:pills?|meds|medication|advil|tylenol|ibuprofen|aspirin|benadryl|nyquil|xanax|melatonin|antidepressants|"
    r"painkillers|sleeping pills|tablets)"
)
_HIGH = r"(?:overpass|bridge|ledge|roof|rooftop|train tracks|tracks|railing|balcony|parking garage|cliff)"
_LIMBS = r"(?:arms?|wrists?|thighs?|legs?|skin|stomach|hips?)"
_GONE = (
    r"(?:gone|dead|wasnt (?:here|around|alive|born)|werent (?:here|around|alive)|not (?:here|around|alive)|"
    r"disappear\w*|didnt exist|died?|stopped existing|vanish\w*|never (?:born|existed)|left for good|"
    r"stopped (?:showing up|coming|being here)|didnt wake up)"
)
_SURELY = either(
    r"\b(?:wont|not gonna) be alive\b|\b(?:come to|at|cry at|miss) (?:my|his|her) (?:own )?funeral\b",
    r"\b(?:cant|dont|doesnt|didnt|couldnt|never) (?:really )?(?:see|picture|imagine) (?:my|him|her|them)self (?:\w+ "
    r"){0,3}?"
    r"(?:making it(?! to (?:the )?(?:\d|practice|class|game|meet|bus|meeting|party|gym))|turning|alive|living|being "
    r"here|past|around|growing up|getting old|reaching|at \d\d)\b",
    r"\b(?:dont|doesnt|idontthink|dont think|doesnt think) (?:\w+ ){0,3}?(?:make|making|made) it (?:that far|to "
    r"(?:\d\d|graduation|"
    r"christmas|my (?:next|birthday)|next year)|past|much longer)\b",
    rf"\b(?:easier|better|better off|happier|relieved|fine|less (?:stress\w*|trouble))\b.{{0,30}}\b(?:if|once|when) "
    rf"(?:i|im|hes|shes|he|she|they|i was|he was|she was) (?:\w+ ){{0,2}}?{_GONE}\b",
    r"\b(?:world|everyone|everybody|family|parents|mom|they|life|people) (?:\w+ ){0,3}?(?:keep (?:going|spinning)|go "
    r"on|be fine|be "
    r"(?:\w+ )?better|be (?:\w+ )?happier|be ok|be okay|move on) (?:\w+ ){0,4}?(?:without me|if "
    r"i)\b(?!.*\b(?:practice|game|project|class)\b)",
    r"\bif i (?:wasnt|werent|didnt|was never|had never|never) (?:\w+ )?(?:here|around|alive|exist|existed|born|been "
    r"born|wake up)\b"
    r"(?! (?:for|at|on|in|yesterday|today|so|to) )",
    rf"\bwould (?:anyone|anybody|someone|people|they|you) (?:\w+ )?(?:notice|care|miss me|cry|come)\b.{{0,20}}\bif i "
    rf"(?:\w+ ){{0,2}}?{_GONE}\b",
    r"\bby the time (?:you|anyone|they|yall|someone) (?:\w+ )?(?:sees?|reads?|finds?|gets?|hears?)\b.{0,30}\b(?:ill "
    r"be|im|be) "
    r"(?:already )?(?:gone|dead|in heaven|no longer)\b",
    r"\b(?:when|once|after) im gone\b(?=.*\b(?:fault|cry|remember|blame|forgive|happier|better|free|peace)\b)|\bdont "
    r"be "
    r"(?:sad|mad) (?:when|once|after|if) im gone\b",
    r"\b(?:not gonna|wont|not) be (?:around|here|alive) (?:for|to see|in|by)\b(?=.*\b(?:point|why bother|matter|"
    r"anyway|pointless)\b)|"
    r"\b(?:point|matter|bother)\b.{0,40}\b(?:not gonna|wont) be (?:around|here|alive)\b",
    r"\b(?:pray\w*|hop(?:e|es|ed|ing)|wish\w*) (?:\w+ ){0,3}?(?:dont|doesnt|not|didnt|never|wont) (?:\w+ )?wake "
    r"up\b(?! (?:late|early|at|on|"
    r"before|sick|tired|sore|with|my|the|hungry|in|him|her|from|to)\b)",
    r"\b(?:mad|sad|angry|disappointed|upset|hate|hated|annoyed|cry|cried) (?:\w+ )?(?:that )?i (?:still )?w(?:oke|"
    r"ake) up\b(?! (?:late|early|"
    r"at|so|before|sick|with|in|for|to)\b)|\bsleep and (?:\w+ )?(?:not|never) (?:ever )?wake\b",
    r"\bdeath (?:sounds|seems|looks|feels|would be|might be) (?:\w+ )?(?:peaceful|nice|good|better|easier|like a)\b",
    r"\bis it (?:\w+ )?(?:normal|bad|weird|wrong|ok|okay|crazy) (?:that i |to |if i |i )?(?:\w+ ){0,4}?(?:wanna die|"
    r"die|dying|be dead|not exist|"
    r"disappear|(?:hurt|hurting|kill|killing|cut|cutting) myself)\b",
    rf"\b(?:googl\w*|search\w*|look\w* up|reading about|asking) (?:\w+ ){{0,3}}?(?:how to|ways to|how|way to) (?:\w+ "
    rf")?(?:die|"
    rf"(?:kill|hang|hurt|drown|shoot) {_SELF}|hang {_SELF}|overdose|end (?:my|your|it|his|her)|tie a noose)\b",
    r"\bways to (?:die|end it|kill myself|disappear)\b(?=.*\b(?:i|ive|im|been|hes|shes|googl\w*|look\w*)\b)|"
    r"\b(?:look\w*|googl\w*|search\w*)\b"
    r".{0,20}\bways to (?:die|end it)\b",
    r"\bout of life\b(?! (?:skills|the game))|\b(?:dead done|done with (?:life|living|being alive|existing|it all))\b|"
    r"\bgiv(?:e|ing|en) up on "
    r"(?:life|living)\b|\btired of (?:being here\b.*\b(?:here here|anymore|not school|alive)|being alive|waking up(?! "
    r"(?:early|at|so|before)))",
    rf"\b(?:gonna|might|will|could|going to|hell|shell|about to|wants to) (?:\w+ )?do something (?:\w+ )?(?:to|about) "
    rf"{_SELF}\b|\b(?:might|gonna|could|"
    r"will) do something (?:tonight|bad tonight|drastic)\b(?=.*\b(?:bye|goodbye|deleted|sorry|worried|scared|hurt)\b)",
    rf"\b(?:hell|shell|theyll|ill|will|gonna|wanna|might|should|just|about|threat\w+ to) (?:\w+ )?(?:kill|hurt|off|"
    rf"harm|hang|drown|end|shoot) "
    rf"{_SELF}\b(?! (?:to (?:a|some)|in the foot))|\b(?:offing|unaliving|harming|hanging) {_SELF}\b",
    r"\b(?:has|have|got|made) a plan\b(?=.*\b(?:a date|suicid\w*|die|hurt (?:my|him|her)self|promised not to tell|"
    r"promised i wouldnt)\b)",
    r"\b(?:left|leaves|wrote|found|posted|sent|leaving) (?:\w+ )?(?:a|this|his|her) (?:\w+ )?(?:note|letter|"
    r"message)\b(?=.*\b(?:cant find (?:him|her|"
    r"xname|them)|missing|cant reach|cant go on|go on living|goodbye|nobody knows where|disappeared|not answering|"
    r"isnt answering|wanna live|die)\b)",
    r"\bcant (?:\w+ )?go on (?:living|like this|anymore|with (?:life|this life))\b|\bdeserved? a better (?:friend|son|"
    r"daughter|sister|brother|kid) than "
    r"(?:me|i)\b|\bfinally (?:gonna )?(?:be|find|have) (?:at )?peace\b",
    r"\b(?:posted|texted|wrote|said|sent|messaged|tweeted|deleted)\b(?=.*\b(?:goodbye|said bye|last time we|thank\w* "
    r"(?:me|us|everyone) for everything|"
    r"cant do this anymore|last (?:day|night)|sorry for everything|im sorry)\b)(?=.*\b(?:wont (?:pick|answer|reply)|"
    r"phone is off|not answering|isnt "
    r"answering|check on|freaking out|worried|cant reach|deleted|do something|hasnt (?:answered|replied))\b)",
    r"\b(?:wont|dont|doesnt|not gonna|never) (?:\w+ )?(?:need|be needing) (?:it|them|any|that|this|those|any of it) "
    r"where (?:im|i|hes|shes|he|she)\b",
    rf"\bhow (?:much|many) (?:\w+ ){{0,4}}?{_DRUGS}\b(?=.*\b(?:too (?:much|many)|overdose|die|not wake|kill|lethal|"
    rf"never wake|deadly|take to)\b)",
    rf"\b(?:have|has|got|hold\w*|saved|saving|hid\w*|hoard\w*|stash\w*|counting|lined) (?:\w+ "
    rf"){{0,5}}?{_DRUGS}\b(?=.*\b(?:in my hand|in (?:his|her) hand|"
    r"right now|looking at the|staring|gets bad|under (?:her|his|my) bed|all of them|hidden)\b)(?!.*\b(?:nurse|"
    r"headache|cramps|allerg\w*|refill)\b)",
    r"\bwhere (?:my|his|her|the) (?:\w+ )?(?:keeps?|hides?|hid) (?:his|her|the|a|their) (?:\w+ )?(?:gun|pistol|"
    r"guns)\b(?=.*\bthink\w*\b)",
    rf"\b(?:standing|sitting|stood|sat|walked) (?:\w+ ){{0,4}}?(?:on|at|by|over|near|to) (?:the|a|this|that) (?:\w+ "
    rf")?{_HIGH}\b(?=.*\b(?:cars|looking down|"
    r"for a while|alone|crying|for an hour|cant stop|wonder\w*|thought about)\b)(?!.*\b(?:ducks|fish\w*|pics?|photos?|"
    r"view|sunset)\b)",
    r"\b(?:which|what) (?:bridge|building|roof|overpass)\b.{0,20}\b(?:highest|tallest|high enough)\b(?=.*\b(?:not ok|"
    r"jump|fall|die|near here)\b)",
    rf"\b(?:carv\w+|etch\w+|scratch\w*|burn(?:ed|t|ing)) (?:\w+ ){{0,3}}?(?:in|into|on) (?:\w+ )?(?:my|her|his|their) "
    rf"(?:\w+ )?{_LIMBS}\b(?! (?:at|in|during) )",
    r"\b(?:started|start|keep|keeps|been|stop|back to|cant stop|quit|again) cutting\b(?=.*\b(?:hid\w*|hood\w*|sleeves|"
    r"stop|parents|nobody|scared|blood|"
    r"arms?|friend|feel|razor|relaps\w*|clean)\b)(?! (?:class|fabric|the|weight|carbs|sugar|back|down|corners?|out|"
    r"paper|it|up|off|for)\b)",
    r"\b(?:blade|razor|lighter|cutting|bleeding|hurting) (?:\w+ ){0,4}?(?:only thing|calms me|makes me feel (?:real|"
    r"something|better|alive)|feel something)\b",
    rf"\b(?:my|her|his) {_LIMBS} (?:is|are|were|look\w*) (?:\w+ )?(?:a mess|covered|full of cuts|cut up|shredded|all "
    rf"cut|bleeding)\b(?=.*\b(?:again|"
    r"last night|cuts?|scars?|did it|hid\w*|sleeves)\b)|\b(?:did it|i did it) again last night\b(?=.*\b(?:thighs?|"
    r"arms?|wrists?|cuts?|blood)\b)",
    r"\b(?:months?|weeks?|days?|year) clean\b(?=.*\b(?:relaps\w*|cuts?|did it|broke it)\b)|\bfresh (?:cuts|scars)\b|"
    r"\bhurt(?:ing)? (?:your|my|him|her|"
    r"them)self on purpose\b",
    r"\bhit(?:ting)? my (?:own )?(?:head|face|hand) (?:\w+ ){0,4}?(?:until|till|so|against|on)\b(?=.*\b(?:bleeds?|"
    r"bruis\w*|mess up|stop thinking|hate myself)\b)",
)
_MAYBE = either(
    r"\b(?:hope|wish|hoping|wishing|want) (?:\w+ ){0,3}?(?:truck|car|bus|train|meteor|lightning) (?:\w+ "
    r"){0,2}?(?:takes? me out|hits? me|hit me|kills? me|"
    r"runs? me over|ran me over)\b",
    r"\bwant (?:it|everything|the noise|my brain|the pain|it all|all of this) (?:\w+ )?(?:to )?(?:go dark|go black|go "
    r"quiet|stop for good|stop forever|be over|"
    r"end|go away forever)\b",
    r"\b(?:goodbye|bye|farewell) (?:everyone|everybody|all|world|forever|yall)\b(?=.*\b(?:sorry|deserved?|peace|fault|"
    r"forgive|burden|forever|hurts?|tired)\b)",
    r"\b(?:this|tonight|today|it) (?:is|might be|will be) (?:gonna be )?(?:my|the) last (?:night|day|post|message|"
    r"time (?:ill|i will|you will|you))\b(?! (?:as|of|at|in|"
    r"before|with|on the|here at))(?=.*\b(?:thank\w*|sorry|love|bye|goodbye|nice to me|forgive|tell my)\b)",
    r"\bwont see (?:you|yall|you guys|any of you|them) (?:\w+ )?(?:again|anymore|ever)\b(?=.*\b(?:thanks?|sorry|tell|"
    r"bye|love)\b)|\b(?:thanks?|sorry|tell|"
    r"bye|love)\b.{0,60}\bwont see (?:you|yall|you guys|any of you|them) (?:\w+ )?(?:again|anymore|ever)\b",
    r"\bif (?:you are|youre|your|you|anyone is) (?:\w+ )?read(?:ing|s)? this\b(?=.*\b(?:im sorry|gone|goodbye|forgive|"
    r"take care of my|love you all)\b)",
    r"\btake care of my (?:\w+ )?(?:dog|cat|mom|brother|sister|family|pets?)\b(?=.*\b(?:goodbye|gone|forgive|sorry "
    r"for everything|love you all)\b)",
    r"\b(?:gave|giving|give|gives|given|wants?|take) (?:away )?(?:\w+ ){0,12}?\bwont (?:\w+ )?(?:need|be needing)\b",
    r"\b(?:wont|not gonna) (?:be needing|need) (?:any of (?:it|them)|any|them|it|these|anything) (?:anymore|after "
    r"(?:this|tonight|today|tomorrow|friday|next))\b",
    r"\b(?:already )?wrote (?:the|my|a|some|everyone a|them) (?:goodbye )?(?:letters?|notes?)\b(?=.*\b(?:for after|"
    r"goodbye|point|when im gone|each of my)\b)|"
    r"\bpoint\b.{0,30}\bwrote the (?:letters|notes)\b",
    r"\b(?:gonna be|be) gone (?:soon|tomorrow|by (?:tomorrow|morning|tonight)|forever)\b(?=.*\b(?:sorry|love|goodbye|"
    r"fault|tell)\b)",
)
_SPANISH = either(
    r"\b(?:quisiera|ojala|mejor|preferiria|deberia) (?:\w+ )?no haber nacido\b",
    r"\b(?:dice|dijo|jura|amenaza|amenazo) (?:\w+ ){0,8}?(?:se mata|matarse|se va a matar|se suicida|se quita la vida|"
    r"suicidarse|se va a hacer dano|hacerse dano)\b",
    r"\bdejo (?:una|su) (?:carta|nota)\b(?=.*\b(?:no (?:la|lo) encontr\w+|no aparece|no contesta|despid\w+|adios|"
    r"perdon\w*|desaparec\w+)\b)",
    r"\b(?:se|me) (?:\w+ )?(?:raya|rayando|rayo|corta|cortando|corto|corte|cortaba|rasgun\w+|quema|quemando|lastim\w+|"
    r"hizo cortes|hice cortes|hago cortes) (?:\w+ )?"
    r"(?:los brazos|el brazo|las piernas|la pierna|las munecas|la muneca|los muslos|la piel|en (?:los|las|el) "
    r"(?:brazos?|piernas|munecas|muslos)|con (?:el|un|una|la) "
    r"(?:cuter|cutter|navaja|gillette|rastrillo|compas))\b(?!.*\b(?:entrenamiento|partido|cocina|jugando)\b)",
    r"\b(?:volvi|volvio|vuelvo|vuelve) a (?:cortar(?:me|se)|hacer(?:me|se) dano|lastimar(?:me|se))\b|\b(?:me volvi|se "
    r"volvio) a (?:cortar|lastimar|hacer dano)\b(?! el "
    r"(?:pelo|cabello))|\b(?:me|se) (?:esta|estoy|estaba) lastimando (?:otra vez|de nuevo|a (?:mi|si))\b",
    r"\b(?:pensamientos?|ganas|impulsos?|ideas?) de (?:\w+ ){0,2}?(?:hacerme dano|lastimarme|cortarme|morir(?:me)?|"
    r"matarme|suicidar\w*|no (?:estar|vivir|seguir)|"
    r"desaparecer (?:del mapa|para siempre|y que nadie))\b(?! de (?:risa|hambre|frio|sueno|calor))",
    r"\b(?:pienso|pensado|pensando|penso|piensa) (?:\w+ )?en (?:aventar|tirar|lanzar|colgar|ahorcar|cortar|matar|"
    r"suicidar)(?:me|se)\b(?! el)",
    r"\bsi (?:manana|un dia|hoy)? ?no (?:despierto|amanezco)\b(?=.*\b(?:mejor|nadie|nada|todos)\b)|\bdormir(?:me|se)? "
    r"y (?:no|nunca|ya no) (?:volver a )?despertar\b",
    r"\bno quier[oe] (?:estar|seguir) (?:\w+ )?en este mundo\b|\b(?:no le|ya no le|sin) (?:\w+ )?(?:encuentro|veo|"
    r"hallo|encontrar) (?:\w+ )?sentido a (?:nada|la vida|vivir|seguir)\b",
    r"\b(?:quiero|necesito|ojala) (?:que )?(?:se |ya )?(?:se )?(?:termine|acabe|pare) todo\b(?!.*\b(?:tarea|examen\w*|"
    r"trabajo|proyecto)\b)",
    r"\b(?:carga|estorbo|peso) para (?:mi|mis|todos|los|ellos)\b(?=.*\b(?:sin mi|mejor|morir\w*|desaparec\w+|no "
    r"estuviera)\b)",
    r"\b(?:cuando|si) (?:lean|leas|vean|veas|leen) esto (?:\w+ ){0,3}?(?:no voy a estar|no estare|no este|sera tarde|"
    r"me habre|estoy muert[oa])\b",
    r"\b(?:hoy )?me despido\b(?=.*\b(?:perdon\w*|los (?:amo|quiero)|por todo|para siempre)\b)|\b(?:perdon\w*|los "
    r"(?:amo|quiero)|gracias por todo|perdonenme)\b.*\b(?:me despido|"
    r"mi despedida|hasta siempre|cuiden\w* (?:al|a mi) (?:perro|gato|mama|hermanit\w+|familia))\b|\besta es mi "
    r"despedida\b",
    r"\b(?:adios|perdon\w*)\b.{0,40}\bya no voy a (?:estar|molestar\w*|ser (?:un|una) (?:carga|estorbo|problema))\b",
    r"\bes (?:su|mi) ultim[oa] (?:dia|noche|mensaje)\b(?=.*\b(?:no contesta|adios|perdon\w*|los (?:amo|quiero)|no "
    r"responde)\b)",
    r"\b(?:te|les) (?:dejo|regalo|doy) (?:\w+ ){0,9}?(?:,? ?)?(?:ya )?no (?:los?|las?|me) (?:voy a )?(?:necesit\w+|"
    r"hacen? falta)\b(?!.*\b(?:apuntes|libros?|uniforme|boletos?|calculadora)\b)",
    r"\bcuantas? (?:\w+ ){0,2}?(?:pastillas|tabletas|paracetamol\w*)\b(?=.*\b(?:despertar|morir\w*|matar\w*|"
    r"sobredosis)\b)|\btengo (?:\w+ ){0,6}?pastillas\b(?=.*\b(?:en la mano|aqui "
    r"conmigo|frente|contando)\b)(?!.*\b(?:tos|gripe|dolor|alergia)\b)",
)
_PARTING = either(
    r"\b(?:apuntes|libros?|uniforme|boletos?|calculadora|moving|transfer\w*|graduat\w+|retir\w+|semester|new "
    r"(?:school|job|team|ones)|college|summer|trip|vacation|last game|captain|camp|outgr[eo]w\w*|too small|size|"
    r"textbooks?|"
    r"tickets?|upgrad\w*|for sale|free to|closet|im sick|calculator|graduacion|vacaciones|temporada|de clases|"
    r"mudan\w*|viaje|torneo|quiz|exam)\b"
)


def says_despair(text: str) -> bool:
    """Whether a text as talk speaks of wishing to be gone, of a farewell, or of means or wounds of one's own."""
    if _SURELY.search(text) is not None:
        return not is_lesson(text) and not (" xlol " in text and is_jest(text))
    if _SPANISH.search(text) is None and _MAYBE.search(text) is None:
        return False
    return _PARTING.search(text) is None and not is_lesson(text) and not is_jest(text)
