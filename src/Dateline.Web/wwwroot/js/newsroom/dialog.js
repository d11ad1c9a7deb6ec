/** Opens a dialog over everything else; when it leaves the page, the focus goes back to where it was. */
export function open(dialog) {
  const before = document.activeElement;
  dialog.showModal();
  new MutationObserver((_, observer) => {
    if (dialog.isConnected) return;
    observer.disconnect();
    if (before?.isConnected) before.focus();
  }).observe(document.body, { childList: true, subtree: true });
}
