import type { ProviderModel } from "../../provider-model.ts";
import { markdownTable } from "./markdown-table.ts";

/** Where the sources are that the sections before it name: each once, in their order. */
export function sourcesSection({ document, operations }: ProviderModel): string {
  const catalogue = document["x-payouts-sources"] ?? {};
  const named = new Set(
    operations.flatMap(({ idempotency }) => idempotency?.evidence.map(({ source }) => source) ?? []),
  );
  const rows = [...named].flatMap((id) => {
    const source = catalogue[id];
    return source === undefined ? [] : [[`\`${id}\``, `<${source.address}>`, source.seen]];
  });
  if (rows.length === 0) return "";
  return ["## Sources", markdownTable(["Source", "Address", "Seen"], rows)].join("\n\n");
}
