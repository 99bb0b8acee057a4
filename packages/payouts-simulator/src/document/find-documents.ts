import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { DocumentError } from "./document-error.ts";

/**
 * The files that the command's arguments name.
 *
 * A directory names the documents in it. Without arguments: those in `specs/`, else the `openapi.json` of each
 * installed package whose name ends in `-client`.
 *
 * @throws {DocumentError} There is nothing to serve.
 */
export async function findDocuments(named: readonly string[], directory: string): Promise<string[]> {
  const found =
    named.length > 0
      ? (await Promise.all(named.map((name) => expand(resolve(directory, name))))).flat()
      : [...(await documentsIn(join(directory, "specs"))), ...(await installed(directory))];
  if (found.length === 0) {
    throw new DocumentError(
      named.join(", ") || directory,
      "no OpenAPI document found.",
      "Name one: payouts-simulator openapi.yaml. Without a name, the command searches specs/ and the installed *-client packages.",
    );
  }
  return found;
}

async function expand(path: string): Promise<string[]> {
  const isDirectory = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  return isDirectory ? documentsIn(path) : [path];
}

async function documentsIn(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch(() => []);
  return names
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .sort()
    .map((name) => join(directory, name));
}

async function installed(directory: string): Promise<string[]> {
  if ((await documentsIn(join(directory, "specs"))).length > 0) return [];
  const modules = join(directory, "node_modules");
  const names = await readdir(modules).catch(() => []);
  const scopes = names.filter((name) => name.startsWith("@"));
  const scoped = await Promise.all(
    scopes.map(async (scope) => (await readdir(join(modules, scope))).map((name) => join(scope, name))),
  );
  const files = [...names, ...scoped.flat()]
    .filter((name) => name.endsWith("-client"))
    .sort()
    .map((name) => join(modules, name, "openapi.json"));
  const present = await Promise.all(
    files.map((file) =>
      stat(file).then(
        () => true,
        () => false,
      ),
    ),
  );
  return files.filter((_, index) => present[index]);
}
