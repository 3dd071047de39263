import { Ground1764000000001 } from './0001-ground.js';
import { Identity1764000000002 } from './0002-identity.js';
import { Directory1764000000003 } from './0003-directory.js';
import { Matching1764000000004 } from './0004-matching.js';
import { Partnerships1764000000005 } from './0005-partnerships.js';
import { Conversations1764000000006 } from './0006-conversations.js';
import { Mail1764000000007 } from './0007-mail.js';
import { OperatorsAndBlocks1764000000008 } from './0008-operators-and-blocks.js';
import { Counters1764000000009 } from './0009-counters.js';
import { Composing1764000000010 } from './0010-composing.js';
import { Promises1764000000011 } from './0011-promises.js';
import { LifeOfPartnerships1764000000012 } from './0012-life-of-partnerships.js';
import { Ledger1764000000013 } from './0013-ledger.js';
import { CandidatesFromTheIndex1764000000017 } from './0017-candidates-from-the-index.js';
import { MatchExposure1764000000018 } from './0018-match-exposure.js';
import { SavedSearches1764000000020 } from './0020-saved-searches.js';
import { Learning1764000000021 } from './0021-learning.js';
import { CatchUps1764000000022 } from './0022-catch-ups.js';
import { NotesOfVisits1764000000023 } from './0023-notes-of-visits.js';
import { HoursAndJoining1764000000024 } from './0024-hours-and-joining.js';
import { FactsBesideTheBusiness1764000000025 } from './0025-facts-beside-the-business.js';
import { CatchUpsToCome1764000000026 } from './0026-catch-ups-to-come.js';
import { WhereSearchesAre1764000000027 } from './0027-where-searches-are.js';

/** Every migration, oldest first. */
export const migrations = [
  Ground1764000000001,
  Identity1764000000002,
  Directory1764000000003,
  Matching1764000000004,
  Partnerships1764000000005,
  Conversations1764000000006,
  Mail1764000000007,
  OperatorsAndBlocks1764000000008,
  Counters1764000000009,
  Composing1764000000010,
  Promises1764000000011,
  LifeOfPartnerships1764000000012,
  Ledger1764000000013,
  CandidatesFromTheIndex1764000000017,
  MatchExposure1764000000018,
  SavedSearches1764000000020,
  Learning1764000000021,
  CatchUps1764000000022,
  NotesOfVisits1764000000023,
  HoursAndJoining1764000000024,
  FactsBesideTheBusiness1764000000025,
  CatchUpsToCome1764000000026,
  WhereSearchesAre1764000000027,
];
