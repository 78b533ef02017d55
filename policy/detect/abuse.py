"""Cues that somebody is hurt, neglected or lured, as the one concerned or a friend tells it (policy decisions 3.3, S2).

Who does it (family, an adult, somebody met online), what is done, and to whom; games, play fights and rules are silent.
"""

from __future__ import annotations

from policy.detect.hurt import tells_of_harm
from policy.detect.late import late
from policy.detect.safety_words import COMPUTERS
from policy.detect.safety_words import KIN
from policy.detect.safety_words import is_lesson

_DOER = (
    rf"(?:{KIN}|(?:my|her|his|their|xnames|moms|dads|mothers|sisters|friends) (?:\w+ ){{0,2}}(?:boyfriend|girlfriend|"
    rf"ex|"
    rf"husband|wife|{KIN}|roommate|boss)|boyfriend|girlfriend|husband|guardian|babysitter|neighbor|coach|(?:assistant|"
    r"head) coach|teacher|tutor|trainer|pastor|priest|counselor|boss|stepdad|stepmom|foster \w+|landlord|host dad|"
    r"youth leader|instructor|professor|he|she|hes|shes)"
)
_DOES = (
    r"(?:hits?|hitting|beats?|beat up|beating|punch(?:es|ed|ing)?|slap(?:s|ped|ping)?|kick(?:s|ed|ing)|chok(?:es|ed|"
    r"ing)|"
    r"strangl(?:es|ed|ing)|burn(?:s|ed|t|ing)|whip(?:s|ped)|shov(?:es|ed|ing)|drags?|hurts?|hurting|abus(?:es|ed|ing)|"
    r"molest(?:s|ed|ing)|rap(?:es|ed|ing)|grop(?:es|ed|ing)|fondl(?:es|ed|ing)|starv(?:es|ed|ing)|"
    r"smack(?:s|ed|ing)?|threw (?:\w+ ){0,3}at|throws? (?:\w+ ){0,3}at|pin(?:s|ned) down|hit)"
)
_WHOM = (
    r"(?:me|her|him|them|us|my (?:\w+ )?(?:brother|sister|mom|mum|mother|friend|arms?|face|head|hair|kids?)|"
    r"his (?:kids?|wife)|her kids?|xname|my)"
)
_PLAY = late(
    r"\b(?:chess|fifa|madden|mario|smash|game|games|pillow|snowballs?|ball|pitch|puck|dodgeball|cards|uno|monopoly|"
    r"race|"
    r"pong|ping|tennis|golf|poker|board|playing|sparring|karate|judo|boxing|taekwondo|wrestling|scrimmage|1v1|2k|video|"
    r"with a stat|to it|up about|up for|up on|up if|up when|up later|hit (?:me|him|her|us) up|hits me up|hit me with "
    r"(?:a|the)? ?"
    r"(?:question|news|text|bill|link|guilt|pillow|that|his best|her best)|hits different|in the feels|on the radio|"
    r"charity|song|to the punch|out of nowhere with a|last set|off the dribble|defender|screen|quarter|inning|"
    r"tackle|on defense|to the ball|to the car|by accident|accidentally|playfully|high five|test|exam|quiz|homework|"
    r"nerf|water balloon|ajedrez|partido|videojuego|play|pelota|balon|jugando|juego|cartas|escondite|broma|fut|"
    r"carrera)\b|\bxlol\b|\bxquote\b"
)
_HURT = late(
    rf"\b{_DOER} (?:(?!would|will|gonna|could)\w+ ){{0,5}}?{_DOES} (?:on )?{_WHOM}\b"
    rf"|\b{_DOER} (?:\w+ ){{0,4}}?touch(?:es|ed|ing) (?:me|her|him|my (?!heart|phone|stuff|things|food))"
    r"|\b(?:coach|teacher|tutor|uncle|pastor|counselor|trainer|stepdad|he) (?:\w+ ){0,3}touch(?:es|ed|ing) (?:girls|"
    r"boys|kids|students|players|us)\b|\b(?:dad|mom|he|she|stepdad|father|mother|uncle|grandpa|stepmom) (?:\w+ "
    r"){0,3}(?:takes?|took|pulls?|gets?|got|uses?|used) (?:out |off )?(?:the|his|her|a) belt\b(?! (?:test|promotion|"
    r"ceremony))|\b(?:hurting|hitting|beating|abusing) (?:our|my|his|her|the) (?:\w+ )?(?:son|daughter|kids?|child|"
    r"children|boy|girl)\b|\b(?:doesnt|wont|dont|never|not) let(?:s|ting)? (?:her|him|me|us|them) eat\b|\b(?:stopped|"
    r"refuses? to|wont|stops) giv(?:e|ing) (?:me|him|her) (?:\w+ ){0,3}(?:insulin|medicine|meds|inhaler|medication|"
    r"food)\b"
    r"|\btouch(?:es|ed|ing) me (?:\w+ ){0,5}(?:like|where|there|under|inappropriate\w*|when|in|and|wrong|sexual\w*)\b"
    r"|\b(?:being|is|was|been|getting|gets|got|be|im|hes|shes) (?:\w+ )?(?:sexually |physically |emotionally "
    r")?(?:abused|"
    r"molested|raped|beaten(?: up)? (?:by|at home)|groomed|neglected|assaulted|groped|trafficked|hit at home|hit by "
    r"(?:his|her|my|their))\b|\b(?:raped|molested|groped|sexually assaulted|groomed) (?:me|her|him)\b"
    r"|\b(?:hands?|fingers?) (?:\w+ ){0,3}(?:up|down|under|inside|in|on|between) (?:my|her|his) (?:\w+ )?(?:shirt|"
    r"pants|skirt|"
    r"thighs?|legs?|shorts|chest|underwear|bra|waist|dress|butt|private\w*|body)\b|\brub(?:s|bed|bing) (?:my|her) "
    r"(?:\w+ )?"
    r"(?:thighs?|legs?|back|shoulders|chest)\b"
    rf"|\b{_DOER} (?:\w+ ){{0,4}}(?:makes?|made|making|forc(?:es|ed|ing)|tr(?:ies|ied|ying) to) (?:get )?(?:me|her|"
    rf"him|xname) "
    r"(?:to )?(?:do (?:things|stuff)|touch|kiss|undress|strip|send|watch (?:porn|him|videos)|have sex|sleep (?:with|in|"
    r"outside)|shower|change in front|sit on)\b"
    r"|\bforced (?:me|her|him) to\b(?! (?:run|play|study|watch the game|eat|do (?:laps|burpees|push)))"
    r"|\b(?:comes?|came|coming|sneaks?|walks?) in(?:to)? (?:my|her|his) (?:room|bed) (?:\w+ )?(?:at night|when|while|"
    r"every)\b"
    r"|\bwatch(?:es|ed|ing)? (?:me|us|her) (?:change|shower|undress|sleep|in the shower)\b"
    r"|\b(?:pulled|pulls|drag\w*|grab\w*) (?:me|her|him) (?:\w+ )?(?:by (?:the|my|his|her) (?:hair|neck|throat|arm))\b"
)
_HOME = late(
    r"\b(?:scared|afraid|terrified|frightened) (?:\w+ ){0,2}(?:to|of) (?:\w+ )?(?:go(?:ing)?|be(?:ing)?|"
    r"return(?:ing)?|get(?:ting)?) "
    r"(?:back )?(?:to (?:my|his|her|their) )?(?:home|house)\b|\b(?:scared|afraid|terrified) of (?:my|her|his|their) "
    rf"(?:\w+ )?{KIN}\b|\bwont be safe\b|\b(?:not|isnt|dont feel|doesnt feel|never feel|arent|un) ?safe (?:at home|"
    rf"there|"
    rf"in (?:my|her|his|their|that) (?:own )?(?:home|house)|with (?:my|her|his) {KIN}|around (?:my|him|her))\b|"
    rf"\bunsafe at "
    r"home\b|\b(?:kicked|threw|throwing|kicking|locked|locks|lock|locking) (?:me|him|her|us|xname|my (?:\w+ "
    r")?(?:brother|"
    r"sister|friend)) (?:\w+ )?(?:out|in (?:the|my|his|her)|outside|inside)\b(?! (?:at|from|on|trying|stealing|by a) "
    r")(?! of (?:the )?(?:game|chat|group|server|"
    r"lobby|team|class|bathroom|car))"
    r"|\b(?:sleeping|slept|sleeps|living|lives|staying) (?:\w+ )?(?:in (?:the|my|our|a|his|her|their) (?:\w+ "
    r")?(?:car|van|garage|shelter|park|"
    r"truck)|outside|on the streets?)\b|\b(?:nowhere|no place|no where) to (?:sleep|go|stay|live)\b"
    r"|\b(?:no|any|enough|never any|isnt any|barely any|hardly any|without) food (?:\w+ )?(?:at|in) (?:home|(?:my|"
    r"our|the|"
    r"his|her) house)\b|\b(?:havent|hasnt|have not|not|didnt) (?:\w+ )?eat(?:en)? (?:\w+ )?(?:since|in (?:two|three|"
    r"\d+|"
    r"days)|for (?:two|three|days|\d+))\b|\b(?:dont|doesnt|wont|never|not|refuse to|forget to|forgets to|stopped) "
    r"feed(?:ing|s)? "
    r"(?:me|us|him|her|them|my)\b(?! (?:planned|lies|that|this|false|the line))"
    r"|\bhavent had (?:any )?(?:food|anything to eat|a meal) since\b|\b(?:mom|dad|mother|"
    r"father|parents|grandma|aunt|guardian) (?:\w+ )?(?:hasnt|havent|didnt|never) (?:\w+ )?(?:come|been|came) "
    r"(?:back )?home (?:in|for|since)\b|\bno (?:heat|water|power|electricity)\b(?=.*\b(?:months?|weeks?|days|"
    r"november|december|parents|winter|leave|alone)\b)(?=.*\b(?:apartment|house|home|place|trailer)\b)|\b(?:leaves?|"
    r"left|leaving) (?:me|us|him|her|them|my (?:little |baby |younger )?(?:brother|"
    r"sister)s?|the kids|the baby) (?:home )?(?:all )?alone (?:for|all|at night|with (?:no|him)|every|overnight|"
    r"since)\b"
    r"|\b(?:alone|by ourselves|by myself) (?:for|since) (?:days|a week|weeks|two|three|\d+) ?(?:days|nights|"
    r"weeks)?\b.{0,40}"
    r"\b(?:food|eat|mom|dad|parents|power|heat|hungry)\b"
)
_TRACES = late(
    r"\b(?:bruis\w+|black eyes?|welts?|burn marks?|belt marks?|cigarette burns?|hand ?prints?|marks on|swollen|"
    r"busted lip)\b"
    rf"(?=.{{0,100}}\b(?:{KIN}|home|did it|wont say|says? (?:he|she) fell|boyfriend|flinch\w*|hiding|lied|long "
    rf"sleeves|coach)\b)"
    rf"|\b(?:{KIN}|boyfriend|home)\b(?=.{{0,60}}\b(?:bruises|black eye|belt marks|welts|burn marks)\b)"
    r"|\bflinch(?:es|ed)?\b.{0,60}\b(?:bruis\w+|scared|home|touch)\b"
)
_PREY = (
    r"(?:(?:a|an|this|some|the|that) (?:\w+ ){0,3}(?:guy|man|dude|adult|stranger|person|woman|lady|creep|boy|old man|"
    r"player|"
    r"friend of my \w+)|older (?:guy|man|dude|boy)|someone|somebody|he|she|hes|shes|coach|teacher|tutor|my (?:coach|"
    r"teacher|boss|ex|boyfriend|girlfriend|uncle|neighbor|tutor|manager)|my (?:online|internet) \w+|\d\d (?:year old|"
    r"yo))"
)
_LURED = late(
    rf"\b{_PREY} (?:\w+ ){{0,9}}?(?:ask(?:s|ed|ing)?|keeps asking|wants|wanted|tell(?:s|ing)|told|begging|begs|makes|"
    rf"making|"
    r"made|trying to get|pressur\w+|offer\w*|says|said|sent|sends|sending|pay\w*|demand\w*|threat\w+|blackmail\w*) "
    r"(?:\w+ ){0,7}?(?:(?:me|us|her|him|xname|my (?:\w+ )?(?:friend|sister|brother|daughter|son)) (?:\w+ "
    r"){0,4})?(?:for |to |if i |"
    r"ill |me |of )?(?:\w+ ){0,3}?(?:nudes?|(?:send|post|leak|share|for|of|sexy|naked|dick|private|inappropriate|my|"
    r"more|body|swimsuit|bikini) "
    r"(?:\w+ ){0,3}(?:pics?|pictures?|photos?|nudes?|videos?|selfies?)|meet (?:up|him|her|me|alone|in person|at|"
    r"somewhere)|"
    r"come over alone|his (?:house|hotel|car|apartment) alone|not (?:to )?tell (?:my |her |his |anyone|anybody|nobody)|"
    r"keep (?:it|this) (?:a )?secret|dont tell)\b(?=.*\b(?:me|my|her|him|us|xname)\b)"
    r"|\b(?:older|adult|grown) (?:guy|man|dude|boy|woman)\b(?=.*\b(?:online|met|ticket|hotel|his place|his house|"
    r"apartment|meet|gifts?|money)\b)(?=.*\b(?:\d\d|cousin|sister|she|shes|he|me|friend|daughter)\b)(?! (?:on the "
    r"team|teaching|who coaches))|\bask(?:s|ed|ing)? (?:me|her|him) for (?:\w+ )?nudes?\b|\bblackmail(?:s|ed|ing)? "
    r"(?:me|her|him|my)\b|\bsext(?:ort|ing "
    r"(?:me|with (?:me|a teacher|my)))\w*\b|\b(?:leak|post|share|send|expose|spread)(?:s|ing)? (?:my|her|his|the) "
    r"(?:\w+ )?(?:pics|nudes|"
    r"photos|pictures|video|videos) (?:if|unless|to (?:everyone|my|the))\b|\bunless i (?:send|pay|meet|give|do what)\b"
    r"|\bsex with (?:a|his|her) student\b|\b(?:coach|teacher|mr|ms|mrs|tutor|pastor|counselor) (?:\w+ ){0,4}(?:keeps "
    r"(?:texting|"
    r"messaging|dming|touching|hugging)|dms|snaps|kissed|texts) (?:me|her|him)\b(?=.{0,60}\b(?:night|secret|weird|"
    r"uncomfortable|"
    r"creepy|pics?|alone|love|hot|body|tell)\b)|\b(?:coach|teacher|tutor|pastor|counselor) (?:\w+ )?kissed (?:me|her|"
    r"him)\b"
)
_LURING = late(
    r"\b(?:adult|man|guy|stranger|someone|older \w+|coach|teacher|he)\b.{0,40}\b(?:lur(?:e|es|ing)|entic(?:e|es|ing)|"
    r"groom(?:s|ing))\b"
    r"|\b(?:coach|teacher|adult|man|he|she|tutor|uncle|pastor|boss)\b.{0,25}\b(?:told|asked|tells|asks|made) me "
    r"(?:to keep|not to tell|"
    r"never to tell)\b.{0,25}\b(?:secret|anyone|anybody|nobody|parents|mom|dad)\b(?! (?:about the (?:party|surprise|"
    r"lineup)))"
    r"|\b(?:adulto|senor|hombre|desconocido|entrenador\w*|profe\w*)\b.{0,60}\b(?:a solas|en secreto|que no le diga a "
    r"nadie)\b"
    r"|\bme (?:chantajean?|extorsionan?|estan? chantajeando)\b|\bbruises on (?:a|my|her|his|one of my) (?:\w+ "
    r")?(?:player|student|kid|"
    r"swimmer|runner|pupil|child|xname|arms?|face|neck|back|legs?)s?\b|\ben (?:su|mi) casa (?:le|la|lo|me|nos|les) "
    r"peg\w+\b"
)
_LAIR = late(
    r"\b(?:online|snap\w*|insta\w*|discord|roblox|minecraft|fortnite|xbox|app|tiktok|telegram|kik|whatsapp|game chat)\b"
)
_SPANISH = late(
    r"\b(?:me|le|la|lo|nos|les) (?:\w+ )?(?:pega(?:n|ba|ndo|ron|do)?|pego|golpea(?:n|ba|ndo|ron)?|golpeo|cachetea|"
    r"cacheteo|patea|pateo|quemo|"
    r"quema(?:ron)?|ahorca|ahorco|empuja|encierra|encerro|encerraron|maltrata(?:n|ba|ndo)?|maltrato|viol(?:o|an|aron|"
    r"aba|ado)|toquetea|"
    r"manosea(?:ba|n)?|manoseo|chantajea(?:n|ndo)?|amenaza(?:n)? con (?:subir|publicar|mandar|enviar))\b(?! (?:la "
    r"(?:pelota|musica|cancion|"
    r"risa|nostalgia|gana|sed|flojera|luz|realidad|bola|fiebre|gripe|calor|hora)|el (?:balon|sol|sueno|hambre|frio|"
    r"calor|ritmo|verso)|durisimo|"
    r"duro|muy fuerte la|un susto|una paliza en|hambre|ganas|a la pelota|con el video))"
    r"|\b(?:padrastro|papa|padre|mama|madre|tio|tia|abuelo|primo|hermano|hermanastro|entrenador|entrenadora|maestro|"
    r"profe|"
    r"profesor|pastor|vecino|novio|jefe|senor|hombre|madrastra|pareja)\b (?:\w+ ){0,5}(?:me|le|la|lo|nos) (?:\w+ "
    r")?(?:toca|toco|tocaba|tocan|besa|"
    r"beso|obliga|obligo|obligaba|hace cosas|hizo cosas|hacia cosas|mira mientras|espia)\b(?! (?:la (?:guitarra|"
    r"cancion)|el (?:piano|turno|claxon|tambor)|en el (?:equipo|grupo|salon|examen)|una cancion|exponer|historia|de "
    r"(?:profe|maestr\w)))|\bme (?:toca|toco|tocaba) "
    r"(?:\w+ ){0,4}(?:miedo|las piernas|"
    r"debajo|el cuerpo|cuando|por las noches|partes|y )\b(?! turno)"
    r"|\babus(?:o|an|aron|aba|a|ando) (?:sexualmente )?de (?:mi|ella|el|su|una|mis)\b(?! (?:confianza|tiempo|"
    r"paciencia|amabilidad))"
    r"|\bmiedo (?:de|a|me da) ?(?:\w+ )?(?:ir|volver|regresar|estar|llegar)(?:me)? (?:a|en) (?:\w+ )?(?:mi |la |su "
    r")?casa\b"
    r"|\b(?:no hay|sin|no tenemos|no tengo|nunca hay) (?:nada de )?(?:comida|nada que comer|de comer|que comer)\b(?! "
    r"(?:en la cafeteria|hoy en))(?=.{0,60}"
    r"\b(?:casa|dias|solos?|sola|hermanit\w+|mama|papa)\b)|\b(?:solos|solas|sol[oa]) (?:\w+ ){0,3}(?:varios|tres|dos|"
    r"\d+|por) (?:\w+ )?(?:dias|noches)\b"
    r"|\bno (?:me|nos|le|les) d(?:an?|ieron) de comer\b|\bme (?:corrieron|echaron|corrio|echo) de (?:la |mi )?casa\b"
    r"|\bdormi(?:r|mos|endo)? en (?:el|la) (?:carro|coche|auto|calle|parque)\b|\bduermo en (?:el|la) (?:carro|coche|"
    r"auto|calle)\b"
    r"|\b(?:senor|hombre|tipo|adulto|desconocido|alguien|chavo|muchacho|seguidor|entrenador|profe|profesor|tio) "
    r"(?:\w+ ){0,8}(?:pide|pidio|pidiendo|"
    r"pedia|quiere|ofrece|ofrecio|insiste|manda|escribe) (?:\w+ ){0,6}(?:(?:fotos?|videos?)(?! (?:de(?:l| la| los| "
    r"las) (?:uniforme|equipo|partido|proyecto|tarea|viaje|clase|cancha|balon)))|verme|vernos|encontrar\w*|"
    r"nudes|secreto|que no (?:le |se lo )?"
    r"(?:cuente|diga))\b|\bme (?:pide|pidio|pidiendo|obliga a mandar|exige) (?:\w+ ){0,3}(?:nudes|fotos? (?:sin|"
    r"desnud\w+|intim\w+|mia|en ropa))\b"
    r"|\b(?:moretones|moretes|ojo morado|marcas de cinturon|quemaduras)\b(?=.{0,80}\b(?:papa|mama|padrastro|casa|"
    r"padre|madre|dice que se cayo|tio|novio)\b)"
    r"|\b(?:me|le|nos) (?:da|dio|daba) (?:\w+ )?(?:palizas?|golpizas?|cinturonazos|bofetadas|cachetadas)\b(?! (?:en|"
    r"al|jugando))|\bme dejo (?:\w+ )?(?:marcas|moretones|moretes)\b|\b(?:dias|noches) (?:que|sin) (?:no "
    r")?com(?:emos|o|er|ido|i)\b|\b(?:mama|papa) se fue y nos dejo\b|\bnos dejo solos\b|\b(?:senor|hombre|tipo|"
    r"adulto|chico mayor|alguien) (?:\w+ ){0,2}(?:que )?(?:conoci|conocio) (?:en|por) (?:\w+ ){0,6}(?:veamos|vernos|"
    r"verme|encontr\w+|fotos?|cuente|conocernos|conocerme)\b|\bme obligo? a (?!correr|estudiar|comer|jugar|hacer "
    r"(?:la|sentadillas|lagartijas))"
)
_ASKED = late(
    r"\b(?:what|how|when|que|como) (?:\w+ ){0,4}(?:counts?|policy|rule|definition|defined|report forms?|cuenta)\b|"
    r"\b(?:novel|"
    r"character|chapter|protagonist|in the (?:book|movie|film|play|show|story)|novela|personaje|pelicula|capitulo|"
    r"lyrics|"
    r"episode|en (?:el|la) (?:libro|pelicula|novela|serie))\b"
)


def says_abuse(text: str) -> bool:
    """Whether a text as talk tells of somebody who is hurt, neglected or lured."""
    if _ASKED.search(text):
        return False
    if tells_of_harm(text):
        return True
    if _HOME.search(text) or _TRACES.search(text):
        return " xlol " not in text and not is_lesson(text)
    if _LURED.search(text) or _LURING.search(text):
        return _LAIR.search(text) is not None or not is_lesson(text)
    if _HURT.search(text) or _SPANISH.search(text):
        return _PLAY.search(text) is None and not is_lesson(text)
    return False


_OF_THE_TEAM = late(r"\bfotos? de(?:l| la| los| las)? (?:uniforme|equipo|partido|proyecto|tarea|viaje|clase|cancha)\b")


def takes_abuse_back(text: str) -> bool:
    """Whether a text that leans to abuse speaks of play, a lesson or a rule, or in jest."""
    if any(one.search(text) for one in (_ASKED, _PLAY, COMPUTERS, _OF_THE_TEAM)):
        return True
    return is_lesson(text) and _LAIR.search(text) is None
