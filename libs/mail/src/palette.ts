/** Colours of the design, as mails need them: written out, light in the markup, dark in the one style sheet. */
export interface Palette {
  readonly ground: string;
  readonly card: string;
  readonly line: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly action: string;
  readonly onAction: string;
  readonly link: string;
  readonly youSoft: string;
  readonly youInk: string;
  readonly themSoft: string;
  readonly themInk: string;
}

export const light: Palette = {
  ground: '#f4ecdf',
  card: '#ffffff',
  line: '#e6dac7',
  ink: '#1d2b2a',
  ink2: '#55635f',
  ink3: '#665f53',
  action: '#0e5a4b',
  onAction: '#ffffff',
  link: '#0e5a4b',
  youSoft: '#dcede5',
  youInk: '#0a4438',
  themSoft: '#fcefd3',
  themInk: '#7a4b00',
};

export const dark: Palette = {
  ground: '#0d1312',
  card: '#1a2321',
  line: '#2b3835',
  ink: '#f3ede1',
  ink2: '#b4c0ba',
  ink3: '#9aa59f',
  action: '#63c7aa',
  onAction: '#05231b',
  link: '#8ad9c1',
  youSoft: '#17352d',
  youInk: '#8ad9c1',
  themSoft: '#3a2c10',
  themInk: '#f6cf86',
};

/** Colours of awnings and crests. */
export const MAIL_COLOURS = ['spruce', 'marigold', 'tomato', 'plum', 'sky'] as const;
export type MailColour = (typeof MAIL_COLOURS)[number];

interface CrestPaint {
  readonly strong: string;
  readonly soft: string;
}

export const crests: Record<'light' | 'dark', Record<MailColour, CrestPaint>> = {
  light: {
    spruce: { strong: '#0e5a4b', soft: '#dcede5' },
    marigold: { strong: '#e9a02c', soft: '#fcefd3' },
    tomato: { strong: '#c8432a', soft: '#fbe3db' },
    plum: { strong: '#7a4171', soft: '#f1e2ee' },
    sky: { strong: '#2f6f9f', soft: '#deebf4' },
  },
  dark: {
    spruce: { strong: '#63c7aa', soft: '#17352d' },
    marigold: { strong: '#f2b950', soft: '#3a2c10' },
    tomato: { strong: '#f0836a', soft: '#40201a' },
    plum: { strong: '#d59fca', soft: '#37213a' },
    sky: { strong: '#84bbe2', soft: '#16303f' },
  },
};

export const TEXT_FONT = "Figtree, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
export const HEAD_FONT =
  "'Bricolage Grotesque', Figtree, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
