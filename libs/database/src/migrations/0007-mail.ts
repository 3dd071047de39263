import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that leaves, mail that comes in, and addresses that get no more. */
export class Mail1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table "outgoing_mail" (
        "id" uuid not null,
        "idempotency_key" text not null,
        "message_id" text not null,
        "to_address" citext not null,
        "category" text not null,
        "requested" boolean not null,
        "sender_name" text,
        "reply_to" text,
        "subject" text not null,
        "html" text,
        "text" text,
        "headers" jsonb not null default '{}',
        "state" text not null,
        "attempts" integer not null default 0,
        "last_error" text,
        "request_id" text,
        "created_at" timestamptz not null default now(),
        "claimed_at" timestamptz,
        "sent_at" timestamptz,
        constraint "outgoing_mail_pkey" primary key ("id"),
        constraint "outgoing_mail_idempotency_key_key" unique ("idempotency_key"),
        constraint "outgoing_mail_message_id_key" unique ("message_id"),
        constraint "outgoing_mail_state_check" check ("state" in ('queued', 'sending', 'sent', 'suppressed', 'failed'))
      );
      create index "outgoing_mail_to_address_idx" on "outgoing_mail" ("to_address");

      create table "suppressed_address" (
        "address" citext not null,
        "reason" text not null,
        "at" timestamptz not null,
        constraint "suppressed_address_pkey" primary key ("address"),
        constraint "suppressed_address_reason_check" check ("reason" in ('no_more_mail', 'not_my_business', 'bounced'))
      );

      create table "inbound_mail" (
        "id" uuid not null,
        "message_key" text not null,
        "envelope_from" text not null,
        "envelope_to" citext not null,
        "remote_address" text not null,
        "raw" bytea not null,
        "received_at" timestamptz not null,
        constraint "inbound_mail_pkey" primary key ("id"),
        constraint "inbound_mail_envelope_to_message_key_key" unique ("envelope_to", "message_key")
      );
      create index "inbound_mail_received_idx" on "inbound_mail" ("envelope_to", "received_at");
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table "inbound_mail"; drop table "suppressed_address"; drop table "outgoing_mail"`,
    );
  }
}
