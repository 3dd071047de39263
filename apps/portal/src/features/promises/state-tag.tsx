import { Trans } from '@lingui/react/macro';
import { Check, CircleAlert, Clock, Hourglass, Scale } from 'lucide-react';
import { Tag } from '../../components/tag.js';
import type { PromiseLine } from './operations.js';

/** What became of a promise, in a word. */
export function StateTag({ promise: { state, overdue } }: { promise: PromiseLine }) {
  switch (state) {
    case 'UPCOMING':
      return (
        <Tag>
          <Clock aria-hidden="true" />
          <Trans>later</Trans>
        </Tag>
      );
    case 'DUE':
      return overdue ? (
        <Tag tone="now">
          <CircleAlert aria-hidden="true" />
          <Trans>overdue</Trans>
        </Tag>
      ) : (
        <Tag tone="them">
          <Trans>due now</Trans>
        </Tag>
      );
    case 'DONE':
      return (
        <Tag tone="sky">
          <Hourglass aria-hidden="true" />
          <Trans>done, not confirmed yet</Trans>
        </Tag>
      );
    case 'KEPT':
      return (
        <Tag tone="you">
          <Check aria-hidden="true" />
          <Trans>kept</Trans>
        </Tag>
      );
    case 'LATE':
      return (
        <Tag tone="them">
          <Check aria-hidden="true" />
          <Trans>kept late</Trans>
        </Tag>
      );
    case 'MISSED':
      return (
        <Tag tone="now">
          <Trans>missed</Trans>
        </Tag>
      );
    case 'CONTESTED':
      return (
        <Tag tone="sky">
          <Scale aria-hidden="true" />
          <Trans>seen differently</Trans>
        </Tag>
      );
    case 'WAIVED':
      return (
        <Tag>
          <Trans>no longer expected</Trans>
        </Tag>
      );
    case 'DISAGREED':
      return (
        <Tag>
          <Trans>not agreed, counts for nobody</Trans>
        </Tag>
      );
  }
}
