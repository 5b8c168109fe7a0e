// The script of the Alipay pages: what is made only when something is hovered, and tabs that open at once.
document.addEventListener('pointerover', async (event) => {
  const [target] = event.composedPath();
  const row = target.closest?.('.wide-row');
  // Only the empty space right of the card brings the link; it stays while the pointer is anywhere in the row.
  if (row && target.closest('.wide-space') && !row.querySelector('.wide-ops')) {
    const made = row.querySelector('.wide-made');
    if (made) {
      const space = row.querySelector('.wide-space');
      space.classList.add('wide-ops');
      space.append(made.content.cloneNode(true));
    }
  }
  for (const other of practice.all('.wide-row')) {
    const space = other.querySelector('.wide-made') && other.querySelector('.wide-ops');
    if (!space || other === row) continue;
    space.classList.remove('wide-ops');
    space.replaceChildren();
  }

  const tipped = target.closest?.('[data-tip]');
  if (!tipped) return practice.one('.tip-made')?.remove();
  if (practice.one('.tip-made')) return undefined;
  const tip = (await practice.part('alipay-tip', `of=${tipped.dataset.tip}`)).firstElementChild;
  const box = tipped.getBoundingClientRect();
  tip.style.top = `${box.bottom + scrollY + 4}px`;
  tip.style.left = `${box.left}px`;
  practice.one('.tip-made')?.remove();
  document.body.append(tip);
  return undefined;
});

if (location.hash === '#settings') practice.one('[data-menu]')?.removeAttribute('hidden');
