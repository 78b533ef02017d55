"""The pages behind the menu, in its order: whose each is stands here, and in no page itself."""

from __future__ import annotations

from bot.desk.access import HEADS
from bot.desk.pages import Page
from bot.desk.views import brakes
from bot.desk.views import cases
from bot.desk.views import consents
from bot.desk.views import coverage
from bot.desk.views import incidents
from bot.desk.views import log
from bot.desk.views import modes
from bot.desk.views import people
from bot.desk.views import policy
from bot.desk.views import registry
from bot.desk.views import reminders
from bot.desk.views import settings

VIEWS: tuple[Page, ...] = (
    Page(name="incidents", path="/incidents", show=incidents.show, roles=incidents.WHO, menu=True),
    Page(name="incidents_figures", path="/incidents/figures", show=incidents.show_figures, roles=HEADS),
    Page(name="incident", path="/incidents/{incident}", show=incidents.show_one, roles=incidents.WHO),
    Page(
        name="incident_step",
        path="/incidents/{incident}/{what}",
        show=incidents.step,
        roles=incidents.WHO,
        method="POST",
    ),
    Page(name="appeal", path="/appeals/{decision}", show=incidents.settle, roles=HEADS, method="POST"),
    Page(name="cases", path="/cases", show=cases.show, roles=cases.WHO, menu=True),
    Page(name="case", path="/cases/{case}", show=cases.show_one, roles=cases.WHO),
    Page(name="case_file", path="/cases/{case}/files/{file}", show=cases.file, roles=cases.WHO),
    Page(name="case_step", path="/cases/{case}/{what}", show=cases.step, roles=cases.WHO, method="POST"),
    Page(name="registry", path="/registry", show=registry.show, roles=HEADS, menu=True),
    Page(name="registry_export", path="/registry/export", show=registry.export, roles=HEADS, method="POST"),
    Page(name="registered", path="/registry/{workspace}/{conversation}", show=registry.show_one, roles=HEADS),
    Page(
        name="register_decide",
        path="/registry/{workspace}/{conversation}/{what}",
        show=registry.decide,
        roles=HEADS,
        method="POST",
    ),
    Page(name="consents", path="/consents", show=consents.show, roles=HEADS, menu=True),
    Page(name="consent", path="/consents/{person}", show=consents.show_one, roles=HEADS),
    Page(name="consent_ask", path="/consents/{person}/ask", show=consents.ask, roles=HEADS, method="POST"),
    Page(name="coverage", path="/coverage", show=coverage.show, roles=coverage.WHO, menu=True),
    Page(name="reminders", path="/reminders", show=reminders.show, roles=reminders.WHO, menu=True),
    Page(name="people", path="/people", show=people.show, roles=people.WHO, menu=True),
    Page(name="person", path="/people/{person}", show=people.show_one, roles=people.WHO),
    Page(name="policy", path="/policy", show=policy.show, roles=HEADS, menu=True),
    Page(name="question_answer", path="/policy/questions/{question}", show=policy.answer, roles=HEADS, method="POST"),
    Page(name="standard_withdraw", path="/policy/answers/{standard}", show=policy.withdraw, roles=HEADS, method="POST"),
    Page(name="modes", path="/modes", show=modes.show, roles=HEADS, menu=True),
    Page(name="modes_preview", path="/modes/preview", show=modes.look, roles=HEADS, method="POST"),
    Page(name="modes_save", path="/modes", show=modes.save, roles=HEADS, method="POST"),
    Page(name="modes_step", path="/modes/{setting}/{what}", show=modes.step, roles=HEADS, method="POST"),
    Page(name="brakes", path="/brakes", show=brakes.show, roles=HEADS, menu=True),
    Page(name="brake_step", path="/brakes/{workspace}/{brake}/{what}", show=brakes.step, roles=HEADS, method="POST"),
    Page(name="settings", path="/settings", show=settings.show, roles=settings.WHO, menu=True),
    Page(name="settings_release", path="/settings/release", show=settings.release, roles=settings.WHO, method="POST"),
    Page(name="log", path="/log", show=log.show, roles=log.WHO, menu=True),
    Page(name="log_verify", path="/log/verify", show=log.verify, roles=log.WHO, method="POST"),
    Page(name="log_export", path="/log/export", show=log.export, roles=HEADS, method="POST"),
)
