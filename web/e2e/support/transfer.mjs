// What came over the network, in bytes as they were sent: compressed, without headers.

/** Adds up, from now on, what a page and its workers ask of the server besides the page's own files. */
export function countData(context) {
  const answers = [];
  context.on('requestfinished', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.endsWith('/') && !pathname.includes('/assets/')) {
      answers.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    }
  });
  return async () => (await Promise.all(answers)).reduce((sum, bytes) => sum + bytes, 0);
}

/** The page itself and its files, as the browser has counted them: scripts of workers are among them. */
export const readPageBytes = (page) => page.evaluate(() => performance
  .getEntries()
  .filter(({ entryType, name }) => entryType === 'navigation' || (entryType === 'resource' && name.includes('/assets/')))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0));
