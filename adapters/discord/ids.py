"""The ids that travel on buttons and forms and come back with a press, also after a restart. Pure.

A button is `press:{key}:{value}`, or `form:{key}:{lang}:{value}` where a form opens first; the form is
`sent:{key}:{value}:{about}`. Only a value may hold colons.
"""

from __future__ import annotations

from dataclasses import dataclass

LONGEST = 100
"""Characters that Discord takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """A button that counts at once."""

    key: str
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormWanted:
    """A button behind which a form opens, in the language of its notice."""

    key: str
    lang: str
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSent:
    """A form that was filled in; `about` is whom it is about, where that was known before."""

    key: str
    value: str = ""
    about: str = ""


def press_id(key: str, value: str) -> str:
    """The id of a button that counts at once."""
    return f"press:{key}:{value}"


def form_id(key: str, lang: str, value: str) -> str:
    """The id of a button that opens a form."""
    return f"form:{key}:{lang}:{value}"


def sent_id(key: str, value: str, about: str) -> str:
    """The id of a form."""
    return f"sent:{key}:{value}:{about}"


def parse(custom_id: str) -> Pressed | FormWanted | FormSent | None:
    """What an id stands for; None for one that we did not make."""
    how, _, rest = custom_id.partition(":")
    key, colon, rest = rest.partition(":")
    if not key or not colon:
        return None
    if how == "press":
        return Pressed(key=key, value=rest)
    if how == "form":
        lang, colon, value = rest.partition(":")
        return FormWanted(key=key, lang=lang, value=value) if colon else None
    if how == "sent":
        value, colon, about = rest.rpartition(":")
        return FormSent(key=key, value=value, about=about) if colon else None
    return None
