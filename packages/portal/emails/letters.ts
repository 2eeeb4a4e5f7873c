/** How the service's staff mail is written: the port, made of this folder's emails. */
import type { Agency } from "@home-practice/conversation/agency.ts";
import type { AlertNews, Letters } from "@home-practice/service/ports.ts";
import { alertWords, renderAlert } from "./alert.tsx";
import { renderDelivery, renderLost } from "./notices.tsx";
import { renderSignIn } from "./sign-in.tsx";
import { renderSummary } from "./summary.tsx";

/** @param portalUrl - where the pages are, without a slash at its end; absent where there are none */
export function createLetters({ agency, portalUrl }: { agency: Agency; portalUrl?: string }): Letters {
  const pages = portalUrl === undefined ? {} : { portalUrl };
  const linkTo = (path: string) => (portalUrl === undefined ? {} : { link: `${portalUrl}${path}` });
  const mailOf = (news: AlertNews) => ({
    ...news,
    ...linkTo(`/alerts/${news.id}`),
    officeLine: agency.phone,
  });
  return {
    summary: (summary) => renderSummary(summary, pages),
    alert: (news) => renderAlert(mailOf(news)),
    alertText: (news) => alertWords(mailOf(news)),
    lost: (news) => renderLost({ ...news, ...linkTo("/agency") }),
    delivery: ({ clientId, initials }) => renderDelivery({ initials, ...linkTo(`/clients/${clientId}`) }),
    ownRecord: ({ token }) => `${portalUrl ?? ""}/yours/${token}`,
    signIn: ({ token }) => renderSignIn({ link: `${portalUrl ?? ""}/sign-in/${token}`, agency: agency.name }),
  };
}
