import type { ReactElement } from 'react';
import { crests, type MailColour } from './palette.js';
import { Table } from './table.js';

/** The mark: two doors side by side, sharing the colour of a meeting. */
export function TwoDoors(): ReactElement {
  const door = (className: string, background: string, width: number, radius: string) => (
    <td
      className={className}
      width={width}
      height={20}
      style={{
        width,
        height: 20,
        backgroundColor: background,
        borderRadius: radius,
        fontSize: 0,
        lineHeight: 0,
      }}
    >
      &nbsp;
    </td>
  );
  return (
    <table
      role="presentation"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      data-skip-in-text="true"
      style={{ margin: '0 0 10px', borderCollapse: 'separate' }}
    >
      <tbody>
        <tr>
          {door('m-spruce', crests.light.spruce.strong, 11, '8px 0 0 0')}
          {door('m-tomato', crests.light.tomato.strong, 5, '4px 4px 0 0')}
          {door('m-marigold', crests.light.marigold.strong, 11, '0 8px 0 0')}
        </tr>
      </tbody>
    </table>
  );
}

/** The scalloped edge of a shopfront, twenty scallops wide and twelve on a phone. */
export function Awning({ colour }: { readonly colour: MailColour }): ReactElement {
  return (
    <Table style={{ borderCollapse: 'separate', tableLayout: 'fixed' }} skipInText>
      <tr>
        {Array.from({ length: 20 }, (_, index) => (
          <td
            key={index}
            className={index < 12 ? `m-${colour}` : `m-${colour} m-wide`}
            height={15}
            style={{
              height: 15,
              backgroundColor: crests.light[colour].strong,
              borderRadius: '0 0 50% 50% / 0 0 100% 100%',
              fontSize: 0,
              lineHeight: 0,
            }}
          >
            &nbsp;
          </td>
        ))}
      </tr>
    </Table>
  );
}
