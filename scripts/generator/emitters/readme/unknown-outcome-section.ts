import { durationText } from "../../model/duration.ts";
import { pathText } from "../../prose.ts";
import type { ProviderModel } from "../../provider-model.ts";
import { exampleCall, firstCreation } from "./example-call.ts";

/** What to do when it is not known whether the money moved. */
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
    "If a connection breaks after sending, the payout may or may not exist. `reconcile` looks it up by the reference that the request carried; it only reads. Create the payout again only if the answer is `not_found`. Given a list of errors or of sealed requests, it looks for all of them in one pass and answers in their order.",
    `\`\`\`ts\n${code.join("\n")}\n\`\`\``,
    creations
      .map(({ method, reconcile }) => {
        const { reference, settle, empty, parameters } = reconcile;
        const { request, consent, fill } = reference;
        const taken = [parameters?.path, parameters?.query]
          .flatMap((bound) => Object.values(bound ?? {}))
          .filter((place) => place !== request);
        return [
          `- \`${method}\`: looked up in \`${reconcile.method}\` by \`${pathText(reference.request)}\`,`,
          consent === true
            ? "a field of yours that the client fills in only with its option `fillReference`."
            : fill === undefined
              ? "which you give."
              : "which the client fills in if you leave it out.",
          ...(taken.length === 0
            ? []
            : [
                `It also needs ${taken.map((place) => `\`${placeText(place)}\``).join(", ")} of the request; one without is refused before it is sent.`,
              ]),
          `If there is no match, the answer is \`inconclusive\` for ${durationText(settle)};`,
          empty === "not_found"
            ? "after that it is `not_found`: the payout does not exist."
            : "and it stays so, because the provider does not promise that this look-up is complete.",
        ].join(" ");
      })
      .join("\n"),
  ].join("\n\n");
}

/** `$request.path.wallet` → `wallet` */
function placeText(place: string): string {
  return place.startsWith("/") ? pathText(place) : place.replace(/^\$request\.\w+\./, "");
}
