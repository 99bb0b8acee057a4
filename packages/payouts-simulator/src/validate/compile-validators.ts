import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { inDirection } from "../document/directions.ts";
import type { Direction } from "../document/directions.ts";
import { pointerOf } from "../document/json-pointer.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Schema, SchemaOrBoolean } from "../document/schema.ts";
import { spellOutUnions } from "./spell-out-unions.ts";

/** A problem that a schema reports for a value. */
export interface SchemaProblem {
  /** JSON Pointer into the value; for a missing property, to its place. */
  readonly pointer: string;
  /** The keyword. */
  readonly rule: string;
  readonly message: string;
}

/** Checks values against the schemas of one document. Each schema is compiled when it is first needed. */
export interface Validators {
  /**
   * @param schema - a node of the document, not a copy
   * @param direction - what the value is for; nothing that it leaves out is required
   */
  check(schema: SchemaOrBoolean | undefined, value: unknown, direction: Direction): readonly SchemaProblem[];
}

const root = "openapi.json";

/** Each schema by its place in the document, as it holds for a direction. */
export function compileValidators(document: OpenApiDocument): Validators {
  const pointers = pointersOf(document);
  const compilers = new Map<Direction, Compiler>();
  const compilerOf = (direction: Direction): Compiler => {
    const known = compilers.get(direction);
    if (known) return known;
    const directed = inDirection(document, direction);
    // Most documents hold for both directions as they are.
    const compiler =
      (directed === document
        ? [...compilers.values()].find((each) => each.source === document)
        : undefined) ?? createCompiler(directed);
    compilers.set(direction, compiler);
    return compiler;
  };

  return {
    check(schema, value, direction) {
      if (schema === undefined) return [];
      const { ajv, compiled } = compilerOf(direction);
      let validate = compiled.get(schema);
      if (!validate) {
        validate = ajv.compile(
          typeof schema === "boolean" ? schema : { $ref: `${root}#${pointers.get(schema) ?? ""}` },
        );
        compiled.set(schema, validate);
      }
      return validate(value) ? [] : problemsOf(validate.errors ?? []);
    },
  };
}

interface Compiler {
  readonly source: OpenApiDocument;
  readonly ajv: Ajv2020;
  readonly compiled: Map<SchemaOrBoolean, ValidateFunction>;
}

/** One Ajv (JSON Schema 2020-12, formats on) for the document, so that its `$ref`s resolve as they are written. */
function createCompiler(source: OpenApiDocument): Compiler {
  const ajv = new Ajv2020({
    strict: false,
    strictNumbers: true, // `1e400` is read as infinite, and no number of JSON is
    allErrors: true,
    validateSchema: false,
    logger: false,
    verbose: true, // a problem that `not` reports is named by its schema
    ownProperties: true, // one may be called `constructor`
  });
  addFormats.default(ajv);
  ajv.addSchema(spellOutUnions(source) as object, root);
  return { source, ajv, compiled: new Map() };
}

/** The pointer of each node of the document, as the fragment of a URI (RFC 6901 §6). */
function pointersOf(document: OpenApiDocument): Map<object, string> {
  const pointers = new Map<object, string>();
  const walk = (node: unknown, pointer: string): void => {
    if (typeof node !== "object" || node === null || pointers.has(node)) return;
    pointers.set(node, pointer);
    for (const [key, value] of Object.entries(node)) {
      walk(value, `${pointer}/${encodeURIComponent(pointerOf([key]).slice(1))}`);
    }
  };
  walk(document, "");
  return pointers;
}

function problemsOf(errors: readonly ErrorObject[]): SchemaProblem[] {
  const problems = new Map<string, SchemaProblem>();
  for (const error of errors) {
    // The keyword `then` has reported the problem already.
    if (error.keyword === "if") continue;
    for (const problem of unwelcomeOf(error) ?? [problemOf(error)])
      problems.set(JSON.stringify(problem), problem);
  }
  return [...problems.values()];
}

/** The members that are there although `not` says that they must not all be; `undefined`: it is about something else. */
function unwelcomeOf({ instancePath, keyword, schema }: ErrorObject): SchemaProblem[] | undefined {
  if (keyword !== "not") return undefined;
  const { required, ...others } = schema as Schema; // the value of `not`
  if (required === undefined || Object.keys(others).length > 0) return undefined;
  return required.map((name) => {
    const rest = required.filter((other) => other !== name);
    const message = `must not be given ${rest.length === 0 ? "here" : `with ${rest.join(" and ")}`}`;
    return { pointer: instancePath + pointerOf([name]), rule: keyword, message };
  });
}

function problemOf({ instancePath, keyword, params, message = "is not valid" }: ErrorObject): SchemaProblem {
  const at = (name: unknown): string => instancePath + pointerOf([String(name)]);
  switch (keyword) {
    case "required":
    case "dependentRequired":
      return { pointer: at(params["missingProperty"]), rule: keyword, message: "is required" };
    case "additionalProperties":
      return { pointer: at(params["additionalProperty"]), rule: keyword, message: "is not a known property" };
    case "unevaluatedProperties":
      return {
        pointer: at(params["unevaluatedProperty"]),
        rule: keyword,
        message: "is not a known property",
      };
    case "enum":
      return {
        pointer: instancePath,
        rule: keyword,
        message: `must be one of ${JSON.stringify(params["allowedValues"])}`,
      };
    case "const":
      return {
        pointer: instancePath,
        rule: keyword,
        message: `must be ${JSON.stringify(params["allowedValue"])}`,
      };
    default:
      return { pointer: instancePath, rule: keyword, message };
  }
}
