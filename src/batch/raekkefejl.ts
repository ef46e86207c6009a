import type { ErrorCode } from "../cases/error-code.js";
import { KOLONNEKODER } from "./koder.js";
import { GRUPPE } from "./kodetal.js";
import type { Kolonner } from "./kolonner.js";

/** What is wrong with a row that no case could say: the rate group is found in a case and stated in a row. */
export const fejlAfRaekken = ({ ydelse }: Kolonner, raekke: number): readonly ErrorCode[] => {
  if (ydelse === undefined) return [];
  const gruppe = ydelse.gruppe[raekke] as number;
  if (!Object.hasOwn(KOLONNEKODER.gruppe, gruppe)) return ["VALUE_NOT_ALLOWED"];
  return gruppe === GRUPPE.bidragspligt && ydelse.bidrag === undefined ? ["FIELD_MISSING"] : [];
};
