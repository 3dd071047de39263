export * from './database.js';
export * from './database.module.js';
export * from './live.js';
export * from './live-signal.js';
export * from './migrate.js';
export * from './migrations/index.js';
export * from './naming.js';
export * from './once.js';
