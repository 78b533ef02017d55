"""What people say and what policies say for one thing: concepts and their phrases, English and Spanish, as typed.

A phrase is a row of words: a word that ends in `*` stands for every word that begins so, a lone `*` for up to three
words of any kind. Concepts bear the names of the topics in the packs wherever there is one. Phrases are folded and
stemmed when the lexicon is compiled, so that one form of a word is enough.
"""

from __future__ import annotations

from typing import Final

from policy.answer.lexicon.conduct import CONDUCT
from policy.answer.lexicon.content import CONTENT
from policy.answer.lexicon.people import PEOPLE
from policy.answer.lexicon.scope import SCOPE
from policy.answer.lexicon.spaces import SPACES
from policy.answer.lexicon.talk import TALK
from policy.answer.lexicon.turn import TURN

PARTS: Final = (TALK, SPACES, PEOPLE, CONTENT, CONDUCT, TURN, SCOPE)
"""All tables; a concept may stand in more than one of them."""
