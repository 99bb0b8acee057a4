import { exampleFromSchema } from "../answer/example-from-schema.ts";
import { documentedExamples } from "../document/documented-examples.ts";
import type { OpenApiDocument, Parameter } from "../document/openapi-document.ts";

/** The documented value of a parameter, else one made from its schema. */
export function parameterExample(document: OpenApiDocument, parameter: Parameter): unknown {
  const [example] = documentedExamples(document, parameter);
  const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema;
  return example ? example.value : exampleFromSchema(document, schema, "request");
}
