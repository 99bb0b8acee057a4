/** Bytes as a text with a character for each (Latin-1), which is what `btoa` takes. */
export function binaryOf(bytes: Uint8Array): string {
  let text = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** The bytes of such a text. */
export function bytesOfBinary(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Bytes in base64 (RFC 4648 section 4). */
export function base64Of(bytes: Uint8Array): string {
  return btoa(binaryOf(bytes));
}

/** The bytes of a text in base64. @throws {DOMException} It is not base64. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return bytesOfBinary(atob(text));
}
