import type { PersonalDescription } from "../../../packages/payouts-common/src/provider-description.ts";
import {
  documentNodes,
  isJson,
  type LocatedOperation,
  type OpenApiDocument,
  operationsOf,
  type Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { isClassified, propertiesOf } from "../document/classified.ts";
import { requestSchemas, responsesOf, schemasOf } from "../document/operation-schemas.ts";

/** What is personal or secret in a provider's requests and answers. */
export interface PersonalData {
  /** Names, lower case and in alphabetical order, that stand for nothing else anywhere. */
  readonly names: readonly string[];
  /** By operationId: where names that also stand for something else are personal. */
  readonly operations: ReadonlyMap<string, PersonalDescription>;
}

/**
 * Reads the classifications of a spec. A name whose every property is classified is masked wherever it stands, also where no
 * document says that it does; of a name like `id`, only the places that are classified.
 */
export function personalData(document: OpenApiDocument): PersonalData {
  const [personal, other] = [new Set<string>(), new Set<string>()];
  const note = (name: string, schema: Schema | undefined, isOwn = false): void =>
    void (isOwn || isClassified(document, schema) ? personal : other).add(name.toLowerCase());
  for (const { kind, value } of documentNodes(document)) {
    const { properties = {} }: Schema = kind === "schema" ? value : {};
    for (const [name, schema] of Object.entries(properties)) note(name, schema);
    const { name, schema } = value;
    if (kind === "parameter" && typeof name === "string")
      note(name, schema as Schema | undefined, "x-data-classification" in value);
  }
  const isAmbiguous = (name: string): boolean => other.has(name.toLowerCase());
  const operations = operationsOf(document).flatMap((located) => {
    const paths = pathsOf(document, located, isAmbiguous);
    return Object.keys(paths).length === 0 ? [] : [[located.operation.operationId ?? "", paths] as const];
  });
  return {
    names: [...personal].filter((name) => !isAmbiguous(name)).sort(),
    operations: new Map(operations),
  };
}

function pathsOf(
  document: OpenApiDocument,
  { operation, parameters }: LocatedOperation,
  isAmbiguous: (name: string) => boolean,
): PersonalDescription {
  const pointersIn = (schemas: readonly Schema[]): string[] => {
    const found = schemas.flatMap((schema) => [...propertiesOf(document, schema)]);
    const wanted = found.filter((each) => each.isClassified && isAmbiguous(each.name));
    return [...new Set(wanted.map(({ pointer }) => pointer))].sort();
  };
  const request = pointersIn(requestSchemas(document, operation));
  const answer = pointersIn(
    responsesOf(document, operation, () => true).flatMap(({ content }) => schemasOf(content, isJson)),
  );
  const named = parameters
    .filter(
      (parameter) =>
        isAmbiguous(parameter.name) &&
        ("x-data-classification" in parameter || isClassified(document, parameter.schema)),
    )
    .map((parameter) => (parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name));
  return {
    ...(request.length > 0 && { request }),
    ...(answer.length > 0 && { answer }),
    ...(named.length > 0 && { parameters: named }),
  };
}
