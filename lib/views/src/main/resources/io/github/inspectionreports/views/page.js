'use strict';
(function () {
  const form = document.querySelector('.filters');
  const article = document.getElementById('letter');
  const note = document.getElementById('note');
  const status = form.querySelector('output');
  const heads = [...article.querySelectorAll('mark[data-kind]')];
  const pieces = new Map();
  article.querySelectorAll('mark').forEach(function (piece) {
    const of = pieces.get(piece.dataset.n) || [];
    of.push(piece);
    pieces.set(piece.dataset.n, of);
  });
  const bars = [...document.querySelectorAll('.chart button')];

  function headOf(piece) {
    return pieces.get(piece.dataset.n)[0];
  }

  function filter() {
    const kinds = new Set([...form.querySelectorAll('[name=kind]:checked')].map(box => box.value));
    const theme = form.elements.theme.value;
    const section = form.elements.section.value;
    const area = form.elements.area ? form.elements.area.value : '';
    let shown = 0;
    article.querySelectorAll('.has').forEach(block => block.classList.remove('has'));
    heads.forEach(function (head) {
      const data = head.dataset;
      const on = kinds.has(data.kind)
        && (!theme || data.themes.split(' ').includes(theme))
        && (!section || data.section === section)
        && (!area || data.area === area);
      shown += on ? 1 : 0;
      head.tabIndex = on ? 0 : -1;
      pieces.get(data.n).forEach(function (piece) {
        piece.classList.toggle('off', !on);
        const block = piece.closest('.block');
        if (on && block) {
          block.classList.add('has');
        }
      });
    });
    article.classList.toggle('only', form.elements.only.checked);
    bars.forEach(bar => bar.setAttribute('aria-pressed', String(bar.dataset.theme === theme && theme !== '')));
    status.textContent = shown + ' of ' + heads.length + ' marked';
    hide();
  }

  function line(tag, text) {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  }

  function show(piece) {
    const head = headOf(piece);
    if (head.classList.contains('off')) {
      return;
    }
    const title = document.createElement('p');
    title.append(line('strong', head.dataset.sign + ' ' + head.dataset.label));
    note.replaceChildren(title);
    if (head.dataset.why) {
      const why = document.createElement('ul');
      head.dataset.why.split('\n').forEach(reason => why.append(line('li', reason)));
      note.append(why);
    }
    if (head.dataset.about) {
      note.append(line('p', 'About: ' + head.dataset.about));
    }
    note.hidden = false;
    const lines = piece.getClientRects();
    const at = { left: lines[0].left, top: lines[0].top, bottom: lines[lines.length - 1].bottom };
    const below = at.bottom + 8 + note.offsetHeight < window.innerHeight;
    if (window.matchMedia('(min-width: 60.01rem)').matches) {
      note.style.top = (below ? at.bottom + 8 : Math.max(4, at.top - 8 - note.offsetHeight)) + 'px';
      note.style.left = Math.max(4, Math.min(at.left, window.innerWidth - note.offsetWidth - 8)) + 'px';
    } else {
      note.style.left = '';
    }
  }

  function hide() {
    note.hidden = true;
  }

  function step(from, by) {
    const on = heads.filter(head => !head.classList.contains('off'));
    const next = on[on.indexOf(from) + by];
    if (next) {
      next.focus();
    }
  }

  form.addEventListener('change', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', event => event.preventDefault());
  bars.forEach(bar => bar.addEventListener('click', function () {
    const theme = form.elements.theme;
    theme.value = theme.value === bar.dataset.theme ? '' : bar.dataset.theme;
    filter();
  }));
  article.addEventListener('mouseover', function (event) {
    const piece = event.target.closest('mark');
    if (piece) {
      show(piece);
    } else {
      hide();
    }
  });
  article.addEventListener('mouseleave', hide);
  article.addEventListener('focusin', function (event) {
    const piece = event.target.closest('mark');
    if (piece) {
      show(piece);
    }
  });
  article.addEventListener('focusout', hide);
  document.addEventListener('scroll', function () {
    const focused = document.activeElement && document.activeElement.closest('mark');
    if (focused && !note.hidden) {
      show(focused);
    }
  }, { passive: true });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      hide();
    }
    const piece = document.activeElement && document.activeElement.closest('mark');
    if (piece && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      step(headOf(piece), event.key === 'ArrowRight' ? 1 : -1);
      event.preventDefault();
    }
  });
  document.querySelectorAll('.summary a[href^="#m"]').forEach(link => link.addEventListener('click', function () {
    const target = document.getElementById(link.hash.slice(1));
    if (target && target.classList.contains('off')) {
      form.reset();
    }
  }));
  window.addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(part => { part.open = true; }));
  filter();
})();
