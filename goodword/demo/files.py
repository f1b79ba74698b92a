"""The files that lie beside the code: the shop's policy, and the map of its records."""

from importlib import resources


def file_of(name: str) -> str:
    """The text of one of them."""
    return resources.files("goodword.demo").joinpath(name).read_text("utf-8")
