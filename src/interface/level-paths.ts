import type { Level } from '../assessment.ts'
import { warningPaths } from './warning-paths.ts'

/** One shape a level, told apart without colour and at 16 px. */
export const levelPaths: Record<Level, string> = {
  ...warningPaths,
  informed: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM7.8 12.4l2.9 2.9 5.5-5.8',
  quiet: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM8 12h8',
  blind: 'M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12zM4 20 20 4',
}
