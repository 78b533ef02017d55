"""Notices by mail: to a person on the roster, for those who have no account and those who want it so."""

from __future__ import annotations

from bot.casemail import MAIL_OFF
from bot.contexts import Schools
from bot.language import lang_of
from bot.notices import Notices
from bot.ports import Mail
from bot.ports import People
from policy.model import Delivery
from policy.model import DeliveryError
from policy.model import MailNotice

NO_ADDRESS = "mail:no_address"
"""The code of a mail to somebody who has no address on the roster, or is not on it any more."""


class NoticeMail:
    """Writes a mail when it goes out, in the school's language, and hands it in.

    Its Message-ID is made of the delivery's id, so that mail programs show one that was handed in twice once.
    """

    def __init__(self, *, people: People, mail: Mail | None, notices: Notices, schools: Schools) -> None:
        """Take the ports; `mail` is None where no mail server is set up."""
        self._people = people
        self._mail = mail
        self._notices = notices
        self._schools = schools

    async def send(self, delivery: Delivery, effect: MailNotice) -> None:
        """Hand one mail in. Raises `DeliveryError` where that did not work."""
        if self._mail is None:
            raise DeliveryError("no mail server is set up; set SMTP_URL and start again", retry=False, code=MAIL_OFF)
        person = (await self._people.with_ids([effect.person])).get(effect.person)
        if person is None or not person.email:
            raise DeliveryError("nobody with that id has an address on the roster", retry=False, code=NO_ADDRESS)
        lang = lang_of(self._schools(effect.workspace).lang)
        notice = self._notices.render(effect.draft, lang=lang, about=delivery.judgement)
        text = "\n\n".join((*notice.paragraphs, ""))
        await self._mail.send(person.email, subject=notice.title, text=text, ident=delivery.id)
