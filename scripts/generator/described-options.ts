import { readFileSync } from "node:fs";
import ts from "typescript";
import { oneLine } from "./prose.ts";

/** An option, as its own declaration and comment describe it. */
export interface DescribedOption {
  readonly name: string;
  /** As a person writes it, on one line. */
  readonly type: string;
  readonly isRequired: boolean;
  /** Of the comment's `@defaultValue`. */
  readonly usual: string | undefined;
  /** The first paragraph of the comment. */
  readonly meaning: string;
}

/** The options that an interface declares itself, in its order. What is declared as `never` is none. */
export function describedOptions(text: string, interfaceName: string): readonly DescribedOption[] {
  const source = ts.createSourceFile("options.ts", text, ts.ScriptTarget.Latest, true);
  const declared = source.statements
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === interfaceName);
  if (declared === undefined) throw new Error(`no interface \`${interfaceName}\` is declared`);
  return declared.members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || member.type === undefined) return [];
    if (member.type.kind === ts.SyntaxKind.NeverKeyword) return [];
    const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
    const comment = ts.getJSDocCommentsAndTags(member).find(ts.isJSDoc);
    const tag = comment?.tags?.find(({ tagName }) => tagName.text === "defaultValue");
    return {
      name,
      type: oneLine(member.type.getText()).replace(/^Readonly<(.*)>$/, "$1"),
      isRequired: member.questionToken === undefined,
      usual: tag && oneLine(textOf(tag.comment)),
      meaning: firstParagraph(textOf(comment?.comment)),
    };
  });
}

/** Those of an interface of the runtime: what every client has is written there, so it is written nowhere else. */
export function runtimeOptions(interfaceName: string): readonly DescribedOption[] {
  runtime ??= readFileSync(
    new URL("../../packages/payouts-common/src/client-options.ts", import.meta.url),
    "utf8",
  );
  return describedOptions(runtime, interfaceName);
}

let runtime: string | undefined;

/** Up to a list, which a table cannot hold. */
function firstParagraph(text: string): string {
  const [paragraph = ""] = text.split(/\n\s*\n|\n- /);
  return oneLine(paragraph).replace(/:$/, ".");
}

function textOf(comment: ts.JSDoc["comment"]): string {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\{@link ([^}]+)\}/g, "`$1`");
}
