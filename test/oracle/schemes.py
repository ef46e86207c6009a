"""The municipal schemes of godtgørelse (LAB § 176, before 2020 § 83), typed by hand from law.md 8.2-8.4.

A term that the page leaves open is None. Of the pages found after law.md was written (faxe, naestved, skive,
stevns-1000) and of the groups of persons the facts are those of rates/godtgoerelse.
"""

from fractions import Fraction

PRAKTIK, NYTTE, VEJLEDNING = "virksomhedspraktik", "nytteindsats", "vejledning-og-opkvalificering"
KTH, UDD, OVERGANG = "kontanthjaelp", "uddannelseshjaelp", "overgangsydelse"
SHJ, RF = "selvforsoergelses-og-hjemrejseydelse", "ressourceforloebsydelse"
SELV, UNG = "selvforsoergende", "ung-under-18"

# The groups of § 176 by the pages that name them all.
ALLE = {KTH, UDD, OVERGANG, RF, SELV, UNG}


class Scheme:
    """The terms of one municipality. `afstand`, `beloeb` and `andel` are functions of the facts of the case."""

    first, last = "2020-01-01", "2024-12-31"
    grupper = ALLE
    tilbud = {PRAKTIK, NYTTE, VEJLEDNING}
    afstand = staticmethod(lambda facts: True)
    begraensning = None  # what documented limitations do to the distance: "erstatter", "uden betydning" or open
    mindst_dage = 0
    andel = staticmethod(lambda facts: Fraction(1))
    fravaer = None  # "forholdsmaessigt", "uden betydning" or open
    sanktion = None  # no page says what a day of sanction costs
    loen = None  # "udelukker", "arbejdsgiver" or open


def hel_uge(facts):
    """One amount for five days a week or more; what fewer give is open."""
    return Fraction(1) if facts.dage >= 5 else None


def udgift(facts):
    """The documented expense of the month."""
    return facts.udgift


class Takst750(Scheme):
    """Seed 000, probably Stevns: more than 5 km, 20 % of 750 kr. for each day of the week."""

    grupper = ALLE | {SHJ}
    afstand = staticmethod(lambda facts: facts.km > 5)
    begraensning = "erstatter"
    beloeb = staticmethod(lambda facts: Fraction(750))
    andel = staticmethod(lambda facts: Fraction(min(facts.dage, 5), 5))
    fravaer = "forholdsmaessigt"
    loen = "udelukker"


class Roskilde(Scheme):
    """750 kr. above 5 km or with documented limitations; not with the wage of an employer in jobafklaring."""

    grupper = {KTH, UDD, SHJ, OVERGANG, RF}
    afstand = staticmethod(lambda facts: facts.km > 5)
    begraensning = "erstatter"
    beloeb = staticmethod(lambda facts: Fraction(750))
    andel = staticmethod(hel_uge)
    loen = "arbejdsgiver"


class Guldborgsund(Scheme):
    """Five days a week: 1.000 kr. for 12,0-39,9 km there and back, 700 kr. for 40,0-59,9."""

    tilbud = {PRAKTIK, VEJLEDNING}

    @staticmethod
    def beloeb(facts):
        if facts.dage < 5:
            return None
        if 12 <= facts.frem_og_tilbage <= Fraction(399, 10):
            return Fraction(1000)
        return Fraction(700) if 40 <= facts.frem_og_tilbage <= Fraction(599, 10) else None


class Gladsaxe(Scheme):
    """More than 3 km; 600 kr. for 2 zones, 800 for 3; the page as read ends before 4."""

    afstand = staticmethod(lambda facts: facts.km > 3)
    beloeb = staticmethod(lambda facts: {2: Fraction(600), 3: Fraction(800)}.get(facts.zoner))
    andel = staticmethod(hel_uge)


class Egedal(Scheme):
    """Nothing for the first 2 zones, 600 kr. for 3-6, 1.000 from 7."""

    first, last = "2019-01-01", "2019-12-31"
    grupper = {KTH, UDD, RF}
    afstand = staticmethod(lambda facts: facts.zoner > 2)
    beloeb = staticmethod(lambda facts: Fraction(600 if facts.zoner < 7 else 1000))
    andel = staticmethod(hel_uge)


class Frederikssund(Scheme):
    """From 1 September 2013: 600 kr. within 2 zones, 800 for 3, 1.000 for 4 and what is counted as 4."""

    first, last = "2013-09-01", "2019-12-31"
    grupper = {KTH, RF}

    @staticmethod
    def beloeb(facts):
        return Fraction((600, 600, 800, 1000)[min(facts.zoner, 4) - 1]) if facts.zoner >= 1 else None


class Ungecentrum(Scheme):
    """Zones by days a week; the distance that is asked for goes by target group."""

    first, last = "2023-01-01", "2023-12-31"
    grupper = {UDD, OVERGANG}
    TAKSTER = {
        1: (260, 515, 770, 1000, 1000),
        2: (260, 515, 770, 1000, 1000),
        3: (335, 670, 1000, 1000, 1000),
        4: (430, 855, 1000, 1000, 1000),
        5: (530, 1000, 1000, 1000, 1000),
    }
    MORE_THAN = {"6.4 uddannelsesparate": 5, "6.4 åbenlyst uddannelsesparate": 8}

    @staticmethod
    def afstand(facts):
        limit = Ungecentrum.MORE_THAN.get(facts.maalgruppe)
        return limit is None or facts.km > limit

    @staticmethod
    def beloeb(facts):
        row = Ungecentrum.TAKSTER.get(facts.zoner)
        return None if row is None else Fraction(row[min(facts.dage, 5) - 1])


class Silkeborg(Scheme):
    """516 kr. above 8 km for at least 3 days a week."""

    afstand = staticmethod(lambda facts: facts.km > 8)
    mindst_dage = 3
    beloeb = staticmethod(lambda facts: Fraction(516))


class Aabenraa(Scheme):
    """3 kr. for each of the first 24 km a day, above 10 km there and back; 4,3 weeks a month; absence changes nothing."""

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


class Stevns1000(Scheme):
    """1.000 kr. wherever the tilbud is, until new rules were approved on 11 April 2019."""

    first, last = "2009-01-01", "2019-04-10"
    grupper = {KTH, UDD, RF}
    begraensning = "uden betydning"
    beloeb = staticmethod(lambda facts: Fraction(1000))


class SvendborgUdgift(Scheme):
    """The documented cost from 4 to 12 km one way, on days attended."""

    first, last = "2023-01-01", "2023-12-31"
    afstand = staticmethod(lambda facts: 4 <= facts.km <= 12)
    fravaer = "uden betydning"
    beloeb = staticmethod(udgift)


class Herning(Scheme):
    """Abolished: nobody gets anything, so nothing is open."""

    grupper = frozenset()
    beloeb = staticmethod(lambda facts: Fraction(0))
    begraensning = fravaer = sanktion = loen = "uden betydning"


SCHEMES = {
    "aabenraa": Aabenraa,
    "billund": Billund,
    "egedal": Egedal,
    "faaborg-midtfyn": FaaborgMidtfyn,
    "faxe": Faxe,
    "frederikssund": Frederikssund,
    "gladsaxe": Gladsaxe,
    "guldborgsund": Guldborgsund,
    "herning": Herning,
    "naestved": Naestved,
    "odense": Odense,
    "roskilde": Roskilde,
    "silkeborg": Silkeborg,
    "skive": Skive,
    "stevns-1000": Stevns1000,
    "svendborg-udgift": SvendborgUdgift,
    "takst-750": Takst750,
    "ungecentrum": Ungecentrum,
}
