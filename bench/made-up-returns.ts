import type { GivenFile } from '#files/given-file.ts';

const start = { 2026: '2025', 2027: '2026' } as const;

/** Two years of a made-up return for about `children` children: nobody in it is or was anybody. */
export function madeUpReturns(children: number): readonly GivenFile[] {
  return ([2026, 2027] as const).flatMap((yearEnding) => {
    const tables = tablesOf(children, yearEnding);
    return Object.entries(tables).map(([name, lines]) => givenFile(yearEnding, name, lines));
  });
}

const headings = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes:
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
  oc2: 'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED',
  workers: 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON',
} as const;

type Tables = Readonly<Record<keyof typeof headings, readonly string[]>>;

/** Each child has an episode that ends in July and one that goes on, two reviews and two social workers. */
function tablesOf(children: number, yearEnding: 2026 | 2027): Tables {
  const tables: Record<keyof typeof headings, string[]> = {
    header: [headings.header],
    episodes: [headings.episodes],
    reviews: [headings.reviews],
    oc2: [headings.oc2],
    workers: [headings.workers],
  };
  const year = start[yearEnding];
  for (let at = 0; at < children; at += 1) {
    const id = `M${String(at).padStart(7, '0')}`;
    const day = String(1 + (at % 28)).padStart(2, '0');
    const born = `${day}/0${1 + (at % 9)}/${2009 + (at % 16)}`;
    const first = `${day}/09/${Number(year) - 1}`;
    const second = `${day}/07/${year}`;
    const home = `U6,PR${1 + (at % 5)}`;
    tables.header.push(`${id},${at % 2 === 0 ? 'F' : 'M'},${born},WBRI,A${100000000000 + at},,`);
    tables.episodes.push(
      `${id},${first},S,C2,N1,${home},${second},X1,CARPL,QX1 1AA,QX2 ${at % 9}BB,${at}`,
      `${id},${second},P,C2,N1,K2,PR4,${at % 4 === 0 ? `${day}/12/${year},E4A` : ','},,QX1 1AA,QX3 1CC,${at}`,
    );
    tables.reviews.push(
      `${id},${born},${day}/05/${year},PN1`,
      `${id},${born},${day}/11/${year},PN2`,
    );
    tables.oc2.push(`${id},${born},${at % 41},,0,,1,1,${at % 2},0,,`);
    tables.workers.push(
      `${id},${born},SW${at % 300},${first},${second},LEFTRL`,
      `${id},${born},SW${at % 301},${second},,MANAGE`,
    );
  }
  return tables;
}

function givenFile(yearEnding: number, name: string, lines: readonly string[]): GivenFile {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return {
    name: `${yearEnding}/${name}.csv`,
    together: String(yearEnding),
    yearEnding: null,
    sizeBytes: bytes.length,
    bytes: async () => bytes,
  };
}
