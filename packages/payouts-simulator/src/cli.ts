#!/usr/bin/env node
import { runCommandLine } from "./command-line.ts";

const running = await runCommandLine(process.argv.slice(2), {
  directory: process.cwd(),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});

if (typeof running === "number") {
  process.exitCode = running;
} else {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void running.close());
}
