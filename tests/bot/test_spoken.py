"""Who asks is answered in their own language, roster or not; who has none that we speak, in the school's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.clock import SetClock
from bot.intake import Intake
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import Member
from policy.model import MemberRef
from policy.model import Mode
from policy.model import School
from tests.builders import NOW
from tests.builders import WORKSPACE

STRANGER = MemberRef(workspace=WORKSPACE, id="nobody-knows")
TITLES = {"en": "Report something", "es": "Informar de algo"}


async def a_house(school_lang: str) -> tuple[House, LocalChat]:
    chat = LocalChat(WORKSPACE)
    school = School(packs=("dracut",), mode=Mode.ENFORCE, lang=school_lang)
    house = await open_house(
        clock=SetClock(NOW), schools=lambda _: school, packs=load_packs(), messengers=lambda _: chat
    )
    return house, chat


def called(ident: str, lang: str = "") -> CommandInvoked:
    return CommandInvoked(id=ident, workspace=WORKSPACE, at=NOW, by=STRANGER, name="report", lang=lang)


async def answered(house: House, chat: LocalChat, event: CommandInvoked | ButtonPressed) -> tuple[str, str]:
    await house.app.handle(event)
    await house.jobs.drain()
    notice = chat.delivered[-1].notice
    return notice.lang, notice.title


@pytest.mark.parametrize(
    ("school", "locale", "lang"),
    [
        ("en", "es", "es"),
        ("es", "en", "en"),
        ("es", "", "es"),
        ("en", "", "en"),
        ("es", "fr", "es"),
        ("en", "pt", "en"),
    ],
)
async def test_a_stranger_is_answered_in_their_own_language_or_else_the_schools(
    school: str, locale: str, lang: str
) -> None:
    house, chat = await a_house(school)
    assert await answered(house, chat, called("e1", locale)) == (lang, TITLES[lang])


async def test_a_language_once_told_is_kept_and_a_new_one_replaces_it() -> None:
    house, chat = await a_house("en")
    found = [(await answered(house, chat, called(f"e{n}", lang)))[0] for n, lang in enumerate(["es", "", "en", ""])]
    assert found == ["es", "es", "en", "en"]


async def test_a_press_tells_the_language_as_a_command_does() -> None:
    house, _ = await a_house("en")
    press = ButtonPressed(
        id="b1", workspace=WORKSPACE, at=NOW, by=STRANGER, button=ButtonKey.ACKNOWLEDGE, value="d1", lang="es"
    )
    await house.app.handle(press)
    assert await house.registry.member(STRANGER) == Member(ref=STRANGER, lang="es")


@pytest.mark.parametrize(
    ("asked", "known", "school", "title"),
    [
        ("es", "en", "en", "Escribir un informe"),
        ("", "es", "en", "Escribir un informe"),
        ("", "", "es", "Escribir un informe"),
        ("fr", "en", "es", "Escribir un informe"),
        ("", "fr", "en", "Write a report"),
        ("en", "es", "es", "Write a report"),
    ],
)
async def test_a_form_speaks_as_the_answers_do(asked: str, known: str, school: str, title: str) -> None:
    house, _ = await a_house(school)
    await house.roster.put_members([replace(Member(ref=STRANGER), lang=known)])
    intake = Intake(
        app=house.app, census=house.census, registry=house.registry, notices=house.notices, lang=lambda _: school
    )
    form = await intake.form(ButtonKey.REPORT, asked, STRANGER)
    assert form is not None
    assert form.title == title
