"""A school's own policies: made, taken in from a handbook, checked, and what changed in them over time."""
