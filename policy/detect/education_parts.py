"""All that tells a school record, as the parts of a lexicon: which pattern is tried where, and by which words."""

from __future__ import annotations

from policy.detect import education_conduct
from policy.detect import education_marks
from policy.detect import education_spanish
from policy.detect import education_standing
from policy.detect.education_words import BARE
from policy.detect.education_words import BEHIND
from policy.detect.education_words import DONE
from policy.detect.education_words import DONE_WORDS
from policy.detect.education_words import HAS
from policy.detect.education_words import IDIOMS
from policy.detect.education_words import MADE
from policy.detect.education_words import MADE_WORDS
from policy.detect.education_words import OWNED
from policy.detect.education_words import OWNED_WORDS
from policy.detect.lexicon import Lexicon
from policy.detect.lexicon import Part

LEXICON = Lexicon(
    parts=(
        Part(form="has", pattern=HAS),
        Part(form="has", pattern=education_spanish.PLAN, words=education_spanish.PLAN_WORDS),
        Part(form="owned", pattern=OWNED, words=OWNED_WORDS),
        Part(form="said", pattern=education_marks.SAID, words=education_marks.WORDS),
        Part(form="said", pattern=education_standing.SAID, words=education_standing.WORDS),
        Part(form="said", pattern=education_conduct.SAID, words=education_conduct.WORDS),
        Part(form="said", pattern=education_spanish.MARKS, words=education_spanish.MARKS_WORDS),
        Part(form="said", pattern=education_spanish.STANDING, words=education_spanish.STANDING_WORDS),
        Part(form="said", pattern=education_spanish.CONDUCT, words=education_spanish.CONDUCT_WORDS),
        Part(form="bare", pattern=BARE),
        Part(form="done", pattern=DONE, words=DONE_WORDS),
        Part(form="made", pattern=MADE, words=MADE_WORDS),
    ),
    behind=BEHIND,
    idioms=IDIOMS,
)
