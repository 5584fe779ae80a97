// Time as it passes within the page, in milliseconds: what drives the browser from outside is no part of it.

/** Before the page is opened: notes when a question about it is first answered yes. */
export const noteFirst = (page, isTrue) => page.addInitScript(`
  globalThis.ovopFirst = new Promise((resolve) => {
    const isTrue = ${isTrue};
    const look = () => (isTrue() ? resolve(performance.now()) : requestAnimationFrame(look));
    addEventListener('DOMContentLoaded', look);
  });
`);

/** From the beginning of the navigation to that moment. */
export const readFirst = (page) => page.evaluate(() => globalThis.ovopFirst);

/**
 * From a person's next press of a button or key to the frame in which a question about the page is answered yes.
 * @param press what he does
 */
export async function timeAnswer(page, isTrue, press) {
  await page.evaluate(`
    globalThis.ovopAnswer = new Promise((resolve) => {
      const isTrue = ${isTrue};
      const pressed = (event) => {
        removeEventListener('pointerdown', pressed, true);
        removeEventListener('keydown', pressed, true);
        const look = () => (isTrue() ? resolve(performance.now() - event.timeStamp) : requestAnimationFrame(look));
        requestAnimationFrame(look);
      };
      addEventListener('pointerdown', pressed, true);
      addEventListener('keydown', pressed, true);
    });
    undefined;
  `);
  await press();
  return page.evaluate(() => globalThis.ovopAnswer);
}
