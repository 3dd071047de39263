import tzLookup from '@photostructure/tz-lookup';
import type { Point } from '#libs/common';

/** The time zone of a place, as an IANA name; UTC in the middle of nowhere. */
export function timeZoneAt({ latitude, longitude }: Point): string {
  try {
    return tzLookup(latitude, longitude);
  } catch {
    return 'UTC';
  }
}
