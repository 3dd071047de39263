import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Page, PageHead } from '../../../components/page.js';
import { KnowledgeView } from '../../../features/operator/knowledge-view.js';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

export const Route = createFileRoute('/_in/operator/knowledge')({
  component: KnowledgePage,
  validateSearch: (search: Record<string, unknown>): { a?: string; b?: string } => ({
    a: text(search['a']),
    b: text(search['b']),
  }),
});

function KnowledgePage() {
  const { t } = useLingui();
  const { a = '', b = '' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Page narrow>
      <PageHead
        title={t`What matching knows`}
        sub={<Trans>Why two kinds of business score as they do, and who goes best with whom.</Trans>}
      />
      <KnowledgeView
        a={a}
        b={b}
        onChoose={(kinds) => void navigate({ search: { a: kinds.a || undefined, b: kinds.b || undefined } })}
      />
    </Page>
  );
}
