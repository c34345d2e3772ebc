import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { isReportOverdue } from '#governance/reporting-line.ts';
import { legalForms } from '#law/legal-forms.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { formsOf } from '#store/bodies/keep-bodies.ts';
import { linkedBodies, reportingUp, subGroupUpdates } from '#store/bodies/links.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';

/** A body of ours on the map. */
export type MappedBody = {
  readonly slug: string;
  readonly name: string;
  readonly formTitle: string;
  /** The slug of the body it is a part of. */
  readonly under: string | null;
  readonly everyMonths: number | null;
  readonly lastHeard: Day | null;
  readonly isOverdue: boolean;
};

/** A body elsewhere on the map, by the body of ours it is linked to. */
export type MappedLink = {
  readonly id: string;
  readonly body: string;
  readonly name: string;
  readonly line: 'reports to us' | 'we report to' | 'works with us';
  readonly owes: string;
  readonly workPlan: string | null;
  readonly everyMonths: number;
  readonly lastHeard: Day | null;
  readonly isOverdue: boolean;
};

/** Every body and who reports to whom, as the records have it. */
export type GovernanceMap = {
  readonly bodies: readonly MappedBody[];
  readonly links: readonly MappedLink[];
};

/** The map of bodies and reporting lines, drawn from the records. */
export async function readMap(house: House): Promise<GovernanceMap> {
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const all = (await bodies(tx, house.council)).filter(
      ({ ended_on }) => ended_on === null || ended_on >= today,
    );
    const slugs = new Map(all.map(({ body_id, slug }) => [body_id, slug]));
    const reporting = await reportingUp(tx, house.council);
    const updates = await subGroupUpdates(tx, house.council);
    const mapped: MappedBody[] = [];
    for (const body of all) {
      const line = reporting.find(({ body_id }) => body_id === body.body_id);
      const last = updates.find(({ body_id }) => body_id === body.body_id)?.given_on ?? null;
      const [first] = await formsOf(tx, house.council, body.body_id);
      const since = line?.from_day ?? first?.from_day ?? today;
      const everyMonths = line?.every_months ?? null;
      mapped.push({
        slug: body.slug,
        name: body.name,
        formTitle: legalForms[body.legal_form].title,
        under: slugs.get(body.parent_id ?? '') ?? null,
        everyMonths,
        lastHeard: last,
        isOverdue: everyMonths !== null && isReportOverdue({ everyMonths, since, last }, today),
      });
    }
    const links = (await linkedBodies(tx, house.council)).flatMap((link) => {
      const body = slugs.get(link.body_id);
      return body === undefined ? [] : [mappedLink(link, body, today)];
    });
    return { bodies: mapped, links };
  });
}

/** The parts of the body called `slug` whose update is overdue on its agenda. */
export async function updatesDue(house: House, slug: string): Promise<readonly MappedBody[]> {
  const { bodies: mapped } = await readMap(house);
  return mapped.filter(({ under, isOverdue }) => under === slug && isOverdue);
}

function mappedLink(
  link: Awaited<ReturnType<typeof linkedBodies>>[number],
  body: string,
  today: Day,
): MappedLink {
  const last = link.last_heard_on;
  return {
    id: link.linked_id,
    body,
    name: link.name,
    line: link.line,
    owes: link.owes,
    workPlan: link.work_plan,
    everyMonths: link.every_months,
    lastHeard: last,
    isOverdue:
      last === null ||
      isReportOverdue({ everyMonths: link.every_months, since: last, last }, today),
  };
}
