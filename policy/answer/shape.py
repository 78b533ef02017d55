"""What kind of question it is: may I, must I, can that happen, or what and who; or no question at all."""

from __future__ import annotations

import re
from enum import StrEnum

from policy.answer.spelling import expand
from policy.answer.words import tokens


class Shape(StrEnum):
    """What a question wants to hear."""

    MAY = "may"
    MUST = "must"
    WHETHER = "whether"
    WHAT = "what"
    ACT = "act"
    TOLD = "told"


_I = (
    r"(?:i|we|you|u|my \w+|our \w+|teachers?|coach(?:es)?|students?|staff|parents?|someone|anyone"
    r"|the \w+|a \w+|an \w+|kids?|it|players?)"
)
_WHAT = re.compile(
    r"^(?:(?:and|so|hi|hey|ok|but|y) )*(?:(?:what|where|when|how)\b(?! (?:i|we|my|our|he|she|they|somebody|someone)\b)"
    r"|(?:whats|who|whos|whom|whose|which|why|que|cual|cuales|quien|a quien|donde|como|cuando|por que|para que)\b)"
    r"|\b(?:who|whom|what|where|which|how) (?:do|should|can|to|does|is|are|signs|supports|handles|else"
    r"|rule|must|must|would)\b"
    r"|\b(?:now what|what now|any advice|any tips|which rule|what rule|whats my|what is my|whom do|somebody who"
    r"|someone who|a quien|que hago|que pasa|what happens)\b|\bor (?:leave|use|put|keep"
    r"|make|is it)\b"
)
_MUST = re.compile(
    r"\b(?:do|does|did|would|will) "
    + _I
    + r" (?:really |actually |also |still |even |legally )*(?:have to|need to|need|gotta|got to)\b"
    r"|\b(?:have to|must|gotta|required to|supposed to|obligated|mandatory|obligatorio|tengo que|debo"
    r"|deben|debe|tiene que|hay que|es necesario|conviene|hace falta|necesito|incluyo)\b"
    r"|^(?:and |so |ok )*should " + _I + r"\b|\bshould (?:i|we|my)\b|\bor not$"
)
_MAY = re.compile(
    r"\b(?:can|could|may) (?:i|we|my|our|teachers?|coach(?:es)?|students?|staff|parents?|advisors?"
    r"|the (?:coach|teacher|advisor)|a (?:coach|teacher|student|parent)|she|he|they)\b"
    r"|\b(?:is|its|was|would|be) (?:it|this|that|\w+ing\b.*)? ?(?:be )?(?:ever )?(?:ok|okay|fine|alright"
    r"|allowed|cool|permitted|against|legit|bad|wrong|harmless|acceptable|legal)\b"
    r"|\b(?:ok|okay|alright|fine|cool) (?:to|if|for|with)\b|\b(?:allowed|permitted|permission) to\b"
    r"|\b(?:am|are|is) (?:i|we|coaches|teachers|students|they|it|\w+) (?:allowed|permitted)\b"
    r"|\b(?:puedo|podemos|puede|pueden|se puede|esta bien|esta permitido|me dejan|es valido)\b"
    r"|\b(?:may|can) (?:i|we)\b|\bharmless\b|\bis \w+ing\b.*\b(?:ok|fine|allowed)\b|\bcan (?:the|this"
    r"|that|a) [\w ]{2,20} (?:go up|be (?:posted|shared|online|put))|\bok\b$|\bfine\b$|\ballowed\b$"
)
_WHETHER = re.compile(
    r"^(?:and |so |but |ok |eso |esto |if .{3,80} )?(?:is|are|am|was|will|would|does|do|did|has|have"
    r"|can|could|should|es|son|hay|cuenta|cuentan)\b"
    r"|\b(?:does (?:it|that|this|a|an|my)|do they|is that|is this|is it|will they|can they"
    r"|can (?:school|the school|someone|anyone|something|the uni|my)|could (?:someone|anyone)|"
    r"does .{2,40} (?:count|matter|apply)|still (?:matter|count|apply)|can i (?:be|get|lose|expect))\b"
)
_HAPPENS = re.compile(
    r"\b(?:can|could|will|would|might) (?:\w+ ){1,3}(?:still )?(?:be|get) (?:exposed|seen|found|identified|tagged"
    r"|traced|fired|expelled|sued|punished|disciplined|suspended)\b|^(?:me|te|nos|les) (?:van?|pueden?)\b|"
    r"\b(?:can|could|will|would|might) (?:i|we|you|u) (?:be|get|lose|expect)\b|\b(?:could|can|will"
    r"|might) (?:someone|anyone|something|school|the school|they|it|people|famil\w+|my boss|admin"
    r"|the (?:uni|university|district))\b"
    r"|\b(?:can|could|will|would|might) (?:an? |the |my |our |old |private |deleted )*(?:posts?|pictures?|photos?|pics?"
    r"|videos?|messages?|comments?|chats?|texts?|likes?|tweets?|links?) (?!(?:be |go up|that|of|from|to)\b)"
    r"|\bget (?:in|into) trouble\b|\bgoogle me\b|\blook me up\b|\b(?:count|counts|cover|covers|apply|applies)\b"
)
_ACT = re.compile(
    r"^(?:just |so |im |i am )*\w{3,}ing\b|\b(?:gonna|going to|want to|wanna|thinking of|planning to"
    r"|id like to|about to|wants? my|wants? me to|quiero|voy a)\b"
    r"|\b(?:just (?:share|post|send|delete|do) it|share it|post it|send it|follow back|reply there"
    r"|delete (?:em|them|it)|accept|yes or no)$"
)
_TOLD = re.compile(
    r"\b(?:saw|keeps?|someone|somebody|posted|sent|sends|sending|wrote|been|was|were|shared|called"
    r"|calling|said|says|asked|asks|found|told|me \w+an|me (?:manda|mando|dijo|envia)|vi)\b"
    r"|^(?:my \w+|an? \w+|he|she|they|una? \w+|mi \w+) (?!wants)(?:put|wont|made|did|has|\w{2,}ed|\w{2,}s)\b"
)

_ASKING = re.compile(r"\b(?:what|who|whom|how|where|when|which|why|que|quien|como)\s*$")
_SENTENCE = re.compile(r"[^.?!;\n¿]+[.?!;]?")


def shape_of_text(text: str, words: tuple[str, ...]) -> Shape:
    """The shape of a text: of its last sentence with a mark of interrogation, where that has a cue, else of all.

    `words` are the text's words, put right.
    """
    asked = [one for one in _SENTENCE.findall(text) if one.endswith("?")]
    if asked and len(_SENTENCE.findall(text)) > 1:
        last = _shape_by_cue(" ".join(map(expand, tokens(asked[-1]))))
        if last is not None:
            return last
    return shape_of(words, asked=bool(asked) or "?" in text)


def shape_of(words: tuple[str, ...], *, asked: bool) -> Shape:
    """The shape of a question; without any cue, a mark of interrogation makes it an act to be judged."""
    text = " ".join(words)
    found = _shape_by_cue(text)
    if found is not None:
        return found
    return Shape.TOLD if _TOLD.search(text) and not asked else Shape.ACT


def _shape_by_cue(text: str) -> Shape | None:
    must = _MUST.search(text)
    if must and not _WHAT.match(text) and not _ASKING.search(text[: must.start()]):
        return Shape.MUST
    if _WHAT.search(text) and not re.match(r"^(?:can|may|is|are|am|should|do|does|could)\b", text):
        return Shape.WHAT
    if _HAPPENS.search(text):
        return Shape.WHETHER
    for pattern, shape in ((_MUST, Shape.MUST), (_MAY, Shape.MAY), (_WHETHER, Shape.WHETHER), (_ACT, Shape.ACT)):
        if pattern.search(text):
            return shape
    return None
