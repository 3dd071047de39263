import { toPlainText } from '@react-email/render';

/** Two empty-line-separated blocks, as paragraphs have. */
const paragraph = { leadingLineBreaks: 2, trailingLineBreaks: 2 };

/** The text part of a mail, from its markup: everything a person reads, and every link with its address. */
export const plainText = (html: string): string =>
  toPlainText(html, {
    wordwrap: 76,
    selectors: [
      { selector: 'h2', format: 'heading', options: { ...paragraph, uppercase: false } },
      { selector: 'h1', format: 'heading', options: { ...paragraph, uppercase: false } },
      { selector: 'td.m-half', format: 'block', options: paragraph },
    ],
  });
