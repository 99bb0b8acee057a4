/** The answer that a request asks for. */
export interface Preferences {
  /** `code=409`: the status. */
  readonly status?: number;
  /** `example=name`: the named example. */
  readonly example?: string;
}

/** Reads the header `Prefer` (RFC 7240): `code=409`, `example=inFlight`, or both. Other preferences are ignored. */
export function parsePreferences(header: string | null): Preferences {
  const preferences = new Map(
    [...(header ?? "").matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s",;]+))/g)].map(
      ([, name = "", quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ""] as const,
    ),
  );
  const code = Number(preferences.get("code"));
  const example = preferences.get("example");
  return {
    // The Fetch standard does not allow a `Response` of another status.
    ...(Number.isInteger(code) && code >= 200 && code <= 599 && { status: code }),
    ...(example && { example }),
  };
}
