import { createFileRoute } from '@tanstack/react-router';
import { StopMail } from '../../../features/guest/stop-mail.js';
import { FormPage } from '../../shell/form-page.js';

export const Route = createFileRoute('/_out/stop-mail')({
  validateSearch: (search: Record<string, unknown>): { token?: string; reason?: string } => ({
    token: typeof search['token'] === 'string' ? search['token'] : undefined,
    reason: typeof search['reason'] === 'string' ? search['reason'] : undefined,
  }),
  component: StopMailPage,
});

function StopMailPage() {
  const { token = '', reason } = Route.useSearch();
  return (
    <FormPage>
      <StopMail token={token} notMine={reason === 'not-mine'} />
    </FormPage>
  );
}
