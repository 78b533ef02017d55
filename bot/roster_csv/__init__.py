"""The simple roster: one CSV file of a team, a class or a club.

Columns, of which only `name` and `role` are needed: `id,name,role,group,captain,email,level,parents,relatives,slack_id,
discord_id`. A person in several groups has several rows with the same id, or several groups parted by `;` in one;
`hockey:coach` is a role in one group. `parents` and `relatives` hold ids or names, parted by `;`.
"""

from __future__ import annotations

from bot.roster_csv.reader import RosterFile
from bot.roster_csv.reader import read_roster

__all__ = ["RosterFile", "read_roster"]
