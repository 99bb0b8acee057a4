import {
  dereference,
  isHidden,
  pointerOfReference,
  resolvePointer,
  webhooksOf,
  withoutHidden,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Direction,
  Example,
  RequestBody,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftedOperations, draftOf } from "./draft.ts";
import type { DocumentDraft, Draft } from "./draft.ts";
import { freeInputName } from "./free-input-name.ts";
import { referencesOf } from "./references-of.ts";
import { visitNodes } from "./visit-nodes.ts";

const prefix = "#/components/schemas/";

/**
 * Leaves `readOnly` properties out of what callers give, and `writeOnly` ones out of what they get.
 *
 * A component that is used for both, and differs, gets a copy for requests.
 */
export function splitDirections(document: DocumentDraft): void {
  let isMarked = false;
  visitNodes(document, ({ readOnly, writeOnly }) => {
    isMarked ||= readOnly === true || writeOnly === true;
  });
  if (!isMarked) return;
  const schemas = document.components?.schemas ?? {};
  const given = draftedOperations(document, "paths").flatMap(({ operation, parameters }) => [
    ...parameters,
    dereference(document, operation.requestBody),
  ]);
  const got = [
    ...draftedOperations(document, "paths").flatMap(({ operation }) =>
      Object.values(operation.responses ?? {}).map((response) => dereference(document, response)),
    ),
    ...webhooksOf(document).map(({ operation }) => dereference(document, operation.requestBody)),
  ];
  for (const { operation } of draftedOperations(document, "paths"))
    stripExamples(document, dereference(document, operation.requestBody)?.content);

  const [sent, answered] = [reached(document, given), reached(document, got)];
  const affected = affectedBy(document, schemas);
  const copies = new Map<string, string>();
  for (const name of sent) {
    if (!answered.has(name) || !affected.has(name)) continue;
    const copy = freeInputName(schemas, name);
    schemas[copy] = draftOf(schemas[name] ?? {});
    delete schemas[copy]["x-payouts-view"]; // what is sent is not a payout to be read
    copies.set(name, copy);
  }
  const requests = [...given, ...[...sent].map((name) => schemas[copies.get(name) ?? name])];
  const answers = [
    ...got,
    ...[...answered].flatMap((name) => (sent.has(name) && !copies.has(name) ? [] : [schemas[name]])),
  ];
  for (const part of requests) stripShown(document, part, "request");
  for (const part of answers) stripShown(document, part, "response");
  const emptied = new Set<unknown>();
  for (const part of requests) strip(document, part, "request", emptied);
  for (const part of answers) strip(document, part, "response", emptied);
  for (const part of requests) {
    referencesOf(part, (reference, change) => {
      const copy = reference.startsWith(prefix) ? copies.get(reference.slice(prefix.length)) : undefined;
      if (copy !== undefined) change(prefix + copy);
    });
  }
  for (const part of [...requests, ...answers]) dropEmptied(document, part, emptied);
}

/** The names of the components that these parts refer to, however deep. */
function reached(document: DocumentDraft, parts: readonly unknown[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (part: unknown): void =>
    referencesOf(part, (reference) => {
      if (seen.has(reference)) return;
      seen.add(reference);
      visit(resolvePointer(document, pointerOfReference(reference)));
    });
  parts.forEach(visit);
  return new Set(
    [...seen].flatMap((reference) => (reference.startsWith(prefix) ? [reference.slice(prefix.length)] : [])),
  );
}

/** The components in which a direction leaves something out, and all that refer to one of them. */
function affectedBy(document: DocumentDraft, schemas: Record<string, Draft<Schema>>): ReadonlySet<string> {
  const affected = new Set<string>();
  const users = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    visitNodes(schema, ({ properties }) => {
      const isHiding = Object.values(properties ?? {}).some(
        (each) => isHidden(document, each, "request") || isHidden(document, each, "response"),
      );
      if (isHiding) affected.add(name);
    });
    referencesOf(schema, (reference) => {
      const target = reference.slice(prefix.length);
      users.set(target, [...(users.get(target) ?? []), name]);
    });
  }
  for (const name of affected) for (const user of users.get(name) ?? []) affected.add(user);
  return affected;
}

/** What a schema shows of its own values, while it still says what a direction leaves out. */
function stripShown(document: DocumentDraft, part: unknown, direction: Direction): void {
  visitNodes(part, (node) => {
    if (node.example !== undefined) node.example = withoutHidden(document, node, node.example, direction);
    if (Array.isArray(node.examples))
      node.examples = node.examples.map((each) => withoutHidden(document, node, each, direction));
  });
}

/** In place. @param emptied - gets the objects that have no property left. */
function strip(document: DocumentDraft, part: unknown, direction: Direction, emptied: Set<unknown>): void {
  visitNodes(part, (node) => {
    const { properties, required } = node;
    if (properties === undefined) return;
    const hidden = Object.keys(properties).filter((name) => isHidden(document, properties[name], direction));
    if (hidden.length === 0) return;
    for (const name of hidden) delete properties[name];
    if (required !== undefined) node.required = required.filter((name) => !hidden.includes(name));
    if (Object.keys(properties).length > 0) return;
    delete node.properties;
    emptied.add(node);
  });
}

/** As a part of an `allOf`, an object of which nothing is said would let any property pass. */
function dropEmptied(document: DocumentDraft, part: unknown, emptied: ReadonlySet<unknown>): void {
  visitNodes(part, (node) => {
    if (!Array.isArray(node.allOf)) return;
    node.allOf = node.allOf.filter((each) => !emptied.has(dereference(document, each)));
    if (node.allOf.length > 0) return;
    delete node.allOf;
    node.type ??= "object";
  });
}

/** What callers copy is what they may send. */
function stripExamples(document: DocumentDraft, content: Draft<RequestBody>["content"] = {}): void {
  for (const media of Object.values(content)) {
    const { schema, example, examples = {} } = media;
    if (example !== undefined) media.example = withoutHidden(document, schema, example, "request");
    for (const [name, written] of Object.entries(examples)) {
      const shown = dereference<Draft<Example>>(document, written);
      if (shown?.value !== undefined)
        examples[name] = { ...shown, value: withoutHidden(document, schema, shown.value, "request") };
    }
  }
}
