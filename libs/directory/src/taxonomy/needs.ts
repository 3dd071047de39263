import type { Translated } from './category.js';
import type { FamilyKey } from './need-families.data.js';
import { needsAToF } from './needs/a-to-f.data.js';
import { needsGToP } from './needs/g-to-p.data.js';
import { needsQToZ } from './needs/q-to-z.data.js';

/** Something customers come for: how to name it in a sentence, and the wider job it does. */
export interface Need extends Translated {
  readonly family: FamilyKey;
}

/** Every need of the taxonomy; the words end the sentence "they need …". */
export const needs = { ...needsAToF, ...needsGToP, ...needsQToZ } as const;

export type NeedKey = keyof typeof needs;
