"""Where families reach the web part, and whom mail is from."""

from __future__ import annotations

import pytest

from bot.settings import addresses


@pytest.mark.parametrize("text", ["https://school.example", "https://school.example/bot/", "http://127.0.0.1:8080"])
def test_an_address_without_its_last_slash(text: str) -> None:
    assert addresses.public(text) == text.rstrip("/")


@pytest.mark.parametrize(
    "text",
    ["http://school.example", "school.example", "https://me@school.example", "https://school.example/?a=b", "ftp://x"],
)
def test_no_address_for_families(text: str) -> None:
    with pytest.raises(ValueError, match=r"address|https"):
        addresses.public(text)


@pytest.mark.parametrize("text", ["school", "@school.example", "a b@school.example", "a@b@school.example", "a@school"])
def test_no_address_for_mail(text: str) -> None:
    assert addresses.sender("office@school.example") == "office@school.example"
    with pytest.raises(ValueError, match="is no"):
        addresses.sender(text)
