"""The pages of `docs/policies`: every clause of every policy, and what in Chaperone acts on it."""
