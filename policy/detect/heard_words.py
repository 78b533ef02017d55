"""Words of addresses that lead round a school's filter, for the gate of `heard_gate`. Data only."""

from __future__ import annotations

from policy.detect.wordlist import words

LINKS = words(
    """
    vpn vpns proxy proxi proxys unblo tor onion croxy kproxy kprox hidem nordv nord expre psiph hotsp surfs winds
    tunne bypas filte firew blocke goguar goguard gogua secur saltar salta filtro filtr bloqu tunnel unblock
    hide mirro
    """
)
