import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each business saved and dismissed among its matches. Matches themselves are worked out, never stored. */
export class Matching1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table "match_mark" (
        "business_id" uuid not null,
        "other_id" uuid not null,
        "saved_at" timestamptz,
        "dismissed_at" timestamptz,
        "dismiss_reason" text,
        constraint "match_mark_pkey" primary key ("business_id", "other_id"),
        constraint "match_mark_business_id_fkey" foreign key ("business_id") references "business" ("id") on delete cascade,
        constraint "match_mark_other_id_fkey" foreign key ("other_id") references "business" ("id") on delete cascade,
        constraint "match_mark_other_id_check" check ("business_id" <> "other_id"),
        constraint "match_mark_marked_check" check ("saved_at" is not null or "dismissed_at" is not null),
        constraint "match_mark_reason_check" check (("dismissed_at" is null) = ("dismiss_reason" is null))
      );
      create index "match_mark_other_id_idx" on "match_mark" ("other_id");
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "match_mark"`);
  }
}
