import { isRecord } from "../document/document-nodes.ts";
import { pointerOf, writePointer } from "../document/json-pointer.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { schemasAt } from "../document/schemas-at.ts";
import { schemaObject } from "../document/schema-types.ts";
import type { Schema } from "../document/schema.ts";
import { timeText } from "./time-text.ts";

/** Where a time stands that is not the event's own. */
const ofOtherThings = /expir|due|until|valid|schedul|deadline|birth/i;
const namesOfTimes = /(^|_|\b)(at|on|time|timestamp|date|created|sent)$|(At|On|Time|Timestamp|Date)$/;

/**
 * A copy of an event in which the members that say when it happened say this time, in their documented form: those of the format
 * `date-time`, and those with such a name and value. Not within the payout, whose times are its own.
 */
export function writeTimes(
  document: OpenApiDocument,
  schema: Schema | undefined,
  event: unknown,
  { at, except }: { readonly at: number; readonly except: string | undefined },
): unknown {
  let written = event;
  const visit = (value: unknown, path: readonly string[]): void => {
    const pointer = pointerOf(path);
    if (pointer === except) return;
    if (isRecord(value)) {
      for (const [name, member] of Object.entries(value)) visit(member, [...path, name]);
      return;
    }
    const name = path.at(-1) ?? "";
    if (value === null || ofOtherThings.test(name)) return;
    const isTime = schemasAt(document, schema, pointer).some(
      (each) => schemaObject(document, each).format === "date-time",
    );
    if (!isTime && !namesOfTimes.test(name)) return;
    const text = timeText(at, value);
    if (text !== undefined) written = writePointer(written, pointer, text);
  };
  visit(event, []);
  return written;
}
