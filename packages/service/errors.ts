/** The few ways in which something can go wrong that the service itself must tell apart. */

/** Twilio or SES said no for good. It is an event, not an outage. */
export class Refused extends Error {
  readonly code: number;
  constructor(code: number, options?: ErrorOptions) {
    super(`Refused for good, code ${code}.`, options);
    this.name = "Refused";
    this.code = code;
  }
}

/** It was certainly not taken, and may be tried again later. */
export class Busy extends Error {
  constructor(options?: ErrorOptions) {
    super("Too busy at the moment; it was not taken.", options);
    this.name = "Busy";
  }
}

/** Two turns kept colliding, or the store would not save. The door answers with an error and Twilio comes back. */
export class NotSaved extends Error {
  constructor(because: string, options?: ErrorOptions) {
    super(because, options);
    this.name = "NotSaved";
  }
}
