"""Which platform a workspace belongs to, by its id alone: no connection is needed to tell."""

from __future__ import annotations

from collections.abc import Sequence

PLATFORMS = ("discord", "slack")


def platform_of(workspace: str) -> str:
    """Discord's ids are numbers, Slack's begin with a letter. A roster file may name the platform itself."""
    return "discord" if workspace == "discord" or workspace.isdecimal() else "slack"


def of_platform(workspaces: Sequence[str], platform: str) -> list[str]:
    """The workspaces of one platform; the platform's own name stands for any of them."""
    return [platform, *(one for one in workspaces if one != platform and platform_of(one) == platform)]
