"""Threats against a person: who means to do what to whom (decisions 3.2). Play, stories and jests are silent."""

from __future__ import annotations

from policy.detect.late import either
from policy.detect.late import late
from policy.detect.safety_words import AT_SOMEBODY

_ME = (
    r"(?:i|im|ill|id|ive|we|were|well|my (?:brother|cousin|friends?|boys|dad|crew)|me and (?:\w+ ){1,2}|they|"
    r"somebody|someone|he|shes|hes)"
)
_WILL = (
    r"(?:gonna|will|ll|swear(?: to god)?(?: ill| im gonna| i will)?|about to|bout to|wanna|should|could|can|might|"
    r"would|d|ready to|"
    r"promise(?: ill| im gonna)?|so i can|come|coming to|is gonna|are gonna|ill|im gonna|so ill)"
)
_MUCH = (
    r"(?:(?:just|really|literally|personally|fucking|so|seriously|actually|straight up|honestly|still|all|"
    r"definitely|come|go|and) ){0,3}"
)
_PART = (
    r"(?:face|head|teeth|nose|jaw|neck|skull|ass|legs?|arms?|knees?|kneecaps?|fingers?|ribs|throat|eyes?|bones|back|"
    r"hands?|phone|car|tires|locker|windows|house)"
)
_YOU = r"(?:you|your (?:\w+ )?(?:brother|sister|mom|dad|family|dog|cat|house|car|ass)|xname)"
_THEM = r"(?:you|xname|him|her|that (?:kid|girl|boy|guy|bitch|freak|snitch|loser))"
_HARM = (
    rf"(?:kill|murder|stab|shoot|strangle|choke|punch|slap|bash|curb ?stomp|stomp(?: on)?|knock|jump|hurt|destroy|"
    rf"end|beat|drown|cut|burn|hit|kick) {_THEM}\b|"
    rf"(?:beat|kick|smack|knock|slap|stomp|whoop) (?:the \w+|the living \w+|\w+) out (?:of )?{_THEM}|beat (?:up "
    rf")?{_THEM}(?: up)?|beat your|kick your|whoop your|"
    rf"(?:break|smash|bash|punch|snap|crack|slit|cut|kick|knock|rip|slash|shove|rearrange|mess up|bust|crush|burn(?: "
    rf"down)?|key|cave|throw|tear) (?:\w+ )?(?:your|his|her|xnames) (?:\w+ )?{_PART}|"
    r"(?:knock|kick|punch) (?:you|him|her|xname) (?:out|down|in)|fuck (?:you|him|her|xname) up|mess (?:you|him|her|"
    r"xname) up|"
    r"put (?:you|him|her|xname) in (?:a|the) (?:\w+ )?(?:hospital|ground|grave|wheelchair|coffin|morgue|trash can|"
    r"locker|dumpster|headlock|body ?bag)|"
    r"make (?:you|sure you|him|her|sure xname|xname|your life|sure (?:he|she)) (?:\w+ )?(?:pay|regret|suffer|bleed|"
    r"cry|hell|a living hell|end up|disappear|never|sorry|wish|get (?:hurt|jumped|what))|"
    r"(?:ruin|destroy) (?:your|his|her|xnames) (?:\w+ )?life|(?:find|hunt|track) (?:you|him|her|xname)(?: down)?(?= "
    r"(?:and|after|out|when|at|before)|[ .,]*$)|come (?:for|after) (?:you|xname|your|him|her)\b|"
    r"(?:get|finish|deal with|wreck|end) (?:you|xname)(?= (?:after school|when|tomorrow|outside|for this|back|if|one "
    r"day|alone|at lunch|for good|soon|and)|[ .,]*$)|teach (?:you|him|her|xname) a lesson"
)
_MEANT = late(
    rf"\b{_ME} (?:\w+ ){{0,2}}?{_WILL} {_MUCH}(?:{_HARM})"
    rf"|\b(?:ill|im gonna|gonna|were gonna|imma|well|swear ill|swear|i will) {_MUCH}(?:{_HARM})"
    rf"|\b(?:im|were|was) (?:\w+ )?(?:breaking|smashing|punching|beating|killing|stabbing|jumping|fighting|slashing|"
    rf"coming for|coming after|hunting|gonna get) (?:up )?(?:{_YOU}|{_THEM}|your|his|her|xnames)\b(?! (?:off|up a|"
    rf"tomorrow night for))"
    r"|\b(?:watch|watch out for|keep an eye on) your back\b|\bwatch yourself (?:xname|at|after|tomorrow|when)\b|"
    r"\b(?:sleep|sleeping) with one eye open\b|\bsnitches (?:get|end up|gonna get)\b"
    r"|\b(?:i|we) (?:know|found out|found|have|got|know exactly) (?:exactly )?(?:where (?:you|your|xname|he|she) "
    r"(?:\w+ )?(?:lives?|sleeps?|family|sister|house|parks?|goes|go|work)|your address)\b"
    r"|\b(?:youre|your|xname is|hes|shes|you are) (?:\w+ )?(?:dead|done|finished|a dead (?:man|girl|boy|kid))(?: "
    r"to)?\b(?= (?:when|if|after|once|as soon|tomorrow|monday|at|outside|the (?:second|minute|next)|next|meat|on "
    r"monday|you hear|bitch|kid|xname|on|i swear)|[ .,]*$)(?! .*\b(?:to me|on monday with)\b)"
    r"|\b(?:youll|you will|youre gonna|you gonna|youre gunna|xname will|xname is gonna|your gonna|hes gonna|shes "
    r"gonna|you are gonna|she gonna|he gonna|yall gonna) (?:\w+ )?(?:regret (?:it|this|that|ever|the|opening|telling|"
    r"snitching|crossing|\w+ing|being)|pay(?: for)?|"
    r"get (?:it|hurt|jumped|beat(?:en)?(?: up)?|whats coming|what you deserve|your ass|slapped|punched|stabbed|shot|"
    r"messed up|fucked up)|wish you|bleed|be sorry|suffer|end up (?:in|like|dead)|need an ambulance|need a (?:doctor|"
    r"dentist)|eat (?:dirt|pavement|concrete)|wake up in)\b(?! (?:attention|me some))"
    r"|\b(?:wait|just wait) (?:until|till|til) (?:i|we) (?:see|find|get|catch|run into) (?:you|xname|your|him|"
    r"her)\b(?! (?:guys|a|the|present|hug|to))|\b(?:better|best) (?:watch (?:it|out|your)|hide|run(?! (?:faster|hard|"
    r"the|your|a|it|more|back))|not (?:show (?:up|your)|come (?:to|near|back)|be (?:there|here|at)|"
    r"see you)|start running|pray|keep (?:your|her|his) mouth|sleep)\b"
    r"|\b(?:getting|gets|get|gonna get|about to get|gets) (?:jumped|beat up|his ass beat|her ass beat|rocked) (?:\w+ "
    r"){0,2}?(?:after|at|behind|tomorrow|today|outside|on|monday|when|in)\b(?= .*)|\bcatch (?:these|my) hands\b|"
    r"\bsee what happens (?:to|if|when)\b(?! (?:the|it|in|after class|we))"
    r"|\bkeep (?:talking|running your mouth|it up|texting|looking|playing|testing|acting)\b(?=.*\b(?:see what|"
    r"happens|fist|teeth|jaw|face|hurt|regret|hospital|swing|find out|ill|youll|gonna get)\b)|\bmeet me (?:\w+ "
    r"){0,6}(?:fight|beat|settle|knock|punch|swing)\b|\b(?:or (?:else )?(?:ill|im gonna|i will|we will)) (?:hurt|"
    r"beat|kill|"
    r"hit|punch|break|tell|leak|post|make)\b(?=.*\b(?:you|your)\b)|\b(?:next time|when|if|soon as) i see (?:you|"
    r"xname|him|her)\b(?=.*\b(?:break\w*|beat|smash\w*|punch\w*|kill\w*|hurt|dead|swing\w*|fight\w*|jump\w*|hit|slap|"
    r"face|over|cut)\b)"
    r"|\bid (?:watch|be careful|sleep) (?:\w+ ){0,4}if i were you\b|\bhope (?:your|youre?|xnames?|his|her) (?:house|"
    r"car|family|plane|mom) (?:\w+ )?(?:burns?|crash\w*|dies?)\b|\b(?:someone|somebody|i) (?:should|oughta|ought to|"
    r"needs to) (?:run|shoot|stab|beat|burn|hit|kill|punch) (?:mr|ms|mrs|xname|you|him|her|coach|that)\b|\b(?:coming|"
    r"come) (?:\w+ ){1,4}and (?:putting|put|beat\w*|break\w*|smash\w*|punch\w*|kill\w*|hurt\w*) (?:you|your|him|"
    r"her)\b|\bputting (?:you|him|her|xname) in the (?:hospital|ground)\b|\bsomething bad (?:is gonna|will|might|"
    r"could) happen to you\b|\baccidents? (?:can |might |will |do )?happens?\b(?=.*\b(?:you|your|"
    r"xname)\b)(?=.*\b(?:careful|would be|shame|snitch|tell|pity|watch)\b)|\b(?:it )?would be a shame "
    r"if\b(?=.*\b(?:your|you|xname)\b)"
)
_SPANISH = late(
    r"\b(?:(?:te|os) (?:voy a|vamos a|van a|va a|vas a|voy)|(?:le|la|lo|les|los|nos) (?:voy a|vamos a|voy)) (?:\w+ "
    r")?(?:matar|partir|romper|"
    r"reventar|golpear|pegar|madrear|dar (?:una )?(?:paliza|golpiza|madriza|tunda)|cortar|apunalar|quemar|hacer "
    r"pedazos|destrozar la|desfigurar|caer a golpes|tumbar los dientes|sacar los dientes|agarrar a|hacer (?:pagar|"
    r"sufrir|la vida)|arrepentir|"
    r"ir mal|esperar (?:afuera|a la salida)|encontrar|buscar|cachetear|patear|ahorcar|moler a|chingar|rajar|acabar|"
    r"enterrar|estrangular|fregar)\b(?! (?:una foto|el record|la marca|la pelota|el balon|a (?:jugar|estudiar)|un "
    r"mensaje|en (?:fifa|el juego)|con la tarea|el corazon|a besos))"
    r"|\b(?:le|te|les) juro que (?:le|te|les) (?:\w+ )?(?:rompo|parto|mato|reviento|quemo|voy)\b|\b(?:le|te) "
    r"(?:rompo|parto|reviento|quemo) (?:la|las|los|el|su|tu)\b(?! (?:marca|record|racha))|\bte (?:parto|rompo|mato|"
    r"reviento|pego|quemo|corto|madreo|rajo|reviento|agarro|hago (?:mierda|pedazos)|dejo (?:sin dientes|en el "
    r"hospital)|vas a (?:arrepentir|morir)|vamos a (?:agarrar|esperar)|arrepentiras|arrepentir|espero (?:afuera|a la "
    r"salida|en la salida)|juro que te)\b(?! (?:en fifa|jugando|una foto))"
    r"|\bvas a (?:pagar(?:la|lo|me|melas)?|ver (?:lo que|como te|quien|de lo que|a la salida)|arrepentirte|"
    r"morir(?:te)?|sufrir|terminar (?:en|mal)|acabar (?:en|mal)|desear no|amanecer|necesitar un (?:medico|doctor|"
    r"dentista)|quedar)\b(?! (?:la (?:cuota|cena|entrada|pelicula)|muy bien|primero))|\b(?:se|sabemos|yo se) (?:bien "
    r"|muy bien |perfectamente )?(?:donde|a que hora) "
    r"(?:vives|vive|duermes|estudia|sales|sale|trabaja)\b|\bcuida(?:te|da)? (?:la|las|tu|bien la|bien las) "
    r"espaldas?\b|\bcuidate (?:porque|cuando|manana|a la salida|mucho porque)\b|\b(?:estas|eres|ya estas|ya eres|"
    r"date por|date) muert[oa]\b|\bdonde te (?:vea|agarre|encuentre|pille)\b|\bcuando te (?:vea|agarre|encuentre|"
    r"pille|coja)\b(?=.*\b(?:voy|parto|rompo|mato|vas|ver[aá]s|cara|golpe\w*|muert\w*|reviento|acabo)\b)"
    r"|\bsi (?:hablas|dices|cuentas|vienes|abres la boca|me delatas|le dices|vas de|apareces|te (?:veo|agarro|"
    r"encuentro)|sigues|vuelves a|nos delatas|le cuentas)\b(?=.*\b(?:te (?:va|vas|parto|rompo|mato|arrepent\w+|voy|"
    r"vamos|espera|juro|reviento|agarro|quemo)|vas a|ya (?:veras|sabes)|arrepent\w+|pagar\w*|atente|muert[oa]|"
    r"golpe\w*)\b)|\bya (?:veras|vas a ver)\b(?! (?:que|lo) (?:bien|bonito|divertido|ganamos|lindo|"
    r"todo))(?=.*\b(?:salida|manana|afuera|golpe\w*|llorar|cara|pagar\w*|arrepent\w*|chismos[oa])\b|[ .]*$)|\ba la "
    r"salida (?:te|nos)\b|\bte (?:tengo|tenemos) en la mira\b|\bno vas a llegar (?:a tu casa|viv[oa])\b"
)
_MORE = either(
    r"\bput you through (?:a|the) (?:\w+ )?(?:wall|window|floor|ground|glass)\b|\b(?:see|watch|find out) what happens "
    r"to you\b|\bbefore i get my hands on (?:you|him|her|xname)\b",
    r"\b(?:waiting|wait|be there) (?:\w+ ){0,4}?for you\b(?=.*\b(?:bandaid|hospital|fight|beat|teeth|hurt|bleed|"
    r"ambulance)\b)|\b(?:my|me and my) (?:cousins|brothers|boys|crew) (?:\w+ ){0,2}?(?:waiting|coming|gonna be) "
    r"(?:\w+ ){0,4}?for you\b",
    r"\b(?:sister|brother|family|mom|dog|car|house) gets it\b|\byour (?:\w+ )?(?:car|house|truck) (?:is|will|"
    r"gonna)(?: gonna)? (?:have no (?:windows|tires)|burn|get (?:smashed|keyed|slashed))\b|\b(?:youre|you|xname) "
    r"(?:is )?(?:not gonna|wont|never gonna) make it (?:home|out of here|out alive|to the end of the week|to "
    r"tomorrow)\b",
    r"\bsomething (?:sharp|loud|heavy) for you\b|\bbullet with your name\b|\b(?:gonna|ill|will|lets|gotta) (?:\w+ "
    r")?(?:slash|key|torch|smash|burn) (?:\w+ ){1,3}?(?:tires|car|house|windows|windshield)\b|\byoure (?:so )?dead "
    r"[.,] (?:wait|just wait|watch|i know)\b|\bwait (?:till|until|til) you (?:get off|leave|walk home|step outside|"
    r"are alone)\b",
    r"\b(?:stab|shoot|slash) (?:anyone|whoever|everyone|anybody|everybody) (?:who|that)\b|\bstarting with "
    r"you\b(?=.*\b(?:xname|dead|kill|stab)\b)(?<=stab)|\b(?:hurt|kill|stab|shoot) you\b(?=.*\b(?:i have your name|i "
    r"know where|ref|umpire)\b)|\bcome to your (?:\w+ )?(?:meet|game|house|school|practice) and (?:hurt|beat|kill|"
    r"shoot|break)\b",
    r"\bte vas a ir en ambulancia\b|\b(?:lo|la|te|los) vamos a levantar\b|\b(?:te va|te puede|algo te va) a? "
    r"?pasar(?: algo)?\b(?=.*\b(?:algo|si (?:sigues|hablas|vuelves|dices))\b)(?! (?:el balon|la pelota))|\bdonde "
    r"(?:\w+ )?(?:caminas|pasas|te bajas)\b(?=.*\b(?:cuidate|ya se|sabemos)\b)",
    r"\bte caemos (?:entre todos|encima)\b|\bdespid\w+ de tus dientes\b|\ble poncho las llantas\b|\b(?:le|te) "
    r"(?:parto|rompo|reviento|quiebro|vuelo) (?:la|el|los|las) (?:cara|madre|jeta|hocico|dientes|boca|nariz|piernas|"
    r"cabeza)\b",
)
_PLAY = late(
    r"\b(?:mario|kart|smash bros|fifa|madden|2k|fortnite|minecraft|valorant|roblox|cod|warzone|apex|rocket league|"
    r"halo|league|overwatch|chess|checkers|uno|monopoly|poker|catan|dodgeball|laser tag|paintball|nerf|tag|ping "
    r"?pong|tennis|scrim\w*|1v1|2v2|round|match|rematch|bracket|tournament|tourney|lobby|server|raid|boss|level|"
    r"spikeball|"
    r"kahoot|quizlet|blooket|mathletes|trivia|debate|spelling bee|scrabble|race|relay|sprint|lap|mile|swim|meet|set|"
    r"serve|on the (?:court|field|ice|pitch|mat|track|board|ladder|field)|in (?:practice|the (?:game|match|final|"
    r"ring|race|pool|playoffs)|goal|warmups|the paint)|at (?:chess|practice|the meet|nationals|state|regionals|2k|"
    r"fifa|cards|karaoke|bowling)|corner|kick|"
    r"defense|offense|zone|screen|pick and roll|scoreboard|points?|goals?|sparring|wrestling|boxing|karate|judo|"
    r"fencing|snowball|water (?:balloon|gun)s?|pillow fight|d&d|dnd|campaign|mafia|among us|imposter|ajedrez|partido|"
    r"final|juego|partida|cartas|nivel|torneo|cancha|carrera|examen|videojuego|play|mk|tekken|street fighter|brawl|"
    r"clash|pokemon|duel|"
    r"prank|gift|present|surprise|hug|hugs|smother|tickle|noogie|hair|makeup|spoil\w*|dessert|cookies?|fries|snacks?|"
    r"pizza|leftovers|charger|hoodie|donuts?|burrito|eat my|steal my|my food|abrazo|abrazos|besos|cosquillas|regalo|"
    r"papas|galletas|postre|from three|leave (?:him|her|them|xname) open|sniper)\b"
)
_STORY = late(
    r"\b(?:cronica|anunciada|macbeth|hamlet|romeo|shakespeare|novel|chapter|character|scene|act (?:\d|[iv]+)|lyrics?|"
    r"quote|movie|film|"
    r"villain|book|episode|anime|song|novela|personaje|cancion|pelicula|capitulo|letra|obra|script|line|monologue|in "
    r"the (?:book|movie|play|show|story)|poem|rap battle|bars|essay|trailer|horror|thriller)\b"
)
_TOLD = late(
    r"\bthreatens\b|\b(?:said|says|told|saying|threaten(?:ed|"
    r"s|ing)?|texted|wrote|messaged|dm(?:ed|d)|posted|keeps saying|dijo|"
    r"dijeron|dice|dicen|amenaz\w+|escribio|mando|grito|someone|a kid|some kid|this kid) (?:\w+ ){0,5}?(?:he|she|"
    r"they|hed|shed|theyd|hes|shes|hell|shell|theyll|would|gonna|que me|me|nos|my|us)\b|\b(?:hes|shes|theyre|he is|"
    r"she is) gonna (?:\w+ )?(?:kill|beat|hurt|hit|jump) me\b|\b(?:me|nos) (?:va|van) a\b"
)
_JEST = late(r"\bxlol\b|\bxheart\b|\bjust kidding\b|\blove you\b|\bte quiero\b|\bbroma\b")
_GRAVE = late(
    r"\b(?:hospital|stab\w*|shoot|jaw|teeth|grave|slit|throat|kneecaps?|ambulance|coffin|bleed|strangle|one eye open|"
    r"snitch\w*|burn (?:down )?your|navaja|apunal\w*)\b"
)
_SELF = late(
    r"\b(?:kill|hurt|hit|slap|punch|kick|shoot) (?:my|him|her)self\b|\b(?:theyre|they are|they|coach|mom|dad|teacher|"
    r"mr|mrs|ms|profe|mama|papa) (?:\w+ ){0,2}?(?:gonna|will|would|va a|me va a) (?:\w+ )?(?:kill|matar|destroy|end) "
    r"?(?:me|us|you|him|her)?\b|\bgonna (?:beat|kill|destroy|crush) (?:them|those|central|north|south|east|west)\b"
)


def is_threat(text: str) -> bool:
    """Whether a text as talk, without what it quotes, threatens a person."""
    if _MORE.search(text) is not None:
        return _STORY.search(text) is None and _TOLD.search(text) is None and _JEST.search(text) is None
    if _MEANT.search(text) is None and _SPANISH.search(text) is None:
        return False
    if _PLAY.search(text) or _STORY.search(text) or _TOLD.search(text) or _SELF.search(text):
        return False
    return _JEST.search(text) is None or _GRAVE.search(text) is not None


def takes_threat_back(text: str) -> bool:
    """Whether a text that leans to a threat is at nobody, play, a story, told of others, or a jest."""
    if AT_SOMEBODY.search(text) is None:
        return True
    return any(one.search(text) for one in (_PLAY, _STORY, _TOLD, _SELF, _JEST))
