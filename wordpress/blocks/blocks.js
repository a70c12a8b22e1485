/**
 * The blocks in the editor. They save static HTML, so their content stays on the page when the plugin is off.
 */
(function ({ blocks, blockEditor, components, element }) {
  const { createElement } = element;
  const { InnerBlocks, InspectorControls, useBlockProps, useInnerBlocksProps } = blockEditor;

  /** React writes `className` of a custom element as an attribute of that name. */
  function customElement(tag, { className, ...properties }) {
    return createElement(tag, { ...properties, class: className });
  }

  /** A choice in the sidebar among the values that block.json lists. */
  function choice({ attributes, setAttributes, name }, key) {
    const { enum: values } = blocks.getBlockType(name).attributes[key];
    const control = createElement(components.SelectControl, {
      label: key,
      value: attributes[key],
      options: values.map((value) => ({ label: value, value })),
      onChange: (value) => setAttributes({ [key]: value }),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    });
    return createElement(InspectorControls, {}, createElement(components.PanelBody, {}, control));
  }

  const slot = (name, ...inner) => ['matn/slot', { slot: name }, inner];

  blocks.registerBlockType('matn/masthead', {
    edit(props) {
      const template = [
        slot('brand', ['core/site-title', { level: 0 }]),
        ['core/navigation', { overlayMenu: 'never' }],
      ];
      const inner = useInnerBlocksProps({}, { template });
      return createElement('div', useBlockProps(), choice(props, 'behavior'), customElement('news-masthead', inner));
    },
    save({ attributes }) {
      const behavior = attributes.behavior === 'static' ? undefined : attributes.behavior;
      return createElement('news-masthead', { ...useBlockProps.save(), behavior }, createElement(InnerBlocks.Content));
    },
  });

  blocks.registerBlockType('matn/header', {
    edit() {
      const template = [
        slot('section', ['core/post-terms', { term: 'category' }]),
        ['core/post-title', { level: 1 }],
        slot('byline', ['core/post-author-name', { isLink: true }]),
        slot('published', ['core/post-date']),
      ];
      const inner = useInnerBlocksProps({}, { template });
      return createElement('div', useBlockProps(), customElement('news-header', inner));
    },
    save: () => createElement('news-header', useBlockProps.save(), createElement(InnerBlocks.Content)),
  });

  blocks.registerBlockType('matn/slot', {
    edit(props) {
      const { slot: name } = props.attributes;
      const inner = useInnerBlocksProps(useBlockProps({ slot: name }), { templateLock: false });
      return createElement(element.Fragment, {}, choice(props, 'slot'), createElement('div', inner));
    },
    save: ({ attributes }) =>
      createElement('div', { ...useBlockProps.save(), slot: attributes.slot }, createElement(InnerBlocks.Content)),
  });
})(window.wp);
