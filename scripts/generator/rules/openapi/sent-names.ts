import { pointerOfNode, securityScheme } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  OpenApiDocument,
  Parameter,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, typesOf } from "../../document/schemas-at.ts";
import { parameterNameFault } from "../header-names.ts";
import type { CheckedSpec, Finding, SpecRule } from "../spec-rule.ts";

type Breach = Omit<Finding, "pointer">;

/** What callers pass is sent as it is: nothing else that the client sends has the same place and name. */
export const sentNames: SpecRule = {
  name: "sent-names",
  says: "no parameter is a header or a query parameter that the client itself sends (`Authorization`, `Content-Type`, `Host`, an API key), and no two of an operation are sent under one name",
  *check(spec) {
    const nodes = new Map<object, string>(
      spec.nodes.filter(({ kind }) => kind === "parameter").map((node) => [node.value, pointerOfNode(node)]),
    );
    const credentials = credentialNames(spec);
    const reported = new Set<Parameter>();
    for (const { parameters, pointer } of spec.operations) {
      const headers = new Map<string, string>();
      for (const parameter of parameters) {
        const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
        const place = `${parameter.in} ${name}`;
        const twin = headers.get(place);
        if (parameter.in === "header") headers.set(place, parameter.name);
        const scheme = credentials.get(place);
        const breach =
          (parameter.in === "header" ? parameterNameFault(parameter.name) : undefined) ??
          (scheme === undefined ? undefined : ownCredential(scheme, parameter)) ??
          (twin === undefined ? undefined : sameHeader(twin, parameter.name));
        if (breach === undefined || reported.has(parameter)) continue;
        reported.add(parameter);
        yield { pointer: nodes.get(parameter) ?? pointer, ...breach };
      }
      for (const [parameter, breach] of mergedFaults(spec.document, parameters)) {
        if (reported.has(parameter)) continue;
        reported.add(parameter);
        yield { pointer: nodes.get(parameter) ?? pointer, ...breach };
      }
    }
  },
};

/** Places of the API keys, each with the name of its scheme. */
function credentialNames({ document }: CheckedSpec): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(document.components?.securitySchemes ?? {}).flatMap((name) => {
      const scheme = securityScheme(document, name);
      if (scheme?.type !== "apiKey") return [];
      const sent = scheme.in === "header" ? scheme.name.toLowerCase() : scheme.name;
      return [[`${scheme.in} ${sent}`, name] as const];
    }),
  );
}

function ownCredential(scheme: string, parameter: Parameter): Breach {
  return {
    message: `the security scheme \`${scheme}\` sends the ${parameter.in} parameter \`${parameter.name}\`, so callers could not pass it.`,
    remedy: "Leave it out.",
  };
}

/** RFC 9110, 5.1: names of headers are case-insensitive. */
function sameHeader(twin: string, name: string): Breach {
  return {
    message: `\`${twin}\` and \`${name}\` are one header.`,
    remedy: "Describe it once, in one spelling.",
  };
}

/** The members of an exploded object stand in the query beside the other parameters, under their own names. */
function* mergedFaults(
  document: OpenApiDocument,
  parameters: readonly Parameter[],
): Iterable<readonly [Parameter, Breach]> {
  const taken = new Map(
    parameters.filter((each) => each.in === "query").map((each) => [each.name, each.name] as const),
  );
  let open: string | undefined;
  for (const parameter of parameters) {
    const { in: place, name, style = "form", explode = style === "form", schema } = parameter;
    if (place !== "query" || style !== "form" || !explode || schema === undefined) continue;
    if (!typesOf(document, schema).has("object")) continue;
    const parts = partsOf(document, schema);
    const members = parts.flatMap(({ properties = {} }) => Object.keys(properties));
    const twice = members.find((member) => (taken.get(member) ?? name) !== name);
    const isOpen = parts.some(({ additionalProperties }) => typeof additionalProperties === "object");
    if (twice !== undefined)
      yield [parameter, sameName(`the member \`${twice}\` of \`${name}\``, `\`${taken.get(twice) ?? ""}\``)];
    else if (isOpen && open !== undefined)
      yield [parameter, sameName(`a member of \`${name}\``, `one of \`${open}\``)];
    for (const member of members) taken.set(member, name);
    if (isOpen) open ??= name;
  }
}

function sameName(member: string, other: string): Breach {
  return {
    message: `${member} would be sent under the same name as ${other}.`,
    remedy: "Write `style: deepObject`, if the provider reads `name[member]`.",
  };
}
