"""`chaperone notes`: one page for families, one for staff, with the school's own words, ready to print."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.handouts import filled
from bot.handouts import places_in
from bot.handouts import source
from bot.handouts.page import html_of
from bot.handouts.words import lacks
from bot.handouts.words import words_of
from bot.language import LANGUAGES
from bot.packs import load_packs
from bot.settings import load_settings
from policy.model import InputError

app = typer.Typer(help="Print a page for families or staff.", no_args_is_help=True, add_completion=False)

_ENDINGS = (".html", ".md")
_Lang = Annotated[
    str | None, typer.Option(help=f"{' or '.join(LANGUAGES)}; without it the school's.", show_default=False)
]
_Ask = Annotated[
    str,
    typer.Option(metavar="WHOM", help='Whom to ask, such as "Jane Doe, 555-0100, doe@school.example".'),
]
_Out = Annotated[
    Path | None,
    typer.Option(
        help="A file, .html to print or .md to edit; without it notes-KIND-LANG.html here.", show_default=False
    ),
]
_Blank = Annotated[
    bool, typer.Option("--blank", help="Show the page with its open places, as Markdown; write no file.")
]
_Force = Annotated[bool, typer.Option("--force", help="Put it in the place of a file that is there.")]


class _Kind(StrEnum):
    PARENTS = "parents"
    STAFF = "staff"


@app.callback()
def notes() -> None:
    """Print a page for families or staff: what the bot reads, keeps and does not see, and whom to ask."""


@app.command()
def parents(lang: _Lang = None, ask: _Ask = "", out: _Out = None, blank: _Blank = False, force: _Force = False) -> None:
    """The page for families."""
    _page(_Kind.PARENTS, lang, ask=ask, out=out, blank=blank, force=force)


@app.command()
def staff(lang: _Lang = None, ask: _Ask = "", out: _Out = None, blank: _Blank = False, force: _Force = False) -> None:
    """The page for staff."""
    _page(_Kind.STAFF, lang, ask=ask, out=out, blank=blank, force=force)


def _page(kind: _Kind, wanted: str | None, *, ask: str, out: Path | None, blank: bool, force: bool) -> None:
    settings = load_settings()
    lang = settings.lang if wanted is None else wanted
    if lang not in LANGUAGES:
        raise InputError("--lang", f"there is no page in {lang!r}", f"use one of {', '.join(LANGUAGES)}")
    text = source(kind, lang)
    if blank:
        typer.echo(text, nl=False)
        return
    words = words_of(settings, load_packs(settings.own_packs, named=settings.packs), lang=lang, ask=ask)
    path = out or Path(f"notes-{kind}-{lang}.html")
    _write(path, filled(text, words), lang=lang, force=force)
    typer.echo(f"{path}: open it in a browser and print it, or edit it first. Read it before you hand it out.")
    for one in lacks(places_in(text), words):
        typer.echo(f"chaperone: {{{one.place}}} is still open; {one.said_by} says it, or write it in by hand", err=True)


def _write(path: Path, text: str, *, lang: str, force: bool) -> None:
    if path.suffix not in _ENDINGS:
        raise InputError("--out", f"{path.name} has another ending", f"end it with {' or '.join(_ENDINGS)}")
    if path.exists() and not force:
        raise InputError("--out", f"{path} is there already", "name another file, or add --force to replace it")
    try:
        path.write_text(html_of(text, lang=lang) if path.suffix == ".html" else text, "utf-8")
    except OSError as error:
        what = error.strerror or type(error).__name__
        raise InputError(
            "--out", f"{path} could not be written ({what})", "name a folder that you may write to"
        ) from error
