export * from './calendar.js';
export * from './canonical-json.js';
export * from './checks.js';
export * from './clock.js';
export * from './geo.js';
export * from './ids.js';
export * from './pagination.js';
export * from './refusal.js';
