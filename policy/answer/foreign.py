"""Whether a question is in a language that is not spoken here: said by its script, or by its smallest words."""

from __future__ import annotations

import unicodedata
from typing import Final

from policy.answer.common import EMPTY

_SMALL: Final = """
je tu il nous vous ils elles est ce cette mon ma mes ton votre notre quel quelle quels quelles puis peut peux dois où
ou et le les des du une dans sur avec pour pas ne qui quand combien comment pourquoi heure
eu ele ela nos voce voces nao sim meu minha meus minhas seu sua posso pode podem qual quais onde quanto quem uma um no
na nos nas dos das ao fica com isso
ich du er sie wir ihr ist sind der die das den dem ein eine einen mein meine meiner nicht darf kann muss wann wo wie
was wer mit von und oder fur auf morgen
io lui lei noi voi sono il lo gli della dei delle mio mia miei posso puo possiamo dove quando chi che ora di
con toi co duoc khong anh lop may gio truong cua la nha em
mwen ou li nou yo ka eske ki le fe nan pou kote ak
czy moge moj moja mojej sie jest o ktorej gdzie jak nie
goorma waa maxaa ku ayuu in
"""
_SHARED: Final = "a i in me no on so do la was die man most come pose den ton mind"
_SPANISH: Final = "la el los las un una que como con mi me se si es o y lo nos tu le les no"
_OURS: Final = EMPTY | frozenset(_SPANISH.split())
_TELLING: Final = _OURS - frozenset(_SMALL.split()) - frozenset({"a", "de", "un", "en"})
_FOREIGN: Final = frozenset(_SMALL.split()) - _OURS - frozenset(_SHARED.split())
_LEAST = 2
_HALF = 0.5


def is_foreign(text: str, words: tuple[str, ...]) -> bool:
    """Whether most letters are of another script than Latin, or small words of other languages are as many as ours."""
    letters = [one for one in text if one.isalpha()]
    if letters and sum(_is_latin(one) for one in letters) < _HALF * len(letters):
        return True
    theirs = sum(word in _FOREIGN for word in words)
    return theirs >= _LEAST and theirs >= sum(word in _TELLING for word in words)


def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")
