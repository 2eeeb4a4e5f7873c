/** The sign in the browser's tab: a leaf. */

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#2a6353"/><path d="M8 23C8 13 14 8 25 8c0 11-6 16-13 15m-3 2c2-6 6-9 10-11" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/></svg>`;
