// The decisions, evidence and notes of the page of an article: their forms, and what htmx sends and gets for them.
import { all, card, goOn, question, questions, select, slot, tell } from './cards.js';

const done = [];
let sent = null;

export const opened = async (of, query = '?') => {
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

export const decide = async outcome => {
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

export const fine = async number => {
  const form = await opened(question());
  const option = form ? form.elements.value.options[number] : null;
  if (option) {
    option.selected = true;
    await decide(option.dataset.outcome);
  }
};

export const evidence = async () => {
  const form = await opened(question());
  if (form) {
    form.querySelector('[name=address]').focus();
  }
};

export const again = async () => {
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

export const undo = () => {
  const path = done.length > 0 ? done[done.length - 1] : question().dataset.path;
  const form = document.querySelector('form.undo[action="/' + path + '/undo"]');
  return form ? form.requestSubmit() : tell('There is no decision of yours to take back here.');
};

export const note = async () => {
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
