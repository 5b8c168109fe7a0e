// The content that arrives late: put in place after 600 ms, then its scripts run, in one scope as if they had been inline.
setTimeout(() => {
  const { content, scripts } = JSON.parse(document.getElementById('arriving').textContent);
  const app = document.getElementById('app');
  app.setHTMLUnsafe(content);
  app.removeAttribute('aria-busy');
  for (const text of scripts) {
    const script = document.createElement('script');
    script.textContent = text;
    document.body.append(script);
  }
}, 600);
