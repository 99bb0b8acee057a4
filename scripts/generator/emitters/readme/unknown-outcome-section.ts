import { durationText } from "../../model/duration.ts";
import { pathText } from "../../prose.ts";
import type { ProviderModel } from "../../provider-model.ts";
import { exampleCall, firstCreation } from "./example-call.ts";

/** What to do when nobody knows whether the money moved. */
export function unknownOutcomeSection(model: ProviderModel): string {
  const { operations, names } = model;
  const creations = operations.flatMap(({ method, reconcile }) => (reconcile ? [{ method, reconcile }] : []));
  const first = firstCreation(model);
  if (creations.length === 0 || first?.reconcile === undefined) return "";
  const code = [
    `const attempt = await ${exampleCall(model, first)}.safe();`,
    'if (!attempt.ok && attempt.error.outcome === "unknown") {',
    `  const { answer, found, reason } = await ${names.variable}.reconcile(attempt.error);`,
    "  console.log(answer, found, reason);",
    "}",
  ];
  return [
    "## When the outcome is unknown",
    "A connection that breaks after sending leaves a payout that may or may not exist. `reconcile` looks it up by the reference that the request carried; it never sends. Never pay anew unless the answer is `not_found`.",
    `\`\`\`ts\n${code.join("\n")}\n\`\`\``,
    creations
      .map(({ method, reconcile }) => {
        const { reference, settle, empty } = reconcile;
        return [
          `- \`${method}\`: looked for in \`${reconcile.method}\` by \`${pathText(reference.request)}\`,`,
          reference.consent === true
            ? "a field of yours that is filled only with the client's option `fillReference`."
            : "which the client fills in where you leave it out.",
          `An empty answer within ${durationText(settle)} proves nothing,`,
          empty === "not_found"
            ? "and after that it means that there is no such payout."
            : "and after that it is `inconclusive` still: the provider does not promise that its list is complete.",
        ].join(" ");
      })
      .join("\n"),
  ].join("\n\n");
}
