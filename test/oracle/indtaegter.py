"""What income takes off the benefit: LAS §§ 30-33, § 68 a and § 69 j, stk. 9 and 10."""

from fractions import Fraction

import rates
from amounts import amount

SES_BORT_FRA = {
    "erstatning-erhvervsevnetab",
    "invaliditetsydelse",
    "valgtilforordnet",
    "legat-skattefrit",
    "formue",
    "aegtefaelle",
}

# Reading 3: rules that are known for a jobafklaringsforløb only.
KUN_JOBAFKLARING = {"helligdagsbetaling", "loen-ansat-ved-start"}

# Reading 2: ordinary wages, and what is treated as wages.
LOEN = {"loen", "feriegodtgoerelse", "helligdagsbetaling"}


def loenfradrag(loen, month, is_ressourceforloeb, codes):
    """§ 68 a, stk. 2, and § 69 j, stk. 9.

    30 % of all wages and 25 % more of the part above the limit; since lov nr. 1160 af 8. juni 2021 took the 30 %
    off (1 January 2022), in a ressourceforløb only 55 % of the part above.
    """
    if loen == 0:
        return Fraction(0)
    graense = rates.of(rates.LOENGRAENSE, month.year)
    if graense is None:
        codes.add("RATE_NOT_AVAILABLE")
        return Fraction(0)
    above = loen - graense if loen > graense else Fraction(0)
    if is_ressourceforloeb and month.year >= 2022:
        return above * Fraction(55, 100)
    if not is_ressourceforloeb and month.year > 2024:
        codes.add("RATE_NOT_AVAILABLE")  # no page with the percentages of § 69 j after 2024 was found
    return (loen * 30 + above * 25) / 100


def tilbudsfradrag(income, month, codes):
    """§ 68 a, stk. 3, and § 69 j, stk. 10: krone for krone after an amount for each hour worked."""
    beloeb, timer = amount(income["beloeb"]), amount(income["timer"])
    if beloeb == 0:
        return beloeb
    sats = rates.of(rates.FRADRAG_PR_TIME, month.year)
    if sats is None:
        codes.add("RATE_NOT_AVAILABLE")
        return Fraction(0)
    return max(Fraction(0), beloeb - timer * sats)


def is_counted(income, month, start, end, codes):
    """Reading 4: since January 2016 income for days outside the course is disregarded; nothing says how one that
    lies on both sides is divided, nor what held before. What is in doubt may count, and asks for its rates."""
    periode = income.get("periode")
    if periode is None:
        return True
    fra, til = periode["fra"], periode["til"]
    if til < start or (end is not None and fra > end):
        if month.first < "2016-01-01":
            codes.add("INCOME_PERIOD_WITHOUT_RULE")
            return True
        return False
    if fra < start or (end is not None and til > end):
        codes.add("INCOME_PERIOD_STRADDLES")
    return True


def fradrag(indtaegter, month, course, codes):
    """All that is deducted for the incomes of the month, in kroner."""
    is_ressourceforloeb = course["art"] == "ressourceforloeb"
    loen = others = Fraction(0)
    for income in indtaegter:
        art = income["art"]
        if art in SES_BORT_FRA:
            continue
        if art in KUN_JOBAFKLARING and is_ressourceforloeb:
            codes.add("INCOME_NOT_IN_COURSE")
        if not is_counted(income, month, course["start"], course.get("slut"), codes):
            continue
        if art in LOEN:
            loen += amount(income["beloeb"])
        elif art == "loen-tilbud":
            others += tilbudsfradrag(income, month, codes)
        else:
            others += amount(income["beloeb"])
    return loenfradrag(loen, month, is_ressourceforloeb, codes) + others
