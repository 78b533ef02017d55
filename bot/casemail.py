"""Mails about cases: to an address outside the platforms, once, and again when a mail server was away."""

from __future__ import annotations

from datetime import timedelta

import structlog

from bot.contexts import Schools
from bot.language import lang_of
from bot.notices import Notices
from bot.ports import Cases
from bot.ports import Clock
from bot.ports import Holding
from bot.ports import Mail
from policy.model import Case
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import Delivery
from policy.model import DeliveryError
from policy.model import MailCase

MAIL_OFF = "mail:off"
"""The code of a mail that waits until the school has a mail server set up."""
GONE = "mail:gone"
"""The code of a mail about a case that is not there any more."""
READER = "mail"
"""Who reads a case whose own words are mailed, as the log has it."""
EVERY = timedelta(minutes=5)
"""How often mails that a server did not take are handed in again."""
_WORDS = {"case": CaseEntryKind.REPORT, "case_more": CaseEntryKind.ANSWER}
"""Whose words a template may tell."""
_SERVERS = "smtp:"
_LATER = ("smtp:4", "smtp:unreachable", "smtp:timeout", "smtp:tls")
"""How the codes begin that another try may put right, without anybody doing anything."""
_log = structlog.get_logger()


class CaseMail:
    """Writes a mail about a case when it goes out, so that nothing of it lies in the outbox, and hands it in.

    Its Message-ID is made of the delivery's id. A server that took it, and a crash before that was noted, lead to a
    second one with the same Message-ID, which mail programs show once.
    """

    def __init__(self, *, cases: Cases, mail: Mail | None, notices: Notices, schools: Schools, clock: Clock) -> None:
        """Take the ports; `mail` is None where no mail server is set up."""
        self._cases = cases
        self._mail = mail
        self._texts = notices.environment
        self._schools = schools
        self._clock = clock

    async def send(self, delivery: Delivery, effect: MailCase) -> None:
        """Hand one mail in. Raises `DeliveryError` where that did not work."""
        if self._mail is None:
            raise DeliveryError("no mail server is set up; set SMTP_URL and start again", retry=False, code=MAIL_OFF)
        case = await self._cases.get(effect.case)
        if case is None:
            raise DeliveryError("the case is not there any more", retry=False, code=GONE)
        told = await self._told(case, _WORDS.get(effect.template)) if effect.named else ()
        subject, text = self._written(case, effect, told)
        await self._mail.send(effect.to, subject=subject, text=text, ident=delivery.id)

    async def _told(self, case: Case, kind: CaseEntryKind | None) -> tuple[CaseEntry, ...]:
        """What the reporter said: what the team wrote is nobody else's."""
        entries = await self._cases.entries(case.id, viewer=READER, now=self._clock.now())
        return tuple(one for one in entries if one.kind is kind)

    def _written(self, case: Case, effect: MailCase, told: tuple[CaseEntry, ...]) -> tuple[str, str]:
        """Subject and text: a template's first line is the subject. It knows which answers of the form may be told."""
        school = self._schools(case.workspace)
        filled = self._texts.get_template(f"{lang_of(effect.lang)}/mail.{effect.template}.md").render(
            number=case.number,
            category=case.category.value,
            danger=case.danger,
            alone=not case.team,
            at=case.opened_at,
            zone=school.zone,
            school=school.name,
            said=tuple(one.text for one in told if one.text),
            answers=tuple(answer for one in told for answer in one.fields),
        )
        subject, _, text = filled.strip().partition("\n")
        return subject.removeprefix("#").strip(), f"{text.strip()}\n"


class MailAgain:
    """Hands in again what a mail server did not take."""

    def __init__(self, holding: Holding, mail: Mail | None) -> None:
        """Take the outbox; `mail` is None where no mail server is set up."""
        self._holding = holding
        self._mail = mail

    async def start(self) -> int:
        """After a start everything is tried again: what stood in the way may have been put right."""
        return await self._release((MAIL_OFF, _SERVERS))

    async def look(self) -> int:
        """What only the server can put right is tried again by itself. Returns how many mails."""
        return await self._release(_LATER)

    async def _release(self, codes: tuple[str, ...]) -> int:
        if self._mail is None:
            return 0
        held = [one for one in await self._holding.held() if one.startswith(codes)]
        count = sum([await self._holding.release(one) for one in held])
        if count:
            _log.info("mails tried again", count=count)
        return count
