"""Names and free words, the awkward ones among them."""

from hypothesis import strategies as st

from goodword.rules.text.free import holds

TOUCHPOINTS = (
    "order", "return", "call", "complaint", "enquiry", "visit", "in-store order",
    "order for collection", "day pass", "café booking", "children's party", "check-in",
    "delivery in person", "address change", "news", "follow-up", "week-end stay", "e-mail",
    "refund", "gas leak", "bus pass", "hour of help", "payment by post", "claim",
    "within-city move", "l'été tour", "lost property report", "quiz night", "box",
    "every-day need", "may fair ticket", "order of the day",
)  # fmt: skip
MILESTONES = (
    "placed", "received", "answered", "processed", "shipped", "delivered", "resolved",
    "followed up", "made safe", "answered in full", "put right", "paid", "called back",
    "told the price", "set up", "payment received", "in the shop", "due", "done",
    "kept in full and on time", "re-opened", "naïvely tried", "signed for by the customer",
    "sent", "begun", "first seen", "picked up",
)  # fmt: skip
SEGMENTS = (
    "trade customers", "key clients", "home customers", "new customers", "colleagues", "members",
    "over-60s", "customers in need", "café regulars", "friends of the house", "o'neill's people",
    "all-day guests", "customers by the sea", "first-time buyers", "two-star members",
)  # fmt: skip
ROLES = (
    "owner", "shift lead", "clerk", "chef de cuisine", "head of service", "duty manager",
    "technician", "boss", "on-call engineer", "maître d'hôtel", "nurse", "staff", "bus driver",
)  # fmt: skip
CALENDARS = (
    "shop", "office", "counter", "late-night", "summer", "café", "working", "business",
    "day-time",
)  # fmt: skip
UNITS = (
    "ring", "tide", "school term", "half-term", "shift", "fortnight", "semester", "lap of honour",
)  # fmt: skip
CHANNELS = (
    "phone", "e-mail", "letter", "web", "chat", "text message", "social media", "app",
    "in person",
)  # fmt: skip
ZONES = (
    "America/Halifax", "Europe/Berlin", "Asia/Kolkata", "UTC", "America/Argentina/Buenos_Aires",
)  # fmt: skip
FREE = (
    "a", "the", "order", "parcel", "customer", "late", "wrong", "broken", "asks", "again", "is",
    "was", "days", "hours", "in", "for", "of", "to", "café", "naïve", "o'neill's", "re-sent",
    "after-hours", "it", "24", "1,000", "$50", "95%", "weather", "makes", "unsafe", "and", "or",
    "with", "when", "once", "per", "up", "at", "most", "by", "not", "no", "road", "closed", "who",
    "we", "wait", "first", "shop", "within", "before", "until", "than", "every", "may", "need",
    "on", "from", "two", "half", "Monday", "14:00",
)  # fmt: skip

prose = st.lists(
    st.sampled_from(
        ("We", "keep", "our", "word", "since", "1962", "and", "mean", "–", "café", "(yes)", "50%")
    ),
    min_size=1, max_size=12,
).map(" ".join)  # fmt: skip
quotes = st.lists(st.sampled_from(FREE), min_size=1, max_size=6).map(" ".join)
names = st.lists(
    st.sampled_from(("Harbour", "Street", "O'Neill", "Café", "Söhne", "Kitchenware", "of", "24-7")),
    min_size=1, max_size=4,
).map(" ".join)  # fmt: skip


def free(slot: str) -> st.SearchStrategy[str]:
    """Words that a slot of free words can hold, and that the phrase before it does not swallow."""
    words = st.lists(st.sampled_from(FREE), min_size=1, max_size=7).map(" ".join)
    return words.filter(lambda said: holds(slot, said) and not said.startswith("when"))
