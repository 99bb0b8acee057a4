import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Parameter } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { DocumentDraft, Draft } from "../caller-document/draft.ts";
import type { TypeNamer } from "../caller-document/type-namer.ts";
import { optionName, pascalCase } from "../naming.ts";
import type { GlobalModel } from "../provider-model.ts";
import { parameterExample } from "./examples.ts";

/**
 * Parameters that become options of the client.
 *
 * Several may share a name on the wire, where operations describe the same header differently: they are one option,
 * required if any of them is.
 *
 * @param draft the caller document, in which no global is required any more; `document` still says which are
 */
export function buildGlobals(
  document: OpenApiDocument,
  draft: DocumentDraft,
  providerId: string,
  namer: TypeNamer,
): GlobalModel[] {
  const globals = new Map<string, GlobalModel>();
  const written = document["x-speakeasy-globals"]?.parameters ?? [];
  const drafted = draft["x-speakeasy-globals"]?.parameters ?? [];
  written.forEach((node, index) => {
    const parameter = dereference(document, node);
    const draftParameter = dereference<Draft<Parameter>>(draft, drafted[index] as Draft<Parameter>);
    if (parameter === undefined || (parameter.in !== "header" && parameter.in !== "query")) return;
    const place = `${parameter.in} ${parameter.name.toLowerCase()}`;
    const known = globals.get(place);
    if (known !== undefined) {
      globals.set(place, { ...known, required: known.required || parameter.required === true });
      return;
    }
    const option = optionName(parameter, providerId);
    const example = parameterExample(document, parameter);
    globals.set(place, {
      option,
      type: namer.typeOf(draftParameter?.schema, pascalCase(option)),
      required: parameter.required === true,
      in: parameter.in,
      parameter: parameter.name,
      ...(parameter.description !== undefined && { description: parameter.description }),
      ...(example !== undefined && { example }),
    });
  });
  return [...globals.values()];
}
