// What a person does and sees.

/** Waits until something is on the screen. */
export const expectSeen = (locator) => locator.waitFor({ state: 'visible' });

/** On a telephone the lists lie in a sheet at the bottom: pulls it up. */
export async function openSheet(page, size, say) {
  if (size === 'phone') {
    await page.getByRole('button', { name: say({ id: 'Perbesar lembar', en: 'Enlarge the sheet' }) }).click();
  }
}
