// Made by `npm run generate` from the schema of a case. Do not edit.
import { isDate, isMonth } from "../rates/calendar.js";
import type { Case } from "./case.js";
import { hasFields, isAmount, isText, isWhole } from "./right-field.js";

const words1: ReadonlySet<unknown> = new Set(["ressourceforloeb","jobafklaringsforloeb"]);

const object2 = (given: unknown): unknown => {
  if (!hasFields(given)) return undefined;
  for (const name in given)
    if (name !== "art" && name !== "start" && name !== "slut") return undefined;
  const { art, start, slut } = given;
  return words1.has(art) && typeof start === "string" && isDate(start) && (slut === undefined || (typeof slut === "string" && isDate(slut)))
    ? { art, start, slut }
    : undefined;
};

const object3 = (given: unknown): unknown => {
  if (!hasFields(given)) return undefined;
  for (const name in given)
    if (name !== "foedselsdato" && name !== "forsoerger" && name !== "hjemmeboende" && name !== "bidrag") return undefined;
  const { foedselsdato, forsoerger, hjemmeboende, bidrag } = given;
  return typeof foedselsdato === "string" && isDate(foedselsdato) && typeof forsoerger === "boolean" && typeof hjemmeboende === "boolean" && (bidrag === undefined || isAmount(bidrag))
    ? { foedselsdato, forsoerger, hjemmeboende, bidrag }
    : undefined;
};

const words4: ReadonlySet<unknown> = new Set(["sygedagpenge","ledighedsydelse","foertidspension","kontanthjaelp","uddannelseshjaelp","anden","ingen"]);

const words5: ReadonlySet<unknown> = new Set(["uge","maaned"]);

const object6 = (given: unknown): unknown => {
  if (!hasFields(given)) return undefined;
  for (const name in given)
    if (name !== "art" && name !== "beloeb" && name !== "pr" && name !== "berettigetTil") return undefined;
  const { art, beloeb, pr, berettigetTil } = given;
  return words4.has(art) && (beloeb === undefined || isAmount(beloeb)) && (pr === undefined || words5.has(pr)) && (berettigetTil === undefined || (typeof berettigetTil === "string" && isDate(berettigetTil)))
    ? { art, beloeb, pr, berettigetTil }
    : undefined;
};

const words7: ReadonlySet<unknown> = new Set(["loen","feriegodtgoerelse","helligdagsbetaling","loen-tilbud","loen-ansat-ved-start","forsikring","pension","leje","anden","erstatning-erhvervsevnetab","invaliditetsydelse","valgtilforordnet","legat-skattefrit","formue","aegtefaelle"]);

const object8 = (given: unknown): unknown => {
  if (!hasFields(given)) return undefined;
  for (const name in given)
    if (name !== "fra" && name !== "til") return undefined;
  const { fra, til } = given;
  return typeof fra === "string" && isDate(fra) && typeof til === "string" && isDate(til)
    ? { fra, til }
    : undefined;
};

const object9 = (given: unknown): unknown => {
  if (!hasFields(given)) return undefined;
  for (const name in given)
    if (name !== "art" && name !== "beloeb" && name !== "timer" && name !== "periode") return undefined;
  const { art, beloeb, timer, periode } = given;
  const periodeRead = periode === undefined ? undefined : object8(periode);
  return words7.has(art) && isAmount(beloeb) && (timer === undefined || isAmount(timer)) && (periode === undefined || periodeRead !== undefined)
    ? { art, beloeb, timer, periode: periodeRead }
    : undefined;
};

const list10 = (given: unknown): unknown[] | undefined => {
  if (!Array.isArray(given) || given.length > 1000) return undefined;
  const list: unknown[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const entry = object9(given[index]);
    if (entry === undefined) return undefined;
    list.push(entry);
  }
  return list;
};

const words11: ReadonlySet<unknown> = new Set(["hoejst-en-fjerdedel","hoejst-halvdelen"]);

const words12: ReadonlySet<unknown> = new Set(["kalenderdage"]);

const object13 = (given: unknown): unknown => {
  if (!hasFields(given)) return undefined;
  for (const name in given)
    if (name !== "metode" && name !== "dage") return undefined;
  const { metode, dage } = given;
  return words12.has(metode) && isWhole(dage, 0, 31)
    ? { metode, dage }
    : undefined;
};

const words14: ReadonlySet<unknown> = new Set(["flytning","barsel","sygdom"]);

const object15 = (given: unknown): unknown => {
  if (!hasFields(given)) return undefined;
  for (const name in given)
    if (name !== "art" && name !== "fra" && name !== "til") return undefined;
  const { art, fra, til } = given;
  return words14.has(art) && typeof fra === "string" && isDate(fra) && (til === undefined || (typeof til === "string" && isDate(til)))
    ? { art, fra, til }
    : undefined;
};

const list16 = (given: unknown): unknown[] | undefined => {
  if (!Array.isArray(given) || given.length > 1000) return undefined;
  const list: unknown[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const entry = object15(given[index]);
    if (entry === undefined) return undefined;
    list.push(entry);
  }
  return list;
};

const object17 = (given: unknown): unknown => {
  if (!hasFields(given)) return undefined;
  for (const name in given)
    if (name !== "forloeb" && name !== "modtager" && name !== "hidtidigYdelse" && name !== "indtaegter" && name !== "selvstaendig" && name !== "sanktionsdage" && name !== "delmaaned" && name !== "haendelser") return undefined;
  const { forloeb, modtager, hidtidigYdelse, indtaegter, selvstaendig, sanktionsdage, delmaaned, haendelser } = given;
  const forloebRead = object2(forloeb);
  const modtagerRead = object3(modtager);
  const hidtidigYdelseRead = hidtidigYdelse === undefined ? undefined : object6(hidtidigYdelse);
  const indtaegterRead = list10(indtaegter);
  const delmaanedRead = delmaaned === undefined ? undefined : object13(delmaaned);
  const haendelserRead = haendelser === undefined ? undefined : list16(haendelser);
  return forloebRead !== undefined && modtagerRead !== undefined && (hidtidigYdelse === undefined || hidtidigYdelseRead !== undefined) && indtaegterRead !== undefined && (selvstaendig === undefined || words11.has(selvstaendig)) && (sanktionsdage === undefined || isWhole(sanktionsdage, 0, 31)) && (delmaaned === undefined || delmaanedRead !== undefined) && (haendelser === undefined || haendelserRead !== undefined)
    ? { forloeb: forloebRead, modtager: modtagerRead, hidtidigYdelse: hidtidigYdelseRead, indtaegter: indtaegterRead, selvstaendig, sanktionsdage, delmaaned: delmaanedRead, haendelser: haendelserRead }
    : undefined;
};

const words18: ReadonlySet<unknown> = new Set(["kontanthjaelp","uddannelseshjaelp","selvforsoergelses-og-hjemrejseydelse","overgangsydelse","ressourceforloebsydelse","selvforsoergende","ung-under-18","anden"]);

const words19: ReadonlySet<unknown> = new Set(["virksomhedspraktik","nytteindsats","vejledning-og-opkvalificering","loentilskud","andet"]);

const object20 = (given: unknown): unknown => {
  if (!hasFields(given)) return undefined;
  for (const name in given)
    if (name !== "ordning" && name !== "ydelsesart" && name !== "tilbud" && name !== "afstandKm" && name !== "zoner" && name !== "dokumenteretBegraensning" && name !== "maalgruppe" && name !== "dagePrUge" && name !== "timerPrDag" && name !== "planlagteDage" && name !== "fremmoededage" && name !== "fravaersdage" && name !== "sanktionsdage" && name !== "loenindtaegt" && name !== "arbejdsgiverloen" && name !== "udgift") return undefined;
  const { ordning, ydelsesart, tilbud, afstandKm, zoner, dokumenteretBegraensning, maalgruppe, dagePrUge, timerPrDag, planlagteDage, fremmoededage, fravaersdage, sanktionsdage, loenindtaegt, arbejdsgiverloen, udgift } = given;
  return isText(ordning, 200) && words18.has(ydelsesart) && words19.has(tilbud) && (afstandKm === undefined || isAmount(afstandKm)) && (zoner === undefined || isWhole(zoner, 0, 99)) && typeof dokumenteretBegraensning === "boolean" && (maalgruppe === undefined || isText(maalgruppe, 200)) && isWhole(dagePrUge, 1, 7) && (timerPrDag === undefined || isAmount(timerPrDag)) && isWhole(planlagteDage, 1, 31) && (fremmoededage === undefined || isWhole(fremmoededage, 0, 31)) && isWhole(fravaersdage, 0, 31) && (sanktionsdage === undefined || isWhole(sanktionsdage, 0, 31)) && typeof loenindtaegt === "boolean" && (arbejdsgiverloen === undefined || typeof arbejdsgiverloen === "boolean") && (udgift === undefined || isAmount(udgift))
    ? { ordning, ydelsesart, tilbud, afstandKm, zoner, dokumenteretBegraensning, maalgruppe, dagePrUge, timerPrDag, planlagteDage, fremmoededage, fravaersdage, sanktionsdage, loenindtaegt, arbejdsgiverloen, udgift }
    : undefined;
};

const object21 = (given: unknown): unknown => {
  if (!hasFields(given)) return undefined;
  for (const name in given)
    if (name !== "kmPrDag" && name !== "dage") return undefined;
  const { kmPrDag, dage } = given;
  return isAmount(kmPrDag) && isWhole(dage, 0, 31)
    ? { kmPrDag, dage }
    : undefined;
};

const object22 = (given: unknown): unknown => {
  if (!hasFields(given)) return undefined;
  for (const name in given)
    if (name !== "id" && name !== "maaned" && name !== "ydelse" && name !== "godtgoerelse" && name !== "befordring") return undefined;
  const { id, maaned, ydelse, godtgoerelse, befordring } = given;
  const ydelseRead = ydelse === undefined ? undefined : object17(ydelse);
  const godtgoerelseRead = godtgoerelse === undefined ? undefined : object20(godtgoerelse);
  const befordringRead = befordring === undefined ? undefined : object21(befordring);
  return (id === undefined || isText(id, 200)) && typeof maaned === "string" && isMonth(maaned) && (ydelse === undefined || ydelseRead !== undefined) && (godtgoerelse === undefined || godtgoerelseRead !== undefined) && (befordring === undefined || befordringRead !== undefined)
    ? { id, maaned, ydelse: ydelseRead, godtgoerelse: godtgoerelseRead, befordring: befordringRead }
    : undefined;
};

/** A case in which every field is right by its form, copied; undefined for any other. */
export const rightCase = object22 as (given: unknown) => Case | undefined;
