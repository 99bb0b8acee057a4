import { readFileSync } from "node:fs";
import ts from "typescript";

/**
 * Names of the members of interfaces in payouts-common: what every client has is declared there, so no list is kept here.
 *
 * @param module - its path within `packages/payouts-common/src`
 * @throws {Error} The module declares no such interface, or one of them extends an interface of another module.
 */
export function runtimeMembers(module: string, interfaces: RegExp): readonly string[] {
  const address = new URL(`../../../packages/payouts-common/src/${module}`, import.meta.url);
  const wanted = [...interfacesOf(readFileSync(address, "utf8"))].filter(([name]) => interfaces.test(name));
  if (wanted.length === 0) throw new Error(`payouts-common/src/${module} declares no ${interfaces.source}`);
  return wanted.flatMap(([, members]) => members);
}

/** The interfaces that a text declares, each with the names of its members, inherited ones included. */
export function interfacesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const { statements } = ts.createSourceFile("", text, ts.ScriptTarget.Latest);
  const declared = statements.filter(ts.isInterfaceDeclaration);
  const membersOf = ({ members, heritageClauses }: ts.InterfaceDeclaration): string[] => [
    ...(heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap(({ expression }) => inherited(expression)),
    ),
    ...members.flatMap(({ name }) =>
      name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : [],
    ),
  ];
  const inherited = (expression: ts.Expression): string[] => {
    const name = ts.isIdentifier(expression) ? expression.text : "";
    const base = declared.find((each) => each.name.text === name);
    if (base === undefined) throw new Error(`\`${name}\` must be declared in the same module`);
    return membersOf(base);
  };
  return new Map(declared.map((each) => [each.name.text, membersOf(each)]));
}
