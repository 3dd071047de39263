import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { TextField } from '../../components/field.js';
import { useSettled } from '../../lib/use-settled.js';

interface Props {
  words: string;
  onWords: (words: string) => void;
}

/** Words to look for; the list follows a moment after the last letter. */
export function SearchField({ words, onWords }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState(words);
  const settled = useSettled(text, 250);
  const told = useRef(words);
  const input = useRef<HTMLInputElement>(null);
  const tell = (next: string) => {
    if (next.trim() === told.current) return;
    told.current = next.trim();
    onWords(next.trim());
  };
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => latest.current(settled), [settled]);
  useEffect(() => {
    if (words === told.current) return;
    told.current = words;
    setText(words);
  }, [words]);

  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        tell(text);
      }}
    >
      <TextField
        ref={input}
        label={t`Name, kind or what they sell`}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
        trailing={
          text !== '' && (
            <button
              type="button"
              aria-label={t`Clear the words`}
              className="grid size-11 place-items-center rounded-btn text-ink-2 hover:text-ink"
              onClick={() => {
                setText('');
                tell('');
                input.current?.focus();
              }}
            >
              <X className="size-4.5" aria-hidden="true" />
            </button>
          )
        }
      />
    </form>
  );
}
