import { addDays, newId } from '#libs/common';
import type { Viewer } from '#libs/identity';
import { type CatchUp, CatchUpsRepository, PlanCatchUp, type PlanCatchUpInput } from '#libs/partnerships';
import type { Built } from './proposal.js';

/** What somebody plans: half an hour on the phone at noon, so many days from today, unless told otherwise. */
export const somePlan = (
  partnershipId: string,
  part: Partial<PlanCatchUpInput> & { inDays?: number } = {},
): PlanCatchUpInput => {
  const { inDays = 7, ...given } = part;
  return {
    partnershipId,
    on: addDays(new Date().toISOString().slice(0, 10), inDays),
    time: '12:00',
    minutes: 30,
    where: 'remote',
    place: '0123 45 67 89',
    note: null,
    idempotencyKey: newId(),
    ...given,
  };
};

/** A planned catch-up. */
export async function buildCatchUp(
  built: Built,
  viewer: Viewer,
  partnershipId: string,
  part: Parameters<typeof somePlan>[1] = {},
): Promise<CatchUp> {
  const id = await built.get(PlanCatchUp).execute(viewer, somePlan(partnershipId, part), 'portal');
  const catchUp = await built.get(CatchUpsRepository).byId(id);
  if (!catchUp) throw new Error('A catch-up that was planned is not there.');
  return catchUp;
}
