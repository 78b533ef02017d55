"""`make docs`: writes into docs/console.md which page of the console is whose, from the table of pages itself."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.desk.access import Office
from bot.desk.pages import Page
from bot.desk.replies import Gate
from bot.desk.routes import PAGES

BEGIN, END = "<!-- pages: written by `make docs` -->", "<!-- end of pages -->"
GUIDE = Path(__file__).parents[2] / "docs" / "console.md"
_YES, _NO = "yes", "–"


def pages_table() -> str:
    """A row a page, a column an office, and one for whoever has none."""
    head = ["page", *(one.value.replace("_", " ") for one in Office), "others"]
    lines = [_line(head), _line(["---"] * len(head))]
    return "\n".join([*lines, *(_line(_row(one)) for one in PAGES)])


def _row(one: Page | Gate) -> list[str]:
    open_to = [isinstance(one, Gate) or office in one.roles for office in Office]
    said = [_YES if yes else _NO for yes in (*open_to, isinstance(one, Gate))]
    return [f"`{one.method} {one.path}`", *said]


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def with_table(text: str) -> str:
    """The guide with the table as it is now."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{pages_table()}\n{END}{after}"


def main() -> None:
    """Write the guide anew."""
    GUIDE.write_text(with_table(GUIDE.read_text("utf-8")), "utf-8")
    sys.stdout.write(f"{GUIDE.name}: {len(PAGES)} pages\n")


if __name__ == "__main__":
    main()
