"""The recipe of the image: small, not root, from the hashed lock, and with nothing in it that nobody named."""

from __future__ import annotations

import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def instructions() -> list[tuple[str, str]]:
    """Every instruction with its arguments, lines joined and comments left out."""
    text = (ROOT / "Dockerfile").read_text("utf-8")
    lines = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    joined = re.sub(r"\\\n\s*", "", lines)
    return [(one.split(None, 1)[0], one.split(None, 1)[1]) for one in joined.splitlines() if one.strip()]


def stages() -> list[list[tuple[str, str]]]:
    found: list[list[tuple[str, str]]] = [[]]
    for one in instructions():
        if one[0] == "FROM":
            found.append([])
        found[-1].append(one)
    return found[1:]


def of(stage: list[tuple[str, str]], name: str) -> list[str]:
    return [given for word, given in stage if word == name]


def test_two_stages_stand_on_one_slim_python_that_can_be_pinned() -> None:
    assert instructions()[0] == ("ARG", "PYTHON=python:3.12-slim-bookworm")
    assert [of(one, "FROM") for one in stages()] == [["${PYTHON} AS build"], ["${PYTHON}"]]


def test_what_is_installed_has_the_hashes_of_a_lock_and_is_never_compiled() -> None:
    install, own = of(stages()[0], "RUN")
    assert "--require-hashes --only-binary :all:" in install
    for name in re.findall(r"lock=(\S+\.lock)", install):
        assert "--hash=sha256:" in (ROOT / name).read_text("utf-8")
    assert set(re.findall(r"lock=(\S+\.lock)", install)) == {"requirements.lock", "requirements-all.lock"}
    assert "--no-deps --no-build-isolation --no-index" in own


def test_it_runs_as_a_number_that_is_not_root_and_writes_to_one_folder() -> None:
    last = stages()[1]
    assert of(last, "USER") == ["10001:10001"]
    assert [json.loads(one) for one in of(last, "VOLUME")] == [["/data"]]
    assert of(last, "WORKDIR") == ["/data"]
    assert [word for word, _ in last].index("USER") > [word for word, _ in last].index("RUN")


def test_it_needs_no_shell_and_no_curl_to_run() -> None:
    last = stages()[1]
    started = [json.loads(given) for word, given in last if word in ("ENTRYPOINT", "CMD", "RUN")]
    assert started[1:] == [["chaperone"], ["run"]]
    check = of(last, "HEALTHCHECK")[0]
    command = json.loads(check.partition(" CMD ")[2])
    assert (command[:2], "/healthz" in command[2]) == (["python", "-c"], True)
    compile(command[2], "healthcheck", "exec")


def test_only_what_is_copied_is_sent_to_the_builder() -> None:
    copied = {name for one in of(stages()[0], "COPY") for name in one.split()[:-1]}
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert lines[1] == "*"
    assert {one[1:] for one in lines if one.startswith("!")} == copied
    assert all((ROOT / one).exists() for one in copied)


def test_no_secret_has_a_place_in_it() -> None:
    words = re.compile(r"TOKEN|SECRET|PASSWORD|_KEYS?\b|DATABASE_URL")
    assert [given for word, given in instructions() if word in ("ARG", "ENV") and words.search(given)] == []


def test_it_says_what_it_is() -> None:
    (labels,) = of(stages()[1], "LABEL")
    names = set(re.findall(r"org\.opencontainers\.image\.(\w+)=", labels))
    assert names == {"title", "description", "licenses", "documentation"}
