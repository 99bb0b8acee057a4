import { idempotencySentences } from "../model/idempotency-sentences.ts";
import { oneLine, pathText, sentence } from "../prose.ts";
import type { ProviderNames } from "../naming.ts";
import type { DocumentedError, OperationModel } from "../provider-model.ts";
import { errorsTypeOf, errorText, ownErrors } from "./common-errors.ts";
import { docComment } from "./ts-doc.ts";

/**
 * What an editor shows of a method, the most important first: what it does, the unit of its amounts, whether it is safe
 * to repeat; then the details, its own errors and the sources.
 */
export function methodDocumentation(
  operation: OperationModel,
  common: readonly DocumentedError[],
  names: ProviderNames,
): string {
  const { summary, description = "", httpMethod, path, money, idempotency } = operation;
  return docComment(
    [
      sentence(summary),
      money.join(" "),
      [
        ...(idempotency ? idempotencySentences(idempotency, httpMethod) : []),
        ...afterUnknownOutcome(operation),
        ...(operation.isBatch ? ["`meta.items` and `error.items` say what became of each payout."] : []),
      ].join(" "),
      description,
      operation.rights.join(" "),
      operation.next.join("\n\n"),
      `\`${httpMethod} ${path}\`${serverText(operation)}`,
      errorsParagraph(operation, common, names),
    ],
    [
      ...operation.pathParameters.flatMap(({ name, description: text }) =>
        text === undefined ? [] : [`@param ${name} - ${oneLine(text)}`],
      ),
      ...[...new Set(operation.sources.map(({ address }) => address))].map((address) => `@see ${address}`),
      ...(operation.deprecated ? ["@deprecated The provider has deprecated this operation."] : []),
    ],
    2,
  );
}

/** Where its requests, and with them its credential, go instead of the environment's address. */
function serverText({ server }: OperationModel): string {
  if (server === undefined) return "";
  if (typeof server === "string") return `, at ${server}`;
  const addresses = Object.entries(server).map(([environment, address]) => `${address} (\`${environment}\`)`);
  return `, at ${addresses.join(" or ")}`;
}

function afterUnknownOutcome({ idempotency, reconcile, options }: OperationModel): string[] {
  if (reconcile !== undefined) {
    return [
      `After an unknown outcome, \`client.reconcile(error)\` looks the payout up in \`${reconcile.method}\` by \`${pathText(reconcile.reference.request)}\`.`,
    ];
  }
  if (idempotency === undefined || options.base === "KeyedCallOptions") return [];
  return ["After an unknown outcome, check at the provider before you call again."];
}

/** The link is to what the signature names: a declaration file keeps no import that only a comment uses. */
function errorsParagraph(
  operation: OperationModel,
  common: readonly DocumentedError[],
  names: ProviderNames,
): string {
  const type = errorsTypeOf(operation, common, names);
  if (type === undefined) return "";
  const { own, lacks } = ownErrors(operation, common);
  const link = `{@link ${type.name}}`;
  if (own.length === 0) return `Errors by status: ${link}.`;
  const besides = lacks === undefined ? "" : ", besides those of most operations";
  const lines = own.map(
    (error) => `- ${error.status}${error.codes.length > 0 ? " " : ": "}${oneLine(errorText(error))}`,
  );
  return [`Errors by status (${link})${besides}:`, ...lines].join("\n");
}
