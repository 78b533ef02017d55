from __future__ import annotations

import pytest

from policy.detect import NameIndex
from policy.model import Known
from tests.policy.detect.tables import sure

POSITIVE = (
    ("write me: sofia.marin_09@gmail.com", ["sofia.marin_09@gmail.com"]),
    ("my email is sofia.marin09 at gmail dot com", ["sofia.marin09 at gmail dot com"]),
    ("sofia(at)outlook(dot)com", ["sofia(at)outlook(dot)com"]),
    ("sofiam [at] yahoo [dot] com", ["sofiam [at] yahoo [dot] com"]),
    ("sofia dot marin at icloud dot com", ["sofia dot marin at icloud dot com"]),
    ("email sofia underscore m at hotmail dot com", ["sofia underscore m at hotmail dot com"]),
    ("sofia.marin@ gmail.com", ["sofia.marin@ gmail.com"]),
    ("mi correo es sofia arroba gmail punto com", ["sofia arroba gmail punto com"]),
    ("sofia@proton . me", ["sofia@proton . me"]),
    ("s o f i a @ g m a i l . c o m", ["s o f i a @ g m a i l . c o m"]),
    ("sofia09@gmail", ["sofia09@gmail"]),
    ("SOFIA.M@YAHOO.COM", ["SOFIA.M@YAHOO.COM"]),
    ("mailto:sofia@aol.com", ["sofia@aol.com"]),
    ("gmail is sofiam2010 @ gmail", ["sofiam2010 @ gmail"]),
    ("sofia_m{at}gmail{dot}com", ["sofia_m{at}gmail{dot}com"]),
    ("dad: john-r.smith@bigcorp.co.uk", ["john-r.smith@bigcorp.co.uk"]),
    ("sofia＠ｇｍａｉｌ．com", ["sofia＠ｇｍａｉｌ．com"]),
    ("sofiam 'at' gmail 'dot' com", ["sofiam 'at' gmail 'dot' com"]),
    ("reach me: sofia2009 AT outlook DOT com", ["sofia2009 AT outlook DOT com"]),
    ("soccergirl12 at gmail.com", ["soccergirl12 at gmail.com"]),
    ("rae AT example DOT net", ["rae AT example DOT net"]),
    ("adaAThotmailDOTcom", ["adaAThotmailDOTcom"]),
    ("ada dot p at the rate gmail dot com", ["ada dot p at the rate gmail dot com"]),
)
HIDDEN = (
    "kayla%40gmail%2Ecom",
    "kayla&#64;gmail&period;com",
    "kaylab at g mail dot com",
    "kayla -at- gmail -dot- com",
    "kayla*at*gmail*dot*com",
    "kayla /at/ gmail /dot/ com",
    "kayla@gmaildotcom",
    "kaylab22atgmail.com",
    "k a y l a at g m a i l dot c o m",
    "kayla at gmail d0t com",
    "kayla22📧gmail.com",
    "kbrown09 at students.riverside dot k12 dot il dot us",
    "kayla.b22 at the gmail dot com",
    "kayla22 at sign gmail dot com",
    "kayla_22 arroba hotmail punto es",
    "kayla punto b arroba hotmail punto com",
    "kayla guion bajo 22 arroba yahoo punto com",
    "kayla22@gmail[.]com",
    "kayla22 {@} gmail {.} com",
    "kayla22@\ngmail.com",
    "kаylа@gmаil.соm",
    "kay\u200bla@gma\u200bil.com",
)
NEGATIVE = (
    "email me",
    "check your email at school",
    "find me at lunch dot",
    "look at google.com",
    "@coach can we talk",
    "git clone git@github.com:a/b.git",
    "react@18.2.0",
    "follow us @ the game",
    "good at soccer.com lol",
    "meet me at gmail.com headquarters lol",
    "look at amazon dot com for it",
    "sign up at hotmail dot com",
    "its on sale at target dot com",
    "check it out at espn dot com",
    "order it at nike dot com",
    "we are at the gym",
    "im at school dot",
    "be there at 5 dot",
    "lunch at noon. com",
    "whats ur email",
    "did u check ur email at school",
    "email me at lunch",
    "at me bro",
    "dont @ me",
    "dont @ me.com",
    "@coach @maya what time",
    "@gmail is down",
    "gmail is down again",
    "gmail at school is blocked",
    "is gmail blocked at school",
    "look at yahoo answers",
    "look at yahoo",
    "login at outlook",
    "outlook at 5",
    "the outlook at the moment is good",
    "live at noon",
    "live at five dot com",
    "its live at espn dot com",
    "watch it live at twitch dot tv",
    "git@github.com:org/repo.git",
    "scp file user@host.com:/tmp",
    "ssh me@box.local",
    "user@localhost",
    "npm i react@18.2.0",
    "lodash@4.17.21 is old",
    "package@latest",
    "3 @ 5.00 each",
    "2 @ $3.50",
    "5@10",
    "practice @ 5.30",
    "game @ home.",
    "party @ mias. come",
    "meet @ starbucks.com wifi",
    "3x10 @ 135",
    "a@b",
    "x @ y",
    "f(x) at x dot 5",
    "the dot at the end",
    "point a at (a) then b",
    "choose (a) or (b)",
    "answer is (a) com",
    "a) b) [a] c",
    "matrix [a] is 2x2",
    "connect the dots at home",
    "polka dot at the dance",
    "period at the end of com",
    "arroba es @",
    "un kilo y una arroba",
    "10% off at gap.com",
    "save 20% at nike.com & more",
    "AT&T at noon",
    "R&D at google dot com",
    "good at math dot com",
    "laughing at memes dot com",
    "bad at yahoo",
    "i work at yahoo",
    "she is at gmail",
    "my friend works at comcast",
    "we have comcast at home",
    "verizon at home dot",
    "hey at me",
    "hey there",
    "att is bad at this",
    "me at icloud rn",
    "stare at icloud dot com",
    "noreply@example.com",
)


@pytest.mark.parametrize(("text", "values"), POSITIVE)
def test_email_is_found(text: str, values: list[str]) -> None:
    assert sure(text, types=["EMAIL"]) == [("EMAIL", value) for value in values]


@pytest.mark.parametrize("text", NEGATIVE)
def test_email_is_not_seen_where_there_is_none(text: str) -> None:
    assert sure(text, types=["EMAIL"]) == []


@pytest.mark.parametrize("text", HIDDEN)
def test_a_hidden_address_is_found_whole(text: str) -> None:
    assert sure(f"ok so {text} !", types=["EMAIL"]) == [("EMAIL", text)]


def test_a_plain_word_at_a_plain_host_needs_a_name_or_a_word_of_writing() -> None:
    names = Known(names=NameIndex(students=["Priya Raman"]))
    text = "priya at bigcorp dot com"
    found = [sure(text, types=["EMAIL"]), sure(text, names, types=["EMAIL"]), sure("email " + text, types=["EMAIL"])]
    assert found == [[], [("EMAIL", text)], [("EMAIL", text)]]
