"""What says that somebody is there now, alone, for the night, or every day. Data only."""

from __future__ import annotations

from policy.detect.late import late

TRACK = late(
    r"\b(?:find my(?: (?:phone|iphone|friends|kids?))?|findmy|life ?360|snap ?map|air ?tag|tracker|tile|rastreador|"
    r"location (?:says|shows|is|has|puts)|ping(?:s|ed|ing)|family link|ubicacion|shows (?:her|him|them)|tracking|"
    r"has (?:her|him|my \w{3,8}|[a-z]{3,12}) at|locator|(?:bark|gabb|jiobit|angelsense) |marca (?:que|q)\b|"
    r"(?:verizon|google|apple) (?:family|smart family|maps?) |ring cam\w*|family tracker|last (?:seen|pinged|active)|"
    r"(?:(?<!my )watch|phone|gps|cell|app|ipad|location|dot|pin|garmin|gizmo|bark) (?:last |still |is |was |just )?"
    r"(?:says?|shows?|puts?|pinged|has|stuck|saying|showing|at|dropped)|"
    r"(?:telefono|celular|cel|gps|reloj|iphone|movil|rastreo|app|localizador|airtag)\b[^.!?]{0,30}"
    r"\b(?:marca|aparece|sale|dice|muestra|ubica|pone|situa|indica|senala|esta))\b"
)
OWNED = late(
    r"\b(?:[a-z]{3,14}'s|her|his|their|su|de \w{3,12}|mi hij[oa]) (?:\w{3,10} )?(?:watch|phone|cell|location|dot|gps|"
    r"telefono|celular|cel|reloj|iphone|movil|airtag|ipad|app)\b|\b(?:telefono|celular|cel|reloj|iphone|movil|"
    r"airtag|gps)"
    r" de\b"
)
"""Whose tracker it is."""
ALONE = late(
    r"(?<!leave me )(?<!let )(?<!leave her )(?<!leave him )\balone\b|\bby (?:her|him|my)self\b|\bby themselves\b|"
    r"\b(?:all by|on) (?:her|his|my) own\b|"
    r"\bunsupervised\b|\b(?:no|without|zero) (?:adults?|parents?|chaperones?|teachers?|supervision|grown ?ups?|"
    r"one else|coach(?:es)?)\b|"
    r"\bnobody(?:'?s| is)? (?:else|home|around|here|there|with (?:her|him|me|us))\b|\b(?:parents|mom|dad|folks|"
    r"family) (?:(?:is|are|r) )?(?:gone|away|out|"
    r"not home|out of town)\b|\b(?:esta|anda|va|vive|camina|se queda|se quedo|quedaron|dejaron|dejo|regresa|"
    r"sentad[oa]|esperando|queda|duerme|estoy|"
    r"ando|sale|espera) "
    r"(?:\w{1,10} )?sol[oa]s?\b|\bsolit[oa]\b|\bsin (?:adultos|nadie|papas|maestros|chaperon\w*)\b|\bno hay (?:nadie|"
    r"adultos)\b|(?<!una )(?<!la )\bsolas?\s?$|"
    r"(?<!es )(?<!hay )(?<!pero )(?<!ya )(?<!y )(?<!son )(?<=\w\s)solos?\s?$|\bsolit[oa]s?\b|"
    r"\b(?:just|only) (?:me|us)\b|\bonly one (?:here|there|home|left|at|in)\b|"
    r"\bw(?:ith)?/?o(?:ut)? (?:an? )?(?:adults?|phone|parents?)\b|\bno phone\b|\bno counselors?\b|"
    r"\b(?:mama|papa|papas|jefa|jefes|mami|abuela) (?:no (?:llega|esta|estan)|se fue|se fueron|salio|salieron)\b|"
    r"\bsin que (?:se enteren|nadie)\b|\b(?:mom|dad|parents) (?:aint|isnt|isn't|arent|aren't|not) (?:home|there|"
    r"back)\b"
)
NOW = late(
    r"\b(?:rn|right now|atm|currently|as we speak|at this (?:very )?(?:moment|second)|this second|ahorita|"
    r"ahora(?: mismo)?|en este momento|"
    r"still|again|locked out|stranded|trapped|bleeding|hurt|passed out|scared|no ride|ditched|(?:i'?m|she'?s|"
    r"he'?s|is) lost|"
    r"just (?:saw|spotted)|hace (?:un )?rato|acabo de ver|atrapad[oa]|ayuda|auxilio|perdid[oa]|no me puedo mover|"
    r"snuck out|sneaked out|nos escapamos|se escapo|llorando|crying)\b"
)
NIGHT = late(
    r"\b(?:sleep(?:s|ing)?(?: over)?|slept|crash(?:es|ing)?|spend(?:s|ing)? the night|sleepover|stay(?:s|"
    r"ing)? (?:over|the night|overnight)|"
    r"overnight|hid(?:es|ing)|escond\w+|camp(?:s|ing) out|duerm\w+|dormi\w+|pasa(?:ndo|mos)? la noche|me quedo|"
    r"se queda|"
    r"nos quedamos)\b"
)
DWELLS = late(
    r"\b(?:my|her|his|their|our|[a-z]{3,14}'?s|mi|su|nuestr[oa])\s(?:bed)?(?:room|window|bedroom|apartment|apt|house|"
    r"place|"
    r"trailer|balcony|crib|door|unit|ventana|cuarto|recamara|casa|depa|puerta|balcon|"
    r"departamento)\s(?:de \w{3,12}\s)?(?:is|s|'s|es|"
    r"esta|queda)\s(?:(?:the|that|el|la|l[ao]s)\s)?(?:(?:one|first|second|last|only|top|corner|blue|red|white|unica?|"
    r"primer[oa]?)"
    r"\s){0,3}(?:right\s|just\s|up\s|justo\s|que esta\s|de\s)?$"
)
"""Before the place that tells where somebody's home is."""
WAITS = late(
    r"\b(?:waits?|waiting|walks?|walking|gets off|dropped off|standing|stands|sits|sitting|stuck|espera\w*|"
    r"se baja)\b[^.!?,]{0,30}"
    r"\balone\s$|\balone\s(?:waiting\s|standing\s|sitting\s)?$"
)
"""Before two streets that nothing else marks as such."""
RESCUE = late(
    r"\b(?:come (?:get|find|pick|scoop|alone)|pick (?:me|us|her|him) up|(?:get|find|help) (?:me|us|her|him)|vengan|"
    r"ven por|"
    r"pasen por|recog\w+|(?:can|could) (?:some|any)(?:one|body)|some(?:one|body) (?:come|get|pick|check|help)|hurry|"
    r"asap)\b"
)
"""What somebody asks who is stuck, rather than who wants company."""
TITLE = late(r"\b(?:mr|mrs|ms|miss|mx|dr|prof|profe|coach|principal|the sub|officer|maestr[oa])\b\.?\s[a-z]{2,}")
"""Staff, whose whereabouts are nobody's secret."""
PLEA = late(
    r"\b(?:come (?:get|pick|find|scoop) (?:me|us|her|him)|pick (?:me|us|her|him) up|help|vengan por|ven por|"
    r"pasen por|"
    r"ayuda)\b"
)
"""The same before the place."""
INVITE = late(
    r"\b(?:come (?:get|find|thru|through|over|here|pick|alone|scoop|chill)|go (?:say|get|find|see)|pull up|slide|"
    r"pick (?:me|us|her|him) up|scoop|hmu|if any(?:one|body) "
    r"wants|get (?:me|her|him)|find (?:me|us|her|him)|lets jump|jump|catch (?:him|her)|vengan|ven por|pasen por|"
    r"recog\w+|"
    r"skipp?ing|ditch\w*|cutting class|somebody (?:check|go|get)|someone (?:check|go|get)|can (?:some|any)(?:one|"
    r"body))\b"
)
HABIT = late(
    r"\b(?:walk(?:s|ing)?|bik(?:es|ing)|rid(?:es|ing)|skat(?:es|ing)|jogs?|jogging|runs?|running|cuts?|cutting|"
    r"tak(?:es|ing)|goes|going|waits|gets (?:dropped|off|picked|on)|"
    r"getting (?:off|dropped)|vapes?|vaping|naps?|swims?|swimming|trains?|hides?|eats?|sells?|closes|opens|bails|"
    r"vende|entrena|practica|vuelve|regresa|nada|duerme|juega|come|pasea|sale|hangs?(?: out)?|hanging(?: out)?|"
    r"parks|smokes|works|sits|stands|camina|va|pasa|regresa|"
    r"corre|espera|se baja|agarra)\b"
)
DAILY = late(
    r"\b(?:every ?(?:single )?(?:day|night|morning|afternoon|evening|weekend|lunch|period|week|time|(?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)day)|always|"
    r"each (?:day|morning|night)|"
    r"after (?:school|practice|prac|rehearsal|work|class|her shift|his shift|band|swim|track|the late bus)|"
    r"before school|all the time|usually|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days|at (?:like )?\d{1,2}(?::\d\d)?|around \d|home|todos los dias|"
    r"diario|siempre|cada (?:dia|tarde|manana|noche)|tod[oa]s l[oa]s (?:tardes|noches|mananas)|"
    r"por l[oa]s (?:noches|tardes|mananas)|"
    r"(?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|"
    r"despues de(?: la)? (?:escuela|practica)|a las \d|saliendo de)\b"
)
FIRST = late(r"\b(?:im|i'm|i am|i|we're|we are|were|we|me and \w{2,12}|estoy|estamos|ando|andamos|me|nos)\b")
PRESENT = late(
    r"(?:(?:\b(?:saw|spotted|vi a|vimos a|deje a|dejaron a)\s\w{2,15}|\b(?:lo|la|los|las)\s(?:vi|vimos|deje|"
    r"dejaron|dejo)|'s|'re|\b(?:is|are|r|am|im|i'm|hes|shes|theyre|were|we're|sits?|waits?|stands?|stays?|lives?|"
    r"sleeps?|"
    r"hides?|at|has|shows|puts|"
    r"says|esta|estan|estoy|estamos|anda|andan|ando|vive|duerme|espera|se (?:queda|baja)|\w{2,15}ing|stuck|parked|"
    r"alone|herself|himself|sol[oa]s?|"
    r"\w{3,15}(?:ando|iendo)|sentad[oa]|parad[oa]|escondid[oa]|atorad[oa]|babysitting|trapped|stranded|by|still|over|"
    r"outside|\w{3,14}s))"
    r"(?:\s(?:still|just|sitting|waiting|over|right|rn|alone|prob|probably|literally|out|here|there|all|by (?:her|"
    r"him|my)self|now|like|"
    r"stuck|back|parked|hiding|ahi|alla|aqui|otra vez|again|currently|outside|her|him|them|me|us|home|dad|mom|every|"
    r"day|down|up|crying|"
    r"sleeping|smoking|vaping|chilling|hanging|babysitting|up there|standing|sola|solo|sentad[oa]|esperando|"
    r"afuera)){0,5})?\s?$"
)
THING = late(
    r"(?<!off the )(?<!for the )(?<!from the )(?<!on the )(?<!off )\b(?:part(?:y|ies)|games?|practice|meetings?|meet|"
    r"match|"
    r"bus(?:es)?|events?|show|concert|class|dance|tournament|"
    r"rehearsal|car|stuff|van|"
    r"prom|hoco|formal|banquet|fundraiser|team|band|club|trip|tryouts?|that|it|what|there|line|food|parade|fair|sale|"
    r"job|interview|"
    r"fiesta|juego|practica|junta|partido|camion|equipo|concierto|clase|baile)(?:'?s|\sis|\sare|\swill be|\sstarts|"
    r"\ses|\sva a ser)?"
    r"\s(?:(?!sol[oa]|alone)\w{2,10}\s)?$"
)
PAST = late(
    r"\b(?:was|wasn'?t|went|used to|gonna|going to|will|wanna|let'?s|lets|meet(?:ing)?(?: up)?(?: me| us)?|should|"
    r"could|would|can we|"
    r"yesterday|last (?:night|week|year|summer)|wish|remember|when i was|if|not|never|isn'?t|dream\w*|born|vacation|"
    r"fue|fuimos|estaba|nos vemos|vamos|vernos|van a|ayer)\b"
)
THIRD = late(
    r"\b(?:(?:vi|vimos) a (?!la\b|el\b|mi\b|un|los|las|tu\b)[a-z]{3,12}|he|she|hes|shes|he's|she's|her|him|his|"
    r"theyre|they're|ella|kid|freshman|girl|boy|nin[oa]|chic[oa]|"
    r"el esta|esta|anda|su hij[oa]|mi herman[oa]|twins?|gemel[oa]s|(?:lo|la|los|las) (?:vi|vimos|deje|dejaron|"
    r"dejo))\b"
)
NAMED = late(
    r"(?<![\w'])(?!(?:dad|mom|mother|father|parents|mama|papa|grand\w+|uncle|aunt|teacher|sub|driver|coach|someone|"
    r"somebody|cops?|that|what|there|it|here|where|who|this|how|let|every\w+|nobody|whos|when|team|practice|class|"
    r"band|club|"
    r"squad|xc|(?:live|sleep|walk|bike|run|wait|sit|stay|hide|park|skate|ride|jog|hang|smoke|take|cut|get)s|bus|kids|"
    r"trains?|dog|cat|people|car|game|school|which|he|she|jv|varsity)\b)(?P<who>[a-z]{3,14})(?:'s|"
    r"s|\sis|"
    r"\s(?:live|sleep|walk|bike|run|wait|sit|stay|hide|park|skate|ride|jog|hang|smoke|take|cut|get)s|\s(?:esta|anda|"
    r"vive|duerme|"
    r"camina|espera|sale))\s"
)
"""Somebody whom no roster names, beside words that only fit a person."""
FICTION = late(
    r"\b(?:chapter|scene|act|story|book|novel|movie|film|episode|season|game of|katniss|peeta|ponyboy|odysseus|"
    r"dorothy|huck|holden|lennie|percy|frodo|harry potter|radley|character|gatsby|scrooge|boo|scout|"
    r"macbeth|romeo|juliet|essay|"
    r"minecraft|fortnite|roblox|gta|level|quest|map|capitulo|cuento|novela|pelicula|dog|cat|puppy|perro|gato)\b"
)
