"""What can't be done, in one sentence that says what, where and what to do."""


class Refusal(Exception):
    """An anticipated trouble with what the user gave; its text is for the user to read."""
