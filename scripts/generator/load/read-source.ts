import { readFile, stat } from "node:fs/promises";
import { parseSpec } from "./parse-spec.ts";
import type { SourceFile } from "../rules/spec-source.ts";

/** The largest public API, with 1,200 operations, has 12 MB. */
const mostBytes = 50_000_000;

/** Reads and parses one file. What is wrong with it is part of the answer; a file that does not exist is `undefined`. */
export async function readSource(address: string): Promise<SourceFile | undefined> {
  try {
    const entry = await stat(address);
    if (!entry.isFile())
      return broken(address, "this is not a file.", "Put the spec into a file of this name.");
    if (entry.size > mostBytes) {
      return broken(
        address,
        `the file has ${Math.round(entry.size / 1e6)} MB, and the most is ${mostBytes / 1e6} MB.`,
        "Describe the operations that are needed, and no others.",
      );
    }
    return sourceOf(address, await readFile(address));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // of `stat` and `readFile`
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    const reason = code === "EACCES" || code === "EPERM" ? "its permissions do not allow it" : message;
    return broken(
      address,
      `the file cannot be read: ${reason}.`,
      "Make the file readable, and run the command again.",
    );
  }
}

/** Parses what a file holds. */
export function sourceOf(address: string, bytes: Uint8Array): SourceFile {
  let text: string;
  try {
    // It also drops a byte order mark.
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return broken(address, "the file is not UTF-8.", "Save it as UTF-8.", lineOfFirstFault(bytes));
  }
  const parsed = parseSpec(text);
  return parsed.ok
    ? { address, text, value: parsed.value, faults: [] }
    : { address, text, value: undefined, faults: parsed.faults };
}

function broken(address: string, message: string, remedy: string, line = 1): SourceFile {
  return { address, text: "", value: undefined, faults: [{ pointer: "", line, message, remedy }] };
}

/** The line of the first byte that is not UTF-8: where the replacement character first stands that was not written. */
function lineOfFirstFault(bytes: Uint8Array): number {
  const lines = Buffer.from(bytes).toString("latin1").split("\n");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  // A line break is one byte of its own in UTF-8, so each line can be judged alone.
  const index = lines.findIndex((line) => {
    try {
      decoder.decode(Buffer.from(line, "latin1"));
      return false;
    } catch {
      return true;
    }
  });
  return Math.max(0, index) + 1;
}
