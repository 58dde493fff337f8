/* Hides and locks the screen: at once by the button or Esc twice, and after 15 minutes without a sign of life. The page is
   taken out of the document and waits in memory; the sign-in itself is locked on the server, so nothing else is answered. */
(() => {
  'use strict';
  const template = document.getElementById('locked');
  if (!template) {
    return;
  }
  const warned = document.querySelector('.warned');
  const {to, by} = template.dataset;
  const MINUTE = 60000;
  const IDLE = 15 * MINUTE;
  const WARNING = 5 * MINUTE;
  const KEEPING = 3000;
  const others = new BroadcastChannel('samrum');
  let active = Date.now();
  let told = Date.now();
  let shared = 0;
  let ends = Infinity;
  let escaped = 0;
  let page = null;

  const post = (what, body) => fetch(to + what, {method: 'POST', body, keepalive: true, redirect: 'error'});
  const share = what => others.postMessage({what, by});

  function hide() {
    if (page) {
      return;
    }
    page = {
      nodes: document.createDocumentFragment(), title: document.title, look: document.body.className,
      focus: document.activeElement, x: scrollX, y: scrollY
    };
    page.nodes.append(...document.body.childNodes);
    document.head.querySelectorAll('script:not([src])').forEach(done => done.remove());
    document.body.className = '';
    document.title = template.dataset.title;
    document.body.append(template.content.cloneNode(true));
    document.querySelector('form.unlock').addEventListener('submit', unlock);
    document.querySelector('form.unlock input').focus();
  }

  function show() {
    if (!page) {
      return;
    }
    const {nodes, title, look, focus, x, y} = page;
    page = null;
    document.body.replaceChildren(nodes);
    document.body.className = look;
    document.title = title;
    active = told = Date.now();
    warned.textContent = '';
    scrollTo(x, y);
    if (focus && focus !== document.body) {
      focus.focus({preventScroll: true});
    }
    document.dispatchEvent(new Event('samrum:open'));
  }

  const keep = () => window.samrumDraft ? window.samrumDraft.keep() : Promise.resolve();

  /* What was typed is kept first, but no server is waited for longer than a moment. */
  async function lock() {
    hide();
    share('locked');
    await Promise.race([keep(), new Promise(done => { setTimeout(done, KEEPING); })]);
    await post('lock').catch(() => {});
  }

  async function unlock(event) {
    event.preventDefault();
    const form = event.target;
    const said = form.querySelector('[role=alert]');
    const body = new URLSearchParams(new FormData(form));
    body.set('by', by);
    const how = await post('unlock', body).then(answer => answer.ok ? answer.text() : 'AWAY', () => 'AWAY');
    if (how === 'OPEN') {
      share('open');
      show();
    } else if (how === 'ENDED') {
      location.replace('/signin?to=' + encodeURIComponent(location.pathname + location.search));
    } else {
      const [what, wait] = how.split(/ (.*)/);
      said.textContent = template.dataset[what.toLowerCase()].replace('{0}', wait);
      form.reset();
      form.elements.password.focus();
    }
  }

  async function stay(now) {
    told = now;
    const answer = await post('awake').catch(() => ({status: 503}));
    if (answer.ok) {
      ends = Date.now() + 1000 * Number(await answer.text());
    } else if (answer.status === 423) {
      hide();
    }
  }

  function warn(words) {
    if (warned.textContent !== words) {
      warned.textContent = words;
    }
  }

  function check() {
    const now = Date.now();
    if (page) {
      return;
    }
    if (now - active >= IDLE) {
      lock();
    } else if (now - active >= IDLE - WARNING) {
      warn(warned.dataset.idle);
    } else {
      warn(ends - now <= WARNING ? warned.dataset.end : '');
      if (active > told && now - told >= MINUTE) {
        stay(now);
      }
    }
  }

  function act() {
    const now = Date.now();
    const late = now - active >= IDLE - WARNING;
    if (page || now - active >= IDLE) {
      return;
    }
    active = now;
    if (now - shared > MINUTE / 6) {
      shared = now;
      share('active');
    }
    if (late) {
      check();
    }
  }

  ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'].forEach(sign =>
    document.addEventListener(sign, act, {capture: true, passive: true}));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.repeat) {
      if (event.timeStamp - escaped < 1000 && !page) {
        lock();
      }
      escaped = event.timeStamp;
    }
  }, true);
  document.addEventListener('submit', event => {
    if (event.target.matches('form.hide')) {
      event.preventDefault();
      lock();
    }
  });
  document.addEventListener('samrum:locked', hide);
  document.addEventListener('visibilitychange', check);
  others.addEventListener('message', event => {
    if (event.data.what === 'active') {
      active = Date.now();
    } else if (event.data.what === 'locked') {
      hide();
      keep();
    } else if (event.data.by === by) {
      show();
    }
  });
  setInterval(check, 5000);
})();
