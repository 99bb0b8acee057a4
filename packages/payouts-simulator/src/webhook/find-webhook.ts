import type { OpenApiDocument } from "../document/openapi-document.ts";
import { webhooksOf, type LocatedOperation } from "../document/operations-of.ts";
import type { NamedDocument } from "../document/read-document.ts";
import { webhookExamples } from "./webhook-examples.ts";

/** Which webhook is meant, and which of its bodies. */
export interface WantedWebhook {
  readonly webhook: string;
  readonly example?: string;
  readonly event?: unknown;
  readonly document?: string;
}

/** A webhook of a document, and the body to send. */
export interface FoundWebhook {
  /** The document's name. */
  readonly name: string;
  readonly document: OpenApiDocument;
  readonly located: LocatedOperation;
  readonly body: unknown;
}

/** @throws {RangeError} There is no such webhook or example, or it is not clear which is meant. */
export function findWebhook(
  documents: readonly NamedDocument[],
  { webhook, example, event, document: wanted }: WantedWebhook,
): FoundWebhook {
  const found = documents
    .filter(({ name }) => wanted === undefined || name === wanted)
    .flatMap(({ name, document }) =>
      webhooksOf(document)
        .filter(({ path }) => path === webhook)
        .map((located) => ({ name, document, located })),
    );
  const [only, ...others] = found;
  if (only === undefined) {
    const known = documents.flatMap(({ document }) => webhooksOf(document).map(({ path }) => path));
    throw new RangeError(`There is no webhook \`${webhook}\`. There are: ${known.join(", ")}.`);
  }
  if (others.length > 0)
    throw new RangeError(
      `Several documents have a webhook \`${webhook}\`. Name one as \`document\`: ${found.map(({ name }) => name).join(", ")}.`,
    );
  if (event !== undefined) return { ...only, body: event };
  const examples = webhookExamples(only.document, only.located);
  const chosen = example === undefined ? examples[0] : examples.find(({ name }) => name === example);
  if (chosen === undefined)
    throw new RangeError(
      `The webhook \`${webhook}\` has no example \`${example ?? ""}\`. There are: ${examples.map(({ name }) => name).join(", ")}.`,
    );
  return { ...only, body: chosen.value };
}
