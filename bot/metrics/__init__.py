"""Figures about a running installation, for Prometheus. No figure names a person, a conversation or a workspace."""

from __future__ import annotations
