"""What `chaperone scan --explain` tells of each span: which rule found it, by which words, and what silences it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import asdict
from dataclasses import dataclass
from importlib.resources import files

from policy.model import InputError
from policy.model import Pack
from policy.model import Span

LANGS = ("en", "es")
LABELS = ("rule", "why", "cue", "silenced_by", "clauses", "nothing", "no_cue")
_REMEDY = "install Chaperone anew, or mend the file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One rule of a detector in plain words: what it looks for, and what would have kept it silent."""

    why: str
    silenced_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanations:
    """The texts of one language: of each rule by its id, and the labels of what is shown to people."""

    rules: Mapping[str, Text]
    labels: Mapping[str, str]


def load_explanations(lang: str) -> Explanations:
    """The texts that come with Chaperone. Raises `InputError` for a language without any, or a damaged file."""
    if lang not in LANGS:
        raise InputError("--lang", f"there are no explanations in {lang!r}", f"use one of {', '.join(LANGS)}")
    file = files("bot") / "templates" / lang / "explain.toml"
    return explanations_from(file.read_text("utf-8"), f"bot/templates/{lang}/explain.toml")


def explanations_from(content: str, source: str) -> Explanations:
    """Parse such a file. Raises `InputError` naming the table and the key that are wrong."""
    try:
        data = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        raise InputError(source, f"not TOML ({error})", _REMEDY) from error
    rules = data.get("rules")
    if not isinstance(rules, dict):
        raise InputError(source, "there is no table [rules]", _REMEDY)
    return Explanations(
        rules={
            rule: Text(**_texts(table, ("why", "silenced_by"), f'[rules."{rule}"]', source))
            for rule, table in rules.items()
        },
        labels=_texts(data.get("labels"), LABELS, "[labels]", source),
    )


def _texts(table: object, keys: tuple[str, ...], where: str, source: str) -> dict[str, str]:
    if not isinstance(table, dict):
        raise InputError(source, f"{where} is no table", _REMEDY)
    found: dict[str, str] = {}
    for key in keys:
        text = table.get(key)
        if not isinstance(text, str) or not text.strip():
            raise InputError(source, f'{where} has no text "{key}"', _REMEDY)
        found[key] = " ".join(text.split())
    if unknown := sorted(table.keys() - found.keys()):
        raise InputError(source, f'{where} has an unknown key "{unknown[0]}"', _REMEDY)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """What speaks for one span. `cue` are the words beside it; `clauses` what the pack's rows on its type rest on."""

    rule: str
    why: str
    cue: str
    silenced_by: str
    clauses: tuple[str, ...]


class Explainer:
    """Explains spans in one language, with the clauses of one pack."""

    def __init__(self, texts: Explanations, pack: Pack) -> None:
        self._rules = texts.rules
        self._clauses = {
            rule: tuple(dict.fromkeys(row.clause for row in rows))
            for rule, rows in pack.rules.items()
            if rule.startswith("pii.")
        }

    def explained(self, span: Span, text: str) -> Explained:
        """What speaks for a span of that text; of a rule that nobody explained, its id alone."""
        told = self._rules.get(span.rule, Text(why="", silenced_by=""))
        return Explained(
            rule=span.rule,
            why=told.why,
            cue=" ".join(text[slice(*span.cue)].split()) if span.cue else "",
            silenced_by=told.silenced_by,
            clauses=self._clauses.get(f"pii.{span.type.lower()}", ()),
        )

    def __call__(self, span: Span, text: str) -> dict[str, object]:
        """The same as the keys that a span gets."""
        return asdict(self.explained(span, text))
