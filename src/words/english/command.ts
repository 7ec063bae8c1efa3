import { addSentences } from '../sentences.js';

/** What only the command says. */
export const command = addSentences({
  'command.no-option': 'The option --{attribute} is missing. It takes {expected}.',
  'command.bad-option': '“{found}”, given to {attribute}, is not an address.',
  'command.no-answer':
    'No answer from {address}. Is the address right, and is the network up? ({found})',
  'command.no-file': 'There is no file {address}. It should be {expected}.',
  'command.unreadable': '{address} cannot be read ({found}). It should be {expected}.',
  'command.unwritable': '{address} cannot be written ({found}).',
  'command.timeout': '{address} sent next to nothing in {limit}. Try again.',
  'command.too-large':
    '{address} is larger than {limit}. Is it the right file? The option --max-bytes allows larger ones.',
});
