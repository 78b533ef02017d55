"""How long each class of records stays."""

from __future__ import annotations

from typing import Annotated
from typing import Any

from pydantic import Field
from pydantic_settings import BaseSettings

from policy.model import KeepPolicy

_DAYS = "write a number of days, such as 30"


def _get(default: int) -> Any:
    return Field(default=default, json_schema_extra={"remedy": _DAYS})


class Keeping(BaseSettings):
    """Days, by class of records."""

    keep_routine_days: Annotated[int, Field(ge=1)] = _get(30)
    keep_record_days: Annotated[int, Field(ge=1)] = _get(400)
    keep_incident_days: Annotated[int, Field(ge=1)] = _get(1095)
    keep_consent_days: Annotated[int, Field(ge=1)] = _get(365)

    @property
    def keep(self) -> KeepPolicy:
        """How long each class of records stays."""
        return KeepPolicy(
            routine=self.keep_routine_days,
            record=self.keep_record_days,
            incident=self.keep_incident_days,
            consent=self.keep_consent_days,
        )
