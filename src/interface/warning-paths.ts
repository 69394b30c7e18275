/**
 * Shapes of the levels that warn, on a grid of 24. Apart from the others because the content script carries these
 * alone: a banner never says that all is well, so that no page can pretend to be us and say it.
 */
export const warningPaths = {
  // A bookmark: somebody has noted this site.
  listed: 'M6 3.5h12V21l-6-4.6L6 21zM9.5 8.5h5',
  missing: 'M12 3.2 2.4 20h19.2zM12 10v4.4M12 17.2v.1',
  // A broken ring, so that "not certain" differs from "in order" also in grey.
  unclear:
    'M8.4 3.2a9.5 9.5 0 0 1 7.2 0M20.2 7.4a9.5 9.5 0 0 1 0 9.2M15.6 20.8a9.5 9.5 0 0 1-7.2 0M3.8 16.6a9.5 9.5 0 0 1 0-9.2M9.6 9.7a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.7M12 16.8v.1',
} as const
