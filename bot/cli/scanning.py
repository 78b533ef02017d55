"""The work of `chaperone scan`. In a pipe it starts without Typer, which would take half of the start."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.cli.ends import complain
from bot.cli.lines import lines_out
from bot.scan import Scan
from bot.scan import read_context
from policy.model import InputError
from policy.model import Known

PACK = "dracut"
LANG = "en"
_VALUED = {"--pack": "pack", "--context": "context", "--lang": "lang"}
_FLAGS = {"--explain": "explain", "--table": "table"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a call asks for."""

    pack: str = PACK
    context: Path | None = None
    explain: bool = False
    table: bool = False
    lang: str = LANG


def plain_options(words: Sequence[str]) -> Options | None:
    """The options where every word is one that scan knows; None where Typer has to help or to complain."""
    given: dict[str, str] = {}
    rest = list(words)
    while rest:
        name, _, value = rest.pop(0).partition("=")
        if name in _FLAGS and not value:
            given[_FLAGS[name]] = name
        elif name in _VALUED and (value or (rest and not rest[0].startswith("-"))):
            given[_VALUED[name]] = value or rest.pop(0)
        else:
            return None
    return Options(
        pack=given.get("pack", PACK),
        context=Path(given["context"]) if "context" in given else None,
        explain="explain" in given,
        table="table" in given,
        lang=given.get("lang", LANG),
    )


def scan_stream(options: Options) -> int:
    """Scan standard input to standard output, line by line. Returns the exit code."""
    known = read_context(options.context) if options.context else Known()
    scan = partial(Scan, known, report=_refuse)
    if not options.explain and not options.table and (options.pack, options.lang) == (PACK, LANG):
        return _lines(scan())
    # a stream that nobody wants explained starts without the packs, the texts and their parsers
    from bot.cli.packs import chosen_packs  # noqa: PLC0415
    from bot.cli.scan_table import shown  # noqa: PLC0415
    from bot.explain import Explainer  # noqa: PLC0415
    from bot.explain import load_explanations  # noqa: PLC0415

    texts = load_explanations(options.lang)
    explainer = Explainer(texts, chosen_packs(options.pack)[options.pack])
    if not options.table and not (options.explain and sys.stdout.isatty()):
        return _lines(scan(explain=explainer) if options.explain else scan())
    run = scan()
    for block in shown(run.found(sys.stdin.buffer), explainer, texts.labels):
        sys.stdout.write(block)
        sys.stdout.flush()
    return run.exit_code


def _lines(run: Scan) -> int:
    lines_out(run.results(sys.stdin.buffer))
    return run.exit_code


def _refuse(error: InputError) -> None:
    complain(str(error))
