"""Which moment of a touchpoint comes before which, as far as its word tells."""

from collections.abc import Sequence
from typing import Final

_PHASES: Final = {
    0: "asked for|requested|placed|ordered|reported|received|opened|applied for|raised|submitted|"
    "made|started|booked|due|owed|checked in|arrived|joined|published|bought|registered|queued",
    1: "acknowledged|confirmed|logged|accepted|complete|announced|assigned|approved|allocated|"
    "admitted",
    2: "begun|triaged|processed|packed|updated|inspected|investigated|assessed|reviewed|examined|"
    "transferred|validated|checked|prepared|diagnosed|escalated|seen|visited|called back",
    3: "shipped|dispatched|sent|posted|issued|decided|answered|quoted|offered|served",
    4: "delivered|completed|resolved|fixed|repaired|paid|refunded|collected|finished|installed|"
    "ended|closed|handed over|replaced|restored|cleared|left",
    5: "followed up|returned|returned as faulty|rated|reopened",
}
_PHASE_OF: Final = {word: n for n, words in _PHASES.items() for word in words.split("|")}
_UNKNOWN: Final = 3

_FIRST_BY_NOUN: Final = {
    noun: first
    for first, nouns in {
        "placed": "order",
        "ordered": "delivery parcel meal takeaway drink",
        "booked": "reservation booking appointment visit table room course class lesson viewing",
        "received": "complaint letter enquiry e-mail email message request report claim ticket "
        "query question case application call review referral form return sample feedback",
        "reported": "fault repair leak outage breakdown defect damage pothole bin light problem",
        "started": "chat",
        "due": "bill invoice inspection service reading statement",
    }.items()
    for noun in nouns.split()
}
_FIRST_BY_DEED: Final = {
    deed: first
    for first, deeds in {
        "reported": "fixed|repaired|mended|filled|cleared|removed|restored|replaced|cleaned|"
        "unblocked",
        "received": "answered|acknowledged|resolved|decided|reviewed|investigated|processed|"
        "validated|assessed|settled|registered|closed|recorded|transferred",
        "arrived": "served|seen|greeted|seated|admitted",
        "ordered": "shipped|dispatched|delivered|served|posted",
        "booked": "begun|started|finished",
    }.items()
    for deed in deeds.split("|")
}


def first_moment(noun: str, deeds: Sequence[str]) -> str:
    """The moment with which a touchpoint may begin, until its policy says otherwise."""
    begins = [deed for deed in deeds if _phase(deed) == 0]
    by_deed = [_FIRST_BY_DEED[deed] for deed in deeds if deed in _FIRST_BY_DEED]
    by_noun = _FIRST_BY_NOUN.get(noun.split(" of ", maxsplit=1)[0].rsplit(maxsplit=1)[-1])
    if len(deeds) > len(begins) > 0:
        return begins[0]
    return next((m for m in (by_noun, *by_deed, "requested") if m and m not in deeds), "started")


def placed_among(milestone: str, milestones: tuple[str, ...], after: str | None) -> tuple[str, ...]:
    """The milestones with one more, where it belongs in time: never first, never before `after`."""
    if milestone in milestones:
        return milestones
    least = milestones.index(after) + 1 if after in milestones else 1
    phase = _phase(milestone)
    at = next(
        (k for k, other in enumerate(milestones) if k >= least and _phase(other) > phase),
        len(milestones),
    )
    return (*milestones[:at], milestone, *milestones[at:])


def late(milestones: tuple[str, ...]) -> tuple[str, ...]:
    """The moments that customers wait for, if any are told from those on the way."""
    return tuple(m for m in milestones if _phase(m) in (3, 4)) or milestones


def _phase(milestone: str) -> int:
    """The phase of a moment, or of its verb: 'confirmed by text' is a confirmation."""
    return _PHASE_OF.get(milestone, _PHASE_OF.get(milestone.split(maxsplit=1)[0], _UNKNOWN))
