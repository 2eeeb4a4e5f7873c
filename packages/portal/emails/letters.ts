/** How the service's staff mail is written: the port, made of this folder's emails. */
import type { Agency } from "@home-practice/conversation/agency.ts";
import type { AlertNews, Letters } from "@home-practice/service/ports.ts";
import { alertWords, renderAlert } from "./alert.tsx";
import { renderSignIn } from "./sign-in.tsx";
import { renderWeeklySummary } from "./weekly-summary.tsx";

/** @param portalUrl - where the pages are, without a slash at its end; absent where there are none */
export function createLetters({ agency, portalUrl }: { agency: Agency; portalUrl?: string }): Letters {
  const pages = portalUrl === undefined ? {} : { portalUrl };
  const mailOf = (news: AlertNews) => ({
    ...news,
    ...(portalUrl !== undefined && { link: `${portalUrl}/alerts/${news.id}` }),
    officeLine: agency.phone,
  });
  return {
    weeklySummary: (summary) => renderWeeklySummary(summary, pages),
    alert: (news) => renderAlert(mailOf(news)),
    alertText: (news) => alertWords(mailOf(news)),
    signIn: ({ token }) => renderSignIn({ link: `${portalUrl ?? ""}/sign-in/${token}`, agency: agency.name }),
  };
}
