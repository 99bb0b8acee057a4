import type { Emitter } from "./emitter.ts";

/**
 * Emits `openapi.json`: the document as the provider has it, with the id by which the simulator names it.
 *
 * On one line, for it is published for programs: the simulator, contract tests, other generators. People read the spec.
 */
export const emitOpenapi: Emitter = ({ id, document }) => ({
  path: "openapi.json",
  text: `${JSON.stringify({ ...document, info: { ...document.info, "x-payouts-provider": id } })}\n`,
});
