"""Ressourceforløbsydelse of one month: LAS kapitel 6 a and 6 b."""

from fractions import Fraction

import rates
from amounts import amount, exact_text, payment_text
from dates import days_covered, is_under
from indtaegter import fradrag

WEEKS_A_YEAR = 52
MONTHS_A_YEAR = 12

# § 69 j, self-employed who can do a part of the work (reading 10): per cent of the rate.
SELVSTAENDIG = {"hoejst-en-fjerdedel": 75, "hoejst-halvdelen": 50}


def satsgruppe(modtager, month, codes):
    """§ 68, stk. 2, and § 69 j, stk. 2: forsørger first, then under 25 at home on the first day of the month."""
    born = modtager["foedselsdato"]
    if born > month.first:
        codes.add("PERSON_NOT_BORN")
    if modtager["forsoerger"]:
        group = rates.FORSOERGER
    elif modtager["hjemmeboende"] and is_under(25, born, month.first):
        return rates.BIDRAGSPLIGT if "bidrag" in modtager else rates.HJEMMEBOENDE
    else:
        group = rates.IKKE_FORSOERGER
    # Who has no age has no group that the support could contradict.
    if "bidrag" in modtager and born <= month.first:
        codes.add("FIELD_NOT_APPLICABLE")
    return group


def ordinaer_sats(modtager, group, month, codes):
    """The amount of the group; with child support the amount for living at home and the support, up to nr. 4."""
    if month.year not in rates.YDELSE:
        codes.add("RATE_NOT_AVAILABLE")
        return Fraction(0)
    if group == rates.BIDRAGSPLIGT:
        supported = rates.ydelse(month.year, rates.HJEMMEBOENDE) + amount(modtager["bidrag"])
        return min(supported, rates.ydelse(month.year, group))
    return rates.ydelse(month.year, group)


def pr_maaned(hidtidig):
    """A week is 12 / 52 of a month (reading 7)."""
    beloeb = amount(hidtidig["beloeb"])
    return beloeb * WEEKS_A_YEAR / MONTHS_A_YEAR if hidtidig["pr"] == "uge" else beloeb


def niveau(ydelse, group, month, codes):
    """§ 68, stk. 4 and 5: what a ressourceforløb pays to a person who had another benefit before it."""
    hidtidig, modtager = ydelse["hidtidigYdelse"], ydelse["modtager"]
    if hidtidig["art"] == "ledighedsydelse":
        return pr_maaned(hidtidig)
    if hidtidig["art"] == "sygedagpenge" and hidtidig["berettigetTil"] >= month.first:
        if hidtidig["berettigetTil"] < month.last:
            codes.add("LEVEL_ENDS_IN_MONTH")
        if group in (rates.HJEMMEBOENDE, rates.BIDRAGSPLIGT):
            return pr_maaned(hidtidig)
        return max(pr_maaned(hidtidig), ordinaer_sats(modtager, group, month, codes))
    return ordinaer_sats(modtager, group, month, codes)


def jobafklaring(ydelse, group, month, codes):
    """§ 69 j: the ordinary rate whatever was received before; a share of it for some self-employed."""
    sats = ordinaer_sats(ydelse["modtager"], group, month, codes)
    if "selvstaendig" not in ydelse:
        return sats
    if month.year < 2015:
        codes.add("RATE_NOT_AVAILABLE")
    return sats * SELVSTAENDIG[ydelse["selvstaendig"]] / 100


def check_course(forloeb, month, codes):
    """Reading 14: from when and until when there are courses."""
    if forloeb["art"] == "jobafklaringsforloeb":
        if month.last < "2015-01-05":
            codes.add("COURSE_BEFORE_LAW")
    elif forloeb["start"] < "2013-01-01":
        codes.add("COURSE_BEFORE_LAW")
    elif forloeb["start"] >= "2026-02-01":
        codes.add("COURSE_ABOLISHED")


def check_coverage(ydelse, month, codes):
    """Reading 9: the month lies in the course, wholly or by a choice of the caller."""
    covered = days_covered(month, ydelse["forloeb"]["start"], ydelse["forloeb"].get("slut"))
    if covered == 0:
        codes.add("MONTH_OUTSIDE_COURSE")
    elif "delmaaned" in ydelse:
        if ydelse["delmaaned"]["dage"] > covered:
            codes.add("NUMBER_OUT_OF_RANGE")
    elif covered < month.days:
        codes.add("MONTH_PARTLY_COVERED")


def foertidspension(ydelse, codes):
    """Førtidspension continues at its own amount, without the rules of this benefit."""
    if ydelse.get("sanktionsdage") or "delmaaned" in ydelse:
        codes.add("FIELD_NOT_APPLICABLE")
    return pr_maaned(ydelse["hidtidigYdelse"]), Fraction(0), Fraction(0)


def sanktion(ydelse, group, month, codes):
    """§§ 69 a-69 c and 69 l-69 n: days times the amount of the group."""
    dage = ydelse.get("sanktionsdage", 0)
    if dage == 0:
        return Fraction(0)
    sats = rates.sanktion(month.year, group)
    if sats is None:
        codes.add("RATE_NOT_AVAILABLE")
        return Fraction(0)
    return dage * sats


def parts(ydelse, month, codes):
    """What is paid before deductions, what is deducted for income, and what for sanctions."""
    forloeb = ydelse["forloeb"]
    group = satsgruppe(ydelse["modtager"], month, codes)
    if forloeb["art"] == "jobafklaringsforloeb":
        monthly = jobafklaring(ydelse, group, month, codes)
    else:
        if "selvstaendig" in ydelse:
            codes.add("FIELD_NOT_APPLICABLE")
        if ydelse["hidtidigYdelse"]["art"] == "foertidspension":
            return foertidspension(ydelse, codes)
        monthly = niveau(ydelse, group, month, codes)
    if "delmaaned" in ydelse:
        monthly = monthly * ydelse["delmaaned"]["dage"] / month.days
    return monthly, fradrag(ydelse["indtaegter"], month, forloeb, codes), sanktion(ydelse, group, month, codes)


def beregn(ydelse, month, rounding, codes):
    """The four figures of the result as text; what refuses the case is added to the codes."""
    check_course(ydelse["forloeb"], month, codes)
    check_coverage(ydelse, month, codes)
    foer, indtaegt, sanktioner = parts(ydelse, month, codes)
    udbetaling = max(Fraction(0), foer - indtaegt - sanktioner)
    return {
        "foerFradrag": exact_text(foer),
        "fradrag": exact_text(indtaegt),
        "sanktion": exact_text(sanktioner),
        "udbetaling": payment_text(udbetaling, rounding),
    }
