import { Popup, type Map as MapLibre } from 'maplibre-gl';
import { messages } from '../i18n';
import { openSubject } from '../state/store';

/** Lets choose among products that lie at one point; says how many there are besides. */
export function showChoice(
  map: MapLibre,
  at: readonly [number, number],
  products: readonly { readonly slug: string; readonly label: string }[],
  total: number,
): void {
  const t = messages.value;
  const popup = new Popup({ offset: 14, maxWidth: '20rem', className: 'choice-popup' });
  const list = document.createElement('ul');
  for (const { slug, label } of products) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = label;
    button.addEventListener('click', () => {
      popup.remove();
      openSubject({ kind: 'product', key: slug }, { label });
    });
    const item = document.createElement('li');
    item.append(button);
    list.append(item);
  }
  const content = document.createElement('div');
  content.append(list);
  if (total > products.length) {
    const rest = document.createElement('p');
    rest.textContent = t.map.more(total - products.length);
    content.append(rest);
  }
  popup
    .setLngLat([...at])
    .setDOMContent(content)
    .addTo(map);
}
