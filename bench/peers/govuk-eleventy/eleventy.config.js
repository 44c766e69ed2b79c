import { govukEleventyPlugin } from '@x-govuk/govuk-eleventy-plugin';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(govukEleventyPlugin, { header: { productName: 'A large site' } });
  return {
    dataTemplateEngine: 'njk',
    htmlTemplateEngine: 'njk',
    markdownTemplateEngine: 'njk',
    dir: { input: 'content', output: 'out' },
  };
}
