"""The application: what happens, and in which order."""
