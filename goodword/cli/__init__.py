"""The command line."""

from goodword import __version__


def main() -> int:
    print(f"goodword {__version__}")
    return 0
