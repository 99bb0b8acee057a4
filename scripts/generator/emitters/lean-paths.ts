import ts from "typescript";
import { schemaReference } from "./named-types.ts";

type Change = (name: string, type: ts.TypeNode) => ts.TypeNode | undefined;

/** The schema that stands for all query parameters of an operation, by the operation's id, and their names. */
export type QuerySchemas = ReadonlyMap<string, { readonly key: string; readonly names: readonly string[] }>;

/**
 * What openapi-typescript declares by path, without what says nothing, or says it again: members that are never there,
 * headers of which none is known, comments on parameters that are declared elsewhere, and queries that have a type. That
 * is half of the text.
 */
export function leanPaths(
  declarations: readonly ts.InterfaceDeclaration[],
  queries: QuerySchemas,
): readonly ts.InterfaceDeclaration[] {
  const changes: Readonly<Record<string, Change>> = {
    paths: (_, type) => pathItem(type),
    webhooks: (_, type) => pathItem(type),
    operations: (name, type) => operation(type, queries.get(name)?.key, new Set(queries.get(name)?.names)),
    components: (name, type) =>
      name === "responses" ? within(type, (_, each) => response(each)) : present(type),
  };
  return declarations.flatMap((declaration) => {
    const change = changes[declaration.name.text];
    if (change === undefined) return [declaration];
    const { modifiers, name } = declaration;
    const members = changedMembers(declaration.members, change);
    return members.length === 0
      ? []
      : [ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members)];
  });
}

function pathItem(type: ts.TypeNode): ts.TypeNode {
  return within(type, (name, member) =>
    name === "parameters" ? undefined : present(member) && operation(member),
  );
}

function operation(type: ts.TypeNode, query?: string, names?: ReadonlySet<string>): ts.TypeNode {
  return within(type, (name, member) => {
    if (name === "responses") return within(member, (_, each) => response(each));
    if (name !== "parameters") return present(member);
    return within(member, (place, each) => {
      if (present(each) === undefined) return undefined;
      const isQuery = place === "query" && query !== undefined && hasMembers(each, names);
      return isQuery ? schemaReference(query) : withoutSecondComments(each);
    });
  });
}

function response(type: ts.TypeNode): ts.TypeNode {
  return within(type, (name, member) =>
    name === "headers" && isUnknown(member) ? undefined : present(member),
  );
}

function present(type: ts.TypeNode): ts.TypeNode | undefined {
  return type.kind === ts.SyntaxKind.NeverKeyword ? undefined : type;
}

function isUnknown(type: ts.TypeNode): boolean {
  return ts.isTypeLiteralNode(type) && type.members.every((member) => ts.isIndexSignatureDeclaration(member));
}

/** A global, which is an option of the client, is in no query type. */
function hasMembers(type: ts.TypeNode, names: ReadonlySet<string> = new Set()): boolean {
  return (
    ts.isTypeLiteralNode(type) &&
    type.members.length === names.size &&
    type.members.every(({ name }) => name !== undefined && names.has(textOf(name)))
  );
}

function withoutSecondComments(type: ts.TypeNode): ts.TypeNode {
  if (!ts.isTypeLiteralNode(type)) return type;
  for (const member of type.members) {
    const isDeclaredElsewhere =
      ts.isPropertySignature(member) && member.type && ts.isIndexedAccessTypeNode(member.type);
    if (isDeclaredElsewhere) ts.setSyntheticLeadingComments(member, undefined);
  }
  return type;
}

/** A type with its members changed, or left out; a reference stays what it is. */
function within(type: ts.TypeNode, change: Change): ts.TypeNode {
  return ts.isTypeLiteralNode(type)
    ? ts.factory.createTypeLiteralNode(changedMembers(type.members, change))
    : type;
}

function changedMembers(members: readonly ts.TypeElement[], change: Change): ts.TypeElement[] {
  return members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || member.type === undefined) return [member];
    const { modifiers, name, questionToken } = member;
    const type = change(textOf(name), member.type);
    // Updated, it keeps its comment.
    return type === undefined
      ? []
      : [ts.factory.updatePropertySignature(member, modifiers, name, questionToken, type)];
  });
}

function textOf(name: ts.PropertyName): string {
  return ts.isComputedPropertyName(name) ? "" : name.text;
}
