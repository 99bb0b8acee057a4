import { exampleFromSchema } from "../answer/example-from-schema.ts";
import { isRecord } from "../document/document-nodes.ts";
import { resolvePointer, writePointer } from "../document/json-pointer.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { schemasAt } from "../document/schemas-at.ts";
import type { Pointers } from "../document/vocabulary.ts";
import { moneyMovement } from "./money-movement.ts";
import { newId } from "../answer/new-id.ts";
import type { PayoutChange } from "./payout-change.ts";
import { payoutAmount } from "./payout-amount.ts";
import { stateOfStatus } from "./state-of-status.ts";
import type { TellingEvent } from "./telling-events.ts";
import { timeText } from "../answer/time-text.ts";

/** What a provider tells of a change, before it is signed. */
export interface WrittenEvent {
  readonly webhook: string;
  readonly type: string;
  /** The event's id, where the document has one. */
  readonly eventId?: string;
  readonly payoutId: string;
  readonly body: unknown;
}

/** How new ids are made. */
export interface IdSource {
  readonly random: () => number;
  /** Greater each time. */
  readonly order: () => number;
}

/** The documented body of an event, with its type, a new id, its times and the payout in the places that `x-payouts-event` names. */
export function writeEvent(
  document: OpenApiDocument,
  event: TellingEvent,
  change: PayoutChange,
  ids: IdSource,
): WrittenEvent {
  const { webhook, type, word, schema, templates } = event;
  const { payoutId } = change;
  const template = templates[0] ?? {};
  const documentedId = resolvePointer(template, placeOf(template, word.payoutId) ?? "");
  let body = typeof documentedId === "string" ? replaceText(template, documentedId, payoutId) : template;
  for (const { pointer, documented } of event.times)
    body = writePointer(body, pointer, timeText(change.at, documented));
  body = writePointer(body, word.type, type);
  for (const [pointer, value] of Object.entries(word.when ?? {})) body = writePointer(body, pointer, value);
  const idAt = placeOf(template, word.id);
  let eventId: string | number | undefined;
  if (idAt !== undefined) {
    const documented =
      resolvePointer(template, idAt) ??
      exampleFromSchema(document, schemasAt(document, schema, idAt)[0], "response");
    eventId = newId(documented, ids.order(), ids.random);
    body = writePointer(body, idAt, eventId);
  }
  if (word.payout !== undefined) {
    const at = word.payout;
    const payouts = templates.map((each) => resolvePointer(each, at)).filter((each) => each !== undefined);
    const shown = change.show(event.payout?.schema, payouts);
    if (shown !== undefined) body = writePointer(body, at, shown);
  }
  if (event.isRelated) body = writeMovement(document, event, change, body);
  const payoutIdAt = placeOf(template, word.payoutId);
  if (payoutIdAt !== undefined) {
    const isNumber = typeof documentedId === "number" && /^\d{1,15}$/.test(payoutId);
    body = writePointer(body, payoutIdAt, isNumber ? Number(payoutId) : payoutId);
  }
  return { webhook, type, payoutId, body, ...(eventId !== undefined && { eventId: String(eventId) }) };
}

/** Which way the money went, and how much: the amounts of the same form as the payout's. */
function writeMovement(
  document: OpenApiDocument,
  { around: { pointer, members } }: TellingEvent,
  change: PayoutChange,
  written: unknown,
): unknown {
  let body = written;
  const movement = moneyMovement(document, members, stateOfStatus(document, change.status));
  if (movement?.value !== undefined) body = writePointer(body, `${pointer}/${movement.name}`, movement.value);
  for (const [name, value] of Object.entries(payoutAmount(document, members, change)))
    body = writePointer(body, `${pointer}/${name}`, value);
  return body;
}

/** The first pointer that resolves, else the first. */
function placeOf(value: unknown, pointers: Pointers | undefined): string | undefined {
  const all = [pointers ?? []].flat();
  return all.find((pointer) => (resolvePointer(value, pointer) ?? undefined) !== undefined) ?? all[0];
}

/** A copy in which each text that is the one is the other. */
function replaceText(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((item) => replaceText(item, from, to));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, replaceText(member, from, to)]),
  );
}
