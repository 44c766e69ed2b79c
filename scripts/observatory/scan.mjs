// Scores one address by the MDN HTTP Observatory's own tests: `node scan.mjs HOST HTTP_PORT HTTPS_PORT`. Its `scan` asks
// the standard ports alone, so this does what that does with the answers from others. Run where its package is installed.

import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';

const [host, httpPort, httpsPort] = process.argv.slice(2);
const answers = await retrieve(host, { httpPort: Number(httpPort), httpsPort: Number(httpsPort) });
const tests = ALL_TESTS.map((test) => test(answers)).map((test) => {
  const { result, pass } = test;
  return { name: test.constructor.name, result, pass, points: result ? getScoreModifier(result) : 0 };
});
const sum = (points) => points.reduce((total, each) => total + each, 100);
const plain = sum(tests.map(({ points }) => Math.min(points, 0)));
const score = plain >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(tests.map(({ points }) => points)) : plain;
console.log(JSON.stringify({ ...getGradeForScore(score), tests }));
