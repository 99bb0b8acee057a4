import type { EmittedFile } from "../../generator/emitters/index.ts";
import type { Git } from "./git.ts";

/** What stood in the repository when a client was released. */
export interface Released {
  /** Text of the spec. */
  readonly spec: string;
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
  const text = await git("show", `${commit}:${spec}`);
  if (text === undefined) return undefined;
  const listed = (await git("ls-tree", "-r", "--name-only", "-z", commit, "--", `${directory}/`)) ?? "";
  const paths = listed.split("\0").filter((path) => path !== "");
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: path.slice(directory.length + 1),
      text: (await git("show", `${commit}:${path}`)) ?? "",
    })),
  );
  return { spec: text, files };
}
