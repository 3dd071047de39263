import { DropCatchUpsWhenPartnershipAmended } from './handlers/drop-catch-ups-when-partnership-amended.js';
import { DropCatchUpsWhenPartnershipEndAgreed } from './handlers/drop-catch-ups-when-partnership-end-agreed.js';
import { DropCatchUpsWhenPartnershipEnded } from './handlers/drop-catch-ups-when-partnership-ended.js';
import { DropCatchUpsWhenPartnershipEnding } from './handlers/drop-catch-ups-when-partnership-ending.js';
import { CancelCatchUp } from './use-cases/cancel-catch-up.js';
import { ChangeCatchUp } from './use-cases/change-catch-up.js';
import { DecideCatchUp } from './use-cases/decide-catch-up.js';
import { DropCatchUps } from './use-cases/drop-catch-ups.js';
import { MoveCatchUp } from './use-cases/move-catch-up.js';
import { PlanCatchUp } from './use-cases/plan-catch-up.js';
import { RestoreCatchUp } from './use-cases/restore-catch-up.js';

/** What can be done with catch-ups, for the module. */
export const catchUpUseCases = [CancelCatchUp, DropCatchUps, MoveCatchUp, PlanCatchUp, RestoreCatchUp];

/** What that is made of, and what makes them go. */
export const catchUpParts = [
  ChangeCatchUp,
  DecideCatchUp,
  DropCatchUpsWhenPartnershipAmended,
  DropCatchUpsWhenPartnershipEndAgreed,
  DropCatchUpsWhenPartnershipEnded,
  DropCatchUpsWhenPartnershipEnding,
];
