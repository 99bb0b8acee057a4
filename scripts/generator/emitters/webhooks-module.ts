import { segmentsOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { ProviderModel, WebhookModel } from "../provider-model.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";
import { literal } from "./literal.ts";
import { docComment } from "./ts-doc.ts";

/** Emits `src/webhooks.ts`: the events that the provider sends, and the function that verifies and reads a delivery. */
export const emitWebhooksModule: Emitter = (model) => {
  const { names, webhooks, title, webhookDescription } = model;
  const options = optionsOf(webhooks);
  const all = [...new Set(webhooks.flatMap(proofs))];
  const arms = webhooks.flatMap((webhook) =>
    webhook.events.map((event) => {
      const [body, payout] = [bodyType(webhook), webhook.payout ?? "never"];
      return `WebhookEvent<${[JSON.stringify(event), body, payout, proofs(webhook).join(" | ")].join(", ")}>`;
    }),
  );
  const unknown = `UnknownWebhookEvent<${all.join(" | ")}>`;
  const used = [...arms, unknown].join(" ");
  const declared = new Set(model.schemas.map(({ type }) => type));
  const own = [...new Set(used.match(/[\p{ID_Start}_$][\p{ID_Continue}$]*/gu) ?? [])].filter((name) =>
    declared.has(name),
  );
  const runtime = [
    ...(arms.length > 0 ? ["WebhookEvent"] : []),
    ...["UnknownWebhookEvent", "WebhookDelivery", "WebhookDescription"],
    ...options.split(" & "),
  ].sort();
  return {
    path: "src/webhooks.ts",
    text: [
      header(model),
      'import { verifyWebhook as verify } from "@org/payouts-common";\n',
      `import type { ${runtime.join(", ")} } from "@org/payouts-common";\n`,
      own.length > 0 ? `import type { ${own.sort().join(", ")} } from "./types.ts";\n` : "",
      `\nconst description: WebhookDescription = ${literal(webhookDescription)};\n\n`,
      docComment([
        `An event that ${title} sends. \`type\` tells them apart; what the spec does not list is \`"unknown"\`, with its name as \`nativeType\`.`,
      ]),
      `export type ${names.webhookEvent} = ${[...arms, unknown].map((arm) => `| ${arm}`).join(" ")};\n\n`,
      docComment(
        [
          `Verifies a delivery of ${title} and reads its event. It needs no client.`,
          proofText(webhooks),
          "Give the `Request` before anything has read it, or `{ body, headers }` with the raw body.",
        ],
        [
          "@throws {WebhookError} It cannot be believed; `reason` says why, and `status` what to answer it with.",
        ],
      ),
      `export function verifyWebhook(delivery: WebhookDelivery, options: ${options}): Promise<${names.webhookEvent}> {\n`,
      `  return verify<${names.webhookEvent}>(description, delivery, options);\n}\n`,
    ].join(""),
  };
};

/** Emits `test/webhooks.test.ts`: every documented event, signed as the document says, and forged. */
export const emitWebhooksTest: Emitter = (model) => ({
  path: "test/webhooks.test.ts",
  text: [
    header(model),
    'import { describeWebhooks } from "@org/payouts-simulator/contract";\n',
    'import { describe, expect, it } from "vitest";\n',
    'import document from "../openapi.json" with { type: "json" };\n',
    'import { verifyWebhook } from "../src/index.ts";\n',
    "\ndescribeWebhooks({ document, verifyWebhook, describe, it, expect });\n",
  ].join(""),
});

/** The types of the options that a provider's schemes need. */
function optionsOf(webhooks: readonly WebhookModel[]): string {
  const schemes = webhooks.map(({ scheme }) => scheme);
  const isOpen = schemes.some(({ kind }) => kind === "unverifiable");
  if (schemes.every(({ kind }) => kind === "unverifiable")) return "UnverifiableWebhookOptions";
  const isTimed = schemes.some((scheme) => scheme.kind === "hmac" && scheme.timestamp !== undefined);
  return [
    "WebhookOptions",
    ...(isTimed ? ["WebhookTimeOptions"] : []),
    ...(isOpen ? ["UnsignedWebhookOptions"] : []),
  ].join(" & ");
}

/** What may be proven of a webhook, as types. */
function proofs({ scheme: { kind } }: WebhookModel): readonly string[] {
  return kind === "unverifiable" ? ['"shared_secret"', '"unverifiable"'] : [JSON.stringify(kind)];
}

/** A secret that comes in the body is not handed on. */
function bodyType({ type, scheme }: WebhookModel): string {
  const segments =
    scheme.kind === "shared_secret" && scheme.field !== undefined ? segmentsOf(scheme.field) : [];
  const [field] = segments;
  return segments.length === 1 && field !== undefined && type !== "unknown"
    ? `Omit<${type}, ${JSON.stringify(field)}>`
    : type;
}

/** What `authenticity` will be, and what that means. */
export function proofText(webhooks: ProviderModel["webhooks"]): string {
  const kinds = new Set(webhooks.map(({ scheme }) => scheme.kind));
  return [
    ...(kinds.has("hmac") ? ["`hmac`: the sender knows the secret, and the body is what was signed."] : []),
    ...(kinds.has("shared_secret")
      ? [
          "`shared_secret`: the sender knows the secret, but nothing protects the body, so read the payout back.",
        ]
      : []),
    ...(kinds.has("unverifiable")
      ? [
          "No document says how to verify it: give `header` and `secret` where the provider adds a header of yours (`shared_secret`), or `acceptUnverified: true`, which proves nothing (`unverifiable`); read the payout back either way.",
        ]
      : []),
  ].join(" ");
}
