// Made by `npm run generate` from the definitions of src/law and src/batch. Do not edit.
import type { Loekke } from "./loekke.js";

export const ydelsesloekke: Loekke<
  "art" | "gruppe" | "hidtidigYdelse" | "loen" | "andreIndtaegter" | "bidrag" | "hidtidigBeloeb" | "hidtidigPrUge" | "loenITilbud" | "timerITilbud" | "selvstaendig" | "sanktionsdage",
  "udbetaling" | "foerFradrag" | "fradrag" | "sanktion"
> = ({ antal, fra, kolonner, maaneder, pladser, satser, svar, klar, enhed }) => {
  const { art: k_art, gruppe: k_gruppe, hidtidigYdelse: k_hidtidigYdelse, loen: k_loen, andreIndtaegter: k_andreIndtaegter, bidrag: k_bidrag, hidtidigBeloeb: k_hidtidigBeloeb, hidtidigPrUge: k_hidtidigPrUge, loenITilbud: k_loenITilbud, timerITilbud: k_timerITilbud, selvstaendig: k_selvstaendig, sanktionsdage: k_sanktionsdage } = kolonner;
  const { udbetaling: a_udbetaling, foerFradrag: a_foerFradrag, fradrag: a_fradrag, sanktion: a_sanktion } = svar;
  for (let i = 0; i < antal; i += 1) {
    const t0 = k_art[i] as number;
    const t1 = k_gruppe[i] as number;
    const t2 = k_hidtidigYdelse[i] as number;
    const t3 = k_loen[i] as number;
    const t4 = k_andreIndtaegter[i] as number;
    const t5 = k_bidrag[i] as number;
    const t6 = k_hidtidigBeloeb[i] as number;
    const t7 = k_hidtidigPrUge[i] as number;
    const t8 = k_loenITilbud[i] as number;
    const t9 = k_timerITilbud[i] as number;
    const t10 = k_selvstaendig[i] as number;
    const t11 = k_sanktionsdage[i] as number;
    const t12 = t0 >= 0 && t0 <= 1 && Math.floor(t0) === t0 && t1 >= 0 && t1 <= 3 && Math.floor(t1) === t1 && t2 >= 0 && t2 <= 3 && Math.floor(t2) === t2 && t3 >= 0 && t3 <= 100000000000 && Math.floor(t3) === t3 && t4 >= 0 && t4 <= 100000000000 && Math.floor(t4) === t4 && t5 >= 0 && t5 <= 100000000000 && Math.floor(t5) === t5 && t6 >= 0 && t6 <= 100000000000 && Math.floor(t6) === t6 && t7 >= 0 && t7 <= 1 && Math.floor(t7) === t7 && t8 >= 0 && t8 <= 100000000000 && Math.floor(t8) === t8 && t9 >= 0 && t9 <= 74400 && Math.floor(t9) === t9 && t10 >= 0 && t10 <= 2 && Math.floor(t10) === t10 && t11 >= 0 && t11 <= 31 && Math.floor(t11) === t11;
    const t13 = t12 ? (pladser[((maaneder[i] as number) * 2 + t0) * 4 + t1] as number) : 0;
    const t14 = satser[t13 + 1] as number;
    const t15 = t14 === 1;
    const t16 = t2 === 3;
    const t17 = t15 && t16;
    const t18 = satser[t13 + 3] as number;
    const t19 = satser[t13 + 4] as number;
    const t20 = t18 + t5;
    const t21 = t20 - t19;
    const t22 = (t21 + Math.abs(t21)) * 0.5;
    const t23 = t20 - t22;
    const t24 = t1 === 3;
    const t25 = t24 ? t23 : t18;
    const t26 = t10 === 1;
    const t27 = satser[t13 + 9] as number;
    const t28 = satser[t13 + 10] as number;
    const t29 = t26 ? t27 : t28;
    const t30 = t10 === 0;
    const t31 = (t29 * t25) / 100;
    const t32 = t25 * 100;
    const t33 = t30 ? t32 : t31;
    const t34 = t6 * 100;
    const t35 = (t34 * 52) / 12;
    const t36 = t7 === 1;
    const t37 = t36 ? t35 : t34;
    const t38 = t2 === 1;
    const t39 = satser[t13 + 2] as number;
    const t40 = t39 === 1;
    const t41 = t38 && t40;
    const t42 = t37 - t33;
    const t43 = (t42 + Math.abs(t42)) * 0.5;
    const t44 = t33 + t43;
    const t45 = t41 ? t44 : t37;
    const t46 = t2 === 0;
    const t47 = !t46;
    const t48 = t15 && t47;
    const t49 = t48 ? t45 : t33;
    const t50 = t17 ? 0 : t3;
    const t51 = satser[t13 + 5] as number;
    const t52 = satser[t13 + 6] as number;
    const t53 = satser[t13 + 7] as number;
    const t54 = t50 - t51;
    const t55 = (t54 + Math.abs(t54)) * 0.5;
    const t56 = t50 - t55;
    const t57 = (t52 * t56) / 100;
    const t58 = (t53 * t55) / 100;
    const t59 = t57 + t58;
    const t60 = t50 > 0;
    const t61 = t60 ? t59 : 0;
    const t62 = satser[t13 + 8] as number;
    const t63 = t9 * t62;
    const t64 = t8 * 100;
    const t65 = t64 - t63;
    const t66 = (t65 + Math.abs(t65)) * 0.5;
    const t67 = t8 > 0;
    const t68 = t67 ? t66 : 0;
    const t69 = t4 * 100;
    const t70 = t69 + t68;
    const t71 = t17 ? 0 : t70;
    const t72 = satser[t13 + 11] as number;
    const t73 = t11 * t72;
    const t74 = t11 === 0;
    const t75 = t74 ? 0 : t73;
    const t76 = t61 + t71;
    const t77 = t49 - t76;
    const t78 = (t77 + Math.abs(t77)) * 0.5;
    const t79 = t75 * 100;
    const t80 = t78 - t79;
    const t81 = (t80 + Math.abs(t80)) * 0.5;
    const t82 = (Math.floor((t81 + enhed / 2) / enhed) - 0.5) * (enhed / 100) + 0.5 * (enhed / 100);
    const t83 = satser[t13 + 0] as number;
    const t84 = t83 === 1;
    const t85 = t5 === 0;
    const t86 = t24 || t85;
    const t87 = t6 === 0;
    const t88 = t7 === 0;
    const t89 = t87 && t88;
    const t90 = t47 || t89;
    const t91 = t3 + t4;
    const t92 = t91 + t8;
    const t93 = t92 > 100000000000;
    const t94 = !t93;
    const t95 = t0 === 1;
    const t96 = t30 || t95;
    const t97 = !t17;
    const t98 = t74 || t97;
    const t99 = t12 && t84 && t86 && t90 && t94 && t96 && t98;
    a_udbetaling[fra + i] = t82;
    a_foerFradrag[fra + i] = t49;
    a_fradrag[fra + i] = t76;
    a_sanktion[fra + i] = t79;
    if (!t99 || Number.isNaN(t82)) klar[i] = 0;
  }
};

export const godtgoerelsesloekke: Loekke<
  "ydelsesart" | "tilbud" | "afstand" | "dokumenteretBegraensning" | "dagePrUge" | "planlagteDage" | "fravaersdage" | "loenindtaegt",
  "berettiget" | "beloeb"
> = ({ antal, fra, kolonner, maaneder, pladser, satser, svar, klar }) => {
  const { ydelsesart: k_ydelsesart, tilbud: k_tilbud, afstand: k_afstand, dokumenteretBegraensning: k_dokumenteretBegraensning, dagePrUge: k_dagePrUge, planlagteDage: k_planlagteDage, fravaersdage: k_fravaersdage, loenindtaegt: k_loenindtaegt } = kolonner;
  const { berettiget: a_berettiget, beloeb: a_beloeb } = svar;
  for (let i = 0; i < antal; i += 1) {
    const t0 = k_ydelsesart[i] as number;
    const t1 = k_tilbud[i] as number;
    const t2 = k_afstand[i] as number;
    const t3 = k_dokumenteretBegraensning[i] as number;
    const t4 = k_dagePrUge[i] as number;
    const t5 = k_planlagteDage[i] as number;
    const t6 = k_fravaersdage[i] as number;
    const t7 = k_loenindtaegt[i] as number;
    const t8 = t0 >= 0 && t0 <= 7 && Math.floor(t0) === t0 && t1 >= 0 && t1 <= 4 && Math.floor(t1) === t1 && t2 >= 0 && t2 <= 1000000 && Math.floor(t2) === t2 && t3 >= 0 && t3 <= 1 && Math.floor(t3) === t3 && t4 >= 1 && t4 <= 7 && Math.floor(t4) === t4 && t5 >= 1 && t5 <= 31 && Math.floor(t5) === t5 && t6 >= 0 && t6 <= 31 && Math.floor(t6) === t6 && t7 >= 0 && t7 <= 1 && Math.floor(t7) === t7;
    const t9 = t8 ? (pladser[(maaneder[i] as number) * 8 + t4] as number) : 0;
    const t10 = satser[t9 + 4] as number;
    const t11 = t2 > t10;
    const t12 = satser[t9 + 1] as number;
    const t13 = ((t12 >> t0) & 1) === 1;
    const t14 = satser[t9 + 2] as number;
    const t15 = ((t14 >> t1) & 1) === 1;
    const t16 = t3 === 1;
    const t17 = t11 || t16;
    const t18 = t7 === 1;
    const t19 = !t18;
    const t20 = t13 && t15 && t17 && t19;
    const t21 = satser[t9 + 6] as number;
    const t22 = satser[t9 + 5] as number;
    const t23 = satser[t9 + 7] as number;
    const t24 = (t21 * t22) / 100;
    const t25 = (t24 * t6) / t5;
    const t26 = t24 - t25;
    const t27 = (t26 + Math.abs(t26)) * 0.5;
    const t28 = t23 * 100;
    const t29 = t27 - t28;
    const t30 = (t29 + Math.abs(t29)) * 0.5;
    const t31 = t27 - t30;
    const t32 = t20 ? t31 : 0;
    const t33 = Math.floor((t32 + 100 / 2) / 100);
    const t34 = satser[t9 + 0] as number;
    const t35 = t34 === 1;
    const t36 = satser[t9 + 3] as number;
    const t37 = ((t36 >> t0) & 1) === 1;
    const t38 = t6 > t5;
    const t39 = !t38;
    const t40 = t8 && t35 && t37 && t39;
    a_berettiget[fra + i] = Number(t20);
    a_beloeb[fra + i] = t33;
    if (!t40 || Number.isNaN(t33)) klar[i] = 0;
  }
};

export const befordringsloekke: Loekke<
  "kmPrDag" | "dage",
  "beloeb"
> = ({ antal, fra, kolonner, maaneder, pladser, satser, svar, klar }) => {
  const { kmPrDag: k_kmPrDag, dage: k_dage } = kolonner;
  const { beloeb: a_beloeb } = svar;
  for (let i = 0; i < antal; i += 1) {
    const t0 = k_kmPrDag[i] as number;
    const t1 = k_dage[i] as number;
    const t2 = t0 >= 0 && t0 <= 1000000 && Math.floor(t0) === t0 && t1 >= 0 && t1 <= 31 && Math.floor(t1) === t1;
    const t3 = t2 ? (pladser[maaneder[i] as number] as number) : 0;
    const t4 = satser[t3 + 1] as number;
    const t5 = satser[t3 + 2] as number;
    const t6 = t0 - t4;
    const t7 = (t6 + Math.abs(t6)) * 0.5;
    const t8 = t1 * t7;
    const t9 = t8 * t5;
    const t10 = (Math.floor((t9 + 10000 / 2) / 10000) - 0.5) * (10000 / 100) + 0.5 * (10000 / 100);
    const t11 = satser[t3 + 0] as number;
    const t12 = t11 === 1;
    const t13 = t2 && t12;
    a_beloeb[fra + i] = t10;
    if (!t13 || Number.isNaN(t10)) klar[i] = 0;
  }
};
