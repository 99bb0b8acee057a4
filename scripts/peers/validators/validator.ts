/** A tool that we did not write, between a client and a server. */
export interface Validator {
  readonly name: string;
  /**
   * Starts it on the loopback interface.
   *
   * @param document - the OpenAPI document, bundled
   * @param upstream - the base URL of the server
   */
  start(document: object, upstream: string): Promise<RunningValidator>;
}

export interface RunningValidator {
  /** What of the document the tool cannot read and was not given, with the reason. */
  readonly leftOut: readonly string[];
  /** The base URL that leads a client through the tool to the server. */
  readonly url: string;
  /** What the tool says against the exchange that it gave this answer to. None: it let the exchange pass. */
  violationsOf(answer: Response): Promise<readonly string[]>;
  close(): Promise<void>;
}
