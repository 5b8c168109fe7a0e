// The script of cart, checkout and the other pages whose controls must never be pointed at.
practice.askForNever = (element) => {
  document.body.append(practice.one(`#${element.dataset.asks}`).content.firstElementChild.cloneNode(true));
};
practice.presses['close-never'] = (element) => element.closest('.comet-v2-modal-root').remove();

document.addEventListener('change', (event) => {
  const [box] = event.composedPath();
  box.closest('.comet-v2-checkbox')?.classList.toggle('comet-v2-checkbox-checked', box.checked);
});
document.addEventListener('click', (event) => {
  const box = event.composedPath()[0].closest('[data-box]');
  box?.setAttribute('aria-checked', String(box.getAttribute('aria-checked') !== 'true'));
});

if (location.hash === '#ask') practice.one('[data-asks]')?.click();
