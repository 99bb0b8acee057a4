import { firstSentence, sentence } from "../../prose.ts";
import type { ProviderModel } from "../../provider-model.ts";
import { markdownTable } from "./markdown-table.ts";

/** Every method, with its address and what it does. */
export function operationsSection({ operations }: ProviderModel): string {
  return [
    "## Operations",
    "Arguments, in this order: path parameters; the body or, if there is none, the query; the options of the call. A body or query that may be left out may be left out before options too: each is an object of its own.",
    markdownTable(
      ["Method", "Request", "What it does"],
      operations.map(({ method, httpMethod, path, summary, deprecated }) => [
        `\`${method}\``,
        `\`${httpMethod} ${path}\``,
        `${deprecated ? "Deprecated. " : ""}${sentence(firstSentence(summary))}`,
      ]),
    ),
  ].join("\n\n");
}
