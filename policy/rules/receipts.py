"""What somebody who reports from chat is told: that it is in, how to come back, who can be asked besides.

Nobody else hears of it. The receipt is the one thing that still knows an unnamed reporter's account, until it is sent.
"""

from __future__ import annotations

from policy.model import ButtonKey
from policy.model import CaseAnswered
from policy.model import CaseCategory
from policy.model import CaseReceipt
from policy.model import CaseReported
from policy.model import Context
from policy.model import Draft
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Reply
from policy.model import ShowReportLink
from policy.rules import cases
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import report_doors


def report_card(context: Context, *, page: str = "") -> Draft:
    """The doors of the conversation's own school, with a way to write a report; `page` is where that is on the web."""
    params: Params = {"contacts": report_doors(context), "crisis": context.school.crisis_lines, "report_page": page}
    return Draft(
        keys=(NoticeKey.REPORT_CARD,),
        params=params,
        buttons=(ButtonKey.REPORT, ButtonKey.REPORT_PAGE) if page else (ButtonKey.REPORT,),
    )


def _check(case: Case) -> Outcome:
    event = case.event
    if not isinstance(event, CaseReported | CaseAnswered) or event.receipt is None:
        return NOTHING
    receipt = event.receipt
    if isinstance(event, CaseAnswered):
        draft = Draft(keys=(NoticeKey.REPORT_ANSWERED,), params={"number": receipt.number})
        return Outcome(actions=(Reply(to=receipt.to, draft=draft, reply_to=event.reply_to),))
    reached = any(cases.told_anybody(rule.check(case).actions) for rule in cases.RULES)
    draft = _receipt(case.context, event, receipt, reached=reached)
    show = ShowReportLink(to=receipt.to, draft=draft, reply_to=event.reply_to, lang=event.case.lang)
    return Outcome(actions=(show,))


def _receipt(context: Context, event: CaseReported, receipt: CaseReceipt, *, reached: bool) -> Draft:
    report = event.case
    return Draft(
        keys=(NoticeKey.REPORT_RECEIPT,),
        params={
            "contacts": report_doors(context),
            "crisis": context.school.crisis_lines,
            "number": receipt.number,
            "code": receipt.code,
            "report_page": receipt.page,
            "unnamed": report.reporter is None,
            "reached": reached,
            "danger": report.danger,
            "image": report.category is CaseCategory.IMAGE,
        },
        buttons=(ButtonKey.REPORT_PAGE,) if receipt.page else (),
    )


RULES = (Rule(name="receipts", check=_check, answers=True),)
