"""Befordringsgodtgørelse: LAB § 175."""

from fractions import Fraction

import rates
from amounts import amount, half_up, written


def beregn(befordring, month, codes):
    """Stk. 1: the kilometres beyond 24 a day. Stk. 2: the rate. Stk. 3: the total to the nearest whole krone."""
    sats = rates.of(rates.KM_SATS, month.year)
    if sats is None:
        codes.add("RATE_NOT_AVAILABLE")
        return None
    paid = max(Fraction(0), amount(befordring["kmPrDag"]) - 24) * befordring["dage"]
    return {"beloeb": written(half_up(paid * sats, 0), 2)}
