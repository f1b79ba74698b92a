"""Words for how often, and for how many of all cases."""

from typing import Final

from goodword.rules.fuzzy.entries import Group

_HOW_OFTEN = "How often? Say 'every 3 months' or 'once a week'."
_PERCENT = "How often, in percent? Say '95% of the time'."

FREQUENCY: Final = (
    Group(_HOW_OFTEN, """
        regularly; regular ~REPEATED; frequently; frequent ~REPEATED; more frequent;
        often <-how,more,as,less; every so often; periodically; periodic ~REPEATED;
        periodical ~REPEATED; from time to time; now and (then|again); every now and (then|again);
        once in a while;
        at (regular|frequent|intermittent|suitable|appropriate|reasonable|short|various) intervals;
        at intervals -of; at * intervals -of;
        on (a|an) (regular|frequent|ongoing|continuing|continual|continuous|rolling|routine|
            periodic|constant|consistent|occasional|irregular) basis;
        routinely; constantly; constant ~REPEATED; continually; continual;
        continuous (improvement|training|feedback|review|development|communication|monitoring|
            learning|contact);
        repeatedly <-is,are,fails,failed,called,rings; ongoing ~REPEATED; on an ad-hoc basis;
        ad-hoc; intermittently; sporadically; time and again; over and over; as often as;
        a number of times; several times; many times; numerous times; more often; less often;
        occasionally; occasional; at times +.; infrequently; infrequent; as frequently as;
        increasingly; at random; random (intervals|checks|samples|inspections|times);
        once in a blue moon; year after year; every few (minutes|hours|days|weeks|months);
        every couple of (minutes|hours|days|weeks|months); every other +few
    """, "rate", definable=True),
    Group(_PERCENT, """
        (tend|tends|tended|tending) (to|not to); (have|has) (a|the) (habit|tendency) (of|to);
        in the habit of; inclined to; prone to;
        should <* <-you,customers,who,which,what,how,nobody,guests,members,they +be,take,have,
            arrive,reach,receive,hear,get,see,find,come,land,clear,show,appear,last,not,use;
        usually; normally; generally -speaking; in general; typically; ordinarily; customarily;
        commonly -known,called; habitually; mostly; mainly; largely; primarily; predominantly;
        principally; chiefly; for the most part; in the main; by and large;
        as a (general|) rule (of thumb|); on the whole; overall +,; more often than not;
        as often as not; all being well; with luck; hopefully;
        in (most|many|some|certain|numerous|several|the majority of|a majority of|a few|the vast
            majority of|nearly all|almost all|other) (cases|instances|situations|circumstances|
            areas|places|locations|respects|weeks|months|years|days);
        on most (days|weekdays|occasions|weekends|routes);
        on (many|some|several|certain|rare) (occasions|days); most of the (time|day|year|week);
        much of the time; some of the time; a lot of the time; most times; sometimes;
        most (days|weeks|weekdays|nights|evenings|mornings|afternoons|weekends);
        almost (always|never|invariably|certainly|exclusively|without exception);
        nearly (always|never|every time); virtually (always|never); practically (always|never);
        invariably; rarely; seldom; hardly ever; scarcely; barely; unlikely; likely -to +.;
        might <-you,customers,who,which;
        (is|are) (expected|likely|meant|supposed|intended|hoped|designed|anticipated) to; broadly;
        could (well|take|vary) <-you,customers,who,that; probably; possibly; perhaps; maybe;
        potentially; presumably; in all likelihood; in all probability; as expected; ought to be;
        should normally; consistently; consistent ~WORK,SPEED; consistency; inconsistently;
        dependably; unfailingly; tirelessly; all too often;
        under normal (circumstances|conditions|operating conditions);
        in the (ordinary|normal|usual) (course|way|run) (of business|of things|of events|);
        as usual; than usual; than normal; as (is|was) (customary|usual|normal)
    """, "said"),
)  # fmt: skip
