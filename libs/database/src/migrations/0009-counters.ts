import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What counters need: taking back what was just sent, asking later, one reminder; mail that is called off. */
export class Counters1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "proposal"
        add "recall_until" timestamptz,
        add "snoozed_until" timestamptz,
        add "reminded_version" integer not null default 0;
      update "proposal" set "draft_terms" = "draft_terms" || '{"exclusivity": null}' where "draft_terms" is not null;

      alter table "outgoing_mail" drop constraint "outgoing_mail_state_check";
      alter table "outgoing_mail" add constraint "outgoing_mail_state_check"
        check ("state" in ('queued', 'sending', 'sent', 'suppressed', 'cancelled', 'failed'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update "outgoing_mail" set "state" = 'suppressed' where "state" = 'cancelled';
      alter table "outgoing_mail" drop constraint "outgoing_mail_state_check";
      alter table "outgoing_mail" add constraint "outgoing_mail_state_check"
        check ("state" in ('queued', 'sending', 'sent', 'suppressed', 'failed'));

      alter table "proposal" drop "recall_until", drop "snoozed_until", drop "reminded_version";
    `);
  }
}
