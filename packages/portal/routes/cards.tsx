/** The routes of cards that clients join by. */
import { canTakeClients } from "@home-practice/service/backup.ts";
import { practiceOf } from "@home-practice/service/pages/change-care.ts";
import { closeCard, needsTwo, newCard, ownCard } from "@home-practice/service/pages/enrol.ts";
import { templateOf } from "@home-practice/service/pages/templates.ts";
import type { Hono } from "hono";
import { CardPage, CardsPage } from "../pages/cards.tsx";
import { type Desk, fieldOf, type PortalEnv, therapistOf } from "./desk.tsx";

export function cardRoutes(
  app: Hono<PortalEnv>,
  { ports, settings, page, goOn, notFound, signedIn }: Desk,
): void {
  app.get("/portal/cards", signedIn, async (context) => {
    const cards = await ports.store.joinCodes(therapistOf(context).id);
    return page(context, (frame) => <CardsPage frame={frame} cards={cards} />);
  });

  app.post("/portal/cards", signedIn, async (context) => {
    if (!canTakeClients(ports, therapistOf(context)))
      return goOn(context, "/portal/cards", { done: false, says: needsTwo });
    const { language } = ports.agency;
    const draft = templateOf(fieldOf(context, "template"), language);
    const practice = draft && practiceOf(draft, language);
    const carried = practice && !("problems" in practice) ? practice : undefined;
    const { code } = await newCard(ports, therapistOf(context), carried);
    return goOn(context, `/portal/cards/${code}`, {
      done: true,
      says: "A new card. It can be printed as often as you like.",
    });
  });

  app.get("/portal/cards/:code", signedIn, async (context) => {
    const therapist = therapistOf(context);
    const card = await ownCard(ports, therapist, context.req.param("code"));
    if (card === undefined || card.closed) return notFound(context);
    return page(context, (frame) => (
      <CardPage frame={frame} card={card} therapist={therapist.name} textNumber={settings.textNumber} />
    ));
  });

  app.post("/portal/cards/:code/close", signedIn, async (context) => {
    const closed = await closeCard(ports, therapistOf(context), context.req.param("code"));
    if (!closed) return notFound(context);
    return goOn(context, "/portal/cards", {
      done: true,
      says: "Closed. Nobody joins by this card any more.",
    });
  });
}
