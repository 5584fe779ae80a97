import type { ProspectPartsFragment } from '../graphql/generated';
import { messages } from '../i18n';

/** Why: each reason in words, as the server has them. */
export function Reasons({ of }: { of: ProspectPartsFragment['reasons'] }) {
  return (
    <ul class="reasons">
      {of.map((reason) => (
        <li key={reason.kind}>
          {reason.label}
          {reason.vetoes && <span class="tag tag-warning"> {messages.value.panel.vetoes}</span>}
        </li>
      ))}
    </ul>
  );
}
