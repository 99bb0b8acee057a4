import type { BodyFormat } from "../../body-format.ts";

/** A text as it is, in UTF-8. */
export function textBody(mediaType: string): BodyFormat {
  return {
    mediaType,
    write: (body) => {
      if (typeof body !== "string")
        throw new TypeError(`the body cannot be written as ${mediaType}; it must be a string`);
      return { contentType: mediaType, body };
    },
    read: ({ body }) => body,
  };
}
