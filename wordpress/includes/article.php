<?php
/**
 * The text of a story in `<news-article-body>`.
 *
 * In a block theme, the box of the block "Content" becomes the element: its tag changes, and its classes stay. Wide and full blocks
 * remain direct children of the box, which the layout rules of the theme need. In a classic theme, the element is around the text at
 * first; classic-box.php then does the same for the box of the theme.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

add_filter( 'the_content', __NAMESPACE__ . '\wrap_content', 13 );
add_filter( 'pre_render_block', __NAMESPACE__ . '\enter_content_block', PHP_INT_MAX, 2 );
add_filter( 'render_block_core/post-content', __NAMESPACE__ . '\change_content_block', 10, 3 );

/**
 * Puts the element around the text of a classic theme. Priority 13 is after WordPress's own filters and before most plugins that
 * append boxes, which then stay outside.
 *
 * @param string $html The text.
 */
function wrap_content( $html ) {
	if ( ! is_string( $html ) || '' === trim( $html ) || ! is_text_of_story() || is_in_content_block() ) {
		return $html;
	}
	$end = missing_end_tags( $html );
	if ( null === $end || str_contains( $html, '<news-article-body' ) ) {
		return $html;
	}
	return '<news-article-body' . attributes( article_attributes() ) . '>' . $html . $end . '</news-article-body>';
}

/**
 * Whether `the_content` filters the text that the theme prints in its loop. Plugins apply the filter to other texts too: excerpts,
 * widgets, related posts, parts of a page builder.
 */
function is_text_of_story(): bool {
	if ( ! setting( 'article' ) || ! is_story() || ! in_the_loop() || ! is_main_query() ) {
		return false;
	}
	$calls = count( array_keys( $GLOBALS['wp_current_filter'], 'the_content', true ) );
	return 1 === $calls
		&& ! doing_filter( 'get_the_excerpt' )
		&& get_the_ID() === get_queried_object_id()
		&& ! post_password_required();
}

/**
 * Whether a block "Content" is being rendered.
 *
 * @param int $change 1 when one begins, -1 when it ends.
 */
function is_in_content_block( int $change = 0 ): bool {
	static $depth = 0;
	$depth        = max( 0, $depth + $change );
	return $depth > 0;
}

/**
 * Notes that a block "Content" begins, unless a plugin has replaced it.
 *
 * @param string|null $html  What a plugin renders in place of the block.
 * @param array       $block The block.
 */
function enter_content_block( $html, $block ) {
	if ( null === $html && 'core/post-content' === ( $block['blockName'] ?? '' ) ) {
		is_in_content_block( 1 );
	}
	return $html;
}

/**
 * Makes the box of the block "Content" the element.
 *
 * @param string    $html     The block as WordPress prints it.
 * @param array     $block    The block.
 * @param \WP_Block $instance The block with its context.
 */
function change_content_block( $html, $block, $instance ) {
	is_in_content_block( -1 );
	$context = $instance->context;
	if ( is_in_content_block() || ! setting( 'article' ) || ! is_story() || isset( $context['queryId'] )
		|| get_queried_object_id() !== (int) ( $context['postId'] ?? 0 ) || post_password_required() ) {
		return $html;
	}
	// The box of the block is a <div>. With another tag, or without a box, the block stays as it is.
	if ( ! preg_match( '~^\s*<div(\s[^>]*)>(.*)</div>\s*$~s', $html, $parts ) ) {
		return $html;
	}
	list( , $box, $text ) = $parts;
	$end                  = missing_end_tags( $text );
	if ( null === $end || '' === trim( $text ) || str_contains( $text, '<news-article-body' ) ) {
		return $html;
	}
	return '<news-article-body' . $box . attributes( article_attributes() ) . '>' . $text . $end . '</news-article-body>';
}
