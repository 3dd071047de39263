import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What writing a proposal needs: templates by operators, and the queue before a full attention budget. */
export class Composing1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table "template" (
        "id" uuid not null,
        "locale" text not null,
        "title" text not null,
        "text" text not null,
        "they_get" text not null,
        "you_get" text not null,
        "your_promise" text not null,
        "their_promise" text not null,
        "your_channel" text,
        "their_channel" text,
        "times" integer,
        "archived_at" timestamptz,
        "created_at" timestamptz not null,
        constraint "template_pkey" primary key ("id"),
        constraint "template_times_check" check ("times" between 1 and 100)
      );
      create index "template_list_idx" on "template" ("created_at", "id");

      alter table "proposal"
        add "queued_at" timestamptz,
        add constraint "proposal_queued_check" check ("queued_at" is null or "state" = 'draft');
      create index "proposal_queue_idx" on "proposal" ("to_business_id", "queued_at", "id") where queued_at is not null;
      create unique index "proposal_queued_pair_idx" on "proposal" ("from_business_id", "to_business_id") where queued_at is not null;
      create index "proposal_between_idx" on "proposal" ("from_business_id", "to_business_id") where state = 'sent';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index "proposal_between_idx";
      drop index "proposal_queued_pair_idx";
      drop index "proposal_queue_idx";
      alter table "proposal" drop constraint "proposal_queued_check", drop "queued_at";
      drop table "template";
    `);
  }
}
