import { Refusal } from "./refusal.ts";

/**
 * The secrets that may have been used: one, or several while one replaces another.
 *
 * @throws {Refusal} There is none, or an empty one, which every forger knows.
 */
export function secretsOf(secret: unknown): readonly [string, ...string[]] {
  const [first, ...others]: unknown[] = Array.isArray(secret) ? (secret as unknown[]) : [secret];
  if (!isSecret(first) || !others.every(isSecret))
    throw new Refusal(
      "no_secret",
      Array.isArray(secret) && secret.length > 0
        ? "a secret of `secret` is missing or empty. Give each as a text that is not empty, and leave out what is not set."
        : "the secret is missing or empty. Give `secret`, the secret of this endpoint, or a list of them while one replaces another.",
    );
  return [first, ...others];
}

function isSecret(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
