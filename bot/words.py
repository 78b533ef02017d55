"""The house's short words: labels, titles, names of roles and kinds. Gettext catalogues hold them, a key each.

The English catalogue is the source: `msgctxt` is the key, `msgid` the English. Other languages translate it. A word
that counts has plural forms and takes the number as `n`. Whole texts are templates (`bot.notices`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from gettext import GNUTranslations
from gettext import NullTranslations
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING
from typing import Any

from bot.language import LANGUAGES
from bot.language import lang_of
from policy.model import ChaperoneError

if TYPE_CHECKING:
    from babel.messages import Catalog

DOMAIN = "chaperone"


class WordUnknownError(ChaperoneError):
    """No catalogue has a word under this key."""

    def __init__(self, key: str) -> None:
        super().__init__(f"no word {key!r}; add it to bot/locale/{LANGUAGES[0]}/LC_MESSAGES/{DOMAIN}.po")
        self.key = key


def word(lang: str, key: str, /, **values: object) -> str:
    """A word by its key, in a language or else in English, with its values filled in; `n` chooses the plural form.

    Raises `WordUnknownError`.
    """
    source = _source().get(key)
    if source is None:
        raise WordUnknownError(key)
    words = _translations(lang_of(lang))
    if len(source) == 1:
        found = words.pgettext(key, source[0])
    else:
        found = words.npgettext(key, source[0], source[1], int(str(values["n"])))
    return found.format(**values) if values else found


@cache
def table(lang: str) -> Mapping[str, Any]:
    """All words without values by the parts of their keys: `forms.deny.title` is `["forms"]["deny"]["title"]`."""
    found: dict[str, Any] = {}
    for key, source in _source().items():
        *above, last = key.split(".")
        branch = found
        for one in above:
            branch = branch.setdefault(one, {})
        if len(source) == 1:
            branch[last] = word(lang, key)
    return found


def family(name: str) -> tuple[str, ...]:
    """The last parts of all keys under a name, such as every role that has a word."""
    return tuple(key.removeprefix(f"{name}.") for key in _source() if key.startswith(f"{name}."))


def read_catalogue(lang: str) -> Catalog:
    """The catalogue of a language as it comes with Chaperone."""
    # Babel takes 20 ms to import, and a short command says no word of a catalogue
    from babel.messages.pofile import read_po  # noqa: PLC0415

    content = (files("bot") / "locale" / lang / "LC_MESSAGES" / f"{DOMAIN}.po").read_bytes()
    return read_po(BytesIO(content), locale=lang, domain=DOMAIN, abort_invalid=True)


@cache
def _source() -> Mapping[str, tuple[str, ...]]:
    """The English words by their keys: one, or singular and plural."""
    found: dict[str, tuple[str, ...]] = {}
    for one in read_catalogue(LANGUAGES[0]):
        if one.context:
            found[one.context] = (one.id,) if isinstance(one.id, str) else tuple(one.id)
    return found


@cache
def _translations(lang: str) -> NullTranslations:
    """What stands for the English words; English stands for itself."""
    if lang == LANGUAGES[0]:
        return NullTranslations()
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - the same

    compiled = BytesIO()
    write_mo(compiled, read_catalogue(lang))
    compiled.seek(0)
    return GNUTranslations(compiled)
