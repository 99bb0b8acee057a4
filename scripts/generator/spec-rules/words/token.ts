import { dereference } from "../../dereference.ts";
import { isRecord } from "../../document-nodes.ts";
import { pointerOf } from "../../json-pointer.ts";
import type { Schema, TokenExchange } from "../../openapi-document.ts";
import { isSuccess, requestSchemas, responseSchemas } from "../../operation-schemas.ts";
import type { LocatedOperation } from "../../operations-of.ts";
import { schemasAt } from "../../schemas-at.ts";
import type { CheckedSpec, Finding, SpecRule } from "../spec-rule.ts";

/** `x-payouts-token` names operations that are there, and its pointers lead into their bodies. */
export const tokenTargets: SpecRule = {
  name: "vocabulary",
  *check(spec) {
    for (const [name, written] of Object.entries(spec.document.components?.securitySchemes ?? {})) {
      const scheme = dereference(spec.document, written);
      const word = scheme?.["x-payouts-token"];
      const pointer = pointerOf(["components", "securitySchemes", name]);
      const fields = scheme?.["x-credential-env"];
      if (isRecord(word)) yield* exchangeFindings(spec, name, word, fields, `${pointer}/x-payouts-token`);
      else if (isRecord(fields) && !(scheme?.type === "http" && /^basic$/i.test(scheme.scheme))) {
        yield {
          pointer: `${pointer}/x-credential-env`,
          message: `the scheme \`${name}\` sends one value, and the map names ${Object.keys(fields).length}.`,
          remedy:
            "Name one environment variable, or add `x-payouts-token` where the values are exchanged for a token.",
        };
      }
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
        message: `no operation is called \`${id}\`.`,
        remedy: `Name the operationId of the ${step} operation, which is described under \`paths\`.`,
      };
    }
  }
  const login = find(word.login)?.operation;
  if (login === undefined) return;

  const asked = login.security ?? document.security ?? [];
  if (asked.length > 0 && asked.every((requirement) => Object.hasOwn(requirement, scheme))) {
    yield {
      pointer: `${pointer}/login`,
      message: `\`${word.login}\` asks for the very token that it gives.`,
      remedy: "Add `security: []` to it.",
    };
  }
  const missing = (schemas: readonly Schema[], target: unknown): boolean =>
    typeof target === "string" && !schemas.some((schema) => schemasAt(document, schema, target).length > 0);
  const answers = responseSchemas(document, login, isSuccess);
  for (const key of ["token", "lifetime"] as const) {
    if (missing(answers, word[key])) {
      yield {
        pointer: `${pointer}/${key}`,
        message: `\`${word[key]}\` is no field of what \`${word.login}\` answers.`,
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
        ? `\`${target}\` is no field of the body of \`${word.login}\`.`
        : `the credential has no field \`${field}\`.`,
      remedy: isField
        ? "Let the JSON Pointer lead to a field of its request body."
        : "Let `x-credential-env` and `credential` name the same fields.",
    };
  }
}
