"""Whatever is wrong outside gets one sentence: what, where, and what to do."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import CLEAN, Run


def test_a_file_that_is_not_there(run: Run) -> None:
    done = run("check", "nothing.md")
    assert done.returncode == 2
    assert done.stderr == (
        "Error: nothing.md: no such file. Give the path of a policy, such as policies/shop.md.\n"
    )


def test_a_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert run("check", "folder").stderr == (
        "Error: folder: this is a folder. Give the file in it that holds the policy.\n"
    )


@pytest.mark.parametrize(
    "content, said",
    [
        (b"\x89PNG\r\n\0\0", "this is no text file. A policy is Markdown, saved as UTF-8."),
        ("# Café\n".encode("latin-1"), "this is not UTF-8 text. Save the file as UTF-8."),
        (CLEAN.encode("utf-16"), "this is UTF-16 text. Save it as UTF-8."),
        (CLEAN.encode("utf-16-le"), "this is UTF-16 text. Save it as UTF-8."),
        (
            CLEAN.encode() * 30 + b"\0",
            "this is no text file. A policy is Markdown, saved as UTF-8.",
        ),
        (b"a" * 4_000_001, "4,000,001 bytes are too many for a policy; 4,000,000 is the most."),
    ],
)
def test_what_is_no_policy_text(run: Run, tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "policy.md").write_bytes(content)
    done = run("check", "policy.md")
    assert done.returncode == 2
    assert done.stderr.startswith("Error: policy.md:")
    assert done.stderr.rstrip().endswith(said)


def test_an_empty_file_is_no_policy_yet(run: Run, tmp_path: Path) -> None:
    (tmp_path / "policy.md").write_text("", "utf-8")
    done = run("check", "policy.md")
    assert done.returncode == 2
    assert "GW103" in done.stdout


def test_a_reader_that_stops_listening_is_no_error_of_ours(policy: Path) -> None:
    policy.write_text(CLEAN + "- Ordrs are processed within 1 shop hour.\n" * 3000, "utf-8")
    program = subprocess.Popen(
        [sys.executable, "-m", "goodword", "check", str(policy)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.read(20)
    program.stdout.close()
    with program.stderr as told:
        assert told.read() == ""
    assert program.wait(timeout=120) == 1


@pytest.mark.parametrize("after", [0.06, 0.3])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_being_stopped_early_is_answered_too(after: float, number: int, tmp_path: Path) -> None:
    # Python itself, before a line of ours has run, answers a signal as it likes: so wait for 'up'.
    told_up = "import sys, goodword.__main__ as program; sys.argv = ['goodword', 'check', '-']; "
    told_up += "print('up', file=sys.stderr, flush=True); sys.exit(program.main())"
    program = subprocess.Popen(
        [sys.executable, "-c", told_up], stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=os.environ | {"HOME": str(tmp_path)},
    )  # fmt: skip
    assert program.stderr is not None
    assert program.stderr.readline() == "up\n"
    time.sleep(after)
    program.send_signal(number)
    _, said = program.communicate(timeout=60)
    assert program.returncode == 128 + number
    assert said.strip() == "Stopped. Nothing was left half written."


def test_ctrl_c_stops_with_a_word(tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "goodword", "check", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"HOME": str(tmp_path)},
    )
    time.sleep(3)
    program.send_signal(signal.SIGINT)
    _, said = program.communicate(timeout=60)
    assert program.returncode == 128 + signal.SIGINT
    assert said.strip() == "Stopped. Nothing was left half written."


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
def test_a_full_disk_is_told_in_a_sentence(run: Run, policy: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = run("check", policy.name, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert done.stderr == "Error: the output can't be written: No space left on device.\n"


def test_a_file_that_cant_be_written_leaves_the_old_one(run: Run, policy: Path) -> None:
    loose = CLEAN.replace("within 3 shop hours", "in three shop hours")
    policy.write_text(loose, "utf-8")
    done = run("schema", "nothing.md")
    assert done.returncode == 2
    assert policy.read_text("utf-8") == loose
    assert [p.name for p in policy.parent.iterdir() if p.name.startswith(".policy")] == []


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-16"])
def test_a_terminal_of_few_letters_gets_the_others_as_question_marks(
    encoding: str, policy: Path
) -> None:
    policy.write_text(CLEAN + "- Ordrs are processed within 1 shop hour.\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "goodword", "check", str(policy)],
        capture_output=True, check=False, env=os.environ | {"PYTHONIOENCODING": encoding},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (2, b"")


def test_what_programs_read_is_utf_8_whatever_the_terminal_knows(policy: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "goodword", "format", "-"], input=CLEAN.encode(),
        capture_output=True, check=False, env=os.environ | {"PYTHONIOENCODING": "ascii"},
    )  # fmt: skip
    assert (done.returncode, done.stdout.decode()) == (0, CLEAN)


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_is_closed_is_no_fault(closed: str, policy: Path) -> None:
    line = f"{sys.executable} -m goodword check {policy} {closed}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_the_status_is_right_where_nobody_can_be_told(
    run: Run, unbuffered: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What is written at once fails at once; else what waits must not be tried again at the end.
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = run("check", "nothing.md", stdout=subprocess.PIPE, stderr=full)
    assert done.returncode == 2


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["chek"], "No such command 'chek'. See: goodword --help"),
        (["check"], "Missing argument 'POLICY…'. See: goodword check --help"),
        (["explain", "a", "b"], "Got unexpected extra argument (b). See: goodword explain --help"),
    ],
)
def test_a_wrong_command_line_gets_one_sentence(arguments: list[str], said: str, run: Run) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.replace("python -m goodword", "goodword") == f"Error: {said}\n"
