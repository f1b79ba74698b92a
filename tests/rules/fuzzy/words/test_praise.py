import pytest

from goodword.rules.fuzzy import fuzzy
from goodword.rules.fuzzy.words.praise import PRAISE


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("Your call is important to us.", ["important to us"]),
        ("You will be treated fairly and equally.", ["treated fairly"]),
        ("We value your custom.", ["value your"]),
        ("Every complaint is taken seriously.", ["taken seriously"]),
        ("Customers can expect exceptional value.", ["exceptional"]),
        ("Prices are kept low.", ["kept low"]),
        ("The best prices in town.", ["The best prices in"]),
        ("The most trusted name in plumbing.", ["most trusted"]),
        ("Number one for customer care.", ["Number one"]),
        ("Food you will love.", ["you will love"]),
        ("Unrivalled choice and unbeatable prices.", ["Unrivalled", "unbeatable"]),
        ("An unforgettable experience.", ["unforgettable"]),
        ("State-of-the-art equipment in every room.", ["State-of-the-art"]),
        ("Our people make the difference.", ["make the difference"]),
        ("We put customers first.", ["put customers first"]),
        ("We care.", ["We care"]),
        ("Cheaper than the competition.", ["than the competition"]),
        ("Get better sleep.", ["better"]),
        ("Lift faults are given priority.", ["given priority"]),
        ("Our chef uses the best local produce.", ["the best"]),
        ("Tailored advice for every budget.", ["Tailored", "every budget"]),
        ("Expect outstanding service every time.", ["outstanding"]),
        ("You can rely on us.", ["You can rely on"]),
        ("Our counsellors offer a listening ear.", ["listening ear"]),
        ("The best broadband your money can buy.", ["The best"]),
        ("We are serious about safety.", ["serious about"]),
        ("We make moving house a breeze.", ["a breeze"]),
        ("Our groomers love animals.", ["groomers love"]),
        ("Members enjoy priority treatment.", ["priority treatment"]),
        ("More choice, less waiting.", ["More choice", "less waiting"]),
        ("We pride ourselves on being approachable.", ["pride ourselves", "approachable"]),
        ("We guarantee your satisfaction.", ["satisfaction"]),
        ("Your welfare is our main concern.", ["main concern"]),
        ("Our nurses go above and beyond.", ["go above and beyond"]),
        ("Affordable legal help for all.", ["Affordable"]),
        ("Our buses are among the cleanest in Europe.", ["among the cleanest"]),
        ("We ship worldwide at competitive rates.", ["competitive"]),
        ("Excellent rates for long-term stays.", ["Excellent"]),
        ("Our commitment: to be there when you need us.", ["be there when you"]),
        ("Our restaurant caters for all tastes.", ["caters for", "all tastes"]),
        ("You'll be amazed by our service.", ["amazed"]),
        ("The lowest fees around.", ["lowest"]),
    ],
)
def test_it_finds_praise_of_ourselves(sentence: str, words: list[str]) -> None:
    assert [one.word for one in fuzzy(sentence)] == words


def test_every_group_asks_a_question_or_says_what_to_say() -> None:
    assert [group for group in PRAISE if not group.question.rstrip("'").endswith((".", "?"))] == []
