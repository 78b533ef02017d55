"""The systemd unit: locked down, started again where that helps, and read by systemd itself where it is here."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
UNIT = ROOT / "deploy" / "chaperone.service"
HARDENED = {
    "NoNewPrivileges": "yes",
    "CapabilityBoundingSet": "",
    "ProtectSystem": "strict",
    "ProtectHome": "yes",
    "PrivateTmp": "yes",
    "PrivateDevices": "yes",
    "RestrictNamespaces": "yes",
    "UMask": "0077",
    "StateDirectory": "chaperone",
    "StateDirectoryMode": "0700",
    "User": "chaperone",
}


def settings() -> dict[str, str]:
    lines = [one for one in UNIT.read_text("utf-8").splitlines() if "=" in one and not one.startswith("#")]
    return {one.partition("=")[0]: one.partition("=")[2] for one in lines}


def test_it_may_do_nothing_but_its_work() -> None:
    found = settings()
    assert {name: found[name] for name in HARDENED} == HARDENED
    assert "SystemCallFilter=@system-service" in UNIT.read_text("utf-8")


def test_it_is_started_again_unless_a_setting_is_no_good() -> None:
    found = settings()
    assert (found["Restart"], found["RestartPreventExitStatus"], found["KillSignal"]) == ("on-failure", "2", "SIGTERM")
    assert "WatchdogSec" not in found  # it would have to be fed


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not here")
def test_systemd_understands_it_and_finds_little_exposed(tmp_path: Path) -> None:
    unit = tmp_path / UNIT.name
    unit.write_text(UNIT.read_text("utf-8").replace("/opt/chaperone/bin/chaperone", "/bin/true"), "utf-8")
    read = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False)
    if "failed to create" in read.stderr.lower() or "permission denied" in read.stderr.lower():
        pytest.skip("systemd-analyze cannot work in this place")
    assert (read.returncode, read.stderr) == (0, "")
    command = ["systemd-analyze", "security", "--offline=true", "--threshold=20", str(unit)]
    exposed = subprocess.run(command, capture_output=True, text=True, check=False)
    assert exposed.returncode == 0, exposed.stdout
