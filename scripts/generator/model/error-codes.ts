import {
  dereference,
  preferredContent,
  resolvePointer,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Response } from "../../../packages/payouts-simulator/src/document/index.ts";

/** The codes that the spec names for a status: in its examples, and in its reasons. */
export function errorCodes(document: OpenApiDocument, response: Response, status: string): string[] {
  const envelope = document["x-payouts-error"];
  const pointers = [envelope?.code ?? []].flat();
  const examples = Object.values(preferredContent(response.content)?.media.examples ?? {});
  const shown = examples.flatMap((written) => {
    const value = dereference(document, written)?.value;
    const code = pointers
      .map((pointer) => resolvePointer(value, pointer))
      .find((found) => found !== undefined);
    // Examples made from a schema have `<string>` for what the provider would say.
    if (typeof code === "string" && /^<.*>$/.test(code)) return [];
    return typeof code === "string" || typeof code === "number" ? [String(code)] : [];
  });
  const reasons = [
    ...[response["x-payouts-error"] ?? []].flat(),
    ...(envelope?.reasons ?? []).filter((reason) => reason.status === status),
  ].flatMap(({ code }) => code ?? []);
  return [...new Set([...shown, ...reasons])];
}
