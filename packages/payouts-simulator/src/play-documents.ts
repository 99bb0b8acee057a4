import type { NamedDocument } from "./document/read-document.ts";
import { DocumentError } from "./document/document-error.ts";
import { seededRandom } from "./fault/seeded-random.ts";
import type { PlayedDocument } from "./provider/answer-request.ts";
import { providerModel } from "./provider/plan/provider-model.ts";
import type { ProviderClock } from "./provider/provider-clock.ts";
import { Provider } from "./provider/provider.ts";
import type { Resource } from "./provider/state/resource.ts";
import type { Store } from "./provider/state/store.ts";
import { simulateDocument } from "./validate/simulated-document.ts";

/** How providers are played. */
export interface Playing {
  readonly clock: ProviderClock;
  readonly seed: string;
  storeOf(name: string): Store;
  onChange(document: string, resource: Resource): void;
}

/** A provider for each document. @throws {DocumentError} Two documents have the same name, or one can't be served. */
export function playDocuments(
  documents: readonly NamedDocument[],
  { clock, seed, storeOf, onChange }: Playing,
): PlayedDocument[] {
  const names = documents.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new DocumentError(
      twice,
      "two documents have this name.",
      "Rename the file of one, or change its info.x-payouts-provider.",
    );
  }
  return documents.map((named) => {
    const simulated = simulateDocument(named, () => clock.now());
    const store = storeOf(simulated.name);
    const starts = (store.numberOf("starts") ?? 0) + 1;
    store.keepNumber("starts", starts);
    const provider = new Provider(providerModel(simulated), {
      store,
      clock,
      // Another start must not give the ids of the first one again.
      random: seededRandom(`${seed}/${simulated.name}/${starts}`),
      onChange: (resource) => onChange(simulated.name, resource),
    });
    return { simulated, provider };
  });
}
