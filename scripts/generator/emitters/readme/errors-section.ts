import { oneLine } from "../../prose.ts";
import type { ProviderModel } from "../../provider-model.ts";
import { markdownTable } from "./markdown-table.ts";

/** The runtime's classes; what a provider marks otherwise stands below them. */
const classes: readonly (readonly [string, string, string])[] = [
  ["`InputError`", "the call itself is wrong", "`not_sent`"],
  ["`MissingCredentialError`", "no credential, neither as an option nor in the environment", "`not_sent`"],
  ["`ValidationError`", "400, 422; `fields` says which fields", "`rejected`"],
  ["`AuthenticationError`", "401", "`rejected`"],
  ["`PermissionDeniedError`", "403", "`rejected`"],
  ["`NotFoundError`", "404", "`rejected`"],
  ["`ConflictError`", "409", "`rejected`; `unknown` when it means that the first request is in flight"],
  ["`RateLimitError`", "429; `retryAfterMs` is the wait", "`rejected`"],
  ["`ApiError`", "any other 4xx, and the base of those above", "`rejected`; `unknown` for 408"],
  ["`ServerError`", "5xx", "`unknown`"],
  ["`ConnectionError`", "no answer", "`not_sent` when it provably never left, else `unknown`"],
  ["`TimeoutError`", "no answer in time", "`unknown`"],
  ["`AbortError`", "your signal ended the call", "`not_sent` before sending, else `unknown`"],
  ["`UnreadableResponseError`", "a success that cannot be read", "`accepted`"],
];

export function errorsSection({ document, title }: ProviderModel): string {
  const reasons = (document["x-payouts-error"]?.reasons ?? []).map(
    ({ status, code, outcome, retry, note = "" }) => [
      [status, code === undefined ? undefined : `\`${code}\``].filter(Boolean).join(" "),
      `\`${outcome}\``,
      retry === undefined ? "" : retry ? "yes" : "no",
      oneLine(note),
    ],
  );
  return [
    "## Errors",
    "Every error is a `PayoutsError`, and its `outcome` says what became of the money. Each class has `isInstance`, which works across installed copies. `error.status` narrows `error.body` to what the operation documents.",
    markdownTable(["Class", "When", "`outcome`"], classes),
    ...(reasons.length > 0
      ? [
          `What ${title} says beyond that:`,
          markdownTable(["Answer", "`outcome`", "Does waiting help?", ""], reasons),
        ]
      : []),
  ].join("\n\n");
}
