import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes may be about several days, and say through which door they came. */
export class NotesOfVisits1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "ledger_entry" add column "happened_from" date, add column "door" text,
        add constraint "ledger_entry_happened_from_check" check ("happened_from" < "happened_on");
      drop trigger "ledger_entry_is_immutable" on "ledger_entry";
      create trigger "ledger_entry_is_immutable"
        before update of "id", "partnership_id", "kind", "about_id", "by_business_id", "happened_from", "happened_on", "door", "note", "source", "lines", "at" on "ledger_entry"
        for each row execute function refuse_rewriting();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger "ledger_entry_is_immutable" on "ledger_entry";
      create trigger "ledger_entry_is_immutable"
        before update of "id", "partnership_id", "kind", "about_id", "by_business_id", "happened_on", "note", "source", "lines", "at" on "ledger_entry"
        for each row execute function refuse_rewriting();
      alter table "ledger_entry" drop column "happened_from", drop column "door";
    `);
  }
}
