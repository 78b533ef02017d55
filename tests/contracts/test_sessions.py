from __future__ import annotations

import asyncio
from dataclasses import replace

from policy.model import SESSION_LONG
from policy.model import Candidate
from policy.model import Session
from policy.model import SignInLink
from storage.stores import Stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import MINUTE
from tests.contracts.samples import NOW
from tests.contracts.samples import coach

ONE = Session(digest="s1", person=coach.id, created_at=NOW, seen_at=NOW, expires=NOW + SESSION_LONG, lang="en")
TWO = replace(ONE, digest="s2")
OTHERS = replace(ONE, digest="s3", person="p-other")
LINK = SignInLink(digest="l1", person=coach.id, expires=NOW + HOUR)


async def test_a_session_is_known_by_its_digest(stores: Stores) -> None:
    await stores.sessions.start(ONE)
    assert await stores.sessions.find("s1") == ONE
    assert await stores.sessions.find("s2") is None
    assert await stores.sessions.find("") is None


async def test_a_session_remembers_when_somebody_was_there_and_what_they_read_in(stores: Stores) -> None:
    await stores.sessions.start(ONE)
    await stores.sessions.seen("s1", at=NOW + MINUTE, lang="es")
    await stores.sessions.seen("s2", at=NOW + MINUTE, lang="es")
    assert await stores.sessions.find("s1") == replace(ONE, seen_at=NOW + MINUTE, lang="es")


async def test_a_new_session_takes_the_place_of_the_one_that_the_browser_held(stores: Stores) -> None:
    await stores.sessions.start(ONE)
    await stores.sessions.start(replace(TWO, created_at=NOW + MINUTE), instead="s1")
    assert await stores.sessions.find("s1") == replace(ONE, revoked_at=NOW + MINUTE)
    assert await stores.sessions.find("s2") == replace(TWO, created_at=NOW + MINUTE)


async def test_what_was_ended_stays_ended(stores: Stores) -> None:
    await stores.sessions.start(ONE)
    await stores.sessions.end("s1", at=NOW + MINUTE)
    await stores.sessions.end("s1", at=NOW + HOUR)
    await stores.sessions.seen("s1", at=NOW + HOUR, lang="es")
    assert await stores.sessions.find("s1") == replace(ONE, revoked_at=NOW + MINUTE)


async def test_signing_out_everywhere_ends_every_session_and_link_of_one_person(stores: Stores) -> None:
    for one in (ONE, TWO, OTHERS):
        await stores.sessions.start(one)
    await stores.sessions.end("s2", at=NOW)
    await stores.sign_in_links.issue(LINK)
    await stores.sign_in_links.issue(replace(LINK, digest="l2", person="p-other"))
    assert await stores.sessions.end_all(coach.id, at=NOW + MINUTE) == 1
    assert await stores.sessions.find("s1") == replace(ONE, revoked_at=NOW + MINUTE)
    assert await stores.sessions.find("s3") == OTHERS
    assert not await stores.sign_in_links.peek(["l1"], now=NOW)
    assert await stores.sign_in_links.peek(["l2"], now=NOW)
    assert await stores.sessions.end_all(coach.id, at=NOW + MINUTE) == 0


async def test_what_is_over_is_dropped_when_somebody_signs_in(stores: Stores) -> None:
    await stores.sessions.start(ONE)
    await stores.sign_in_links.issue(LINK)
    later = NOW + SESSION_LONG
    await stores.sessions.start(replace(OTHERS, created_at=later, seen_at=later, expires=later + SESSION_LONG))
    assert await stores.sessions.find("s1") is None
    assert await stores.sign_in_links.use(["l1"], now=NOW) is None


async def test_a_link_works_once_of_all_tries(stores: Stores) -> None:
    await stores.sign_in_links.issue(LINK)
    assert await stores.sign_in_links.peek(["old key", "l1"], now=NOW)
    found = await asyncio.gather(*(stores.sign_in_links.use(["old key", "l1"], now=NOW) for _ in range(5)))
    assert sorted(one for one in found if one) == [coach.id]
    assert not await stores.sign_in_links.peek(["l1"], now=NOW)


async def test_links_expire_and_one_that_is_used_voids_the_others(stores: Stores) -> None:
    for one in (LINK, replace(LINK, digest="l2"), replace(LINK, digest="l3", person="p-other")):
        await stores.sign_in_links.issue(one)
    assert await stores.sign_in_links.use(["l1"], now=NOW + HOUR) is None
    assert await stores.sign_in_links.use([], now=NOW) is None
    assert await stores.sign_in_links.use(["l1"], now=NOW) == coach.id
    assert await stores.sign_in_links.use(["l2"], now=NOW) is None
    assert await stores.sign_in_links.use(["l3"], now=NOW) == "p-other"


async def test_who_is_forgotten_is_signed_out(stores: Stores) -> None:
    await stores.roster.put_people([coach])
    for one in (ONE, OTHERS):
        await stores.sessions.start(one)
    await stores.sign_in_links.issue(LINK)
    done = await stores.keeping.eraser.forget(Candidate(person=coach.id, name=coach.name), at=NOW)
    assert {name: done.tables[name] for name in ("console_session", "sign_in_link")} == {
        "console_session": 1,
        "sign_in_link": 1,
    }
    assert await stores.sessions.find("s1") is None
    assert await stores.sessions.find("s3") == OTHERS
