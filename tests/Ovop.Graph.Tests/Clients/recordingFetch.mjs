// A fetch that keeps of each request its method, whether it sent the text of a document, and the status it got.
export function recordingFetch() {
  const requests = [];
  return {
    requests,
    fetch: async (url, options = {}) => {
      const response = await fetch(url, options);
      const sent = options.method === 'POST' ? JSON.parse(options.body) : Object.fromEntries(new URL(url).searchParams);
      requests.push({
        method: options.method ?? 'GET',
        hasText: typeof sent.query === 'string',
        hasHash: JSON.stringify(sent.extensions ?? '').includes('sha256Hash'),
        status: response.status,
        type: response.headers.get('content-type'),
      });
      return response;
    },
  };
}
