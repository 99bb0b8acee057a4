import { propertyKey } from "../../property-key.ts";
import type { ProviderModel } from "../../provider-model.ts";
import { literal } from "../literal.ts";
import { exampleCall, firstCreation } from "./example-call.ts";

/** How a payout is made at most once, however often its call is repeated. */
export function referenceSection(model: ProviderModel): string {
  const { operations, names } = model;
  const payouts = operations.filter(({ options }) => options.isPayout);
  const first = firstCreation(model) ?? payouts[0];
  const call = first?.options.isPayout === true ? exampleCall(model, first) : undefined;
  if (payouts.length === 0 || call === undefined) return "";
  const client = [
    `import { ${names.create} } from ${JSON.stringify(names.package)};`,
    'import { SqliteJournal } from "@org/payouts-journal/sqlite";',
  ];
  const code = [
    ...client,
    "",
    `const ${names.variable} = ${names.create}({`,
    ...requiredGlobals(model),
    '  account: "main", // your name for the account that pays',
    '  journal: await SqliteJournal.open("payouts.db"),',
    "});",
    `const payout = await ${call.replace(/\)$/, ', { reference: "payroll-2026-11/17" })')};`,
    "console.log(payout);",
  ];
  return [
    "## Pay once, whatever happens",
    "Give each payout a `reference`, the name that your books have for it, and give the client a journal (`npm install @org/payouts-journal`). The call may then be repeated at any time and from any process: the payout is made at most once. Without a durable journal, a `reference` protects within the process only.",
    `\`\`\`ts\n${code.join("\n")}\n\`\`\``,
    `Operations that take a \`reference\`: ${payouts.map(({ method }) => `\`${method}\``).join(", ")}. \`${names.variable}.recover()\` resumes or looks up what a crash left open; \`${names.variable}.conclude(reference, "paid" | "not_paid", { because, by })\` records what a person found out.`,
  ].join("\n\n");
}

/** The required globals, with their examples. */
function requiredGlobals({ globals }: ProviderModel): string[] {
  return globals.flatMap(({ option, required, example }) =>
    required ? [`  ${propertyKey(option)}: ${literal(example ?? option)},`] : [],
  );
}
