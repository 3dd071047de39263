import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { MarkTag } from './mark-tag.js';
import { Select } from './select.js';
import { marksOf, type TermMarks } from './term-marks.js';
import { type SheetTerms, TermsSheet } from './terms-sheet.js';

export interface ComparedVersion {
  number: number;
  terms: SheetTerms;
}

interface Props {
  /** At least two, the newest first. */
  versions: ComparedVersion[];
  seenBy: 'SENDER' | 'RECIPIENT';
  partnerName: string;
}

/** Any two versions, the earlier before the later: side by side where there is room, one below the other on a phone. */
export function CompareVersions({ versions, seenBy, partnerName }: Props) {
  const { t } = useLingui();
  const newest = versions[0]?.number ?? 1;
  const [picked, setPicked] = useState({ one: newest - 1, other: newest });
  const options = versions.map(({ number }) => ({
    value: String(number),
    label: number === newest ? t`Version ${number}, in force` : t`Version ${number}`,
  }));
  const [early, late] = [picked.one, picked.other]
    .sort((a, b) => a - b)
    .map((number) => versions.find((version) => version.number === number));
  if (!early || !late) return null;
  const pick = (part: Partial<typeof picked>) => setPicked({ ...picked, ...part });
  const marks = {
    early: marksOf(early.terms, late.terms, 'removed'),
    late: marksOf(late.terms, early.terms, 'added'),
  };
  const count = new Set([
    ...marks.early.terms,
    ...[...marks.early.promises.keys(), ...marks.late.promises.keys()].map((key) => `promise ${key}`),
  ]).size;
  const shared = { seenBy, partnerName };
  return (
    <div>
      <div className="flex flex-wrap gap-3">
        <Select
          className="min-w-44 flex-1"
          label={t`Compare`}
          options={options}
          value={String(picked.one)}
          onChange={(value) => pick({ one: Number(value) })}
        />
        <Select
          className="min-w-44 flex-1"
          label={t`with`}
          options={options}
          value={String(picked.other)}
          onChange={(value) => pick({ other: Number(value) })}
        />
      </div>
      <p role="status" className="mt-3 text-s text-ink-2">
        {count === 0 ? (
          <Trans>Both say the same.</Trans>
        ) : (
          <Trans>What is different is marked with a line and a word.</Trans>
        )}
      </p>
      <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-2">
        <Sheet version={early} marks={marks.early} {...shared} />
        <Sheet version={late} marks={marks.late} {...shared} />
      </div>
    </div>
  );
}

function Sheet({
  version: { number, terms },
  marks,
  seenBy,
  partnerName,
}: Omit<Props, 'versions'> & { version: ComparedVersion; marks: TermMarks }) {
  const { t } = useLingui();
  return (
    <section aria-label={t`Version ${number}`} className="min-w-0">
      <h3 className="text-s text-ink-2">
        <Trans>Version {number}</Trans>
      </h3>
      <p className="mb-2 font-[700] break-words">
        {marks.terms.has('title') && <MarkTag mark="changed" />}
        {terms.title}
      </p>
      {(terms.note || marks.terms.has('note')) && (
        <p className="mb-3 text-s break-words whitespace-pre-line">
          {marks.terms.has('note') && <MarkTag mark="changed" />}
          {terms.note || <Trans>No note.</Trans>}
        </p>
      )}
      <TermsSheet terms={terms} seenBy={seenBy} partnerName={partnerName} marks={marks} />
    </section>
  );
}
