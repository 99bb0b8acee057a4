import { oneLine, sentence } from "../../prose.ts";
import type { ProviderModel } from "../../provider-model.ts";
import { markdownTable } from "./markdown-table.ts";

const outcomes: readonly (readonly [string, string, string])[] = [
  [
    "`not_sent`",
    "It did not move: the request did not reach the provider.",
    "Correct the cause and call again.",
  ],
  ["`rejected`", "It did not move: the provider refused the request.", "Correct the request and call again."],
  [
    "`unknown`",
    "It may have moved.",
    "Make the same call with its `reference` again. Without one, `error.resume()` sends the same bytes with the same key, if the provider honours keys, and `client.reconcile(error)` looks the payout up. Do not create it again before you know.",
  ],
  [
    "`accepted`",
    "It moves: the provider accepted the request, but its response could not be read.",
    "Read the payout. Do not create it again.",
  ],
];

/** The runtime's classes; what a provider marks otherwise stands below them. */
const classes: readonly (readonly [string, string, string])[] = [
  ["`InputError`", "an argument or an option is not valid", "`not_sent`"],
  ["`MissingCredentialError`", "no credential in the options or in the environment", "`not_sent`"],
  ["`ValidationError`", "400 or 422; `fields` lists the fields", "`rejected`"],
  ["`AuthenticationError`", "401", "`rejected`"],
  ["`PermissionDeniedError`", "403", "`rejected`"],
  ["`NotFoundError`", "404", "`rejected`"],
  ["`ConflictError`", "409", "`unknown`: the first request may still be running, or have paid"],
  ["`RateLimitError`", "429; `retryAfterMs` is the time to wait", "`rejected`"],
  [
    "`ApiError`",
    "any other 4xx; base class of the six above",
    "`rejected`; `unknown` for 408, and for a batch",
  ],
  ["`ServerError`", "5xx", "`unknown`"],
  ["`ConnectionError`", "no response", "`not_sent` if the request provably never left, else `unknown`"],
  ["`TimeoutError`", "no response in time", "`unknown`"],
  ["`AbortError`", "your `signal` was aborted", "`not_sent` before sending, else `unknown`"],
  ["`JournalError`", "the journal stopped the call", "what is known of the payout"],
  ["`UnreadableResponseError`", "a success that could not be read", "`accepted`"],
];

export function errorsSection({ document, title }: ProviderModel): string {
  const reasons = (document["x-payouts-error"]?.reasons ?? []).map(
    ({ status, code, message, outcome, retry, note = "" }) => [
      [status, code && `\`${code}\``, message && `"${message}"`].filter(Boolean).join(" "),
      `\`${outcome}\``,
      retry === undefined ? "" : retry ? "yes" : "no",
      sentence(oneLine(note)),
    ],
  );
  return [
    "## Errors",
    "Every error is a `PayoutsError`. Its `outcome` says what happened to the money, and its `next` what to do, as data:",
    markdownTable(["`outcome`", "The money", "What to do"], outcomes),
    "The class says what went wrong. Test it with `isInstance`, which also works when two copies of the package are installed. `error.status` narrows `error.body` to what the operation documents.",
    markdownTable(["Class", "When", "`outcome`"], classes),
    ...(reasons.length > 0
      ? [
          `What ${title} documents for single statuses and codes comes first:`,
          markdownTable(["Response", "`outcome`", "Worth a retry?", "Notes"], reasons),
        ]
      : []),
  ].join("\n\n");
}
