// The keys of the board. They press what can be clicked, too: links and buttons say by data-key which key is theirs.
// Of all rows only one can be reached by Tab; the arrows, j and k lead to the others.
const rows = () => [...document.querySelectorAll('[data-row]')];
const rowOf = element => element?.closest?.('[data-row]') ?? null;
const stops = row => row.querySelectorAll('[data-row-link], [data-row-key="x"], summary, .translation');
let current = null;

function stand(row) {
  if (current && current !== row) for (const stop of stops(current)) stop.tabIndex = -1;
  current = row;
  if (row) for (const stop of stops(row)) stop.tabIndex = 0;
}

function settle() {
  if (!current?.isConnected) stand(rows()[0] ?? null);
  else stand(current);
}

function move(step) {
  const all = rows();
  const at = all.indexOf(rowOf(document.activeElement));
  const next = all[at < 0 ? Math.max(all.indexOf(current), 0) : Math.min(Math.max(at + step, 0), all.length - 1)];
  if (!next) return;
  stand(next);
  const link = next.querySelector('[data-row-link]');
  link.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

function press(element) {
  if (!element) return false;
  if (element.matches('input[type="search"]')) element.focus();
  else element.click();
  return true;
}

const isTypedIn = element => element.closest?.('textarea, select, [contenteditable], input:not([type="checkbox"])');
const isOnRows = element => element === document.body || (element.closest?.('[data-rows]') && !element.closest('details.more-steps[open]'));
const steps = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return;
  if (isTypedIn(event.target)) {
    if (event.key !== 'Escape' || event.target.value) return;
    event.target.blur();
  } else if (event.key in steps) {
    if (event.key.startsWith('Arrow') && !isOnRows(event.target)) return;
    move(steps[event.key]);
  } else {
    const key = CSS.escape(event.key);
    if (!press(rowOf(document.activeElement)?.querySelector(`[data-row-key="${key}"]`)) && !press(document.querySelector(`[data-key="${key}"]`))) return;
  }
  event.preventDefault();
}

function onFocus(event) {
  const row = rowOf(event.target);
  if (row) stand(row);
}

/** Listens until the board is left. */
export function listen() {
  const watching = new MutationObserver(settle);
  watching.observe(document.getElementById('main'), { childList: true, subtree: true });
  settle();
  document.addEventListener('keydown', onKey);
  document.addEventListener('focusin', onFocus);
  return {
    end() {
      watching.disconnect();
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', onFocus);
      current = null;
    },
  };
}
