"""`chaperone policy import`: a handbook as draft clauses."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from adapters.vision.documents import MOST_BYTES
from adapters.vision.handbook import LOCKED
from adapters.vision.handbook import NO_TEXT
from adapters.vision.handbook import OLD
from adapters.vision.handbook import read_handbook
from adapters.vision.undecodable import Undecodable
from bot.cli.lines import lines_out
from bot.doctor.files import install
from bot.packs import OPTIONAL
from bot.packs import load_packs
from bot.policies.importing import Taken
from bot.policies.importing import as_toml
from bot.policies.importing import counted
from bot.policies.importing import taken
from bot.policies.new import checked_id
from bot.policies.new import head
from bot.policies.toml import write
from bot.settings import load_settings
from policy.model import InputError
from policy.model import Unchecked
from policy.model.handbooks import Handbook
from policy.pack.drafting import draft_clauses

_SAVE = "save it as .docx, PDF, Markdown or text, and try again"
_CAUSES = {
    LOCKED: ("it is locked with a password", "save a copy without one, and try again"),
    OLD: ("it is locked, or in the older Word format", "save a copy as .docx without a password, and try again"),
    NO_TEXT: ("there is no text in it", "where its pages are pictures, let a program read them first (OCR)"),
}
_WHYS = {
    Unchecked.TOO_LARGE: (f"it is larger than {MOST_BYTES // 1_000_000} MB, or longer than any handbook", "part it"),
    Unchecked.TRUNCATED: ("it is damaged, or not what its name says", _SAVE),
    Unchecked.BOMB: ("it would unpack to far more than it is", _SAVE),
    Unchecked.TIMEOUT: ("reading it takes too long", "part it"),
    Unchecked.OFF: ("what reads PDF and Word is not installed", install("documents")),
}
_SKIPPED = {
    "heading": "headings, which stand in the places of what is below them",
    "page_number": "page numbers",
    "edge": "heads and feet of pages",
    "contents": "lines of a table of contents",
    "rule": "ruled lines",
    "short": "pieces of too few words to ask for anything",
}


def import_(
    handbook: Annotated[Path, typer.Argument(metavar="HANDBOOK", help="PDF, .docx, Markdown or text.")],
    ident: Annotated[
        str | None,
        typer.Option("--id", help="What to call the policy; else as the file is called.", show_default=False),
    ] = None,
    title: Annotated[str | None, typer.Option(help="The title of the document.", show_default=False)] = None,
    owner: Annotated[str | None, typer.Option(help="Whose document it is.", show_default=False)] = None,
    add: Annotated[bool, typer.Option("--add", help="Add to the policy that is there what it does not have.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Write over what is there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON a piece.")] = False,
) -> None:
    """Take a handbook in as draft clauses with their places, for you to read, correct and confirm.

    Nothing of it is in force until you do. What was passed over is counted; --json shows every piece.
    """
    settings = load_settings()
    read = _read(handbook)
    name = checked_id(ident or _ident(handbook), load_packs(named=OPTIONAL))
    path = settings.own_packs / f"{name}.toml"
    before = _before(path, name, add=add, force=force)
    found = _taken(read, name, before, handbook)
    words = " ".join(handbook.stem.replace("_", " ").split())
    start = before or head(name, title or words, owner or settings.school_name or name)
    if found.written:
        write(path, f"{start.rstrip()}\n\n{as_toml(found.written, handbook.name)}")
    if as_json:
        lines_out(_rows(found))
    else:
        _tell(found, read, path, name)


def _taken(read: Handbook, name: str, before: str, source: Path) -> Taken:
    found = taken(draft_clauses(read, name), frozenset(_ids(before)))
    if not (found.written or found.known):
        raise InputError(str(source), "no sentence in it asks for anything", "look whether it is the right document")
    return found


def _read(path: Path) -> Handbook:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Undecodable(Unchecked.TOO_LARGE)
        return read_handbook(path.name, path.read_bytes())
    except OSError as error:
        raise InputError(str(path), "it cannot be read", "name a file that is there and that you may read") from error
    except Undecodable as error:
        other = _WHYS.get(error.why, ("it is no document that can be read", _SAVE))
        problem, remedy = _CAUSES.get(error.cause, other)
        raise InputError(str(path), problem, remedy) from error


def _ident(path: Path) -> str:
    """`falcons-handbook` of `Falcons Handbook 2026.pdf`."""
    plain = unicodedata.normalize("NFKD", path.stem).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-0123456789")[:40].strip("-") or "handbook"


def _before(path: Path, name: str, *, add: bool, force: bool) -> str:
    """What the file holds that is added to; "" for a new one."""
    if force or not path.exists():
        return ""
    if not add:
        remedy = "choose another --id, add to it with --add, or write it anew with --force"
        raise InputError(str(path), f"the policy {name} is there already", remedy)
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(str(path), "it cannot be read", "make it a readable file in UTF-8") from error


def _ids(content: str) -> Iterator[str]:
    try:
        clauses = tomllib.loads(content).get("clauses", [])
    except tomllib.TOMLDecodeError as error:
        raise InputError("--add", f"the file is no TOML: {error}", "correct it there first") from error
    return (str(one.get("id")) for one in clauses)


def _rows(found: Taken) -> Iterator[dict[str, object]]:
    for one in found.written:
        yield {"kind": "draft", "id": one.id, "locator": one.locator, "force": one.force.value, "text": one.summary}
    for one in found.known:
        yield {"kind": "known", "id": one.id, "locator": one.locator}
    for piece in found.skipped:
        yield {"kind": "skipped", "why": piece.why, "page": piece.page, "text": piece.text}


def _tell(found: Taken, read: Handbook, path: Path, name: str) -> None:
    typer.echo(f"{len(found.written)} drafts are in {path}.")
    if found.known:
        typer.echo(f"{len(found.known)} were there already and stay as they are.")
    for why, count in counted(found.skipped).items():
        typer.echo(f"  passed over, {_SKIPPED[why]}: {count}")
    if read.blank:
        pages = ", ".join(map(str, read.blank[:20])) + (", …" if len(read.blank) > 20 else "")
        typer.echo(f"  pages without text, which may be pictures: {pages}")
    typer.echo("Nothing of it is in force. Read each draft and confirm it or take it away, then look at it with")
    typer.echo(f"`chaperone policy check {name}`.")
