import { pointerOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  WebhookEvent,
  LocatedOperation,
  OpenApiDocument,
  Schema,
  WebhookSignature,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { onlyValue } from "./only-value.ts";
import { requestSchemas } from "./operation-schemas.ts";
import { schemasAt } from "./schemas-at.ts";

/** A word of a webhook, and where it stands: on the operation, or on what is around it. */
export interface PlacedWord<Word> {
  readonly word: Word;
  readonly pointer: string;
}

/** How a webhook is authenticated. */
export function signatureOf(located: LocatedOperation): PlacedWord<WebhookSignature> | undefined {
  return placed(located, "x-fern-webhook-signature");
}

/** What a webhook tells. */
export function eventWordOf(located: LocatedOperation): PlacedWord<WebhookEvent> | undefined {
  return placed(located, "x-payouts-event");
}

/** The types of the events that a webhook brings. None: nothing says where the type stands. */
export function eventNames(document: OpenApiDocument, located: LocatedOperation): readonly string[] {
  const word = eventWordOf(located)?.word;
  if (word === undefined) return [];
  return word.names ?? [onlyName(document, located, word.type) ?? located.path];
}

/** The one type that the body allows. */
function onlyName(document: OpenApiDocument, located: LocatedOperation, type: string): string | undefined {
  for (const schema of bodiesOf(document, located))
    for (const part of schemasAt(document, schema, type)) {
      const value = onlyValue(document, part);
      if (value !== undefined) return value;
    }
  return undefined;
}

/** The schemas of the body. */
export function bodiesOf(document: OpenApiDocument, { operation }: LocatedOperation): Schema[] {
  return requestSchemas(document, operation);
}

function placed<Name extends "x-fern-webhook-signature" | "x-payouts-event">(
  { operation, pathItem, pointer, method }: LocatedOperation,
  name: Name,
): PlacedWord<NonNullable<LocatedOperation["operation"][Name]>> | undefined {
  const own = operation[name];
  if (own !== undefined) return { word: own, pointer: pointer + pointerOf([name]) };
  const around = pathItem[name];
  return around === undefined
    ? undefined
    : { word: around, pointer: pointer.slice(0, -`/${method}`.length) + pointerOf([name]) };
}
