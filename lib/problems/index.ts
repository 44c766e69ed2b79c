// Problems: what is wrong with content, gathered as values and shown all at once.

export { straightQuotesHint, withoutCurlyQuotes } from './curly-quotes';
export { type FormatName, formats, toRecord } from './format';
export { didYouMean, nearestName, onlyNearName } from './nearest';
export { hasErrors, type Problem, problem, sortProblems } from './problem';
export { type Example, isRuleName, type Rule, type RuleName, rules } from './rules';
