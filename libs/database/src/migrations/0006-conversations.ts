import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One thread a pair of businesses. */
export class Conversations1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table "conversation" (
        "id" uuid not null,
        "low_id" uuid not null,
        "high_id" uuid not null,
        "last_sequence" int not null default 0,
        "last_at" timestamptz not null,
        "created_at" timestamptz not null default now(),
        constraint "conversation_pkey" primary key ("id"),
        constraint "conversation_low_id_high_id_key" unique ("low_id", "high_id"),
        constraint "conversation_order_check" check (low_id < high_id),
        constraint "conversation_low_id_fkey" foreign key ("low_id") references "business" ("id") on delete cascade,
        constraint "conversation_high_id_fkey" foreign key ("high_id") references "business" ("id") on delete cascade
      );
      create index "conversation_high_id_idx" on "conversation" ("high_id");

      create table "message" (
        "id" uuid not null,
        "conversation_id" uuid not null,
        "sequence" int not null,
        "client_id" text not null,
        "business_id" uuid not null,
        "account_id" uuid,
        "door" text not null,
        "body" text not null,
        "at" timestamptz not null,
        constraint "message_pkey" primary key ("id"),
        constraint "message_conversation_id_sequence_key" unique ("conversation_id", "sequence"),
        constraint "message_conversation_id_business_id_client_id_key" unique ("conversation_id", "business_id", "client_id"),
        constraint "message_conversation_id_fkey" foreign key ("conversation_id") references "conversation" ("id") on delete cascade,
        constraint "message_account_id_fkey" foreign key ("account_id") references "account" ("id") on delete set null
      );

      create table "read_mark" (
        "conversation_id" uuid not null,
        "business_id" uuid not null,
        "sequence" int not null,
        constraint "read_mark_pkey" primary key ("conversation_id", "business_id"),
        constraint "read_mark_conversation_id_fkey" foreign key ("conversation_id") references "conversation" ("id") on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table "read_mark"; drop table "message"; drop table "conversation"`);
  }
}
