// What `./ovop bench --page` does with the map once it is drawn, in this order; each answers with milliseconds.
import { timeAnswer } from './clock.mjs';
import { middleOf } from './map.mjs';

// Ngeni of Blitar Selatan: a large village, with no marker on it.
export const village = { at: '112.2096,-8.2437,12', name: /Ngeni/ };

export const interactions = [
  {
    what: 'a tab is pressed: what it asks for',
    goal: 100,
    measure: (page) => timeAnswer(
      page,
      () => document.querySelector('[role=tabpanel] form') !== null,
      () => page.getByRole('tab', { name: 'Planner' }).click(),
    ),
  },
  {
    what: 'a village is pressed: its panel',
    goal: 100,
    measure: async (page) => {
      const { x, y } = await middleOf(page);
      return timeAnswer(page, () => /Ngeni/.test(document.querySelector('article h2')?.textContent), () => page.mouse.click(x, y));
    },
  },
  {
    what: 'the same once more: all that the panel tells',
    goal: null,
    measure: async (page) => {
      await page.getByRole('button', { name: 'Close' }).click();
      const { x, y } = await middleOf(page);
      return timeAnswer(page, () => document.querySelector('article .facts') !== null, () => page.mouse.click(x, y));
    },
  },
  {
    what: 'the last letter of a name: its suggestions',
    goal: null,
    measure: async (page) => {
      await page.getByRole('combobox').first().focus();
      await page.keyboard.type('Balerej');
      return timeAnswer(
        page,
        () => /Balerejo/.test(document.querySelector('[role=option]')?.textContent),
        () => page.keyboard.press('o'),
      );
    },
  },
];
