import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { parseDocument } from "yaml";
import { DocumentError } from "./document-error.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { normaliseDocument } from "./normalise/normalise-document.ts";

/** A document, and the name under which it is served. */
export interface NamedDocument {
  readonly name: string;
  readonly document: OpenApiDocument;
}

/**
 * Reads an OpenAPI 3.1 document from a YAML or JSON file.
 *
 * Its name is `info.x-payouts-provider`, else the file's name without the extension.
 *
 * @throws {DocumentError} The file cannot be read, is not YAML or JSON, or is not an OpenAPI 3.1 document.
 */
export async function readDocument(file: string): Promise<NamedDocument> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new DocumentError(file, "the file cannot be read.", "Check the path.", { cause });
  });
  const parsed = parseDocument(text);
  const [problem] = parsed.errors;
  if (problem) {
    const line = problem.linePos?.[0].line;
    throw new DocumentError(
      line === undefined ? file : `${file}:${line}`,
      problem.message,
      "Correct the YAML or JSON.",
    );
  }
  return nameDocument(parsed.toJS({ maxAliasCount: -1 }), basename(file, extname(file)), file);
}

/**
 * Accepts a value as an OpenAPI 3.1 document and names it. The document is a copy, with its schemas in one form.
 *
 * @throws {DocumentError} The value is not an OpenAPI 3.1 document.
 */
export function nameDocument(
  value: unknown,
  fallback: string = "document",
  place: string = fallback,
): NamedDocument {
  if (!isDocument(value)) {
    const version =
      typeof value === "object" && value !== null && "openapi" in value ? String(value.openapi) : "";
    const problem = version.startsWith("3.1")
      ? "it has no title under info."
      : `it is not OpenAPI 3.1 (${version || "no version"}).`;
    throw new DocumentError(
      place,
      problem,
      'The simulator serves documents with `openapi: "3.1.x"`, `info` and `paths`.',
    );
  }
  const document = structuredClone(value);
  normaliseDocument(document);
  return { name: document.info["x-payouts-provider"] ?? fallback, document };
}

function isDocument(value: unknown): value is OpenApiDocument {
  return (
    typeof value === "object" &&
    value !== null &&
    "openapi" in value &&
    typeof value.openapi === "string" &&
    value.openapi.startsWith("3.1") &&
    "info" in value &&
    typeof value.info === "object" &&
    value.info !== null &&
    "title" in value.info
  );
}
