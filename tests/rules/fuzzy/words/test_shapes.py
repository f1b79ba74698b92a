from goodword.rules.fuzzy.words import shapes


def test_no_word_is_both_exact_and_vague() -> None:
    exact = shapes.EXACT_ADVERBS | shapes.NO_ADVERBS
    assert exact & (shapes.SPEED_ADVERBS | shapes.OFTEN_ADVERBS | shapes.VAGUE_ALLY) == set()


def test_every_exception_has_the_ending_that_it_is_an_exception_from() -> None:
    adverbs = shapes.EXACT_ADVERBS | shapes.NO_ADVERBS | shapes.SPEED_ADVERBS
    assert [word for word in adverbs if not word.endswith("ly")] == []
    assert [word for word in shapes.VAGUE_ALLY if not word.endswith("ly")] == []
    assert [word for word in shapes.EXACT_NESS if not word.endswith("ness")] == []
    assert [word for word in shapes.EXACT_EST if not word.endswith("est")] == []
