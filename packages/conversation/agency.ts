/** The agency's settings: one file, parsed at start, handed to every turn. */
import * as z from "zod";
import { checkOverrides, checkWording } from "./messages/overrides.ts";
import { isZone } from "./practice/calendar.ts";

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time such as 21:00");
const phone = z.string().regex(/^\+[1-9]\d{6,14}$/, "a number such as +15550100000");

/**
 * What the agency decides. The numbers of the dialogue are design choices, kept here so that an agency can
 * change them without touching a flow. There is no default for the crisis lines: a service that cannot name
 * the right number for its country does not start.
 */
export const agencySchema = z
  .object({
    name: z.string().min(1).max(30),
    /** What callers and texters who are not clients may learn: a neutral name, the office's number. */
    phone,
    /** The zone a new client is taken to live in until they say otherwise, an IANA name. */
    zone: z.string().refine(isZone, "an IANA time zone such as America/Chicago"),
    language: z.enum(["en", "es"]).default("en"),
    crisisLines: z.object({
      country: z.string().length(2),
      /** The line for people in distress, by call or text. */
      crisis: z.string().min(2),
      emergency: z.string().min(2),
      poison: z.string().min(3),
    }),
    /** Who is alerted beside the therapist; nobody can join while it is missing. */
    backup: z.object({ name: z.string().min(1), email: z.email(), phone }).optional(),
    /** Who is told when an alert cannot be delivered. */
    operator: z.email().optional(),
    /** Who may sign in to read which therapist saw or changed what, and what mail did not arrive. */
    compliance: z.object({ name: z.string().min(1), email: z.email() }).optional(),
    /** Whether the pages ask for a code from an app, beside the mailed link. */
    secondFactor: z.boolean().default(false),
    /** When the sessions of a day are briefed, by the therapist's clock. */
    briefAt: wallTime.default("07:00"),
    /** How much of what clients wrote may stand in an email. */
    summaryLevel: z.enum(["link", "full-text"]).default("link"),
    /** A programme under 42 CFR Part 2: whatever leaves carries the notice against redisclosure, and mail has no words. */
    part2: z.boolean().default(false),
    /** Whether Twilio is asked to blank the words of every text once it is over. */
    redactTexts: z.boolean().default(true),
    /** How long what clients wrote is kept, in days; what they agreed to and who did what stays longer. */
    keepWordsDays: z.int().min(30).default(730),
    texts: z
      .object({ perDayMax: z.int().min(1), perWeekMax: z.int().min(1) })
      .default({ perDayMax: 2, perWeekMax: 14 }),
    quietHours: z
      .object({ from: wallTime, until: wallTime, resumeAt: wallTime })
      .default({ from: "21:00", until: "08:00", resumeAt: "09:00" }),
    calls: z
      .object({
        /** Who is calling, as it is said before anything else, where the agency's name would tell too much. */
        callerName: z.string().min(1).max(30).optional(),
        /** Whether a caller shows who they are by four digits of their own instead of a key. */
        askCode: z.boolean().default(false),
        /** Calls that we make; beyond them what is due is texted. */
        perDayMax: z.int().min(1).default(2),
        /** How long after nobody was reached the second and last call is made, and how long after that a text goes. */
        againAfterMinutes: z.int().min(5).default(20),
      })
      .prefault({}),
    /** When people are up: where only an hour was said, the next one in here is meant. */
    wakingHours: z.object({ from: wallTime, until: wallTime }).default({ from: "05:00", until: "23:00" }),
    checkIn: z.object({ afterMinutes: z.int().min(0) }).default({ afterMinutes: 60 }),
    snooze: z
      .object({ minutes: z.int().min(5), perDayMax: z.int().min(1) })
      .default({ minutes: 120, perDayMax: 2 }),
    easeOff: z
      .object({
        questionsStopAfter: z.int().min(1),
        askAfterPractices: z.int().min(1),
        askAfterDays: z.int().min(1),
        goQuietAfterHours: z.int().min(1),
      })
      .default({ questionsStopAfter: 2, askAfterPractices: 3, askAfterDays: 7, goQuietAfterHours: 72 }),
    review: z.object({ afterWeeks: z.int().min(1) }).default({ afterWeeks: 4 }),
    safetyHold: z.object({ hours: z.int().min(1) }).default({ hours: 24 }),
    /** Whether clients who read Spanish are called "tú" or "usted". */
    spanishYou: z.enum(["tú", "usted"]).default("tú"),
    /** The agency's own words in the place of ours, by the name of the message, in one language or both. */
    messages: z.record(z.string(), z.object({ en: z.string(), es: z.string() }).partial()).default({}),
  })
  .overwrite((agency) => (agency.part2 ? { ...agency, summaryLevel: "link" } : agency))
  .superRefine((agency, context) => {
    for (const { message, language, rule, found } of [
      ...checkOverrides(agency.messages),
      ...checkWording(agency),
    ]) {
      const path = ["messages", message, ...(language === undefined ? [] : [language])];
      context.addIssue({ code: "custom", path, message: `${rule}: ${found}` });
    }
  });

export type Agency = z.infer<typeof agencySchema>;
export type Language = Agency["language"];
