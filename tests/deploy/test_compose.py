"""The compose file: every service is locked down, secrets come in files, and each waits for what it needs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.live import ProcessRole
from bot.settings.sources import NAMES

ROOT = Path(__file__).resolve().parents[2]
FILE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
SERVICES: dict[str, dict[str, Any]] = FILE["services"]
OURS = sorted(set(SERVICES) - {"db"})


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_a_service_has_no_right_that_it_does_not_need(name: str) -> None:
    one = SERVICES[name]
    assert (one["read_only"], one["cap_drop"], one["security_opt"]) == (True, ["ALL"], ["no-new-privileges:true"])
    assert "privileged" not in one
    assert set(one["secrets"]) <= set(FILE["secrets"])


@pytest.mark.parametrize("name", OURS)
def test_ours_run_as_nobody_in_particular_and_write_to_the_volume_alone(name: str) -> None:
    one = SERVICES[name]
    assert (one["user"], one["volumes"], "cap_add" in one) == ("10001:10001", ["data:/data"], False)
    assert [mount.partition(":")[0] for mount in one["tmpfs"]] == ["/tmp"]


@pytest.mark.parametrize("name", OURS)
def test_secrets_come_in_files_by_names_that_are_settings(name: str) -> None:
    one = SERVICES[name]
    files = {key.removesuffix("_FILE"): value for key, value in one["environment"].items() if key.endswith("_FILE")}
    assert set(files) <= set(NAMES)
    assert {value.removeprefix("/run/secrets/") for value in files.values()} == set(one["secrets"])
    plain = {key for key in one["environment"] if not key.endswith("_FILE")}
    assert plain == {"CHAPERONE_DATA", "CHAPERONE_HOST", "CHAPERONE_PORT"}


def test_every_secret_is_a_file_that_is_never_committed() -> None:
    assert {name: one["file"] for name, one in FILE["secrets"].items()} == {
        name: f"./secrets/{name}" for name in FILE["secrets"]
    }
    assert {"/secrets/", ".env"} <= set((ROOT / ".gitignore").read_text("utf-8").splitlines())


def test_the_database_is_reached_by_ours_alone() -> None:
    assert (FILE["networks"]["inside"], SERVICES["db"]["networks"]) == ({"internal": True}, ["inside"])
    assert "ports" not in SERVICES["db"]
    assert all(port.startswith("127.0.0.1:") for one in SERVICES.values() for port in one.get("ports", []))


def test_each_waits_for_what_it_needs() -> None:
    waits = {name: {of: how["condition"] for of, how in SERVICES[name]["depends_on"].items()} for name in OURS}
    ready = {"db": "service_healthy", "migrate": "service_completed_successfully"}
    assert waits == {name: {"db": "service_healthy"} if name == "migrate" else ready for name in OURS}
    assert SERVICES["db"]["healthcheck"]["test"][:2] == ["CMD", "pg_isready"]


def test_apart_there_is_a_process_for_each_role() -> None:
    apart = {name: one["command"] for name, one in SERVICES.items() if one.get("profiles") == ["apart"]}
    roles = [one.value for one in ProcessRole if one is not ProcessRole.ALL]
    assert apart == {role: ["run", "--role", role] for role in roles}
    assert "profiles" not in SERVICES["chaperone"]
