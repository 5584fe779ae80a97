// Time as it passes within the page, in milliseconds: what drives the browser from outside is no part of it.

/**
 * From a person's next press of a button or key to the frame in which a question about the page is answered yes.
 * @param isTrue asked within the page at each frame
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
