"""Scenarios through the whole bot: read a file of scenes, play them on the local adapter, tell what happened."""
