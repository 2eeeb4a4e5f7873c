/** The look of the pages, as the one stylesheet that the app serves: calm, light and dark, from 360 px up, and on paper. */

export const stylesheet = `:root {
  color-scheme: light dark;
  --ground: light-dark(#f5f2ec, #131817);
  --card: light-dark(#fffdf9, #1b2221);
  --inset: light-dark(#f0ece2, #141a19);
  --line: light-dark(#ddd6c7, #34403d);
  --ink: light-dark(#1f2b28, #e7ece9);
  --soft: light-dark(#56615d, #a8b5b0);
  --accent: light-dark(#2a6353, #8fd0b8);
  --on-accent: light-dark(#ffffff, #10201b);
  --calm: light-dark(#e6efe9, #223330);
  --alarm: light-dark(#a3301f, #ffab9d);
  --alarm-ground: light-dark(#fbeae5, #3a211c);
  --round: 12px;
  font-family: Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif;
  font-size: 16px;
  line-height: 1.5;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); }
h1, h2, h3, p, ol, ul, dl, dd, figure, fieldset, blockquote, pre { margin: 0; padding: 0; }
ol, ul { list-style: none; }
fieldset { border: 0; min-width: 0; }
h1 { font-size: 1.6rem; line-height: 1.2; letter-spacing: -0.015em; font-weight: 650; text-wrap: balance; }
h2 { font-size: 1.1rem; letter-spacing: -0.01em; font-weight: 650; }
h3 { font-size: 1rem; font-weight: 650; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a, p, li, dd, td, h1, h2 { overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; inset: 8px auto auto 8px; padding: 8px 14px; background: var(--accent); color: var(--on-accent); border-radius: var(--round); transform: translateY(-300%); }
.skip:focus { transform: none; z-index: 2; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.soft { color: var(--soft); }
.small { font-size: 0.9rem; }

.top { border-bottom: 1px solid var(--line); background: var(--card); }
.top > div { max-width: 70rem; margin: 0 auto; padding: 10px 24px; display: flex; flex-wrap: wrap; gap: 6px 22px; align-items: center; }
.top .brand { font-weight: 650; margin-right: auto; color: var(--ink); text-decoration: none; }
.top nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; }
.top nav a { display: inline-block; padding: 6px 0; color: var(--ink); text-decoration: none; border-bottom: 2px solid transparent; }
.top nav a:hover { border-color: var(--line); }
.top nav a[aria-current] { border-color: var(--accent); }
main { max-width: 70rem; margin: 0 auto; padding: 28px 24px 64px; display: grid; gap: 22px; }
main.narrow { max-width: 40rem; }
.head { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: baseline; justify-content: space-between; }
.foot { max-width: 70rem; margin: 0 auto; padding: 0 24px 40px; color: var(--soft); font-size: 0.9rem; display: flex; flex-wrap: wrap; gap: 6px 18px; align-items: center; }

.card { background: var(--card); border: 1px solid var(--line); border-radius: var(--round); padding: 18px 20px; display: grid; gap: 12px; align-content: start; min-width: 0; }
.card.alarm, .said.no { border-color: var(--alarm); background: var(--alarm-ground); }
.alarm h2, .alarm-word { color: var(--alarm); }
.said { border: 1px solid var(--accent); border-radius: var(--round); background: var(--calm); padding: 12px 16px; }
.columns { display: grid; gap: 20px; grid-template-columns: minmax(0, 1fr) 19rem; align-items: start; }
.columns > div { display: grid; gap: 20px; min-width: 0; }
.row { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: center; }

.tier { display: grid; gap: 8px; }
.tier > h2 { color: var(--accent); font-size: 0.85rem; letter-spacing: 0.06em; text-transform: uppercase; }
.tier.alarm > h2 { color: var(--alarm); }
.tier.alarm .people > li { border-color: var(--alarm); }
.people > li { background: var(--card); border: 1px solid var(--line); border-bottom-width: 0; padding: 14px 18px; display: grid; gap: 4px; }
.people > li:first-child { border-radius: var(--round) var(--round) 0 0; }
.people > li:last-child { border-radius: 0 0 var(--round) var(--round); border-bottom-width: 1px; }
.people > li:only-child { border-radius: var(--round); }
.people .name { font-weight: 600; font-size: 1.05rem; }
.tag { display: inline-block; background: var(--calm); border-radius: 99px; padding: 1px 10px; font-size: 0.85rem; }
.tag.alarm-word { background: var(--alarm-ground); border: 1px solid currentColor; }
.opener { border-left: 3px solid var(--accent); padding-left: 12px; }

.facts { display: grid; gap: 6px; }
.fact { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 2px 16px; }
.facts dt { color: var(--soft); }
.weeks { display: grid; gap: 10px; }
.weeks li { display: grid; grid-template-columns: 4.2rem 16rem minmax(0, 1fr); gap: 4px 16px; align-items: center; }
.days { display: grid; grid-template-columns: repeat(7, 1fr); gap: 3px; }
.days span { display: grid; justify-items: center; gap: 1px; border-radius: 7px; padding: 2px 0 4px; font-size: 0.72rem; color: var(--soft); border: 1px solid transparent; }
.days .planned { background: var(--calm); }
.days .ahead { background: none; border: 1px dashed var(--line); }
.days svg { width: 17px; height: 17px; color: var(--accent); display: block; }
.key { display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: 0.85rem; color: var(--soft); }
.key li { display: flex; gap: 6px; align-items: center; }
.key svg { width: 15px; height: 15px; color: var(--accent); }
.story { display: flex; flex-wrap: wrap; gap: 8px; align-items: stretch; }
.story li { background: var(--inset); border-radius: 9px; padding: 6px 12px; display: grid; align-content: center; }
.story li.number { background: var(--calm); }
.story b { font-size: 1.15rem; font-weight: 650; }
.quotes { display: grid; gap: 10px; }
blockquote { border-left: 3px solid var(--line); padding-left: 12px; }
.waiting { display: grid; gap: 14px; }
.waiting > li { display: grid; gap: 8px; }

label, legend { font-weight: 550; display: block; margin-bottom: 4px; padding: 0; }
.hint { color: var(--soft); font-size: 0.9rem; font-weight: 400; }
input, select, textarea, button, .button { font: inherit; color: inherit; min-height: 42px; border-radius: 9px; border: 1px solid light-dark(#8b8a80, #6f7d78); background: var(--card); padding: 8px 12px; max-width: 100%; }
input:not([type="checkbox"], [type="radio"]), select, textarea { width: 100%; }
input[type="checkbox"], input[type="radio"] { min-height: 0; width: 18px; height: 18px; margin: 0 8px 0 0; accent-color: var(--accent); flex: none; }
.check { display: flex; align-items: center; font-weight: 400; margin: 0; min-height: 30px; }
textarea { min-height: 5rem; resize: vertical; }
button, .button { cursor: pointer; font-weight: 550; text-decoration: none; display: inline-flex; align-items: center; width: auto; }
button:hover, .button:hover { border-color: var(--accent); }
button.main, .button.main { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
button.link { border: 0; background: none; padding: 0; min-height: 0; color: var(--accent); text-decoration: underline; font-weight: 400; }
form { display: grid; gap: 12px; min-width: 0; }
form.inline { display: inline-flex; flex-wrap: wrap; gap: 8px; }
form.inline select { width: auto; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
details { border-top: 1px solid var(--line); padding-top: 10px; }
details:first-of-type { border-top: 0; padding-top: 0; }
summary { cursor: pointer; font-weight: 550; padding: 4px 0; }
details > form, details > div { margin-top: 10px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.wide { overflow-x: auto; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--inset); border-radius: 9px; padding: 14px 16px; font: inherit; }
.paper { display: grid; gap: 14px; justify-items: center; text-align: center; border: 1px dashed var(--line); background: #fff; color: #1f2b28; border-radius: var(--round); padding: 28px 22px; }
.plain:empty { display: none; }
.qr { width: 190px; height: 190px; background: #fff; }
.paper .code { font-size: 1.7rem; font-weight: 700; letter-spacing: 0.06em; }
.paper .soft { color: #56615d; }
.prose { display: grid; gap: 12px; max-width: 62ch; }
.prose h2 { margin-top: 10px; }
.prose ul { list-style: disc; padding-left: 1.2rem; display: grid; gap: 6px; }

@media (max-width: 56rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .weeks li { grid-template-columns: 4.2rem minmax(0, 1fr); }
  .weeks li > p:last-child { grid-column: 1 / -1; }
}
@media (max-width: 30rem) {
  main { padding: 20px 14px 48px; }
  .top > div, .foot { padding-left: 14px; padding-right: 14px; }
  .card { padding: 14px; }
  .fact { grid-template-columns: minmax(0, 1fr); }
  .facts dd { margin-bottom: 8px; }
  .pair { grid-template-columns: minmax(0, 1fr); }
  .weeks li { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  :root { color-scheme: light; }
  .top, .foot, .no-print, .skip { display: none; }
  body, .card, .paper { background: #fff; }
}
`;
