/**
 * 128 bits that distinguish texts without containing them: FNV-1a over four seeds, because no call should wait for a
 * digest. It is not a cryptographic hash.
 */
export function fingerprintOf(text: string): string {
  return hexOf(fingerprintBytes(text));
}

/** The same as bytes. */
export function fingerprintBytes(text: string): Uint8Array {
  const words = Uint32Array.of(1, 2, 3, 4).map((seed) => {
    let hash = 0x811c9dc5 ^ (seed * 0x9e3779b1);
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      hash ^= hash >>> 15;
    }
    return hash;
  });
  return new Uint8Array(words.buffer);
}

/** Bytes as lower-case hexadecimal digits. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
