export default function () {
  return { dir: { input: 'content', includes: '../_includes', output: 'out' } };
}
