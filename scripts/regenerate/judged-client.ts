import { emitFiles } from "../generator/emitters/index.ts";
import type { EmittedFile } from "../generator/emitters/index.ts";
import type { LoadedSpec } from "../generator/load/load-spec.ts";
import { buildProviderModel } from "../generator/model/build-provider-model.ts";
import type { ProviderModel } from "../generator/provider-model.ts";
import { SpecPlaces } from "./place/spec-places.ts";

/** One side of a comparison: a spec, and all that today's generator makes of it. */
export interface JudgedClient {
  readonly model: ProviderModel;
  readonly files: readonly EmittedFile[];
  readonly places: SpecPlaces;
}

/** Of both sides the version is the same, so that only what the spec says differs. */
export function judgedClient(spec: LoadedSpec): JudgedClient {
  const model = buildProviderModel(spec, { version: "0.0.0", license: "" });
  return { model, files: emitFiles(model), places: new SpecPlaces(spec.document) };
}
