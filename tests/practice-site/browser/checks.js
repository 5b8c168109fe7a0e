// The script of the sign-in form and of the site's own checks.
const returnAddress = () => new URLSearchParams(location.search).get('return') ?? '/';

document.addEventListener('submit', async (event) => {
  const form = event.composedPath()[0].closest('[data-sign-in]');
  if (!form) return;
  event.preventDefault();
  const button = form.querySelector('[data-practice="sign-in-submit"]');
  if (form.dataset.signIn === 'email') {
    form.dataset.signIn = 'password';
    form.querySelector('label[hidden]').hidden = false;
    button.textContent = button.dataset.next;
    button.setAttribute('aria-label', button.dataset.next);
    return;
  }
  await practice.post('sign-in');
  const isDialog = practice.one('#batman-dialog-wrap');
  practice.go(isDialog ? location.pathname : returnAddress());
});

practice.presses['pass-bot-check'] = async () => {
  await practice.post('pass-bot-check');
  const isDialog = practice.one('#baxia-punish');
  if (isDialog) isDialog.remove();
  else practice.go(returnAddress());
};

// On the page of its own, the card in question is in the address.
const identity = practice.one('main.identity[data-card]');
if (identity) askedCard = identity.dataset.card;

// Inside a frame, the page around it is told, and goes on by itself.
const tells = practice.one('[data-tells]');
if (tells) {
  const tell = () => window.parent.postMessage(`practice:${tells.dataset.tells}`, '*');
  Object.assign(practice.presses, { 'pass-bot-check': tell, 'identity-continue': tell });
}
addEventListener('message', ({ data }) => {
  if (data === 'practice:bot-passed') practice.presses['pass-bot-check']();
});
