import { readFileSync } from "node:fs";
import ts from "typescript";

/**
 * The interfaces that a module of payouts-common declares, each with the names of its members: what every client has is
 * written there, so no list of it is kept here.
 *
 * @param module - its path within `packages/payouts-common/src`
 */
export function runtimeInterfaces(module: string): ReadonlyMap<string, readonly string[]> {
  const address = new URL(`../../../packages/payouts-common/src/${module}`, import.meta.url);
  return interfacesOf(readFileSync(address, "utf8"));
}

/** @throws {Error} An interface extends one that the text does not declare, so that its members are not known. */
export function interfacesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const { statements } = ts.createSourceFile("", text, ts.ScriptTarget.Latest);
  const declared = statements.filter(ts.isInterfaceDeclaration);
  const membersOf = ({ members, heritageClauses }: ts.InterfaceDeclaration): string[] => [
    ...(heritageClauses?.flatMap(({ types }) => types).flatMap(({ expression }) => inherited(expression)) ??
      []),
    ...members.flatMap(({ name }) =>
      name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : [],
    ),
  ];
  const inherited = (expression: ts.Expression): string[] => {
    const name = ts.isIdentifier(expression) ? expression.text : "";
    const base = declared.find((each) => each.name.text === name);
    if (base === undefined) throw new Error(`the members of \`${name}\` are declared elsewhere`);
    return membersOf(base);
  };
  return new Map(declared.map((each) => [each.name.text, membersOf(each)]));
}
