"""The settings as they are in force, each with where it comes from, and what could not be delivered."""

from __future__ import annotations

from collections.abc import Sequence

from bot.desk.access import HEADS
from bot.desk.access import Office
from bot.desk.errors import MissingError
from bot.desk.pages import Asked
from bot.desk.pages import Moved
from bot.desk.pages import View
from bot.desk.ports import Desk
from bot.desk.ports import SettingLine
from bot.desk.sheets import Cell
from bot.desk.sheets import sheet_of
from bot.words import word
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Fact
from policy.model import records_of

WHO = HEADS | {Office.OFFICE}
SHOWN = ("given", "all")
_COLUMNS = ("setting", "value", "source")


async def show(desk: Desk, asked: Asked) -> View:
    """Look at them. They are changed where they are written, and read when the bot starts."""
    wanted = asked.query.get("show", "")
    wanted = wanted if wanted in SHOWN else SHOWN[0]
    lines = [one for one in desk.settings if one.given or wanted == "all"]
    rows = [_row(one, asked.lang) for one in lines]
    values = {
        "sheet": sheet_of(asked, "settings", "/settings", _COLUMNS, rows),
        "shown": SHOWN,
        "wanted": wanted,
        "held": sorted((await desk.holding.held()).items()),
    }
    return View(template="settings", title="console.menu.settings", values=values)


async def release(desk: Desk, asked: Asked) -> Moved:
    """Try again what could not be delivered for one reason, after that was put right."""
    error = asked.form.get("error", "")
    if error not in await desk.holding.held():
        raise MissingError("reason")
    count = await desk.holding.release(error)
    facts: dict[str, Fact] = {"what": "released", "error": error, "count": count}
    by = records_of(asked.signed.person.id)
    await desk.book.add([Entry(kind=EntryKind.OVERRIDE, at=asked.now, subject=by, facts=facts)])
    return Moved(to="/settings", note="released")


def _row(one: SettingLine, lang: str) -> Sequence[Cell]:
    """Of a secret it is said that it is set, and nothing else."""
    hidden = not one.value and one.given
    source = word(lang, f"console.settings.{one.source}") if one.source in ("given", "default") else one.source
    return (
        Cell(text=one.name),
        Cell(text=word(lang, "console.settings.hidden") if hidden else one.value),
        Cell(text=source),
    )
