import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Page, PageHead } from '../../../components/page.js';
import { TabLink, Tabs } from '../../../components/tabs.js';
import { UpcomingCatchUps } from '../../../features/catch-ups/upcoming-catch-ups.js';
import { DueList, type DueSide } from '../../../features/promises/due-list.js';

const sides: DueSide[] = ['YOU', 'THEM'];

export const Route = createFileRoute('/_in/due')({
  validateSearch: (search: Record<string, unknown>): { side?: DueSide } => ({
    side: sides.find((side) => side === search['side']),
  }),
  component: DuePage,
});

function DuePage() {
  const { t } = useLingui();
  const { side = 'YOU' } = Route.useSearch();
  const words: Record<DueSide, string> = { YOU: t`On you`, THEM: t`On your partners` };
  return (
    <Page narrow>
      <PageHead
        title={t`What is due`}
        sub={t`The promises of all your partnerships, the most urgent first.`}
      />
      <UpcomingCatchUps />
      <Tabs label={t`Whose promises`} className="mb-5">
        {sides.map((one) => (
          <TabLink key={one} to="/due" search={{ side: one }} current={one === side}>
            {words[one]}
          </TabLink>
        ))}
      </Tabs>
      <DueList key={side} side={side} />
    </Page>
  );
}
