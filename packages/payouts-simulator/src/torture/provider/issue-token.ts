import { writePointer } from "../../document/json-pointer.ts";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
import type { Route } from "../../document/route-table.ts";
import { securityScheme } from "../../document/security-scheme.ts";
import { jsonAnswer, type DocumentedAnswers, type PlainAnswer } from "./documented-answers.ts";

/** The answer of a login: a token with a lifetime of one hour. `undefined`: the operation is not a login. */
export function issueToken(
  document: OpenApiDocument,
  { operationId }: Route,
  { success }: DocumentedAnswers,
): PlainAnswer | undefined {
  for (const name of Object.keys(document.components?.securitySchemes ?? {})) {
    const exchange = securityScheme(document, name)?.["x-payouts-token"];
    if (!exchange || ![exchange.login, exchange.refresh].includes(operationId)) continue;
    const body = writePointer(success.body, exchange.token, "torture-token");
    return jsonAnswer(
      success.status,
      exchange.lifetime === undefined ? body : writePointer(body, exchange.lifetime, 3600),
    );
  }
  return undefined;
}
