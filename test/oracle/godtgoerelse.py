"""Godtgørelse for taking part in a tilbud: LAB § 176, by the scheme of the municipality."""

from fractions import Fraction

import rates
from amounts import amount, payment_text
from scheme import OVERGANG, SHJ, UDD
from schemes import SCHEMES

# Became kontanthjælp on 1 July 2025 (decision 0007).
AFSKAFFET = {UDD, SHJ, OVERGANG}


class Facts:
    """What a scheme may ask for; None where the case does not say."""

    __slots__ = ("km", "frem_og_tilbage", "zoner", "maalgruppe", "dage", "udgift")

    def __init__(self, godtgoerelse):
        self.km = amount(godtgoerelse["afstandKm"]) if "afstandKm" in godtgoerelse else None
        self.frem_og_tilbage = None if self.km is None else 2 * self.km
        self.zoner = godtgoerelse.get("zoner")
        self.maalgruppe = godtgoerelse.get("maalgruppe")
        self.dage = godtgoerelse["dagePrUge"]
        self.udgift = amount(godtgoerelse["udgift"]) if "udgift" in godtgoerelse else None


def is_open(scheme, facts, godtgoerelse):
    """Whether the case states something that the page is silent on.

    Decision 0007 refuses a case that depends on an open part. The library takes a fact that is stated as one that
    the case depends on, even where another condition already fails; so does this.
    """
    return (
        scheme.beloeb(facts) is None
        or scheme.andel(facts) is None
        or (godtgoerelse["dokumenteretBegraensning"] and scheme.begraensning is None)
        or (godtgoerelse["fravaersdage"] > 0 and scheme.fravaer is None)
        or (godtgoerelse.get("sanktionsdage", 0) > 0 and scheme.sanktion is None)
        or (godtgoerelse["loenindtaegt"] and scheme.loen is None)
    )


def is_far_enough(scheme, facts, begraensning):
    """The distance, or documented limitations where the scheme takes them in its place."""
    return scheme.afstand(facts) or (begraensning and scheme.begraensning == "erstatter")


def is_without_wages(scheme, godtgoerelse):
    """Whether wages leave the right untouched."""
    if not godtgoerelse["loenindtaegt"]:
        return True
    return scheme.loen == "arbejdsgiver" and not godtgoerelse["arbejdsgiverloen"]


def is_entitled(scheme, facts, godtgoerelse):
    """All conditions together."""
    return (
        godtgoerelse["ydelsesart"] in scheme.grupper
        and godtgoerelse["tilbud"] in scheme.tilbud
        and is_far_enough(scheme, facts, godtgoerelse["dokumenteretBegraensning"])
        and facts.dage >= scheme.mindst_dage
        and is_without_wages(scheme, godtgoerelse)
    )


def present(scheme, godtgoerelse):
    """The share of the planned days that absence leaves."""
    fravaer, planlagt = godtgoerelse["fravaersdage"], godtgoerelse["planlagteDage"]
    if fravaer == 0 or scheme.fravaer == "uden betydning":
        return Fraction(1)
    return Fraction(planlagt - fravaer, planlagt)


def check(godtgoerelse, month, codes):
    """What refuses a case whatever its scheme is."""
    if godtgoerelse["ydelsesart"] in AFSKAFFET and month.first >= "2025-07-01":
        codes.add("BENEFIT_ABOLISHED")
    dage = [godtgoerelse.get(field, 0) for field in ("fravaersdage", "fremmoededage", "sanktionsdage")]
    if max(dage) > godtgoerelse["planlagteDage"]:
        codes.add("ABSENCE_EXCEEDS_PLANNED")


def beregn(godtgoerelse, month, codes):
    """Whether there is a right, and to how much: at most the maximum of § 176, stk. 1, rounded to the øre."""
    check(godtgoerelse, month, codes)
    scheme = SCHEMES.get(godtgoerelse["ordning"])
    if scheme is None:
        codes.add("SCHEME_UNKNOWN")
        return None
    if not scheme.first <= month.last <= scheme.last:
        codes.add("RATE_NOT_AVAILABLE")
        return None
    facts = Facts(godtgoerelse)
    hoejst = rates.of(rates.GODTGOERELSE_HOEJST, month.year)
    if hoejst is None:
        codes.add("RATE_NOT_AVAILABLE")
    if is_open(scheme, facts, godtgoerelse):
        codes.add("SCHEME_PART_OPEN")
    if codes:
        return None
    if not is_entitled(scheme, facts, godtgoerelse):
        return {"berettiget": False, "beloeb": "0.00"}
    beloeb = scheme.beloeb(facts) * scheme.andel(facts) * present(scheme, godtgoerelse)
    return {"berettiget": True, "beloeb": payment_text(min(beloeb, hoejst))}
