"""Whom people can turn to, as it is written in the settings."""

from __future__ import annotations

import pytest

from bot.settings.published import contacts


def test_labels_and_how_to_reach_them_are_parted_at_the_first_colon() -> None:
    text = "Crisis line, call or text: 988; Take It Down: https://takeitdown.ncmec.org ;\n"
    assert contacts(text) == (
        ("Crisis line, call or text", "988"),
        ("Take It Down", "https://takeitdown.ncmec.org"),
    )
    assert contacts("") == ()
    assert contacts((("a", "b"),)) == (("a", "b"),)


@pytest.mark.parametrize("text", ["988", "Crisis line:", ": 988", "Crisis line: 988; other"])
def test_what_has_no_label_or_no_way_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a label, a colon and how to reach them"):
        contacts(text)
