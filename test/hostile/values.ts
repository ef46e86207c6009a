/** Values that callers of JavaScript, or files from elsewhere, may hand in where a field is expected. */

const fails = (): never => {
  throw new Error("a fault of the caller");
};
const TRAPS = {
  get: fails,
  has: fails,
  ownKeys: fails,
  getOwnPropertyDescriptor: fails,
  getPrototypeOf: fails,
};

const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`);
const wide = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`felt${String(index)}`, index]));

const circle: Record<string, unknown> = {};
circle["self"] = circle;

const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** A getter that answers with the right text at first and with something else from then on. */
const changing = (): object => {
  let reads = 0;
  return {
    get art() {
      reads += 1;
      return reads === 1 ? "loen" : nested(3);
    },
  };
};

/** Texts that look like figures, dates or words and are none. */
export const TEXTS: readonly string[] = [
  "",
  " ",
  "1 ",
  "\u00a05",
  "+5",
  "5.",
  ".5",
  "1.234,50",
  "1,5",
  "1.005",
  "1e3",
  "1E400",
  "0x10",
  "0b1",
  "NaN",
  "Infinity",
  "-Infinity",
  "null",
  "undefined",
  "\u0661\u0662\u0663",
  "\uff11\uff12\uff13",
  "\u0968",
  "\u2460",
  "12\n",
  "-1",
  "-0",
  "-0.01",
  "00",
  "007.50",
  "1000000000",
  "1000000000.00",
  "1000000000.01",
  "1000000001",
  "9".repeat(400),
  `${"9".repeat(400)}.99`,
  "0".repeat(5_000),
  "x".repeat(20_000),
  "2022-02-28",
  "2022-02-29",
  "2024-02-29",
  "2022-02-30",
  "2022-13-01",
  "2022-00-10",
  "2022-3-1",
  "22-03-01",
  "+002022-03-01",
  "2022-03-01T00:00",
  "\u0662\u0660\u0662\u0662-03-01",
  "0000-01-01",
  "9999-12-31",
  "2022-03",
  "2022-13",
  "2022-00",
  "\ud800",
  "\udc00\ud800",
  "a\u0000b",
  "\u202eloen",
  "\u001b[2J",
  "LOEN",
  "lo\u0308en",
  "__proto__",
  "constructor",
  "toString",
  "<script>",
  "|`*_[]",
];

/** Values of every other kind. */
export const OTHERS: readonly (readonly [name: string, value: unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["true", true],
  ["false", false],
  ["0", 0],
  ["-0", -0],
  ["1", 1],
  ["-1", -1],
  ["0.1", 0.1],
  ["1e9", 1e9],
  ["1e9 + 1", 1e9 + 1],
  ["2^53", 2 ** 53],
  ["1e21", 1e21],
  ["1e308", 1e308],
  ["5e-324", 5e-324],
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
  ["a bigint", 5n],
  ["a symbol", Symbol("x")],
  ["a function", fails],
  ["a boxed text", new String("5")],
  ["a boxed number", new Number(5)],
  ["a date", new Date(0)],
  ["an invalid date", new Date(NaN)],
  ["a map", new Map([["a", 1]])],
  ["a set", new Set([1])],
  ["bytes", new Uint8Array(3)],
  ["a pattern", /x/],
  ["a promise", Promise.resolve(1)],
  ["an empty object", {}],
  ["an object without a prototype", Object.create(null)],
  ["an empty list", []],
  ["a list in a list", [[[]]]],
  ["a list of nothing", [null, undefined]],
  ["a list that is too long", new Array(20_000).fill(1)],
  ["an endless list", new Array(2 ** 32 - 1)],
  ["a deep object", nested(20_000)],
  ["a wide object", wide(2_000)],
  ["a circle", circle],
  ["own __proto__", JSON.parse('{"__proto__": {"art": "loen", "polluted": true}}')],
  ["own constructor and prototype", JSON.parse('{"constructor": {"prototype": {"polluted": true}}}')],
  ["toString and valueOf that are none", { toString: 1, valueOf: 1, toJSON: 1 }],
  ["a toString that fails", { toString: fails, valueOf: fails, [Symbol.toPrimitive]: fails }],
  ["a toJSON that fails", { toJSON: fails }],
  ["a getter that fails", Object.defineProperty({}, "art", { enumerable: true, get: fails })],
  ["a getter that changes", changing()],
  ["a proxy that fails", new Proxy({}, TRAPS)],
  ["a list behind a proxy that fails", new Proxy([], TRAPS)],
  ["a revoked proxy", revoked.proxy],
  ["an iterator without end", { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) }],
];

const nameOf = (text: string): string =>
  JSON.stringify(text.length > 40 ? `${text.slice(0, 20)}… ${String(text.length)}` : text);

/** All of them by name. */
export const HOSTILE: readonly (readonly [name: string, value: unknown])[] = [
  ...TEXTS.map((text) => [nameOf(text), text] as const),
  ...OTHERS,
];
