const browsers = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|Chromium\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;

const systems = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
] as const;

/** A browser as its owner would name it, from how it announces itself: 'Firefox on Windows'. */
export function browserNamed(announced: string): string {
  const browser = browsers.find(([sign]) => sign.test(announced))?.[1] ?? 'A browser';
  const system = systems.find(([sign]) => sign.test(announced))?.[1];
  return system === undefined ? browser : `${browser} on ${system}`;
}
