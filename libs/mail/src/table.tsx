import type { CSSProperties, ReactElement, ReactNode } from 'react';

/** A table that only lays out. */
export function Table(props: {
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly skipInText?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <table
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      className={props.className}
      style={{ width: '100%', ...props.style }}
      data-skip-in-text={props.skipInText ? 'true' : undefined}
    >
      <tbody>{props.children}</tbody>
    </table>
  );
}
