import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, seats, sessions and sign-in links. */
export class Identity1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table "account" (
        "id" uuid not null,
        "email" citext not null,
        "name" text not null,
        "locale" text not null,
        "time_zone" text not null,
        "password_hash" text,
        "email_proved_at" timestamptz,
        "created_at" timestamptz not null default now(),
        constraint "account_pkey" primary key ("id"),
        constraint "account_email_key" unique ("email")
      );

      create table "seat" (
        "id" uuid not null,
        "account_id" uuid not null,
        "business_id" uuid not null,
        "role" text not null,
        "created_at" timestamptz not null default now(),
        constraint "seat_pkey" primary key ("id"),
        constraint "seat_account_id_business_id_key" unique ("account_id", "business_id"),
        constraint "seat_account_id_fkey" foreign key ("account_id") references "account" ("id") on delete cascade
      );
      create index "seat_business_id_idx" on "seat" ("business_id");

      create table "session" (
        "id" uuid not null,
        "secret_hash" bytea not null,
        "account_id" uuid not null,
        "acting_for_id" uuid,
        "created_at" timestamptz not null default now(),
        "expires_at" timestamptz not null,
        constraint "session_pkey" primary key ("id"),
        constraint "session_secret_hash_key" unique ("secret_hash"),
        constraint "session_account_id_fkey" foreign key ("account_id") references "account" ("id") on delete cascade
      );
      create index "session_account_id_idx" on "session" ("account_id");

      create table "magic_link" (
        "id" uuid not null,
        "email" citext not null,
        "secret_hash" bytea,
        "created_at" timestamptz not null default now(),
        "expires_at" timestamptz not null,
        "used_at" timestamptz,
        constraint "magic_link_pkey" primary key ("id"),
        constraint "magic_link_secret_hash_key" unique ("secret_hash")
      );
      create index "magic_link_email_idx" on "magic_link" ("email");
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table "magic_link"; drop table "session"; drop table "seat"; drop table "account"`,
    );
  }
}
