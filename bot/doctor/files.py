"""Checks of what looks into files that people post."""

from __future__ import annotations

from collections.abc import Iterator

from bot.doctor.check import Check
from bot.doctor.check import ok
from bot.doctor.check import warn
from policy.model import Sight

_UNSEEN = "what they show stays unchecked, and whoever posts one is asked"


def install(extras: str) -> str:
    """How to add optional packages to this installation, from the folder that it stands in."""
    return f"run here: .venv/bin/python -m pip install -e '.[{extras}]'"


def files(sight: Sight) -> Iterator[Check]:
    """Pictures, the words in them, documents: whether they are looked into, and what to install."""
    if sight.pictures:
        yield ok("pictures", "faces are counted and places found; nobody is ever recognised")
    else:
        yield warn("pictures", f"pictures are not looked into: {_UNSEEN}", install("photo-ocr"))
    if sight.words:
        yield ok("words_in_pictures", "read, and checked as messages are")
    else:
        yield warn("words_in_pictures", "words and cards in pictures are not checked", install("photo-ocr"))
    if sight.documents:
        yield ok("documents", "text, tables, Word and PDF are read, and checked as messages are")
    else:
        yield warn("documents", "documents are not looked into", install("documents"))
