"""Words for how people behave and how things feel: two witnesses would disagree."""

from typing import Final

from goodword.rules.fuzzy.entries import Group

_SEEN = "What would a customer see or hear? Name the act, or ask customers: '90% … rate it 4 of 5'."
_ASK = "By what test? Say what can be checked, or ask customers: '90% … rate it 4 of 5 or better'."
_SKILL = "Which qualification? Name the course, the register or the certificate."
_EASY = "In how many steps or minutes, and for whom? Say the number."

_WELL_TRAINED = "; ".join(
    f"{well}-{trained}"
    for well in (
        "fully suitably well highly properly appropriately professionally adequately expertly best"
    ).split()
    for trained in (
        "qualified trained skilled certified experienced vetted educated staffed briefed"
    ).split()
)

MANNER: Final = (
    Group(_SEEN, """
        polite; always ready; considered (answer|reply|response|view|opinion);
        well <-as,too,very,how +.; impolite; courteous;
        courtesy -car,cars,bus,coach,shuttle,call,vehicle,phone,van; discourteous; civil ~SAID;
        civility; helpful; unhelpful; obliging; accommodating; amiable; approachable; affable;
        amicable; agreeable; professional ~PEOPLE,WORK,SPEED,TALK,SAID;
        professional (manner|way|conduct|behaviour|attitude|and|approach|finish); professionally;
        professionalism; unprofessional; respectful;
        respect +,and,for,each,all,your,our,their,every,everyone,you,the,. -of,to; disrespect;
        disrespectful; respectable; dignity; dignified; decorum; kind and *; caring -for,about;
        (be|is|are) kind +,and,.; compassion; compassionate; empathy; empathetic; empathy-led;
        empathise; sympathetic; sympathy; sensitivity; insensitive; considerate; thoughtful; tact;
        tactful; humane; attentive; patience; warmth -of;
        warm (welcome|greeting|hospitality|smile|reception|atmosphere|and|friendly); welcoming;
        (feel|feels|made|make|makes) (very|most|) welcome; feel at home; home from home; hospitable;
        cheerful; cheery; cheer; good-natured; good-humoured; good humour; with a smile;
        smiling ~PEOPLE,SAID; enthusiastic; enthusiasm;
        positive (attitude|manner|experience|way|approach|environment|and|spirit|tone);
        (happy|proud|glad|pleased|calm|steady|loyal) ~SAID -with,that,when,if,for,to,by,at,from,on,
            in,after,within,as;
        mature ~PEOPLE,SAID;
        kind -of,is,are,and <-any,that,this,what,some,same,no,every,each,one,all,the,another,which,
            other,in,two;
        ready and (waiting|willing|able); varied ~WORK,SAID;
        patient (hearing|ear|explanation|approach|manner|service|staff|listener); balanced ~SAID;
        (patient|willing|understanding|seasoned|accessible|modern|crowded|cramped|stuffy) ~SAID -to,
            by,from,at,on,with,via,in,for;
        level-headed; at (your|our customers') (service|disposal|side);
        always (available|on hand|there|here|ready|welcome|around); there to help;
        (steeped|versed) in; in (a|an) * (*|) way -that,which; smart ~SAID; warm ~PLACE;
        (know|knows) (their|our|its) (stuff|onions|job|craft|trade); no big deal;
        (every|all|all due|due) (care|courtesy|consideration|attention|assistance|help|support|
            comfort|convenience|precaution|chance|respect|kindness|facility) -home,homes,staff;
        in (safety|peace|style|luxury|earnest|depth|moderation) +.,and,at,on; masters of;
        people person; in a fit *; kindly +.,and,but;
        free (of|from) (dirt|clutter|litter|mess|dust|fuss|hassle|worry|distraction|rubbish);
        without (bias|favour|favouritism|fear or favour); equal footing;
        in the (right|proper|best|true|same) (spirit|way|manner|frame *);
        (who|that) (listen|listens); (feel|feels) like; brave; sweet ~PEOPLE; sharp ~PEOPLE; lazy;
        heartless; grumpy; surly; sullen; short-tempered; (keep|keeps|keeping) an eye (out|on|open);
        upbeat; pleasant; gracious; gentle; genial; passionate; passion;
        dedicated ~PEOPLE,SPEED,SAID; dedicated to; dedication; devoted; devotion; diligent;
        diligence; conscientious; meticulous; painstaking; scrupulous; zealous; hard-working;
        hardworking; motivated; energetic; willing (to help|and); eager; keen;
        ready to (help|assist|serve|listen); happy to (help|assist|answer|discuss|advise);
        glad to (help|assist); pleased to (help|assist); can-do; nice; charming; charm; tasteful;
        bubbly; down-to-earth; pushy; pressure-free; hard sell; hands-on; forthcoming; co-operative;
        cooperative; well-mannered; good manners; manners; well-spoken; well-groomed; reassuring;
        calm +.,and; composed; encouraging; fair-minded; even-handedness; equality; inclusivity;
        inclusively;
        (strict|strictest|complete|utmost|absolute) (confidence|confidentiality|privacy|secrecy);
        picturesque; idyllic; breathtaking; breath-taking; top-of-the-range; upmarket; high-spec;
        sleek; chic; trendy; fashionable; exquisite; irresistible; dirty ~SAID; messy; noisy ~SAID;
        unpleasant; rude; unkind; dismissive; condescending; patronising; patronizing; offhand;
        curt; abrupt; aggressive; abusive; offensive; arrogant; indifferent; careless; negligent;
        proactive; pro-active; responsive; vigilant; alert ~SAID; accountable; accountability;
        (take|takes|taking) (*|) ownership; honest; honesty; integrity; transparent; transparency;
        open (and|,) (honest|fair|transparent|friendly|accessible|accountable|clear); open-minded;
        frank; candid; candour; sincere; sincerely -yours; sincerity; ethical; trustworthy;
        loyal ~SAID; impartial; impartially; impartiality; unbiased; non-judgemental;
        non-judgmental; nonjudgmental; without judgement; without judgment; with an open mind;
        with (great|due|utmost|extra|the utmost|the greatest|particular|) care +.,and; careful;
        great care; utmost care;
        take (great|every|good|extra|special|particular|) care (of|with|to|in); taken care of;
        care for (you|our|your|each|every|all); attention to detail; close attention;
        undivided attention; full attention; individual attention;
        personal (touch|attention|approach|care); one-to-one attention;
        the attention (they|you) (need|needs|deserve|deserves); thorough; rigorous; rigour;
        stringent; strict (standards|controls|hygiene|quality|checks); robust;
        seriously -delayed,ill,injured,hurt; smartly (dressed|turned out|presented);
        smart appearance; well-presented; well-dressed; presentable; neat; tidy +,and,.;
        unobtrusive; discreet; discretion +and,.; confidential ~SAID; sympathetic ear;
        non-intrusive; clean ~PLACE,WORK,SAID; spotless; immaculate; pristine; hygienic;
        sanitary ~PLACE; sparkling ~PLACE,SAID; well-kept; well-maintained; well-lit; well-equipped;
        well-stocked; well-organised; well-run; well-managed; well-designed; well-cared-for;
        well-informed; well-prepared; well-tended; well-ventilated; cared for; looked after;
        well-behaved; good-looking; comfortable; comfort -break,breaks,stop,stops,letter;
        uncomfortable; cosy; relaxing; relaxed; peaceful; tranquil; calm ~PLACE; calming; soothing;
        restful; quiet ~PLACE,SAID; stress-free; inviting; vibrant; modern ~PLACE,WORK; stylish;
        attractive; beautiful; stunning; elegant; luxury; luxurious; spacious; roomy; airy;
        pleasing; scenic; ambience; nurturing; supportive; stimulating; inclusive ~PLACE,SAID;
        family-friendly; child-friendly; eco-friendly; environmentally friendly;
        environmentally-friendly; environmentally responsible; sustainable; sustainability; greener;
        ethically sourced; responsibly sourced; locally sourced;
        safe <-made,make,makes ~PLACE,WORK,PEOPLE,SAID; in safe hands; safe and *;
        secure ~PLACE,WORK,WAYS,SAID; well-protected; free from (harm|danger|hazards|distractions);
        safeguarded; wellbeing; well-being; welfare of
    """),
    Group(_ASK, """
        efficient; efficiently; efficiency -rating,class,label,ratings; inefficient;
        effective ~WORK,SPEED,PEOPLE,WAYS,TALK,ARRANGED,SAID -from,on,until,date,as,#,immediately,1;
        effectively; effectiveness; ineffective; cost-effective; cost-effectively; productive;
        productively; streamlined; reliable; reliably; reliability; unreliable; dependable;
        dependability; trusted -contact,contacts,person,device,devices; consistent quality;
        accurate; accurately; accuracy -of; inaccurate; correctly +.; error-free -#; precise ~SAID;
        precisely -at,#; right first time; first time every time; faithfully; faithful;
        stable ~SAID; resilient; durable; long-lasting; hard-wearing; sturdy; heavy-duty;
        built to last; clear ~TALK,SAID; clearly; clarity; concise; concisely; understandable;
        easy-to-understand; plain ~TALK; plainly; jargon-free; straightforwardly; legible; legibly;
        readable; informative; comprehensible; intelligible; coherent; coherently; unambiguous;
        logical; full and frank;
        (words|terms|language|english) (you|they|anyone|everyone|people|customers|patients) *1
            (know|knows|understand|understands|use|uses|follow|follows|grasp|recognise);
        in (a|an) *2 (tone|voice|vein|light|mood);
        (can|could|will) (follow|understand|grasp|make sense of|make out|live with|relate to);
        detailed ~TALK;
        fully (informed|explained|briefed|aware|updated|supported|committed|satisfied|equipped|
            stocked|inclusive|engaged|accountable|transparent|accessible|functional|considered|
            investigated|understood|staffed);
        full (explanation|picture|support|consideration|cooperation|co-operation|advantage|
            potential|attention|use);
        in depth; in-depth; fresh ~WORK; fresh +,and,.; freshest; freshness; tasty; delicious;
        mouth-watering; mouthwatering; appetising; nutritious; wholesome; hearty;
        healthy ~WORK,PLACE,SAID; balanced ~WORK; piping hot;
        (served|arrives|arrive|delivered|kept) (hot|warm|fresh); hot and fresh; steaming hot;
        perfectly (cooked|ripe|chilled); crisp ~SAID; succulent; generous ~MONEY,AMOUNT,WORK;
        home-style; high-speed; high speed; next-generation; powerful; robust; scalable;
        intelligent; intelligently; cutting corners; without cutting corners;
        fit for (purpose|use|work|wear|service); good as new; as good as new;
        in (excellent|perfect|great|mint|top|prime|working|good|reasonable|acceptable|decent|poor)
            (condition|order|shape|working order|repair);
        excellent condition; properly maintained; compliant ~SAID; up to the job; value-added;
        added value; value for money
    """),
    Group(_SKILL, f"""
        {_WELL_TRAINED}; experienced <-have,has,had,you,customers,who,i,we,problems; inexperienced;
        skilled; skilful; skilfully; skillful; unskilled; knowledgeable; knowledge of our;
        competent; competently; competence; incompetent; capable; talented;
        expert ~PEOPLE,TALK,WORK,SPEED; expertly; experts <-#; expertise;
        specialist (knowledge|expertise|skills|advice|care|support|help); seasoned ~PEOPLE;
        qualified ~SAID; well-versed;
        (years|decades|generations|centuries) of (experience|expertise|know-how|knowledge|
            tradition|service|craftsmanship) <-#; wealth of *; professionals +.; highly regarded;
        well-respected; reputable; of good repute; track record; time-served
    """),
    Group(_EASY, """
        easy ~WAYS,SAID; easy (terms|instalments|parking|reach|access); easy to *; easy as *;
        easily; easy-to-use; easy-going; made easy; ease; simple ~WAYS,TALK,SAID; simplicity;
        straightforward; hassle-free; hassle; stress-free; worry-free; trouble-free; fuss-free;
        pain-free; painless; painlessly; effortless; effortlessly;
        without (fuss|hassle|stress|worry|effort|difficulty|trouble|complication|quibble|
            complications);
        no (fuss|hassle|hassles|stress|quibble|worries|worry|drama|bother); no-quibble; no-fuss;
        no-hassle; no-nonsense; smooth ~WAYS,SPEED,WORK,SAID; smoothly; smoothest; seamless;
        seamlessly; frictionless; intuitive; intuitively; user-friendly; customer-friendly;
        reader-friendly; mobile-friendly; wallet-friendly; budget-friendly;
        accessible (language|format|way|manner|to all|to everyone|and|service|services|information);
        easily accessible; readily (available|accessible|to hand); readily; conveniently;
        convenient; convenience -store,stores,food,fee; inconvenience ~EVENTS,SAID; inconvenient;
        handy; trouble free; carefree; plain sailing;
        the right (temperature|amount|size|price|moment|balance|help|support|level|choice|care|
            attitude|service|way|solution|decision|person|advice|fit|people|product|skills|place|
            department|answer|tools|thing);
        right (thing|person|people|way|help)
    """),
)  # fmt: skip
