import { credentialOf } from "../answer/count-requests.ts";
import { resolvePointer, writePointer } from "../document/json-pointer.ts";
import { securityScheme } from "../document/security-scheme.ts";
import { tokenLifetime } from "../validate/issued-tokens.ts";
import type { SimulatedDocument } from "../validate/simulated-document.ts";
import type { ProviderRequest } from "./provider-request.ts";
import type { ProviderAnswer } from "./provider-answer.ts";

/** The answer of a login or of a refreshing (`x-payouts-token`), with a token of its own that expires; any other, as it is. */
export function logIn(
  { document, tokens }: SimulatedDocument,
  { route: { operationId }, values, headers }: ProviderRequest,
  answer: ProviderAnswer,
): ProviderAnswer {
  if (answer.status >= 300) return answer;
  for (const name of Object.keys(document.components?.securitySchemes ?? {})) {
    const exchange = securityScheme(document, name)?.["x-payouts-token"];
    if (!exchange || ![exchange.login, exchange.refresh].includes(operationId)) continue;
    const by =
      operationId === exchange.login
        ? { login: JSON.stringify(values.body) }
        : { token: credentialOf(document, { headers }) };
    const resultAt = answer.documented?.response["x-payouts-result"] ?? "";
    const place = [exchange.token, resultAt + exchange.token].find(
      (pointer) => resolvePointer(answer.body, pointer) !== undefined,
    );
    const body = writePointer(answer.body, place ?? exchange.token, tokens.issue(name, by));
    const around = (place ?? "").slice(0, (place ?? "").length - exchange.token.length);
    return {
      ...answer,
      body:
        exchange.lifetime === undefined
          ? body
          : writePointer(body, around + exchange.lifetime, tokenLifetime),
    };
  }
  return answer;
}
