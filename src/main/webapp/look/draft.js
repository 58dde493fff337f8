/* Keeps what is being typed as a draft on the server, two seconds after the first unsaved sign. Nothing is stored in the
   browser. Without this file the form works as before: what is typed is kept when it is saved. */
(() => {
  'use strict';
  const line = document.querySelector('.drafted');
  if (!line) {
    return;
  }
  const form = line.closest('form');
  const signIn = form.querySelector('.drafted-in');
  const SOON = 2000;
  const AGAIN = 10000;
  const STUCK = 8000;
  let typed = 0;
  let kept = 0;
  let timer = 0;
  let saving = null;
  let through = false;
  let going = false;
  let pressed = false;
  let last = '';

  const field = name => form.elements.namedItem(name);

  function say(what, time) {
    const words = line.dataset[what].replace('{0}', time || '');
    line.setAttribute('aria-live', what === 'saved' && line.dataset.said === 'saved' ? 'off' : 'polite');
    line.dataset.said = what;
    signIn.hidden = what !== 'out';
    if (line.textContent !== words) {
      line.textContent = words;
    }
  }

  function later(wait) {
    if (!timer) {
      timer = setTimeout(() => { timer = 0; save(); }, wait);
    }
  }

  /* From now on this address leads to the draft: after a reload, another language, a new sign-in. */
  function place() {
    const at = new URLSearchParams();
    for (const name of ['room', 'id', 'draft', 'reason']) {
      if (field(name)?.value) {
        at.set(name, field(name).value);
      }
    }
    const here = location.pathname + '?' + at;
    history.replaceState(history.state, '', here);
    document.querySelectorAll('input[name=to]').forEach(to => { to.value = here; });
  }

  function content() {
    const all = new URLSearchParams(new FormData(form));
    all.delete('jakarta.faces.ViewState');
    return all;
  }

  function answers() {
    const all = content();
    [...all.keys()].filter(name => !name.startsWith('form:')).forEach(name => all.delete(name));
    return String(all);
  }

  /* Another page has this draft: what stands here becomes one of its own. */
  function separate() {
    field('draft').value = crypto.randomUUID();
    field('seen').value = '0';
    line.dataset.apart = 'yes';
  }

  /* While Samrum starts, the server or a proxy answers in its place; such an answer lacks what each of Samrum's own has. */
  async function send(leaving) {
    const now = typed;
    field('turn').value = String(Number(field('turn').value) + 1);
    let answer;
    try {
      answer = await fetch(line.dataset.to, {
        method: 'POST', body: content(), keepalive: leaving, redirect: 'error', signal: AbortSignal.timeout(STUCK)
      });
    } catch (away) {
      say('retry');
      return 'again';
    }
    if (!answer.headers.has('Content-Security-Policy')) {
      say('retry');
      return 'again';
    }
    if (answer.ok) {
      const [seen, time] = (await answer.text()).split(' ');
      field('seen').value = seen;
      kept = Math.max(kept, now);
      place();
      say(line.dataset.apart === 'yes' ? 'elsewhere' : 'saved', time);
      return 'kept';
    }
    if (answer.status === 409) {
      separate();
      return send(leaving);
    }
    const ends = {401: 'out', 403: 'closed', 404: 'closed', 413: 'long', 423: 'retry'};
    say(ends[answer.status] || 'retry');
    if (answer.status === 423) {
      document.dispatchEvent(new Event('samrum:locked'));
    }
    if (answer.status >= 500) {
      return 'broken';
    }
    return {413: 'go', 404: 'stay', 403: 'go', 401: 'stay'}[answer.status] || 'again';
  }

  async function save(leaving) {
    clearTimeout(timer);
    timer = 0;
    if (saving && !leaving) {
      await saving;
    }
    if (typed === kept) {
      return 'kept';
    }
    saving = send(leaving === true);
    const how = await saving;
    saving = null;
    if (typed !== kept && how !== 'stay') {
      later(how === 'kept' ? SOON : AGAIN);
    }
    return how;
  }

  /* The boxes and radios of PrimeFaces change without an event of the browser's own, so the answers themselves are compared. */
  function look() {
    const now = answers();
    if (now !== last) {
      last = now;
      typed++;
      later(SOON);
    }
  }

  ['input', 'change', 'click', 'keyup'].forEach(sign => form.addEventListener(sign, () => { setTimeout(look); }));
  form.addEventListener('focusout', () => { if (typed !== kept && !saving) { save(); } });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && typed !== kept && !through) { save(true); }
  });
  addEventListener('pagehide', () => { if (typed !== kept && !through) { save(true); } });
  addEventListener('pageshow', event => { if (event.persisted) { location.reload(); } });
  document.addEventListener('samrum:open', () => { if (typed !== kept) { save(); } });

  /* Whatever is sent from this page waits until the draft is kept; the form itself stays when it cannot be. Only where the
     server answers and drafts alone are broken does a second press send it all the same. */
  document.addEventListener('submit', async event => {
    if (!line.isConnected || event.target.matches('form.hide')) {
      return;
    }
    if (through || (typed === kept && !saving)) {
      through = through || event.target === form;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (going) {
      return;
    }
    going = true;
    const how = await save();
    going = false;
    const again = pressed && how === 'broken';
    pressed = event.target === form;
    if (how === 'broken' && !again) {
      say('broken');
    }
    if (event.target !== form || how === 'kept' || how === 'go' || again) {
      through = true;
      event.target.requestSubmit(event.submitter);
      through = event.target === form;
    }
  }, true);

  last = answers();
  if (field('seen').value !== '0') {
    place();
  }

  /* For whoever locks the screen: resolves once everything is kept, or cannot be. */
  window.samrumDraft = {keep: () => save()};
})();
