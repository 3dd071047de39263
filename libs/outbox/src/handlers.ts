import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

interface EventDefinition<Payload extends object> {
  readonly eventName: string;
  readonly payload: Payload;
}

/** Reacts to an event. Runs in a transaction of its own, exactly once per event; reload and re-check before acting. */
export interface EventHandler<Payload extends object = Record<string, unknown>> {
  handle(payload: Payload): Promise<void>;
}

/** Work that reaches outside (mail): runs without a transaction and may be repeated after a crash. */
export interface JobHandler<Payload extends object = Record<string, unknown>> {
  run(payload: Payload): Promise<void>;
}

/** Work done on a timetable, in a transaction of its own. */
export interface ScheduledTask {
  tick(): Promise<void>;
}

const HANDLES = 'alongside:handles';
const JOB = 'alongside:job';
const SCHEDULE = 'alongside:schedule';

/** Marks a provider as the handler of an event. The class name is the job's name: renaming it orphans waiting jobs. */
export const Handles = <Payload extends object>(event: EventDefinition<Payload>) =>
  SetMetadata(HANDLES, event.eventName);

/** Marks a provider as the one that does jobs of this name. */
export const DoesJob = (name: string) => SetMetadata(JOB, name);

/** Marks a provider to be run on a crontab (UTC), for example `* * * * *`. */
export const OnSchedule = (crontab: string) => SetMetadata(SCHEDULE, crontab);

/** Everything that reacts, found among the providers of the process. */
@Injectable()
export class HandlerRegistry {
  constructor(private readonly discovery: DiscoveryService) {}

  /** Handlers by event name. */
  eventHandlers(): { eventName: string; name: string; handler: EventHandler }[] {
    return this.find<EventHandler>(HANDLES).map(({ value, name, instance }) => ({
      eventName: value,
      name,
      handler: instance,
    }));
  }

  jobHandlers(): { jobName: string; handler: JobHandler }[] {
    return this.find<JobHandler>(JOB).map(({ value, instance }) => ({ jobName: value, handler: instance }));
  }

  scheduledTasks(): { crontab: string; name: string; task: ScheduledTask }[] {
    return this.find<ScheduledTask>(SCHEDULE).map(({ value, name, instance }) => ({
      crontab: value,
      name,
      task: instance,
    }));
  }

  private find<T>(key: string): { value: string; name: string; instance: T }[] {
    return this.discovery.getProviders().flatMap((wrapper) => {
      const type = wrapper.metatype;
      if (!wrapper.instance || typeof type !== 'function') return [];
      const value: unknown = Reflect.getMetadata(key, type);
      return typeof value === 'string' ? [{ value, name: type.name, instance: wrapper.instance as T }] : [];
    });
  }
}
