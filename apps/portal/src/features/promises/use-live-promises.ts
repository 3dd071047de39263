import { useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import { onReconnect } from '../../lib/graphql/client.js';
import { PromiseChanges } from './operations.js';

/** Reads again whenever something changed for this person, here or on the other side, and after a lost connection. */
export function useLivePromises(readAgain: () => void): void {
  const latest = useRef(readAgain);
  useEffect(() => {
    latest.current = readAgain;
  }, [readAgain]);
  useSubscription({ query: PromiseChanges }, (_: undefined, answer) => {
    latest.current();
    return void answer;
  });
  useEffect(() => onReconnect(() => latest.current()), []);
}
