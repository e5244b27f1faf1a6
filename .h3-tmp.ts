import { readHtml } from '/work/main/src/engine/read/html.ts'
for (const n of [25000,50000,100000]) { const t=performance.now(); readHtml('<'.repeat(n)); console.log('lt',n,performance.now()-t) }
for (const n of [5000,10000,20000]) { const t=performance.now(); readHtml('<p>foo &amp; bar 5%'.repeat(n)); console.log('p',n,performance.now()-t) }
