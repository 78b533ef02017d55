"""What the author says of a picture: a fact to record, or others in it without consent (policy decisions 3.8)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from policy.model import Action
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Declare
from policy.model import ExceptionKind
from policy.model import NoticeKey
from policy.model import Record
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.photos_names import Subject
from policy.rules.photos_names import listed
from policy.rules.photos_told import NO_CONSENT
from policy.rules.photos_told import OTHER_STUDENTS
from policy.rules.photos_verdicts import Verdict
from policy.rules.photos_verdicts import confirmed
from policy.rules.photos_verdicts import of_subjects
from policy.rules.pressed import an_exception
from policy.rules.pressed import reply

ANSWERS = (
    ButtonKey.NO_PEOPLE,
    ButtonKey.ONLY_ME,
    ButtonKey.THEY_AGREED,
    ButtonKey.OTHERS_VISIBLE,
    ButtonKey.NOT_ASKED,
    ButtonKey.CHOOSE_NAMES,
)
"""The answers to who is in a picture: each button carries the message that it is about."""
_REMEMBERED = timedelta(hours=24)
_PIECES = re.compile(r"\s*(?:[,;\n&+/]|\band\b|\by\b)\s*")
_MOST = 30


def answered(case: Case) -> tuple[Verdict, ...]:
    """What each policy says to an answer; nothing where the answer puts it right."""
    press = case.event
    if not isinstance(press, ButtonPressed) or press.message is None or not case.context.own_message:
        return ()
    found = (_verdict(case, press, index) for index, _ in enumerate(case.context.packs))
    return tuple(one for one in found if one is not None and one.rule)


def _verdict(case: Case, press: ButtonPressed, index: int) -> Verdict | None:
    pack = case.context.packs[index]
    match press.button:
        case ButtonKey.OTHERS_VISIBLE:
            return confirmed(case, pack, OTHER_STUDENTS)
        case ButtonKey.NOT_ASKED:
            return confirmed(case, pack, OTHER_STUDENTS) or confirmed(case, pack, NO_CONSENT)
        case ButtonKey.CHOOSE_NAMES:
            return of_subjects(case, pack, _chosen(case, press))
        case _:
            return None


def _chosen(case: Case, press: ButtonPressed) -> tuple[Subject, ...]:
    """Those whom the form names, a piece each; one whom nobody there is called by has no consent on file."""
    given = dict(press.form).get("about", "")
    pieces = [piece for piece in _PIECES.split(given) if piece.strip()][:_MOST]
    return tuple(subject for piece in pieces if (subject := listed(case.context, piece)) is not None)


def _check(case: Case) -> Outcome:
    press = case.event
    if not isinstance(press, ButtonPressed) or press.button not in ANSWERS:
        return NOTHING
    if case.context.conversation is None or case.context.author is None or not case.context.own_message:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_STALE),))
    warned = bool(answered(case))
    answer = reply(press, NoticeKey.PHOTO_ANSWERED, {"said": str(press.button), "warned": warned})
    kept: tuple[Action, ...] = () if warned else (Record(note=f"picture: {press.button}"),)
    if press.button == ButtonKey.NO_PEOPLE:
        nobody = an_exception(case.context, press, ExceptionKind.NO_PEOPLE)
        kept = (*kept, Declare(exception=replace(nobody, until=case.context.now + _REMEMBERED)))
    return Outcome(actions=(*kept, answer))


RULES = (Rule(name="photo.answers", check=_check, answers=True),)
