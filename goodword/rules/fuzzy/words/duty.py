"""Duties without a time, an owner or a result."""

from typing import Final

from goodword.rules.fuzzy.entries import Group

_WHO_WHEN = "Who does what, and by when? Say 'a clerk calls the customer within 1 shop day'."
_WHAT = "What is done, and how would a customer see it? Name the act and its time."

DUTY: Final = (
    Group(_WHO_WHEN, """
        (someone|somebody) (will|from|else will|in the team|on our|shall|should|can help|is going);
        be in touch; get in touch with you; keep in touch; in touch (with|+.);
        (get|gets|getting|come|comes) back to (you|customers|them|the customer|callers|people|
            guests|clients|everyone|residents|tenants|members|patients);
        hear (back|) from (us|our|the|one|someone|a member);
        (keep|keeps|keeping) (you|customers|them|the customer|everyone|callers|clients|passengers|
            residents|guests|people|patients|parents|members|tenants|families|him|her|each customer|
            all customers|the caller|complainants) (fully|regularly|well|) (informed|updated|posted|
            up-to-date|in the loop|in the picture|abreast|advised|apprised);
        (kept|keep|stay|stays|be|been|remain) (fully|regularly|well|) (informed|updated|posted|
            up-to-date|in the loop|in the picture|abreast|apprised) -#;
        up to speed; abreast of; in the loop; updates will be (given|provided|shared|posted|sent);
        (provide|provides|give|gives|send) (*|) updates;
        (is|are|be|been|being|get|gets|will) (dealt|looked) (with|into|at); dealt with;
        deal with <-to; deals with; looked into; look into; looks into;
        (is|are|be|been|being) (handled|addressed|actioned|attended to|sorted|sorted out|progressed|
            taken up|followed up|followed through|managed|considered|noted|monitored|assessed|
            escalated) +.;
        (is|are|be|been|being) (seen to|taken forward|looked after);
        consider (your|all|any|every|each|the|requests|applications|complaints|feedback|suggestions|
            carefully);
        seen to; sorted out; sort out;
        (tidied|cleared|straightened|patched|squared|wrapped|mopped) (up|out);
        sort (it|things|this|that) out; follow (it|things|this|that|up) (up|) +.; follow-up action;
        (get|gets|getting) to (the bottom|the root|the heart|the nub|grips) (of|with);
        on top of (things|it|matters|every *); chase (up|down); chased (up|down);
        (follow|follows) up -with,within,visit,visits; circle back; circles back; touch base;
        reach out; reaches out; loop (you|them|customers) in; go to bat for; goes to bat for;
        (keep|keeps|leave|leaves|left|kept) (you|customers|callers|people|anyone|anybody|guests)
            (waiting|hanging|guessing|in suspense|in the dark|in limbo|stranded|out of pocket)
            -more,over,longer;
        take (it|this|things|that|matters) (forward|further|up);
        take (appropriate|suitable|corrective|remedial|necessary|immediate|prompt|swift|relevant|
            proper|further|decisive|any) (action|steps|measures);
        (appropriate|suitable|corrective|remedial|necessary|proper|further|relevant|disciplinary)
            (action|steps|measures);
        action (will be|is|shall be) taken; (take|takes|taking|taken) (action|steps|measures|note);
        steps (will be|are|shall be) taken;
        (soften|softens|cushion|cushions|ease|eases|lighten|lightens|smooth|smooths|smoothes) *2
            (blow|burden|pressure|stress|pain|transition|way|process|worry|load|path|passage|over|
            out);
        (iron|irons|ironed|ironing) out; speed (up|things); speeds (up|things); streamline;
        streamlines; simplify; simplifies; (stamp|stamps|stamped) (on|out); tackle; tackles; combat;
        cater (for|to); caters (for|to); accommodate (your|all|any|every|special); liaise;
        (keep|keeps|kept|hold|holds|held) (*|) (*|) (down|low|in check|at bay|under control) +.,and;
        (be|is|are) escalated; escalate; escalates; escalated +to; higher (level|authority|up);
        senior (level|management|colleague|staff member|person); do the needful; needful;
        (proper|appropriate|usual|correct|relevant|right|official|normal|due|established|internal)
            (channels|channel|authority|authorities|procedure|procedures|process|person|people|
            department|quarters|route);
        passed on to the (right|relevant|appropriate|proper|correct|concerned) *;
        (concerned|respective) (department|team|person|authority|officer|desk|staff|section|branch|
            official)
    """, "limit"),
    Group(_WHAT, """
        (put|putting|puts|make|making|makes|set|setting) (things|it|matters|this|that|everything|
            them|any mistake|mistakes|any error|any problem|problems|what went wrong) (right|
            straight);
        put right (any|all|our|mistakes|anything);
        make (amends|good|up for it|it up to you|it up to|things better|it right|sure you are|you
            feel);
        makes (amends|good); rectify; rectified; remedied;
        remedy (any|the|it|all|every|faults|problems);
        resolve (any|all|your|every|issues|the|it|problems|matters|disputes) (*|) +.;
        resolved (to your|to the customer's|amicably|satisfactorily|fairly);
        to (your|the customer's|the guest's|everyone's|customers'|their|full|complete|your complete|
            your full) (full|complete|entire|) satisfaction;
        find a (solution|way|resolution|compromise|remedy|suitable *|fair *|satisfactory *);
        come to (an|a) (agreement|arrangement|solution|understanding);
        work (it|things|something|this) out; on hand; here to (help|assist|support|serve|listen);
        at hand;
        (offer|offers|provide|provides|give|gives|get|gets|receive|receives|given) (you|customers|
            them|all|our|every|the|any|with|) (the|all|full|every|ongoing|extra|additional|
            practical|continuing|further|plenty of|a lot of|customers|our|) (support|help|
            assistance|guidance|encouragement) (you|they|that|needed|+.|required|throughout|and);
        (supported|guided|helped|assisted|looked after) (through|throughout|every|by our|at every|
            with|in|during|as);
        supported -until,on,by,browsers,versions,version,devices,formats,languages,file,in;
        support (you|our|your|customers|them|each|every|all|people|families|students|vulnerable|
            residents|members);
        help you (achieve|grow|succeed|make the most|get the most|+.);
        (we|will|staff|team|always|to|gladly|and) (help|assist) (you|customers|everyone|all|guests|
            them) +.;
        every step of the way; listen (carefully|and|attentively|+.);
        listen to (you|our|your|customers|what|feedback|everyone|all|every|each);
        listens (to you|to our|to customers|carefully|and);
        listening to (you|our|customers|your|what|feedback|people|residents);
        the (help|support|attention|care|service|respect|advice|time|information|treatment) (you|
            they|it|he|she|everyone|people|customers) (need|needs|deserve|deserves|expect|expects|
            want|require|requires);
        (keep|kept|keeps|keeping) (*|) (*|) under (constant|regular|close|continuous|) review;
        (keep|keeps|keeping) (an|a) (close|) (eye|watch) on; responded to +.;
        someone (senior|suitable|qualified|who can|responsible|experienced);
        act (on|upon) (your|what|it|feedback|them|all|any|complaints|the|this); acts (on|upon);
        acted (on|upon); learn (from|lessons); learns from; lessons (are|will be|) learned;
        lessons (are|will be|) learnt; lessons from;
        welcome (your|all|any|every|feedback|comments|complaints|suggestions|new|customers);
        welcomes (your|all|any|feedback|comments);
        (take|takes|taking) (*|) (*|) (on board|to heart|into account|into consideration);
        taken (into account|into consideration|on board|to heart|care of);
        as (if|though) (*|) (*|) (our|their) own;
        considered +.,on,for,by,carefully,sympathetically,fairly;
        given (consideration|due|careful|full|proper); raise awareness; raise standards;
        (maintain|maintains|maintaining|uphold|upholds|upholding|ensure|ensures|ensuring|promote|
            promotes|promoting|foster|fosters|fostering|encourage|encourages|encouraging|improve|
            improves|improving|develop|develops|strengthen|protect|protects|safeguard|safeguards|
            deliver|delivers|delivering|achieve|achieves) (high|higher|the highest|good|a|an|the|
            our|your|quality|customer|and|their|its|public|excellent|consistent|best|open|fair|
            trust|great|better|strong|safe|positive|mutual|long-term|lasting|service|services) (*|)
            (standards|standard|quality|service|services|experience|experiences|relationship|
            relationships|relations|care|satisfaction|trust|loyalty|confidence|interests|
            performance|reputation|environment|culture|wellbeing|privacy|results|outcomes|value|
            communication|dialogue|experience);
        (improve|improves|improving|improvement|improvements) +.;
        (improve|improving) (our|the|your|its|their|services|service|things|what|how|quality|
            customer|on|every|lives|everything|efficiency|performance);
        continuous improvement; continual improvement; continued improvement;
        ensure (that|) (you|your|our|all|we|every|everyone|customers|the) (*|) (*|) (satisfaction|
            happy|satisfied|safe|comfortable|well|best|right|smooth|smoothly|quality|fair|fairly|
            high);
        make sure (that|) (you|your|our|all|we|every|everyone|customers|the) (are|get|feel|is|have|
            leave) (*|) (satisfied|happy|comfortable|best|right|most|well|informed|looked);
        understand (your|our|each|every|the|their|what|how|you|customers'|customers) (*|) (needs|
            need|requirements|concerns|circumstances|situation|matters|want|feel|business|
            frustration);
        understanding (your|our|of) (*|) (needs|requirements|concerns|customers|circumstances);
        show understanding; with understanding; be understanding;
        treat (all|every|each|you|everyone|customers|people|our|them|your) (*|) (fairly|equally|
            well|with|as|like|properly|consistently);
        build (trust|relationships|lasting|strong|long-term|good|a relationship|on);
        building (trust|relationships|lasting|strong|long-term|better); work in partnership;
        partnership with; work (together|alongside|closely);
        be (as|more|there|available|open|on) (*|) (for you|as possible|to help|to you|to
            suggestions|to feedback);
        smooth running; day-to-day running; on behalf of the community;
        serve (you|our|the|your|customers|people) (better|best|well|community|with|needs|public);
        serving (you|our|the) (better|best|well|community|with);
        do (right|well|good|better|more) (by|for|to|+.);
        doing (right|the right|good|our|more|better); do the right *; give something back; tailor;
        tailoring; adapt to;
        respond to (your|customer|customers'|changing|local|the|individual) (needs|requirements|
            demands|wishes|concerns);
        advise accordingly; accordingly; as appropriate; respond accordingly; in (a|an) * manner;
        in a (*|) (manner|fashion|way) +.,and,at,to,that;
        act (responsibly|fairly|reasonably|professionally|accordingly|with|in)
    """),
)  # fmt: skip
