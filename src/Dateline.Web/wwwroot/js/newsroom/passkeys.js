// Passkeys: signing in with one, on the sign-in page, and adding one, on the page about oneself.

const isKnown = () => 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

const ask = async (address, form) => {
  const answer = await fetch(address, { method: 'POST', body: form, credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
};

/* Signing in */

const form = document.querySelector('form[data-passkeys]');
let waiting;

const assertion = async mediation => {
  waiting?.abort();
  waiting = new AbortController();
  const options = await (await ask(form.dataset.passkeys)).json();
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options), mediation, signal: waiting.signal });
};

const enter = credential => {
  if (!credential) return;
  form.elements.credential.value = JSON.stringify(credential);
  form.submit();
};

const failed = isShown => { form.querySelector('[role="alert"]').hidden = !isShown; };

const offer = async () => {
  form.hidden = false;
  form.querySelector('button').addEventListener('click', async () => {
    failed(false);
    try {
      enter(await assertion('optional'));
    } catch (error) {
      failed(error.name !== 'NotAllowedError' && error.name !== 'AbortError');   // those are a change of mind
    }
  });
  if (!await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
  try {
    enter(await assertion('conditional'));
  } catch {
    // Nobody asked for it: the browser offers passkeys with the address, and its silence is no fault.
  }
};

if (form && isKnown()) offer();

/* Adding one */

/** Whether this browser has passkeys at all. */
export const areKnown = isKnown;

/** Makes a passkey and hands it to the account; says how that went. */
export const add = async (optionsAddress, address, name) => {
  try {
    const token = document.querySelector('meta[name="request-token"]').content;
    const data = more => {
      const data = new FormData();
      data.set('__RequestVerificationToken', token);
      for (const [key, value] of Object.entries(more)) data.set(key, value);
      return data;
    };
    const options = await (await ask(optionsAddress, data({ purpose: 'add' }))).json();
    const credential = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
    await ask(address, data({ credential: JSON.stringify(credential), name }));
    return 'added';
  } catch (error) {
    if (error.name === 'InvalidStateError') return 'known';
    return error.name === 'NotAllowedError' ? 'stopped' : 'failed';
  }
};
