from goodword.rules.text.syntax import Token, Tree


def test_a_token_is_its_words_and_knows_where_they_stand() -> None:
    word = Token("UNIT", "hours", 14, 19)
    assert word == "hours"
    assert (word.type, word.value, word.start_pos, word.end_pos) == ("UNIT", "hours", 14, 19)


def test_leaves_are_found_from_left_to_right() -> None:
    one, two, three = Token("A", "1"), Token("B", "2"), Token("A", "3")
    tree = Tree("outer", [one, Tree("inner", [two]), three])
    assert list(tree.scan_values(lambda _: True)) == [one, two, three]
    assert list(tree.scan_values(lambda leaf: leaf.type == "A")) == [one, three]
