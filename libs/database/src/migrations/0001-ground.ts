import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions, retries and the outbox: what every library stands on. */
export class Ground1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists citext;
      create extension if not exists pg_trgm;
      create extension if not exists btree_gist;
      create extension if not exists unaccent;

      create table "idempotency_key" (
        "scope" text not null,
        "key" text not null,
        "request_hash" text not null,
        "answer" jsonb,
        "created_at" timestamptz not null default now(),
        constraint "idempotency_key_pkey" primary key ("scope", "key")
      );

      create table "outbox_event" (
        "id" uuid not null,
        "name" text not null,
        "payload" jsonb not null,
        "request_id" text,
        "created_at" timestamptz not null default now(),
        "dispatched_at" timestamptz,
        constraint "outbox_event_pkey" primary key ("id")
      );
      create index "outbox_event_waiting_idx" on "outbox_event" ("id") where dispatched_at is null;

      create table "handled_event" (
        "event_id" uuid not null,
        "handler" text not null,
        "handled_at" timestamptz not null default now(),
        constraint "handled_event_pkey" primary key ("event_id", "handler")
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "handled_event"; drop table "outbox_event"; drop table "idempotency_key"`);
  }
}
