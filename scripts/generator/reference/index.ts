import type { EmittedFile } from "../emitters/emitter.ts";
import { formatted } from "../emitters/format.ts";
import { emitHouseRulesPage } from "./house-rules-page.ts";
import { emitVocabularyPage } from "./vocabulary-page.ts";
import { emitVocabularyTypes } from "./vocabulary-types.ts";

/** What follows from the generator itself, whatever the specs say. Paths from the repository's root. */
export async function emitReference(): Promise<readonly EmittedFile[]> {
  return [await formatted(emitVocabularyTypes()), emitVocabularyPage(), emitHouseRulesPage()];
}
