// A screen whose server has been started anew cannot go on: it is opened again, and the editor brings back what was not saved.
const sign = document.getElementById('components-reconnect-modal');
let looking = false;

async function openAgain() {
  if (looking) return;
  looking = true;
  for (;;) {
    try {
      if ((await fetch('/healthz', { cache: 'no-store' })).ok) return location.reload();
    } catch { /* not there yet */ }
    await new Promise(done => setTimeout(done, 1000));
  }
}

sign.addEventListener('components-reconnect-state-changed', event => {
  if (event.detail.state === 'rejected' || event.detail.state === 'failed') openAgain();
});
document.getElementById('components-reconnect-button').addEventListener('click', openAgain);

// The browser knows first that the network is back.
addEventListener('online', () => {
  if (sign.classList.contains('components-reconnect-show') || sign.classList.contains('components-reconnect-retrying')) window.Blazor?.reconnect?.();
});
