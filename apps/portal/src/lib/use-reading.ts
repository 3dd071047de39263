import { useState } from 'react';

/** What decides whether somebody still looks at what they would agree to. */
export interface Readable {
  /** Hash of the version in force. */
  hash: string;
  state: string;
  /** The reader may accept it now. */
  mayAccept: boolean;
  number: number;
}

/**
 * Remembers what was on the page when the reader could first decide, so that nobody agrees to what came up under their
 * finger. `overtaken` holds what was read, once something else is there that the reader did not do.
 */
export function useReading(now: Readable) {
  const [read, setRead] = useState(now);
  const [own, setOwn] = useState(false);
  const same = read.hash === now.hash && read.state === now.state;
  if (!same && (!read.mayAccept || own)) {
    setRead(now);
    setOwn(false);
  } else if (same && read.mayAccept !== now.mayAccept) {
    setRead(now);
  }
  return {
    overtaken: !same && read.mayAccept && !own ? read : null,
    /** The reader has seen what is there now. */
    gotIt: () => setRead(now),
    /** The reader decides here: what follows is their own doing, unless it is refused. */
    deciding: (is: boolean) => setOwn(is),
  };
}
