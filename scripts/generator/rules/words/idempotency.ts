import { keyProblem, randomKey } from "../../../../packages/payouts-common/src/keys/idempotency-key.ts";
import type { KeyFormat } from "../../../../packages/payouts-common/src/keys/idempotency-key.ts";
import { isRecord } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Idempotency,
  OpenApiDocument,
  Operation,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { requestSchemas } from "../../document/operation-schemas.ts";
import { hasField } from "../../document/schemas-at.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

const writes: ReadonlySet<string> = new Set(["post", "put", "patch", "delete"]);

/** `x-payouts-idempotency`, by which the client decides whether a request may be sent again. */
export const idempotency: SpecRule = {
  name: "idempotency",
  says: "each POST, PUT, PATCH and DELETE carries `x-payouts-idempotency`, with evidence; a read does not; with the carrier `body`, the request has the key's field",
  *check({ document, operations }) {
    for (const { operation, pointer, method, path } of operations) {
      const word = operation["x-payouts-idempotency"];
      const isWrite = writes.has(method);
      if (isWrite && word === undefined) {
        yield {
          pointer,
          message: `${method.toUpperCase()} ${path} does not say how the provider distinguishes a repeat from a new request.`,
          remedy:
            "Add `x-payouts-idempotency`, with evidence; use `carrier: none` where the provider does not recognise repeats.",
        };
      }
      if (!isWrite && word !== undefined) {
        yield {
          pointer: `${pointer}/x-payouts-idempotency`,
          message: `a ${method.toUpperCase()} has no effect, so a repeat needs no key.`,
          remedy: "Remove `x-payouts-idempotency`. If it does have an effect, describe that.",
        };
      }
      if (isRecord(word)) yield* keyFindings(document, operation, word, `${pointer}/x-payouts-idempotency`);
    }
  },
};

/** Why no key fits. The client is the authority: one is made as it makes them. */
function keyFault(format: KeyFormat & Pick<Idempotency, "carrier">): string | undefined {
  try {
    return keyProblem(randomKey(format), format);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function* keyFindings(
  document: OpenApiDocument,
  operation: Operation,
  { carrier, name, format, generate }: Idempotency,
  pointer: string,
): Iterable<Finding> {
  if (carrier === "body" && typeof name === "string") {
    if (!name.startsWith("/") || !hasField(document, requestSchemas(document, operation), name)) {
      yield {
        pointer: `${pointer}/name`,
        message: `\`${name}\` is not a field of the request body.`,
        remedy: "Let `name` be a JSON Pointer into the body's schema, such as `/external_id`.",
        follows: true,
      };
    }
  }
  const limits = { ...format, ...generate };
  if ((limits.minLength ?? 0) > (limits.maxLength ?? Infinity)) {
    yield {
      pointer: `${pointer}/${generate === undefined ? "format" : "generate"}`,
      message: "`minLength` is greater than `maxLength`, so no key is possible.",
      remedy: "Correct the two limits.",
    };
    return;
  }
  const reason = carrier === "none" || carrier === undefined ? undefined : keyFault({ ...limits, carrier });
  if (reason === undefined) return;
  yield {
    pointer: `${pointer}/${generate === undefined ? "format" : "generate"}`,
    message: `the client can make no key of this format: ${reason}.`,
    remedy:
      "Correct `pattern`, `minLength` and `maxLength`, or say in `generate` which of the allowed keys the client is to make.",
  };
}
