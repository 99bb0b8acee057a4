import {
  dereference,
  pointerOf,
  type Limit,
  type OpenApiDocument,
  type Operation,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { CheckedSpec, Finding, SpecRule } from "../spec-rule.ts";

/** `x-payouts-limits`, to which the client keeps. */
export const requestLimits: SpecRule = {
  name: "request-limits",
  says: "each of `x-payouts-limits` has a period above zero, an environment that a server has, a header that a 429 documents with its value, evidence of the provider's own, and is there once",
  follows: true,
  *check({ document, operations }) {
    yield* listFindings(document, operations, document["x-payouts-limits"], "");
    for (const located of operations) {
      const word = located.operation["x-payouts-limits"];
      yield* listFindings(document, [located], word, located.pointer);
    }
  },
};

function* listFindings(
  document: OpenApiDocument,
  operations: CheckedSpec["operations"],
  limits: readonly Limit[] = [],
  around: string,
): Iterable<Finding> {
  const environments = (document.servers ?? []).map((server) => server["x-environment"] ?? "production");
  const known = new Set<string>();
  for (const [index, limit] of limits.entries()) {
    const { scope, period, environment, header, evidence } = limit;
    const pointer = around + pointerOf(["x-payouts-limits", index]);
    if (!/[1-9]/.test(period)) {
      yield {
        pointer: `${pointer}/period`,
        message: "the period is zero, in which nothing could be counted.",
        remedy: "Write the time in which the provider counts, such as `PT1S`.",
      };
    }
    if (environment !== undefined && !environments.includes(environment)) {
      yield {
        pointer: `${pointer}/environment`,
        message: `no server has the environment \`${environment}\`, so the limit would never hold.`,
        remedy: `Write one of ${environments.join(", ")}, or leave it out where the limit holds in each.`,
      };
    }
    if (header !== undefined && !operations.some(({ operation }) => isShown(document, operation, header))) {
      yield {
        pointer: `${pointer}/header`,
        message: `no response 429 documents a header \`${header.name}\` with the value \`${header.value}\`.`,
        remedy: "Name it in the response's `headers`, and the value in its `enum` or `x-extensible-enum`.",
      };
    }
    if (!evidence.some(({ mark }) => mark === "seed" || mark === "docs")) {
      yield {
        pointer,
        message: "no document of the provider shows this limit, and it would slow callers down.",
        remedy: "Add `evidence`: who says so, and where. Without it, remove the limit.",
      };
    }
    const name = JSON.stringify([scope, period, environment]);
    if (known.has(name)) {
      yield {
        pointer,
        message: "another limit counts by the same, over the same period.",
        remedy: "Keep the one that holds.",
      };
    }
    known.add(name);
  }
}

/** Whether a refusal for too many requests may show the header with its value. */
function isShown(
  document: OpenApiDocument,
  { responses = {} }: Operation,
  { name, value }: NonNullable<Limit["header"]>,
): boolean {
  const headers = dereference(document, responses["429"] ?? responses["4XX"])?.headers ?? {};
  return Object.entries(headers).some(([written, header]) => {
    const schema = dereference(document, dereference(document, header)?.schema);
    const values = schema?.["x-extensible-enum"] ?? schema?.enum;
    return written.toLowerCase() === name.toLowerCase() && (values === undefined || values.includes(value));
  });
}
