"""All that tells a school record, as the parts of a lexicon: which pattern is tried where, and by which words."""

from __future__ import annotations

from policy.detect import education_conduct
from policy.detect import education_marks
from policy.detect import education_spanish
from policy.detect import education_standing
from policy.detect import openings
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
        Part(form="has", pattern=HAS, openings=openings.RECORDS),
        Part(
            form="has", pattern=education_spanish.PLAN, openings=openings.PLANS_ES, words=education_spanish.PLAN_WORDS
        ),
        Part(form="owned", pattern=OWNED, openings=openings.OWN_MARKS, words=OWNED_WORDS),
        Part(form="said", pattern=education_marks.SAID, openings=openings.MARKS, words=education_marks.WORDS),
        Part(
            form="said",
            pattern=education_standing.SAID,
            openings=openings.STANDING,
            stems=("behind", "below", "ahead"),
            words=education_standing.WORDS,
        ),
        Part(form="said", pattern=education_conduct.SAID, openings=openings.CONDUCT, words=education_conduct.WORDS),
        Part(
            form="said",
            pattern=education_spanish.MARKS,
            openings=openings.MARKS_ES,
            words=education_spanish.MARKS_WORDS,
        ),
        Part(
            form="said",
            pattern=education_spanish.STANDING,
            openings=openings.STANDING_ES,
            words=education_spanish.STANDING_WORDS,
        ),
        Part(
            form="said",
            pattern=education_spanish.CONDUCT,
            openings=openings.CONDUCT_ES,
            words=education_spanish.CONDUCT_WORDS,
        ),
        Part(form="bare", pattern=BARE, openings=openings.BARE_MARKS),
        Part(form="done", pattern=DONE, openings=openings.DISCIPLINED, words=DONE_WORDS),
        Part(form="made", pattern=MADE, openings=openings.PUT, words=MADE_WORDS),
    ),
    behind=BEHIND,
    idioms=IDIOMS,
)
