/** What openapi-fetch's client is made with, here. */
export const settingNames: readonly string[] = [
  "headers",
  "querySerializer",
  "pathSerializer",
  "bodySerializer",
];

const callNames: readonly string[] = [
  ...settingNames,
  "params",
  "body",
  "parseAs",
  "middleware",
  "signal",
  "timeoutMs",
  "deadlineMs",
  "maxRetries",
  "idempotencyKey",
  "reference",
];

/** What sends the requests, and where to: a sealed request belongs to it. */
const ofTheClient = ["baseUrl", "fetch", "Request", "requestInitExt"];

/**
 * What is wrong with the options of a call, or `undefined`. openapi-fetch's own type takes any name, and a misspelt
 * `reference` would leave a payout without its memory.
 */
export function optionProblem(options: object, known: readonly string[] = callNames): string | undefined {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name)) continue;
    return ofTheClient.includes(name)
      ? `\`${name}\` belongs to the client; pass it where the client is made, and take an address out of here`
      : `\`${name}\` is not an option here; the options are ${known.join(", ")}`;
  }
  return undefined;
}
