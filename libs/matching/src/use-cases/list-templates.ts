import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#libs/common';
import type { Template } from '../template.entity.js';
import { type Operating, requireOperator } from '../template.policy.js';
import { TemplatesRepository } from '../templates.repository.js';

/** Every template operators wrote, archived ones too, newest first. */
@Injectable()
export class ListTemplates {
  constructor(private readonly templates: TemplatesRepository) {}

  execute(viewer: Operating, page: PageRequest): Promise<Page<Template>> {
    requireOperator(viewer);
    return this.templates.page(page);
  }
}
