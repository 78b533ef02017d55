"""The button of a line that stands in public: the one whom it names gets the notice that could not be sent to them.

Nobody else learns anything from a press, not even what the notice is about.
"""

from __future__ import annotations

from dataclasses import replace

from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import Draft
from policy.model import Finding
from policy.model import Incident
from policy.model import IncidentState
from policy.model import MessageRef
from policy.model import NoticeKey
from policy.model import Pack
from policy.model import Params
from policy.model import Reply
from policy.model import Severity
from policy.rules import audience
from policy.rules import off_platform
from policy.rules import personal_contact
from policy.rules import photos_told
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import fitting_row
from policy.rules.conduct import WARNS
from policy.rules.group_only import GROUP_ONLY
from policy.rules.group_only import PRIVATE_MATTER
from policy.rules.group_only import warned
from policy.rules.kinds import KINDS
from policy.rules.merge import one_draft
from policy.rules.personal_data import logged
from policy.rules.personal_data import warning
from policy.rules.pressed import reply

_LIVE = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)


def _check(case: Case) -> Outcome:
    press = case.event
    if not isinstance(press, ButtonPressed) or press.button != ButtonKey.WHY:
        return NOTHING
    drafts = [draft for one in _own(case.context, press) if (draft := _again(case.context, one)) is not None]
    if not drafts:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_STALE),))
    draft = one_draft(drafts)
    place = case.context.conversation.name if case.context.conversation else ""
    params: Params = {**draft.params, "place": place, "decision": press.value}
    return Outcome(actions=(Reply(to=press.by, draft=replace(draft, params=params), reply_to=press.reply_to),))


def _own(context: Context, press: ButtonPressed) -> tuple[Incident, ...]:
    """The incidents of that decision, where whoever presses is the one whom they are about."""
    return tuple(
        one
        for one in context.incidents
        if one.author == press.by and one.decision == press.value and one.state is not IncidentState.OVERTURNED
    )


def _again(context: Context, incident: Incident) -> Draft | None:
    """The notice of one incident as its rule words it now; buttons only where there is still something to do.

    None where its pack or clause is no longer in force, or where it is about no message.
    """
    pack = next((one for one in context.packs if one.id == incident.pack), None)
    if pack is None or incident.message is None or pack.clause(incident.clause) is None:
        return None
    draft = _draft(context, pack, incident, incident.message)
    return draft if draft is None or incident.state in _LIVE else replace(draft, buttons=())


def _draft(context: Context, pack: Pack, incident: Incident, message: MessageRef) -> Draft | None:
    """Each rule words its own notice; the category of a private matter is not kept, so the copy button asks for it."""
    finding = Finding(rule=incident.rule, level=Severity.WARN, citation=pack.cite(incident.clause))
    if incident.rule in (GROUP_ONLY, PRIVATE_MATTER):
        return warned(context, finding, pack.group_only) if pack.group_only else None
    if incident.rule in audience.EVERY and (draft := audience.again(context, pack, finding)) is not None:
        return draft
    if incident.rule in photos_told.KINDS:
        row = fitting_row(pack, incident.rule, context)
        remove = row is not None and row.do is Severity.REMOVE
        again = replace(finding, level=Severity.REMOVE if remove else Severity.WARN)
        return photos_told.logged(context, again, message).draft
    if incident.rule == personal_contact.NAME:
        return warning(context, NoticeKey.PERSONAL_CONTACT_WARN, finding, message).draft
    if incident.rule == off_platform.NAME:
        return warning(context, NoticeKey.OFF_PLATFORM_WARN, finding, message).draft
    if incident.rule in WARNS:
        return warning(context, WARNS[incident.rule], finding, message).draft
    kind = next((one for one in KINDS if one.rule == incident.rule), None)
    if kind is None:
        return None
    row = fitting_row(pack, kind.rule, context)
    level = Severity.REMOVE if row is not None and row.do is Severity.REMOVE else Severity.WARN
    return logged(context, kind, replace(finding, level=level), message).draft


RULES = (Rule(name="why", check=_check, answers=True),)
