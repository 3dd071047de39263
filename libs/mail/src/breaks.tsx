import type { ReactNode } from 'react';

/** Text with the line breaks a person typed. */
export function withBreaks(words: string): ReactNode {
  return words
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => (index === 0 ? [line] : [<br key={index} />, line]));
}
