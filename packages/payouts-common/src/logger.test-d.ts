/** What is a logger and what is not: checked by the compilers, and run by none. */
import { type Logger as Pino, pino } from "pino";
import winston from "winston";
import type { ClientOptions, LogEntry, Logger } from "./client-options.ts";

const pinoLogger: Pino = pino();
const winstonLogger: winston.Logger = winston.createLogger();
const { console: consoleLogger } = globalThis;

// One line for each of the field's loggers.
export const good: readonly Logger[] = [
  ({ level, message, ...fields }) => pinoLogger[level](fields, message),
  ({ level, message, ...fields }) => consoleLogger[level](message, fields),
  (entry) => winstonLogger.log(entry),
  (entry) => consoleLogger.log(entry),
  async (entry) => fetch("https://logs.example.com", { method: "POST", body: JSON.stringify(entry) }),
];

// Passed whole, some would take the message for the fields or the fields for the message, and which ones cannot be told
// by their types: all are refused.
// @ts-expect-error -- fields come first
export const first: ClientOptions = { logger: pinoLogger };
// @ts-expect-error -- the message comes first
export const second: ClientOptions = { logger: winstonLogger };
// @ts-expect-error -- the message comes first
export const third: ClientOptions = { logger: consoleLogger };
// @ts-expect-error -- the message comes first
export const fourth: Logger = (message: string, fields: object): void => consoleLogger.info(message, fields);
// @ts-expect-error -- fields come first, and the message would be missing
export const fifth: Logger = (fields: object, message: string): void => consoleLogger.info(message, fields);

declare const entry: LogEntry;
// @ts-expect-error -- an entry is not the logger's to change
entry.message = "";
