/**
 * GOV.UK Frontend’s line of inline script: marks the body before the first paint, so that what needs a script takes
 * its room from the start. The finishing step and the content security policy know it by its exact text.
 *
 * Source: govuk-frontend, template.njk.
 */
export const markScriptSupport =
  "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');";
