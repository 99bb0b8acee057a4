import { dereference } from "../document/dereference.ts";
import { documentedExamples } from "../document/documented-examples.ts";
import { resolvePointer } from "../document/json-pointer.ts";
import { preferredContent } from "../document/media-types.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { webhooksOf, type LocatedOperation } from "../document/operations-of.ts";
import { partsOf } from "../document/schema-parts.ts";
import { schemasAt } from "../document/schemas-at.ts";
import { schemaObject } from "../document/schema-types.ts";
import type { Schema } from "../document/schema.ts";
import type { WebhookEvent } from "../document/vocabulary.ts";
import { payoutSchema, type PayoutSchema } from "./payout-schema.ts";
import { timesOf, type EventTime } from "./times-of.ts";
import { webhookExamples } from "./webhook-examples.ts";

/** One type of event that tells of payouts. */
export interface TellingEvent {
  readonly located: LocatedOperation;
  /** Name of the webhook that brings it. */
  readonly webhook: string;
  readonly type: string;
  readonly word: WebhookEvent;
  readonly schema: Schema | undefined;
  /** Whether it tells of something that a payout caused, such as a movement of money, and not of the payout. */
  readonly isRelated: boolean;
  /** How the payout is described, where the event has one. */
  readonly payout: PayoutSchema | undefined;
  /** The thing that names the payout: what is around the payout's id. */
  readonly around: { readonly pointer: string; readonly members: Readonly<Record<string, Schema>> };
  /** The documented bodies of this type. */
  readonly examples: readonly unknown[];
  /** The bodies from which one can be made: those of this type, else others of the webhook, else one made from the schema. */
  readonly templates: readonly unknown[];
  /** The times in the first of these. */
  readonly times: readonly EventTime[];
}

const known = new WeakMap<OpenApiDocument, readonly TellingEvent[]>();

/** The events of a document that tell of payouts, in its order: those with `payout` or `payoutId` in their `x-payouts-event`. */
export function tellingEvents(document: OpenApiDocument): readonly TellingEvent[] {
  const found = known.get(document) ?? webhooksOf(document).flatMap((located) => eventsOf(document, located));
  known.set(document, found);
  return found;
}

/** Those of these names, of webhooks or of types. Without names, all of them. */
export function wantedEvents(
  document: OpenApiDocument,
  names: readonly string[] | undefined,
): readonly TellingEvent[] {
  const events = tellingEvents(document);
  if (names === undefined) return events;
  return events.filter(({ webhook, type }) => names.includes(webhook) || names.includes(type));
}

function eventsOf(document: OpenApiDocument, located: LocatedOperation): TellingEvent[] {
  const { operation, pathItem, path: webhook } = located;
  const word = operation["x-payouts-event"] ?? pathItem["x-payouts-event"];
  if (word === undefined || (word.payout ?? word.payoutId) === undefined) return [];
  const media = preferredContent(dereference(document, operation.requestBody)?.content)?.media;
  const constant = schemasAt(document, media?.schema, word.type)
    .map((schema) => schemaObject(document, schema).const)
    .find((value) => typeof value === "string");
  const types = word.names ?? [constant ?? webhook];
  const documented = documentedExamples(document, media).map(({ value }) => value);
  const shared = {
    located,
    webhook,
    word,
    schema: media?.schema,
    isRelated: word.payout === undefined && word.when !== undefined,
    payout: word.payout === undefined ? undefined : payoutSchema(document, media?.schema, word.payout),
    around: aroundId(document, media?.schema, word),
  };
  return types.map((type) => {
    const examples = documented.filter((example) => resolvePointer(example, word.type) === type);
    const templates =
      [examples, documented].find((list) => list.length > 0) ??
      webhookExamples(document, located).map(({ value }) => value);
    const times = timesOf(document, media?.schema, templates[0], word.payout);
    return { ...shared, type, examples, templates, times };
  });
}

function aroundId(
  document: OpenApiDocument,
  schema: Schema | undefined,
  { payoutId }: WebhookEvent,
): TellingEvent["around"] {
  const [idAt = ""] = [payoutId ?? []].flat();
  const pointer = idAt.slice(0, Math.max(0, idAt.lastIndexOf("/")));
  const parts = schemasAt(document, schema, pointer).flatMap((each) => partsOf(document, each));
  const members = Object.fromEntries(parts.flatMap(({ properties = {} }) => Object.entries(properties)));
  return { pointer, members };
}
