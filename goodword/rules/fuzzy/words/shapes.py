"""Words that are vague by their make, and those of the same make that are exact.

An adverb in -ly says how something is done, a word in -ness what it feels like, an adjective in
-ful or -able what somebody thinks of it: a rule for the ending finds those that no list foresees.
The lists here hold what has the ending and still can be checked, or isn't such a word at all.
"""

from typing import Final

from goodword.rules.fuzzy.entries import Group

_SEEN = "What would a customer see or hear? Name the act, or ask customers: '90% … rate it 4 of 5'."
_TEST = "By what test? Say what can be checked, or ask customers: '90% … rate it 4 of 5 or better'."
_EXACTLY = "Up to what, exactly? Drop it, or say 'give or take 10 minutes'."
_PROOF = (
    "What proves it? Say the fact: a number, a named award with its year, or customers' rating."
)

_HOW_LONG = "How long? Say 'within 3 shop hours' or 'the same shop day'."
_HOW_OFTEN = "How often? Say 'every 3 months' or 'once a week'."

SPEED: Final = Group(_HOW_LONG, "", "limit", family="time")
OFTEN: Final = Group(_HOW_OFTEN, "", "rate", family="frequency")
ADVERB: Final = Group(_SEEN, "", "said", family="manner")
QUALITY: Final = Group(_SEEN, "", "said", family="manner")
ADJECTIVE: Final = Group(_TEST, "", "said", definable=True, family="manner")
SUPERLATIVE: Final = Group(_PROOF, "", "said", family="praise")
COMPOUND: Final = Group(_TEST, "", "said", family="manner")
LOOSE: Final = Group(_EXACTLY, "", "said", family="quantity")


def _set(said: str) -> frozenset[str]:
    return frozenset(said.split())


EXACT_ADVERBS: Final = _set("""
    only early daily weekly fortnightly biweekly monthly bimonthly quarterly yearly hourly nightly
    biannually biennially half-yearly directly indirectly fully wholly solely exclusively entirely
    totally completely absolutely utterly partly jointly separately collectively severally singly
    doubly respectively previously formerly currently finally firstly secondly thirdly lastly
    latterly fourthly subsequently consequently simultaneously concurrently consecutively
    sequentially successively alternately alternatively similarly uniformly exactly precisely
    namely expressly explicitly implicitly remotely digitally anonymously privately publicly
    overtly officially lawfully unlawfully illegally wrongfully wrongly mistakenly erroneously
    intentionally unintentionally deliberately inadvertently knowingly unknowingly wilfully
    willfully recklessly fraudulently maliciously compulsorily mandatorily voluntarily
    involuntarily unanimously independently permanently provisionally irrevocably newly
    arbitrarily upwardly downwardly inwardly outwardly cumulatively retrospectively
    retroactively prospectively statutorily intravenously subcutaneously visibly invisibly
    audibly incorrectly inaccurately validly invalidly rightly rightfully actually surely
    certainly definitely undoubtedly literally especially particularly notably unfortunately
    regrettably fortunately luckily thankfully sadly importantly interestingly obviously evidently
    apparently seemingly reportedly allegedly supposedly purportedly purely merely simply kindly
    really initially originally accordingly necessarily consensually secretly
    silently orally verbally singlehandedly single-handedly manually annually
    wrongfully namely mutually visually virtually sexually numerically bodily differently
    likely unlikely rarely duly unduly contrarily conversely
    equally identically inclusively falsely dishonestly
    deceptively misleadingly partially impartially unequally proportionally contemporaneously
    asynchronously synchronously interchangeably horizontally posthumously
    terminally preferentially preliminarily
    internationally criminally negligently secondarily reversibly irreversibly
    irretrievably irreparably
    """)
"""Adverbs that can be checked, or that promise nothing."""

SPEED_ADVERBS: Final = _set("""
    gradually hurriedly unhurriedly belatedly tardily sluggishly leisurely snappily nippily
    breathlessly imminently fleetingly timeously
    """)
"""Of the vague ones, those that ask how long."""

OFTEN_ADVERBS: Final = _set("""
    incessantly ceaselessly recurrently perpetually persistently unceasingly fitfully erratically
    irregularly unremittingly perennially repetitively continuously continually
    """)
"""Those that ask how often."""

VAGUE_ALLY: Final = _set("""
    gradually minimally fractionally cordially genially jovially liberally loyally methodically
    systematically strategically pragmatically diplomatically holistically ethically morally
    majestically artistically authentically frantically tactically fanatically majorly specially
    magically joyfully enthusiastically energetically empathetically sympathetically royally
    proactively vitally crucially informally unequivocally categorically emphatically hygienically
    ergonomically economically logically academically sensationally phenomenally effectually
    musically theatrically dramatically drastically basically practically fundamentally
    essentially principally ideally realistically optimistically sceptically
    """)
"""Of the adverbs in -ally, mostly exact ('electronically'), those that are not."""

NO_ADVERBS: Final = _set("""
    apply reply supply comply imply multiply rely ally rally tally bully fly belly jelly jolly
    family assembly italy july sicily monopoly anomaly butterfly dragonfly firefly housefly mayfly
    melancholy resupply reapply oversupply bubbly holly folly gully lily ply sully telly
    brolly dolly lolly doily ally oligopoly duopoly panoply underbelly potbelly reassembly
    disassembly subfamily gadfly homily elderly deadly costly ugly silly hilly chilly smelly
    oily wily woolly wobbly burly curly prickly ghostly beastly cowardly worldly heavenly holy
    earthly godly saintly princely kingly lordly priestly brotherly sisterly fatherly motherly
    womanly manly scholarly northerly southerly easterly westerly northeasterly northwesterly
    southeasterly southwesterly stately unruly disorderly measly lonely sickly crumbly gravelly
    wrinkly scaly comely portly burly surly untimely unlikely multifamily multi-family
    single-family family emily kelly molly sally billy willy polly nelly
    beverly kimberly philly connolly reilly piccadilly philately lowly
    """)
"""Words in -ly that aren't adverbs of manner."""

EXACT_NESS: Final = _set("""
    business agribusiness witness eyewitness illness sickness harness wilderness fitness blindness
    deafness darkness lightness likeness governess lioness thickness hardness highness dizziness
    unconsciousness consciousness homelessness joblessness drunkenness numbness unfitness
    indebtedness wellness lateness dampness whiteness stillness loneliness weakness soreness
    stiffness ness furness inverness sharpness loudness brightness tightness hoarseness e-business
    airworthiness seaworthiness roadworthiness worthiness creditworthiness heaviness wetness
    completeness correctness incompleteness tiredness sleepiness drowsiness redness
    forgiveness guinness awareness
    """)

EXACT_ADJECTIVES: Final = _set("""
    payable unpayable available unavailable refundable returnable taxable transferable deductible
    rechargeable recyclable reusable removable washable printable searchable downloadable liable
    renewable cancellable disposable variable portable wearable adjustable chargeable claimable
    bookable perishable flammable inflammable collapsible convertible collectible detachable
    inflatable foldable compostable biodegradable degradable machine-readable editable
    repayable redeemable insurable enforceable rateable billable traceable trackable disable table
    cable vegetable timetable receivable consumable countable measurable verifiable testable
    identifiable applicable inapplicable unable able enable syllable constable
    edible inedible visible invisible audible inaudible eligible ineligible deductible combustible
    accessible inaccessible convertible bible possible impossible responsible irresponsible
    compatible incompatible crucible submersible reversible irreversible divisible soluble
    full lawful unlawful wrongful harmful spoonful handful mouthful bagful armful boxful
    fateful
    unless regardless wireless cordless cashless paperless contactless less bless homeless
    stainless ticketless keyless boneless seedless sleeveless driverless jobless childless
    nevertheless nonetheless doubtless brushless tubeless bottomless unconditional stateless
    serverless faceless sugarless odourless colourless roofless
    dangerous hazardous continuous simultaneous anonymous unanimous religious infectious contagious
    poisonous venomous porous previous indigenous synchronous asynchronous contiguous bituminous
    cancerous amorphous autonomous igneous infectious gaseous intravenous subcutaneous
    noxious explosive adhesive additive effective
    active inactive exclusive inclusive consecutive successive native alternative positive negative
    waive nervous conscious unconscious perceive conceive deceive malicious alive charitable
    reproductive selective progressive stable punishable negotiable attributable permissible
    preventable detectable admissible inadmissible allowable treatable curable operable inoperable
    potable drinkable movable moveable immovable replaceable irreplaceable changeable
    interchangeable collectable extendable expandable retractable assistive conductive connective
    restorative palliative preventative consultative commemorative decorative reflective injurious
    aqueous mucous nitrous ferrous posthumous congestive degenerative psychoactive nameless
    lifeless windowless headless strapless weightless meatless smokeless backless landless
    fatherless penniless odorless colorless threesome foursome turntable roundtable overdrive
    couscous rendezvous chromosome ribosome adjective prerogative parable arable fable gable
    beehive laxative preservative votive skydive expletive seditious treasonous slanderous
    libellous blasphemous navigable habitable uninhabitable implantable injectable transportable
    tradable extensible irrevocable answerable provable quantifiable reportable deliverable
    superconductive undetectable untraceable resistive
    inflammable incurable indivisible inseparable discontinuous contemporaneous
    homogeneous heterogeneous coniferous deciduous carnivorous herbaceous indigenous
    arrive thrive survive revive deprive derive strive forgive relive connive dive olive chive
    representative executive relative respective retrospective cumulative objective live five drive
    receive give archive passive automotive administrative legislative judicial locomotive
    preventive protective detective initiative incentive motive perspective olive defective
    interactive radioactive elective operative postoperative preoperative cooperative
    collective corrective descriptive directive electorate fugitive adoptive
    captive corrosive abrasive legislative narrative derivative investigative comparative
    contraceptive digestive hive naive octave primitive reactive receptive respective
    reserve retroactive sedative substantive successive
    co-operative additive indicative conclusive inconclusive prospective definitive
    roadworthy airworthy seaworthy creditworthy
    humble double treble trouble marble bubble gamble scramble assemble resemble
    """)
"""Adjectives that can be checked though they end as those of opinion do."""

EXACT_EST: Final = _set("""
    nearest latest earliest oldest youngest largest smallest lowest highest lightest heaviest
    shortest longest tallest closest furthest farthest fewest newest biggest cheapest west test
    guest request rest interest invest contest forest arrest protest suggest harvest honest modest
    manifest digest chest nest best vest quest pest zest jest crest est attest detest divest
    infest ingest molest reinvest conquest inquest bequest priest tempest midwest northwest
    southwest everest budapest bucharest self-test retest pretest backtest disinterest
    dishonest slowest coldest hottest warmest driest wettest deepest widest weakest
    poorest eldest first-rest fullest
    """)

VAGUE_HEADS: Final = _set("""
    near super ultra hyper ever crystal bang spot lightning razor pin rock top super-duper
    """)
"""First parts of a compound that make it vague whatever follows: 'near-instant'."""

SPEEDY: Final = _set(
    "instant instantly immediate immediately instantaneous fast quick quickly sharp soon slow"
)
"""What such a first part loosens in time."""

VAGUE_TAILS: Final = _set("""
    fast quick speedy friendly centred centered centric focused focussed minded oriented orientated
    hearted leading beating renowned looking sounding feeling natured humoured mannered spoken
    groomed kept winning busting pleasing driven smooth clear sharp solid perfect fresh clean
    quality notch worthy conscious savvy rich packed loved tested honed crafted thought
    """)
"""Last parts of a compound that make it vague: 'customer-obsessed', 'cloud-friendly'."""

VAGUE_FREE: Final = _set("""
    hassle stress worry trouble fuss pain jargon care error quibble headache drama frustration
    bother glitch fault guilt clutter judgement judgment anxiety fear confusion complication
    disruption interruption nonsense spill queue wait mess risk danger problem issue effort panic
    tension conflict bias surprise fluff waffle
    """)
"""What somebody is free of in '…-free' when nobody can check it; 'duty-free' can be checked."""

EXACT_WELL: Final = _set("being woman man known off-peak child baby water deck")
"""What follows 'well-' in a compound that isn't praise."""

EXACT_COMPOUNDS: Final = _set("""
    colour-fast light-fast all-clear water-quality air-quality error-free off-white top-up
    top-ups super-user super-users user-tested field-tested skin-tested lab-tested load-tested
    ultra-violet near-field top-floor top-deck top-heavy ever-present near-miss near-misses
    spot-check spot-checks spot-checked top-right top-left pin-code pin-codes rock-salt super-fund
    pre-tested stress-tested crash-tested means-tested patch-tested pressure-tested wind-driven
    belt-driven motor-driven chain-driven oven-fresh pressure-driven breath-tested drug-tested
    pat-tested battery-driven tide-driven event-driven menu-driven means-test
    oil-rich spot-price hyper-local top-slice ever-ready near-side
    """)

DEGREES: Final = _set("""
    sharp quick larg small fair tall long short warm cold cool young old new lat earl soon big high
    low soft hard dark bright light dry wet bus full slow fast rough heav thick thin nic good big
    """)
"""What '-ish' makes looser still, as it is written before '-ish'."""

TENS: Final = _set("""
    ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred noon midday
    midnight lunchtime teatime dinner breakfast one two three four five six seven eight nine month
    week year day hour
    """)
"""What '-ish' and '-odd' loosen."""
