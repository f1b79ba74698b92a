"""From parse trees to the policy's tree: one small function a grammar rule."""

from goodword.rules.text.build import (
    amounts,
    definitions,
    listening,
    longer,
    notices,
    powers,
    redress,
    standards,
)
from goodword.rules.text.build.parts import RULES, build

__all__ = [
    "RULES",
    "amounts",
    "build",
    "definitions",
    "listening",
    "longer",
    "notices",
    "powers",
    "redress",
    "standards",
]
