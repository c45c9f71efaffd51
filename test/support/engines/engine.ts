/** Which engine the end-to-end tests run in: Chromium, unless `npm run test:engines` names another one. */
export const engine = process.env.TEST_ENGINE ?? 'chromium';
