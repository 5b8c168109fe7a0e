// The script of the help centre: the chat assistant.
const chat = practice.one('#J_xiaomi_dialog');
Object.assign(practice.presses, {
  'chat-entry': () => {
    chat.hidden = false;
  },
  'chat-close': () => {
    chat.hidden = true;
  },
  'chat-send': () => {
    chat.querySelector('[data-practice="chat-card-management"]').hidden = false;
  },
  'chat-card-management': () => {
    chat.querySelector('[data-practice="chat-removing-card"]').hidden = false;
  },
  'chat-removing-card': () => {
    chat.querySelector('.chat-answer').hidden = false;
  },
});
if (location.hash === '#chat') chat.hidden = false;
