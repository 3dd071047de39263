import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Businesses with what they sell and where they can show a partner, and the imports that brought them.
 * A trigger keeps `point` because TypeORM cannot compare a generated column without a table of its own.
 */
export class Directory1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table "business" (
        "id" uuid not null,
        "slug" text not null,
        "name" text not null,
        "name_key" text not null,
        "story" text,
        "status" text not null,
        "kind" text not null default 'independent',
        "category_key" text,
        "other_category_keys" text[] not null default '{}',
        "latitude" double precision not null,
        "longitude" double precision not null,
        "point" point not null,
        "address_lines" text[] not null default '{}',
        "locality" text not null,
        "region" text,
        "postcode" text,
        "country" text not null,
        "time_zone" text not null,
        "travels_km" double precision,
        "website" text,
        "phone" text,
        "email" citext,
        "email_source" text,
        "source" text,
        "source_id" text,
        "audience" jsonb not null default '[]',
        "goals" text[] not null default '{}',
        "opening_hours" jsonb not null default '[]',
        "attention_budget" integer not null default 5,
        "fictional" boolean not null default false,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        constraint "business_pkey" primary key ("id"),
        constraint "business_slug_key" unique ("slug"),
        constraint "business_source_source_id_key" unique ("source", "source_id"),
        constraint "business_latitude_check" check ("latitude" between -90 and 90),
        constraint "business_longitude_check" check ("longitude" between -180 and 180)
      );
      create function "business_set_point"() returns trigger language plpgsql as $$
        begin
          new.point := point(
            6378137 * radians(new.longitude),
            6378137 * ln(tan(pi() / 4 + radians(greatest(-85.051128, least(85.051128, new.latitude))) / 2))
          );
          return new;
        end
      $$;
      create trigger "business_point" before insert or update on "business"
        for each row execute function "business_set_point"();
      create index "business_partner_idx" on "business" using gist ("category_key", "point") include ("id")
        where status in ('listed', 'member') and kind = 'independent' and category_key is not null;
      create index "business_point_idx" on "business" using gist ("point");
      create index "business_name_key_idx" on "business" using gin ("name_key" gin_trgm_ops);

      create table "offering" (
        "id" uuid not null,
        "business_id" uuid not null,
        "name" text not null,
        "name_key" text not null,
        "description" text,
        "price" text,
        "position" integer not null,
        "created_at" timestamptz not null default now(),
        constraint "offering_pkey" primary key ("id"),
        constraint "offering_business_id_fkey" foreign key ("business_id") references "business" ("id") on delete cascade
      );
      create index "offering_business_id_idx" on "offering" ("business_id");
      create index "offering_name_key_idx" on "offering" using gin ("name_key" gin_trgm_ops);

      create table "channel" (
        "id" uuid not null,
        "business_id" uuid not null,
        "kind" text not null,
        "name" text not null,
        "monthly_reach" integer not null,
        "reach_is_estimate" boolean not null,
        "position" integer not null,
        "created_at" timestamptz not null default now(),
        constraint "channel_pkey" primary key ("id"),
        constraint "channel_business_id_fkey" foreign key ("business_id") references "business" ("id") on delete cascade,
        constraint "channel_monthly_reach_check" check ("monthly_reach" >= 0)
      );
      create index "channel_business_id_idx" on "channel" ("business_id");

      create table "import_run" (
        "id" uuid not null,
        "source" text not null,
        "file_name" text not null,
        "fingerprint" text not null,
        "state" text not null,
        "rows_read" integer not null default 0,
        "created" integer not null default 0,
        "updated" integer not null default 0,
        "unchanged" integer not null default 0,
        "rejected" integer not null default 0,
        "started_at" timestamptz not null default now(),
        "finished_at" timestamptz,
        constraint "import_run_pkey" primary key ("id")
      );
      create index "import_run_fingerprint_idx" on "import_run" ("fingerprint");

      create table "import_rejection" (
        "run_id" uuid not null,
        "row_number" integer not null,
        "reason" text not null,
        "excerpt" text not null,
        constraint "import_rejection_pkey" primary key ("run_id", "row_number"),
        constraint "import_rejection_run_id_fkey" foreign key ("run_id") references "import_run" ("id") on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table "import_rejection";
      drop table "import_run";
      drop table "channel";
      drop table "offering";
      drop table "business";
      drop function "business_set_point";
    `);
  }
}
