import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { texts } from './scripts/texts.mjs';

export default defineConfig({
	plugins: [
		paraglideVitePlugin(texts),
		sveltekit({
			adapter: adapter({ out: 'build' }),
			csp: {
				directives: {
					'default-src': ['self'],
					'style-src': ['self', 'unsafe-inline'],
					'img-src': ['self', 'data:'],
					'form-action': ['self'],
					'frame-ancestors': ['none'],
					'base-uri': ['none'],
					'object-src': ['none']
				}
			}
		})
	]
});
