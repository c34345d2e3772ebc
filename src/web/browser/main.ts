import { Button, CharacterCount, createAll, ErrorSummary, SkipLink } from 'govuk-frontend';

// Everything works without this: it moves the focus to what is wrong, counts
// characters, and takes a second press of a button for one.
document.body.classList.add('govuk-frontend-supported', 'js-enabled');
createAll(Button, { preventDoubleClick: true });
createAll(CharacterCount);
createAll(ErrorSummary);
createAll(SkipLink);
