import type { ProviderDescription } from "../provider-description.ts";
import { completeCredential } from "./authorize.ts";

/**
 * What identifies the account of a client: the caller's name for it, else a fingerprint of the credential and of what else
 * decides where a payout goes.
 *
 * @param place - base address and globals.
 */
export function accountOf(
  description: ProviderDescription,
  name: string | undefined,
  credential: unknown,
  place: unknown,
): () => string {
  let known = name;
  return () =>
    (known ??= fingerprintOf([description.id, place, completeCredential(description, credential)]));
}

/**
 * 32 bits (FNV-1a): enough to notice another credential, and too few to find the credential by. It is synchronous, so that
 * no call waits for it.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function fingerprintOf(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(value)))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return `credential:${(hash >>> 0).toString(16).padStart(8, "0")}`;
}
