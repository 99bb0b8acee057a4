import type { ProviderModel } from "../../provider-model.ts";
import { markdownTable } from "./markdown-table.ts";

/** The provider's statuses on the lattice that all clients share. */
export function statesSection({ description, names }: ProviderModel): string {
  const states = new Map((description.views ?? []).flatMap(({ states }) => Object.entries(states)));
  if (states.size === 0) return "";
  return [
    "## Statuses",
    `\`${names.variable}.toPayout(payout)\` gives the shape that the clients of all providers share. A status that is not here is never final; \`isFinal\` and \`supersedes\` decide about late messages.`,
    markdownTable(
      ["Status", "`state`"],
      [...states].map(([status, state]) => [`\`${status}\``, `\`${state}\``]),
    ),
  ].join("\n\n");
}
