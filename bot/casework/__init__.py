"""What the safeguarding team does with reports in chat: who may, what they see, which steps there are."""

from __future__ import annotations

from bot.casework.looking import Work
from bot.casework.looking import case_by_number
from bot.casework.looking import listed_for
from bot.casework.looking import may_list
from bot.casework.looking import opened
from bot.casework.looking import work_in
from bot.casework.looking import work_on
from bot.casework.saying import answer
from bot.casework.saying import pages_of
from bot.casework.saying import params_of

__all__ = [
    "Work",
    "answer",
    "case_by_number",
    "listed_for",
    "may_list",
    "opened",
    "pages_of",
    "params_of",
    "work_in",
    "work_on",
]
