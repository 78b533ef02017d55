"""`chaperone photo`: what pictures show."""

from __future__ import annotations

import asyncio
import base64
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from adapters.vision.vision import LocalVision
from bot.cli.ends import complain
from bot.cli.lines import lines_out
from bot.cli.packs import chosen_packs
from bot.cli.photo_table import block
from bot.cli.scanning import LANG
from bot.cli.scanning import PACK
from bot.doctor.files import install
from bot.explain import Explainer
from bot.explain import load_explanations
from bot.logs import set_up
from bot.photo import Photos
from bot.scan import read_context
from policy.model import AttachmentKind
from policy.model import InputError
from policy.model import Known

app = typer.Typer(add_completion=False, rich_markup_mode=None)
_WARM = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAAAAACPAi4CAAAAKUlEQVR42u3MQREAAA"
    "wCIKMb3RD77SAA6VEEAoFAIBAIBAKBQCAQfA8G320AeXC6efoAAAAASUVORK5CYII="
)
"""A grey picture: what looks at pictures is loaded with it, so that no file's time counts that."""


@app.command()
def photo(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Pictures.", show_default=False)],
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON a picture.")] = False,
    pack: Annotated[str, typer.Option(help="The policy whose clauses are named beside what is found.")] = PACK,
    context: Annotated[
        Path | None, typer.Option(help="What the school knows and publishes, as for scan.", show_default=False)
    ] = None,
) -> None:
    """Tell what pictures may show: how many faces, words, personal data, a card, a place. Never who it is.

    Nothing is stored, and nothing leaves this machine. A picture that cannot be checked is told with the reason.
    """
    set_up("warning")
    explainer = Explainer(load_explanations(LANG), chosen_packs(pack)[pack])
    known = read_context(context) if context else Known()
    raise typer.Exit(asyncio.run(_tell(files, known, None if as_json else explainer)))


async def _tell(files: Sequence[Path], known: Known, explainer: Explainer | None) -> int:
    """As lines of JSON, or for people where there is an explainer. Returns the exit code."""
    vision = LocalVision()
    if not vision.sight.pictures:
        raise InputError("chaperone photo", "what looks at pictures is not installed", install("photo-ocr"))
    if not vision.sight.words:
        complain(f"words in pictures are not read, as what reads them is not installed; {install('photo-ocr')}")
    run = Photos(vision, known, clock=time.perf_counter, report=_refuse)
    try:
        await vision.look("", AttachmentKind.IMAGE, _WARM)
        async for one in run.shown(files):
            if explainer is None:
                lines_out([one.row()])
            else:
                sys.stdout.write(block(one, explainer))
                sys.stdout.flush()
    finally:
        await vision.close()
    return 2 if run.bad else 0


def _refuse(error: InputError) -> None:
    complain(str(error))
