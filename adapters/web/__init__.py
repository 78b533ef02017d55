"""The web part: Slack's requests, and how the house is."""
