import { addSentences } from '../sentences.js';

/** What every widget may have to say at once, also while the network is down. */
export const first = addSentences({
  'timescale.daily': 'Daily',
  'timescale.monthly': 'Monthly',
  'more.one': '1 more',
  'more.other': '{count} more',
  'caption.through': 'data through {date}',
  'caption.range': '{from} to {to}',
  'caption.oneDay': 'on {date}',
  'state.loading': 'Loading {label}…',
  'error.title': '{label} cannot be shown.',
  'error.untitled': 'This figure',
  'error.network':
    'No answer from {address}. Is the address right, is the network up, and does that site let other sites read it (CORS)?',
  'error.offline':
    'No answer from {address}: this device is offline. It is tried again as soon as the network is back.',
  'error.no-code': '{address} cannot be read, as a part of the kit could not be loaded. Try again.',
  'error.timeout':
    '{address} did not answer within {limit}. Try again, or allow more time with the attribute timeout.',
  'error.timeout.stall':
    '{address} stopped coming: in {limit} it sent next to nothing. Try again, or allow more time with the attribute timeout.',
  'error.unexplained': 'The sentence that says why could not be loaded ({code}). Try again.',
});
