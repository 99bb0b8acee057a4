import type { Fetch } from "./contestants/contestant.ts";
import type { Answer } from "./exchange.ts";

/**
 * A fetch that costs almost nothing: it returns responses that were made before the measurement.
 *
 * They declare their type and length, as an answer over HTTP/1.1 does.
 */
export class ReadyAnswers {
  #ready: Response[] = [];

  fill({ status, body }: Answer, count: number): void {
    const headers = { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) };
    this.#ready = Array.from({ length: count }, () => new Response(body, { status, headers }));
  }

  readonly fetch: Fetch = async () => {
    const response = this.#ready.pop();
    if (response === undefined) throw new Error("A contestant sent more requests than it made calls.");
    return response;
  };
}
