"""The registry of forms: what each is for, where it is at home, how it is recognised and said.

Parser, help, completions, documentation and tests all read this one table. A sentence takes the
first form whose cue it shows and whose grammar rule reads it whole; if none does, the first whose
cue it shows says why. Forms of definitions (`head`) stand as 'Name: …': their cue is searched in
what follows the name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from goodword.rules.text.markdown import collapse
from goodword.rules.text.words import is_participle, singular


@dataclass(frozen=True, slots=True)
class Form:
    """One form of sentence. `rule` is its start rule in the grammar, or '' if it needs none."""

    name: str
    section: str
    rule: str
    cue: re.Pattern[str]
    examples: tuple[str, ...]
    says: str
    head: bool = False


def _form(
    name: str, section: str, rule: str, cue: str, says: str, *examples: str, head: bool = False
) -> Form:
    return Form(name, section, rule, re.compile(cue, re.IGNORECASE), examples, says, head)


_HOURS, _CONTACTS = "Hours and words", "Customers and contacts"
_PROMISE, _MAY = "What we promise", "What we may do"
_LISTEN, _IMPROVE, _MEAN = "How we listen", "How we improve", "What we mean"
_ASKED_TOO_OFTEN = r".*\b(?:ask|survey)(?:s|ed)?\b.* more than (?:once|twice|\w+ times)"
_NEVER_LONGER = r"(?:we|we'll|you|you'll)\b.*\b(?:take|wait)\b.*\b(?:longer|more) than"
_MAY_DO = r"(?:may|can|(?:is|are) (?:allowed|free|empowered|authori[sz]ed|permitted|entitled|welcome) to|ha(?:s|ve) (?:the )?(?:authority|power|right) to)"
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b|every day|daily|week(?:days|ends)|round the clock|24 hours|around the clock|all day"

DEFINITIONS: Final = (
    _form("calendar", _HOURS, "calendar", rf"^(?:open |we are open |from )*\s*(?:{_DAY}|(?:7|seven) days|\d[\d:.]* ?(?:am|pm|a\.m\.|–|-|to)|noon)",
          "When time counts: weekdays with hours, the zone, closed days, days with other hours.",
          "Shop hours: Monday to Friday 09:00–18:00 and Saturday 10:00–17:00, in America/Halifax, "
          "closed on public holidays in CA-NS and 24 December.",
          "Summer days: Monday to Friday, in Europe/London, open on public holidays in GB-ENG "
          "09:00–17:00.", head=True),
    _form("roles", _CONTACTS, "", r"^\b\B", "Who works here, most senior first.",
          "Roles, from the top: owner, shift lead, clerk.", head=True),
    _form("excuse", _PROMISE, "excuse", r"^\b\B",
          "What excuses a missed standard, who may raise it, and what they must show.",
          'Excuse: the weather makes it unsafe, raised by the shift lead with "a photograph".',
          head=True),
    _form("few", _MAY, "few", r"^\b\B", "When several customers with one problem are a few.",
          "Few: 2 customers in 30 days.", head=True),
    _form("many", _MAY, "many", r"^\b\B", "When they are many.",
          "Many: 5 customers, or 2% of those exposed, in 30 days.", head=True),
    _form("class", _CONTACTS, "class_",
          r"^(?:[\w' -]{1,60}\s)?(?:marked|flagged|tagged)\s+[\"“][^\"”]*[\"”]\s+by\b|^[\w' -]{1,60}\swhose\b|^[\w' -]{1,60}\s(?:marked|flagged)\s+[\"“]|^(?:all|every) ?(?:other|else)\s*(?!customers|$)|^all else|^everything else|^the (?:rest|others)\b|^marked\b|^(?:any|the) other\b",
          "A kind of contact, so that it can have a standard of its own; the first match wins.",
          'Complex enquiries: enquiries marked "complex" by the shift lead.',
          'Street light outages: requests whose type is "Street Light Outages".',
          "Other enquiries: all other enquiries.", head=True),
    _form("segment", _CONTACTS, "segment",
          r"^(?:who |have )?(?:work here|(?:ordered|order|bought|spent|spend|stayed)\s+(?:at least|no|more|over|once|twice|with us|from us|[$£€¥₹]? ?\d[\d.,]*)|first (?:ordered|bought)|whose|where the|tagged|marked|internal|colleagues|our own|people|everyone|everybody|all others?|all (?:other )?(?:customers|people|members)|all the rest|the (?:rest|others)|anyone|any customer|customers|members|clients|guests|those who)(?![\w'-])",
          "A group of customers, told by what is recorded of them; the first match wins.",
          "Trade customers: ordered at least 6 times in 12 months.",
          'Key clients: tagged "key".', "Home customers: everyone else.", head=True),
    _form("touchpoint", _CONTACTS, "", r"^(?!.*\b(?:we|will|within)\b)(?!.*[^,;>→] (?:is|are)\b)(?!(?:the (?:rest|others)|everyone|everybody|anyone|anybody|customers|people|those who)\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?:to|and|until)\b)[^\W\d][^\W\d' -]*(?:[ '-]+[^\W\d]+){0,5}(?:(?:[,;]| ?→| ?->)\s*[^\W\d]+(?:[ '-]+[^\W\d]+){0,6})*\.?\s*$",
          "A kind of touch between customer and business, with its moments in order.",
          "Order (while buying, by clerks): placed, confirmed, processed, shipped, delivered.",
          "Cleaning (behind the scenes, by cleaners): due, done.", head=True),
    _form("term", _MEAN, "", r"", "A word as it is meant here.",
          "Seamless: whoever hears of a problem owns it until the customer says that it is solved.",
          head=True),
)  # fmt: skip

CLAUSES: Final = (
    _form("decided", _PROMISE, "decided", r"^decided by\b",
          "What can't be measured, and who judges it.",
          'Decided by the owner: "we treat you with respect".'),
    _form("claim", _PROMISE, "claim", r"^[\"“]", "A public claim, where it stands, and the standard that keeps it.",
          '"Free returns for 30 days", on the website and every receipt.'),
    _form("never", _PROMISE, "never", rf"^(?!{_ASKED_TOO_OFTEN})(?!{_NEVER_LONGER})(?:(?:we|we'll|our staff|staff|nobody)\s)?(?:never|ever|don't|won't|(?:will|shall|must|do)\s(?:not|never|ever))\b|^nobody (?:may )?says?\b",
          "What must never happen, or never be said.",
          "Never ask a customer to repeat what they have told us.",
          'Never say "calm down" or "that is not my department".'),
    _form("cooldown", _LISTEN, "cooldown", r"^(?:we )?(?:ask|survey)s? no|^(?:we )?never (?:ask|survey)\b.* more than|^(?:no customer|nobody|no one|customers) (?:is|are) (?:asked|surveyed)|^(?:we )?ask (?:nobody|customers no more)",
          "How often one customer may be asked, over all surveys together.",
          "Ask no customer more than once in 30 days."),
    _form("reach", _CONTACTS, "reach", r"^(?:reach|contact) us\b|^you (?:can )?reach us", "How customers reach us.",
          'Reach us by phone at "+1 902 555 0100", in shop hours.'),
    _form("unit", _HOURS, "unit", r"^(?:a|an|one|each|the)\s[\w -]{1,40}\s(?:lasts|counts as)\b|^(?:a|an|one)\s[\w -]{1,40}\s(?:is|takes) [\w.,½]+ (?:a )?(?:\w+ )?(?:second|minute|hour|day|week|month|year)s?\.?$", "A unit of our own.",
          "A ring lasts 3 seconds."),
    _form("stop rule", _PROMISE, "stop_rule", r"^(?:the |our |we (?:stop|pause|hold) the |while\b.*,\s*the )?clocks?\b", "When a clock stands still, and for how long at most.",
          "The clock of complaints stops while we wait for the customer, at most 10 days."),
    _form("safety", _MAY, "safety", r"\bsafety\b.*\bmany at once", "That one risk to safety is enough.",
          "A risk to safety is many at once."),
    _form("at spread", _MAY, "at_spread", r"^at (?:few|many)\b", "Who decides when a problem has spread, and by when.",
          "At many, the owner decides on a recall within 1 shop day."),
    _form("ask when", _LISTEN, "ask_when", r"^(?:when|once|after|as soon as|.{1,60}?\safter)\b.*\b(?:ask(?:ed)?|send|sent|gets|e-?mail)\b[^\"“]*[\"“]",
          "Ask after a moment of truth.",
          'When a complaint is resolved, ask the customer "How we put it right".'),
    _form("survey every", _LISTEN, "survey_every", r"^(?:we )?(?:will )?survey\b", "Ask everyone at intervals.",
          'Survey every customer once a year with "How we are doing".'),
    _form("meet", _LISTEN, "meet", r"^(?:we )?(?:will )?(?:visit|hold|run|interview|meet)\b(?![-'’])|^call\s(?!.*\b(?:are|is)\b)[\w' -]{1,60}?\b(?:every|each|once)\b", "Meet customers at intervals.",
          "Visit trade customers every 6 months.", "Hold a customer briefing every 3 months."),
    _form("training", _IMPROVE, "training", r"\b(?:take|takes|do|does|pass|complete|completes)\b.*\b(?:course|training)\b|\b(?:takes?|completes?|does|do)\s+(?:the )?[\"“]", "Who takes which course, by when, and how often again.",
          'Clerks take the course "Making it right" within 30 days of starting, and again every 2 years.'),
    _form("award", _IMPROVE, "award", r"\bearns?\s+\S+\s+points?\b|\bgets?\s+\S+\s+points?\b", "What earns recognition.",
          "Whoever a customer praises by name earns 10 points.",
          "Everyone who had a hand in an order rated 5 of 5 earns 1 point."),
    _form("reward", _IMPROVE, "reward", r"\bpoints?\s+(?:earns?|buys?|are worth|brings?)\b", "What points are good for.",
          "100 points earn a paid afternoon off."),
    _form("objective", _IMPROVE, "objective", r"^we (?:will|shall|'ll)? ?(?:be|are)\s.{1,60}\swhen\b", "What we want to reach, measured, and by when.",
          "We will be seamless when at least 95% of promises are kept in full and on time, by 30 June 2027."),
    _form("budget", _IMPROVE, "budget", r"^(?:we (?:set aside|spend|budget|have|put aside|allow)(?: up to)? |there (?:is|are) )?(?:[$£€¥₹]|[A-Z]{3} ?\d|Rs?\.? ?\d|\d).*\b(?:a|per|each|every) (?:day|week|month|quarter|year) (?:for|(?:is|are) (?:set aside|put aside|spent)|goe?s? to)\b", "Money set aside.",
          "$6,000 a year for training."),
    _form("offer", _PROMISE, "offer", r"^we (?:will |always )?(?:offer|give)\b.*\b(?:of at most|of up to|no longer than|of no more than)\b", "The bounds of what is offered.",
          "We offer windows of at most 3 hours for visits."),
    _form("expectation", _PROMISE, "expectation", r"\b(?:expects?|accepts?)\b.*\b(?:hopes?|wish|like)\b", "What a segment expects, and hopes for.",
          "Trade customers expect 3 shop hours and hope for 1."),
    _form("approval", _MAY, "approval", r"\b(?:needs?|requires?|subject to|must have)\b.*\b(?:approval|agreement|permission|sign-off|consent|say-so)\b|\b(?:must|have to|has to|needs? to) be (?:approved|signed off|authori[sz]ed|agreed)\b",
          "What needs whose approval, and by when it is given.",
          "Refunds above $250 need the owner's approval, given within 2 shop hours."),
    _form("right", _PROMISE, "right", r"^(?:our |a |all |every )?[\w' -]{0,40}?\b(?:customers?|clients|guests|passengers|patients|tenants|residents|members|you|colleagues|subscribers|buyers|patrons|users)\s(?:may|can|(?:is|are) (?:entitled|free|welcome|allowed) to|ha(?:s|ve) the right to)\b(?!.*\bexpect\b)",
          "What customers may do, and until when.",
          "Customers may return an order within 30 days of delivery, for a refund or a replacement."),
    _form("latitude", _MAY, "latitude", rf"^(?:(?:if|when|where|whenever)\b[^,]{{1,80}},\s*)?[\w' -]{{1,60}}?(?:[\"“][^\"”]{{1,80}}[\"”]\s*)?\b{_MAY_DO}\b(?!['’]t| expect)", "What a person may do for a customer at once.",
          "Anyone may refund up to $50 when an order is late or wrong.",
          "Shift leads may refund up to $250 per case.",
          "Anyone may replace an item that arrived broken, once per order."),
    _form("opinion standard", _PROMISE, "opinion", r"^(?:[^.;]|\.\d)*?(?:\b(?:rates?|scores?|rated|scored|rating)\b[^;]*\d|\bgives?\b[^;]*\bout of\b)", "How many customers rate us how well.",
          "At least 90% of home customers rate deliveries 4 of 5 or better."),
    _form("standard", _PROMISE, "measured", r"", "What is done, and by when; or how often it is done.",
          "Orders are processed within 3 shop hours of being placed, 95% of the time.",
          "Complaints are resolved within 5 shop days, always; otherwise we write to the customer the same day.",
          "At least 70% of enquiries are resolved at the first contact.",
          "At most 2% of orders are returned as faulty."),
)  # fmt: skip

FORMS: Final = (*DEFINITIONS, *CLAUSES)
_NAMED_HEADS: Final = {
    "roles": "roles", "our roles": "roles", "staff roles": "roles", "excuse": "excuse",
    "few": "few", "many": "many",
}  # fmt: skip
_STAFF: Final = frozenset({"staff", "our staff", "team", "our team", "who works here", "people"})
_OPEN: Final = re.compile(r"\b(?:hours|days|times|day)$", re.IGNORECASE)
_LENGTH: Final = re.compile(r"(?:\d|an? |half |one )[\w ]+\.?$", re.IGNORECASE)
_HEAD = re.compile(r"\s*([^\W\d][^:\"“.;(]{0,79}?(?:\([^:\"“.;()]{0,400}\))?)\s*:\s+(?=\S)")
_NO_HEADS = re.compile(r"^(?:we aim|our aim|aim|our target|target|decided by)\b", re.IGNORECASE)


def form_named(name: str) -> Form:
    """The form of this name."""
    return next(form for form in FORMS if form.name == name)


def split_head(sentence: str) -> tuple[str, int]:
    """The name before the colon and where the rest begins; ('', 0) if this is no definition."""
    match = _HEAD.match(sentence)
    if match is None or _NO_HEADS.match(collapse(match[1])):
        return "", 0
    return match[1], match.end()


@dataclass(frozen=True, slots=True)
class Shown:
    """A form that a sentence shows, the definition's name, and where its body begins."""

    form: Form
    head: str = ""
    body: int = 0


def forms_of(sentence: str, section: str) -> Iterator[Shown]:
    """The forms that a sentence shows, in the order in which they are tried; at least one.

    A cue is a guess, so that no name or free word can send a sentence where it can't be read:
    the first form whose rule reads it is its form.
    """
    head, at = split_head(sentence)
    name = collapse(head)
    named = _NAMED_HEADS.get(re.split(r"[,(]", name)[0].strip().casefold())
    if not head or (not named and "," in name.partition("(")[0]):  # no name has a comma
        plain = collapse(sentence)
        yield from (Shown(form) for form in CLAUSES if form.cue.search(plain))
    elif section == _MEAN:
        yield Shown(form_named("term"), name, at)
    elif named:
        yield Shown(form_named(named), name, at)
    else:
        yield from _defining(name, at, collapse(sentence[at:]), section)


def _defining(name: str, at: int, body: str, section: str) -> Iterator[Shown]:
    term = section == _HOURS and not _OPEN.search(name)
    if section == _HOURS and _LENGTH.match(body):
        yield Shown(form_named("unit"))  # 'A ring: 3 seconds.'
    if name.casefold() in _STAFF and "," in body:
        yield Shown(form_named("roles"), name, at)
    sorts = False
    for form in DEFINITIONS[:-1]:
        if form.name == "touchpoint" and (_echoes(name, body) or (sorts and not _happens(body))):
            continue
        if form.cue.search(body) or (form.name == "calendar" and _OPEN.search(name)):
            yield Shown(form, name, at)
            term = False
            sorts |= form.name in ("class", "segment")
    yield Shown(form_named("term"), name, at) if term else Shown(CLAUSES[-1])


def _happens(body: str) -> bool:
    """Whether all that is listed are things that are done: 'marked, shipped'."""
    moments = [moment.split() for moment in body.rstrip(".").split(",")]
    return all(words and (is_participle(words[0]) or is_participle(words[-1])) for words in moments)


def _echoes(name: str, body: str) -> bool:
    """'Urgent repairs: repairs …' says which repairs, and lists no moments."""
    own = singular(name.rsplit(maxsplit=1)[-1].casefold())
    said = [
        body.split(maxsplit=1)[0],
        *(part.split()[-1] for part in re.split("[,.]", body) if part),
    ]
    return any(one.endswith("s") and singular(one) == own for one in map(str.casefold, said))
