"""Whom Discord's own brakes spare."""

from __future__ import annotations

import re
from typing import Annotated
from typing import Any

from pydantic import AfterValidator
from pydantic import BeforeValidator
from pydantic import Field
from pydantic_settings import BaseSettings

from bot.settings import forms
from policy.model.automod import MOST_ROLES

_ID = re.compile(r"[0-9]{15,20}")


def _roles(ids: tuple[str, ...]) -> tuple[str, ...]:
    if any(not _ID.fullmatch(one) for one in ids):
        raise ValueError("an id of a role has 15 to 20 digits")
    if len(ids) > MOST_ROLES:
        raise ValueError(f"Discord takes {MOST_ROLES} roles")
    return ids


def _get(remedy: str, default: Any) -> Any:
    return Field(default=default, json_schema_extra={"remedy": remedy})


class Braking(BaseSettings):
    """The roles of staff and parents on Discord, whose messages its AutoMod lets pass."""

    exempt_roles: Annotated[tuple[str, ...], BeforeValidator(forms.split), AfterValidator(_roles)] = _get(
        "write the ids of roles: Discord's User Settings → Advanced → Developer Mode, then Copy Role ID", ()
    )
