/** What a program passes as a file: a `File` or another `Blob`, or its bytes. */
export type FileLike = Blob | Uint8Array;

/** A file whose bytes have been read. */
export class LoadedFile {
  readonly name: string;
  /** Its media type; empty where the caller does not say. */
  readonly type: string;
  readonly bytes: Uint8Array;

  constructor(name: string, type: string, bytes: Uint8Array) {
    this.name = name;
    this.type = type;
    this.bytes = bytes;
  }
}

/** Not by its class: a Blob of another realm or library is one, too. */
export function isBlob(value: unknown): value is Blob & { readonly name?: unknown } {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as Partial<Blob>).arrayBuffer === "function" &&
    typeof (value as Partial<Blob>).size === "number"
  );
}

/** A blob never changes, so its bytes may be read later. */
export async function loadedFile(blob: Blob & { readonly name?: unknown }): Promise<LoadedFile> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new LoadedFile(typeof blob.name === "string" ? blob.name : unnamed, blob.type, bytes);
}

/** What FormData calls a file without a name (XMLHttpRequest standard, "create an entry"). */
export const unnamed = "blob";

/** The file that a value is; `undefined`: it is none. @throws {TypeError} Its bytes have not been read. */
export function fileOf(value: unknown): LoadedFile | undefined {
  if (value instanceof LoadedFile) return value;
  if (value instanceof Uint8Array) return new LoadedFile(unnamed, "", value);
  if (isBlob(value)) throw new TypeError("a Blob cannot be read at once; pass its bytes as a Uint8Array");
  return undefined;
}
