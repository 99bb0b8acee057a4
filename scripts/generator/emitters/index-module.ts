import { runtimeExports, webhookExports } from "../runtime-exports.ts";
import { headersTypeOf, sharedHeaders } from "./answer-headers.ts";
import { commonErrors, errorsTypeOf } from "./common-errors.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";

const runtime = "@org/payouts-common";

/** Emits `src/index.ts`: the public surface, by name, in groups and in order of use. */
export const emitIndexModule: Emitter = (model) => {
  const { names, operations, webhooks } = model;
  // A callback of an operation is a webhook, too, but it stands with the operation.
  const hasWebhooks = Object.keys(model.callerDocument.webhooks ?? {}).length > 0;
  const common = commonErrors(operations);
  const types = [
    ...model.schemas.map(({ type }) => type),
    ...operations.flatMap(({ types: { aliases } }) => aliases.map(({ name }) => name)),
  ];
  const errors = new Set(
    operations.flatMap((operation) => errorsTypeOf(operation, common, names)?.name ?? []),
  );
  const shared = sharedHeaders(operations);
  const headers = new Set(
    operations.flatMap((operation) => headersTypeOf(operation, shared, names)?.name ?? []),
  );
  const options = operations.flatMap(({ options: { own } }) => own ?? []);
  const groups = [
    group("The client", [
      exported([names.create], "./client.ts"),
      exportedTypes([names.client, names.options, ...options], "./client.ts"),
    ]),
    group("What operations take and give", [exportedTypes(types, "./types.ts")]),
    group("Bodies of errors, by status", [exportedTypes([...errors], "./types.ts")]),
    group("Headers of answers", [exportedTypes([...headers], "./types.ts")]),
    ...runtimeExports.map(({ heading, values, types }) =>
      group(heading, [exported(values, runtime), exportedTypes(types, runtime)]),
    ),
    ...(webhooks.length > 0
      ? [
          group(webhookExports.heading, [
            exported(["verifyWebhook"], "./webhooks.ts"),
            exportedTypes([names.webhookEvent], "./webhooks.ts"),
            exported(webhookExports.values, runtime),
            exportedTypes(webhookExports.types, runtime),
          ]),
        ]
      : []),
    group("The whole document as types, by path", [
      exportedTypes(["paths", ...(hasWebhooks ? ["webhooks"] : [])], "./schema.ts"),
    ]),
  ];
  return { path: "src/index.ts", text: [header(model), ...groups.filter((text) => text !== "")].join("\n") };
};

function group(heading: string, statements: readonly string[]): string {
  const text = statements.join("");
  return text === "" ? "" : `// ${heading}\n${text}`;
}

function exported(names: readonly string[], from: string): string {
  return names.length === 0 ? "" : `export { ${names.join(", ")} } from ${JSON.stringify(from)};\n`;
}

function exportedTypes(names: readonly string[], from: string): string {
  return exported(names, from).replace("export", "export type");
}
