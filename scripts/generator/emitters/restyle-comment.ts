import { docComment } from "./ts-doc.ts";

/**
 * Rewrites the comments that openapi-typescript prints as TSDoc of ours: the description first, which is what an editor
 * shows first, in joined and wrapped paragraphs, then its tags.
 *
 * Left out are `@enum` and `@constant`, which the type says itself.
 */
export function restyleComments(text: string): string {
  return text.replace(comment, (_, indentation: string, line: string | undefined, lines: string = "") => {
    const { prose, tags } = partsOf(line ?? lines.replace(/^ *\* ?/gm, ""));
    return docComment(prose, tags, indentation.length).replace(/^(?=.)/gm, indentation);
  });
}

/** One on a line, or one over several: with the indentation, and with the line feed behind it. */
const comment = /^( *)\/\*\*(?: (.*) \*\/|\n([\s\S]*?)\n *\*\/)\n/gm;

function partsOf(content: string): { readonly prose: readonly string[]; readonly tags: readonly string[] } {
  const prose: string[] = [];
  const tags: string[] = [];
  let format = "";
  // What continues an entry is indented by four spaces.
  for (const entry of content.split(/\n(?! {4}|$)/m)) {
    const text = entry.replace(/^ {4}/gm, "");
    if (text.startsWith("@description ")) prose.push(text.slice("@description ".length));
    else if (text.startsWith("Format: ")) format = `Format: \`${text.slice("Format: ".length)}\`.`;
    else if (!text.startsWith("@")) prose.push(text);
    else if (!/^@(enum|constant)\b/.test(text)) tags.push(text);
  }
  return { prose: [...prose, format], tags };
}
