"""The work of `chaperone photo`: pictures in, what each may show out. Nothing is kept, and nobody is recognised."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.inspecting import MOST
from bot.ports import Vision
from bot.scan import span_row
from bot.scan import sure_spans
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import InputError
from policy.model import Known
from policy.model import Span
from policy.model import Unchecked

_ERRORS = {Unchecked.OFF: Unchecked.UNSUPPORTED, Unchecked.UNREACHABLE: Unchecked.NOT_AN_IMAGE}
"""What happens to the running bot alone, as the nearest of the errors that this command tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One file: what it shows, the personal data in its words, and how many milliseconds that took."""

    file: str
    facts: AttachmentFacts
    spans: tuple[Span, ...] = ()
    ms: float = 0.0

    def row(self) -> dict[str, object]:
        """As a line of the output; where there is an error, nothing was found out."""
        error = self.facts.unchecked
        return {
            "file": self.file,
            "faces": self.facts.faces or 0,
            "text": self.facts.text,
            "spans": [span_row(one) for one in self.spans],
            "gps": self.facts.location,
            "id_card": self.facts.card,
            "ms": round(self.ms, 1),
            "error": None if error is None else _ERRORS.get(error, error).value,
        }


class Photos:
    """One run over files. `report` gets an `InputError` for each that cannot be read; `bad` counts them."""

    def __init__(
        self, vision: Vision, known: Known, *, clock: Callable[[], float], report: Callable[[InputError], None]
    ) -> None:
        """`clock` tells seconds."""
        self._vision = vision
        self._known = known
        self._clock = clock
        self._report = report
        self.bad = 0
        """How many files could not be read."""

    async def shown(self, files: Iterable[Path]) -> AsyncIterator[Shown]:
        """Each file in its order, as soon as it is looked into; an error is told and never ends the run."""
        for file in files:
            try:
                data = _content(file)
            except OSError as error:
                self.bad += 1
                problem = f"cannot be read ({error.strerror or type(error).__name__})"
                self._report(InputError(str(file), problem, "give the path of a picture"))
                yield Shown(file=str(file), facts=AttachmentFacts(unchecked=Unchecked.UNREACHABLE))
                continue
            yield await self._shown(file, data)

    async def _shown(self, file: Path, data: bytes) -> Shown:
        if len(data) > MOST:
            return Shown(file=str(file), facts=AttachmentFacts(unchecked=Unchecked.TOO_LARGE))
        start = self._clock()
        facts = await self._vision.look(file.name, AttachmentKind.IMAGE, data)
        spans = tuple(sure_spans(facts.text, self._known))
        return Shown(file=str(file), facts=facts, spans=spans, ms=(self._clock() - start) * 1000)


def _content(file: Path) -> bytes:
    """The file, or a byte more of it than is looked into."""
    with file.open("rb") as stream:
        return stream.read(MOST + 1)
