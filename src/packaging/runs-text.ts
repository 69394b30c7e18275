/** The name in a string is none, and as a key of an object it is another's: `devtools.inspectedWindow.eval` is in a table. */
const EVAL = /(?<![\w$.%"'`-])(?:(?<![{,]\s*)eval|eval(?!\s*:))(?![\w$%"'`-])/
const FUNCTION = /(?<![\w$.%"'`-])Function\s*\(\s*["'`]/

/** Whether code could run text as code. Pages' content security policy forbids it; stores ask all the same. */
export const runsText = (code: string): boolean => EVAL.test(code) || FUNCTION.test(code)
