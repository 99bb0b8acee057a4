import { idempotencySentences } from "../../model/idempotency-sentences.ts";
import { oneLine } from "../../prose.ts";
import type { Fact, Idempotency } from "../../vocabulary/vocabulary.ts";
import type { OperationModel, ProviderModel } from "../../provider-model.ts";

const marks = {
  seed: "primary document",
  docs: "documentation",
  inferred: "inferred",
};

/** For each write: what a repeat does, and who says so. Writes of which the same is true share an entry. */
export function repeatsSection({ operations, title, names }: ProviderModel): string {
  const groups = new Map<string, { readonly idempotency: Idempotency; readonly methods: string[] }>();
  for (const { method, idempotency } of operations.filter(isWrite)) {
    const key = JSON.stringify(idempotency);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { idempotency, methods: [method] });
    else group.methods.push(method);
  }
  if (groups.size === 0) return "";
  return [
    "## What happens when a request is sent twice",
    `For each write, what ${title} promises, and where. Operations that only read are repeated freely.`,
    ...(operations.some(({ options }) => options.base === "KeyedCallOptions")
      ? [
          `A random key protects one call and its retries. To protect a payout from being made again after a crash, give the call a key of its own: \`idempotencyKey\`, from your own record, or from \`${names.variable}.idempotencyKey("payroll-2026-11", "employee-17")\`, which makes the same key from the same names (with the client's option \`idempotencySecret\`).`,
        ]
      : []),
    ...[...groups.values()].map(({ idempotency, methods }) =>
      [
        `**${methods.map((method) => `\`${method}\``).join(", ")}**: ${idempotencySentences(idempotency).join(" ")}`,
        idempotency.evidence.map(evidenceLine).join("\n"),
      ].join("\n\n"),
    ),
  ].join("\n\n");
}

function isWrite(
  operation: OperationModel,
): operation is OperationModel & { readonly idempotency: Idempotency } {
  return operation.idempotency !== undefined;
}

function evidenceLine({ address, date, mark, note }: Fact): string {
  const facts = [marks[mark], ...(date === undefined ? [] : [date])].join(", ");
  return `- <${address}> (${facts})${note === undefined ? "" : `: ${oneLine(note)}`}`;
}
