import { type DescribedOption, describedOptions, runtimeOptions } from "../../described-options.ts";
import type { ProviderModel } from "../../provider-model.ts";
import { baseTypes, callOptions, clientOptions } from "../client-options.ts";
import { markdownTable } from "./markdown-table.ts";

/** Every option of the client and of its calls, from the comments of the types themselves. */
export function optionsSection(model: ProviderModel): string {
  const { names } = model;
  const own = describedOptions(clientOptions(model), names.options);
  return [
    "## Options",
    `Of \`${names.create}\`. Times are milliseconds.`,
    table([...own, ...runtimeOptions("ClientOptions")]),
    "Of a call, in its last argument:",
    table(optionsOfCalls(model)),
  ].join("\n\n");
}

/** What any of its operations takes, each once. */
function optionsOfCalls({ operations }: ProviderModel): readonly DescribedOption[] {
  const bases = new Set(["CallOptions", ...operations.flatMap(({ options }) => baseTypes(options))]);
  const found = [
    // Where nothing is retried, the interface says that there is no such option.
    ...[...bases].filter((base) => base !== "OnceCallOptions").flatMap(runtimeOptions),
    ...operations.flatMap((operation) =>
      callOptions(operation)
        .flatMap((text) => describedOptions(text, operation.options.own ?? ""))
        .filter(({ name }) => name !== "headers")
        .map((option) => ({ ...option, type: "object", isRequired: false })),
    ),
  ];
  const names = new Map<string, DescribedOption>();
  for (const option of found) {
    const known = names.get(option.name);
    if (known === undefined || (known.usual === undefined && option.usual !== undefined))
      names.set(option.name, option);
  }
  return [...names.values()];
}

function table(options: readonly DescribedOption[]): string {
  return markdownTable(
    ["Option", "Type", "Default", "Meaning"],
    options.map(({ name, type, isRequired, usual, meaning }) => [
      `\`${name}\``,
      `\`${type}\``,
      isRequired ? "required" : usual === undefined ? "" : literalOf(usual),
      meaning,
    ]),
  );
}

/** A value is code; anything else is prose already. */
function literalOf(usual: string): string {
  return /^[\w."-]+$/.test(usual) ? `\`${usual}\`` : usual;
}
