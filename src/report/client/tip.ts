import { h, pieces } from './dom.ts';

/** Shows, beside whatever has `data-tip`, its lines: on hover and on focus, gone with Escape. */
export function watchTips(): void {
  const tip = h('div', { id: 'tip', role: 'tooltip', hidden: true });
  document.body.append(tip);
  let owner: Element | null = null;
  const show = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest('[data-tip]') : null;
    if (target === owner) return;
    hide();
    if (target === null) return;
    owner = target;
    const [first = '', ...rest] = (target.getAttribute('data-tip') ?? '').split('\n');
    const rule = rest.pop() ?? '';
    tip.replaceChildren(
      h('b', {}, ...pieces(first)),
      ...(rest.length === 0 ? [] : [h('span', {}, ...pieces(rest.join(' · ')))]),
      h('code', {}, ...pieces(rule)),
    );
    tip.hidden = false;
    target.setAttribute('aria-describedby', 'tip');
    place(target.getClientRects()[0] ?? target.getBoundingClientRect());
  };
  const hide = () => {
    owner?.removeAttribute('aria-describedby');
    owner = null;
    tip.hidden = true;
  };
  document.addEventListener('pointerover', show);
  document.addEventListener('focusin', show);
  document.addEventListener('focusout', hide);
  document.addEventListener('scroll', hide, { passive: true });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  window.addEventListener('hashchange', hide);

  function place(beside: DOMRect): void {
    const { width, height } = tip.getBoundingClientRect();
    const left = Math.max(8, Math.min(beside.left, document.documentElement.clientWidth - width - 8));
    const below = beside.bottom + 6;
    const top = below + height < window.innerHeight ? below : beside.top - height - 6;
    tip.style.left = `${left + window.scrollX}px`;
    tip.style.top = `${top + window.scrollY}px`;
  }
}
