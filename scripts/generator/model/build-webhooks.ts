import { dereference, preferredContent } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { WebhookSignature } from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftedOperations } from "../caller-document/draft.ts";
import type { DocumentDraft } from "../caller-document/draft.ts";
import type { TypeNamer } from "../caller-document/type-namer.ts";
import { pascalCase } from "../naming.ts";
import { pathText } from "../prose.ts";
import type { WebhookModel } from "../provider-model.ts";

/** The events that the provider sends, each with a type for its body. */
export function buildWebhooks(draft: DocumentDraft, namer: TypeNamer): WebhookModel[] {
  return draftedOperations(draft, "webhooks").map(({ path: name, operation, pathItem }) => {
    const media = preferredContent(dereference(draft, operation.requestBody)?.content)?.media;
    return {
      name,
      type: namer.typeOf(media?.schema, `${pascalCase(name)}Webhook`),
      summary: operation.summary ?? pathItem.summary ?? "",
      signature: signatureText(operation["x-fern-webhook-signature"] ?? pathItem["x-fern-webhook-signature"]),
    };
  });
}

function signatureText(signature: WebhookSignature | undefined): string {
  if (signature === undefined) return "not documented";
  const { type, header, field, algorithm, encoding } = signature;
  const place =
    header === undefined
      ? field === undefined
        ? ""
        : `\`${pathText(field)}\` of the body`
      : `header \`${header}\``;
  const how = {
    none: "none",
    "shared-secret": "shared secret",
    hmac: ["HMAC", algorithm, encoding].filter(Boolean).join(" "),
  };
  return [place, how[type]].filter((part) => part !== "").join(": ");
}
