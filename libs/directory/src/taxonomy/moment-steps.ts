import { momentSteps } from './moment-steps.data.js';
import type { MomentKey } from './moments.js';
import type { NeedKey } from './needs.js';

const places = new Map(
  Object.entries(momentSteps).flatMap(([moment, steps]) =>
    steps.flatMap((needs, place) =>
      needs.split(' ').map((need): [string, number] => [`${moment} ${need}`, place]),
    ),
  ),
);

/** At which step of a moment a need arises, counted from 0; undefined when the moment has no such step. */
export function stepOf(moment: MomentKey, need: NeedKey): number | undefined {
  return places.get(`${moment} ${need}`);
}
