import type { ProviderModel } from "../provider-model.ts";

/** A file of a generated package. */
export interface EmittedFile {
  /** Relative to the package. */
  readonly path: string;
  readonly text: string;
}

/** Writes one file of the package, from the model and from nothing else. */
export type Emitter = (model: ProviderModel) => EmittedFile;
