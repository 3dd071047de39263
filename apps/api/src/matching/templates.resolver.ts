import { Args, ArgsType, Context, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#libs/identity';
import {
  AddTemplate,
  ArchiveTemplate,
  ChangeTemplate,
  type FilledTemplate,
  FillTemplates,
  ListTemplates,
  RestoreTemplate,
  type Template,
  TemplatesRepository,
} from '#libs/matching';
import { OperatorOnly } from '../auth/operator-only.js';
import { CurrentViewer } from '../auth/public.js';
import { type Connection, PageArgs, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import {
  AddTemplateInput,
  ChangeTemplateInput,
  ProposalTemplateConnection,
  TemplateConnection,
  TemplateIdInput,
  TemplatePayload,
} from './template.type.js';

@ArgsType()
class ProposalTemplatesArgs extends PageArgs {
  @Field(() => ID, { description: 'Your business.' })
  fromId!: string;

  @Field(() => ID, { description: 'The business to propose to.' })
  toId!: string;
}

@Resolver()
export class TemplatesResolver {
  constructor(
    private readonly fill: FillTemplates,
    private readonly list: ListTemplates,
    private readonly add: AddTemplate,
    private readonly change: ChangeTemplate,
    private readonly archive: ArchiveTemplate,
    private readonly restore: RestoreTemplate,
    private readonly templates: TemplatesRepository,
  ) {}

  @Query(() => ProposalTemplateConnection, {
    description:
      'Usual things to do together, filled in for these two. For those with a seat in the sender; empty for others.',
  })
  async proposalTemplates(
    @CurrentViewer() viewer: Viewer,
    @Args() { fromId, toId, first, after }: ProposalTemplatesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<FilledTemplate>> {
    const request = { fromId, toId, locale: localeOf(context), page: { first, after } };
    return toConnection(await this.fill.execute(viewer, request));
  }

  @OperatorOnly()
  @Query(() => TemplateConnection, {
    description: 'Every template operators wrote, archived ones too. For operators only.',
  })
  async templatesOfOperators(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArgs,
  ): Promise<Connection<Template>> {
    return toConnection(await this.list.execute(viewer, page));
  }

  @OperatorOnly()
  @Mutation(() => TemplatePayload, { description: 'Offers a new template to everybody. For operators only.' })
  async addTemplate(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AddTemplateInput,
  ): Promise<TemplatePayload> {
    return this.changed(await this.add.execute(viewer, input));
  }

  @OperatorOnly()
  @Mutation(() => TemplatePayload, {
    description: 'Changes a template; what was written from it stays as it is. For operators only.',
  })
  async changeTemplate(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ChangeTemplateInput,
  ): Promise<TemplatePayload> {
    await this.change.execute(viewer, input);
    return this.changed(input.templateId);
  }

  @OperatorOnly()
  @Mutation(() => TemplatePayload, { description: 'Stops offering a template. For operators only.' })
  async archiveTemplate(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: TemplateIdInput,
  ): Promise<TemplatePayload> {
    await this.archive.execute(viewer, input);
    return this.changed(input.templateId);
  }

  @OperatorOnly()
  @Mutation(() => TemplatePayload, { description: 'Offers an archived template again. For operators only.' })
  async restoreTemplate(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: TemplateIdInput,
  ): Promise<TemplatePayload> {
    await this.restore.execute(viewer, input);
    return this.changed(input.templateId);
  }

  private async changed(id: string): Promise<TemplatePayload> {
    return { template: await this.templates.byId(id) };
  }
}
