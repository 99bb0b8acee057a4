import type { Answer } from "../answer/answer.ts";
import { documentedResponses, responseForStatus } from "../answer/documented-responses.ts";
import { resolvePointer, writePointer } from "../document/json-pointer.ts";
import { isJson } from "../document/media-types.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import type { Failure } from "./state/resource.ts";

/** The documented answer with a status, with this code and message where `x-payouts-error` says that they stand. */
export function documentedFailure(
  document: OpenApiDocument,
  { operation }: Route,
  status: number,
  failure: Failure,
): Answer {
  const documented = responseForStatus(documentedResponses(document, operation), status);
  const envelope = document["x-payouts-error"];
  const mediaType = documented?.mediaType ?? "application/json";
  if (!isJson(mediaType))
    return {
      status,
      mediaType,
      body: failure.message ?? failure.code ?? "",
      ...(documented && { documented }),
    };
  const fitting = documented?.examples.find(({ value }) =>
    [envelope?.code ?? []].flat().some((pointer) => resolvePointer(value, pointer) === failure.code),
  );
  let body: unknown = (fitting ?? documented?.examples[0])?.value ?? {};
  for (const name of ["code", "message"] as const) {
    const said = failure[name];
    const places = [envelope?.[name] ?? []].flat();
    const place = places.find((pointer) => resolvePointer(body, pointer) !== undefined) ?? places[0];
    if (said !== undefined && place !== undefined) body = writePointer(body, place, said);
  }
  return { status, mediaType, body, ...(documented && { documented }) };
}
