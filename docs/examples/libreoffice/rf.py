"""Functions of ressourceforloebsydelse for LibreOffice Calc.

Lies in the folder Scripts/python of the profile and is called by the Basic module Rf.bas. The calculation is done
by the file for Google Sheets in one Node process, which is started by the first cell and kept open: a process for
each cell would take a tenth of a second each.
"""

import json
import os
import subprocess

# Ret de to linjer, så de passer til maskinen: mappen med pakken, og programmet Node.
PAKKE = os.environ.get("RF_PAKKE", r"C:\regneark\node_modules\ressourceforloebsydelse")
NODE = os.environ.get("RF_NODE", "node")

INTET_SVAR = (
    "Fejl: Node svarer ikke. Ret PAKKE og NODE øverst i rf.py, og start LibreOffice igen."
)

_process = None
_usable = True


def _open():
    return subprocess.Popen(
        [NODE, os.path.join(PAKKE, "docs", "examples", "libreoffice", "rf.mjs")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        # Windows would show a black window.
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _ask(question):
    """One line there and one line back. A process that failed is not started again for every other cell."""
    global _process, _usable
    if not _usable:
        return ""
    _usable = False
    try:
        if _process is None or _process.poll() is not None:
            _process = _open()
        _process.stdin.write(question + "\n")
        _process.stdin.flush()
        answer = _process.stdout.readline()
    except OSError:
        return ""
    _usable = answer != ""
    return answer


def _of_cell(value):
    """What is no value of a cell must be refused, so it becomes an object, which no function can read."""
    return {}


def _to_cells(answer):
    if isinstance(answer, list):
        return tuple(_to_cells(one) for one in answer)
    return answer


def rf_kald(name, arguments):
    """Calls a function: a number, a text, or for a table its rows. Never raises, for that would open a dialog."""
    answer = _ask(json.dumps([name, *arguments], default=_of_cell))
    return INTET_SVAR if answer == "" else _to_cells(json.loads(answer))


g_exportedScripts = (rf_kald,)
