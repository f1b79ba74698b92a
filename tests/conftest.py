"""What all tests share: the outside world as fixtures, and no quiet skip where all is required."""

import os
import shutil
from collections.abc import Generator, Iterator
from typing import Any, TypeVar

import pytest
from hypothesis import settings

Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)

REQUIRE_ALL = os.environ.get("GOODWORD_REQUIRE_ALL") == "1"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM_OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)

# Properties are judged by what they find, not by how fast a shared machine runs them.
# A run finds the same as the last one; `HYPOTHESIS_PROFILE=explore` looks for what none has found.
settings.register_profile("dev", deadline=None, max_examples=50, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=200, print_blob=True)
settings.register_profile("ci", deadline=None, max_examples=200, derandomize=True, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if REQUIRE_ALL else "dev"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    return skip_as_failure((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    return skip_as_failure((yield))


def skip_as_failure(report: Report) -> Report:
    """Where GOODWORD_REQUIRE_ALL=1, what was not tried is not passed."""
    if REQUIRE_ALL and report.outcome == "skipped" and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"Skipped, but GOODWORD_REQUIRE_ALL=1: {report.longrepr}"
    return report


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """The machine's own Chromium, driven by Playwright."""
    playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if program is None:
        pytest.skip("no Chromium on PATH")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=list(CHROMIUM_OPTIONS))
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Any) -> Iterator[Any]:
    """An empty tab that fails the test when its page logs an error or asks the network."""
    context = chromium.new_context()
    tab = context.new_page()
    complaints: list[str] = []
    tab.on("pageerror", lambda error: complaints.append(f"script: {error}"))
    tab.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    tab.on("request", lambda asked: complaints.append(asked.url) if outside(asked.url) else None)
    yield tab
    context.close()
    assert complaints == []


def outside(url: str) -> bool:
    return url.startswith(("http:", "https:", "ws:", "wss:")) and "//127.0.0.1" not in url


@pytest.fixture(scope="session")
def spark() -> Iterator[Any]:
    """A Spark session inside this process, small enough for two cores."""
    sql = pytest.importorskip("pyspark.sql", reason="PySpark is not installed")
    if shutil.which("java") is None:
        pytest.skip("no Java on PATH")
    builder = sql.SparkSession.builder.master("local[2]").appName("goodword-tests")
    for key, value in {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.session.timeZone": "UTC",
    }.items():
        builder = builder.config(key, value)
    session = builder.getOrCreate()
    yield session
    session.stop()
