import { Clock } from '#libs/common';

/** A clock that stands still until a test moves it. Starts at the machine's time, so that the database's own clock agrees. */
export class TestClock extends Clock {
  private moment = new Date();

  now(): Date {
    return new Date(this.moment);
  }

  advance(time: { days?: number; hours?: number; minutes?: number }): void {
    const minutes = (time.days ?? 0) * 1_440 + (time.hours ?? 0) * 60 + (time.minutes ?? 0);
    this.moment = new Date(this.moment.getTime() + minutes * 60_000);
  }
}
