import {
  documentNodes,
  isRecord,
  operationsOf,
  resolvePointer,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { proposeAnswers } from "./propose-answers.ts";
import { proposeBasics } from "./propose-basics.ts";
import { proposeIdempotency } from "./propose-idempotency.ts";
import { proposeMoney } from "./propose-money.ts";
import { proposePayouts } from "./propose-payouts.ts";
import { proposePersonal } from "./propose-personal.ts";
import { proposalSource, unproven } from "./suggestion.ts";
import type { Proposer, Suggestion } from "./suggestion.ts";

/** In this order: payouts are known by their money, and by their pages. */
const proposers: readonly Proposer[] = [
  proposeBasics,
  proposeIdempotency,
  proposeMoney,
  proposeAnswers,
  proposePayouts,
  proposePersonal,
];

export interface SuggestRequest {
  /** Id of the provider. */
  readonly id: string;
  /** Where the document was found: the name of its file, or its address. */
  readonly found: string;
  /** The day, as ISO 8601 writes it. */
  readonly today: string;
  /** Only the words without which the rules refuse the spec. */
  readonly onlyNeeded?: boolean;
}

/**
 * Proposes every word that a document needs and does not have, and writes each into it, in place, marked as unproven.
 *
 * @param document - OpenAPI 3.1, in one piece
 */
export function suggest(document: OpenApiDocument, request: SuggestRequest): readonly Suggestion[] {
  const spec = {
    id: request.id,
    document,
    nodes: documentNodes(document),
    operations: operationsOf(document),
  };
  const made: Suggestion[] = [];
  for (const propose of proposers) {
    const proposed = [...propose(spec)].filter(
      ({ isNeeded }) => isNeeded === true || request.onlyNeeded !== true,
    );
    for (const suggestion of proposed) apply(document, suggestion);
    made.push(...proposed);
  }
  if (made.some(({ word }) => word.startsWith("x-"))) {
    const draft = document as unknown as Record<string, unknown>; // read-only to everybody else
    draft["x-payouts-sources"] = {
      ...document["x-payouts-sources"],
      [proposalSource]: {
        address: /^https?:/.test(request.found)
          ? request.found
          : `urn:file:${encodeURIComponent(request.found)}`,
        seen: request.today,
        title: "Proposals of `pnpm generate --suggest`, which nobody has checked",
      },
    };
    draft["x-payouts-source"] ??= unproven("Words without evidence of their own are proposals too.");
  }
  return made;
}

function apply(document: OpenApiDocument, { word, pointer, value, because }: Suggestion): void {
  const place = resolvePointer(document, pointer);
  if (!isRecord(place)) return;
  const draft = place as Record<string, unknown>; // read-only to everybody else
  draft[word] = value;
  const hasEvidence = isRecord(value) && "evidence" in value;
  if (statedBeside.has(word) && !hasEvidence) draft["x-payouts-source"] ??= unproven(because);
}

/** Words that have no evidence within them, and from which something follows for money. */
const statedBeside: ReadonlySet<string> = new Set(["x-payouts-money", "x-payouts-view", "x-payouts-creates"]);
