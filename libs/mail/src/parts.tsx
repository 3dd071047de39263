import type { ReactElement, ReactNode } from 'react';
import { Table } from './frame.js';
import { crests, HEAD_FONT, light, type MailColour, TEXT_FONT } from './palette.js';

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

/** Who it is from: a small shopfront in the business's colour, the name, and a line about the place. */
export function MailSender(props: {
  readonly name: string;
  readonly line: string;
  readonly colour: MailColour;
}): ReactElement {
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} border={0} style={{ margin: '0 0 12px' }}>
      <tbody>
        <tr>
          <td width={44} valign="top" data-skip-in-text="true">
            <Shopfront colour={props.colour} />
          </td>
          <td valign="middle" style={{ padding: '0 0 0 12px' }}>
            <div className="m-ink" style={{ font: `600 15px/21px ${TEXT_FONT}`, color: light.ink }}>
              {props.name}
            </div>
            <div className="m-ink2" style={{ font: `400 15px/21px ${TEXT_FONT}`, color: light.ink2 }}>
              {props.line}
            </div>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Shopfront({ colour }: { readonly colour: MailColour }): ReactElement {
  const { strong, soft } = crests.light[colour];
  const empty = { fontSize: 0, lineHeight: 0 };
  const accent: MailColour = colour === 'marigold' ? 'tomato' : 'marigold';
  return (
    <table
      role="presentation"
      width={44}
      cellPadding={0}
      cellSpacing={0}
      border={0}
      className={`m-${colour}-soft`}
      style={{
        width: 44,
        height: 44,
        backgroundColor: soft,
        borderRadius: 12,
        overflow: 'hidden',
        borderCollapse: 'separate',
      }}
    >
      <tbody>
        <tr>
          {[0, 1, 2, 3].map((index) => (
            <td
              key={index}
              className={`m-${colour}`}
              width={11}
              height={14}
              style={{
                ...empty,
                width: 11,
                height: 14,
                backgroundColor: strong,
                borderRadius: `${index === 0 ? 12 : 0}px ${index === 3 ? 12 : 0}px 6px 6px`,
              }}
            >
              &nbsp;
            </td>
          ))}
        </tr>
        <tr>
          <td colSpan={4} height={30} align="center" valign="bottom" style={{ ...empty, height: 30 }}>
            <table
              role="presentation"
              cellPadding={0}
              cellSpacing={0}
              border={0}
              style={{ borderCollapse: 'separate' }}
            >
              <tbody>
                <tr>
                  <td
                    className={`m-${accent}`}
                    width={12}
                    height={11}
                    style={{
                      ...empty,
                      width: 12,
                      height: 11,
                      backgroundColor: crests.light[accent].strong,
                      borderRadius: 2,
                    }}
                  >
                    &nbsp;
                  </td>
                  <td width={5} height={22} style={{ ...empty, width: 5 }}>
                    &nbsp;
                  </td>
                  <td
                    className={`m-${colour}`}
                    width={12}
                    height={22}
                    style={{
                      ...empty,
                      width: 12,
                      height: 22,
                      backgroundColor: strong,
                      borderRadius: '6px 6px 0 0',
                    }}
                  >
                    &nbsp;
                  </td>
                </tr>
              </tbody>
            </table>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

interface Side {
  readonly title: string;
  readonly text: string;
}

/** What is in it for the reader, and for the other side. Spruce is always "you", marigold always "them". */
export function MailSides({ you, them }: { readonly you: Side; readonly them: Side }): ReactElement {
  return (
    <div style={{ margin: '6px 0 18px' }}>
      <Table style={{ tableLayout: 'fixed' }}>
        <tr>
          <SideBox kind="you" {...you} />
          <td
            className="m-gap"
            width={10}
            style={{ width: 10, fontSize: 0, lineHeight: 0 }}
            data-skip-in-text="true"
          >
            &nbsp;
          </td>
          <SideBox kind="them" {...them} />
        </tr>
      </Table>
    </div>
  );
}

function SideBox({ kind, title, text: body }: Side & { readonly kind: 'you' | 'them' }): ReactElement {
  const [soft, ink] = kind === 'you' ? [light.youSoft, light.youInk] : [light.themSoft, light.themInk];
  return (
    <td
      className={`m-half m-${kind}`}
      valign="top"
      style={{
        padding: '12px 14px 13px',
        borderRadius: 14,
        backgroundColor: soft,
        font: `400 15px/22px ${TEXT_FONT}`,
        color: light.ink,
      }}
    >
      <div
        className={`m-${kind}-ink`}
        style={{ margin: '0 0 3px', font: `600 13px/19px ${TEXT_FONT}`, color: ink }}
      >
        {title}
      </div>
      <div>{withBreaks(body)}</div>
    </td>
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

function withBreaks(words: string): ReactNode {
  return words
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => (index === 0 ? [line] : [<br key={index} />, line]));
}
