"""What somebody who reports from chat is told, and that nobody else is."""

from __future__ import annotations

from dataclasses import replace

from policy.engine import decide
from policy.model import ButtonKey
from policy.model import Case
from policy.model import CaseAnswered
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseReceipt
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import Context
from policy.model import Decision
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import Reply
from policy.model import School
from policy.model import ShowReportLink
from policy.rules.receipts import report_card
from tests.builders import AD
from tests.builders import NOW
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import a_context

CASE = Case(
    id="0a1b2c3d4e5f",
    workspace=WORKSPACE,
    category=CaseCategory.BULLYING,
    source=CaseSource.CHAT,
    opened_at=NOW,
    lang="es",
)
RECEIPT = CaseReceipt(to=SAM.ref, code="8F2K-QRZ1-7MWN-3XJD-9TBC", page="https://school.example/report/code")
ENTRY = CaseEntry(id="e1", case=CASE.id, at=NOW, kind=CaseEntryKind.REPORT, text="he took my lunch")


def told(case: Case = CASE, receipt: CaseReceipt | None = RECEIPT, *members: MemberRef) -> CaseReported:
    return CaseReported(
        id="report:1",
        workspace=WORKSPACE,
        at=NOW,
        case=replace(case, about=members),
        entries=(ENTRY,),
        reply_to="r1",
        receipt=receipt,
    )


def with_team(**more: object) -> Context:
    return replace(a_context(), conversation=None, author=None, safeguarding=(AD,), **more)  # type: ignore[arg-type]


def shown(decision: Decision) -> ShowReportLink:
    (one,) = [action for action in decision.actions if isinstance(action, ShowReportLink)]
    return one


def test_a_receipt_goes_to_the_reporter_in_the_language_of_the_report() -> None:
    one = shown(decide(told(), with_team()))
    assert (one.to, one.reply_to, one.lang, one.draft.keys) == (SAM.ref, "r1", "es", (NoticeKey.REPORT_RECEIPT,))
    values = {name: one.draft.params[name] for name in ("code", "report_page", "unnamed", "reached", "image", "danger")}
    assert values == {
        "code": RECEIPT.code,
        "report_page": RECEIPT.page,
        "unnamed": True,
        "reached": True,
        "image": False,
        "danger": False,
    }
    assert one.draft.buttons == (ButtonKey.REPORT_PAGE,)


def test_where_nobody_may_hear_of_it_the_receipt_says_so() -> None:
    decision = decide(told(CASE, RECEIPT, AD.ref), with_team(supervisors=(), school=School(packs=())))
    assert shown(decision).draft.params["reached"] is False


def test_nothing_that_anybody_else_is_sent_knows_the_reporter_or_the_code() -> None:
    decision = decide(told(), with_team())
    others = [one for one in decision.actions if not isinstance(one, ShowReportLink)]
    assert others
    assert RECEIPT.code not in repr(others)
    assert repr(SAM.ref) not in repr(others)


def test_a_report_from_the_page_has_its_answer_there() -> None:
    decision = decide(told(CASE, None), with_team())
    assert [one for one in decision.actions if isinstance(one, ShowReportLink)] == []


def test_who_writes_more_is_told_that_it_is_in() -> None:
    named = replace(CASE, reporter=SAM.ref)
    event = CaseAnswered(
        id="answer:1",
        workspace=WORKSPACE,
        at=NOW,
        case=CASE.id,
        entry=replace(ENTRY, kind=CaseEntryKind.ANSWER),
        reply_to="r2",
        receipt=CaseReceipt(to=SAM.ref, number=CASE.number),
    )
    decision = decide(event, with_team(case=named))
    (one,) = [action for action in decision.actions if isinstance(action, Reply)]
    assert (one.to, one.reply_to, one.draft.keys, one.draft.params) == (
        SAM.ref,
        "r2",
        (NoticeKey.REPORT_ANSWERED,),
        {"number": CASE.number},
    )


def test_the_card_has_a_link_where_there_is_a_page() -> None:
    assert report_card(a_context()).buttons == (ButtonKey.REPORT,)
    card = report_card(a_context(), page="https://school.example/report?c=x")
    assert (card.buttons, card.params["report_page"]) == (
        (ButtonKey.REPORT, ButtonKey.REPORT_PAGE),
        "https://school.example/report?c=x",
    )
