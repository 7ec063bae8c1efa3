/** The properties of tags as JSX checks them, without JSX: right ones and wrong ones. */
export const REACT = `
import type {} from 'kpi-widgets/react';
import type { JSX } from 'react';

type NumberProps = JSX.IntrinsicElements['kpi-big-number'];
const number: NumberProps = {
  metric: 'hubs',
  src: 'hub-activity.csv',
  atLeast: true,
  'at-least': '',
  'exclude-hubs': 'staging',
  className: 'wide',
  children: 'More than 100 hubs',
  'onkpi-load': (event) => void event.figure.kind,
  ref: (element) => void element?.toCSV(),
};
// @ts-expect-error
const word: NumberProps = { metric: 'no such word' };
// @ts-expect-error
const flag: NumberProps = { 'at-least': 'perhaps' };
// @ts-expect-error
const event: NumberProps = { 'onkpi-load': (one) => void one.error };
// @ts-expect-error
const name: NumberProps = { measure: 'users' };
const chart: JSX.IntrinsicElements['hub-area-chart'] = { measure: 'users', 'group-by': 'hub' };
export const all = [number, word, flag, event, name, chart];
`;
