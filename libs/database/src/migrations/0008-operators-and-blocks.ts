import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who runs the instance; which businesses are never shown each other; what a closing keeps for taking it back. */
export class OperatorsAndBlocks1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "account" add column "is_operator" boolean not null default false;
      create index "account_operator_idx" on "account" ("id") where "is_operator";

      alter table "business"
        add column "closed_at" timestamptz,
        add column "status_before_closing" text,
        add column "excluded_category_keys" text[] not null default '{}';

      create table "business_block" (
        "id" uuid not null,
        "blocker_id" uuid not null,
        "blocked_id" uuid not null,
        "created_at" timestamptz not null default now(),
        constraint "business_block_pkey" primary key ("id"),
        constraint "business_block_blocker_id_blocked_id_key" unique ("blocker_id", "blocked_id"),
        constraint "business_block_blocker_id_fkey" foreign key ("blocker_id") references "business" ("id") on delete cascade,
        constraint "business_block_blocked_id_fkey" foreign key ("blocked_id") references "business" ("id") on delete cascade,
        constraint "business_block_not_itself_check" check ("blocker_id" <> "blocked_id")
      );
      create index "business_block_blocked_id_idx" on "business_block" ("blocked_id");
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table "business_block";
      alter table "business" drop column "closed_at", drop column "status_before_closing", drop column "excluded_category_keys";
      alter table "account" drop column "is_operator";
    `);
  }
}
