import { emitPackage } from "../generator/emitters/index.ts";
import type { EmittedFile } from "../generator/emitters/index.ts";
import { loadReleasedSpec } from "../generator/load/load-spec.ts";
import type { LoadedSpec } from "../generator/load/load-spec.ts";
import { buildProviderModel } from "../generator/model/build-provider-model.ts";
import type { Manifest } from "../generator/model/build-provider-model.ts";
import type { Released } from "./baseline/read-released.ts";
import { type Change, greatest } from "./change.ts";
import { type JudgedClient, judgedClient } from "./judged-client.ts";
import { judgeClient, type Verdict } from "./verdict/judge-client.ts";
import { judgeDescription } from "./verdict/description/judge-description.ts";
import { readDescription } from "./verdict/read-description.ts";
import { judgeTypes } from "./verdict/types/judge-types.ts";
import { openTypeWorld } from "./verdict/types/type-world.ts";

/**
 * What a client's users meet in its next version.
 *
 * Both specs go through today's generator, so that only what the spec says is judged. Where the generator itself has
 * changed since, what was released is judged against what is made today too.
 *
 * @param file - of the spec.
 */
export async function judgeRelease(
  file: URL,
  released: Released,
  spec: LoadedSpec,
  manifest: Manifest,
): Promise<Verdict> {
  const made = await emitPackage(buildProviderModel(spec, manifest));
  if (isSamePackage(released.files, made)) return { bump: "none", changes: [] };

  const before = await loadReleasedSpec(file, released.textOf);
  const [old, now] = [judgedClient(before), judgedClient(spec)];
  const remade = await emitPackage(buildProviderModel(before, manifest));
  const sources = released.files.filter(({ path }) => path.startsWith("src/"));
  const world = openTypeWorld(
    new Map([
      ["old", old.files],
      ["now", now.files],
      ["released", sources],
    ]),
  );
  const verdict = judgeClient(world, ["old", "now"], old, now);
  if (isSamePackage(released.files, remade)) return verdict;

  const description = readDescription(sources.find(({ path }) => path === "src/description.ts")?.text ?? "");
  const was: JudgedClient = {
    ...old,
    model: { ...old.model, description: description ?? old.model.description },
  };
  const changes = [
    ...judgeTypes(world, ["released", "now"], was, now),
    ...judgeDescription(was.model.description, now.model.description, now.model.names.create, now.places),
  ];
  return united(verdict, changes);
}

function united(verdict: Verdict, further: readonly Change[]): Verdict {
  const all = new Map([...verdict.changes, ...further].map((change) => [JSON.stringify(change), change]));
  const changes = [...all.values()];
  return { bump: greatest(["patch", verdict.bump, ...changes.map(({ bump }) => bump)]), changes };
}

/** Whether a package is what was released. A changelog belongs to changesets; the version is in the user agent. */
function isSamePackage(released: readonly EmittedFile[], made: readonly EmittedFile[]): boolean {
  const texts = new Map(released.map(({ path, text }) => [path, withoutVersion(text)]));
  const paths = new Set(made.map(({ path }) => path));
  return (
    made.every(({ path, text }) => texts.get(path) === withoutVersion(text)) &&
    released.every(({ path }) => paths.has(path) || path === "CHANGELOG.md")
  );
}

function withoutVersion(text: string): string {
  return text.replace(/^( {2}"version": |\s*agent: ).*$/gm, "$1");
}
