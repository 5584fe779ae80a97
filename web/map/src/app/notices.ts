import { serverNotice } from '../graphql/client';
import { messages } from '../i18n';
import { useStart } from './start';

/** What must be said of everything on the page: invented data, boundaries that are no boundaries. */
export function useNotices(): string[] {
  const t = messages.value;
  const { coverage } = useStart();
  const notices: string[] = [];
  if (serverNotice.value) notices.push(t.notice.synthetic);
  if (coverage) {
    const { approximate, indicative } = coverage.boundary;
    const all = t.count(coverage.villages);
    if (approximate.count > 0) notices.push(t.notice.approximate(t.count(approximate.count), all));
    if (indicative.count > 0) notices.push(t.notice.indicative(t.count(indicative.count), all));
  }
  return notices;
}
