// The page's own address is the endpoint's. GraphiQL's own fetcher would bring clients for subscriptions, which are not there yet.
export async function fetcher(request, options = {}) {
  const response = await fetch(window.location.pathname, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      'Content-Type': 'application/json',
      ...options.headers,
    },
    body: JSON.stringify(request),
  });
  return response.json();
}
