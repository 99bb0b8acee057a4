import { Ajv2020 } from "ajv/dist/2020.js";
import { DocumentError } from "./document-error.ts";
import { pointerSegment, readPointer } from "./json-pointer.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

let metaSchema: Ajv2020 | undefined;

/**
 * Finds what would otherwise go wrong at the first request: a `$ref` that leads nowhere, a component schema that is
 * no JSON Schema.
 *
 * @throws {DocumentError} The first such place.
 */
export function checkDocument(name: string, document: OpenApiDocument): void {
  checkReferences(name, document, document, "");
  metaSchema ??= new Ajv2020({ strict: false, logger: false });
  for (const [schemaName, schema] of Object.entries(document.components?.schemas ?? {})) {
    if (metaSchema.validateSchema(schema) === true) continue;
    const [error] = metaSchema.errors ?? [];
    const place = `${name}#/components/schemas${pointerSegment(schemaName)}${error?.instancePath ?? ""}`;
    throw new DocumentError(place, `${error?.message ?? "no schema"}.`, "Mend it by JSON Schema 2020-12.");
  }
}

function checkReferences(name: string, document: OpenApiDocument, node: unknown, pointer: string): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const at = pointer + pointerSegment(key);
    // Examples are data: a `$ref` in one refers to nothing here.
    if (key === "example" || key === "value") continue;
    if (key !== "$ref" || typeof value !== "string") {
      checkReferences(name, document, value, at);
    } else if (!value.startsWith("#")) {
      throw new DocumentError(`${name}#${at}`, `"${value}" leaves the document.`, "Bundle it first.");
    } else if (readPointer(document, decodeURIComponent(value.slice(1))) === undefined) {
      throw new DocumentError(`${name}#${at}`, `"${value}" leads nowhere.`, "Mend the reference.");
    }
  }
}
