"""Slack: what it sends as neutral values, what we say as its blocks, and the connection between.

Nothing is imported here: reading an export needs Slack's message format, and must not load Slack's SDK.
"""
