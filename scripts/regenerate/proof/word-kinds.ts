import { webhooksOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Idempotency,
  Lifecycle,
  Money,
  Reconcile,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { DocumentDraft, Draft } from "../../generator/caller-document/draft.ts";
import { visitNodes } from "../../generator/caller-document/visit-nodes.ts";
import type { Bump } from "../change.ts";
import { type Kind, onField, onOperation, onResponse, type Scene } from "./kind.ts";

/** The catalogue of each spec has a source; which one is quoted makes no difference. */
const evidence = [{ source: "pages", mark: "docs" as const }];

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

function look(
  rule: string,
  want: Bump,
  isWanted: (word: Reconcile) => boolean,
  change: (word: Draft<Reconcile>) => void,
): Kind {
  return {
    rule: `x-payouts-reconcile: ${rule}`,
    want,
    change: onOperation(
      ({ "x-payouts-reconcile": word }) => word !== undefined && isWanted(word),
      (operation) => {
        if (operation["x-payouts-reconcile"]) change(operation["x-payouts-reconcile"]);
      },
    ),
  };
}

/** Changes a schema that has a word, wherever it stands. */
function onWord<Word>(
  name: keyof Schema,
  isWanted: (word: Word) => boolean,
  change: (word: Draft<Word>, schema: Draft<Schema>) => void,
): Kind["change"] {
  return ({ document, seeded }) => {
    const found: Draft<Schema>[] = [];
    visitNodes(document, (node) => {
      if (node[name] !== undefined && isWanted(node[name] as Word)) found.push(node);
    });
    const picked = seeded.pick(found);
    if (picked === undefined) return undefined;
    change(picked[name] as Draft<Word>, picked);
    return name;
  };
}

/** The lifecycle that a view of the document points at. */
function lifecycle(
  rule: string,
  want: Bump,
  isWanted: (word: Lifecycle) => boolean,
  change: (word: Draft<Lifecycle>) => void,
  because?: string,
): Kind {
  return {
    rule: `x-payouts-lifecycle: ${rule}`,
    want,
    ...(because !== undefined && { because }),
    change: onWord<Lifecycle>("x-payouts-lifecycle", isWanted, change),
  };
}

function money(
  rule: string,
  want: Bump,
  isWanted: (word: Money) => boolean,
  change: (word: Draft<Money>) => void,
): Kind {
  return {
    rule: `x-payouts-money: ${rule}`,
    want,
    change: onWord<Money>("x-payouts-money", isWanted, change),
  };
}

function onDocument(change: (document: DocumentDraft) => boolean): Kind["change"] {
  return ({ document }) => (change(document) ? "document" : undefined);
}

function onScheme(change: (scheme: Record<string, unknown>) => boolean): Kind["change"] {
  return ({ document }: Scene) => {
    const [name, scheme] = Object.entries(document.components?.securitySchemes ?? {})[0] ?? [];
    return scheme !== undefined && change(scheme) ? name : undefined; // a draft of plain JSON
  };
}

function onSignature(change: (signature: Record<string, unknown>) => boolean): Kind["change"] {
  return ({ document, seeded }) => {
    const signatures = webhooksOf(document).flatMap(
      ({ operation, pathItem }) =>
        operation["x-fern-webhook-signature"] ?? pathItem["x-fern-webhook-signature"] ?? [],
    );
    const signed = seeded.pick(signatures.filter(({ type }) => type !== "none"));
    return signed !== undefined && change(signed) ? "webhook" : undefined; // a draft of plain JSON
  };
}

const isKeyed = ({ carrier }: Idempotency): boolean => carrier !== "none";

/** Changes of the words beyond OpenAPI: promises, units, finality, credentials. */
export const wordKinds: readonly Kind[] = [
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
    ({ scope }) => scope !== undefined,
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

  {
    rule: "x-payouts-reconcile: look-up lost",
    want: "major",
    change: onOperation(
      ({ "x-payouts-reconcile": word }) => word !== undefined,
      (operation) => {
        Reflect.deleteProperty(operation, "x-payouts-reconcile");
      },
    ),
  },
  look(
    "less conclusive",
    "major",
    ({ empty }) => empty === "not_found",
    (word) => {
      word.empty = "inconclusive";
    },
  ),
  look(
    "more conclusive",
    "major",
    ({ empty }) => empty === "inconclusive",
    (word) => {
      word.empty = "not_found";
    },
  ),
  look(
    "settle longer",
    "major",
    () => true,
    (word) => {
      word.settle = "P9D";
    },
  ),
  look(
    "settle shorter",
    "major",
    () => true,
    (word) => {
      word.settle = "PT1S";
    },
  ),
  look(
    "compares less",
    "major",
    ({ compare }) => Object.keys(compare ?? {}).length > 0,
    (word) => {
      word.compare = Object.fromEntries(Object.entries(word.compare ?? {}).slice(1));
    },
  ),
  look(
    "compares more",
    "minor",
    () => true,
    (word) => {
      word.compare = { ...word.compare, "/brandNew": "/brandNew" };
    },
  ),
  look(
    "fills unasked",
    "major",
    ({ reference }) => reference.consent === true,
    (word) => {
      delete word.reference.consent;
    },
  ),
  look(
    "fills only when asked",
    "major",
    ({ reference }) => reference.consent !== true,
    (word) => {
      word.reference.consent = true;
    },
  ),
  look(
    "fills something else",
    "major",
    () => true,
    (word) => {
      word.reference.fill = word.reference.fill === "uuid" ? "digits-16" : "uuid";
    },
  ),
  look(
    "evidence changed",
    "patch",
    () => true,
    (word) => {
      word.evidence = [...word.evidence, ...evidence];
    },
  ),

  look(
    "a parameter comes from elsewhere",
    "major",
    ({ parameters }) => parameters?.path !== undefined,
    (word) => {
      word.parameters = { ...word.parameters, path: { purse: "/reference" } };
    },
  ),
  look(
    "one more parameter is bound",
    "major",
    () => true,
    (word) => {
      word.parameters = { ...word.parameters, query: { brandNew: "/reference" } };
    },
  ),
  look(
    "another answer says that there is none",
    "major",
    ({ absent }) => absent !== undefined,
    (word) => {
      word.absent = { status: "410" };
    },
  ),
  {
    rule: "x-payouts-read-only: lost",
    want: "major",
    change: onOperation(
      ({ "x-payouts-read-only": word }) => word !== undefined,
      (operation) => {
        Reflect.deleteProperty(operation, "x-payouts-read-only");
        Object.assign(operation, { "x-payouts-idempotency": { carrier: "none", evidence } });
      },
    ),
  },
  {
    rule: "x-payouts-read-only: gained",
    want: "major",
    because: "`client.seal` no longer has it.",
    change: onOperation(
      ({ "x-payouts-idempotency": word, "x-payouts-creates": makes }) =>
        word?.carrier === "none" && makes === undefined,
      (operation) => {
        Reflect.deleteProperty(operation, "x-payouts-idempotency");
        Object.assign(operation, { "x-payouts-read-only": { evidence } });
      },
    ),
  },

  {
    rule: "x-payouts-creates: lost",
    want: "major",
    change: onOperation(
      ({ "x-payouts-creates": word }) => word !== undefined,
      (operation) => {
        Reflect.deleteProperty(operation, "x-payouts-creates");
      },
    ),
  },
  {
    rule: "x-payouts-creates: read lost",
    want: "major",
    change: onOperation(
      ({ "x-payouts-creates": word }) => word?.read !== undefined,
      (operation) => {
        delete operation["x-payouts-creates"]?.read;
      },
    ),
  },

  lifecycle(
    "final state changed",
    "major",
    () => true,
    (word) => {
      const [name] = Object.entries(word.states).find(([, state]) => state === "paid") ?? [];
      if (name !== undefined) word.states = { ...word.states, [name]: "failed" };
    },
  ),
  lifecycle(
    "status known",
    "minor",
    () => true,
    (word) => {
      word.states = { ...word.states, "brand-new": "failed" };
    },
  ),
  lifecycle(
    "status known no more",
    "major",
    ({ states }) => Object.keys(states).length > 1,
    (word) => {
      word.states = Object.fromEntries(Object.entries(word.states).slice(1));
    },
  ),
  lifecycle(
    "failure leaves the money open",
    "major",
    () => true,
    (word) => {
      word.open = [...(word.open ?? []), { code: "brand-new", evidence }];
    },
  ),
  lifecycle(
    "failure is a failure",
    "major",
    ({ open }) => (open?.length ?? 0) > 0,
    (word) => {
      delete word.open;
    },
    "Either way a program pays again where it did not, or does not where it did.",
  ),
  lifecycle(
    "status may be replaced",
    "major",
    ({ reversible }) => reversible === undefined,
    (word) => {
      word.reversible = Object.keys(word.states).slice(0, 2);
    },
  ),
  lifecycle(
    "statuses stay",
    "minor",
    ({ reversible }) => reversible !== undefined,
    (word) => {
      delete word.reversible;
    },
    "A promise gained.",
  ),
  lifecycle(
    "time of returns longer",
    "major",
    ({ settles }) => settles !== undefined,
    (word) => {
      if (word.settles) word.settles.within = "P900D";
    },
  ),
  lifecycle(
    "time of returns shorter",
    "minor",
    ({ settles }) => settles !== undefined,
    (word) => {
      if (word.settles) word.settles.within = "PT1H";
    },
  ),
  lifecycle(
    "time of returns documented",
    "minor",
    ({ settles }) => settles === undefined,
    (word) => {
      word.settles = { within: "P30D", evidence };
    },
  ),
  lifecycle(
    "time of returns documented no more",
    "major",
    ({ settles }) => settles !== undefined,
    (word) => {
      delete word.settles;
    },
  ),
  lifecycle(
    "evidence changed",
    "patch",
    () => true,
    (word) => {
      word.evidence = [...word.evidence, ...evidence];
    },
  ),

  money(
    "unit changed",
    "major",
    () => true,
    (word) => {
      word.unit = word.unit === "minor" ? "major" : "minor";
    },
  ),
  money(
    "currency changed",
    "major",
    ({ currencyCode }) => currencyCode !== undefined,
    (word) => {
      word.currencyCode = "XXX";
    },
  ),
  money(
    "note changed",
    "patch",
    () => true,
    (word) => {
      word.note = "Other words.";
    },
  ),
  {
    rule: "x-data-classification: masking lost",
    want: "major",
    change: ({ document }) => {
      let isChanged = false;
      const names = new Set<string>();
      visitNodes(document, ({ properties = {} }) => {
        for (const [name, property] of Object.entries(properties))
          if (property["x-data-classification"] !== undefined && names.size === 0) names.add(name);
      });
      visitNodes(document, ({ properties = {} }) => {
        for (const [name, property] of Object.entries(properties))
          if (names.has(name) && property["x-data-classification"] !== undefined) {
            Reflect.deleteProperty(property, "x-data-classification");
            isChanged = true;
          }
      });
      return isChanged ? [...names].join() : undefined;
    },
  },
  {
    rule: "x-data-classification: masking gained",
    want: "minor",
    change: onField(
      "given",
      ({ schema, written }) =>
        schema === written && schema.type === "string" && schema["x-data-classification"] === undefined,
      ({ owner, name, schema }) => {
        owner.properties = {
          ...owner.properties,
          [name]: { ...schema, "x-data-classification": "personal" },
        };
      },
    ),
  },

  {
    rule: "x-payouts-error: code elsewhere",
    want: "major",
    change: onDocument((document) => {
      if (document["x-payouts-error"]?.code === undefined) return false;
      document["x-payouts-error"].code = "/elsewhere";
      return true;
    }),
  },
  {
    rule: "x-payouts-error: another place for the message",
    want: "minor",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if (word?.message === undefined) return false;
      word.message = [word.message, "/elsewhere"].flat();
      return true;
    }),
  },
  {
    rule: "x-payouts-error: request id lost",
    want: "major",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if (word?.requestIdHeader === undefined) return false;
      delete word.requestIdHeader;
      return true;
    }),
  },
  {
    rule: "x-payouts-error: outcome of a failure rejected → unknown",
    want: "major",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if (word === undefined) return false;
      word.reasons = [{ status: "422", code: "brand_new", outcome: "unknown" }, ...(word.reasons ?? [])];
      return true;
    }),
  },
  {
    rule: "x-payouts-error: outcome of a failure unknown → rejected",
    want: "major",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if (word === undefined) return false;
      word.reasons = [
        { status: "503", code: "brand_new", outcome: "rejected", evidence },
        ...(word.reasons ?? []),
      ];
      return true;
    }),
  },
  {
    rule: "x-payouts-error: a reason that says what holds anyway",
    want: "patch",
    because: "The runtime reads the failure as it did.",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if (word === undefined) return false;
      word.reasons = [
        ...(word.reasons ?? []),
        { status: "418", code: "brand_new", outcome: "rejected", retry: false },
      ];
      return !JSON.stringify(document.paths).includes('"items":"/');
    }),
  },
  {
    rule: "x-payouts-error: a repeat settles nothing after a failure",
    want: "major",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if (word === undefined) return false;
      word.reasons = [
        { status: "418", code: "expired", outcome: "rejected", resend: "never" },
        ...(word.reasons ?? []),
      ];
      return true;
    }),
  },
  {
    rule: "x-payouts-error: reasons lost",
    want: "major",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if ((word?.reasons?.length ?? 0) === 0 || word === undefined) return false;
      delete word.reasons;
      return true;
    }),
  },
  {
    rule: "x-payouts-result: elsewhere",
    want: "major",
    change: onResponse(
      (status, response) =>
        status.startsWith("2") &&
        response["x-payouts-result"] !== undefined &&
        response.content !== undefined,
      (response) => {
        Reflect.deleteProperty(response, "x-payouts-result");
      },
    ),
  },
  {
    rule: "x-speakeasy-pagination: lost",
    want: "major",
    change: onOperation(
      ({ "x-speakeasy-pagination": word }) => word !== undefined,
      (operation) => {
        Reflect.deleteProperty(operation, "x-speakeasy-pagination");
      },
    ),
  },
  {
    rule: "x-payouts-view: id elsewhere",
    want: "major",
    change: onWord<{ id: unknown }>(
      "x-payouts-view",
      () => true,
      (word) => {
        word.id = "/status";
      },
    ),
  },
  {
    rule: "x-payouts-view: another place for the reference",
    want: "minor",
    change: onWord<{ reference?: unknown }>(
      "x-payouts-view",
      ({ reference }) => reference !== undefined,
      (word) => {
        word.reference = [word.reference, "/elsewhere"].flat();
      },
    ),
  },

  {
    rule: "x-environment: environment added",
    want: "minor",
    change: onDocument((document) => {
      document.servers = [
        ...(document.servers ?? []),
        { url: "https://new.example", "x-environment": "brandNew" },
      ];
      return true;
    }),
  },
  {
    rule: "x-environment: environment removed",
    want: "major",
    change: onDocument((document) => {
      if ((document.servers?.length ?? 0) < 2) return false;
      document.servers = document.servers?.slice(0, 1) ?? [];
      return true;
    }),
  },
  {
    rule: "x-environment: another default",
    want: "major",
    change: onDocument((document) => {
      if ((document.servers?.length ?? 0) < 2) return false;
      document.servers = [...(document.servers ?? [])].reverse();
      return true;
    }),
  },
  {
    rule: "servers: host moved",
    want: "minor",
    change: onDocument((document) => {
      const server = document.servers?.[0];
      if (server === undefined) return false;
      server.url = "https://moved.example";
      return true;
    }),
  },
  {
    rule: "x-credential-env: variable renamed",
    want: "major",
    change: onScheme((scheme) => {
      if (scheme["x-credential-env"] === undefined) return false;
      scheme["x-credential-env"] =
        typeof scheme["x-credential-env"] === "string"
          ? "OTHER_NAME"
          : Object.fromEntries(
              Object.keys(scheme["x-credential-env"] as object).map((name) => [
                name,
                `OTHER_${name.toUpperCase()}`,
              ]),
            );
      return true;
    }),
  },
  {
    rule: "api-security-component-type-changed",
    want: "major",
    change: onScheme((scheme) => {
      if (
        scheme["type"] !== "http" ||
        scheme["scheme"] !== "bearer" ||
        scheme["x-payouts-token"] !== undefined
      )
        return false;
      Object.assign(scheme, { type: "apiKey", in: "header", name: "Other" });
      delete scheme["scheme"];
      return true;
    }),
  },
  {
    rule: "api-security-removed",
    want: "minor",
    change: onOperation(
      ({ security }) => security === undefined,
      (operation) => {
        operation.security = [];
      },
    ),
  },
  {
    rule: "x-speakeasy-globals: option lost",
    want: "major",
    change: onDocument((document) => {
      const word = document["x-speakeasy-globals"];
      if (word === undefined) return false;
      delete document["x-speakeasy-globals"];
      return true;
    }),
  },
  {
    rule: "x-fern-webhook-signature: header changed",
    want: "major",
    change: onSignature((signature) => {
      if (signature["header"] === undefined) return false;
      signature["header"] = "Other";
      return true;
    }),
  },
  {
    rule: "x-fern-webhook-signature: algorithm changed",
    want: "major",
    change: onSignature((signature) => {
      if (signature["algorithm"] === undefined) return false;
      signature["algorithm"] = "sha512";
      return true;
    }),
  },
  {
    rule: "x-fern-webhook-signature: lost",
    want: "major",
    change: onSignature((signature) => {
      for (const name of Object.keys(signature)) Reflect.deleteProperty(signature, name);
      signature["type"] = "none";
      return true;
    }),
  },
  {
    rule: "x-fern-webhook-signature: note changed",
    want: "patch",
    change: onSignature((signature) => {
      signature["note"] = "Other words.";
      return true;
    }),
  },
  {
    rule: "x-payouts-source changed",
    want: "patch",
    change: onOperation(
      ({ "x-payouts-source": source }) => source !== undefined,
      (operation) => {
        Object.assign(operation, { "x-payouts-source": evidence });
      },
    ),
  },
];
