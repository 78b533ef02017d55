"""Every rule, in the order of the decision table. A tuple that can be read; to add a rule is to add it here."""

from __future__ import annotations

from policy.rules import access
from policy.rules import audience
from policy.rules import audit
from policy.rules import brakes
from policy.rules import buttons
from policy.rules import cases
from policy.rules import changes
from policy.rules import conduct
from policy.rules import decorum
from policy.rules import families
from policy.rules import follow_up
from policy.rules import group_only
from policy.rules import impersonation
from policy.rules import links
from policy.rules import moving
from policy.rules import off_platform
from policy.rules import one_by_one
from policy.rules import opened
from policy.rules import orientation
from policy.rules import parents
from policy.rules import personal_contact
from policy.rules import personal_data
from policy.rules import photos
from policy.rules import photos_answers
from policy.rules import photos_look
from policy.rules import pointers
from policy.rules import press
from policy.rules import receipts
from policy.rules import registering
from policy.rules import registration
from policy.rules import removed
from policy.rules import reply_rule
from policy.rules import requests
from policy.rules import rooms
from policy.rules import safeguarding
from policy.rules import safety
from policy.rules import terms
from policy.rules import upkeep
from policy.rules import voice
from policy.rules import waiting
from policy.rules import why
from policy.rules.base import Rule

ALL: tuple[Rule, ...] = (
    *safety.RULES,
    *safeguarding.RULES,
    *group_only.RULES,
    *one_by_one.RULES,
    *parents.RULES,
    *audience.RULES,
    *reply_rule.RULES,
    *personal_data.RULES,
    *personal_contact.RULES,
    *off_platform.RULES,
    *conduct.RULES,
    *impersonation.RULES,
    *links.RULES,
    *press.RULES,
    *photos.RULES,
    *photos_look.RULES,
    *registration.RULES,
    *access.RULES,
    *upkeep.RULES,
    *audit.RULES,
    *removed.RULES,
    *follow_up.RULES,
    *decorum.RULES,
    *orientation.RULES,
    *terms.RULES,
    *waiting.RULES,
    *requests.RULES,
    *buttons.RULES,
    *photos_answers.RULES,
    *registering.RULES,
    *families.RULES,
    *moving.RULES,
    *rooms.RULES,
    *why.RULES,
    *pointers.RULES,
    *changes.RULES,
    *cases.RULES,
    *receipts.RULES,
    *voice.RULES,
    *opened.RULES,
    *brakes.RULES,
)
