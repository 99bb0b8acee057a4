import { dereference, pointerOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  OpenApiDocument,
  Pointers,
  Reference,
  Response,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { isError, responseSchemas } from "../../document/operation-schemas.ts";
import { hasField } from "../../document/schemas-at.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** `x-payouts-error`, by which the client reads error responses. */
export const error: SpecRule = {
  name: "error",
  says: "each pointer of `x-payouts-error` leads to a field of at least one error response; where a range of statuses or `default` has the word, each status beside it that it covers has one of its own",
  follows: true,
  *check({ document, operations }) {
    for (const located of operations) yield* coveredFindings(document, located);
    const word = document["x-payouts-error"];
    if (word === undefined) return;
    const { code, message, requestId, fields } = word;
    const places: readonly [string, Pointers | undefined][] = [
      ["code", code],
      ["message", message],
      ["requestId", requestId],
      ["fields/at", fields?.at],
    ];
    // Many operations share a few envelopes.
    const schemas = new Set(
      operations.flatMap(({ operation }) => responseSchemas(document, operation, isError)),
    );
    const envelopes = [...new Map([...schemas].map((schema) => [schema.$ref ?? schema, schema])).values()];
    for (const [place, pointers] of places) {
      for (const [index, pointer] of [pointers ?? []].flat().entries()) {
        if (hasField(document, envelopes, pointer)) continue;
        yield {
          pointer: `/x-payouts-error/${place}${Array.isArray(pointers) ? pointerOf([index]) : ""}`,
          message: `no error response has a field \`${pointer}\`.`,
          remedy: "Let the JSON Pointer lead from the whole error body to a field that its schema has.",
        };
      }
    }
  },
};

/** What `4XX` says of the money, the client takes to be said of each 4xx: of one with a response of its own, nobody said it. */
function* coveredFindings(
  document: OpenApiDocument,
  { operation, pointer }: LocatedOperation,
): Iterable<Finding> {
  const responses = Object.entries(operation.responses ?? {});
  const hasWord = (written: Response | Reference): boolean =>
    dereference(document, written)?.["x-payouts-error"] !== undefined;
  const around = responses.filter(([key, written]) => /^\dXX$|^default$/.test(key) && hasWord(written));
  for (const [status, written] of responses) {
    const [key] = around.find(([each]) => each !== status && covers(each, status) && !hasWord(written)) ?? [];
    if (key === undefined) continue;
    yield {
      pointer: pointer + pointerOf(["responses", status]),
      message: `\`${key}\` has \`x-payouts-error\`, and this response, which stands for a part of it, has none.`,
      remedy: "Write here as well what the failure means for the money.",
    };
  }
}

function covers(key: string, status: string): boolean {
  if (/^[123]/.test(status)) return false;
  return key === "default"
    ? status !== "default"
    : /^\d{3}$/.test(status) && key.startsWith(status.charAt(0));
}
