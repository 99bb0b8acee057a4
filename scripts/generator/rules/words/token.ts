import {
  dereference,
  isRecord,
  pointerOf,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  Schema,
  TokenExchange,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { isSuccess, requestSchemas, responseSchemas } from "../../document/operation-schemas.ts";
import { hasField } from "../../document/schemas-at.ts";
import type { CheckedSpec, Finding, SpecRule } from "../spec-rule.ts";

/** `x-payouts-token`, by which the client exchanges a credential for a short-lived token. */
export const token: SpecRule = {
  name: "token",
  says: "`x-payouts-token` names operations that exist, the login requires no token, and the pointers lead into the bodies of both",
  follows: true,
  *check(spec) {
    for (const [name, written] of Object.entries(spec.document.components?.securitySchemes ?? {})) {
      const scheme = dereference(spec.document, written);
      const word = scheme?.["x-payouts-token"];
      if (!isRecord(word)) continue;
      const pointer = pointerOf(["components", "securitySchemes", name, "x-payouts-token"]);
      yield* exchangeFindings(spec, name, word, scheme?.["x-credential-env"], pointer);
    }
  },
};

function* exchangeFindings(
  { document, operations }: CheckedSpec,
  scheme: string,
  word: TokenExchange,
  fields: unknown,
  pointer: string,
): Iterable<Finding> {
  const find = (id: string): LocatedOperation | undefined =>
    operations.find(({ operation }) => operation.operationId === id);
  for (const step of ["login", "refresh"] as const) {
    const id = word[step];
    if (id !== undefined && find(id) === undefined) {
      yield {
        pointer: `${pointer}/${step}`,
        message: `no operation is named \`${id}\`.`,
        remedy: `Name the operationId of the ${step} operation, which is described under \`paths\`.`,
      };
    }
  }
  const login = find(word.login)?.operation;
  if (login === undefined) return;

  const required = login.security ?? document.security ?? [];
  if (required.length > 0 && required.every((requirement) => Object.hasOwn(requirement, scheme))) {
    yield {
      pointer: `${pointer}/login`,
      message: `\`${word.login}\` requires the token that it gives.`,
      remedy: "Add `security: []` to it.",
    };
  }
  const missing = (schemas: readonly Schema[], target: unknown): boolean =>
    typeof target === "string" && !hasField(document, schemas, target);
  const answers = responseSchemas(document, login, isSuccess);
  for (const key of ["token", "lifetime"] as const) {
    if (missing(answers, word[key])) {
      yield {
        pointer: `${pointer}/${key}`,
        message: `\`${word[key]}\` is not a field of the response of \`${word.login}\`.`,
        remedy: "Let the JSON Pointer lead to a field of its 2XX response, envelope included.",
      };
    }
  }
  const requests = requestSchemas(document, login);
  for (const [field, target] of Object.entries(word.credential ?? {})) {
    const isField = isRecord(fields)
      ? Object.hasOwn(fields, field)
      : Object.keys(word.credential).length === 1;
    if (isField && !missing(requests, target)) continue;
    yield {
      pointer: pointer + pointerOf(["credential", field]),
      message: isField
        ? `\`${target}\` is not a field of the body of \`${word.login}\`.`
        : `the credential has no field \`${field}\`.`,
      remedy: isField
        ? "Let the JSON Pointer lead to a field of its request body."
        : "Let `x-credential-env` and `credential` name the same fields.",
    };
  }
}
