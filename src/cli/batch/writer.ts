import { onceEach } from "../../arithmetic/once.js";
import type { Forbehold } from "../../calculate/case-result.js";
import type { CaseText } from "./case-text.js";

/**
 * How much text waits before it is turned into bytes. Texts of a whole block would still be there when the garbage
 * collector comes, which then moves every part that they were put together from: a tenth of the time of 2,000 lines.
 */
const WAITING = 4096;

/** No character of a text takes more bytes than this. */
const MOST_BYTES = 3;

const COMMA = Buffer.from(",");

const encoded = (one: Forbehold): Buffer => Buffer.from(JSON.stringify(one));

const encodedOnce = onceEach(encoded);

/** A reservation that stands in many results is frozen, and its bytes are kept. */
const bytesOf = (one: Forbehold): Buffer => (Object.isFrozen(one) ? encodedOnce(one) : encoded(one));

/** Makes bytes of the lines of one block after another. */
export class Writer {
  #waiting = "";
  #bytes = Buffer.allocUnsafeSlow(16 * WAITING);
  #used = 0;

  /** Adds a line, which is to be without its line end. */
  add({ text, forbehold }: CaseText): void {
    this.#waiting += text;
    if (forbehold !== undefined) this.#end(forbehold);
    this.#waiting += "\n";
    if (this.#waiting.length > WAITING) this.#encode();
  }

  /** All lines, in memory that nobody else uses. The next block begins with none. */
  take(): Uint8Array {
    this.#encode();
    const bytes = new Uint8Array(this.#bytes.subarray(0, this.#used));
    this.#used = 0;
    return bytes;
  }

  #end(forbehold: readonly Forbehold[]): void {
    if (forbehold.length > 0) this.#encode();
    forbehold.forEach((one, index) => {
      if (index > 0) this.#put(COMMA);
      this.#put(bytesOf(one));
    });
    this.#waiting += "]}";
  }

  #put(bytes: Uint8Array): void {
    this.#makeRoomFor(bytes.length);
    this.#bytes.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  #encode(): void {
    this.#makeRoomFor(MOST_BYTES * this.#waiting.length);
    this.#used += this.#bytes.write(this.#waiting, this.#used);
    this.#waiting = "";
  }

  #makeRoomFor(length: number): void {
    const needed = this.#used + length;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * needed);
    larger.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = larger;
  }
}
