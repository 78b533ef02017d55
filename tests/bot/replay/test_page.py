from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from bot.packs import load_packs
from bot.replay.page import render_report
from bot.replay.run import BOT
from bot.replay.summary import Count
from policy.model import ConversationKind
from policy.model import Role
from tests.bot.replay.build import PHONE
from tests.bot.replay.build import AHistory
from tests.bot.replay.build import ARow
from tests.bot.replay.build import Row
from tests.bot.replay.build import account
from tests.bot.replay.build import person
from tests.bot.replay.build import place
from tests.bot.replay.build import replayed
from tests.bot.replay.build import roster
from tests.bot.replay.build import said

VOID = {"meta", "link", "br", "hr", "img"}
SECRET = "quokka"


class Page(HTMLParser):
    """Reads a page strictly: what is opened is closed, in order. Keeps the values of bars and the cells of tables."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.ids: list[str] = []
        self.values: list[list[int]] = []
        self.words: list[str] = []
        self.rows: list[list[str]] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.add(tag)
        self.ids += [str(found["id"])] if "id" in found else []
        assert not [name for name in found if name.startswith("on") or name in ("src", "href")]
        if tag == "tr":
            self.rows.append([])
        if tag in ("th", "td"):
            self.rows[-1].append("")
        if tag == "svg":
            self.values.append([])
        if "data-value" in found:
            self.values[-1].append(int(str(found["data-value"])))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        assert self.open.pop() == tag

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.words.append(data)
        if self.rows and {"th", "td"} & set(self.open) and self.open[-1] != "title":
            self.rows[-1][-1] = " ".join(f"{self.rows[-1][-1]} {data}".split())

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def a_history() -> AHistory:
    rows: list[Row] = [
        said(f"{SECRET} {PHONE}"),
        said(f"{SECRET} mail me at {SECRET}@gmail.com", "U2", seconds=4000),
        said(f"{PHONE} {SECRET}", "U2", seconds=90_000, where="D1"),
        said(SECRET, seconds=1, bot=True),
        ARow(reason="channel_join"),
        said("fine", where="T9"),
    ]
    places = [
        place("C1", "U1", "U2", name="<b>team</b>"),
        place("D1", "U1", "U2", kind=ConversationKind.DM, name=f"{SECRET} and ann"),
        place("T9", "U1", "U2", kind=ConversationKind.THREAD, name=f"{SECRET} question"),
    ]
    return AHistory(rows, places, [account("U1", f"Ann {SECRET}"), account("U2", "Ben Ort")])


def test_the_page_is_well_formed_and_stands_alone() -> None:
    _, summary = replayed(a_history())
    page = render_report(summary, load_packs())
    read = Page(page)
    assert page.startswith("<!DOCTYPE html>")
    assert read.tags.isdisjoint({"script", "link", "iframe", "img", "form", "object"})
    assert len(read.ids) == len(set(read.ids))
    assert "default-src 'none'; style-src 'unsafe-inline'; img-src data:" in page
    assert not re.search(r"https?:|//[a-z]|url\(|@import", page)


def test_no_text_of_a_message_and_no_name_of_a_person_is_on_the_page() -> None:
    _, summary = replayed(a_history())
    page = render_report(summary, load_packs())
    for word in (SECRET, "978", "Ann", "Ben", "question", "gmail"):
        assert word not in page, word
    assert "&lt;b&gt;team&lt;/b&gt;" in page


def test_the_charts_show_the_numbers_of_the_summary() -> None:
    _, summary = replayed(a_history())
    read = Page(render_report(summary, load_packs()))
    rules = sorted(summary.findings.values(), reverse=True)
    places = [one.findings for one in summary.conversations if one.findings]
    days = [1 if one.findings else 0 for one in summary.days.values()]
    assert (rules, places, days) == ([2, 1], [2, 1], [1, 1])
    single, charts = read.values[: len(rules) + len(places)], read.values[len(rules) + len(places) :]
    assert single == [[one] for one in (*rules, *places)]
    assert charts == [[2, 1], [one.findings for one in summary.hours]]


def test_each_chart_has_the_same_numbers_in_a_table() -> None:
    _, summary = replayed(a_history())
    rows = Page(render_report(summary, load_packs())).rows
    assert ["A phone number pii.phone", "", "2", "500.00"] in rows
    assert ["An e-mail address pii.email", "", "1", "250.00"] in rows
    assert ["#<b>team</b>", "", "2", "2"] in rows
    assert ["Direct message D1", "", "1", "1"] in rows
    assert ["2 Mar 2026", "2", "3"] in rows
    assert ["3 Mar 2026", "1", "1"] in rows
    assert ["10:00", "1", "2"] in rows
    assert ["the platform's own note (channel join)", "1"] in rows
    assert ["written by a bot or an app", "1"] in rows
    assert BOT in summary.skipped


def test_the_clauses_stand_with_document_and_date() -> None:
    _, summary = replayed(a_history())
    read = Page(render_report(summary, load_packs()))
    pack = load_packs()["dracut"]
    for _, citation in summary.cited:
        clause = pack.clause(citation.clause)
        assert clause is not None
        assert " ".join(clause.summary.split()) in read.text
        assert f"{citation.title}, a document without a date {citation.clause}" in read.text
    dated = {(rule, replace(one, date="2019-05-01")): count for (rule, one), count in summary.cited.items()}
    assert f"{pack.title}, of 2019-05-01" in Page(render_report(replace(summary, cited=dated), load_packs())).text


def test_with_a_roster_the_page_tells_how_many_it_knew() -> None:
    people = roster(person("coach", Role.COACH), person("ben", Role.STUDENT, name="Ben Ort"), coach="U1")
    read = Page(render_report(replayed(a_history(), people)[1], load_packs()))
    assert "The roster knew 2 of 2 accounts: 1 by the account's id, 1 by full name." in read.text


def test_what_does_not_fit_stands_as_the_rest() -> None:
    _, summary = replayed(a_history())
    more = replace(summary, others=Count(judged=7, findings=3))
    assert ["All other conversations together", "", "3", ""] in Page(render_report(more, load_packs())).rows


@pytest.mark.parametrize(
    ("rows", "lead"),
    [
        ([], "There was nothing to judge in this Slack export."),
        ([said("hello")], "In 1 message on Slack, Chaperone would have had nothing to say."),
        (
            [said(PHONE)],
            "In 1 message on Slack, Chaperone would have had something to say once: 1000.0 in every thousand messages.",
        ),
    ],
)
def test_the_first_sentence_says_what_came_out(rows: list[Row], lead: str) -> None:
    history = AHistory(rows, [place("C1", "U1", "U2")])
    assert lead in Page(render_report(replayed(history)[1], load_packs())).text


def test_a_page_of_a_long_time_has_wider_steps() -> None:
    rows = [said(PHONE), said(PHONE, seconds=200 * 86_400)]
    read = Page(render_report(replayed(AHistory(rows, [place("C1", "U1", "U2")]))[1], load_packs()))
    assert "Findings by week" in read.text
    assert ["week of 2 Mar 2026", "1", "1"] in read.rows
