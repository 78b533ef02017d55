"""What a school would have in `.env`."""

from __future__ import annotations

from pathlib import Path

from benchmarks.faults.discord_double import Discord
from benchmarks.faults.driver import SECRET
from benchmarks.faults.slack import Slack


def environment(
    slack: Slack, discord: Discord | None, database: str, folder: Path, keys: str, *, brisk: bool
) -> dict[str, str]:
    """The settings of every replica; the token for Discord is each replica's own."""
    theirs = {"DISCORD_API_URL": discord.url, "DISCORD_GATEWAY_URL": discord.gateway.url} if discord else {}
    return {
        **theirs,
        "SLACK_BOT_TOKEN": "xoxb-faults",
        "SLACK_APP_TOKEN": "xapp-faults",
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": slack.url,
        "DATABASE_URL": database,
        "CHAPERONE_DATA": str(folder),
        "CHAPERONE_KEYS": keys,
        "CHAPERONE_MODE": "enforce",
        "CHAPERONE_LEVEL": "high",
        "CHAPERONE_SUPERVISOR": "u0principal",
        "CHAPERONE_OVERSEERS": "u0principal",
        "CHAPERONE_LOOK_INTO_FILES": "false",
        "CHAPERONE_LOG_LEVEL": "warning",
        **({"FAULTS_BRISK": "1"} if brisk else {}),
    }
