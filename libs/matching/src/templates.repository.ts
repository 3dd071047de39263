import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { idPart, momentPart, type Page, pageSize, type PageRequest, readCursor, toPage } from '#libs/common';
import { Database } from '#libs/database';
import { Template } from './template.entity.js';
import type { MatchLocale } from './wording/voice.js';

/** All SQL about operators' templates. */
@Injectable()
export class TemplatesRepository {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<Template | null> {
    return this.database.read.findOneBy(Template, { id });
  }

  /** Those on offer in a language, oldest first. There are never many: {@link countOffered} is capped. */
  offered(locale: MatchLocale): Promise<Template[]> {
    return this.database.read.find(Template, {
      where: { locale, archivedAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** Counts those on offer while keeping others from adding one until the transaction ends. */
  async countOffered(): Promise<number> {
    await this.database.write.query(`select pg_advisory_xact_lock(hashtext('template'))`);
    return this.database.write.countBy(Template, { archivedAt: IsNull() });
  }

  /** All of them, archived ones too, newest first. */
  async page(request: PageRequest): Promise<Page<Template>> {
    const first = pageSize(request);
    const query = this.database.read.createQueryBuilder(Template, 't');
    if (request.after) {
      const [at, id] = readCursor(request.after, momentPart, idPart);
      query.where('(t.created_at, t.id) < (:at::timestamptz, :id::uuid)', { at, id });
    }
    const rows = await query
      .orderBy('t.created_at', 'DESC')
      .addOrderBy('t.id', 'DESC')
      .limit(first + 1)
      .getMany();
    return toPage(rows, first, ({ createdAt, id }) => [createdAt.toISOString(), id]);
  }

  async insert(template: Template): Promise<void> {
    await this.database.write.insert(Template, template);
  }

  /** Answers whether it is there. */
  async change(id: string, changes: Partial<Omit<Template, 'id' | 'createdAt'>>): Promise<boolean> {
    const { affected } = await this.database.write.update(Template, { id }, changes);
    return affected === 1;
  }
}
