"""How far rules may go, on the console: a change is looked at before it is saved."""

from __future__ import annotations

from policy.model import Mode
from tests.bot.desk.conftest import HERE
from tests.bot.desk.views.conftest import said
from tests.bot.desk.views.conftest import sent
from tests.bot.desk.views.school import Day

CHANGE = {"rule": "pii.phone", "mode": "warn", "place": "hockey", "until": "", "reason": "It is right by now"}


async def test_a_change_is_shown_with_what_it_would_have_done_and_then_saved(day: Day) -> None:
    kim, modes = await day.console.signed_in("kim"), day.console.house.stores.modes
    assert "Nothing is set on top of the settings." in (await kim.get("/modes")).text
    looked = await kim.post("/modes/preview", None, key="a" * 32, **CHANGE)
    assert "People warned 0 2" in said(looked.text)
    assert await modes.in_force(HERE) == ()
    page = said(await sent(kim, "/modes", "/modes", **CHANGE))
    assert "It is saved." in page
    assert "phone number How far warns Where hockey Who answers for it Dana Kim" in page
    (one,) = await modes.in_force(HERE)
    assert (one.rule, one.mode, one.conversation, one.owner) == ("pii.phone", Mode.WARN, "C1", "kim")
    page = said(await sent(kim, "/modes", f"/modes/{one.id}/end"))
    assert "Nothing is set on top of the settings." in page
    assert (await kim.post(f"/modes/{one.id}/burn", None, key="a" * 32)).status == 404
    assert (await kim.post("/modes/none/end", None, key="a" * 32)).status == 404


async def test_what_is_wrong_with_a_change_is_said_and_nothing_is_lost(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    for path in ("/modes/preview", "/modes"):
        got = await kim.post(path, None, key="a" * 32, **{**CHANGE, "reason": " "})
        assert (got.status, "Give a reason." in got.text) == (422, True)
        assert '<option value="pii.phone" selected>' in got.text
    got = await kim.post("/modes/preview", None, key="a" * 32, **{**CHANGE, "mode": "exempt"})
    assert "An exemption needs one." in said(got.text)
    got = await kim.post("/modes/preview", None, key="a" * 32, **{**CHANGE, "rule": "safety.danger", "mode": "observe"})
    assert got.status == (200 if "Before you save" in got.text else 422)


async def test_another_schools_modes_are_refused(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    assert (await kim.post("/modes", None, key="a" * 32, workspace="v", **CHANGE)).status == 403
    ortiz = await day.console.signed_in("ortiz")
    assert (await ortiz.get("/modes")).status == 403
