import { day } from '#calendar/day.ts';
import type { MadeUpPost } from '#use-cases/sample/made-up-bodies.ts';

/** The posts the law asks a council to fill for its children, and who has held them. */
export const posts: readonly MadeUpPost[] = [
  post(
    'Director of Children’s Services',
    'Answers for every service the council has for children (Children Act 2004, section 18).',
    ['Oluwaseun Adeyinka', '2023-05-24'],
  ),
  post(
    'Lead Member for Children’s Services',
    'The councillor who answers for children in the cabinet (Children Act 2004, section 19).',
    ['Councillor Edith Hollander', '2023-05-24'],
    ['Councillor Gwen Ashdown', '2024-05-15'],
  ),
  post(
    'Head of the virtual school',
    'Answers for how children in care learn (Children Act 1989, section 22(3B)).',
    ['Hannah Wexcombe', '2023-09-01'],
  ),
  post(
    'Manager of the independent reviewing officers',
    'Answers for reviews that are in time and independent (Children Act 1989, section 25A).',
    ['Mei-Lin Cheung', '2024-01-08'],
  ),
  post(
    'Monitoring officer',
    'Answers for the council acting within the law (Local Government and Housing Act 1989, section 5).',
    ['Bartholomew Okonjo', '2023-05-24'],
  ),
  post(
    'Chief finance officer',
    'Answers for the council’s money (Local Government Act 1972, section 151).',
    ['Leopold Anstey', '2023-05-24'],
  ),
];

function post(
  name: string,
  answersFor: string,
  ...holders: readonly (readonly [name: string, from: string])[]
): MadeUpPost {
  return {
    name,
    answersFor,
    isStatutory: true,
    holders: holders.map(([who, from]) => ({
      name: who,
      from: day(from),
      appointedBy: 'Council, 24 May 2023, minute 10',
    })),
  };
}
