' Functions for LibreOffice Calc. A cell can call Basic, and Basic can call Python, which keeps a process open: rf.py.
Option Compatible

Private Bro As Object

' Rows come back as lists and leave as a table. An error would open a dialog for every cell, so it becomes a text.
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

' Made by `npm run generate` from the list of functions. Do not edit.

' RF_SATSGRUPPE(måned; fødselsdato; forsørger; hjemmeboende; [bidrag])
Function RF_SATSGRUPPE(ParamArray celler())
  RF_SATSGRUPPE = RfKald("RF_SATSGRUPPE", celler)
End Function

' RF_SATS(måned; sats)
Function RF_SATS(ParamArray celler())
  RF_SATS = RfKald("RF_SATS", celler)
End Function

' RF_LOENGRAENSE(måned)
Function RF_LOENGRAENSE(ParamArray celler())
  RF_LOENGRAENSE = RfKald("RF_LOENGRAENSE", celler)
End Function

' RF_LOENFRADRAG(måned; forløb; løn)
Function RF_LOENFRADRAG(ParamArray celler())
  RF_LOENFRADRAG = RfKald("RF_LOENFRADRAG", celler)
End Function

' RF_YDELSE(måned; forløb; satsgruppe; løn; anden_indtægt; [bidrag]; [sanktionsdage])
Function RF_YDELSE(ParamArray celler())
  RF_YDELSE = RfKald("RF_YDELSE", celler)
End Function

' RF_GODTGOERELSE(måned; ordning; ydelsesart; tilbud; begrænsning; dage_pr_uge; planlagte_dage; fraværsdage; lønindtægt; [afstand_km]; [zoner]; [målgruppe]; [timer_pr_dag]; [fremmødedage]; [sanktionsdage]; [arbejdsgiverløn]; [udgift])
Function RF_GODTGOERELSE(ParamArray celler())
  RF_GODTGOERELSE = RfKald("RF_GODTGOERELSE", celler)
End Function

' RF_BEFORDRING(måned; km_pr_dag; dage)
Function RF_BEFORDRING(ParamArray celler())
  RF_BEFORDRING = RfKald("RF_BEFORDRING", celler)
End Function

' RF_SANKTION(måned; satsgruppe; dage)
Function RF_SANKTION(ParamArray celler())
  RF_SANKTION = RfKald("RF_SANKTION", celler)
End Function

' RF_DAEKNING([dag])
Function RF_DAEKNING(ParamArray celler())
  RF_DAEKNING = RfKald("RF_DAEKNING", celler)
End Function

' RF_VERSION()
Function RF_VERSION(ParamArray celler())
  RF_VERSION = RfKald("RF_VERSION", celler)
End Function

' RF_FORKLAR(måned; forløb; satsgruppe; løn; anden_indtægt; [bidrag]; [sanktionsdage])
Function RF_FORKLAR(ParamArray celler())
  RF_FORKLAR = RfKald("RF_FORKLAR", celler)
End Function
