import type { ProspectPartsFragment } from '../graphql/generated';
import { messages } from '../i18n';
import { Reasons } from '../ui/Reasons';

/** What a village could become known for, with the reasons for and against. */
export function ProspectList({ prospects }: { prospects: readonly ProspectPartsFragment[] }) {
  const t = messages.value;
  return (
    <>
      <p class="minor">{t.panel.prospectsHint}</p>
      <ol class="prospects">
        {prospects.map((prospect) => (
          <li key={prospect.commodity.slug}>
            <strong>{prospect.label}</strong>
            <Reasons of={prospect.reasons} />
          </li>
        ))}
      </ol>
    </>
  );
}
