import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches that businesses keep, and whom each has found. */
export class SavedSearches1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table "saved_search" (
        "id" uuid not null,
        "business_id" uuid not null,
        "account_id" uuid not null,
        "name" text not null,
        "words" text,
        "filter" jsonb not null default '{}',
        "area" jsonb,
        "created_at" timestamptz not null,
        constraint "saved_search_pkey" primary key ("id"),
        constraint "saved_search_business_id_name_key" unique ("business_id", "name"),
        constraint "saved_search_name_check" check (length("name") between 1 and 80),
        constraint "saved_search_business_id_fkey" foreign key ("business_id") references "business" ("id") on delete cascade
      );
      create index "saved_search_account_id_idx" on "saved_search" ("account_id");

      create table "saved_search_find" (
        "saved_search_id" uuid not null,
        "business_id" uuid not null,
        "told_at" timestamptz,
        constraint "saved_search_find_pkey" primary key ("saved_search_id", "business_id"),
        constraint "saved_search_find_saved_search_id_fkey" foreign key ("saved_search_id") references "saved_search" ("id") on delete cascade,
        constraint "saved_search_find_business_id_fkey" foreign key ("business_id") references "business" ("id") on delete cascade
      );
      create index "saved_search_find_business_id_idx" on "saved_search_find" ("business_id");
      create index "saved_search_find_untold_idx" on "saved_search_find" ("saved_search_id") where told_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "saved_search_find"; drop table "saved_search";`);
  }
}
