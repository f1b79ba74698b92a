"""Advice on sentences that could not be read: what is missing, and what may be meant.

A sentence passes these steps, and what they find is read again before it is shown:

1. `guess`: what a word that nobody declared may be where it stands.
2. `trust`: the sentence read by the grammar with such guesses, every word of it.
3. `define`: the definitions that would make the guesses true.
4. `turn`, `join`: the sentence in another order, or as a tail of the one above it.
5. `advise`: all of it for a whole policy, so that one line defines what many sentences need.
"""
