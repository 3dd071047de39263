/** A number that is not known exactly: at least this, most likely this, at most this. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

const ENDS = ['low', 'likely', 'high'] as const;

/** Works on each end alone. The work must keep the order of what it is given, so that the ends stay in order. */
export const eachEnd = (work: (end: keyof Range) => number): Range => {
  const [low, likely, high] = ENDS.map(work) as [number, number, number];
  return { low, likely, high };
};

export const NOTHING: Range = { low: 0, likely: 0, high: 0 };
