import type { KeyStore } from "../client-options.ts";
import { hexOf } from "./idempotency-key.ts";

const limit = 10_000;

/** Remembers in memory which payload each of the last 10,000 keys stands for. */
export class MemoryKeyStore implements KeyStore {
  readonly #fingerprints = new Map<string, string>();

  claim(key: string, fingerprint: string): string {
    const known = this.#fingerprints.get(key);
    if (known !== undefined) return known;
    this.#fingerprints.set(key, fingerprint);
    if (this.#fingerprints.size > limit) {
      this.#fingerprints.delete(this.#fingerprints.keys().next().value as string);
    }
    return fingerprint;
  }

  release(key: string, fingerprint: string): void {
    if (this.#fingerprints.get(key) === fingerprint) this.#fingerprints.delete(key);
  }
}

/** SHA-256 of what a request asks for: it distinguishes payloads without containing them. */
export async function fingerprintOf(method: string, url: string, body: string | undefined): Promise<string> {
  const digest = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(`${method} ${url}\n${body ?? ""}`),
  );
  return hexOf(new Uint8Array(digest));
}
