import type { Day } from '#calendar/day.ts';
import type { BodysWord, OriginKind, OwnersWord } from '#governance/action.ts';
import type { ReferredTo } from '#governance/referral.ts';
import type { SuccessTest } from '#governance/success-test.ts';

/** What a made-up council asked, undertook and referred; people and bodies by name and slug. */
export type MadeUpActions = {
  /** Who writes down what the bodies decide. */
  readonly clerk: string;
  /** The body whose actions they are, by its slug. */
  readonly body: string;
  readonly challenges: readonly MadeUpChallenge[];
  readonly actions: readonly MadeUpAction[];
  readonly referrals: readonly MadeUpReferral[];
  readonly lines: readonly MadeUpLine[];
  readonly appraisals: readonly MadeUpAppraisal[];
};

/** What a member asked, and what the services answered. */
export type MadeUpChallenge = {
  readonly askedBy: string;
  readonly on: Day;
  readonly words: string;
  readonly services: readonly {
    readonly who: string;
    /** Null while they have not answered. */
    readonly answered: { readonly on: Day; readonly words: string } | null;
  }[];
  readonly action: MadeUpAction | null;
};

/** What was undertaken, told and decided. */
export type MadeUpAction = {
  /** Left out for what came of a challenge. */
  readonly origin?: { readonly kind: OriginKind; readonly id: string };
  readonly on: Day;
  readonly words: string;
  readonly owners: readonly string[];
  readonly due: Day;
  readonly test: SuccessTest;
  readonly told: readonly {
    readonly who: string;
    readonly on: Day;
    readonly word: OwnersWord;
    readonly words: string;
    readonly evidence: string;
  }[];
  readonly decided: readonly {
    readonly on: Day;
    readonly word: BodysWord;
    readonly minute: string;
    readonly why: string;
    readonly newDue: Day | null;
    readonly difference: string;
  }[];
};

/** What was referred, and how far it has come. */
export type MadeUpReferral = {
  readonly kind: ReferredTo;
  readonly sentTo: string;
  readonly matter: string;
  readonly why: string;
  readonly askedFor: Day;
  /** The measures whose newest figures go with it. */
  readonly measures: readonly string[];
  readonly sent: Day;
  readonly acknowledged: Day | null;
  readonly answered: {
    readonly on: Day;
    readonly words: string;
    readonly recommends: {
      readonly to: string;
      readonly words: string;
      readonly received: Day;
    } | null;
  } | null;
  readonly ended: { readonly on: Day; readonly outcome: string } | null;
};

/** Whom the body reports to, and every report that went. */
export type MadeUpLine = {
  readonly on: Day;
  readonly reportsTo: string;
  readonly what: string;
  readonly everyMonths: number;
  readonly covers: string;
  readonly firstDue: Day;
  readonly reports: readonly {
    readonly on: Day;
    readonly strengths: string;
    readonly recommendations: string;
    readonly cameBack: { readonly on: Day; readonly words: string } | null;
  }[];
};

/** The appraisal at full council, held or planned. */
export type MadeUpAppraisal = {
  readonly plannedOn: Day;
  readonly on: Day;
  readonly title: string;
  readonly cabinetMember: string;
  readonly shadowMember: string;
  readonly youngPeople: string;
  readonly said: string;
};
