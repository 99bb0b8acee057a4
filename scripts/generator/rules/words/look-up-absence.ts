import type {
  OpenApiDocument,
  Operation,
  Reconcile,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Finding } from "../spec-rule.ts";

/**
 * An answer that proves that there is no payout must not be one that means anything else.
 *
 * @param isBound - whether all its parameters are bound as they should be.
 */
export function* lookUpAbsenceFindings(
  document: OpenApiDocument,
  look: Operation,
  { absent, empty, operation, parameters, reference }: Reconcile,
  { isList, isBound }: { readonly isList: boolean; readonly isBound: boolean },
  at: string,
): Iterable<Finding> {
  if (isList) {
    if (absent !== undefined)
      yield {
        pointer: `${at}/absent`,
        message: `\`${operation}\` lists payouts, so there is none where the list holds none.`,
        remedy: "Remove `absent`.",
      };
    return;
  }
  if (absent === undefined) {
    yield {
      pointer: at,
      message: `\`${operation}\` reads one payout, and nothing says by which answer there is none.`,
      remedy: "Add `absent`: the status of that answer, and its code.",
    };
    return;
  }
  const places = [parameters?.path, parameters?.query].flatMap((bound) => Object.values(bound ?? {}));
  if (isBound && !places.includes(reference.request))
    yield {
      pointer: `${at}/operation`,
      message: `\`${operation}\` reads one payout, and no parameter of it is bound to the reference.`,
      remedy: `Bind one to \`${reference.request}\`, or name an operation that lists payouts.`,
    };
  const { status, code, message } = absent;
  const documented = Object.keys(look.responses ?? {});
  if (!/^4\d\d$/.test(status) || ["401", "403", "407", "408", "429"].includes(status)) {
    yield {
      pointer: `${at}/absent/status`,
      message: `a ${status} does not say whether there is such a payout.`,
      remedy: "Name the one status, such as 404, by which the provider says that there is none.",
    };
  } else if (!documented.some((each) => [status, "4XX", "default"].includes(each))) {
    yield {
      pointer: `${at}/absent/status`,
      message: `\`${operation}\` describes no answer ${status}.`,
      remedy: "Describe that answer, or name the one that it describes.",
    };
  }
  if (empty === "not_found" && code === undefined && message === undefined)
    yield {
      pointer: `${at}/absent`,
      message: `a bare ${status} does not prove that there is no payout: a wallet that is gone, a proxy or a wrong address answers the same.`,
      remedy:
        "Add the `code` or the `message` that says it; where there is none, write `empty: inconclusive`.",
    };
  const envelope = document["x-payouts-error"];
  for (const name of ["code", "message"] as const) {
    if (absent[name] === undefined || envelope?.[name] !== undefined) continue;
    yield {
      pointer: `${at}/absent/${name}`,
      message: `nothing says where an error has its ${name}.`,
      remedy: `Add \`${name}\` to \`x-payouts-error\` of the document.`,
    };
  }
}
