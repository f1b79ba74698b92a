"""Words for a number that isn't given, or given loosely."""

from typing import Final

from goodword.rules.fuzzy.entries import Group

_HOW_MANY = "How many? Say the number, or '95% of …'."
_WHO_COUNTS = "Which ones exactly? List them, or say the test that tells them."
_EXACTLY = "Up to what, exactly? Drop it, or say 'give or take 10 minutes'."
_REST = "What else? List all of it, or say the test that tells what belongs."

QUANTITY: Final = (
    Group(_HOW_MANY, """
        several; many <-how,as,so,too,that,at,is -at,more than; a great many; a good many; numerous;
        countless; innumerable; myriad; a few; few <-the,first,last,next,every,no,fewer,# -#;
        very few; a couple of; a couple more; a handful of; a number of; any number of;
        a (small|large|limited|growing|great|good|high|low|huge|certain|reasonable|fair|sufficient|
            adequate|considerable|significant|substantial|increasing|vast) (number|amount|quantity|
            proportion|percentage|share|minority|majority|volume|portion|fraction) (of|);
        limited (number|numbers|amount|quantity|quantities|availability|stock|supply|supplies|
            places|seats|space|spaces|choice|range|selection);
        small numbers of; large numbers of; large quantities; small quantities; in bulk quantities;
        (some|much) +of; some <-and,there -#; a lot (of|); lots of; plenty (of|); loads of;
        tons of <-#; masses of; heaps of; oodles of; scores of; tens of;
        (hundreds|thousands|millions|dozens) <-#,several,many,few,in -place; quite a few;
        a good few; the odd; endless; endlessly; so many; as many again; a (great|good) deal (of|);
        a (bit|little|touch|fraction|tad) (of|more|less|extra);
        a (wide|broad|large|full|great|huge|vast|diverse|good|fine|comprehensive|extensive|growing|
            whole) (range|variety|choice|selection|array|spectrum|assortment|mix) (of|);
        (wide|wider|wider|widest|broad|extensive|full|great|huge|vast|large|largest|best) (range|
            variety|choice|selection|array);
        a (range|variety|host|wealth|choice|selection|array|series|multitude|plethora|mix|mixture)
            of;
        a choice of -#,two,three,four; a selection of; various; multiple -choice,of; sundry;
        diverse; most <-at,the,is,are,its,their,his,your,our,at,#,up +PLURAL,of; the majority (of|);
        a majority of; the (vast|great|overwhelming|large) majority (of|); the bulk of;
        the greater part of; the lion's share; a good part of; a large part of; much of;
        part of the time; nearly (all|every|everyone|everything|half|a|the whole);
        almost (all|every|everyone|everything|half|any|the whole);
        virtually -.,or,and,via,by,through,in,over,with; practically;
        just about (all|every|any|anything|everyone|everything); hardly (any|anyone|anything|a);
        sufficient; sufficiently; insufficient; ample; abundant; abundance of <-an; adequate;
        adequately; inadequate; enough <-large,old,long,big,high,low,well,good,just,not;
        more than enough; generous; generously; minimal; maximal; bare minimum of; scant;
        as (little|few|many|much) as (possible|practicable|necessary|we can|you like|you need|
            reasonably possible);
        as much * as; as little * as; as many * as (possible|we can|necessary|they can);
        (high|higher|increased|extra|extraordinary|unusual|exceptional|low|heavy|peak) (demand|
            volume|volumes|numbers|levels of demand);
        fewer and fewer; more and more; ever more;
        (goodwill|token) (gesture|gestures|payment|payments|amount); gesture of *; a gesture;
        (share|proportion|portion|percentage|part|fraction) of (the|your|any|their|all|our) -time,
            day,year,week;
        (a|some) contribution (to|towards);
        certain <-make,makes,making,made,be,is,are,for,not +PLURAL;
        a (modicum|iota|measure|semblance|degree) of; to spare;
        less than (elsewhere|others|most|you think); packed with;
        something (off|extra|special|towards|in return|nice|for); by way of *2 (thanks|apology);
        extra (care|help|attention|support|staff)
    """, "said", definable=True),
    Group(_WHO_COUNTS, """
        certain ~EVENTS,AMOUNT,ARRANGED,WORK,PLACE;
        certain (items|products|goods|categories|customers|areas|routes|conditions|circumstances|
            groups|types|kinds|events|times|days|services|models|lines|exclusions|restrictions|
            cards|materials|brands|postcodes|exceptions|limits|cases|situations);
        selected (times|days|evenings|weekends|items|products|stores|branches|lines|routes|
            customers|dates|goods|services|models|branches|areas|partners|locations);
        eligible ~SAID; qualifying (items|orders|purchases|customers|products); exclusions apply;
        conditions apply; (terms|restrictions|charges|limits|fees|limitations) may apply;
        (t&cs|terms and conditions|terms) apply; some (exclusions|restrictions|limitations) apply;
        and (other|similar) (such|similar|related|like|relevant|appropriate|associated) *;
        special (cases|circumstances|situations|arrangements|conditions|requirements|occasions|
            provision)
    """, "said"),
    Group(_EXACTLY, """
        approximately; approx; roughly; circa; ca +#; close on +#; on the order of;
        not much (more|less|over|under|above|below);
        (anything|anywhere|something) (from|around|under|over|approaching) +#; an estimated +#;
        mere (SPELL); at a guess; if not (sooner|more|less|better|faster|earlier); thereabouts;
        or so <#,SPELL,o'clock,dozen,percent,cent -they,we,you,he,she,it,that; or thereabouts;
        give or take a (few|little|bit);
        in the (region|neighbourhood|order|vicinity) of +#,a,an,half; dribs and drabs;
        penny packets; or (so|thereabouts) <#; (about|around) <-TOPIC +#;
        (about|around) (half|noon|midday|midnight|lunchtime|a|an|one|once|the same|double|twice|a
            third|a quarter|a dozen|a week|an hour) <-TOPIC;
        (nearly|almost|close to|nearer to|just under|just over|a little under|a little over|well
            under|well over|little more than|getting on for|upwards of|well below|well above|some)
            +#;
        close to (half|every|all|a|an); well within; a little (under|over|more|less|after|before);
        slightly (more|less|under|over|above|below); somewhere between; anywhere between; some way;
        about right; ish; mid-ish; umpteen; a dozen or so
    """, "said"),
    Group(_REST, """
        etc; etcetera; et cetera; and so (on|forth); and suchlike; and the like; or the like;
        or similar; and similar; or something similar; or suchlike; or equivalent; and others +.;
        such as; of (that|this|the same|a similar|a like) (kind|sort|type|nature); things like that;
        (other|further|additional) (essentials|things|such *); among (others|other things);
        amongst (others|other things); inter alia; including but not limited to;
        includes but is not limited to; include but are not limited to; but not limited to;
        not limited to; without limitation; and (much|many|lots|so much|plenty) more +.;
        and more +.; and beyond; or whatever; and all that; and (many|some|various|several) others;
        and everything in between; and all sorts; all sorts of; all kinds of; all manner of;
        and what not; to name (but|just) a few; as a minimum +.; at the very least +.;
        among them +.;
        and other (items|things|matters|services|benefits|reasons|factors|goods|products|events|
            costs|similar) (of the kind|like this|)
    """, "none"),
)  # fmt: skip
