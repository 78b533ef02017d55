"""The written policies: those that come with Chaperone, and the school's own, read without anything else of it."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Collection
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from policy.model import Pack
from policy.model import PackError
from policy.pack import parse_pack
from policy.pack.merge import Raw
from policy.pack.merge import extended
from policy.pack.merge import merged

OPTIONAL = ("maapp",)
"""Packs that come with Chaperone and take part only where somebody names them."""
_DOTENV = Path(".env")
_NAMES = ("CHAPERONE_PACKS_FOLDER", "CHAPERONE_DATA")
_IN_FORCE = "CHAPERONE_PACKS"
_ENDING = ".toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """The school's own packs by id, those that cannot be used, and all as their files hold them."""

    packs: Mapping[str, Pack]
    problems: tuple[PackError, ...]
    raw: Mapping[str, Raw]


def load_packs(folder: Path | None = None, *, named: Collection[str] = ()) -> Mapping[str, Pack]:
    """The packs by id: those that come with Chaperone, then the school's own of a folder, by file name.

    Of those that are optional only the `named` ones. Raises `PackError` for the first one that is damaged.
    """
    shipped = {name: _shipped(name) for name in _shipped_raw() if name not in OPTIONAL or name in named}
    if folder is None:
        return shipped
    own = read_own(folder)
    if own.problems:
        raise own.problems[0]
    return {**shipped, **own.packs}


def read_own(folder: Path) -> Own:
    """The school's own packs, and what is wrong with the others; a folder that is not there holds none."""
    raw: dict[str, Raw] = {}
    problems: list[PackError] = []
    for path in sorted(folder.glob(f"[!._]*{_ENDING}")):
        try:
            raw[path.stem] = _read(path)
        except PackError as error:
            problems.append(error)
    packs: dict[str, Pack] = {}
    for name, mapping in raw.items():
        source = str(folder / f"{name}{_ENDING}")
        try:
            packs[name] = parse_pack(_whole(name, raw, source, ()), source, extends=extended(mapping, source))
        except PackError as error:
            problems.append(error)
    return Own(packs=packs, problems=tuple(problems), raw=raw)


def own_folder() -> Path:
    """Where the school's own packs are, without the cost of reading all settings where none of them stands in `.env`.

    Raises `SettingError` for settings that are no good.
    """
    if _DOTENV.exists() or any(f"{name}_FILE" in os.environ for name in _NAMES):
        from bot.settings import load_settings  # noqa: PLC0415 - takes long to import, and most runs need none

        return load_settings().own_packs
    folder, data = (os.environ.get(name, "").strip() for name in _NAMES)
    return Path(folder) if folder else Path(data or "data") / "packs"


def in_force() -> tuple[str, ...]:
    """The optional packs that the school's settings name. Raises `SettingError` for settings that are no good."""
    if _DOTENV.exists() or f"{_IN_FORCE}_FILE" in os.environ:
        from bot.settings import load_settings  # noqa: PLC0415 - takes long to import, and most runs need none

        named = load_settings().packs
    else:
        named = tuple(one.strip() for one in os.environ.get(_IN_FORCE, "").split(","))
    return tuple(one for one in OPTIONAL if one in named)


def shipped_raw() -> Mapping[str, Raw]:
    """The packs that come with Chaperone as their files hold them, by id; the optional ones last."""
    return _shipped_raw()


@cache
def _shipped(name: str) -> Pack:
    return parse_pack(_shipped_raw()[name], f"policy/packs/{name}{_ENDING}")


@cache
def _shipped_raw() -> Mapping[str, Raw]:
    root = files("policy") / "packs"
    found = (one.name.removesuffix(_ENDING) for one in root.iterdir() if one.name.endswith(_ENDING))
    names = sorted(found, key=lambda one: (one in OPTIONAL, one))
    return {name: tomllib.loads((root / f"{name}{_ENDING}").read_text("utf-8")) for name in names}


def _read(path: Path) -> Raw:
    """One file, whose name is its id. Raises `PackError`."""
    source, name = str(path), path.name.removesuffix(_ENDING)
    try:
        mapping = tomllib.loads(path.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise PackError(source, "file", "it cannot be read", "make it a readable file in UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise PackError(source, "file", f"it is no TOML: {error}", "correct it there, or write it anew") from error
    except (RecursionError, ValueError) as error:  # a number of thousands of digits, brackets in brackets in brackets
        raise PackError(source, "file", "it is no pack that anybody wrote", "write it anew") from error
    if mapping.get("id") != name:
        raise PackError(source, "id", f"it is not {name!r}, as the file is called", f'write id = "{name}"')
    if name in _shipped_raw():
        raise PackError(source, "id", f"{name!r} comes with Chaperone", "rename the file and its id, and extend that")
    return mapping


def _whole(name: str, raw: Mapping[str, Raw], source: str, above: tuple[str, ...]) -> Raw:
    """A pack with all that it extends. `above` is the way that led here."""
    known = {**_shipped_raw(), **raw}
    mapping = known[name]
    names = extended(mapping, source)
    for one in names:
        if one not in known:
            raise PackError(source, "extends", f"there is no pack {one!r}", f"use some of {', '.join(known)}")
        if one in (*above, name):
            raise PackError(source, "extends", f"{one!r} extends this pack in its turn", "take one of the two away")
    if "extends" not in mapping:
        return mapping
    return merged(mapping, [_whole(one, raw, source, (*above, name)) for one in names], source)
