"""Months and days. Days are text in the form yyyy-mm-dd, which sorts as time does."""

LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Month:
    """A calendar month with its first day, its last day and the number of its days."""

    __slots__ = ("year", "days", "first", "last")

    def __init__(self, text):
        self.year = int(text[:4])
        number = int(text[5:])
        self.days = LENGTHS[number - 1] + (number == 2 and is_leap(self.year))
        self.first = text + "-01"
        self.last = "%s-%02d" % (text, self.days)


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def is_under(age, born, day):
    """Whether the birthday of that age comes after the day."""
    return "%04d%s" % (int(born[:4]) + age, born[4:]) > day


def days_covered(month, start, end):
    """How many days of the month lie in a course; an end that is not known leaves it open."""
    first = max(month.first, start)
    last = month.last if end is None else min(month.last, end)
    return max(0, int(last[8:]) - int(first[8:]) + 1) if first <= last else 0
