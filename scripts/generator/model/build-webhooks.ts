import type {
  EventDescription,
  WebhookDescription,
  WebhookScheme,
} from "../../../packages/payouts-common/src/webhook/webhook-description.ts";
import {
  dereference,
  partsOf,
  preferredContent,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { WebhookSignature } from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftedOperations } from "../caller-document/draft.ts";
import type { DocumentDraft } from "../caller-document/draft.ts";
import type { TypeNamer } from "../caller-document/type-namer.ts";
import { schemaAt } from "../document/schemas-at.ts";
import { eventNames, eventWordOf, signatureOf } from "../document/webhook-words.ts";
import { pascalCase } from "../naming.ts";
import { pathText } from "../prose.ts";
import type { WebhookModel } from "../provider-model.ts";
import { describeWebhookScheme } from "./describe-webhook-scheme.ts";

/** The events that the provider sends, each with a type for its body, and what the runtime needs to verify and read them. */
export function buildWebhooks(
  draft: DocumentDraft,
  namer: TypeNamer,
  provider: string,
): { readonly models: WebhookModel[]; readonly description: WebhookDescription | undefined } {
  const schemes = new Map<string, { readonly scheme: WebhookScheme; readonly index: number }>();
  const events: Record<string, EventDescription> = {};
  const types = new Set<string>();
  const ids = new Set<string>();
  const models = draftedOperations(draft, "webhooks").map((located): WebhookModel => {
    const { path: name, operation, pathItem } = located;
    const schema = preferredContent(dereference(draft, operation.requestBody)?.content)?.media.schema;
    const signature = signatureOf(located)?.word;
    const word = eventWordOf(located)?.word;
    const names = eventNames(draft, located);
    const scheme = describeWebhookScheme(signature);
    const text = JSON.stringify(scheme);
    const known = schemes.get(text) ?? { scheme, index: schemes.size };
    schemes.set(text, known);
    const type = namer.typeOf(schema, `${pascalCase(name)}Webhook`);
    const object = typeof schema === "object" ? schema : undefined;
    const payout = word?.payout === undefined ? undefined : schemaAt(draft, object, word.payout);
    const view = payout && partsOf(draft, payout).find((part) => part["x-payouts-view"])?.["x-payouts-view"];
    const payoutId = [
      ...[word?.payoutId ?? []].flat(),
      ...[view?.id ?? []].flat().map((pointer) => `${word?.payout ?? ""}${pointer}`),
    ];
    if (word !== undefined) types.add(word.type);
    for (const id of [word?.id ?? []].flat()) ids.add(id);
    for (const each of names)
      events[each] = {
        scheme: known.index,
        ...(word?.payout !== undefined && { payout: word.payout }),
        ...(payoutId.length > 0 && { payoutId }),
        ...(word?.when && { when: word.when }),
      };
    const [description, note] = [operation.description ?? pathItem.description, signature?.note];
    return {
      name,
      type,
      summary: operation.summary ?? pathItem.summary ?? "",
      signature: signatureText(signature),
      scheme,
      events: names,
      ...(payout && { payout: namer.typeOf(payout, `${pascalCase(name)}Payout`) }),
      ...(description !== undefined && { description }),
      ...(note !== undefined && { note }),
    };
  });
  const description: WebhookDescription = {
    name: provider,
    schemes: [...schemes.values()].map(({ scheme }) => scheme),
    type: [...types],
    id: [...ids],
    events,
  };
  return { models, description: models.length > 0 ? description : undefined };
}

function signatureText(signature: WebhookSignature | undefined): string {
  if (signature === undefined) return "not documented";
  const { type, header, field, algorithm, encoding } = signature;
  const headers = [header ?? []].flat().map((name) => `\`${name}\``);
  const place =
    headers.length > 0
      ? `header ${headers.join(" or ")}`
      : field === undefined
        ? ""
        : `\`${pathText(field)}\` of the body`;
  const how = {
    none: "none",
    undocumented: "not documented how it is made",
    "shared-secret": "shared secret",
    hmac: ["HMAC", algorithm, encoding].filter(Boolean).join(" "),
  };
  return [place, how[type]].filter((part) => part !== "").join(": ");
}
