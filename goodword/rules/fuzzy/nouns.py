"""Nouns that a vague adjective may stand before; before others it has another sense."""

from typing import Final

_SINGULAR: Final[dict[str, str]] = {
    "SPEED": """
        service reply response answer delivery turnaround decision refund help support assistance
        advice attention action resolution repair payment processing checkout check-in check-out
        booking installation call-out callout callback care treatment handling solution quote
        update settlement connection access return dispatch shipping pickup collection
        acknowledgement feedback result transfer replacement notice notification information
        repayment approval onboarding setup breakdown rescue arrival departure start finish end
        reimbursement compensation exchange acceptance appointment follow-up communication redress
        investigation enquiry transaction withdrawal claim diagnosis fix relief remedy
        confirmation cover entry boarding clearance registration transport visit review contact
        reaction
    """,
    "PEOPLE": """
        staff team person people driver crew officer agent colleague employee adviser advisor
        assistant receptionist nurse doctor teacher technician engineer fitter guide manager
        worker professional handler waiter tradesman tradesperson operator volunteer tutor member
        consultant specialist expert mechanic therapist carer clerk teller pharmacist plumber
        electrician builder roofer cleaner chef host hand workforce personnel instructor
        practitioner conductor dispatcher solicitor lawyer trainer librarian courier helper
    """,
    "TALK": """
        information advice language english term terms explanation answer letter communication
        instruction instructions guidance wording policy pricing contract statement summary bill
        decision reason update report message guide invoice form reply speech correspondence
        writing conversation
    """,
    "PLACE": """
        environment place space room house home store shop premises surroundings facility
        facilities accommodation vehicle car coach bus train building restaurant toilet washroom
        bathroom area kitchen site station branch surgery clinic ward classroom workplace
        atmosphere setting street neighbourhood community table ground cabin seat parking gym pool
        shelter playground hall library office lobby equipment uniform machine taxi cab fleet
        conditions stay water
    """,
    "MONEY": """
        price rate fee cost charge tariff fare premium quote deal saving value rent discount
        interest estimate pricing bill subscription excess compensation offer
    """,
    "WORK": """
        service work workmanship quality product goods food meal ingredient experience result job
        performance care treatment design material materials produce dish advice training
        education teaching healthcare support solution facility facilities accommodation provision
        delivery network technology standard standards reception menu drink coffee hospitality
        craftsmanship customer-service condition order state level levels practice cut choice
        selection outcome opinion relationship relations communication attention value location
        view reputation signal coverage speed connection broadband
    """,
    "WAYS": """
        process procedure procedures way step steps access booking check-in checkout ordering
        return returns payment payments form system set-up setup claim claims application
        registration use navigation app website online transition move switch switching journey
        parking experience method installation solution transfer exchange exchanges cancellation
        service refund refunds renewal login sign-up
    """,
    "EVENTS": """
        change delay disruption increase rise fault problem issue complaint incident defect damage
        loss error breach difference reduction impact effect risk deterioration inconvenience case
        concern injury mistake failure repair weather cost outage variation discrepancy need
        interruption harm breakdown adjustment alteration claim enquiry query matter request
        application question task job project scheme operation incident fall drop decrease
        improvement hardship part proportion amount number matter benefit saving discount
    """,
    "REPEATED": """
        update basis interval review check meeting inspection contact contacts communication visit
        service maintenance cleaning training report reporting feedback survey audit monitoring
        patrol newsletter test testing call briefing reminder session bulletin progress assessment
        programme upkeep servicing supervision dialogue consultation evaluation departure tour
        collection round bus train checking opportunity activity activities trip
    """,
    "AMOUNT": """
        number amount level quantity period time notice proportion range delay fee stock supply
        sum discount charge extent margin resource resources staffing space selection volume
        distance funding provision seating parking capacity lighting warning interval
    """,
    "WAIT": """
        wait waits waiting queue queuing time times delay notice period interval delays journey
        hold lead-time turnaround while
    """,
    "ARRANGED": """
        department team person people staff authority authorities document documents documentation
        information colleague manager officer channel channels action step steps measure measures
        member body section agency support adjustment adjustments training checks details party
        parties precautions arrangements course treatment remedy redress compensation care
        qualification qualifications service place time moment point level manner way clothing
        footwear accommodation response resolution solution standard paperwork permissions expert
        specialist skills supervision assistance records procedures procedure help standards
    """,
    "FORCE": """
        circumstance situation condition workload duty diary time space staffing staff resource
        weather traffic stock supply demand budget business capacity schedule season case need
        occasion volume operation level number roster rota timetable queue commitment fund funding
        finance mood opportunity availability facility logistic cash footfall manpower tide
        material daylight road bandwidth caseload rotas
    """,
    "PERMIT": """
        allow permit warrant justify justifies dictate merit suggest
    """,
    "REQUIRE": """
        require demand call need necessitate
    """,
    "COST": """
        cost expense purchase loss damage need item charge sum amount outlay expenditure service
        good product part
    """,
    "GOODS": """
        item parcel order area access group party load package bag letter object household family
        shipment consignment delivery sum payment purchase community street village balance debt
        credit loan refund invoice bill fine penalty difference shortfall arrear error claim gift
        grant donation job task repair window gap
    """,
    "BODY": """
        eye hand heart face smile ear voice word look glance gaze tongue
    """,
    "CUSTOMER": """
        customer client guest member user buyer visitor passenger subscriber donor patient tenant
        shopper account supporter traveller reader diner company firm business
    """,
    "TIMEPOINT": """
        morning afternoon evening night week month year term season quarter spring summer autumn
        winter monday tuesday wednesday thursday friday saturday sunday weekend january february
        march april may june july august september october november december decade fortnight
        semester dawn dusk sunrise sunset nightfall daybreak teatime
    """,
    "SPELL": """
        second minute hour day week month year moment ring fortnight session visit
    """,
    "TOPIC": """
        complaint question ask asked tell told information call hear write letter enquiry news
        worried talk speak think know more advice complain query email all feedback details review
        turn read learn walk show shown data report facts concern goes drive answer
    """,
}


_AS_THEY_ARE: Final[dict[str, str]] = {
    "COND": "if where wherever when whenever as unless until once should provided",
    "VERDICT": """
        possible practicable practical feasible viable workable achievable impractical
        impracticable impossible unworkable unfeasible infeasible difficult necessary needed
        unnecessary appropriate inappropriate reasonable unreasonable sensible advisable
        inadvisable desirable undesirable suitable unsuitable warranted unwarranted justified
        unjustified helpful unhelpful useful fitting proper convenient inconvenient essential
        prudent fair unfair worthwhile expedient wise fruitful doable
        able achievable permissible agreeable
    """,
    "CARE": """
        care courtesy respect dignity sensitivity compassion empathy understanding kindness tact
        discretion patience professionalism diligence attention consideration cordiality warmth
        sympathy humanity civility grace decency decorum efficiency precision vigour zeal energy
        enthusiasm integrity honesty sincerity candour openness fairness impartiality transparency
        clarity simplicity regularity flexibility hospitality humility generosity urgency priority
        seriousness rigour thoroughness delicacy finesse flair style skill expertise ease
        confidence pride passion goodwill gentleness gravity restraint prudence caution vigilance
        accuracy competence proficiency agility imagination creativity charm humour deference
        politeness courteousness solicitude devotion conviction commitment determination tenacity
        perseverance punctuality frequency consistency relish pleasure gusto delight joy
        aplomb panache verve polish poise
    """,
    "RARE": """
        rare unusual exceptional difficult complex complicated extreme compelling tricky awkward
        delicate sensitive abnormal extraordinary genuine serious grave severe heavy uncommon
        stubborn persistent
    """,
}


def _both(said: str) -> frozenset[str]:
    singular = set(said.split())
    plural = {f"{word}s" for word in singular}
    plural |= {f"{word[:-1]}ies" for word in singular if word.endswith("y")}
    plural |= {f"{word}es" for word in singular if word.endswith(("s", "x", "ch", "sh"))}
    return frozenset(singular | plural)


NOUNS: Final[dict[str, frozenset[str]]] = {
    **{name: _both(said) for name, said in _SINGULAR.items()},
    **{name: frozenset(said.split()) for name, said in _AS_THEY_ARE.items()},
}
"""Groups of words by name: nouns and verbs with and without their 's', adjectives as they are."""
