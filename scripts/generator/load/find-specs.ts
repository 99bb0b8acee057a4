import { readdir } from "node:fs/promises";
import { fileName } from "../rules/file-name.ts";
import { nearestWord } from "../rules/nearest-word.ts";
import type { SpecProblem } from "./spec-problem.ts";

export type FoundSpecs =
  | { readonly ok: true; readonly files: readonly URL[] }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

/**
 * The files of these providers, in alphabetical order; without any, of all.
 *
 * @param specs - The directory, with a slash at its end.
 */
export async function findSpecs(specs: URL, providers: readonly string[] = []): Promise<FoundSpecs> {
  const names = (await readdir(specs)).sort();
  const ids = names.filter((name) => name.endsWith(".yaml")).map((name) => name.slice(0, -".yaml".length));
  const known = ids.length === 0 ? "There is no spec yet." : `The specs are: ${ids.join(", ")}.`;

  const problems = [
    ...names
      .filter((name) => /\.(yml|json)$/.test(name))
      .map((name) =>
        problemOf(
          name,
          "a spec's name ends in `.yaml`.",
          `Rename it to \`${name.replace(/\.\w+$/, ".yaml")}\`.`,
        ),
      ),
    ...providers
      .filter((id) => !ids.includes(id))
      .map((id) => {
        const meant = nearestWord(id, ids);
        return problemOf(
          `${id}.yaml`,
          "this spec does not exist.",
          meant === undefined ? known : `Did you mean \`${meant}\`? ${known}`,
        );
      }),
    ...(ids.length === 0
      ? [problemOf("", "there is no spec.", "Write `specs/<id>.yaml`; specs/README.md says how.")]
      : []),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const wanted = providers.length === 0 ? ids : ids.filter((id) => providers.includes(id));
  return { ok: true, files: wanted.map((id) => new URL(`${encodeURIComponent(id)}.yaml`, specs)) };
}

function problemOf(name: string, message: string, remedy: string): SpecProblem {
  return { file: `specs/${name}`, pointer: "", rule: fileName.name, message, remedy };
}
