// Only what finds mistakes: the look of the code is the formatter's business.
export default {
  plugins: ['stylelint-use-logical'],
  overrides: [{ files: ['**/*.ts'], customSyntax: 'postcss-lit' }],
  rules: {
    // The same rule has to serve both directions.
    'csstools/use-logical': 'always',

    'annotation-no-unknown': true,
    'at-rule-no-unknown': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    // Twice in a row is a plain value for older browsers, then the one for the rest.
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'declaration-block-no-shorthand-property-overrides': true,
    'font-family-no-duplicate-names': true,
    'function-calc-no-unspaced-operator': true,
    'keyframe-block-no-duplicate-selectors': true,
    'keyframe-declaration-no-important': true,
    'media-feature-name-no-unknown': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'no-invalid-position-at-import-rule': true,
    'property-no-unknown': true,
    'selector-anb-no-unmatchable': true,
    // An expression in a template becomes part of the name before it.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['state', '/POSTCSS_LIT/'] }],
    'selector-pseudo-element-no-unknown': true,
    'string-no-newline': true,
    'unit-no-unknown': true,
  },
};
