/** A therapist's leave: while it lasts, a colleague hears their alerts in their place. */
import { daysBetween, localDate } from "@home-practice/conversation/practice/calendar.ts";
import { isBackup } from "./backup.ts";
import { therapistOwner } from "./outgoing.ts";
import { done, leaveTrail, type Outcome, refused } from "./pages/own-client.ts";
import type { Leave, Ports, Therapist } from "./ports.ts";

const leaveDaysMax = 366;

/** Whether the therapist is on leave now, by the date on their wall. */
export function onLeave({ clock }: Pick<Ports, "clock">, { leave, zone }: Therapist): Leave | undefined {
  const today = localDate(clock.now(), zone);
  return leave !== undefined && leave.from <= today && today <= leave.to ? leave : undefined;
}

/** Who hears a therapist's alerts now: they themselves or, in their leave, whoever covers for them. */
export async function hearerFor(ports: Ports, therapistId: string): Promise<Therapist | undefined> {
  const therapist = await ports.store.therapist(therapistId);
  const leave = therapist && onLeave(ports, therapist);
  return (leave && (await ports.store.therapist(leave.cover))) ?? therapist;
}

/** For whom a colleague covers now. */
export async function coveredBy(ports: Ports, reader: Therapist): Promise<Therapist[]> {
  const therapists = await ports.store.therapists();
  return therapists.filter((each) => onLeave(ports, each)?.cover === reader.id);
}

/** Puts down a leave that is coming, or begins today. Danger has to reach two people, so the backup cannot cover. */
export async function planLeave(ports: Ports, therapist: Therapist, leave: Leave): Promise<Outcome> {
  const { store, clock } = ports;
  const cover = await store.therapist(leave.cover);
  if (cover === undefined || cover.id === therapist.id) return refused("Please choose a colleague.");
  if (isBackup(ports, cover)) {
    return refused(
      `${cover.name} hears every alert as the backup. Please choose somebody else, so that two do.`,
    );
  }
  if (leave.to < leave.from || leave.to < localDate(clock.now(), therapist.zone))
    return refused("The last day has to come after the first, and is not past.");
  if (daysBetween(leave.from, leave.to) > leaveDaysMax) return refused("A leave may have a year at most.");
  const theirs = cover.leave;
  if (theirs !== undefined && theirs.from <= leave.to && leave.from <= theirs.to)
    return refused(`${cover.name} is on leave in that time too.`);
  await store.putTherapist({ ...therapist, leave });
  await leaveTrail(ports, therapist, therapistOwner(therapist.id), "planned their leave");
  return done(`Saved. From the first day to the last your alerts go to ${cover.name}, beside the backup.`);
}

export async function endLeave(ports: Ports, therapist: Therapist): Promise<Outcome> {
  const { leave: _over, ...present } = therapist;
  await ports.store.putTherapist(present);
  await leaveTrail(ports, therapist, therapistOwner(therapist.id), "ended their leave");
  return done("Ended. Your alerts come to you.");
}
