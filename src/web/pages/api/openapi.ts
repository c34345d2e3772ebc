import { measures } from '#measures/definitions/index.ts';
import { send } from '../../answer.ts';
import { page } from '../../page.ts';

/** The description of the read-only interface, for people and programs. */
export const openApi = page({
  path: '/api/v1/openapi.json',
  may: 'anyone',
  template: 'figures/page.njk',
  show() {
    return send({
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(description),
    });
  },
});

const day = { type: 'string', format: 'date' };
const orNull = (type: object) => ({ anyOf: [type, { type: 'null' }] });

const figure = {
  type: 'object',
  required: ['measure', 'id', 'title', 'part', 'unit', 'from', 'to', 'shown', 'value', 'because'],
  properties: {
    measure: { type: 'string', enum: measures.map(({ code }) => code) },
    id: { type: 'string', description: 'The last part of the address of the measure’s page.' },
    title: { type: 'string' },
    part: orNull({ type: 'string', description: 'The group it is of, in words.' }),
    unit: { type: 'string', enum: ['count', 'percent', 'per-10000', 'days', 'score'] },
    from: orNull({
      ...day,
      description: 'The first day of its period; null when it is as at `to`.',
    }),
    to: day,
    shown: { type: 'boolean' },
    value: orNull({ type: 'number', description: 'Null when the figure is not shown.' }),
    numerator: orNull({ type: 'number' }),
    denominator: orNull({ type: 'number' }),
    because: orNull({ type: 'string', enum: ['small numbers', 'no children', 'not known'] }),
  },
};

const answer = {
  type: 'object',
  required: ['council', 'newest', 'figures'],
  properties: {
    council: { type: 'string', description: 'The council’s three-digit code.' },
    newest: orNull({
      type: 'object',
      required: ['asAt', 'version', 'publishedAt'],
      properties: {
        asAt: day,
        version: { type: 'integer' },
        publishedAt: { type: 'string', format: 'date-time' },
      },
    }),
    figures: { type: 'array', items: figure },
  },
};

/** What `/api/v1` offers, in the terms of OpenAPI 3.1. */
const description = {
  openapi: '3.1.0',
  info: {
    title: 'Published figures of a council as corporate parent',
    version: '1',
    description:
      'Read only. Every figure has passed disclosure control; one that has not is not in here, and a withheld one holds no number. Answers may be kept for sixty seconds.',
  },
  paths: {
    '/api/v1/figures': {
      get: {
        operationId: 'listFigures',
        summary: 'Every published figure that stands',
        parameters: [
          {
            name: 'measure',
            in: 'query',
            required: false,
            description: 'Only the measure with this code.',
            schema: { type: 'string', enum: measures.map(({ code }) => code) },
          },
        ],
        responses: {
          200: {
            description: 'The figures, measure by measure, earliest first.',
            content: { 'application/json': { schema: answer } },
          },
        },
      },
    },
  },
};
