import { Trans, useLingui } from '@lingui/react/macro';
import { FileCheck2, FileWarning, FileX2 } from 'lucide-react';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { Banner } from '../../components/banner.js';
import { cx } from '../../components/cx.js';
import { PageHead } from '../../components/page.js';
import { type Members, publishedKeys, type Verdict, verifyFile } from './verify.js';

type Result = { name: string; verdict: Verdict } | { name: string; failed: true };

/** In bytes, far beyond any record: a film chosen by mistake is not read into memory. */
const LARGEST = 32 * 1024 * 1024;

/** Drop a record here: is every byte as it was signed? Worked out in the browser; the file goes nowhere. */
export function VerifyPage() {
  const { t } = useLingui();
  const id = useId();
  const [result, setResult] = useState<Result | null>(null);
  const [over, setOver] = useState(false);
  const check = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST) {
      setResult({ name: file.name, verdict: { valid: false, problem: 'unreadable', changed: [] } });
      return;
    }
    try {
      const [bytes, keys] = await Promise.all([file.arrayBuffer(), publishedKeys()]);
      setResult({ name: file.name, verdict: await verifyFile(new Uint8Array(bytes), keys) });
    } catch {
      setResult({ name: file.name, failed: true });
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void check(event.dataTransfer.files[0]);
  };
  return (
    <>
      <PageHead
        title={t`Verify a record`}
        sub={
          <Trans>
            A signed record says what two businesses agreed. Choose the file, PDF or JSON, to see whether it
            is as it was signed. It stays on this device.
          </Trans>
        }
      />
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cx(
          'grid gap-2 rounded-2 border-2 border-dashed px-4 py-5',
          over ? 'border-spruce bg-spruce-soft' : 'border-line-strong bg-sunken',
        )}
      >
        <label htmlFor={id} className="font-[650]">
          <Trans>The record to verify</Trans>
        </label>
        <input
          id={id}
          type="file"
          accept=".pdf,.json,application/pdf,application/json"
          className="block min-h-11 w-full rounded-btn border border-field bg-surface p-2 text-s file:me-3 file:min-h-7 file:rounded-1 file:border-0 file:bg-spruce-soft file:px-3 file:font-[650] file:text-spruce-deep"
          onChange={(event) => void check(event.target.files?.[0])}
        />
        <p className="text-s text-ink-2">
          <Trans>Or drop it here.</Trans>
        </p>
      </div>
      <div className="mt-4" role="status">
        {result && <Answer result={result} />}
      </div>
    </>
  );
}

function Answer({ result }: { result: Result }) {
  const { name } = result;
  if ('failed' in result)
    return (
      <Banner tone="them" icon={<FileWarning aria-hidden="true" />}>
        <Trans>{name} could not be verified here. Check your connection, or try a newer browser.</Trans>
      </Banner>
    );
  const { verdict } = result;
  if (verdict.valid)
    return (
      <Banner tone="you" icon={<FileCheck2 aria-hidden="true" />} className="items-start">
        <Head name={name}>
          <Trans>This record is genuine.</Trans>
        </Head>
        <Trans>Every byte is as it was signed here.</Trans>
        <Contents record={verdict.record} />
      </Banner>
    );
  const versions = verdict.changed.join(', ');
  const changed = verdict.problem === 'changed';
  return (
    <Banner
      tone={changed ? 'now' : 'them'}
      icon={changed ? <FileX2 aria-hidden="true" /> : <FileWarning aria-hidden="true" />}
      className="items-start"
    >
      <Head name={name}>
        {verdict.problem === 'unreadable' ? (
          <Trans>This is not a signed record.</Trans>
        ) : verdict.problem === 'unknown_key' ? (
          <Trans>This record was not signed here.</Trans>
        ) : (
          <Trans>This record was changed after it was signed.</Trans>
        )}
      </Head>
      {verdict.problem === 'unreadable' ? (
        <Trans>
          Choose the PDF or JSON file as you downloaded it. A file that was cut off shows this too.
        </Trans>
      ) : verdict.problem === 'unknown_key' ? (
        <Trans>Verify it on the site where it was made.</Trans>
      ) : versions ? (
        <Trans>The terms of version {versions} are not the agreed ones.</Trans>
      ) : (
        <Trans>The agreed terms in it still match, but something else does not. Do not rely on it.</Trans>
      )}
    </Banner>
  );
}

function Head({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <span className="block text-s font-[500] wrap-anywhere">{name}</span>
      <strong className="block text-[1.05rem] font-[700]">{children}</strong>
    </>
  );
}

/** What a genuine record is about, so that a genuine record of something else is noticed. */
function Contents({ record }: { record: Members }) {
  const { i18n } = useLingui();
  const parties = Array.isArray(record['parties']) ? (record['parties'] as { name: string }[]) : [];
  const day = new Intl.DateTimeFormat(i18n.locale === 'en' ? 'en-GB' : i18n.locale, { dateStyle: 'long' });
  const names = parties.map((party) => party.name);
  const issued = typeof record['issuedAt'] === 'string' ? day.format(new Date(record['issuedAt'])) : null;
  return (
    <dl className="mt-2 mb-0 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-s font-[500]">
      <dt>
        <Trans>Between</Trans>
      </dt>
      <dd className="m-0 wrap-anywhere">{new Intl.ListFormat(i18n.locale).format(names)}</dd>
      {issued && (
        <>
          <dt>
            <Trans>Issued on</Trans>
          </dt>
          <dd className="m-0">{issued}</dd>
        </>
      )}
    </dl>
  );
}
