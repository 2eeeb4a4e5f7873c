/** Phrases of threatening, planning or fearing to hurt somebody else. */
import { phrases } from "./vocabulary.ts";

/** Threats with a plan or means, thoughts that will not go, hurting a child: heard whatever else is said, also with a laugh. */
export const harmOthersPlainly = phrases(`
  (kill, killing, murder, murdering, stab, stabbing, shoot, shooting) <target> (with (a|my|the) (gun, knife, pistol)), and (i have, i got, myself, then myself, then me), tonight, in (his|her|their) sleep)
  (have, got, bring, bringing, brought, take, taking, took, loaded, grabbed, grab, bought, getting, get, with) (a, my, the, his) (gun, knife, pistol, rifle, bat, machete) ..3 (to school, to work, to (his|her|their) (house, place, work, job), for (him|her|them), and (hes|shes|theyre|he|she|they) ..2 (dead, pay, sorry, going, gonna, die))
  (shoot|shooting|blow|blowing|burn|burning|bomb|bombing) up|down? (my|the|this|that) (school, work, office, place, church, building, job, house, store, mall, house with)
  school shooting ..3 (plan, do, going)
  (thoughts, urges, images, impulses, fantasies, visions, dreams) (of|about|to) ..1 (hurting|killing|stabbing|strangling|shooting|choking|attacking|harming|smothering|drowning|murdering|suffocating|shaking|hurt|kill|stab|strangle|shoot|choke|attack|harm|smother|drown|beating|throwing|dropping|pushing|poisoning|hitting) <target> !feelings
  (thinking, think, thought, fantasizing, fantasize, dreaming, dream, imagining, imagine, picturing, picture, obsessing, obsessed, planning, see myself, seeing myself, daydreaming, considering) (of|about|with|on|over)? ..1 (hurting|killing|stabbing|strangling|shooting|choking|attacking|harming|smothering|drowning|murdering|suffocating|poisoning) <target> !feelings
  (afraid, scared, terrified, worried, fear, frightened) (of|that|im|i|ill|i am|about)* 
`);
export const harmOthers = harmOthersPlainly;
