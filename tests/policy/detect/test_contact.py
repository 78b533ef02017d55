from __future__ import annotations

import pytest

from policy.detect import ContactCue
from policy.detect import personal_contact
from policy.model import Known

KNOWN = Known(handles=("@MGFalcons",), phones=("978-555-0100",))
STRONG = (
    "call my cell 978 555 0142 if you want extra ice time",
    "hit me up on insta if you have questions",
    "my snap is coach.k22",
    "you can text me on my personal number",
    "dm me on instagram",
    "i'll send you a friend request on facebook",
    "agrégame en snap",
    "síganme en mi insta personal",
    "escríbeme por whatsapp",
    "mi numero personal es 978 555 0142",
    "whats your snap? ill send the clips",
    "here's my number 978-555-0133",
    "text me at 978 555 0133",
    "find me on discord, im coachdrew",
    "just call me on my cell after 8",
    "accept my friend request on fb",
    "you can reach me on my personal cell",
    "snap me @coachlee",
    "yall can add my snapchat its mrk_bio",
    "i'm on instagram as coach.dee, follow me there",
    "shoot me a message on whatsapp",
    "text my cell if the door is locked",
    "you guys can have my number",
    "ask me on my private discord",
    "connect with me on facebook",
    "feel free to snap me",
    "follow me @coachdee",
    "just dm my insta",
    "here is my personal email: dee@gmail.com",
    "you can always call my home phone",
    "add me as a friend on steam",
    "my tiktok is @coach.dee",
    "lets talk on discord instead",
    "mandame mensaje a mi celular",
    "agregame a tu snap",
    "buscame en instagram como profe.dee",
    "te paso mi numero por si acaso",
    "use my personal cell, not the office",
)
WEAK = (
    "text me if you're late",
    "call me when you get there",
    "llámame si no llegas",
    "give me a call tonight",
    "please text me before 6 if you can't come",
    "text me when you land",
    "call me if you get lost",
    "just text me if practice is cancelled",
    "give me a ring when you're outside",
    "shoot me a text before 7",
)
NONE = (
    "follow the team insta for updates",
    "please don't text my personal phone",
    "add me to the canvas group",
    "dm me with questions",
    "message me here if you need anything",
    "email me your essay",
    "never add students on snapchat",
    "join the team page",
    "follow our school twitter",
    "follow me to the bus",
    "call the office if you'll miss the bus",
    "check the class page",
    "text your parents before we leave",
    "put your phone away",
    "line up at the door",
    "call your mom",
    "we go live on the school youtube at 7",
    "my number one rule is hustle",
    "phones off in class",
    "the band instagram has the photos",
    "reach out to me after class",
    "let me know",
    "i don't accept friend requests from students",
    "no me agreguen en facebook",
    "your number is 22",
    "follow our team instagram @MGFalcons",
    "the club's facebook page has the schedule",
    "message me on remind",
    "text the office",
    "call your parents if you need a ride",
    "my phone died",
    "i left my phone in the gym",
    "i saw it on snapchat",
    "delete the snapchat app during school",
    "instagram is blocked at school",
    "please do not follow me on instagram, school rules",
    "email me at the school address",
    "my email is down",
    "call out screens on defense",
    "add me to the group chat for the canvas project",
    "my insta is private and students can't follow me",
    "we use teamsnap for everything",
    "post it on the class discord",
    "i will call your name",
    "call me coach",
    "check my google classroom",
    "put the number on the back of your jersey",
    "who has my line up card",
)


@pytest.mark.parametrize("text", STRONG)
def test_contact_cue_is_strong(text: str) -> None:
    assert personal_contact(text, KNOWN) is ContactCue.STRONG


@pytest.mark.parametrize("text", WEAK)
def test_contact_cue_is_weak(text: str) -> None:
    assert personal_contact(text, KNOWN) is ContactCue.WEAK


@pytest.mark.parametrize("text", NONE)
def test_contact_cue_is_none(text: str) -> None:
    assert personal_contact(text, KNOWN) is None
