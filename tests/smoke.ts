import { launchChromium } from './browsers/chromium.ts'
import { demoHosting } from './site/demo-hosting.ts'
import { pageRecords } from './site/page-record.ts'
import { servePages } from './site/serve-pages.ts'
const site = await servePages(demoHosting());
const d = await launchChromium({language:'fr', site});
const tab = await d.newTab()
for (const r of pageRecords()) {
  if (r.url.includes('registre')||r.url.includes('.pdf')) continue
  await tab.visit(r.url)
  for (const c of r.click ?? []) await tab.click(c)
  if (r.url.includes('appli')) await new Promise(r=>setTimeout(r,1700))
  if (tab.errors.length) console.log(r.url, tab.errors)
  await tab.screenshot('/tmp/shots/'+(new URL(r.url).host+new URL(r.url).pathname).replace(/[^a-z0-9]+/g,'-')+'.png')
}
await tab.visit('https://demo.example/'); await tab.screenshot('/tmp/shots/0start.png')
await d.close(); await site.close()
