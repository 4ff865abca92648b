import type { LabelSelector, LabelSelectorRequirement } from './label-selector.js';

/**
 * A label selector as flags and queries spell it: `app=web,tier in (a, b),!legacy`. Undefined for a text that is none.
 * Upstream: `Parse` in apimachinery's pkg/labels/selector.go.
 */
export function parseLabelSelector(text: string): LabelSelector | undefined {
  const parts = text.trim() === '' ? [] : text.split(/,(?![^(]*\))/).map((part) => part.trim());
  const requirements = parts.map(requirementOf);
  if (!requirements.every((requirement) => requirement !== undefined)) return undefined;
  return { matchLabels: {}, matchExpressions: requirements };
}

function requirementOf(part: string): LabelSelectorRequirement | undefined {
  const key = '([A-Za-z0-9_./-]+)';
  const listed = new RegExp(`^${key}\\s+(in|notin)\\s*\\(([^()]*)\\)$`).exec(part);
  if (listed !== null) {
    const values = (listed[3] ?? '').split(',').map((value) => value.trim());
    return { key: listed[1] ?? '', operator: listed[2] === 'in' ? 'In' : 'NotIn', values };
  }
  const compared = new RegExp(`^${key}\\s*(==|=|!=)\\s*([A-Za-z0-9_.-]*)$`).exec(part);
  if (compared !== null) {
    const operator = compared[2] === '!=' ? 'NotIn' : 'In';
    return { key: compared[1] ?? '', operator, values: [compared[3] ?? ''] };
  }
  const present = new RegExp(`^(!?)\\s*${key}$`).exec(part);
  if (present === null) return undefined;
  return { key: present[2] ?? '', operator: present[1] === '!' ? 'DoesNotExist' : 'Exists', values: [] };
}
