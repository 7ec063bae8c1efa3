// Apply the CSS rules that the page shows as text, so that the text is always true.
const sheet = new CSSStyleSheet();
const rules = [...document.querySelectorAll('code.rules')].map(({ textContent }) => textContent);
sheet.replaceSync(rules.join('\n'));
document.adoptedStyleSheets.push(sheet);
