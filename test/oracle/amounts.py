"""Figures as exact fractions, and how a figure is written."""

from fractions import Fraction

HALF = Fraction(1, 2)


def amount(value):
    """A stated figure: a whole number, or text with a point before the decimals."""
    if isinstance(value, int):
        return Fraction(value)
    whole, _, decimals = value.partition(".")
    return Fraction(int(whole + decimals), 10 ** len(decimals))


def half_up(figure, places):
    """The nearest figure with so many decimals; a half goes up."""
    scale = 10**places
    return Fraction((figure * scale + HALF) // 1, scale)


def decimals_of(figure):
    """How many decimals the figure ends after; None when it never ends."""
    rest, twos, fives = figure.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return max(twos, fives) if rest == 1 else None


def written(figure, places):
    """A figure of zero or more that ends within so many decimals, with exactly so many."""
    digits = str(int(figure * 10**places)).rjust(places + 1, "0")
    return digits[:-places] + "." + digits[-places:]


def exact_text(figure):
    """At least two decimals; all of them where they end, else ten."""
    places = decimals_of(figure)
    if places is None:
        return written(half_up(figure, 10), 10)
    return written(figure, max(2, places))


def payment_text(figure, rounding="oere"):
    """Reading 8: rounded once, to the øre or on request to whole kroner; a half goes up."""
    return written(half_up(figure, 0 if rounding == "krone" else 2), 2)
