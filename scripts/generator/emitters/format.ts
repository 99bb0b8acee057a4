import { format } from "prettier";
import workspace from "../../../package.json" with { type: "json" };
import type { EmittedFile } from "./emitter.ts";
import { layOut, statementsOf } from "./lay-out.ts";

/**
 * Formats an emitted file as the repository's Prettier would.
 *
 * Not those that are as large as all the rest together: `openapi.json` is on one line, `schema.ts` and `types.ts` are
 * printed in Prettier's form, and `.prettierignore` names them.
 */
export async function formatted(file: EmittedFile): Promise<EmittedFile> {
  if (asPrinted.has(file.path)) return file;
  const text = file.path.endsWith(".ts") ? await formattedModule(file) : await byPrettier(file);
  return { path: file.path, text };
}

/** Statement by statement: those that are long because the document is do not need Prettier. */
async function formattedModule({ path, text }: EmittedFile): Promise<string> {
  let formattedText = "";
  for (const statement of statementsOf(text)) {
    const code = statement.replace(/^\n+/, "");
    if (code !== statement && formattedText !== "") formattedText += "\n";
    formattedText += layOut(code) ?? (await byPrettier({ path, text: code }));
  }
  return formattedText;
}

function byPrettier({ path, text }: EmittedFile): Promise<string> {
  return format(text, { ...workspace.prettier, filepath: path });
}

/** Of the repository's Prettier settings, the one that emitters depend on. */
export const { printWidth } = workspace.prettier;

/** Written in their final form. */
const asPrinted = new Set(["openapi.json", "src/schema.ts", "src/types.ts", "LICENSE"]);
