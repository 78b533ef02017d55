"""How appeals are timed, and when a rule that is wrong too often proposes to only observe."""

from __future__ import annotations

from typing import Annotated
from typing import Any

from pydantic import Field
from pydantic_settings import BaseSettings


def _get(remedy: str, default: Any) -> Any:
    return Field(default=default, json_schema_extra={"remedy": remedy})


class Moderating(BaseSettings):
    """What a school says of incidents: how long an appeal may take, and how often a rule has to be right."""

    appeal_days: Annotated[int, Field(ge=1, le=60)] = _get("write a number of school days from 1 to 60", 5)
    demote_below: Annotated[float, Field(ge=0, le=1)] = _get("write a share from 0 (never) to 1, such as 0.8", 0.8)
    demote_after: Annotated[int, Field(ge=1, le=1000)] = _get("write how many decided incidents it takes, from 1", 10)
