// The keys of the board. They press what can be clicked, too: links and buttons say by data-key which key is theirs.
const rows = () => [...document.querySelectorAll('[data-row]')];
const rowOf = element => element?.closest?.('[data-row]') ?? null;

function move(step) {
  const all = rows();
  const at = all.indexOf(rowOf(document.activeElement));
  const next = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
  const link = next?.querySelector('[data-row-link]');
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
}

function press(element) {
  if (!element) return false;
  if (element.matches('input')) element.focus();
  else element.click();
  return true;
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (document.querySelector('dialog[open]') || event.target.closest?.('input, textarea, select, [contenteditable]')) return;
  if (event.key === 'j' || event.key === 'k') move(event.key === 'j' ? 1 : -1);
  else if (!press(rowOf(document.activeElement)?.querySelector(`[data-row-key="${CSS.escape(event.key)}"]`)) && !press(document.querySelector(`[data-key="${CSS.escape(event.key)}"]`))) return;
  event.preventDefault();
}

/** Listens until the board is left. */
export function listen() {
  document.addEventListener('keydown', onKey);
  return { end: () => document.removeEventListener('keydown', onKey) };
}
