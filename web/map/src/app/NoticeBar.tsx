import { messages } from '../i18n';
import { serverNotice } from '../graphql/client';
import { useNotices } from './notices';

/** What must be said of all data, above them. On a phone it scrolls, by keyboard too. */
export function NoticeBar() {
  const notices = useNotices();
  if (notices.length === 0) return null;
  return (
    <aside
      class={serverNotice.value ? 'notices notices-strong' : 'notices'}
      aria-label={messages.value.notice.label}
      tabIndex={0}
    >
      {notices.map((notice) => (
        <p key={notice}>
          <span aria-hidden="true">⚠ </span>
          {notice}
        </p>
      ))}
    </aside>
  );
}
