// The tags in JSX, for React 19: `import type {} from 'kpi-widgets/react'` once in a project.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { KpiEvents, KpiProps, KpiTags } from './props.js';

/** `onkpi-load` and so on: React listens for what follows `on`. */
type Listeners = {
  [Name in keyof KpiEvents as `on${Name}`]?: ((event: KpiEvents[Name]) => void) | undefined;
};

type Elements = {
  [Tag in keyof KpiTags]: Omit<
    DetailedHTMLProps<HTMLAttributes<KpiTags[Tag]>, KpiTags[Tag]>,
    keyof KpiProps<KpiTags[Tag]>
  > &
    KpiProps<KpiTags[Tag]> &
    Listeners;
};

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declarations of interfaces merge
    interface IntrinsicElements extends Elements {}
  }
}
