"""Holds the published vectors against the oracle: every amount, and every refusal by law or by rates.

`python3 test/oracle/vectors.py [folder]` reads the files themselves and knows nothing of the library.
"""

import json
import sys
from pathlib import Path

from course import month_cases, sums
from oracle import beregn

FOLDER = "docs/vectors"

# Faults of form are not looked for by the oracle.
OF_FORM = {
    "AMOUNT_FORMAT",
    "AMOUNT_NEGATIVE",
    "AMOUNT_TOO_LARGE",
    "CASE_EMPTY",
    "CASE_UNREADABLE",
    "DATE_INVALID",
    "FIELD_MISSING",
    "FIELD_UNKNOWN",
    "MONTH_INVALID",
    "NUMBER_OUT_OF_RANGE",
    "OPTION_INVALID",
    "TEXT_TOO_LONG",
    "TYPE_MISMATCH",
    "VALUE_NOT_ALLOWED",
}

PARTS = ("ydelse", "godtgoerelse", "befordring")


def paid(answer):
    """What is compared of an answer: the amounts of its parts."""
    return {part: answer[part] for part in PARTS if answer.get(part) is not None}


def of_case(vector):
    """What the oracle says of a case, and what the vector says; None where only its form is wrong."""
    expected = vector["expected"]
    if not expected["ok"]:
        codes = sorted({error["code"] for error in expected["errors"]})
        if OF_FORM.issuperset(codes):
            return None
        return beregn(vector["input"], vector.get("options", {})), {"ok": False, "codes": codes}
    answer = beregn(vector["input"], vector.get("options", {}))
    return (paid(answer), paid(expected)) if answer["ok"] else (answer, paid(expected))


def of_course(vector):
    """The same of a course: every month as a case of its own, and the sums."""
    months, expected = vector["expected"]["maaneder"], vector["expected"]["total"]
    answers = [(month, beregn(case, {})) for month, case in month_cases(vector["input"])]
    found = [dict(paid(answer), maaned=month) for month, answer in answers]
    stated = [dict(paid(month), maaned=month["maaned"]) for month in months]
    return (found, sums(found)), (stated, dict(paid(expected), beregnede=expected["beregnede"]))


def main(folder):
    held, of_form, faults = 0, 0, []
    for path in sorted(Path(folder).glob("*.json")):
        for vector in json.loads(path.read_text(encoding="utf-8")):
            pair = of_course(vector) if "maaneder" in vector["expected"] else of_case(vector)
            if pair is None:
                of_form += 1
            elif pair[0] == pair[1]:
                held += 1
            else:
                faults.append("%s\n  oracle %s\n  vector %s" % (vector["name"], *pair))
    print("%d vectors held, %d of form alone not asked, %d different" % (held, of_form, len(faults)))
    for fault in faults:
        print(fault)
    return 0 if held and not faults else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else FOLDER))
