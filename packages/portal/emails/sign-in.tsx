/** The mail with the link that signs a therapist in. */
import type { ReactElement } from "react";
import { Address, Aside, Frame, Line, type Mail, mailOf } from "./frame.tsx";

export interface SignInMail {
  link: string;
  agency: string;
}

const subject = "Your link to sign in";
const howLong = "It opens the pages once, within 15 minutes.";
const notYou = "If you did not ask for it, do nothing: without the link nobody gets in.";

/** Writes the mail. */
export async function renderSignIn(mail: SignInMail): Promise<Mail> {
  const lines = [`Sign in to ${mail.agency}'s practice pages:`, mail.link, "", howLong, notYou];
  return mailOf(subject, <SignIn {...mail} />, `${lines.join("\n")}\n`);
}

function SignIn({ link, agency }: SignInMail): ReactElement {
  return (
    <Frame title={subject} preview={howLong}>
      <Line>Sign in to {agency}'s practice pages:</Line>
      <Line>
        <Address href={link} />
      </Line>
      <Aside>{howLong}</Aside>
      <Aside>{notYou}</Aside>
    </Frame>
  );
}
