import type { Assessment } from '../../src/assessment.ts'
import type { Prepared } from '../../src/messages.ts'
import type { BackgroundCalls } from '../../src/popup/background-calls.ts'

export interface StubCalls extends BackgroundCalls {
  asked: string[]
}

/** The rest of the extension as the popup sees it: one page, hiding works, every call is written down. */
export function stubCalls(assessment: Assessment, outcome: Prepared = 'opened'): StubCalls {
  const asked: string[] = []
  const answer = (call: string, hidden: boolean) => {
    asked.push(call)
    return Promise.resolve({ assessment, hidden })
  }
  return {
    asked,
    assess: () => answer('assess', false),
    seen: () => void asked.push('seen'),
    hide: () => answer('hide', true),
    unhide: () => answer('unhide', false),
    silence: async () => ({ ...(await answer('silence', true)), silenced: true }),
    show: (ref) => {
      asked.push(`show ${ref}`)
      return Promise.resolve({ shown: true })
    },
    openDocument: ({ href }) => {
      asked.push(`open ${href}`)
      return Promise.resolve()
    },
    prepareComplaint: (seen) => {
      asked.push(`prepare ${seen.signature}`)
      return Promise.resolve(outcome)
    },
    suggest: ({ host }, about) => {
      asked.push(about === null ? `suggest ${host}` : `contest ${about.list.id} ${about.entry.id}`)
      return Promise.resolve()
    },
    openReport: ({ host }) => {
      asked.push(`report ${host}`)
      return Promise.resolve()
    },
    openOptions: () => {
      asked.push('options')
      return Promise.resolve()
    },
    reload: () => {
      asked.push('reload')
      return Promise.resolve()
    },
  }
}
