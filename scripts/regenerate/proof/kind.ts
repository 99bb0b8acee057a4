import {
  dereference,
  isRecord,
  preferredContent,
  resolvePointer,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  Operation,
  Parameter,
  Response,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { type DocumentDraft, draftedOperations, type Draft } from "../../generator/caller-document/draft.ts";
import { visitNodes } from "../../generator/caller-document/visit-nodes.ts";
import type { Bump } from "../change.ts";
import { type Field, type Fields, fieldsOf } from "./fields-of.ts";
import type { Seeded } from "./seeded.ts";

/** A document that is about to change, and who picks the place. */
export interface Scene {
  readonly document: DocumentDraft;
  readonly fields: Fields;
  readonly seeded: Seeded;
}

/** A kind of change of a spec, and what it means for the users of the client. */
export interface Kind {
  /** The rule of oasdiff, or our own word. */
  readonly rule: string;
  readonly want: Bump;
  /** Why, where only a person can decide. */
  readonly because?: string;
  /** Changes the document somewhere, and says where; `undefined`: it has no place for it. */
  readonly change: (scene: Scene) => string | undefined;
}

export function sceneOf(document: DocumentDraft, seeded: Seeded): Scene {
  return { document, fields: fieldsOf(document), seeded };
}

/** Changes a field of the wanted sort. */
export function onField(
  role: keyof Fields,
  isWanted: (field: Field) => boolean,
  change: (field: Field, scene: Scene) => void,
): Kind["change"] {
  return (scene) => {
    const field = scene.seeded.pick(scene.fields[role].filter(isWanted));
    if (field === undefined) return undefined;
    change(field, scene);
    return field.name;
  };
}

/** Changes an operation of the wanted sort. */
export function onOperation(
  isWanted: (operation: Draft<Operation>, located: LocatedOperation) => boolean,
  change: (operation: Draft<Operation>, scene: Scene, located: LocatedOperation) => void,
): Kind["change"] {
  return (scene) => {
    const located = scene.seeded.pick(
      draftedOperations(scene.document, "paths").filter((each) => isWanted(each.operation, each)),
    );
    if (located === undefined) return undefined;
    change(located.operation, scene, located);
    return located.operation.operationId ?? located.path;
  };
}

/** Changes a parameter of a place, other than globals and what the client fills in. */
export function onParameter(
  place: Parameter["in"],
  isWanted: (parameter: Draft<Parameter>) => boolean,
  change: (parameter: Draft<Parameter>, located: Draft<LocatedOperation>) => void,
): Kind["change"] {
  return (scene) => {
    const globals = new Set(
      (scene.document["x-speakeasy-globals"]?.parameters ?? []).map(
        (each) => dereference(scene.document, each)?.name,
      ),
    );
    const found = draftedOperations(scene.document, "paths").flatMap((located) =>
      located.parameters
        .filter(
          (each) =>
            each.in === place &&
            !globals.has(each.name) &&
            each.name !== located.operation["x-payouts-idempotency"]?.name &&
            isWanted(each),
        )
        .map((parameter) => ({ parameter, located })),
    );
    const picked = scene.seeded.pick(found);
    if (picked === undefined) return undefined;
    change(picked.parameter, picked.located);
    return `${picked.located.operation.operationId} ${picked.parameter.name}`;
  };
}

/** Changes a response. */
export function onResponse(
  isWanted: (status: string, response: Draft<Response>, operation: Draft<Operation>) => boolean,
  change: (response: Draft<Response>, operation: Draft<Operation>, status: string) => void,
): Kind["change"] {
  return (scene) => {
    const found = draftedOperations(scene.document, "paths").flatMap(({ operation }) =>
      Object.entries(operation.responses ?? {}).flatMap(([status, written]) => {
        const response = dereference<Draft<Response>>(scene.document, written as Draft<Response>);
        return response !== undefined && isWanted(status, response, operation)
          ? [{ status, response, operation }]
          : [];
      }),
    );
    const picked = scene.seeded.pick(found);
    if (picked === undefined) return undefined;
    change(picked.response, picked.operation, picked.status);
    return `${picked.operation.operationId} ${picked.status}`;
  };
}

/** Changes one object that a pointer finds. */
export function at(pointer: string, change: (node: Draft<Record<string, unknown>>) => void): Kind["change"] {
  return ({ document }) => {
    const node = resolvePointer(document, pointer);
    if (!isRecord(node)) return undefined;
    change(node); // part of a draft
    return pointer;
  };
}

/** The object schema of a request's body, whatever refers to it. */
export function bodyOf(scene: Scene, operation: Draft<Operation>): Draft<Schema> | undefined {
  const content = preferredContent(dereference(scene.document, operation.requestBody)?.content);
  return dereference<Draft<Schema>>(scene.document, content?.media.schema);
}

export function isWrite(operation: Operation): boolean {
  return operation["x-payouts-idempotency"] !== undefined;
}

/** Gives an operation a parameter of its own. */
export function own(operation: { parameters?: unknown }, added: object): void {
  const list = Array.isArray(operation.parameters) ? (operation.parameters as unknown[]) : [];
  operation.parameters = [...list, added];
}

/** Changes a schema that has a word, wherever it stands. */
export function onWord<Word>(
  name: keyof Schema,
  isWanted: (word: Word) => boolean,
  change: (word: Draft<Word>, schema: Draft<Schema>) => void,
): Kind["change"] {
  return ({ document, seeded }) => {
    const found: Draft<Schema>[] = [];
    visitNodes(document, (node) => {
      if (node[name] !== undefined && isWanted(node[name] as Word)) found.push(node);
    });
    const picked = seeded.pick(found);
    if (picked === undefined) return undefined;
    change(picked[name] as Draft<Word>, picked);
    return name;
  };
}

/** Changes the document itself, and says whether it could. */
export function onDocument(change: (document: DocumentDraft) => boolean): Kind["change"] {
  return ({ document }) => (change(document) ? "document" : undefined);
}

/** The catalogue of each spec has a source; which one is quoted makes no difference. */
export const evidence: { source: string; mark: "docs" }[] = [{ source: "pages", mark: "docs" }];
