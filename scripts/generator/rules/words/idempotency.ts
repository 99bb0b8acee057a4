import type { KeyFormat } from "../../../../packages/payouts-common/src/keys/idempotency-key.ts";
import { isRecord, securityScheme } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Idempotency,
  LocatedOperation,
  OpenApiDocument,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { requestSchemas } from "../../document/operation-schemas.ts";
import { hasField } from "../../document/schemas-at.ts";
import { ownNameFault } from "../header-names.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";
import { filledFieldFindings } from "./filled-fields.ts";
import { keyFault } from "./key-fault.ts";

const writes: ReadonlySet<string> = new Set(["post", "put", "patch", "delete"]);

/** `x-payouts-idempotency`, by which the client decides whether a request may be sent again. */
export const idempotency: SpecRule = {
  name: "idempotency",
  says: "each POST, PUT, PATCH and DELETE carries `x-payouts-idempotency`, with evidence, or `x-payouts-read-only`, and nothing carries both; with the carrier `body`, the request has the key's field; what the client makes, keys and references, the provider accepts",
  *check({ document, nodes, operations }) {
    for (const located of operations) {
      const { operation, pointer, method, path } = located;
      const word = operation["x-payouts-idempotency"];
      const isReadOnly = operation["x-payouts-read-only"] !== undefined;
      if (writes.has(method) && word === undefined && !isReadOnly) {
        yield {
          pointer,
          message: `${method.toUpperCase()} ${path} does not say how the provider distinguishes a repeat from a new request.`,
          remedy:
            "Add `x-payouts-idempotency`, with evidence; use `carrier: none` where the provider does not recognise repeats, and `x-payouts-read-only` where the operation has no effect.",
        };
      }
      if (word !== undefined && isReadOnly) {
        yield {
          pointer: `${pointer}/x-payouts-read-only`,
          message: "what only reads needs no key, and what carries `x-payouts-idempotency` has an effect.",
          remedy: "Remove one of the two words.",
        };
      }
      if (isRecord(word)) {
        yield* keyFindings(document, located, word);
        yield* filledFieldFindings(document, nodes, located, word);
      }
    }
  },
};

function* keyFindings(
  document: OpenApiDocument,
  { operation, pointer: of }: LocatedOperation,
  word: Idempotency,
): Iterable<Finding> {
  const { carrier, name, format, generate } = word;
  const pointer = `${of}/x-payouts-idempotency`;
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
  if (carrier === "header" && typeof name === "string") {
    const fault = ownNameFault(name, credentialHeaders(document));
    if (fault !== undefined) yield { pointer: `${pointer}/name`, ...fault };
  }
  const place = `${pointer}/${generate === undefined ? "format" : "generate"}`;
  const limits: KeyFormat = { ...format, ...generate };
  if ((limits.minLength ?? 0) > (limits.maxLength ?? Infinity)) {
    yield {
      pointer: place,
      message: "`minLength` is greater than `maxLength`, so no key is possible.",
      remedy: "Correct the two limits.",
    };
    return;
  }
  const reason = carrier === "none" || carrier === undefined ? undefined : keyFault(word);
  if (reason === undefined) return;
  yield {
    pointer: place,
    message: `the client can make no key of this format: ${reason}.`,
    remedy:
      "Correct `pattern`, `minLength` and `maxLength`, or say in `generate` which of the allowed keys the client is to make.",
  };
}

/** Headers in which the client sends its credential, lower case. */
function credentialHeaders(document: OpenApiDocument): string[] {
  const schemes = Object.keys(document.components?.securitySchemes ?? {});
  const own = schemes.flatMap((name) => {
    const scheme = securityScheme(document, name);
    return scheme?.type === "apiKey" && scheme.in === "header" ? scheme.name.toLowerCase() : [];
  });
  return ["authorization", "cookie", ...own];
}
