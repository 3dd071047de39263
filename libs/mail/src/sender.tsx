import type { ReactElement } from 'react';
import { crests, light, type MailColour, TEXT_FONT } from './palette.js';

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
