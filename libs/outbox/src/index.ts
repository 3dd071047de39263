export {
  DoesJob,
  Handles,
  OnSchedule,
  type EventHandler,
  type JobHandler,
  type ScheduledTask,
} from './handlers.js';
export { JobRunner } from './job-runner.js';
export { Jobs } from './jobs.js';
export { defineEvent, Outbox, type DomainEvent } from './outbox.js';
export { OutboxModule } from './outbox.module.js';
export { Relay } from './relay.js';
