from __future__ import annotations

import pytest

from policy.detect.protect import MASK
from policy.detect.protect import MENTION
from policy.detect.protect import protect
from policy.detect.protect import without_code


@pytest.mark.parametrize(
    "text",
    [
        "<#C024BE91L|general>",
        "<!here>",
        "<!subteam^S123|@staff>",
        "<@&112233445566778899>",
        "<:puck:112233445566778899>",
        "<a:puck:112233445566778899>",
        "<t:1700000000:R>",
        "</report:112233445566778899>",
        "https://example.org/a?phone=3125550144",
        "docs.example.org/3125550144/edit",
        "550e8400-e29b-41d4-a716-446655440000",
        ":tada_312:",
        "112233445566778899",
        "https://team.slack.com/archives/C1/p1700000000123456",
        "HTTPS://EXAMPLE.ORG/3125550144",
        "3c:22:fb:41:87:70",
        "2001:0db8:85a3:0000:0000:8a2e:0370:7334",
        "IMG_20260505_123456.jpg",
        "Screenshot-20260505-101112.PNG",
    ],
)
def test_markup_and_ids_are_blanked(text: str) -> None:
    assert protect(f"a {text} b") == f"a {MASK * len(text)} b"


@pytest.mark.parametrize("text", ["<@U04AB12CD>", "<@112233445566778899>", "<@!112233445566778899>"])
def test_people_who_are_mentioned_stay_recognisable(text: str) -> None:
    assert protect(f"a {text} b") == f"a {MENTION * len(text)} b"


@pytest.mark.parametrize(
    "text",
    [
        "wa.me/13125550144",
        "tel:3125550144",
        "at 10:30:15",
        "<3 u",
        "a/b",
        "<mailto:a@b.org|x>",
        "<tel:3125550144|3125550144>",
        "https://wa.me/13125550144",
        "https://api.whatsapp.com/send?phone=13125550144",
        "essay_kayla.pdf",
        "5:30, 6:30, 7:30",
        "///filled.count.soap",
        "and/or 3/4",
        "jay:dog",
    ],
)
def test_what_people_say_stays(text: str) -> None:
    assert protect(text) == text


def test_a_link_keeps_its_label() -> None:
    assert protect("<https://example.org/x|312-555-0144>") == "<" + MASK * 21 + "|312-555-0144>"


@pytest.mark.parametrize("code", ["`x = 3125550144`", "```\ngit push 3125550144\n```", "`foo(3125550144)`"])
def test_code_is_blanked(code: str) -> None:
    assert without_code(f"see {code}") == "see " + MASK * len(code)


@pytest.mark.parametrize("prose", ["`312 555 0144`", "```call me 312 555 0144```"])
def test_prose_between_backticks_stays(prose: str) -> None:
    assert without_code(prose) == prose
