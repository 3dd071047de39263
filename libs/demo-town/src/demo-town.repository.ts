import { Injectable } from '@nestjs/common';
import { type EntityTarget, In } from 'typeorm';
import { Conversation, Message } from '#libs/conversations';
import { Database } from '#libs/database';
import { Business, Channel, Offering } from '#libs/directory';
import { Account, Seat } from '#libs/identity';
import { MatchMark } from '#libs/matching';
import {
  CatchUp,
  LedgerEntry,
  LedgerLine,
  Partnership,
  PartnershipEvent,
  PartnershipVersion,
  Promised,
  Proposal,
  ProposalEvent,
  ProposalVersion,
} from '#libs/partnerships';
import { type BusinessRow, CHAMBER, DEMO_SOURCE, type TownRows } from './town-rows.js';

/** All SQL that plants the demo town and takes it away. Rows are written in bulk and announce nothing: no event, so no mail. */
@Injectable()
export class DemoTownRepository {
  constructor(private readonly database: Database) {}

  /** How many invented businesses there are. */
  async count(): Promise<number> {
    return this.database.read.countBy(Business, { fictional: true });
  }

  /** Keeps a second planting waiting until this transaction ends. */
  async lock(): Promise<void> {
    await this.database.write.query(`select pg_advisory_xact_lock(hashtext($1))`, [DEMO_SOURCE]);
  }

  async plant(rows: TownRows): Promise<void> {
    await this.insert(Account, rows.accounts);
    await this.insert(Business, await this.withFreeSlugs(rows.businesses));
    await this.insert(Seat, rows.seats);
    await this.insert(Offering, rows.offerings);
    await this.insert(Channel, rows.channels);
    await this.insert(
      Proposal,
      rows.proposals.map(({ proposal }) => proposal),
    );
    await this.insert(
      ProposalVersion,
      rows.proposals.flatMap(({ versions }) => versions),
    );
    await this.insert(
      ProposalEvent,
      rows.proposals.flatMap(({ events }) => events),
    );
    await this.insert(
      Partnership,
      rows.proposals.flatMap(({ partnership }) => partnership ?? []),
    );
    await this.insert(
      PartnershipVersion,
      rows.proposals.flatMap(({ held }) => held ?? []),
    );
    await this.insert(
      PartnershipEvent,
      rows.proposals.flatMap(({ life }) => life),
    );
    await this.insert(
      CatchUp,
      rows.catchUps.map(({ catchUp }) => catchUp),
    );
    await this.insert(
      PartnershipEvent,
      rows.catchUps.map(({ line }) => line),
    );
    await this.insert(
      Promised,
      rows.proposals.flatMap(({ promises }) => promises),
    );
    await this.insert(
      LedgerEntry,
      rows.ledger.flatMap(({ entries }) => entries),
    );
    await this.insert(
      LedgerLine,
      rows.ledger.flatMap(({ lines }) => lines),
    );
    await this.insert(
      Conversation,
      rows.conversations.map(({ conversation }) => conversation),
    );
    await this.insert(
      Message,
      rows.conversations.flatMap(({ messages }) => messages),
    );
    await this.insert(MatchMark, rows.marks);
  }

  /**
   * Takes away what is invented: the businesses with all that hangs on them, and the accounts whose address is at one
   * of their domains, and the operator at the chamber. An account of anybody else stays, also when it had claimed an invented business.
   */
  async clear(): Promise<void> {
    const run = (sql: string, values: unknown[] = []) => this.database.write.query(sql, values);
    const planted = `select source_id || '.example' from business where fictional and source = $1`;
    const people = `select id from account where split_part(email::text, '@', 2) in (${planted}) or email = $2`;
    await run(`delete from idempotency_key where scope in (select 'account:' || id from (${people}) as p)`, [
      DEMO_SOURCE,
      CHAMBER.email,
    ]);
    await run(`delete from account where id in (${people})`, [DEMO_SOURCE, CHAMBER.email]);
    await run(
      `update session set acting_for_id = null where acting_for_id in (select id from business where fictional)`,
    );
    await run(`delete from seat where business_id in (select id from business where fictional)`);
    await run(`delete from business where fictional`);
  }

  /** A real business of the same name keeps its address in the portal; the invented one gets the name of the town behind its own. */
  private async withFreeSlugs(rows: readonly BusinessRow[]): Promise<BusinessRow[]> {
    const slugs = rows.map(({ slug }) => slug);
    const taken = await this.database.read.findBy(Business, { slug: In(slugs) });
    const names = new Set(taken.map(({ slug }) => slug));
    return rows.map((row) => (names.has(row.slug) ? { ...row, slug: `${row.slug}-lode` } : row));
  }

  /** All rows in one statement and one parameter, which is several times as quick as a parameter for each value. */
  private async insert<Row extends object>(entity: EntityTarget<Row>, rows: readonly Row[]): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const { tableName, columns } = this.database.write.connection.getMetadata(entity);
    const written = columns.filter(({ propertyName }) => propertyName in first);
    const names = written.map(({ databaseName }) => `"${databaseName}"`).join(', ');
    const json = rows.map((row) =>
      Object.fromEntries(written.map((column) => [column.databaseName, column.getEntityValue(row)])),
    );
    await this.database.write.query(
      `insert into "${tableName}" (${names}) select ${names} from jsonb_populate_recordset(null::"${tableName}", $1::jsonb)`,
      [JSON.stringify(json)],
    );
  }
}
