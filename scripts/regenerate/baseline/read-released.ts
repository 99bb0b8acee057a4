import type { EmittedFile } from "../../generator/emitters/index.ts";
import type { Git } from "./git.ts";

/** What stood in the repository when a client was released. */
export interface Released {
  /** What a file held, by its name from the root. */
  readonly textOf: (name: string) => Promise<string | undefined>;
  /** The files of the package. */
  readonly files: readonly EmittedFile[];
}

/** @param directory - of the package, from the root. */
export async function readReleased(
  git: Git,
  commit: string,
  spec: string,
  directory: string,
): Promise<Released | undefined> {
  const textOf = (name: string): Promise<string | undefined> => git("show", `${commit}:${name}`);
  if ((await textOf(spec)) === undefined) return undefined;
  const listed = (await git("ls-tree", "-r", "--name-only", "-z", commit, "--", `${directory}/`)) ?? "";
  const paths = listed.split("\0").filter((path) => path !== "");
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: path.slice(directory.length + 1),
      text: (await textOf(path)) ?? "",
    })),
  );
  return { textOf, files };
}
