/** In `vite.config.ts`: `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('agora-') } } })`. */
import { createApp } from 'vue';
import '../elements.ts';
import Chat from './Chat.vue';

createApp(Chat).mount('#app');
