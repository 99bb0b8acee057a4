import type { ProviderModel } from "../../provider-model.ts";
import { exampleCall } from "./example-call.ts";

/** How to walk a list, where the provider has one in pages. */
export function pagesSection(model: ProviderModel): string {
  const paged = model.operations.filter(({ item }) => item !== undefined);
  const shown = paged.find((operation) => exampleCall(model, operation) !== undefined);
  if (shown === undefined) return "";
  return [
    "## Pages",
    "`for await` iterates over every item of every page; `await` returns one page.",
    `\`\`\`ts\nfor await (const item of ${exampleCall(model, shown)}) {\n  console.log(item);\n}\n\`\`\``,
    `Paginated: ${paged.map(({ method }) => `\`${method}\``).join(", ")}.`,
  ].join("\n\n");
}
