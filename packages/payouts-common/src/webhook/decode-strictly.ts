import { base64Of, bytesOfBase64 } from "../base64.ts";

/**
 * The bytes of a text in hexadecimal digits (lower case), base64 or base64url; `undefined` where it is written in any other way.
 * Each value has one spelling, so that a signature can be remembered by its text.
 */
export function decodeStrictly(
  text: string,
  encoding: "hex" | "base64" | "base64url",
): Uint8Array<ArrayBuffer> | undefined {
  if (encoding === "hex")
    return /^(?:[0-9a-f]{2})*$/.test(text)
      ? Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
      : undefined;
  if (encoding === "base64") return canonical(text);
  if (!/^[\w-]*$/.test(text)) return undefined;
  const standard = text.replaceAll("-", "+").replaceAll("_", "/");
  return canonical(standard + "=".repeat((4 - (standard.length % 4)) % 4));
}

/** `atob` passes over white space, over missing padding, and over bits that stand for nothing. */
function canonical(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = bytesOfBase64(text);
    return base64Of(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
