import { dereference, isJson } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  MediaType,
  OpenApiDocument,
  Operation,
  Response,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { schemasAt } from "./schemas-at.ts";

/** The schemas of an operation's request body, one for each media type. */
export function requestSchemas(document: OpenApiDocument, operation: Operation): Schema[] {
  return schemasOf(dereference(document, operation.requestBody)?.content);
}

/** The schemas of the JSON that an operation answers with, of the statuses that `isWanted` picks. */
export function responseSchemas(
  document: OpenApiDocument,
  operation: Operation,
  isWanted: (status: string) => boolean,
): Schema[] {
  return responsesOf(document, operation, isWanted).flatMap((response) =>
    schemasOf(response.content, isJson),
  );
}

/** The schemas of what `await` gives. */
export function resourceSchemas(document: OpenApiDocument, operation: Operation): Schema[] {
  return responsesOf(document, operation, isSuccess).flatMap((response) =>
    schemasOf(response.content, isJson).flatMap((schema) =>
      schemasAt(document, schema, response["x-payouts-result"] ?? ""),
    ),
  );
}

export function responsesOf(
  document: OpenApiDocument,
  operation: Operation,
  isWanted: (status: string) => boolean,
): Response[] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, written]) => {
    const response = isWanted(status) ? dereference(document, written) : undefined;
    return response === undefined ? [] : [response];
  });
}

export function schemasOf(
  content: Readonly<Record<string, MediaType>> | undefined,
  isWanted: (mediaType: string) => boolean = () => true,
): Schema[] {
  return Object.entries(content ?? {}).flatMap(([mediaType, { schema }]) =>
    schema !== undefined && isWanted(mediaType) ? [schema] : [],
  );
}

/** `200`, `2XX` */
export function isSuccess(status: string): boolean {
  return /^2(\d\d|XX)$/.test(status);
}

/** `409`, `4XX`, `5XX`, `default` */
export function isError(status: string): boolean {
  return /^[45](\d\d|XX)$/.test(status) || status === "default";
}
