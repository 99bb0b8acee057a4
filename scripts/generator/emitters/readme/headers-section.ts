import { oneLine, sentence } from "../../prose.ts";
import type { ProviderModel } from "../../provider-model.ts";
import { markdownTable } from "./markdown-table.ts";

/** The headers that answers are documented to have. */
export function headersSection({ operations, title }: ProviderModel): string {
  const documented = new Map<string, { readonly description: string; readonly methods: string[] }>();
  for (const { method, answerHeaders } of operations) {
    for (const { name, description = "" } of answerHeaders) {
      const known = documented.get(name) ?? { description, methods: [] };
      documented.set(name, known);
      known.methods.push(`\`${method}\``);
    }
  }
  if (documented.size === 0) return "";
  const isMost = (methods: readonly string[]): boolean => methods.length > operations.length / 2;
  return [
    "## Headers of answers",
    `\`meta.headers\` of \`.withMeta()\` completes the names that ${title} documents for the operation: \`meta.headers.get(${JSON.stringify([...documented.keys()][0])})\`. Any other name may be read too. A value is a text, or \`null\` where the answer lacks the header.`,
    markdownTable(
      ["Header", "Meaning", "Answers to"],
      [...documented].map(([name, { description, methods }]) => [
        `\`${name}\``,
        sentence(oneLine(description)),
        isMost(methods) ? "most operations" : methods.join(", "),
      ]),
    ),
  ].join("\n\n");
}
