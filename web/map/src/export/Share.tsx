import { useState } from 'preact/hooks';
import { useStart } from '../app/start';
import { messages } from '../i18n';
import { legendEntries } from '../legend/entries';
import { panelTitle } from '../panel/panelTitle';
import { state } from '../state/store';
import { useNotices } from '../app/notices';
import { makePicture } from './picture';

/** What is on screen, to take along: a picture, paper, a link. */
export function Share() {
  const t = messages.value;
  const start = useStart();
  const notices = useNotices();
  const [said, setSaid] = useState('');
  const title = state.value.open && panelTitle.value ? `${t.title}: ${panelTitle.value}` : t.title;

  const savePicture = async () => {
    const blob = await makePicture({
      title,
      legend: legendEntries(state.value, start, t),
      lines: [...notices, t.map.attribution, `${t.export.made(t.date(new Date().toISOString()))}. ${location.href}`],
    }).catch(() => null);
    if (!blob) {
      setSaid(t.error.png);
      return;
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = 'ovop.png';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    setSaid(t.export.saved);
  };

  return (
    <div class="share" role="group" aria-label={t.export.heading}>
      <button type="button" onClick={() => void savePicture()}>
        {t.export.png}
      </button>
      <button type="button" onClick={() => print()}>
        {t.export.print}
      </button>
      <button
        type="button"
        onClick={() => void navigator.clipboard?.writeText(location.href).then(() => setSaid(t.export.copied))}
      >
        {t.export.link}
      </button>
      <span role="status" class="minor">
        {said}
      </span>
    </div>
  );
}
