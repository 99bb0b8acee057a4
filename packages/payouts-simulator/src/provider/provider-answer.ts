import type { Answer } from "../answer/answer.ts";

/** What a provider answers, before any fault. */
export interface ProviderAnswer extends Answer {
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the answer is lost on its way, though the provider has done what was asked for. */
  readonly isLost?: boolean;
}
