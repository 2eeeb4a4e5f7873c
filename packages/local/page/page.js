/** The page of the local world: asks what is going on, shows it, and asks again every two seconds. */
import { getWorld } from "./api.js";
import { createClock } from "./clock.js";
import { zone } from "./demo.js";
import { byId } from "./elements.js";
import { createMailbox } from "./mailbox.js";
import { createPhones } from "./phones.js";

const pollMs = 2000;

const clock = createClock({ act, announce });
const mailbox = createMailbox({ announce });
const phones = createPhones({ act, announce });

async function poll() {
  if (document.hidden) document.addEventListener("visibilitychange", poll, { once: true });
  else {
    await refresh();
    setTimeout(poll, pollMs);
  }
}

/** How many texts and calls there were, and whether that was already so the time before: reports come a little later. */
let counted = "";
let isSettled = false;

async function show(/** @type {boolean} */ all) {
  const world = await getWorld();
  clock.refresh(world);
  byId("join-code").textContent = `JOIN ${world.joinCode}`;
  const counts = `${world.texts} ${world.calls}`;
  const isSame = counts === counted;
  if (all || !isSame || !isSettled || phones.areInUse()) await phones.refresh(world);
  isSettled = isSame;
  counted = counts;
  await mailbox.refresh(world.letters);
}

/** One look at a time, in order, or an older answer could be shown after a newer one. */
let looking = Promise.resolve();

/** Shows the world as it is now; `all` also where nothing seems to have changed. */
function refresh({ all = false } = {}) {
  looking = looking.then(() =>
    show(all).then(
      () => complain({ world: "" }),
      (error) => complain({ world: error.message }),
    ),
  );
  return looking;
}

/**
 * Does something to the world and shows what became of it. Answers whether it went well.
 * @param {() => Promise<unknown>} work
 */
async function act(work) {
  try {
    await work();
  } catch (error) {
    complain({ deed: error instanceof Error ? error.message : String(error) });
    return false;
  }
  complain({ deed: "" });
  await refresh({ all: true });
  return true;
}

/** What stands in the way: the world does not answer, until it does; or it refused the last deed, until the next. */
const troubles = { world: "", deed: "" };

/** @param {Partial<typeof troubles>} changed */
function complain(changed) {
  Object.assign(troubles, changed);
  const words = troubles.world || troubles.deed;
  const line = byId("trouble");
  line.hidden = words === "";
  if (line.textContent !== words) line.textContent = words;
}

const newsMax = 20;

/** Says something to those who listen to the page. @param {string} words */
function announce(words) {
  const news = byId("news");
  const line = document.createElement("p");
  line.textContent = words;
  news.append(line);
  while (news.children.length > newsMax) news.firstElementChild?.remove();
}

byId("zone").textContent = zone.replace("_", " ");
await poll();
