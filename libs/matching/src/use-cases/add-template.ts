import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal } from '#libs/common';
import { Once } from '#libs/database';
import { type Operating, requireOperator } from '../template.policy.js';
import { TemplatesRepository } from '../templates.repository.js';
import { checkedTemplate, type TemplateInput } from '../templates/template-input.js';

export interface AddTemplateInput {
  readonly template: TemplateInput;
  readonly idempotencyKey: string;
}

/** More would be a catalogue nobody reads. */
export const MOST_TEMPLATES = 100;

/** Offers a new template to everybody on this instance. Answers its id. */
@Injectable()
export class AddTemplate {
  constructor(
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly templates: TemplatesRepository,
  ) {}

  async execute(viewer: Operating, { template, idempotencyKey }: AddTemplateInput): Promise<string> {
    requireOperator(viewer);
    const checked = checkedTemplate(template);
    const request = { verb: 'addTemplate', ...checked };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      if ((await this.templates.countOffered()) >= MOST_TEMPLATES) throw tooManyTemplates();
      const id = newId();
      await this.templates.insert({ ...checked, id, archivedAt: null, createdAt: this.clock.now() });
      return id;
    });
  }
}

export const tooManyTemplates = (): Refusal =>
  Refusal.of('CONFLICT', `There are ${MOST_TEMPLATES} templates on offer already. Archive one first.`);
