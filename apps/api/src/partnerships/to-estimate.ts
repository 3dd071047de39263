import type { Advice, Estimate } from '#libs/partnerships';
import type { AdviceType } from './advice.type.js';
import type { TermsEstimateType } from './estimate.type.js';

/** An estimate as the API tells it. */
export const toEstimate = ({ gets, finding, suggestion }: Estimate): TermsEstimateType => ({
  sender: gets.sender,
  recipient: gets.recipient,
  finding,
  suggestion: suggestion && {
    ...suggestion,
    senderAfter: suggestion.likelyAfter.sender,
    recipientAfter: suggestion.likelyAfter.recipient,
  },
});

/** A piece of advice as the API tells it. */
export const toAdvice = (one: Advice): AdviceType => ({ channels: [], ...one });
