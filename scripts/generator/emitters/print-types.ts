import ts from "typescript";
import { propertyKey } from "../property-key.ts";
import { printWidth } from "./format.ts";
import { restyleComment } from "./restyle-comment.ts";

/**
 * Prints declarations of types as Prettier would, with their comments as TSDoc of ours.
 *
 * These files are as large as all the others together, and of few forms. Prettier would take longer for them than the
 * rest of a generation; what is none of these forms is left as the compiler prints it.
 */
export function printTypes(nodes: readonly ts.Node[]): string {
  return nodes.map((node) => `${commentOf(node, 0)}${declaration(node)}\n`).join("\n");
}

/** Where a type is printed. */
interface Place {
  /** Columns before the first character. */
  readonly column: number;
  /** Indentation of the line on which it begins. */
  readonly indent: number;
  /** Characters that follow the last one on its line. */
  readonly tail: number;
}

function declaration(node: ts.Node): string {
  if (ts.isInterfaceDeclaration(node)) return `export interface ${node.name.text} ${block(node.members, 0)}`;
  if (!ts.isTypeAliasDeclaration(node) || node.typeParameters !== undefined) return asCompiled(node);
  const start = `export type ${node.name.text} =`;
  const inline = type(node.type, { column: start.length + 1, indent: 0, tail: 1 });
  const [line = ""] = inline.split("\n", 1);
  const fits = start.length + 1 + line.length + (line === inline ? 1 : 0) <= printWidth;
  if (fits || line === "") return `${start}${line === "" ? "" : " "}${inline};`;
  return `${start}\n  ${type(node.type, { column: 2, indent: 2, tail: 1 })};`;
}

function type(node: ts.TypeNode, place: Place): string {
  const flat = flatType(node);
  if (flat !== undefined && place.column + flat.length + place.tail <= printWidth) return flat;
  return brokenType(node, place) ?? flat ?? asCompiled(node);
}

/** On one line, if it can be: an object with members never is. */
function flatType(node: ts.TypeNode): string | undefined {
  if (ts.isTypeLiteralNode(node)) return node.members.length === 0 ? "{}" : undefined;
  if (ts.isUnionTypeNode(node)) return joined(node.types, " | ");
  if (ts.isIntersectionTypeNode(node)) return joined(node.types, " & ");
  if (ts.isTupleTypeNode(node)) return around("[", joined(node.elements, ", "), "]");
  if (ts.isArrayTypeNode(node)) return around("", flatType(node.elementType), "[]");
  if (ts.isParenthesizedTypeNode(node)) return around("(", flatType(node.type), ")");
  if (ts.isRestTypeNode(node)) return around("...", flatType(node.type), "");
  if (ts.isOptionalTypeNode(node)) return around("", flatType(node.type), "?");
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword)
    return around("readonly ", flatType(node.type), "");
  if (ts.isIndexedAccessTypeNode(node)) {
    const index = flatType(node.indexType);
    return index && around("", flatType(node.objectType), `[${index}]`);
  }
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
    const { text } = node.typeName;
    return node.typeArguments === undefined
      ? text
      : around(`${text}<`, joined(node.typeArguments, ", "), ">");
  }
  const isText = ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal);
  const text = isText ? JSON.stringify(node.literal.text) : asCompiled(node);
  return text.startsWith('"') ? quoted(text) : text;
}

/** Over several lines, where the form can be broken. */
function brokenType(node: ts.TypeNode, place: Place): string | undefined {
  const { indent } = place;
  if (ts.isTypeLiteralNode(node)) return block(node.members, indent);
  if (ts.isUnionTypeNode(node)) return isHugged(node) ? huggedUnion(node, place) : unionBelow(node, place);
  if (ts.isArrayTypeNode(node))
    return `${type(node.elementType, { ...place, tail: place.tail + "[]".length })}[]`;
  if (ts.isParenthesizedTypeNode(node)) return parenthesized(node, place);
  if (ts.isIntersectionTypeNode(node)) return intersection(node, place);
  if (ts.isTupleTypeNode(node)) {
    const inner = " ".repeat(indent + 2);
    const elements = node.elements.map(
      (element) => `${inner}${type(element, { column: indent + 2, indent: indent + 2, tail: 1 })},\n`,
    );
    return `[\n${elements.join("")}${" ".repeat(indent)}]`;
  }
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword) {
    const start = "readonly ";
    return start + type(node.type, { ...place, column: place.column + start.length });
  }
  return undefined;
}

/** On the next line, if it fits there; else a line for each member. */
function unionBelow(node: ts.UnionTypeNode, { indent, tail }: Place): string {
  const flat = flatType(node);
  const fits = flat !== undefined && indent + 2 + flat.length + tail <= printWidth;
  return fits ? `\n${" ".repeat(indent + 2)}${flat}` : union(node, indent + 2);
}

function union({ types }: ts.UnionTypeNode, indent: number): string {
  const start = `\n${" ".repeat(indent)}| `;
  // What is inside of a member stands below the member, not below the bar.
  const inner = indent + "| ".length;
  return types.map((member) => start + type(member, { column: inner, indent: inner, tail: 0 })).join("");
}

/** `{ … } | null`: the object is printed as if it were alone. */
function isHugged({ types }: ts.UnionTypeNode): boolean {
  const objects = types.filter(ts.isTypeLiteralNode);
  const nulls = types.filter(
    (member) => ts.isLiteralTypeNode(member) && member.literal.kind === ts.SyntaxKind.NullKeyword,
  );
  return objects.length === 1 && nulls.length === types.length - 1;
}

function huggedUnion({ types }: ts.UnionTypeNode, place: Place): string {
  return types.map((member) => type(member, place)).join(" | ");
}

function parenthesized({ type: inner }: ts.ParenthesizedTypeNode, place: Place): string {
  const { indent } = place;
  if (ts.isUnionTypeNode(inner) && !isHugged(inner))
    return `(${union(inner, indent + 2)}\n${" ".repeat(indent)})`;
  return `(${type(inner, { ...place, column: place.column + 1, tail: place.tail + 1 })})`;
}

/** An object stands on the line of what it is joined to; of other types each has a line of its own. */
function intersection({ types }: ts.IntersectionTypeNode, { column, indent }: Place): string {
  let text = "";
  let wasObject = true;
  let inner = indent;
  for (const [index, member] of types.entries()) {
    const isObject = ts.isTypeLiteralNode(member);
    const isBelow = index > 0 && !isObject && !wasObject;
    if (isObject !== wasObject && index > 1) inner = indent + 2;
    const at = isBelow ? indent + 2 : inner;
    text += index === 0 ? "" : isBelow ? ` &\n${" ".repeat(at)}` : " & ";
    text += type(member, { column: isBelow ? at : column, indent: at, tail: 1 });
    wasObject = isObject;
  }
  return text;
}

function block(members: readonly ts.TypeElement[], indent: number): string {
  if (members.length === 0) return "{}";
  const lines = members.map((member) => commentOf(member, indent + 2) + memberLine(member, indent + 2));
  return `{\n${lines.join("")}${" ".repeat(indent)}}`;
}

function memberLine(member: ts.TypeElement, indent: number): string {
  const start = " ".repeat(indent) + signature(member);
  const { type: node } = member as ts.PropertySignature | ts.IndexSignatureDeclaration;
  if (node === undefined) return `${start};\n`;
  const text = type(node, { column: start.length + 2, indent, tail: 1 });
  return `${start}:${text.startsWith("\n") ? "" : " "}${text};\n`;
}

/** What stands before the type. */
function signature(member: ts.TypeElement): string {
  const isReadonly =
    ts.canHaveModifiers(member) &&
    ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
  const start = isReadonly ? "readonly " : "";
  if (ts.isIndexSignatureDeclaration(member)) {
    const [key] = member.parameters;
    return `${start}[${key === undefined ? "" : asCompiled(key)}]`;
  }
  return `${start}${nameOf(member.name)}${member.questionToken === undefined ? "" : "?"}`;
}

function nameOf(name: ts.PropertyName | undefined): string {
  if (name === undefined) return "";
  return ts.isStringLiteral(name) ? propertyKey(name.text) : asCompiled(name);
}

function joined(nodes: readonly ts.TypeNode[], separator: string): string | undefined {
  const texts = nodes.map(flatType);
  return texts.includes(undefined) ? undefined : texts.join(separator);
}

function around(start: string, text: string | undefined, end: string): string | undefined {
  return text === undefined ? undefined : start + text + end;
}

/** A literal in double quotes, or in single ones where these need fewer escapes. */
function quoted(literal: string): string {
  const text = literal.slice(1, -1);
  if (text.split('\\"').length <= text.split("'").length) return literal;
  return `'${text.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function commentOf(node: ts.Node, indent: number): string {
  const [comment] = ts.getSyntheticLeadingComments(node) ?? [];
  return comment === undefined ? "" : restyleComment(comment.text, indent);
}

const printer = ts.createPrinter();
const noFile = ts.createSourceFile("", "", ts.ScriptTarget.Latest);

function asCompiled(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, noFile);
}
