import { operationsOf, webhooksOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  OpenApiDocument,
} from "../../../packages/payouts-simulator/src/document/index.ts";

/** A value that may be changed in place. */
export type Draft<Value> = unknown extends Value
  ? Value
  : Value extends string | number | boolean | null | undefined
    ? Value
    : { -readonly [Key in keyof Value]: Draft<Value[Key]> };

export type DocumentDraft = Draft<OpenApiDocument>;

/** A copy of plain JSON data to change in place. What YAML anchors share becomes two values. */
export function draftOf<Value>(value: Value): Draft<Value> {
  return JSON.parse(JSON.stringify(value)) as Draft<Value>;
}

/** The operations of a draft, which are part of it, and so drafts too. */
export function draftedOperations(
  document: DocumentDraft,
  section: "paths" | "webhooks",
): Draft<LocatedOperation>[] {
  return (section === "paths" ? operationsOf(document) : webhooksOf(document)) as Draft<LocatedOperation>[];
}
