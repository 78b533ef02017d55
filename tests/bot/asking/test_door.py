"""The page's laws: looking is harmless, one answer counts, and every other link looks the same."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.asking.wording import wording_of
from bot.asking.wording import words_in
from bot.language import LANGUAGES
from bot.saying import said_time
from policy.consents import Spot
from policy.consents import may_show_pictures
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import Person
from tests.bot.asking.conftest import GAIL
from tests.bot.asking.conftest import HUGO
from tests.bot.asking.conftest import KIM
from tests.bot.asking.conftest import Office
from tests.builders import NOW

HUGOS = "hugo@mail.example"


async def shown(office: Office) -> bool:
    (sam,) = (await office.house.people.with_ids({"sam"})).values()
    return may_show_pictures(sam, Spot(on=office.clock.now().date()))


async def test_looking_changes_nothing_however_often(office: Office) -> None:
    await office.ask()
    before = await office.house.asked.open(now=NOW)
    for lang in ("en", "es", "xx"):
        assert (await office.door.page(office.token(), [lang]))[0] == 200
    assert await office.house.asked.open(now=NOW) == before
    assert await office.on_file() == []


async def test_an_answer_is_on_file_with_its_proof(office: Office) -> None:
    await office.ask()
    status, html = await office.answer(office.token(), "yes", "es")
    assert status == 200
    assert "Gracias" in html
    (one,) = await office.on_file()
    assert (one.kind, one.subject, one.given, one.grantor, one.recorded_by, one.version) == (
        ConsentKind.MEDIA_RELEASE, "sam", True, "gail", "gail", "media_release-2",
    )  # fmt: skip
    assert re.fullmatch(r"one-time link, question \w{32}, es, sha256:[0-9a-f]{64}, \S+", one.evidence)
    assert one.valid_to is not None
    answered = (await office.logged())[-1]
    assert {name: answered[name] for name in ("how", "given", "wording", "shown", "lang")} == {
        "how": "link",
        "given": True,
        "wording": "media_release-2",
        "shown": wording_of("es", "media_release"),
        "lang": "es",
    }


async def test_a_link_is_used_once(office: Office) -> None:
    await office.ask()
    token = office.token()
    proof = await office.proof(token)
    assert (await office.door.answer(token, {"lang": "en", "proof": proof, "given": "no"}))[0] == 200
    on_file = await office.on_file()
    assert (await office.door.answer(token, {"lang": "en", "proof": proof, "given": "yes"}))[0] == 410
    assert (await office.door.page(token, ["en"]))[0] == 410
    assert await office.on_file() == on_file


async def test_unknown_used_expired_and_forged_links_look_the_same(office: Office) -> None:
    await office.ask()
    used, late = office.token(), office.token(HUGOS)
    await office.answer(used, "yes")
    unknown = office.house.links.draw()[0]
    pages = [
        await office.door.page(one, ["en"])
        for one in (used, unknown, "forged", ("b" if used[0] == "a" else "a") + used[1:])
    ]
    office.wait(days=14)
    pages.append(await office.door.page(late, ["en"]))
    pages.append(await office.door.answer(late, {"given": "yes"}))
    assert [status for status, _ in pages] == [410, 404, 404, 404, 410, 410]
    assert len({html for _, html in pages}) == 1
    assert not any(name in pages[0][1] for name in ("Sam", "Gail", "Hill"))


@pytest.mark.parametrize(
    "form",
    [{}, {"proof": "0" * 64}, {"given": "maybe"}, {"lang": "es"}],
    ids=["no proof", "forged proof", "neither yes nor no", "another language than was shown"],
)
async def test_a_form_that_is_not_our_page_is_asked_again(office: Office, form: dict[str, str]) -> None:
    await office.ask()
    token = office.token()
    proof = {} if not form else {"proof": await office.proof(token)}
    status, html = await office.door.answer(token, {"given": "yes", "lang": "en", **proof, **form})
    assert status == 400
    assert 'role="alert"' in html
    assert await office.on_file() == []
    assert (await office.answer(token, "yes"))[0] == 200


async def test_a_proof_of_another_link_does_not_count(office: Office) -> None:
    await office.ask()
    proof = await office.proof(office.token(HUGOS))
    assert (await office.door.answer(office.token(), {"given": "yes", "lang": "en", "proof": proof}))[0] == 400


@pytest.mark.parametrize(("first", "second", "may"), [("yes", "yes", True), ("yes", "no", False), ("no", "yes", False)])
@pytest.mark.parametrize("days", [0, 3])
async def test_of_two_parents_a_no_wins(office: Office, first: str, second: str, may: bool, days: int) -> None:
    await office.ask()
    await office.answer(office.token(), first)
    office.wait(days=days)
    await office.answer(office.token(HUGOS), second)
    assert len(await office.on_file()) == 2
    assert await shown(office) is may


async def test_a_parent_who_is_asked_anew_can_change_their_word(office: Office) -> None:
    await office.ask()
    await office.answer(office.token(), "no")
    await office.answer(office.token(HUGOS), "yes")
    assert await shown(office) is False
    office.wait(days=20)
    await office.ask()
    await office.answer(office.token(), "yes")
    assert await shown(office) is True


async def test_a_no_ends_what_nobody_signed(office: Office) -> None:
    old = Consent(id="old", kind=ConsentKind.MEDIA_RELEASE, subject="sam", scope="group:hockey", valid_from=NOW.date())
    signed = replace(old, id="signed", grantor="hugo")
    await office.house.consents.put([old, signed])
    await office.ask()
    await office.answer(office.token(), "no")
    left = {one.id: one.valid_to for one in await office.on_file() if one.given}
    assert left == {"old": NOW.date().replace(day=NOW.day - 1), "signed": None}


async def test_who_is_no_parent_any_more_cannot_answer(office: Office, without_hugo: Person) -> None:
    await office.ask()
    await office.house.roster.put_people([without_hugo, GAIL, HUGO, KIM])
    assert (await office.door.page(office.token(HUGOS), []))[0] == 410
    assert (await office.door.page(office.token(), []))[0] == 200


async def test_a_page_says_who_asks_what_for_whom_and_escapes_every_name(office: Office) -> None:
    await office.ask(scope="group:<i>hockey")
    _, html = await office.door.page(office.token(), ["es-MX"])
    assert '<html lang="es">' in html
    assert "¿Se pueden mostrar fotos de Sam &lt;Tran&gt;?" in html
    assert "Hola, Gail Tran. Hill School le pregunta" in html
    assert "La pregunta es de parte de Dana Kim." in html
    assert "«&lt;i&gt;hockey»" in html
    assert not re.search(r"https?://|<script|<img|<iframe|style=", html)
    yes, no = (re.search(rf'<button ([^>]*)value="{one}"', html) for one in ("yes", "no"))
    assert yes
    assert no
    assert yes[1] == no[1]


def test_both_languages_say_the_same_things() -> None:
    def keys(table: object, path: str = "") -> set[str]:
        if not isinstance(table, dict):
            return {path}
        return {one for name, value in table.items() for one in keys(value, f"{path}.{name}")}

    english, spanish = (words_in(one) for one in LANGUAGES)
    assert keys(dict(english)) == keys(dict(spanish))
    assert english["version"] == spanish["version"]
    for one, other in zip(english["media_release"]["sections"], spanish["media_release"]["sections"], strict=True):
        assert set(re.findall(r"{\w+}", " ".join(one))) == set(re.findall(r"{\w+}", " ".join(other)))


WORDINGS = {
    "media_release-1": "45eab41dd2f3cc45 b6fd7f9fcd334b14",
    "media_release-2": "9fd76d0a6e769e1c bb8fdbc820203a3f",
}


def test_other_words_take_another_version() -> None:
    found = " ".join(wording_of(lang, "media_release")[:16] for lang in LANGUAGES)
    assert WORDINGS[words_in("en")["version"]] == found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_is_short_and_so_are_its_sentences(lang: str) -> None:
    asks = words_in(lang)["media_release"]
    words = " ".join((asks["intro"], *(text for _, text in asks["sections"])))
    sentences = [one.split() for one in re.split(r"[.?!:]\s+", re.sub(r"{\w+}", "Sam Tran", words))]
    assert (len(words.split()) <= 240, max(map(len, sentences)) <= 25) == (True, True)


@pytest.mark.parametrize(
    ("hour", "english", "spanish"), [(0, "12:05 AM", "0:05"), (12, "12:05 PM", "12:05"), (13, "1:05 PM", "13:05")]
)
def test_the_time_is_written_as_it_is_read(hour: int, english: str, spanish: str) -> None:
    when = NOW.replace(hour=hour, minute=5)
    assert (said_time(when, "en"), said_time(when, "es")) == (english, spanish)
