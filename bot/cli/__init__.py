"""The command `chaperone`. Nothing of ours is imported before the guard has looked for foreign packages."""

from __future__ import annotations

import sys
from importlib.metadata import packages_distributions
from typing import NoReturn

OURS = ("adapters", "bot", "policy", "storage")
DISTRIBUTION = "chaperone-bot"


def strangers() -> dict[str, str]:
    """Installed distributions other than ours that own one of our top-level packages: distribution -> package.

    Installing such a distribution overwrites our files without a word, and what is left fails in odd ways.
    """
    owners = packages_distributions()
    return {owner: name for name in OURS for owner in owners.get(name, []) if owner != DISTRIBUTION}


def main() -> NoReturn:
    """The console script: look for foreign packages, then run the command line and exit with its code."""
    foreign = strangers()
    if foreign:
        owner, name = next(iter(foreign.items()))
        sys.stderr.write(
            f"chaperone: the package '{owner}' is installed here and has put its own '{name}' in place of Chaperone's; "
            f"make a fresh virtual environment for Chaperone alone and install it there\n"
        )
        sys.exit(2)
    from bot.cli.quick import run  # noqa: PLC0415 - a foreign package would break this import: the guard comes first

    sys.exit(run(sys.argv[1:]))
