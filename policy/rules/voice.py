"""Two alone in a call: whoever leads students and one of them, where a policy says that calls count (`[voice]`).

None of the five founding policies speaks of calls, so it rests on a pack that does. Nothing is listened to: a platform
tells who is in a voice room, and that is all there is to know.
"""

from __future__ import annotations

from policy.consents import spot_of
from policy.model import LEADERS
from policy.model import AloneInVoice
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Finding
from policy.model import Log
from policy.model import Member
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Pack
from policy.model import Severity
from policy.model import Warn
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import joined
from policy.rules.base import name_of
from policy.rules.base import related
from policy.rules.base import same_person
from policy.rules.base import silent
from policy.rules.excuses import on_file
from policy.rules.group_only import team
from policy.rules.pressed import answerable
from policy.rules.pressed import reply

VOICE = "voice.one_to_one"


def _check(case: Case) -> Outcome:
    if not isinstance(case.event, AloneInVoice):
        return NOTHING
    packs = [one for one in case.context.packs if one.voice_clause]
    if not packs:
        return silent(VOICE, "no pack in force speaks of calls")
    return joined(_for_pack(case.context, one) for one in packs)


def _for_pack(context: Context, pack: Pack) -> Outcome:
    author, student = context.author, context.subject
    if author is None or student is None or not author.is_one_of(LEADERS):
        return silent(VOICE, "nobody there leads students")
    if not team(author, (student,)):
        return silent(VOICE, "no member of the author's groups")
    if reason := _excused(context, pack, author, student):
        return silent(VOICE, reason, near=True)
    finding = Finding(rule=VOICE, level=Severity.WARN, citation=pack.cite(pack.voice_clause))
    draft = Draft(
        keys=(NoticeKey.VOICE_WARN,),
        params={"place": context.conversation.name if context.conversation else ""},
        citations=(finding.citation,),
        buttons=(ButtonKey.VOICE_INVITE, ButtonKey.EMERGENCY, ButtonKey.WRONG),
    )
    return Outcome(findings=(finding,), actions=(Warn(to=author.ref, draft=draft), Log()))


def _excused(context: Context, pack: Pack, author: Member, student: Member) -> str:
    if related(author, student, spot_of(context, pack.id)):
        return "relative"
    if on_file(context, pack, author, student):
        return "exception on file"
    emergency = any(one.kind is ExceptionKind.EMERGENCY and one.author == author.ref for one in context.exceptions)
    return "declared emergency" if emergency else ""


def _invited(case: Case) -> Outcome:
    """One tap asks an overseer to come into the call. The flag stays open until somebody has looked."""
    press, context = case.event, case.context
    if not isinstance(press, ButtonPressed) or press.button != ButtonKey.VOICE_INVITE:
        return NOTHING
    if not any(one.rule == VOICE for one in answerable(context, press)):
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_STALE),))
    others = [one for one in context.overseers if not same_person(one, context.author)]
    if not others:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_NO_OVERSEER, {"missing": ()}),))
    place = context.conversation.name if context.conversation else ""
    draft = Draft(keys=(NoticeKey.VOICE_JOIN,), params={"place": place, "author": name_of(context.author)})
    asked = NotifySupervisor(to=tuple(one.ref for one in others), draft=draft)
    return Outcome(actions=(asked, reply(press, NoticeKey.VOICE_INVITED), Log(note="another adult invited")))


RULES = (Rule(name=VOICE, check=_check), Rule(name="voice.invite", check=_invited, answers=True))
