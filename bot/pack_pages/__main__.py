"""`python -m bot.pack_pages [FOLDER]`: writes the pages of the policies, into docs/policies where none is named."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.pack_pages.pages import pages
from bot.packs import OPTIONAL
from bot.packs import load_packs


def main(folder: Path) -> None:
    """Write every page; a page of a policy that is gone goes, too."""
    made = pages(load_packs(named=OPTIONAL))
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.md"):
        if old.name not in made:
            old.unlink()
    for name, text in made.items():
        (folder / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/policies"))
