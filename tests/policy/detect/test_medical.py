"""Health of somebody who is named: table of positives, near misses and negatives, English and Spanish."""

from __future__ import annotations

import pytest

from tests.policy.detect.facts_tables import STRANGERS
from tests.policy.detect.facts_tables import found
from tests.policy.detect.facts_tables import marked_spans
from tests.policy.detect.facts_tables import near
from tests.policy.detect.facts_tables import plain
from tests.policy.detect.facts_tables import rows

STUDENTS = """
[owen has the stomach flu] and is home
[zara got concussed] again
[mateo cant walk on his foot]
[sam was throwing up] blood
[<@U07ABC1234> has been cutting]
[Leila is being tested for mono]
[ben tested pos for covid]
[noelle is on zoloft] now
[Harper needs an inhaler at practice]
[My son Caleb had his tonsils removed]
[devon dislocated his kneecap] lol
[luca is in the psych ward]
[priscilla had a bad reaction to peanuts]
[jin has hella bad acne meds]
[amara is out w a hammy strain]
[anders has a pulled groin]
[valeria went to the er for her appendix]
[grace is having panic attacks in 3rd]
[diego got his arm in a cast]
[mia tiene gripe]
[tyrell se lastimo el tobillo en el entreno]
[a renata le dio migrana]
[ximena esta tomando antidepresivos]
[owen tiene que operarse de la rodilla]
[zara se fracturo el dedo]
[sam esta en silla de ruedas]
[mateo es asmatico]
[leila tiene anemia] y se marea
[a ben le diagnosticaron tdah]
[noelle esta embarazada] dicen
[devon se corta] los brazos
[luca tiene una lesion] en el hombro
[jin no puede jugar por el esguince]
[hope is having surgery] manana
[diego has asma y no trajo su inhaler]
[amara va al psicologo] los martes
[priscilla tuvo un ataque de panico en clase]
[anders m0no] again
[harper has a d h d]
[owen tweaked his back] deadlifting
[zara passed out in choir] lol
[mateo has some heart thing]
[sam got stitches in his chin]
[<@U07ABC1234> is allergic to bees] btw
[Leila has a sprained wrist], no pushups
[ben has had a cough for 2 weeks]
[noelle is in therapy for her dad stuff]
[Harper is cleared for non contact]
[My son Caleb has a fever of 102]
[devon threw his back out]
[luca had an asthma attack at the meet]
[priscilla takes lithium]
[hope got diagnosed with bpd]
[jin has a boot] til march
[amara got covid at regionals]
[anders broke two fingers]
valeria bled thru her shorts [shes on her period]
[grace has bad knees]
[diego wears a hearing aid]
[mia esta enferma del estomago]
[tyrell tiene el tobillo hinchado]
[renata toma ritalin]
[a ximena le dio covid]
[owen esta en rehabilitacion]
[zara se abrio la ceja en el partido]
[sam trae yeso] en la mano
[mateo tiene epilepsia y toma medicina]
[a leila la operaron del apendice]
[ben se intoxico con los tacos]
[noelle tiene un embarazo de 3] meses
[devon va con el psiquiatra]
[a luca le duele la rodilla] desde el lunes
[jin tiene diabetes] tipo 1
[diego has fiebre] so no viene
[amara se tomo un frasco de pastillas]
[priscilla esta en el hospital]
[anders got mono de su novia]
[harper esta deprimida] y no come
omg [renata has mono] dont drink after her
did u hear [devon got covid] again
[tyrell broke his collarbone at the skatepark] 💀
[mia is in the hospital] rn
lol [ben takes ritalin] and its so obvious
[sofia had a seizure in chem] and they called 911
i heard [grace is pregnant] no cap
[ximena goes to therapy on tuesdays] thats why she leaves early
[lucas anxiety] is so bad lately
[amara is on zoloft]
[jin tore his meniscus] so hes done for the yr
[noelle has an eating disorder] everyone knows
[caleb was in rehab] over break
[diego cuts himself] pls help him
[<@U07ABC1234> threw up] everywhere lmaooo
[<@U07ABC1234> has pink eye] stay away
[<@223456789012345678> is bipolar]
hey did you see [harper's in a boot]
[owen sprained his ankle in gym]
[zaras asthma] acted up during the mile
[hope has lice] ewww
[mateo passed out in band and hit his head]
is it true [leila is getting surgery]
[sam has crohns] so he can use the staff bathroom
why is [anders on crutches]
[priscilla got diagnosed with adhd]
[nadia is allergic to nuts] so no reeses
[devon has a concussion] he told me
[renata and mia both have strep]
they [took tyrell to the er]
[ben's got the flu]
[sofia stopped eating] and im worried
[grace tried to kill herself] last year
[will has ocd] like the real kind
[ximena is deaf] in one ear
[luca is autistic] be patient
[amara got her appendix out]
[jin has diabetes] so he needs snacks
[noelle fainted at pep rally]
[caleb threw up on the bus] 🤮
[diego is out sick]
[valeria has been sick] all week
[harper is hurt] again
me and [owen have covid]
[zara got stitches in her chin]
[hope sees a psychiatrist]
[mateo has a heart condition]
[leila dislocated her shoulder]
[sam is getting his wisdom teeth out]
[anders got his tonsils removed]
i think [priscilla is depressed]
nadia told me [she has anxiety]
[devon is NOT sick] hes skipping
[renata's epipen] is in her backpack
ambulance came for [tyrell, he had an asthma attack]
"""
COACHES = """
[Devon Blake is out 4-6 weeks with a torn MCL]
Injury list: [Owen - high ankle sprain]; [Caleb - concussion]; [Sam - shin splints]
[Harper's MRI came back, partial ACL tear]
[Tyrell cleared concussion protocol], limited today
Please remember [Mateo carries an inhaler]
[Jin was diagnosed with mono] this morning
[Ben rolled his ankle in warmups], iced and taped
[Anders has a stress reaction in his left foot]
Trainer held out [Luca, hamstring strain]
[Leila hurt her knee] and is day to day
[Zara's Type 1 diabetes plan] is in the med kit
Bus 2: // [Owen Pike – bee sting allergy, EpiPen] // [Mia F. - epilepsy]
[Will is dealing with a hip flexor strain]
[Diego's concussion] test was not passed
[Noelle is having knee surgery on Friday]
[Renata's shoulder is still sore] so no throwing
[Sam has a fever] and won't travel
[Caleb Frost got a cortisone shot] yesterday
Athletic trainer says [Grace needs her inhaler on the sideline]
[Amara is on medication] that makes her drowsy
"""
TEACHERS = """
[Sofia's anxiety] makes presentations hard, please let her go first
[Owen has ADHD] and needs movement breaks
[Nadia is visually impaired] and sits up front
[Ximena was hospitalized] over the weekend
FYI [Priscilla had a panic attack in class]
[Luca is hard of hearing], face him when you talk
Nurse called: [Harper has a fever of 102]
[Ben's seizure plan] is in the sub folder
The counselor told us [Devon is seeing a therapist]
[Zara has a severe peanut allergy], no snacks from home
[Mateo tested positive for covid]
"""
PARENTS = """
[My daughter has asthma and needs her inhaler]
[My son Anders is allergic to penicillin]
[our son has type 1 diabetes], who do I tell?
[My daughter Leila was diagnosed with celiac disease]
[My son broke his wrist] so he will miss two weeks
[my kid is autistic] and the noise is hard for him
[Sam is home with strep], can someone send the work
[Noelle's surgery] is on the 12th
Just so parents know, [Caleb had lice] last week
[My daughter takes medication for anxiety]
[his brother has epilepsy]
"""
SPANISH = """
[renata tiene asma] no puede correr
oigan [devon tiene covid]
[mia esta en el hospital]
[sofia esta embarazada] no manches
[tyrell se rompio el brazo] jugando
[diego se lastimo la rodilla en el partido]
[valeria toma antidepresivos]
[mateo tiene diabetes] por eso come en clase
[ximena va a terapia] los jueves
[la alergia de nadia] es grave
[renata esta enferma]
[ben tiene gripe] desde ayer
[sam se desmayo en educacion fisica]
[luca vomito] en el camion
[operaron a jin del apendice]
[Mi hija tiene asma y usa inhalador]
[mi hijo Mateo es alergico a las nueces]
[Leila tiene TDAH]
[owen se torcio el tobillo]
[amara tiene ansiedad] dejenla en paz
[harper anda con muletas]
[Zara tuvo una convulsion] ayer
[diego has asma and forgot his inhalador]
[noelle esta en rehabilitacion]
"""
MORE = """
yo did [zara really get diagnosed w lupus]
[renata cant practice bc of her back spasms]
jin's mom said [he has pneumonia]
why was [devon limping in 4th]
bro [tyrell got knocked out cold in the scrimmage]
[mia got her cast off]
[sofia is in a wheelchair] now
i saw [ben with an arm sling]
[owen is getting chemo]
[leilas got scoliosis]
[noelle's on birth control]
[caleb has a heart murmur]
[sam's blood sugar] dropped during practice
[harper got a bloody nose in pe]
ew [anders has ringworm]
[priscilla and nadia have pink eye]
guys [ximena is having an allergic reaction]
[valeria starves herself]
[amara had a miscarriage]
[luca's meds] make him sleepy
[diego pulled his hamstring]
[mateo rolled an ankle] yesterday
prayers for [devon, he has cancer]
[will was rushed to the hospital]
apparently [jin overdosed]
[owen is colorblind]
[zara wears hearing aids]
[renata is back from surgery]
tyrell missed school bc [he had the flu]
[mia has really bad period cramps]
[<@U07ABC1234> has a broken arm]
[<@U07ABC1234> is on suicide watch]
[<@223456789012345678>'s asthma inhaler] is at the office
Update: [Devon is dealing with a groin pull], questionable for Friday
[Tyrell Jackson will miss two weeks with a high ankle sprain]
[Owen is cleared to return from his concussion]
[Sam took a ball to the face and has a broken nose]
[Jin's knee looked swollen] after practice
[Leila will have ACL surgery on the 3rd]
Trainer notes: [Caleb – tendonitis]; [Harper – hip flexor]
Heads up, [Noelle is allergic to latex]
[Mateo has sickle cell trait], hydrate him
[Amara has exercise-induced asthma]
[Luca needs an epipen on every trip]
[Anders sprained his MCL] last night
[Hope is sick] so Zara starts
[Ben has been vomiting] since lunch
[Grace went home with a fever]
[Will has a vision impairment], large print please
[Nadia takes Concerta at noon]
[Priscilla has a feeding tube], nurse will come by
[Ximena has been hospitalized for depression]
[Sofia is recovering from an eating disorder]
[Diego has Tourette's], please ignore the tics
[Valeria's insulin pump] may beep in class
[My daughter Renata is type 1 diabetic]
[our son Ben has a peanut allergy]
[My son has a doctor's appointment at 1]
[my daughter is recovering from surgery]
[My child is on antibiotics] until Friday
[Mia has a stomach bug], she won't be at practice
[Tyrell's therapy] appointment is at 3 so he leaves early
[renata sufre de ansiedad]
[diego esta lesionado] no juega hoy
[mateo tiene fiebre]
[ximena se fracturo la muneca]
[a valeria le sacaron el apendice]
[jin esta tomando antibioticos]
[Mi hijo tiene convulsiones]
[zara se corta] los brazos estoy preocupada
[leila tiene anemia]
[owen dio positivo a covid]
[ben le dio gripe]
[nuestra hija Sofia tiene alergia a los] cacahuates
[amara got pregnant] last yr
i think [noelle has bulimia]
[sam has type 1]
[harper was throwing up] all night
[tyrell takes anxiety meds]
[devon broke 2 fingers]
[ben popped his shoulder] out
[jin has a cough and fever]
"""
NOTHING_EITHER = """
renata hit the game winner sick!!
devon broke the news to me
tyrell has a killer crossover, broke his ankles lol
mia do you have advil
ben when is the blood drive
sofia is going to the nurse convention
owen ur insane
grace ur mom is sick tho
luca is a sick drummer
jin has a fever dream of a playlist
caleb's shot is broken
leila fell off the bleachers lmao
noelle is nuts
anders broke the printer
sam tore his jersey
hope tore up the flyer
harper pulled an all nighter
diego pulled up late
valeria is so extra
ximena has cold feet about the play
amara has a cold brew addiction
nadia is on fire
priscilla is on the cast
mateo is a pain in the neck
devon is blind if he missed that
renata's laptop has a virus
my laptop has a virus ben
tyrell's car broke down
mia burned the cookies
sofia cut her hair
owen popped the balloon
grace snapped at me
luca cracked the code
zara strained the pasta
jin is bleeding edge
caleb hurt my feelings
noelle passed out the flyers
leila threw up a prayer at the buzzer
anders collapsed laughing
will the nurse be in
hope the injury report is good
mark your calendars for flu shots
physicals are due, ask Noelle for forms
Concussion forms for Devon's team are due
renata's bio project is on cancer
tyrell did his speech on autism
mia is writing about anorexia for health
ben's poster is about covid
if you have asthma bring your inhaler
students with allergies sit at table 3
players must be cleared by a doctor
we have 3 kids out with flu
half of ben's team is sick
coach barlow's wife is pregnant
ms trent is pregnant!!
mr osei had surgery
my grandma broke her hip
devon's grandma is in the hospital
sofia's cat has diabetes
curry has a hamstring strain
taylor swift has covid
gatsby was depressed
romeo kills himself
frida kahlo broke her spine
i broke my arm
my knee hurts renata
renata my knee hurts
ben im sick cant come
grace i feel sick
our team doctor is great
zara wants to be a surgeon
caleb's dad is a surgeon
luca is watching grey's anatomy hospital ep
leila volunteers at the hospital
noelle works at the hospital gift shop
jin donated blood
anders is running for cancer research
hope you get well soon
feel better everyone
renata tengo asma
me lastime la rodilla
mi abuela tiene diabetes
todos estan enfermos
la profe trent esta enferma
el perro de ben esta enfermo
mateo esta bien loco
valeria corto el pastel
diego rompio la piñata
que dolor de cabeza este examen
harper is allergic to losing
sam is depressed the bears lost
devon is dead after practice
owen is crying rn
tyrell has cancer as his zodiac sign
mia is a cancer and im a leo
ben is sick at guitar
ximena ur sick at this
the doctor who marathon is at renata's
is sam in the medical club
nadia can you bring the epipen trainer
priscilla is head of the red cross club
"""
STILL_MORE = """
[harper is on lithium] don't tell anyone i said it
wait [sam's epileptic]??
[luca got jumped and has a fractured skull]
[nadia has her period] and bled thru
[ximena takes like 5 pills a day]
so [owen got rushed to urgent care] last nite
ngl [zara looks anorexic]
poor [caleb, he has leukemia]
[leila is in a psych hospital]
i guess [diego got his stomach pumped]
[mateo's got a hernia]
[amara keeps having panic attacks]
[anders and ben have hand foot and mouth]
[jin tested positive]
[tyrell had an allergic reaction at lunch]
[devon cant see out of his] left eye
[mia is getting an abortion]
[noelle has chlamydia] omg
[valeria's been throwing up] since 2nd period
the reason [sofia is out is mono]
[renata sees a shrink]
[grace takes birth control]
did u know [harper is diabetic]
[<@U07ABC1234> has herpes] lmao
[<@223456789012345678> broke her wrist]
[owens adhd] is wild today
[lucas concussion] is worse than we thought
[sams on adderall]
[Tyrell Jackson has a shoulder impingement], no overhead work
[Devon - out (concussion])
[Jin: left knee, MRI] Thursday
[Mateo strained his calf]
[Diego – asthmatic, carries inhaler]
[Caleb Frost is out for the season (ACL])
Limited today: [Harper (hamstring]), [Owen (flu])
Doctor cleared [Leila yesterday after her concussion]
[Sam took a knee to the head, showing concussion symptoms]
[Ben has hay fever], keep tissues in the van
Reminder that [Amara uses a wheelchair] and needs the lift bus
[Anders needs insulin at 4]
[Zara collapsed] during conditioning and EMS came
[Luca's dentist appointment] is at noon
[Noelle has anxiety] and a note from her doctor
[Priscilla gets migraines], dim the lights for her
[Nadia has selective mutism]
[Ximena is undergoing chemotherapy]
[Valeria is being treated for depression]
[Owen is on the autism] spectrum
[Sofia has a hearing aid]
[Grace has cerebral palsy]
[My son Jin has a fever], he's staying home
[My daughter has epilepsy and carries rescue meds]
[our son is on ADHD medication] that wears off by 3
[My kid has a gluten allergy], is there another snack
[Mia was just diagnosed with scoliosis], no PE
[Ben has an orthodontist appointment at 10]
[renata tiene migrana] se fue a su casa
[jin esta en urgencias]
[a mateo le duele el tobillo]
[ximena toma pastillas para dormir]
[owen se quebro la pierna]
[Mi hija Sofia tiene cita con el doctor a las 11]
[diego padece epilepsia]
[harper esta en silla de ruedas]
[leila esta en cuarentena por covid]
[zara tiene varicela]
[sam se intoxico con los tacos]
[valeria intento suicidarse]
"""
NOTHING_MORE = """
harper brought a cast iron pan
sam broke the vending machine
luca broke my chromebook
nadia is heartbroken
ximena broke character
owen is sick of losing
zara's fit is sick
caleb popped off last night
leila burned me so bad lol
diego snapped the guitar string
mateo cracked up
amara is going crazy
anders is mental lol
jin is built different
tyrell is a psycho on defense
devon sprained the truth lol
mia is craving tacos
noelle is dying of laughter
valeria slept thru the fire drill
sofia is so tired
priscilla is hungry
renata is late
grace i hurt my ankle
yo harper my stomach hurts
sam can i borrow tylenol
luca where do i get a doctors note
nadia do you have a bandaid
harper said i looked sick
ben thinks i have covid
ximena's sister's dog died
owen's grandpa died
zara's dad is in the hospital
caleb's mom had a baby
devon told me my knee is swollen
the trainer is out, see Jin for ice
Yoga for stress relief with Leila at 3
Amara is collecting pills bottles for the recycling drive
Diego wrote a great piece about asthma rates
Caleb's science fair topic: diabetes
Tyrell and Mia present on mental health Tuesday
the flu is going around
strep is going around, wash your hands
no one on the team has covid
anyone else have pink eye
somebody threw up in the hall
some kid broke his arm at recess
my cousin has the flu
my little brother broke his arm
kevin durant tore his achilles
simone biles has adhd
zendaya is sick
billie eilish has tourettes
king george was mad
Beethoven was deaf
helen keller was blind
holden caulfield is depressed
Ms. Trent is on maternity leave
coach barlow has laryngitis so I'm running practice
our bus driver had a heart attack
el profe tiene gripe
me rompi el brazo
jin tengo covid
mi abuelo esta en el hospital
que enfermo esta ese beat
sofia me duele la cabeza
mateo esta muerto de risa
vacuna contra la gripe el lunes
diego rompio la ventana
"""
AND_MORE = """
[sam got put on prozac] after the breakup
ok but [jin is literally anemic]
[mia blacked out at the dance]
[devon has a bad case of poison ivy]
[tyrells knee is done for] the season
[noelle's in a back brace]
[zara got her stomach stapled]
[caleb is lactose intolerant] lol dont give him milk
[luca has asthma] bad
[owen cracked his tooth]
[leila had to get her wisdom teeth out]
[amara has stage 2 lymphoma]
[harper's therapist] called the school
[<@U07ABC1234> was in the er] last night
[Mateo is nursing a sore elbow]
[Sam will be in a cast for 6 weeks]
[Anders had a concussion] last season, baseline him
[Diego reported chest pain] during sprints
[Priscilla has an anxiety disorder]
[Nadia needs her medication at 11]:30
[Ben has a vision issue], front row
[Valeria has been out with pneumonia]
[My daughter Zara broke her elbow]
[Our son is diabetic] and carries juice
[sofia tiene bronquitis]
[mateo trae muletas]
[ximena esta deprimida]
[Mi hijo tiene autismo]
"""
NOTHING_AGAIN = """
jin is so sick for that
mia is allergic to being on time
devon threw a fit
tyrell broke the internet
noelle is blind as a bat lol
zara broke a nail
caleb hurt himself in confusion lol
owen's mom is a nurse
harper is at the doctor who convention
ms trent broke her wrist
my uncle has cancer
everyone in band has strep
luka doncic strained his calf
i have anxiety jin
leila my back hurts
"""
LAST = """
[luca is getting his cast off] thursday
guys [sam is legally blind]
[nadia got concussed in the semis]
[ximena just got a nose job]
[owen smokes weed for his anxiety]
[caleb had open heart surgery] as a baby
[leila is on the pill]
[diego's got diarrhea] im crying
[mateo is a recovering addict]
[amara faked her seizure]
[Tyrell is questionable with a bruised rib]
[Mia re-tore her meniscus]
[Noelle felt dizzy] and sat out
[My daughter was exposed to covid]
[my son Ben has a nosebleed] problem, send him to the nurse
[renata esta vomitando] en el bano
[zara can't eat gluten] bc she has celiac
[harper tiene el brazo roto]
[anders es alergico a la penicilina]
"""
NOTHING_LAST = """
luca is a headache
sam is the cure for boredom
nadia's playlist is healing
zara is allergic to losing
leila bit the dust
diego has butterflies
mateo's heart is broken
i got a concussion
mia is giving blood tomorrow
Noelle is leading the CPR class
"""
NOTHING = """
sam toma el bus
mia toma la pelota
owen dejo la mochila
zara no come gluten free donas
jin le dio un pase a ben
harper le dio risa
leila le dio pena
devon trae las bandas
noelle is cutting class
caleb is cutting the cake
mateo e h
luca dejo el equipo
hope le encontraron el celular
ben can't have the aux
renata cant have my spot
diego doesn't have wheat pennies
grace has nostalgia
tyrell got r3kt
i have a headache
kayla i have a headache
renata i have a headache can u tell coach
thx devon, my appointment is tomorrow
i think im getting sick
everyone has the flu rn
half the team has covid
we all got food poisoning lol
that dunk was sick ben
renata is sick at volleyball
devon is sick with it
mia's sick edit though
tyrell is sick of algebra
that exam killed me
sofia youre killing it
jin is a beast
diego is insane at halo
caleb is crazy fast
ben is addicted to tiktok
bipolar weather today
im dead grace 💀
owen is dead wrong about that
leila broke the school record
tyrell broke my pencil
mateo broke up with hope
sam broke his phone
devon is broke lol
renata lost her voice note
zara has no chill
jin's going to be a heartbreaker
harper has a crush on luca
my mom is in the hospital
my dad has covid so im home
my dog broke his leg
my grandma has cancer
amara's mom has cancer
ben's dog had surgery
coach barlow tore his achilles
Ms. Trent is out sick today
mr osei has the flu
coach barlow is on crutches lol
renata did you hear ms trent had surgery
mahomes has a high ankle sprain
lebron is out with a groin strain
steph curry broke his hand
hamlet was depressed
van gogh cut off his ear, he was bipolar
ophelia drowned herself
Nurse hours are 8-3
Flu shots are Thursday in the gym
Concussion baseline testing is Thursday
All athletes need a physical on file
Everyone with an inhaler please bring it
Blood drive sign up, see Noelle
Mental health awareness week starts Monday
mental health day for all of us pls
Remember allergy forms are due Friday
can someone bring ice packs
first aid kit is on the bus
devon can you bring the first aid kit
mia is doing her project on diabetes
sofia wrote an essay about depression
luca's presentation on cancer research is today
amara is raising money for cancer research
ximena wants to be a nurse
diego wants to study psychiatry
grace's mom is a doctor
noelle is in the hospital scene
ben plays a doctor in the musical
caleb is on the cast list
devon cast his vote
owen is in the cast of grease
harper got cast as juliet
tyrell is on fire tonight
renata is so allergic to effort lol
that game gave me a heart attack
devon almost gave me a heart attack
zara where is the nurse
jin is the nurse open
luca do you have tylenol
does sam have practice
is nadia coming
ty for the medicine ball caleb
who has the boot camp flyer
hope you feel better soon
will we need a physical
grace period for the meds form is over
mark the concussion forms as done
Will surgery posters be due monday
i hope nobody has covid
if you feel sick stay home
anders ur knee ok?
mia i tore my acl
ben said i have mono lol
owen we have strep
renata is running for student council
he has asthma
she is pregnant
her brother plays hockey
my brother is annoying
my sister has a game
they took the bus to the hospital tour
me duele la cabeza
tengo gripe
renata tengo fiebre no voy
todos tienen gripe
mi mama esta en el hospital
mi perro esta enfermo
el entrenador se rompio la pierna
estoy enferma de tanta tarea
que enfermo ese gol de mateo
diego se rompio la calculadora
la enfermera llega a las 8
vacunas el jueves en el gimnasio
mia esta loca por ese cantante
sofia murio de risa
devon rompio el record
"""


@pytest.mark.parametrize(
    "line", rows(STUDENTS + COACHES + TEACHERS + PARENTS + SPANISH + MORE + STILL_MORE + AND_MORE + LAST)
)
def test_health_of_somebody_named_is_found_with_the_person(line: str) -> None:
    assert found(plain(line), "MEDICAL") == marked_spans(line, "MEDICAL")


@pytest.mark.parametrize("line", rows(NOTHING + NOTHING_EITHER + NOTHING_MORE + NOTHING_AGAIN + NOTHING_LAST))
def test_what_is_the_authors_everybodys_or_only_sounds_like_it_is_nothing(line: str) -> None:
    assert found(line, "MEDICAL") == []


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("<@U07ABC1234> has pink eye", [("MEDICAL", "<@U07ABC1234> has pink eye")]),
        ("my son has asthma", [("MEDICAL", "my son has asthma")]),
        ("jin has asthma", []),
        ("my mom has asthma", []),
    ],
)
def test_without_a_roster_mentions_and_children_are_known(text: str, spans: list[tuple[str, str]]) -> None:
    assert found(text, "MEDICAL", STRANGERS) == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("if jin has mono we are all doomed", [("MEDICAL", "jin has mono")]),
        ("my brother has asthma", [("MEDICAL", "my brother has asthma")]),
        ("is your son allergic to nuts", [("MEDICAL", "your son allergic to nuts")]),
    ],
)
def test_what_has_not_happened_and_kin_without_a_name_are_near_misses(text: str, spans: list[tuple[str, str]]) -> None:
    assert (found(text, "MEDICAL"), near(text, "MEDICAL")) == ([], spans)
