import type { ReactElement } from 'react';
import { withBreaks } from './breaks.js';
import { light, TEXT_FONT } from './palette.js';
import { Table } from './table.js';

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
