"""Reads the settings: from the environment, then from `.env`, each also from a file named by NAME_FILE."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_settings import DotEnvSettingsSource
from pydantic_settings import EnvSettingsSource

from bot.settings.model import Settings
from bot.settings.model import env_name
from policy.model import SettingError

DOTENV = Path(".env")
NAMES = {env_name(field): field for field in Settings.model_fields}
"""Every setting's name in the environment and its field."""


def load_settings(dotenv: Path = DOTENV) -> Settings:
    """The settings of this process. Raises `SettingError` for the first value that is no good."""
    settings, problems = inspect_settings(dotenv)
    if problems:
        raise problems[0]
    return settings


def inspect_settings(dotenv: Path = DOTENV) -> tuple[Settings, tuple[SettingError, ...]]:
    """The settings with the default in place of every value that is no good, and what is wrong with those."""
    return inspect_raw(read_raw(dotenv))


def inspect_raw(raw: Mapping[str, str]) -> tuple[Settings, tuple[SettingError, ...]]:
    """The same of values by name, as they are given."""
    values, problems = _values(raw)
    try:
        return Settings(**values), tuple(problems)
    except ValidationError as error:
        found = {_name_in(one["loc"]): one["msg"].removeprefix("Value error, ") for one in error.errors()}
    problems += [SettingError(name, _short(problem), remedy(name)) for name, problem in found.items()]
    return Settings(**{name: value for name, value in values.items() if name not in found}), tuple(problems)


def read_raw(dotenv: Path = DOTENV) -> dict[str, str]:
    """What is given, by name: the environment goes before `.env`; an empty value counts as none."""
    options: dict[str, Any] = {"case_sensitive": True, "env_ignore_empty": True}
    try:
        inside = DotEnvSettingsSource(Settings, env_file=dotenv, env_file_encoding="utf-8", **options)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(str(dotenv), "the file cannot be read", "make it readable to you, in UTF-8") from error
    outside = EnvSettingsSource(Settings, **options)
    given: Mapping[str, str | None] = {**inside.env_vars, **outside.env_vars}
    return {name: value.strip() for name, value in given.items() if value and value.strip()}


def _values(raw: Mapping[str, str]) -> tuple[dict[str, Any], list[SettingError]]:
    values: dict[str, Any] = {}
    problems = []
    for name in NAMES:
        try:
            if (value := _value(name, raw)) is not None:
                values[name] = value
        except SettingError as error:
            problems.append(error)
    return values, problems


def _value(name: str, raw: Mapping[str, str]) -> str | None:
    path = raw.get(f"{name}_FILE")
    if path is None:
        return raw.get(name) or None
    if name in raw:
        raise SettingError(name, f"it is given twice, as {name} and as {name}_FILE", "take one of them away")
    try:
        content = Path(path).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(f"{name}_FILE", f"the file {path} cannot be read", "name a readable UTF-8 file") from error
    if not content:
        raise SettingError(f"{name}_FILE", f"the file {path} is empty", remedy(name))
    return content


def remedy(name: str) -> str:
    """What to do about a setting, by its name in the environment: where to get it, how to write it."""
    extra = Settings.model_fields[NAMES[name]].json_schema_extra
    return str(extra["remedy"]) if isinstance(extra, dict) else ""


def _name_in(location: tuple[int | str, ...]) -> str:
    return str(location[0])


def _short(problem: str) -> str:
    """Pydantic's sentence as the middle of one of ours."""
    return problem[:1].lower() + problem[1:] if problem.startswith(("Input", "Value")) else problem
