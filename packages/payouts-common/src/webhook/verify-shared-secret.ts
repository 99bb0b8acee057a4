import { valueAt } from "../json/value-at.ts";
import { headerValue, listed } from "./header-value.ts";
import type { Proof } from "./proof.ts";
import { Refusal } from "./refusal.ts";
import { sameSecret } from "./same-secret.ts";
import type { WebhookHeaders } from "./webhook-delivery.ts";
import type { SharedSecretScheme } from "./webhook-description.ts";

/** Compares the secret that came with a delivery. @throws {Refusal} It did not come, or is another. */
export async function verifySharedSecret(
  { headers: names = [], field }: SharedSecretScheme,
  headers: WebhookHeaders,
  body: () => unknown,
  secrets: readonly string[],
): Promise<Proof> {
  const value: unknown =
    field === undefined
      ? names.map((name) => headerValue(headers, name)).find((each) => each !== undefined)
      : valueAt(body(), field);
  if (typeof value !== "string")
    throw field === undefined
      ? new Refusal("missing_header", `there is no header ${listed(names)} with the secret.`)
      : new Refusal("missing_secret", `the body has no text at \`${field}\`, where the secret should be.`);
  if (!(await sameSecret(value, secrets)))
    throw new Refusal(
      "bad_signature",
      "the secret in it is another one: it is not from the provider, or of another endpoint.",
    );
  return { authenticity: "shared_secret", ...(field !== undefined && { secretAt: field }) };
}
