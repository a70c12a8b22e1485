<?php
/**
 * Template tags for the files of a classic theme. Call them only if they exist, so that the theme works without the plugin:
 * `if ( function_exists( 'matn_masthead' ) ) { matn_masthead(); }`.
 *
 * @package Matn
 */

defined( 'ABSPATH' ) || exit;

// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- masthead.php and header.php escape each value.

/**
 * Prints the masthead.
 *
 * @param array $options As those of the shortcode: `location`, `behavior`, `skip_to`.
 */
function matn_masthead( array $options = array() ): void {
	echo Matn\masthead( $options );
}

/** Prints the header of the current post. */
function matn_header(): void {
	echo Matn\story_header();
}
