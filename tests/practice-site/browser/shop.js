// The script of cart, checkout and the other pages whose controls must never be pointed at.
practice.askForNever = (element) => {
  document.body.append(document.getElementById(element.dataset.asks).content.firstElementChild.cloneNode(true));
};
practice.presses['close-never'] = (element) => element.closest('.comet-v2-modal-root').remove();

const saveBox = document.querySelector('[data-practice="save-card-box"] input');
saveBox?.addEventListener('change', () => {
  saveBox.closest('label').classList.toggle('comet-v2-checkbox-checked', saveBox.checked);
});

if (location.hash === '#ask') document.querySelector('[data-asks]')?.click();
