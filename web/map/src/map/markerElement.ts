import type { Messages } from '../i18n/messages';
import type { ClusterMarker } from './markers';

/** A button with the count, what most of it is, and the rest in its name. */
export function markerElement({ count, commodities, expansionZoom }: ClusterMarker, t: Messages): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `marker marker-${sizeOf(count)}`;
  const told = commodities.map((one) => `${one.commodity.label} ${t.count(one.count)}`);
  const rest = count - commodities.reduce((sum, one) => sum + one.count, 0);
  const what = [...told, ...(rest > 0 ? [t.map.more(rest)] : [])].join(', ');
  const say = expansionZoom === null ? t.map.markerLeaf : t.map.marker;
  // Of several commodities the first is not all of it.
  const most = `${commodities[0]?.commodity.label ?? ''}${commodities.length > 1 || rest > 0 ? ', …' : ''}`;
  // Begins with what is to be seen: who speaks to the browser says that.
  button.setAttribute('aria-label', say(t.count(count), most, what));
  button.title = what;

  const number = document.createElement('span');
  number.className = 'marker-count';
  number.textContent = t.count(count);
  const name = document.createElement('span');
  name.className = 'marker-name';
  name.textContent = most;
  button.append(number, ' ', name);
  return button;
}

function sizeOf(count: number): 'small' | 'middle' | 'large' {
  if (count < 10) return 'small';
  return count < 100 ? 'middle' : 'large';
}
