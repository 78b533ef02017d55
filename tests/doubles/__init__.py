"""Doubles of the chat platforms, on loopback."""
