import type { RateSource, RateStatus } from "../arithmetic/trace-step.js";
import type { Text } from "../arithmetic/step.js";

/** What a person may live on, as municipal schemes name it. */
export type Ydelsesart =
  | "kontanthjaelp"
  | "uddannelseshjaelp"
  | "selvforsoergelses-og-hjemrejseydelse"
  | "overgangsydelse"
  | "ressourceforloebsydelse"
  | "selvforsoergende"
  | "ung-under-18"
  | "anden";

/** The kinds of tilbud that schemes tell apart. */
export type Tilbudsart =
  "virksomhedspraktik" | "nytteindsats" | "vejledning-og-opkvalificering" | "loentilskud" | "andet";

/** What a distance is measured in. */
export type Maal = "km-en-vej" | "km-frem-og-tilbage" | "zoner";

/** How good the evidence for a part of a scheme is, and where it stands. */
export interface Belaeg {
  /** How good the evidence is. */
  readonly status: RateStatus;
  /** Where the part stands; at least one source. */
  readonly sources: readonly RateSource[];
  /** Whatever a reader must know about the part. */
  readonly note?: Text;
}

/** A part that the page of the municipality leaves open. A case that depends on it is refused. */
export interface Aaben {
  /** What the page does not say. */
  readonly aaben: Text;
}

/** A figure of a scheme in plain notation, with evidence of its own where it differs from that of the part. */
export type Figur =
  | string
  | (Belaeg & {
      /** The figure in plain notation. */
      readonly amount: string;
    });

/** Whom the scheme covers. */
export type Personer = Belaeg & {
  /** What they live on. */
  readonly ydelsesarter: readonly Ydelsesart[];
};

/** The kinds of tilbud that the scheme covers. */
export type Tilbud = Belaeg & {
  /** The kinds. */
  readonly arter: readonly Tilbudsart[];
};

/** How far it must be, for everybody or for one target group. */
export interface Afstandskrav {
  /** The target group in the words of the scheme; absent for everybody else. */
  readonly maalgruppe?: string;
  /** True when the target group gets nothing. */
  readonly udelukket?: true;
  /** What the distance is measured in; required with any of the limits. */
  readonly maal?: Maal;
  /** It must be more than this. */
  readonly over?: Figur;
  /** It must be at least this. */
  readonly mindst?: Figur;
  /** It may be at most this. */
  readonly hoejst?: Figur;
  /** It must be less than this. */
  readonly under?: Figur;
}

/** The distances that the scheme demands. */
export type Afstand = Belaeg & {
  /** One for each target group, at most one for everybody else. */
  readonly krav: readonly Afstandskrav[];
  /** Whether documented limitations take the place of the distance. */
  readonly begraensning: "traeder-i-stedet" | "uden-betydning" | Aaben;
};

/** How much of a tilbud the scheme demands. */
export type Mindstetid = Belaeg & {
  /** At least so many days a week. */
  readonly dagePrUge?: Figur;
  /** At least so many hours a day. */
  readonly timerPrDag?: Figur;
};

/** One step of a table of amounts; it reaches to the next one. */
export interface Trin {
  /** The step begins here, inclusive. */
  readonly fra: string;
  /** Kroner a month, or that the page does not say. */
  readonly beloeb: Figur | Aaben;
}

/** One step of a table of amounts by days a week. */
export interface Dagstrin {
  /** The step begins here, inclusive. */
  readonly fra: string;
  /** Kroner a month with 1, 2, 3, 4 and 5 or more days a week. */
  readonly dage: readonly (Figur | Aaben)[];
}

/** The days that a rate a kilometre is paid for. */
export type Kmdage = "planlagte" | "fremmoedte" | "uger";

/** The amount before anything is taken off it. */
export type Beloeb = Belaeg & {
  /** True when the amounts are the highest that the municipality may pay. */
  readonly erHoejst?: true;
} & (
    | {
        /** One amount for everybody. */
        readonly art: "fast";
        /** Kroner a month. */
        readonly beloeb: Figur;
      }
    | {
        /** By distance or zones. */
        readonly art: "trin";
        /** What a step is measured in. */
        readonly maal: Maal;
        /** Ascending, the first from 0. */
        readonly trin: readonly Trin[];
      }
    | {
        /** By distance or zones and days a week. */
        readonly art: "trin-og-dage";
        /** What a step is measured in. */
        readonly maal: Maal;
        /** Ascending, the first from 0. */
        readonly trin: readonly Dagstrin[];
      }
    | {
        /** By kilometres. */
        readonly art: "km";
        /** Kroner a kilometre. */
        readonly sats: Figur;
        /** Kilometres a day, there and back, that are not paid. */
        readonly bundgraenseKmPrDag?: Figur;
        /** Kilometres a day, there and back, beyond which nothing is paid. */
        readonly loftKmPrDag?: Figur;
        /** The days that count. */
        readonly dage: Kmdage;
        /** Weeks of a month, with `uger`. */
        readonly ugerPrMaaned?: Figur;
      }
    | {
        /** The documented cost. */
        readonly art: "udgift";
      }
    | {
        /** The municipality pays none. */
        readonly art: "ingen";
      }
  );

/** What fewer days a week mean. */
export type Dagsandele = Belaeg &
  (
    | {
        /** They mean nothing. */
        readonly art: "gradueres-ikke";
      }
    | {
        /** They mean a part of the amount. */
        readonly art: "andele";
        /** Per cent with 1, 2, 3, 4 and 5 or more days a week. */
        readonly procent: readonly (Figur | Aaben)[];
      }
  );

/** What days that are lost mean: nothing, or their part of the planned days. */
export type Dagsfradrag = Belaeg & {
  /** Nothing, or in proportion. */
  readonly art: "uden-betydning" | "forholdsmaessigt";
};

/** What wages during the tilbud mean. */
export type Loenindtaegt = Belaeg & {
  /** They exclude, exclude only when the employer pays them in a jobafklaringsforløb, or mean nothing. */
  readonly art: "udelukker" | "kun-arbejdsgiverloen-i-jobafklaring-udelukker" | "uden-betydning";
};

/** When the allowance is paid. */
export type Udbetaling = Belaeg & {
  /** In arrears or in advance. */
  readonly art: "bagud" | "forud";
};

/** The terms of a scheme: every part is stated or open. */
export interface Vilkaar {
  /** Whom the scheme covers. */
  readonly personer: Personer | Aaben;
  /** The kinds of tilbud. */
  readonly tilbud: Tilbud | Aaben;
  /** The distance. */
  readonly afstand: Afstand | Aaben;
  /** The least days a week and hours a day. */
  readonly mindstetid: Mindstetid | Aaben;
  /** The amount. */
  readonly beloeb: Beloeb;
  /** What fewer days a week mean. */
  readonly dagsandele: Dagsandele | Aaben;
  /** What absence without reasonable ground means. */
  readonly fravaer: Dagsfradrag | Aaben;
  /** What days of a sanction mean. */
  readonly sanktion: Dagsfradrag | Aaben;
  /** What wages mean. */
  readonly loenindtaegt: Loenindtaegt | Aaben;
  /** When it is paid. */
  readonly udbetaling: Udbetaling | Aaben;
}

/** What a scheme said before its file was corrected. Corrections are added, never changed or removed. */
export interface Ordningsrettelse {
  /** All terms before the correction. */
  readonly was: Vilkaar;
  /** The last day on which the earlier terms were the known ones, `yyyy-mm-dd`. */
  readonly knownUntil: string;
  /** Why they were corrected. */
  readonly reason: Text;
  /** Where the correction stands. */
  readonly source: RateSource;
}

/** A municipal scheme of godtgørelse (LAB § 176) in a period: a complete snapshot. */
export interface Ordning {
  /** Path of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** The name by which a case asks for the scheme. */
  readonly ordning: string;
  /** What the scheme is called for people. */
  readonly navn: Text;
  /** First day, inclusive, `yyyy-mm-dd`. */
  readonly validFrom: string;
  /** Last day, inclusive, `yyyy-mm-dd`. */
  readonly validTo: string;
  /** How the period is known: a page seldom says from when to when it applies. */
  readonly periode: Belaeg;
  /** The paragraph that the scheme rests on. */
  readonly law: string;
  /** The terms. */
  readonly vilkaar: Vilkaar;
  /** What the file said before it was corrected. */
  readonly corrections: readonly Ordningsrettelse[];
}

/** Whether the page of the municipality leaves a part open. */
export const isAaben = (part: unknown): part is Aaben =>
  typeof part === "object" && part !== null && (part as Partial<Aaben>).aaben !== undefined;
