import { placeholder } from "./replace-scope.ts";

/** What is wrong with a scope, and what it must be; `undefined` if nothing is. The rules are those of npm for new names. */
export function scopeProblem(scope: string): string | undefined {
  if (scope === placeholder)
    return `${placeholder} is the placeholder itself. Pass the scope that you own, such as @acme.`;
  if (/^@[a-z0-9][a-z0-9._-]*$/.test(scope) && scope.length <= 100) return undefined;
  return `"${scope}" must be a scope of npm: "@", then lower-case letters, digits, "-", "_" or ".", beginning with a letter or a digit; at most 100 characters, for example @acme.`;
}
