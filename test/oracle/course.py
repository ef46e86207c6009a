"""A whole course as the cases of its months, and the sums of what they answer."""

from amounts import amount, exact_text
from dates import Month, days_covered


def months_of(course):
    """Every month from the first to the last that is calculated."""
    forloeb = course["forloeb"]
    at, last = course.get("fra", forloeb["start"][:7]), course.get("til", forloeb.get("slut", "")[:7])
    while at <= last:
        yield at
        year, number = int(at[:4]), int(at[5:])
        at = "%04d-%02d" % (year + number // 12, number % 12 + 1)


def facts_by(course, month):
    """The facts of the start, overwritten by every change until the month; null takes a fact away."""
    facts = dict(course["modtager"])
    for name in ("selvstaendig", "hidtidigYdelse"):
        if name in course:
            facts[name] = course[name]
    for change in course.get("aendringer", []):
        if change["fra"] <= month:
            facts.update((name, value) for name, value in change.items() if name != "fra")
    return {name: value for name, value in facts.items() if value is not None}


def month_case(course, month):
    """The case of one month. What happened without changing the benefit is left out."""
    entry = next((one for one in course.get("maaneder", []) if one["maaned"] == month), {})
    facts = facts_by(course, month)
    ydelse = {"forloeb": course["forloeb"], "indtaegter": entry.get("indtaegter", [])}
    for name in ("selvstaendig", "hidtidigYdelse"):
        if name in facts:
            ydelse[name] = facts.pop(name)
    ydelse["modtager"] = facts
    if "sanktionsdage" in entry:
        ydelse["sanktionsdage"] = entry["sanktionsdage"]
    calendar = Month(month)
    covered = days_covered(calendar, course["forloeb"]["start"], course["forloeb"].get("slut"))
    if "delmaaned" in entry:
        ydelse["delmaaned"] = entry["delmaaned"]
    elif "delmaaned" in course and covered < calendar.days:
        ydelse["delmaaned"] = dict(course["delmaaned"], dage=covered)
    allowances = {part: entry[part] for part in ("godtgoerelse", "befordring") if part in entry}
    return dict(allowances, maaned=month, ydelse=ydelse)


def month_cases(course):
    """Every month with its case."""
    return [(month, month_case(course, month)) for month in months_of(course)]


def sum_of(rows, part):
    """The sum of every amount of a part."""
    names = [name for name in rows[0][part] if name != "berettiget"]
    return {name: exact_text(sum(amount(row[part][name]) for row in rows)) for name in names}


def sums(months):
    """The sums of the months, each part over those that have it, and how many months there are."""
    total = {"beregnede": len(months)}
    for part in ("ydelse", "godtgoerelse", "befordring"):
        rows = [month for month in months if part in month]
        if rows:
            total[part] = sum_of(rows, part)
    return total
