"""OneRoster 1.1 and 1.2 packages: a zip or a folder, complete or with changes only.

Of a person, only id, name, e-mail address, role, grade, schools and guardians are read. Passwords, telephone numbers,
`demographics.csv` and `userProfiles.csv` never are.
"""

from __future__ import annotations

from bot.oneroster.package import is_package
from bot.oneroster.reader import OneRoster
from bot.oneroster.reader import Options
from bot.oneroster.roles import role_map

__all__ = ["OneRoster", "Options", "is_package", "role_map"]
