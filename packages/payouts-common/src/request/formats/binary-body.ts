import { base64Of } from "../../base64.ts";
import type { BodyFormat } from "../../body-format.ts";
import { fileOf, isBlob, loadedFile } from "./file.ts";

/** Bytes as they are. */
export function binaryBody(mediaType: string): BodyFormat {
  return {
    mediaType,
    write: (body) => {
      const file = fileOf(body);
      if (file === undefined)
        throw new TypeError(`the body cannot be written as ${mediaType}; it must be a Blob or a Uint8Array`);
      return { contentType: mediaType, body: base64Of(file.bytes), encoding: "base64" };
    },
    read: ({ body, encoding }) => {
      if (encoding !== "base64" || btoa(atob(body)) !== body) throw new TypeError("its body is not bytes");
      // Pictures and documents say nothing that a pointer leads to.
      return undefined;
    },
    load: (body) => (isBlob(body) ? loadedFile(body) : undefined),
  };
}
