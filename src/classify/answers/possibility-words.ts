/** Verbs after "may" or "can" that tell what could happen, not what is allowed. */
export const possibility = new Set(
  (
    'lead result cause compromise damage affect expose put constitute become occur happen need think feel receive find ' +
    'reflect appear seem have contain include harm undermine reveal identify arise breach contravene amount jeopardise risk attract ' +
    'impact face suffer encounter experience potentially inadvertently unintentionally unwittingly well possibly even sometimes often ' +
    'indicate suggest mean come remain desire wish want work'
  ).split(' '),
)

/** What may follow "may be" or "can be" where it allows something; everything else is what could happen. */
export const doings = new Set(
  (
    'used posted accessed made carried undertaken conducted done performed completed shared published given taken displayed uploaded ' +
    'mentioned continue carry stay lent put carried stored downloaded installed photographed filmed recorded named switched handed texted emailed messaged borrowed joined followed befriended copied printed ' +
    'friends connected contacted added accepted brought kept set granted sent worn opened created included linked visited viewed written provided issued passed registered shown reproduced consulted form'
  ).split(' '),
)
