import type { ProviderModel } from "../../provider-model.ts";
import { markdownTable } from "./markdown-table.ts";

/** The provider's statuses on the lattice that all clients share. */
export function statesSection({ description, names }: ProviderModel): string {
  const views = description.views ?? [];
  const states = new Map(views.flatMap(({ states }) => Object.entries(states)));
  if (states.size === 0) return "";
  const open = views.flatMap(({ open = [] }) => open.map(({ code, message }) => code ?? message ?? ""));
  const reversible = [...new Set(views.flatMap(({ reversible = [] }) => reversible))];
  const returns = views.some((view) => Object.values(view.states).includes("returned"));
  const settlesMs = Math.max(...views.map((view) => view.settlesMs ?? Infinity));
  const untilFinal =
    settlesMs === Infinity
      ? ", and no document says for how long, so `isFinal` stays false"
      : `, until ${settlesMs / 3_600_000} hours after its last change`;
  return [
    "## Statuses",
    `\`${names.variable}.toPayout(payout)\` converts a payout to the shape that the clients of all providers share. A status that is not listed here is never final. Webhooks may arrive late or out of order: \`supersedes\` says whether a new state may replace the one you know, and the payout's own \`isFinal\` whether another one is expected.`,
    markdownTable(
      ["Status", "`state`"],
      [...states].map(([status, state]) => [`\`${status}\``, `\`${state}\``]),
    ),
    ...(open.length > 0
      ? [
          `After some failures the money may have moved all the same; such a payout is \`in_flight\`: ${quoted(open)}. Find out what became of it before you pay again.`,
        ]
      : []),
    ...(returns ? [`A paid payout may still be returned${untilFinal}.`] : []),
    ...(reversible.length > 0
      ? [
          `The provider may replace these statuses by each other: ${quoted(reversible)}. Pass whole payouts, as \`toPayout\` gives them, to \`supersedes\`: then the later one counts. They are not final${untilFinal}.`,
        ]
      : []),
  ].join("\n\n");
}

function quoted(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `\`${word}\``).join(", ");
}
