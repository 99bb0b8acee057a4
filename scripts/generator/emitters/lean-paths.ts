import ts from "typescript";

type Change = (name: string, type: ts.TypeNode) => ts.TypeNode | undefined;

/**
 * What openapi-typescript declares by path, without what says nothing: members that are never there, and headers of which
 * none is known. That is a third of the text.
 */
export function leanPaths(
  declarations: readonly ts.InterfaceDeclaration[],
): readonly ts.InterfaceDeclaration[] {
  return declarations.flatMap((declaration) => {
    const change = changes[declaration.name.text];
    if (change === undefined) return [declaration];
    const members = changedMembers(declaration.members, change);
    const { modifiers, name } = declaration;
    return members.length === 0
      ? []
      : [ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members)];
  });
}

const changes: Readonly<Record<string, Change>> = {
  paths: (_, type) => pathItem(type),
  webhooks: (_, type) => pathItem(type),
  operations: (_, type) => operation(type),
  components: (name, type) =>
    name === "responses" ? within(type, (_, each) => response(each)) : present(type),
};

function pathItem(type: ts.TypeNode): ts.TypeNode {
  return within(type, (name, member) =>
    name === "parameters" ? parameters(member) : present(member) && operation(member),
  );
}

function operation(type: ts.TypeNode): ts.TypeNode {
  return within(type, (name, member) => {
    if (name === "parameters") return parameters(member) ?? ts.factory.createTypeLiteralNode([]);
    return name === "responses" ? within(member, (_, each) => response(each)) : present(member);
  });
}

function response(type: ts.TypeNode): ts.TypeNode {
  return within(type, (name, member) =>
    name === "headers" && isUnknown(member) ? undefined : present(member),
  );
}

function parameters(type: ts.TypeNode): ts.TypeNode | undefined {
  const kept = within(type, (_, member) => present(member));
  return ts.isTypeLiteralNode(kept) && kept.members.length === 0 ? undefined : kept;
}

function present(type: ts.TypeNode): ts.TypeNode | undefined {
  return type.kind === ts.SyntaxKind.NeverKeyword ? undefined : type;
}

function isUnknown(type: ts.TypeNode): boolean {
  return ts.isTypeLiteralNode(type) && type.members.every((member) => ts.isIndexSignatureDeclaration(member));
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
    const type = change(ts.isComputedPropertyName(name) ? "" : name.text, member.type);
    // Updated, it keeps its comment.
    return type === undefined
      ? []
      : [ts.factory.updatePropertySignature(member, modifiers, name, questionToken, type)];
  });
}
