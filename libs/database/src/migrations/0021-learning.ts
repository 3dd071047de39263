import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What businesses did about each other, what that teaches of their kinds and of themselves, and how far the past was gone through. */
export class Learning1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table "match_outcome" (
        "business_id" uuid not null,
        "other_id" uuid not null,
        "kind" text,
        "other_kind" text,
        "yes" double precision not null,
        "no" double precision not null,
        "asking" double precision,
        "settled_on" date not null,
        constraint "match_outcome_pkey" primary key ("business_id", "other_id"),
        constraint "match_outcome_other_id_check" check ("business_id" <> "other_id"),
        constraint "match_outcome_kinds_check" check (("kind" is null) = ("other_kind" is null)),
        constraint "match_outcome_weight_check" check ("yes" >= 0 and "no" >= 0 and "yes" + "no" <= 1.000001),
        constraint "match_outcome_business_id_fkey" foreign key ("business_id") references "business" ("id") on delete cascade,
        constraint "match_outcome_other_id_fkey" foreign key ("other_id") references "business" ("id") on delete cascade
      );
      create index "match_outcome_other_id_idx" on "match_outcome" ("other_id");
      create index "match_outcome_kinds_idx" on "match_outcome" ("kind", "other_kind", "settled_on");
      create index "match_outcome_settled_on_idx" on "match_outcome" ("settled_on");

      create table "learnt_kinds" (
        "kind" text not null,
        "other_kind" text not null,
        "from_day" date not null,
        "yes" double precision not null,
        "no" double precision not null,
        "businesses" integer not null,
        "other_businesses" integer not null,
        "together" double precision not null,
        constraint "learnt_kinds_pkey" primary key ("kind", "other_kind", "from_day")
      );

      create table "learnt_answers" (
        "business_id" uuid not null,
        "from_day" date not null,
        "worth" double precision not null,
        "weight" double precision not null,
        "others" integer not null,
        constraint "learnt_answers_pkey" primary key ("business_id", "from_day"),
        constraint "learnt_answers_business_id_fkey" foreign key ("business_id") references "business" ("id") on delete cascade
      );

      create table "learnt_usual" (
        "from_day" date not null,
        "share" double precision not null,
        constraint "learnt_usual_pkey" primary key ("from_day")
      );

      create table "learning_progress" (
        "one" boolean not null default true,
        "after_id" uuid,
        "businesses" integer not null default 0,
        "pairs" integer not null default 0,
        "finished_at" timestamptz,
        constraint "learning_progress_pkey" primary key ("one"),
        constraint "learning_progress_one_check" check ("one")
      );
      insert into "learning_progress" default values;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table "learning_progress";
      drop table "learnt_usual";
      drop table "learnt_answers";
      drop table "learnt_kinds";
      drop table "match_outcome";
    `);
  }
}
