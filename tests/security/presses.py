"""Whose each button is: the one table that the proof goes through. A button that is not in it fails a test."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from policy.model import ButtonKey as Key

INTRUDERS = (
    "sam", "parent", "guest", "stranger", "other_coach", "staff", "kim", "boss", "principal", "coach", "other_boss",
)  # fmt: skip
"""A student, a parent, a guest, somebody on no roster, a coach of another team, a teacher who is not there, the
safeguarding person, the supervisor, an overseer, the author, and who supervises another school."""

HEADS = frozenset({"boss", "principal"})
AUTHOR = frozenset({"coach"})
"""Whoever was warned, and owns the conversation that waits."""
TEAM = frozenset({"kim"})
"""Who works on reports."""
_OWNERS = AUTHOR | HEADS
_EVERYBODY = frozenset(INTRUDERS)

WHOSE: Mapping[Key, frozenset[str]] = MappingProxyType(
    {
        # about a warning: the one whom it was sent to
        **dict.fromkeys(
            (Key.COPY_AD, Key.COPY_PRINCIPAL, Key.MOVE_TO_GROUP, Key.MOVE_ANYWAY, Key.VOICE_INVITE), AUTHOR
        ),
        **dict.fromkeys((Key.TELL, Key.MIRROR, Key.DELETE_MINE, Key.EMERGENCY, Key.RELATIVE, Key.TEAM_MEMBERS), AUTHOR),
        **dict.fromkeys((Key.WRONG, Key.WHY), AUTHOR),
        # about who is in a picture: its author
        **dict.fromkeys((Key.NO_PEOPLE, Key.ONLY_ME, Key.THEY_AGREED, Key.OTHERS_VISIBLE), AUTHOR),
        **dict.fromkeys((Key.NOT_ASKED, Key.CHOOSE_NAMES), AUTHOR),
        # about a conversation: staff who are in it, or whoever decides about it
        **dict.fromkeys((Key.REGISTER, Key.REVIEWED, Key.FAMILIES_TOLD), _OWNERS),
        **dict.fromkeys((Key.APPROVE, Key.DENY), HEADS),
        # what an office decides
        **dict.fromkeys(
            (Key.INCIDENT_OPEN, Key.INCIDENT_ACKNOWLEDGE, Key.INCIDENT_UPHOLD, Key.INCIDENT_OVERTURN), HEADS
        ),
        **dict.fromkeys((Key.MODE_CHANGE, Key.MODE_APPLY, Key.MODE_END, Key.MODE_DROP), HEADS),
        **dict.fromkeys((Key.BRAKE_ON, Key.BRAKE_OFF, Key.BRAKE_AGAIN, Key.BRAKE_LEAVE), HEADS),
        # an installation has one set of questions: whoever supervises in it answers them
        **dict.fromkeys((Key.ANSWER, Key.WITHDRAW), HEADS | {"other_boss"}),
        **dict.fromkeys((Key.APPEAL_UPHOLD, Key.APPEAL_OVERTURN), frozenset({"principal"})),
        **dict.fromkeys((Key.CASE_ACKNOWLEDGE, Key.CASE_TAKE, Key.CASE_OPEN, Key.CASE_ASK, Key.CASE_NOTE), TEAM),
        **dict.fromkeys((Key.CASE_CLOSE, Key.CASE_MERGE, Key.CASE_HAND_OVER, Key.CASE_HAND_TO), TEAM),
        Key.CONSENT: frozenset({"coach", "other_coach", "staff", "kim"}) | HEADS,
        # for anybody; what they tell is their own, and what they keep is named below
        **dict.fromkeys((Key.REPORT, Key.REPORT_PAGE, Key.CASE_ANSWER, Key.HOME, Key.CONSOLE), _EVERYBODY),
        **dict.fromkeys((Key.TOPIC, Key.ASK_THIS, Key.ASK_POLICY, Key.HELPFUL, Key.NOT_HELPFUL), _EVERYBODY),
        **dict.fromkeys((Key.ASK_PRINCIPAL, Key.TELL_HOW, Key.ACKNOWLEDGE), _EVERYBODY),
    }
)
LINKS = frozenset({Key.REPORT_PAGE, Key.CONSOLE})
"""These lead to a page: a press of one means nothing."""
OPEN_TO_ALL = frozenset(key for key, who in WHOSE.items() if who == _EVERYBODY)
KEPT: Mapping[Key, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys((Key.ASK_POLICY, Key.HELPFUL, Key.NOT_HELPFUL, Key.ASK_PRINCIPAL), frozenset({"questions"})),
        Key.ACKNOWLEDGE: frozenset({"acknowledged"}),
    }
)
"""What a press that is anybody's may change at all."""
