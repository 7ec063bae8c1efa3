// What is shown is what is applied: the rules of the page are the text that it shows.
const sheet = new CSSStyleSheet();
const rules = [...document.querySelectorAll('code.rules')].map(({ textContent }) => textContent);
sheet.replaceSync(rules.join('\n'));
document.adoptedStyleSheets.push(sheet);
