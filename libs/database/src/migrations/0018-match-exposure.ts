import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often businesses were shown as matches, by day, and whether one wants a less obvious one among its own. */
export class MatchExposure1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table "match_exposure" (
        "business_id" uuid not null,
        "day" date not null,
        "shown" integer not null,
        constraint "match_exposure_pkey" primary key ("business_id", "day"),
        constraint "match_exposure_shown_check" check ("shown" > 0),
        constraint "match_exposure_business_id_fkey" foreign key ("business_id") references "business" ("id") on delete cascade
      );
      create index "match_exposure_day_idx" on "match_exposure" ("day");

      alter table "business" add column "steps_outside" boolean not null default true;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "business" drop column "steps_outside";
      drop table "match_exposure";
    `);
  }
}
