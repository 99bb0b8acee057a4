import { dereference, mediaKindOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { isFile } from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftedOperations, draftOf } from "./draft.ts";
import type { DocumentDraft, Draft } from "./draft.ts";
import { visitNodes } from "./visit-nodes.ts";

/** A word of the caller document alone: callers pass the bytes of a file there. */
export const fileWord = "x-file";

/**
 * Marks the fields of `multipart/form-data` that are files, and bodies that are bytes. What leads to a file is copied: the
 * same schema is a text in JSON.
 */
export function markFiles(document: DocumentDraft): void {
  for (const { operation } of draftedOperations(document, "paths")) {
    const body = dereference(document, operation.requestBody);
    for (const [mediaType, media] of Object.entries(body?.content ?? {})) {
      if (media.schema === undefined) continue;
      const kind = mediaKindOf(mediaType);
      if (kind === "multipart") markForm(document, media);
      else if (kind === "bytes" && isFile(document, media.schema)) media.schema = marked(media.schema);
    }
  }
}

/** A component that nothing else refers to keeps its name. */
function markForm(document: DocumentDraft, media: { schema?: Draft<Schema> }): void {
  const { schema } = media;
  if (schema === undefined) return;
  const marked = withFiles(document, schema);
  const [, key] = /^#\/components\/schemas\/([^/~%]+)$/.exec(schema.$ref ?? "") ?? [];
  const schemas = document.components?.schemas;
  if (marked === schema) return;
  if (key === undefined || schemas === undefined || usesOf(document, schema.$ref) > 1) media.schema = marked;
  else schemas[key] = marked;
}

function usesOf(document: DocumentDraft, reference: string | undefined): number {
  let uses = 0;
  visitNodes(document, ({ $ref }) => {
    if ($ref === reference) uses += 1;
  });
  return uses;
}

/** The schema of a form, with its fields marked; itself where it has no file. */
function withFiles(document: DocumentDraft, schema: Draft<Schema>, depth = 0): Draft<Schema> {
  const target = dereference(document, schema) ?? schema;
  // A form that holds itself has no further fields.
  if (depth > mostDepth) return schema;
  const inner = (part: Draft<Schema>): Draft<Schema> => withFiles(document, part, depth + 1);
  const copy: Draft<Schema> = { ...target };
  if (target.properties !== undefined)
    copy.properties = mapped(target.properties, (field) => fieldWithFiles(document, field));
  for (const union of ["allOf", "oneOf", "anyOf"] as const) {
    const members = target[union];
    if (members !== undefined) copy[union] = members.map(inner);
  }
  const further = target.additionalProperties;
  if (typeof further === "object") copy.additionalProperties = fieldWithFiles(document, further);
  return JSON.stringify(copy) === JSON.stringify(target) ? schema : copy;
}

const mostDepth = 16;

function fieldWithFiles(document: DocumentDraft, field: Draft<Schema>): Draft<Schema> {
  if (isFile(document, field)) return marked(dereference(document, field) ?? field);
  const list = dereference(document, field);
  return typeof list?.items === "object" && isFile(document, list.items)
    ? { ...list, items: marked(dereference(document, list.items) ?? list.items) }
    : field;
}

function marked(schema: Draft<Schema>): Draft<Schema> {
  return Object.assign(draftOf(schema), { [fileWord]: true });
}

function mapped<Value>(
  record: Record<string, Value>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
