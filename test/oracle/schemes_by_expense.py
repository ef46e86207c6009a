"""Schemes that pay by the kilometre or what taking part has cost."""

from fractions import Fraction

from scheme import KTH, OVERGANG, PRAKTIK, RF, SELV, UDD, UNG, VEJLEDNING, Scheme


def udgift(facts):
    """The documented expense of the month."""
    return facts.udgift


class Aabenraa(Scheme):
    """3 kr. for each of the first 24 km a day, above 10 km there and back; 4,3 weeks a month, absent or not."""

    grupper = {KTH, UDD, RF, SELV, UNG}
    afstand = staticmethod(lambda facts: facts.frem_og_tilbage > 10)
    fravaer = "uden betydning"

    @staticmethod
    def beloeb(facts):
        return 3 * min(facts.frem_og_tilbage, 24) * facts.dage * Fraction(43, 10)


class Billund(Scheme):
    """The price of 2 bus zones from 5 km."""

    afstand = staticmethod(lambda facts: facts.km >= 5)
    beloeb = staticmethod(udgift)


class FaaborgMidtfyn(Scheme):
    """The cheapest public transport from 8 to less than 24 km there and back."""

    afstand = staticmethod(lambda facts: 8 <= facts.frem_og_tilbage < 24)
    beloeb = staticmethod(udgift)


class Faxe(Scheme):
    """Actual expenses."""

    beloeb = staticmethod(udgift)


class Naestved(Scheme):
    """The cheapest public transport from 5 to 12 km for at least 3 days a week."""

    afstand = staticmethod(lambda facts: 5 <= facts.km <= 12)
    mindst_dage = 3
    beloeb = staticmethod(udgift)


class Odense(Scheme):
    """The documented expense from 3 to 24 km there and back, on days attended."""

    grupper = {KTH, UDD, OVERGANG, RF}
    afstand = staticmethod(lambda facts: 3 <= facts.frem_og_tilbage <= 24)
    fravaer = "uden betydning"
    beloeb = staticmethod(udgift)


class Skive(Scheme):
    """A card for 2 zones; the page is of 9 June 2020."""

    first = "2020-06-09"
    grupper = {KTH, UDD, RF, SELV, UNG}
    tilbud = {PRAKTIK, VEJLEDNING}
    beloeb = staticmethod(udgift)


class SvendborgUdgift(Scheme):
    """The documented cost from 4 to 12 km one way, on days attended."""

    first, last = "2023-01-01", "2023-12-31"
    afstand = staticmethod(lambda facts: 4 <= facts.km <= 12)
    fravaer = "uden betydning"
    beloeb = staticmethod(udgift)
