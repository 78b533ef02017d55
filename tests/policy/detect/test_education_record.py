"""School records of somebody who is named: table of positives, near misses and negatives, English and Spanish."""

from __future__ import annotations

import pytest

from tests.policy.detect.facts_tables import STRANGERS
from tests.policy.detect.facts_tables import found
from tests.policy.detect.facts_tables import marked_spans
from tests.policy.detect.facts_tables import near
from tests.policy.detect.facts_tables import plain
from tests.policy.detect.facts_tables import rows

STUDENTS = """
[owen pulled a 34 on the algebra test] rip
[zara straight up failed english] and history
[mateo aint passing physics] rn
[sam got written up] 3 times this month
[<@U07ABC1234> got caught w chatgpt on the essay]
[Leila is missing nine assignments in Biology]
[ben has a 2.3 and lost his eligibility]
noelle got benched bc of grades, [she has 2 fs]
[Harper's on an IEP for reading]
[My son Caleb was moved to the remedial class]
[devon is like 3 grade levels behind in reading]
[luca didnt turn in a single lab all semester]
[priscilla got a one on the ap stats exam] lmao
[hope got suspended] cuz of the vape
[jin is 4 credits short of graduating]
[amara has been late 17 times]
[anders got dropped from honors chem]
[valeria never shows up to 1st period]
[grace got waitlisted at umich]
[diego has lunch detention] all week
[mia reprobo tres materias]
[tyrell saco un 4 en el parcial de mate]
[a renata le pusieron un reporte por hablar]
[ximena saco 5.2 de promedio]
[owen se va a extra de quimica]
[zara debe dos materias de segundo]
[sam va a recursar historia]
[mateo no entrego el proyecto final]
[le pusieron un F en math a leila]
[ben esta failing chem] otra vez
[lo mandaron a detention a caleb]
[noelle fue expulsada del colegio]
[devon repite tercero]
[luca se llevo fisica a diciembre]
[jin suspendio lengua] y mates
[citaron a los papas de diego] por sus notas
[el piar de amara] ya esta listo
[priscilla tiene puros sietes en la boleta]
[Anders lleva 12 faltas] en el bimestre
heard kiana no wait [mia got a 12 percent on the midterm]
[owen literally has a 58 in chem]
[sam got his essay ripped up for using] ai
[ben cant do sports til his grades] go up
[leila cheated off me on the vocab quiz]
[<@U07ABC1234> has to go to saturday school]
[noelle got saturday detention for skipping]
[Tyrell's progress report] shows three Ds
[my daughter Mia was placed in the gifted program]
[hope walked out w a 71 average]
[devon aced the ap exam]
[caleb failed the drivers] permit test
[amara has to redo 10th grade english]
[Luca is reading at a second grade level]
[valeria got suspended for fighting] in the caf
[diego owes like 30 hours of detention]
[harper scored 980 on the psat]
[mateo bombed his chem lab]
[a ximena le bajaron puntos por copiar]
[renata tiene 3 materias en rojo]
[luca saco un ocho en historia]
[a mia le fue re mal en el parcial de mate]
[sam volo dos materias]
[jin esta castigado por pelear]
[zara recibio una amonestacion]
[a devon lo cambiaron al grupo de apoyo]
[le hicieron un acta a caleb]
[harper se copio de noelle] en el quiz
[valeria saco cero en ortografia]
[tyrell esta en riesgo de perder el ano]
[el boletin de anders] llego con tres aplazos
[diego anda bien bajo en math]
she left it on the screen: [mia 58, luca 91, owen 43]
lmao [renata got a 38 on the chem quiz]
[devon has an F in geometry]
[tyrell failed his bio final]
omg [mia got suspended for vaping]
[ben is failing spanish] and his mom doesnt know
[sofia has a 4.0] ofc
[grace got caught cheating on the calc test]
[will got expelled]
did you hear [ximena got held back]
[luca flunked algebra] twice
[amara has a 504]
[jin has an iep] thats why he leaves
[noelle got a D in english] lol
[caleb has like 20 absences]
[diego got iss for fighting]
[valeria got rejected from ucla]
[harper got into yale with a 1550]
[owen is in special ed]
[zara got a 1020 on the sat]
[hope has detention] all week
[mateo plagiarized his whole essay]
[leila cheated on the final]
[sam got a zero on the lab report]
[anders is repeating 9th grade]
[priscilla is on academic probation]
[nadia is 3rd in the class her gpa is] crazy
[devons gpa is a 1.7]
[renatas report card] is all cs and ds
[<@U07ABC1234> is failing math]
[<@223456789012345678> got detention] again
i saw the gradebook: [renata 88, devon 54, jin 91]
quiz grades [mia 12/20, ben 17/20]
[tyrell skipped 6 classes] this week
why does [jin get extra time on tests]
[luca is in the dumb math class]
[sofia and grace both failed the midterm]
me and [caleb failed the quiz]
[ben got written up]
[owen got a referral for his mouth]
[mia bombed the SAT]
[harper barely passed chem]
[zara has 3 fs]
[hope is getting a c- in pe] 😂
[mateo got caught plagiarizing]
[leila got a 5 on ap lang]
[sam scored a 29 on the act]
[anders got waitlisted at duke]
[diego has to go to summer school]
[ximena got kicked off honor roll]
[renata reads at a 3rd grade level]
they [suspended tyrell for 5 days]
ms trent [caught devon cheating]
[nadia failed]
[priscilla has straight As]
"""
STAFF = """
[Devon is ineligible until his grades] come up
[Tyrell has a 52 in English] so he is not eligible
[Owen's IEP] is up for review
[Sam has three Fs on the progress report]
[Mia's grade in Chemistry] is a 61%
[Caleb is academically ineligible] this week
Please check [Renata's transcript before Friday]
[Jin's 504 plan says extended time]
[Harper has been truant since Monday]
[Luca was suspended, 3 days OSS]
[Zara qualifies for ESL services]
[Noelle reads two years below grade] level
[Ben is being retained in 9th grade]
[Diego's behavior plan] changed, see me
[Hope scored a 2 on the state math test]
[Amara's MAP score dropped 10] points
[Leila needs tutoring in algebra]
[Anders is failing two classes]
Failing list: [Owen Pike - 48 Algebra]; [Will S. - 55 Bio]
[Priscilla missed 9 days and has an incomplete]
[Nadia is in the gifted program]
[Valeria gets speech services on Tuesdays]
I [gave Mateo a zero for copying]
[Will Sutter got an F on his essay]
[Sofia's attendance] is under 80%
[Devon has 4 missing assignments and a D]
[Ximena is an ELL student]
[Renata was placed in remedial math]
[Sam is on track to fail English]
"""
PARENTS = """
[My son is failing algebra], who tutors?
[My daughter has an IEP] and needs a quiet room
[our daughter Leila got a D in science]
[My son Anders was suspended] last week
[My son got a 45 on the math test]
Why did [Caleb get detention]?
[Noelle's grades] dropped a lot this quarter
[my daughter has a 504 plan for testing]
[her brother got expelled] last year
"""
SPANISH = """
[renata reprobo matematicas]
[devon saco un 4 en el examen de ingles]
[suspendieron a tyrell] por tres dias
[mia tiene puras F]
[diego va a repetir el ano]
[valeria reprobo el examen]
[mateo copio en el examen]
[ximena saco 5 en historia]
[el promedio de ben es 6.1]
[expulsaron a luca]
[la boleta de nadia] esta horrible
[renata esta reprobando quimica]
[Mi hijo reprobo algebra] y necesita ayuda
[sam tiene un IEP]
[jin tiene muchas faltas] este mes
[castigaron a owen por copiar]
[harper fue suspendida]
[sofia got a 60 en el examen] jaja
[a caleb lo expulsaron]
[las calificaciones de mia] bajaron mucho
[zara saco cero en la tarea]
[amara fue expulsada de la escuela]
"""
MORE = """
[zara got a 58 on the geo quiz] oof
[renata is gonna fail chem]
[devon didnt turn in 5 assignments]
[tyrell got 3 days of oss]
[mia has the lowest grade in the class]
[sofia's sat score is 1480]
[ben got a C in pe] lmao how
[owen has to repeat sophomore year]
[leila has a 2.1 gpa]
[grace failed the permit test] again
[noelle got an F on the essay] cuz she used chatgpt
[caleb got caught with his phone] during the final
[sam cheated off jin]
[harper is in the low reading group]
[anders goes to resource room] 3rd period
[priscilla got deferred from mit]
[nadia didn't get into stanford]
[ximena is in esl]
[valeria's transcript] has 4 Ds
[amara got a 98 on the physics final] wow
[luca has been skipping 3rd period]
[diego got 2 detentions] this week
[mateo is getting kicked out of school]
[will has an iep for reading]
[jin got a 100 on the test]
[<@U07ABC1234> got a 12% on the quiz]
[<@223456789012345678> is being held back]
[renata and devon got zeros for copying]
chem test scores: [tyrell 45, mia 93, ben 60]
[owen 34%, leila 71%] on the midterm
[zara bombed her math final]
did [noelle really get expelled]
[sam has 11 tardies]
[harper got sent to the principal]
[caleb failed 3 classes] last semester
[Devon is failing three classes] and can't play
[Owen has been absent 12 days]
[Mia is not eligible] this week
[Tyrell needs to raise his 48 in English]
[Ben's grade] is a 59, talk to him
Ineligible this week: [Sam (F in Bio]), [Will S. (two Ds])
[Renata's progress report] shows a D in Spanish
[Jin receives extended time] per his plan
[Zara's annual IEP review] is May 3
[Harper scored below basic on the reading test]
[Noelle has accommodations], seat her up front
[Luca is reading at a 4th grade level]
[Hope has a behavior contract]
[Amara is repeating Algebra 1]
[Leila was placed in the gifted program]
[Anders has a 504 for anxiety]
[Nadia missed 14 days] this quarter
[Diego got a referral for fighting]
[Valeria is credit deficient]
[Ximena's disciplinary hearing] is Tuesday
Can [Mateo retake the quiz he failed]?
[Will's GPA is 1.8, academic probation]
[My son Ben got an F in history], can he redo it
[My daughter is getting a D in chemistry]
[my son was suspended] and I want to talk
[Our daughter has an IEP] that isn't being followed
Is [Sofia failing math]? her portal is blank
[Priscilla's report card] never came
[diego reprobo el examen de mate]
[renata tiene un promedio de 6]
[expulsaron a mateo de la escuela]
[ximena saco un 3 en quimica]
[castigaron a jin por pelear]
[Mi hija saco una D en ciencias]
[owen esta en clases de educacion especial]
[valeria falto 10 dias y va a reprobar]
[las notas de leila] bajaron
[sam va a repetir el grado]
[devon tiene puros cincos]
[a tyrell lo suspendieron tres dias]
[ben copio en la prueba]
[zara tiene una F en ingles]
[nadia fue suspendida por vapear]
[owen flunked the final]
[jin ranked 4th in the class]
"""
NOTHING_EITHER = """
renata passed 5 touchdowns
devon got 3 strikes
tyrell got a 7 foot sub
mia got a D1 offer
ben scored 30 on them
owen has 30 points in the first half
leila got a 4.9 40
zara has a b team game at 5
jin failed the vibe check
caleb failed the jump
sam failed to show
harper failed me
noelle passed the puck
anders got cut from the team
grace got kicked from the discord
hope got banned on roblox
will got suspended in fortnite
luca got rejected by his crush
nadia got accepted into the group chat
priscilla got in line
diego got a ticket
valeria got a job
ximena got a new phone
amara got a dog
mateo got a 2 day shipping
renata is first in line
devon is 3rd in the 100
tyrell finished 2nd in the race
mia is ranked 5th in the state for tennis
ben is top of the leaderboard
sofia is in ap chem with me
owen is taking the act saturday
leila has an exam at 2
zara has finals next week
jin is studying for the final
caleb needs the homework
sam wants to see the gradebook
harper do you have the notes
noelle what's our grade
anders what grade are you in
grace what did you get
hope u get an a
will there be a curve on the test
luca asked for extra time on the field
nadia is our tutor
priscilla tutors me in math
diego writes the report for lab
valeria's project got first place
ximena's essay won the contest
amara is class president
mateo is in 8th grade
my quiz grade is a 60
i have an iep
i got suspended lol
i got an F renata
renata i got an F
ben we got a D on the group project
me: fails test
everyone got a 100
nobody passed
the class average was 58
average was a 71
half of us failed
all students with an iep get extended time
Students failing two classes are ineligible
IEP meetings are next week
504 training for staff is Monday
Ms. Trent teaches special ed
mr osei got suspended
einstein failed french
trump got a D
holden got expelled from pencey
harry potter got detention with snape
ponyboy got a C
my mom got a 4.0 in college
my dad was expelled from school
detention is full
suspension of disbelief lol
referral code FALCON20
transcript requests go to the office
honor roll breakfast is Friday
tutoring after school today, ask Devon for the room
SAT scores come out friday
report cards come out today renata
renata got 12 likes
devon's team failed
devon's robot failed the test
tyrell's code passed all tests
mia's song is a 10
ben is a 10
sofia got 10/10 for the outfit
owen deserves an A for effort
jin has 2 brothers
caleb has 4 tickets
saque 10 en mate
reprobamos todos
todos sacaron cero
mi mama reprobo el examen de manejo
diego saco su celular
mateo tiene examen manana
valeria copio el link
ben paso el balon
el profe reprobo a todos
leila tiene 3 perros
renata tiene 15 anos
examen de ingles el viernes, mia
"""
STILL_MORE = """
[harper has a 23 in chem] lmaooo
[sam is flunking out]
omfg [luca got a 0 on the test]
[nadia got 4/20 on the vocab quiz]
[ximena has all Fs]
[owen's in the slow class]
[zara cheated on the final] and nobody caught her
[caleb is in sped]
[leila didnt graduate]
[diego got caught with a vape and suspended] 10 days
heard [mateo has saturday school]
[amara got denied from usc]
[anders got into brown]
[jin made a 34 on the act]
[tyrell's act score was 14]
[devon has to retake algebra 2]
[mia missed the final and failed the class]
[noelle is bottom of the class]
[valeria got a 51 on her english midterm]
[sofia is failing like 4 classes]
[priscilla got an academic warning]
[renata got put in iss]
[<@U07ABC1234> got a 17 on the act]
[<@223456789012345678> copied my essay]
[ben got a C- on the lab]
[owens gpa is like a 0.9]
[lucas report card] was so bad
[harper and sam got caught cheating]
[mia has a 3.9]
Current grades: [Devon C, Tyrell F, Jin B+]
[Mateo is at a 61 in Geometry]
[Diego - ineligible] (2 Fs)
[Caleb has been on academic probation] since January
[Harper won't be eligible] until Monday
[Owen has 23 absences] this semester
[Leila tested into Algebra 2] honors
[Sam is two years behind in reading]
[Ben's 504 meeting] got rescheduled
[Amara's accommodations] include a scribe
[Anders receives special education services]
[Zara scored in the 12th percentile]
[Luca owes me three essays] and is at 54%
[Noelle was suspended] pending a hearing
[Priscilla has an incomplete in Biology]
[Nadia was sent to ISS] today
[Ximena's reading score dropped] again
[Valeria plagiarized her history] paper
[Sofia failed the state test]
[Grace Holt has 12 tardies]
[Renata may be retained]
[My son Owen got a 39 on his math test]
[My daughter is failing two classes], can we meet
why was [my son given detention]
[Mia's report card says she has 15 absences]
[our son was held back in second grade]
[renata saco 3 en fisica]
[jin va reprobando tres materias]
[mateo tiene 15 faltas]
[a ximena la cacharon copiando]
[owen esta en educacion especial]
[Mi hijo Jin tiene puros seis]
[diego fue expulsado]
[el IEP de harper] es el martes
[leila no paso el examen]
[zara repite el ano]
[sam trae promedio de 5.8]
[valeria saco F en ciencias]
"""
NOTHING_MORE = """
mia 12, luca 9, owen 21 in that order
free throws mia 8, luca 6, owen 9
mia 14, luca 11, owen 14 pts
harper got a 1 v 1
sam got an A- team jersey
luca scored a goal in the final
nadia has a 23 point lead
ximena got 3rd place
owen got 2 tickets to the final
zara has a meeting with the counselor
caleb is presenting in english
leila finished the test early
diego loves chem
mateo hates math class
amara is late to class
anders is good at math
jin got the answer key for the study guide from ms trent
tyrell is the class clown
devon is graduating
mia is going to college
noelle works at the school store
valeria passed the baton
sofia has 400 followers
priscilla has 2 tests today
renata is taking 4 aps
ben got a haircut
harper is at a 10
sam's average is 22 points a game
luca's score was 78 at the golf match
nadia bowled a 150
ximena got a 6.5 on floor
owen has a 4.5 40 time
zara threw 92
caleb's grade is so cringe he's a freshman
what grade is diego in
mateo is a grade below me
amara what did you get on number 4
anders can i copy your homework
jin send me the essay
tyrell did you study
devon who failed
mia my grade is trash
noelle i have a 54 in bio
valeria guess who got a 100 me
i cheated on the test
me and my brother got detention lol
i have detention with ms trent
my gpa is a 2.1
we all failed the quiz
nobody turned in the homework
5 people failed
half the class has an F
juniors failing a class must attend study hall
students with IEPs test in room 12
a kid got expelled last year
some freshman got suspended
my friend got an F
mr osei gave everyone a zero
coach barlow got suspended two games
The state suspended Coach Barlow
Draymond got suspended again
gatsby flunked out of oxford
steve jobs dropped out of college
pass the test or sit, 2.0 minimum
detention list is outside the office
IEP case managers meet Tuesday
grades close Friday
saque F en mate
yo reprobe historia
reprobe, diego
el equipo fue suspendido
suspendieron las clases el lunes
mateo fue expulsado del partido
la maestra reprobo a medio salon
valeria tiene clase a las 2
sam saco una foto
"""
AND_MORE = """
[sam got a 64 in geo]
[jin flunked his ap test]
[mia is on the d/f list]
[devon has to do credit recovery]
[tyrell got OSS]
[noelle got her essay flagged for AI]
[zara failed 2 regents]
[caleb got kicked outta ap bio]
[luca's class rank is 212]
[owen got rejected by 6 colleges]
[leila has like a 40 in english]
[amara missed 22 days of school]
[harper has a reading disability]
[<@U07ABC1234> got a zero for cheating]
[Mateo is failing 2 core classes]
[Sam's attendance] is 71%
[Anders received a Saturday detention]
[Diego is below grade level in math]
[Priscilla is a newcomer ELL student]
[Nadia's behavior plan] starts Monday
[Ben has not turned in 6 labs]
[Valeria scored 38% on the benchmark]
[My daughter Zara was suspended]
[Our son has a C-] average
[sofia reprobo dos materias]
[mateo saco 58 en el parcial]
[ximena perdio el ano]
[Mi hija tiene plan 504]
"""
NOTHING_AGAIN = """
jin got a 20 piece nugget
mia got a C in my heart
devon got 2nd in the spelling bee
tyrell is taking the test tomorrow
noelle asked about the quiz
zara finished her essay
caleb has choir at 3
owen's mom teaches math
harper failed to qualify
ms trent failed her driving test
my uncle dropped out
everyone in band got an A
i got a C jin
leila my gpa dropped
the quiz had 20 questions, mia
"""
LAST = """
[luca got 8 out of 50 on the quiz]
[sam is gonna be held back]
[nadia cheated her way thru bio]
[ximena is doing 9th grade again]
[owen got an out of school suspension]
[zara only has 12 credits]
caleb got into a fight and [got suspended]
[leila's in the gifted program]
[diego never turns in homework] and has a 30
[mateo dropped to a D in chem]
[jin got put in lower math]
[Tyrell is at risk of failing English]
[Mia qualifies for accommodations]
[Valeria has in-school suspension] tomorrow
[Sofia earned a 2 on AP Bio]
[My daughter is two grade levels behind]
[my son Ben was accused of plagiarism]
[harper trae tres reprobadas]
[anders fue sancionado por copiar]
"""
NOTHING_LAST = """
luca got 8 out of 10 free throws
sam is held up in traffic
ximena is doing her homework again
zara only has 12 dollars
leila's in my gym class
jin got put in at qb
Mia qualifies for state
Sofia earned a spot on the relay
amara can barely breathe after that run lol
harper dropped to 3rd place
"""
NOTHING = """
sam saco la basura
mia saco 2 goles
owen tiene 15
zara tiene 4 hermanos
leila saco un 10 en la rifa
jin lleva 3 goles
harper paso el balon
devon se llevo mi mochila
noelle se llevo dos balones
ben debe dos dolares
tyrell perdio el partido
caleb perdio su celular
mateo repite el chiste
luca hizo trampa en uno
renata falto al entreno
hope trae lonche
diego le puso un sticker a grace
lo mandaron a la banca a sam
mia got a one way ticket
owen is missing three socks
zara is missing two players
ben never shows up to practice
sam like failed to see the ball
jin copia los pasos de baile
valeria le dio un 10 al outfit
anders saco un as
priscilla no paso por mi casa
amara se salto la fila
i got a 62
i got a 62 on chem 😭
renata i got a 62 on chem
i failed my bio test
ben i failed
we failed the fire drill as a school
class avg was 71
our class failed
everyone failed the quiz
Grades are posted, check Canvas
2.0 GPA minimum to play
IEP stands for individualized education program
grade 9 tryouts monday
the judges gave us a B+
renata got 24 points last night
devon scored 2 goals
tyrell dropped 31 last night
jin is 3-0 this season
ben got a B cut in the 100 fly
owen ran a 4.6
mia won 3-2
harper is #9
caleb got an A in the draft
sam got benched
diego is grounded
mateo got suspended for a red card
luca got a yellow card
leila got a 9.2 on beam
zara shot an 82 today
renata shot 71 at the invite
noelle ran a 5:42 mile
grace got a 50 from her grandma
anders has 12 rebounds and 8 assists
will has an A team spot
hope everyone passes
will grades be posted today
grace period for the essay is 2 days
renata did you pass
devon did u fail the test
good luck on the test mia
mia good luck on your bio test
tyrell what did you get on the quiz
ben when is the sat
sofia can you tutor me in math
jin is tutoring me in algebra
luca failed to mention the bus time
nadia failed me as a friend
owen never fails to make me laugh
the bot failed the test caleb wrote
my code failed
hamlet failed as a prince
einstein failed math
elon musk got rejected from netscape
travis kelce got suspended
ms trent got suspended lol
coach barlow failed his drivers test
Mr. Osei cheated at bingo
devon cheated on renata
ben cheated on his girlfriend
mateo cheats at uno
leila cheated in mario kart
harper passed the ball
sam passed me the notes
diego passed out flyers
renata passed 1000 followers
caleb got accepted to the team
mia got into a fight
grace got into anime
devon got rejected by hope lol
jin got an a from the vending machine
zara got a 2nd dog
tyrell has 2 dogs
ben has a test tomorrow
sofia has a math test tomorrow
owen has detention duty? no thats mr osei
luca needs a ride to the sat
amara is in 10th grade
noelle is in my math class
anders is in ap bio with me
priscilla is taking algebra
harper is in class
hope you pass
study guide for mia's group is posted
ximena made the study guide
renata is in honors choir
devon has class at 2
detention is in room 204
suspension bridge project due friday
mia is building a suspension bridge
Report cards go home Friday
Progress reports are out
AP registration closes Friday, see Ms. Trent
SAT is Saturday, bring ID
summer school sign ups start monday
tutoring is in the library after school
who failed
someone failed the drug test lol
my mom failed her citizenship test
my sister is annoying
my brother has a game
he failed math
she got suspended
im failing chem
im so gonna fail
renata im failing chem
thx ben, my test is tomorrow
jin you got a 100!!
mateo got a 100 dollar gift card
leila got a 20 minute time out
sam got a 12 pack of coke
diego got a 2 for 1 coupon
zara is top 3 in the league
caleb ranked 4th at state
tyrell has a 3.2 era
owen bats 300
renata is a sophomore
my essay got a 62
reprobe el examen
saque un 60
renata saque un 60 en quimica
todos reprobaron
mi hermana es molesta
mateo saco dos goles
diego saco la basura
las calificaciones salen el viernes
el examen de mate es manana
ben copio y pego el link
devon fue expulsado por tarjeta roja
"""


@pytest.mark.parametrize("line", rows(STUDENTS + STAFF + PARENTS + SPANISH + MORE + STILL_MORE + AND_MORE + LAST))
def test_a_record_of_somebody_named_is_found_with_the_person(line: str) -> None:
    assert found(plain(line), "EDUCATION_RECORD") == marked_spans(line, "EDUCATION_RECORD")


@pytest.mark.parametrize("line", rows(NOTHING + NOTHING_EITHER + NOTHING_MORE + NOTHING_AGAIN + NOTHING_LAST))
def test_what_is_the_authors_everybodys_or_only_sounds_like_it_is_nothing(line: str) -> None:
    assert found(line, "EDUCATION_RECORD") == []


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("<@U07ABC1234> is failing math", [("EDUCATION_RECORD", "<@U07ABC1234> is failing math")]),
        ("my daughter has an IEP", [("EDUCATION_RECORD", "my daughter has an IEP")]),
        ("jin got a 41 on the test", []),
        ("my mom failed her test", []),
    ],
)
def test_without_a_roster_mentions_and_children_are_known(text: str, spans: list[tuple[str, str]]) -> None:
    assert found(text, "EDUCATION_RECORD", STRANGERS) == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("if jin fails chem he is out", [("EDUCATION_RECORD", "jin fails chem")]),
        ("my sister is failing math", [("EDUCATION_RECORD", "my sister is failing math")]),
    ],
)
def test_what_has_not_happened_and_kin_without_a_name_are_near_misses(text: str, spans: list[tuple[str, str]]) -> None:
    assert (found(text, "EDUCATION_RECORD"), near(text, "EDUCATION_RECORD")) == ([], spans)
