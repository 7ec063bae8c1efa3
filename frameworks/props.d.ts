import type { LitElement } from 'lit';
import type {
  CommunityBins,
  CommunityMap,
  HubAreaChart,
  KpiBigNumber,
  KpiElement,
  KpiErrorEvent,
  KpiLoadEvent,
  KpiSelectEvent,
} from '../dist/types/index.js';

/** The classes of the tags. */
export interface KpiTags {
  'kpi-big-number': KpiBigNumber;
  'hub-area-chart': HubAreaChart;
  'community-map': CommunityMap;
  'community-bins': CommunityBins;
}

/** The events of the tags. */
export interface KpiEvents {
  'kpi-load': KpiLoadEvent;
  'kpi-error': KpiErrorEvent;
  'kpi-select': KpiSelectEvent;
}

type NotToBeSet = keyof LitElement | 'figure' | 'reload' | 'toCSV' | 'toImage';
type Settable<E> = Omit<E, NotToBeSet>;

/** `at-least` for `atLeast` */
type Hyphened<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphened<Rest>}`
  : Name;

/** A value that a template may give: a flag is on by `at-least` or `at-least=""`, and numbers may be numbers. */
type Given<Value> = Value | ([Value] extends [boolean] ? '' | 'true' | 'false' : never);

/** What a template may set on an element: its properties, also by the names of their attributes. */
export type KpiProps<E extends KpiElement> = {
  [Name in keyof Settable<E>]?: Given<Settable<E>[Name]> | undefined;
} & {
  [Name in keyof Settable<E> & string as Hyphened<Name>]?: Given<Settable<E>[Name]> | undefined;
};
