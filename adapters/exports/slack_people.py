"""The accounts of a Slack export."""

from __future__ import annotations

from adapters.exports.model import ExportedMember
from adapters.exports.values import Json
from adapters.exports.values import object_of
from adapters.exports.values import word_of
from policy.model import Member
from policy.model import MemberRef

SLACKBOT = "USLACKBOT"


def person_of(workspace: str, row: Json) -> ExportedMember | None:
    """One row of users.json; None where it has no id."""
    ident = word_of(row, "id")
    if not ident:
        return None
    profile = object_of(row, "profile")
    real_name = word_of(profile, "real_name") or word_of(row, "real_name")
    display_name = word_of(profile, "display_name") or real_name or word_of(row, "name")
    bot = row.get("is_bot") is True or ident == SLACKBOT
    ref = MemberRef(workspace=workspace, id=ident)
    member = Member(ref=ref, display_name=display_name, bot=bot)
    return ExportedMember(member=member, email=word_of(profile, "email") or None, real_name=real_name)
