"""An adult's words to a student that somebody who is trained should look at (policy decisions 3.3, row S4)."""

from __future__ import annotations

import pytest

from policy.detect.grooming import is_unsafe_contact

UNSAFE = [
    "you looked really cute today, keep our chats secret ok",
    "You looked so pretty in that dress. Our little secret, ok?",
    "ur so mature for ur age, dont tell your parents we talk",
    "send me a selfie and delete this after",
    "i miss you. nobody has to know",
    "you are special to me, just between us",
    "come to my place after practice, don't tell anyone",
    "wanna hang out alone? keep it to yourself",
    "I think about you a lot... this stays between you and me",
    "you're gorgeous, don't mention this to your mom",
    "you look hot in your uniform 😉 keep this between us",
    "do you have a boyfriend? don't show anybody these texts",
    "i could give you a massage after the game, never tell anyone",
    "te ves muy linda hoy, no le digas a nadie",
    "eres muy madura, esto queda entre tú y yo",
    "mándame una foto y borra esto",
    "pienso en ti, que nadie lo sepa",
    "ven a mi casa, no le cuentes a tus papás",
]
HARMLESS = [
    "",
    "you all looked great out there today",
    "keep it a secret: surprise party for coach Lee on friday",
    "our secret weapon is the press, love it",
    "don't tell anyone the game plan before saturday, you look good",
    "you looked tired today, get some rest",
    "nice work, you are a special player on this team",
    "don't tell your parents the wrong pickup time again please",
    "just between us coaches, the schedule may change",
    "send me a photo of the signed form",
    "send me pictures from the game for the yearbook",
    "keep your phone in your bag",
    "delete the old playlist after practice",
    "please keep this quiet until the roster is posted, you look ready",
    "don't show anyone your password",
    "come to my room for tutoring, bring a friend",
    "meet me at the gym with the others",
    "i love you guys, what a season",
    "hug your mom for me on mother's day",
    "the play we keep secret is the fake punt",
    "romeo says i love you and keeps it secret, discuss for tomorrow",
    "no le digas a nadie de la fiesta sorpresa, te ves feliz",
    "te ves cansado, descansa",
    "manda una foto del permiso firmado",
    "keep the noise quiet in the library",
    "your essay is beautiful, keep going",
    "you looked sharp on defense, keep it up",
]


@pytest.mark.parametrize("text", UNSAFE)
def test_secrecy_and_closeness_together_are_looked_at(text: str) -> None:
    assert is_unsafe_contact(text)


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert not is_unsafe_contact(text)
