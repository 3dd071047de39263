import { Trans, useLingui } from '@lingui/react/macro';
import { FileCheck2, FileWarning, FileX2 } from 'lucide-react';
import { useId, useState, type DragEvent } from 'react';
import { Banner } from '../../components/banner.js';
import { cx } from '../../components/cx.js';
import { PageHead } from '../../components/page.js';
import { publishedKeys, type Verdict, verifyFile } from './verify.js';

type Result = { name: string; verdict: Verdict } | { name: string; failed: true };

/** Drop a record here: is every byte as it was signed? Worked out in the browser; the file goes nowhere. */
export function VerifyPage() {
  const { t } = useLingui();
  const id = useId();
  const [result, setResult] = useState<Result | null>(null);
  const [over, setOver] = useState(false);
  const check = async (file: File | undefined) => {
    if (!file) return;
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
          'grid gap-2 rounded-2 border-2 border-dashed px-4 py-6 text-center',
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
          className="mx-auto min-h-11 w-full max-w-80 py-2 text-s"
          onChange={(event) => void check(event.target.files?.[0])}
        />
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
      <Banner tone="you" icon={<FileCheck2 aria-hidden="true" />}>
        <Trans>{name} is valid. Every byte is as this house signed it.</Trans>{' '}
        <Between record={verdict.record} />
      </Banner>
    );
  const versions = verdict.changed.join(', ');
  return (
    <Banner tone="now" icon={<FileX2 aria-hidden="true" />}>
      {verdict.problem === 'unreadable' ? (
        <Trans>{name} is not a signed record, or its signature was cut off.</Trans>
      ) : verdict.problem === 'unknown_key' ? (
        <Trans>{name} was not signed here. Verify it where it comes from.</Trans>
      ) : versions ? (
        <Trans>
          {name} was changed after it was signed: the terms of version {versions} are not the agreed ones.
        </Trans>
      ) : (
        <Trans>
          {name} was changed after it was signed. The terms in it still match, but other parts do not.
        </Trans>
      )}
    </Banner>
  );
}

function Between({ record }: { record: Readonly<Record<string, unknown>> }) {
  const parties = Array.isArray(record['parties']) ? (record['parties'] as { name: string }[]) : [];
  const names = parties.map((party) => party.name).join(' · ');
  return names ? <span className="block text-s font-[500]">{names}</span> : null;
}
