from goodword.demo.chance import Chance


def test_one_seed_draws_the_same_again() -> None:
    assert draws("a") == draws("a")


def test_another_seed_draws_something_else() -> None:
    assert draws("a") != draws("b")


def test_what_lies_about_a_median_lies_half_below_it() -> None:
    chance = Chance("median")
    below = sum(chance.about(60) < 60 for _ in range(4000))
    assert 1900 < below < 2100


def test_counts_have_their_mean() -> None:
    chance = Chance("count")
    assert 2.9 < sum(chance.count(3) for _ in range(4000)) / 4000 < 3.1


def draws(seed: str) -> list[float]:
    chance = Chance(seed)
    return [chance.between(0, 1), chance.about(5), chance.until(3), chance.pick({1.0: 1, 2.0: 1})]
