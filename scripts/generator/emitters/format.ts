import { format } from "prettier";
import workspace from "../../../package.json" with { type: "json" };
import type { EmittedFile } from "./emitter.ts";
import { layOut, statementsOf } from "./lay-out.ts";
import { layOutTables } from "./lay-out-tables.ts";

/**
 * Formats an emitted file as the repository's Prettier would.
 *
 * Not those that are as large as all the rest together: `openapi.json` is on one line, `schema.ts` and `types.ts` are
 * printed in Prettier's form, and `.prettierignore` names them.
 */
export async function formatted(file: EmittedFile): Promise<EmittedFile> {
  if (asPrinted.has(file.path)) return file;
  return { path: file.path, text: await formattedText(file) };
}

function formattedText(file: EmittedFile): Promise<string> {
  if (file.path.endsWith(".ts")) return formattedModule(file);
  return file.path.endsWith(".md") ? formattedPage(file) : byPrettier(file);
}

async function formattedPage({ path, text }: EmittedFile): Promise<string> {
  const page = layOutTables(text);
  return page.restore(await byPrettier({ path, text: page.text }));
}

/** Statement by statement: those that are long because the document is do not need Prettier. */
async function formattedModule({ path, text }: EmittedFile): Promise<string> {
  let module = "";
  for (const statement of statementsOf(text)) {
    const code = statement.replace(/^\n+/, "");
    if (code !== statement && module !== "") module += "\n";
    module += layOut(code) ?? (await byPrettier({ path, text: code }));
  }
  return module;
}

function byPrettier({ path, text }: EmittedFile): Promise<string> {
  return format(text, { ...workspace.prettier, filepath: path });
}

/** Of the repository's Prettier settings, the one that emitters depend on. */
export const { printWidth } = workspace.prettier;

/** Written in their final form. */
const asPrinted = new Set(["openapi.json", "src/schema.ts", "src/types.ts", "LICENSE"]);
