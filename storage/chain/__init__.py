"""The sealed log: entries authenticated when they are written, then chained in segments, and verified."""
