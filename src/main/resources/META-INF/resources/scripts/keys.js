'use strict';
// What works on every page: / searches, ? lists the keys, and a switch turns keys of one letter off (WCAG 2.1.4).
const Keys = (() => {
  const OFF = 'ascribe.keys.off';
  const handlers = new Map();

  const on = () => localStorage.getItem(OFF) === null;
  const typing = target => target.closest('input, textarea, select, [contenteditable], dialog[open]') !== null;

  document.addEventListener('keydown', event => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!plain || !on() || typing(event.target) || !handlers.has(event.key)) {
      return;
    }
    event.preventDefault();
    handlers.get(event.key)();
  });

  const dialog = document.getElementById('keys');
  if (dialog) {
    const lever = document.getElementById('keys-on');
    lever.checked = on();
    lever.addEventListener('change', () => lever.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, '1'));
    // This key stays, so that the others can be turned on again.
    document.addEventListener('keydown', event => {
      if (event.key === '?' && !typing(event.target)) {
        event.preventDefault();
        dialog.showModal();
      }
    });
    handlers.set('/', () => document.getElementById('find').focus());
  }

  return { on: (key, act) => handlers.set(key, act) };
})();
