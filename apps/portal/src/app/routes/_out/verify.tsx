import { createFileRoute } from '@tanstack/react-router';
import { VerifyPage } from '../../../features/verify/verify-page.js';
import { FormPage } from '../../shell/form-page.js';

export const Route = createFileRoute('/_out/verify')({ component: Verify });

function Verify() {
  return (
    <FormPage>
      <VerifyPage />
    </FormPage>
  );
}
