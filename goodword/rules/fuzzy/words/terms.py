"""Fixed terms of law, money, medicine and trade: their words are exact where they stand so."""

from typing import Final

from goodword.rules.fuzzy.entries import Group

TERMS: Final = Group("", """
    holder in due course; insufficient (funds|postage|balance); beyond reasonable doubt;
    reasonable doubt; clear (days|weeks|working days|months); quiet enjoyment;
    quiet (hours|coach|carriage|zone|floor|hour|car|period); simple (majority|fracture|interest);
    general (anaesthetic|anaesthetics|practitioner|meeting|election|practice|manager|waste);
    local (anaesthetic|anaesthetics|authority|authorities|time|calls|rate);
    fair (copy|trade|trial|dealing|rent officer|isle|day); small (claims|claim|change|print|ads);
    special (delivery|school|schools|resolution|constable|educational needs|leave|guardian|
        guardianship|edition|meeting|category|branch|offer|offers); minor (injuries|injury) unit;
    light (aircraft|bulb|bulbs|goods|vehicle|vehicles|rail|railway|switch|fitting|fittings|
        industry|year|years); heavy (goods|vehicle|vehicles|lift|lifts|machinery|plant|metals);
    soft (drink|drinks|tissue|furnishings|copy|launch|toys|opening|skills|fruit|play);
    hard (copy|hat|hats|shoulder|standing|drive|disk|court|courts); fresh (water|air);
    clean air (zone|zones|act); smart (meter|meters|card|cards|phone|phones|tv|ticket|tickets);
    fast (food|forward|charger|chargers|day|days|train|trains|bowler); quick release;
    rapid (test|tests|transit|charger|chargers|prototyping); express (train|trains|lane|mail|
        coach|bus|consent|permission|terms|term); long (vacation|service leave|stop date|haul|
        wave|jump|weekend|case); short (shipment|
        shipments|delivery|deliveries|measure|list|circuit|haul|stay|wave|answer|course|courses|story);
    open (day|days|evening|evenings|ticket|return|source|court|competition|plan|market|water);
    high (court|street|water|tide|chair|chairs|school|tea|seas|visibility|voltage|dependency|
        season|pressure|jump|table|definition); low (water|tide|season|voltage|emission|floor|fat);
    best (man|before|seller|sellers|of three|of five); good (friday|till cancelled);
    top (floor|deck|up|ups|step|shelf|sheet|copy|row|half|line); private (hire|
        view|viewing|law|sector|school|patient|patients|tuition|treatment|key);
    personal (data|trainer|trainers|best|injury|identification|effects|tutor|tutors|allowance|
        loan|loans|property|protective|statement|licence|account|callers|representative);
    active (duty|ingredient|ingredients|service); express delivery; customer due diligence;
    friendly (society|societies|match|matches|fire); fine (art|arts); common (carrier|law|parts);
    several liability; joint and several; quality (assurance|control|mark|check|checks|manager);
    premium (bond|bonds|rate|economy|line|number|numbers); superior court; natural (gas|person|
        persons|light|justice|history|causes); safe (deposit|custody|house|word|harbour|mode|key);
    sound (recording|recordings|check|desk|engineer|system|effects|insulation|level);
    hot (water|desk|line|meal|meals|drink|drinks); cold (chain|store|storage|water|call|calls);
    dead (weight|letter|stock|heat); material time; critical (care|illness|path); intensive care;
    acute (care|ward|angle); palliative care; care (home|homes|plan|plans|order|orders|worker|
        workers|certificate|label|labels|package|leaver|leavers); perfect (binding|pitch|bound);
    free (kick|trade|port|standing|time|fall); gross (misconduct|negligence|weight|pay|income);
    grievous bodily harm; substantial meal; excessive bail; serious (case review|fraud office);
    significant (figure|figures|other); actual bodily harm; average (clause|adjuster);
    prompt (book|side|corner|desk|note); regular (army|coffee|saver); early (warning system|years);
    late (fee|fees|payment fee|night|nights|shift|turn); relaxed performance; relaxed performances;
    easy (read|pay|chair|chairs|peel); swift (code|transfer|transfers|payment|payments);
    happy hour; final demand;
    plain (clothes|flour|text|paper|glass|envelope|cover); rush hour; peace officer; patent (office|
        attorney); virtual (meeting|meetings|assistant|hearing|hearings); neat weight;
    double (time|yellow|room|rooms|bed|entry); odd (number|
        numbers|numbered|months|side); even (number|numbers|numbered|side); round (trip|trips|
        number|table); flat (rate|rates|fee|fare|tyre); rough (sleeper|sleepers|sleeping|cut|guide);
    relative (humidity|density); human resources; senior (railcard|citizen|
        citizens|counsel|partner|manager|lecturer|officer|leadership); extra (time|care housing);
    delicate wash; sensitive (data|skin); dynamic (pricing|ip|link);
    express (post|counter|desk|saver)
""", "none")  # fmt: skip
