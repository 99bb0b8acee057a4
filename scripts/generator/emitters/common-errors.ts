import type { ProviderNames } from "../naming.ts";
import type { DocumentedError, OperationModel } from "../provider-model.ts";

/**
 * Errors that most operations document in the same way. They are written once, in an interface that the operations' own
 * extend.
 *
 * Most is three of four: one login without a 401 should not put the 401 into every other operation.
 */
export function commonErrors(operations: readonly OperationModel[]): readonly DocumentedError[] {
  if (operations.length < 2) return [];
  const counted = new Map<string, { readonly error: DocumentedError; count: number }>();
  for (const error of operations.flatMap(({ errors }) => errors)) {
    const entry = counted.get(identity(error));
    if (entry === undefined) counted.set(identity(error), { error, count: 1 });
    else entry.count += 1;
  }
  return [...counted.values()]
    .filter(({ count }) => count >= operations.length * (3 / 4))
    .map(({ error }) => error);
}

/** What an operation documents beside the common errors, and which of those it does not have. */
export interface OwnErrors {
  readonly own: readonly DocumentedError[];
  /** Statuses of common errors that the operation lacks; `undefined` where it shares too few to extend them. */
  readonly lacks: readonly string[] | undefined;
}

export function ownErrors({ errors }: OperationModel, common: readonly DocumentedError[]): OwnErrors {
  const identities = new Set(errors.map(identity));
  const lacks = common.filter((error) => !identities.has(identity(error)));
  if (lacks.length >= common.length / 2) return { own: errors, lacks: undefined };
  const shared = new Set(common.map(identity));
  return {
    own: errors.filter((error) => !shared.has(identity(error))),
    lacks: lacks.map(({ status }) => status),
  };
}

/**
 * The type of an operation's errors: the common one, where the operation has no others; else an interface of its own, which
 * `types.ts` declares. None, where it documents no error.
 */
export function errorsTypeOf(
  operation: OperationModel,
  common: readonly DocumentedError[],
  { errors: base }: ProviderNames,
): { readonly name: string; readonly isOwn: boolean } | undefined {
  if (operation.errors.length === 0) return undefined;
  const { own, lacks } = ownErrors(operation, common);
  const isOwn = own.length > 0 || lacks === undefined || lacks.length > 0;
  return { name: isOwn ? operation.types.errors : base, isOwn };
}

/** Its codes and its description, on one line. */
export function errorText({ codes, description }: DocumentedError): string {
  const named = codes.map((code) => `\`${code}\``).join(", ");
  return named === "" ? description : `${named}: ${description}`;
}

function identity(error: DocumentedError): string {
  return JSON.stringify([error.status, error.type, error.codes, error.description]);
}
