import { launchChromium } from './chromium.ts'
import type { BrowserName, Driver, LaunchOptions } from './driver.ts'
import { launchFirefox } from './firefox.ts'

/** Starts the browser of that name with the built extension. */
export const launch = (name: BrowserName, options: LaunchOptions): Promise<Driver> =>
  name === 'firefox' ? launchFirefox(options) : launchChromium(options)
