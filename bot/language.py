"""Which language somebody is answered in: the one of whoever asks, else the school's, else English."""

from __future__ import annotations

LANGUAGES = ("en", "es")
"""What there are words in; the first is the source of all others, and the last resort."""


def lang_of(*wanted: str) -> str:
    """The first of some locales that there are words in (`es-419`, `es_ES`, `es-MX;q=0.9`, `es`; '' says nothing).

    Ask for somebody as `lang_of(locale of the asker, language of the school)`.
    """
    return next((short for one in wanted if (short := base_of(one)) in LANGUAGES), LANGUAGES[0])


def base_of(locale: str) -> str:
    """The language of a locale without its country: `es-419` is `es`, `` stays empty."""
    return locale.strip().partition(";")[0].replace("_", "-").partition("-")[0].strip().lower()
