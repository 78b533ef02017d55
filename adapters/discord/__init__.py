"""Discord: what it tells as neutral values, what we say as its messages, and the connection between.

Nothing is imported here: reading an export must not load discord.py.
"""
