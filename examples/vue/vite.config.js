import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// The kit's tags are elements of the page, not components of Vue.
const isCustomElement = (tag) => /^(kpi|hub|community)-/.test(tag);

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
