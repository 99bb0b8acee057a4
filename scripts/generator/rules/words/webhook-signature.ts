import { isRecord, webhooksOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { WebhookSignature } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { hasField } from "../../document/schemas-at.ts";
import { bodiesOf, signatureOf } from "../../document/webhook-words.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** `x-fern-webhook-signature`, by which receivers verify what the provider sends. */
export const webhookSignature: SpecRule = {
  name: "webhook-signature",
  says: "an `x-fern-webhook-signature` is complete: `hmac` says which header, which algorithm, which encoding and what is signed, the body among it, and every time or id that it names is signed; `shared-secret` names a header or a field of the body; what the documents do not say makes it `undocumented`",
  follows: true,
  *check({ document }) {
    // A callback of several operations is described once.
    const seen = new Set<string>();
    for (const located of webhooksOf(document)) {
      const placed = signatureOf(located);
      if (placed === undefined || !isRecord(placed.word) || seen.has(placed.pointer)) continue;
      const { word, pointer } = placed;
      seen.add(pointer);
      const found =
        word.type === "hmac" ? hmacFindings(word) : word.type === "shared-secret" ? secretFindings(word) : [];
      yield* found.map((each) => ({ ...each, pointer: pointer + each.pointer }));
      if (word.type !== "shared-secret" || word.field === undefined) continue;
      if (!hasField(document, bodiesOf(document, located), word.field))
        yield {
          pointer: `${pointer}/field`,
          message: `\`${word.field}\` is not a field of the body.`,
          remedy: "Let the JSON Pointer lead to the field of the body with the secret.",
        };
    }
  },
};

const ifUndocumented = "or, where no document says it, make the type `undocumented`.";

function hmacFindings(word: WebhookSignature): Finding[] {
  const { header, field, algorithm, encoding, part, parts, timestamp } = word;
  const signed: readonly string[] = word["payload-format"]?.components ?? [];
  const missing = [
    ...(header === undefined ? ["`header`"] : []),
    ...(algorithm === undefined ? ["`algorithm`"] : []),
    ...(encoding === undefined ? ["`encoding`"] : []),
    ...(signed.includes("body") ? [] : ["`payload-format.components` with the body"]),
  ];
  if (missing.length > 0)
    return [
      {
        pointer: "",
        message: `the webhook is signed (\`hmac\`), but cannot be verified without ${missing.join(", ")}.`,
        remedy: `Add what is missing, ${ifUndocumented}`,
      },
    ];
  const findings: Finding[] = [];
  const find = (wrong: boolean, pointer: string, message: string, remedy: string): void => {
    if (wrong) findings.push({ pointer, message, remedy });
  };
  find(
    field !== undefined,
    "/field",
    "a signature in the body would have to sign itself.",
    "Name the header with the signature; a secret that travels in the body is `shared-secret`.",
  );
  for (const name of ["timestamp", "message-id"] as const)
    find(
      (word[name] !== undefined) !== signed.includes(name),
      word[name] === undefined ? "/payload-format/components" : `/${name}`,
      word[name] === undefined
        ? `the ${name} is signed, and nothing says where it stands.`
        : `the ${name} is not signed, and so proves nothing.`,
      word[name] === undefined
        ? `Add \`${name}\` with its place, ${ifUndocumented}`
        : `Add \`${name}\` to \`payload-format.components\` if it is signed, else leave the word out.`,
    );
  find(
    timestamp !== undefined && (timestamp.header === undefined) === (timestamp.part === undefined),
    "/timestamp",
    "the time stands in a header of its own or in a part of the signature's, one of the two.",
    "Give either `header` or `part`.",
  );
  find(
    part === undefined && (parts !== undefined || timestamp?.part !== undefined),
    parts === undefined ? "/timestamp/part" : "/parts",
    "the header has parts, and nothing says which is the signature.",
    "Add `part`, the name of the part with the signature.",
  );
  find(
    part !== undefined && word["signature-prefix"] !== undefined,
    "/signature-prefix",
    "a header that is divided into parts has no prefix.",
    "Leave out `signature-prefix` or `part`.",
  );
  return findings;
}

function secretFindings(word: WebhookSignature): Finding[] {
  if ((word.header === undefined) === (word.field === undefined))
    return [
      {
        pointer: "",
        message: "the secret travels in a header or in a field of the body, one of the two.",
        remedy: `Give either \`header\`, or \`field\` with a pointer into the body, ${ifUndocumented}`,
      },
    ];
  const other = (
    ["algorithm", "encoding", "payload-format", "timestamp", "message-id", "part", "secret"] as const
  ).find((name) => word[name] !== undefined);
  return other === undefined
    ? []
    : [
        {
          pointer: `/${other}`,
          message: `\`${other}\` is a word of signatures, and a secret that travels signs nothing.`,
          remedy: "Leave it out, or make the type `hmac`.",
        },
      ];
}
