import type { Idempotency } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Draft } from "../../../generator/caller-document/draft.ts";
import type { Bump } from "../../change.ts";
import { type Kind, onOperation, evidence } from "../kind.ts";

/** Changes `x-payouts-idempotency` where it is as wanted. */
function key(
  rule: string,
  want: Bump,
  isWanted: (word: Idempotency) => boolean,
  change: (word: Draft<Idempotency>) => void,
): Kind {
  return {
    rule: `x-payouts-idempotency: ${rule}`,
    want,
    change: onOperation(
      ({ "x-payouts-idempotency": word }) => word !== undefined && isWanted(word),
      (operation) => {
        if (operation["x-payouts-idempotency"]) change(operation["x-payouts-idempotency"]);
      },
    ),
  };
}

const isKeyed = ({ carrier }: Idempotency): boolean => carrier !== "none";

/** Changes of how a repeat is recognised. */
export const keys: readonly Kind[] = [
  key("carrier lost", "major", isKeyed, (word) => {
    const { evidence: kept } = word;
    for (const name of Object.keys(word)) Reflect.deleteProperty(word, name);
    Object.assign(word, { carrier: "none", evidence: kept });
  }),
  key(
    "key offered for the first time",
    "minor",
    ({ carrier }) => carrier === "none",
    (word) => Object.assign(word, { carrier: "header", name: "Brand-New-Key" }),
  ),
  key(
    "name of the header changed",
    "major",
    ({ carrier }) => carrier === "header",
    (word) => {
      word.name = "Other-Key";
    },
  ),
  key(
    "resend lost",
    "major",
    (word) => isKeyed(word) && word.resend !== "never",
    (word) => {
      word.resend = "never";
    },
  ),
  key(
    "resend gained",
    "minor",
    (word) => isKeyed(word) && word.resend === "never",
    (word) => {
      delete word.resend;
    },
  ),
  key(
    "lifetime shorter",
    "major",
    ({ lifetime }) => lifetime !== undefined,
    (word) => {
      word.lifetime = "PT1M";
    },
  ),
  key(
    "lifetime longer",
    "minor",
    ({ lifetime }) => lifetime !== undefined,
    (word) => {
      word.lifetime = "P900D";
    },
  ),
  key(
    "lifetime written down for the first time",
    "major",
    (word) => isKeyed(word) && word.lifetime === undefined && word.trusted === undefined,
    (word) => {
      word.lifetime = "PT24H";
    },
  ),
  key(
    "trusted shorter",
    "major",
    ({ trusted }) => trusted !== undefined,
    (word) => {
      word.trusted = "PT1M";
    },
  ),
  key(
    "format tighter",
    "major",
    ({ format }) => format?.maxLength !== undefined,
    (word) => Object.assign(word.format ?? {}, { maxLength: (word.format?.maxLength ?? 9) - 1 }),
  ),
  key(
    "format looser",
    "minor",
    ({ format }) => format?.maxLength !== undefined,
    (word) => Object.assign(word.format ?? {}, { maxLength: (word.format?.maxLength ?? 9) + 1 }),
  ),
  key(
    "pattern gained",
    "major",
    (word) => isKeyed(word) && word.format?.pattern === undefined,
    (word) => {
      word.format = { ...word.format, pattern: "^[0-9a-f-]+$" };
    },
  ),
  key("format of generated keys changed", "major", isKeyed, (word) => {
    word.generate = { ...word.generate, maxLength: 30 };
  }),
  key("settle longer", "major", isKeyed, (word) => {
    word.settle = "PT30M";
  }),
  key(
    "settle shorter",
    "minor",
    ({ settle }) => settle !== undefined,
    (word) => {
      word.settle = "PT1S";
    },
  ),
  key(
    "failures are cached",
    "major",
    (word) => isKeyed(word) && word.cachesFailures !== true,
    (word) => {
      word.cachesFailures = true;
    },
  ),
  key(
    "failures are cached no more",
    "minor",
    ({ cachesFailures }) => cachesFailures === true,
    (word) => {
      word.cachesFailures = false;
    },
  ),
  key(
    "that failures are not cached is promised no more",
    "major",
    ({ cachesFailures }) => cachesFailures === false,
    (word) => {
      word.cachesFailures = "not-documented";
    },
  ),
  key(
    "answer to a mismatch changed",
    "major",
    ({ onMismatch }) => onMismatch !== undefined && onMismatch !== "not-documented",
    (word) => {
      word.onMismatch = { status: "418", code: "other" };
    },
  ),
  key(
    "answer to a mismatch documented no more",
    "major",
    ({ onMismatch }) => onMismatch !== undefined && onMismatch !== "not-documented",
    (word) => {
      word.onMismatch = "not-documented";
    },
  ),
  key(
    "answer to a mismatch documented",
    "minor",
    (word) => isKeyed(word) && (word.onMismatch ?? "not-documented") === "not-documented",
    (word) => {
      word.onMismatch = { status: "409" };
    },
  ),
  key(
    "answer in flight changed",
    "major",
    ({ onInFlight }) => onInFlight !== undefined && onInFlight !== "not-documented",
    (word) => {
      word.onInFlight = { status: "418" };
    },
  ),
  key(
    "replay marker lost",
    "major",
    ({ replayMarker }) => replayMarker !== undefined,
    (word) => {
      delete word.replayMarker;
    },
  ),
  key(
    "replay marker gained",
    "minor",
    (word) => isKeyed(word) && word.replayMarker === undefined,
    (word) => {
      word.replayMarker = { header: "Brand-New", value: "true" };
    },
  ),
  key(
    "scope changed",
    "major",
    ({ scope }) => scope !== undefined && scope !== "not-documented",
    (word) => {
      word.scope = "another scope";
    },
  ),
  key(
    "keys of operations told apart",
    "minor",
    (word) => isKeyed(word) && word.unique !== "operation",
    (word) => {
      word.unique = "operation";
    },
  ),
  key(
    "keys of operations told apart no more",
    "major",
    ({ unique }) => unique === "operation",
    (word) => {
      delete word.unique;
    },
  ),
  key(
    "compares less",
    "major",
    ({ compare }) => Object.keys(compare ?? {}).length > 0,
    (word) => {
      word.compare = Object.fromEntries(Object.entries(word.compare ?? {}).slice(1));
    },
  ),
  key("compares more", "minor", isKeyed, (word) => {
    word.compare = { ...word.compare, "/brandNew": "/brandNew" };
  }),
  key(
    "evidence changed",
    "patch",
    () => true,
    (word) => {
      word.evidence = [...word.evidence, ...evidence];
    },
  ),
];
