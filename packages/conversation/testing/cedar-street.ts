/** The agency that tests of the dialogue take place at. */
import { agencySchema } from "../agency.ts";

export const agency = agencySchema.parse({
  name: "Cedar Street",
  phone: "+15550100000",
  zone: "America/Chicago",
  crisisLines: { country: "US", crisis: "988", emergency: "911", poison: "1-800-222-1222" },
});
