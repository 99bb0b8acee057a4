import type { LimitDescription } from "../../../../packages/payouts-common/src/provider-description.ts";
import type { ProviderModel } from "../../provider-model.ts";
import { operationsOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { exampleClient } from "./example-call.ts";
import { markdownTable } from "./markdown-table.ts";

/** What the provider allows in a second, and what the client does about it. */
export function limitsSection(model: ProviderModel): string {
  const { limits } = model.description;
  if (limits === undefined) return "";
  const { all, prefixes = {} } = limits;
  const beginnings = Object.entries(prefixes).map(
    ([environment, prefix]) => `\`${prefix}\` is of \`"${environment}"\``,
  );
  const own = operationsOf(model.document).flatMap(({ operation }) => operation["x-payouts-limits"] ?? []);
  const written = [...(model.document["x-payouts-limits"] ?? []), ...own];
  const named = all.flatMap(({ header }) => header?.name ?? []);
  const { names } = model;
  const lines = [
    `import { ${names.create} } from ${JSON.stringify(names.package)};`,
    "",
    "// One of four processes. `pace: false`: no call waits.",
    exampleClient(model, "pace: { share: 0.25 }"),
  ];
  return [
    "## Limits",
    `What ${model.title} documents, and the client keeps to:`,
    markdownTable(
      ["At most", "Counted by", "Environment", "Evidence"],
      all.map((limit, index) => [
        `${limit.requests} requests in ${durationText(limit.periodMs)}`,
        scopeText(limit),
        limit.environment === undefined ? "each" : `\`"${limit.environment}"\``,
        [...new Set(written[index]?.evidence.map(({ mark }) => mark))].join(", "),
      ]),
    ),
    ...(beginnings.length === 0
      ? []
      : [
          `The credential decides which environment's limit holds, whatever the option \`environment\` says. One that begins with ${beginnings.join(", one with ")}; the longest that fits counts.`,
        ]),
    "A burst waits instead of being refused: each request has its turn, in the order of the calls, evenly and 5 % below the limit. Writes go before reads, retries before first attempts. All clients of an account in the process share the pace: those with the same `account`, or without one the same credential. `timeoutMs` does not count the wait, `deadlineMs` and `signal` end it. A call whose turn would come after its deadline fails at once: `not_sent`, with `error.next` and with the wait in `error.pacedMs`. `meta.pacedMs` says how long a call waited. While a call with a `reference` waits, the journal does not hold it as being sent.",
    named.length === 0
      ? "Where a refusal says `Retry-After`, the account waits for that."
      : `Where a refusal says \`Retry-After\`, what counts against the limit that \`${named[0]}\` names waits for that, or else the account.`,
    "Several processes do not know of each other: give each a share of the limits, or keep no pace where something else does.",
    `\`\`\`ts\n${lines.join("\n")}\n\`\`\``,
  ].join("\n\n");
}

function scopeText({ scope, operation, header }: LimitDescription): string {
  const counted =
    operation !== undefined
      ? `\`${operation}\` of one ${scope === "account" ? "account" : "credential"}`
      : { endpoint: "each operation of a credential", credential: "credential", account: "account" }[scope];
  return header === undefined ? counted : `${counted} (\`${header.name}: ${header.value}\`)`;
}

const units: readonly (readonly [milliseconds: number, unit: string])[] = [
  [86_400_000, "day"],
  [3_600_000, "hour"],
  [60_000, "minute"],
  [1000, "second"],
];

/** `a second`, `10 minutes`. */
function durationText(ms: number): string {
  const [size, unit] = units.find(([milliseconds]) => ms % milliseconds === 0) ?? [1, "millisecond"];
  const count = ms / size;
  if (count > 1) return `${count} ${unit}s`;
  return `${unit === "hour" ? "an" : "a"} ${unit}`;
}
