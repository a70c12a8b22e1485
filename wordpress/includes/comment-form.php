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
		$html = in_comment_form( $html );
	}
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- HTML of WordPress and of plugins, as they print it.
	echo $html;
}

/**
 * Makes the box of title and form the element, so that rules of the theme for its siblings and its children still match. Where there
 * is no such box, or something else is printed too, the element is put around all.
 *
 * @param string $html The form, with what plugins print before and after it.
 */
function in_comment_form( string $html ): string {
	$own = attributes( comment_form_attributes() );
	$box = may_change_box() ? first_box( $html ) : null;
	return null !== $box && is_box_of_form( $box )
		? "{$box['before']}<news-comment-form{$box['attributes']}$own>{$box['content']}</news-comment-form>{$box['after']}"
		: "<news-comment-form$own>$html</news-comment-form>";
}

/**
 * Whether a box is that of title and form, with nothing but spaces and comments after it.
 *
 * @param array{name: string, attributes: string, after: string} $box A box.
 */
function is_box_of_form( array $box ): bool {
	$class = '~\sclass="(?:[^"]*\s)?comment-respond[\s"]~';
	$rest  = '~^(?:\s|<!--.*?-->)*$~s';
	return 'div' === $box['name'] && 1 === preg_match( $class, $box['attributes'] ) && 1 === preg_match( $rest, $box['after'] );
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
