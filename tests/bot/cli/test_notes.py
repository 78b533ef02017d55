"""`chaperone notes`: one printed page for families and one for staff, in plain words, with the school's own in them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bot.cli.entry import run
from bot.handouts import KINDS
from bot.handouts import filled
from bot.handouts import places_in
from bot.handouts import source
from bot.handouts.page import html_of
from bot.handouts.words import words_of
from bot.language import LANGUAGES
from bot.packs import load_packs
from bot.settings import Settings
from bot.settings.sources import NAMES
from tests.bot.reporting.browsing import CHROMIUM

ALL = [(kind, lang) for kind in KINDS for lang in LANGUAGES]
DOCS = Path(__file__).parents[3] / "docs" / "notes"
LINES = "Crisis line, call or text: 988; Youth line of the county: 555-0100"
LONG = {
    "CHAPERONE_SCHOOL_NAME": "Riverbend Regional Vocational Technical High School",
    "CHAPERONE_PACKS": "dracut,mmsd",
    "CHAPERONE_CRISIS_LINES": LINES,
    "CHAPERONE_URL": "https://chaperone.riverbend-regional.school.example",
}
ASK = "Jane Doe-Fitzgerald, assistant principal, 978-555-0100, doe-fitzgerald@riverbend-regional.school.example"


@pytest.fixture(autouse=True)
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)


def long_page(kind: str, lang: str) -> str:
    settings = Settings(**{**LONG, "SLACK_BOT_TOKEN": "xoxb-1-2-abc", "DISCORD_TOKEN": "a.b.c"})  # type: ignore[arg-type]
    return filled(source(kind, lang), words_of(settings, load_packs(), lang=lang, ask=ASK))


@pytest.mark.parametrize(("kind", "lang"), ALL)
def test_every_place_has_a_word_where_the_settings_say_everything(kind: str, lang: str) -> None:
    assert places_in(long_page(kind, lang)) == ()


@pytest.mark.parametrize("kind", KINDS)
def test_both_languages_have_the_same_places_and_parts(kind: str) -> None:
    english, spanish = (source(kind, lang) for lang in LANGUAGES)
    assert sorted(places_in(english)) == sorted(places_in(spanish))
    for mark in ("\n## ", "\n- ", "\n\n"):
        assert english.count(mark) == spanish.count(mark)


@pytest.mark.parametrize(("kind", "lang"), ALL)
def test_the_pages_among_the_docs_are_those_that_are_printed(kind: str, lang: str) -> None:
    """Write one anew with `chaperone notes KIND --lang LANG --blank > docs/notes/KIND.LANG.md`."""
    assert (DOCS / f"{kind}.{lang}.md").read_text("utf-8") == source(kind, lang)


def test_it_writes_the_page_and_says_what_is_open(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setenv("CHAPERONE_SCHOOL_NAME", "Riverbend <High>")
    monkeypatch.setenv("CHAPERONE_KEEP_INCIDENT_DAYS", "700")
    assert run(["notes", "parents", "--lang", "es", "--ask", "Jane Doe, 555-0100"]) == 0
    page, said = Path("notes-parents-es.html").read_text("utf-8"), capsys.readouterr()
    assert '<html lang="es">' in page
    assert "Riverbend &lt;High&gt;" in page
    assert "a los 700 si no se cumplió" in page
    assert "Jane Doe, 555-0100" in page
    assert set(re.findall(r"<mark>\{(\w+)\}", page)) == {"platforms", "crisis", "report"}
    assert said.out.startswith("notes-parents-es.html: open it in a browser and print it")
    assert [line.split("}")[0] for line in said.err.splitlines()] == [
        "chaperone: {platforms",
        "chaperone: {crisis",
        "chaperone: {report",
    ]


def test_markdown_is_written_by_its_ending_and_nothing_is_overwritten_unasked(capsys: Any) -> None:
    assert run(["notes", "staff", "--out", "staff.md"]) == 0
    assert Path("staff.md").read_text("utf-8").startswith("# Chaperone in our chats")
    Path("staff.md").write_text("ours", "utf-8")
    assert run(["notes", "staff", "--out", "staff.md"]) == 2
    assert "is there already; name another file, or add --force" in capsys.readouterr().err
    assert Path("staff.md").read_text("utf-8") == "ours"
    assert run(["notes", "staff", "--out", "staff.md", "--force"]) == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--lang", "fr"], "there is no page in 'fr'; use one of en, es"),
        (["--out", "page.pdf"], "page.pdf has another ending; end it with .html or .md"),
        (["--out", "nowhere/page.md"], "could not be written (No such file or directory)"),
    ],
)
def test_what_cannot_be_done_is_said(words: list[str], said: str, capsys: Any) -> None:
    assert run(["notes", "parents", *words]) == 2
    assert said in capsys.readouterr().err


def test_the_page_with_open_places_is_shown(capsys: Any) -> None:
    assert run(["notes", "parents", "--blank", "--lang", "en"]) == 0
    assert capsys.readouterr().out == source("parents", "en")
    assert list(Path().iterdir()) == []


def sentences(text: str) -> list[list[str]]:
    plain = re.sub(r"[*`#]|\{\w+\}|/\w+", "", text)
    found = [re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", one) for one in re.split(r"[.:?!]\s|\n", plain)]
    return [one for one in found if len(one) > 2]


def syllables(word: str, lang: str) -> int:
    if lang == "es":
        return len(re.findall(r"[aeiouáéíóúü]+", word.lower())) or 1
    found = len(re.findall(r"[aeiouy]+", word.lower()))
    return max(1, found - (word.endswith("e") and not word.endswith(("le", "ee"))) - word.endswith("ed"))


@pytest.mark.parametrize(("kind", "lang"), ALL)
def test_the_words_are_plain(kind: str, lang: str) -> None:
    """Flesch-Kincaid grade in English, the Fernández Huerta score in Spanish (70 and more is easy, grade 7)."""
    found = sentences(source(kind, lang))
    words = [word for one in found for word in one]
    long, heavy = len(words) / len(found), sum(syllables(word, lang) for word in words) / len(words)
    if lang == "es":
        assert 206.84 - 60 * heavy - 1.02 * long >= 70
    else:
        assert 0.39 * long + 11.8 * heavy - 15.59 <= 7


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")
async def test_each_fits_on_one_side_of_letter_and_a4() -> None:
    playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")
    async with playwright.async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page, pages = await browser.new_page(), {}
        for kind, lang in ALL:
            await page.set_content(html_of(long_page(kind, lang), lang=lang))
            for paper in ("Letter", "A4"):
                pdf = await page.pdf(format=paper)
                pages[kind, lang, paper] = [int(one) for one in re.findall(rb"/Count (\d+)", pdf)]
        await browser.close()
    assert {one for one, count in pages.items() if count != [1]} == set()
