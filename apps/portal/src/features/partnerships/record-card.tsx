import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CalendarPlus, Download } from 'lucide-react';
import { OutsideLink } from '../../components/button.js';

/** The signed record to take away, and the days for a calendar. */
export function RecordCard({ partnershipId }: { partnershipId: string }) {
  const base = `/api/partnerships/${partnershipId}`;
  return (
    <section aria-labelledby="record">
      <h2 id="record" className="mb-1.5 text-[1.05rem]">
        <Trans>The signed record</Trans>
      </h2>
      <p className="mb-3 text-s text-ink-2">
        <Trans>
          What you agreed and what became of it, signed so that any change shows.{' '}
          <Link to="/verify" className="link">
            Verify a record
          </Link>
        </Trans>
      </p>
      <div className="flex flex-wrap gap-2">
        <OutsideLink kind="secondary" size="s" href={`${base}/record.pdf`} download>
          <Download aria-hidden="true" />
          PDF
        </OutsideLink>
        <OutsideLink kind="secondary" size="s" href={`${base}/record.json`} download>
          <Download aria-hidden="true" />
          JSON
        </OutsideLink>
        <OutsideLink kind="secondary" size="s" href={`${base}/calendar.ics`} download>
          <CalendarPlus aria-hidden="true" />
          <Trans>Calendar</Trans>
        </OutsideLink>
      </div>
    </section>
  );
}
