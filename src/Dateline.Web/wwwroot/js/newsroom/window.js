/** This window's own name, which a reload keeps, and the token that its requests carry. */
export function know() {
  let name = sessionStorage.getItem('dateline.window');
  if (!name) sessionStorage.setItem('dateline.window', name = crypto.randomUUID());
  return { name, token: document.querySelector('meta[name="request-token"]')?.content ?? '' };
}
