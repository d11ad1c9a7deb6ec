/** Copies what stands in a field; where the browser does not allow it, the field is left selected for whoever does it by hand. */
export async function copy(field) {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
