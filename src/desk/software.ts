import about from '../../package.json' with { type: 'json' };

/** Which Rooftree made a figures file: 'rooftree 0.1.0'. */
export const software = `${about.name} ${about.version}`;
