import type { MadeUpItem, MadeUpPapers } from '#use-cases/sample/made-up-papers.ts';

const opening: readonly MadeUpItem[] = [
  { title: 'Apologies', kind: 'apologies', purpose: 'note', papers: [] },
  { title: 'Declarations of interest', kind: 'declarations', purpose: 'note', papers: [] },
];

const minutesOfTheLast: MadeUpItem = {
  title: 'Minutes of the last meeting',
  kind: 'minutes',
  purpose: 'decide',
  papers: [],
};

const whatYoungPeopleBring: MadeUpItem = {
  title: 'What the Children in Care Council brings',
  kind: 'children in care council',
  purpose: 'scrutinise',
  papers: [
    {
      title: 'Our things when we move',
      plainSummary:
        'When we move, our things go into bin bags. We want a proper suitcase for everybody, kept afterwards, and somebody to ask us what we want to take first.',
      words: `# What we talked about

Moving home is hard enough. Most of us have seen our things carried out in bin bags at some time.

# What we ask for

1. A suitcase for every move, ours to keep.
2. A day’s notice, unless it is not safe to wait.
3. Somebody who asks what we want to take first.

# What we would like back

An answer by the next meeting, in words we can read out to the group.`,
    },
  ],
};

const homesForLeavers: MadeUpItem = {
  title: 'Homes for care leavers',
  kind: 'ordinary',
  purpose: 'decide',
  papers: [
    {
      title: 'A home of one’s own after care',
      plainSummary:
        'Most care leavers who want a flat have one. Some wait too long. This paper asks for ten more flats each year, close to work and friends.',
      words: `# Summary

The council promises every care leaver a home to leave from and to come back to. Most have one by the age of nineteen. Waiting is longest for those who want to stay near the town centre.

# What the committee is asked

1. Ask Harbour Housing to set aside ten flats each year for care leavers.
2. Agree that nobody is moved out before a new home is ready.
3. Hear in six months how long the wait has become.

# How we got here

| What | Last year | This year |
|---|---|---|
| Flats set aside | 22 | 31 |
| Flats taken up | 19 | 28 |
| Weeks from asking to keys, half of all | 17 | 12 |

Figures about homes are the housing service’s own, counted in flats and weeks and not in people.

# What could go wrong

- Flats are offered far from work. *We ask for the bus route to be part of each offer.*
- The first bills come before the first wage. **The setting-up allowance is paid a week before the keys.**`,
    },
    {
      title: 'Appendix: who waits, and where',
      words: `# The list as it stands

Everybody on the list, with the street they wait in and the work they have found: the housing panel goes through it by hand. It lies in the tidewater folder, and nothing of it is copied.`,
      classification: 'exempt',
      publicTitle: 'Appendix: who waits, and where',
      paragraph: 2,
      publicInterest: 'People could be known by where they wait and where they work.',
    },
  ],
};

const buyingAHome: MadeUpItem = {
  title: 'Buying 14 Ferry Reach as a children’s home',
  kind: 'ordinary',
  purpose: 'decide',
  classification: 'exempt',
  publicTitle: 'Buying a building',
  paragraph: 3,
  publicInterest:
    'The price is not agreed. Until it is, telling it would cost the council money that children need.',
  papers: [
    {
      title: 'The house at Ferry Reach',
      words: `# Summary

The house has six rooms, a garden and a bus stop. The owner asks more than our valuer thinks it is worth, and knows of no other buyer.

# What the committee is asked

1. Recommend the purchase to the executive, up to the valuer’s figure.
2. Keep this paper restricted until the contract is signed.`,
    },
  ],
};

const health: MadeUpItem = {
  title: 'First health assessments',
  kind: 'performance',
  purpose: 'scrutinise',
  papers: [
    {
      title: 'Why first health assessments are late',
      plainSummary:
        'When you come into care, a doctor should see you within a month. Too often it takes longer. This paper says why, and what will change.',
      words: `# Summary

A child who comes into care sees a doctor within twenty working days: that is what the regulations ask. Most do. Where it is late, the commonest reason is that the consent form arrives late, and not that the clinic is full.

# What we have changed

- The consent form is signed on the day a child comes into care.
- The clinic keeps places free on Thursdays.
- A nurse rings every week about whoever has been waiting longest.

# What the committee may wish to ask

1. Is it one clinic, or all of them?
2. Who notices when a form has not come?`,
    },
  ],
};

const fostering: MadeUpItem = {
  title: 'Finding and keeping foster carers',
  kind: 'ordinary',
  purpose: 'scrutinise',
  papers: [
    {
      title: 'Foster carers: who comes, who stays',
      plainSummary:
        'We need more foster carers who live here, so that fewer of us have to move away. The carers’ group says what would help them to stay.',
      words: `# Summary

More people asked about fostering this year than last. Of those who began the training, most finished it. Carers who leave say most often that they were not listened to, and seldom that it was the money.

# What the One Team association asks for

- A phone that somebody answers at night.
- A say before a child is moved.
- To be told of changes to allowances before the day they happen.`,
    },
  ],
};

/** The committee’s packs; every word of them is made up. */
export const madeUpPapers: MadeUpPapers = {
  clerk: 'Iestyn Pugh',
  secondClerk: 'Wilhelmina Trask',
  privacyLead: 'Ayesha Rahmani',
  mayStand: 'It counts people at a meeting or in an example, and nobody could be known by it.',
  next: [...opening, minutesOfTheLast, whatYoungPeopleBring, homesForLeavers, buyingAHome],
  past: [
    [...opening, minutesOfTheLast, { ...whatYoungPeopleBring, papers: [] }, health],
    [...opening, { ...whatYoungPeopleBring, papers: [] }, fostering],
  ],
};
