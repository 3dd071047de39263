import type { ReactNode } from 'react';

/** One part of the styleguide with its heading. */
export function Section({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section aria-labelledby={id} className="border-t border-line py-8">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {about && <p className="mt-1 max-w-[60ch] text-ink-2">{about}</p>}
      <div className="mt-5 grid gap-5">{children}</div>
    </section>
  );
}

/** Samples in a row that wraps. */
export function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-2 font-text text-xs font-[650] tracking-normal text-ink-3">{label}</h3>
      <div className="flex flex-wrap items-center gap-3">{children}</div>
    </div>
  );
}
