"""Other ways to say the grammar's phrases. The key is what the formatter prints."""

from typing import Final

from goodword.rules.text.clause_phrases import CLAUSE_PHRASES
from goodword.rules.text.saying import ways

_SAID: Final[dict[str, tuple[str, ...]]] = {
    ", to the minute": ("to the minute", "(to the minute)"),
    "calendar": ("consecutive", "running"),
    "elapsed": ("clock", "actual"),
    ", then": (",", ", then", "then"),
    "we promise that": ways(
        "[you can|you may|] expect [that|to have|to see|to get|to receive|to find]", "expect",
        "we [will|'ll|shall|] [have|get|keep|see that|make sure that|make sure|ensure that|ensure|see to it that]",
        "we [promise|guarantee|undertake|commit|confirm|make sure|ensure|see to it|pledge] [that|]",
        "[you can|please|you may|] [rest assured|be assured|be sure|rely on it|be certain] [that|:|,|]",
        "you [have|get] our [word|promise] that", "our promise [is|] [that|:]", "it is our promise that",
        "[our|the] [standard|standards|promise|commitment|rule|pledge] [is|are] [that|:|]",
    ),
    "at most": ("no more than", "not more than", "up to", "no more often than"),
    "if": ("upon", "on", "when", "where", "whenever", "should", "once", "every time", "each time"),
    "if we do not": ways(
        "[if|where|when|should|whenever] we [fail to|don't|can't|cannot|are unable to|do not manage to|don't manage to|"
        "are late to|have not|haven't|didn't|did not|miss]",
        "should we not",
    ),
    "gets": ways("[will|can|] [get|gets|receive|receives|have|has|expect|expects]"),
    "not": ways(
        "[is|are|has|have] not [|been|yet]", "[isn't|aren't|hasn't|haven't|wasn't] [|been|yet]", "[will|shall] not be",
        "[do|does] not get", "[won't|will not] [be|get]", "not be", "fails to be", "[don't|doesn't] get",
    ),
    "nobody waits more than": ways(
        "[nobody|no one|no-one] [|ever] [waits|has to wait|should wait|will wait|need wait|will have to wait|should have to wait] "
        "[more|longer] than",
        "you [won't|will not|will never|never|don't|should not|shouldn't|should never|needn't] [wait|have to wait|need to wait|queue|have to queue] [for|] "
        "[more|longer] than",
        "you [won't|will not|never|don't|should not] [wait|have to wait] for [more|longer] than",
        "you [wait|will wait|'ll wait|have to wait] [no|not] [more|longer] than",
        "you [wait|will wait|'ll wait|have to wait] at most",
        "the [limit|longest wait|longest you wait|most you wait|most that you wait|maximum wait] is",
        "it [takes|will take|should take|must take] [us|] [at most|no more than|no longer than|not more than|up to]",
        "it [won't|will not|never|doesn't|does not|must not|should not] take [us|] [more|longer] than",
        "[please|] allow [us|] [at most|up to|]", "we [take|will take|need] [at most|no more than|no longer than|up to]",
        "we [won't|will not|never|will never] take [more|longer] than",
    ),
    "waits more than": ways(
        "[waits|wait|takes|take|will wait|will take|has to wait|should wait|should take|lasts] [|for] [more|longer] than",
        "[for|] [more|longer] than",
    ),
    "waits no more than": ways(
        "[wait|waits|take|takes|will wait|will take|have to wait|should wait] [no|not] [more|longer] than",
        "[wait|waits|take|takes|will wait|will take|have to wait] at most",
        "[never|do not|don't|won't|will not|will never|does not|doesn't] [wait|take|have to wait] [more|longer] than",
    ),
    "for": ("to", "for getting", "to get", "before", "to have", "until", "to be", "before getting", "for having"),
    "that": ("this", "then"),
    "those": ("the ones", "ones"),
    "all of them": ("every one of them", "all", "each of them", "every one"),
    "and also": ("and", "and in any event", "and in any case", "but in any event", "but", ", but", ", and", ", and always"),
    "no": ("none of", "not one of", "not a single"),
    "sent": ("given", "made", "provided", "issued", "sent out", "with you", "due", "done"),
    "send": ("give", "send out", "sends", "gives", "provide", "provides", "let you have", "make", "issue"),
    ", whichever is less": ways("[, |]whichever is [the|] [less|lower|smaller]"),
    "we aim:": ways(
        "[our|the|] [aim|target|goal|objective] [is|] [:|that|to have|to get|for]",
        "our [ambition|intention] is [that|to have]",
        "it is our [aim|goal|target|objective|ambition] [that|to have|to get]",
        "we [aim|try|seek|endeavour|hope|intend|plan|strive|want] [that|to have|to get|to keep]",
        "we aim for", "our [aim|target] is for",
    ),
    "we": ways(
        "[we|staff|our staff|our team] [will|shall|must|always|will always|are to|]", "you can expect us to",
        "we [promise|undertake|guarantee|commit] to",
    ),
    "you get": ways("[you|customers|the customer|a customer] [will|] [get|have|receive|receives|gets|has]"),
    "give early": ways("[will|must|shall|] [give|provide]", "gives", "provides", "offer"),
    "tell the customer": ways(
        "[will|must|shall|] [tell|warn|inform|notify|contact] [you|them|customers|the customer]",
        "[will|must|shall|] let [you|them|customers|the customer] know",
    ),
    "notice": ways(
        "[prior|advance|clear|] notice", "in advance", "beforehand", "ahead [of time|of it|]", "earlier", "[advance|] warning",
    ),
    "hears from us": ways("[will|can expect to|] [hear|hears] from us", "[will|] [get|receive] word [from us|]", "[will|] [get|receive] [news|progress reports] [from us|]", "[will|] keep in touch with you"),
    "the average wait": ways(
        "[the|our|] average [wait|waiting time|time to answer|queue|queuing time|queueing time] [on the phone|on the telephone|by phone|]",
    ),
    "comes to": ways("[will be|should be|must be|stays] [at most|no more than|not more than|under|less than|below|within|]", "is [at most|no more than|not more than|under|less than|below|within]"),
    "if we are more than": ways(
        "[if|when|where|whenever|should] we [are|arrive|turn up|run|be] [more than|over]", "[if|when|where] the [engineer|technician|driver] [is|arrives|turns up] [more than|over]",
    ),
    "will": ways("[will|must|shall|are to|is to] [always|]"),
    "aim to": ways("[will|] [aim|try|seek|endeavour|strive|hope|intend|plan|want] to", "are aiming to", "aims to"),
    "we aim to": ways(
        "we [will|'ll|] [aim|try|seek|endeavour|strive|hope|intend|plan|want] to", "we are aiming to",
        "[our|the] [aim|target|goal|objective|ambition|intention] is to", "it is our [aim|goal|target|objective] to",
        "[our|] [aim|target|goal|objective] :",
    ),
    "are": ways(
        "[will|must|shall|have to|are to|is to|to|can expect to|will always|] be", "[has|have|will have] been", "[are|] being", "is",
        "[will|can|] [get|gets|receive|receives|have|has|expect|expects]", "goes", "go", "[is|are] left", "stays", "remains",
        "arrives", "arrive", "comes", "come", "–", "-", "—", "will", "shall",
    ),
    "of": ways(
        "past", "upon", "on", "[, |][once|from when|counted from]", "after [when|]", "from [when|]", "following", "since",
        "[from|of|after] the [moment|time|date|day] [of|on which|when|that|]", "of when", "beyond", "as from", "starting from",
    ),
    "in": ("during", "within", "inside", "in the last", "in the past", "within the last", "during the last",
           "over the last", "over the past", "in any"),
    "outside": ("out of",),
    "from": ("of", "for", "to"),
    "by": ("via", "over", "through", "on", "using"),
    "or": ("and", ",", ", or", ", and", "/", "as well as", "&"),
    "to": ("–", "-", "up to"),
    "and": ("(", ", and", "then", ", then", "and then", ", and then", ","),
    "; and": (";",),
    "within": ways(
        "[|at the latest ]in [under|less than|at most|no more than|not more than|fewer than|up to|a maximum of|the next|]",
        "within [no more than|at most|the first|a maximum of|the next|a period of|up to]",
        "[by |]no later than", "[by |]not later than", "[no|not] [more|longer] than", "at most", "up to",
        "under", "less than", "fewer than", "inside", "after [no more than|at most|up to]", "at the latest within",
        "[takes|take|will take|is done in|are done in|comes in|comes within|arrives within|arrives in] "
        "[at most|no more than|no longer than|not more than|up to|less than|under|within|]",
        ":", "[is|are] [within|at most|no more than|up to|]", "of [at most|no more than|up to|]",
        "[with|has|have] a limit of", "is limited to",
    ),
    "when": ways("[, |]if", ", when", "[when|if] [it is|they are]", "where", "whenever", "provided they are", "for [those|orders]"),
    "at the appointed time": ways(
        "at [the|their] [agreed|booked|appointed|scheduled|appointment] time", "at the time [agreed|appointed|booked]",
    ),
    "by the appointed time": ways("[by|no later than] the [agreed|booked|scheduled|appointed] time", "by the time appointed", "before the appointed time"),
    "the appointed time": ways(
        "[the|their|your|] [appointed|agreed|booked|scheduled|appointment] time", "the time [agreed|booked|of the appointment]",
        "[the|your] appointment", "the start of the appointment",
    ),
    "our learning of it": ways(
        "[our|] [learning of it|hearing of it|becoming aware of it|knowing of it|becoming aware]",
        "we [learn|know|hear|become aware] of it", "it becoming known to us", "our [being told|finding out]",
    ),
    "the promised date": (
        "promised date", "the date promised", "the agreed date", "the date agreed",
    ),
    "by the promised date": ways("by the promised time", "by the agreed date", "by the [date|time] [promised|agreed|given|quoted|we promised|we gave]"),
    "on the promised date": ways("on the [promised|agreed|booked|appointed] [date|day]", "on the date [promised|agreed]"),
    "in the agreed window": ways("[in|within|during] the [agreed|appointed|booked|promised] [window|slot|time window|time slot]"),
    ", give or take": (
        "give or take", "plus or minus", ", plus or minus", "give or take up to", "±",
    ),
    "early": ("before it", "before", "early of the appointed time"),
    "late": ("after it", "after", "late of the appointed time"),
    ", at most": ways(
        "[, |, but |but |, and |and |][for |][at most|up to|no more than|not more than|no longer than|not longer than|"
        "a maximum of|at the most|up to a maximum of|a total of at most]",
        "[, |][to|with] a [maximum|limit|cap] of", "[, |][capped at|limited to]",
    ),
    "and at most": ("and , at most", "or at most", "or", "and", "and up to", "and no more than", "and not more than", "or no more than"),
    "for at least": ways("at least for", "for [no less than|a minimum of|not less than|a full|no fewer than|]"),
    "at least": ("no later than", "no less than", "not less than", "not later than", "no fewer than"),
    "before": ("ahead of", "in advance of", "prior to"),
    "first within": ("first in", "for the first time within", "the first time within"),
    ", then every": ways("[, |][then|and|and then] [at least|] [once|] every"),
    "every": ("at least every", "once every", "at least once every", "each", "at least each"),
    "beforehand": ("in advance", "ahead", "before", "ahead of it", "before it", "before that"),
    "the rest": ("the others", "all others", "others", "all the others", "everything else", "all the rest",
                 "the remainder", "all other ones", "any others"),
    "only": ("none but",),
    "them": ("it", "these", "those"),
    "more than": ("more often than", "over"),
    "until": ways(
        "[, |][until|till] [it is|they are|it has been|they have been|your case is|the case is|the matter is|everything is|being|]",
    ),
    ", otherwise": ways(
        "[, |; |, and |and |or |]otherwise", ", or [else|]", ", else", ", if not", ", failing that", "; if later ,",
        "[; |, |and ]later [ones|orders]", "[; |, ][anything|everything] [later|after that]", "[; |, |, and ]after that", "; those after",
    ),
    "the customer is told": ways(
        "[the customer|the guest|the caller|you|they|customers|] [is|are|will be|] [told|informed|given word]",
        "[the customer|you|they] [hears|hear|will hear|learns|learn] [from us|]", "the customer gets word",
        "[we |we will |]tell [the customer|you|them] [in writing|]", "[we |we will |]inform [the customer|you|them]",
        "[we |we will |]let [the customer|you|them] know", "[we |we will |][say|explain] [to you|to the customer|to them|]",
        "[we |we will |]write [to the customer|to you|to them|] [to say|and say|to explain|to tell you]",
        "[we |we will |]write to tell [the customer|you|them]",
        "[we |we will |][contact|call|ring] [the customer|you|them|] to [say|explain|tell you]",
        "we get in touch to say", "explained",
    ),
    "a new date is agreed with the customer": ways(
        "[a new|a later|a longer|another] [date|time|appointment] is agreed [with [the customer|you|them]|]",
        "we agree [a new|a later|a longer|another] [date|time|appointment] [with [the customer|you|them]|]",
        "[by|on|at|within] [a|a new|a later|a longer] [date|time] agreed with [the customer|you|them]",
        "[by|on|at|within] [a|a new|a later|a longer] [date|time] [that|] [the customer agrees|you agree|they agree] to",
        "[longer|later] [if|when|where|as] [agreed|you agree|the customer agrees|agreed with [the customer|you|them]]",
    ),
    ", or": ("or", "; or", ", or else", ", or are", ", or is"),
    ", once": ("once", ", one time", "(once)", ", once only"),
    "of the time": (
        "of cases", "of all cases", "of those", "of the cases", "of them", "of instances",
        "of occasions", "of all", "of requests", "of all of them", "of customers", "of callers", "of people",
        "of our customers", "of such cases",
    ),
    "always": (
        "every time", "each time", "in every case", "without exception", "in all cases",
        "all the time", "100% of the time", "on every occasion", ", always",
    ),
    "on average": ("as an average", "on the average", ", on average", "the average", "an average", "our average", "average"),
    "at the first contact": (
        "on first contact", "at first contact", "on the first contact", "in the first contact",
        "in one contact", "first time", "at the first attempt", "in a single contact", "in one go",
        "the first time", "the first time you contact us", "first time round", "the first time round",
        "the first time you call", "the first time the customer contacts us", "at the first call",
        "on the first call", "at the first time of asking", "on first call",
    ),
    "in each": (
        "in every", "each", "over each", "per", "in any", "in a", "over a",
        "in one", "every", ", in each", "over every", "across each", "over the", "across the", "in the", "for each",
    ),
    ", except when": ways(
        "[, |][unless|except that not when]",
        "[, |][except|save|save only|other than|but not|apart from|excluding|except for|save for|with the exception of] "
        "[when|where|if|in case|while|in cases where|in the event that]",
    ),
    "or when": ("or if", ", or when", ", when", "or where", "or unless"),
    "or while": ("or when", ", or while", "and while"),
    "; otherwise": ways(
        "[; |. |, |][or|or else|otherwise|else|failing which|failing that|failing this|after that|"
        "after which|if not][ ,|]",
    ),
    ";": (".", ",", "or", "; or", ", or"),
    "if we fail": ways(
        "[, and |and |, but |but |, |][if|where|when|whenever] we [fail|fail to|are late|miss it|miss this|miss that|do not|cannot]",
        "[if|where|when] we [fail to|do not|do not manage to|cannot] do [so|this|it|that]",
        "[if|where|when] we [miss|break|do not meet|do not keep|fail to meet|fail to keep] "
        "[this|our|that] [target|standard|promise|deadline|word]",
        "[if|where|when] we [do not|fail to] [manage|meet|keep|keep to] [it|this|that]",
        "should we [fail|fail to|fail to do so|fail to do this|miss this|miss it|be late]",
        "[if|where|when] [it|this|that] is [late|missed|not done|not met|not kept|later|broken|not so]",
        "[if|where|when] [it|this|that] does not happen",
    ),
    "if we do not do so": ways("if we [do not|fail|fail to|miss it|miss this|are late|do not do this|fail to do so|fail to do this]",
        "if [it|this|that] is [late|missed|later|not so|not done]"),
    "; then": (";", ".", ", and", ", then", ","),
    "get": (":", "gets", "receive", "receives", "will get", "will receive", "is paid", "are paid", "is given", "are owed",
            "is owed", "is due", "are given", "is entitled to", "are entitled to"),
    ", without being asked": ways("[, |]without [being asked|a claim|asking|having to ask|having to claim]", "[, |]automatically", ", without a claim being made"),
    "of delay": ways(
        "of [lateness|waiting]", "[that|] [we are|it is] late", "late", "overdue", "[after|beyond] that", "thereafter",
        "by which we are late", "they wait", "that passes", "more", "[that we take|it takes] longer", "until [it|this] is", "until then",
    ),
    "back": ("returned", "refunded", "in return", "off"),
    "in full": ("in its entirety", "completely", "altogether"),
    "the delay is explained": ways(
        "[we|somebody|someone|] [explain|explains] the [delay|wait] [to the customer|to them|]", "the wait is explained",
        "we explain why", "somebody explains why",
    ),
    ", on claim within": ways(
        "[, |][if|when|where] [|the customer |you |they |it is ][claims|claim|claimed|asks|ask|asked for|applies|apply] within",
        "[, |][on claim|on request|for claims|for claims made|to customers who claim] within",
        "[, |][if|when|where] [|the customer |you |they ][claims|claim|asks|ask] for it within",
        "[, |]claimed within", "[, |]to be claimed within",
    ),
    "your money back": ("you get your money back", "you will get your money back", "your money is returned",
                        "it is free", "they are free", "it is free of charge", "you pay nothing", "it is on us", "there is no charge",
                        "you get it free", "we give you your money back", "money back", "a full refund", "you get a full refund"),
    "you do not pay for": ways("[you|the customer|customers|] [do not|will not|does not|need not] [have to|] pay [for|]", "[we|] [do not|will not] charge [you|] for", "there is no charge for"),
    "may claim": ("can claim", "may ask for", "can ask for", "may apply for"),
    "is due": ("is owed", "is paid", "is payable", "are due"),
    "pay": ways(
        "[will|automatically|] [pay|pay out|credit|compensate|give|add|send|owe]",
        "credit [the customer|you|them] with", "credit [your|the customer's|their] [account|bill] with",
        "take off [your|the customer's|their] [account|bill]", "compensate [you|the customer|them] with",
        "pay [you|the customer|them] compensation of",
    ),
    "the customer": ways(
        "you", "them", "the [caller|guest|patient|passenger|resident|tenant|user|client]", "customers", "each customer", "him or her",
    ),
    "a further": ("another", "an extra", "an additional", "a second"),
    "pay the customer's costs": ways(
        "[pay|meet] [your|customers'|their|the customer's] [reasonable|] costs", "pay the costs of the customer",
        "pay the customer for their costs",
    ),
    "the same day": ("on the same day", "that day", "that same day", "the very same day"),
    ", plus": (", and", "plus", "and then", "and a further", ", and a further", "and another", "and"),
    "for every further": ways(
        "[for |][every|each] [further|full|additional|extra|whole|started] [period of|]", "for [every|each]", "per [further|]",
        "more [for every|for each|per]", "a",
    ),
    "customers": (
        "our customers", "those who answer", "all customers", "people", "every customer", "a customer",
        "respondents", "customers who answer", "different customers",
    ),
    "are rated": ways("[are|is|will be|should be] [rated|scored|given]"),
    "our average rating is": ways("[our|the] average [rating|score] [is|from customers is|will be|should be]"),
    "out of": ("of", "/", "stars out of", "stars of", "points out of", "points of", "from"),
    "while": ("when", "whenever", "as long as", "for as long as"),
    "stops": ("stop", "is stopped", "is paused", "pauses", "stands still", "rests", "does not run", "is on hold",
              "are stopped", "are paused", "stand still"),
    "rate": ("rates", "score", "scores", "will rate", "will give", "should rate", "give", "gives", "judge"),
    "a score of": ways("[with|at|] [a|] [score|rating|mark] of", "[with|at|] [a|] [score|rating|mark] [of|]"),
    "us": ("our service", "the service", "our overall service", "service"),
    "or better": ("stars or more", "stars or better", "stars or higher", "points or more", "or higher", "or more", "or above", "or over", "or up"),
    ", with at least": ways(
        "[, |][with|over|from|given|provided that|provided|if|as long as] at least",
    ),
    "answers": ("answered", "replies", "responses", "have answered", "reply", "answer", "of them answered"),
    "expect": ("expects", "will accept", "accept"),
    "and hope for": (", and hope for", "but hope for", "and would like", "and wish for", "and hopes for"),
    "the clock of": ways(
        "[the|our|] [clock|clocks] [of|for|on] [all|]", "we [stop|pause|hold] the [clock|clocks] [of|for|on] [all|]",
    ),
    "the clock": ("our clock", "the clocks", "all clocks"),
    "stops while": ways(
        "[stops|stop|pauses|pause|stands still|stand still|rests|is stopped|is paused|are stopped|are paused|does not run|"
        "do not run|is on hold|] [while|when|whenever|as long as|for as long as]",
    ),
    "everything": ("everything we do", "every standard", "all standards"),
    "about": ("of", "to", "on", "for", "regarding", "concerning", "with", "as to"),
    "in the case of": ways(
        "for", "to", "on", "about", "regarding", "concerning", "as to", "where it is", "with regard to",
        "[if|where|when] [you are|they are|the customer is] [a|an|one of our]", "during", "throughout",
        "[if|where|when|whenever] [you|they|customers|people] [have|suffer|experience|notice|find]", "[if|where|when] there is",
        "[if|where|when] [the customer|a customer|somebody|someone|anyone] has",
    ),
    "at the latest": ("at the very latest", ", at the latest", "at the outside", "or sooner", "or less",
                      "maximum", "max"),
    ", measured": ways("[, |][measured|counted|taken|reckoned|calculated|averaged|reported|assessed|checked]"),
}  # fmt: skip

PHRASES: Final = {
    phrase: tuple(way for way in said if way != phrase) for phrase, said in _SAID.items()
}
ALL_PHRASES: Final = {**PHRASES, **CLAUSE_PHRASES}
