import { useEffect, useState } from 'react';

/** A text that settles a moment after the typing stops, for asking the server. */
export function useSettled(text: string, wait = 200): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), wait);
    return () => clearTimeout(timer);
  }, [text, wait]);
  return settled;
}
