"""Common words: those that carry no subject, and those that are spelled right although no policy uses them."""

from __future__ import annotations

from typing import Final

_EMPTY: Final = """
a an the and or but if then than that this these those there here it its is are was were be been being am i im ive
id you u ur your youre yours he she him her his hers they them their theirs we us our ours me my mine myself itself
do does did doing done have has had having will would shall should can could may might must of to in into on onto at
by for from with without about as so too very just only also even still ever never not no nor dont doesnt didnt cant
wont isnt arent wasnt what whats which who whos whom whose where when why how wat wht any anything anyone anybody
some something someone somebody every everyone everything all both each few more most much many other another such
own same again once up down out off over under between during before after while because until against through one
ones two get gets got getting gotta go goes going gonna wanna want wants wanted need needs needed let lets make
makes made take takes put puts keep keeps use uses used using say says said tell tells told know knows think thinks
see sees saw seen look like really please hi hello hey ok okay fine alright allowed right thing things stuff way lot
kinda sorta yeah via per etc w o r y n s t d ll re ve lol idk pls plz tho thru el la los las un una unos unas de del
al en con por para sin sobre que cual cuales quien quienes como cuando donde ni si se su sus mi mis tu tus yo ella
ellos te le les lo nos es son esta estan ser estar fue hay puedo puede pueden podemos debo debe deben tengo tiene
tienen hacer hago soy muy mas pero esto este ese esa eso algo alguien porque
"""
_KNOWN: Final = """
able across act add age ago ahead air also angry answer apart area arms art ask asked away baby back bad bag bake
ball band bank base bath bear beat bed bell best better big bike bill bird bit black blue board boat body book born
box boy boys brake bread break bring broke brother brown bus busy buy cake call came camp canal cap car card care
cars case cash cat chair chance change check chef child city clean clear clock close cloud coat code cold come cook
cool corn cost count country cover crowd cup cut cute dance dark date daughter day days dead deal dear deep desk
diet dinner dish doctor dog door dorm down draw dream dress drive drop dry early earn east easy eat eats edge egg
eight else end enough error even event eye face fact fair fall fan far farm fast fat fault feel feet fell felt field
fight file fill film find fine fire firm first fish five fix flag flat flight floor flow fly food foot force forget
form four free fresh friday fruit full fun funny gain game games garden gas gate gave gift girl girls give glad
glass goal gold golf gone good grass great green ground group grow guest gun guy guys gym hair half hall hand hang
happen happens happy hard hat hate head hear heard heart heat heavy held help here hide high hill hire history hit
hold hole holiday home hope horse host hot hotel hour hours house huge hurt idea inch iron item job join joke joy
july june jump keep key kick kid kids kill kind king kiss kitchen knee knew knife lab lack lady lake land lane large
last late laugh law lead leaf leave left leg less letter level lie life lift light line lip list little live local
lock long lose loss lost loud love low luck lunch mad mail main make male mall man map march mark market mass match
math maths meal mean meat meet men menu mile milk mind mine minute miss mix mode mom monday money month mood moon
move movie much music nail name near neck net new news next nice night nine nite noise north nose note now nurse odd
office old open order owner pack page paid pain paint pair pants paper park part party pass past path pay peace pen
per period pet pick piece pink pizza place plan plane plant play player plus point pool poor pop pot pound price
prize prom proud pull push quick quiet quit quite quiz race rain ran rate reach read ready real red rent rest return
rice rich ride ring rise risk road rock role roof room round row rule rules run safe sale salt sand save scale scene
score sea seat second sell send set seven sex shape share shoe shoes shop short shot show shut sick side sign sing
single sit site six size skill skin sky sleep slow small smart smile snow soap soft son song sort soul soup south
space speak speed spell spend spent sport spot spring staff stage stand star stars start state stay step stick stock
stone stood stop store storm story street strong study such suit summer sun sunday sure sweet swim table tail take
talk tall tank tape task taste tax tea team tear ten tent term test thank theme third three throw thus ticket tie
time times tiny tip tired today tone took tool tooth top total touch tough tour town toy trade train trash travel
tree trip truck true trust try tuesday turn twelve twenty twice type ugly uncle under unit upon van view visit voice
vote wait wake walk wall war warm wash waste watch water wave weak wear weather week weight well went west wet wheel
white whole wide wife wild win wind window wine winter wish woman women won wood word words work world worry worth
wrap write wrong wrote yard year years yes yet young zero zone season varsity practice practise poster football
soccer basketball baseball volleyball hockey tennis track coach library cafeteria breakfast snack uniform locker
schedule calendar tuition scholarship semester homework essay exam midterm grade major minor credit campus dining
laundry parking permit shuttle appointment counselor transcript yearbook graduation diploma robotics chess drama
choir orchestra theater final finals printer projector wifi charger battery screen mouse keyboard business
university harmless girlfriend boyfriend roommate flatmate people account accounts app necesito abrir pagina clase
escuela grupo trabajo curso maestro maestra profesora soy primaria horario partido actual compro cuenta tarea examen
quiero mandar llamo fotos foto casa noche gente amigo amiga amigos
"""

EMPTY: Final = frozenset(_EMPTY.split())
"""Words that carry no subject: they join the others, in English and Spanish."""
KNOWN: Final = frozenset(_KNOWN.split())
"""Everyday words: never taken for a slip of the pen."""
