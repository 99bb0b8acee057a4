import {
  dereference,
  isRecord,
  pointerOf,
  securityScheme,
  tokenEndpoint,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  OpenApiDocument,
  Schema,
  TokenExchange,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { loginFields } from "../../document/login-fields.ts";
import { isSuccess, requestSchemas, responseSchemas } from "../../document/operation-schemas.ts";
import { hasField } from "../../document/schemas-at.ts";
import type { CheckedSpec, Finding, SpecRule } from "../spec-rule.ts";

/** `x-payouts-token`, by which the client exchanges a credential for a short-lived token. */
export const token: SpecRule = {
  name: "token",
  says: "`x-payouts-token` stands on a bearer scheme and names operations that exist; the login requires no token, the pointers lead into the bodies of both, and every required field of the login is filled by the credential or has one value (`const`)",
  follows: true,
  *check(spec) {
    for (const [name, written] of Object.entries(spec.document.components?.securitySchemes ?? {})) {
      const scheme = dereference(spec.document, written);
      const word = scheme?.["x-payouts-token"];
      if (!isRecord(word)) continue;
      const pointer = pointerOf(["components", "securitySchemes", name, "x-payouts-token"]);
      if (scheme?.type !== "http" || !/^bearer$/i.test(scheme.scheme)) {
        yield {
          pointer,
          message: "a token that an operation gives is sent as a bearer token, and this scheme is another.",
          remedy: "Describe the scheme as `http` with `bearer`.",
        };
        continue;
      }
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
  const located = find(word.login);
  if (located === undefined) return;
  const login = located.operation;

  const required = login.security ?? document.security ?? [];
  const needsToken = (name: string): boolean =>
    securityScheme(document, name)?.["x-payouts-token"] !== undefined ||
    tokenEndpoint(document, name) !== undefined;
  if (required.length > 0 && required.every((requirement) => Object.keys(requirement).some(needsToken))) {
    const isOwn = required.every((requirement) => Object.hasOwn(requirement, scheme));
    yield {
      pointer: `${pointer}/login`,
      message: `\`${word.login}\` requires ${isOwn ? "the token that it gives" : "a token itself"}.`,
      remedy: "Add `security: []` to it, or the credential that it takes.",
    };
  }
  yield* unfilledFindings(document, located, word, pointer);
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

/** The client sends a login with the credential and constants alone. */
function* unfilledFindings(
  document: OpenApiDocument,
  { operation, parameters }: LocatedOperation,
  word: TokenExchange,
  pointer: string,
): Iterable<Finding> {
  if (!isRecord(word.credential)) return;
  for (const { pointer: field, constant } of loginFields(document, operation, word)) {
    if (constant !== undefined) continue;
    yield {
      pointer: `${pointer}/credential`,
      message: `the body of \`${word.login}\` requires \`${field}\`, and nothing fills it.`,
      remedy: "Name a field of the credential for it, or describe its one value as `const`.",
    };
  }
  const key = operation["x-payouts-idempotency"]?.name?.toLowerCase();
  const globals = (document["x-speakeasy-globals"]?.parameters ?? []).map((each) =>
    dereference(document, each),
  );
  for (const { name, in: place, required } of parameters) {
    const isOf = (other: { readonly name: string; readonly in: string } | undefined): boolean =>
      other?.in === place && other.name.toLowerCase() === name.toLowerCase();
    const isFilled = globals.some(isOf) || (place === "header" && name.toLowerCase() === key);
    if (required !== true || isFilled) continue;
    yield {
      pointer: `${pointer}/login`,
      message: `\`${word.login}\` requires the ${place} parameter \`${name}\`, which no login sends.`,
      remedy: "Add it to `x-speakeasy-globals`, where callers give it once.",
    };
  }
}
