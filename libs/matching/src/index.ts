export {
  complement,
  judge,
  collect,
  scoreOf,
  worth,
  type Complement,
  type Judgement,
} from './theory/complement.js';
export {
  categoryComplement,
  complementaryCategories,
  competes,
  type ComplementaryCategory,
} from './theory/category-matrix.js';
export {
  reasonId,
  type AudienceReason,
  type CircleReason,
  type CustomReason,
  type Evidence,
  type FootfallReason,
  type HostingReason,
  type MomentReason,
  type ReasonKind,
  type ReasonSeed,
  type SequenceReason,
  type SupplyReason,
} from './theory/reasons.js';
