import { describe, expect, it } from "vitest";
import { once, onceEach } from "../../src/arithmetic/once.js";

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
