"""`chaperone init`: asks what it needs to know, looks at each answer at once, and writes `.env`."""

from __future__ import annotations

import asyncio
import getpass
import sys
from collections.abc import Sequence
from itertools import chain

import typer

from bot.cli.services import CHECKS
from bot.cli.services import settings_of
from bot.cli.stores import make_data_folder
from bot.logs import set_up
from bot.settings import DOTENV
from bot.settings import inspect_settings
from bot.setup.ages import YOUNG
from bot.setup.answers import Answers
from bot.setup.interview import INTRODUCTION
from bot.setup.interview import End
from bot.setup.interview import Interview
from bot.setup.questions import QUESTIONS
from bot.setup.talk import Piped
from bot.setup.talk import Talk
from bot.setup.talk import Terminal
from policy.model import InputError
from storage.migrations import upgrade

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_NOBODY = (
    "there is nobody to ask: no terminal, and no answers on standard input",
    "run it in a terminal, or pipe one answer a line into it, or copy .env.example to .env and fill that in by hand",
)


@app.command()
def init() -> None:
    """Ask what Chaperone needs to know, check each answer at once, and write `.env` (mode 600).

    Run it again whenever you like: what is set is proposed, and nothing is lost.
    """
    set_up("error")
    talk = _talk()
    answers = Answers(DOTENV)
    talk.say(f"Chaperone writes your answers to {DOTENV.absolute()}, which only you can read.")
    talk.say(INTRODUCTION)
    end = Interview(talk=talk, answers=answers, checks=CHECKS, questions=QUESTIONS).lead()
    if end is End.QUIT:
        talk.say(f"\nStopped. What you answered is in {DOTENV}; `chaperone init` goes on from there.")
        return
    if end is End.OUT:
        talk.say("\nNo more answers came: the rest stays as it is.")
    _finish(talk, answers)


def _talk() -> Talk:
    """Raises `InputError` where there is nobody to ask."""
    if sys.stdin is not None and sys.stdin.isatty():
        return Terminal(typer.echo, input, getpass.getpass)
    first = sys.stdin.readline() if sys.stdin is not None else ""
    if not first:
        raise InputError("standard input", *_NOBODY)
    return Piped(typer.echo, chain((first,), sys.stdin))


def _finish(talk: Talk, answers: Answers) -> None:
    """The database, and what comes next."""
    _, problems = inspect_settings()
    for one in problems:
        talk.say(f"\n! {one}")
    if not problems:
        settings = settings_of(answers)
        make_data_folder(settings)
        asyncio.run(upgrade(settings.database))
        talk.say("\nThe database is ready.")
    talk.say("Next:")
    for number, line in enumerate(_next(answers), start=1):
        talk.say(f"  {number}. {line}")


def _next(answers: Answers) -> Sequence[str]:
    """The three commands of the first hour; what stops the last one is said with it."""
    young = answers["CHAPERONE_LEVEL"] in YOUNG and not answers["CHAPERONE_AGE_TERMS_ACCEPTED"]
    token = answers["SLACK_BOT_TOKEN"] or answers["DISCORD_TOKEN"]
    needs = "once a platform has its token" if not token else ""
    needs = "once somebody has decided about the age terms (`chaperone init` again)" if young else needs
    return (
        "chaperone roster import people.csv    brings your people in (--dry-run shows it first)",
        "chaperone doctor                      looks at everything, and says what to do",
        f"chaperone run                         starts it{f', {needs}' if needs else ''}",
    )
