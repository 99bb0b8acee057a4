import { Refusal } from "./refusal.ts";
import type { WebhookHeaders } from "./webhook-delivery.ts";

/**
 * The value of a header, or `undefined`.
 *
 * @param name - in lower case.
 * @throws {Refusal} It came more than once, and nothing says which counts.
 */
export function headerValue(headers: WebhookHeaders, name: string): string | undefined {
  const values = valuesOf(headers, name);
  if (values.length > 1)
    throw new Refusal("duplicate_header", `the header \`${name}\` came ${values.length} times.`);
  return values[0];
}

function valuesOf(headers: WebhookHeaders, name: string): string[] {
  const found: readonly unknown[] =
    typeof headers.get === "function"
      ? // Called on the headers: `Headers` needs its `this`.
        [(headers as { get(name: string): unknown }).get(name)]
      : Object.entries(headers as Readonly<Record<string, unknown>>).flatMap(
          ([key, value]: [string, unknown]) => (key.toLowerCase() === name ? [value].flat() : []),
        );
  return found.filter((value) => typeof value === "string");
}

/** Names of headers as people list them. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(" or ");
}
