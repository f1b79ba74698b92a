"""`goodword check` tells a manager what is wrong, and a program too."""

import json
from pathlib import Path

from tests.cli.conftest import CLEAN, Run


def test_a_sound_policy_passes(run: Run, policy: Path) -> None:
    done = run("check", policy.name)
    assert done.returncode == 0
    assert done.stdout.endswith("policy.md: 4 clauses, 1 measured; nothing to say.\n") or (
        "0 errors" not in done.stdout
    )
    assert " error " not in done.stdout


def test_an_error_shows_its_line_with_the_word_underlined(run: Run, policy: Path) -> None:
    policy.write_text(CLEAN + "- Ordrs are processed within 1 shop hour.\n", "utf-8")
    done = run("check", policy.name)
    assert done.returncode == 2
    shown = done.stdout.splitlines()
    at = next(k for k, line in enumerate(shown) if "GW301" in line)
    assert shown[at : at + 4] == [
        "policy.md:17:3 GW301 error 'Ordrs' is no touchpoint here. Did you mean 'orders'?",
        "  17 │ - Ordrs are processed within 1 shop hour.",
        "     │   ^^^^^",
        '     └ Did you mean: "Orders are processed within 1 shop hour."',
    ]


def test_json_has_every_diagnostic_with_its_place(run: Run, policy: Path) -> None:
    policy.write_text(CLEAN + "- Ordrs are processed within 1 shop hour.\n", "utf-8")
    done = run("check", "--json", policy.name)
    said = json.loads(done.stdout)
    assert done.returncode == 2
    assert said["errors"] == 1
    (error,) = [d for d in said["diagnostics"] if d["severity"] == "error"]
    place = (error["line"], error["column"], error["end_column"])
    assert (error["code"], place) == ("GW301", (17, 3, 8))


def test_warnings_count_when_asked_to_be_strict(run: Run, policy: Path) -> None:
    policy.write_text(CLEAN + "- Calls are answered within 20 seconds.\n", "utf-8")
    assert run("check", policy.name).returncode == 0
    assert run("check", "--strict", policy.name).returncode == 1


def test_the_echo_works_cases_under_a_clause(run: Run, policy: Path) -> None:
    done = run("check", "--echo", policy.name)
    assert (
        "    just before closing: placed Friday 17:30; 30 minutes until closing; "
        "Monday 09:00 to 11:30: due Monday 11:30 (Europe/London)"
    ) in done.stdout.splitlines()


def test_a_policy_may_come_from_standard_input(run: Run) -> None:
    done = run("check", "-", text=CLEAN)
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1].startswith("-: ")


def test_lines_that_many_sentences_need_are_one_block(run: Run, policy: Path) -> None:
    policy.write_text(
        CLEAN + "- Potholes are filled within 14 days.\n- Bins are emptied within 2 days.\n"
        "- Potholes are inspected within 3 days.\n", "utf-8",
    )  # fmt: skip
    done = run("check", policy.name)
    block = done.stdout.partition("Add these lines, with your own moments, hours and lengths:\n\n")
    assert block[2].startswith(
        "## Customers and contacts\n\n- Pothole: reported, inspected, filled.\n"
        "- Bin: reported, emptied.\n"
    )


def test_a_charter_is_shown_as_the_policy_that_it_may_become(run: Run) -> None:
    charter = "We will answer your call within 30 seconds.\n90% of potholes are filled in 2 days.\n"
    done = run("check", "-", text=charter)
    shown = done.stdout.partition("put in your own moments and hours:\n\n")[2]
    assert shown.startswith(
        "# Customer service policy of …\n\n## Customers and contacts\n\n"
        "- Call: received, answered, called back, ended.\n- Pothole: reported, filled.\n\n"
        "## What we promise\n\n- Calls are answered within 30 seconds.\n"
        "- Potholes are filled within 2 calendar days, 90% of the time.\n"
    )


def test_a_fix_is_a_list_of_edits(run: Run, policy: Path) -> None:
    policy.write_text(CLEAN + "- It takes us 2 days to fill potholes.\n", "utf-8")
    said = json.loads(run("check", "--json", policy.name).stdout)
    (error,) = [d for d in said["diagnostics"] if d["severity"] == "error"]
    (fix,) = error["fixes"]
    assert fix["additions"] == [
        {"section": "Customers and contacts", "line": "Pothole: reported, filled."}
    ]
    assert [edit["text"] for edit in fix["edits"]] == [
        "\n- Pothole: reported, filled.",
        "Potholes are filled within 2 calendar days.",
    ]
    assert (fix["edits"][1]["line"], fix["edits"][1]["column"]) == (17, 3)


def test_hours_without_a_zone_are_an_error_in_every_command(run: Run, policy: Path) -> None:
    policy.write_text(CLEAN.replace(", in Europe/London", ""), "utf-8")
    for command in (("check",), ("check", "--echo"), ("check", "--json"), ("format",)):
        done = run(*command, policy.name)
        assert done.returncode == 2
        assert "GW113" in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
