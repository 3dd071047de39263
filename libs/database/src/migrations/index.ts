import { Ground1764000000001 } from './0001-ground.js';

/** Every migration, oldest first. */
export const migrations = [Ground1764000000001];
