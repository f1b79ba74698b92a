"""`goodword format` writes the canonical form, whole or not at all."""

from pathlib import Path

import pytest

from goodword.cli.files import Refusal, whole_file
from tests.cli.conftest import CLEAN, Run

LOOSE = CLEAN.replace(
    "Orders are processed within 3 shop hours, 95% of the time.",
    "95% of orders get processed in three shop hours",
)


def test_a_loose_policy_becomes_canonical(run: Run, policy: Path) -> None:
    policy.write_text(LOOSE, "utf-8")
    done = run("format", policy.name)
    assert (done.returncode, done.stderr) == (0, "policy.md: formatted.\n")
    assert policy.read_text("utf-8") == CLEAN


def test_formatting_twice_changes_nothing(run: Run, policy: Path) -> None:
    assert run("format", policy.name).stderr == "policy.md: already formatted.\n"
    assert policy.read_text("utf-8") == CLEAN


def test_check_changes_nothing_and_says_so(run: Run, policy: Path) -> None:
    policy.write_text(LOOSE, "utf-8")
    done = run("format", "--check", policy.name)
    assert (done.returncode, done.stderr) == (1, "policy.md: would be formatted.\n")
    assert policy.read_text("utf-8") == LOOSE


def test_a_policy_with_errors_is_left_as_it_is(run: Run, policy: Path) -> None:
    broken = CLEAN + "- Ordrs are processed within 1 shop hour.\n"
    policy.write_text(broken, "utf-8")
    done = run("format", policy.name)
    assert done.returncode == 2
    assert "Nothing was changed" in done.stderr
    assert policy.read_text("utf-8") == broken


def test_standard_input_goes_to_standard_output(run: Run) -> None:
    assert run("format", "-", text=LOOSE).stdout == CLEAN


def test_keys_are_given_on_request(run: Run, policy: Path) -> None:
    run("format", "--keys", policy.name)
    assert "95% of the time. {#orders-processed}" in policy.read_text("utf-8")


def test_permissions_stay(run: Run, policy: Path) -> None:
    policy.write_text(LOOSE, "utf-8")
    policy.chmod(0o640)
    run("format", policy.name)
    assert policy.stat().st_mode & 0o777 == 0o640


def test_a_device_stays_a_device(tmp_path: Path) -> None:
    device = Path("/dev/null")
    with whole_file(device) as file:
        file.write(b"gone")
    assert device.is_char_device()


def test_a_folder_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="can't be written: Is a directory"), whole_file(tmp_path):
        pass
