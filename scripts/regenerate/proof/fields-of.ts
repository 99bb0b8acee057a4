import {
  dereference,
  isRecord,
  operationsOf,
  preferredContent,
  webhooksOf,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { MediaType, Operation, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { DocumentDraft, Draft } from "../../generator/caller-document/draft.ts";

/** A property in a schema of a document, to be changed in place. */
export interface Field {
  readonly owner: Draft<Schema>;
  readonly name: string;
  /** As written: perhaps a reference. */
  readonly written: Draft<Schema>;
  /** What it refers to. */
  readonly schema: Draft<Schema>;
  readonly isRequired: boolean;
}

/** The properties that only requests have, only answers, or both. */
export interface Fields {
  readonly given: readonly Field[];
  readonly got: readonly Field[];
  readonly both: readonly Field[];
}

type Media = Readonly<Record<string, MediaType>> | undefined;

/** Of every operation and webhook, in the document's order, less what a word of the spec points at. */
export function fieldsOf(document: DocumentDraft): Fields {
  const given = new Map<Draft<Schema>, string>();
  const got = new Map<Draft<Schema>, string>();
  const add = (into: Map<Draft<Schema>, string>, content: Media, where: string): void => {
    const schema = preferredContent(content)?.media.schema;
    if (schema !== undefined) collect(document, schema as Draft<Schema>, into, where); // part of a draft
  };
  const answers = ({ responses }: Operation, where: string): void => {
    for (const written of Object.values(responses ?? {}))
      add(got, dereference(document, written)?.content, where);
  };
  for (const { operation, method, parameters } of operationsOf(document)) {
    const where = operation.operationId ?? "";
    for (const { schema } of parameters)
      if (schema !== undefined) collect(document, schema as Draft<Schema>, given, where); // part of a draft
    if (method !== "get") add(given, dereference(document, operation.requestBody)?.content, where);
    answers(operation, where);
  }
  for (const { operation, path } of webhooksOf(document))
    add(got, dereference(document, operation.requestBody)?.content, path);

  const named = namedByWords(document);
  const doubled = describedTwice(document, [...given.keys(), ...got.keys()]);
  /** Of owners that stand on this side only; what the field refers to must, too. */
  const fields = (owners: Iterable<Draft<Schema>>, others?: ReadonlyMap<Draft<Schema>, string>): Field[] =>
    [...owners].flatMap((owner) =>
      Object.entries(owner.properties ?? {}).flatMap(([name, written]) => {
        const schema = dereference<Draft<Schema>>(document, written);
        if (schema === undefined || named.has(name) || others?.has(schema)) return [];
        if (doubled.has(owner) || doubled.has(schema)) return [];
        return [{ owner, name, written, schema, isRequired: owner.required?.includes(name) === true }];
      }),
    );
  const isOnly = (here: Map<Draft<Schema>, string>, there: Map<Draft<Schema>, string>): Draft<Schema>[] =>
    [...here.keys()].filter((owner) => !there.has(owner));
  return {
    given: fields(isOnly(given, got), got),
    got: fields(isOnly(got, given), given),
    both: fields([...given.keys()].filter((owner) => got.has(owner))),
  };
}

/** Every schema that has properties, as deep as they go. */
function collect(
  document: DocumentDraft,
  schema: Draft<Schema>,
  into: Map<Draft<Schema>, string>,
  where: string,
): void {
  const found = dereference<Draft<Schema>>(document, schema);
  if (found === undefined || into.has(found)) return;
  into.set(found, where);
  const { properties = {}, items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = found;
  for (const part of [
    ...Object.values(properties),
    items,
    additionalProperties,
    ...allOf,
    ...oneOf,
    ...anyOf,
  ])
    if (isRecord(part)) collect(document, part, into, where); // what stands in these places
}

/** What several parts of an `allOf` describe, and all within: a change of one of them need not be one of the value. */
function describedTwice(
  document: DocumentDraft,
  schemas: readonly Draft<Schema>[],
): ReadonlySet<Draft<Schema>> {
  const found = new Set<Draft<Schema>>();
  const add = (written: Draft<Schema>): void => {
    const schema = dereference<Draft<Schema>>(document, written);
    if (schema === undefined || found.has(schema)) return;
    found.add(schema);
    for (const property of Object.values(schema.properties ?? {})) add(property);
  };
  for (const { allOf = [] } of schemas) {
    const parts = allOf.map((part) => dereference<Draft<Schema>>(document, part)?.properties ?? {});
    for (const [name, property] of parts.flatMap((properties) => Object.entries(properties)))
      if (parts.filter((properties) => Object.hasOwn(properties, name)).length > 1) add(property);
  }
  return found;
}

/** Names that pointers of the vocabulary's words hold: a spec without such a field would break a rule. */
function namedByWords(document: DocumentDraft): Set<string> {
  const names = new Set<string>();
  const visit = (part: unknown, isWord: boolean): void => {
    if (typeof part === "string" && isWord)
      for (const [name] of part.matchAll(/[\w-]+/g)) if (/^[/$]/.test(part)) names.add(name);
    if (Array.isArray(part)) for (const each of part) visit(each, isWord);
    else if (isRecord(part))
      for (const [key, each] of Object.entries(part)) {
        if (isWord && key.startsWith("/")) visit(key, true);
        visit(each, isWord || /^x-(payouts|speakeasy)/.test(key));
        if (key === "propertyName" && typeof each === "string") names.add(each);
      }
  };
  visit(document, false);
  return names;
}
