"""A replay as one page: whole, without a network, with limits that can be dragged."""

from goodword.insight.page.whole import as_page

__all__ = ["as_page"]
