"""The report page's laws: one form is one case, nothing that was written is lost, nothing of the person is kept."""

from __future__ import annotations

import pytest

from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseSource
from policy.model import ConversationRef
from policy.model import MessageRef
from tests.bot.reporting.conftest import Desk
from tests.bot.reporting.conftest import code_on
from tests.bot.reporting.conftest import hidden
from tests.bot.reporting.conftest import unmarked
from tests.builders import NOW
from tests.builders import WORKSPACE

TEXT = b"He wrote me at midnight."


async def test_a_report_becomes_a_case_and_answers_with_a_code(desk: Desk) -> None:
    status, html = await desk.send(TEXT)
    (case,) = await desk.cases()
    assert status == 200
    assert (case.category, case.source, case.danger, case.reporter, case.opened_at) == (
        CaseCategory.BULLYING,
        CaseSource.WEB,
        False,
        None,
        NOW,
    )
    report = CaseEntry(
        id=f"{case.id}r",
        case=case.id,
        at=NOW,
        kind=CaseEntryKind.REPORT,
        text="They push Sam around <every day>.",
        fields=(("danger", "no"), ("who", "Some of the seniors"), ("where", "On the bus"), ("when", "Mondays")),
    )
    file = CaseEntry(
        id=f"{case.id}f1",
        case=case.id,
        at=NOW,
        kind=CaseEntryKind.FILE,
        fields=(("name", "file-1.txt"),),
        file=f"{case.id}f1",
    )
    assert sorted(await desk.entries(case), key=lambda one: one.id) == [file, report]
    kept = await desk.house.stores.case_files.get(file.file, viewer="kim", now=NOW)
    assert kept is not None
    assert kept.data == TEXT
    found = await desk.house.stores.cases.by_code(desk.house.reporting.codes.lookups(code_on(html)))
    assert found is not None
    assert found[0].id == case.id


async def test_a_form_sent_twice_is_one_case_with_one_code(desk: Desk) -> None:
    once = await desk.once()
    _, first = await desk.send(once=once)
    status, second = await desk.send(once=once, what="Something else now")
    assert (status, code_on(second)) == (200, code_on(first))
    assert "We have this report already" in second
    desk.wait(minutes=20)
    _, third = await desk.send(once=once)
    assert (code_on(third), len(await desk.cases())) == ("", 1)
    assert "shown only once" in unmarked(third)


async def test_the_code_is_the_same_while_the_first_report_is_still_to_be_judged(desk: Desk) -> None:
    once = await desk.once()
    desk.slow = True
    codes = {code_on((await desk.send(once=once))[1]) for _ in range(3)}
    assert (len(codes), await desk.cases()) == (1, [])
    assert await desk.house.app.recover() == 1
    assert len(await desk.cases()) == 1


@pytest.mark.parametrize("once", ["", "x", "A" * 300])
async def test_a_form_that_is_not_from_our_page_is_shown_again_with_everything_in_it(desk: Desk, once: str) -> None:
    form = {"what": "They push Sam <around>", "who": "seniors", "category": "bullying", "once": once, "lang": "es"}
    status, html = await desk.door.report(form, [TEXT])
    assert status == 400
    assert "Todavía no se ha enviado nada" in html
    assert "Elige tus archivos de nuevo." in html
    assert "They push Sam &lt;around&gt;</textarea>" in html
    assert 'value="bullying" checked' in html
    assert await desk.cases() == []
    status, html = await desk.door.report({**form, "once": hidden(html, "once")}, [])
    assert (status, len(await desk.cases())) == (200, 1)


async def test_after_a_day_the_form_is_too_old(desk: Desk) -> None:
    once = await desk.once()
    desk.wait(hours=24)
    assert (await desk.send(once=once))[0] == 400


async def test_what_a_program_wrote_is_not_taken_and_a_person_can_send_it_again(desk: Desk) -> None:
    status, html = await desk.send(website="https://spam.example")
    assert (status, await desk.cases()) == (400, [])
    assert (await desk.send(once=hidden(html, "once")))[0] == 200


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"what": " \n "}, ["what"]),
        ({"category": "", "what": ""}, ["category", "what"]),
        ({"category": "nonsense"}, ["category"]),
        ({"what": "x" * 10_001}, ["what"]),
        ({"who": "x" * 1_001, "where": "x" * 501, "when": "x" * 301}, ["who", "where", "when"]),
        ({"contact": "named"}, ["name", "reach"]),
    ],
)
async def test_what_is_missing_or_too_long_is_said_and_linked(
    desk: Desk, changed: dict[str, str], said: list[str]
) -> None:
    status, html = await desk.send(**changed)
    assert status == 422
    for name in said:
        assert f'<a href="#{name}">' in html
        assert f'id="{name}-error"' in html
        assert f'id="{name}"' in html
    assert html.count('class="error"') == len(said)
    assert await desk.cases() == []


async def test_a_name_is_kept_only_where_somebody_wants_to_be_named(desk: Desk) -> None:
    await desk.send(name="Ana Ruiz", reach="ana@mail.example")
    (case,) = await desk.cases()
    assert "Ana" not in str([one.fields for one in await desk.entries(case)])
    await desk.send(contact="named", name="Ana Ruiz", reach="ana@mail.example")
    named = next(one for one in await desk.cases() if one.id != case.id)
    (report,) = await desk.entries(named)
    assert dict(report.fields)["name"] == "Ana Ruiz"
    assert named.reporter is None


async def test_of_a_sexual_or_private_picture_nothing_is_taken(desk: Desk) -> None:
    status, html = await desk.send(TEXT, category="image")
    assert status == 422
    assert "Nothing of them was kept. Send it without files." in html
    assert "Take It Down" in html
    assert await desk.cases() == []
    status, html = await desk.send(once=hidden(html, "once"), category="image")
    (case,) = await desk.cases()
    assert (status, case.category) == (200, CaseCategory.IMAGE)
    assert "Do not forward, save or send it" in html


@pytest.mark.parametrize("refused", ["too_large", "too_many", "broken", "intimate"])
async def test_why_files_were_not_taken_is_said(desk: Desk, refused: str) -> None:
    form = {"what": "x", "category": "bullying", "once": await desk.once()}
    status, html = await desk.door.report(form, [], refused)
    assert (status, '<a href="#files">' in html, await desk.cases()) == (422, True, [])


async def test_a_link_from_chat_says_where_and_never_who(desk: Desk) -> None:
    message = MessageRef(workspace=WORKSPACE, conversation="c", id="m")
    token = desk.house.reporting.links.seal(message.place, message)
    _, html = await desk.door.start(token, ["en"])
    assert "The conversation you came from goes along" in html
    assert f"?lang=es&amp;c={token}" in html
    await desk.send(c=token, once=hidden(html, "once"))
    (case,) = await desk.cases()
    assert (case.conversation, case.message) == (ConversationRef(workspace=WORKSPACE, id="c"), message)


async def test_an_old_or_altered_link_is_said_and_the_form_is_there(desk: Desk) -> None:
    token = desk.house.reporting.links.seal(ConversationRef(workspace=WORKSPACE, id="c"))
    desk.wait(days=15)
    for one in (token, "nonsense"):
        status, html = await desk.door.start(one, ["en"])
        assert (status, "The link that you followed is too old" in html) == (200, True)
        assert hidden(html, "c") == ""
        await desk.send(c=one, once=hidden(html, "once"))
    assert {one.conversation for one in await desk.cases()} == {None}


async def test_a_store_that_is_down_loses_no_word(desk: Desk) -> None:
    desk.down = True
    status, html = await desk.send(TEXT)
    assert status == 503
    assert "it could not be kept just now" in html
    assert "They push Sam around &lt;every day&gt;." in html
    assert code_on(html) == ""
    desk.down = False
    status, html = await desk.send(once=hidden(html, "once"))
    assert (status, len(await desk.cases()), bool(code_on(html))) == (200, 1, True)


async def test_when_too_many_come_no_word_is_lost(desk: Desk) -> None:
    status, html = await desk.door.later({"what": "hello", "once": await desk.once()})
    assert (status, "hello</textarea>" in html) == (429, True)
    assert (await desk.send(once=hidden(html, "once")))[0] == 200


async def test_no_word_says_that_anybody_watches(desk: Desk) -> None:
    _, html = await desk.door.start("", ["en"])
    said = unmarked(html)
    assert (
        said.index("Is anyone in danger now?") < said.index("Call 911") < said.index("Crisis line, call or text: 988")
    )
    assert said.index("988") < said.index("stopit@mit.edu") < said.index("What happened?")
    assert "Nobody reads this page around the clock" in said
    assert '<a href="tel:988">988</a>' in html
    assert '<a href="mailto:stopit@mit.edu">' in html


async def test_a_case_that_names_nobody_goes_to_the_first_of_the_list(desk: Desk) -> None:
    await desk.send(danger="yes")
    (case,) = await desk.cases()
    assert (case.danger, case.team) == (True, ("kim",))
    await desk.send(who="the principal")
    other = next(one for one in await desk.cases() if one.id != case.id)
    assert "kim" not in other.team
