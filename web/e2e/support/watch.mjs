// What a page must never do, whatever is done with it.

/** Notes, from now on, what the browser complains of and whom the page asks besides its own server, but for what is allowed. */
export function watch(page, origin, allow = null) {
  const complaints = [];
  const complain = (text) => allow?.test(text) || complaints.push(text);
  page.on('console', (message) => message.type() === 'error' && complain(`${message.text()} (${message.location().url})`));
  page.on('pageerror', (error) => complain(String(error.stack ?? error)));
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) {
      complain(`asked another server: ${request.url()}`);
    }
  });
  page.context().on('response', (response) => {
    if (response.status() >= 400) {
      complain(`${response.status()} ${response.request().method()} ${response.url()}`);
    }
  });
  return complaints;
}

/** Lets a page tell of what its Content-Security-Policy forbade; before it is opened. */
export function tellOfViolations(page) {
  return page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`));
  });
}
