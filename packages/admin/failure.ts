/** What went wrong in a way that whoever ran the command can do something about. */

/** Its message is the cause; `fix` says what to do. */
export class Failure extends Error {
  /** `no-such-client`: what scripts look for. */
  readonly code: string;
  readonly fix: string;
  constructor(code: string, cause: string, fix: string, options?: ErrorOptions) {
    super(cause, options);
    this.name = "Failure";
    this.code = code;
    this.fix = fix;
  }
}

/** The command was not typed as it is meant to be; it ends with 2. */
export class Misused extends Error {}
