"""Broken input for everything that reads files from outside: each gives a result, or an error that says what to do."""
