"""A value for everything that a template fills in, short ways to rendered notices, and how hard they are to read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.notices import Notices
from policy.model import ButtonKey
from policy.model import Citation
from policy.model import Draft
from policy.model import Notice
from policy.model import NoticeKey
from policy.model import Param
from policy.model import Params

CITATION = Citation(pack="dracut", clause="dracut.employee.4", title="A Policy", locator="Guidelines 4", date=None)
AT = tuple(
    f"at_{one}"
    for one in (
        "phone",
        "email",
        "birthdate",
        "street_address",
        "password",
        "full_name",
        "student_id",
        "ssn",
        "education_record",
        "medical",
        "social_handle",
        "location",
        "directory",
    )
)
"""By which names notices know where personal data stands."""
PLACES = (
    *("text", "text:start", "text:middle", "text:end", "text:line:12", "title", "file.name", "file.title", "file.alt"),
    *("picture", "photo", "document", "poll", "quote", "card", "before"),
)
WAYS_OF_STANDING: tuple[Param, ...] = (
    *(((place, ""),) for place in PLACES),
    (("title", "••@••.••"), ("quote", "")),
    (),
    (("text:line:1", ""), ("text:line:3", "••••"), ("before", "•••")),
)
PARAMS: Params = {
    "unanswered": 4,
    "pictured": "Sam Tran",
    "registered": 12,
    "undecided": 2,
    "unreviewed": 1,
    "approved": True,
    "resources": ("A Policy",),
    "moment": "2026-12-04T21:00:00+00:00",
    "every": "week",
    "mine": (("Practice forms", "2026-12-04T21:00:00+00:00"), ("Slips", "2026-12-05T21:00:00+00:00")),
    "how_often": ("week", "once"),
    "where_each": ("hockey", ""),
    "misread": "frday",
    **dict.fromkeys(AT, (("text:line:3", "•••-•••-••••"),)),
    "category": "medical",
    "cue": "self_harm",
    "contact": "Office of Communications",
    "minimum": 2,
    "copy_all": False,
    "copy_both": False,
    "hours": 24,
    "count": 3,
    "told": True,
    "again": False,
    "oversight_state": "off",
    "overseen": "",
    "oversight_change": "given",
    "missing": (),
    "both": False,
    "removed": True,
    "author": "Dana Kim",
    "students": ("Sam Tran",),
    "strangers": 1,
    "accounts": ("D K", "kit"),
    "claim": "relative",
    "flags": 3,
    "flagged": (("group_only", "2"), ("pii.phone", "1")),
    "contacts": (("Your teacher", "teacher"), ("Campus Police", "x3-1212")),
    "commands": ("/policy", "/report"),
    "here_seen": True,
    "reads": True,
    "pictures": True,
    "words": True,
    "documents": True,
    "blind": ("pictures", "documents"),
    "seen": 3,
    "unseen": 1,
    "total": 4,
    "observing": False,
    "decision": "",
    "request": "7f3a",
    "day": "2026-04-16",
    "days": 10,
    "late": False,
    "conversation": "C1",
    "owner": "Dana Kim",
    "declared": True,
    "says": "school",
    "example": "Hill School, grade 7",
    "state": "approved",
    "purpose": "Practice times and news of the team",
    "readers": "group",
    "readers_now": 12,
    "level": "high",
    "public": False,
    "public_reason": "",
    "label": "",
    "rows": (("hockey", "approved"), ("robots", "pending")),
    "more": 3,
    "asked": True,
    "changed": False,
    "reason": "It has no clear purpose yet.",
    "school": "Hill School",
    "name": "Dana",
    "role": "student",
    "linked_as": "Dana",
    "parents_of": ("Abe Lind", "Bea Noor"),
    "parents_more": 2,
    "in_part": True,
    "files": 2,
    "records": (("media_release", "yes:2027-08-31:mmsd"), ("contact", "no::")),
    "kind": "media_release",
    "answer": "yes:2027-08-31:",
    "problem": "nobody",
    "recording": True,
    "asked_names": ("Gail Tran", "Hugo Tran"),
    "already": ("Ana Roe",),
    "unreached": ("Abe Lind",),
    "waiting": (("Sam Tran", "2026-10-05:sent:Gail Tran"), ("Alex Roe", "2026-10-05:reminded:Ana Roe")),
    "left": 2,
    "reminded": False,
    "link": "https://school.example/consent/abcdefgh234567",
    "why_not": "",
    "can_record": True,
    "safety": False,
    "question": "May we sell cookies?",
    "asks": ("May I text one player?", "Who copies the principal?"),
    "asker": "Sam Tran",
    "by": "Ana Roe",
    "found": True,
    "named": False,
    "nobody": False,
    "standing": True,
    "can_choose": True,
    "waits": (("May we sell cookies?", "sent:Sam Tran"), ("Who asks?", "disliked")),
    "own": (("May we sell cookies?", "Yes, ask the coach."),),
    "text": "Yes.\n\nA coach may do that.",
    "wants": ("guardian",),
    "or_wants": (),
    "want_peers": 2,
    "want_readers": 5,
    "private_matter": False,
    "quiet_from": "20:00",
    "quiet_until": "08:00",
    "student": "Sam Tran",
    "refusal": "refused",
    "overseers": ("Ana Roe",),
    "instead": True,
    "team": "hockey",
    "teams": ("hockey", "robots"),
    "typed": True,
    "who": ("Ana Roe",),
    "mention": True,
    "wrong_reason": True,
    "without": ("Jo Rivera",),
    "unknown": 1,
    "faces": "some",
    "banned": True,
    "unchecked": False,
    "warned": False,
    "message": "",
    "said": "only_me",
    "case_kind": "bullying",
    "case_state": "in_progress",
    "case_rows": (("C1AAAAAA", "danger:threat:new:"), ("C2BBBBBB", ":image:acknowledged:Dana Kim")),
    "danger": False,
    "did": "asked",
    "duty": True,
    "number": "C1AAAAAA",
    "off_hours": False,
    "outcome": "",
    "page": 1,
    "pages": 2,
    "persons": (("kim", "Dana Kim"),),
    "said_in_case": (("report::2026-10-05T15:00:00+00:00", "They take his lunch."),),
    "taken": True,
    "told_words": "Which bus was it?",
    "unclear": "number",
    "unnamed": True,
    "code": "8F2K-QRZ1-7MWN-3XJD-9TBC",
    "crisis": (("988 Lifeline", "988"),),
    "image": False,
    "reached": True,
    "report_page": "",
    "zone": "America/New_York",
    "appeal_state": "open",
    "appealed": True,
    "brake": "brake.automod",
    "brake_did": "on",
    "brake_parts": ("pii.phone:gone", "pii.ssn:exempt"),
    "brake_problem": "reason",
    "brake_trouble": "changed",
    "by_place": (("hockey", "3"), ("", "1")),
    "by_rule": (("pii.phone", "4"),),
    "clause": "dracut.employee.4",
    "effects": ("0:0:0", "4:1:2"),
    "ends": False,
    "found_count": 4,
    "ground": "misread",
    "incident_did": "overturned",
    "incidents": (
        ("pii.phone", "open:2026-10-05:appealed:Dana Kim:hockey"),
        ("group_only", "acknowledged:2026-10-06:::"),
    ),
    "mode": "warn",
    "mode_problem": "rule",
    "mode_word": "exempt",
    "modes": (("pii.phone", "exempt:dracut:hockey:2026-12-18:Ana Roe"), ("", "warn::::")),
    "pack": "dracut",
    "precision": (("pii.phone", "6:4:60:31:83:low"), ("group_only", "9:1:90:60:98:")),
    "reviewer": "Ana Roe",
    "rule": "pii.phone",
    "rules_said": ("group_only", "pii.phone"),
    "steps": (("acknowledged", "2026-10-05::Ana Roe"), ("overturned", "2026-10-06:misread:")),
    "until": "2026-12-18",
    "waits_days": 30,
    "as_what": "head",
    "console": "",
    "needs": (("incidents", "2"), ("questions", "1")),
    "most": 1_000,
    "heads": True,
    "on_team": True,
    "also": ("pii.phone",),
    "todo": ("register", "label", "comments"),
    "places": (("hockey", "approved"), ("robots", "comments")),
    "reports": (("C1AAAAAA", "acknowledged"),),
    "found_rules": (("group_only", "3:1"), ("pii.phone", "0:2")),
    "rules_more": 2,
    "open_week": 3,
    "open_month": 1,
    "open_older": 0,
    "upheld_rules": (("pii.phone", "9:10"),),
    "overdue": 1,
    "new_places": 2,
    "unseen_pictures": 1,
    "lacking": (("hockey", "one_to_one:2026-10-05:0"), ("", "one_adult:2026-09-01:2")),
    "lacking_more": 1,
    "silent": (("chess", "2026-08-30"), ("drama", "")),
    "silent_more": 1,
    "barred": False,
    "audited": "2026-10-06",
    "changes": (("seen", "5:4"), ("one_to_one", "1:0")),
    "kinds": (("public_channel", "2:2"), ("private_channel", "1:2")),
    "counts": (("one_to_one", "1"), ("unseen", "1"), ("unlinked", "2"), ("gaps", "1")),
    "empty": False,
}


def standing(*ways: Param) -> Iterator[Params]:
    """The places in turn, for all types at once."""
    for at in ways:
        yield {"removed": False, **dict.fromkeys(AT, at)}


OTHER_WAYS: tuple[Params, ...] = (
    *({"mode_problem": one} for one in ("pack", "mode", "place", "until", "reason", "lasting", "gone")),
    *({"brake": "brake.dms", "brake_did": one} for one in ("off", "again", "left")),
    *({"brake_parts": (), "brake_trouble": one} for one in ("no_right", "switched_off", "refused")),
    *({"brake_problem": one, "place": ""} for one in ("gone", "workspace")),
    *({"incident_did": one} for one in ("appealed", "decided", "seen", "resolved", "acknowledged")),
    *({"appeal_state": one, "again": again} for one in ("upheld", "overturned") for again in (True, False)),
    {"reviewer": "", "until": "", "rule": "", "pack": "", "ends": True, "by": "", "owner": "", "found_count": 0},
    {"incidents": (("group_only", "open:2026-10-06:::"),), "steps": (), "appealed": False, "modes": (), "more": 0},
    *({"as_what": one, "heads": False, "console": "https://school.example"} for one in ("team", "staff", "office")),
    {"as_what": "student", "school": "", "needs": (), "overdue": 0, "new_places": 0, "reads": False, "crisis": ()},
    {
        "as_what": "guest",
        "on_team": False,
        "more": 0,
        "places": (("hockey", "unseen"),),
        "observing": True,
        "rules_more": 0,
    },
    {
        "empty": True,
        "also": (),
        "found_rules": (),
        "open_week": 0,
        "open_month": 0,
        "upheld_rules": (),
        "needs": (),
        "overdue": 0,
        "open_older": 2,
        "unseen_pictures": 0,
    },
    *standing(*WAYS_OF_STANDING),
    {"copy_all": True, "copy_both": True, "hours": 48, "told": False, "both": True, "removed": False},
    {"copy_all": True, "hours": 1, "missing": ("principal",)},
    {"hours": 36, "missing": ("athletic_director", "principal"), "removed": False, "author": ""},
    {"category": "academic", "copy_all": True, "minimum": 3, "removed": False, "safety": True, "observing": True},
    {"category": "", "author": "", "students": (), "contacts": (), "here_seen": False, "unseen": 0, "total": 1},
    {"reads": False},
    {"pictures": False, "documents": False, "blind": ("pictures",)},
    {"words": False, "blind": ("documents",), "changed": True},
    {"blind": ()},
    {"barred": True, "lacking": (), "silent": (), "silent_more": 0, "lacking_more": 0},
    {"audited": "", "changes": (), "counts": (), "kinds": ()},
    *({"refusal": one} for one in ("cannot_see", "barrier", "left")),
    *({"refusal": one, "who": ()} for one in ("cannot_see", "barrier", "left")),
    {
        "student": "",
        "overseers": ("Ana Roe", "Bo Lee"),
        "instead": False,
        "missing": ("principal",),
        "team": "",
        "typed": False,
        "mention": False,
        "wrong_reason": False,
    },
    {"without": (), "unknown": 2, "faces": "one", "banned": False, "said": "they_agreed", "removed": False},
    {"without": ("Jo Rivera", "Sam Tran"), "unknown": 0, "faces": "crowd", "said": "no_people", "warned": True},
    {"faces": "", "unchecked": True, "said": "choose_names", "removed": False, "told": False},
    {"faces": "", "said": "no_people", "again": True},
    {"strangers": 0, "accounts": (), "claim": "team_members", "told": False, "students": (), "days": 7},
    {"days": 1, "flagged": (("another.rule", "1"),), "author": ""},
    {"linked_as": "", "role": "athletic_director"},
    {"parents_of": (), "parents_more": 0, "in_part": False, "files": 1, "text": "", "author": "", "problem": "several"},
    {"records": (), "recording": False, "problem": "date", "files": 0},
    *({"problem": one} for one in ("kind", "given", "past", "number")),
    *({"why_not": one} for one in ("no_url", "no_parents", "unreached")),
    {"why_not": "", "asked_names": (), "waiting": (), "left": 0, "reminded": True, "school": ""},
    {"already": (), "unreached": (), "waiting": (("Sam", "2026-10-05:failed:Ana"), ("A", "2026-10-05:waiting:B"))},
    {"reads": False, "here_seen": False, "unseen": 2, "observing": True},
    {"wants": (), "or_wants": ("guardian", "second_adult"), "private_matter": True},
    {"wants": (), "or_wants": ("second_adult", "guardian"), "private_matter": True, "mirror": True},
    {
        "wants": ("guardian", "second_adult"),
        "or_wants": ("peers", "overseers"),
        "private_matter": True,
        "copy_all": True,
    },
    {"wants": ("minimum_audience", "peers", "overseer"), "removed": False},
    {
        "declared": False,
        "owner": "",
        "says": "disclaimer",
        "changed": True,
        "state": "unlisted",
        "purpose": "",
        "readers_now": 1,
    },
    {"state": "pending", "readers": "", "level": "", "public": True, "public_reason": "School news", "more": 0},
    {"state": "denied", "rows": (), "more": 0, "asked": False, "reason": "", "school": "", "public": True},
    {"state": "noticed", "declared": False, "readers": "families", "level": "elementary", "contacts": ()},
    {"can_choose": False, "by": "", "changed": True, "found": False, "standing": False, "asker": "", "told": False},
    {"nobody": True, "waits": (("May we sell cookies?", "sent:Sam Tran"), ("Who asks?", "sent"), ("Why?", "disliked"))},
    {"danger": True, "off_hours": True, "taken": False, "outcome": "helped", "case_state": "closed", "persons": ()},
    {"danger": True, "pages": 1, "duty": False, "case_rows": (), "owner": "", "unnamed": False, "did": "closed"},
    {"said_in_case": (("taken:Dana Kim:2026-10-05T15:00:00+00:00", ""),), "did": "merged", "told_words": ""},
    *({"unclear": one} for one in ("itself", "merged", "person", "empty")),
    {"danger": True, "reached": False, "code": "", "image": True},
    {
        "danger": True,
        "reached": False,
        "contacts": (),
        "crisis": (),
        "report_page": "https://school.example/report/code",
    },
    {"platform": "slack", "unnamed": False},
    *(
        {"oversight_state": one, "author": ""}
        for one in ("on", "ended", "none", "asked", "not_here", "not_yours", "not_asked")
    ),
    *({"oversight_change": one, "overseen": "3/12", "again": True, "copy_all": True} for one in ("ended", "revoked")),
    {"platform": "discord", "report_page": "https://school.example/report"},
    {"named": True, "own": (), "waits": (("May we sell cookies?", "unanswered"),), "more": 0},
)


@cache
def _notices() -> Notices:
    """One for all tests: reading the templates anew takes longer than filling them in."""
    return Notices()


def rendered(key: NoticeKey, lang: str = "en", **params: Param) -> Notice:
    values: dict[str, Param] = {**PARAMS, "place": "hockey", **params}
    draft = Draft(keys=(key,), params=values, citations=(CITATION,), buttons=tuple(ButtonKey))
    return _notices().render(draft, lang=lang, about="d1", place=str(values.pop("place")))


def said(
    key: NoticeKey, lang: str, *buttons: ButtonKey, params: Params | None = None, place: str = "hockey", **more: Param
) -> str:
    values = {**PARAMS, **(params or {}), **more}
    draft = Draft(keys=(key,), params=values, citations=(CITATION,), buttons=buttons)
    notice = _notices().render(draft, lang=lang, about="d1", place=place)
    return " ".join((notice.title, *notice.paragraphs))


def grade(text: str) -> float:
    """The school grade a text asks for, by the formula of Flesch and Kincaid; vowel groups stand for syllables."""
    sentences = [one for one in re.split(r"[.:?!]+(?:\s|$)", text) if one.strip()]
    words = re.findall(r"[a-z'’-]+", text.lower())
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59


def _syllables(word: str) -> int:
    silent = re.search(r"[^laeiouy]e$|[^aeioutd]ed$", word) is not None
    return max(1, len(re.findall(r"[aeiouy]+", word)) - silent)
