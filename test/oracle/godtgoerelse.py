"""Godtgørelse for taking part in a tilbud: LAB § 176, by the scheme of the municipality."""

from fractions import Fraction

import rates
from amounts import amount, payment_text
from schemes import OVERGANG, SCHEMES, SHJ, UDD

# Became kontanthjælp on 1 July 2025 (law.md 7).
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


def is_far_enough(scheme, facts, begraensning):
    """The distance, or what documented limitations do in its place; None where the page leaves it open."""
    if scheme.afstand(facts):
        return True
    if not begraensning or scheme.begraensning == "uden betydning":
        return False
    return True if scheme.begraensning == "erstatter" else None


def is_without_wages(scheme, godtgoerelse):
    """Whether wages leave the right untouched; None where the page leaves it open."""
    if not godtgoerelse["loenindtaegt"]:
        return True
    if scheme.loen == "arbejdsgiver":
        return not godtgoerelse["arbejdsgiverloen"]
    return False if scheme.loen == "udelukker" else None


def is_entitled(scheme, facts, godtgoerelse):
    """All conditions together: one that fails decides, whatever is open; an open one decides next."""
    conditions = (
        godtgoerelse["ydelsesart"] in scheme.grupper,
        godtgoerelse["tilbud"] in scheme.tilbud,
        is_far_enough(scheme, facts, godtgoerelse["dokumenteretBegraensning"]),
        facts.dage >= scheme.mindst_dage,
        is_without_wages(scheme, godtgoerelse),
    )
    if False in conditions:
        return False
    return None if None in conditions else True


def present(scheme, godtgoerelse):
    """The share of the planned days that absence leaves; None where the page leaves it open."""
    fravaer, planlagt = godtgoerelse["fravaersdage"], godtgoerelse["planlagteDage"]
    if godtgoerelse.get("sanktionsdage", 0) > 0 and scheme.sanktion is None:
        return None
    if fravaer == 0 or scheme.fravaer == "uden betydning":
        return Fraction(1)
    return Fraction(planlagt - fravaer, planlagt) if scheme.fravaer else None


def beloeb(scheme, facts, godtgoerelse):
    """The amount by the scheme; None where it depends on something open."""
    factors = (scheme.beloeb(facts), scheme.andel(facts), present(scheme, godtgoerelse))
    if None in factors:
        return None
    fuldt, andel, tilstede = factors
    return fuldt * andel * tilstede


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
    hoejst = rates.of(rates.GODTGOERELSE_HOEJST, month.year)
    if not scheme.first <= month.last <= scheme.last or hoejst is None:
        codes.add("RATE_NOT_AVAILABLE")
        return None
    facts = Facts(godtgoerelse)
    berettiget = is_entitled(scheme, facts, godtgoerelse)
    if berettiget is False:
        return {"berettiget": False, "beloeb": "0.00"}
    figure = beloeb(scheme, facts, godtgoerelse) if berettiget else None
    if figure is None:
        codes.add("SCHEME_PART_OPEN")
        return None
    return {"berettiget": True, "beloeb": payment_text(min(figure, hoejst))}
