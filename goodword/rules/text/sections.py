"""The headings that a policy knows, with the other names that they go by."""

from typing import Final

KNOWN: Final[dict[str, tuple[str, ...]]] = {
    "What we mean": ("purpose", "glossary", "our words", "purpose and what we mean", "definitions"),
    "Hours and words": ("hours", "opening hours", "words", "our hours", "hours and units",
                        "calendars"),
    "Customers and contacts": (
        "customers", "touchpoints", "contacts", "segments", "before buying", "while buying",
        "after buying", "roles", "people", "how to reach us", "who our customers are",
    ),
    "What we promise": (
        "standards", "claims", "never", "promises", "our promises", "our standards", "no-nos",
        "service standards", "what you can expect", "our promise", "what we never do", "exceptions",
    ),
    "What we may do": (
        "who may do what", "latitude", "empowerment", "scripts", "problems", "approvals",
        "putting it right", "when things go wrong",
    ),
    "How we listen": ("listening", "surveys", "feedback", "asking"),
    "How we improve": (
        "training", "recognition", "objectives", "money", "budget", "courses", "improving",
        "rewards",
    ),
}  # fmt: skip
_CANONICAL: Final = {name.casefold(): name for name in KNOWN} | {
    other: name for name, others in KNOWN.items() for other in others
}


def section_of(heading: str) -> str | None:
    """The section that a heading opens, or None for one that is prose only."""
    return _CANONICAL.get(" ".join(heading.casefold().split()).rstrip(":."))
