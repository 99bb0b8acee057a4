/**
 * A document that the simulator cannot serve.
 *
 * `place` is the file or the document's name, with a JSON Pointer to the cause where there is one; `remedy` says how to
 * correct it. Both are part of the message.
 */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly place: string;
  readonly remedy: string;

  constructor(place: string, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${place}: ${problem} ${remedy}`, options);
    this.place = place;
    this.remedy = remedy;
  }
}
