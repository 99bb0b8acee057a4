import { docComment } from "./ts-doc.ts";

/**
 * A comment of openapi-typescript as TSDoc of ours: the description first, which is what an editor shows first, in joined
 * and wrapped paragraphs, then its tags.
 *
 * Left out are `@enum` and `@constant`, which the type says itself.
 *
 * @param text what stands between the opening and the closing slash and star
 */
export function restyleComment(text: string, indentation: number): string {
  const { prose, tags } = partsOf(text.replace(/^ ?\* ?/gm, "").trim());
  return docComment(prose, tags, indentation).replace(/^(?=.)/gm, " ".repeat(indentation));
}

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
