// Chromium as Debian has it, one for each file of tests.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters are drawn the same whatever screen and settings the machine has.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

/** Whom the page is opened by. */
export const sizes = {
  desk: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

// In Kabupaten Blitar, by Wlingi.
const somewhere = { longitude: 112.324, latitude: -8.076 };

export const languages = { id: 'id-ID', en: 'en-GB' };

/** Opens a browser that knows nothing yet. */
export async function openBrowser() {
  const profile = await mkdtemp(join(tmpdir(), 'ovop-chromium-'));
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: flags,
    env: { ...process.env, HOME: profile },
  });
  return {
    newContext: (language, size) => browser.newContext({
      ...sizes[size],
      locale: languages[language],
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
      geolocation: somewhere,
      permissions: ['geolocation'],
    }),
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
