/** The page's look, light and dark. */
export const STYLE = `
:root{color-scheme:light dark;--text:#1c2024;--back:#fff;--line:#d9dde2;--ok:#1a7f4b;--bad:#c0392b;--warn:#b7791f;--soft:#eef1f4}
@media(prefers-color-scheme:dark){:root{--text:#e6e8eb;--back:#16191d;--line:#333a42;--ok:#3fb67a;--bad:#ef6b5e;--warn:#e0a64a;--soft:#22272d}}
body{margin:0;background:var(--back);color:var(--text);font:15px/1.5 system-ui,sans-serif}main{max-width:1020px;margin:2rem auto;padding:0 1rem}
h1{font-weight:400}h2{margin-top:2rem;border-bottom:1px solid var(--line)}table{border-collapse:collapse}th,td{text-align:left;padding:.25rem .75rem .25rem 0;font-weight:400}
rect.all{fill:var(--soft)}rect.ok{fill:var(--ok)}line.ci{stroke:var(--text);stroke-width:2}circle.dot{fill:var(--ok)}circle.warn{fill:var(--warn)}circle.bad{fill:var(--bad)}
svg text{fill:var(--text);font-size:12px}.timeline{max-width:100%}code{background:var(--soft);padding:.15rem .4rem;border-radius:4px}.found{color:var(--bad)}section{margin:1.5rem 0}
`
