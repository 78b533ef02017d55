"""The policies that come with Chaperone."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from policy.model import Pack
from policy.pack import parse_pack


@cache
def load_packs() -> Mapping[str, Pack]:
    """The packs that come with Chaperone, by id, in the order of their file names."""
    root = files("policy") / "packs"
    names = sorted(one.name for one in root.iterdir() if one.name.endswith(".toml"))
    packs = [parse_pack(tomllib.loads((root / name).read_text("utf-8")), f"policy/packs/{name}") for name in names]
    return {pack.id: pack for pack in packs}
