"""Phrasings that were missed once, each with siblings of its class: English and Spanish, all twelve types together."""

from __future__ import annotations

import pytest

from policy.detect import NameIndex
from policy.model import Known
from tests.policy.detect.tables import sure

STUDENTS = (
    "Odalys Brand", "Kellan Voss", "Marguerite Dow", "Violet Brook", "Tobin Ashe", "Ximena Rueda", "Joaquin Peral",
)  # fmt: skip
SCHOOL = Known(
    regions=("US", "MX", "ES"),
    student_id_patterns=(r"58\d{4}",),
    names=NameIndex(STUDENTS, ("Coach Ibarra",)),
)

FOUND = (
    # three, two and four digits with a word for it, where nine digits are a phone number
    ("numero de seguro social 843-61-2207", "SSN", "843-61-2207"),
    ("mi numero de seguro es 867-33-1940", "SSN", "867-33-1940"),
    ("they want my ss number, 866-41-3307, is that ok", "SSN", "866-41-3307"),
    ("mi cel es 642-67-3051", "PHONE", "642-67-3051"),
    ("mi numero es 642 67 30 51", "PHONE", "642 67 30 51"),
    # an id and then its name, without a verb; and what it is typed in for
    ("es la 58-41-20 mi número de estudiante", "STUDENT_ID", "58-41-20"),
    ("58 41 20 mi matrícula", "STUDENT_ID", "58 41 20"),
    ("58-41-20, my student id", "STUDENT_ID", "58-41-20"),
    ("its 58-41-20 for the lunch line", "STUDENT_ID", "58-41-20"),
    ("use 58 41 20 at the kiosk", "STUDENT_ID", "58 41 20"),
    ("58.41.20 in the cafeteria line", "STUDENT_ID", "58.41.20"),
    ("58-41-20 para la fila del lonche", "STUDENT_ID", "58-41-20"),
    # digits in pairs that are said to get past a filter
    ("its 97 85 55 01 44 lol the bot cant see it", "PHONE", "97 85 55 01 44"),
    ("97 85 55 01 44 to dodge the filter", "PHONE", "97 85 55 01 44"),
    ("97 85 55 01 44, automod wont catch that", "PHONE", "97 85 55 01 44"),
    # births under a heading, wishes to oneself, lists of birthdays, commas between spoken figures
    ("Team forms: Tobin born 4/17/2010", "BIRTHDATE", "4/17/2010"),
    ("Club roster: Odalys was born 11/2/2009", "BIRTHDATE", "11/2/2009"),
    ("hbd to me nov 3", "BIRTHDATE", "nov 3"),
    ("hbd to my cousin and me July 9th 2010", "BIRTHDATE", "July 9th 2010"),
    ("put me on the birthday calendar for june 21", "BIRTHDATE", "june 21"),
    ("im missing from the bday list, june 21", "BIRTHDATE", "june 21"),
    ("you left kellan off the birthday chart, march 4", "BIRTHDATE", "march 4"),
    ("dob is zero four, seventeen, oh ten", "BIRTHDATE", "zero four, seventeen, oh ten"),
    ("my birthday is oh three, twelve, two thousand nine", "BIRTHDATE", "oh three, twelve, two thousand nine"),
    # whole names after an article or behind an English verb
    ("hay un Roberto Brevardi de la otra prepa", "FULL_NAME", "Roberto Brevardi"),
    ("conocen a una Lucia Zubimend de tercero", "FULL_NAME", "Lucia Zubimend"),
    ("did u see a Ramon Quiñard jugar?", "FULL_NAME", "Ramon Quiñard"),
    ("megan barnett is in my class", "FULL_NAME", "megan barnett"),
    # what became of the old secret; plain words to type; one sign at a time
    ("my api key leaked, it's abc8820xyz12 what now", "PASSWORD", "abc8820xyz12"),
    ("bot token got exposed its Kq7.pLm22.vRs8", "PASSWORD", "Kq7.pLm22.vRs8"),
    ("wifi password expired its now Maple88tree", "PASSWORD", "Maple88tree"),
    ("la contraseña se filtró, ahora es Perro77pinto", "PASSWORD", "Perro77pinto"),
    ("use silverotters as the wifi password", "PASSWORD", "silverotters"),
    ("type moonpebble when it asks for the password", "PASSWORD", "moonpebble"),
    ("usen perropinto de contraseña", "PASSWORD", "perropinto"),
    ("pon nubegris cuando pida la contraseña", "PASSWORD", "nubegris"),
    ("pw: g r e e n . 7 7 no spaces", "PASSWORD", "g r e e n . 7 7"),
    ("password is M o s s y 4 1 ! all together", "PASSWORD", "M o s s y 4 1 !"),
    ("la contraseña es l o r o 5 5 todo junto", "PASSWORD", "l o r o 5 5"),
    # results of tests by their name; harm with its particle behind or between
    ("odalys psat came back 980", "EDUCATION_RECORD", "odalys psat came back 980"),
    ("kellans act is like 19", "EDUCATION_RECORD", "kellans act is like 19"),
    ("kellans midterm was a 42", "EDUCATION_RECORD", "kellans midterm was a 42"),
    ("tobin's chem test was a 38", "EDUCATION_RECORD", "tobin's chem test was a 38"),
    ("kellan threw out his back", "MEDICAL", "kellan threw out his back"),
    ("tobin blew his knee out", "MEDICAL", "tobin blew his knee out"),
    ("odalys knocked her front tooth out", "MEDICAL", "odalys knocked her front tooth out"),
    ("kellan popped out his shoulder", "MEDICAL", "kellan popped out his shoulder"),
    ("tobin jacked up his ankle", "MEDICAL", "tobin jacked up his ankle"),
    # streets that a tracker tells without a preposition; whose window it is; chains; a pin for all to come to
    ("his phone location says Alder Rd and 41st", "LOCATION", "Alder Rd and 41st"),
    ("her watch says Maple and 3rd", "LOCATION", "Maple and 3rd"),
    ("el gps de Ximena dice avenida Juárez y calle 5", "LOCATION", "avenida Juárez y calle 5"),
    ("la ubicación de mi hijo muestra Calzada del Valle con Pino", "LOCATION", "Calzada del Valle con Pino"),
    ("her place is right behind the Shell on 4th", "LOCATION", "behind the Shell on 4th"),
    ("our apartment is above the laundromat on Vine", "LOCATION", "above the laundromat on Vine"),
    ("mi ventana es la de arriba de la panadería de la calle 8", "LOCATION", "arriba de la panadería de la calle 8"),
    ("tobin is stuck at the Texaco on Alder, can someone get him", "LOCATION", "the Texaco on Alder"),
    ("geo 41.5731,-87.7845 pick up point", "LOCATION", "41.5731,-87.7845"),
    # accounts on all networks at once; accounts that are somebody; an @ in words
    ("im voss.kellan on literally every app", "SOCIAL_HANDLE", "voss.kellan"),
    ("its kell_voss on everything", "SOCIAL_HANDLE", "kell_voss"),
    ("im purplemonday on all my socials", "SOCIAL_HANDLE", "purplemonday"),
    ("soy ximena.rd en todas las redes", "SOCIAL_HANDLE", "ximena.rd"),
    ("salgo como perritoazul en todo", "SOCIAL_HANDLE", "perritoazul"),
    ("@sad.otter.42 is her on her spam", "SOCIAL_HANDLE", "@sad.otter.42"),
    ("mi insta es arroba ximena.rd", "SOCIAL_HANDLE", "ximena.rd"),
    ("my insta es arroba x i m e . r d", "SOCIAL_HANDLE", "x i m e . r d"),
    # a number and a street without its kind, and what the house looks like
    ("slide thru 412 marigold, its the house with the red truck", "STREET_ADDRESS", "412 marigold"),
    ("come to 412 marigold the one w the pool", "STREET_ADDRESS", "412 marigold"),
    ("ven a encino 120, la casa con reja negra", "STREET_ADDRESS", "encino 120"),
    ("vente a roble 35 el de la esquina", "STREET_ADDRESS", "roble 35"),
)
SILENT = (
    "order 58 41 20 for lunch",
    "the game was 58-41-20 for breakfast",
    "97 85 55 01 44 lol",
    "is beyonces birthday sept 4 or 5",
    "when is rihannas bday, feb 20?",
    "my clubs birthday is 3/4",
    "the bday board goes up oct. 12",
    "birthday list due oct 12",
    "hbd kellan, practice dec 2",
    "the violet brook trail is closed bc of mud",
    "meet at the violet brook bridge",
    "quiero un Jack Daniels",
    "did you see a Calvin Klein ad",
    "put something for the password",
    "use bitwarden for the password",
    "try harder when it asks for the password",
    "usa mayusculas en la contraseña",
    "the wifi password changed its bad now",
    "the pw is a lot of letters",
    "kellans chem test is 45 min",
    "tobins midterm is 12/5",
    "tobin knocked out his opponent",
    "kellan threw out the trash",
    "kellan threw out his arms and yelled",
    "the sign says Maple and 3rd",
    "the team house is behind the gym on Oak",
    "our house is by the lake",
    "Locate 39°N 105°W on your blank map.",
    "plot the point 41.5731,-87.7845",
    "im good on everything",
    "im working on all the apps",
    "soy bueno en todo",
    "come get 20 tacos the one with cheese",
    "ven a sala 12 la de la puerta azul",
    "estoy en mesa 12 la de la ventana",
    "El juego es en Vista Norte, 1900 Avenida Estadio. Lleguen 5:30.",
    "La graduación es en el auditorio, 300 Avenida Juárez",
)


@pytest.mark.parametrize(("text", "kind", "value"), FOUND)
def test_siblings_of_what_was_missed_are_found(text: str, kind: str, value: str) -> None:
    assert sure(text, SCHOOL) == [(kind, value)]


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert sure(text, SCHOOL) == []
