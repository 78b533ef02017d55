"""Words of school records as they are said of somebody, English and Spanish, in folded text of lower case. Data only.

Marks, standing, support plans, discipline, attendance, admissions. The forms are those of `policy.detect.lexicon`.
"""

from __future__ import annotations

from policy.detect.late import late
from policy.detect.wordlist import words

SUBJECT = (
    r"math(?:s|ematics)?|algebra|alg|geometry|geo|calc(?:ulus)?|pre-?calc|trig|stats|statistics|chem(?:istry)?|"
    r"bio(?:logy)?|"
    r"physics|english|eng|ela|history|hist|spanish|french|german|latin|chinese|mandarin|econ(?:omics)?|"
    r"gov(?:ernment)?|civics|"
    r"lit(?:erature)?|science|sci|geography|apush|apes|euro|lang|csp?|comp(?:uter)? sci(?:ence)?|csa|reading|writing|"
    r"spelling|health|"
    r"psych(?:ology)?|sociology|art|music|band|orchestra|choir|chorus|theater|drama|drivers?'? ?ed|driver'?s ed|pe|"
    r"p\.e\.|gym|phys ed|"
    r"social studies|ss|world history|us history|anatomy|stem|robotics|journalism|religion|philosophy|ethics|home ec|"
    r"shop|"
    r"esl|ell|ap \w{2,12}|ib \w{2,12}|honors \w{3,12}|everything|all (?:his|her|their) classes|"
    r"matematicas?|mate|ingles|historia|ciencias|quimica|fisica|biologia|espanol|geometria|civica|literatura|geografia|"
    r"educacion fisica|arte|musica|computacion|etica|frances|calculo|algebra"
)
WORK = (
    r"tests?|exams?|quiz(?:z?es)?|mid-?terms?|finals?|essays?|papers?|assignments?|homeworks?|hw|projects?|"
    r"class(?:es|work)?|"
    r"courses?|labs?|lab reports?|semester|quarter|trimester|presentation|worksheet|benchmark|unit|chapter|period|"
    r"worksheets?|packet|"
    r"outline|speech|report|regents|staar|sat|act|psat|ap|map|keystones?|midyear|eoc|pop quiz|frq|dbq|ged|retake|"
    r"makeup|"
    r"examen(?:es)?|tareas?|clases?|materias?|semestre|proyectos?|trabajos?|prueba|parcial|ensayo|bimestre|trimestre|"
    r"extraordinario"
)
_TEACHER = r"(?:mr|mrs|ms|mx|miss|dr|senora?|profe|mister)\.? ?[a-z]{1,14}(?:'?s)?"
_THING = (
    r"(?:(?:the|his|her|their|that|a|an|el|la|los|las|su|un|una|every|all|both|two|three|this|last|"
    rf"one) )?(?:of (?:his|her|the) )?(?:(?!team|league|game)[\w'&/-]{{1,14}} ){{0,4}}?(?:{SUBJECT}|{WORK}|"
    rf"{_TEACHER})\b(?: \d)?(?: (?:{SUBJECT}|{WORK}|[12]))?"
)
_NO_SPORT = (
    r"(?! ?(?:draft|trade|beam|vault|floor|bars?|mile|pacer|beep|cut|team|squad|time standard|standard|side|roll|"
    r"plus size|string|game|"
    r"league|points?|pts|yards?|yds?|goals?|assists?|rebounds?|boards|blocks|kills|aces|steals|runs|hits|strikeouts?|"
    r"sec|seconds?|mins?|minutes?|hrs?|hours?|"
    r"dollars?|bucks|lbs?|pounds|inch|ft|mph|era|avg|handicap|bogey|under par|over par|year|years|yr|day|days|week|"
    r"weeks|month|months|pack|piece|percent off|"
    r"% off|followers|likes|views|subs|streak|kill|win|wins|second|second \w+|x |/ ?night|am|pm|a\.m|p\.m|th\b|st\b|"
    r"nd\b|rd\b|forty|for \d|mm|gb|k\b|players?|people|free|"
    r"from (?:his|her|their|my|grandma|the vending|grandpa)|in (?:the (?:draft|league|game|scrimmage|tournament|meet|"
    r"race|finals|tier list|100|200|400|800|50)|fantasy|2k|halo|fortnite|golf|bowling|minecraft|"
    r"madden|rebounding|gpa)))"
)
_NUM = r"(?:100|\d{1,2}(?:\.\d{1,2})?)"
_LETTER_ENDS = (
    r"(?=\s*$|\s*[^\w\s'-]|\s(?:(?:in|on|for) (?!my|me|our|your)|and|but|so|lol\w*|lmao|this|that|average|avg|at|rn|"
    r"bc|again|last|tho|smh|"
    r"fr|en|y|de|pls|right|"
    r"now|w|with|overall|jaja\w*|omg|or|how|yikes|which|because|if|n)\b)"
)
_MARK = (
    rf"(?:(?:an? )?(?:[b-df][+-]?|a[+-])(?![\w'-]){_LETTER_ENDS}|an a\b{_LETTER_ENDS}|a(?= in \w)|(?:an? )?(?:zero|"
    rf"cero|\d{{1,3}}/(?!10\b)\d{{2,3}}|{_NUM}(?: ?%| percent| por ?ciento)|(?:low|high|solid) (?:[a-df]|"
    r"[5-9]0s?))(?![\w']))"
)
_PLURAL = (
    r"(?:all|straight|mostly|two|three|four|five|six|[2-9]|a bunch of|puras?|a couple of?|"
    r"several) (?:[a-df]'?s)(?:(?: and|,|&| y) (?:an? |one |two |three |[2-9] )?[a-df](?:'?s)?)?(?![\w'])"
)
_FAILING = (
    r"(?:fail(?:ed|ing|s)?|flunk(?:ed|ing|s)?|bomb(?:ed|ing|s)?|barely pass(?:ed|es|ing)|pass(?:ed|es|ing)|retak(?:e|"
    r"es|ing|en)|retook|repeat(?:ed|ing|s)?|tank(?:ed|ing)|dropped|drop|aced|aces)"
)
_GET = (
    r"(?:got|gets?|getting|has|have|had|with|made|makes|earned|received|pulled(?: off)?|holding|rocking|carrying|"
    r"scored|scores|sitting at|sits at|at|is at|ended (?:up )?with|finished with|w|tiene|tenia|saco|obtuvo|lleva|"
    r"tuvo|trae|va con|con|paso con|salio con)"
)
_AT_SCHOOL = rf"(?: (?:on|in|for|en|de|at) {_THING})"

_RECORD = (
    r"ieps?(?: (?:meeting|goals?|plan|review|team))?|504s?(?: plan)?|bips?|behavior (?:intervention )?plan|"
    r"report cards?|progress reports?|transcripts?|gpa(?: (?:of )?[\d.]+)?|g\.p\.a|class rank|academic probation|"
    r"academic (?:warning|watch|suspension|dishonesty|standing|integrity \w{4,9})|probation|"
    r"behavior (?:report|record|contract)|disciplin\w{2,6} (?:record|hearing|referral|report|action|file)|"
    r"permanent record|"
    r"(?:reading|math|writing|language|processing) (?:disabilit(?:y|ies)|disorder|delays?|difficult(?:y|ies))|"
    r"special (?:ed|education|needs)(?: \w{4,9})?|sped|resource room|resource class|learning (?:support|"
    r"disabilit(?:y|ies)|center|lab)|remedial \w{3,12}|"
    r"life skills(?: class)?|self[- ]contained(?: class\w{0,4})?|gifted(?: (?:program|class|and talented))?|"
    r"gate program|"
    r"(?:esl|ell|esol|eld|english learner)(?: (?:class|services|student|support|program|level \d))?|title (?:1|one|"
    r"i)\b(?: reading| math)?|reading (?:intervention|specialist|group|level|score)|read 180|"
    r"speech (?:therapy|services|class|teacher)|intervention (?:group|class|services|block)|rti|tier (?:2|3|two|three)|"
    r"(?:extra|extended|more|double) time(?! (?:on the (?:field|court|ice|clock|mound|mats?)|to (?:get|eat|sleep)|"
    r"in (?:practice|the|ot)|with))(?: on (?:tests?|exams?|quizzes|everything|\w{3,8}))?|time and a half|"
    r"(?:testing )?accommodations?|read[- ]aloud|para(?:professional)?|one[- ]on[- ]one aide|"
    r"credit recovery|summer school|night school|alternative school|alt school|continuation school|online recovery|"
    r"truancy(?: (?:court|letter|officer))?|"
    r"(?:(?:\d{1,3}|a lot of|lots of|so many|too many|like \d{1,3}|a (?:ton|bunch) of|excessive|chronic|"
    r"more than \d{1,2}|over \d{1,2}|multiple|several) )(?:unexcused |excused )?(?:absences?|tard(?:ies|y|ys)|lates|"
    r"detentions?|referrals?|write-?ups?|missing (?:assignments?|homeworks?|hws?|works?)|zero(?:e?s)|suspensions?|"
    r"demerits?|cuts|missed (?:days|classes|assignments)|faltas|retardos|inasistencias|reportes|"
    r"tareas (?:sin entregar|pendientes))|"
    r"unexcused absences?|chronic absenteeism|attendance (?:record|contract|rate|problems?|issues?)|incompletes?|"
    r"(?:saturday|lunch|after[- ]school|sat) (?:school|detention)|detention|detencion|in-?school suspension|"
    r"out-?of-?school suspension|suspension|expulsion(?: hearing)?|\biss\b|\boss\b(?! )|"
    r"(?:sat|act|psat|ap|ib|map|staar|regents|state test|toefl|iready|i-ready|lexile|star|nwea|iq|test|exam|quiz|"
    r"reading|math|practice) (?:math |reading |ela |ebrw )?(?:scores?|level|lexile|results?)(?: \d{1,4})?|"
    r"(?:college )?(?:rejection|acceptance|deferral)(?: letter)?|financial aid|promedio de \d{1,2}(?:\.\d{1,2})?|"
    r"(?:the )?(?:lowest|highest|worst|second lowest|second highest|best) (?:grade|score|gpa|average|"
    r"mark)s?(?: (?:in|on) (?:the |his |her |our )?(?:\w{2,9} )?(?:class|grade|quiz|test|exam|final|midterm|"
    r"period))?|(?:ineligib(?:le|ility)|d/f|d and f|failing|academic watch|probation) list|"
    r"free (?:and reduced )?lunch|reduced lunch|"
    r"boleta(?: de calificaciones)?|expediente escolar|reporte de conducta|plan 504|educacion especial|plan de apoyo"
)
_CAME_TO = (
    r"(?:(?: (?:is|was|are|were|just|only|dropped|drop|fell|went|jumped|tested|went up|went down|came back|bajo|"
    r"bajaron|es|fue|esta|subio)){1,3}(?: (?:an?|to|at|a un|from|by|like|only|de|en|below|under|a lot|lot|mucho|"
    r"muchos?)){0,3}(?: (?:\d{1,4}(?:\.\d{1,2})?%?|[a-df][+-]?(?![\w'])|\d{1,2}(?:st|nd|rd|th) grade))?)?"
)
HAS = late(
    rf"\b(?:{_RECORD})(?:(?<=gpa){_CAME_TO}|(?<=score){_CAME_TO}|(?<=scores){_CAME_TO}|(?<=level){_CAME_TO}|"
    rf"(?<=rank){_CAME_TO}|"
    r"(?<=card)(?:: ?|\s)(?:[a-f][+-]?(?![\w'])[ ,]{0,2}){1,8}(?<! ))?(?![\w])"
)
OWNED = late(
    r"\b(?:(?:final |midterm |semester |math |chem |bio |quarter |1st quarter |overall |failing |class )?(?:grades?|"
    r"average|marks|attendance|eligibility|missing (?:assignments?|work|homework)|lexile|iq|test scores?)(?: (?:in|"
    r"for|on) [\w ]{2,14}?(?= (?:is|was|are|dropped|went)))?|"
    r"calificacion(?:es)?|promedio(?: de [\d.]+)?|notas?|expediente|faltas|inasistencias|"
    r"conducta)(?![\w])(?!(?: \w+){0,4} (?:points?|pts|ppg|per game|a game|goals?|assists|yards|strikes|pins|"
    r"over par)\b)(?! (?:is|are) (?:so|the|going|all|full|in charge|wild|lame|cringe|lit|taking|having|loud))"
)

_SCHOOL_ONLY = (
    r"(?! (?:from (?:the )?(?:team|squad|game|match|games|league|tournament|practice|playing)|for (?:an? |the |his |"
    r"her )?(?:second |2nd |straight )?(?:red|yellow|two|2 yellow)|by the league|"
    r"\d games?|for \d games?|for the (?:game|match|playoffs|rest of the)|por (?:tarjeta|roja|doble)|del (?:partido|"
    r"juego|torneo)|(?:on|in|from|off) (?:discord|fortnite|minecraft|2k|gta|val|cod|insta|instagram|twitter|tiktok|"
    r"xbox|snap|roblox|twitch|steam|valorant)|from (?:insta|tiktok|twitter|discord|snap|xbox|roblox|fortnite|twitch|"
    r"youtube)|"
    r"in (?:air|midair|the air)))"
)
_DISCIPLINE = (
    r"(?:suspended|expelled|kicked out(?:ta| of) (?:school|class|ap \w+|honors|the (?:program|school|district)|nhs)|"
    r"written up|wrote up|sent to (?:the )?(?:office|principal(?:'?s)?(?: office)?|vp|dean(?:'?s)?(?: office)?|"
    r"alternative school|alt school|iss|detention)|"
    r"held back|left back|retained|kept back|put on (?:academic )?probation|put in (?:iss|detention|remedial|esl|"
    r"resource|special ed|sped)|removed from (?:class|school|honors|nhs|the program)|"
    rf"kicked off (?:the )?(?:honor roll|honou?r society|nhs|student council|dean'?s list)|"
    r"(?:an? )?(?:iss|oss|in-?school suspension|detentions?|suspension|write-?up|referral|saturday school|"
    r"saturday detention|lunch detention|demerits?)(?! center)|"
    rf"in trouble (?:for|with) (?:cheating|plagiari\w{{3,4}}|skipping|vaping|fighting|the (?:dean|principal))|"
    rf"(?:caught|busted|nabbed|flagged|reported|zeroed|disqualified) (?:for )?(?:cheating|plagiari[sz]\w{{2,4}}|"
    r"copying|vaping|skipping|using (?:chat ?gpt|ai)|(?:with|w) (?:a |his |her |the )?(?:vape|weed|phone|cell phone|"
    r"notes|answers|answer key|alcohol|cheat sheet)(?: out)?)|"
    r"flagged by turnitin|(?:dropped|moved|bumped|placed|kicked) (?:down |out )?(?:from|to|out of|into|"
    r"in) (?:the )?(?:honors|ap|regular|remedial|lower|lowest|special ed|resource|esl|gifted|college prep|on level|"
    rf"basic)(?: \w{{2,12}})?|"
    rf"sent home for \w{{3,12}}|arrested at school){_SCHOOL_ONLY}"
)
_BE = (
    r"(?:'s|s|is|was|are|were|be|been|being|isn'?t|wasn'?t|ain'?t|gets?|got|getting|has been|got put|just got|"
    r"almost got|had|has|have|serving|serves|served|assigned|stuck in|doing|in)"
)
_NOT_ALL = (
    r"(?! (?:to |me\b|us\b|at (?:life|flirting|this|everything|being|parking|cooking)|his team|her team|the (?:vibe|"
    r"fire|drug|breathalyzer|physical|fitness|concussion|swim|beep|pacer|conditioning|inspection|team)|as an? |"
    r"spectacularly at|him\b|you\b))"
)
_ADMIT = (
    r"(?:(?:got|gets|was|been|is|just got|getting) )?(?:rejected|wait-?listed|deferred|denied|accepted|admitted|"
    r"in early) (?:from|by|at|to|into|in) (?!(?:hope|the (?:team|squad|club|band|play|cast|chat|server|group|prom|"
    r"hospital|er)|a (?:girl|boy|guy)|his|her|my|every girl|prom|homecoming|hoco)\b)(?:\w{2,14})(?: (?:state|tech|"
    r"university|college|early|high|prep|academy))?|"
    r"(?:got|getting|gets|didn'?t get|didnt get) (?:in ?to) (?:uc ?\w{1,14}|ucla|usc|mit|nyu|harvard|yale|princeton|"
    r"stanford|brown|columbia|cornell|duke|penn|dartmouth|northwestern|berkeley|purdue|umich|michigan|ohio state|"
    r"penn state|asu|ut|a&m|"
    r"\w{3,12} (?:state|tech|university|college|u)|college|community college|any (?:college|school|colleges|schools)|"
    r"(?:his|her) (?:dream school|safety|safety school|top choice))"
)
_SKIPS = (
    r"(?:skip(?:ped|s|ping)?|cut(?:s|ting)?|ditch(?:ed|es|ing)?|missed|misses) (?:like |about |"
    rf"at least )?(?:(?:\d{{1,3}}|a lot of|so many|too many|all|most|every|half) (?:of )?(?:(?:his|her) )?(?:days?|"
    r"classes|periods?|class|lessons|assignments|weeks? of school|school days)(?: of school)?|(?:class|"
    r"school)(?! (?:flyer|trip|photo|president|ring|play|game|spirit)\w*)|(?:(?:his|her|the|ap|1st|2nd|3rd|4th|5th|"
    rf"6th|7th|8th|first|second|third|fourth|fifth|sixth|seventh) ){{1,2}}(?:{SUBJECT}|{WORK}|period|class|final|"
    r"exam))"
)
_CHEAT = (
    rf"(?:cheat(?:ed|s|ing)? off (?:of )?\w{{2,12}}|cheat(?:ed|s|ing)? (?:on|in|off|during) (?!(?:rosa|him|her|"
    rf"his (?:gf|girlfriend|bf|diet)|her (?:bf|boyfriend|diet)|me|us|you|my)\b){_THING}|plagiari[sz](?:ed|es|"
    rf"ing)(?: (?:his|her|the|a|an|every|part of) (?:\w{{2,12}} ){{0,3}}?(?:{WORK}|{SUBJECT}))?|"
    rf"copied (?:off (?:of )?)?(?:\w{{2,12}} ){{0,4}}(?:{WORK})|"
    r"(?:used|uses|using) (?:chat ?gpt|ai|photomath) (?:on|for|to (?:write|do|cheat)) (?:his|her|"
    rf"the) (?:\w{{2,12}} ){{0,2}}(?:{WORK}|{SUBJECT})|copio (?:en|todo el|la|el) (?:\w{{2,9}} )?(?:examen|tarea|"
    rf"prueba|ensayo|trabajo)|hizo trampa(?: en (?:el|la) \w{{4,9}})?|plagio (?:el|su|la|un) \w{{4,9}})"
)
_SCORED = (
    r"(?:got|scored|scores|gets|made|earned|has|had|pulled|with|w|took home) (?:like )?(?:an? |only |only a |just |"
    r"just a )?(?:1[0-5]\d0|1600|[4-9]\d0|3[0-6]|[12]\d|[1-7])(?! ?(?:pts|points|goals?|am|pm)) (?:on|in) (?:the |"
    r"his |her |that )?(?:\w{2,9} ){0,2}(?:sat|act|psat|ap|ib|regents|toefl|ged|staar|map|iready|aps|ap exam|"
    r"ap test|exam|state test|math test|asvab)(?: \w{2,9})?\b|"
    r"(?:got|scored|scores|has|had|with) (?:an? )?(?:1[0-5]\d0|1600)\b(?! ?(?:points|followers|elo|rating|dollars|"
    r"calories|steps|views))"
)
SAID = late(
    rf"\b(?:got|gets|has|had|only got|scored|was) (?:an? |like )?\d{{1,3}} (?:out of|of|over) \d{{2,3}}{_AT_SCHOOL}|"
    r"\b(?:at risk of|in danger of|close to|about to be|on the verge of) (?:failing|flunking|not graduating|"
    rf"expelled|suspended|being retained|expulsion)(?: {_THING})?|"
    r"\b(?:accused of|found guilty of|in trouble for|investigated for|reported for|sancionad[oa] por|"
    rf"reportad[oa] por) (?:cheating|plagiari\w{{2,4}}|copying|using ai|copiar|plagio|pelear|vapear)|"
    r"\b(?:dropped|went|fell|slipped|down|jumped|up) (?:down |all the way )?(?:to|from) (?:an? )(?:[b-df][+-]?|"
    rf"a-)(?![\w'])(?: (?:in|average|to)(?: {_THING})?)?|\b(?:is |was )?(?:doing|taking|redoing) (?:\d{{1,2}}(?:st|"
    r"nd|rd|th)|freshman|sophomore|junior|senior) (?:grade|year) (?:again|over)\b|"
    r"\b(?:never|hardly ever|barely|rarely) (?:turns?|hands?|does|did|do|turned|handed) (?:in )?(?:his |her |any |"
    r"the )?(?:homework|hw|assignments?|work|classwork|projects?)\b|\b(?:has|had|have|lleva|trae|tiene) (?:only |"
    rf"just |like )?(?:\d{{1,2}}|tres|dos|cuatro|cinco|varias) (?:school |hs )?(?:credits|"
    r"(?:materias )?reprobadas)\b|"
    r"\b(?:put|placed|moved|stuck|dropped) (?:down )?(?:in|into|to) (?:the )?(?:lower|lowest|remedial|basic|slow|"
    rf"regular|on level|honors|advanced) (?:{SUBJECT}|class|track|reading group|group)\b|\b(?:can|can'?t|cant|could|"
    r"couldn'?t) (?:barely |hardly |even |not )*(?:read(?= *$|[.,!?]| at| or| and)|read or write)\b|"
    rf"\bcheat(?:ed|s|ing)? (?:his|her|their) way (?:thru|through|to|into) {_THING}|\bva (?:muy |bien |"
    rf"super )?mal (?:en|con) {_THING}|"
    rf"\b(?:got|gets|had|has|having|getting) (?:his|her|their) (?:\w{{2,9}} )?(?:{WORK}) (?:flagged|zeroed|"
    rf"taken away|ripped up|thrown out|voided|cancell?ed)(?: (?:for|by) \w{{2,12}})?|"
    r"\b(?:rejected|denied|deferred|wait-?listed|accepted|admitted) (?:by|from|at|to|into) (?:(?:like |all |"
    rf"over )?(?:\d{{1,2}}|all|every|both|most|three|four|five|six)(?: of (?:his|her))?(?: of the)?) ?(?:colleges?|"
    r"schools?|universit(?:y|ies)|ivies|ucs)\b|"
    r"\b(?:not|won'?t|isn'?t|didn'?t|doesn'?t|can'?t|cant|wont|didnt|isnt|never|may not|"
    r"might not) (?:be )?(?:eligible|graduat(?:e|ed|ing))\b|"
    r"\b(?:tested|placed|moved|promoted|got moved|bumped|switched) (?:up )?(?:in ?to|out of|up to|to|"
    rf"down to) (?:the )?(?:honors|ap|gifted|regular|remedial|advanced|algebra|lower|{SUBJECT})(?: (?:\d|"
    rf"\w{{3,9}}))?|"
    rf"\b(?:\w{{1,7}} )?(?:years?|grades?|grade levels?|levels?) (?:behind|below|ahead)(?: (?:in|grade level|"
    rf"level)(?: (?:{SUBJECT}))?)?|"
    rf"\bowes? (?:me |us |the class |him |her |like )?(?:\d{{1,2}}|two|three|four|five|six|several|a lot of|"
    rf"a bunch of) (?:\w{{3,9}} )?(?:{WORK})\b|"
    # marks: "got a 41 on the bio test", "has an F", "58% in Algebra"
    rf"\b{_GET} (?:like |only |just |about |an? solid |literally )?{_MARK}{_NO_SPORT}{_AT_SCHOOL}?|"
    rf"\b{_GET} (?:like |only |just )?(?:an? |un |una )?{_NUM}{_NO_SPORT}{_AT_SCHOOL}|"
    r"\b(?:got|gets|saco|sacaron) (?:an? |un |una )(?:100|[3-9]\d)(?! ?(?:%|yd|yard|point|pt|sec|min|hour|dollar|"
    r"buck|pack|piece|in|on|from|inch|lb|foot|ft|kill|win|day|week|month|year|x|k\b|percent|game|second|streak|st|"
    r"nd|rd|th|gb|mph|for|off|degree|cal|\$))(?=\s|$|[!?.,])|"
    rf"\b{_GET} {_PLURAL}{_AT_SCHOOL}?|\b(?:has|have|had|with|got|pulling|carrying|tiene) (?:an? |like an? |"
    rf"un )?(?:gpa (?:of )?)?[0-4]\.\d{{1,2}}(?: (?:weighted |unweighted |cumulative )?gpa| de promedio)?(?! ?(?:40|"
    r"era|sec|mile|forty|avg|yd|second|handicap|on (?:beam|vault|bars|floor)|in the))(?![\w.])|"
    rf"\b{_SCORED}|"
    # standing
    rf"(?<![a-z])(?:{_FAILING}{_NOT_ALL} {_THING}|(?:fail(?:ed|ing|s)?|flunk(?:ed|ing|"
    rf"s)?(?: out)?){_NOT_ALL}(?: (?:two|three|four|five|all|most|half|[2-9])(?: of (?:his|her))?(?: classes|"
    r" subjects| courses)?)?(?=\s|$|[,.!?])(?! (?:and|a lot)? ?(?:his|her|the|a|an|that|every|everyone|in|again at|"
    r"miserably at|the)\b))|"
    r"\b(?:academically )?(?:in-?eligible|inelegible)\b|\b(?:is|was|'s|isn'?t|not|now|"
    r"no longer) (?:academically )?eligible\b|"
    rf"\b(?:flunk(?:ed|ing)|fail(?:ed|ing)) out(?: of (?:school|college|\w{{2,12}}))?|\b(?:repeating|repeats?|"
    r"has to repeat|have to repeat|redoing|va a repetir|repitio|repite|esta repitiendo) (?:the |el |"
    rf"de )?(?:\w{{1,9}} )?(?:grade|year|class|ano|grado|curso|freshman year|sophomore year|{SUBJECT})\b|"
    r"\b(?:won'?t|not|isn'?t|might not|may not|not going to|isn'?t going to) (?:be )?(?:graduat(?:e|ing)|"
    rf"walk(?:ing)? at graduation|pass(?:ing)?(?: {_THING})?|passing)\b|\b(?:dropped|dropping) out(?: of (?:school|"
    r"high school|hs))?\b|\b(?:hasn'?t|didn'?t|never|not|doesn'?t|don'?t|isn'?t) (?:been )?(?:turn(?:ed|ing)?|"
    r"hand(?:ed|ing)?|submit(?:ted|ting)?|done|do|did|doing|pass(?:ed)?|make up|made up)(?: in)? (?:a single|"
    rf"any(?: of)?|all|most(?: of)?|half(?: of)?|\d{{1,2}}|his|her|the|like \d)(?: (?:his|her|"
    rf"the))? ?(?:\w{{2,10}} )?{_THING}|"
    r"\b(?:rais(?:e|es|ing)|bring(?:s|ing)? up|pull(?:s|ing)? up|get(?:s|ting)? up|improv(?:e|es|ing)|fix(?:es|"
    rf"ing)?) (?:his|her|their|that|the) (?:\w{{2,9}} )?(?:grades?|gpa|average|marks?|[5-9]\d%?|[3-5]\d%?|"
    rf"[cdf][+-]?(?![\w']))(?: (?:up|in {_THING}))?|"
    r"\b(?:scored?|scores|tested|performed|placed|performs) (?:well |far |way )?(?:below|above|at|in|under|"
    rf"far below) (?:the )?(?:basic|proficien\w{{1,3}}|grade level|average|standard|advanced|novice|\d{{1,2}}(?:st|"
    rf"nd|rd|th)? percentile|level \d)(?: (?:on|in) {_THING})?|"
    r"\b(?:got|gets|has|have|getting|earned|with) (?:all |mostly |only |like |straight )?(?:zeroe?s|"
    rf"[bcdf]'?s)(?![\w']){_AT_SCHOOL}?|"
    r"\b(?:has|have|with|had|got|getting) (?:really |such |super |some |pretty )?(?:bad|low|failing|terrible|"
    rf"horrible|awful|good|perfect|great|amazing) (?:grades|marks|test scores|attendance){_AT_SCHOOL}?|"
    rf"\b(?:falto|ha faltado|lleva|tiene) (?:\d{{1,3}}|muchos|un monton de|varios) (?:dias|faltas|clases|"
    rf"veces)(?: sin (?:venir|entregar \w{{3,9}}))?|\b(?:va a|puede|esta por) reprobar(?: {_THING})?|\b(?:tiene|saco|"
    r"lleva) (?:puros?|puras?) (?:cincos?|seis(?:es)?|ceros?|cuatros?|[a-f]s?)\b|"
    rf"\bon track to (?:fail|not graduate)(?: {_THING})?|"
    r"\b(?:is|was|'s|are) (?:on |in |under |at )?(?:danger of failing|(?:the )?honor roll|credit deficient|"
    rf"behind (?:on|in) (?:\w{{2,9}} )?credits|below grade level|illiterate|grade level(?:s)? behind|summer school|"
    r"truant|chronically absent|chronically truant|gifted|valedictorian|salutatorian|bottom of (?:the|his|"
    r"her) class)\b|"
    rf"\b(?:has been|is|was|been|'s) (?:truant|absent|tardy|late) (?:\w{{1,9}} ){{0,2}}(?:times|days|"
    rf"times this \w{{4,8}}|since \w{{3,9}})|\b(?:truant)\b|"
    rf"\b(?:is |was |'s |ranked |ranks )(?:ranked )?(?:#? ?\d{{1,3}}(?:st|nd|rd|th)?|first|second|third|last|"
    rf"dead last) (?:in|of|out of) (?:the |his |her |our )?(?:class|grade|\d{{2,4}})\b(?! race)|"
    r"\b(?:reads?|reading|writes?|tested|testing|performing|working|does math) (?:at|on|in|below|above|like|two|"
    r"three|several|is|\d)? ?(?:years? |grades? )?(?:levels? )?(?:below |above |at )?(?:an? |"
    rf"the )?(?:(?:\d{{1,2}}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|kindergarten|"
    r"grade)[- ]?(?:grade)?(?: level)?)\b|"
    rf"(?:'s|(?<![a-z]){_BE}) (?:just |almost |officially |already |apparently |also |literally |finally |not |"
    r"never |a |"
    rf"an |\d |two |three )*{_DISCIPLINE}|"
    rf"\b(?:got|getting|was|is|were) in trouble for (?:cheating|plagiari\w{{3,4}})\b|\b(?:got caught|was caught|"
    rf"caught) (?:cheating|plagiari[sz]ing|copying)(?: (?:on|in|off) {_THING})?|"
    rf"\b{_CHEAT}|\b{_SKIPS}(?! (?:the|practice|game|bus))|\b{_ADMIT}|"
    r"\b(?:is|was|'s|has to|have to|gotta|needs to|going|in|needs?|gets?|getting|got|goes to|going to|doing|put in|"
    r"stuck in|take|taking) (?:go to |go |do |take )?(?:extra |math |reading |some |weekly )?(?:summer school|"
    rf"tutoring|credit recovery|remedial \w{{3,12}}|speech|resource room|esl|ell|sped|special ed)(?: (?:for|in|"
    rf"on) (?:{SUBJECT}))?\b(?! (?:me|hours|center))|"
    rf"\b(?:get|gets|got|getting|is|being) pulled (?:out )?(?:of class )?(?:for|to) (?:\w{{3,12}} ){{0,2}}(?:therapy|"
    r"speech|reading|math|services|intervention|testing|resource)\b|"
    r"\b(?:in|has|takes?|taking|is in) (?:the )?(?:dumb|slow|low|lowest|remedial|sped|basic|"
    rf"special)[- ](?:{SUBJECT}|kids?|class|group|level|track|reading group)(?: (?:class|group))?\b|"
    rf"\b(?:bombed|tanked|choked on|blew) (?:the |his |her |that )?(?:\w{{2,9}} ){{0,2}}?(?:{SUBJECT}|"
    rf"{WORK})\b(?: (?:{WORK}))?|"
    rf"\b(?:copying|cheating|plagiari[sz]ing)(?= (?:on|in) (?:the|his|her))(?: (?:on|in) {_THING})|"
    # Spanish
    rf"\breprob(?:o|ando|ara|aron|ada|ado)(?: (?:en )?{_THING})?|\b(?:trono|volo|perdio|reprobara) (?:(?:el|"
    rf"su) (?:ano|semestre|curso|grado|beca)|{_THING})|\b(?:esta |va |"
    r"anda )?reprobando\b|"
    rf"\b(?:saco|obtuvo|tiene|lleva|tuvo) (?:un |una |puros |puras )?(?:\d{{1,3}}(?:\.\d)?|cero|[a-f]s?|cincos?|"
    rf"seis(?:es)?)(?: (?:en|de) {_THING})(?! goles)|\bsaco (?:cero|puros? (?:cincos?|seis))\b|"
    r"\btiene puras? [a-f]s?\b|"
    r"\b(?:fue|fueron|esta|quedo|salio|la|lo) (?:suspendid[oa]s?|expulsad[oa]s?|castigad[oa]s?|suspendieron|"
    r"expulsaron|reprobaron|cacharon copiando|corrieron de la escuela|castigaron|dejaron sin recreo|"
    r"mandaron a la direccion)(?! (?:por (?:la |una )?(?:tarjeta|roja|doble)|del? (?:partido|juego|torneo|equipo|"
    r"grupo|chat|discord|server)))|"
    r"\b(?:lo|la) (?:suspendieron|expulsaron|reprobaron|corrieron de la escuela|cacharon (?:copiando|"
    rf"haciendo trampa)|castigaron|bajaron de grado|mandaron a la direccion)|\btiene (?:muchas|\d{{1,2}}|"
    r"tantas) (?:faltas|inasistencias|tareas sin entregar)|"
    rf"\b(?:no )?(?:paso|pasara|aprobo) (?:el ano|{_THING})|\b(?:se )?va a curso de verano|"
    r"\b(?:no )?(?:le alcanzo para )?(?:paso|pasa|pasara|pasar|va a pasar|aprobo) (?:de |el )(?:ano|grado|curso|"
    r"semestre)|\b(?:se quedo|se queda|se fue|se va) (?:a|en) (?:extraordinarios?|recuperacion|detencion|"
    r"curso de verano)|\b(?:no )?(?:es|esta) (?:in)?elegible\b|\b(?:se )?copi(?:o|a) (?:todo |todito )?(?:en|de|a|"
    rf"durante) (?:el|la|los|su|un)? ?\w{3, 12}|\ble (?:pusieron|puso|dieron|quitaron|bajaron) (?:un |una |el |"
    rf"la )?(?:cero|\d{{1,2}}|[a-f](?![\w])|reporte|suspension|puntos?|detencion|calificacion|beca|f en \w{3, 9})|"
    rf"\brecursa(?:ndo)? {_THING}"
)
BARE = late(
    rf"(?<![\w'-])(?:(?:an? )?(?:[b-df][+-]?|a[+-]|{_NUM}%)(?![\w'])(?: (?:in|on|for|en) {_THING})?|{_PLURAL}|"
    rf"{_NUM} (?:in |on )?(?:{SUBJECT})\b(?! (?:players|students|kids))|\d{{1,3}}/\d{{2,3}}(?= in| on)|"
    rf"failing(?: {_THING})?|(?:academically )?ineligible|truant|absent \d{{1,2}} (?:times|days)|suspended|expelled|"
    rf"in (?:summer school|iss|detention|special ed|resource|remedial \w{{3,8}}|esl)|flunking(?: {_THING})?|"
    r"reprobad[oa]|suspendid[oa]|expulsad[oa])(?![\w'])"
)
DONE = late(
    r"\b(?:suspendieron|expulsaron|castigaron|reprobaron|corrieron de la escuela)\b|\b(?:suspended|expelled|flunked|"
    r"held back|retained)\b"
)
MADE = late(
    r"\b(?:ga?ve|giving|gives|put|putting|caught|catch|busted|moved|moving|sent|sending|wrote|writing|kicked|placed|"
    r"placing|marked|referred|caught|"
    r"reported|dropped|failing|cacharon|cacho|puso|pusieron|dio|dieron|mandaron|nailed|zeroed|bumped|failed)\b"
)
BEHIND = late(
    rf"\s(?:(?:an? |like an? |un |una )?(?:[b-df][+-]?|zero|cero|{_NUM}%?|detention|referral|write-?up|iss|oss|"
    r"saturday school|suspension|incomplete|extra time|reporte)(?![\w'])(?! (?:dollar|minute|ride|hug))(?: (?:for|"
    rf"por|on) \w{{3,14}}(?: \w{{3,12}})?)?|"
    r"(?:in|on|to|into|for|out of|down to|from|en|a la|as) (?:the |a )?(?:iss|oss|detention|"
    rf"special ed\w{{0,7}}(?: testing)?|sped|resource(?: room)?|remedial(?: \w{{3,12}})?|esl|ell|academic probation|"
    r"probation|credit recovery|summer school|office|principal'?s? office|dean|direccion|alternative school|"
    rf"truan(?:t|cy)|absent|tardy|honors|ap \w{{3,12}}|school|class|intervention|speech|testing|detencion|"
    rf"plagiari\w{{2,4}}|cheating|skipping|vaping|failing)\b|"
    rf"up for \w{{3,14}}|up(?=\s*$|[.!,])|cheating|copying|plagiari[sz]ing|vaping|skipping|copiando|haciendo trampa|"
    r"truant|absent|with (?:a )?(?:vape|cheat sheet|weed))(?:(?: (?:on|in|off|en))(?: (?:the|his|her|el|la|"
    rf"su))? {_THING})?"
)
"""Behind the object of a verb of discipline: "a zero", "in detention", "cheating on the final"."""

MARKS = late(r"(?<!\d)504(?!\d)|\b[0-4]\.\d|\d%|\d/\d\d|\b(?:got|has|saco) an? \d|[a-z] \d\d, ?[a-z]{2,12} \d\d")
"""Figures that call for a search where no word does."""

LIST_CUE = late(
    r"\b(?:grade ?books?|grades?|graded|(?:test|quiz|exam|midterm|final|essay|lab|unit|math|sat|act|ap|spelling|"
    r"reading|makeup) (?:\d{1,2} )?(?:scores?|results?|grades?|marks)|quiz(?:zes)?|midterms?|exams?|tests?|"
    r"calificaciones|notas|examen|boletas?|powerschool|skyward|infinite campus|aeries|canvas|averages|failing|"
    r"d/f list|progress reports?|promedios|scores? (?:on|for|from) the (?:test|quiz|exam|midterm|final))\b"
)
SURE_CUE = late(
    r"\b(?:grade ?books?|grades|scores|results|marks|averages|calificaciones|promedios|boletas?|powerschool|skyward|"
    r"d/f list|failing|got (?:back|our)|list)\b"
)
LIST_SPORT = late(
    r"\b(?:game|match|pts|points|goals|rebounds|yards|scorers|box score|meet|race|splits?|times|golf|bowling|"
    r"beep test|pacer|mile|fitness|conditioning|kahoot|blooket|gimkit|jersey|jerseys|numbers|locker|lockers|seats?|"
    r"room|vertical|bench|squat|partido|goles)\b"
)
LIST_MARK = late(
    r"(?:'s)?(?:\s?[-:=]\s?|\s(?:got |had |has |with |an? |saco |un )*)(?:\d{1,3}/\d{2,3}|100|\d{1,2}(?:\.\d)?%?|"
    r"[b-df][+-]?|a[+-]|incomplete|inc)(?![\w'])"
)

IDIOMS = late(
    r"\b(?:suspension bridges?|suspension (?:system|of)|car suspension|detention (?:is|room|duty|will|hall|center)|"
    r"special needs (?:prom|dance|buddies|club|day)|summer school (?:is|sign\w*|registration|starts|begins)|"
    r"tutoring (?:is|center|hours|sign\w*|sessions? are|starts)|gifted (?:me|us|him|her|you|a|the|it|them)|"
    r"on the other hand|"
    r"fail(?:s|ed|ing)? (?:army|video|compilation)|epic fail|(?:drug|breathalyzer|vibe|lie detector|turing|fire|"
    r"pregnancy|covid|beep|pacer|fitness|swim|concussion|eye|hearing|sound|mic|blood|eligibility test) (?:test|check|"
    r"drill|tests)|"
    r"pass(?:ed|es|ing)? (?:the|that|it|me|us|him|her|a|out|by|on|along|over) (?:ball|puck|rock|notes?|salt|torch|"
    r"mic|aux|to|flyers|out)?|"
    r"iep stands for|504 stands for|(?:a|the|one|extra|every) grade (?:a|above|below)|(?:grade|upgrade)d? (?:school|"
    r"my|the|a|level (?:meeting|assembly|dinner|event))|"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|"
    r"th)?)[- ]grade(?:rs?)?(?! (?:level|reading|math level))(?= (?:tryouts?|team|dance|class|formal|trip|lunch|"
    r"girls|boys|parents|students|orientation|hall))|"
    r"(?:the|a|this|that|our|your|my|class|group) (?:team|bridge|robot|code|bot|server|wifi|app|website|script|build|"
    r"program|experiment|printer|car|motor|laptop|chromebook|computer|phone|mic|sound system|prototype|engine|school|"
    r"school bus|bus) (?:\w+ ){0,2}?(?:fail(?:ed|s|ing)?|passed|got suspended)(?: \w+){0,3}|"
    r"practice (?:act|sat)? ?scores? are|(?:extra|more|double) time (?:in|at) (?:practice|the gym|the pool|the game)|"
    r"extra time (?:win|goal|period|loss)|in extra time|went to extra time|"
    r"card suspension|one game suspension|\d game suspension|suspended (?:game|animation|sentence|account)|"
    r"(?:account|acc|insta|twitter|tiktok|discord|twitch|number) (?:got |was |is )?(?:suspended|banned)|"
    r"(?:sat|satisfied) (?:on|in|down|next|with|by|at|there|here|through)|act (?:like|as|normal|right|up|out|one|two|"
    r"1|2|now|surprised|casual)|(?:caught|catch) (?:a|the|my|his|her|up|on|fire|covid|feelings|me|us|in the rain)|"
    r"(?:d1|d2|d3|division) (?:offer|college|athlete|commit)|got (?:game|next|this)|late (?:bus|start|practice)|"
    r"mark(?:s|ed)? (?:the|my|your|it|calendars?)|notas? (?:de|del) (?:voz|grupo|musical\w*)|faltas? (?:tecnica|"
    r"personal|de ortografia)|tiro de falta|"
    r"grade(?:s|d)? (?:are|is|will|were) (?:posted|due|up|out|in)|grades? posted|see (?:your|my) grades?|when (?:are|"
    r"do) grades|saco (?:la|el|a|su|una foto|fotos|dos goles|tres goles|un gol|goles))\b"
)
"""Said of sport, machines and notices to all: taken out before anything is looked for."""

WORDS = words(
    """
     b c d f  bs cs ds  zero cero percent test tests exam exams quiz quizzes midterm midterms final finals essay essays
      assignment assignments homework hw   class classes  courses  labs semester quarter
    presentation regents staar sat act psat ap map eoc ged retake makeup examen examenes tarea tareas clase clases
    materia materias
    prueba parcial math maths algebra geometry calc calculus precalc trig stats chem chemistry bio biology physics
    english ela
    history spanish french german latin econ gov civics lit science geography apush lang psych art  band orchestra choir
    pe gym  reading writing spelling matematicas  ingles historia ciencias quimica fisica biologia espanol geometria
    fail failed failing fails flunk flunked flunking bomb bombed bombing retaking retook repeat repeating repeats
    repeated
    retained ineligible inelegible eligible eligibility iep ieps bip gpa  transcript transcripts rank ranked probation
    academic  sped resource remedial gifted esl ell esol speech   accommodations accommodation
    truant truancy absent absences absence tardies tardy attendance incomplete incompletes detention detentions
    detencion
    suspension suspensions suspended expelled expulsion iss oss referral referrals   writeup cheated cheating cheat
    cheats plagiarized plagiarised plagiarizing plagiarism caught busted   skipped skipping skips cut ditched
    rejected waitlisted deferred  accepted admitted rejection acceptance valedictorian salutatorian honor roll kicked
    grade grades graded gradebook  marks     lexile iq graduate graduating   tutoring
    intervention behavior discipline disciplinary  probation credits credit promedio calificacion calificaciones boleta
    notas expediente faltas inasistencias educacion reprobo reprobando reprobaron reprobado reprobada suspendieron
    expulsaron
    castigaron cacharon suspendido suspendida expulsado expulsada castigado castigada corrieron repetir repitio
    repite repitiendo
    copio trampa plagio saco obtuvo puras puros trono  verano conducta  pulled   college reads tested
    office principals dean aced passing passed  trimestre clase aprobo
    special extra extended summer as project got fs passed copying copied missing report denied average scored scores
    score held school fails level trouble written wrote
    aide alt demerits ceros cincos disqualified flagged grado iready honors hws kindergarten lowest highest ranks
    raise raising
    reporte reprobar retardos rti studies toefl trimester tier zeros zeroes zeroed asu turnitin semestre curso
    direccion proyecto
    worksheet outline packet graduation vape vaping lunch percentile improve improving turn turned gpt chatgpt pasar
    elegible extraordinario extraordinarios recuperacion copio copia pusieron puso bajaron ucla usc mit nyu harvard
    yale princeton stanford columbia cornell duke upenn dartmouth northwestern berkeley purdue umich
    university dropped projects sped principal accommodation freshman sophomore gifted falto faltas retained fraction
    ged
    colleges schools disability disabilities perdio
    reprobadas sancionado sancionada reportado reportada
    """
)
