"""The page as HTML: the question, the answer that was given, and a link that cannot be used."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.asking.wording import Involved
from bot.asking.wording import Shown
from bot.asking.wording import words_in
from bot.language import LANGUAGES
from bot.pages import fill_page
from bot.pages import page_style
from bot.saying import said_day
from bot.saying import said_time


class Pages:
    """Fills the template in."""

    @property
    def style(self) -> str:
        """The style sheet of every page."""
        return page_style()

    def question(self, page: Shown, *, proof: str, again: bool = False) -> str:
        """The question with its two buttons; `again` says that what was sent did not count."""
        note = words_in(page.lang)["again"]["text"] if again else ""
        return self._filled(
            page.lang,
            page.title,
            page.paragraphs,
            sections=page.sections,
            note=note,
            proof=proof,
            yes=page.yes,
            no=page.no,
        )

    def done(self, page: Shown, who: Involved, *, given: bool, at: datetime, zone: ZoneInfo) -> str:
        """What was answered and when, and how to change it."""
        words, local = words_in(page.lang)["done"], at.astimezone(zone)
        until = said_day(page.until, page.lang) if page.until else ""
        said = words["yes" if given else "no"].format(student=who.student.name, place=page.place, until=until)
        when = words["when"].format(date=said_day(local.date(), page.lang), time=said_time(local, page.lang))
        return self._filled(page.lang, words["title"], (said, when, words["change"]), switch=False)

    def gone(self, lang: str) -> str:
        """One page for every link that cannot be used, whatever the reason."""
        words = words_in(lang)["gone"]
        return self._filled(lang, words["title"], (words["text"],))

    def busy(self, lang: str) -> str:
        """Too many wrong links came from one place."""
        words = words_in(lang)["busy"]
        return self._filled(lang, words["title"], (words["text"],))

    def _filled(
        self, lang: str, title: str, paragraphs: tuple[str, ...], *, switch: bool = True, **more: object
    ) -> str:
        words = words_in(lang)["page"]
        values = {"sections": (), "note": "", "proof": "", "yes": "", "no": "", **more}
        languages = [(code, words_in(code)["page"]["name"]) for code in LANGUAGES] if switch else []
        return fill_page(
            "consent.page.jinja",
            lang=lang,
            title=title,
            paragraphs=paragraphs,
            languages=languages,
            switch=words["switch"],
            style="style.css",
            legend=words["legend"],
            **values,
        )
