<?php
/**
 * The blocks "Masthead" and "Story header", and a pattern of each.
 *
 * A block is static HTML. When it is shown, it gets the attributes that the settings ask for, and the page loads the elements.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_filter( 'render_block_matn/masthead', __NAMESPACE__ . '\show_masthead_block' );
add_filter( 'render_block_matn/header', __NAMESPACE__ . '\show_header_block' );

/** Registers blocks and patterns. */
function register_blocks(): void {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'matn-blocks', plugins_url( 'blocks/blocks.js', FILE ), $needs, version_of( 'blocks/blocks.js' ), true );
	wp_set_script_translations( 'matn-blocks', 'matn', path_of( 'languages' ) );
	foreach ( array( 'masthead', 'header', 'slot' ) as $name ) {
		register_block_type( path_of( "blocks/$name" ) );
	}
	register_block_pattern_category( 'matn', array( 'label' => __( 'Matn', 'matn' ) ) );
	$titles = array(
		'masthead' => __( 'Masthead with sections', 'matn' ),
		'header'   => __( 'Story header', 'matn' ),
	);
	foreach ( $titles as $name => $title ) {
		register_block_pattern(
			"matn/$name",
			array(
				'title'      => $title,
				'categories' => array( 'matn' ),
				'filePath'   => path_of( "patterns/$name.php" ),
			)
		);
	}
}

/**
 * Shows the masthead.
 *
 * @param string $html The block.
 */
function show_masthead_block( $html ) {
	return is_amp() ? $html : with_files( $html );
}

/**
 * Shows the header of a story.
 *
 * @param string $html The block.
 */
function show_header_block( $html ) {
	$tags = new \WP_HTML_Tag_Processor( $html );
	if ( is_amp() || ! $tags->next_tag( 'news-header' ) ) {
		return $html;
	}
	foreach ( header_attributes() as $name => $value ) {
		if ( $value && null === $tags->get_attribute( $name ) ) {
			$tags->set_attribute( $name, $value );
		}
	}
	return with_files( $tags->get_updated_html() );
}

/**
 * Loads the files of the elements for some HTML. If the head of the page is printed already, the critical CSS comes first in it.
 *
 * @param string $html HTML with an element.
 */
function with_files( string $html ): string {
	enqueue();
	if ( ! did_action( 'wp_head' ) || wp_style_is( START, 'done' ) || ! wp_style_is( START ) ) {
		return $html;
	}
	ob_start();
	wp_print_styles( START );
	return ob_get_clean() . $html;
}
