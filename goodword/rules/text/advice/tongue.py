"""Tell the language of a sentence by its small words: a policy's sentences are English."""

from typing import Final

from goodword.rules.text.tokens import words_of

_SMALL: Final = {
    "German": "wir sie ihre ihr ihnen ihren ihrem der die das den dem des und oder nicht ein eine "
    "einen einer innerhalb von mit für auf werden wird ist sind bei zum zur nach jeder "
    "binnen tagen stunden werktagen unsere unser haben können spätestens vom im am",
    "French": "nous vous votre vos notre nos le la les des du un une et ou dans est sont à au aux "
    "pour par sur délai jours heures toute tout être sera seront avec qui que ne pas "
    "chaque sous de d'un d'une l'ordre si leur",
    "Spanish": "el la los las un una unos de del en su sus nuestro nuestra y o que por para con se "
    "plazo días horas al le les todo toda cada es son será serán no usted ustedes más "
    "dentro hábiles a nos",
    "Portuguese": "o a os as um uma do da dos das no na nos nas em seu sua suas seus e ou que por "
    "para com se prazo dias horas ao aos às é são será serão não você mais dentro úteis nosso "
    "nossa de todos cada",
    "Italian": "il lo la i gli le un una di del della dei delle dal dalla in nel nella e o che per "
    "con si entro giorni ore al ai alle è sono sarà saranno non ogni vostro vostra nostro "
    "nostra suo sua tutti lavorativi da",
    "Dutch": "wij we u uw de het een en of niet binnen van met voor op aan worden wordt is zijn "
    "bij naar elke dagen uur werkdagen onze ons hebben kunnen uiterlijk na door in dat "
    "die",
    "Polish": "w na do od i lub że nie się jest są z ze dni godzin ciągu roboczych państwa nasz "
    "nasze każdy każde przez dla po odpowiadamy",
    "Swedish": "vi ni er era ert det den en ett och eller inte inom av med för på är att som till "
    "dagar timmar varje vår våra från ska kan arbetsdagar",
    "Danish or Norwegian": "vi du dig deres dit din det den en et og eller ikke innen inden af med "
    "for på er at som til dage dager timer hver vores våre fra skal kan arbejdsdage virkedager "
    "hverdage",
}  # fmt: skip
_ENGLISH: Final = frozenset(
    "the a an of to in on at by for from with and or not is are be been will shall may can we you "
    "your our they their it its this that these those within after before when if every all any no "
    "as than until days hours".split()
)
_WORDS: Final = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_LEAST: Final = 2  # small words of the language, and more of them than English ones
_SHARE: Final = 0.25


def language(sentence: str) -> str:
    """The language that a sentence seems to be in; '' for English, and where it is hard to say."""
    words = [word.lower for word in words_of(sentence) if word.kind == "word"]
    english = sum(word in _ENGLISH for word in words)
    counts = {name: sum(word in small for word in words) for name, small in _WORDS.items()}
    name, most = max(counts.items(), key=lambda one: one[1])
    known = most >= max(_LEAST, english + 1, _SHARE * len(words))
    return name if known else ""
