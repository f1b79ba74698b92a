import subprocess
import sys
from pathlib import Path

from tests.house.source import ROOT


def test_imports_only_point_down() -> None:
    contracts = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [contracts, "--no-logo", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
