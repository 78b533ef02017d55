"""`make messages`: brings the catalogues of all languages in step with the English one, and tells what is left to do.

The English catalogue is the source. What is new in it comes into the others without a translation; what has changed
keeps the old one, marked fuzzy; what is gone there goes. A test fails until no word is missing or fuzzy.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import IO

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po
from jinja2 import Environment
from jinja2 import nodes

from bot.language import LANGUAGES
from bot.words import DOMAIN
from bot.words import read_catalogue

_HEADER = """\
# The short words of Chaperone by their keys (msgctxt). The English catalogue is the source: its words stand in msgid,
# and its msgstr stay empty. `make messages` brings the others in step with it.
"""
_KEYWORDS = {"word": None}
_METHODS = [("**.md", "bot.messages:of_template"), ("**.jinja", "bot.messages:of_template")]


def merged(lang: str, old: Catalog) -> Catalog:
    """A language's catalogue with exactly the English words, in their order; `old` gives the translations."""
    made = Catalog(locale=lang, domain=DOMAIN)
    known = {one.context: one for one in old if one.context}
    for source in read_catalogue(LANGUAGES[0]):
        if not source.context:
            continue
        before = known.get(source.context)
        fits = before is not None and before.pluralizable == source.pluralizable
        empty: str | tuple[str, ...] = ("", "") if source.pluralizable else ""
        string = (before.string if before is not None and fits else None) or empty
        changed = before is not None and (before.id != source.id or before.fuzzy) and lang != LANGUAGES[0]
        made.add(
            source.id,
            string,
            context=source.context,
            auto_comments=source.auto_comments,
            user_comments=before.user_comments if before else (),
            flags={"fuzzy"} if changed and any(string) else (),
        )
    return made


def written(catalogue: Catalog) -> bytes:
    """A catalogue as its file: without dates and places, so that it changes only where a word does."""
    lang = str(catalogue.locale_identifier)
    body = BytesIO()
    write_po(body, catalogue, width=120, no_location=True, omit_header=True, ignore_obsolete=True)
    head = (
        f'{_HEADER}msgid ""\nmsgstr ""\n"Language: {lang}\\n"\n"Plural-Forms: {catalogue.plural_forms}\\n"\n'
        '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n\n'
    )
    return head.encode() + body.getvalue()


def missing(catalogue: Catalog) -> Iterator[str]:
    """The keys of words that have no translation, or one that is marked fuzzy."""
    for one in catalogue:
        texts = (one.string,) if isinstance(one.string, str) else one.string or ("",)
        if one.context and (one.fuzzy or not all(texts)):
            yield one.context


def of_template(file: IO[bytes], *_: object, **__: object) -> Iterator[tuple[int, str, str, list[str]]]:
    """What a template asks for, in the form of Babel's extractors: `word("key")` and `"key" | word`."""
    tree = Environment(autoescape=True).parse(file.read().decode("utf-8"))
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "word" and isinstance(call.args[0], nodes.Const):
            yield call.lineno, "word", str(call.args[0].value), []
    for use in tree.find_all(nodes.Filter):
        if use.name == "word" and isinstance(use.node, nodes.Const):
            yield use.lineno, "word", str(use.node.value), []


def asked_for() -> frozenset[str]:
    """The keys that templates ask for by name."""
    folder = str(files("bot") / "templates")
    found = extract_from_dir(folder, method_map=_METHODS, keywords=_KEYWORDS)
    return frozenset(key for _, _, key, _, _ in found if isinstance(key, str))


def main() -> None:
    """Write all catalogues anew, and name what has to be translated."""
    for lang in LANGUAGES:
        catalogue = merged(lang, read_catalogue(lang))
        Path(str(files("bot") / "locale" / lang / "LC_MESSAGES" / f"{DOMAIN}.po")).write_bytes(written(catalogue))
        if lang != LANGUAGES[0]:
            sys.stdout.writelines(f"{lang}: translate {key}\n" for key in missing(catalogue))


if __name__ == "__main__":
    main()
