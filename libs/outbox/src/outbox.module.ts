import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AbandonedJobs } from './abandoned-jobs.js';
import { HandledEvent } from './handled-event.entity.js';
import { HandleEvent } from './handle-event.js';
import { HandlerRegistry } from './handlers.js';
import { JobRunner } from './job-runner.js';
import { Jobs } from './jobs.js';
import { OutboxEvent } from './outbox-event.entity.js';
import { Outbox } from './outbox.js';
import { Relay } from './relay.js';

/** Events committed with the change, and the jobs they lead to. Every process can append; only the worker starts the runner. */
@Global()
@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature([OutboxEvent, HandledEvent])],
  providers: [AbandonedJobs, Outbox, Jobs, Relay, HandleEvent, HandlerRegistry, JobRunner],
  exports: [Outbox, Jobs, Relay, JobRunner],
})
export class OutboxModule {}
