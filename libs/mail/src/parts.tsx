import type { ReactElement, ReactNode } from 'react';
import { withBreaks } from './breaks.js';
import { HEAD_FONT, light, TEXT_FONT } from './palette.js';
import { Table } from './table.js';

const text = { margin: '0 0 14px', font: `400 16px/25px ${TEXT_FONT}`, color: light.ink };

/** The headline; one a mail. */
export function MailHeading({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <h1
      className="m-ink m-head"
      style={{
        margin: '4px 0 12px',
        font: `700 26px/31px ${HEAD_FONT}`,
        letterSpacing: '-0.2px',
        color: light.ink,
      }}
    >
      {children}
    </h1>
  );
}

/** A paragraph. Line breaks that a person typed are kept. */
export function MailText({ children }: { readonly children: string }): ReactElement {
  return (
    <p className="m-ink" style={text}>
      {withBreaks(children)}
    </p>
  );
}

/** The title of a further part. */
export function MailSubheading({ children }: { readonly children: string }): ReactElement {
  return (
    <h2
      className="m-ink m-head"
      style={{ margin: '22px 0 10px', font: `700 19px/25px ${HEAD_FONT}`, color: light.ink }}
    >
      {children}
    </h2>
  );
}

/** A quieter paragraph. */
export function MailNote({ children }: { readonly children: string }): ReactElement {
  return (
    <p
      className="m-ink2"
      style={{ ...text, margin: '0 0 6px', font: `400 14px/22px ${TEXT_FONT}`, color: light.ink2 }}
    >
      {withBreaks(children)}
    </p>
  );
}

/** The one thing to do. */
export function MailButton({
  href,
  children,
}: {
  readonly href: string;
  readonly children: string;
}): ReactElement {
  return (
    <table
      role="presentation"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      className="m-button"
      style={{ margin: '6px 0 16px' }}
    >
      <tbody className="m-button">
        <tr className="m-button">
          <td className="m-button m-action" style={{ backgroundColor: light.action, borderRadius: 12 }}>
            <a
              className="m-action"
              href={href}
              style={{
                display: 'inline-block',
                padding: '14px 22px',
                borderRadius: 12,
                font: `650 16px/22px ${TEXT_FONT}`,
                fontWeight: 600,
                color: light.onAction,
                backgroundColor: light.action,
                textDecoration: 'none',
              }}
            >
              {children}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** Words somebody wrote, set apart. */
export function MailQuote({ children }: { readonly children: string }): ReactElement {
  return (
    <Table style={{ margin: '4px 0 18px' }}>
      <tr>
        <td
          className="m-them m-ink"
          style={{
            padding: '12px 16px 13px',
            borderRadius: 14,
            backgroundColor: light.themSoft,
            font: `400 16px/25px ${TEXT_FONT}`,
            color: light.ink,
          }}
        >
          {withBreaks(children)}
        </td>
      </tr>
    </Table>
  );
}
