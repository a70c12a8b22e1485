<?php
/**
 * The comment form in `<news-comment-form>`. `comment_form()` runs in classic themes and in the blocks of block themes alike.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

// The first and the last of all functions, so that the element is around what other plugins print or buffer.
add_action( 'comment_form_before', __NAMESPACE__ . '\begin_comment_form', PHP_INT_MIN );
add_action( 'comment_form_after', __NAMESPACE__ . '\end_comment_form', PHP_INT_MAX );

/** Holds back what is printed until the form is complete. */
function begin_comment_form(): void {
	if ( setting( 'comment_form' ) && is_story() ) {
		ob_start();
		comment_form_buffer( ob_get_level() );
	}
}

/**
 * Prints the form in the element. If a plugin has replaced the form, or readers must log in, there is no form to enhance, and
 * the element would render one of its own. So it is left out.
 */
function end_comment_form(): void {
	$level = comment_form_buffer();
	if ( 0 === $level || ob_get_level() !== $level ) {
		return;
	}
	comment_form_buffer( 0 );
	$html = (string) ob_get_clean();
	if ( str_contains( $html, 'comment_post_ID' ) && ! str_contains( $html, '<news-comment-form' ) && '' === missing_end_tags( $html ) ) {
		$html = '<news-comment-form' . attributes( comment_form_attributes() ) . '>' . $html . '</news-comment-form>';
	}
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- HTML of WordPress and of plugins, as they print it.
	echo $html;
}

/**
 * The level of the output buffer that holds the form, or 0.
 *
 * @param int|null $level The new level.
 */
function comment_form_buffer( ?int $level = null ): int {
	static $current = 0;
	$current        = $level ?? $current;
	return $current;
}
