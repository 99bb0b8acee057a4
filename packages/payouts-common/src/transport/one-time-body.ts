/**
 * A body that Node's fetch sends as a stream, and that is its text to everything else.
 *
 * Node's fetch (undici) sends a request again by itself when the answer is 421, as the Fetch standard says ("HTTP-network-
 * or-cache fetch"), unless its body is a stream: a stream cannot be sent twice. undici takes any async iterable for one.
 * A `String` is what it stays for `JSON.parse`, for a fetch of the caller's, and for the runtimes that do not repeat.
 */
export class OneTimeBody extends String {
  readonly #bytes: Uint8Array | undefined;

  /** What is not text shows as text only as far as it can be read as that. */
  constructor(body: string | Uint8Array) {
    super(typeof body === "string" ? body : new TextDecoder().decode(body));
    this.#bytes = typeof body === "string" ? undefined : body;
  }

  /** What was done with it. While it is only `opened`, the runtime has not sent one byte of it. */
  state: "untouched" | "opened" | "read" = "untouched";

  override toString(): string {
    this.state = "read";
    return super.toString();
  }

  override valueOf(): string {
    return this.toString();
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    if (this.state === "untouched") this.state = "opened";
    const end = { done: true, value: undefined } as const;
    let isOver = (this.#bytes ?? this).length === 0;
    return {
      next: async () => {
        // With the end of an empty body, the headers leave: they are the whole request.
        this.state = "read";
        if (isOver) return end;
        isOver = true;
        return { done: false, value: this.#bytes ?? new TextEncoder().encode(this.toString()) };
      },
      // undici calls it when the request is aborted.
      return: async () => end,
    };
  }
}
