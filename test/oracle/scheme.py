"""What a municipal scheme of godtgørelse is made of; a term that its page leaves open is None."""

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
