"""Every page is found from the index, every link and anchor leads somewhere, every picture says what it shows."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from bot.settings.sources import NAMES
from tests.docs.guides import ENVIRONMENT
from tests.docs.guides import chaperone_lines
from tests.docs.guides import unknown_in

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
INDEX = DOCS / "README.md"
PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md")])
OURS = [page for page in PAGES if page.name != "CHANGELOG.md"]
ASIDE = frozenset({"CHAPERONE_TEST", "DATABASE_PASSWORD"})
"""Names that look like settings and belong to something else."""
_LINK = re.compile(r"(!?)\[((?:[^][]|\[[^][]*\])*)\]\(([^()\s]*(?:\([^()]*\))?[^()\s]*)\)")
_IMG = re.compile(r"<img\b[^>]*>")
_FENCE = re.compile(r"^( *)```.*?^\1```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#{1,6} +(.+?)\s*$", re.MULTILINE)
SVG = "{http://www.w3.org/2000/svg}"


@cache
def prose(page: Path) -> str:
    """A page without its blocks of code."""
    return _FENCE.sub("", page.read_text("utf-8"))


@cache
def anchors(page: Path) -> frozenset[str]:
    """What may follow # in a link to a page, as GitHub makes it of the headings."""
    found: list[str] = []
    for heading in _HEADING.findall(prose(page)):
        plain = _LINK.sub(r"\2", heading).replace("`", "").replace("*", "").lower()
        slug = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")
        count = sum(one == slug for one in found)
        found += [slug, *([f"{slug}-{count}"] if count else [])]
    return frozenset([*found, *re.findall(r'(?:id|name)="([^"]+)"', prose(page))])


def links(page: Path) -> list[tuple[bool, str, str]]:
    """Whether it is a picture, what stands there, and where it leads."""
    text = re.sub(r"`[^`\n]*`", "", prose(page))
    found = [(bool(mark), words, to) for mark, words, to in _LINK.findall(text)]
    inner = [(True, words, to) for _mark, outer, _to in found for _m, words, to in _LINK.findall(outer)]
    tags = [(True, _attribute(tag, "alt"), _attribute(tag, "src")) for tag in _IMG.findall(text)]
    return [*found, *inner, *tags]


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf'\b{name}="([^"]*)"', tag)
    return found[1] if found else ""


def broken(page: Path) -> list[str]:
    """Links of a page that lead nowhere."""
    out = []
    for _picture, _words, to in links(page):
        path, _, anchor = to.partition("#")
        if re.match(r"[a-z]+:", to):
            continue
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            out.append(to)
    return out


@pytest.mark.parametrize("page", PAGES, ids=lambda one: str(one.relative_to(ROOT)))
def test_links_and_anchors_lead_somewhere(page: Path) -> None:
    assert broken(page) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda one: str(one.relative_to(ROOT)))
def test_every_picture_says_what_it_shows(page: Path) -> None:
    assert [to for picture, words, to in links(page) if picture and len(words.split()) < 3] == []


def test_every_page_is_in_the_index() -> None:
    """A page in a folder of its own is found from the README of that folder."""
    listed = {(DOCS / to.partition("#")[0]).resolve() for _picture, _words, to in links(INDEX)}
    for folder in [page for page in listed if page.name == "README.md" and page.parent != DOCS]:
        listed |= {(folder.parent / to.partition("#")[0]).resolve() for _p, _w, to in links(folder)}
    assert [str(one.relative_to(DOCS)) for one in DOCS.rglob("*.md") if one not in listed | {INDEX}] == []


def test_every_picture_is_shown_somewhere() -> None:
    shown = {(page.parent / to).resolve() for page in PAGES for _picture, _words, to in links(page)}
    kept = [one for one in DOCS.rglob("*") if one.suffix in {".png", ".svg"}]
    assert [str(one.relative_to(DOCS)) for one in kept if one not in shown] == []


def test_the_readme_leads_to_the_index() -> None:
    assert "(docs/README.md)" in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("page", OURS, ids=lambda one: str(one.relative_to(ROOT)))
def test_commands_and_settings_are_there(page: Path) -> None:
    text = page.read_text("utf-8")
    named = {name.removesuffix("_FILE") for name in ENVIRONMENT.findall(text) if not name.endswith("_")}
    assert (named - set(NAMES) - ASIDE, [one for line in chaperone_lines(text) for one in unknown_in(line)]) == (
        set(),
        [],
    )


@pytest.mark.parametrize("page", OURS, ids=lambda one: str(one.relative_to(ROOT)))
def test_files_of_the_source_are_there(page: Path) -> None:
    named = re.findall(
        r"`((?:adapters|bot|policy|storage|tests|deploy|benchmarks)/[\w/.-]+\.\w+)`", page.read_text("utf-8")
    )
    assert [one for one in named if not (ROOT / one).exists()] == []


@pytest.mark.parametrize("drawing", sorted(DOCS.glob("guides/*.svg")), ids=lambda one: one.name)
def test_a_drawing_is_named_reads_in_the_dark_and_loads_nothing(drawing: Path) -> None:
    text = drawing.read_text("utf-8")
    root = ET.fromstring(text)  # noqa: S314 - our own file
    title, told = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert told is not None
    assert (root.get("role"), len((told.text or "").split()) > 8) == ("img", True)
    assert root.get("aria-labelledby") == f"{title.get('id')} {told.get('id')}"
    assert "prefers-color-scheme: dark" in text
    assert re.findall(r"(?:href|url\(|@import|<script|<image)", text) == []
