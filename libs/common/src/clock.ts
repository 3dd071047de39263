/** The only source of "now", so that tests can move time. Bound to the system clock unless a test overrides it. */
export abstract class Clock {
  /** The current moment. */
  abstract now(): Date;
}

/** Reads the machine's clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
