// Marks words of an article: by selecting them, and on the pages for corrections by the arrow keys too.
// Without it the same pages take the numbers of the words.
'use strict';

// On the page of an article: whoever selects words there is offered to add them as a quotation.
for (const text of document.querySelectorAll('[data-add-quotation]')) {
  const bar = document.createElement('p');
  bar.className = 'selection-bar';
  bar.hidden = true;
  const link = document.createElement('a');
  link.role = 'button';
  link.textContent = 'Add as a quotation';
  bar.append(link);
  document.body.append(bar);

  // The place in the text: only text nodes count, and the links behind the marks have none.
  const offset = (node, within) => {
    const before = document.createRange();
    before.setStart(text, 0);
    before.setEnd(node, within);
    return before.toString().length;
  };

  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const range = selection.rangeCount ? selection.getRangeAt(0) : null;
    const inside = range && !range.collapsed && text.contains(range.startContainer) && text.contains(range.endContainer);
    if (inside && range.toString().trim()) {
      const from = offset(range.startContainer, range.startOffset);
      const to = offset(range.endContainer, range.endOffset);
      link.href = text.dataset.addQuotation + '?from=' + from + '&to=' + to;
      bar.hidden = false;
    } else if (!bar.contains(document.activeElement)) {
      bar.hidden = true;
    }
  });
}

for (const marking of document.querySelectorAll('[data-marking]')) {
  const form = marking.closest('form');
  const text = marking.querySelector('[data-steps]');
  const told = marking.querySelector('[data-told]');
  const steps = new Map([...text.querySelectorAll('[data-n]')].map((step) => [Number(step.dataset.n), step]));
  const numbers = [...steps.keys()];
  const [least, most] = [numbers[0], numbers[numbers.length - 1]];
  const fields = new Map([...form.querySelectorAll('[data-range]')].map((field) => [field.dataset.range, field]));
  const buttons = [...marking.querySelectorAll('[data-target]')];
  let target = 'content';

  const read = (name) => [...fields.get(name).value.matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/g)]
    .map((range) => [Number(range[1]), Number(range[2] || range[1])]);

  const write = (name, ranges) => {
    fields.get(name).value = ranges.map(([from, to]) => (from === to ? String(from) : from + '-' + to)).join(' ');
    paint();
  };

  const paint = () => {
    for (const step of steps.values()) {
      step.className = '';
    }
    for (const name of fields.keys()) {
      for (const [from, to] of read(name)) {
        for (let n = Math.max(from, least); n <= Math.min(to, most); n++) {
          steps.get(n).classList.add('step-' + name);
          steps.get(n).classList.toggle('step-active', name === target);
        }
      }
    }
    for (const button of buttons) {
      if (button.hasAttribute('aria-pressed')) {
        button.setAttribute('aria-pressed', String(button.dataset.target === target));
      }
    }
  };

  const tell = () => {
    const range = read(target).at(-1);
    const word = (n) => (steps.has(n) ? steps.get(n).textContent : n);
    told.textContent = range ? 'Words ' + range[0] + ' to ' + range[1] + ': ' + word(range[0]) + ' … ' + word(range[1]) : '';
  };

  // The words that are selected, as numbers: each word that the selection touches counts whole.
  const selected = () => {
    const selection = document.getSelection();
    const range = selection.rangeCount ? selection.getRangeAt(0) : null;
    if (!range || range.collapsed || !range.intersectsNode(text)) {
      return null;
    }
    const touched = numbers.filter((n) => {
      const word = document.createRange();
      word.selectNodeContents(steps.get(n));
      return range.compareBoundaryPoints(Range.END_TO_START, word) < 0
        && range.compareBoundaryPoints(Range.START_TO_END, word) > 0;
    });
    return touched.length ? [touched[0], touched[touched.length - 1]] : null;
  };

  for (const button of buttons) {
    // A press would take the selection away before it is read.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      const range = selected();
      target = button.dataset.target;
      if (range && 'more' in button.dataset) {
        write(target, [...read(target), range].sort((one, other) => one[0] - other[0]));
      } else if (range) {
        write(target, [range]);
      } else if ('more' in button.dataset && read(target).length) {
        const next = Math.min(most, read(target).at(-1)[1] + 1);
        write(target, [...read(target), [next, next]]);
      }
      document.getSelection().removeAllRanges();
      paint();
      tell();
      text.focus();
    });
  }

  text.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey || !numbers.length) {
      return;
    }
    event.preventDefault();
    const ranges = read(target);
    let [from, to] = ranges.pop() || [least, least];
    if (event.shiftKey) {
      to = Math.min(most, Math.max(from, to + step));
    } else if (fields.get(target).value.trim()) {
      from = Math.max(least, Math.min(most, from + step));
      to = Math.max(from, to);
    }
    write(target, [...ranges, [from, to]]);
    steps.get(from)?.scrollIntoView({ block: 'nearest' });
    tell();
  });

  for (const [name, field] of fields) {
    field.addEventListener('input', paint);
    field.addEventListener('focus', () => {
      target = name;
      paint();
    });
  }

  text.classList.remove('numbered');
  for (const hidden of marking.querySelectorAll('.bar, .with-script')) {
    hidden.hidden = false;
  }
  paint();
  text.scrollTop = Math.max(0, (text.querySelector('.step-content')?.offsetTop || 0) - 60);
}
