// The article page by keyboard. Each step is a link or a form of the page: without this script they all work by hand.
import { all, card, nextClaim, question, select, step, tell } from './cards.js';
import { again, decide, evidence, fine, note, opened, undo } from './decisions.js';

let finer = false;

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
Keys.on('s', onCard(() => { location.href = card().querySelector('a.correct').href + '#who'; }));
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

document.addEventListener('click', event => {
  const mark = event.target.closest('mark[aria-details]');
  const chosen = mark ? document.getElementById(mark.getAttribute('aria-details')) : event.target.closest('.card[data-quotation]');
  const control = event.target.closest('a, button, input, textarea, select, label, summary');
  if (chosen && !(control && !mark) && String(getSelection()) === '') {
    select(chosen, event.target.closest('.question[data-path]') || undefined);
  }
});

const target = location.hash.replace('#mark-', '#card-');
const begun = /^#card-\d+$/.test(target) && document.querySelector(target);
if (begun) {
  select(begun);
}
