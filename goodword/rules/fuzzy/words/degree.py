"""Words for how much, above or below a measure that isn't given."""

from typing import Final

from goodword.rules.fuzzy.entries import Group

_HOW_MUCH = "How much? Name the amount or the test that tells it."
_WHO_SAYS = "Who decides, and by what test? Name both."
_WHICH = "Which, exactly? List them, or say the test that tells them."

DEGREE: Final = (
    Group(_HOW_MUCH, """
        significant; significantly; substantial; substantially; considerable; considerably;
        noticeable; noticeably; appreciable; appreciably;
        material (change|changes|difference|differences|breach|impact|effect|increase|error|
            alteration|alterations);
        material ~SAID; materially; major ~EVENTS; minor ~EVENTS; serious ~EVENTS; severe ~EVENTS;
        severely; grave ~EVENTS; slight ~EVENTS; slightly; trivial; trifling; negligible; marginal;
        marginally; moderate ~EVENTS; moderately; modest ~MONEY,EVENTS; nominal ~MONEY;
        token ~MONEY; excessive; excessively; undue; unduly; inordinate; inordinately;
        disproportionate; extensive; extensively;
        comprehensive -insurance,cover,school,schools,policy; comprehensively; extremely;
        extreme ~EVENTS; drastic; drastically; dramatic; dramatically; radically; vastly; massively;
        hugely; enormously; immensely; greatly;
        very -same,first,last,next,least,day,moment,start,end,beginning,few,soon; highly; really;
        truly; exceedingly; remarkably; incredibly; quite -a; fairly; relatively; comparatively;
        somewhat; a bit; a little <-just; pretty +much; reasonably; unreasonably; tolerably;
        heavy (use|usage|traffic|demand|wear|load|loads|snow|rain|weather|workload);
        light (use|traffic|wear|duties);
        important (decisions|decision|changes|change|matters|news|information|updates|issues);
        rare ~SAID; a rarity;
        close to <is,are,located,situated,very,so,be,stay,live -#,half,every,all,one,a,an;
        small ~AMOUNT,MONEY,SAID; small (delay|problem|fault|risk); large ~AMOUNT,EVENTS,SAID;
        big ~AMOUNT,EVENTS,MONEY; huge; massive; enormous; immense; vast; gigantic; tremendous;
        colossal; high (demand|level|levels|degree|importance|calibre|caliber|end|performance);
        high ~WORK; higher (level|levels|standard|standards|quality|degree|authority|priority);
        highest (level|levels|standard|standards|quality|degree|priority|possible|calibre);
        high-quality; high-performance; high-end; high-performing; high-calibre;
        low (risk|impact|level|levels|cost|maintenance|quality);
        top (quality|priority|class|condition|form|standard|standards|notch|marks|spot|service|
            drawer|rated);
        top-quality; of quality +.;
        quality (service|services|products|care|ingredients|workmanship|goods|food|materials|work|
            advice|time|experience|staff|accommodation|education|healthcare|furniture|clothing|you);
        lower level; low-level; heavily; lightly; deeply; strongly; unusually; abnormally; abnormal;
        unusual ~EVENTS; great ~EVENTS;
        to a (great|large|high|certain|lesser|greater) (degree|extent); to some (degree|extent);
        (a|some) degree of; prolonged; prolonged ~WAIT,EVENTS; extended ~WAIT;
        urgent (attention|action|response|care|priority|consideration); urgently; urgency;
        larger (orders|groups|parties|items|quantities|families|parcels|bookings|claims|amounts|
            sums);
        maximum (comfort|convenience|care|flexibility|safety|security|benefit|effect|satisfaction|
            effort|possible|value|performance|efficiency|effectiveness);
        maximise; maximize; optimal; optimally; optimum; optimise; optimised; optimized; optimize;
        sizeable; sizable; hefty; steep ~MONEY; wherever and whenever; whenever and wherever;
        fully ~SAID; (reduced|reduce|lower|cut) (costs|waste|waiting|delays|emissions) +.;
        discomfort; some discomfort; anti-social; plentiful; lengthy;
        too (heavy|large|big|small|long|short|high|low|hot|cold|busy|full|noisy|loud|expensive|
            difficult|complex|complicated|dirty|damaged|far|slow|many|much|few|little|often|soft|
            bright|dark) -for;
        (far|much|a lot|even) (more|better|less|fewer|faster|cheaper|easier|greater) -than;
        (more|longer|further|less|fewer) than (necessary|needed|required|expected|we need|usual);
        than (necessary|needed|required|strictly);
        (limited|modest|small|low|slender|straitened) (means|income|incomes) <of,on,with,have,has,
            having,a;
        good -is,was,#,for; good <-for ~SAID -for; bad ~SAID;
        bad (experience|service|advice|news|day);
        (great|high|low|big|fast|quick|hot|warm|bright|strong|heavy|loud|full|rich) ~SAID -on,off,
            until,in,from,at,for,of,to;
        tiny; giant ~WORK,SAID; unprecedented; meagre; rather -than; so (much|little|far) +.;
        far (away|off|from|beyond|below|above|too);
        well (under|within|above|below|ahead|beyond|before|after|over|past|into|short|away|out|back|
            in advance|clear) -water;
        under control; at hand; (important|essential|crucial|vital|pivotal) ~SAID;
        (most|more) good +.; hardship; struggling; cold ~SAID;
        (minutes|steps|yards|moments|seconds) (from|away) <-#; in walking distance;
        (necessary|essential|basic|relevant|related|associated|incidental|real|particular|selected|
            modest|nominal|genuine|legitimate|ancillary|sundry|minor|major|slight|serious|large)
            ~COST;
        (that|what) matters; the (essentials|basics);
        tight (deadline|deadlines|schedule|turnaround);
        (equal|same|like|matching|good|similar|equivalent) (quality|standard|comfort|calibre);
        (come|comes|came|get|gets|getting) (close|near) -by; with (a view|an eye) to;
        (small|large|big|heavy|light|bulky|remote|oversized|outsize|awkward|outlying|distant)
            ~GOODS;
        recent <-most,the -#; (plain|brief|detailed|cogent|sound|proper) ~SAID; crystal clear;
        (going|usual|market|prevailing|current market) (rate|rates|price|prices); in keeping with;
        in proportion to; in line with (the market|market|demand|best *|good *|industry *);
        according to (circumstances|need|needs|demand|urgency|complexity|merit|workload);
        (token|nominal) ~COST; (bare|strict) minimum; in proportion +.; needy;
        (small|large|big|great|short|long) <-how,as,so,too +PLURAL -as; frequent -flyer,flyers;
        usual; early +. <-minutes,hours,days,weeks,minute,hour,day,week,month,months,closing;
        (at|for|to|in) close to; (close|near|handy) ~SAID -to,at,on,by,for,enough;
        (matter|matters|case|cases|issue|issues|point|points|question|questions|error|errors|fault|
            faults|loss|losses|decision|decisions) of (weight|importance|urgency|substance|
            consequence|note|moment|gravity|value|concern|significance|size);
        of (great|real|some|particular|major|special|considerable) (importance|value|concern|weight|
            interest|significance|benefit|help);
        most (remote|distant|urgent|serious|severe|extreme|vulnerable|needy|difficult|complex|
            common|basic|essential|stubborn|delicate|demanding|deserving|significant|suitable|
            appropriate|likely|cost-effective|economical|direct|relevant|useful|usual|unusual);
        quality -of,is,are,was,and,or,in,on,at,to,for,with,by,from,as,per,problem,problems,report,
            reports,standard,standards,data,rating,ratings,score,scores,mark,marks,issue,issues,
            team,house,street,test,tests,. <-air,water,sound,print,image,picture,the,a,our,their,
            its,your,of,for,this,on,in,and,food,care,service;
        to a minimum <-reduced; to an absolute minimum; minimise; minimize; minimised; minimized;
        (a|the|an absolute) minimum of -#,a,one,two,three; much the same; tight budget;
        (hard|tough|difficult|rough|lean|bad) (time|times|patch|spell|days);
        in (difficulty|difficulties|distress|need|trouble);
        (reflect|reflects|reflecting) (the|your|our|how|what|current|true|actual); elderly; frail;
        vulnerable -adult,adults; infirm;
        deep (discount|discounts|clean|knowledge|understanding|respect);
        strong (record|focus|commitment|relationship|relationships|emphasis|team|reputation|history|
            sense);
        sound (advice|judgement|judgment|reason|principles|reasons); solid ~WORK;
        fine (dining|food|wine|wines|foods); smart (casual|dress|appearance|attire); nearby;
        close (by|at hand); within easy reach; within walking distance; conveniently located;
        conveniently; a short (walk|drive|ride|stroll|distance|flight|hop); a stone's throw;
        minutes away <-#; local area; from afar
    """, "said", definable=True),
    Group(_WHO_SAYS, """
        reasonable; unreasonable; unreasonably; fair ~MONEY,SPEED,WORK,WAYS,TALK,REPEATED,SAID;
        fair (outcome|play|hearing|treatment|share|use|usage|dealing|wear|wages|trial|deal|chance|
            basis|market|means|and);
        fairly; fairness; unfair; unfairly; equitable; equitably; even-handed; even-handedly;
        just (outcome|decision|settlement); suitable; suitably; unsuitable; appropriate;
        appropriately; inappropriate; inappropriately;
        proper ~WORK,ARRANGED,PEOPLE,WAYS,PLACE,REPEATED,TALK; properly; improper; improperly;
        acceptable; unacceptable; satisfactory; satisfactorily; unsatisfactory; decent; adequate;
        good ~WORK,PLACE,PEOPLE,MONEY,TALK;
        good (order|repair|condition|reason|cause|faith|time|hands|standard|standards|care|nick|
            shape|working|practice|communication|behaviour|manners|customer|health|reasons|grounds);
        in good *; good enough; sensible; sensibly; prudent; prudently;
        due (weight|care|diligence|regard|consideration|attention|process|skill|respect); duly;
        justified; justifiable; legitimate; genuine; genuinely; valid reason; good-faith;
        in good faith; (relevant|applicable|responsible) ~ARRANGED;
        responsible (manner|way|fashion); responsibly; irresponsible;
        necessary ~ARRANGED,REPEATED,EVENTS; all necessary *;
        needed (repairs|changes|steps|help|support); unnecessary; unnecessarily; needless;
        needlessly; avoidable; unavoidable; unavoidably; required standard; customary;
        usual (standard|standards|manner|way|care|terms|channels);
        normal (use|usage|wear|circumstances|conditions); general wear; workmanlike; workman-like;
        orderly; feasible; practical ~SPEED,TALK,WAYS; practicable; conducive; meaningful;
        meaningfully; substantive; constructive; constructively; worthwhile; realistic;
        realistically; commensurate; proportionate; proportionately; proportional ~SPEED;
        typical ~SAID; standard of care; merits; on (its|their) (own|) merits; merit; excusable;
        compelling ~EVENTS; deserving; hardship cases; abuse of; misuse of; safe distance;
        up to standard; up to scratch;
        up to (a|the) (high|good|required|decent|proper|same|usual|expected|right) (standard|
            standards|level);
        below standard; sub-standard; substandard;
        of (a|an) (high|good|acceptable|decent|consistent|professional|reasonable|suitable|
            merchantable|satisfactory|proper) (standard|quality|level|calibre|nature);
        quality standards; good-quality;
        poor (quality|service|condition|performance|workmanship|weather|behaviour|hygiene)
    """, "said", definable=True),
    Group(_WHICH, """
        similar; comparable; equivalent -of,to,in; like-for-like; generic ~SPEED;
        flexible -ticket,tickets,fare,fares,hose,pipe; flexibly; flexibility; adaptable; versatile;
        (difficult|simple|complex|complicated|tricky|awkward|routine|involved|everyday|delicate|
            larger|bigger|smaller|lighter|heavier|longer|shorter|harder|easier|trickier|knotty|
            thorny|sizeable|non-standard|out-of-the-ordinary|run-of-the-mill) ~EVENTS;
        more (complex|complicated|difficult|serious|involved|demanding|challenging|specialised|
            unusual|detailed|suitable|appropriate|substantial|severe) -than;
        (loyal|long-standing|good|best|valued|regular|key|bigger|larger|smaller|heavy|deserving|
            important|frequent|favoured|special|serious|genuine|busy|young|occasional|major)
            ~CUSTOMER
    """, "said", definable=True),
)  # fmt: skip
