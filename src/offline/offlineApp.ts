import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** What the service worker is made of: it is bundled apart from the page, so its parts are named by hand. */
export const serviceWorkerParts = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
] as const;

/** What is served as it is: the icons, drawn by `drawIcons.mjs`, and the word to robots. */
export const servedFolder = 'src/offline/public';

const paper = '#f8f7f4';

/**
 * Makes the app installable and keeps all of it for use without a network: every file of the build, and the page itself
 * for every address. A newer build waits until the user takes it over (`src/app/offline/`).
 */
export function offlineApp(): Plugin[] {
  return VitePWA({
    strategies: 'generateSW',
    registerType: 'prompt',
    injectRegister: null,
    includeManifestIcons: false,
    manifest: {
      id: '/',
      name: 'Arrector',
      short_name: 'Arrector',
      description: 'Spindle cell tumours of the skin, stain by stain, with the reason for every step.',
      lang: 'en',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      background_color: paper,
      theme_color: paper,
      categories: ['medical', 'education'],
      icons: [
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
      shortcuts: [
        { name: 'Work up a case', url: '/guided' },
        { name: 'Check a panel', url: '/check' },
        { name: 'Teach', url: '/teach' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,woff2,png}'],
      navigateFallback: '/index.html',
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}
