"""Consents that are asked for: who is asked, by which link, with which words, and what becomes of the answer."""

from __future__ import annotations

from bot.asking.asking import Asked
from bot.asking.asking import ask
from bot.asking.door import ConsentDoor
from bot.asking.links import PURPOSE
from bot.asking.links import Links
from bot.asking.sending import ROUND
from bot.asking.sending import ConsentSender
from bot.asking.telling import Teller

__all__ = ["PURPOSE", "ROUND", "Asked", "ConsentDoor", "ConsentSender", "Links", "Teller", "ask"]
