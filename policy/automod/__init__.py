"""What Discord's AutoMod can hold back of what the packs ask for: patterns, and a plan of rules. Pure.

A pattern is written for the regular expressions of Rust: no look-around, no back-reference, `[0-9]` for a digit, `(?i)`
said aloud. It is sure rather than complete: what it misses is read by the bot a moment later, and what it blocks in
error nobody gets to see.
"""

from policy.automod.patterns import TYPES
from policy.automod.patterns import patterns_for
from policy.automod.plan import Place
from policy.automod.plan import plan_of

__all__ = ["TYPES", "Place", "patterns_for", "plan_of"]
