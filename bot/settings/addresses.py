"""Addresses by which families reach the school's installation, and it them."""

from __future__ import annotations

from urllib.parse import urlsplit

from bot.settings import forms

HERE = ("localhost", "127.0.0.1", "::1")
"""Names of this machine."""


def public(text: str) -> str:
    """`https://HOST`, where people reach the web part; `http` on this machine alone."""
    found = urlsplit(forms.http_address(text))
    if found.query or found.fragment or found.username:
        raise ValueError("this is more than the beginning of an address")
    if found.scheme == "http" and found.hostname not in HERE:
        raise ValueError("families answer over https alone")
    return text.rstrip("/")


def console(url: str | None, host: str, port: int) -> str:
    """Where the console is: at the public address, else on this machine alone; "" where it is nowhere."""
    if url:
        return url
    there = f"[{host}]" if ":" in host else host
    return f"http://{there}:{port}" if host in HERE and port else ""


def sender(text: str) -> str:
    """An e-mail address that mail is from."""
    name, _, domain = text.partition("@")
    if not name or not text.isascii() or any(map(str.isspace, text)) or "@" in domain:
        raise ValueError(f"{text!r} is no e-mail address")
    forms.domains((domain,))
    return text
