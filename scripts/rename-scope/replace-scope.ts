import { execFileSync } from "node:child_process";
import { lstatSync, readFileSync, writeFileSync } from "node:fs";

/** The scope of the repository before it has one of its own. */
export const placeholder = "@org";

/** These name the placeholder as such. */
const ours = /^scripts\/rename-scope[./]/;

/**
 * Replaces the placeholder in every file that git tracks. All files are read before the first one is written.
 *
 * @returns the number of names replaced, by file.
 */
export function replaceScope(root: URL, scope: string): ReadonlyMap<string, number> {
  const tracked = execFileSync("git", ["ls-files", "-z"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const written = new Map<string, string>();
  const replaced = new Map<string, number>();
  for (const file of tracked.split("\0").filter((each) => each !== "" && !ours.test(each))) {
    const address = new URL(file, root);
    if (!lstatSync(address).isFile()) continue;
    let count = 0;
    const text = readFileSync(address, "utf8");
    // Not the beginning of a longer scope, nor the end of an address of e-mail.
    const renamed = text.replaceAll(/(?<![\w.-])@org(?![\w-]|\.\w)/g, () => {
      count += 1;
      return scope;
    });
    if (count === 0) continue;
    written.set(file, renamed);
    replaced.set(file, count);
  }
  for (const [file, text] of written) writeFileSync(new URL(file, root), text);
  return replaced;
}
