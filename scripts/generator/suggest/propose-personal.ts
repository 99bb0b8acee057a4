import { keyOfNode, pointerOfNode } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { DocumentNode, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { isClassified } from "../document/classified.ts";
import { typesOf } from "../document/schemas-at.ts";
import { nameWords } from "../name-words.ts";
import type { CheckedSpec } from "../rules/spec-rule.ts";
import type { Suggestion } from "./suggestion.ts";

/** Fields that by their name hold what is personal or secret. Only texts, and numbers that are written as such. */
export function* proposePersonal({ document, nodes }: CheckedSpec): Iterable<Suggestion> {
  for (const node of nodes) {
    const name = nameOf(node);
    const schema: Schema = node.value;
    if (name === undefined || isClassified(document, schema)) continue;
    const types = typesOf(document, schema);
    if (types.size > 0 && !types.has("string") && !types.has("integer")) continue;
    if (schema.enum !== undefined || schema.const !== undefined || types.has("object")) continue;
    const kind = kindOf(name, node);
    if (kind === undefined) continue;
    yield {
      word: "x-data-classification",
      pointer: pointerOfNode(node),
      subject: name,
      value: kind,
      because: kind === "secret" ? "its name is that of a secret" : "its name is that of personal data",
    };
  }
}

function nameOf({ kind, path, parent }: DocumentNode): string | undefined {
  if (kind !== "schema") return undefined;
  if (parent?.kind === "schema" && path.at(-2) === "properties") return String(path.at(-1));
  const name = parent?.kind === "parameter" ? parent.value["name"] : undefined;
  return typeof name === "string" ? name : undefined;
}

const secrets =
  /^(.* )?(password|passphrase|secret|client secret|api key|private key|access token|refresh token|cvv2?|cvc2?|pin|otp|one time password)$/;

const personal = new RegExp(
  `^(.* )?(${[
    "(first|last|middle|given|family|full|maiden|legal|holder|owner|recipient|beneficiary|payee|sender|customer|cardholder|account) name|surname|initials",
    "e ?mails?|email address|phone|phone ?number|telephone|mobile|mobile number|msisdn|fax",
    "iban|account number|bank account|pan|card number|routing number|sort code|bvn|nuban|vpa|upi id",
    "ssn|social security number|tax id|taxpayer id|tin|national id|passport( number)?|id number|identification number|document number|driving licen[cs]e( number)?",
    "birth ?date|date of birth|dob|birthday|place of birth|nationality|gender|sex",
    "address line ?\\d?|line ?\\d|street( address| name)?|address ?\\d|house number( or name)?|postal code|postcode|zip( code)?",
    "ip address|latitude|longitude",
  ].join("|")})$`,
);

/** Names that are personal where they stand among such data, and mean anything elsewhere. */
const amongPersonal = /^(name|city|address|state or province|nickname)$/;
const people =
  /recipient|beneficiar|payee|receiver|customer|person|individual|holder|owner|sender|contact|counterpart|employee|cardholder|address|party/;

/** Ends of names by which a field is about data, and not that data itself. */
const about = new Set("type status id code verified enabled format length count provider url uri".split(" "));

function kindOf(name: string, { parent }: DocumentNode): "personal" | "secret" | undefined {
  const words = nameWords(name);
  const text = words.join(" ");
  if (secrets.test(text)) return "secret";
  const isCode = /(sort|zip|postal) code$|(tax|national|upi|taxpayer) id$/.test(text);
  if (about.has(words.at(-1) ?? "") && !isCode) return undefined;
  if (personal.test(text)) return "personal";
  if (!amongPersonal.test(text) || parent === undefined) return undefined;
  const siblings = Object.keys((parent.value as Schema).properties ?? {});
  const around = `${nameWords(String(keyOfNode(parent) ?? "")).join(" ")}`;
  const isAmong =
    people.test(around) || siblings.some((sibling) => personal.test(nameWords(sibling).join(" ")));
  return isAmong ? "personal" : undefined;
}
