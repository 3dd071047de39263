import { Trans, useLingui } from '@lingui/react/macro';
import { Archive, PenLine, Plus, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import { useQuery } from 'urql';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { EmptyState } from '../../components/empty-state.js';
import { ShowMore } from '../../components/show-more.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { Tag } from '../../components/tag.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { TemplateForm } from './template-form.js';
import {
  ArchiveTemplateMutation,
  RestoreTemplateMutation,
  type Template,
  TemplatesQuery,
} from './template-operations.js';

const pageSize = 50;

/** Templates of this instance: write, change, archive and offer again. */
export function TemplateList() {
  const { t } = useLingui();
  const [open, setOpen] = useState<Template | 'new' | null>(null);
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, fetching }, refetch] = useQuery({
    query: TemplatesQuery,
    variables: { first: pageSize, after },
    requestPolicy: 'cache-and-network',
  });
  const templates = data?.templatesOfOperators;
  if (open)
    return (
      <Card as="section" aria-label={open === 'new' ? t`A new template` : open.title}>
        <TemplateForm
          template={open === 'new' ? null : open}
          onDone={() => {
            setOpen(null);
            refetch({ requestPolicy: 'network-only' });
          }}
        />
      </Card>
    );
  const write = (
    <Button onClick={() => setOpen('new')}>
      <Plus aria-hidden="true" />
      <Trans>Write a template</Trans>
    </Button>
  );
  if (!templates)
    return (
      <Loading>
        <Skeleton className="h-40 rounded-3" />
      </Loading>
    );
  if (templates.nodes.length === 0)
    return (
      <EmptyState title={t`No templates of your own yet`} action={write}>
        <Trans>Everybody has the usual ones. Add what only your town does.</Trans>
      </EmptyState>
    );
  return (
    <>
      {write}
      <ul className="m-0 mt-4 grid list-none grid-cols-[minmax(0,1fr)] gap-3 p-0">
        {templates.nodes.map((template) => (
          <li key={template.id}>
            <TemplateRow template={template} onEdit={() => setOpen(template)} />
          </li>
        ))}
      </ul>
      <ShowMore
        hasMore={templates.pageInfo.hasNextPage}
        busy={fetching}
        onMore={() => setAfter(templates.pageInfo.endCursor)}
      />
    </>
  );
}

function TemplateRow({ template, onEdit }: { template: Template; onEdit: () => void }) {
  const { t } = useLingui();
  const [archive, archiving] = useAct(ArchiveTemplateMutation);
  const [restore, restoring] = useAct(RestoreTemplateMutation);
  const input = { templateId: template.id };
  const putAway = async () => {
    if ((await archive({ input })).done)
      toast(t`It is no longer offered.`, {
        action: { label: t`Undo`, onClick: () => void restore({ input }) },
      });
  };
  return (
    <Card>
      <h2 className="text-m wrap-anywhere">{template.title}</h2>
      <p className="mt-1 text-s wrap-anywhere text-ink-2">{template.text}</p>
      <div className="mt-3 flex flex-wrap items-center gap-2.5">
        <Tag>{template.locale === 'DE' ? 'Deutsch' : 'English'}</Tag>
        {template.archivedAt && (
          <Tag tone="them">
            <Trans>Archived</Trans>
          </Tag>
        )}
        <Button kind="secondary" size="s" onClick={onEdit}>
          <PenLine aria-hidden="true" />
          <Trans>Change</Trans>
        </Button>
        {template.archivedAt ? (
          <Button kind="ghost" size="s" busy={restoring} onClick={() => void restore({ input })}>
            <Undo2 aria-hidden="true" />
            <Trans>Offer it again</Trans>
          </Button>
        ) : (
          <Button kind="ghost" size="s" busy={archiving} onClick={() => void putAway()}>
            <Archive aria-hidden="true" />
            <Trans>Archive</Trans>
          </Button>
        )}
      </div>
    </Card>
  );
}
