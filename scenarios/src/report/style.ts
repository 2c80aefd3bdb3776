/** The style sheet of the report; everything is in the one file. */
export const style = `
:root { --ink: #1c2430; --soft: #5b6675; --line: #dde2ea; --paper: #ffffff; --ground: #f5f7fa; --pass: #1a7f37; --fail: #cf222e; --inconclusive: #9a6700; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
main { max-width: 1200px; margin: 0 auto; padding: 28px 24px 60px; }
h1 { margin: 0 0 2px; font-size: 26px; }
h2 { margin: 0; font-size: 18px; }
h3 { margin: 18px 0 6px; font-size: 14px; text-transform: uppercase; letter-spacing: 0.04em; color: var(--soft); }
p { margin: 4px 0; }
code, pre { font: 12.5px/1.45 ui-monospace, "DejaVu Sans Mono", monospace; }
.lead { color: var(--soft); }
.verdict { display: inline-block; padding: 2px 12px; border-radius: 999px; color: #fff; font-weight: 600; font-size: 14px; }
.pass { background: var(--pass); } .fail { background: var(--fail); } .inconclusive { background: var(--inconclusive); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 1px; margin: 18px 0; background: var(--line); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.facts div { background: var(--paper); padding: 10px 14px; }
.facts dt { color: var(--soft); font-size: 12px; } .facts dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
section.case { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 18px 20px; margin: 18px 0; }
.head { display: flex; justify-content: space-between; align-items: center; gap: 16px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; padding: 6px 10px; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 600; font-size: 12.5px; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.charts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 14px 22px; margin-top: 12px; }
figure { margin: 0; } figcaption { font-size: 13px; } figcaption em { color: var(--soft); font-style: normal; }
svg { display: block; width: 100%; height: auto; } .grid { stroke: var(--line); } .tick { fill: var(--soft); font-size: 10px; }
.legend { float: right; color: var(--soft); font-size: 12px; } .legend span { margin-left: 12px; }
.legend i { display: inline-block; width: 10px; height: 10px; border-radius: 2px; margin-right: 4px; }
.tags span { display: inline-block; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: 1px 8px; margin: 2px 4px 2px 0; font-size: 12.5px; }
details { border-top: 1px solid var(--line); padding: 8px 0; } summary { cursor: pointer; } summary b { color: var(--fail); }
pre { background: #10161f; color: #dfe7f2; border-radius: 8px; padding: 12px 14px; overflow-x: auto; white-space: pre; }
.reason { color: var(--inconclusive); }
@media (max-width: 900px) { .charts { grid-template-columns: 1fr; } }
`;
