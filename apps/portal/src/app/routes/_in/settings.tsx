import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Card } from '../../../components/card.js';
import { Page, PageHead } from '../../../components/page.js';
import { AccountCard } from '../../../features/settings/account-card.js';
import { CalendarLink } from '../../../features/calendar/calendar-link.js';
import { LanguageChoice } from '../../../features/settings/language-choice.js';
import { QuietHours } from '../../../features/settings/quiet-hours.js';
import { ThemeChoice } from '../../../features/settings/theme-choice.js';

export const Route = createFileRoute('/_in/settings')({ component: SettingsPage });

function SettingsPage() {
  const { t } = useLingui();
  return (
    <Page narrow>
      <PageHead title={t`Settings`} />
      <div className="grid gap-4">
        <Card>
          <AccountCard />
        </Card>
        <Card>
          <CalendarLink />
        </Card>
        <Card>
          <LanguageChoice />
        </Card>
        <Card>
          <QuietHours />
        </Card>
        <Card>
          <ThemeChoice />
        </Card>
      </div>
    </Page>
  );
}
