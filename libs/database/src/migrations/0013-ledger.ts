import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The private ledger of two partners: append-only, double-entry. */
export class Ledger1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table "ledger_entry" (
        "id" uuid not null,
        "partnership_id" uuid not null,
        "kind" text not null,
        "about_id" uuid,
        "by_business_id" uuid,
        "by_account_id" uuid,
        "happened_on" date not null,
        "note" text,
        "source" text,
        "lines" smallint not null,
        "at" timestamptz not null,
        constraint "ledger_entry_pkey" primary key ("id"),
        constraint "ledger_entry_partnership_id_source_key" unique ("partnership_id", "source"),
        constraint "ledger_entry_about_check" check (("about_id" is null) = ("kind" in ('reach', 'visits', 'redemptions', 'referrals'))),
        constraint "ledger_entry_lines_check" check ("lines" >= 2),
        constraint "ledger_entry_partnership_id_fkey" foreign key ("partnership_id") references "partnership" ("id") on delete cascade,
        constraint "ledger_entry_about_id_fkey" foreign key ("about_id") references "ledger_entry" ("id") on delete cascade,
        constraint "ledger_entry_by_business_id_fkey" foreign key ("by_business_id") references "business" ("id") on delete cascade,
        constraint "ledger_entry_by_account_id_fkey" foreign key ("by_account_id") references "account" ("id") on delete set null
      );
      create index "ledger_entry_partnership_id_idx" on "ledger_entry" ("partnership_id", "id") where "about_id" is null;
      create index "ledger_entry_about_id_idx" on "ledger_entry" ("about_id");
      create unique index "ledger_entry_answer_key" on "ledger_entry" ("about_id") where "kind" in ('confirmation', 'dispute');

      create table "ledger_line" (
        "entry_id" uuid not null,
        "business_id" uuid not null,
        "account" text not null,
        "unit" text not null,
        "currency" text,
        "amount" integer not null,
        constraint "ledger_line_pkey" primary key ("entry_id", "business_id", "account", "unit"),
        constraint "ledger_line_amount_check" check ("amount" <> 0),
        constraint "ledger_line_currency_check" check (("unit" = 'money') = ("currency" is not null)),
        constraint "ledger_line_entry_id_fkey" foreign key ("entry_id") references "ledger_entry" ("id") on delete cascade,
        constraint "ledger_line_business_id_fkey" foreign key ("business_id") references "business" ("id") on delete cascade
      );
      create index "ledger_line_business_id_idx" on "ledger_line" ("business_id");

      create function ledger_entry_balances() returns trigger language plpgsql as $$
      declare
        entry ledger_entry;
      begin
        select * into entry from ledger_entry where id = (to_jsonb(new) ->> tg_argv[0])::uuid;
        if entry.lines <> (select count(*) from ledger_line where entry_id = entry.id) then
          raise exception 'ledger entry % has not the lines it says', entry.id;
        end if;
        if exists (select 1 from ledger_line where entry_id = entry.id group by unit, currency having sum(amount) <> 0) then
          raise exception 'ledger entry % does not balance', entry.id;
        end if;
        if exists (select 1 from ledger_line l join partnership p on p.id = entry.partnership_id
                    where l.entry_id = entry.id and l.business_id not in (p.from_business_id, p.to_business_id)) then
          raise exception 'ledger entry % has a line of somebody else', entry.id;
        end if;
        if entry.about_id is not null and not exists
          (select 1 from ledger_entry a where a.id = entry.about_id and a.partnership_id = entry.partnership_id and a.about_id is null) then
          raise exception 'ledger entry % is about an entry of others', entry.id;
        end if;
        return null;
      end $$;
      create constraint trigger "ledger_entry_balances" after insert on "ledger_entry"
        deferrable initially deferred for each row execute function ledger_entry_balances('id');
      create constraint trigger "ledger_line_balances" after insert on "ledger_line"
        deferrable initially deferred for each row execute function ledger_entry_balances('entry_id');

      create trigger "ledger_entry_is_immutable"
        before update of "id", "partnership_id", "kind", "about_id", "by_business_id", "happened_on", "note", "source", "lines", "at" on "ledger_entry"
        for each row execute function refuse_rewriting();
      create trigger "ledger_line_is_immutable"
        before update on "ledger_line" for each row execute function refuse_rewriting();
      -- Rows go only when the partnership itself goes, by its foreign key: one trigger deep.
      create trigger "ledger_entry_stays" before delete on "ledger_entry"
        for each row when (pg_trigger_depth() = 0) execute function refuse_rewriting();
      create trigger "ledger_line_stays" before delete on "ledger_line"
        for each row when (pg_trigger_depth() = 0) execute function refuse_rewriting();
      create trigger "ledger_entry_is_not_emptied" before truncate on "ledger_entry"
        for each statement execute function refuse_rewriting();
      create trigger "ledger_line_is_not_emptied" before truncate on "ledger_line"
        for each statement execute function refuse_rewriting();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table "ledger_line";
      drop table "ledger_entry";
      drop function ledger_entry_balances();
    `);
  }
}
