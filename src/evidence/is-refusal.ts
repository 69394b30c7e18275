/** True where a browser says that it may not. Chromium and Firefox name the missing access; neither has a code for it. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof Error && /permission|activeTab|cannot access/i.test(error.message)
