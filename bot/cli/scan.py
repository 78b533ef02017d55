"""`chaperone scan`: personal data in a stream of texts."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.lines import Refused
from bot.cli.lines import lines_out
from bot.cli.packs import DEFAULT
from bot.cli.packs import chosen_packs
from bot.scan import Scan
from bot.scan import read_context
from policy.model import Known

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def scan(
    pack: Annotated[str, typer.Option(help="The policy in force.")] = DEFAULT,
    context: Annotated[
        Path | None, typer.Option(help="What the school knows and publishes, as JSON.", show_default=False)
    ] = None,
) -> None:
    """Find personal data in texts, line by line.

    Reads {"id": "m1", "text": "..."} from standard input, one JSON object a line, and writes
    {"id": "m1", "spans": [{"start": 8, "end": 20, "type": "PHONE", "score": 0.99}]} for each as it comes.
    """
    chosen_packs(pack)
    refused = Refused()
    run = Scan(read_context(context) if context else Known(), report=refused)
    lines_out(run.results(sys.stdin.buffer))
    refused.finish()
