"""The accounts of a Slack export."""

from __future__ import annotations

from adapters.exports.model import ExportedMember
from adapters.slack.people import profile_of
from adapters.values import Json


def person_of(workspace: str, row: Json) -> ExportedMember | None:
    """One row of users.json; None where it has no id."""
    profile = profile_of(workspace, row)
    if profile is None:
        return None
    return ExportedMember(member=profile.member, email=profile.email, real_name=profile.real_name)
