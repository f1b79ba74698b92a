from goodword.rules.text import stock
from goodword.rules.text.words import plural, singular


def test_every_usual_touchpoint_has_a_start_and_an_end() -> None:
    assert [t.name for t in stock.USUAL if len(t.milestones) < 2] == []


def test_names_are_singular_and_given_once() -> None:
    names = [t.name for t in (*stock.BUILT_IN, *stock.USUAL)]
    assert [name for name in names if singular(plural(name)) != name] == []
    assert len({t.name for t in stock.USUAL}) == len(stock.USUAL)


def test_a_vague_verb_is_no_synonym_of_a_milestone() -> None:
    synonyms = {other for others in stock.SYNONYMS.values() for other in others}
    assert synonyms & set(stock.VAGUE_VERBS) <= {"attended"}


def test_a_synonym_is_another_word() -> None:
    assert [word for word, others in stock.SYNONYMS.items() if word in others] == []
