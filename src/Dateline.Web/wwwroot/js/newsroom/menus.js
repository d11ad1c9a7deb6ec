// A menu of steps closes by Esc, by what is chosen in it and by what is pressed beside it; the focus goes back to its head.
const menus = () => document.querySelectorAll('details.more-steps[open]');

function close(menu) {
  if (menu.contains(document.activeElement)) menu.querySelector('summary').focus();
  menu.open = false;
}

document.addEventListener('keydown', event => {
  const menu = event.target.closest?.('details.more-steps[open]');
  if (event.key !== 'Escape' || !menu) return;
  close(menu);
  event.preventDefault();
});
document.addEventListener('click', ({ target }) => {
  for (const menu of menus()) if (!menu.contains(target) || target.closest('ul button, ul a')) close(menu);
});
