"""What the rules in force can do with the rights that the platforms gave, for the doctor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from adapters.vision.parts import installed
from bot.doctor import Check
from bot.doctor.inforce import in_force
from bot.doctor.inforce import removing
from bot.doctor.rights import Granted
from bot.doctor.rights import rights_on_discord
from bot.doctor.rights import rights_on_slack
from bot.packs import load_packs
from bot.packs import read_own
from bot.settings import Settings
from policy.model import Mode
from policy.model import Pack

if TYPE_CHECKING:
    from adapters.discord.checkup import DiscordCheckup
    from adapters.slack.checkup import SlackCheckup


def rules_on_slack(settings: Settings, found: SlackCheckup) -> Sequence[Check]:
    """Nothing where Slack did not say which rights there are."""
    if found.scopes is None:
        return ()
    missing = frozenset((*found.missing_scopes, *found.missing_optional))
    return tuple(rights_on_slack(in_force(_packs(settings)), Granted(missing=missing, files=_looks(settings))))


def rules_on_discord(settings: Settings, found: DiscordCheckup) -> Sequence[Check]:
    """Nothing where Discord did not say, or the bot is in no server. One server that lacks a right is enough."""
    if found.error or found.servers_error or not found.servers:
        return ()
    missing = frozenset(right for one in found.servers for right in (*one.missing, *one.missing_more))
    packs = _packs(settings)
    takes_away = removing(packs) if settings.mode is Mode.ENFORCE else ()
    granted = Granted(missing=missing, reads=settings.discord_content, files=_looks(settings))
    return tuple(rights_on_discord(in_force(packs), granted, removing=takes_away))


def _looks(settings: Settings) -> bool:
    sight = installed()
    return settings.look_into_files and (sight.pictures or sight.words or sight.documents)


def _packs(settings: Settings) -> Sequence[Pack]:
    """The packs in force that can be read; the others have a check of their own."""
    known = {**load_packs(named=settings.packs), **read_own(settings.own_packs).packs}
    return [known[one] for one in settings.packs if one in known]
