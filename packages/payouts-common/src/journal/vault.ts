import { base64Of, bytesOfBase64 } from "../base64.ts";
import { fingerprintOf } from "../keys/fingerprint.ts";

/** Keys of the journal's encryption, by an id that is recorded beside what they encrypted, so that keys may rotate. */
export interface JournalKeys {
  /** Id of the key that encrypts new entries. */
  readonly current: string;
  /** Every key that entries may still need: 32 bytes each. */
  readonly keys: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
}

/** What a protected text belongs to. A text that was moved to another entry or field is refused. */
export type Binding = readonly [
  provider: string,
  account: string,
  reference: string,
  generation: number,
  field: "sealed" | "answer",
];

/** Protects what the journal stores: encrypted where there are keys, else with a digest that shows a change. */
export interface Vault {
  protect(text: string, binding: Binding): Promise<string>;
  /** @throws {RangeError} The key is gone, or the text is not what was protected. */
  reveal(stored: string, binding: Binding): Promise<string>;
  /** A hash of the text, keyed where there are keys. */
  fingerprint(text: string): Promise<string>;
  /** Whether the fingerprint was made of the text. @throws {RangeError} Its key is gone. */
  matches(fingerprint: string, text: string): Promise<boolean>;
}

const utf8 = { encode: (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text) };

/** The version stands in front of everything that is stored, so that a later form can be distinguished from this one. */
const plain = "1";
const encrypted = "2";

/**
 * Makes a vault.
 *
 * @see https://www.w3.org/TR/webcrypto-2/#aes-gcm AES-256-GCM with a random 96-bit nonce for each text.
 */
export function createVault(journalKeys: JournalKeys | undefined, isDurable: boolean): Vault {
  // What never leaves the memory of this process needs no protection from it.
  if (journalKeys === undefined && !isDurable) return openVault;
  const imported = new Map<string, Promise<CryptoKey>>();
  const keyOf = (id: string, use: "AES-GCM" | "HMAC"): Promise<CryptoKey> => {
    const bytes = journalKeys && Object.hasOwn(journalKeys.keys, id) ? journalKeys.keys[id] : undefined;
    if (bytes === undefined)
      throw new RangeError(
        `the journal's encryption key \`${id}\` is missing; add it to \`journalKeys.keys\``,
      );
    const name = `${use} ${id}`;
    const known = imported.get(name);
    if (known !== undefined) return known;
    const key =
      use === "AES-GCM"
        ? crypto.subtle.importKey("raw", bytes, use, false, ["encrypt", "decrypt"])
        : crypto.subtle.importKey("raw", bytes, { name: use, hash: "SHA-256" }, false, ["sign"]);
    imported.set(name, key);
    return key;
  };
  const hash = async (text: string, keyId: string | undefined): Promise<string> => {
    if (keyId === undefined) return digest(text);
    return hex(await crypto.subtle.sign("HMAC", await keyOf(keyId, "HMAC"), utf8.encode(text)));
  };

  return {
    async protect(text, binding) {
      const bound = JSON.stringify(binding);
      if (journalKeys === undefined) return `${plain}:${await digest(bound + text)}:${text}`;
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const algorithm = { name: "AES-GCM", iv, additionalData: utf8.encode(bound) };
      const key = await keyOf(journalKeys.current, "AES-GCM");
      const cipher = await crypto.subtle.encrypt(algorithm, key, utf8.encode(text));
      return [
        encrypted,
        encodeURIComponent(journalKeys.current),
        base64Of(iv),
        base64Of(new Uint8Array(cipher)),
      ].join(":");
    },

    async reveal(stored, binding) {
      const bound = JSON.stringify(binding);
      const [version, first = "", ...rest] = stored.split(":");
      if (version === plain) {
        const text = rest.join(":");
        if ((await digest(bound + text)) === first) return text;
      } else if (version === encrypted) {
        const key = await keyOf(decodeURIComponent(first), "AES-GCM");
        try {
          const [iv = "", cipher = ""] = rest;
          const algorithm = { name: "AES-GCM", iv: bytesOfBase64(iv), additionalData: utf8.encode(bound) };
          return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, bytesOfBase64(cipher)));
        } catch {
          // GCM says only that the text, its entry or its key is not the one that was used.
        }
      }
      throw new RangeError("what the journal recorded has been changed, or belongs to another entry");
    },

    async fingerprint(text) {
      const id = journalKeys?.current;
      const prefix = id === undefined ? plain : `${encrypted}:${encodeURIComponent(id)}`;
      return `${prefix}:${await hash(text, id)}`;
    },

    async matches(fingerprint, text) {
      const parts = fingerprint.split(":");
      const id = parts[0] === encrypted ? decodeURIComponent(parts[1] ?? "") : undefined;
      return parts.at(-1) === (await hash(text, id));
    },
  };
}

const openVault: Vault = {
  protect: async (text) => text,
  reveal: async (stored) => stored,
  fingerprint: async (text) => fingerprintOf(text),
  matches: async (fingerprint, text) => fingerprint === fingerprintOf(text),
};

/** What is wrong with keys, or `undefined`. */
export function journalKeysProblem(given: JournalKeys | undefined): string | undefined {
  if (given === undefined) return undefined;
  const keys = Object.entries(given.keys ?? {});
  if (!keys.some(([id]) => id === given.current))
    return "`journalKeys.current` must name one of `journalKeys.keys`";
  return keys.every(([, bytes]) => bytes instanceof Uint8Array && bytes.length === 32)
    ? undefined
    : "each of `journalKeys.keys` must be 32 bytes (a Uint8Array)";
}

/** The hash function of Node, Bun and Deno: Web Crypto's gives a job to a thread, which costs twenty times as much. */
type Hash = (algorithm: "sha256", data: string, encoding: "hex") => string;

async function digest(text: string): Promise<string> {
  const { process } = globalThis as {
    process?: { getBuiltinModule?(name: string): { hash?: Hash } | undefined };
  };
  const hash = process?.getBuiltinModule?.("node:crypto")?.hash;
  return hash?.("sha256", text, "hex") ?? hex(await crypto.subtle.digest("SHA-256", utf8.encode(text)));
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
