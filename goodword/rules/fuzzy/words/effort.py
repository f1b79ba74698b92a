"""Promises of trying: what is promised is the effort, and nobody can see it."""

from typing import Final

from goodword.rules.fuzzy.entries import Group

_RESULT = (
    "Trying can't be measured. Promise the result, or say 'We aim:' with a number and a share."
)
_NUMBER = "An aim needs a number. Say what is done within how long, and how often."

EFFORT: Final = (
    Group(_RESULT, """
        (try|tries|trying) (to|our|their|hard|not to|and|everything) <-you,customers,who,callers,
            guests,if,they;
        try (our|their) (best|hardest|utmost|very best); strive; strives; striving; striven; strove;
        endeavour; endeavours; endeavouring; endeavor; endeavors; endeavoring;
        (we|staff|team) (look|looks) to;
        (we|staff|they|team) (are|is) *1 (ready|willing|prepared|pledged|resolved|apt|glad|poised)
            to;
        would like to <-you,customers,who,guests;
        (struggle|fight|battle|labour|exert ourselves|stretch ourselves|push ourselves) to;
        work to (improve|keep|make|ensure|reduce|cut|raise); set out to;
        see what (we|they|he|she|staff|it) can; (take|takes) (the|) trouble to; seek to; seeks to;
        seeking to;
        attempt to <-second,third,first,an,each,every,#,any,one,failed,delivery,you,customers;
        attempts to <-#,two,delivery,second; attempting to; every attempt;
        (do|does|doing|did) (our|their|its|his|her|your|my) (very|level|absolute|utter|) (best|
            utmost|damnedest|part|bit);
        best (effort|efforts|endeavours|endeavour|endeavors|endeavor); best-effort; best-efforts;
        reasonable (commercial|) (effort|efforts|endeavours|endeavour|endeavors|steps|care|attempts|
            precautions|measures);
        commercially reasonable;
        (every|all|all due|utmost|serious|maximum|considerable|great|conscious|good-faith|concerted|
            significant|extra|special|constant|all possible) (effort|efforts|endeavour|endeavours);
        every (reasonable|possible|conceivable) *;
        all (reasonable|possible|practicable|feasible|appropriate) *;
        (make|makes|making) (an|the|every|any|all|some) (*|) (effort|efforts|attempt|attempts);
        an effort; (spare|spares|sparing) no *; no effort; efforts (are|will|to|have|shall);
        effort (is|will|to|shall);
        (do|does|doing) (everything|all|anything|whatever|what|as much as) (*|) (we|they|it|he|she|
            you) (can|could|possibly|may|are|is|reasonably|takes);
        do (everything|all|whatever|anything) (possible|within|in|necessary|it|reasonable|that is|
            reasonably);
        everything (possible|in our power|in their power|within our power|we can|humanly possible|
            within reason|reasonably possible);
        all (we can|that we can|that is possible|in our power); what we can; whatever we can;
        within our power; in our power;
        to the best of (our|their|his|her|its) (ability|abilities|knowledge|power|efforts|
            resources);
        as best (as|) (we|they|you) can; to the utmost; the utmost; our utmost;
        work (hard|harder|tirelessly|towards|toward|constantly|continuously|diligently|closely|
            relentlessly|day and night|together|flat out) (*|);
        works (hard|tirelessly|towards|closely|continuously|together);
        working (hard|tirelessly|towards|closely|toward|continuously|constantly|to improve|on
            improving|together);
        worked (hard|towards|closely); to work with (you|customers|our|all|everyone|the);
        bend over backwards; (focus|focuses|focused|focussed|focusing) on;
        (emphasis|importance) (on|to);
        (work|works|working) with (you|customers|our|local|communities|residents|others|all|
            families|parents|partners|each);
        do our bit; make it our (business|mission|priority); move heaven and earth; pull out all *;
        at pains to; take pains; takes pains; out of (its|our|their|your|his|her) way;
        leave nothing to chance; mindful of; bear in mind; be mindful;
        (are|is|remain|remains|am|fully|be|stay|were|was|strongly|truly|deeply|firmly|wholly|
            utterly|totally|absolutely) committed;
        committed to;
        commit to (excellence|quality|providing|delivering|being|the|giving|helping|improving|
            offering|making|ensuring|keeping|treating|working|a|fair|putting|you);
        commitment to; commitment (is|of); dedicated to; devoted to; determined to; keen to;
        eager to; passionate about; believe in; believes in; pledge to be; dedicated (to|);
        resolve to; undertake to (be|do our|use|try|make every);
        continually (improve|improving|strive|review|seek|look|work|developing|striving|looking|
            update|updating);
        continuously (improve|improving|strive|review|seek|look|work|striving|looking|developing);
        constantly (improve|improving|strive|review|seek|look|work|striving|looking|developing|
            evolving);
        always (looking|striving|working|trying|seeking|learning|improving|aiming) (to|for|on|)
    """),
    Group(_RESULT, """
        (hope|hopes|hoping) (to|that|you); wish to (provide|offer|be|give|help|ensure);
        look forward to (helping|serving|welcoming|hearing|seeing|working); aspire; aspires;
        aspiring; aspiration; aspirations;
        our (vision|mission|dream|ambition|passion|ethos|philosophy|motto) is; vision is;
        mission is; ambition is;
        to be the (best|most|first|leading|preferred|number|*) (*|) of choice; to become the;
        dream of
    """),
    Group(_NUMBER, """
        (we|our|and|to|staff|team|council|company|bank|airline|school|clinic|agents|will|also|they|
            it|hotel) (aim|aims) (to|for|at);
        (our|the) aim is (to|that|for);
        (our|the) (goal|objective|target|intention|purpose) is (to|that|for); aiming (to|for);
        we (intend|plan|expect|mean) to;
        it is our (aim|intention|policy|goal|objective|mission|wish|hope) (to|that);
        with the aim of; (is|are) working to; should (be able|aim|hope|expect) to;
        should not (have to|expect|need)
    """, "limit"),
)  # fmt: skip
