import { Injectable } from '@nestjs/common';
import { isId, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { type Operating, requireOperator } from '../template.policy.js';
import { TemplatesRepository } from '../templates.repository.js';
import { checkedTemplate, type TemplateInput } from '../templates/template-input.js';

/** Changes a template; proposals written from it before stay as they are. */
@Injectable()
export class ChangeTemplate {
  constructor(
    private readonly database: Database,
    private readonly templates: TemplatesRepository,
  ) {}

  async execute(
    viewer: Operating,
    { templateId, template }: { readonly templateId: string; readonly template: TemplateInput },
  ): Promise<void> {
    requireOperator(viewer);
    const checked = checkedTemplate(template);
    await this.database.transaction(async () => {
      const there = isId(templateId) && (await this.templates.change(templateId, checked));
      if (!there) throw Refusal.notFound('template', ['templateId']);
    });
  }
}
