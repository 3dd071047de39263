import { Injectable } from '@nestjs/common';
import { Clock, isId, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { type Operating, requireOperator } from '../template.policy.js';
import { TemplatesRepository } from '../templates.repository.js';

/** Stops offering a template. Doing it again changes nothing. */
@Injectable()
export class ArchiveTemplate {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly templates: TemplatesRepository,
  ) {}

  async execute(viewer: Operating, { templateId }: { readonly templateId: string }): Promise<void> {
    requireOperator(viewer);
    await this.database.transaction(async () => {
      const template = isId(templateId) ? await this.templates.byId(templateId) : null;
      if (!template) throw Refusal.notFound('template', ['templateId']);
      if (template.archivedAt === null)
        await this.templates.change(templateId, { archivedAt: this.clock.now() });
    });
  }
}
