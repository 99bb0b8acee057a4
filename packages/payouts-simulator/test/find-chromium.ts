import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** How Debian, Ubuntu and Google call it. */
const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

const remedy =
  "The tests of the page need Chromium on the PATH: `apt-get install chromium`, or what your system has for it.";

/**
 * The path of Chromium; `undefined` where there is none.
 *
 * @throws {Error} There is none where all tests must run: in CI.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const places = (env["PATH"] ?? "").split(delimiter).filter((place) => place !== "");
  const found = places
    .flatMap((place) => names.map((name) => join(place, name)))
    .find((file) => existsSync(file));
  if (found === undefined && (env["CI"] ?? env["CHROMIUM_REQUIRED"])) throw new Error(remedy);
  return found;
}
