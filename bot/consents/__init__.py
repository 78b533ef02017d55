"""Consents as people bring them: by file, by form, and back out; who may see and record them."""

from __future__ import annotations

from bot.consents.access import may_record
from bot.consents.access import may_see
from bot.consents.entries import stable_id
from bot.consents.reader import ConsentFile
from bot.consents.reader import Finder
from bot.consents.reader import read_consents
from bot.consents.sheet import COLUMNS
from bot.consents.sheet import as_row
from bot.consents.sheet import rows_to_csv

__all__ = [
    "COLUMNS",
    "ConsentFile",
    "Finder",
    "as_row",
    "may_record",
    "may_see",
    "read_consents",
    "rows_to_csv",
    "stable_id",
]
