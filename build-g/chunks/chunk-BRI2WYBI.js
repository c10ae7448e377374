import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a as F,b as P,c as D}from"./chunk-6ED6R7AB.js";import{c as de,f as fe}from"./chunk-TIHFBONN.js";import{d as U,g as le,k as ce,o as me}from"./chunk-3FV5C2UF.js";import{a as W,b as I,c as y,d as f,e as K,f as k,g as c,h as l,i as O,j as E,k as ue,l as h,m as q}from"./chunk-YO5BQVM7.js";import{a as se}from"./chunk-NIWHCEQV.js";import{E as ae,e as ie,u as oe}from"./chunk-YBGNMOHU.js";import{a as re}from"./chunk-4G24M5ZO.js";import{a as S,b as x}from"./chunk-XZLK7233.js";import{join as jt}from"node:path";var Nt={kind:"visitor"};function pe(e){return{kind:"system",name:e}}function Rt(e){return e.kind==="visitor"?null:e.name}function Dt(e){return e.kind==="person"?e.id:null}function ye(e,t){let n=[],r=new WeakSet,i=[],o=new Set,d=0,u=!1;function p(){return d+=1,ce(e,t)}function a(){let m=n.pop();return m===void 0||!m.isLost()?m:(d-=1,a())}async function g(){if(u)throw new U("unreachable",new Error("the pool is closed"));let m=a();return m!==void 0?m:d<t.size?p():_()}function _(){return new Promise((m,b)=>{let T=A=>{clearTimeout(j),m(A)},j=setTimeout(()=>{i.splice(i.indexOf(T),1),b(new U("busy",new Error("no free connection")))},t.patience??1e4);i.push(T)})}function v(m){m.isLost()&&(d-=1);let b=i.shift();b!==void 0?b(m.isLost()?p():m):m.isLost()||n.push(m)}async function w(m){let b=await g(),T=r.has(b),j=!1;try{return await m(b,()=>{j=!0,r.add(b)})}catch(A){if(j||!T||!b.isLost())throw A}finally{v(b)}return w(m)}function $(m){o.add(m);let b=()=>o.delete(m);return m.then(b,b),m}return{transaction:(m,b)=>$(w((T,j)=>T.transaction(m,A=>(j(),b(A))))),look:(m,b)=>$(w((T,j)=>T.look(m,b,j))),async close(){u=!0,await Promise.allSettled(o),await Promise.all(n.splice(0).map(m=>m.close()))}}}var ge="torikumi_app",Qe=16,Ve=/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function Z(e,t={}){let{size:n=10,statementTimeout:r=30}=t,i=ye(e,{name:"torikumi",size:n}),o=`set local statement_timeout = '${r}s'; set local search_path = torikumi, public`,d=0;function u(p,a){let g=`set local role ${ge}; set local app.municipality = '${a}'`;return`begin ${p}; ${o}; ${g}`}return{forMunicipality(p){if(!Ve.test(p))throw new TypeError(`not a municipality: ${p}`);let a=u("read write",p),g=u("isolation level repeatable read read only",p),_=`${g}; set local plan_cache_mode = force_generic_plan`;return{transaction(v){d+=1;let w=d%Qe===0?"; discard plans":"";return i.transaction(`${a}${w}`,$=>v($))},read:(v,w)=>i.look(w?.planOnce===!0?_:g,$=>v($))}},check:()=>le(e,ge,p=>i.transaction(`begin read only; ${o}`,p)),ping:()=>i.transaction("begin read only",async()=>{}),close:()=>i.close()}}async function Q(e){return(await e`
    select distinct on (template_id) content from form_template
    where adopted order by template_id, revision desc`).map(({content:n})=>n)}async function Ut(e){return await e`
    select distinct on (template_id) ${be(e)} from form_template
    order by template_id, revision desc`}async function Wt(e,t){return await e`
    select ${be(e)} from form_template where template_id = ${t} order by revision desc`}async function Kt(e,{content:t,adopted:n,savedBy:r,savedAt:i}){await e`select pg_advisory_xact_lock(hashtextextended(${`form_template ${t.id}`}, 0))`,await e`
    insert into form_template
      (municipality_id, template_id, revision, content, adopted, saved_at, saved_by)
    select current_municipality(), ${t.id}, coalesce(max(revision), 0) + 1,
           ${JSON.stringify(t)}::text::json, ${n}, ${i}, ${r}
    from form_template where template_id = ${t.id}`}function be(e){return e`revision, content, adopted, saved_at as "savedAt", saved_by as "savedBy"`}async function Gt(e){let[t]=await e`
    select configuration::text from municipality where municipality_id = current_municipality()`;if(t===void 0)return null;let{forms:n=[],licence:r=D,...i}=P(t.configuration);return{...i,licence:r,forms:he(n,await Q(e))}}async function Xt(e){let[t]=await e`
    select coalesce(configuration -> 'forms', '[]') as forms
    from municipality where municipality_id = current_municipality()`;return he(t?.forms??[],await Q(e))}function he(e,t){let n=new Set(t.map(({id:r})=>r));return[...t,...e.filter(({id:r})=>!n.has(r))]}async function en(e){let[t]=await e`
    select configuration -> 'calendar' as calendar
    from municipality where municipality_id = current_municipality()`;return t?.calendar??null}async function we(e,t){await e`
    insert into municipality (municipality_id, name, name_english, configuration)
    values (${t.id}, ${t.name}, ${t.nameEnglish},
            ${F(t)}::text::jsonb)
    on conflict (municipality_id) do update
      set name = excluded.name, name_english = excluded.name_english,
          configuration = excluded.configuration`}async function nn(e){return await e`
    select office_id as id, code, name, name_english as "nameEnglish"
    from office order by position, name`}async function rn(e,t){let[n]=await e`
    select office_id as id, code, name, name_english as "nameEnglish" from office
    where ${"id"in t?e`office_id = ${t.id}`:"code"in t?e`code = ${t.code}`:e`name = ${t.name}`}`;return n??null}async function on(e,t){return await e`
    select office_id as id, code, name, name_english as "nameEnglish" from office
    where name = any(${t}::text[])`}async function _e(e,t){await e`
    insert into office (municipality_id, office_id, code, name, name_english, position)
    select current_municipality(), ${t.id}, ${t.code}, ${t.name},
           ${t.nameEnglish}, coalesce(max(position), 0) + 1
    from office
    on conflict do nothing`}function ve(e,t){let n=e.forMunicipality(t);return{read:n.read,write:r=>n.transaction(r)}}import{readdir as Pt,readFile as kt}from"node:fs/promises";import{join as Ee,resolve as qe}from"node:path";function xe({events:e,closed:t}){return[...He(t)?[et]:[],...e.filter(Xe).map(tt)]}function He(e){return Ge().every(t=>e.some(({from:n,to:r})=>n<=r?n<=t&&t<=r:n<=t||t<=r))}function Ge(){let e=Date.UTC(2020,0,1);return Array.from({length:366},(t,n)=>new Date(e+n*864e5).toISOString().slice(5,10))}function Xe({begins:e,monthDay:t,yearOffset:n}){if(e===null)return!1;let r=e.yearOffset-n;return r>0||r===0&&e.monthDay>t}var et={code:"municipality/never-open",severity:"blocks",message:"市の設定の休みの日（calendar の closed）が、一年のすべての日にかかっています。開いている日が残るように直してください。"};function tt({name:e}){return{code:"municipality/event-backwards",severity:"blocks",message:`市の設定の行事「${e}」は、終わりの日が始まりの日より前です。begins か monthDay・yearOffset を直してください。`}}function ze(e,t){let n=new Map,r=[],i=[];for(let o of e.filter(d=>d.framework===t)){let d=se(o.pillar);if(!d.ok)i.push(...d.problems);else{let[u]=d.value;r.push(u),n.set(u.sortKey,o.label)}}return{roots:Se(r,1,n),problems:i}}function Se(e,t,n){let r=new Map;for(let i of e.filter(({path:o})=>o.length>=t)){let o=nt(i,t);r.set(o,[...r.get(o)??[],i])}return[...r].sort(([i],[o])=>i<o?-1:1).map(([i,o])=>({sortKey:i,step:o[0]?.path[t-1]??"",label:n.get(i)??null,children:Se(o,t+1,n)}))}function nt(e,t){return e.sortKey.split("/").slice(0,t+1).join("/")}function Pe(e){let{offices:t,frameworks:n,pillars:r,ruleSets:i,surveys:o,councils:d}=e,u=n.map(({code:a})=>a),p=t.map(({id:a})=>a);return[...V("offices の code",t.map(({code:a})=>a)),...V("offices の id",p),...V("frameworks の code",u),...n.flatMap(({code:a,valid:g,successor:_,ruleSets:v})=>[...M(`プラン ${a} の後継`,_===null?[]:[_],u),...M(`プラン ${a} の規則`,v.map(({id:w})=>w),i.map(({id:w})=>w)),...rt(a,g.from,g.to)]),...M("改革の柱のプラン",r.map(({framework:a})=>a),u),...u.flatMap(a=>ze(r,a).problems),...M("調査の所属",o.flatMap(({waves:a})=>a.map(({office:g})=>g)),p),...M("区政会議の所属",d.map(({office:a})=>a),p),...xe(e.calendar)]}function V(e,t){let n=t.filter((r,i)=>t.indexOf(r)!==i);return[...new Set(n)].map(r=>H("doubled",`市の設定の${e}に「${r}」が2回あります。どちらかを変えてください。`))}function M(e,t,n){let r=t.filter(i=>!n.includes(i));return[...new Set(r)].map(i=>H("unknown",`市の設定の${e}「${i}」が見つかりません。書き方を確かめてください。`))}function rt(e,t,n){return n===null||t<=n?[]:[H("backwards",`プラン ${e} の終わりの年度${n}が始まりの年度${t}より前です。直してください。`)]}function H(e,t){return{code:`municipality/${e}`,severity:"blocks",message:t}}var it=5,G=y().min(1),C=f().int().min(1),ke={seats:c(l({kind:G,name:G,nameEnglish:G,quota:f().int().min(0)})).default([]),meetingsAYear:f().int().min(0).default(2),termYears:f().int().min(1).default(2),longestTerms:f().int().min(1).nullable().default(null),leastOpenShare:f().min(0).max(100).nullable().default(null),noticeDays:f().int().min(0).default(7),quorum:h(["half","majority","none"]).default("majority"),days:l({route:C,answer:C,approve:C,tell:C}).default({route:7,answer:30,approve:7,tell:14}),repliesNeedApproval:k().default(!0),fewestBallots:f().int().min(1).default(it)};var $e=["plan","multiYear","yearPlan","review","implementationOutlook","attainmentOutlook","evaluation","resultsAndAttainment","issues","issuesRule","implementationLegend","attainmentLegend","verdictLegend"],ot=["purpose","strategy","outline","multiYearTargets","activities","yearTargets","implementationOutlook","attainmentOutlook","reviewIssues","results","actuals","verdict","evaluationIssues"],at=["desiredState","outcomes","panelStrategy"],st=["themeTitle","themeTargets","themeActivities"],lt=["initiativeNumber","initiativeTitle","initiativeOutline","initiativeTargets"],X=[...ot,...at,...st,...lt];var J=y().refine(e=>e.trim()!==""&&e.length<=200,"は1文字以上200文字までで書いてください。"),ct=E([O({print:J,as:h(["label","legend"]).optional(),means:h($e).optional()}),O({field:h(X),label:J.optional(),optional:k().optional(),insteadOf:h(X).optional()})]),Te=K().min(1).max(40),je=O({caption:J,columns:c(f().positive().max(1e3)).min(1).max(40),rows:c(O({cells:c(O({across:Te.optional(),down:Te.optional(),header:h(["row","column"]).optional(),centred:k().optional(),holds:c(ct).max(20)})).min(1),each:h(["theme","initiative"]).optional()})).min(1).max(100)}),Oe=K().min(1926).max(2200).nullable(),ee=O({id:y().refine(e=>/^[a-z][a-z0-9-]{0,60}$/u.test(e),"は半角の英小文字、数字、ハイフンで書いてください。"),name:J,form:h(["reform-plan","policy-tree"]),years:O({from:Oe,to:Oe}),tables:c(je).min(1).max(20),summary:je.nullable()});function hn(e){let t=ee.safeParse(e);return t.success?S(t.data):x(...t.error.issues.map(dt))}function dt(e){let t=e.code==="custom"?e.message:"の書き方が正しくありません。";return{code:"form-template/field",severity:"blocks",message:`様式の「${I.toDotPath(e.path)}」${t}`}}var Fe=["noBlockingProblems","targets","indicatorOwners","indicatorSources","nothingToConfirm","noOpenComments","reviewMarks","reviewIssuesWhenNotExpected","verdict","resultsAndAttainment","evaluationIssuesWhenNotAttained","reasonWhenVerdictDiffers"],mt=["noBlockingProblems","targets","indicatorOwners","indicatorSources","nothingToConfirm","noOpenComments"],ut={id:"common",framework:null,from:null,to:null,stages:[{code:"draft",name:"計画の下書き",nameEnglish:"Draft",writes:"plan",advance:{name:"計画を決定する",act:"sheet.approve",requires:mt,publishes:!0}},{code:"adopted",name:"計画決定・中間振り返りの記入",nameEnglish:"Adopted",writes:"midyearReview",advance:{name:"中間振り返りを決定する",act:"sheet.approve",requires:["noBlockingProblems","reviewMarks","reviewIssuesWhenNotExpected","noOpenComments"],publishes:!0}},{code:"reviewed",name:"中間振り返り済み・自己評価の記入",nameEnglish:"Mid-year review done",writes:"selfEvaluation",advance:{name:"自己評価を決定する",act:"sheet.approve",requires:["noBlockingProblems","verdict","resultsAndAttainment","evaluationIssuesWhenNotAttained","reasonWhenVerdictDiffers","noOpenComments"],publishes:!1}},{code:"evaluated",name:"自己評価済み・二次確認待ち",nameEnglish:"Self-evaluation done",writes:null,advance:{name:"二次確認を終える",act:"sheet.secondRead",requires:["noOpenComments"],publishes:!1}},{code:"second-read",name:"二次確認済み・公表待ち",nameEnglish:"Second reading done",writes:null,advance:{name:"公表する",act:"sheet.publish",requires:["noBlockingProblems"],publishes:!0}},{code:"published",name:"公表済み",nameEnglish:"Published",writes:null,advance:null}]};function _n(e,t){let n=e.filter(({from:r,to:i})=>(r??t.fiscalYear)<=t.fiscalYear&&t.fiscalYear<=(i??t.fiscalYear));return n.find(({framework:r})=>r!==null&&r===t.framework)??n.find(({framework:r})=>r===null)??ut}function vn(e,t){let n=e.stages.findIndex(r=>r.code===t);if(n===-1)throw new RangeError(`procedure ${e.id} has no stage ${t}`);return n}var Ae=y().refine(e=>/^[a-z][a-z0-9-]*$/.test(e),"は半角の英小文字、数字、ハイフンで書いてください。"),B=y().refine(e=>e.trim()!=="","が空です。名前を書いてください。"),ft=l({code:Ae,name:B,nameEnglish:B,writes:h(["plan","midyearReview","selfEvaluation"]).nullable(),advance:l({name:B,act:h(["sheet.approve","sheet.secondRead","sheet.publish"]),requires:c(h(Fe)),publishes:k()}).nullable()});function Me(e){return l({id:B,framework:Ae.nullable().default(null),from:e.nullable().default(null),to:e.nullable().default(null),stages:c(ft).min(2,"は始めと終わりの二つ以上が要ります。").refine(t=>new Set(t.map(n=>n.code)).size===t.length,"に同じ code の段階が二つあります。").refine(t=>t.every(({advance:n},r)=>n===null==(r===t.length-1)),"は、最後の段階だけ advance を null にしてください。")})}var z=f().transform((e,t)=>{let n=ae(e);return n!==null?n:(t.addIssue("は年度の西暦で書いてください。例: 2020"),W)}),pt=l({from:z,to:z.nullable()}),Ne=y().transform((e,t)=>{let[,n,r,i]=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e)??[],o=oe(Number(n),Number(r),Number(i));return o!==null?o:(t.addIssue("は日付で書いてください。例: 2021-05-31"),W)}),te=y().refine(e=>/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(e),"は月日で書いてください。例: 05-31"),Re=y().refine(e=>/^[a-z][a-z0-9-]*$/.test(e),"は半角の英小文字、数字、ハイフンで書いてください。"),s=y().refine(e=>e.trim()!=="","が空です。名前を書いてください。"),N=y().nullable().default(null),Y=E([f(),y()]).transform(e=>ie(e)),yt=ue("kind",[l({kind:q("all-targets")}),l({kind:q("progress"),lines:c(l({length:f(),year:f().nullable(),percent:Y})),onCourse:s,behind:s}),l({kind:q("grades"),grades:c(l({grade:s,percent:Y})).min(1)})]),gt=l({about:Y,middle:l({from:Y,to:Y}),source:s,sourceEnglish:s}),bt=l({id:s,code:Re,name:s,nameEnglish:N}),ht=l({code:Re,name:s,nameEnglish:N,formerNames:c(l({name:s,until:Ne.nullable()})).default([]),shortNames:c(s).default([]),valid:pt,successor:y().nullable(),parts:c(s).default([]),ruleSets:c(l({id:s,from:z,to:z.nullable()})).default([])}),wt=l({id:s,name:s,office:y().nullable(),population:s,random:k(),designEffect:f().positive().default(1),waves:c(l({office:s,fiscalYear:z,askedOn:Ne,drawn:f(),answered:f().nullable(),people:f().int().positive().nullable().default(null)})).default([])}),Ye={monthDay:te,yearOffset:f().int()},_t=l({kind:s,...Ye,name:s,nameEnglish:N,begins:l(Ye).nullable().default(null),from:z.nullable().default(null),to:z.nullable().default(null),onClosedDay:h(["stays","before","after"]).default("stays"),leaves:y().nullable().default(null)}),vt=l({municipality:l({id:s,code:s,name:s,nameEnglish:N}),offices:c(bt),frameworks:c(ht),pillars:c(l({framework:s,pillar:s,label:s})).default([]),ruleSets:c(l({id:s,name:s,nameEnglish:s,note:y().nullable().default(null),rule:yt.nullable().default(null),tolerance:gt.nullable().default(null)})).default([]),calendar:l({events:c(_t),closed:c(l({from:te,to:te,name:s})).default([]),reminders:l({daysBefore:c(f().int().min(0)),lateEvery:f().int().min(1).nullable()}).default({daysBefore:[14,3,0],lateEvery:7})}),surveys:c(wt).default([]),councils:c(l({office:s,name:s,nameEnglish:N,members:f(),validFrom:z,validTo:z.nullable(),...ke})).default([]),ratings:c(l({name:s,words:c(s).min(1),source:s,validFrom:z,validTo:z.nullable()})).default([]),procedures:c(Me(z)).default([]),forms:c(ee).default([]).transform(e=>e),licence:l({name:s,nameEnglish:s,address:y().refine(e=>/^https?:\/\/[^\s"<>]+$/u.test(e),"は https:// で始まるアドレスで書いてください。")}).default(D)}),De=vt.transform(({municipality:e,...t})=>({...e,...t}));function Ie(e){let t=De.safeParse(e,{reportInput:!0});if(!t.success)return x(...t.error.issues.map(xt));let n=t.data,r=Pe(n);return r.length===0?S(n):x(...r)}function xt(e){return{code:"municipality/field",severity:"blocks",message:`市の設定の${e.path.length===0?"全体":`「${I.toDotPath(e.path)}」`}${St(e)}`}}var zt={string:"文字列",number:"数値",int:"整数",boolean:"true か false",array:"一覧 [ ]",object:"まとまり { }"};function St(e){return e.code==="invalid_type"?e.input===void 0?"がありません。書き足してください。":`は${zt[e.expected]??e.expected}で書いてください。`:e.code==="custom"?e.message:"の書き方が正しくありません。見本の設定と見比べて直してください。"}async function Be(e){let t=e.env.TORIKUMI_MUNICIPALITIES;if(t===void 0||t===""){let a=await Ce(Ee(e.projectFolder,"samples","city.json"));return a.ok?S([{host:null,municipality:a.value}]):a}let n=await Pt(qe(t)).catch(()=>null);if(n===null)return x(Le(t));let r=n.filter(a=>a.endsWith(".json")).sort(),i=[],o=[];for(let a of r){let g=await Ce(Ee(qe(t),a)),_=a.slice(0,-5).toLowerCase();g.ok?i.push({host:_,municipality:g.value}):o.push(...g.problems.map(v=>$t(a,v)))}let d=new Set(i.map(({municipality:a})=>a.id));o.length===0&&d.size<i.length&&o.push(Tt);let[u,...p]=i;return o.length>0?x(...o):u===void 0?x(Le(t)):S([u,...p])}function Ue(e,t){let n=e.env.TORIKUMI_MUNICIPALITY?.toLowerCase();if(n===void 0||n==="")return t.length===1?S(t[0]):x(Je(t.map(({host:i})=>i??"")));let r=t.find(({host:i})=>i===n);return r===void 0?x(Je(t.map(({host:i})=>i??""))):S(r)}async function Ce(e){try{return Ie(JSON.parse(await kt(e,"utf8")))}catch(t){if(!(t instanceof SyntaxError))throw t;let n=`「${e}」をJSONとして読めません。自治体のデータのファイルか確かめてください。`;return x({code:"municipality/unreadable",severity:"blocks",message:n})}}function $t(e,t){return{...t,message:`${e}: ${t.message}`}}function Le(e){return{code:"municipality/none",severity:"blocks",message:`TORIKUMI_MUNICIPALITIES の「${e}」に自治体のファイルがありません。「plan.example.lg.jp.json」のように、ページの名前を付けて置いてください。`}}var Tt={code:"municipality/same-id",severity:"blocks",message:"自治体のファイルに同じ id のものがあります。写して作ったときは、id を新しい UUID に変えてください。"};function Je(e){return{code:"municipality/which",severity:"blocks",message:`どの自治体のことか、TORIKUMI_MUNICIPALITY で指定してください: ${e.join(" ")}`}}async function er(e,{share:t}){let n=await me(e,{share:t});if(!n.ok)return n;let r=n.value,i=await Ot(e,r);return i.ok||await r.close(),i}async function Ot(e,t){let{projectFolder:n,say:r}=e,i=await de(t.ownerUrl,jt(n,"migrations"),r);if(!i.ok)return i;let o=await At(t);if(!o.ok)return o;let d=await Be(e);if(!d.ok)return d;let u=Z(t.appUrl),p=({host:v,municipality:w})=>{let $=ve(u,w.id);return{host:v,municipality:w,context:()=>Mt($)}},[a,...g]=d.value,_=[p(a),...g.map(p)];for(let v of _)await Ft(v);return S({municipalities:_,context:()=>We(e,_).context(),municipality:()=>We(e,_).municipality,seals:fe(e),announce:t.announce,async close(){await u.close(),await t.close()}})}async function Ft({municipality:e,context:t}){await t().store.write(async n=>{await we(n,e);for(let r of e.offices)await _e(n,r)})}function We(e,t){let n=Ue(e,t);if(n.ok)return n.value;throw new re(n.problems.map(({message:r})=>r).join(`
`))}async function At({appUrl:e}){let t=Z(e,{size:1});try{return await t.check()}finally{await t.close()}}function Mt(e){let t=new Date,n=new Intl.DateTimeFormat("sv-SE",{timeZone:"Asia/Tokyo"}).format(t);return{store:e,today:n,now:t,who:pe("端末"),address:null}}function R(e,t){return e`string_to_array(${t.join(`
`)}::text, E'\\n')`}async function or(e,t){let n=r=>t.map(r);await e`
    insert into document (municipality_id, document_id, office_id, fiscal_year, form, framework,
                          received_file_id, stage, subject, source_text, content, field_places, accepted_by)
    select current_municipality(), id, office, year, form, framework, file, stage, subject, source,
           content::json, places::json, by
    from unnest(${n(({id:r})=>r)}::uuid[], ${n(({office:r})=>r)}::uuid[],
                ${n(({fiscalYear:r})=>r)}::int[],
                ${n(({content:r})=>r.form)}::text[],
                ${n(({content:r})=>r.framework)}::text[],
                ${n(({file:r})=>r)}::uuid[], ${n(({stage:r})=>r)}::int[],
                ${n(({subject:r})=>r)}::text[], ${n(({text:r})=>r)}::text[],
                ${R(e,n(({content:r})=>F(r)))},
                ${R(e,n(({fieldPlaces:r})=>F(r)))},
                ${n(({by:r})=>r)}::text[])
      as t(id, office, year, form, framework, file, stage, subject, source, content, places, by)`}async function ar(e,t){let[n]=await e`
    select d.document_id as id, d.fiscal_year as "fiscalYear", d.received_file_id as file,
           d.source_text as text, d.content::text as content, d.field_places::text as "fieldPlaces",
           d.accepted_at as "acceptedAt",
           jsonb_build_object('id', o.office_id, 'code', o.code, 'name', o.name,
                              'nameEnglish', o.name_english) as office
    from document d join office o using (municipality_id, office_id)
    where d.document_id = ${t}`;return n===void 0?null:{...n,content:P(n.content),fieldPlaces:P(n.fieldPlaces),acceptedAt:n.acceptedAt.toISOString()}}async function sr(e,t){return await e`
    select d.document_id as id, f.name as source, d.form, d.office_id as office,
           d.fiscal_year as "fiscalYear"
    from document d join received_file f using (municipality_id, received_file_id)
    where d.office_id = ${t.office} and d.fiscal_year = ${t.fiscalYear}
    order by d.stage desc, d.accepted_at desc`}async function lr(e,t){return(await e`
    select d.document_id as id, f.name as source, d.form, d.fiscal_year as "fiscalYear", d.stage,
           d.accepted_at as "acceptedAt",
           jsonb_build_object('id', o.office_id, 'code', o.code, 'name', o.name,
                              'nameEnglish', o.name_english) as office
    from document d
    join office o using (municipality_id, office_id)
    join received_file f using (municipality_id, received_file_id)
    order by d.accepted_at desc, d.document_id desc
    limit ${t}`).map(r=>({...r,acceptedAt:r.acceptedAt.toISOString()}))}async function cr(e,t){return(await e`
    select distinct fiscal_year as year from document where office_id = ${t} order by year desc`).map(({year:r})=>r)}async function dr(e){return(await e`
    select distinct fiscal_year as year from document order by year desc`).map(({year:n})=>n)}async function mr(e,t){let n=await e`
    select d.document_id as id, f.name as source, d.fiscal_year as "fiscalYear"
    from document d join received_file f using (municipality_id, received_file_id)
    where d.document_id = any(${t}::uuid[])`;return Object.fromEntries(n.map(({id:r,...i})=>[r,i]))}function Ke(e){return e`and not exists (
    select from document newer
    where newer.municipality_id = d.municipality_id and newer.office_id = d.office_id
      and newer.fiscal_year = d.fiscal_year and newer.form = d.form
      and newer.subject = d.subject
      and (newer.stage, newer.accepted_at, newer.document_id) > (d.stage, d.accepted_at, d.document_id))`}async function br(e,t){let n=r=>t.map(r);await e`
    insert into sheet (municipality_id, sheet_id, document_id, initiative_id, office_id, fiscal_year,
                       position, number, title, content)
    select current_municipality(), id, document, initiative, office, year, position, number, title,
           content::json
    from unnest(${n(({id:r})=>r)}::uuid[], ${n(({document:r})=>r)}::uuid[],
                ${n(({initiative:r})=>r)}::uuid[],
                ${n(({office:r})=>r)}::uuid[],
                ${n(({fiscalYear:r})=>r)}::int[],
                ${n(({position:r})=>r)}::int[],
                ${n(({sheet:r})=>r.number)}::int[],
                ${n(({sheet:r})=>r.title?.text??"")}::text[],
                ${R(e,n(({sheet:r})=>F(r)))})
      as t(id, document, initiative, office, year, position, number, title, content)`}async function hr(e,t){await e`
    insert into initiative (municipality_id, initiative_id, office_id)
    select current_municipality(), id, office
    from unnest(${t.map(({id:n})=>n)}::uuid[],
                ${t.map(({office:n})=>n)}::uuid[]) as t(id, office)`}var ne=12;async function*wr(e,t){for(let n=0;;n+=ne){let r=await e`
      with near as (
        select municipality_id, document_id, abs(fiscal_year - ${t.fiscalYear}) as apart, accepted_at
        from document d
        where office_id = ${t.office} and exists (
          select from sheet s
          where s.municipality_id = d.municipality_id and s.document_id = d.document_id)
        order by apart, accepted_at desc, document_id limit ${ne} offset ${n})
      select s.document_id as document, s.initiative_id as initiative, s.content::text as content
      from near join sheet s using (municipality_id, document_id)
      order by near.apart, near.accepted_at desc, s.document_id, s.position`,i=[...new Set(r.map(({document:o})=>o))];for(let o of i)yield r.filter(({document:d})=>d===o).map(({initiative:d,content:u})=>({initiative:d,sheet:P(u)}));if(i.length<ne)return}}async function _r(e,t){return(await e`
    select s.sheet_id as id, s.initiative_id as initiative, s.fiscal_year as "fiscalYear",
           s.position, s.content::text as content, d.framework, d.form,
           d.document_id as "documentId",
           f.name as source, d.accepted_at as "acceptedAt",
           jsonb_build_object('id', o.office_id, 'code', o.code, 'name', o.name,
                              'nameEnglish', o.name_english) as office,
           ${Ze(e,"year")} as judgement,
           ${Ze(e,"multiYear")} as "multiYearJudgement"
    from sheet s
    join document d using (municipality_id, document_id)
    join received_file f using (municipality_id, received_file_id)
    join office o on o.municipality_id = s.municipality_id and o.office_id = s.office_id
    where true
      ${t.id===void 0?e``:e`and s.sheet_id = ${t.id}`}
      ${t.ids===void 0?e``:e`and s.sheet_id = any(${t.ids}::uuid[])`}
      ${t.document===void 0?e``:e`and s.document_id = ${t.document}`}
      ${t.initiative===void 0?e``:e`and s.initiative_id = ${t.initiative}`}
      ${t.office===void 0?e``:e`and s.office_id = ${t.office}`}
      ${t.fiscalYear===void 0?e``:e`and s.fiscal_year = ${t.fiscalYear}`}
      ${t.current===!0?Ke(e):e``}
    order by s.fiscal_year, o.position, d.accepted_at, s.position`).map(Yt)}function Yt(e){let{content:t,documentId:n,source:r,form:i,acceptedAt:o,judgement:d,multiYearJudgement:u,...p}=e;return{...p,document:{id:n,source:r,form:i,acceptedAt:o.toISOString()},sheet:P(t),judgement:d===null?null:P(d),multiYearJudgement:u===null?null:P(u)}}function Ze(e,t){return e`(
    select j.content::text from judgement j
    where j.municipality_id = s.municipality_id and j.sheet_id = s.sheet_id and j.half = ${t}
    order by j.recorded_at desc limit 1)`}async function vr(e,t){return await e`
    select sheet_id as id, document_id as document, position, number, title from sheet
    where document_id = any(${t}::uuid[]) order by document_id, position`}export{Nt as a,pe as b,Rt as c,Dt as d,Ke as e,R as f,or as g,ar as h,sr as i,lr as j,cr as k,dr as l,mr as m,br as n,hr as o,wr as p,_r as q,vr as r,Ut as s,Wt as t,Kt as u,Gt as v,Xt as w,en as x,nn as y,rn as z,on as A,_e as B,it as C,hn as D,ut as E,_n as F,vn as G,Ie as H,er as I};
//# sourceMappingURL=chunk-BRI2WYBI.js.map
