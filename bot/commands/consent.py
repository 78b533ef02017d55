"""`/consent`: what is on file about somebody, and the form that puts something there (policy decisions C4)."""

from __future__ import annotations

from bot.commands import consent_ask
from bot.commands.base import Command
from bot.commands.base import Resources
from bot.consents import Finder
from bot.consents import may_record
from bot.consents import may_see
from bot.consents.access import may_record_any
from bot.consents.accounts import mentioned
from bot.consents.form import UnclearError
from bot.consents.form import named_in
from bot.consents.form import pair_of
from bot.consents.form import records_from
from bot.consents.form import said_of
from bot.consents.form import wanted_of
from policy.consents import spot_of
from policy.model import PAIRS
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import ConsentKind
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Grant
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Person
from policy.model import Record
from policy.model import Reply


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Show one person's records to whoever may see them. Who may not cannot tell from the answer who there is."""
    asker = context.author.person if context.author else None
    words = (event.text or event.args).strip()
    if asker is None:
        return _refused(event, recording=False)
    records = may_record_any(asker, context.school)
    if not words:
        return _how(event) if records else await _show(event, context, resources, asker)
    verb, _, rest = words.partition(" ")
    if verb.casefold() in consent_ask.ASK and rest.strip():
        return await _ask(event, context, resources, rest.strip())
    if words.casefold() in consent_ask.LIST:
        said = _say(event, *await consent_ask.listing(event, context, resources))
        return Decision(actions=(Record(note="consents_viewed"), *said.actions))
    found = await _meant(event, resources, words)
    allowed = [one for one in found if may_see(asker, one, context.school)]
    if len(allowed) == 1:
        return await _show(event, context, resources, allowed[0])
    if not records and not allowed:
        return _refused(event, recording=False)
    if found and not allowed:
        return _refused(event, recording=False)
    return _say(event, NoticeKey.CONSENT_UNCLEAR, {"problem": "several" if found else "nobody"})


async def _ask(event: CommandInvoked, context: Context, resources: Resources, words: str) -> Decision:
    who, scope = consent_ask.scope_in(words)
    found = await _meant(event, resources, who)
    said = _say(event, *await consent_ask.asking(event, context, resources, found, scope))
    return Decision(actions=(Record(note="consent_asked"), *said.actions))


async def _meant(event: CommandInvoked | ButtonPressed, resources: Resources, words: str) -> list[Person]:
    account = mentioned(words, event.workspace)
    if account is None:
        return list(await Finder(resources.people).find(words.removeprefix("@")))
    member = await resources.registry.member(account)
    return [member.person] if member and member.person else []


async def _show(event: CommandInvoked, context: Context, resources: Resources, about: Person) -> Decision:
    """The look is recorded with its answer, and in the sealed log."""
    known = await resources.people.with_ids({about.id})  # an answer is never older than what is on file
    person = known.get(about.id, about)
    others = await resources.people.with_ids({one.other for one in person.consents if one.other})
    names = {ident: one.name for ident, one in others.items()}
    records = said_of(person, context.today or context.now.date(), names)
    asker = context.author.person if context.author else None
    can_record = asker is not None and may_record_any(asker, context.school)
    seen = Entry(
        kind=EntryKind.VIEW,
        at=context.now,
        subject=event.by,
        facts={"what": "consents", "count": len(records), "own": asker is not None and asker.id == about.id},
    )
    await resources.book.add([seen])
    params: Params = {
        "name": about.name,
        "records": records,
        "waiting": await consent_ask.waiting(context, resources, about.id),
    }
    said = _say(event, NoticeKey.CONSENT_CARD, params, button=can_record)
    return Decision(actions=(Record(note="consents_viewed"), *said.actions))


async def sent(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Put on file what the form says; what is unclear is asked again, and nothing is lost."""
    asker = context.author.person if context.author else None
    form = dict(event.form)
    if asker is None or not may_record_any(asker, context.school):
        return _refused(event, recording=True)
    if not form:
        return _how(event)
    try:
        wanted = wanted_of(form, context.today or context.now.date())
        about, other = await _whom(event, resources, wanted.kind, form.get("who", ""))
    except UnclearError as unclear:
        return _say(event, NoticeKey.CONSENT_UNCLEAR, {"problem": unclear.problem}, button=True)
    if not all(may_record(asker, one, wanted.kind, context.school) for one in (about, other) if one):
        return _refused(event, recording=True)
    records = records_from(wanted, about, context, by=asker.id, other=other)
    names = {other.id: other.name} if other else {}
    answer = said_of(Person(id="", name="", role=about.role, consents=records[:1]), spot_of(context).on, names)[0][1]
    params: Params = {"name": about.name, "kind": wanted.kind.value, "answer": answer}
    said = _say(event, NoticeKey.CONSENT_RECORDED, params)
    return Decision(actions=(Grant(consents=records), Record(note="consent"), *said.actions))


async def _whom(
    event: ButtonPressed, resources: Resources, kind: ConsentKind, who: str
) -> tuple[Person, Person | None]:
    """Whom the form is about, and the second one of a relation. Raises `UnclearError`."""
    found: list[Person] = []
    for words in named_in(who, kind):
        meant = await _meant(event, resources, words)
        if len(meant) != 1:
            raise UnclearError("several" if meant else "nobody")
        found += meant
    return pair_of(found) if kind in PAIRS else (found[0], None)


def _how(event: CommandInvoked | ButtonPressed) -> Decision:
    return _say(event, NoticeKey.CONSENT_HOW, {"can_record": True}, button=True)


def _refused(event: CommandInvoked | ButtonPressed, *, recording: bool) -> Decision:
    return _say(event, NoticeKey.CONSENT_REFUSED, {"recording": recording})


def _say(event: CommandInvoked | ButtonPressed, key: NoticeKey, params: Params, *, button: bool = False) -> Decision:
    buttons = (ButtonKey.CONSENT,) if button else ()
    draft = Draft(keys=(key,), params=params, buttons=buttons)
    return Decision(actions=(Reply(to=event.by, draft=draft, reply_to=event.reply_to),))


COMMAND = Command(name="consent", run=run, button=ButtonKey.CONSENT, sent=sent)
