// What came over the network, in bytes as they were sent: compressed, without headers.

/** Adds up, from now on, what all pages of a context and their workers load. */
export function countBytes(context) {
  const sent = [];
  context.on('requestfinished', (request) => sent.push(measure(request)));
  return {
    /** Those of the page itself, and those of what it shows. */
    read: async () => {
      const total = { page: 0, data: 0 };
      for (const { isPage, bytes } of await Promise.all(sent)) {
        total[isPage ? 'page' : 'data'] += bytes;
      }
      return total;
    },
  };
}

async function measure(request) {
  const { pathname, protocol } = new URL(request.url());
  const isPage = protocol.startsWith('http') && (pathname.endsWith('/') || pathname.includes('/assets/'));
  const bytes = protocol.startsWith('http') ? (await request.sizes()).responseBodySize : 0;
  return { isPage, bytes };
}
