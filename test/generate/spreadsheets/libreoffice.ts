import { FUNCTIONS } from "../../../src/spreadsheets/functions/functions.js";
import type { SpreadsheetFunction } from "../../../src/spreadsheets/functions/spreadsheet-function.js";
import { callOf } from "./formulas.js";
import { nameInSheets } from "./google-sheets.js";

/** Calc shows no help for a function in Basic, so what its arguments are stands in a comment. */
const stub = (one: SpreadsheetFunction): string => {
  const name = nameInSheets(one);
  return `' ${callOf(one, "RF_")}\nFunction ${name}(ParamArray celler())\n  ${name} = RfKald("${name}", celler)\nEnd Function\n`;
};

/**
 * The bridge from Basic, whose functions a cell can call, to Python, which can keep a process open. Rows come back as
 * lists and leave as a table. An error would open a dialog for every cell, so it becomes a text.
 */
const BRIDGE = `' Made by \`npm run generate\` from the list of functions. Do not edit.
Option Compatible

Private Bro As Object

Function RfKald(navn As String, celler As Variant) As Variant
  Dim svar As Variant, r As Long, k As Long
  On Error GoTo IngenBro
  If IsNull(Bro) Then
    Bro = GetDefaultContext().getValueByName( _
      "/singletons/com.sun.star.script.provider.theMasterScriptProviderFactory" _
    ).createScriptProvider("").getScript("vnd.sun.star.script:rf.py$rf_kald?language=Python&location=user")
  End If
  svar = Bro.invoke(Array(navn, celler), Array(), Array())
  If Not IsArray(svar) Then
    RfKald = svar
    Exit Function
  End If
  Dim tabel(UBound(svar), UBound(svar(0))) As Variant
  For r = 0 To UBound(svar)
    For k = 0 To UBound(svar(0))
      tabel(r, k) = svar(r)(k)
    Next k
  Next r
  RfKald = tabel
  Exit Function
IngenBro:
  RfKald = "Fejl: rf.py blev ikke fundet i Scripts/python, eller Python mangler i LibreOffice."
End Function
`;

/** The module of Basic that is pasted into LibreOffice. */
export const basicModule = (): string => [BRIDGE, ...FUNCTIONS.map(stub)].join("\n");
