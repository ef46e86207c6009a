"""The rates, typed by hand from the tables of the ministry and of those who copied them, one row a year.

The tables of the ministry begin between the 1st and the 7th of January. A month takes the rates in force on its
last day (reading 6), so the year of the month picks the row. What has no figure is None: it was not found.
"""

from fractions import Fraction

from amounts import amount, half_up

# LAS § 68, stk. 2, nr. 1-4, and § 69 j, stk. 2, nr. 1-4: kroner a month for forsørgere, for others, for those
# under 25 who live at home, and the ceiling for those of them who pay child support.
YDELSE = {
    2013: ("13952", "10500", "3265", "13952"),
    2014: ("14203", "10689", "3324", "14203"),
    2015: ("14416", "10849", "3374", "14416"),
    2016: ("14575", "10968", "3411", "14575"),
    2017: ("14808", "11143", "3466", "14808"),
    2018: ("14993", "11282", "3509", "14993"),
    2019: ("15180", "11423", "3553", "15180"),
    2020: ("15355", "11554", "3594", "15355"),
    2021: ("15547", "11698", "3639", "15547"),
    2022: ("15570", "11716", "3644", "15570"),
    2023: ("15874", "11944", "3715", "15874"),
    2024: ("16382", "12326", "3834", "16382"),
}

# LAS §§ 69 a-69 c and 69 l-69 n: kroner a day of sanction, in the same order, where a table prints them.
SANKTION = {
    2022: ("719", "541", "168", "719"),
    2024: ("756", "569", "177", None),
}

# LAS § 68 a, stk. 2, and § 69 j, stk. 9: lønindtægtsgrænse, kroner a month.
LOENGRAENSE = {
    2015: "13648",
    2017: "14116",
    2019: "14686",
    2020: "14965",
    2021: "15264",
    2022: "15401",
    2023: "15817",
    2024: "16323",
    2026: "17672",
}

# LAS § 68 a, stk. 3, and § 69 j, stk. 10: kroner an hour of work in a tilbud that are disregarded.
FRADRAG_PR_TIME = {2015: "15.73", 2017: "16.15", 2020: "16.74", 2022: "16.98", 2024: "17.86"}

# LAB § 175, stk. 2: kroner a kilometre.
KM_SATS = {
    2018: "0.97",
    2019: "0.99",
    2020: "0.98",
    2021: "0.95",
    2022: "1.08",
    2023: "1.10",
    2024: "1.12",
    2025: "1.12",
    # From another research than the rows above: the commuting deduction above 120 km (rates/befordring).
    2026: "1.14",
}

# LAB § 176, stk. 1 (in 2019 § 83, stk. 1): at most so many kroner a month.
GODTGOERELSE_HOEJST = {year: "1000" for year in range(2019, 2025)}

FORSOERGER, IKKE_FORSOERGER, HJEMMEBOENDE, BIDRAGSPLIGT = range(4)


def ydelse(year, group):
    """Kroner a month of the group; None when no table of the year was found."""
    return amount(YDELSE[year][group]) if year in YDELSE else None


def sanktion(year, group):
    """Kroner a day: as printed, else a year of the monthly rate over 260 days, in whole kroner (reading 11)."""
    printed = SANKTION[year][group] if year in SANKTION else None
    if printed is not None:
        return amount(printed)
    monthly = ydelse(year, group)
    return None if monthly is None else half_up(monthly * Fraction(12, 260), 0)


def of(table, year):
    """The figure of a year in one of the tables above."""
    return amount(table[year]) if year in table else None
