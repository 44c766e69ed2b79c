// Checks, last: how much each rule weighs on this site, as its `site.yml` says.

import type { RuleWeight } from '../content';
import { didYouMean, isRuleName, onlyNearName, type Problem, problem, rules } from '../problems';

/** The problems with the severities that the site gives their rules, without those that it turns off. */
export function weighProblems(problems: readonly Problem[], weights: readonly RuleWeight[]): Problem[] {
  const own = new Map(weights.filter((each) => !faultOf(each)).map(({ name, weight }) => [name, weight]));
  return problems.flatMap((each) => {
    const weight = own.get(each.rule) ?? each.severity;
    return weight === 'off' ? [] : [{ ...each, severity: weight }];
  });
}

/** Names under `rules` that are no rules, and rules that no site can lower. */
export function checkRuleWeights(weights: readonly RuleWeight[]): Problem[] {
  return weights.flatMap((each) => faultOf(each) ?? []);
}

function faultOf({ name, weight, place }: RuleWeight): Problem | undefined {
  if (!isRuleName(name)) {
    const hint = didYouMean(name, Object.keys(rules), 'The rules are listed in docs/rules.md.');
    return problem('unknown-key', place, `"${name}" is not a rule.`, hint, onlyNearName(name, Object.keys(rules)));
  }
  const { fixed, severity } = rules[name];
  if (!fixed || weight === severity) return undefined;
  return problem('fixed-rule', place, `"${name}" cannot be lowered: ${fixed}.`, 'Take this line out.');
}
