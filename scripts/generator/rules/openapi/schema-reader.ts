import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { inDirection } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Direction,
  DocumentNode,
  OpenApiDocument,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { spellOutUnions } from "../../../../packages/payouts-simulator/src/validate/spell-out-unions.ts";
import { judge } from "./judge.ts";

/** Reads values by the schemas of one document. A schema is compiled when it is needed, which is for faults. */
export interface SchemaReader {
  /**
   * What is wrong with a value, as a sentence without its full stop; `undefined` for nothing.
   *
   * @param path - leads from the document's root to the schema
   * @param direction - what the value is for; without one, it may be for either
   * @throws {Error} The schema, or one that it refers to, cannot be read.
   */
  faultOf(
    path: DocumentNode["path"],
    schema: Schema,
    value: unknown,
    direction?: Direction,
  ): string | undefined;
}

const readers = new WeakMap<OpenApiDocument, SchemaReader>();

/** The reader of a document: one for all rules, since compiling is what costs. */
export function schemaReader(document: OpenApiDocument): SchemaReader {
  const known = readers.get(document);
  if (known !== undefined) return known;
  const compilers = new Map<OpenApiDocument, Ajv2020>();
  const directed = (direction: Direction): OpenApiDocument => {
    const found = documents.get(direction) ?? inDirection(document, direction);
    documents.set(direction, found);
    return found;
  };
  const documents = new Map<Direction, OpenApiDocument>();
  const reader: SchemaReader = {
    faultOf(path, schema, value, direction) {
      const sources = (direction === undefined ? (["response", "request"] as const) : [direction]).map(
        directed,
      );
      let fault: string | undefined;
      for (const source of new Set(sources)) {
        if (judge(source, schema, value) === true) return undefined;
        const ajv = compilers.get(source) ?? compilerOf(source);
        compilers.set(source, ajv);
        const validate: ValidateFunction | undefined = ajv.getSchema(referenceTo(path, schema));
        // Without one, a `$ref` leads nowhere, which another rule reports.
        if (validate === undefined || validate(value)) return undefined;
        fault ??= sentenceOf(validate.errors ?? []);
      }
      return fault;
    },
  };
  readers.set(document, reader);
  return reader;
}

function compilerOf(document: OpenApiDocument): Ajv2020 {
  // Not strict: schemas hold words of OpenAPI and of ours. Not `u`: many specs escape characters in patterns that need no escape.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    unicodeRegExp: false,
    logger: false,
    // A property may be called `constructor`.
    ownProperties: true,
    // Most validators run once: what they gain by optimising them costs more.
    code: { optimize: false },
  });
  addFormats.default(ajv);
  // As the simulator reads it: a discriminator says which member is meant, whichever others would do as well.
  const spelledOut = spellOutUnions(document, ({ discriminator }) => discriminator !== undefined);
  return ajv.addSchema(spelledOut as object, "spec"); // a copy of the document
}

/** Under one reference a schema is compiled once, so a component goes by its own. */
function referenceTo(path: DocumentNode["path"], { $ref, ...besides }: Schema): string {
  if ($ref?.startsWith("#") && Object.keys(besides).length === 0) return `spec${$ref}`;
  const escape = (step: string): string =>
    encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));
  return `spec#${path.map((step) => `/${escape(String(step))}`).join("")}`;
}

/** The innermost faults; those of unions around them only say that there are some. */
function sentenceOf(errors: readonly ErrorObject[]): string {
  const inner = errors.filter(({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword));
  const sentences = (inner.length > 0 ? inner : errors).map(({ instancePath, message, params, keyword }) => {
    const detail = keyword === "additionalProperties" ? ` (\`${String(params["additionalProperty"])}\`)` : "";
    return `${instancePath === "" ? "it" : `\`${instancePath}\``} ${message ?? "is not valid"}${detail}`;
  });
  const distinct = [...new Set(sentences)];
  return distinct.slice(0, 5).join("; ") + (distinct.length > 5 ? `; and ${distinct.length - 5} more` : "");
}
