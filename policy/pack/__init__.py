"""Policies as data: read from TOML, checked before anything runs."""

from __future__ import annotations

from policy.pack.read import RULES
from policy.pack.read import parse_pack

__all__ = ["RULES", "parse_pack"]
