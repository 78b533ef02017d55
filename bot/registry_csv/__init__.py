"""The school's list of conversations as one CSV file: to bring an existing list in, and to take the list out.

Columns: `workspace,conversation,name,kind,state,purpose,readers,level,owner,designee,public_reason,label,comments,
families_told,noticed_at,declared_at,decided_at,decided_by`. To bring a list in only `conversation` is needed, by id or
by name; an entry without a state was approved, for why else would it be on the list.
"""

from __future__ import annotations

from bot.registry_csv.read import Listed
from bot.registry_csv.read import read_list
from bot.registry_csv.write import COLUMNS
from bot.registry_csv.write import cells_of
from bot.registry_csv.write import state_of
from bot.registry_csv.write import urgency

__all__ = ["COLUMNS", "Listed", "cells_of", "read_list", "state_of", "urgency"]
