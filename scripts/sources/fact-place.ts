import {
  isRecord,
  keyOfNode,
  type DocumentNode,
  type NodeKind,
} from "../../packages/payouts-simulator/src/document/index.ts";
import type { LocatedFact } from "../generator/document/facts-of.ts";
import { methodName } from "../generator/naming.ts";
import { firstSentence } from "../generator/prose.ts";
import { words } from "../generator/vocabulary/words.ts";

/**
 * What rests on a fact, as a caller of the client knows it: the method, type or option, the status or code, and what the
 * word says of it. `createPayout, 409, key_reused: how an error is read, and what it means for the money`.
 */
export function factPlace({ node, word, claim }: LocatedFact): string {
  const isOfNode = claim === node.value;
  const names = nodeNames(node);
  const all = [...(names.length === 0 ? ["every operation"] : names), ...(isOfNode ? [] : claimNames(claim))];
  const subject = [...new Set(all)].join(", ");
  const description = words.find(({ name }) => name === word)?.description;
  // `x-payouts-source` says only that the description of the object comes from there.
  if (isOfNode || description === undefined) return `${subject}: its description`;
  const [meaning = ""] = firstSentence(description).replace(/\.$/, "").split(":");
  return `${subject}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
}

/** The names on the way to a node, from the outside in. */
function nodeNames(node: DocumentNode | undefined): string[] {
  return node === undefined ? [] : [...nodeNames(node.parent), ...(namers[node.kind]?.(node) ?? [])];
}

type Namer = (node: DocumentNode) => readonly string[];

const namers: Readonly<Partial<Record<NodeKind, Namer>>> = {
  operation: (node) => [methodName(textOf(node.value["operationId"]) ?? keyText(node))],
  webhook: (node) => [`webhook ${keyText(node)}`],
  server: (node) => [`environment ${textOf(node.value["x-environment"]) ?? keyText(node)}`],
  securityScheme: (node) => [`credential ${keyText(node)}`],
  parameter: (node) => [`parameter ${textOf(node.value["name"]) ?? keyText(node)}`],
  header: (node) => [`header ${keyText(node)}`],
  response: (node) => [isComponent(node) ? `response ${keyText(node)}` : keyText(node)],
  schema: (node) => {
    if (isComponent(node)) return [`type ${keyText(node)}`];
    return node.path.at(-2) === "properties" ? [keyText(node)] : [];
  },
};

function isComponent({ parent }: DocumentNode): boolean {
  return parent?.kind === "components";
}

function keyText(node: DocumentNode): string {
  return String(keyOfNode(node));
}

/** What distinguishes one reason of many. */
function claimNames(claim: unknown): string[] {
  if (!isRecord(claim)) return [];
  return ["status", "code", "message"].flatMap((key) => textOf(claim[key]) ?? []);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
