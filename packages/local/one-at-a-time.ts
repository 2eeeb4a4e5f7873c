/** Lets a piece of asynchronous work run once at a time, in the order it was asked for. */

/** The same function, but a call waits until those before it are over, whether they went well or not. */
export function oneAtATime<Arguments extends unknown[], Result>(
  work: (...given: Arguments) => Promise<Result>,
): (...given: Arguments) => Promise<Result> {
  let before: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const run = before.then(() => work(...given));
    before = run.catch(() => undefined);
    return run;
  };
}
