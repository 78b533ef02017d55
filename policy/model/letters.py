"""Letters as people type them on a phone."""

from __future__ import annotations

import unicodedata


def without_accents(text: str) -> str:
    """The text in plain letters: `Zoë, ¿qué?` becomes `Zoe, ¿que?`. Compatibility forms (NFKD) are taken apart."""
    return "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))
