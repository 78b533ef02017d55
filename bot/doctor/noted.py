"""What the running bot counted in the last days, in words."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta

from bot.doctor.check import Check
from bot.doctor.check import ok
from bot.doctor.check import warn
from policy.model import Noted

RECENT = timedelta(days=7)
_APP = "https://api.slack.com/apps, your app"
_BOT = "https://discord.com/developers/applications, your application → Bot"
_NEWER = "look for a newer version of Chaperone"
_REINSTALL = f"install the app again at {_APP} → Install App, copy the new bot token into the settings, and start again"


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What a code stands for, and what to do about it; where there is nothing to do, all is well."""

    found: str
    do: str = ""


MEANINGS = {
    "slack.bad_signature": _Meaning(
        "requests with a wrong signature were refused",
        f"compare SLACK_SIGNING_SECRET with {_APP} → Basic Information; where it is right, somebody else calls us",
    ),
    "slack.old_timestamp": _Meaning(
        "requests were refused because their time was off by more than five minutes",
        "set this machine's clock, and let it be set over the network (NTP)",
    ),
    "slack.unreadable": _Meaning(
        "requests that cannot be read were passed over",
        "nothing while they are few; many mean that something else calls our address",
    ),
    "slack.ignored.unreadable": _Meaning("payloads with a part missing were passed over", _NEWER),
    "slack.ignored.unknown_type": _Meaning("events of a kind that this version does not know were passed over", _NEWER),
    "slack.unhandled": _Meaning("requests came that nothing here listens for; they were acknowledged", _NEWER),
    "slack.not_kept": _Meaning(
        "events could not be kept; Slack sends them again", "see the checks of the database and of the disk"
    ),
    "slack.notice_not_pinned": _Meaning(
        "notices of registered conversations stand there, but the app may not pin them",
        f"give the app pins:write and pins:read at {_APP} → OAuth & Permissions, or pin them by hand",
    ),
    "slack.group_dm_refused": _Meaning(
        "Slack refused a group message that /tell asked for; a private channel was tried",
        f"nothing, where the app has groups:write; else give it that at {_APP} → OAuth & Permissions",
    ),
    "slack.room_not_archived": _Meaning(
        "a private channel of the bot's stands empty, as somebody could not be let in", "archive it by hand"
    ),
    "slack.file_refused": _Meaning(
        "Slack handed out no file where one was asked for; it is not looked into, and its author is told so",
        f"give the app files:read at {_APP} → OAuth & Permissions, and install it again",
    ),
    "slack.rate_limited": _Meaning("Slack asked to wait; what waited was said later"),
    "slack.app_rate_limited": _Meaning(
        "Slack left out events, as there were more than 30,000 in an hour; they are read afterwards",
        "take the bot out of conversations that it does not have to read",
    ),
    "slack.token_revoked": _Meaning("Slack did not know the bot token any more", _REINSTALL),
    "slack.tokens_revoked": _Meaning("somebody revoked the app's token", _REINSTALL),
    "slack.app_uninstalled": _Meaning("the app was removed from the workspace", _REINSTALL),
    "slack.socket.reconnected": _Meaning("the connection was made anew; every few hours is normal"),
    "slack.socket.silent": _Meaning(
        "Slack was out of reach for so long that the run ended",
        "look at the network, and let a supervisor start Chaperone again (systemd, Docker)",
    ),
    "gap": _Meaning(
        "messages of some time could not be read afterwards", "look at /coverage: what was not seen is not judged"
    ),
    "slack.form_unknown": _Meaning("a form was asked for that there is none of", _NEWER),
    "slack.form_not_opened": _Meaning(
        "forms did not open within Slack's three seconds", "see whether this machine is short of processor or network"
    ),
    "slack.answer_not_taken": _Meaning("answers could not be given in place; they went out as direct messages"),
    "slack.odd_response_url": _Meaning(
        "a command named an address that is not Slack's; it was answered by direct message",
        "nothing while it is rare; often it means that somebody imitates Slack",
    ),
    "slack.pointer_not_taken": _Meaning("the line that points to a private note could not be shown in place"),
    "discord.intents": _Meaning(
        "Discord refused an intent that the bot asks for",
        f"switch on Server Members Intent and Message Content Intent at {_BOT}, or set CHAPERONE_DISCORD_CONTENT=false "
        "and switch on the first alone",
    ),
    "discord.restarted": _Meaning(
        "the connection to Discord ended and was made anew; what was missed is read afterwards",
        "nothing while it is rare; look at the network where it is not",
    ),
    "discord.reconnected": _Meaning("Discord began a new session; every few days is normal"),
    "discord.ratelimited": _Meaning("Discord asked to wait; what waited was said later"),
    "discord.file_refused": _Meaning(
        "Discord handed out no file where one was asked for; it is not looked into, and its author is told so",
        "give the bot's role the right Read Message History where people post files",
    ),
    "discord.unparsed.": _Meaning("events that discord.py cannot read were passed over", _NEWER),
    "discord.ignored.unreadable": _Meaning("events with a part missing were passed over", _NEWER),
    "discord.hidden": _Meaning(
        "Discord told of channels that the bot may not view; what is written there is not seen",
        "nothing where that is meant; else give the bot's role the right View Channel there",
    ),
    "discord.stub": _Meaning(
        "people take no direct messages from the bot; a line in the channel led them to their note, for a day"
    ),
    "discord.unpinned": _Meaning(
        "the notice of a conversation on the school's list stands there unpinned, as the bot may not pin",
        "allow Pin Messages for its role (Server Settings → Roles), or open the link of `chaperone invite discord`",
    ),
    "discord.notice_forum": _Meaning(
        "a forum on the school's list has no notice for its readers, as nobody can write there outside of a post",
        "write what the notice says into the forum's post guidelines",
    ),
    "discord.commands_told": _Meaning("the commands were told to Discord, as they are new or have changed"),
    "discord.commands_not_told": _Meaning(
        "Discord could not be told the commands; people see those that it knows", "start Chaperone again later"
    ),
    "discord.not_kept": _Meaning(
        "events could not be kept; they are read afterwards", "see the checks of the database and of the disk"
    ),
    "discord.handler_failed": _Meaning("events ran into a fault of Chaperone's own, which the log names", _NEWER),
    "discord.form_unknown": _Meaning("a form was asked for that there is none of", _NEWER),
    "discord.form_not_opened": _Meaning(
        "forms did not open within Discord's three seconds",
        "see whether this machine is short of processor or network",
    ),
    "discord.not_acknowledged": _Meaning(
        "presses or commands were not acknowledged within Discord's three seconds; the answers went out as direct "
        "messages",
        "see whether this machine is short of processor or network",
    ),
    "discord.answer_not_taken": _Meaning("answers could not be given in place; they went out as direct messages"),
    "discord.odd_reply_to": _Meaning("answers had no place to go to; they went out as direct messages", _NEWER),
    "census.not_taken": _Meaning(
        "the list of people and conversations could not be read; it is tried again each minute",
        "see the checks of the token and of its scopes",
    ),
}
"""By the code that is counted, or by its beginning up to a full stop; what is ignored on purpose
(`slack.ignored.…`, `discord.ignored.…`) is nobody's concern and has none."""


def noted(found: Iterable[Noted], now: datetime) -> Iterator[Check]:
    """One line for each code that was counted in the last seven days and that there is a sentence for."""
    for one in found:
        meaning = MEANINGS.get(one.what) or MEANINGS.get(_family(one.what))
        if meaning is None or now - one.last_at > RECENT:
            continue
        times = "once" if one.count == 1 else f"{one.count:,} times since {one.first_at:%Y-%m-%d}"
        words = f"{meaning.found} ({times}, last on {one.last_at:%Y-%m-%d %H:%M} UTC)"
        yield warn(one.what, words, meaning.do) if meaning.do else ok(one.what, words)


def _family(code: str) -> str:
    """`discord.unparsed.` of `discord.unparsed.MESSAGE_CREATE`: a code's last part may name what it was about."""
    return code[: code.rfind(".") + 1]
