// The script of the sign-in form and of the site's own checks.
const returnAddress = () => new URLSearchParams(location.search).get('return') ?? '/';

document.addEventListener('submit', async (event) => {
  const form = event.target.closest('[data-sign-in]');
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
  const isDialog = document.getElementById('batman-dialog-wrap');
  location.assign(isDialog ? location.pathname : returnAddress());
});

practice.presses['pass-bot-check'] = async () => {
  await practice.post('pass-bot-check');
  const isDialog = document.getElementById('baxia-punish');
  if (isDialog) isDialog.remove();
  else location.assign(returnAddress());
};

// On the page of its own, the card in question is in the address.
const identity = document.querySelector('main.identity[data-card]');
if (identity) askedCard = identity.dataset.card;
