import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Page, PageHead } from '../../../components/page.js';
import { TabLink, Tabs } from '../../../components/tabs.js';
import { type Box, ProposalList } from '../../../features/proposals/proposal-list.js';

const boxes: Box[] = ['YOUR_TURN', 'LATER', 'ALL', 'SENT', 'DECIDED', 'DRAFTS'];

export const Route = createFileRoute('/_in/proposals/')({
  validateSearch: (search: Record<string, unknown>): { box?: Box } => ({
    box: boxes.find((box) => box === search['box']),
  }),
  component: ProposalsPage,
});

function ProposalsPage() {
  const { t } = useLingui();
  const { box = 'YOUR_TURN' } = Route.useSearch();
  const words: Record<Box, string> = {
    YOUR_TURN: t`Your turn`,
    LATER: t`Put off`,
    ALL: t`All`,
    SENT: t`You asked`,
    DECIDED: t`Decided`,
    DRAFTS: t`Drafts`,
  };
  return (
    <Page narrow>
      <PageHead title={t`Proposals`} />
      <Tabs label={t`Which proposals`} className="mb-5">
        {boxes.map((one) => (
          <TabLink key={one} to="/proposals" search={{ box: one }} current={one === box}>
            {words[one]}
          </TabLink>
        ))}
      </Tabs>
      <ProposalList key={box} box={box} />
    </Page>
  );
}
