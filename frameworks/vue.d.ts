// The tags in templates of Vue 3: `import type {} from 'kpi-widgets/vue'` once in a project.
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { KpiEvents, KpiProps, KpiTags } from './props.js';

/** `@kpi-load` in a template is `onKpiLoad`. */
interface Listeners {
  onKpiLoad?: ((event: KpiEvents['kpi-load']) => void) | undefined;
  onKpiError?: ((event: KpiEvents['kpi-error']) => void) | undefined;
  onKpiSelect?: ((event: KpiEvents['kpi-select']) => void) | undefined;
}

type Components = {
  [Tag in keyof KpiTags]: DefineComponent<
    Omit<HTMLAttributes, keyof KpiProps<KpiTags[Tag]>> & KpiProps<KpiTags[Tag]> & Listeners
  >;
};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
