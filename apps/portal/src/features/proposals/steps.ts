/** The steps on a phone; on a wide screen all but the last are one page. */
export const STEPS = ['template', 'them', 'you', 'promises', 'period', 'preview'] as const;
export type Step = (typeof STEPS)[number];
