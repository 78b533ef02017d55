"""Counts what happens in this process, in prometheus-client's own registry."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from functools import partial

import prometheus_client
from prometheus_client import CollectorRegistry
from prometheus_client import Counter
from prometheus_client import Gauge
from prometheus_client import Histogram
from prometheus_client import ProcessCollector

from bot.metrics import labels
from bot.metrics.labels import known
from policy.model import Context
from policy.model import Delivery
from policy.model import Event
from policy.model import Judgement

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)
_MOST = 10_000
"""So many events that are under way are timed; of those beyond, the oldest are left out."""


class Metrics:
    """A `Meter` that Prometheus reads. `platform` tells what a workspace lives on."""

    def __init__(
        self, *, platform: Callable[[str], str] = lambda _: "", monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        """Everything stands at zero."""
        prometheus_client.disable_created_metrics()  # type: ignore[no-untyped-call]
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self.platform = platform
        self._monotonic = monotonic
        self._arrived: OrderedDict[str, float] = OrderedDict()
        self._untold: OrderedDict[str, float] = OrderedDict()
        self._count()
        self._time()

    def _count(self) -> None:
        of = partial(Counter, registry=self.registry)
        self._received = cache(
            of("chaperone_events_received", "Events that were claimed.", ["platform", "kind"]).labels
        )
        self._again = of("chaperone_events_duplicate", "Events that were claimed before.", ["platform"])
        self._judged = cache(of("chaperone_events_judged", "Judgements that were recorded.", ["kind"]).labels)
        self._found = of("chaperone_findings", "Findings.", ["rule", "mode"])
        self._effects = of("chaperone_effects", "Effects that were tried, by what became of it.", ["kind", "outcome"])
        self._calls = of("chaperone_platform_calls", "Calls of a platform's API.", ["platform", "outcome"])

    def _time(self) -> None:
        of = partial(Histogram, registry=self.registry, buckets=BUCKETS)
        self._decided = of("chaperone_decision_seconds", "From an event's arrival to its judgement.")
        self._told = of("chaperone_first_notice_seconds", "From an event's arrival to the first notice.")
        last = Gauge(
            "chaperone_last_event_timestamp_seconds", "When an event came last.", ["platform"], registry=self.registry
        )
        self._last = cache(last.labels)

    def arrived(self, event: Event, *, new: bool) -> None:
        """An event was claimed, or is `new` to nobody."""
        platform = known(self.platform(event.workspace), labels.PLATFORMS)
        self._last(platform).set_to_current_time()
        if not new:
            self._again.labels(platform).inc()
            return
        self._received(platform, known(event.kind, labels.EVENTS)).inc()
        _keep(self._arrived, event.id, self._monotonic())

    def judged(self, judgement: Judgement, context: Context) -> None:
        """A judgement was recorded."""
        event, decision = judgement.event, judgement.decision
        self._judged(known(event.kind, labels.EVENTS)).inc()
        for one in decision.findings:
            mode = context.mode(one.rule, pack=one.citation.pack)
            self._found.labels(known(one.rule, labels.RULES), mode.value).inc()
        begun = self._arrived.pop(event.id, None)
        if begun is None:
            return
        self._decided.observe(self._monotonic() - begun)
        if decision.actions and any(_tells(getattr(one, "kind", "")) for one in decision.actions):
            _keep(self._untold, judgement.id, begun)

    def performed(self, delivery: Delivery, outcome: str) -> None:
        """An effect was tried."""
        kind = known(delivery.effect.kind, labels.EFFECTS)
        self._effects.labels(kind, known(outcome, labels.PERFORMED)).inc()
        if outcome == "done" and _tells(kind) and (begun := self._untold.pop(delivery.judgement, None)) is not None:
            self._told.observe(self._monotonic() - begun)

    def calls(self, platform: str) -> Callable[[str], None]:
        """Who hears how calls of a platform's API ended."""
        name = known(platform, labels.PLATFORMS)

        def called(outcome: str) -> None:
            self._calls.labels(name, known(outcome, labels.CALLS)).inc()

        return called


def _tells(kind: str) -> bool:
    return kind in labels.EFFECTS and kind not in labels.SILENT_EFFECTS


def _keep(moments: OrderedDict[str, float], key: str, moment: float) -> None:
    moments[key] = moment
    if len(moments) > _MOST:
        moments.popitem(last=False)
