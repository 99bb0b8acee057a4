/** A body as it is sealed. */
export interface WrittenBody {
  readonly contentType: string;
  /** The exact bytes: as text, or in base64. */
  readonly body: string;
  readonly encoding?: "base64";
}

/**
 * How a body is written that is not JSON. `formBody`, `multipartBody`, `textBody` and `binaryBody` make one; a generated
 * description imports those that its operations need, so that no other bundle has them.
 */
export interface BodyFormat {
  /** As the spec names it. What is sent may add to it, such as a boundary. */
  readonly mediaType: string;
  /** The same value always gives the same bytes. @throws {TypeError} It cannot be written as that media type. */
  readonly write: (body: unknown) => WrittenBody;
  /**
   * What a written body says, as far as text shows it: for pointers into it, and for masking.
   *
   * @throws {TypeError} It is not what `write` gives: a sealed request from outside may have been changed.
   */
  readonly read: (written: WrittenBody) => unknown;
  /**
   * A copy of the body with the bytes of its files, which cannot be read at once; the rest is copied now, so that the
   * caller may change it. `undefined`: there is nothing to wait for.
   */
  readonly load?: (body: unknown) => Promise<unknown> | undefined;
}
