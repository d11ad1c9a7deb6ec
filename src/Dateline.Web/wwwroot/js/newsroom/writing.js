/** This window's own name, which a reload keeps, and the token that its requests carry. */
export function know() {
  let name = sessionStorage.getItem('dateline.window');
  if (!name) sessionStorage.setItem('dateline.window', name = crypto.randomUUID());
  return { name, token: document.querySelector('meta[name="request-token"]')?.content ?? '' };
}

/** Begins the writing. How it stands is said here and not by the server, which may be out of reach. */
export async function mount(host, sign, words, options) {
  const editor = await import('/newsroom/editor.js');
  const server = options.report;
  const say = state => {
    sign.dataset.state = state;
    sign.textContent = words[state] ?? words.problem;
  };
  say('saved');
  const report = {
    invokeMethodAsync(name, ...values) {
      if (name === 'OnStatus') say(values[0]);
      return server.invokeMethodAsync(name, ...values);
    },
  };
  return editor.mount(host, { ...options, report });
}
