import type { ReactNode } from 'react';
import { LinkButton } from '../../components/button.js';
import type { Edit } from './change-operations.js';

/** The way to the field of the profile that an edit is about. */
export function ToProfile({ edit, children }: { edit: Edit; children: ReactNode }) {
  const channel = edit.__typename === 'ChannelEdit' ? edit.channel.toLowerCase() : undefined;
  return (
    <LinkButton to="/business" search={{ part: edit.part.toLowerCase(), channel }} kind="secondary" size="s">
      {children}
    </LinkButton>
  );
}
