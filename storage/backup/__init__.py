"""Backups: one consistent snapshot of everything in one file, which restores on either database."""
