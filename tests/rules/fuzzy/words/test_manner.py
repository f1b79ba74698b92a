import pytest

from goodword.rules.fuzzy import fuzzy
from goodword.rules.fuzzy.words.manner import MANNER


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("We will be courteous and helpful at all times.", ["courteous", "helpful"]),
        ("Enjoy a stress-free move.", ["stress-free"]),
        ("A dedicated team looks after your account.", ["dedicated"]),
        ("A comfortable waiting area is provided.", ["comfortable"]),
        ("All vehicles are clean and well maintained.", ["clean", "well maintained"]),
        ("Your data is kept safe and secure.", ["safe and secure"]),
        ("We provide accurate information.", ["accurate"]),
        ("Information is given in plain language.", ["plain"]),
        ("We always explain our decisions clearly.", ["clearly"]),
        ("Our engineers are fully trained.", ["fully trained"]),
        ("The pool is heated to a pleasant temperature.", ["pleasant"]),
        ("Officers will be respectful and professional.", ["respectful", "professional"]),
        ("Never be rude to a guest.", ["rude"]),
        ("Our drivers drive carefully.", ["carefully"]),
        ("The website is easy to use.", ["easy to use"]),
        ("Joining is simple and straightforward.", ["simple", "straightforward"]),
        ("Our friendly staff are here to help.", ["friendly", "here to help"]),
        ("Luxury rooms with stunning views.", ["Luxury", "stunning"]),
        ("Bread is always fresh.", ["fresh"]),
        ("We handle every request with care.", ["with care"]),
        ("Security staff treat visitors with courtesy.", ["with courtesy"]),
        ("The room is quiet and relaxing.", ["quiet", "relaxing"]),
        ("Drivers are experienced and knowledgeable.", ["experienced", "knowledgeable"]),
        ("Guests receive a warm welcome.", ["warm welcome"]),
        ("We process returns efficiently.", ["efficiently"]),
        ("Our promise: honest advice.", ["honest"]),
        ("Chalets sleep up to six in comfort.", ["comfort"]),
        ("Meals on wheels arrive hot.", ["arrive hot"]),
        ("Faulty goods are exchanged without quibble.", ["without quibble"]),
        ("Trustworthy tradespeople at sensible prices.", ["Trustworthy", "sensible"]),
        ("The lounge is modern and inviting.", ["modern", "inviting"]),
        ("Grounds are well maintained all year round.", ["well maintained"]),
        ("Couriers take extra care with fragile items.", ["take extra care with"]),
        ("A thorough check of your vehicle for $79.", ["thorough"]),
        ("You can expect clear, concise reports.", ["concise"]),
        ("Nursery meals are healthy and balanced.", ["healthy", "balanced"]),
        ("Experienced hands, sharp tools, tidy work.", ["Experienced hands"]),
        ("The premises are kept at a comfortable temperature.", ["comfortable"]),
        ("The ride is smooth and quiet.", ["smooth", "quiet"]),
        ("We only work with reputable suppliers.", ["reputable"]),
        ("Invoices are detailed and easy to follow.", ["detailed", "easy to follow"]),
        (
            "Complaints will be investigated thoroughly and impartially.",
            ["thoroughly", "impartially"],
        ),
        ("Teachers are approachable and available to parents.", ["approachable"]),
        ("Staff speak to residents in a respectful tone.", ["in a respectful tone"]),
        ("Our vets have decades of experience.", ["decades of experience"]),
        ("Waiting rooms should be tidy.", ["should", "tidy"]),
        ("Drinks are served at the right temperature.", ["the right temperature"]),
        ("Payment plans can be arranged on easy terms.", ["easy terms"]),
        ("A smart, modern fleet.", ["modern"]),
        ("Bright, airy studios near the beach.", ["airy"]),
        ("Customers who are polite get better service.", ["polite", "better"]),
        ("You will always find us approachable.", ["approachable"]),
    ],
)
def test_it_finds_manners_and_qualities(sentence: str, words: list[str]) -> None:
    assert [one.word for one in fuzzy(sentence)] == words


def test_every_group_asks_a_question_or_says_what_to_say() -> None:
    assert [group for group in MANNER if not group.question.rstrip("'").endswith((".", "?"))] == []
