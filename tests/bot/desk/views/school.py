"""A school day behind the console: conversations, findings, questions, consents, a case, and a sealed log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from datetime import timedelta

from policy.model import BotJoined
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import CommandInvoked
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import IncidentState
from policy.model import Member
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Person
from policy.model import Role
from tests.bot.desk.conftest import HERE
from tests.bot.desk.conftest import THERE
from tests.bot.desk.conftest import Console
from tests.builders import NOW

COACH = MemberRef(workspace=HERE, id="U-ortiz")
MIA = MemberRef(workspace=HERE, id="U-mia")
KIM = MemberRef(workspace=HERE, id="U-kim")
HOCKEY = ConversationRef(workspace=HERE, id="C1")
CHESS = ConversationRef(workspace=HERE, id="C2")
STAFF = ConversationRef(workspace=HERE, id="C3")
TALK = ConversationRef(workspace=HERE, id="D1")
LAKE = ConversationRef(workspace=THERE, id="L1")
CASE, OTHER = "c0ffee00112233445566778899aabbcc", "beefbeef112233445566778899aabbcc"
WORDS = "They push Sam around behind the gym."
QUESTION = "Who pays for the new jerseys of the chess club?"
_PEOPLE = (
    Person(
        id="ben",
        name="Ben Ames",
        role=Role.STUDENT,
        parents=("amy",),
        memberships=(Membership(group="hockey", role=Role.STUDENT),),
    ),
    Person(id="amy", name="Amy Ames", role=Role.PARENT, email="amy@home.example"),
)


@dataclass(slots=True)
class Day:
    """The day as it goes on: everything is an event that the house judges."""

    console: Console
    count: int = 0

    async def begin(self) -> None:
        """People, places, and what the morning brought."""
        house = self.console.house
        await house.roster.put_people(_PEOPLE)
        await house.roster.put_members([Member(ref=MemberRef(workspace=HERE, id="U-web"), display_name="webmaster")])
        coach = (await house.people.with_ids(["ortiz"]))["ortiz"]
        await house.roster.put_members([Member(ref=COACH, person=coach, display_name="coach")])
        kinds = {HOCKEY: "hockey", CHESS: "chess club", STAFF: "staff room", LAKE: "lake rowing"}
        for ref, name in kinds.items():
            kind = ConversationKind.PUBLIC_CHANNEL if ref == CHESS else ConversationKind.PRIVATE_CHANNEL
            place = Conversation(ref=ref, kind=kind, name=name, seen=ref != STAFF, comments=ref == CHESS)
            here = [COACH, MIA, MemberRef(workspace=HERE, id="U-web")] if ref.workspace == HERE else []
            await house.roster.put_conversation(place, here)
        talk = Conversation(ref=TALK, kind=ConversationKind.DM)
        await house.roster.put_conversation(talk, [COACH, MIA])
        await self.handle(BotJoined(id="b1", workspace=HERE, at=NOW, conversation=HOCKEY, by=COACH))
        await self.press(COACH, ButtonKey.REGISTER, place=HOCKEY, purpose="Practice times", readers="group")
        await self._findings()
        await self._decisions()
        await self._consents()
        await self._questions()
        await self.report(CASE, CaseCategory.BULLYING)
        await self.report(OTHER, CaseCategory.DRUGS)
        await house.book.seal(now=self.console.clock.now())

    async def handle(self, event: BotJoined | ButtonPressed | CaseReported | CommandInvoked | MessagePosted) -> None:
        await self.console.house.app.handle(event)
        await self.console.house.jobs.drain()

    async def press(
        self, by: MemberRef, button: str, *, place: ConversationRef | None = None, value: str = "", **form: str
    ) -> None:
        self.count += 1
        at = self.console.clock.now()
        said = tuple(form.items())
        await self.handle(
            ButtonPressed(
                id=f"p{self.count}",
                workspace=HERE,
                at=at,
                by=by,
                button=button,
                conversation=place,
                value=value,
                form=said,
            )
        )

    async def say(self, text: str, place: ConversationRef = TALK, by: MemberRef = COACH) -> None:
        self.count += 1
        at = self.console.clock.now()
        ref = MessageRef(workspace=HERE, conversation=place.id, id=f"m{self.count}")
        message = Message(ref=ref, author=by, at=at, text=text)
        await self.handle(MessagePosted(id=f"e{self.count}", workspace=HERE, at=at, message=message))

    async def report(self, ident: str, category: CaseCategory) -> None:
        at = self.console.clock.now()
        case = Case(id=ident, workspace=HERE, category=category, source=CaseSource.WEB, opened_at=at)
        entry = CaseEntry(
            id=f"{ident}.e",
            case=ident,
            at=at,
            kind=CaseEntryKind.REPORT,
            text=WORDS,
            fields=(("where", "behind the gym"),),
        )
        await self.handle(CaseReported(id=f"r{ident}", workspace=HERE, at=at, case=case, entries=(entry,)))

    async def _findings(self) -> None:
        """Ten weeks in which a coach writes to one student alone, and gives telephone numbers away."""
        now = self.console.clock.now()
        for week in range(10, -1, -1):
            self.console.clock.set(now - timedelta(weeks=week))
            await self.say(f"See you at {week + 1}, only the two of us.")
            if week % 3 == 0:
                await self.say(f"Call me: (978) 555-01{week:02}", place=HOCKEY)
        self.console.clock.set(now)

    async def _decisions(self) -> None:
        """The supervisor has decided about the oldest of them: most were right."""
        incidents, now = self.console.house.stores.incidents, self.console.clock.now()
        found = await incidents.listed(HERE, [IncidentState.OPEN], limit=100)
        old = sorted((one for one in found if one.opened_at < now), key=lambda one: (one.opened_at, one.rule))
        for number, one in enumerate(old):
            self.console.clock.set(one.opened_at + timedelta(days=number % 3 + 1))
            if number % 4 == 3:
                await self.press(KIM, ButtonKey.INCIDENT_OVERTURN, value=one.id, ground="misread")
            else:
                await self.press(KIM, ButtonKey.INCIDENT_UPHOLD, value=one.id)
        self.console.clock.set(now)

    async def _consents(self) -> None:
        day = date(2026, 10, 1)
        kept = [
            Consent(
                id="k1", kind=ConsentKind.MEDIA_RELEASE, subject="mia", valid_from=day, valid_to=date(2026, 10, 20)
            ),
            Consent(id="k2", kind=ConsentKind.DIRECTORY, subject="mia", given=False, valid_from=day),
            Consent(id="k3", kind=ConsentKind.MEDIA_RELEASE, subject="ben", given=False, valid_from=day),
        ]
        await self.console.house.consents.put(kept)

    async def _questions(self) -> None:
        await self.handle(
            CommandInvoked(id="q1", workspace=HERE, at=NOW, by=COACH, name="policy", args=QUESTION, conversation=HOCKEY)
        )
        (one,) = await self.console.house.stores.questions.open(now=NOW)
        await self.press(COACH, ButtonKey.ASK_PRINCIPAL, value=one.id, name="yes")

    def told(self) -> list[tuple[MemberRef, str]]:
        """Who was told what in chat so far."""
        return [(one.to, one.notice.keys[0].value) for one in self.console.chat.delivered]

    async def forget_account(self, person: str) -> None:
        """Their account is nobody's from here on."""
        await self.console.house.roster.put_members([Member(ref=MemberRef(workspace=HERE, id=f"U-{person}"))])
