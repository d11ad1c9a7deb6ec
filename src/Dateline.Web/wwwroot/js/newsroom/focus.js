// What has the focus may go or hide with what it did, or do it no more. The focus then stays beside it: who works by keys goes on from there.
let last = null;
let around = [];

function stay() {
  if (!isLost() || (document.activeElement !== document.body && document.activeElement !== last)) return;
  const near = around.find(isThere);
  last = null;
  if (!near) return;
  if (!near.hasAttribute('tabindex')) near.tabIndex = -1;
  near.focus({ preventScroll: true });
}

const isThere = element => element.isConnected && !element.closest('[hidden]');
const isLost = () => last && (last.disabled || !isThere(last));

document.addEventListener('focusin', ({ target }) => {
  last = target;
  around = [];
  for (let element = target.parentElement; element && element !== document.body; element = element.parentElement) around.push(element);
});
// Browsers tell of it before the element is gone.
document.addEventListener('focusout', ({ target }) => setTimeout(() => { if (last === target && !isLost() && document.activeElement !== target) last = null; }));
new MutationObserver(() => { if (isLost()) requestAnimationFrame(stay); }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled', 'hidden'] });
