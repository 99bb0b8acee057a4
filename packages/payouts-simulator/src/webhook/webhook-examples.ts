import { exampleFromSchema } from "../answer/example-from-schema.ts";
import { dereference } from "../document/dereference.ts";
import { documentedExamples } from "../document/documented-examples.ts";
import { preferredContent } from "../document/media-types.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { LocatedOperation } from "../document/operations-of.ts";

/** A body that a webhook brings. */
export interface WebhookExample {
  readonly name: string;
  readonly value: unknown;
}

/** The documented bodies of a webhook; without any, one that its schema accepts. */
export function webhookExamples(
  document: OpenApiDocument,
  { operation }: LocatedOperation,
): readonly WebhookExample[] {
  const media = preferredContent(dereference(document, operation.requestBody)?.content)?.media;
  const examples = documentedExamples(document, media);
  return examples.length > 0
    ? examples.map(({ name = "the example", value }) => ({ name, value }))
    : [{ name: "made from the schema", value: exampleFromSchema(document, media?.schema, "response") }];
}
