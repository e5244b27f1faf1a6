import { readFileSync } from 'node:fs'
import { visit } from 'unist-util-visit'
import { readHtml } from '/work/main/src/engine/read/html.ts'
import { alignText } from '/work/main/src/engine/read/align-text.ts'
import { fromHtml } from 'hast-util-from-html'
const check=(name:string,s:string)=>{ const t=performance.now(); const {tree,metadata}=readHtml(s); const ms=performance.now()-t; let n=0,bad=0,chars=0,nopos=0; const ex:string[]=[]
visit(tree,(node:any)=>{ if(node.type!=='text'&&node.type!=='inlineCode')return; n++; chars+=node.value.length; const p=node.position; if(!p){nopos++;return}
 const m=alignText(s,p.start.offset,p.end.offset,node.value)
 // each char: slice decode contains char
 for(let i=0;i<node.value.length;i++){ const c=node.value[i]; const sl=s.slice(m[i],Math.max(m[i]!+1,m[i+1]!)); const ok = sl[0]===c || sl[0]==='&' || (/\s/.test(c)&&/\s/.test(sl[0]??' ')) || '“”'.includes(c) || c==='\ufffd' || (c===' '&&m[i]===p.end.offset); if(!ok){bad++; if(ex.length<3)ex.push(JSON.stringify([node.value.slice(Math.max(0,i-20),i+20),sl.slice(0,40)]));break} } })
console.log(ms.toFixed(0)+'ms',(s.length/1000).toFixed(0)+'kB',n,'texts',chars,'chars','bad',bad,'nopos',nopos,name.slice(-60),JSON.stringify(metadata).slice(0,150),ex.join(' ')) }
for(const f of process.argv.slice(2)) check(f,readFileSync(f,'utf8'))
if(process.argv.length===2){ check('empty',''); check('bin',Array.from({length:20000},(_,i)=>String.fromCharCode((i*7919)%1000)).join('')); for(const tag of ['div','b','table','ul><li','blockquote','span','a','sup','font']) check(tag,`<p>Start 5%</p>`+`<${tag}>x `.repeat(10000)+'<p>end</p>'); check('tr','<table>'+'<tr><td>1</td><td>2%</td></tr>'.repeat(5000)+'</table>'); check('colspan','<table><tr><th>a</th><th>b</th></tr>'+'<tr><td colspan=1000 rowspan=1000>1</td></tr>'.repeat(300)+'</table>'); check('lt','<'.repeat(100000)); check('amp','&'.repeat(100000)); check('cmt','<!--'.repeat(20000)); check('p','<p>foo &amp; bar 5%'.repeat(20000)); check('script','<script>'.repeat(1000)); check('notes',Array.from({length:3000},(_,i)=>`<p>a${i}<sup><a href="#n${i}">${i%1000}</a></sup></p>`).join('')+'<ol>'+Array.from({length:3000},(_,i)=>`<li id="n${i}">note</li>`).join('')+'</ol>') }
