import { pathText } from "../../prose.ts";
import type { OperationModel, ProviderModel } from "../../provider-model.ts";
import { exampleCall } from "./example-call.ts";

/** How to read what became of each payout, where one call makes several. */
export function batchesSection(model: ProviderModel): string {
  const batches = model.operations.filter(({ isBatch }) => isBatch);
  if (batches.length === 0) return "";
  const call = batches.map((operation) => exampleCall(model, operation)).find((each) => each !== undefined);
  const code = [
    `const batch = await ${call}.safe();`,
    "for (const item of batch.ok ? batch.meta.items : batch.error.items) {",
    "  console.log(item.index, item.reference, item.outcome, item.payoutId, item.message);",
    "}",
  ];
  return [
    "## Batches",
    "One call makes several payouts, and each has an outcome of its own: `meta.items` of the result and `error.items` of an error list them in the order asked. An item that is `unknown` may have been paid, also after a success: do not pay it again before you know. One that is `rejected` was not paid; to pay it, make a new payout.",
    ...(call === undefined ? [] : [`\`\`\`ts\n${code.join("\n")}\n\`\`\``]),
    batches.map((operation) => matchedBy(model, operation)).join("\n"),
  ].join("\n\n");
}

function matchedBy({ title, names }: ProviderModel, { method, reconcile }: OperationModel): string {
  return reconcile === undefined
    ? `- \`${method}\`: ${title} documents no reference of an item, so after any answer but a refusal of the whole batch each item is \`unknown\`. Check them at the provider.`
    : `- \`${method}\`: matched by \`${pathText(reconcile.reference.request)}\`, never by position. \`${names.variable}.reconcile(meta.sealed)\` looks for items that the answer does not name.`;
}
