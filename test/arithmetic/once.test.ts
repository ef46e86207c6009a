import { describe, expect, it } from "vitest";
import { once, onceEach, onceForText, onceInARow } from "../../src/arithmetic/once.js";

describe("once", () => {
  it.each([
    ["a value", { figure: 1 }],
    ["nothing", undefined],
  ])("makes %s when first asked, and never again", (_what, value) => {
    let made = 0;
    const get = once(() => {
      made += 1;
      return value;
    });
    expect(made).toBe(0);
    expect([get(), get()]).toEqual([value, value]);
    expect(made).toBe(1);
  });
});

describe("onceEach", () => {
  it("makes one thing of each object, and never again", () => {
    let made = 0;
    const get = onceEach(({ figure }: { figure: number }) => {
      made += 1;
      return { twice: 2 * figure };
    });
    const [one, other] = [{ figure: 1 }, { figure: 1 }];
    expect(get(one)).toEqual({ twice: 2 });
    expect(get(one)).toBe(get(one));
    expect(get(other)).not.toBe(get(one));
    expect(made).toBe(2);
  });
});

/** What was asked for, in order, by something that makes a text longer. */
const counted = () => {
  const asked: string[] = [];
  const make = (text: string): string => {
    asked.push(text);
    return `${text}!`;
  };
  return { asked, make };
};

describe("what is kept until another text is asked for", () => {
  it("is made once in a row", () => {
    const { asked, make } = counted();
    const get = onceInARow(make);
    expect(["a", "a", "b", "b", "a"].map(get)).toEqual(["a!", "a!", "b!", "b!", "a!"]);
    expect(asked).toEqual(["a", "b", "a"]);
  });
});

describe("what is made once for each text", () => {
  it("is kept for as many texts as it may, and then forgotten as a whole", () => {
    const { asked, make } = counted();
    const get = onceForText(2, make);
    expect(["a", "b", "a", "b"].map(get)).toEqual(["a!", "b!", "a!", "b!"]);
    expect(asked).toEqual(["a", "b"]);
    expect(["c", "c", "b", "c", "b"].map(get)).toEqual(["c!", "c!", "b!", "c!", "b!"]);
    expect(asked).toEqual(["a", "b", "c", "b"]);
    get("a");
    get("b");
    expect(asked).toEqual(["a", "b", "c", "b", "a", "b"]);
  });
});
