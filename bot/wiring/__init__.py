"""Puts the house together: the only package that names concrete adapters and stores."""

from __future__ import annotations

from adapters.local import Delivered
from adapters.local import LocalChat
from adapters.local import Posted
from adapters.local import Room
from bot.packs import load_packs
from bot.wiring.house import House
from bot.wiring.house import open_house
from bot.wiring.platforms import Ready
from bot.wiring.platforms import Serving
from bot.wiring.platforms import command_texts
from bot.wiring.platforms import open_mail
from bot.wiring.platforms import open_platforms
from bot.wiring.platforms import web_server
from bot.wiring.reports import open_reports
from bot.wiring.reports import settled_doors
from bot.wiring.vision import open_decoder
from bot.wiring.vision import open_vision
from storage.migrations import upgrade
from storage.seal import Keys

__all__ = [
    "Delivered",
    "House",
    "Keys",
    "LocalChat",
    "Posted",
    "Ready",
    "Room",
    "Serving",
    "command_texts",
    "load_packs",
    "open_decoder",
    "open_house",
    "open_mail",
    "open_platforms",
    "open_reports",
    "open_vision",
    "settled_doors",
    "upgrade",
    "web_server",
]
