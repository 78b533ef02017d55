"""Words of school records as they are said of somebody, English and Spanish, in folded text of lower case. Data only.

Marks, standing, support plans, discipline, attendance, admissions. The forms are those of `policy.detect.lexicon`.
"""

from __future__ import annotations

import re

from policy.detect.education_things import NUM
from policy.detect.education_things import PLURAL
from policy.detect.education_things import SUBJECT
from policy.detect.education_things import THING
from policy.detect.late import late
from policy.detect.wordlist import words

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
    r"(?:testing )?accommodations?|read[- ]aloud|(?:paraprofessional|(?<=a )para|(?<=her )para|(?<=his )para)|"
    r"one[- ]on[- ]one aide|"
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
_EXAM = (
    r"p?sat|act|ged|toefl|ielts|asvab|iready|staar|midterm|(?:math|chem|bio|physics|algebra|geometry|calc|english|ela|"
    r"history|spanish|science|gov|econ|stats) (?:test|final|midterm|quiz|exam|regents)"
)
_CAME_OUT = (
    r"(?:was|is|came (?:back|out)(?: (?:as|to|at))?) (?:(?:an?|like|only|just|barely) ){0,2}(?:1[0-5]\d0|1600|"
    r"[4-9]\d0|\d\d%?|[b-df][+-]?)(?![\w'/:]|[.,-]\d| ?(?:min|q|pages?|people|points?|am|pm|days|weeks))"
)
HAS = late(
    rf"\b(?:{_EXAM}) {_CAME_OUT}|"
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

BARE = late(
    rf"(?<![\w'-])(?:(?:an? )?(?:[b-df][+-]?|a[+-]|{NUM}%)(?![\w'])(?: (?:in|on|for|en) {THING})?|{PLURAL}|"
    rf"{NUM} (?:in |on )?(?:{SUBJECT})\b(?! (?:players|students|kids))|\d{{1,3}}/\d{{2,3}}(?= in| on)|"
    rf"failing(?: {THING})?|(?:academically )?ineligible|truant|absent \d{{1,2}} (?:times|days)|suspended|expelled|"
    rf"in (?:summer school|iss|detention|special ed|resource|remedial \w{{3,8}}|esl)|flunking(?: {THING})?|"
    r"reprobad[oa]|suspendid[oa]|expulsad[oa])(?![\w'])"
)
DONE = late(
    r"\bcitaron a (?:los|sus) (?:papas|padres|viejos|tutores) de\b|\b(?:suspendieron|expulsaron|castigaron|"
    r"reprobaron|amonestaron|sancionaron|(?:corrieron|echaron) de la escuela)\b|\b(?:suspended|expelled|flunked|"
    r"held back|retained)\b"
)
MADE = late(
    r"\b(?:ga?ve|giving|gives|put|putting|caught|catch|busted|moved|moving|sent|sending|wrote|writing|kicked|placed|"
    r"placing|marked|referred|caught|"
    r"reported|dropped|failing|cacharon|cacho|puso|pusieron|dio|dieron|mandaron|nailed|zeroed|bumped|failed)\b"
)
BEHIND = late(
    rf"\s(?:(?:an? |like an? |un |una )?(?:[b-df][+-]?|zero|cero|{NUM}%?|detention|referral|write-?up|iss|oss|"
    r"saturday school|suspension|incomplete|extra time|reporte)(?![\w'])(?! (?:dollar|minute|ride|hug))(?: (?:for|"
    rf"por|on) \w{{3,14}}(?: \w{{3,12}})?)?|"
    r"(?:in|on|to|into|for|out of|down to|from|en|a la|as) (?:the |a )?(?:iss|oss|detention|"
    rf"special ed\w{{0,7}}(?: testing)?|sped|resource(?: room)?|remedial(?: \w{{3,12}})?|esl|ell|academic probation|"
    r"probation|credit recovery|summer school|office|principal'?s? office|dean|direccion|alternative school|"
    rf"truan(?:t|cy)|absent|tardy|honors|ap \w{{3,12}}|school|class|intervention|speech|testing|detencion|"
    rf"plagiari\w{{2,4}}|cheating|skipping|vaping|failing)\b|"
    rf"up for \w{{3,14}}|up(?=\s*$|[.!,])|cheating|copying|plagiari[sz]ing|vaping|skipping|copiando|haciendo trampa|"
    r"truant|absent|with (?:a )?(?:vape|cheat sheet|weed))(?:(?: (?:on|in|off|en))(?: (?:the|his|her|el|la|"
    rf"su))? {THING})?"
)
"""Behind the object of a verb of discipline: "a zero", "in detention", "cheating on the final"."""

MARKS = re.compile(
    r"[0-9](?:04(?<![0-9]504)(?<=504)(?!\d)|\.\d(?<=\b[0-4]\.\d)|%|/\d\d|(?<=got a \d)|(?<=has a \d)|"
    r"(?<=aco un \d)|(?<=[a-z]\d)(?=[a-z])|\d, ?[a-z]{2,12} \d\d)"
)
"""Figures that call for a search where no word does."""

OWNED_WORDS = words(
    """
    grade grades average marks attendance eligibility missing lexile iq test calificacion calificaciones promedio nota
    notas expediente faltas inasistencias conducta boleta
    """
)
DONE_WORDS = words(
    """
    citaron suspendieron expulsaron castigaron reprobaron corrieron suspended expelled flunked held retained amonestaron
    sancionaron echaron
    """
)
MADE_WORDS = words(
    """
    gave gve giving gives put putting caught catch busted moved moving sent sending wrote writing kicked placed placing
    marked referred reported dropped failing cacharon cacho puso pusieron dio dieron mandaron nailed zeroed bumped
    failed cambiaron mandaron pillaron
    """
)

LIST_CUE = late(
    r"\b(?:grade ?books?|grades?|graded|(?:test|quiz|exam|midterm|final|essay|lab|unit|math|sat|act|ap|spelling|"
    r"reading|makeup) (?:\d{1,2} )?(?:scores?|results?|grades?|marks)|quiz(?:zes)?|midterms?|exams?|tests?|"
    r"calificaciones|notas|examen|boletas?|lista del? (?:profe|maestr[oa]|notas)|(?:by|sorted by|ranked by) (?:grade|"
    r"average|score)|powerschool|skyward|infinite campus|aeries|canvas|averages|failing|"
    r"d/f list|progress reports?|promedios|scores? (?:on|for|from) the (?:test|quiz|exam|midterm|final))\b"
)
LIST_WORDS = words(
    """
    grade grades graded gradebook gradebooks score scores result results marks quiz quizzes midterm midterms exam exams
    test tests calificaciones notas examen boleta boletas lista average averages powerschool skyward infinite aeries
    canvas failing list progress promedios
    """
)
"""Of which one stands in every such cue."""
SURE_CUE = late(
    r"\b(?:grade ?books?|grades|scores|results|marks|averages|calificaciones|promedios|boletas?|powerschool|skyward|"
    r"d/f list|failing|got (?:back|our)|list|lista|by (?:grade|average|score))\b"
)
LIST_SPORT = late(
    r"\b(?:game|match|pts|points|goals|rebounds|yards|scorers|box score|meet|race|splits?|times|golf|bowling|"
    r"beep test|pacer|mile|fitness|conditioning|kahoot|blooket|gimkit|jersey|jerseys|numbers|locker|lockers|seats?|"
    r"room|vertical|bench|squat|partido|goles)\b"
)
LIST_MARK = late(
    r"(?:'s)?(?:\s?[-:=]\s?|\s(?:got |had |has |with |an? |saco |un )*)(?:\d{1,3}/\d{2,3}|100|"
    r"\d{1,2}(?:[.,]\d{1,2}(?!\d))?%?|"
    r"[b-df][+-]?|a[+-]|incomplete|inc|np|nc)(?![\w'])"
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
    cambiaron redo lista late shows e h o g absence absences absent academic acceptance accepted accommodation
    accommodations aced aceptaron aci acis acnee acordeon acredito act acta actas adaptacion adaptaciones adecuacion
    adecuaciones admitted agarraron aide algebra alt altas amonestacion amonestaciones amonestada amonestado
    amonestaron ano anotacion ap apercibida apercibido apercibimiento aplazada aplazado aplazaron aplazo aprendizaje
    aprobado aprobo apush art asignatura asignaturas ielts asvab midterm geometry english science algebra assignment
    assignments asu attendance attended ausencias average b bajaron bajo band beca behavior berkeley bio biologia
    biology bip bochado bocharon bocho boleta boletin bomb bombed bombing bs busted c cacharon calc calculus
    calificacion calificaciones capacidades cardex castigada castigado castigaron castigo cateado catearon cateo caught
    cero ceros chancha chatgpt cheat cheated cheating cheats chem chemistry choir chuleta ciencias cimarra cincos
    citaron citatorio citatorios civics clase clases class classes college colleges columbia compromiso condicional
    conducta coordinacion copia copiando copiaron copied copio copying cornell corrieron counselor courses credit
    creditos credits cs curricular curso cut d dartmouth dean debiendo deferred demerits denied desaprobada desaprobado
    desaprobaron desaprobo detencion detention detentions dibujo diciembre dieron direccion disabilities disability
    disciplinario disciplinary discipline disqualified ditched dropped ds duke echaron econ educacion ela elegible
    eligibility eligible ell english entrega entregado entrego eoc esl eso esol espanol essay essays exam examen
    examenes exams expediente expelled expulsada expulsado expulsaron expulsion extended extra extraordinario
    extraordinarios f fail failed failing failio failo fails faltado faltan faltas falto fatal febrero filo final
    finals fisica flagged flunk flunked flunkeo flunking foundations fraction french freshman fs fumando ged geography
    geometria geometry german gifted got gov gpa gpt grade gradebook graded grades grado gradua graduar graduara
    graduate graduating graduation gym harvard held highest historia history homework honor honors hw hws iep ieps
    improve improving inasistencias incomplete incompletes inelegible ineligible ingles insuficiente integradora
    intervention iq iready iss jalado jalaron jalo kardex kicked kindergarten labs lang latin leer lengua level lexile
    libre libreta lit llamada llamado lowest lunch machete makeup mandaron map marks marzo mate matematica matematicas
    materia materias mates math maths media midterm midterms missing mit nee nees nivel nivelacion northwestern notable
    notas novillos nyu obtuvo office orchestra oss outline packet parcial parte partes pasar passed passing pe pellas
    pencho percent percentile perdio pescaron physics piar pillaron pinta pinteo plagiarised plagiarism plagiarized
    plagiarizing plagiaron plagio precalc prefectura presentation previa previas primaria princeton principal
    principals probation project projects promedio promociono proyecto prueba psat psicopedagoga psicopedagogica
    psicopedagogico psicopedagogo psych pulled puras purdue puros pusieron puso quarter quedan quedaron quimica quiz
    quizzes rabona raise raising ramo ramos rank ranked ranks rasparon raspo rata rateo reading reads rechazaron
    rectoria recuperacion recuperatorio recursa recursando recursar recursara recurso referral referrals refuerzo
    regents regularizacion rejected rejection remedial repeat repeated repeating repeats repetidor repetidora repetir
    repetira repite repitente repitiendo repitieron repitio report reportada reportado reporte reportes reprobada
    reprobadas reprobado reprobando reprobar reprobara reprobaron reprobo resource retained retake retaking retardos
    retook retrasos roll rti saco salutatorian sancion sancionada sancionado sancionaron sat school schools science
    score scored scores semester semestre septiembre skipped skipping skips sobresaliente sombra sophomore spanish
    special sped speech spelling staar stanford stats straight studies summer suspende suspended suspender suspendida
    suspendido suspendieron suspendio suspensa suspension suspensions suspenso suspensos tardies tardy tarea tareas
    tecnologia test tested tests tier titula toefl trabajo trabajos trampa transcript transcripts trig trimester
    trimestre tronado tronaron trono trouble truancy truant turn turned turnitin tutoria tutorias tutoring uc ucla ucs
    umich university upenn usaer usc valedictorian vape vapeando vaping verano voided volaron waitlisted worksheet
    writeup writing written wrote yale zero zeroed zeroes zeros
    """
)
