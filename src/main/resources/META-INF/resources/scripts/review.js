'use strict';
// The article page by keyboard. Each step is a link or a form of the page: without this script they all work by hand.
(() => {
  const told = document.getElementById('told');
  const done = [];
  let sent = null;
  let finer = false;
  let kind = 'attribution';

  const tell = words => { told.textContent = words; };
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const cards = () => all('.card[data-quotation]');
  const card = () => document.querySelector('.card[aria-current]');
  const question = () => document.querySelector('.question[aria-current]');
  const questions = within => all('.question[data-path]', within);
  const slot = of => of.querySelector('.slot');

  // ---- where one is

  const select = (chosen, of = kind) => {
    const one = typeof of === 'string' ? questions(chosen).find(q => q.dataset.question === of) || questions(chosen)[0] : of;
    all('[aria-current]', document.querySelector('.sheet')).forEach(was => was.removeAttribute('aria-current'));
    chosen.setAttribute('aria-current', 'true');
    if (one) {
      one.setAttribute('aria-current', 'step');
      kind = one.dataset.question;
    }
    const mark = document.getElementById('mark-' + chosen.dataset.quotation);
    if (mark) {
      mark.setAttribute('aria-current', 'true');
      mark.scrollIntoView({ block: 'nearest' });
    }
    (one || chosen).scrollIntoView({ block: 'center' });
    chosen.focus({ preventScroll: true });
  };

  const step = by => {
    const list = cards();
    const at = list.indexOf(card());
    const next = list[at < 0 ? 0 : at + by];
    return next ? select(next) : tell(by > 0 ? 'That was the last quotation.' : 'That was the first quotation.');
  };

  const nextClaim = () => {
    const claims = questions(card()).filter(q => q.dataset.question === 'accuracy');
    if (claims.length === 0) {
      return tell('This quotation holds no claim.');
    }
    return select(card(), claims[(claims.indexOf(question()) + 1) % claims.length]);
  };

  /** After a decision: the next question of the same kind that waits. */
  const goOn = from => {
    const rest = all('.sheet .question[data-path]').filter(q => q.dataset.question === kind);
    const at = rest.findIndex(q => q.dataset.path === from);
    const next = rest.slice(at + 1).find(q => 'waits' in q.dataset);
    if (next) {
      select(next.closest('.card'), next);
    } else {
      const left = all('.question[data-waits]').length;
      tell(told.textContent + (left === 0 ? ' Nothing is left to judge here.' : ' That was the last of this kind; ' + left + ' wait.'));
    }
  };

  // ---- the form of a question

  const opened = async (of, query = '?') => {
    const place = slot(of);
    if (!place) {
      tell('You cannot decide this question: all opinions are in, or your account only reads.');
      return null;
    }
    if (query !== '?' || !place.querySelector('form.decision')) {
      await htmx.ajax('GET', '/' + of.dataset.path + '/verdicts' + query + 'seen=' + of.dataset.seen, { target: place, select: '#decision', swap: 'innerHTML' });
    }
    return place.querySelector('form.decision');
  };

  const rests = form => (form.elements.article && form.elements.article.checked)
    || all('[name=address], [name=documentTitle]', form).some(field => field.value.trim() !== '');

  const choose = (form, outcome) => {
    form.dataset.outcome = outcome;
    all('.answers button', form).forEach(button => button.setAttribute('aria-pressed', button.value === outcome));
  };

  /** A click, since htmx asks which button was clicked. */
  const save = form => form.querySelector('button[value=' + form.dataset.outcome + ']').click();

  const decide = async outcome => {
    const form = question() ? await opened(question()) : null;
    if (form) {
      choose(form, outcome);
      if (outcome === 'open' || rests(form)) {
        save(form);
      } else {
        tell('Give the evidence; Ctrl+Enter saves it as ' + outcome + '.');
        (form.elements.article || form.querySelector('[name=address]')).focus();
      }
    }
  };

  const fine = async number => {
    const form = await opened(question());
    const option = form ? form.elements.value.options[number] : null;
    if (option) {
      option.selected = true;
      await decide(option.dataset.outcome);
    }
  };

  const evidence = async () => {
    const form = await opened(question());
    if (form) {
      form.querySelector('[name=address]').focus();
    }
  };

  const again = async () => {
    const before = slot(question()) && slot(question()).querySelector('form.decision');
    const typed = before ? [before.elements.reason.value, before.elements.value.value] : null;
    const form = await opened(question(), '?evidence=last&');
    if (form && typed) {
      [form.elements.reason.value, form.elements.value.value] = typed;
    }
    if (form && rests(form)) {
      tell('Your last evidence is in the form: v or d saves it.');
      card().focus({ preventScroll: true });
    }
  };

  const undo = () => {
    const path = done.length > 0 ? done[done.length - 1] : question().dataset.path;
    const form = document.querySelector('form.undo[action="/' + path + '/undo"]');
    return form ? form.requestSubmit() : tell('There is no decision of yours to take back here.');
  };

  const note = async () => {
    const link = card().querySelector('a.take-note');
    if (link) {
      await htmx.ajax('GET', link.getAttribute('href'), { target: link.getAttribute('hx-target'), select: '#note-form', swap: 'innerHTML' });
      card().querySelector('[name=note]').focus();
    }
  };

  // ---- what htmx sends and gets

  document.addEventListener('htmx:beforeRequest', event => {
    const form = event.detail.elt;
    if (form.matches('form.decision, form.undo')) {
      const button = event.detail.requestConfig.triggeringEvent && event.detail.requestConfig.triggeringEvent.submitter;
      sent = { path: form.closest('.question').dataset.path, undo: form.matches('.undo'), more: button && button.name === 'more' };
    }
  });

  /** A refusal shows in the form, with all that was typed; a page that is something else is not put in. */
  document.addEventListener('htmx:beforeSwap', event => {
    const detail = event.detail;
    const form = detail.requestConfig.elt;
    if (new URL(detail.xhr.responseURL).pathname === '/login') {
      detail.shouldSwap = false;
      tell('You are signed out. Nothing is lost: sign in in another tab, then send this again.');
    } else if (form.matches('form.decision, form.undo, form.note-form') && (detail.xhr.status >= 400 || (sent && sent.more))) {
      const own = form.matches('form.note-form');
      const place = own ? form.closest('[id^=note-of-]') : slot(form.closest('.question'));
      detail.shouldSwap = place !== null && detail.xhr.status < 500;
      detail.isError = false;
      detail.target = place;
      detail.selectOverride = own ? '#note-form' : '#decision';
      detail.swapOverride = 'innerHTML';
      sent = null;
    }
  });

  document.addEventListener('htmx:sendError', () => tell('Not saved: the workbench cannot be reached. What you typed is still here.'));
  document.addEventListener('htmx:responseError', event => tell('Not saved: the workbench answered with ' + event.detail.xhr.status + '. What you typed is still here.'));

  document.addEventListener('htmx:afterSwap', event => {
    const alert = event.target.querySelector ? event.target.querySelector('[role=alert]') : null;
    if (alert) {
      tell(alert.textContent);
    }
    if (event.target.matches('.card[data-quotation]')) {
      settled(event.target);
    }
  });

  const settled = changed => {
    all('mark[aria-details="' + changed.id + '"]').forEach(mark => { mark.className = changed.dataset.state; });
    const now = sent && questions(changed).find(q => q.dataset.path === sent.path);
    if (!now) {
      return select(changed);
    }
    const was = sent;
    sent = null;
    const state = now.querySelector('p.state').textContent.trim().replace(/\s+/g, ' ');
    if (was.undo) {
      if (done[done.length - 1] === was.path) {
        done.pop();
      }
      tell('Taken back: ' + state);
      return select(changed, now);
    }
    done.push(was.path);
    tell('Saved: ' + state);
    select(changed, now);
    return goOn(was.path);
  };

  // ---- keys and clicks

  /** Keys that need a card take the first one where none is chosen yet, and do nothing else then. */
  const onCard = act => () => {
    const asked = finer;
    finer = false;
    return card() ? act(asked) : step(1);
  };

  Keys.on('n', onCard(() => step(1)));
  Keys.on('p', onCard(() => step(-1)));
  Keys.on('c', onCard(nextClaim));
  Keys.on('v', onCard(() => decide('verified')));
  Keys.on('d', onCard(() => decide('disputed')));
  Keys.on('o', onCard(() => decide('open')));
  Keys.on('e', onCard(evidence));
  Keys.on('r', onCard(again));
  Keys.on('u', onCard(undo));
  Keys.on('m', onCard(note));
  Keys.on('s', onCard(() => card().querySelector('a.correct').click()));
  Keys.on('f', onCard(() => {
    finer = true;
    opened(question()).then(form => form && tell(all('option[data-outcome]', form).map(option => option.textContent).join(' · ')));
  }));
  for (let number = 1; number <= 9; number++) {
    Keys.on(String(number), onCard(asked => {
      if (asked) {
        fine(number);
      } else if (number <= 2) {
        select(card(), number === 1 ? 'attribution' : 'accuracy');
      }
    }));
  }

  document.addEventListener('keydown', event => {
    const form = event.target.closest('form.decision, form.note-form');
    if (form && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const outcome = form.dataset.outcome || (form.elements.value && form.elements.value.selectedOptions[0].dataset.outcome);
      if (form.matches('.note-form')) {
        form.requestSubmit();
      } else if (outcome) {
        choose(form, outcome);
        save(form);
      } else {
        tell('Choose an answer: verified, disputed or open.');
        form.querySelector('.answers button').focus();
      }
    } else if (event.key === 'Escape' && event.target.closest('.card') && card()) {
      card().focus({ preventScroll: true });
    }
  });

  document.addEventListener('click', event => {
    const mark = event.target.closest('mark[aria-details]');
    const chosen = mark ? document.getElementById(mark.getAttribute('aria-details')) : event.target.closest('.card[data-quotation]');
    const control = event.target.closest('a, button, input, textarea, select, label, summary');
    if (chosen && !(control && !mark) && String(getSelection()) === '') {
      select(chosen, event.target.closest('.question[data-path]') || kind);
    }
  });

  const target = location.hash.replace('#mark-', '#card-');
  const begun = /^#card-\d+$/.test(target) && document.querySelector(target);
  if (begun) {
    select(begun);
  }
})();
