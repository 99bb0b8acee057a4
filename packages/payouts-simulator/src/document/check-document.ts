import { Ajv2020 } from "ajv/dist/2020.js";
import { dereference, pointerOfReference, unresolvedReference } from "./dereference.ts";
import { DocumentError } from "./document-error.ts";
import { documentNodes, pointerOfNode } from "./document-nodes.ts";
import { pointerOf, resolvePointer } from "./json-pointer.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

let metaSchema: Ajv2020 | undefined;

/**
 * Finds what would otherwise fail at the first request: a `$ref` that does not resolve, a component schema that is not
 * JSON Schema.
 *
 * @throws {DocumentError} The first such place.
 */
export function checkDocument(name: string, document: OpenApiDocument): void {
  const references = documentNodes(document).filter(({ value }) => typeof value["$ref"] === "string");
  const broken =
    references.find(({ value }) => targetOf(document, String(value["$ref"])) === undefined) ??
    // Every target exists, so a reference that does not resolve is part of a circle, or leads to one.
    references.find(({ value }) => dereference(document, value) === undefined);
  if (broken) {
    throw unresolvedReference(`${name}#${pointerOfNode(broken, "$ref")}`, String(broken.value["$ref"]));
  }

  metaSchema ??= new Ajv2020({ strict: false, logger: false });
  for (const [schemaName, schema] of Object.entries(document.components?.schemas ?? {})) {
    if (metaSchema.validateSchema(schema) === true) continue;
    const [error] = metaSchema.errors ?? [];
    const at = pointerOf(["components", "schemas", schemaName]) + (error?.instancePath ?? "");
    const problem = `${error?.message ?? "is not a schema"}.`;
    throw new DocumentError(`${name}#${at}`, problem, "Correct the schema (JSON Schema 2020-12).");
  }
}

function targetOf(document: OpenApiDocument, $ref: string): unknown {
  return $ref.startsWith("#") ? resolvePointer(document, pointerOfReference($ref)) : undefined;
}
