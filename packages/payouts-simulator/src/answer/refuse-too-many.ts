import type { Route } from "../document/route-table.ts";
import type { SimulatedDocument } from "../validate/simulated-document.ts";
import type { ValidatedRequest } from "../validate/validate-request.ts";
import type { Answer } from "./answer.ts";
import { chooseResponse } from "./choose-response.ts";
import type { Crossed } from "./count-requests.ts";
import { documentedResponses, responseForStatus } from "./documented-responses.ts";

/** The answer to a request beyond a limit: the documented 429, else a bare one. */
export function refuseTooMany(
  simulated: SimulatedDocument,
  route: Route,
  validated: ValidatedRequest,
  accept: string,
): Answer {
  const responses = documentedResponses(simulated.document, route.operation, accept);
  if (responseForStatus(responses, 429) === undefined)
    return { status: 429, mediaType: "application/json", body: { message: "Too many requests." } };
  return { ...chooseResponse(simulated, route, validated, { status: 429 }, accept), isPreferred: false };
}

/** The headers that say which limit it was, and how long to wait. */
export function limitHeaders({ limit, waitMs }: Crossed): Readonly<Record<string, string>> {
  const { name, value } = limit.header ?? {};
  return {
    "retry-after": String(Math.max(1, Math.ceil(waitMs / 1000))),
    ...(name !== undefined && value !== undefined && { [name]: value }),
  };
}
