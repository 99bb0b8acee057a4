import { dereference } from "../document/dereference.ts";
import { documentedExamples } from "../document/documented-examples.ts";
import { resolvePointer } from "../document/json-pointer.ts";
import { preferredContent } from "../document/media-types.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { webhooksOf, type LocatedOperation } from "../document/operations-of.ts";
import { schemasAt } from "../document/schemas-at.ts";
import { schemaObject } from "../document/schema-types.ts";
import type { Schema } from "../document/schema.ts";
import type { WebhookEvent } from "../document/vocabulary.ts";
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
  /** The documented bodies of this type. */
  readonly examples: readonly unknown[];
  /** The bodies from which one can be made: those of this type, else others of the webhook, else one made from the schema. */
  readonly templates: readonly unknown[];
}

const known = new WeakMap<OpenApiDocument, readonly TellingEvent[]>();

/** The events of a document that tell of payouts, in its order: those with `payout` or `payoutId` in their `x-payouts-event`. */
export function tellingEvents(document: OpenApiDocument): readonly TellingEvent[] {
  const found = known.get(document) ?? webhooksOf(document).flatMap((located) => eventsOf(document, located));
  known.set(document, found);
  return found;
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
  return types.map((type) => {
    const examples = documented.filter((example) => resolvePointer(example, word.type) === type);
    const templates = [examples, documented].find((list) => list.length > 0);
    return {
      located,
      webhook,
      type,
      word,
      schema: media?.schema,
      isRelated: word.payout === undefined && word.when !== undefined,
      examples,
      templates: templates ?? webhookExamples(document, located).map(({ value }) => value),
    };
  });
}
