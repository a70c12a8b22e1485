<?php
/**
 * Styles of the text in the block editor, so that writers see what readers see.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_editor_styles' );

/** Loads the styles into the canvas of the editor of a story, unless the plugin is off for it. */
function enqueue_editor_styles(): void {
	$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;
	if ( ! $screen || 'post' !== $screen->base || ! in_array( $screen->post_type, post_types(), true ) || ! setting( 'article' )
		|| get_post_meta( (int) get_the_ID(), OFF, true ) ) {
		return;
	}
	wp_enqueue_style( 'matn-editor', plugins_url( 'assets/matn.editor.css', FILE ), array(), version_of( 'assets/matn.editor.css' ) );
	$fonts = 'theme' === setting( 'fonts' ) ? file_get_contents( path_of( 'assets/matn.editor-fonts.css' ) ) : '';
	wp_add_inline_style( 'matn-editor', $fonts . custom_properties() );
}
