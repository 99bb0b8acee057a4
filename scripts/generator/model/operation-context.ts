import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { DocumentDraft } from "../caller-document/draft.ts";
import type { TypeNamer } from "../caller-document/type-namer.ts";
import type { MoneyFinder } from "./money-finder.ts";

/** What the operations of one provider share while they are built. */
export interface OperationContext {
  readonly document: OpenApiDocument;
  readonly draft: DocumentDraft;
  readonly namer: TypeNamer;
  readonly money: MoneyFinder;
}
