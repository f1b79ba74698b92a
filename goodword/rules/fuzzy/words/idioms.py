"""Sayings that stand for a vague word: 'with kid gloves', 'like clockwork', 'spick and span'."""

from typing import Final

from goodword.rules.fuzzy.entries import Group

_HOW_LONG = "How long? Say 'within 3 shop hours' or 'the same shop day'."
_HOW_OFTEN = "How often? Say 'every 3 months' or 'once a week'."
_HOW_MANY = "How many? Say the number, or '95% of …'."
_EXACTLY = "Up to what, exactly? Drop it, or say 'give or take 10 minutes'."
_RESULT = (
    "Trying can't be measured. Promise the result, or say 'We aim:' with a number and a share."
)
_SEEN = "What would a customer see or hear? Name the act, or ask customers: '90% … rate it 4 of 5'."
_PROOF = (
    "What proves it? Say the fact: a number, a named award with its year, or customers' rating."
)
_WHEN_NOT = "When exactly not? Name the case, and who says so: 'Excuse: …, raised by the owner.'"

SPEED_SAYINGS: Final = Group(_HOW_LONG, """
        (with|in) (all|great|due|utmost|) (haste|dispatch|despatch|alacrity|celerity|promptitude|
            rapidity|expedition) -of;
        in (a|two) (trice|tick|ticks|heartbeat|wink|twinkling); a jiffy; in two shakes *3;
        (like|as) (a|) (shot|lightning|bullet|flash|greased lightning); quick as *2;
        at (full|top|warp|breakneck|lightning|maximum|high|double|record) (speed|tilt|stretch|
            throttle|pelt|pace);
        full steam ahead; at the double; (hot|hard) on the heels;
        in (quick|record|double-quick|good|fast) (time|order|succession|season) -of;
        at a moment's notice; at the (touch|click|push|press|flick|tap) of *;
        at the (first|slightest|earliest) (sign|signs|hint|whiff|chance|indication); war footing;
        fast-track; fast-tracked; fast-tracking -lane,lanes; express speed; like wildfire;
        without (further|more) ado;
        without (let-up|let or hindrance|loss of time|wasting time|losing time|wasting a *|losing a
            *|a moment's *|a second's *|a minute's *);
        no time to lose; time is of the essence; against (the clock|time);
        by return (of post|) -flight,journey,ticket; up and about;
        back on (its|their|your|his|her|our) feet; by and by;
        (no|not) (hanging|messing|waiting) (about|around); when the dust settles;
        down the (line|road|track) +.; for ages -#; long overdue;
        (ahead|behind) (of|) (schedule|the game|the curve|the times); in the nick of time;
        eleventh hour; last-minute; (last|final|latest) (minute|moment|possible *);
        (a|an|one) (moment|instant|tick|sec) +.,before,after,while,or; from the word go;
        in (a|the) (snap|blink) (of|); snappy; nippy; zippy; in a rush; rush ~SPEED; rushed ~SPEED;
        (before|ere) (too|very|) long; hotfoot; on the fly; around the corner; dilly-dally;
        (take|takes) (their|our|its) time; chop-chop;
        in (hours|minutes|days|weeks|seconds) (rather than|instead of|not) *;
        (hours|minutes|days|seconds), not (days|weeks|hours|months);
        no time (at all|wasted|is lost|is wasted); lose no time; waste no time; wastes no time;
        loses no time; in less time than *;
        (sooner|quicker|faster) than (you|most|anyone|ever|expected|before|others);
        (as|so) soon (after|thereafter|afterwards); soon (thereafter|afterwards)
    """, "limit", definable=True)  # fmt: skip

OFTEN_SAYINGS: Final = Group(_HOW_OFTEN, """
        (day|week|month|year|night) in (and|,|) (day|week|month|year|night) out; on and off;
        off and on; every now and again; now and again; whenever the mood takes *;
        at odd (times|moments|hours|intervals); in fits and starts; (like|regular as) clockwork;
        as a matter of (course|routine|habit);
        (time|week|month|year) after (time|week|month|year) -#; again and again; many a time;
        on (the|) (odd|rare) (occasion|occasions);
        the odd (occasion|time|day|case|exception|one|hiccup|straggler|glitch|delay);
        hardly a * goes by; few and far between; rarely if ever; at intervals; round the year;
        in the habit; (keep|keeps|keeping) (at|on at) it; once or twice
    """, "said", definable=True)  # fmt: skip

MANY_SAYINGS: Final = Group(_HOW_MANY, """
        a (smattering|sprinkling|trickle|raft|slew|mountain|heap|ton|world|bucketful) of -#;
        (stacks|oceans|bundles|reams) of -#; a fair (few|bit|number); next to (nothing|no *);
        precious (few|little); any amount of; no (end|shortage|lack) of; room to spare;
        enough and to spare; in (droves|spades|abundance); galore; aplenty; left right and centre;
        the (best|better) part of; (a little|little) (something|extra|bit|more|while); the odd +few;
        a good (dozen|hundred) -#; a good +#; some (way|distance) (off|from)
    """, "said", definable=True)  # fmt: skip

LOOSE_SAYINGS: Final = Group(_EXACTLY, """
        (north|south) of +#; something (like|approaching) +#; in round (figures|numbers); nigh on;
        (round|just) about +#; somewhere (around|near|in the region|about|like); ballpark;
        ball-park; (as|) near as (makes|damn|makes no); near enough; give or take +.; more or less;
        by a (mile|long way|wide margin|long chalk);
        a (shade|whisker|hair|smidgen|tad|trifle|mite|fraction|touch) (over|under|more|less|above|
            below|longer|late|later|early|earlier|slower|off)
    """, "said", definable=True)  # fmt: skip

EFFORT_SAYINGS: Final = Group(_RESULT, """
        (go|goes|going|went) (to any lengths|to great lengths|to all lengths|all out|the distance|
            the whole hog|to town|overboard|the second mile|an extra mile|the additional mile|that
            bit);
        (give|gives|giving) (it|you|this|them|every *|each *) (our|their|your|its) (all|best|
            everything|full *|undivided *);
        (give|gives) (our|their) all; hammer and tongs; tooth and nail;
        (burn|burns) the midnight oil; roll up (our|their|your) sleeves;
        rise to (the|every|any) (challenge|occasion);
        (explore|try|pursue|exhaust) (every|all) (avenue|avenues|option|options|possibility|route);
        by hook or by crook; high water; come (rain or shine|what may); through thick and thin;
        one way or another; lift a finger; step up to the plate; hand on heart;
        hit the ground running; keep (our|an|their) (eyes|ears|ear|eye) (open|peeled|to|out);
        finger on the pulse; on the ball; without the (least|slightest|smallest) *;
        without (a|any) (trace|hitch|murmur|hiccup|worry|care|glitch|snag|doubt|quibble|fuss|second
            *);
        on our toes; no expense spared; no half measures; no stone (left|un); whatever the cost;
        at (all|any) costs; at any cost; last resort; by all means; to the hilt; to the nth *;
        make a point of; see to it;
        (see|sees|seeing) (you|it|things|this|them|customers) (right|through); have your back;
        got your back; take the (strain|weight|sting|pain|worry|stress|hassle) *;
        no effort (is|will be|too); (walk|go) through fire; sweat (blood|the small *);
        (put|puts) (our|their) (back|backs|heart|hearts|mind|minds|shoulder|shoulders|best foot) *;
        (throw|pour) (everything|ourselves|our *) (at|into); flat out; all-out;
        (full|fullest) measure; (best|level|damnedest) foot forward; pulling together;
        pull together; pull our weight
    """)  # fmt: skip

CARE_SAYINGS: Final = Group(_SEEN, """
        kid gloves; human face; with open arms; heart of gold; light touch; lightest of touches;
        (open and|) above board; on the level; fair and square;
        straight (talking|talk|answer|answers|dealing|down the line|up|as a die); warts and all;
        (layman's|laymen's|lay|everyday|simple|straightforward|easy|human|ordinary) (terms|language|
            english|words|speech|wording) +.,and,or,in,on,at,that,which,to,by,you;
        words of one syllable; by the book; play (fair|by the rules);
        a (fair|square) (crack|shake|go|deal); level playing field;
        (lend|give|lends|gives) (an|a) * ear; shoulder to cry on;
        in (your|their|the customer's|customers'|our customers') shoes; bedside manner;
        (best|good) (behaviour|manners); polite but firm; (firm|tough) but fair; eye to eye;
        hand in (hand|glove); side by side; as one (team|of); in harmony; in (the|a) spirit of;
        (best|) interests (of|at heart) -on,rate,rates; with one voice;
        with (due|great|utmost|proper|real|genuine|the utmost|the greatest|the fullest) *;
        with (a|) good (grace|cheer|will|heart|humour|spirit); in good (heart|spirits|part|grace);
        with (CARE) +.,and,or,at,by,in,when,throughout,during,if,so;
        with (the|all|all due|due|every|great|utmost|proper|equal|real|genuine|some|appropriate|
            full|much|complete|total|absolute|more|greater|a little|a certain|the necessary|the
            utmost|the greatest|the same|the fullest|the proper) (CARE);
        (human|personal|caring|finishing|magic|special|homely) touch;
        (friendly|familiar|smiling|happy|human|welcoming) (face|faces); tender loving care; tlc;
        labour of love; warm glow; feel-good; open-door; red carpet; (home|creature) comforts;
        home away from home; pride of place;
        like (a|) (king|queen|kings|royalty|vips|vip|old friends|one of *|your own|their own|family|
            adults|human *|neighbours|guests);
        as (equals|friends|family|neighbours|human *|adults) -of; soft spot; good old-fashioned *;
        old-fashioned (service|care|values|courtesy|hospitality); in safe hands;
        (safe|capable|good|expert|experienced|skilled) (pair of hands|hands);
        (listened|attended) to +.; bend (your|an) ear; feel (at home|free); made to feel *;
        (any|all) (concerns|worries|anxieties) (are|will be) *; spick and span; spick-and-span;
        shipshape; ship-shape; apple-pie order; tip-top; in fine fettle; (as|) good as gold;
        (like|as|as good as|almost|nearly) new -on,in,customers,customer,members;
        (just|exactly|) as (we|they|you) (found|left) (it|them|things); squeaky clean;
        squeaky-clean; clean as a whistle; safe and sound; (snug|cosy) as *;
        (even|fair|firm|steady|light|open|helping|friendly|gentle|guiding) hand -luggage,baggage;
        to the point +.,and; with (a|an) * (eye|hand|ear|heart|mind|touch|smile|will|spirit);
        to (your|their|everyone's) (taste|liking|wishes); (carry|carries|carrying) (*|) weight;
        (take|takes) account of; hard luck; inside out; like (it|they|we|things) used to;
        to life <-come; sight for sore eyes;
        (clear|plain|easy) to (see|follow|read|understand|use|find|grasp); at a glance;
        in full view of *; hand over fist;
        no (nonsense|fuss|quibbles|runaround|red tape|waffle|small print|mess|jargon|gimmicks|
            tricks|pressure|strings|catch|catches|frills|surprises|hitches|excuses|hassle)
            -attached;
        no strings attached; no ifs *;
        no (nasty|unpleasant|hidden) (surprises|surprise|charges|costs|fees|extras|catches|terms);
        hidden (charges|costs|fees|extras); red tape; plain-speaking; plain speaking
    """, "said")  # fmt: skip

PRAISE_SAYINGS: Final = Group(_PROOF, """
        (bee's|cat's) *; (real|genuine) (deal|thing|mccoy|article|mccoys); cream of the crop;
        pick of the bunch; top of the (range|tree|class|league|line|tops);
        (streets|leagues|miles|light years|head and shoulders|a long way|well) (ahead|above|apart)
            -of the,#;
        in a league of *; a league of (its|our|their) own; on a par with; up there with;
        to a (t|tee); fine art; down to a *; to perfection; out of this world; from the ground up;
        hard to (beat|fault|match|better|find|top); hold a candle; (hits|hit) the spot;
        (does|do) the trick; (tick|ticks) (every|all|the right|all the|all the right) (box|boxes);
        (fits|fit) the bill; a feast for *; bells and whistles; walk in the park; easy-peasy;
        easy as (pie|abc|falling off *); fingertips; on tap; at the ready; as safe as *;
        bulletproof; bullet-proof; watertight; rock-solid; cast-iron; iron-clad; ironclad;
        gilt-edged; copper-bottomed; foolproof; fool-proof; belt and braces; bomb-proof;
        second nature; a haven; an oasis; (hidden|real|little) gem; jewel in *;
        a (must|treat|joy|pleasure|delight|dream|dream come true|doddle|cinch|snap) +.,to,for;
        breath of fresh air; one in a million; (feather|ace) in *; flagship ~WORK; bang up to date;
        jaw-dropping; heart-warming; show-stopping; star-studded; (nothing|little) short of *;
        the envy of *;
        (best|finest|first|greatest|smartest|cheapest|kindest) (of|in) (the|its|their|our) (kind|
            class|field|business|trade|town|land|region|country|area|industry|city|world);
        (in|of) (a class|a league) (of|apart); (set|sets|setting) (us|them|it) apart;
        (write|wrote) the book; (go|goes) without saying; (speaks|speak) for (itself|themselves);
        worth (its weight|the wait|waiting for|a visit|a look); to be proud of;
        (just|exactly) (the way|how|as|what) you (like|want|need|wanted|liked) *1; to your liking;
        (money's|your money's) worth; bang for *; (pound|dollar|penny|rupee) for *;
        to beat the band; all-singing *; no one does *; nobody does *; none better; nobody better;
        no one better
    """, "said")  # fmt: skip

ESCAPE_SAYINGS: Final = Group(_WHEN_NOT, """
        all (things|other things) (considered|being equal); god willing; touch wood;
        fingers crossed; (at|in) a (push|pinch); push comes to shove; if it comes to *;
        worst comes to *; up to a point;
        within (reasonable|sensible|certain|fair|proper|prudent|acceptable|practical|) (limits|
            bounds|limitations|tolerances|constraints|parameters) -of,set,in,laid,given,#;
        as luck would *; if all goes *; (goes|going|go) (well|smoothly|to plan|according to plan);
        according to plan; when the coast is clear; as the case may be; as and when;
        horses for courses; rule of thumb; on the merits; to all intents *;
        (broadly|roughly|strictly) speaking; in (essence|substance); say-so; whim;
        at (the|our|their) pleasure;
        (as|if|when|where) (business|trade|work|things|life|duty|duties) (allows|permits|demands|
            dictates|calls);
        (real|true|dire|desperate|particular|proven|demonstrable|clear) (need|hardship|necessity|
            emergency);
        only if (we|it|they|really|absolutely) (must|really|absolutely|necessary);
        unless we (must|really|decide|feel|think|choose);
        if we (must +.|choose|so choose|wish|like|decide|can help it);
        if (it|this) can be (helped|avoided|managed|done|arranged);
        for (understandable|obvious|good|compelling|sound|some|whatever) (reason|reasons)
    """, "said", "GW205")  # fmt: skip
