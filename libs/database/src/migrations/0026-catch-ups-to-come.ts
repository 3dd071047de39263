import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the catch-ups of today and tomorrow, whoever's they are: the daily mail lists them. */
export class CatchUpsToCome1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index "catch_up_starts_at_idx" on "catch_up" ("starts_at") where state <> 'cancelled'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index "catch_up_starts_at_idx"`);
  }
}
