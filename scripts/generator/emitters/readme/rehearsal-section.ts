import { magicAmounts } from "../../../../packages/payouts-simulator/src/magic-amounts.ts";
import type { MagicAmounts } from "../../../../packages/payouts-simulator/src/magic-amounts.ts";
import { methodName } from "../../naming.ts";
import type { ProviderModel } from "../../provider-model.ts";
import { exampleClient } from "./example-call.ts";
import { markdownTable } from "./markdown-table.ts";

/** How to try everything before there is money in it: the simulator, and the amounts that decide what becomes of a payout. */
export function rehearsalSection(model: ProviderModel): string {
  const { names, title, document } = model;
  const lines = [
    `import { ${names.create} } from ${JSON.stringify(names.package)};`,
    `import document from ${JSON.stringify(`${names.package}/openapi.json`)} with { type: "json" };`,
    'import { createSimulator } from "@org/payouts-simulator";',
    "",
    "const simulator = createSimulator(document);",
    exampleClient(model, "fetch: simulator.fetch"),
    'simulator.inject({ fault: "commit-then-reset" }); // the next request is done, and its answer is lost',
    'simulator.advance("1d"); // payouts move, keys and tokens expire',
    `console.log(${names.variable}, simulator.payouts());`,
  ];
  return [
    "## Without an account",
    `The simulator stands in for ${title}: what you create can be read and listed, moves through ${title}'s own statuses, and tells your webhooks; repeats are recognised as documented. Over HTTP, it prints the address to pass as \`baseUrl\`, and shows everything on a page:`,
    `\`\`\`sh\nnpx @org/payouts-simulator node_modules/${names.package}/openapi.json\n\`\`\``,
    "In a test, without a port (`npm install --save-dev @org/payouts-simulator`):",
    `\`\`\`ts\n${lines.join("\n")}\n\`\`\``,
    ...tables(magicAmounts(document)),
  ].join("\n\n");
}

/** One table for all operations whose amounts mean the same. */
function tables(all: readonly MagicAmounts[]): readonly string[] {
  const groups = new Map<string, MagicAmounts[]>();
  for (const each of all) {
    const key = JSON.stringify([each.unit, each.amounts]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [{ unit, amounts } = { unit: "minor", amounts: [] }] = group;
    const methods = group.map(({ operationId }) => `\`${methodName(operationId)}\``).join(", ");
    const units = unit === "minor" ? "in minor units, so 9001 is 90.01" : "in major units";
    return [
      `There, these amounts decide what becomes of a payout of ${methods} (${units}):`,
      markdownTable(
        ["Amount", "What becomes of it"],
        amounts.map(({ amount, outcome }) => [String(amount), meaning(outcome)]),
      ),
    ];
  });
}

function meaning(outcome: MagicAmounts["amounts"][number]["outcome"]): string {
  switch (outcome.kind) {
    case "paid":
      return "It is paid, as with any other amount.";
    case "in_flight":
      return "It stays in flight.";
    case "canceled":
      return "It is canceled.";
    case "returned":
      return "It is paid, and returned an hour later.";
    case "answer_lost":
      return "It is paid, but the connection breaks before the answer.";
    case "failed":
      return `It fails${outcome.failure.code === undefined ? "" : ` with \`${outcome.failure.code}\``}.`;
    case "refused": {
      const { code, message } = outcome.failure;
      const why = code === undefined ? `"${message ?? ""}"` : `\`${code}\``;
      return `The request is refused: ${outcome.status}, ${why}.`;
    }
  }
}
