export * from './config.js';
export * from './config.module.js';
export * from './config.schema.js';
export * from './logger.js';
export * from './standalone.schema.js';
export * from './telemetry.js';
