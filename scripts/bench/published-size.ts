import { transform } from "esbuild";
import ts from "typescript";
import { emitPackage } from "../generator/emitters/index.ts";
import type { EmittedFile } from "../generator/emitters/index.ts";
import type { ProviderModel } from "../generator/provider-model.ts";

/** Bytes that npm would pack of a client, by what a build makes of each emitted file: for a client that is not built. */
export async function publishedSize(model: ProviderModel): Promise<number> {
  const files = await emitPackage(model);
  const published = await Promise.all(files.map(publishedTexts));
  return published.flat().reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

async function publishedTexts({ path, text }: EmittedFile): Promise<readonly string[]> {
  if (path === "src/schema.ts" || path === "src/types.ts") return [text];
  if (path.startsWith("src/")) {
    const { outputText } = ts.transpileDeclaration(text, { compilerOptions: { isolatedDeclarations: true } });
    const { code } = await transform(text, { loader: "ts", target: "es2022" });
    return [outputText, code];
  }
  return ["openapi.json", "package.json", "README.md", "LICENSE"].includes(path) ? [text] : [];
}
