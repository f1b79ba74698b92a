"""What holds for every part of the tree, whichever file it stands in."""

import dataclasses
from types import ModuleType
from typing import Any


def own_parts(module: ModuleType) -> list[type[Any]]:
    """The dataclasses that a module of the tree defines."""
    found = [
        v for v in vars(module).values() if isinstance(v, type) and dataclasses.is_dataclass(v)
    ]
    return [part for part in found if part.__module__ == module.__name__]


def faults(module: ModuleType) -> list[str]:
    """Parts that could change, take arguments by position, or say nothing of themselves."""
    said = []
    for part in own_parts(module):
        by_name = all(field.kw_only for field in dataclasses.fields(part))
        frozen = hasattr(part, "__slots__") and part.__dataclass_params__.frozen
        spoken = not (part.__doc__ or part.__name__).startswith(part.__name__)
        said += [] if frozen else [f"{part.__name__} can change"]
        said += [] if by_name else [f"{part.__name__} takes positions"]
        said += [] if spoken else [f"{part.__name__} has no sentence"]
    return said
