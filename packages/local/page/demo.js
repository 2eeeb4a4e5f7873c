/** Who and where the demo agency is, as its world says. */

/**
 * `zone` is where the agency's clocks are; `staff` the phones that alerts are texted to, with whose they are.
 * @type {{ zone: string, staff: Record<string, string> }}
 */
export const { zone, staff } = await (await fetch("/page/demo.json")).json();
