"""Words of health and of school work, English and Spanish, in text that is folded and in lower case. Data only.

Each pattern carries a weight; two together make a matter, so that a lone "doctor" or "test" is none.
"""

from __future__ import annotations

import re

from policy.detect.late import late

_CLEAR_BODY = (
    r"knees?|ankles?|shoulders?|elbows?|wrists?|hips?|necks?|heels?|toes?|shins?|hamstrings?|quads?|groin|thighs?|"
    r"ribs?|fingers?|"
    r"thumb|collarbone|spine|achilles|jaw|nose|throat|tooth|teeth|stomach|tummy|belly|rodillas?|tobillos?|hombros?|"
    r"codos?|munecas?|"
    r"cadera|cuello|espalda|costillas?|dedos?|pantorrilla|muslo|ingle|garganta|estomago|panza|cabeza|pierna|brazo|pie"
)
_VAGUE_BODY = r"head|back|hand|hands|arm|leg|legs|foot|feet|eye|eyes|ear|chest|calf|calves|side|heart|mano|ojo|pecho"
BODY = rf"(?:(?:{_CLEAR_BODY})|(?:your|ur|that|tu|bad|left|right)\s(?:{_VAGUE_BODY}))"
_HARM = (
    r"(?:hurt(?:s|ing)?|sore|soreness|pains?|painful|ach(?:e|es|ing|y)|swollen|swelling|stiff|bother(?:ing|s|ed)?|"
    r"heal(?:ed|ing|s)?|"
    r"injur\w{1,5}|tweak(?:ed)?|pulled|torn|tore|rolled|twisted|sprain\w{0,3}|strain\w{0,3}|roll|twist|tweak|killing|"
    r"easy on|"
    r"jam(?:med)?|broke|broken|bruis\w{1,3}|popped|bleed\w{0,3}|"
    r"feel(?:s|ing)?|holding up|acting up|giving you|mri|x-?rays?|scan|doctor|doc|trainer|ic(?:e|ed|ing)|tap(?:e|ed|"
    r"ing)|brac(?:e|ed)|"
    r"surgery|rehab|wrap(?:ped)?|checked|looked at|numb|wobbly|weak|duel[ea]n?|dolor|lastim\w{1,5}|hinchad\w|"
    r"torci\w{1,3}|mejor|hielo|sigue)"
)
_HARM_ASK = (
    r"(?:how(?:'s| is| are|s| r)?|hows|is|como (?:esta|sigue|va|estan|siguen|te va con))\s(?:the|your|ur|"
    r"that|tu|la|el|tus|su)?\s?"
)
_NEAR = r"\W{1,3}(?:[\w']{1,15}\W{1,3}){0,4}"

_CONDITIONS = (
    r"concuss\w{1,5}|conmocion|acl|mcl|meniscus|labrum|rotator cuff|fractur\w{1,4}|sprain(?:ed)?|esguince|"
    r"dislocat\w{1,3}|stress reaction|"
    r"shin splints|tendo?nitis|plantar|hernia|stitches|puntadas|asthma|asma|inhaler|inhalador|epi-?pen|allerg(?:y|"
    r"ies|ic)|alergi\w{1,3}|"
    r"anaphyl\w{1,6}|diabet\w{1,3}|insulin\w?|glucose|blood sugar|epilep\w{1,4}|seizures?|convulsion\w{0,2}|"
    r"migraines?|migrana|mono|"
    r"mononucleosis|covid|strep|pneumonia|neumonia|bronchitis|infection|infeccion|infected|ringworm|staph|mrsa|rash|"
    r"impetigo|anemi[ac]|"
    r"iron levels?|heart murmur|arrhythmia|ekg|ecg|scoliosis|arthritis|lupus|crohn'?s|celiac|cancer|tumor|sickle cell|"
    r"pregnan\w{1,3}|embaraz\w{1,4}|menstrua\w{1,4}|endometriosis|anorexi[ac]|bulimi[ac]|eating disorder|"
    r"disordered eating|"
    r"trastorno|depress(?:ed|ion|ive)|deprimid[oa]|depresion|anxiety|ansiedad|panic attacks?|ataques? de panico|adhd|"
    r"add meds|ptsd|ocd|"
    r"bipolar|insomnia|autism|autistic|tourette\w{0,2}|vertigo|dehydrat\w{1,4}|heat (?:stroke|exhaustion)|flu|gripe|"
    r"gripa|fever|fiebre|"
    r"pink ?eye|chicken ?pox|lice|hypoglyc\w{1,5}|whiplash|hematoma|appendi\w{1,5}|tonsil\w{1,5}"
)
_CARE = (
    r"mri|x-?rays?|ct scan|cat scan|ultrasound|radiografia|resonancia|surger(?:y|ies)|surgeon|cirugia|cirujano|"
    r"operacion|crutch(?:es)?|"
    r"muletas|walking boot|in a (?:boot|cast|sling|brace)|enyesad[oa]|yeso|rehab|physical therap\w{1,4}|"
    r"physio\w{0,9}|fisioterap\w{1,3}|"
    r"pt (?:appointment|session|exercises|visit)|diagnos\w{1,5}|prescri\w{2,8}|medications?|medicamentos?|meds|"
    r"medicine|medicina|dosage|"
    r"dose|antibiotics?|painkillers?|ibuprofen|tylenol|advil|aleve|zoloft|adderall|ritalin|steroid shot|cortisone|"
    r"vaccin\w{1,6}|vacunas?|"
    r"immuniz\w{2,7}|therap(?:y|ist|ists)|terap(?:ia|euta)|psycholog\w{1,5}|psicolog\w{1,4}|psychiatr\w{1,5}|"
    r"psiquiatr\w|mental health|"
    r"salud mental|hospital\w{0,7}|emergency room|the er|urgent care|urgencias|orthop\w{1,8}|cardiolog\w{1,4}|"
    r"neurolog\w{1,4}|"
    r"pediatrician|pediatra|dermatolog\w{1,4}|wisdom teeth|root canal|blood (?:work|test|tests|pressure)|drug test|"
    r"return[- ]to[- ]play|"
    r"medical(?:ly)?|medic[oa]|dizz\w{1,4}|maread[oa]|mareos?|faint(?:ed|ing)|desmay\w{1,4}|black(?:ed|ing) out|"
    r"passed out|vomit\w{0,4}|"
    r"throwing up|threw up|nausea\w{0,2}|nauseous|symptoms?|sintomas?|injur(?:y|ies|ed)|lesion\w{0,5}|limping|"
    r"cojeando|wheez\w{1,3}|"
    r"chest pains?|short(?:ness)? of breath|sleep(?:ing)? (?:problems|issues)|counsel(?:ing|ling)"
)
_STATES = (
    r"(?:are you|you|r u|u|how are you|hope you(?:'re| are)?|hope ur)\s(?:still |been |any |is )?(?:feel(?:ing)?|"
    r"holding up)\s(?:any |a bit |a little |much )?"
    r"(?:better|ok|okay|alright|well|sick|worse|down|low|up to it|sad|hopeless|overwhelmed|unwell)|"
    r"(?:been|are|were|youre|you're|feel(?:ing)?|got|look(?:ed)?|getting|home|out|hear you'?re|estas|"
    r"estuviste)\s(?:so |really |pretty |a bit |muy )?"
    r"(?:sick|ill|enferm[oa]|malit[oa])\b|how are you recovering|recuperaci?on|recovering|speedy recovery|get well|"
    r"getting well|"
    r"te sientes (?:mejor|bien|mal|peor)|como (?:sigues|te sientes|vas de)|que te mejores|alivi(?:a|ate|es|ado)|"
    r"(?:doctor|doc|dr|physician|nurse|trainer|medico|doctora|enfermera)'?s? (?:note|letter|slip|excuse|clear\w{0,5}|"
    r"says?|said|told|wants?|sent|appointment|visit|office|orders?)|"
    r"(?:nota|carta|permiso|justificante|cita) (?:del|con el|con la|de la|medic[oa]) ?(?:doctor|doctora|medico|"
    r"enfermera)?|"
    r"clear(?:ed|s)? (?:you|to (?:play|practice|return|run|skate|swim|train|compete|lift|participate))|not cleared|"
    r"until (?:you'?re|ur|youre) cleared|dado de alta|"
    r"hit (?:your|ur) head|te pegaste|(?:your|ur|tu) (?:weight|eating|breathing|sleep|period|pills?|injury|condition|"
    r"recovery|diagnosis|health|salud|lesion)\b|"
    r"(?:your|ur) physical (?:form|exam|expired|is expired|is missing)|physical (?:form|exam) shows|skipping meals|"
    r"not eating|panic|self[- ]?harm\w{0,3}|"
    r"stopped taking your|take your (?:pills?|shot)|the (?:bleeding|swelling|bruis\w+|rash) "
)
_SIGNS = (
    r"headaches?|dolores? de cabeza|(?:scan|test|lab|blood|imaging) results|(?:been|are you|not) sleeping|"
    r"(?:the|your) boot (?:is )?(?:coming |come )?off|(?:seem|seemed|look|looked|feel|feeling|been) (?:so |really |"
    r"pretty |very )?"
    r"(?:down|sad|low|depressed|anxious|overwhelmed|hopeless|stressed|pale|dizzy|unwell|exhausted|triste|mal)\b(?! by)|"
    r"out for (?:\w{1,6} )?(?:weeks?|months?|the season|days)"
)
MEDICAL: tuple[tuple[re.Pattern[str], int], ...] = (
    (late(rf"\b(?:{_CONDITIONS})\b"), 2),
    (late(rf"\b(?:{_CARE})\b"), 2),
    (late(rf"(?<![a-z])(?:{_STATES})"), 2),
    (late(rf"\b(?:{_SIGNS})"), 2),
    (
        late(
            rf"\b{BODY}{_NEAR}{_HARM}\b|\b{_HARM}{_NEAR}{BODY}\b|\b{_HARM_ASK}(?:left |right |bad )?(?:{_CLEAR_BODY}|"
            rf"{_VAGUE_BODY})\b"
        ),
        2,
    ),
    (late(r"\bany (?:more )?pain\b(?! no)|\b(?:in|with|the) pain\b|\balgun dolor\b"), 2),
    (
        late(r"\b(?:doctors?|dr|doc|nurse|clinic|specialist|dentist|enfermer[oa]|trainer|counselor|consejer[oa])\b"),
        1,
    ),
    (
        late(
            r"\b(?:sick|hurt|hurting|sore|pain|pains|dolor|ache|recover\w{0,4}|appointment|cita|cleared|clearance|"
            r"cramps?|calambres?|sleep)\b"
        ),
        1,
    ),
)

_SUBJECT = (
    r"math|maths|algebra|geometry|calc|calculus|precalc|trig|stats|chem|chemistry|bio|biology|physics|english|"
    r"history|spanish|french|german|"
    r"latin|econ|government|civics|literature|lit|science|geography|apush|lang|comp sci|reading|writing|health class|"
    r"psych|"
    r"matematicas|mate|ingles|historia|ciencias|quimica|fisica|biologia|espanol|geometria|civica|literatura"
)
_WORK = (
    r"tests?|exams?|quiz(?:zes)?|midterms?|finals?|essays?|papers?|assignments?|homework|hw|projects?|class(?:es|"
    r"work)?|courses?|"
    r"labs?|semester|quarter|schoolwork|coursework|studies|credits?|examen(?:es)?|tareas?|clases?|materias?|semestre|"
    r"proyectos?|trabajos?"
)
_HOW = (
    r"scored?|scores|grades?|graded|got an? (?:[a-f][+-]?|zero|bad|low|good|\d{2})|fail\w{0,4}|flunk\w{0,3}|"
    r"pass(?:ed|ing)?|behind|help|short|fue|struggl\w{1,3}|"
    r"dropp?(?:ed|ing)?|slipp\w{2,3}|rais(?:e|ing)|"
    r"bring(?:ing)? (?:up|it up)|pull(?:ing)? up|low|lower|improv\w{1,4}|missing|retak(?:e|ing)|make ?-?up|"
    r"catch(?:ing)? up|turn(?:ed)? in|late|"
    r"incomplete|zero|percent|average|trouble|tutor\w{0,3}|d|d\+|d-|f|c-|\d{2}%|\d{2} on|below|calificacion|nota|"
    r"sacaste|reprob\w{1,5}|pasar|pasaste|"
    r"atrasad[oa]|bajaste|bajo|bajando|subir|falta[ns]?|debes|entregar|entreg\w{1,5}|promedio"
)
ACADEMIC: tuple[tuple[re.Pattern[str], int], ...] = (
    (
        late(
            r"\b(?:gpa|p?sat (?:scores?|prep|go)|(?:the|your) p?sats? (?:go|went|is|was|on|in)|(?:in)?eligib\w{2,5}|"
            r"ineleg\w{2,6}|elegib\w{2,6}|iep|504(?: plan)?|report cards?|boleta|"
            r"transcripts?|progress reports?|grade checks?|"
            r"academic\w{0,3}|academic[oa]s?|study plan|credit recovery|summer school|tutor(?:ing|s|ed)?|tutorias?|"
            r"plagiar\w{2,5}|"
            r"dyslexi[ac]|dislexia|learning (?:disability|disabilities|support|specialist)|special ed\w{0,6}|"
            r"accommodations?|extended time|"
            r"class rank|calificacion(?:es)?|promedio|reprob(?:ar|aste|ando|ado|aron|o)|flunk(?:ed|ing)?|"
            r"valedictorian|act scores?|"
            r"sat scores?|psat|ap scores?|graduat(?:e|ing) on time|enough credits|held back|repeat(?:ing)? (?:the|"
            r"a) (?:year|grade|class))\b"
        ),
        2,
    ),
    (
        late(
            r"\b(?:your|ur|tus?|the|that|his|her) (?:\w{1,12} ){0,2}(?:grades?|marks|notas)\b|\bgrades? (?:in|on|is|"
            r"are|dropped|went|slip\w{0,4}|came|report|need)\b|"
            r"\b(?:bad|low|failing|poor|better|good|great) grades?\b|\b(?:missing|late|overdue) (?:assignments?|work|"
            r"homework|hw|papers?|essays?)\b|"
            r"\bfailing\b|\ban? (?:[a-f][+-]?|\d{2}%?) (?:in|on) (?:your|the|my|his|her|that|\w{3,12})\b|"
            r"\b(?:[cdf][+-]?) average\b|\bfail(?:ed)? (?:the|your|a|his|her|ms|mr|mrs) ?\w{0,12} ?(?:test|exam|quiz|"
            r"midterm|final|class|course|paper)\b|"
            r"\bnotas (?:de|en|bajas|malas)\b|\bfaltan? \w{1,8} ?(?:tareas?|trabajos?)\b"
        ),
        2,
    ),
    (
        late(rf"\b(?:{_SUBJECT}|{_WORK})\b{_NEAR}(?:{_HOW})(?![a-z])|\b(?:{_HOW}){_NEAR}(?:{_SUBJECT}|{_WORK})\b"),
        2,
    ),
    (
        late(
            r"\b(?:(?:mr|ms|mrs|miss|mx|dr)\.? [a-z]{2,15}|your (?:\w{1,12} )?teacher|tu maestr[oa]|"
            r"tu profe\w{0,4}) (?:says?|said|told|emailed|mentioned|messaged|dice|dijo|me)\b"
        ),
        1,
    ),
    (
        late(
            r"\b(?:grades?|study(?:ing)?|homework|tarea|classwork|schoolwork|credits|retake|midterms?|"
            r"study (?:table|hall)s?|your average|estudiar)\b"
        ),
        1,
    ),
)

IDIOMS = late(
    r"\bsick(?:est)? (?:goal|shot|catch|move|moves|save|dunk|play|pass|hit|beat|block|kick|edit|jersey|kit|serve|"
    r"spike|throw|run|dangle|hands|merch|playlist|of)\b|"
    r"\b(?:that|it|this|those|u|game|play) (?:was|is|were|looked|are|r) (?:so |actually |literally |kinda )?sick\b|"
    r"\bsick(?:!|,? (?:bro|dude|man))|"
    r"\bpains? in the \w+|\bno pain,? no gain|\bgrowing pains|\bbreak a leg|\bhearts? out\b|\bby heart\b|"
    r"\bheart of\b|\bin my heart|"
    r"\ballerg(?:y|ic) to (?:losing|defen[cs]e|running|work|passing|winning|fun|practice|effort|hustle|mondays)|"
    r"\bdr\.? ?pepper|\bfever pitch|"
    r"\bphysical (?:practice|game|play|education|conditioning|battle|match|style|team|day|one|session|opponent|"
    r"defen[cs]e|scrimmage|ed|challenge|copy|fitness|contact)\b|"
    r"\b(?:be|more|get|too|very|really|so|play|pretty) physical\b|\bmental(?:ly)? (?:tough\w*|game|reps?|prep\w*|"
    r"mistakes?|focus|edge|side|math|notes?)\b|"
    r"\bmath(?:letes)? (?:team|club|league|meet|tournament)|\b(?:science|history|chess|debate|art|spanish|french|"
    r"book|drama) (?:club|fair|olympiad|bowl|department|team|building|wing|room|hall)\b|"
    r"\bcast (?:list|party|meeting|call|of|photo|members?)\b|\b(?:boot ?camp|brace yourself)\b|\bpass(?:ed|"
    r"ing)? out (?:the|those|these|jerseys|flyers|water|programs|sheets|some)\b|"
    r"\binjury (?:time|report|list)\b|\bfirst[- ]aid kit|\b(?:fitness|beep|mile|conditioning|time|swim|skills?|"
    r"strength|pacer|cooper|sprint|skating|bleep|sound|mic|lights?) tests?\b|"
    r"\btest (?:the|your|our|out) (?:ice|gear|mic|bike|skates|equipment|new|robot|\w+)\b|\bfinal (?:score|minutes?|"
    r"seconds?|game|games|whistle|whistles|four|round|lap|heat|roster|rosters|push|stretch|buzzer|list|period|"
    r"practice|meet|touches?)\b|"
    r"\b(?:the|league|state|region\w*|district|conference|playoff|semi-?|quarter-?|cup|in|nba|make|reach\w*|"
    r"win) ?finals\b|"
    r"\b(?:golf|obstacle|cross[- ]country|xc|race|main|crash|ropes) course\b|\bof course\b|\bin due course\b|"
    r"\b(?:1st|first|second|2nd|third|3rd|fourth|4th|last|final|next|every|each|the) quarter\b|"
    r"\bquarter(?:back|s? (?:past|to|mile|horse))|\bhistory (?:of|books?|in the)\b|\bmak(?:e|ing) history\b|"
    r"\bschool history\b|\bclass act\b|\b(?:first|world|high|low|in a) class\b|\bclass (?:of|president|photo|"
    r"pictures?|trip|clown)\b|"
    r"\bclass (?:is |starts |at |moved |ends |in )\w*|\b\d{1,2}(?:st|nd|rd|th)?[- ]grade(?:rs?)?\b|\bgrade (?:level|"
    r"school|[1-9]\d?)\b|\bgraded? (?:a|field|ice)\b|\b(?:lab|room|bus|paper) (?:coat|towels?|plates?|route|cups?|"
    r"rock)\b|"
    r"\brock paper\b|\bmissing (?:practice|the bus|bus|you|gear|jersey|jerseys|shots?|the (?:game|net|target))\b|"
    r"\blate (?:bus|start|practice|game|tackle|hit)\b|\bgot (?:game|next|this)\b|"
    r"\bhead (?:coach|start|over|to|up|out|down|home|count|back)\b|\bheads?[- ]up\b|\bkeep your (?:head|eyes?|"
    r"heads)\b|\bshoulder pads?|\b(?:knee|elbow|shin|chest|hip) (?:pads?|guards?|protectors?|pass\w*|high|ups?)\b|"
    r"\b(?:ankle|neck) (?:breaker|weights?|warmers?|socks?|and neck)\b|\bneck and neck|\bon the other hand\b|"
    r"\bhand(?:ed)? (?:in|out|off|ball|over)\b|\bleg day\b|\b(?:first|last|anchor|third|second|opening) leg\b|"
    r"\bback ?(?:up|row|line|field|to|at|in|from|hand|stroke|court|door|by|and forth|for|post)\b|"
    r"\bice (?:time|rink|cream|hockey|breaker|arena|pack run|bath day)\b|\btape (?:of|from|study|review|session|"
    r"the game|is)\b|\b(?:game|film|measuring|duct|stick|scotch|masking) tape\b|"
    r"\bsore (?:loser|winner|spot)\b|\bblood drive\b|\bflu shots? (?:are|for|clinic)|\bchemistry (?:with|between|"
    r"on the|together)\b|\bteam chemistry\b|\bgreat chemistry\b|\b(?:reading|read) (?:the|their|your) (?:defen[cs]e|"
    r"play|keys|blocks?)\b|"
    r"\bcredit (?:to|card|for|where)\b|\bextra credit to\b|\bscreen pass\b|\bpass(?:ed|ing)? (?:the|that|it|me|to|"
    r"ball|drills?|game|yards|lane)\b|\bdrop(?:ped)? (?:the|that|it|off|by|a|back|gloves|in|shot) ?(?:ball|pass|puck|"
    r"off|kick|box)?\b|"
    r"\bcramp my style|\bover ?dose of|\bdose of reality|\bdepressed? (?:the|button|key)|\bmono ?(?:skis?|tone|poly|"
    r"logue|chrome|fin|type)\w*|\btherapy dogs?|\bretail therapy"
)
"""Said of play, places and timetables: taken out before anything is weighed."""

TO_ALL = late(
    r"(?:^|[.!?,:;\n]\s?)(?:hey |hi |ok |hello |morning |good morning |attention )?(?:everyone|everybody|team|guys|"
    r"all|y'?all|gang|folks|squad|parents|todos|equipo|chicos)\b|"
    r"\b(?:to|for|from) (?:everyone|everybody|all (?:of you|players|athletes|students)|all|the (?:whole |"
    r"entire )?(?:team|squad|class|group)|todos|todo el equipo)\b|"
    r"\b(?:everyone|everybody|each of you|all (?:\w+ )?(?:athletes|players|students|members|swimmers|runners|skaters|"
    r"parents|kids|freshmen|seniors)|todos|every (?:athlete|player|student|kid)) "
    r"(?:who |that |\w{1,8} )?(?:needs?|must|should|has|have|bring|please|gets?|is|are|will|to|tiene|deben|traigan|"
    r"necesitan)\b|"
    r"\b(?:awareness|prevention) (?:week|month|day|assembly|night|talk)\b"
)
"""Speaks to a whole group: nobody's private matter."""
