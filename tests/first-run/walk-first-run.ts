import { welcomeTexts } from '../../src/languages/en.welcome.ts'
import { dossierTextsIn } from '../browsers/dossier-texts.ts'
import type { Driver, Tab } from '../browsers/driver.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import type { OwnPage } from '../browsers/own-page.ts'
import { ruleTextsIn } from '../browsers/rule-texts.ts'
import { eventually, pause } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { letterIn } from '../demo/fill-dossier.ts'
import { START_HOST } from '../site/demo-hosting.ts'
import { FIRST_PAGE } from '../site/start-page.ts'

/** The steps of docs/first-run.md, in their order. */
export const STEPS = ['install', 'open', 'understand', 'silence', 'undo', 'complain'] as const
export type Step = (typeof STEPS)[number]

/** What is told of the walk: the words that a person has on the screen, and what a picture can be taken of. */
export interface Watcher {
  words(step: Step, text: string): void
  picture(name: string, of: Tab | OwnPage): Promise<void>
}

/** A plain article. */
const CALM_PAGE = 'https://le-quotidien.example/meteo'

/** Milliseconds in which what is drawn has found its place. */
const AT_REST = 600
/** Milliseconds in which a warning would have come. */
const NO_WARNING = 1_500
/** Milliseconds of calm after which a page with scripts is taken as read. */
const CALM = 1_500

const texts = interfaceTextsIn('en')
const dossierTexts = dossierTextsIn('en')
const finding = ruleTextsIn('en')['information-at-form']?.unmet ?? ''

async function openPopup(tab: Tab): Promise<OwnPage> {
  const popup = await tab.openPopup()
  await whenDrawn(popup, 'en')
  await pause(AT_REST)
  return popup
}

/**
 * Walks what docs/first-run.md tells, in English, with nothing but what is visible. The browser was launched with
 * `welcome`: its profile is new.
 */
export async function walkFirstRun(driver: Driver, watcher: Watcher): Promise<void> {
  await welcome(driver, watcher)
  const tab = await driver.newTab()
  await tab.bringToFront()
  await install(tab, watcher)
  await open(tab, watcher)
  await understand(tab, watcher)
  await silence(tab, watcher)
  await undo(tab, watcher)
  await complain(driver, tab, watcher)
  await tab.close()
}

/** The page that opens by itself once the browser has installed it. */
async function welcome(driver: Driver, { words, picture }: Watcher): Promise<void> {
  const page = await driver.ownPageOpened('src/welcome/')
  words('install', await page.shows(welcomeTexts.title))
  await pause(AT_REST)
  await picture('1-first-steps.png', page)
  await page.close()
}

/** On a page that asks for nothing the button says so. */
async function install(tab: Tab, { words }: Watcher): Promise<void> {
  await tab.visit(CALM_PAGE)
  await tab.settled()
  words('install', (await tab.badge()).title)
  const popup = await openPopup(tab)
  words('install', await popup.text())
  await popup.close()
}

async function open(tab: Tab, { words, picture }: Watcher): Promise<void> {
  await tab.visit(`https://${START_HOST}/`)
  await tab.atRest()
  words('open', await tab.inPage(() => document.body.innerText, null))
  await picture('2-open.png', tab)
  const { host } = new URL(FIRST_PAGE)
  await tab.click(`a[href="${FIRST_PAGE}"]`)
  await eventually(host, async () =>
    (await tab.inPage(() => location.host, null).catch(() => '')) === host ? true : null,
  )
  await tab.atRest(CALM)
  words('open', (await eventually('the warning', () => tab.banner())).text)
  words('open', (await tab.badge()).title)
}

async function understand(tab: Tab, { words, picture }: Watcher): Promise<void> {
  await pause(AT_REST)
  words('understand', (await eventually('the warning', () => tab.banner())).text)
  await picture('3-understand-page.png', tab)
  await tab.clickBanner(texts.banner.why)
  const popup = await tab.popupOpened()
  words('understand', await whenDrawn(popup, 'en'))
  await popup.click(finding)
  await pause(AT_REST)
  words('understand', await popup.text())
  await picture('3-understand-popup.png', popup)
  await popup.close()
}

async function silence(tab: Tab, { words, picture }: Watcher): Promise<void> {
  const popup = await openPopup(tab)
  words('silence', await popup.text())
  await popup.click(texts.popup.hide)
  words('silence', await popup.shows(texts.popup.unhide))
  await pause(AT_REST)
  await picture('4-silence.png', popup)
  await popup.close()
  await tab.reload()
  await tab.atRest(CALM)
  await pause(NO_WARNING)
  if ((await tab.banner()) !== null) throw new Error('A page that was hidden still warns')
  words('silence', (await tab.badge()).title)
}

async function undo(tab: Tab, { words, picture }: Watcher): Promise<void> {
  const popup = await openPopup(tab)
  words('undo', await popup.text())
  await popup.click(texts.popup.unhide)
  words('undo', await popup.shows(texts.popup.hide))
  await pause(AT_REST)
  await picture('5-undo.png', popup)
  await popup.close()
  const told = texts.badge.open(texts.name, 1)
  await eventually('a title without “hidden”', async () => ((await tab.badge()).title === told ? true : null))
  words('undo', told)
}

async function complain(driver: Driver, tab: Tab, { words, picture }: Watcher): Promise<void> {
  const popup = await openPopup(tab)
  words('complain', await popup.text())
  await popup.click(texts.popup.prepareComplaint)
  const dossier = await driver.ownPageOpened('src/dossier/')
  await dossier.shows(dossierTexts.gaveData.heading)
  await dossier.click(dossierTexts.gaveData.yes)
  await dossier.click(dossierTexts.path.onBehalfOf.answers.self)
  await dossier.click(dossierTexts.findings.looked['information-at-form'].title)
  await dossier.fill(dossierTexts.authority.country, 'IE')
  words('complain', await eventually('the letter', () => letterIn(dossier)))
  words('complain', await dossier.shows(dossierTexts.actions.copy))
  await pause(AT_REST)
  await picture('6-complain.png', dossier)
  await dossier.close()
}
