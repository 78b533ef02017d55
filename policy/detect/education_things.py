"""What school records are about, as patterns: subjects, pieces of work, how figures are written. Data only."""

from __future__ import annotations

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
    r"educacion fisica|ed\.? fisica|arte|musica|computacion|etica|frances|calculo|algebra|mates|matematica|lengua|"
    r"filosofia|filo|"
    r"tecnologia|dibujo|programacion|informatica|naturales|sociales|contabilidad|trigonometria|aritmetica|redaccion|"
    r"lectura|"
    r"estadistica|economia|deportes|latin|civismo|formacion civica|lenguaje|castellano|gimnasia|fisico"
)
WORK = (
    r"tests?|exams?|quiz(?:z?es)?|mid-?terms?|finals?|essays?|papers?|assignments?|homeworks?|hw|projects?|"
    r"class(?:es|work)?|"
    r"courses?|labs?|lab reports?|semester|quarter|trimester|presentation|worksheet|benchmark|unit|chapter|period|"
    r"worksheets?|packet|"
    r"outline|speech|report|regents|staar|sat|act|psat|ap|map|keystones?|midyear|eoc|pop quiz|frq|dbq|ged|retake|"
    r"makeup|"
    r"examen(?:es)?|tareas?|clases?|materias?|semestre|proyectos?|trabajos?|prueba|parcial|ensayo|bimestre|trimestre|"
    r"extraordinario|asignaturas?|ramos?|controles?|examenes finales|final(?:es)?|recuperatorio|ordinario|exposicion|"
    r"maqueta|"
    r"bimestral(?:es)?|mensual(?:es)?|selectividad|examen"
)
_TEACHER = r"(?:mr|mrs|ms|mx|miss|dr|senora?|profe|mister)\.? ?[a-z]{1,14}(?:'?s)?"
THING = (
    r"(?:(?:the|his|her|their|that|a|an|el|la|los|las|su|un|una|every|all|both|two|three|this|last|"
    rf"one) )?(?:of (?:his|her|the) )?(?:(?!team|league|game)[\w'&/-]{{1,14}} ){{0,4}}?(?:{SUBJECT}|{WORK}|"
    rf"{_TEACHER})\b(?: (?:\d|ii|iii|iv|ab|bc))?(?: (?:{SUBJECT}|{WORK}|[12])\b)?"
)
NUM = r"(?:100|\d{1,2}(?:\.\d{1,2})?)"
PLURAL = (
    r"(?:all|straight|mostly|two|three|four|five|six|[2-9]|a bunch of|puras?|a couple of?|"
    r"several) (?:[a-df]'?s)(?:(?: and|,|&| y) (?:an? |one |two |three |[2-9] )?[a-df](?:'?s)?)?(?![\w'])"
)
AT_SCHOOL = rf"(?: (?:on|in|for|en|de|at) {THING})"
