"""A second implementation of every amount, written from the law by another road than src/.

Reads a case a line, `{"case": {...}, "options": {"rounding": "krone"}}`, and writes a line for each:
`{"ok": true, "ydelse": {...}, ...}` with the texts of the library's result, or `{"ok": false, "codes": [...]}`
where the law or the rates refuse the case. Faults of form are not looked for.
"""

import json
import sys

import befordring
import godtgoerelse
import ydelse
from dates import Month


def beregn(case, options):
    """The answer to one case."""
    month, codes, answer = Month(case["maaned"]), set(), {"ok": True}
    if "ydelse" in case:
        answer["ydelse"] = ydelse.beregn(case["ydelse"], month, options.get("rounding", "oere"), codes)
    if "godtgoerelse" in case:
        answer["godtgoerelse"] = godtgoerelse.beregn(case["godtgoerelse"], month, codes)
    if "befordring" in case:
        answer["befordring"] = befordring.beregn(case["befordring"], month, codes)
    return {"ok": False, "codes": sorted(codes)} if codes else answer


def main():
    encode = json.JSONEncoder(separators=(",", ":")).encode
    for line in sys.stdin:
        request = json.loads(line)
        answer = beregn(request["case"], request.get("options", {}))
        sys.stdout.write(encode(answer) + "\n")


if __name__ == "__main__":
    main()
