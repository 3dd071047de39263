import type { ReactNode } from 'react';

/** A form alone on the page, under an awning. */
export function FormPage({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-[480px] px-4 pt-4 pb-16 lg:pt-10">
      <div
        className="relative overflow-hidden rounded-3 border border-line bg-surface px-5 pt-9 pb-7 shadow-2 sm:px-8 sm:pt-11"
        style={{ '--c': 'var(--spruce)' }}
      >
        <div className="awning absolute inset-x-0 top-0" aria-hidden="true" />
        {children}
      </div>
    </div>
  );
}
