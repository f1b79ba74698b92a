"""Words that every business shares: touchpoints and channels it may use without a definition."""

from typing import Final

from goodword.rules.tree import Touchpoint

CHANNELS: Final[dict[str, tuple[str, ...]]] = {
    "phone": ("telephone", "call", "telephoned", "phoned"),
    "e-mail": ("email", "mail", "e-mailed", "emailed"),
    "letter": ("post", "in writing"),
    "web": ("website", "web form", "online", "the website", "our website"),
    "chat": ("live chat", "webchat"),
    "text message": ("sms", "text", "text messages"),
    "social media": (),
    "app": ("the app", "our app"),
    "in person": ("at the counter", "at the desk", "face to face", "in the shop"),
    "agent": ("agents", "sales agents", "an agent"),
    "fax": (),
    "whatsapp": (),
    "portal": (
        "the portal",
        "our portal",
        "customer portal",
        "the customer portal",
        "online portal",
        "the online portal",
    ),
    "video": ("video call",),
}


def _touchpoint(name: str, *milestones: str) -> Touchpoint:
    return Touchpoint(name=name, milestones=milestones)


PEOPLE: Final = (
    "customer", "caller", "client", "guest", "patient", "passenger", "tenant", "resident",
    "visitor",
    "user", "member", "student", "pupil", "parent", "applicant", "claimant", "buyer", "shopper",
    "diner", "traveller", "citizen", "subscriber", "driver", "householder", "account holder",
)  # fmt: skip
"""Who may stand for a touchpoint in a sentence, when only one has what is done."""

OTHER_NOUNS: Final[dict[str, tuple[str, ...]]] = {
    "call": ("phone", "telephone", "phone call", "telephone call"),
    "e-mail": ("email", "e-mail message", "mail message"),
    "letter": ("written enquiry", "correspondence", "written correspondence"),
    "enquiry": ("inquiry", "query", "question"),
    "chat": ("web chat", "live chat", "webchat"),
    "complaint": ("grievance",),
    "request": ("service request",),
    "appointment": ("booking",),
    "delivery": ("parcel", "shipment"),
    "quote": ("quotation", "estimate"),
}
"""Other words for a usual touchpoint, where the policy defines none of that name."""

BUILT_IN: Final = (
    _touchpoint("promise", "made", "kept", "kept in full and on time", "broken"),
    _touchpoint("payment owed", "owed", "paid", "made"),
    _touchpoint("remedy", "asked for", "given"),
    _touchpoint("approval", "asked for", "given"),
)
"""What Goodword itself keeps a record of; no policy needs to define it."""

USUAL: Final = (
    _touchpoint("call", "received", "answered", "called back", "ended"),
    _touchpoint("e-mail", "received", "acknowledged", "answered"),
    _touchpoint("letter", "received", "acknowledged", "answered"),
    _touchpoint("message", "received", "acknowledged", "answered"),
    _touchpoint("chat", "started", "answered", "ended"),
    _touchpoint("enquiry", "received", "acknowledged", "answered", "resolved"),
    _touchpoint("request", "received", "acknowledged", "answered", "completed"),
    _touchpoint("complaint", "received", "acknowledged", "answered", "resolved", "followed up"),
    _touchpoint("order", "placed", "confirmed", "processed", "shipped", "delivered"),
    _touchpoint("delivery", "ordered", "dispatched", "delivered"),
    _touchpoint("return", "requested", "received", "refunded"),
    _touchpoint("refund", "requested", "approved", "paid"),
    _touchpoint("repair", "reported", "begun", "completed"),
    _touchpoint("booking", "requested", "confirmed", "cancelled"),
    _touchpoint("appointment", "requested", "booked", "begun", "finished"),
    _touchpoint("visit", "requested", "booked", "begun", "finished"),
    _touchpoint("application", "received", "acknowledged", "decided"),
    _touchpoint("quote", "requested", "sent"),
    _touchpoint("fault", "reported", "fixed"),
    _touchpoint("claim", "received", "acknowledged", "decided", "paid"),
    _touchpoint("review", "published", "answered"),
)
"""What a policy may name before it has defined it; that draws a warning with the line to add."""

SYNONYMS: Final[dict[str, tuple[str, ...]]] = {
    "answered": (
        "replied to",
        "replied",
        "got back to",
        "given an answer",
        "given a reply",
        "answered in full",
        "fully answered",
        "picked up",
        "written back to",
    ),
    "acknowledged": ("confirmed as received",),
    "kept in full and on time": ("kept on time and in full",),
    "arrived": ("turned up", "come", "shown up", "on site", "at the door"),
    "announced": ("called ahead", "rung ahead", "phoned ahead", "telephoned ahead", "texted ahead"),
    "resolved": (
        "solved",
        "sorted out",
        "sorted",
        "settled",
        "put right",
        "fixed",
        "closed",
        "cleared up",
        "straightened out",
    ),
    "shipped": (
        "dispatched",
        "despatched",
        "sent out",
        "posted",
        "sent",
        "gone out",
        "on its way",
        "on their way",
        "out of the door",
        "in the post",
    ),
    "dispatched": ("shipped", "despatched", "sent out", "sent"),
    "placed": ("made", "submitted", "ordered"),
    "received": ("got", "had"),
    "refunded": ("paid back", "reimbursed", "repaid"),
    "paid": (
        "settled",
        "made",
        "credited",
        "in your account",
        "back in your account",
        "in the account",
    ),
    "transferred": ("passed on", "passed along", "handed on", "put through", "passed around"),
    "returned": ("back with you", "given back", "brought back", "sent back"),
    "begun": ("started", "commenced"),
    "finished": ("completed", "done", "carried out"),
    "completed": ("finished", "done", "carried out", "fixed", "repaired"),
    "closed": ("resolved", "completed", "finished"),
    "fixed": ("repaired", "put right", "mended", "restored", "resolved"),
    "repaired": ("fixed", "mended"),
    "restored": ("reconnected", "put back on"),
    "called back": ("returned", "rung back", "phoned back", "telephoned back"),
    "updated": (
        "kept informed",
        "kept updated",
        "given an update",
        "told the progress",
        "kept up to date",
        "brought up to date",
        "kept posted",
    ),
    "opened": ("reported", "received", "logged", "raised"),
    "reported": ("received", "logged", "raised", "opened"),
    "cancelled": ("canceled", "called off"),
    "decided": ("determined",),
    "visited": ("called on", "attended"),
    "delivered": (
        "handed over",
        "brought",
        "arrived",
        "with you",
        "with the customer",
        "reached you",
    ),
    "collected": ("picked up", "taken away"),
}
"""Other words for a milestone, read as it when the touchpoint has it and not the other word."""

VAGUE_VERBS: Final[dict[str, tuple[str, ...]]] = {
    "respond": ("acknowledged", "answered"),
    "responded": ("acknowledged", "answered"),
    "responding": ("acknowledged", "answered"),
    "response": ("acknowledged", "answered"),
    "deal": ("answered", "resolved"),
    "dealt": ("answered", "resolved"),
    "handle": ("answered", "resolved"),
    "handled": ("answered", "resolved"),
    "address": ("answered", "resolved"),
    "addressed": ("answered", "resolved"),
    "process": ("begun", "completed"),
    "attend": ("begun", "completed"),
    "attended": ("begun", "completed"),
    "action": ("begun", "completed"),
    "actioned": ("begun", "completed"),
}
"""Verbs that two people read as two different moments; a policy may still define them itself."""

VAGUE_NOUNS: Final = ("an acknowledgement", "an answer")
"""What 'a response' may be."""

_ALL_IN: Final = ("complete", "completed", "documents complete", "information complete")
CAME_IN: Final = ("received", "opened", "reported", "requested", "placed")
TOLD: Final = ("reported", "received", "opened", "notified")
"""The moments at which a contact can have come in; the first that its touchpoint has."""

ASKING: Final = {
    "complain": "complaint", "complains": "complaint", "apply": "application",
    "applies": "application", "enquire": "enquiry", "enquires": "enquiry", "ring": "call",
    "rings": "call", "phone": "call", "phones": "call", "telephone": "call", "call": "call",
    "calls": "call", "write": "letter", "writes": "letter", "email": "e-mail", "e-mail": "e-mail",
    "emails": "e-mail", "e-mails": "e-mail", "chat": "chat", "chats": "chat",
    "complained": "complaint", "applied": "application", "enquired": "enquiry", "rang": "call",
    "phoned": "call", "telephoned": "call", "called": "call", "wrote": "letter",
    "complaining": "complaint", "applying": "application", "enquiring": "enquiry",
    "ringing": "call", "phoning": "call", "calling": "call", "writing": "letter",
}  # fmt: skip
"""What a customer who does this has sent in."""

ANCHOR_PHRASES: Final[dict[str, tuple[str, ...]]] = {
    **{
        f"{having} {what}": _ALL_IN
        for having in ("having", "receiving", "we have", "we receive", "getting", "we get")
        for what in (
            "everything we need", "everything", "all we need", "all the information",
            "all the information we need", "all the documents", "all the papers",
            "all the documents we need", "all documents", "all information", "all papers",
        )
    },
    "a complete application": _ALL_IN,
    "a complete request": _ALL_IN,
    "receipt of a complete application": _ALL_IN,
    "receiving a complete application": _ALL_IN,
    "coming in": CAME_IN,
    "it comes in": CAME_IN,
    "it came in": CAME_IN,
    "they come in": CAME_IN,
    "reaching us": CAME_IN,
    "it reaches us": CAME_IN,
    "they reach us": CAME_IN,
    "joining the queue": ("queued",),
    "entering the queue": ("queued",),
    "asking": ("asked for", "requested"),
    "being asked": ("asked for", "requested"),
    "the customer asks": ("asked for", "requested"),
    **{
        f"{asking}{of_it}": ("asked for", "requested", "received")
        for asking in ("you ask", "you asking", "your asking", "being asked", "asking")
        for of_it in (" for it", " for one", " for them")
    },
    "your asking": ("asked for", "requested"),
    "you ask": ("asked for", "requested"),
    "they ask": ("asked for", "requested"),
    "telling us": ("reported", "received"),
    "you tell us": ("reported", "received"),
    "the customer tells us": ("reported", "received"),
}  # fmt: skip
"""Longer words for a milestone after 'of', 'after' or 'from'; the first that exists is meant."""

ANCHOR_NOUNS: Final[dict[str, tuple[str, ...]]] = {
    "receipt": ("received", "opened"),
    "payment": ("paid", "payment received"),
    "delivery": ("delivered",),
    "arrival": ("arrived", "received"),
    "order": ("placed", "ordered"),
    "purchase": ("placed", "bought", "purchased", "paid"),
    "report": ("reported", *CAME_IN),
    "request": ("requested", *CAME_IN),
    "application": ("received", "applied"),
    "notification": ("notified", "reported", "received"),
    "registration": ("registered",),
    "approval": ("approved",),
    "acceptance": ("accepted",),
    "confirmation": ("confirmed",),
    "cancellation": ("cancelled",),
    "collection": ("collected",),
    "return": ("returned", "received"),
    "resolution": ("resolved",),
    "solution": ("resolved",),
    "completion": ("completed", "finished"),
    "booking": ("booked", "requested"),
    "check-in": ("checked in",),
    "check-out": ("checked out",),
    "discharge": ("discharged",),
    "admission": ("admitted",),
    "departure": ("departed",),
    "dispatch": ("dispatched", "shipped"),
    "shipment": ("shipped",),
    "acknowledgement": ("acknowledged",),
    "acknowledgment": ("acknowledged",),
    "holding reply": ("acknowledged",),
    "contact": ("contacted", *CAME_IN),
    "failure": ("failed", "owed"),
    "submission": ("submitted", "placed", "received"),
    "call": CAME_IN,
    "complaint": CAME_IN,
    "visit": ("visited", "finished"),
    "inspection": ("inspected",),
    "decision": ("decided",),
    "cut-off": ("disconnected",),
    "interruption": ("interrupted", "reported"),
    "outage": ("reported",),
    "answer": ("answered",),
    "reply": ("answered",),
    **{
        f"{whole} {reply}": ("answered",)
        for whole in ("full", "final", "complete", "substantive")
        for reply in ("answer", "reply", "response")
    },
    "update": ("updated",),
    "progress report": ("updated",),
    "fix": ("fixed", "repaired"),
    "repair": ("repaired", "fixed", "completed"),
    "refund": ("refunded", "paid"),
    "replacement": ("replaced",),
    "restoration": ("restored",),
    "reconnection": ("reconnected", "restored"),
    "installation": ("installed",),
    "connection": ("connected",),
    "reminder": ("reminded",),
    "explanation": ("explained",),
    "call back": ("called back",),
    "call-back": ("called back",),
    "callback": ("called back",),
    "start": ("begun",),
    "closure": ("closed",),
    "close": ("closed",),
    "settlement": ("settled", "paid"),
    "publication": ("published",),
    "review": ("reviewed",),
    "assessment": ("assessed",),
    "activation": ("activated",),
}
"""Nouns that name a milestone: done ('a reply within …') or begun from ('of receipt')."""

CALLED_BY: Final = {"caller": "call", "applicant": "application", "claimant": "claim"}
"""People who are called by what they have sent in."""

ANNOUNCED: Final = ("announced", "notified", "told", "warned", "informed")
"""What customers are who are given notice; the first that its touchpoint has."""

GIVEN: Final = ("delivered", "arrived", "handed over", "paid", "issued", "returned")
"""What has been done when customers have got a thing; the first that its touchpoint has."""

AWAITED: Final = ("answered", "seen", "served", "begun", "started")
"""What people wait for when nothing else is said."""

USUAL_ROLES: Final = (
    "owner", "director", "general manager", "manager", "duty manager", "supervisor", "team leader",
    "shift lead", "technician", "clerk",
)  # fmt: skip
"""Roles that a policy may name before it has listed its own, most senior first."""
