import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * Bytes that a browser would load: a program bundled with all that it imports, minified and gzipped.
 *
 * @param directory - Where its imports are resolved.
 */
export async function bundleSize(program: string, directory: URL): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(directory) },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
    write: false,
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) throw new Error("esbuild gave no output.");
  return gzipSync(bundle.contents, { level: 9 }).length;
}
