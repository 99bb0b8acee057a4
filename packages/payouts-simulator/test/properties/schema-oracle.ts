import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv/dist/2020.js";
import type { OpenApiDocument } from "../../src/document/openapi-document.ts";
import type { SchemaOrBoolean } from "../../src/document/schema.ts";

/** Whether a schema of the document accepts a value. */
export type SchemaOracle = (schema: SchemaOrBoolean | undefined, value: unknown) => boolean;

/** Ajv with the schemas as the document has them, and nothing of the simulator's: it says what is right. */
export function schemaOracle(document: OpenApiDocument): SchemaOracle {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, ownProperties: true });
  addFormats.default(ajv);
  ajv.addSchema({ components: document.components, paths: document.paths }, "document");
  const compiled = new Map<object, ValidateFunction>();
  return (schema, value) => {
    if (typeof schema !== "object") return schema !== false;
    let validate = compiled.get(schema);
    if (validate === undefined) {
      // What it refers to stands in the document.
      const alone = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/');
      validate = ajv.compile(JSON.parse(alone) as object);
      compiled.set(schema, validate);
    }
    return validate(value) === true;
  };
}
