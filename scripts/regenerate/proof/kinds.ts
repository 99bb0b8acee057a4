import type { Kind } from "./kind.ts";
import { operationKinds } from "./operation-kinds.ts";
import { schemaKinds } from "./schema-kinds.ts";
import { wordKinds } from "./word-kinds.ts";

/** The table: each kind of change that a spec may see, by the rule of oasdiff or our own word, and what it means. */
export const kinds: readonly Kind[] = [...schemaKinds, ...operationKinds, ...wordKinds];
