"""When a policy has nothing to say: better to name a person than to guess."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.answer.question import Far
from policy.answer.question import Question
from policy.answer.ranking import Match

LEAST_SCORE = 1.6
LEAST_SUBSTANCE = 0.9
_STRANGE_SHARE = 0.5
_STRANGE_SCORE = 4.0
_ANCHORS_WORDS = """
message texting one_to_one photo video tagging friending following social_media public comments private_chat
private_group group_only reshare links personal_account harassment report help approval cyberbullying media_release
pii disclaimer logo screenshots platform_setup confidential monitoring venting avatar copyright parent_notice
student_records whatsapp password parental_consent university_network acceptable_use
"""
_ANCHORS = frozenset(_ANCHORS_WORDS.split())
_POST = re.compile(r"\b(?:post|share|upload|online|website|page|story|profile|account|subir|publicar|compartir)")
_COUNT = re.compile(r"\b(?:how many|cuantos|cuantas)\b")
_SPAN = re.compile(r"\b(?:how long|how many (?:days|weeks|months|years|hours|times)|cuanto tiempo|cuantos dias)\b")
_SAYS_COUNT = re.compile(r"\b(?:more than one|two|three|\d+)\b", re.IGNORECASE)
_SAYS_SPAN = re.compile(
    r"\b(?:year|daily|every day|once a|regularly|promptly|straight away|at once|as soon as)\b", re.IGNORECASE
)
_OTHERS = re.compile(r"\b(?:does|do|will|did|at|in) ((?:\w+ ){1,3})(?:let|lets|allow|allows|permit|ban|bans)\b")


def nothing_to_say(question: Question, matches: Sequence[Match], known: frozenset[str]) -> bool:
    """Whether to abstain; `known` are the words that the packs and the lexicon use."""
    text = " ".join(question.words)
    if question.far is Far.ALWAYS or _other_school(text, known):
        return True
    if question.far is Far.AWAY and not (_ANCHORS & set(question.concepts) or _POST.search(text)):
        return True
    if not matches or not _says_how_much(text, matches[0]):
        return True
    best = matches[0]
    strange = question.unknown / max(1, len(question.stems))
    if strange >= _STRANGE_SHARE and best.score < _STRANGE_SCORE:
        return True
    return best.score < LEAST_SCORE or best.substance < LEAST_SUBSTANCE


def _says_how_much(text: str, best: Match) -> bool:
    """A question for a number is answered only by a clause that holds one."""
    summary = best.document.clause.summary
    if _SPAN.search(text):
        return bool(_SAYS_SPAN.search(summary))
    return bool(_SAYS_COUNT.search(summary)) if _COUNT.search(text) else True


def _other_school(text: str, known: frozenset[str]) -> bool:
    """Whether it asks what somebody unknown to these policies allows."""
    found = _OTHERS.search(text)
    return found is not None and any(word not in known for word in found.group(1).split())
