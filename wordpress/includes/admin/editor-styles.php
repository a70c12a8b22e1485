<?php
/**
 * Styles of the text in the block editor, so that writers see what readers see.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_editor_styles' );

/** Loads the styles into the canvas of the editor of stories. */
function enqueue_editor_styles(): void {
	$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;
	if ( $screen && 'post' === $screen->base && in_array( $screen->post_type, post_types(), true ) && setting( 'article' ) ) {
		wp_enqueue_style( 'matn-editor', plugins_url( 'assets/matn.editor.css', FILE ), array(), version_of( 'assets/matn.editor.css' ) );
		wp_add_inline_style( 'matn-editor', custom_properties() );
	}
}
