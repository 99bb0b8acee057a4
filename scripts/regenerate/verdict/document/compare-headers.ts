import type {
  Header,
  OpenApiDocument,
  Parameter,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { below, type Finding } from "../../finding.ts";
import type { SchemaComparison } from "./compare-schemas.ts";
import { deprecation } from "./deprecation.ts";
import { schemaIn } from "./flat-schema.ts";

/** A header that comes: with an answer, or, as a parameter, with a webhook. */
export interface PlacedHeader {
  readonly document: OpenApiDocument;
  readonly pointer: string;
  readonly header: Header | Parameter;
}

/** Headers that callers read, by name. */
export function compareHeaders(
  schemas: SchemaComparison,
  old: ReadonlyMap<string, PlacedHeader>,
  now: ReadonlyMap<string, PlacedHeader>,
): Finding[] {
  const found: Finding[] = [];
  for (const [name, { document, pointer, header }] of old) {
    const successor = now.get(name);
    if (successor === undefined) {
      const what = "it is not documented any more";
      found.push({ bump: "major", path: [name], pointer, what, todo: "Do not rely on it." });
      continue;
    }
    const at = { path: [name], pointer: successor.pointer };
    if (header.required === true && successor.header.required !== true)
      found.push({ bump: "major", ...at, what: "it may be missing", todo: "Handle its absence." });
    found.push(
      ...deprecation(header, successor.header).map((finding) => ({ ...finding, ...at })),
      ...below(
        name,
        schemas.compare(
          schemaIn(document, `${pointer}/schema`),
          schemaIn(successor.document, `${successor.pointer}/schema`),
          "in",
        ),
      ),
    );
  }
  for (const [name, { pointer }] of now)
    if (!old.has(name)) found.push({ bump: "minor", path: [name], pointer, what: "it is documented" });
  return found;
}
