"""Checks of the machine: Python, packages, files and their modes, disk space."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from pathlib import Path

from bot.doctor.check import Check
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.check import warn
from bot.packs import OPTIONAL
from bot.settings import Settings
from bot.settings.forms import sealing_keys
from policy.model import ChaperoneError
from policy.model import Pack

_OTHERS = 0o077
_MB = 1_000_000
PYTHON_FROM = (3, 11)
PYTHON_BELOW = (3, 14)


def python_version(version: tuple[int, ...]) -> Check:
    """Python 3.11 to 3.13."""
    found = ".".join(str(part) for part in version[:3])
    if PYTHON_FROM <= version[:2] < PYTHON_BELOW:
        return ok("python", found)
    return fail("python", found, "install Python 3.11, 3.12 or 3.13 and make a new virtual environment with it")


def packages(strangers: Mapping[str, str]) -> Check:
    """No other distribution has put its files in place of ours."""
    if not strangers:
        return ok("packages", "none that stand in the way")
    found = ", ".join(f"{owner} (owns {name!r} too)" for owner, name in sorted(strangers.items()))
    return fail("packages", found, "make a fresh virtual environment for Chaperone alone")


def packs(load: Callable[[], Mapping[str, Pack]]) -> Check:
    """The written policies can be read."""
    try:
        found = load()
    except ChaperoneError as error:
        return fail("packs", str(error), "install Chaperone again: its packs are damaged")
    clauses = sum(len(pack.clauses) for pack in found.values())
    choice = f"; to choose: {', '.join(OPTIONAL)}"
    return ok("packs", f"{len(found)} packs ({', '.join(found)}), {clauses} clauses{choice}")


def dotenv(path: Path) -> Check:
    """`.env` holds tokens: nobody else may read it."""
    if not path.exists():
        return ok("dotenv", f"there is no {path}; the settings come from the environment")
    mode = path.stat().st_mode & 0o777
    if mode & _OTHERS:
        return warn("dotenv", f"{path} can be read by others (mode {mode:o})", f"run: chmod 600 {path}")
    return ok("dotenv", f"{path}, mode {mode:o}")


def data_folder(path: Path) -> Check:
    """The folder for database and keys: there, writable, private."""
    if not path.exists():
        return ok("data_folder", f"{path} is not there yet; it is made when it is needed")
    if not path.is_dir() or not os.access(path, os.W_OK | os.X_OK):
        return fail("data_folder", f"{path} cannot be written to", "correct its owner, or set CHAPERONE_DATA")
    mode = path.stat().st_mode & 0o777
    if mode & _OTHERS:
        return warn("data_folder", f"{path} is open to others (mode {mode:o})", f"run: chmod 700 {path}")
    return ok("data_folder", f"{path}, mode {mode:o}")


def keys(settings: Settings) -> Check:
    """The sealing keys: in the settings, or in a private file."""
    path = settings.key_file
    if settings.keys is not None:
        return ok("keys", "from CHAPERONE_KEYS")
    if not path.exists():
        return ok("keys", f"{path} is not there yet; it is made when it is needed")
    mode = path.stat().st_mode & 0o777
    if mode & _OTHERS:
        return fail("keys", f"{path} can be read by others (mode {mode:o})", f"run: chmod 600 {path}")
    try:
        sealing_keys(path.read_text("ascii"))
    except (OSError, ValueError):
        return fail("keys", f"{path} holds no key that can be used", "restore it from your backup")
    return ok("keys", f"{path}, mode {mode:o}; keep a copy of it somewhere else")


def disk(path: Path) -> Check:
    """Room for the database."""
    there = next(one for one in (path.absolute(), *path.absolute().parents) if one.exists())
    free = shutil.disk_usage(there).free // _MB
    if free < 100:
        return fail("disk", f"{free:,} MB free at {there}", "make room: nothing can be recorded on a full disk")
    if free < 1_000:
        return warn("disk", f"{free:,} MB free at {there}", "make room before it runs out")
    return ok("disk", f"{free:,} MB free")


def machine(
    settings: Settings,
    *,
    version: tuple[int, ...],
    strangers: Mapping[str, str],
    load_packs: Callable[[], Mapping[str, Pack]],
    dotenv_path: Path,
) -> Iterator[Check]:
    """All checks of the machine."""
    yield python_version(version)
    yield packages(strangers)
    yield packs(load_packs)
    yield dotenv(dotenv_path)
    yield data_folder(settings.data)
    yield keys(settings)
    yield disk(settings.data)
