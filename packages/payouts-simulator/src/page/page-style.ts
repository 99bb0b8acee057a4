/** How the page looks, light and dark. Every pair of colours has the contrast of WCAG 2.2 AA; a test measures it. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --panel: #fff; --text: #1b2430; --quiet: #566173; --line: #d9dee6; --strong: #8a94a6;
  --accent: #1f5fbf; --on-accent: #fff; --tint: #eef2f7; --bad: #b3261e;
  --accepted: #4a5568; --in-flight: #1f5fbf; --paid: #17693a; --failed: #b3261e; --returned: #8a4b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161c; --panel: #1a2029; --text: #e6eaf0; --quiet: #a3adbb; --line: #313a47; --strong: #6b7789;
    --accent: #8ab4f8; --on-accent: #10161f; --tint: #232b36; --bad: #ff9c93;
    --accepted: #b8c1cf; --in-flight: #8ab4f8; --paid: #7fd6a0; --failed: #ff9c93; --returned: #f3bd74;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; max-width: 84rem; padding: 1.25rem 1.5rem 4rem; background: var(--ground); color: var(--text);
  font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; font-variant-numeric: tabular-nums;
}
h1 { font-size: 1.375rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.125rem; line-height: 1.3; margin: 0 0 0.5rem; width: fit-content; }
h3 { font-size: 0.9375rem; margin: 0; grid-column: 1 / -1; }
td h3, th h3 { font-size: 0.8125rem; margin: 0.5rem 0 0.125rem; color: var(--quiet); }
p { margin: 0 0 0.5rem; }
a { color: var(--accent); }
code, pre { font: 0.8125rem/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code { overflow-wrap: anywhere; }
pre {
  margin: 0.25rem 0; padding: 0.5rem 0.625rem; background: var(--tint); border-radius: 4px;
  white-space: pre-wrap; overflow-wrap: anywhere;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.quiet, .hint, caption { color: var(--quiet); }
.hint { font-size: 0.8125rem; }
.top { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: baseline; justify-content: space-between; }
.top nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
.news { min-height: 1.5em; margin: 0.25rem 0 0.75rem; }
.news p { margin: 0; }
section, .desk { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.125rem; margin: 0 0 1.25rem; }
.desk { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem 2.5rem; }
.desk > section { border: 0; padding: 0; margin: 0; background: none; }
.clock { font-size: 1.125rem; font-weight: 600; }
table { width: 100%; border-collapse: collapse; margin: 0 0 0.75rem; }
caption { text-align: left; padding: 0 0 0.375rem; font-size: 0.8125rem; }
th, td { text-align: left; vertical-align: baseline; padding: 0.375rem 1rem 0.375rem 0; border-top: 1px solid var(--line); overflow-wrap: break-word; }
tbody th, .reason, li { overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-top: 0; font-size: 0.8125rem; font-weight: 600; color: var(--quiet); white-space: nowrap; overflow-wrap: normal; padding-top: 0.125rem; }
tbody th { font-weight: 500; }
tbody tr:target { background: var(--tint); }
.number { text-align: right; padding-right: 1.5rem; }
time { white-space: nowrap; }
td ul { margin: 0; padding-left: 1.1rem; }
.state { font-weight: 600; white-space: nowrap; }
.state::before { content: ""; display: inline-block; width: 0.5em; height: 0.5em; border-radius: 50%; background: currentColor; margin-right: 0.4em; vertical-align: 0.08em; }
.accepted, .unknown, .canceled { color: var(--accepted); }
.in_flight { color: var(--in-flight); }
.paid { color: var(--paid); }
.failed, .problem, .refused { color: var(--failed); }
.returned { color: var(--returned); }
.status { font-weight: 600; }
.shared { display: block; font-size: 0.8125rem; line-height: 1.3; color: var(--quiet); padding-left: 0.9em; }
.reason { display: block; padding-left: 0.9em; line-height: 1.3; font-size: 0.8125rem; color: var(--quiet); }
details > summary { cursor: pointer; width: fit-content; }
details[open] pre { max-width: 60ch; }
button, input, select { font: inherit; color: inherit; border: 1px solid var(--strong); border-radius: 4px; background: var(--panel); min-height: 2rem; max-width: 100%; }
input, select { padding: 0.1875rem 0.5rem; width: 100%; }
input[type="checkbox"] { width: 1.125rem; min-height: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--accent); }
[aria-invalid="true"] { border-color: var(--failed); }
button { padding: 0.125rem 0.75rem; cursor: pointer; }
button:hover { background: var(--tint); }
.actions button { background: var(--accent); border-color: var(--accent); color: var(--on-accent); padding: 0.1875rem 1.125rem; }
.actions button:hover { text-decoration: underline; }
.moves, .skip { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 0.375rem; }
.moves .fail { display: inline-flex; flex-wrap: wrap; gap: 0.375rem; }
.moves select { width: auto; max-width: 9.5rem; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.75rem, 1fr)); gap: 0.625rem 1rem; align-items: start; border-top: 1px solid var(--line); padding-top: 0.875rem; margin: 0.25rem 0 0; }
.fields + [data-live] > * { margin-top: 1rem; }
section > :last-child, section > form:last-child, section > div:last-child > :last-child { margin-bottom: 0; }
.fields > .problem, .fields .actions, .fields .wide { grid-column: 1 / -1; }
.desk .fields { grid-template-columns: minmax(0, 1fr) auto; border-top: 0; padding-top: 0; margin: 0.625rem 0 0; }
.desk .fields .actions { grid-column: auto; align-self: start; padding-top: 1.375rem; }
.field > * { display: block; }
.field label { font-size: 0.8125rem; font-weight: 600; margin-bottom: 0.125rem; }
.check { display: grid; grid-template-columns: auto 1fr; gap: 0 0.5rem; align-items: center; padding-top: 1.75rem; }
.check label { margin: 0; }
.problem { margin: 0.125rem 0 0; font-weight: 600; font-size: 0.8125rem; }
.pages { display: flex; gap: 1.25rem; }
.watch { display: flex; flex-wrap: wrap; gap: 0.125rem 1.25rem; }
.follow { display: inline-flex; gap: 0.375rem; align-items: center; }
[hidden] { display: none; }
@media (min-width: 64rem) {
  .payouts .moves, .payouts .fail { flex-wrap: nowrap; }
  .next { white-space: nowrap; }
  .payouts tbody th { min-width: 9rem; }
  .requests tbody th { width: 45%; }
}
@media (min-width: 84rem) { .payouts tbody th { min-width: 18.75rem; } }
@media (max-width: 48rem) {
  body { padding: 1rem 0.75rem 3rem; }
  section, .desk { padding: 0.875rem; }
  .desk { grid-template-columns: minmax(0, 1fr); }
  .desk > section { padding: 0; }
  .cards, .cards tbody, .cards tr, .cards td, .cards tbody th { display: block; }
  .cards caption { display: block; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { border-top: 1px solid var(--line); padding: 0.5rem 0; }
  .cards td, .cards tbody th { border: 0; position: relative; min-height: 1.625rem; padding: 0.125rem 0 0.125rem 7rem; text-align: left; }
  .cards td::before, .cards tbody th::before {
    content: attr(data-label); position: absolute; left: 0; width: 6.5rem; color: var(--quiet); font-size: 0.8125rem; font-weight: 400; line-height: 1.5rem;
  }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
