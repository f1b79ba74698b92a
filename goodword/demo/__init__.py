"""A fictional business, Harbour Street Kitchenware: its policy, and a seeded year of its service.

Everything in it is invented. The history is made, not kept, so that none of it is anybody's.
"""
