"""The accounts of Slack: rows of users.list, users.info, `team_join`, `user_change` and an export's users.json."""

from __future__ import annotations

from adapters.values import Json
from adapters.values import object_of
from adapters.values import word_of
from policy.model import Member
from policy.model import MemberRef
from policy.model import Profile

SLACKBOT = "USLACKBOT"


def profile_of(workspace: str, row: Json) -> Profile | None:
    """One account as `workspace` sees it; None where the row has no id.

    The name is the one that Slack shows: the display name, else the full name, else the handle. `locale` is told
    by users.info alone, and only if asked for; without it the language is not known.
    """
    ident = word_of(row, "id")
    if not ident:
        return None
    inner = object_of(row, "profile")
    real_name = word_of(inner, "real_name") or word_of(row, "real_name")
    display_name = word_of(inner, "display_name") or real_name or word_of(row, "name")
    member = Member(
        ref=MemberRef(workspace=workspace, id=ident),
        display_name=display_name,
        bot=row.get("is_bot") is True or ident == SLACKBOT,
        lang=word_of(row, "locale").partition("-")[0].lower(),
    )
    return Profile(member=member, email=word_of(inner, "email") or None, real_name=real_name)
