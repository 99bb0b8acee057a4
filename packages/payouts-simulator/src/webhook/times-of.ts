import { isRecord } from "../document/document-nodes.ts";
import { pointerOf } from "../document/json-pointer.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { schemaObject } from "../document/schema-types.ts";
import { schemasAt } from "../document/schemas-at.ts";
import type { Schema } from "../document/schema.ts";
import { timeText } from "../answer/time-text.ts";

/** A member of an event that says when it happened. */
export interface EventTime {
  readonly pointer: string;
  /** As it is documented. */
  readonly documented: unknown;
}

/** Where a time stands that is not the event's own. */
const ofOtherThings = /expir|due|until|valid|schedul|deadline|birth/i;
const namesOfTimes = /(^|_)(at|on|time|timestamp|date|created|sent)$|(At|On|Time|Timestamp|Date)$/;

/**
 * The members of a documented event that say when it happened: those of the format `date-time`, and those with such a name and
 * value. None within the payout, whose times are its own.
 *
 * @param payoutAt - pointer to the payout.
 */
export function timesOf(
  document: OpenApiDocument,
  schema: Schema | undefined,
  event: unknown,
  payoutAt: string | undefined,
): readonly EventTime[] {
  const times: EventTime[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    const pointer = pointerOf(path);
    if (pointer === payoutAt) return;
    if (isRecord(value)) {
      for (const [name, member] of Object.entries(value)) visit(member, [...path, name]);
      return;
    }
    const name = path.at(-1) ?? "";
    if (value === null || ofOtherThings.test(name) || timeText(0, value) === undefined) return;
    const isTime = schemasAt(document, schema, pointer).some(
      (each) => schemaObject(document, each).format === "date-time",
    );
    if (isTime || namesOfTimes.test(name)) times.push({ pointer, documented: value });
  };
  visit(event, []);
  return times;
}
