import { Injectable } from '@nestjs/common';
import { isId, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { type Operating, requireOperator } from '../template.policy.js';
import { TemplatesRepository } from '../templates.repository.js';
import { MOST_TEMPLATES, tooManyTemplates } from './add-template.js';

/** Offers an archived template again. */
@Injectable()
export class RestoreTemplate {
  constructor(
    private readonly database: Database,
    private readonly templates: TemplatesRepository,
  ) {}

  async execute(viewer: Operating, { templateId }: { readonly templateId: string }): Promise<void> {
    requireOperator(viewer);
    await this.database.transaction(async () => {
      const offered = await this.templates.countOffered();
      const template = isId(templateId) ? await this.templates.byId(templateId) : null;
      if (!template) throw Refusal.notFound('template', ['templateId']);
      if (template.archivedAt === null) return;
      if (offered >= MOST_TEMPLATES) throw tooManyTemplates();
      await this.templates.change(templateId, { archivedAt: null });
    });
  }
}
