"""Praise of ourselves, and absolutes of feeling: nobody can prove or disprove them."""

from typing import Final

from goodword.rules.fuzzy.entries import Group

_PROOF = (
    "What proves it? Say the fact: a number, a named award with its year, or customers' rating."
)
_LESS = "Than what, and by how much? Say the number."
_FEELS = "How would a customer know? Say what you do, by when, for whom."

PRAISE: Final = (
    Group(_PROOF, """
        world-class; world-leading; world-beating; world-renowned; world-famous; best-in-class;
        best of breed; best-in-breed;
        first-class -stamp,stamps,post,mail,ticket,tickets,fare,fares,carriage,carriages,coach,
            coaches,cabin,seat,seats,passengers,letter,letters,lounge,compartment,upgrade,degree,
            travel,rail;
        first-rate; top-notch; top-class; top-tier; top-rated; top-flight; five-star;
        5-star ~WORK,SPEED; premier; premium ~WORK,SPEED,PLACE; superior; supreme; superlative;
        deluxe; leading -to,up,from,the,into,them,him,her,you,us; market-leading; industry-leading;
        class-leading; sector-leading; a leader in; leaders in; industry leader; market leader;
        number one; no-1; pioneering; pioneer; pioneers; cutting-edge; leading-edge;
        state-of-the-art; next-level; innovative; innovation; innovatively; revolutionary;
        revolutionise; groundbreaking; ground-breaking; trailblazing; game-changing; game-changer;
        visionary; dynamic; forward-thinking; forward-looking; advanced ~WORK;
        latest (technology|technologies|equipment|techniques|methods|trends|innovations|tools|
            standards|advances|thinking|gadgets);
        sophisticated; award-winning; prize-winning; multi-award-winning; renowned; acclaimed;
        famous for; famed; famously; celebrated ~WORK,PEOPLE; legendary; iconic; prestigious;
        esteemed; well-known; well-loved; much-loved; beloved; popular ~SAID; favourite ~SAID;
        most (trusted|reliable|popular|loved|respected|experienced|advanced|efficient|friendly|
            helpful|comfortable|affordable|recommended|convenient|professional|competitive|
            innovative|exciting|beautiful|attractive|comprehensive|important);
        highly recommended; trusted by; loved by; enjoyed by;
        one of the (best|finest|leading|top|most); excellent; excellence; excel; excels;
        exceptional; exceptionally; exemplary;
        outstanding -balance,amount,amounts,payment,payments,debt,debts,fee,fees,invoice,invoices,
            sum,sums,charges,rent,bill,bills,fine,fines,balances,premium,items,orders,loan,claims,
            issues;
        outstandingly; extraordinary; extraordinarily; superb; superbly; fantastic; wonderful;
        wonderfully; terrific; fabulous; splendid; marvellous; magnificent; sensational;
        spectacular; amazing; amazingly; awesome; brilliant; brilliantly; incredible; phenomenal;
        sublime; stellar; impeccable; impeccably; flawless; flawlessly; faultless; faultlessly;
        perfect; perfection; perfectly; ideal; ideally;
        unique -reference,number,code,id,identifier,password,link,key,customer,booking; uniquely;
        unforgettable; memorable; exciting; thrilling; inspiring; inspirational; remarkable;
        magical; magic; great ~WORK,MONEY,PEOPLE,PLACE,SPEED;
        great (service|food|value|experience|prices|deals|people|place|care|day|time|customer|
            results|taste|coffee|advice|pride);
        (the|our|very|its|their|only the) best -before,of,seller,by;
        best (possible|practice|practices|value|price|prices|service|quality|care|deal|deals|rate|
            rates|interest|interests|experience|ability|efforts|advice|products|standard|standards|
            customer|people|staff|solution|outcome|available|route|results|customer-service|use|way|
            food|rooms|team|choice|fit|coverage|network|brands|ingredients|offer|offers|
            value-for-money|match|equipment|tools|technology) -seller,wishes,regards;
        the (very|) best +.,in,that,and,for; at its best; at their best;
        the best (*|) (in|on|around|possible|available); finest; greatest; friendliest; safest;
        freshest; tastiest; happiest; smartest; best-loved; best-known; best-value; unrivalled;
        unrivaled; unparalleled; unmatched; unbeatable; unbeaten; unsurpassed; unequalled;
        incomparable; peerless; matchless; second to none; like no other; without equal; bar none;
        in a class of (its|our|their) own; head and shoulders; a cut above; gold-standard; bespoke;
        tailored; tailor-made; personalised; personalized; customised ~WORK,SPEED;
        made-to-measure service; holistic; end-to-end ~WORK; one-stop; turnkey;
        all-inclusive solution; 360-degree; solution-oriented; solutions for; one of a kind;
        once in a lifetime; ultimate; quintessential;
        real (difference|value|people|results|care|choice); customer-first; customer-led;
        customer-centric; customer-centred; customer-focused; customer-focussed; customer-driven;
        customer-oriented; customer-centricity; customer focus; patient-centred; person-centred;
        people-centred; client-focused; service-minded; service-oriented; quality-driven;
        results-driven; values-driven; value-driven; purpose-led; community-minded; high-class;
        classy; upscale; exclusive ~WORK,MONEY; elite; vip treatment; red carpet; white-glove;
        gourmet; mouthwatering; handpicked; hand-picked; carefully (selected|chosen|picked|crafted);
        lovingly; artisan; authentic; genuine ~WORK; true ~WORK; eye-catching;
        proven (track|record|results|success|experience); tried and (tested|trusted);
        well-established; long-established; well-respected; highly-rated; critically acclaimed;
        household name; the experts; a must-have; unmissable;
        (see|feel|taste|notice|spot) the difference; like never before;
        dream (home|holiday|kitchen|wedding|car|trip|job); bliss; paradise; pamper; pampered;
        pampering; spoil yourself; wow; make your day; brighten; extra special; special +.; amazed;
        impressed; thrilled; astonished; enchanted; wowed;
        (results|quality|success|excellence|freshness|happiness) guaranteed;
        guaranteed (results|quality|satisfaction|success|freshness); risk-free; no-risk;
        ground floor opportunity; thousands of (happy|satisfied); miles better; unbelievable;
        unbelievably; hard to beat; never beaten; can't be beaten; never knowingly undersold;
        nothing but the best; a breeze; piece of cake; child's play; listening ear;
        (main|top|chief|greatest|biggest|first|prime|primary|sole) (concern|aim|goal|focus|
            objective) +.;
        serious about; (we|staff|groomers|team|people|chefs|guides|who) (love|loves|adore|adores);
        love what;
        among the (best|cleanest|finest|first|leading|top|cheapest|fastest|safest|happiest|lowest|
            most|kindest|greenest|friendliest|oldest|biggest);
        to die for; only the (best|finest|freshest); simply the best; sets the standard;
        set the standard; raise the bar; raising the bar; bar-raising;
        (interesting|loving|engaging|fascinating|entertaining|promising|striking|convincing|
            compelling|appealing|refreshing|rewarding|amusing|intriguing|astonishing|enlightening|
            captivating|riveting|thought-provoking|endearing|gripping|dazzling|gleaming|glowing|
            glittering|uplifting|heartwarming|enticing|tempting|enchanting|bewitching) ~WORK,SPEED,
            PLACE,PEOPLE,TALK,SAID;
        steadfast; deft; astute; adept; agile; heartfelt; humble ~PEOPLE,SAID; noble; mighty; vivid;
        accomplished ~PEOPLE,SAID; clever; witty; charismatic; consummate; full-fledged;
        fully-fledged; gifted ~PEOPLE,SAID; wise ~PEOPLE,TALK,SAID; plush; comfy; snug ~PLACE,SAID;
        lush; exotic; slick; refined ~WORK,SAID; polished ~WORK,PEOPLE,SAID; grand ~WORK,PLACE;
        shoddy; sloppy; shaky; mediocre; lousy; clumsy; stale; filthy; shabby; dingy; grubby;
        untidy; draughty; grim; patchy; spotty; winning (smile|formula|team);
        (rounded|true|clear|complete|full|fair|honest|accurate|faithful) (picture|view|idea|sense|
            impression|reflection);
        human-readable; (bring|brings|bringing|come|comes) *2 to life; favourite -of;
        (smart|natural|right|obvious|clever|wise) choice; driven by;
        (designed|built|made) (around you|for you|for speed|for comfort);
        (experience|discover|rediscover|taste) the *;
        (ahead|apart) (of|from) the (rest|pack|field|crowd|competition); slashed;
        (fit|fits|fitting) (your|any|every) (budget|pocket|needs|life|lifestyle);
        (patients|customers|people|guests|passengers|quality|members) first +.; leave it to us;
        consider it done; treat yourself; won't be beaten; like mother *;
        when you need (us|it|them|help|one) (most|+.); bargain +.; general reader; lay reader;
        gold medal; thriving; flourishing; life-changing
    """),
    Group(_LESS, """
        cheap ~MONEY,WORK,SAID; cheaper ~SAID; cheapest; cheaply; affordable; affordably;
        affordability; inexpensive; economical; economically; low-cost; low cost; low ~MONEY;
        lower (prices|bills|costs);
        (kept|keep|keeps|stay|stays|remain) (*|) (low|down|competitive) +.,and,but,for,so,by,
            without;
        lowest ~MONEY; competitive; competitively; great-value; good-value; unbeatable ~MONEY;
        rock-bottom; knock-down; keen ~MONEY; keenest; sensibly-priced; reasonably-priced;
        well-priced; keenly-priced; attractive ~MONEY; favourable ~MONEY,TALK;
        preferential ~MONEY,TALK,WORK; big (savings|discounts); huge (savings|discounts);
        great savings; save (money|time|hours|hundreds|thousands|a fortune|more|big|time and money);
        saves (you|) (money|time|hours|hundreds|thousands); cost less; costs less; pay less;
        for less +.; more for (less|your money); worth every *; fraction of the (price|cost|time);
        next to nothing; better <-or,rated,score -than -#; better -of; faster; quicker; quickest;
        (cleanest|warmest|kindest|brightest|softest|toughest|quietest|purest|nicest|loveliest|
            comfiest|funniest|hottest|healthiest|swiftest|promptest|widest|fullest|sharpest|coolest|
            richest|boldest|wisest|smoothest|trendiest|heartiest|fairest|proudest|sweetest|most
            reliable) -#,of;
        fastest -month,year,week,day,quarter,time,lap,recorded,on,reply,and; speedier; speediest;
        easier; easiest; simpler; simplest; smoother; safer; friendlier; happier; brighter; smarter;
        fairer; stronger ~WORK,PLACE; healthier; kinder; cleaner ~PLACE;
        more (efficient|effective|reliable|convenient|responsive|flexible|comfortable|accessible|
            personal|helpful|affordable|transparent|competitive|accurate|sustainable|choice|value|
            quickly|easily|efficiently|than ever|than just|than a|than enough|often);
        less (hassle|stress|waiting|paperwork|fuss|worry|time); than ever; than before +.;
        than anyone; than (the|our) (rest|others|competition|competitors|rivals|average|norm);
        (lower|higher|shorter|smaller|larger|bigger|stronger|lighter|warmer|wider|deeper|newer|
            calmer|clearer|neater|tidier|fresher|livelier|longer|closer|tighter|sooner|slower|
            quieter|richer|finer|softer|sharper|greener|leaner) ~SAID -than,of,on <-no,not,the;
        (softer|warmer|gentler|comfier|roomier|tastier|crisper|juicier|sweeter|nicer|kinder|cosier|
            plusher|lovelier|jollier|snugger|handier|steadier|sturdier|tougher|finer|greener) -than;
        (fresher|clearer|livelier|lovelier|calmer|neater|tidier|finer|richer|greener|leaner) ~WORK,
            PLACE,SPEED,TALK;
        improved ~WORK,SPEED,PLACE,WAYS; enhanced ~WORK,SPEED,PLACE; enhance; enhances; enhancing;
        uplift
    """, "number"),
    Group(_FEELS, """
        peace of mind; delight; delighted; delights; delightful;
        satisfaction +,and,.,is,of,guaranteed -survey,surveys,score,scores,rating,ratings;
        satisfaction (guaranteed|is guaranteed); satisfying; happy customers; satisfied customers;
        (complete|total|full|utmost|utter|absolute|entire) (satisfaction|confidence|peace|trust|
            commitment|control);
        with confidence; confidence in; rest assured; be assured; reassured; reassurance;
        rely on us; count on us; depend on us; trust us; you can (rely|count|depend) on;
        you can trust;
        (exceed|exceeds|exceeding|surpass|surpassing|beyond|meet|meets|meeting|match|matches|fulfil)
            (and exceed|or exceed|and surpass|) (all|) (your|our|their|customer|customers'|
            customer's|clients'|guests'|guest|every|borrowers'|everyone's|members'|patients'|the|
            her|his|people's) (*|) (expectations|expectation|needs|requirements|demands|wishes);
        exceed expectations; beyond expectations; expectations;
        (meet|meets|meeting|serve|serves) (your|our|their|customer|customers'|the|borrowers'|
            clients'|guests'|members') needs;
        meet (your|their|all your|every) (needs|requirements|demands|wishes); every need;
        your every *; whatever you need; individual needs; specific needs;
        (go|goes|going|gone) (the extra mile|above and beyond|that bit further|further|out of our
            way|out of their way);
        extra mile; above and beyond; that extra *;
        make (a|all the|the|every) (real|positive|lasting|big|) difference;
        makes (a|all the|the) (real|positive|lasting|big|) difference;
        making a (real|positive|lasting|) difference; difference to;
        at the (heart|centre|center|core|forefront) of;
        (put|puts|putting|place|places|placing) (you|our customers|customers|the customer|people|
            patients|guests|our guests|our clients|clients|members|our members|passengers|residents|
            safety|your needs|quality|your safety) (first|at the *);
        (customers|you|people|patients|guests|safety|quality) (come|comes) first;
        customer is (king|always right|everything); always here;
        (keep|leave|make|keeping|making) (you|our customers|customers|guests|our guests|everyone)
            (happy|satisfied|smiling|comfortable|safe|content);
        (be|are|is) there (when|for) *; here (for you|to help|to serve|whenever); there for you;
        by your side; in your corner; on your side; part of the family;
        like (family|one of the family|royalty|a friend|friends|our own); we care; who care; cares;
        care about; care deeply; because we care; with love; with pride; proud to; proud of;
        pride ourselves; prides itself; take pride; takes pride; takes (great|) pride;
        treat you (like|as|fairly|with|well);
        treated (fairly|well|equally|like|as an individual|as individuals|with care|decently|right|
            as equals);
        as an individual; as individuals; fair treatment; equal treatment;
        value (your|every|each|our|you); valued -at,above,over,below,between,under,by,in;
        appreciate (your|you|every); appreciated; matters to us; matter to us; important to us;
        means (a lot|everything|the world) to us;
        (top|highest|first|number one|main|biggest|utmost|greatest) priority; our priority;
        (a|high|of) priority to; prioritise; prioritised; prioritize; prioritized; prioritises;
        given (top|high|) priority; give priority; priority (is|will be) given;
        priority (treatment|attention); paramount; of the utmost *; utmost importance;
        taken (very|) seriously;
        (take|takes|taking) (every|all|your|each|the|our|any|customer|this|these) (*|) (very|
            extremely|) seriously;
        enrich; enriching; enriches; empower; empowers; empowering; inspire; inspires;
        transform ~SAID; transforming lives; improve lives; change lives; changing lives; thrive;
        flourish;
        feel (safe|valued|comfortable|confident|respected|supported|special|welcome|heard|listened|
            secure|good|happy|relaxed|included|at ease);
        at ease; happiness; joy; enjoyable; fun ~SAID; memorable; unhurried;
        experience like no other; experience you *; never (disappoint|disappoints|let you down);
        won't (disappoint|let you down|regret); without compromise; uncompromising; no compromise;
        never compromise; wholehearted; wholeheartedly; heart and soul; a service you can *;
        second home; you (will|'ll|) (love|adore|remember|treasure);
        you'll (love|adore|remember|enjoy|like); culture of; spirit of; values of; ethos; cherish;
        warm and friendly; trusted partner; partner of choice; employer of choice;
        provider of choice; of choice +.; seamlessness; guarantee satisfaction; never be beaten;
        no stone unturned; leave no stone; no problem too *; nothing is too *; no job too *;
        nothing too much trouble; too much trouble; whatever it takes; no matter what;
        come what may; round-the-clock care; all-round; well-rounded; world of difference;
        everything you need; all your needs; something for everyone; for everyone's taste;
        all tastes; every budget; every taste;
        (to suit|suit|suits|suited to) (you|your|all|every|any|everyone|most);
        (you|customers|families|people|everyone|anyone|one) (can|could|will|'ll) (bank|count|rely|
            depend|lean|swear|trust|feel|notice|taste|smile|believe|warm to);
        that suit (you|your|all|every); suits (you|your|all|every|everyone); that works for you;
        on your terms; the way you want; how you want; just for you; built around you; tailored to;
        that fits your
    """),
)  # fmt: skip
