// Made by `npm run generate` from the definitions of src/law and src/batch. Do not edit.
import type { Loekke } from "./loekke.js";

export const ydelsesloekke: Loekke<
  "art" | "gruppe" | "hidtidigYdelse" | "loen" | "andreIndtaegter" | "bidrag" | "hidtidigBeloeb" | "hidtidigPrUge" | "loenITilbud" | "timerITilbud" | "selvstaendig" | "sanktionsdage",
  "udbetaling" | "foerFradrag" | "fradrag" | "sanktion"
> = ({ antal, fra, kolonner, satser, pladser, svar, klar, enhed }) => {
  const { art: k_art, gruppe: k_gruppe, hidtidigYdelse: k_hidtidigYdelse, loen: k_loen, andreIndtaegter: k_andreIndtaegter, bidrag: k_bidrag, hidtidigBeloeb: k_hidtidigBeloeb, hidtidigPrUge: k_hidtidigPrUge, loenITilbud: k_loenITilbud, timerITilbud: k_timerITilbud, selvstaendig: k_selvstaendig, sanktionsdage: k_sanktionsdage } = kolonner;
  const { udbetaling: a_udbetaling, foerFradrag: a_foerFradrag, fradrag: a_fradrag, sanktion: a_sanktion } = svar;
  for (let i = 0; i < antal; i += 1) {
    const plads = pladser[i] as number;
    const t0 = satser[plads + 1] as number;
    const t1 = t0 === 1;
    const t2 = k_hidtidigYdelse[i] as number;
    const t3 = t2 === 3;
    const t4 = t1 && t3;
    const t5 = satser[plads + 3] as number;
    const t6 = t5 * 100;
    const t7 = k_bidrag[i] as number;
    const t8 = t7 * 100;
    const t9 = satser[plads + 4] as number;
    const t10 = t9 * 100;
    const t11 = t6 + t8;
    const t12 = t11 - t10;
    const t13 = (t12 + Math.abs(t12)) * 0.5;
    const t14 = t11 - t13;
    const t15 = k_gruppe[i] as number;
    const t16 = t15 === 3;
    const t17 = t16 ? t14 : t6;
    const t18 = k_selvstaendig[i] as number;
    const t19 = t18 === 1;
    const t20 = satser[plads + 9] as number;
    const t21 = t20 * 100;
    const t22 = satser[plads + 10] as number;
    const t23 = t22 * 100;
    const t24 = t19 ? t21 : t23;
    const t25 = t18 === 0;
    const t26 = ((t24 / 10000) * t17) / 100;
    const t27 = t25 ? t17 : t26;
    const t28 = k_hidtidigBeloeb[i] as number;
    const t29 = t28 * 100;
    const t30 = (t29 * (520000 / 10000)) / (120000 / 10000);
    const t31 = k_hidtidigPrUge[i] as number;
    const t32 = t31 === 1;
    const t33 = t32 ? t30 : t29;
    const t34 = t2 === 1;
    const t35 = satser[plads + 2] as number;
    const t36 = t35 === 1;
    const t37 = t34 && t36;
    const t38 = t33 - t27;
    const t39 = (t38 + Math.abs(t38)) * 0.5;
    const t40 = t27 + t39;
    const t41 = t37 ? t40 : t33;
    const t42 = t2 === 0;
    const t43 = !t42;
    const t44 = t1 && t43;
    const t45 = t44 ? t41 : t27;
    const t46 = k_loen[i] as number;
    const t47 = t46 * 100;
    const t48 = t4 ? 0 : t47;
    const t49 = satser[plads + 5] as number;
    const t50 = t49 * 100;
    const t51 = satser[plads + 6] as number;
    const t52 = t51 * 100;
    const t53 = satser[plads + 7] as number;
    const t54 = t53 * 100;
    const t55 = t48 - t50;
    const t56 = (t55 + Math.abs(t55)) * 0.5;
    const t57 = t48 - t56;
    const t58 = ((t52 / 10000) * t57) / 100;
    const t59 = ((t54 / 10000) * t56) / 100;
    const t60 = t58 + t59;
    const t61 = t48 > 0;
    const t62 = t61 ? t60 : 0;
    const t63 = k_andreIndtaegter[i] as number;
    const t64 = t63 * 100;
    const t65 = k_loenITilbud[i] as number;
    const t66 = t65 * 100;
    const t67 = k_timerITilbud[i] as number;
    const t68 = t67 * 100;
    const t69 = satser[plads + 8] as number;
    const t70 = t69 * 100;
    const t71 = (t68 * t70) / 10000;
    const t72 = t66 - t71;
    const t73 = (t72 + Math.abs(t72)) * 0.5;
    const t74 = t66 > 0;
    const t75 = t74 ? t73 : 0;
    const t76 = t64 + t75;
    const t77 = t4 ? 0 : t76;
    const t78 = k_sanktionsdage[i] as number;
    const t79 = t78 * 10000;
    const t80 = satser[plads + 11] as number;
    const t81 = t80 * 100;
    const t82 = (t79 * t81) / 10000;
    const t83 = t78 === 0;
    const t84 = t83 ? 0 : t82;
    const t85 = t62 + t77;
    const t86 = t45 - t85;
    const t87 = (t86 + Math.abs(t86)) * 0.5;
    const t88 = t87 - t84;
    const t89 = (t88 + Math.abs(t88)) * 0.5;
    const t90 = Math.floor((t89 + enhed / 2) / enhed) * enhed;
    const t91 = k_art[i] as number;
    const t92 = (Math.floor(t91) - t91) + (Math.floor(t15) - t15) + (Math.floor(t2) - t2) + (Math.floor(t46) - t46) + (Math.floor(t63) - t63) + (Math.floor(t7) - t7) + (Math.floor(t28) - t28) + (Math.floor(t31) - t31) + (Math.floor(t65) - t65) + (Math.floor(t67) - t67) + (Math.floor(t18) - t18) + (Math.floor(t78) - t78);
    const t93 = t92 === 0 && Math.abs(t91 - 0.5) <= 0.5 && Math.abs(t15 - 1.5) <= 1.5 && Math.abs(t2 - 1.5) <= 1.5 && Math.abs(t46 - 50000000000) <= 50000000000 && Math.abs(t63 - 50000000000) <= 50000000000 && Math.abs(t7 - 50000000000) <= 50000000000 && Math.abs(t28 - 50000000000) <= 50000000000 && Math.abs(t31 - 0.5) <= 0.5 && Math.abs(t65 - 50000000000) <= 50000000000 && Math.abs(t67 - 37200) <= 37200 && Math.abs(t18 - 1) <= 1 && Math.abs(t78 - 15.5) <= 15.5;
    const t94 = satser[plads + 0] as number;
    const t95 = t94 === 1;
    const t96 = t7 === 0;
    const t97 = t16 || t96;
    const t98 = t28 === 0;
    const t99 = t31 === 0;
    const t100 = t98 && t99;
    const t101 = t43 || t100;
    const t102 = t47 + t64;
    const t103 = t102 + t66;
    const t104 = t103 > 10000000000000;
    const t105 = !t104;
    const t106 = t91 === 1;
    const t107 = t25 || t106;
    const t108 = !t4;
    const t109 = t83 || t108;
    const t110 = t93 && t95 && t97 && t101 && t105 && t107 && t109;
    a_udbetaling[fra + i] = t90 / 100;
    a_foerFradrag[fra + i] = t45;
    a_fradrag[fra + i] = t85;
    a_sanktion[fra + i] = t84;
    if (!t110 || Number.isNaN(t90)) klar[i] = 0;
  }
};

export const godtgoerelsesloekke: Loekke<
  "ydelsesart" | "tilbud" | "afstand" | "dokumenteretBegraensning" | "dagePrUge" | "planlagteDage" | "fravaersdage" | "loenindtaegt",
  "berettiget" | "beloeb"
> = ({ antal, fra, kolonner, satser, pladser, svar, klar }) => {
  const { ydelsesart: k_ydelsesart, tilbud: k_tilbud, afstand: k_afstand, dokumenteretBegraensning: k_dokumenteretBegraensning, dagePrUge: k_dagePrUge, planlagteDage: k_planlagteDage, fravaersdage: k_fravaersdage, loenindtaegt: k_loenindtaegt } = kolonner;
  const { berettiget: a_berettiget, beloeb: a_beloeb } = svar;
  for (let i = 0; i < antal; i += 1) {
    const plads = pladser[i] as number;
    const t0 = k_afstand[i] as number;
    const t1 = t0 * 100;
    const t2 = satser[plads + 4] as number;
    const t3 = t2 * 100;
    const t4 = t1 > t3;
    const t5 = satser[plads + 1] as number;
    const t6 = k_ydelsesart[i] as number;
    const t7 = ((t5 >> t6) & 1) === 1;
    const t8 = satser[plads + 2] as number;
    const t9 = k_tilbud[i] as number;
    const t10 = ((t8 >> t9) & 1) === 1;
    const t11 = k_dokumenteretBegraensning[i] as number;
    const t12 = t11 === 1;
    const t13 = t4 || t12;
    const t14 = k_loenindtaegt[i] as number;
    const t15 = t14 === 1;
    const t16 = !t15;
    const t17 = t7 && t10 && t13 && t16;
    const t18 = satser[plads + 6] as number;
    const t19 = t18 * 100;
    const t20 = k_fravaersdage[i] as number;
    const t21 = t20 * 10000;
    const t22 = k_planlagteDage[i] as number;
    const t23 = t22 * 10000;
    const t24 = satser[plads + 5] as number;
    const t25 = t24 * 100;
    const t26 = satser[plads + 7] as number;
    const t27 = t26 * 100;
    const t28 = ((t19 / 10000) * t25) / 100;
    const t29 = (t28 * (t21 / 10000)) / (t23 / 10000);
    const t30 = t28 - t29;
    const t31 = (t30 + Math.abs(t30)) * 0.5;
    const t32 = t31 - t27;
    const t33 = (t32 + Math.abs(t32)) * 0.5;
    const t34 = t31 - t33;
    const t35 = t17 ? t34 : 0;
    const t36 = Math.floor((t35 + 100 / 2) / 100) * 100;
    const t37 = k_dagePrUge[i] as number;
    const t38 = (Math.floor(t6) - t6) + (Math.floor(t9) - t9) + (Math.floor(t0) - t0) + (Math.floor(t11) - t11) + (Math.floor(t37) - t37) + (Math.floor(t22) - t22) + (Math.floor(t20) - t20) + (Math.floor(t14) - t14);
    const t39 = t38 === 0 && Math.abs(t6 - 3.5) <= 3.5 && Math.abs(t9 - 2) <= 2 && Math.abs(t0 - 500000) <= 500000 && Math.abs(t11 - 0.5) <= 0.5 && Math.abs(t37 - 4) <= 3 && Math.abs(t22 - 16) <= 15 && Math.abs(t20 - 15.5) <= 15.5 && Math.abs(t14 - 0.5) <= 0.5;
    const t40 = satser[plads + 0] as number;
    const t41 = t40 === 1;
    const t42 = satser[plads + 3] as number;
    const t43 = ((t42 >> t6) & 1) === 1;
    const t44 = t21 > t23;
    const t45 = !t44;
    const t46 = t39 && t41 && t43 && t45;
    a_berettiget[fra + i] = Number(t17);
    a_beloeb[fra + i] = t36 / 100;
    if (!t46 || Number.isNaN(t36)) klar[i] = 0;
  }
};

export const befordringsloekke: Loekke<
  "kmPrDag" | "dage",
  "beloeb"
> = ({ antal, fra, kolonner, satser, pladser, svar, klar }) => {
  const { kmPrDag: k_kmPrDag, dage: k_dage } = kolonner;
  const { beloeb: a_beloeb } = svar;
  for (let i = 0; i < antal; i += 1) {
    const plads = pladser[i] as number;
    const t0 = k_kmPrDag[i] as number;
    const t1 = t0 * 100;
    const t2 = k_dage[i] as number;
    const t3 = t2 * 10000;
    const t4 = satser[plads + 1] as number;
    const t5 = t4 * 100;
    const t6 = satser[plads + 2] as number;
    const t7 = t6 * 100;
    const t8 = t1 - t5;
    const t9 = (t8 + Math.abs(t8)) * 0.5;
    const t10 = (t3 * t9) / 10000;
    const t11 = (t10 * t7) / 10000;
    const t12 = Math.floor((t11 + 10000 / 2) / 10000) * 10000;
    const t13 = (Math.floor(t0) - t0) + (Math.floor(t2) - t2);
    const t14 = t13 === 0 && Math.abs(t0 - 500000) <= 500000 && Math.abs(t2 - 15.5) <= 15.5;
    const t15 = satser[plads + 0] as number;
    const t16 = t15 === 1;
    const t17 = t14 && t16;
    a_beloeb[fra + i] = t12 / 100;
    if (!t17 || Number.isNaN(t12)) klar[i] = 0;
  }
};
