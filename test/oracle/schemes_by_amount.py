"""Schemes with amounts of their own: fixed, by zones, by distance or by days."""

from fractions import Fraction

from scheme import ALLE, KTH, OVERGANG, PRAKTIK, RF, SHJ, UDD, VEJLEDNING, Scheme


def hel_uge(facts):
    """One amount for five days a week or more; what fewer give is open."""
    return Fraction(1) if facts.dage >= 5 else None


class Takst750(Scheme):
    """Probably Stevns: more than 5 km, 20 % of 750 kr. for each day of the week."""

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


class Stevns1000(Scheme):
    """1.000 kr. wherever the tilbud is, until new rules were approved on 11 April 2019."""

    first, last = "2009-01-01", "2019-04-10"
    grupper = {KTH, UDD, RF}
    begraensning = "uden betydning"
    beloeb = staticmethod(lambda facts: Fraction(1000))


class Herning(Scheme):
    """Abolished: nobody gets anything, so nothing is open."""

    grupper = frozenset()
    beloeb = staticmethod(lambda facts: Fraction(0))
    begraensning = fravaer = sanktion = loen = "uden betydning"
