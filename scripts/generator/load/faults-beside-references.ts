import { Ajv2020 } from "ajv/dist/2020.js";
import { pointerOfNode, segmentsOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { DocumentNode, Origins } from "../../../packages/payouts-simulator/src/document/index.ts";
import { standard } from "../rules/openapi/standard.ts";
import type { DocumentFinding } from "./drop-consequences.ts";

/** The linter does not look beside a `$ref`. What stood there must have the form of JSON Schema, too. */
export function faultsBesideReferences(
  nodes: readonly DocumentNode[],
  origins: Origins,
): readonly DocumentFinding[] {
  const written = nodes.filter(({ kind, value }) => kind === "schema" && origins.isSpelledOut(value));
  if (written.length === 0) return [];
  const meta = new Ajv2020({ strict: false, logger: false, allErrors: true });
  return written.flatMap((node) => {
    if (meta.validateSchema(node.value) === true) return [];
    const byPlace = new Map(
      (meta.errors ?? []).map(({ instancePath, message = "" }) => [instancePath, message]),
    );
    return [...byPlace].map(([place, message]) => ({
      pointer: pointerOfNode(node) + place,
      message: `\`${segmentsOf(place).at(-1) ?? "$ref"}\` ${message}.`,
      remedy: "JSON Schema says how: https://json-schema.org/draft/2020-12/json-schema-validation.",
      rule: standard.name,
    }));
  });
}
