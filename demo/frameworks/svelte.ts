/** Nothing is set up for the elements. */
import { mount } from 'svelte';
import '../elements.ts';
import Chat from './Chat.svelte';

mount(Chat, { target: document.querySelector('#app')! });
