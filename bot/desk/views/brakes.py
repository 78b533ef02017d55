"""What a platform can hold back: what each brake does and does not, how it stands, and what would be made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.desk.access import HEADS
from bot.desk.doing import press
from bot.desk.errors import DeniedError
from bot.desk.errors import MissingError
from bot.desk.pages import Asked
from bot.desk.pages import Moved
from bot.desk.pages import View
from bot.desk.ports import Desk
from bot.desk.views.naming import persons_called
from bot.desk.views.naming import rule_called
from policy.model import Brake
from policy.model import BrakeState
from policy.model import BrakeTrouble
from policy.model import ButtonKey
from policy.model import ModeSetting
from policy.model import brake_setting
from policy.model.automod import AutomodPlan

_WAYS = {
    "on": ButtonKey.BRAKE_ON,
    "off": ButtonKey.BRAKE_OFF,
    "again": ButtonKey.BRAKE_AGAIN,
    "leave": ButtonKey.BRAKE_LEAVE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One brake of one workspace; `key` tells it apart on the page. `plan` is what would be made, for AutoMod."""

    workspace: str
    brake: Brake
    key: str
    setting: ModeSetting | None
    owner: str
    state: BrakeState | None
    plan: AutomodPlan | None
    called: dict[str, str]

    @property
    def waits(self) -> bool:
        """Whether the platform has not been asked yet."""
        return self.setting is not None and (self.state is None or self.state.applied != self.setting.id)

    @property
    def by_hand(self) -> bool:
        """Whether somebody has to make by hand what the bot may not."""
        return self.state is not None and self.state.trouble == BrakeTrouble.NO_RIGHT


async def show(desk: Desk, asked: Asked) -> View:
    """Look at the brakes of all workspaces that have any."""
    mine = [one for one in asked.signed.where(HEADS) if desk.brakes is not None and desk.brakes.has(one)]
    found = [one for workspace in mine for one in await _of(desk, asked, workspace)]
    values = {"shown": found, "schools": {one: desk.schools(one).name or one for one in mine}}
    return View(template="brakes", title="console.menu.brakes", values=values)


async def step(desk: Desk, asked: Asked) -> Moved:
    """Switch one on or off, put it back, or leave it as it is."""
    workspace, brake, way = asked.path["workspace"], asked.path["brake"], _WAYS.get(asked.path["what"])
    known = desk.brakes is not None and desk.brakes.has(workspace)
    if way is None or not known or brake not in tuple(Brake):
        raise MissingError("brake")
    if workspace not in asked.signed.where(HEADS):
        raise DeniedError("brake", workspace)
    form = {"reason": asked.form.get("reason", "")}
    return Moved(to="/brakes", note=await press(desk, asked, way, workspace=workspace, value=brake, form=form))


async def _of(desk: Desk, asked: Asked, workspace: str) -> Sequence[Shown]:
    if desk.brakes is None:
        return ()
    settings = await desk.modes.in_force(workspace)
    states = {one.name: one for one in await desk.brakes.states(workspace)}
    plan = await desk.brakes.plan(workspace)
    rules = (*(one.rule for one in plan.rules), *(rule for rule, _ in plan.left))
    called = {one: rule_called(one, asked.lang) for one in rules}
    found = [(brake, brake_setting(settings, brake, asked.now)) for brake in Brake]
    owners = await persons_called(desk, (one.owner for _, one in found if one))
    return [
        Shown(
            workspace=workspace,
            brake=brake,
            key=f"{brake.name.lower()}-{workspace}",
            setting=setting,
            owner=owners.get(setting.owner, "") if setting else "",
            state=states.get(brake),
            plan=plan if brake is Brake.AUTOMOD else None,
            called=called,
        )
        for brake, setting in found
    ]
