"""Words for a time that nobody can read from a clock."""

from typing import Final

from goodword.rules.fuzzy.entries import Group

_HOW_LONG = "How long? Say 'within 3 shop hours' or 'the same shop day'."
_HOW_LATE = "How late may it be? Say 'at the appointed time, give or take 10 minutes'."
_UNTIL = "Until when? Name the date, or what must have happened."
_WHEN = "When? Name the day, or say how long after what."

_AT_WHAT = "At what time, or on what day? Say 'by 15:00' or 'on the 20th of the month'."

MOMENTS: Final = (
    Group(_AT_WHAT, """
        (mid|early|late|early-to-mid|mid-to-late) (TIMEPOINT) -#,of,show,bird,closing,payment,fee;
        mid-morning; mid-afternoon; mid-evening; mid-week;
        midweek -fare,fares,ticket,tickets,rate,rates,match,price,prices; mid-month; mid-term;
        mid-season; mid-summer;
        (early|earlier|late|later) (in|on|during|into|that|this|the same|next|the next|the
            following|tomorrow|last|of a|of an) (the|a|) (TIMEPOINT);
        later the same *;
        (towards|toward|near|nearer|nearing|approaching|closer to|around|about|round|roughly) (the|)
            (very|) (end|start|beginning|middle|close|turn|time|tail end|back end) (of|) -time;
        (towards|toward|near|around|about) the (end|start|beginning|middle|close|turn) of *2
            (TIMEPOINT);
        (towards|toward|around|about|round|or by|nearer) (the|) (TIMEPOINT|noon|midday|midnight|
            lunchtime|teatime|christmas|easter|closing time|opening time) <-TOPIC;
        (nearer|closer to) (the|your) (time|date|day|event|hour);
        (some|any) time (in|next|during|after|before|this|on|around|between|towards|over|+.) <-at;
        sometime; (at|by) some (hour|moment|stage|time);
        (shortly|just|right|not long|well|some time|a while|a little|soon|straight) (before|after|
            beforehand|afterwards|following) -#,midnight,midday,noon,hours;
        over the (summer|winter|spring|autumn|season|festive *|holidays|holiday|weekend|coming *);
        first thing *2 (TIMEPOINT|tomorrow); in (its time|our own time|due season) +.; well in time;
        one of these days; in the end; just now; right now;
        quick <-how,as,so,too -release,response,lane;
        as (early|quickly|fast|promptly|swiftly|speedily|closely|near) as (we|they|you|it|our);
        now-now; any time now; in slack (periods|times);
        over the following (days|weeks|hours|months);
        in the (near|medium|coming|short|longer) (term|period|future|while);
        (usual|normal|ordinary|customary) (time|times|timescale|timescales|timeframe|period|wait|
            turnaround);
        (at|on) or (near|about|around); bright and early;
        (open|opens|stay|stays|work|works|run|runs|until|till) late +.,when,if,on,in,at,and;
        (open|opens|start|starts|arrive|arrives|come|comes) early +.,when,if,on,in,and;
        (around|about|near|towards) (dawn|dusk|sunrise|sunset|nightfall|daybreak); crack of dawn;
        first light; (outside|during|in) the rush hour;
        (waking|unsocial|social|sociable|decent|sensible|antisocial|ungodly|sane) hours; somewhere;
        somehow; when (the|your|our) (turn|time) comes; in time for; in (good|plenty of|ample) time
    """, "limit", definable=True),
    Group(_HOW_LONG, """
        the (very|) (minute|moment|second|instant) (we|you|they|it|he|she|your|our|an|a|the|that|
            any|somebody|someone) <-from,until,till,since,at,before,after,to,of,by,starts,begins,
            runs,start,begin,run,counts,is,for,till,up;
        the (very|) (minute|moment|second|instant) (word|news|payment|stock|funds|customers|orders)
            <-from,until,till,since,at,before,after,to,of,by,starts,begins,runs,is;
        a (good|fair|little|long|short|great|decent|brief|quick|goodly|fair old) (while|bit|spell|
            stretch|way|distance|wait) -of;
        for (years|months|decades|weeks|days|hours) +.,and,to <-#;
        for a (spell|bit|time|stretch|period|season|while|little) -of,#; many a *;
        (drag|drags|dragging|dragged) on;
        (for|in|over|during|after|of) (many|several|some|more) (SPELL);
        in the (days|weeks|months|hours|minutes) (ahead|to come|after|following|that follow|
            afterwards);
        (a|an|the odd) (day|hour|week|minute|month|year|second) or (two|so|more);
        (slow|slowly|sluggish|tardy|unhurried);
        without (dawdling|dithering|delaying|stalling|rushing|hurrying|wasting|fussing|quibbling|
            grumbling|skimping|compromising|hurry|rush|shilly-shallying);
        (squeeze|squeezes|fit|fits|slot|slots) (you|people|patients|customers|them|everybody|
            everyone|callers) in;
        (first|next|last) (few|couple|several) (of|) (*|) (SPELL);
        (a few|a couple of|several|some|many|a number of) (more|short|extra|further|) (SPELL)
    """, "limit", definable=True),
)  # fmt: skip
"""Moments told by their frame: 'towards the end of the month', 'the minute we hear from you'."""

TIME: Final = (
    *MOMENTS,
    Group(_HOW_LONG, """
        promptly; (prompt|timely|speedy|swift|brisk|quick|rapid) (fashion|pace|clip|time|manner);
        apace; posthaste; at (a|the) (gallop|canter|trot|run);
        (as|on) (a|) (top|high|) priority (basis|footing|) -order,orders,list; on an urgent *;
        once * get round to *; once things *;
        (wait|waits|waiting|take|takes|taking|queue|last|stay|stays|hold) long -as,enough;
        (fast|quick) +.; prompt ~SPEED,SAID; promptness; quickly; quick ~SPEED,SAID;
        quick turn-around; fast ~SPEED,SAID; speedy; speedily; rapid ~SPEED,SAID; rapidly; swift;
        swiftly; expeditious; expeditiously; expedited; expedite; hastily;
        (at|with|great) speed -of,limit,limits,#,dating; with all speed; with (all|) due speed;
        brisk ~SPEED,SAID; briskly; superfast; super-fast; lightning-fast; ultra-fast; ultrafast;
        lightning quick; lightning speed; blazing-fast; instant ~SPEED,SAID; instantly;
        instantaneous; instantaneously; immediate ~SPEED,SAID;
        immediately -before,preceding,preceded,prior; immediacy; straight away; straightaway;
        right away; forthwith; there and then; then and there;
        without (undue|unnecessary|unreasonable|any|further|avoidable|) delay;
        (with|) (minimal|minimum|little|the minimum|a minimum) (of|) delay;
        with the least (possible|) delay; first thing; till late;
        well (beforehand|ahead|ahead of time);
        within (days|hours|minutes|weeks|seconds|moments|months) -of;
        in (seconds|moments|minutes|hours|days|weeks) +. <-time,measured,shown,given,stated,written,
            printed,counted,charged,length;
        in half the time; a short space;
        a matter of (hours|days|minutes|seconds|weeks|priority|urgency);
        in the shortest (possible|) (time|delay); the shortest possible *; without hesitation;
        in short order; at pace; at the drop of a hat; any (minute|day) now; with urgency;
        real-time; in real time; time-saving; time-efficient; on-demand; soon after; not long after;
        (extended|longer) (opening|trading|) hours; in no time (at all|); in next to no time;
        in a flash; in a jiffy; in a (moment|minute|second) -of; in the blink of an eye;
        double quick; post-haste; as fast as (you|we|they) *; momentarily; before you know it; asap;
        pronto; speed of (service|response|delivery|reply);
        the moment * (is|are) (available|free|ready); as soon as; as quickly as;
        as early as (possible|we can|is possible|practicable); as promptly as; as swiftly as;
        as fast as; as rapidly as; as * as (reasonably|humanly|) (possible|practicable|feasible);
        at once <-items,books,pieces,things,people,both,#,many,more,all,two
    """, "limit", definable=True),
    Group(_HOW_LONG, """
        soon <-as,too,how,so; very soon; quite soon; soonest;
        at (the|your|our|their|his|her) (very|) (soonest|earliest); sooner rather than later;
        shortly; presently; before long; anon; in due (course|time); in the near future;
        in the not too distant future;
        in the (coming|next few|following|next couple of) (hours|days|weeks|months);
        (over|during|within) the (coming|next few|next couple of) (hours|days|weeks|months);
        in the short term; in the long run; in the long term; in the fullness of time; eventually;
        sooner or later; at a later (date|time|stage|point);
        at some (point|stage|time) (in the future|); in good time; in plenty of time;
        with time to spare; (well|far|long|sufficiently|suitably) in advance; ahead of time;
        well before; (at|by|in|with) (short|very short|little) notice;
        (at|with|on) (reasonable|adequate|sufficient|fair|ample|plenty of|proper) notice;
        at (your|our|the|their|his|her) (earliest|first) (possible|) (convenience|opportunity|
            chance|moment|possible|available);
        at (your|our|their) convenience; at a (mutually|) convenient (time|moment|date);
        at the (first|earliest|next) (available|possible) (opportunity|moment|time|chance|slot|date|
            appointment);
        (first|earliest|next) (available|possible) (opportunity|moment|chance);
        the (first|earliest) opportunity; when the time comes; when time (allows|permits);
        in a (timely|reasonable|prompt|speedy|swift|expeditious) (manner|fashion|way); timely;
        timeliness; untimely;
        (in|within) (a|) (reasonable|sensible|acceptable|realistic|suitable|appropriate|practical|
            fair|decent) (amount of|period of|length of|) (time|period|timescale|timeframe|
            time-frame|timescales|time limit);
        (reasonable|sensible|acceptable|realistic|short|appropriate|suitable|tight) (amount of time|
            period of time|length of time|time|period|timescale|timeframe|time-frame|timescales|
            notice|intervals|interval);
        lengthy; longer than (usual|normal|necessary|expected|we would like);
        a (little|bit|while|lot|great deal) longer; slightly longer; much longer;
        (take|takes|taking) longer +.; (too|very) long <-be; for long; undue wait; a while;
        a short (time|while|spell|period|moment|wait|break|delay); a long (time|wait|delay|while);
        a brief (delay|wait|period|moment|while); lately; recently; nowadays;
        in recent (weeks|months|years|days|times);
        minimal (wait|waiting|queue|queuing|delays|disruption|downtime|fuss|interruption|
            inconvenience|impact);
        minimum (of|) (fuss|disruption|inconvenience|downtime|interruption|waiting);
        (waiting|response|queue|queuing|delivery|reply|turnaround) times (to a minimum|short|low|
            down);
        minimise (wait|waiting|queues|delay|delays)
    """, "limit", definable=True),
    Group(_HOW_LONG, """
        short ~WAIT,SAID; shorter ~WAIT; shortest ~WAIT; brief ~WAIT; long ~WAIT
    """, "said", definable=True),
    Group(_HOW_LONG, """
        (advance|prior|early|advanced) (notice|warning|notification); long ~SAID <-how,as,so;
        queues are long
    """, "number"),
    Group(_HOW_LATE, """
        on time -delivery,performance,flag; bang on time; punctual; punctually; punctuality;
        on schedule; to time <-time; to the timetable; with minimal delay; without a hitch;
        just in time; at the right time;
        at the (proper|correct|due|best|appropriate|suitable|convenient) time
    """, "limit", definable=True),
    Group(_UNTIL, """
        until further notice; till further notice; for the time being; for now;
        for the foreseeable future; in the interim; temporarily; as long as necessary;
        as long as (it takes|they take|required|needed|possible);
        for as long as (it takes|necessary|required|possible|needed);
        for a limited (time|period) (only|); limited time (only|offer); while stocks last;
        until (supplies|stocks) run out
    """, "limit"),
    Group(_WHEN, """
        (in|at|during|outside|out of) (busy|busier|quiet|quieter|peak|high-demand) (times|periods|
            days|hours|spells|seasons|season) -are,run,from;
        at (busy|peak) times; (in|at) (times|periods) of (high|heavy|peak|exceptional) demand;
        busy periods; when (we are|it is|the line is|lines are|things are) (busy|quiet);
        high call volumes; high volumes of;
        at a (suitable|convenient|reasonable|mutually agreed|good|quiet) (time|hour|moment|date);
        at (suitable|convenient|reasonable|sensible|unsocial|social|civilised) (times|hours);
        reasonable hours; up-to-date; up to the minute; up-to-the-minute;
        (kept|keep|stay|stays|bring|brought|remain|remains) current
    """, "limit", definable=True),
)  # fmt: skip
