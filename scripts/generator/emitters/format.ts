import { format } from "prettier";
import workspace from "../../../package.json" with { type: "json" };
import type { EmittedFile } from "./emitter.ts";

/**
 * Formats an emitted file as the repository's Prettier would.
 *
 * Not those that are as large as all the rest together: `openapi.json` and `schema.ts` stay as their tools print them,
 * and `.prettierignore` names them.
 */
export async function formatted(file: EmittedFile): Promise<EmittedFile> {
  if (asPrinted.has(file.path)) return file;
  return { path: file.path, text: await format(file.text, { ...workspace.prettier, filepath: file.path }) };
}

/** Of the repository's Prettier settings, the one that emitters depend on. */
export const { printWidth } = workspace.prettier;

/** Written in their final form; `src/types.ts` by its emitter, in Prettier's. */
const asPrinted = new Set(["openapi.json", "src/schema.ts", "src/types.ts", "LICENSE"]);
