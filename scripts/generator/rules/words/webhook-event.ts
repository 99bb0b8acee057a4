import {
  isRecord,
  pointerOf,
  webhooksOf,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, schemasAt } from "../../document/schemas-at.ts";
import { bodiesOf, eventNames, eventWordOf } from "../../document/webhook-words.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** `x-payouts-event`, by which receivers tell the events of webhooks apart. */
export const webhookEvent: SpecRule = {
  name: "webhook-event",
  says: "`x-payouts-event` points to fields that the body has, each type of event belongs to one webhook and is one that the schema knows, and none is called `unknown`, as the client calls what is not listed",
  follows: true,
  *check({ document }) {
    const owners = new Map<string, string>();
    for (const located of webhooksOf(document)) {
      const placed = eventWordOf(located);
      if (placed === undefined || !isRecord(placed.word)) continue;
      const { word, pointer } = placed;
      const bodies = bodiesOf(document, located);
      const places: readonly [string, string][] = [
        ["/type", word.type],
        ...placesOf("/id", word.id),
        ...placesOf("/payout", word.payout),
        ...placesOf("/payoutId", word.payoutId),
        ...Object.keys(word.when ?? {}).map((target): [string, string] => [
          `/when${pointerOf([target])}`,
          target,
        ]),
      ];
      for (const [place, target] of places) {
        if (bodies.some((schema) => schemasAt(document, schema, target).length > 0)) continue;
        yield {
          pointer: pointer + place,
          message: `\`${target}\` is not a field of the body.`,
          remedy: "Let the JSON Pointer lead to a field of the body that the webhook brings.",
        };
      }
      const known = bodies.flatMap((schema) =>
        schemasAt(document, schema, word.type).flatMap((found) => valuesOf(document, found)),
      );
      for (const [index, name] of eventNames(document, located).entries()) {
        const at = word.names === undefined ? pointer : `${pointer}/names/${index}`;
        yield* nameFindings(name, at, known, owners.get(name), located.path);
        owners.set(name, located.path);
      }
    }
  },
};

function* nameFindings(
  name: string,
  pointer: string,
  known: readonly unknown[],
  owner: string | undefined,
  webhook: string,
): Iterable<Finding> {
  if (name === "unknown")
    yield {
      pointer,
      message: "the client calls events `unknown` that the spec does not list.",
      remedy: "Leave this type out: it is handed on as an unknown event, with its name as `nativeType`.",
    };
  if (owner !== undefined && owner !== webhook)
    yield {
      pointer,
      message: `events of the type \`${name}\` are brought by the webhook \`${owner}\` too.`,
      remedy: "List each type under one webhook, in `names`.",
    };
  if (known.length > 0 && !known.includes(name))
    yield {
      pointer,
      message: `\`${name}\` is no type that the body may have: ${known.map(String).join(", ")}.`,
      remedy: "Give in `names` the types as the body has them, or add this one to its schema.",
    };
}

function placesOf(name: string, pointers: string | readonly string[] | undefined): [string, string][] {
  if (pointers === undefined) return [];
  return typeof pointers === "string"
    ? [[name, pointers]]
    : pointers.map((each, index) => [`${name}/${index}`, each]);
}

/** The values that a schema lists. */
function valuesOf(document: OpenApiDocument, schema: Schema): unknown[] {
  return partsOf(document, schema).flatMap((part) => [
    ...(part.const === undefined ? [] : [part.const]),
    ...(part.enum ?? []),
    ...(part["x-extensible-enum"] ?? []),
  ]);
}
