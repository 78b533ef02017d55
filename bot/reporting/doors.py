"""Whom somebody can turn to besides the form: the emergency number, crisis lines, the school's own contacts."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass

from policy.model import Pack
from policy.model import School

Contact = tuple[str, str]
"""A label, and how to reach it."""
_EMERGENCY: Mapping[str, str] = {"US": "911", "CA": "911", "GB": "999", "IE": "112", "AU": "000", "NZ": "111"}
_ELSEWHERE = "112"


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpDoors:
    """What stands at the top of the page, in that order; `school` are contacts of the school's own policies alone."""

    emergency: str
    urgent: tuple[Contact, ...] = ()
    school: tuple[Contact, ...] = ()
    takedown: tuple[Contact, ...] = ()


def help_doors(school: School, packs: Mapping[str, Pack], takedown: Sequence[Contact]) -> HelpDoors:
    """The doors of one school (C14). A danger's door of its policy comes before the crisis lines."""
    contacts = [one for name in school.packs if name in packs for one in packs[name].contacts]
    danger = [(one.label, one.value) for one in contacts if one.kind == "danger"]
    doors = [(one.label, one.value) for kind in ("report", "help") for one in contacts if one.kind == kind]
    region = school.known.regions[0] if school.known.regions else ""
    return HelpDoors(
        emergency=_EMERGENCY.get(region, _ELSEWHERE),
        urgent=(*danger, *school.crisis_lines),
        school=tuple(dict.fromkeys(doors)),
        takedown=tuple(takedown),
    )


def reach(contact: Contact) -> str:
    """How to reach a contact, where its label does not say so already."""
    label, value = contact
    return "" if value.casefold() in label.casefold() or value == "platform" else value
