import type { ReactNode } from 'react';

/** Main colour, accent and ground of one crest. */
export interface Paint {
  a: string;
  b: string;
  g: string;
}

/** The same drawing so many times around the middle. */
export const turns = (count: number, draw: (angle: number) => ReactNode): ReactNode[] =>
  Array.from({ length: count }, (_, index) => draw((360 / count) * index));
