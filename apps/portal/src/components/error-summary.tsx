import { Plural } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';

/** All that is wrong with a form, on top of it; takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: { message: string; fieldId?: string }[] }) {
  const box = useRef<HTMLDivElement>(null);
  const key = errors.map((error) => error.message).join('\n');
  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="mb-5 rounded-2 border-2 border-tomato bg-tomato-soft px-4 py-3.5 text-tomato-ink"
    >
      <h2 className="text-m">
        <Plural value={errors.length} one="One thing needs another look" other="# things need another look" />
      </h2>
      <ul className="mt-1.5 grid gap-1 text-s">
        {errors.map((error) => (
          <li key={`${error.fieldId}${error.message}`}>
            {error.fieldId ? (
              <a
                href={`#${error.fieldId}`}
                className="font-[600] underline underline-offset-3"
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(error.fieldId ?? '')?.focus();
                }}
              >
                {error.message}
              </a>
            ) : (
              error.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
