import type { ProviderNames } from "../naming.ts";
import type { HeaderModel, OperationModel } from "../provider-model.ts";

/** The headers that most operations document for their answers, as far as several document the same. */
export function sharedHeaders(operations: readonly OperationModel[]): readonly HeaderModel[] {
  const counted = new Map<string, { readonly headers: readonly HeaderModel[]; count: number }>();
  for (const { answerHeaders: headers } of operations) {
    if (headers.length === 0) continue;
    const known = counted.get(JSON.stringify(headers));
    if (known === undefined) counted.set(JSON.stringify(headers), { headers, count: 1 });
    else known.count += 1;
  }
  const [most] = [...counted.values()].filter(({ count }) => count > 1).sort((a, b) => b.count - a.count);
  return most?.headers ?? [];
}

/** The type of an operation's answer headers: the shared one, or an interface of its own. None, where none is documented. */
export function headersTypeOf(
  { answerHeaders, types }: OperationModel,
  shared: readonly HeaderModel[],
  { headers }: ProviderNames,
): { readonly name: string; readonly isOwn: boolean } | undefined {
  if (answerHeaders.length === 0) return undefined;
  const isOwn = JSON.stringify(answerHeaders) !== JSON.stringify(shared);
  return { name: isOwn ? types.headers : headers, isOwn };
}
