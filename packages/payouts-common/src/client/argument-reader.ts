import { type AnyCallOptions, callOptionNames } from "../delivery/limits.ts";
import type { OperationDescription } from "../provider-description.ts";
import type { Values } from "../request/build-address.ts";
import type { CallArguments } from "../request/seal-request.ts";

/** The value of omitted arguments, made once. */
const none = Object.freeze({});

/**
 * Reads the arguments of a method: path parameters in the template's order, then the body (or, where there is none, the
 * query), then options.
 *
 * A body or query that may be left out may be left out before options too, so that one that a later version of the spec
 * adds moves no argument of a call that is written already. The two are told apart by their names, of which the generator
 * makes sure that none is both; an object with some of each is refused, because options must never be sent as a body.
 */
export function argumentReader({ path, body, query, optionsFirst }: OperationDescription): (
  values: readonly unknown[],
) => {
  readonly given: CallArguments;
  readonly options: AnyCallOptions;
} {
  const names = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name]) => name ?? "");
  const inputAt = names.length;
  const takesBody = body !== undefined;
  const takesInput = takesBody || query !== undefined;
  return (values) => {
    const parameters: Record<string, unknown> = inputAt === 0 ? none : {};
    for (let index = 0; index < inputAt; index += 1) parameters[names[index] as string] = values[index];
    let input = takesInput ? values[inputAt] : undefined;
    let given = values[takesInput ? inputAt + 1 : inputAt];
    const found = optionsFirst === true ? optionsIn(input) : [];
    let problem: string | undefined;
    if (found.length > 0) {
      if (given === undefined && found.length === givenNames(input).length) {
        given = input;
        input = undefined;
      } else
        problem = `${found.join(", ")}: options stand in an object of their own, after the ${takesBody ? "body" : "query"}`;
    }
    const options = (given ?? none) as AnyCallOptions & { readonly query?: Values };
    const { headers = none, cookies, contentType, idempotencyKey, reference } = options;
    return {
      given: {
        path: parameters,
        query: (takesInput && !takesBody ? (input as Values | undefined) : options.query) ?? none,
        body: takesBody ? input : undefined,
        headers,
        cookies,
        contentType,
        idempotencyKey,
        reference,
        problem,
      },
      options,
    };
  };
}

/** Names of options that an argument has. */
function optionsIn(input: unknown): string[] {
  if (typeof input !== "object" || input === null) return [];
  // Not a walk over the argument, which may hold the bytes of a file.
  return Object.keys(callOptionNames).filter((name) => (input as Values)[name] !== undefined);
}

function givenNames(input: unknown): string[] {
  return Object.entries(input as Values).flatMap(([name, value]) => (value === undefined ? [] : name));
}
