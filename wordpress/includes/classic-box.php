<?php
/**
 * The box that a classic theme prints around the text of a story.
 *
 * Many themes lay out the children of this box by rules such as `.entry-content > .alignwide`, so an element between the box and its
 * children would change the layout. The box is printed by the theme, and no filter gets it. So the plugin holds back what the loop
 * prints, and then changes the tag of the box, as in block themes. If the text is not directly in a `<div>`, the element stays inside.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

add_action( 'loop_start', __NAMESPACE__ . '\begin_loop' );
add_action( 'loop_end', __NAMESPACE__ . '\end_loop' );

/** Elements without an end tag. */
const VOID_ELEMENTS = array( 'AREA', 'BASE', 'BR', 'COL', 'EMBED', 'HR', 'IMG', 'INPUT', 'LINK', 'META', 'SOURCE', 'TRACK', 'WBR' );

/**
 * Holds back what the loop of a story prints. If the loop does not end, PHP prints it at the end of the request.
 *
 * @param \WP_Query $query The query of the loop.
 */
function begin_loop( $query ): void {
	if ( $query->is_main_query() && setting( 'article' ) && is_story() && 0 === loop_buffer() ) {
		ob_start( __NAMESPACE__ . '\change_box' );
		loop_buffer( ob_get_level() );
	}
}

/**
 * Prints the loop.
 *
 * @param \WP_Query $query The query of the loop.
 */
function end_loop( $query ): void {
	if ( $query->is_main_query() && 0 !== loop_buffer() && ob_get_level() === loop_buffer() ) {
		ob_end_flush();
		loop_buffer( 0 );
	}
}

/**
 * The level of the output buffer that holds the loop, or 0.
 *
 * @param int|null $level The new level.
 */
function loop_buffer( ?int $level = null ): int {
	static $current = 0;
	$current        = $level ?? $current;
	return $current;
}

/**
 * Makes the box around the element the element itself. What follows the text in the box is opted out, because it is not text of the
 * story: links to pages, share buttons, related posts.
 *
 * @param string $html What the loop printed.
 */
function change_box( string $html ): string {
	if ( ! may_change_box() ) {
		return $html;
	}
	$pattern = '~<div(\s[^>]*)?>(\s*)<news-article-body( [^>]*)?>(.*)</news-article-body>~s';
	if ( 1 !== preg_match( $pattern, $html, $parts, PREG_OFFSET_CAPTURE ) ) {
		return $html;
	}
	list( $all, $box, $space, $own, $text ) = array_column( $parts, 0 );
	$start                                  = $parts[0][1];
	$rest                                   = substr( $html, $start + strlen( $all ) );
	$length                                 = length_of_box( $rest );
	if ( null === $length ) {
		return $html;
	}
	$tail = skip_elements( substr( $rest, 0, $length ) );
	return substr( $html, 0, $start )
		. '<news-article-body' . $box . $own . '>' . $space . $text . $tail . '</news-article-body>'
		. substr( $rest, $length + strlen( '</div>' ) );
}

/**
 * Opts the top-level elements of some HTML out of the styles of the article.
 *
 * @param string $html Well-formed HTML.
 */
function skip_elements( string $html ): string {
	$tags  = new \WP_HTML_Tag_Processor( $html );
	$depth = 0;
	while ( $tags->next_tag( array( 'tag_closers' => 'visit' ) ) ) {
		if ( $tags->is_tag_closer() ) {
			--$depth;
			continue;
		}
		if ( 0 === $depth ) {
			$tags->set_attribute( 'data-news-skip', true );
		}
		if ( ! in_array( $tags->get_tag(), VOID_ELEMENTS, true ) && ! $tags->has_self_closing_flag() ) {
			++$depth;
		}
	}
	return $tags->get_updated_html();
}
