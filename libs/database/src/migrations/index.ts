import { Ground1764000000001 } from './0001-ground.js';
import { Identity1764000000002 } from './0002-identity.js';

/** Every migration, oldest first. */
export const migrations = [Ground1764000000001, Identity1764000000002];
