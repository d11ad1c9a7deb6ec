// Lists that are arranged by hand: [data-zone] holds [data-item]s, each with a [data-grip]. The server moves them; here is only shown where to.

const slack = 4;      // pixels that a finger may tremble
const edge = 70;      // from here on the page scrolls by itself

const itemsOf = zone => [...zone.querySelectorAll('[data-item]')];

/** Where a pointer points to: the zone, and before which of its items. */
function placeAt(host, dragged, x, y) {
  const zone = document.elementsFromPoint(x, y).map(found => found.closest('[data-zone]')).find(found => found && host.contains(found));
  if (!zone) return null;
  const others = itemsOf(zone).filter(item => item !== dragged);
  const before = others.findIndex(item => {
    const box = item.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  return { zone, others, at: before < 0 ? others.length : before };
}

function unmark(host) {
  for (const marked of host.querySelectorAll('.drop-before, .drop-here')) marked.classList.remove('drop-before', 'drop-here');
}

function mark(host, place) {
  unmark(host);
  if (!place) return;
  const next = place.others[place.at];
  if (next) next.classList.add('drop-before');
  else place.zone.classList.add('drop-here');
}

/** What ends a drag is no click on the grip. */
function swallowClick(host) {
  const swallow = event => event.stopPropagation();
  host.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => host.removeEventListener('click', swallow, { capture: true }));
}

/**
 * Lets the items of an element be dragged by their grips, and moved by Alt and the arrow keys.
 * The server hears Drop(item, zone, at) and Nudge(item, by).
 */
export function arrange(host, server) {
  const leaving = new AbortController();
  const { signal } = leaving;
  let drag = null;

  const end = () => {
    if (!drag) return;
    drag.item.classList.remove('dragged');
    host.classList.remove('arranging');
    unmark(host);
    cancelAnimationFrame(drag.frame);
    drag = null;
  };

  const scroll = () => {
    if (!drag?.moves) return;
    const { y } = drag;
    const by = y < edge ? y - edge : y > innerHeight - edge ? y - innerHeight + edge : 0;
    if (by) scrollBy(0, by / 4);
    drag.frame = requestAnimationFrame(scroll);
  };

  host.addEventListener('pointerdown', event => {
    const grip = event.target.closest('[data-grip]');
    if (!grip || event.button !== 0) return;
    grip.setPointerCapture(event.pointerId);
    drag = { item: grip.closest('[data-item]'), startX: event.clientX, startY: event.clientY, y: event.clientY, moves: false, frame: 0, place: null };
  }, { signal });

  host.addEventListener('pointermove', event => {
    if (!drag) return;
    drag.y = event.clientY;
    if (!drag.moves && Math.hypot(event.clientX - drag.startX, event.clientY - drag.startY) > slack) {
      drag.moves = true;
      drag.item.classList.add('dragged');
      host.classList.add('arranging');
      scroll();
    }
    if (drag.moves) mark(host, drag.place = placeAt(host, drag.item, event.clientX, event.clientY));
  }, { signal });

  host.addEventListener('pointerup', () => {
    const { moves, place, item } = drag ?? {};
    end();
    if (moves) swallowClick(host);
    if (moves && place) server.invokeMethodAsync('Drop', item.dataset.item, place.zone.dataset.zone, place.at);
  }, { signal });

  host.addEventListener('pointercancel', end, { signal });

  host.addEventListener('keydown', async event => {
    if (event.key === 'Escape') return end();
    const item = event.target.closest('[data-item]');
    if (!item || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const { item: name } = item.dataset;
    await server.invokeMethodAsync('Nudge', name, event.key === 'ArrowUp' ? -1 : 1);
    requestAnimationFrame(() => host.querySelector(`[data-item="${CSS.escape(name)}"] [data-grip]`)?.focus());
  }, { signal });

  return { stop: () => leaving.abort() };
}
