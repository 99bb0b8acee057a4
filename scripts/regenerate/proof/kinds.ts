import type { Kind } from "./kind.ts";
import { answerFields } from "./kinds/answer-fields.ts";
import { components } from "./kinds/components.ts";
import { connections } from "./kinds/connections.ts";
import { demands } from "./kinds/demands.ts";
import { errors } from "./kinds/errors.ts";
import { inputs } from "./kinds/inputs.ts";
import { keys } from "./kinds/keys.ts";
import { limits } from "./kinds/limits.ts";
import { lookUps } from "./kinds/look-ups.ts";
import { money } from "./kinds/money.ts";
import { operations } from "./kinds/operations.ts";
import { parameters } from "./kinds/parameters.ts";
import { placed } from "./kinds/places.ts";
import { requestFields } from "./kinds/request-fields.ts";
import { requestLimits } from "./kinds/request-limits.ts";
import { responses } from "./kinds/responses.ts";
import { sharedFields } from "./kinds/shared-fields.ts";
import { states } from "./kinds/states.ts";

/** The table: each kind of change that a spec may see, by the rule of oasdiff or our own word, and what it means. */
export const kinds: readonly Kind[] = [
  ...requestFields,
  ...answerFields,
  ...limits("given"),
  ...limits("got"),
  ...demands(),
  ...sharedFields,
  ...operations,
  ...inputs,
  ...parameters,
  ...responses,
  ...components,
  ...keys,
  ...lookUps,
  ...states,
  ...money,
  ...requestLimits,
  ...errors,
  ...connections,
  ...placed,
];
