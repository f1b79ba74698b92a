"""Ways out that nobody can test: the promise holds unless we say that it doesn't."""

from typing import Final

from goodword.rules.fuzzy.entries import Group

_WHEN_NOT = "When exactly not? Name the case, and who says so: 'Excuse: …, raised by the owner.'"
_WHO = "Who decides, up to what amount, in which cases? Name all three."
_IF = "In which cases? Name the test, or drop it."
_PERCENT = "How often? Drop it, or say '95% of the time'."

FRAMES: Final = (
    Group(_IF, """
        (COND) *3 (FORCE) *3 (PERMIT) !law,act,section,contract,you,customer,rule,rules;
        (COND) *3 (circumstance|circumstances|situation|occasion|case|need|matter|workload) *2
            (REQUIRE);
        (COND) *2 (prove|proves|proved|seem|seems|look|looks|become|becomes|appear|appears|sound|
            sounds|turns out|turn out|feel|feels) (to be|) *1 (VERDICT);
        (COND) *2 (is|are|be|were|was) *1 (VERDICT);
        (COND) *2 (deem|deems|deemed|find|finds|found|think|thinks|thought|consider|considers|
            considered|judge|judges|judged) *3 (VERDICT);
        (COND) *3 (make|makes|made|making) (good|more|some|any|the most|) sense;
        (COND) *3 (is|are|be|feel|feels|see|sees) (so|) (minded|inclined|disposed);
        (COND) *2 (see|sees) fit; (COND) *4 (let|lets) (us|them|it|you|her|him) *1 +.;
        as far as *4 (goes|go|reaches|extends|stretches);
        within the (bounds|limits|confines|framework|spirit|constraints|realms) of;
        as far as (we|they|it|our|he|she|is|this|that|any|staff);
        as * as *3 (can|could|able|manage|permits|allows) !well,long <-just,once;
        as long as (we|they|it|staff) *2 (can|manage|able|allows|permits|lasts);
        (COND) *4 (fit|allow|permit|warrant|justify) +.;
        as (required|needed|demanded|dictated) by *2 (FORCE);
        (COND) *3 (is|are|be|get|gets|become|becomes|were|turn|turns|grow|grows) *1 (busy|quiet|
            stretched|short-staffed|rushed|overrun|overstretched|short|swamped|slack|slow|tight|
            heavy|bad|poor|severe|strong|good|willing|happy|satisfied|content|comfortable|suitable|
            sure|confident|fit|pressing|acute|dire|high|great|sound|valid|genuine|RARE) !you,
            customer,customers,guest,guests,he,she,off -of,than,for;
        (if|where|when|unless|until|once) we (accept|agree|judge|decide|find that|see that|choose|
            are satisfied|are persuaded|are convinced|are sure|are confident|recognise|conclude)
            -with,on,a,the;
        whatever *4 (need|needs|needed|require|requires|required|necessary|possible|takes|helps|can|
            right|fair|fit|best|just|seems|suits)
    """, "none", "GW205"),
    Group(_WHEN_NOT, """
        (where|when|if|unless|wherever|whenever|as|save where|except where|except when) *1 (VERDICT)
            +.;
        (if|where|when|whenever|wherever|unless) *1 (able|prevented|unavoidable|busy|short);
        unless *2 (prevented|delayed|hindered);
        (unless|until) *3 (decide|decides|think|thinks|direct|directs|rule|rules) otherwise;
        (if|when|where|unless) *3 so (decides|directs|wishes|chooses|requires);
        (contingent|dependent|conditional) (on|upon) *2 (FORCE);
        (except|save|other than|apart from|bar|barring) *3 (emergency|emergencies|accident|
            accidents|mishap|mishaps|hiccups|incident|incidents) +.;
        (accidents|emergencies|delays) (excepted|excluded);
        (nothing|something) *1 (goes|happens|crops|intervenes|untoward); on a best * basis;
        (cannot|can't) (promise|undertake|be sure);
        (delays|delay) (can|may|might) (occur|happen|arise);
        (when|whenever|if|where) (it|this|that) suits;
        in (ordinary|normal) (times|conditions|circumstances);
        to the extent (that|) (we|they|it|our|resources|*) (can|allow|allows|permit|permits|are
            able);
        at (our|the company's|management's) option; (valid|fair|reasonable|good) (excuse|excuses);
        (when|where|if|whenever) there is (enough|sufficient|a|) (demand|call|need|scope|capacity|
            interest|cause|time|chance);
        (make|makes|making) (an exception|exceptions|allowances); bend the rules;
        (when|where|if|once) (we|staff) (think|feel|believe|consider|reckon|judge);
        (someone|somebody|a clerk|an agent|anyone) is (free|available);
        do what is (right|best|needed|necessary); (fine|fair|good|kind) weather;
        subject to (*|) (fluctuation|fluctuations|variation|alteration|interruption|limitation|
            limitations|restriction|restrictions|seasonality|delay|delays|verification|cancellation|
            revision|amendment|change|changes|weather|tides) +.;
        (as|so) long as *4 (behaves|behave|lasts|holds|hold|cooperates|works|goes *); exigencies;
        (when|where|if|as) (it|they|he|she|we|one|anyone|someone) (need|needs) (it|them|one|doing|
            replacing|attention|help|+.);
        fit the (mood|occasion|need|purpose); weather (turns|breaks|worsens|holds|improves);
        exigency; in theory; in (proper|fit|worthy|fitting|hard) cases;
        subject (always|only|) to *3 (FORCE|availability|discretion|satisfaction|workloads|approval|
            agreement|review|exigencies|exception|exceptions|convenience|exigency) !law,act,section,
            annex,schedule,conditions,condition,case,number,time,customs,excise,stamp,import -in,of,
            set,on,listed,under,laid,by,from,within,given,#;
        (save|except|barring|bar|excepting|other than|apart from) *6 (RARE) (*|) +.;
        (compelling|cogent|pressing|weighty|overriding|overwhelming|strong|strongest|genuine|
            exceptional|special|sufficient|unforeseen|unavoidable|operational|serious) (reason|
            reasons|ground|grounds|need);
        at (the|our|your|their|his|her|its|a) *3 (say-so|whim|pleasure|mercy|discretion);
        to (the|what|whatever) (fullest|greatest|maximum|full|) extent *2 (VERDICT)
    """, "said", "GW205"),
)  # fmt: skip
"""Ways out told by their frame: who or what lets us off may be called anything."""

ESCAPE: Final = (
    *FRAMES,
    Group(_PERCENT, """
        (where|wherever|if|when|whenever|unless|until|so far as|as far as|insofar as|in so far as|to
            the extent|inasmuch as|as and when) (it is|it's|this is|that is|they are|is|at all|ever|
            reasonably|humanly|technically|operationally|physically|and when|and where|we deem it|we
            think it|it would be|and wherever|and whenever|) (at all|reasonably|humanly|practically|
            operationally|commercially|physically|) (possible|practicable|practical|feasible|
            achievable|viable|workable|convenient);
        (where|wherever|when|whenever|as far as|so far as|if|as|insofar as|as soon as|as quickly as|
            as often as|as much as|as best|until|unless|the best) (we|they|you|it|he|she|staff|our
            staff) (possibly|reasonably|) (can|could|may|are able|is able|feel able) (to do so|so|)
            +.,and,but,at,to,in,on,for,from,of,with,until;
        (where|wherever|when|whenever|if) (able|staff|staffing|time|space|resources|circumstances|
            conditions|capacity|workload|traffic|weather|demand|the weather|numbers|budgets|budget|
            funds|funding|technology|operations|conditions) (*|) (allow|allows|permit|permits|
            permitting|available);
        (where|wherever|when|if|whenever) (we are|they are) able;
        (where|wherever|whenever|if) (time|space|staff|resources|capacity|places|seats|stock|funds|
            staffing|a slot|slots|a place) (is|are) available;
        (where|when|if|whenever|wherever) available; as available;
        as far as * (allow|allows|permit|permits); so far as; so long as is reasonable;
        as (far|long|much) as is; insofar as; in so far as; inasmuch as; * allowing +.,and;
        (where|wherever|if|when|whenever) (that|this|it) can be (arranged|managed|done|avoided);
        * permitting +.,and,*;
        within (the|our) (available|) (limits|constraints|resources|budget|means|capacity|
            available);
        within available resources; resources allow;
        reasonably (practicable|possible|practical|able|achievable|foreseeable|expected|necessary|
            required|available);
        possible +. <where,wherever,if,when,whenever; humanly possible; whenever we can;
        on a best-efforts basis; on a best-effort basis; within reason; if at all; at all possible
    """, "none", "GW205"),
    Group(_IF, """
        (where|wherever|if|when|whenever|as|unless|until|as and when|as and where|should it be) (it
            is|this is|that is|we consider it|we think it|deemed|considered|thought|judged|found|
            felt|and when|and where|and if|and as|it becomes|it proves|it seems|they are|is|)
            (reasonably|absolutely|strictly|clearly|) (necessary|needed|required|appropriate|
            applicable|suitable|relevant|reasonable|desirable|advisable|warranted|justified|called
            for|fit|beneficial|helpful|useful|prudent|expedient) -by,under,in,#;
        as (required|needed|necessary|appropriate|applicable|relevant|may be required|may be
            necessary|may be appropriate|may be needed|we see fit|they see fit|he sees fit|she sees
            fit|it sees fit|the need arises|circumstances require|demand requires|conditions
            dictate|the case may be|circumstances dictate|situations require) -by,under,in,#;
        (if|when|as|should) (the|any|) (need|needs|occasion|situation|circumstances) (be|arises|
            arise|require|requires|demand|demands|dictate|calls|call|so require|so warrant|warrant|
            warrants|requires it);
        if need be; if needs be;
        should (it|that|this) (be|become|prove) (necessary|needed|required|appropriate);
        necessary +. <where,if,when;
        in (appropriate|suitable|deserving|exceptional|rare|special|certain|genuine|extreme|limited|
            specific|relevant|extenuating|particular|unusual|unforeseen|difficult|extraordinary|
            serious|urgent|proven) (cases|circumstances|situations|instances|events|conditions);
        under (appropriate|exceptional|special|certain|extreme|extenuating|unusual|specific|
            unforeseen|particular|some|extraordinary|difficult) (cases|circumstances|situations|
            conditions);
        (exceptional|extenuating|unforeseen|unforeseeable|extraordinary|unusual|special|mitigating|
            certain|adverse|unexpected|abnormal|compassionate|difficult|extreme|unavoidable|other)
            (circumstance|circumstances|situations|conditions|events|event|delays|reasons|grounds|
            problems|occurrences|difficulties|demand|factors|weather|traffic);
        depending (on|upon) (the|your|our|individual|) (demand|availability|circumstances|
            circumstance|workload|staffing|stock|traffic|weather|capacity|resources|situation|
            season|conditions|volume|volumes|nature|complexity|severity|need|needs|how busy);
        circumstances (beyond|outside|warrant|require|allow|permit|dictate)
    """, "said", "GW205"),
    Group(_WHEN_NOT, """
        (beyond|outside|out of|not within|not under) (our|the company's|its|their|the council's|
            anyone's|the bank's|the airline's|the firm's|the school's|anybody's|the team's|human|the
            driver's|staff) (reasonable|direct|immediate|) control;
        (beyond|outside) (reasonable|human) control; (beyond|outside) the (reasonable|) control of;
        unforeseen; unforeseeable; unexpected ~EVENTS; unanticipated; unavoidable; unavoidably;
        act of god; acts of god; force-majeure; forces of nature;
        subject to (availability|demand|capacity|staffing|resources|weather|conditions|change|change
            without notice|operational|space|stock|circumstances|traffic|the availability|the
            weather|staff|reasonable|fair|certain|status|appropriate|usual|normal|suitable|
            satisfactory|credit|other|terms|our|exceptions|conditions|the usual|available|
            sufficient|seat|room|workload|various|any|review|funding|budget|approval +.,confirmation
            +.,necessary|limits|limitations|delays|variation|alteration|cancellation);
        availability permitting; availability may *; barring; barring *;
        all other things being equal; other things being equal;
        except in (*|) (circumstances|cases|emergencies|emergency|situations); emergencies excepted;
        except in an emergency;
        operational (reasons|requirements|needs|constraints|demands|issues|difficulties);
        (for|due to|owing to) (technical|operational|commercial|logistical|safety|staffing|
            unavoidable|various|good|compelling|business|practical|valid|other) (reasons|issues|
            difficulties|problems|constraints);
        good reason; good reasons; (good|just|sufficient|reasonable|due) cause; valid reason;
        valid reasons; bad weather; poor weather; severe weather; adverse weather; extreme weather;
        inclement weather; heavy traffic; weather-dependent; weather permitting;
        (may|might|could|can) (vary|be subject|change|differ|fluctuate|be longer|take longer|be
            delayed|not always|not be available|be limited|be restricted|be withdrawn) -by,between,
            from +.,at,without,due,depending,in,during,when,and;
        may not always; cannot always; can't always;
        may be (required|needed|necessary|payable|possible|available|subject) +.,for,in,if,when,
            where,to,on,at,during,as;
        not always; not necessarily; no guarantee; (cannot|can't|do not|don't) guarantee;
        not guaranteed; without (warranty|guarantee); for (any|whatever|some) reason +.;
        in principle;
        unless (something|there is a good|there are good|prevented|impossible|impracticable|
            unavoidable|circumstances|exceptional)
    """, "said", "GW205"),
    Group(_WHO, """
        (at|in|within) (our|their|his|her|its|your|the) (sole|own|absolute|full|complete|entire|
            reasonable|professional|) discretion;
        at (the|a|an) (*|) (*|) discretion; at the discretion of; at discretion;
        discretion (of|is|may|applies|to); own discretion; sole discretion; full discretion;
        discretionary; case-by-case; case by case; on a case-by-case basis; one-off basis;
        individual (basis|merits|circumstances|case basis); each case on *;
        (on|by) (its|their) (own|individual|) merits;
        (use|uses|using|exercise|exercises|exercising|apply|trust|with) (their|your|our|his|her|its|
            good|own|sound|professional|personal|best|common) (own|best|good|professional|sound|)
            (judgement|judgment|discretion|sense|initiative);
        (good|best|professional|sound|own|better) (judgement|judgment); common sense;
        in (our|their|his|her|the manager's|the company's|its) (opinion|judgement|judgment|view|
            estimation|reasonable opinion|sole opinion);
        as (we|they|he|she|it|staff|management|the manager|managers) (see|sees|think|thinks|deem|
            deems|consider|considers|feel|feels|judge|judges|find|finds|choose|chooses|like|wish|
            wishes|judge) (fit|best|appropriate|right|proper|necessary|reasonable|it|suitable|);
        (see|sees|think|thinks) (fit|best|right|proper);
        (deem|deems|deemed) (fit|appropriate|necessary|reasonable|suitable|unsuitable|inappropriate|
            proper|to);
        (we|they|the manager|managers|staff) (consider|considers|feel|feels|think|thinks|believe|
            believes) (it|that|this|to be|appropriate|necessary|reasonable|is|are|warrants);
        considered (appropriate|necessary|reasonable|suitable|unsuitable|inappropriate|excessive);
        (reserve|reserves) the right; reserves the right;
        right to (refuse|change|vary|amend|withdraw|alter|cancel) (*|) (at any time|without|any|
            these|our);
        as (agreed|arranged) locally; where we consider; where they consider; if we consider;
        if we think; if we believe; if we feel; where we feel; when we feel; for reasons of our own;
        up to the (manager|staff|team|supervisor|individual|discretion|management|driver|agent|
            clerk) +.;
        left to the *
    """, "said", "GW205"),
)  # fmt: skip
