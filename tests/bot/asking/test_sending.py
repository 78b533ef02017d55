"""What goes out to whom, when, and how often."""

from __future__ import annotations

from bot.asking import ConsentSender
from policy.model import Person
from tests.bot.asking.conftest import GAIL
from tests.bot.asking.conftest import HUGO
from tests.bot.asking.conftest import KIM
from tests.bot.asking.conftest import Office

GAILS, HUGOS = "gail@mail.example", "hugo@mail.example"


async def test_each_parent_gets_a_link_of_their_own_by_every_way(office: Office) -> None:
    await office.ask()
    assert sorted(to for to, _, _ in office.mail.got) == [GAILS, HUGOS]
    assert office.token(GAILS) != office.token(HUGOS)
    (told,) = office.chat.delivered
    assert told.to.id == "U-gail"
    assert told.notice.title == "Su palabra sobre las fotos de su hija o hijo"
    assert f"https://school.example/consent/{office.token(GAILS)}?lang=es" in told.notice.paragraphs
    _, subject, text = office.mail.got[0]  # the two differ by the link alone
    assert subject == "Your word on pictures of your child"
    assert "Hill School asks you about pictures of Sam <Tran>." in text


async def test_no_token_is_kept(office: Office) -> None:
    await office.ask()
    kept = str(await office.house.asked.open(now=office.clock.now()))
    assert office.token(GAILS) not in kept


async def test_nobody_is_asked_the_same_twice(office: Office) -> None:
    await office.ask()
    await office.ask()
    office.wait(days=1)
    assert await office.sender.send() == 0
    assert len(office.mail.got) == 2


async def test_who_has_not_answered_is_reminded_once_and_the_first_link_works_on(office: Office) -> None:
    await office.ask()
    first = {to: office.token(to) for to in (GAILS, HUGOS)}
    assert (await office.answer(first[HUGOS], "yes"))[0] == 200
    office.wait(days=7)
    assert await office.sender.send() == 1
    assert sorted(to for to, _, _ in office.mail.got) == [GAILS, GAILS, HUGOS]
    assert office.mail.got[-1][1] == "A reminder: your word on pictures of your child"
    assert office.token(GAILS) != first[GAILS]
    for token in (first[GAILS], office.token(GAILS)):
        assert (await office.door.page(token, []))[0] == 200
    office.wait(days=6)
    assert await office.sender.send() == 0
    assert (await office.answer(first[GAILS], "no"))[0] == 200
    assert (await office.door.page(office.token(GAILS), []))[0] == 410


async def test_what_did_not_go_out_is_tried_again_for_a_while(office: Office) -> None:
    office.mail.down = True
    await office.ask()
    for _ in range(10):
        office.wait(hours=3)
        await office.sender.send()
    open_now = await office.house.asked.open(now=office.clock.now())
    assert {one.parent: (one.sent_at is None, one.tries, one.due is None, one.error) for one in open_now} == {
        "gail": (False, 0, False, "smtp:unreachable"),
        "hugo": (True, 6, True, "smtp:unreachable"),
    }


async def test_a_server_that_comes_back_gets_the_mail(office: Office) -> None:
    office.mail.down = True
    await office.ask()
    office.mail.down = False
    office.wait(minutes=5)
    assert await office.sender.send() == 1
    assert [to for to, _, _ in office.mail.got] == [HUGOS]
    assert (await office.answer(office.token(HUGOS), "yes"))[0] == 200


async def test_nobody_is_told_who_is_no_parent_any_more(office: Office, without_hugo: Person) -> None:
    await office.house.roster.put_people([without_hugo, GAIL, HUGO, KIM])
    await office.ask()
    office.wait(days=1)
    assert [to for to, _, _ in office.mail.got] == [GAILS]


async def test_one_process_at_a_time_sends(office: Office) -> None:
    class Taken:
        async def acquire(self, name: str) -> bool:
            return False

        async def held(self, name: str) -> bool:
            return False

        async def release(self, name: str) -> None:
            raise AssertionError

    house, sender = office.house, office.sender
    await office.ask()
    office.wait(days=7)
    other = ConsentSender(
        asked=house.asked,
        people=house.people,
        links=house.links,
        teller=office.teller,
        lease=Taken(),
        clock=office.clock,
    )
    assert await other.send() == 0
    assert await sender.send() == 2
