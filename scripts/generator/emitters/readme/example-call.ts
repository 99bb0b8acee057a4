import type { OperationModel, ProviderModel } from "../../provider-model.ts";
import { literal } from "../literal.ts";
import { propertyKey } from "../../property-key.ts";

/** How examples make their client. What is required and has no example is shown by its option's name. */
export function exampleClient({ names, globals }: ProviderModel, ...more: readonly string[]): string {
  const required = globals
    .filter(({ required }) => required)
    .map(({ option, example }) => `${propertyKey(option)}: ${literal(example ?? option)}`);
  const options = [...required, ...more];
  const argument = options.length > 0 ? `{ ${options.join(", ")} }` : "";
  return `const ${names.variable} = ${names.create}(${argument});`;
}

/** A call with the spec's own values, or `undefined` where the spec shows too few of them. */
export function exampleCall({ names }: ProviderModel, operation: OperationModel): string | undefined {
  const { pathParameters, body, query, options, example, method } = operation;
  const isKnown = pathParameters.every((parameter) => parameter.example !== undefined);
  if (!isKnown || options.required || (body ? example === undefined : query?.required === true))
    return undefined;
  const values = [...pathParameters.map((parameter) => parameter.example), ...(body ? [example?.value] : [])];
  const access = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(method) ? `.${method}` : `[${JSON.stringify(method)}]`;
  return `${names.variable}${access}(${values.map(literal).join(", ")})`;
}

/** The operation to show first: one that creates a payout, with an example of the spec. */
export function firstCreation(model: ProviderModel): OperationModel | undefined {
  const callable = model.operations.filter((operation) => exampleCall(model, operation) !== undefined);
  const writes = callable.filter(({ example, httpMethod }) => example !== undefined && httpMethod === "POST");
  return (
    writes.find(({ types, reconcile }) => reconcile !== undefined && isPayout(model, types.result)) ??
    writes.find(({ types }) => isPayout(model, types.result)) ??
    writes.find(({ reconcile }) => reconcile !== undefined) ??
    writes[0]
  );
}

/** Whether a type is one that `toPayout` reads. */
export function isPayout(model: ProviderModel, type: string): boolean {
  return model.payoutTypes.includes(resolvedType(model, type));
}

/** The type behind an alias of `types.ts`. */
function resolvedType({ operations }: ProviderModel, type: string): string {
  const alias = operations.flatMap(({ types }) => types.aliases).find(({ name }) => name === type);
  return alias?.type ?? type;
}
