import { idempotencySentences } from "../model/idempotency-sentences.ts";
import { oneLine, pathText, sentence } from "../prose.ts";
import type { OperationModel } from "../provider-model.ts";
import { docComment } from "./ts-doc.ts";

/** What an editor shows of a method: what it does, its address, its units, what a repeat does, its errors, its source. */
export function methodDocumentation(operation: OperationModel): string {
  const {
    summary,
    description = "",
    httpMethod,
    path,
    money,
    idempotency,
    reconcile,
    errors,
    pathParameters,
  } = operation;
  return docComment(
    [
      sentence(summary),
      description,
      `\`${httpMethod} ${path}\``,
      money.join("\n"),
      idempotency ? idempotencySentences(idempotency).join(" ") : "",
      reconcile
        ? `After an unknown outcome, \`client.reconcile(error)\` looks for the payout in \`${reconcile.method}\` by \`${pathText(reconcile.reference.request)}\`.`
        : "",
      errors.length > 0 ? `Documented errors:\n${errors.map(errorLine).join("\n")}` : "",
    ],
    [
      ...pathParameters.flatMap(({ name, description: text }) =>
        text === undefined ? [] : [`@param ${name} - ${oneLine(text)}`],
      ),
      ...[...new Set(operation.sources.map(({ address }) => address))].map((address) => `@see ${address}`),
      ...(operation.deprecated ? ["@deprecated The provider says so."] : []),
    ],
  );
}

function errorLine({ status, codes, description }: OperationModel["errors"][number]): string {
  const named = codes.length === 0 ? "" : ` ${codes.map((code) => `\`${code}\``).join(", ")}`;
  return `- ${status}${named}: ${oneLine(description)}`;
}
