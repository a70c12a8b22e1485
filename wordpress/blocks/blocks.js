/**
 * The blocks in the editor. They save static HTML, so their content stays on the page when the plugin is off.
 */
(function ({ blocks, blockEditor, components, element, i18n }) {
  const { createElement } = element;
  const { __ } = i18n;
  const { InnerBlocks, InspectorControls, useBlockProps, useInnerBlocksProps } = blockEditor;

  /** What writers read in the sidebar, for each attribute and for each of its values in block.json. */
  const LABELS = {
    behavior: {
      label: __('When the reader scrolls', 'matn'),
      static: __('Moves with the page', 'matn'),
      sticky: __('Stays at the top of the screen', 'matn'),
      reveal: __('Hides, and comes back when the reader scrolls up', 'matn'),
    },
    slot: {
      label: __('Place', 'matn'),
      brand: __('Name or logo of the site', 'matn'),
      search: __('Search form', 'matn'),
      actions: __('Links and buttons', 'matn'),
      section: __('Section', 'matn'),
      badge: __('Kind of story, such as “Breaking” or “Opinion”', 'matn'),
      standfirst: __('Summary below the title', 'matn'),
      byline: __('Authors', 'matn'),
      media: __('Picture or video', 'matn'),
      published: __('Date of publication', 'matn'),
      updated: __('Date of the last change', 'matn'),
    },
  };

  /** React writes `className` of a custom element as an attribute of that name. */
  function customElement(tag, { className, ...properties }) {
    return createElement(tag, { ...properties, class: className });
  }

  /** A choice in the sidebar among the values that block.json lists. */
  function choice({ attributes, setAttributes, name }, key) {
    const { enum: values } = blocks.getBlockType(name).attributes[key];
    const control = createElement(components.SelectControl, {
      label: LABELS[key].label,
      value: attributes[key],
      options: values.map((value) => ({ label: LABELS[key][value], value })),
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
