// Where one is on the page of an article: at a card and at a question of it.
const told = document.getElementById('told');
let kind = 'attribution';

/** What a screen reader says, and the line below the text. */
export const tell = words => { told.textContent = words; };
export const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const cards = () => all('.card[data-quotation]');
export const card = () => document.querySelector('.card[aria-current]');
export const question = () => document.querySelector('.question[aria-current]');
export const questions = within => all('.question[data-path]', within);
export const slot = of => of.querySelector('.slot');

export const select = (chosen, of = kind) => {
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

export const step = by => {
  const list = cards();
  const at = list.indexOf(card());
  const next = list[at < 0 ? 0 : at + by];
  return next ? select(next) : tell(by > 0 ? 'That was the last quotation.' : 'That was the first quotation.');
};

export const nextClaim = () => {
  const claims = questions(card()).filter(q => q.dataset.question === 'accuracy');
  if (claims.length === 0) {
    return tell('This quotation holds no claim.');
  }
  return select(card(), claims[(claims.indexOf(question()) + 1) % claims.length]);
};

/** After a decision: the next question of the same kind that waits. */
export const goOn = from => {
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
