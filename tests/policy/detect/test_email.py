from __future__ import annotations

import pytest

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
    ("sofia@proton . me", ["sofia@proton"]),
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
)


@pytest.mark.parametrize(("text", "values"), POSITIVE)
def test_email_is_found(text: str, values: list[str]) -> None:
    assert sure(text, types=["EMAIL"]) == [("EMAIL", value) for value in values]


@pytest.mark.parametrize("text", NEGATIVE)
def test_email_is_not_seen_where_there_is_none(text: str) -> None:
    assert sure(text, types=["EMAIL"]) == []
