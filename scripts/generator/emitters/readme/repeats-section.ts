import type { Fact, Idempotency } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { idempotencySentences } from "../../model/idempotency-sentences.ts";
import { oneLine } from "../../prose.ts";
import type { ProviderModel } from "../../provider-model.ts";

const marks = {
  seed: "primary document",
  docs: "documentation",
  inferred: "inferred",
  unproven: "unproven",
};

interface Write {
  readonly method: string;
  readonly idempotency: Idempotency;
}

/** For each write: what a repeat does, and who says so. Writes of which the same is true share an entry. */
export function repeatsSection({ operations, title, names }: ProviderModel): string {
  const groups = new Map<string, Write[]>();
  for (const { method, httpMethod, idempotency } of operations) {
    if (idempotency === undefined) continue;
    const text = idempotencySentences(idempotency, httpMethod).join(" ");
    groups.set(text, [...(groups.get(text) ?? []), { method, idempotency }]);
  }
  if (groups.size === 0) return "";
  return [
    "## Retries and idempotency keys",
    `Operations that only read are retried freely. For each write, this is what ${title} documents, and where.`,
    ...(operations.some(({ options }) => options.base === "KeyedCallOptions")
      ? [
          `The default key is random and protects one call and its retries. To avoid a second payout after a crash, pass your own \`idempotencyKey\`: from your own record, or from \`${names.variable}.idempotencyKey("payroll-2026-11", "employee-17")\`, which always makes the same key from the same names (set the client's option \`idempotencySecret\`).`,
        ]
      : []),
    ...[...groups].map(([text, writes]) =>
      [`**${methodList(writes.map(({ method }) => method))}**: ${text}`, evidenceLines(writes)].join("\n\n"),
    ),
  ].join("\n\n");
}

/** Each fact once; with the methods that it is about, unless it is about all. */
function evidenceLines(writes: readonly Write[]): string {
  const lines = new Map<string, string[]>();
  for (const { method, idempotency } of writes) {
    for (const fact of idempotency.evidence) {
      const line = evidenceLine(fact);
      lines.set(line, [...(lines.get(line) ?? []), method]);
    }
  }
  return [...lines]
    .map(([line, methods]) =>
      methods.length === writes.length ? `- ${line}` : `- ${methodList(methods)}: ${line}`,
    )
    .join("\n");
}

function methodList(methods: readonly string[]): string {
  return methods.map((method) => `\`${method}\``).join(", ");
}

function evidenceLine({ source, mark, quote, note }: Fact): string {
  const words = [quote === undefined ? "" : `"${oneLine(quote)}"`, note === undefined ? "" : oneLine(note)];
  const text = words.filter((each) => each !== "").join(" ");
  const place = `[${source}](#sources), ${marks[mark]}`;
  return text === "" ? place : `${text} (${place})`;
}
