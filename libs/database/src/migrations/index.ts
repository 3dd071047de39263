import { Ground1764000000001 } from './0001-ground.js';
import { Identity1764000000002 } from './0002-identity.js';
import { Directory1764000000003 } from './0003-directory.js';

/** Every migration, oldest first. */
export const migrations = [Ground1764000000001, Identity1764000000002, Directory1764000000003];
