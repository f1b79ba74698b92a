"""Words that make a hazard, or the duty to act, look smaller than it is."""

from typing import Final

from goodword.rules.fuzzy.entries import Group

_SAY = "Say what can happen, to how many items, and what the customer is to do: no softening."

HAZARD: Final = Group(
    _SAY,
    """
        (risk|chance|danger|likelihood|probability|hazard) (*|) (*|) (*|) (is|remains) (very|
            extremely|considered|thought|believed|deemed|exceedingly|) (*|) (low|small|slight|
            minimal|remote|negligible|slim|unlikely|theoretical);
        as a (purely|simple|mere|) (precaution|precautionary measure);
        isolated (incident|incidents|case|cases|fault|faults|problem|problems|event|events|
            occurrence|issue|issues|error|errors); abundance of (caution|care);
        voluntary (recall|withdrawal|safety|field|product)
    """,
    "none",
    "GW210",
)
"""Softening words that say by themselves that a hazard is meant."""

RECALL: Final = (
    Group(_SAY, """
        voluntary (recall|withdrawal|return|measure|action|step|basis|product|safety|notice|and|
            field|correction|programme|replacement|exchange|stop);
        voluntarily (recalling|recall|recalled|withdraw|withdrawing|withdrawn|withdrew|removing|
            removed|asking|taken|taking|decided|recalls|returning|stopped);
        (an|) abundance of (caution|care); (excess|extra|surfeit) of caution;
        purely (as|) (a|) (precaution|precautionary|precautionary measure); precaution; precautions;
        precautionary; as a (purely|simple|mere|) precaution; out of (an|) (abundance|excess) of *;
        to be on the safe side; on the side of caution; err on *; to err on *; isolated;
        one-off (incident|fault|event|case|error|occurrence|problem);
        a (limited|small|tiny|very small|handful|few) (number|batch|proportion|percentage|
            quantity|group) of; limited number; small number; small batch;
        in (very|extremely|exceedingly|some|a few|certain|isolated|few) (rare|unusual|isolated|
            few|specific|limited|) (cases|circumstances|instances|occasions|situations|
            conditions);
        rare (cases|circumstances|instances|occasions|case|occurrence|situations|event|
            conditions); rarely; in the (unlikely|rare) event; unlikely (event|to); highly unlikely;
        extremely unlikely; remote (chance|possibility|risk|likelihood);
        (slight|small|low|minimal|minor|limited|negligible|tiny|theoretical|potential|possible|
            very low|very small|slim) (risk|chance|possibility|danger|hazard|likelihood|
            probability|risks|inconvenience|quality|issue|concern|fault|defect);
        (risk|chance|danger|likelihood|probability|hazard) (*|) (*|) (*|) (is|remains|are) (very|
            extremely|considered|thought|believed|deemed|exceedingly|) (*|) (low|small|slight|
            minimal|remote|negligible|minor|slim|unlikely|rare|limited|theoretical); low risk;
        minor (injury|injuries|burns|cuts|irritation|discomfort|fault|defect|quality|issue);
        some (discomfort|irritation); mild (discomfort|irritation|reaction|symptoms|effects);
        slight (discomfort|irritation|delay|fault|defect); discomfort;
        only a (few|small|handful|tiny|limited|fraction) *;
        a few (reports|incidents|cases|complaints|units|items|batches|people|customers);
        few reports; no (cause|need|reason) (for|to) (alarm|concern|worry|panic|be|be alarmed);
        (do not|don't) (be alarmed|panic|worry); not be alarmed; no immediate *; we do not believe;
        not believed to *; (may|might|could) (possibly|potentially|conceivably|under|in|, in);
        discretionary; optional (recall|return|replacement|repair);
        customer satisfaction (programme|campaign|action);
        product (improvement|enhancement|upgrade|update) (programme|campaign|notice|);
        goodwill gesture; gesture of goodwill; as a courtesy; at your leisure;
        if you (wish|prefer|like|are worried|are concerned|feel); not dangerous; perfectly safe;
        quality (concern|issue|matter|problem|deviation);
        in (specific|certain|particular|some|rare) (situations|circumstances|conditions);
        under (specific|certain|particular|some|rare) (situations|circumstances|conditions);
        theoretical
    """, "none", "GW210"),
)  # fmt: skip

SIGNS: Final = frozenset(
    "recall recalls recalled recalling withdrawn withdrew hazard hazards injury injuries "
    "batch batches contaminated contamination leaked serial defect defective "
    "undeclared allergen choking overheat overheats overheating burns leak "
    "unsafe dangerous discomfort".split()
)
"""Words that tell that a sentence is about a hazard."""
