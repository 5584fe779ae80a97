import type { ComponentChildren } from 'preact';
import { toQuery } from '../state/address';
import type { SubjectKind } from '../state/state';
import { openSubject, state } from '../state/store';

interface SubjectLinkProps {
  readonly kind: SubjectKind;
  /** Code or slug. */
  readonly of: string;
  readonly children: ComponentChildren;
}

/** Opens the panel of something and moves the map there; in a new browser tab, the page opens with it. */
export function SubjectLink({ kind, of, children }: SubjectLinkProps) {
  const subject = { kind, key: of };
  return (
    <a
      href={toQuery({ ...state.value, open: subject })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        openSubject(subject, { fly: true, ...(typeof children === 'string' ? { label: children } : {}) });
      }}
    >
      {children}
    </a>
  );
}
