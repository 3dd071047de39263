import { useLingui } from '@lingui/react/macro';

/** Why somebody is no match, as the contract calls it. */
type NoMatch =
  'ENGAGED' | 'DISMISSED' | 'KEPT_APART' | 'KIND_UNWANTED' | 'RIVAL' | 'TOO_FAR' | 'TOO_LITTLE' | 'NOT_TODAY';

/** Says why somebody is not among the matches; `distance` in words. */
export function useNoMatchWord(): (kind: NoMatch, distance: string) => string {
  const { t } = useLingui();
  return (kind, distance) => {
    switch (kind) {
      case 'ENGAGED':
        return t`Not among your matches: you work together already, or a proposal waits for an answer.`;
      case 'DISMISSED':
        return t`Not among your matches: you said it is not for you.`;
      case 'KEPT_APART':
        return t`Not among your matches: you asked not to be shown each other.`;
      case 'KIND_UNWANTED':
        return t`Not among your matches: you asked not to meet businesses of this kind.`;
      case 'RIVAL':
        return t`Not among your matches: people come to both of you for the same thing.`;
      case 'TOO_FAR':
        return t`Not among your matches: at ${distance} too few people go to both of you.`;
      case 'TOO_LITTLE':
        return t`Not among your matches: we know too little that one of you could do for the other.`;
      case 'NOT_TODAY':
        return t`Not among your matches today: others come first, or it takes no part just now.`;
    }
  };
}
