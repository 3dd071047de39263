import type { ReactElement, ReactNode } from 'react';
import { Awning, TwoDoors } from './decoration.js';
import { light, type MailColour, TEXT_FONT } from './palette.js';
import { styleSheet } from './style-sheet.js';
import { Table } from './table.js';

const words = {
  en: {
    runBy: (instance: string, operator: string) => `${instance} is run by ${operator}.`,
    stop: (instance: string) => `Stop all e-mail from ${instance}`,
    notMine: 'This is not my business',
  },
  de: {
    runBy: (instance: string, operator: string) => `${instance} wird betrieben von: ${operator}.`,
    stop: (instance: string) => `Keine E-Mails mehr von ${instance}`,
    notMine: 'Das ist nicht mein Betrieb',
  },
} as const;

export interface MailFrameProps {
  readonly locale: 'en' | 'de';
  /** The subject; named by screen readers. */
  readonly title: string;
  readonly preview: string;
  readonly colour: MailColour;
  readonly instance: string;
  readonly operator: string;
  readonly postalAddress: string;
  /** Why this person gets this mail. */
  readonly why: string;
  readonly stopUrl: string | null;
  readonly notMyBusinessUrl: string | null;
  readonly children: ReactNode;
}

/** What every mail has around it: the awning, the card, and at its foot who writes, why, and how to stop it. */
export function MailFrame(props: MailFrameProps): ReactElement {
  return (
    <html lang={props.locale} dir="ltr">
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="x-apple-disable-message-reformatting" />
        <title>{props.title}</title>
        <style dangerouslySetInnerHTML={{ __html: styleSheet }} />
      </head>
      <body className="m-ground" style={{ margin: 0, padding: 0, backgroundColor: light.ground }}>
        <Preview text={props.preview} />
        <Table className="m-ground" style={{ backgroundColor: light.ground }}>
          <tr>
            <td role="main" className="m-outer" align="center" style={{ padding: '28px 16px 36px' }}>
              <Table style={{ maxWidth: 600 }}>
                <tr>
                  <td
                    className="m-card"
                    style={{
                      backgroundColor: light.card,
                      border: `1px solid ${light.line}`,
                      borderRadius: 20,
                      overflow: 'hidden',
                    }}
                  >
                    <Awning colour={props.colour} />
                    <Table>
                      <tr>
                        <td className="m-pad" style={{ padding: '20px 28px 26px' }}>
                          {props.children}
                        </td>
                      </tr>
                    </Table>
                  </td>
                </tr>
                <tr>
                  <td
                    className="m-foot m-ink3"
                    style={{
                      padding: '20px 16px 8px',
                      font: `400 13px/20px ${TEXT_FONT}`,
                      color: light.ink3,
                    }}
                  >
                    <Foot {...props} />
                  </td>
                </tr>
              </Table>
            </td>
          </tr>
        </Table>
      </body>
    </html>
  );
}

function Foot({ locale, why, stopUrl, notMyBusinessUrl, ...by }: MailFrameProps): ReactElement {
  const word = words[locale];
  const link = (href: string, text: string) => (
    <a className="m-ink3" href={href} style={{ color: light.ink3, textDecoration: 'underline' }}>
      {text}
    </a>
  );
  return (
    <>
      <TwoDoors />
      <p style={{ margin: '0 0 8px' }}>{`${word.runBy(by.instance, by.operator)} ${why}`}</p>
      {stopUrl ? (
        <p style={{ margin: '0 0 8px' }}>
          {link(stopUrl, word.stop(by.instance))}
          {notMyBusinessUrl ? <> · {link(notMyBusinessUrl, word.notMine)}</> : null}
        </p>
      ) : null}
      <p style={{ margin: 0 }}>{`${by.operator} · ${by.postalAddress}`}</p>
    </>
  );
}

/** The line an inbox shows beside the subject; white space keeps the rest of the mail out of it. */
function Preview({ text }: { readonly text: string }): ReactElement {
  return (
    <div
      data-skip-in-text="true"
      style={{
        display: 'none',
        overflow: 'hidden',
        lineHeight: '1px',
        opacity: 0,
        maxHeight: 0,
        maxWidth: 0,
      }}
    >
      {text}
      {'\u00A0\u200C\u200B'.repeat(40)}
    </div>
  );
}
