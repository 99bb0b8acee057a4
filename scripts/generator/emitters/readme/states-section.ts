import type { ProviderModel } from "../../provider-model.ts";
import { markdownTable } from "./markdown-table.ts";

/** The provider's statuses on the lattice that all clients share. */
export function statesSection({ description, names }: ProviderModel): string {
  const states = new Map((description.views ?? []).flatMap(({ states }) => Object.entries(states)));
  if (states.size === 0) return "";
  return [
    "## Statuses",
    `\`${names.variable}.toPayout(payout)\` converts a payout to the shape that the clients of all providers share. A status that is not listed here is never final. Webhooks may arrive late or out of order: \`supersedes\` says whether a new state may replace the one you know, and \`isFinal\` whether another one is expected.`,
    markdownTable(
      ["Status", "`state`"],
      [...states].map(([status, state]) => [`\`${status}\``, `\`${state}\``]),
    ),
  ].join("\n\n");
}
