import { VitePWA } from "vite-plugin-pwa";

/** What makes the hosted edition an application that is installed and works without a network. */
export const installable = VitePWA({
  registerType: "prompt",
  // The page registers it itself, once it is idle, through its policy.
  injectRegister: false,
  includeManifestIcons: false,
  manifestFilename: "manifest.json",
  manifest: {
    id: "./",
    name: "Ressorts, l’autodiagnostic d’économie circulaire",
    short_name: "Ressorts",
    description: "L’autodiagnostic d’économie circulaire de votre territoire. Rien ne quitte votre poste.",
    lang: "fr",
    dir: "ltr",
    start_url: "./",
    scope: "./",
    display: "standalone",
    theme_color: "#fbfaf6",
    background_color: "#fbfaf6",
    categories: ["government", "productivity"],
    icons: [
      { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: "Commencer un diagnostic", url: "./#/nouveau" },
      { name: "Version express", url: "./#/nouveau/express" },
      { name: "Pour l’atelier", url: "./#/atelier" },
    ],
  },
  workbox: {
    globPatterns: ["**/*.{html,js,css,json,svg,png,woff2,ttf}"],
    globIgnores: ["schema/**", "manifest.json", "sw.js"],
    // The names in assets/ change with what is in them.
    dontCacheBustURLsMatching: /^assets\//,
    // Only what is ours is answered: another page of the same folder is left to the server.
    navigateFallback: null,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
});
