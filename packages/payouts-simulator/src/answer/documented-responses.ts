import { resolveReference } from "../document/dereference.ts";
import { documentedExamples } from "../document/documented-examples.ts";
import type { DocumentedExample } from "../document/documented-examples.ts";
import { essenceOf, preferredContent } from "../document/media-types.ts";
import type { OpenApiDocument, Operation, Response } from "../document/openapi-document.ts";
import type { Schema } from "../document/schema.ts";
import { exampleFromSchema } from "./example-from-schema.ts";

/** A response of an operation, with examples of its body. */
export interface DocumentedResponse {
  /** As in the document: `201`, `4XX`, `default`. */
  readonly key: string;
  readonly response: Response;
  /** Absent: the response has no body. */
  readonly mediaType?: string;
  readonly schema?: Schema;
  /** At least one if there is a body: the documented ones, else one made from the schema. */
  readonly examples: readonly DocumentedExample[];
}

/** The responses of an operation, in the document's order. */
export function documentedResponses(
  document: OpenApiDocument,
  operation: Operation,
  accept: string = "",
): DocumentedResponse[] {
  return Object.entries(operation.responses ?? {}).map(([key, reference]) => {
    const response = resolveReference(document, reference);
    const content = response.content ?? {};
    const wanted = accept.split(",").map(essenceOf);
    const accepted = Object.keys(content).find((each) => wanted.includes(essenceOf(each)));
    const mediaType = accepted ?? preferredContent(content)?.mediaType;
    if (mediaType === undefined || key === "204") return { key, response, examples: [] };
    const media = content[mediaType];
    const examples = documentedExamples(document, media);
    if (examples.length === 0)
      examples.push({ value: exampleFromSchema(document, media?.schema, "response") });
    return {
      key,
      response,
      mediaType,
      ...(media?.schema !== undefined && { schema: media.schema }),
      examples,
    };
  });
}

/** The response that covers a status: the status itself, then its range, then `default`. */
export function responseForStatus(
  responses: readonly DocumentedResponse[],
  status: number,
): DocumentedResponse | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, "default"]
    .map((wanted) => responses.find(({ key }) => (key === "default" ? key : key.toUpperCase()) === wanted))
    .find((response) => response !== undefined);
}
