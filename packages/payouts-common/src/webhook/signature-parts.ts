import { Refusal } from "./refusal.ts";
import type { HmacScheme } from "./webhook-description.ts";

/** More signatures than a change of secrets brings would only be work. */
const mostSignatures = 16;

/** What the header with the signature says. */
export interface SignatureParts {
  /** As they are written. */
  readonly signatures: readonly string[];
  /** The time, where it stands in this header. */
  readonly time: string | undefined;
}

/** @throws {Refusal} Nothing in it is a signature of this scheme, or the time is not said once. */
export function signaturePartsOf(scheme: HmacScheme, header: string): SignatureParts {
  const { part, separator = ",", assignment = "=", prefix = "", timestamp } = scheme;
  if (part === undefined) {
    if (!header.startsWith(prefix))
      throw new Refusal("malformed_header", `the signature does not begin with \`${prefix}\`.`);
    return { signatures: [header.slice(prefix.length)], time: undefined };
  }
  const named = (name: string): string[] =>
    header
      .split(separator)
      // A header that came twice arrives as one, with a space after the comma.
      .map((text) => text.trimStart())
      .filter((text) => text.startsWith(name + assignment))
      .map((text) => text.slice(name.length + assignment.length));
  const signatures = named(part);
  if (signatures.length === 0 || signatures.length > mostSignatures)
    throw new Refusal(
      "malformed_header",
      `the header of the signature has ${signatures.length === 0 ? "no" : "too many"} parts \`${part}\`.`,
    );
  if (timestamp?.part === undefined) return { signatures, time: undefined };
  const [time, ...others] = named(timestamp.part);
  if (time === undefined || others.length > 0)
    throw new Refusal(
      "malformed_header",
      `the header of the signature must have one part \`${timestamp.part}\`, the time.`,
    );
  return { signatures, time };
}
