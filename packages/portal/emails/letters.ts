/** How the service's staff mail is written: the port, made of this folder's emails. */
import type { Agency } from "@home-practice/conversation/agency.ts";
import type { Letters } from "@home-practice/service/ports.ts";
import { renderAlert } from "./alert.tsx";
import { renderWeeklySummary } from "./weekly-summary.tsx";

/** @param portalUrl - where the pages are, without a slash at its end; absent where there are none */
export function createLetters({ agency, portalUrl }: { agency: Agency; portalUrl?: string }): Letters {
  const link = portalUrl === undefined ? {} : { portalUrl };
  return {
    weeklySummary: (summary) => renderWeeklySummary(summary, link),
    alert: (alert) =>
      renderAlert({ ...alert, ...(portalUrl !== undefined && { link: portalUrl }), officeLine: agency.phone }),
  };
}
