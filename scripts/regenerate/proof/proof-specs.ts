import { readdir } from "node:fs/promises";
import { loadSpec } from "../../generator/load/load-spec.ts";
import type { LoadedSpec } from "../../generator/load/load-spec.ts";
import { formatSpecProblem } from "../../generator/load/spec-problem.ts";

const specs = new URL("../../../specs/", import.meta.url);

/** The one that was made for it, in which nearly every kind of change has a place; then those of the providers. */
export async function proofSpecs(): Promise<readonly [made: LoadedSpec, ...providers: LoadedSpec[]]> {
  const files = (await readdir(specs)).filter((name) => name.endsWith(".yaml")).sort();
  const [made, ...providers] = await Promise.all(
    [
      new URL("__fixtures__/small-change.yaml", import.meta.url),
      ...files.map((name) => new URL(name, specs)),
    ].map(load),
  );
  if (made === undefined) throw new TypeError("the first file is always read");
  return [made, ...providers];
}

/** These, and the invented provider, which has whatever a spec may have. */
export async function allSpecs(): Promise<readonly LoadedSpec[]> {
  const invented = new URL("../../generator/__fixtures__/petty-cash.yaml", import.meta.url);
  return [...(await proofSpecs()), await load(invented)];
}

async function load(file: URL): Promise<LoadedSpec> {
  const result = await loadSpec(file);
  if (!result.ok) throw new TypeError(result.problems.map(formatSpecProblem).join("\n"));
  return result.spec;
}
