import type { ProviderModel } from "../generator/provider-model.ts";

/** The options that a client of ours requires, a credential and its provider's required globals; and no pace. */
export function clientOptions({
  credential,
  globals,
  description,
}: ProviderModel): Readonly<Record<string, unknown>> {
  // What is measured is the client, and not how long it waits for its turns.
  const required = globals.filter(({ required }) => required);
  return {
    // Only a client whose provider documents limits has the option.
    ...(description.limits && { pace: false }),
    credential: credentialOf((credential?.parts ?? []).map(({ path }) => path)),
    ...Object.fromEntries(required.map(({ option, example }) => [option, example ?? option])),
  };
}

/** A value at each path: `""` is the credential itself, `a.b` a field of a field. */
function credentialOf(paths: readonly string[]): unknown {
  if (paths.includes("")) return "tok_0123456789abcdef0123456789abcdef";
  const credential: Record<string, unknown> = {};
  for (const path of paths) {
    const names = path.split(".");
    let place = credential;
    for (const name of names.slice(0, -1)) place = (place[name] ??= {}) as Record<string, unknown>;
    place[names.at(-1) ?? ""] = "tok_0123456789abcdef";
  }
  return credential;
}
